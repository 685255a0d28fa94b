import API
import Evidence

/// `/logins`: by which methods clients of secrets sign in, and which tokens they have.
struct LoginsPage: DashboardPage {
    static let template = "logins"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    /// Tokens a page.
    static let rowLimit = 40

    var frame: Frame
    var methods: [Method]
    /// `nil` where the policies don't let them be listed.
    var tokens: [Token]?
    var mayRevoke: Bool
    var cursor: String?
    var nextCursor: String?
    var notice: String?

    struct Method: Sendable {
        /// `auth/approle/`
        var path: String
        var type: String
        var description: String
    }

    struct Token: Sendable {
        var accessor: String
        var displayName: String
        var path: String
        var policies: [String]
        var entity: String?
        var createdAt: Instant
        var expiresAt: Instant?
        var usesLeft: Int?
        var isOrphan: Bool
    }

    var view: View {
        frame.view(of: Self.self, title: "Sign-in methods and tokens", following: nil).adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "hasMethods": !methods.isEmpty,
                "methods": methods.map { method in
                    View([
                        "methodPath": Clipping.text(method.path, 120), "type": Self.words(for: method.type),
                        "description": Clipping.text(method.description, 200),
                    ])
                },
                "seesTokens": tokens != nil,
                "hasTokens": !(tokens ?? []).isEmpty,
                "tokens": (tokens ?? []).map(row),
                "mayRevoke": mayRevoke,
                "paging": Paging("tokens", cursor: cursor, next: nextCursor) {
                    URLPart.address("/logins", ["cursor": $0])
                }?.view,
            ])
        )
    }

    var sentence: String {
        let methods = Counting.count(methods.count, "sign-in method", "sign-in methods")
        guard let tokens else {
            return Counting.sentence(methods) + ". Your policies do not let you see tokens."
        }
        let more = nextCursor == nil && cursor == nil ? "" : " on this page"
        let count = Counting.count(tokens.count, "token holds", "tokens hold")
        return Counting.sentence(
            "\(methods); \(count)\(more). Batch tokens are known to nobody but who has them."
        )
    }

    private func row(_ token: Token) -> View {
        let isRoot = token.policies.contains("root")
        return View([
            "key": "token-\(token.accessor)",
            "displayName": Clipping.text(token.displayName, 80),
            "accessor": token.accessor,
            "accessorID": Identifier.view(token.accessor),
            "path": Clipping.text(token.path, 80),
            "policies": Clipping.text(token.policies.joined(separator: ", "), 100),
            "isRoot": isRoot,
            "entity": token.entity.map { Clipping.text($0, 60) },
            "createdAt": CivilTime.view(token.createdAt, now: frame.now),
            "expiresAt": token.expiresAt.map { CivilTime.view($0, now: frame.now) },
            "useWords": token.usesLeft.map { "\(Counting.count($0, "use", "uses")) left" },
            "isOrphan": token.isOrphan,
            "auditPath": URLPart.address("/audit", ["actor": token.accessor]),
            "whoPath": URLPart.address("/simulator", ["who": "token:\(token.accessor)"]),
        ])
    }

    private static func words(for type: String) -> String {
        switch type {
        case "token": "tokens that other tokens make"
        case "approle": "approle: a role and a secret of it, for programs"
        case "userpass": "userpass: a name and a password"
        case "cert": "cert: a certificate of the client's"
        case "jwt": "jwt: a signed token of a provider"
        case "oidc": "oidc: people, by a provider in the browser"
        case "kubernetes": "kubernetes: a pod's service account"
        default: type
        }
    }
}
