import Access
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Policies as they are kept")
struct PolicyStoreTests {
    private func with(
        _ body: (_ access: Access, _ ada: Caller, TestDatabase) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let access = Self.access(database)
            let (caller, _) = try await access.createTenant(
                named: "Northwind",
                administrator: CallerDraft(kind: .person, name: "ada", permissions: Set(Permission.allCases))
            )
            try await body(access, caller, database)
        }
    }

    private static func access(_ database: TestDatabase) -> Access {
        Access(database: database.app, ledger: Ledger(), entries: EntryMaker(clock: SystemClock()))
    }

    private static let readers = "path \"secret/*\" {\r\n\tcapabilities = [\"read\"] # \u{E9}\n}\n\n"

    private func question(_ operation: Capability, _ path: String) -> PolicyQuestion {
        PolicyQuestion(path: path, operation: operation, at: SystemClock().now())
    }

    @Test("a text comes back byte for byte, under its name however that is written")
    func byteForByte() async throws {
        try await with { access, ada, _ in
            let made = try await access.putPolicy("Readers", text: Self.readers, by: ada)
            #expect(made.isNew && made.receipt != nil)
            let found = try #require(try await access.policy(named: "READERS", of: ada.tenant))
            #expect(found.name == "readers")
            #expect(found.text.utf8.elementsEqual(Self.readers.utf8))
            #expect(try await access.policyNames(of: ada.tenant) == ["default", "readers", "root"])
            #expect(try await access.policy(named: "writers", of: ada.tenant) == nil)
        }
    }

    @Test(
        "each change is an entry with the text's digest and without the text, and raises the revision; none is none"
    )
    func entries() async throws {
        try await with { access, ada, database in
            #expect(try await access.policyRevision(of: ada.tenant) == 0)
            _ = try await access.putPolicy("readers", text: Self.readers, by: ada)
            let same = try await access.putPolicy("readers", text: Self.readers, by: ada)
            #expect(!same.isNew && same.receipt == nil)
            #expect(try await access.policyRevision(of: ada.tenant) == 1)
            _ = try await access.putPolicy("readers", text: "", by: ada)
            _ = try await access.deletePolicy("readers", by: ada)
            #expect(try await access.policyRevision(of: ada.tenant) == 3)
            #expect(try await access.deletePolicy("readers", of: ada.tenant, by: "ada") == nil)
            #expect(try await access.policyRevision(of: ada.tenant) == 3)
            let page = try await LedgerReader(database.app).page(
                of: .chronicle,
                tenant: ada.tenant,
                after: 0,
                limit: 10
            )
            let told = try page.rows.map { try Entry(parsing: try #require($0.bytes)) }
            #expect(
                told.map(\.type) == [
                    "muniment.policy.created", "muniment.policy.updated", "muniment.policy.deleted",
                ]
            )
            #expect(told[0].data["source_sha256"] == .string(Digest.sha256(of: Array(Self.readers.utf8)).hex))
            #expect(told[1].data["source_sha256_before"] == told[0].data["source_sha256"])
            #expect(
                !page.rows.contains { String(decoding: $0.bytes ?? [], as: UTF8.self).contains("secret/*") }
            )
        }
    }

    @Test("root can be neither written nor deleted, default only written")
    func builtIn() async throws {
        try await with { access, ada, _ in
            await #expect(throws: AccessError.policyIsRoot) {
                _ = try await access.putPolicy("Root", text: Self.readers, by: ada)
            }
            await #expect(throws: AccessError.policyIsRoot) {
                _ = try await access.deletePolicy("root", by: ada)
            }
            await #expect(throws: AccessError.policyIsDefault) {
                _ = try await access.deletePolicy("default", by: ada)
            }
            let text = try #require(try await access.policy(named: "default", of: ada.tenant)).text
            #expect(text == Policy.defaultText)
            _ = try await access.putPolicy("default", text: Self.readers, by: ada)
            let changed = try #require(try await access.policy(named: "default", of: ada.tenant))
            #expect(changed.text == Self.readers && changed.id != nil)
            let listed = try await access.policies(of: ada.tenant, limit: 10)
            #expect(listed.map(\.name) == ["default", "root"])
        }
    }

    @Test("the default policy is one, and gives a token what it needs for itself and no more")
    func defaultPolicy() throws {
        let rules = AccessRules(policies: [try Policy(name: "default", text: Policy.defaultText)])
        let now = SystemClock().now()
        let ada = PolicySubject(entityID: "e1", entityName: "ada")
        let given = [
            "auth/token/lookup-self": ["read", "update"], "auth/token/renew-self": ["update"],
            "auth/token/revoke-self": ["update"], "sys/capabilities-self": ["update"],
            "cubbyhole/a/b": ["create", "delete", "list", "read", "update"],
            "sys/wrapping/unwrap": ["update"],
            "sys/leases/renew": ["update"], "sys/leases/lookup": ["update"],
            "identity/entity/id/e1": ["read"],
            "identity/entity/id/e2": ["deny"], "auth/token/create": ["deny"], "secret/data/a": ["deny"],
            "sys/leases/revoke": ["deny"], "sys/policy": ["deny"],
        ]
        for (path, capabilities) in given {
            #expect(rules.capabilities(of: path, subject: ada, at: now) == capabilities, "\(path)")
        }
    }

    @Test("a change holds from the next revision on, also on another server")
    func revisions() async throws {
        try await with { access, ada, database in
            let elsewhere = Self.access(database)
            _ = try await elsewhere.putPolicy("readers", text: Self.readers, by: ada)
            func isAllowed() async throws -> Bool {
                let revision = try await access.policyRevision(of: ada.tenant)
                let rules = try await access.rules(
                    named: ["Readers", "default"],
                    of: ada.tenant,
                    revision: revision
                )
                return rules.answer(question(.read, "secret/a")).isAllowed
            }
            #expect(try await isAllowed())
            #expect(try await isAllowed())
            _ = try await elsewhere.putPolicy(
                "readers",
                text: "path \"secret/*\" { policy = \"deny\" }",
                by: ada
            )
            #expect(try await !isAllowed())
            _ = try await elsewhere.deletePolicy("readers", by: ada)
            #expect(try await !isAllowed())
            let root = try await access.rules(named: ["default", "root"], of: ada.tenant, revision: 0)
            #expect(root.isRoot)
        }
    }

    @Test("what a policy is bound to has it, in whichever form that is written")
    func bindings() async throws {
        try await with { access, ada, _ in
            let fingerprint = Digest.sha256(of: [1]).hex
            let text = """
                {"allowed_secrets": ["*"], "allowed_operations": ["read"], "entity_bindings":
                 ["\(ada.id.description.uppercased())", "\(fingerprint)"], "max_ttl_seconds": 60}
                """
            _ = try await access.putPolicy("agents", text: text, by: ada)
            _ = try await access.putPolicy("others", text: Self.readers, by: ada)
            let revision = try await access.policyRevision(of: ada.tenant)
            for binding in [ada.id.description, "sha256:\(fingerprint)"] {
                let names = try await access.policies(boundTo: [binding], of: ada.tenant, revision: revision)
                #expect(names == ["agents"], "\(binding)")
            }
            #expect(try await access.policies(boundTo: ["x"], of: ada.tenant, revision: revision).isEmpty)
            let kept = try await access.policy(named: "agents", for: ada)
            #expect(kept.maxTTL == 60 && kept.kind == "secrets" && kept.entityBindings.count == 2)
        }
    }

    @Test("a policy about paths that is bound is nobody else's, whatever a token names, and the simulator says so")
    func boundPaths() async throws {
        try await with { access, ada, _ in
            let bound = #"{"path": {"secret/*": {"capabilities": ["read"]}}, "entity_bindings": ["\#(ada.id)"]}"#
            _ = try await access.putPolicy("mine", text: bound, by: ada)
            _ = try await access.putPolicy("open", text: Self.readers, by: ada)
            let revision = try await access.policyRevision(of: ada.tenant)
            func names(_ bindings: Set<String>) async throws -> [String] {
                try await access.policies(
                    named: ["default", "mine", "open"],
                    boundTo: bindings,
                    of: ada.tenant,
                    revision: revision
                )
            }
            let own = PolicyBinding.normal(ada.id.description)
            #expect(try await names([own]) == ["default", "mine", "open"])
            #expect(try await names(["somebody"]) == ["default", "open"])
            #expect(
                try await access.policies(named: [], boundTo: [own], of: ada.tenant, revision: revision) == ["mine"]
            )
            var asked = question(.read, "secret/a")
            var said = try await access.simulate(asked, policies: ["mine"], for: ada)
            #expect(!said.answer.isAllowed)
            #expect(said.considered.map(\.reason) == ["it is bound to others"])
            asked.subject.bindings = [own]
            said = try await access.simulate(asked, policies: [], for: ada)
            #expect(said.answer.isAllowed)
        }
    }

    @Test("who may not write policies doesn't, and what is no policy is refused where it is wrong")
    func refusals() async throws {
        try await with { access, ada, _ in
            var reader = ada
            reader.permissions = [.read]
            await #expect(throws: AccessError.permissionMissing(.managePolicies)) {
                _ = try await access.putPolicy("a", text: "", by: reader)
            }
            await #expect(throws: AccessError.permissionMissing(.managePolicies)) {
                _ = try await access.deletePolicy("a", by: reader)
            }
            await #expect(throws: AccessError.unknownPolicy("a")) {
                _ = try await access.deletePolicy("a", by: ada)
            }
            await #expect(throws: AccessError.invalid(field: "name", .empty)) {
                _ = try await access.putPolicy("", text: "", by: ada)
            }
            do {
                _ = try await access.putPolicy(
                    "a",
                    text: "path \"a\" {\n  capabilities = [\"fly\"]\n}",
                    by: ada
                )
                Issue.record("it was taken")
            } catch AccessError.policyUnfit(let fault) {
                #expect((fault.line, fault.column) == (2, 19))
            }
            #expect(try await access.policy(named: "a", of: ada.tenant) == nil)
        }
    }

    @Test("one tenant's policies are not another's")
    func isolation() async throws {
        try await with { access, ada, _ in
            let (eve, _) = try await access.createTenant(
                named: "Southwind",
                administrator: CallerDraft(kind: .person, name: "eve", permissions: Set(Permission.allCases))
            )
            _ = try await access.putPolicy("readers", text: Self.readers, by: ada)
            #expect(try await access.policy(named: "readers", of: eve.tenant) == nil)
            #expect(try await access.policyRevision(of: eve.tenant) == 0)
            let rules = try await access.rules(named: ["readers"], of: eve.tenant, revision: 0)
            #expect(!rules.answer(question(.read, "secret/a")).isAllowed)
        }
    }

    @Test("what is sent again under its key is done once; of many at once each is an entry")
    func repetition() async throws {
        try await with { access, ada, _ in
            let key = try #require(IdempotencyKey("once", requestHash: Digest.sha256(of: [1])))
            let first = try await access.putPolicy("a", text: Self.readers, by: ada, key: key)
            _ = try await access.putPolicy("a", text: "", by: ada)
            let again = try await access.putPolicy("a", text: Self.readers, by: ada, key: key)
            #expect(first.isNew && !again.isNew)
            #expect(try await access.policy(named: "a", for: ada).text.isEmpty)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        _ = try await access.putPolicy("b", text: "# \(number)", by: ada)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await access.policyRevision(of: ada.tenant) == 10)
        }
    }

    @Test("a trial says what would be, with a text that is not kept, and writes nothing")
    func simulation() async throws {
        try await with { access, ada, _ in
            _ = try await access.putPolicy("readers", text: Self.readers, by: ada)
            let asked = question(.update, "secret/a")
            let now = try await access.simulate(asked, policies: ["readers", "default"], for: ada)
            #expect(!now.answer.isAllowed && now.considered.count == 2)
            let then = try await access.simulate(
                asked,
                policies: ["readers", "default"],
                draft: ("Readers", "path \"secret/*\" { capabilities = [\"update\"] }"),
                for: ada
            )
            #expect(then.answer.isAllowed && then.considered.count == 2)
            #expect(try await access.policyRevision(of: ada.tenant) == 1)
            await #expect(throws: AccessError.unknownPolicy("nobody")) {
                _ = try await access.simulate(asked, policies: ["nobody"], for: ada)
            }
        }
    }
}
