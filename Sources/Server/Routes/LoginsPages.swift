import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Secrets

// How clients of secrets sign in, and which tokens they have.

extension Pages {
    func addLogins(to router: some RouterMethods<AppRequestContext>) {
        router.get("logins") { request, context in
            try await secretsPage(request, context) { try await logins($0, for: $1) }
        }
        router.post("logins/revoke") { request, context in
            try requireOwnPage(request, context)
            return try await secretsPage(request, context) {
                try await revokeToken(try await $0.form(), for: $1)
            }
        }
    }

    private static let accessors = "auth/token/accessors/"

    private func logins(_ request: Request, for visitor: SecretsVisitor) async throws -> Response {
        let cursor = try request.cursor { UniqueID($0) }
        async let frame = frame(for: visitor.caller)
        let seen = try await door.data(.read, "sys/internal/ui/mounts", for: visitor)
        let methods = (seen["auth"]?.object ?? [:]).map { path, method in
            LoginsPage.Method(
                path: "auth/" + path,
                type: method["type"]?.string ?? "",
                description: method["description"]?.string ?? ""
            )
        }
        var page = LoginsPage(
            frame: try await frame,
            methods: methods,
            mayRevoke: visitor.may(.update, "auth/token/revoke-accessor"),
            cursor: cursor?.text,
            notice: request.query("done") == "revoked"
                ? "The token was revoked, and all that it had made." : nil
        )
        guard visitor.may(.list, Self.accessors, needsSudo: true) else { return try html(page) }
        // Asked as a client asks, so that it is recorded who has looked; what the page shows besides is of the same tokens.
        _ = try await door.names(Self.accessors, query: ["limit": "1"], for: visitor)
        let tokens = try await access.clientTokens(
            of: visitor.grant.tenant,
            before: cursor,
            limit: LoginsPage.rowLimit
        )
        page.tokens = tokens.map { token in
            LoginsPage.Token(
                accessor: token.accessor,
                displayName: token.displayName,
                path: token.path,
                policies: token.policies,
                entity: token.entityName,
                createdAt: token.createdAt,
                expiresAt: token.expiresAt,
                usesLeft: token.usesLeft,
                isOrphan: token.isOrphan
            )
        }
        page.nextCursor = tokens.count == LoginsPage.rowLimit ? tokens.last?.id.text : nil
        return try html(page)
    }

    private func revokeToken(_ form: [String: String], for visitor: SecretsVisitor) async throws -> Response {
        guard let accessor = form["accessor"], !accessor.isEmpty else {
            throw Problem.invalidValue(
                "accessor",
                "no token was named",
                remedy: "press the button beside one"
            )
        }
        guard form["sure"] == "yes" else {
            throw Problem.invalidValue(
                "sure",
                "the token would be over for good",
                remedy: "go back, tick “for good” beside it, and press the button again"
            )
        }
        do {
            let body: LooseObject = ["accessor": .string(accessor)]
            _ = try await door.ask(.update, "auth/token/revoke-accessor", body, for: visitor)
        } catch let refusal as SecretsRefusal where refusal.status == 403 {
            throw refusal.problem(at: "auth/token/revoke-accessor")
        } catch let refusal as SecretsRefusal where refusal.status < 500 {
            throw Problem.invalidValue(
                "accessor",
                "no token that holds has this accessor",
                remedy: "read the page anew"
            )
        }
        return redirect(to: "/logins?done=revoked")
    }
}
