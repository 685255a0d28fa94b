import API
import Access
import Agent
import Evidence
import Foundation
import HTTPTypes
import Postgres
import Secrets
import TestSupport
import Testing

@testable import Server

@Suite("How agents come to their certificates, and lose them")
struct AgentEnrollmentTests {
    /// An authority for agents, and an AppRole that may enrol `web-…` and nothing else.
    private static func prepare(_ bench: AgentBench) async throws {
        try await bench.done(.post, "sys/mounts/pki-agents", ["type": "pki"])
        try await bench.done(
            .post,
            "pki-agents/root/generate/internal",
            ["common_name": "Agents of northwind", "key_type": "ec", "ttl": "8760h"]
        )
        try await bench.done(
            .put,
            "sys/policies/acl/enroll",
            ["policy": #"path "sys/agents/enroll/web-*" { capabilities = ["update"] }"#]
        )
        try await bench.done(.post, "sys/auth/approle", ["type": "approle"])
        try await bench.done(.post, "auth/approle/role/web", ["token_policies": "enroll"])
    }

    /// A token of the login.
    private static func login(_ bench: AgentBench) async throws -> String {
        let role = try await bench.ask(.get, "auth/approle/role/web/role-id")
        let secret = try await bench.ask(.post, "auth/approle/role/web/secret-id", [:])
        let login = try await bench.house.ask(
            .post,
            "/v1/auth/approle/login",
            [
                "role_id": role["data", "role_id"] ?? .null,
                "secret_id": secret["data", "secret_id"] ?? .null,
            ],
            ["X-Vault-Namespace": "northwind"]
        )
        return try #require(login["auth", "client_token"]?.string, "\(login.text)")
    }

    private static func enroll(_ bench: AgentBench, _ name: String, _ key: HostKey, _ token: String)
        async throws
        -> Answer
    {
        try await bench.house.ask(
            .post,
            "/v1/sys/agents/enroll/\(name)",
            ["csr": .string(try key.request(named: name)), "hostname": .string(name + ".example")],
            ["X-Vault-Namespace": "northwind", "X-Vault-Token": token]
        )
    }

    @Test(
        "somebody has to let it in; then its key is certified, it connects by it, and has its next key certified"
    )
    func approval() async throws {
        try await AgentBench.with(needingApproval: true) { bench in
            try await Self.prepare(bench)
            let token = try await Self.login(bench)
            let key = HostKey()
            for _ in 0..<2 {
                let waiting = try await Self.enroll(bench, "web-1", key, token)
                #expect(waiting.status == 200 && waiting["data", "state"] == "waiting", "\(waiting.text)")
            }
            _ = try await bench.house.access.changePrincipal(
                .agent,
                "web-1",
                .activate,
                of: bench.tenant.id,
                by: "test"
            )
            let issued = try await Self.enroll(bench, "web-1", key, token)
            let leaf = try #require(issued["data", "certificate"]?.string, "\(issued.text)")
            let identity = HostIdentity(path: bench.folder + "/identity.pem")
            try identity.replace(key, [leaf])
            let own = AgentCredential(certificate: identity.path, key: identity.path)
            try await bench.connected(bench.link(own, "web-1")) { link, news in
                try await condition { await link.isConnected }
                let next = HostKey()
                let renewed = try await link.ask(
                    "POST",
                    "sys/agents/renew",
                    body: ["csr": .string(try next.request(named: "web-1"))]
                )
                #expect(renewed.status == 200, "\(renewed)")
                let second = try #require(renewed.body?["data"]?["certificate"]?.string)
                try identity.replace(next, [second])
                await link.reconnect()
                try await condition { await news.connections == 2 }
                // On hold it lets nobody in, and once it is released it does, without anybody registering it again.
                let now = bench.house.clock.now()
                let shown = try PrincipalCertificate(second, of: UniqueID(at: now), by: "test", at: now)
                let serial = try await bench.house.database.superuser.first(
                    "SELECT serial_number FROM secrets.certificates WHERE fingerprint = \(shown.fingerprint.hex)"
                ) { row -> String in try row["serial_number"] }
                let named: JSON = .string(try #require(serial))
                try await bench.done(
                    .post,
                    "pki-agents/revoke",
                    ["serial_number": named, "reason": "certificate_hold"]
                )
                try await condition { await !news.refusals.isEmpty }
                #expect(await !link.isConnected)
                try await bench.done(.post, "pki-agents/release", ["serial_number": named])
                try await condition { await link.isConnected }
                #expect(try await link.ask("GET", "auth/token/lookup-self").status == 200)
            }
            let sessions = try await bench.sessions.all(of: bench.tenant.id)
            #expect(Set(sessions.map(\.fingerprint)).count == 2 && Set(sessions.map(\.principal)).count == 1)
        }
    }

    @Test(
        "a login enrols one key: a second one is refused, registers nobody, and is told; a lost answer is given again"
    )
    func replay() async throws {
        try await AgentBench.with { bench in
            try await Self.prepare(bench)
            let route = try await bench.house.post(
                "/api/v1/notifications",
                [
                    "name": "thefts", "channel": "email", "to": "ops@example.org",
                    "events": ["secret_id_reused"],
                ]
            )
            #expect(route.status == 201, "\(route.text)")
            let token = try await Self.login(bench)
            let key = HostKey()
            let first = try await Self.enroll(bench, "web-1", key, token)
            #expect(first["data", "state"] == "issued", "\(first.text)")
            let again = try await Self.enroll(bench, "web-1", key, token)
            #expect(again["data", "state"] == "issued", "\(again.text)")
            for name in ["web-1", "web-2"] {
                let stolen = try await Self.enroll(bench, name, HostKey(), token)
                #expect(stolen.status == 403 && stolen.text.contains("enrolled before"), "\(stolen.text)")
            }
            #expect(bench.house.log.all.contains { $0.contains("bootstrap was used twice") })
            // However often it comes, one entry tells of it, and whoever asked for it.
            let told = try await bench.house.database.superuser.rows(
                """
                SELECT convert_from(bytes, 'UTF8') AS text FROM ledger.entries
                WHERE ledger = 'chronicle' AND convert_from(bytes, 'UTF8') LIKE '%muniment.secret_id.reused%'
                """
            ) { row -> String in try row["text"] }
            #expect(told.count == 1 && told.first?.contains("agent/web-1") == true, "\(told)")
            let notices = try await bench.house.database.superuser.rows(
                "SELECT title || ': ' || failure AS text FROM drift.notices WHERE event = 'secret_id_reused'"
            ) { row -> String in try row["text"] }
            #expect(
                notices.count == 1
                    && notices.first?.hasPrefix("web: its login enrolled the agent web-1 at ") == true,
                "\(notices)"
            )
            let agents = try await bench.house.get("/api/v1/agents").items.compactMap { $0["name"]?.string }
            #expect(agents.contains("web-1") && !agents.contains("web-2"))
            // Another login can't take the place of who has a certificate, nor its key.
            let other = try await Self.login(bench)
            #expect(try await Self.enroll(bench, "web-1", HostKey(), other).status == 403)
            #expect(try await Self.enroll(bench, "web-3", key, try await Self.login(bench)).status == 403)
            // What its policy does not name it can't enrol as.
            #expect(try await Self.enroll(bench, "db-1", HostKey(), other).status == 403)
            // A key whose certificate was revoked gets none by the same login.
            let known = try await bench.house.access.principal(.agent, "web-1", of: bench.tenant.id)
            for certificate in known.certificates {
                _ = try await bench.house.access.revokeCertificate(
                    certificate.fingerprint.hex,
                    of: .agent,
                    "web-1",
                    in: bench.tenant.id,
                    by: "test"
                )
            }
            #expect(try await Self.enroll(bench, "web-1", key, token).status == 403)
        }
    }

    @Test("a request that nobody signed, or with a weak key, is refused")
    func badRequests() async throws {
        try await AgentBench.with { bench in
            try await Self.prepare(bench)
            let token = try await Self.login(bench)
            let good = try HostKey().request(named: "web-1")
            let broken = good.replacing("\nM", with: "\nN", maxReplacements: 1)
            for csr in ["", "no request", broken] {
                let answer = try await bench.house.ask(
                    .post,
                    "/v1/sys/agents/enroll/web-1",
                    ["csr": .string(csr)],
                    ["X-Vault-Namespace": "northwind", "X-Vault-Token": token]
                )
                #expect(answer.status == 400, "\(answer.text)")
            }
        }
    }

    @Test("with who is cut off its leases end, and its connection within a second")
    func leases() async throws {
        try await AgentBench.with { bench in
            let (_, fingerprint) = try await bench.register(.agent, "web-1")
            try await bench.done(.post, "sys/mounts/database", ["type": "database"])
            let parts = try #require(bench.house.agentListener).parts
            let barrier = parts.routes.parts.barrier
            let database = bench.house.database.app
            let leases = Leases(
                database: database,
                barrier: barrier,
                clock: bench.house.clock,
                quotas: Quotas(database: database)
            )
            let mount = try #require(
                try await parts.mounts.table(of: bench.tenant.id).mount(.secret, at: "database/")
            )
            try await EngineTargets(database: database, barrier: barrier, clock: bench.house.clock).ensure(
                EnginePlace(mount: mount.id, target: "t"),
                engineType: "none",
                of: bench.tenant.id
            )
            try await bench.connected("web-1") { link, news in
                try await condition { await link.isConnected }
                let digest = try #require(Digest(hex: fingerprint))
                let kept = try await bench.sessions.token(of: digest, in: bench.tenant.id)
                let token = try #require(kept)
                let found = try await bench.house.access.grant(for: token)
                let grant = try #require(found)
                _ = try await leases.lend(
                    LeaseDraft(
                        mount: mount,
                        path: "database/creds/r",
                        roleID: mount.id,
                        roleName: "r",
                        target: "t",
                        borrower: LeaseBorrower(
                            tokenID: grant.tokenID,
                            displayName: "web-1",
                            address: "192.0.2.7"
                        ),
                        ttl: 3_600,
                        maxTTL: 7_200,
                        secret: ["username": "u"]
                    )
                ) { _ in
                } undo: { _ in
                }
                #expect(try await leases.overview(of: bench.tenant.id, limit: 1).live == 1)
                let begun = ContinuousClock.now
                _ = try await bench.house.access.changePrincipal(
                    .agent,
                    "web-1",
                    .suspend,
                    of: bench.tenant.id,
                    by: "test"
                )
                try await condition { await !link.isConnected }
                // A second, on a machine five times slower.
                #expect(ContinuousClock.now - begun < .seconds(5))
                try await condition { try await leases.overview(of: bench.tenant.id, limit: 1).live == 0 }
                try await condition { await news.refusals.contains { $0.contains("not let in") } }
            }
        }
    }
}

extension AgentBench {
    fileprivate func link(_ credential: AgentCredential, _ name: String) -> AgentLink {
        AgentLink(
            place: place(),
            credential: credential,
            introduction: .init(program: "test", hostname: name, system: "Debian"),
            backoff: Backoff(first: .milliseconds(20), longest: .milliseconds(200)),
            now: { [house] in house.clock.now() },
            logger: house.log.logger()
        )
    }
}
