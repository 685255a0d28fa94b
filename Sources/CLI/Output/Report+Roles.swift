import API
import Evidence

// Roles of whatever is mounted: listed, shown and deleted in the same words.

extension Report {
    /// - Parameter next: the command that makes one, where there is none.
    init(rolesAt place: String, from client: SecretsClient, next: String) async throws {
        let roles = try await client.list(place)
        self.init(loose: ["keys": .strings(roles)])
        for role in roles { lines.plain(role) }
        if roles.isEmpty {
            lines.sentence("none", "roles stand here once they are made")
            lines.next(next)
        }
    }

    /// What stands at a path, a row for each member.
    init(rowsAt path: String, from client: SecretsClient) async throws {
        let data = try await client.read(path).data ?? [:]
        self.init(loose: data)
        lines.rows(of: data)
    }

    init(deleting role: String, at place: String, from client: SecretsClient) async throws {
        try await client.delete("\(place)/\(role)")
        self.init(loose: ["role": .string(role), "state": "deleted"])
        lines.row("■ deleted", role)
    }
}
