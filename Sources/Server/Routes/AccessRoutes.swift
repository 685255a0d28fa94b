import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Postgres

/// `/api/v1` for who asks: the caller itself, callers and tokens.
struct AccessRoutes: Sendable {
    let access: Access
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        addCaller(to: api)
        addCallers(to: api)
        addRights(to: api)
        addTokens(to: api)
    }

    /// The caller itself.
    private func addCaller(to api: RouterGroup<AppRequestContext>) {
        api.get("whoami") { _, context in
            let caller = try context.caller()
            return try Response.json(
                Wire.WhoAmI(
                    tenant: Wire.TenantName(id: caller.tenant.description, name: caller.tenantName),
                    caller: Wire.Caller(caller),
                    permissions: caller.permissions.map(\.rawValue).sorted()
                )
            )
        }
    }

    private func addCallers(to api: RouterGroup<AppRequestContext>) {
        api.post("callers") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.CallerDraft.self, upTo: bodyLimit, by: caller)
            let created = try await access.createCaller(try CallerDraft(body), by: caller, key: key)
            return try Response.decided(Wire.Caller(created.caller), isNew: created.isNew)
        }
        api.get("callers") { request, context in
            let limit =
                try request.queryInteger("limit", in: 1...Access.callerLimit) ?? Access.callerLimit
            let callers = try await access.callers(
                for: try context.caller(),
                after: request.query("cursor") ?? "",
                limit: limit
            )
            let isFull = callers.count == limit
            return try Response.json(
                Wire.Page(items: callers.map(Wire.Caller.init), nextCursor: isFull ? callers.last?.name : nil)
            )
        }
    }

    /// Who may do what.
    private func addRights(to api: RouterGroup<AppRequestContext>) {
        for (path, change) in [
            ("callers/:name/disable", access.disableCaller), ("callers/:name/enable", access.enableCaller),
        ] {
            api.post(RouterPath(path)) { request, context in
                let caller = try context.caller()
                let (_, key) = try await request.read(Wire.Nothing.self, upTo: bodyLimit, by: caller)
                let changed = try await change(try context.parameters.reference("name"), caller, key)
                return try Response.decided(Wire.Caller(changed.caller), isNew: changed.isNew)
            }
        }
        api.post("callers/:name/permissions") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.Permissions.self, upTo: bodyLimit, by: caller)
            let changed = try await access.setPermissions(
                try Permission.named(body.permissions),
                of: try context.parameters.reference("name"),
                by: caller,
                key: key
            )
            return try Response.decided(Wire.Caller(changed.caller), isNew: changed.isNew)
        }
    }

    private func addTokens(to api: RouterGroup<AppRequestContext>) {
        api.get("tokens") { request, context in
            let limit = try request.queryInteger("limit", in: 1...Access.tokenLimit) ?? Access.tokenLimit
            let tokens = try await access.tokens(
                for: try context.caller(),
                of: request.query("caller"),
                after: try request.cursor { UniqueID($0) },
                limit: limit
            )
            let isFull = tokens.count == limit
            return try Response.json(
                Wire.Page(
                    items: tokens.map(Wire.TokenSummary.init),
                    nextCursor: isFull ? tokens.last?.id.text : nil
                )
            )
        }
        api.post("tokens") { request, context in
            let caller = try context.caller()
            let (body, key) = try await request.read(Wire.TokenDraft.self, upTo: bodyLimit, by: caller)
            let issued = try await access.issueToken(
                for: body.caller,
                expiresInSeconds: body.expiresInSec,
                by: caller,
                key: key
            )
            return try Response.decided(
                Wire.Token(
                    tokenID: issued.id.text,
                    token: issued.token.revealed(),
                    expiresAt: issued.expiresAt
                ),
                isNew: true
            )
        }
        api.delete("tokens/:id") { _, context in
            guard let id = UniqueID(try context.parameters.reference("id")) else {
                throw AccessError.unknownToken
            }
            try await access.revokeToken(id, by: try context.caller())
            return Response(status: .noContent)
        }
    }
}

extension Wire.Caller {
    fileprivate init(_ caller: Caller) {
        self.init(
            id: caller.id.text,
            kind: caller.kind.rawValue,
            name: caller.name,
            did: caller.did,
            permissions: caller.permissionNames,
            disabledAt: caller.disabledAt
        )
    }
}

extension Wire.TokenSummary {
    fileprivate init(_ token: TokenFacts) {
        self.init(
            tokenID: token.id.text,
            caller: token.callerName,
            purpose: token.purpose,
            createdAt: token.createdAt,
            expiresAt: token.expiresAt
        )
    }
}

extension Permission {
    fileprivate static func named(_ names: [String]) throws -> Set<Permission> {
        try Set(
            names.map { name in
                guard let permission = Permission(rawValue: name) else {
                    throw Problem.invalidValue(
                        "permissions",
                        "there is no permission «\(name)»",
                        remedy: "use some of \(Permission.allCases.map(\.rawValue).joined(separator: ", "))"
                    )
                }
                return permission
            }
        )
    }
}

extension CallerDraft {
    fileprivate init(_ body: Wire.CallerDraft) throws {
        guard let kind = Caller.Kind(rawValue: body.kind) else {
            throw Problem.invalidValue(
                "kind",
                "kind is not a kind of caller",
                remedy: "use one of \(Caller.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        self.init(
            kind: kind,
            name: body.name,
            did: body.did,
            permissions: try Permission.named(body.permissions)
        )
    }
}
