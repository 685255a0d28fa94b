import Access
import Chronicle
import Evidence
import Foundation
import HTTPTypes
import Ledger
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

/// Who asks, as far as the server knows: what is bound to it, and what the audit says of it. Each column of actor and
/// context is filled by a real request.
@Suite("Agents and applications at the secrets' API")
struct PrincipalRoutesTests {
    /// A house whose seal is open, with versioned secrets at `kv/` of northwind.
    private struct Bench {
        let house: House

        static func with(_ body: @Sendable (Bench) async throws -> Void) async throws {
            try await House.with { house in
                let made = try await house.ask(
                    .put,
                    "/v1/sys/init",
                    ["secret_shares": 1, "secret_threshold": 1]
                )
                let key = try #require(made["keys"]?.array?.first)
                #expect(try await house.ask(.put, "/v1/sys/unseal", ["key": key])["sealed"] == false)
                let bench = Bench(house: house)
                let mount: JSON = ["type": "kv", "options": ["version": "2"]]
                try await bench.done(.post, "sys/mounts/kv", mount)
                for path in ["app/db", "other"] {
                    let written = try await bench.ask(.post, "kv/data/" + path, ["data": ["value": "1"]])
                    try #require(written.status == 200, "\(written.text)")
                }
                try await body(bench)
            }
        }

        /// With northwind's administrator's token, who is root by a permission, or another one.
        func ask(
            _ method: HTTPRequest.Method,
            _ path: String,
            _ body: JSON? = nil,
            as token: String? = nil
        ) async throws -> Answer {
            try await house.ask(
                method,
                "/v1/" + path,
                body,
                ["X-Vault-Token": token ?? house.northwind.token]
            )
        }

        func done(_ method: HTTPRequest.Method, _ path: String, _ body: JSON? = nil) async throws {
            let answer = try await ask(method, path, body)
            try #require((200..<300).contains(answer.status), "\(path): \(answer.text)")
        }

        func status(_ path: String, as token: String) async throws -> Int {
            try await ask(.get, "kv/data/" + path, as: token).status
        }

        /// A login, with what `body` says, at northwind.
        func login(_ path: String, _ body: JSON) async throws -> Answer {
            try await house.ask(.post, "/v1/" + path, body, ["X-Vault-Namespace": "northwind"])
        }

        /// Lets whom `binding` names read what lies at `kv/app/`.
        func bind(_ policy: String, to binding: String) async throws {
            let text = #"""
                {"allowed_secrets": ["kv.app.*"], "allowed_operations": ["read"], "entity_bindings": ["\#(binding)"]}
                """#
            let answer = try await house.ask(
                .put,
                "/api/v1/policies/\(policy)",
                ["policy": .string(text)],
                token: house.northwind.token
            )
            try #require(answer.status == 201, "\(answer.text)")
        }

        /// The latest row of the audit of northwind.
        func told() async throws -> AuditRecord {
            try await house.database.lastAudit(of: house.northwind.caller.tenant, home: house.home)
        }
    }

    @Test(
        "a Muniment token has what policies bind to its caller, and what the caller is registered as is told"
    )
    func munimentTokens() async throws {
        try await Bench.with { bench in
            let house = bench.house
            let till = try await house.token(with: [], named: "till")
            let other = try await house.token(with: [], named: "stranger")
            #expect(try await bench.status("app/db", as: till) == 403)
            var told = try await bench.told()
            let caller = try #require(told.appID)
            #expect(told.actorType == .application)
            #expect(told.actorID == caller)
            #expect(told.denialReason?.isEmpty == false)
            try await bench.bind("tills", to: caller)
            #expect(try await bench.status("app/db", as: till) == 200)
            #expect(try await bench.status("other", as: till) == 403)
            #expect(try await bench.status("app/db", as: other) == 403)
            told = try await bench.told()
            #expect(told.appID != caller)
            // As an application that is registered it has that one's besides, and is known as it.
            let registered = try await house.post(
                "/api/v1/applications",
                [
                    "name": "till", "caller": "till", "kubernetes_namespace": "shop",
                    "kubernetes_pod": "till-0",
                    "hostname": "node-7.example",
                ]
            )
            try #require(registered.status == 201, "\(registered.text)")
            #expect(registered["status"] == "registered")
            let active = try await house.post("/api/v1/applications/till/activate", [:])
            #expect(active["status"] == "active")
            #expect(try await bench.status("app/db", as: till) == 200)
            told = try await bench.told()
            #expect(told.appID == registered["id"]?.string)
            #expect(told.hostname == "node-7.example")
            #expect(told.kubernetesNamespace == "shop")
            #expect(told.kubernetesPod == "till-0")
            #expect(told.policyMatched == "tills kv.app.*")
            #expect(told.isGranted)
            // An administrator is a person, and root by a permission.
            #expect(try await bench.status("other", as: house.northwind.token) == 200)
            told = try await bench.told()
            #expect(told.actorType == .person)
            #expect(told.adminID == house.northwind.caller.id.description)
            #expect(told.policyMatched == "root")
            // Suspended it is refused whatever it may do, and says so.
            _ = try await house.post("/api/v1/applications/till/suspend", [:])
            #expect(try await bench.status("app/db", as: till) == 403)
            told = try await bench.told()
            #expect(told.denialReason == "the application till is suspended")
            #expect(!told.isGranted)
            #expect(try await bench.ask(.get, "auth/token/lookup-self", as: till).status == 403)
        }
    }

    @Test("a Muniment token makes no children, is not renewed here, and can't be given as a token's text")
    func munimentTokensEnd() async throws {
        try await Bench.with { bench in
            let own = bench.house.northwind.token
            #expect(try await bench.ask(.post, "auth/token/create", [:]).status == 400)
            #expect(try await bench.ask(.post, "auth/token/create-orphan", [:]).status == 200)
            #expect(try await bench.ask(.post, "auth/token/renew-self", [:]).status == 400)
            #expect(try await bench.ask(.post, "auth/token/revoke-self", [:]).status == 400)
            let chosen: JSON = ["id": .string(own), "no_parent": true]
            #expect(try await bench.ask(.post, "auth/token/create", chosen).status == 400)
            let looked = try await bench.ask(.get, "auth/token/lookup-self")
            #expect(looked["data", "policies"] == ["root"])
            // Of another tenant it is nobody's.
            let foreign = try await bench.house.ask(
                .get,
                "/v1/kv/data/other",
                nil,
                ["X-Vault-Token": own, "X-Vault-Namespace": "contoso"]
            )
            #expect(foreign.status == 403)
            // In a path it is told as a code.
            _ = try await bench.ask(.get, "kv/data/\(own)")
            #expect(try await bench.told().eventData["path"]?.string?.contains(own) == false)
        }
    }

    @Test("an agent that signs in by AppRole is known as itself, and only what is bound to it reaches it")
    func agents() async throws {
        try await Bench.with { bench in
            let house = bench.house
            try await bench.done(.post, "sys/auth/approle", ["type": "approle"])
            var logins: [JSON] = []
            for name in ["web-1", "web-2"] {
                try await bench.done(.post, "auth/approle/role/\(name)", ["token_policies": "default"])
                let role = try await bench.ask(.get, "auth/approle/role/\(name)/role-id")
                let secret = try await bench.ask(.post, "auth/approle/role/\(name)/secret-id", [:])
                logins.append([
                    "role_id": role["data", "role_id"] ?? .null,
                    "secret_id": secret["data", "secret_id"] ?? .null,
                ])
            }
            let first = try await bench.login("auth/approle/login", logins[0])
            let second = try await bench.login("auth/approle/login", logins[1])
            let token = try #require(first["auth", "client_token"]?.string, "\(first.text)")
            let other = try #require(second["auth", "client_token"]?.string)
            // Nobody who is registered: a token, by its accessor.
            _ = try await bench.status("app/db", as: token)
            #expect(try await bench.told().actorType == .token)
            let agent = try await house.post(
                "/api/v1/agents",
                ["name": "web-1", "entity": first["auth", "entity_id"] ?? .null, "hostname": "web-1.example"]
            )
            let id = try #require(agent["id"]?.string, "\(agent.text)")
            try await bench.bind("web", to: id)
            #expect(try await bench.status("app/db", as: token) == 403)
            _ = try await house.post("/api/v1/agents/web-1/activate", [:])
            #expect(try await bench.status("app/db", as: token) == 200)
            #expect(try await bench.status("app/db", as: other) == 403)
            _ = try await bench.login("auth/approle/login", logins[0])
            let told = try await bench.told()
            #expect(told.type == .agentLogin)
            #expect(told.actorType == .agent)
            #expect(told.agentID == id)
            #expect(told.hostname == "web-1.example")
            #expect(told.sourceAddress != nil || told.eventData["source"] != nil)
            _ = try await house.post("/api/v1/agents/web-1/suspend", [:])
            #expect(try await bench.status("app/db", as: token) == 403)
            #expect(try await bench.login("auth/approle/login", logins[0]).status == 403)
            #expect(try await bench.login("auth/approle/login", logins[1]).status == 200)
        }
    }

    @Test("a person who types a password is told as a person")
    func persons() async throws {
        try await Bench.with { bench in
            try await bench.done(.post, "sys/auth/userpass", ["type": "userpass"])
            try await bench.done(.post, "auth/userpass/users/ada", ["password": "correct horse"])
            let login = try await bench.login("auth/userpass/login/ada", ["password": "correct horse"])
            let token = try #require(login["auth", "client_token"]?.string, "\(login.text)")
            let entity = try #require(login["auth", "entity_id"]?.string)
            var told = try await bench.told()
            #expect(told.type == .adminLogin)
            #expect(told.adminID == entity)
            _ = try await bench.status("other", as: token)
            told = try await bench.told()
            #expect(told.actorType == .person)
            #expect(told.adminID == entity)
        }
    }

    @Test("a service account's requests tell its namespace, its pod and its node")
    func serviceAccounts() async throws {
        let review = LooseJSON(
            parsedOrNull: #"""
                {"status": {"authenticated": true, "user": {"username": "system:serviceaccount:shop:till", "uid": "u1"}}}
                """#
        )
        try await ScriptedServer.with { _ in
            .http("201 Created", ["Content-Type: application/json"], review.text)
        } _: { port, _ in
            try await House.with { configuration in
                configuration.authMayBePrivate = true
            } _: { house in
                let made = try await house.ask(
                    .put,
                    "/v1/sys/init",
                    ["secret_shares": 1, "secret_threshold": 1]
                )
                let key = try #require(made["keys"]?.array?.first)
                _ = try await house.ask(.put, "/v1/sys/unseal", ["key": key])
                let bench = Bench(house: house)
                try await bench.done(.post, "sys/auth/kubernetes", ["type": "kubernetes"])
                try await bench.done(
                    .post,
                    "auth/kubernetes/config",
                    ["kubernetes_host": .string("http://127.0.0.1:\(port)"), "disable_iss_validation": true]
                )
                try await bench.done(
                    .post,
                    "auth/kubernetes/role/till",
                    ["bound_service_account_names": "till", "bound_service_account_namespaces": "shop"]
                )
                let claims: JSON = [
                    "kubernetes.io": [
                        "namespace": "shop", "serviceaccount": ["name": "till", "uid": "u1"],
                        "pod": ["name": "till-5f7c", "uid": "p1"], "node": ["name": "node-3", "uid": "n1"],
                    ]
                ]
                let token = ["{\"alg\":\"RS256\",\"typ\":\"JWT\"}", claims.canonicalText, "signature"]
                    .map { Base64URL.encode(Array($0.utf8)) }.joined(separator: ".")
                let login = try await bench.login(
                    "auth/kubernetes/login",
                    ["role": "till", "jwt": .string(token)]
                )
                let client = try #require(login["auth", "client_token"]?.string, "\(login.text)")
                for _ in 0..<2 {
                    let told = try await bench.told()
                    #expect(told.kubernetesNamespace == "shop")
                    #expect(told.kubernetesPod == "till-5f7c")
                    #expect(told.hostname == "node-3")
                    _ = try await bench.ask(.get, "auth/token/lookup-self", as: client)
                }
            }
        }
    }
}

extension LooseJSON {
    fileprivate init(parsedOrNull text: String) {
        self = (try? LooseJSON(parsing: Array(text.utf8))) ?? .null
    }
}

extension JSON {
    fileprivate var canonicalText: String { String(decoding: canonicalBytes(), as: UTF8.self) }
}

extension TestDatabase {
    /// What the audit tells of the latest request, projected now.
    func lastAudit(of tenant: TenantID, home: String) async throws -> AuditRecord {
        let clock = SystemClock()
        let projector = AuditProjector(app, key: try AuditKey.opening(home: home), clock: clock)
        // Where a server is at it, that one does the rest.
        try await condition {
            try await projector.catchUp(tenant)
            return try await projector.lag(of: tenant).entryCount == 0
        }
        let audit = AuditLog(database: app, appender: Appender(app), entries: EntryMaker(clock: clock))
        return try #require(try await audit.events(of: tenant, limit: 1).events.first).record
    }
}
