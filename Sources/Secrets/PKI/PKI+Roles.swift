import Evidence
import Ledger
import Postgres

extension PKI {
    package func roleNames(after name: String? = nil, limit: Int = namesLimit, at place: Place) async throws
        -> [String]
    {
        let query = PKIStore(place: place).roleNames(after: name, limit: limit)
        let names = try await database.rows(for: place.tenant, query) { row in
            try row["role_name"] as String
        }
        return Array(names.prefix(limit))
    }

    package func role(_ name: String, at place: Place) async throws -> PKIRole? {
        try await database.first(for: place.tenant, PKIStore(place: place).role(name)) { row in
            try PKIStore.role(name, row)
        }
    }

    /// - Throws: `PKIError.refused` for a role that nothing could be issued with.
    package func keep(_ role: PKIRole, at place: Place) async throws {
        try role.check()
        guard (1...255).contains(role.name.utf8.count) else {
            throw PKIError.refused("the name of a role must have 1 to 255 bytes")
        }
        do {
            _ = try await database.execute(
                for: place.tenant,
                PKIStore(place: place).keep(role, at: clock.now())
            )
        } catch let error as PostgresError where error.constraint == "pki_role_is_of_mount" {
            throw SecretsError.mountGone
        }
    }

    package func deleteRole(_ name: String, at place: Place) async throws {
        _ = try await database.execute(for: place.tenant, PKIStore(place: place).deleteRole(name))
    }
}
