import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Secrets

/// `/api/v1/secrets`: secrets by their names in reverse-domain notation. What is read and written is asked of the same requests
/// that clients of Vault's API make, for who asks here: by the same policies, and on the same record. A name that stands for a
/// role is ours alone: giving it takes the right to write policies, which speak of names, and to borrow by the role oneself.
struct SecretNameRoutes: Sendable {
    let door: SecretsDoor
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("secrets")
        group.get { request, context in
            let visitor = try await visitor(context)
            let limit = try request.queryInteger("limit", in: 1...SecretRoles.pageLimit) ?? 50
            let (roles, next) = try await door.roles(
                after: request.query("cursor") ?? "",
                limit: limit,
                for: visitor
            )
            return try Response.json(
                Wire.Page(items: roles.map { Wire.NamedSecret($0) }, nextCursor: next)
            )
        }
        group.get(":name") { _, context in
            let visitor = try await visitor(context)
            return try Response.json(try await show(Self.name(context), for: visitor))
        }
        group.put(":name") { request, context in
            let visitor = try await visitor(context)
            guard !door.isSealed else { throw SecretsRefusal.sealed.problem(at: "") }
            let (body, _) = try await request.read(
                Wire.NamedSecretDraft.self,
                upTo: bodyLimit,
                by: visitor.caller
            )
            let (answer, isNew) = try await put(body, as: Self.name(context), for: visitor)
            return try Response.decided(answer, isNew: isNew)
        }
        group.delete(":name") { _, context in
            let visitor = try await visitor(context)
            try await door.removeRole(named: try Self.name(context), for: visitor)
            return Response(status: .noContent)
        }
        group.post(":name/read") { _, context in
            let visitor = try await visitor(context)
            let read = try await door.read(try Self.name(context), for: visitor)
            return Response(
                status: .ok,
                headers: [.contentType: API.jsonMediaType, .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(bytes: LooseJSON.object(read).bytes))
            )
        }
    }

    private func visitor(_ context: AppRequestContext) async throws -> SecretsVisitor {
        let caller = try context.caller()
        try caller.require(.read)
        return try await door.visitor(caller, from: context.remoteAddress)
    }

    private static func name(_ context: AppRequestContext) throws -> String {
        let name = try context.parameters.reference("name")
        guard SecretPath.decode(name) != nil, name.utf8.count <= SecretPath.reversedLimit else {
            throw Problem.invalidValue(
                "name",
                "name is no name in reverse-domain notation",
                remedy:
                    "write the mount and the path with dots, and what is none of a-z, 0-9, _ and - as %XX: secret.prod.db"
            )
        }
        return name
    }

    private func show(_ name: String, for visitor: SecretsVisitor) async throws -> Wire.NamedSecret {
        if let role = try await door.role(named: name, for: visitor) { return Wire.NamedSecret(role) }
        let place = try await door.place(named: name, for: visitor)
        guard place.isVersioned else {
            // Its store tells nothing of it but what it holds.
            throw Problem.refused(
                409,
                "secret_without_versions",
                "\(name) is kept in a store without versions, which tells nothing of it but its value",
                field: "name",
                remedy: "read it: POST /api/v1/secrets/{name}/read"
            )
        }
        return Wire.NamedSecret(
            name,
            place,
            try await door.asking(name) { try await door.data(.read, place.metadata, for: visitor) }
        )
    }

    private func put(
        _ draft: Wire.NamedSecretDraft,
        as name: String,
        for visitor: SecretsVisitor
    ) async throws -> (Wire.NamedSecret, isNew: Bool) {
        let present = try await door.role(named: name, for: visitor)
        if let path = draft.rolePath ?? present?.asked {
            let isNew = try await door.putRole(
                named: name,
                for: path,
                description: draft.description,
                by: visitor
            )
            return (try await show(name, for: visitor), isNew)
        }
        guard let description = draft.description else {
            throw Problem.invalidValue(
                "role_path",
                "neither role_path nor description says what to change",
                remedy: "give the path of a role, as database/creds/billing, or a description"
            )
        }
        let place = try await door.place(named: name, for: visitor)
        // A description is of a secret that is there: for another one this refuses.
        let shown = try await show(name, for: visitor)
        _ = try await door.asking(name) {
            try await door.ask(
                .update,
                place.metadata,
                ["description": .string(description)],
                for: visitor
            )
        }
        var answer = shown
        answer.description = description.isEmpty ? nil : description
        return (answer, false)
    }
}

extension Wire.NamedSecret {
    init(_ role: SecretRole) {
        self.init(
            secretPath: role.name,
            secretType: SecretRole.secretType,
            path: role.asked,
            description: role.description.isEmpty ? nil : role.description,
            createdAt: role.createdAt,
            updatedAt: role.updatedAt
        )
    }

    /// - Parameter metadata: as the request for it answers.
    init(_ name: String, _ place: SecretPlace, _ metadata: LooseObject) {
        let facts = SecretFacts(metadata)
        self.init(
            secretPath: name,
            secretType: "static",
            path: place.data,
            description: facts.description,
            version: facts.current == 0 ? nil : facts.current,
            createdAt: facts.createdAt,
            updatedAt: facts.updatedAt
        )
    }
}
