import Access
import Evidence
import Testing

@Suite("Documents about secrets, and how they go with rules about paths")
struct SecretsDocumentTests {
    /// 2026-11-23T12:00:00Z.
    private static let noon = Instant(microseconds: 1_795_435_200_000_000)

    private static func answer(
        _ texts: [String],
        _ operation: Capability = .read,
        secret: String? = "prod.db.password",
        path: String = "secret/data/x",
        bindings: [String] = [],
        address: String = "10.1.2.3",
        tokenTTL: Int? = 600,
        sudo: Bool = false,
        at now: Instant = noon
    ) throws -> PolicyAnswer {
        let policies = try texts.enumerated().map { try Policy(name: "p\($0.offset)", text: $0.element) }
        return AccessRules(policies: policies).answer(
            PolicyQuestion(
                path: path,
                operation: operation,
                needsSudo: sudo,
                secretPath: secret,
                subject: PolicySubject(bindings: bindings),
                address: address,
                tokenTTL: tokenTTL,
                at: now
            )
        )
    }

    private static func document(
        _ secrets: String = "\"prod.db.*\"",
        _ operations: String = "\"read\"",
        _ more: String = ""
    ) -> String {
        "{\"allowed_secrets\": [\(secrets)], \"allowed_operations\": [\(operations)]\(more)}"
    }

    @Test(
        "who may list names may list the folders of which a pattern names all",
        arguments: [
            ("prod.db.*", "prod.db", true), ("prod.db.*", "prod.db.main", true), ("prod.db.*", "prod", false),
            ("prod.db.*", "prod.dbx", false), ("*", "prod", true), ("*", "a.b", true),
            ("prod.db.password", "prod.db", false), ("prod.*.password", "prod.db", false),
            ("prod.*.*", "prod", false), ("prod.*.*", "prod.db", true), ("*.db.*", "x.db", true),
            ("*.db.*", "x.other", false), (#"prod.\\*"#, "prod", false), ("prod.db.*", "", false),
        ]
    )
    func folders(pattern: String, folder: String, isListed: Bool) throws {
        for operation in [Capability.list, .scan] {
            let allowed = Self.document("\"\(pattern)\"", "\"list\", \"scan\"")
            let answer = try Self.answer([allowed], operation, secret: folder)
            #expect(answer.isAllowed == isListed, "\(answer.reason)")
            // What refuses all in the folder refuses the list, whatever allows it.
            let all = Self.document("\"*\"", "\"*\"")
            let denied = Self.document("\"\(pattern)\"", "\"list\", \"scan\"", ", \"deny_policy\": true")
            if !folder.isEmpty, operation == .list {
                #expect(try Self.answer([all, denied], operation, secret: folder).isAllowed == !isListed)
            }
        }
        // Who asks for all that is below a folder would learn of what is refused in it.
        let denied = Self.document("\"prod.db.password\"", "\"scan\"", ", \"deny_policy\": true")
        let all = Self.document("\"*\"", "\"*\"")
        #expect(try !Self.answer([all, denied], .scan, secret: "prod").isAllowed)
        #expect(try Self.answer([all, denied], .scan, secret: "dev").isAllowed)
        // Reading is another operation.
        let reading = Self.document("\"\(pattern)\"", "\"read\"")
        #expect(try Self.answer([reading], .list, secret: folder).isAllowed == false)
    }

    @Test(
        "a mount is shown to whom a document says anything of its secrets",
        arguments: [
            ("prod.db.*", "prod", true), ("*", "prod", true), ("prod.db.password", "prod.db", true),
            ("prod.db.password", "prod.db.password", false), ("prod.db.*", "dev", false),
            ("prod.*.password", "prod.x", true),
        ]
    )
    func reaching(pattern: String, folder: String, isReached: Bool) throws {
        let subject = PolicySubject(bindings: ["ada"])
        for (more, isCounted) in [
            ("", true), (#", "entity_bindings": ["ada"]"#, true), (#", "entity_bindings": ["bob"]"#, false),
            (#", "deny_policy": true"#, false),
        ] {
            let policy = try Policy(name: "p", text: Self.document("\"\(pattern)\"", "\"read\"", more))
            let rules = AccessRules(policies: [policy])
            #expect(
                rules.reaches(below: "x/", secretPath: folder, subject: subject, at: Self.noon)
                    == (isReached && isCounted)
            )
            #expect(!rules.reaches(below: "x/", subject: subject, at: Self.noon))
        }
    }

    @Test(
        "names are met segment by segment",
        arguments: [
            ("prod.db.*", "prod.db.password", true), ("prod.db.*", "prod.db.main.password", true),
            ("prod.db.*", "prod.db", false), ("prod.db.*", "prod.dbx.password", false),
            ("prod.db.*", "prod.db.", false), ("*", "a", true), ("*", "a.b.c", true),
            ("prod.*.password", "prod.db.password", true),
            ("prod.*.password", "prod.db.main.password", false),
            ("prod.*.password", "prod.db.name", false), ("*.db.*", "x.db.y.z", true),
            ("prod.db.password", "prod.db.password", true),
            ("prod.db.password", "prod.db.password.old", false),
            (#"prod.\\*"#, "prod.*", true), (#"prod.\\*"#, "prod.x", false),
            (#"prod.\\*x\\*"#, "prod.*x*", true),
            (#"prod.\\\\"#, #"prod.\"#, true), ("Prod.db.*", "prod.db.x", false),
            ("a.\u{E9}", "a.e\u{301}", false),
        ]
    )
    func names(pattern: String, secret: String, isMet: Bool) throws {
        let said = try Self.answer([Self.document("\"\(pattern)\"")], secret: secret)
        #expect(said.isAllowed == isMet, "\(pattern) on \(secret)")
    }

    @Test("it allows the operations it names and no others, and no sudo")
    func operations() throws {
        let some = [Self.document("\"*\"", "\"read\", \"list\"")]
        for operation in Capability.operations {
            #expect(try Self.answer(some, operation).isAllowed == [.read, .list].contains(operation))
            #expect(try Self.answer([Self.document("\"*\"", "\"*\"")], operation).isAllowed)
            #expect(try !Self.answer([Self.document("\"*\"", "\"*\"")], operation, sudo: true).isAllowed)
            #expect(try !Self.answer([Self.document("\"*\"", "\"*\"")], operation, secret: nil).isAllowed)
        }
    }

    @Test(
        "hours and days are those of the time zone",
        arguments: [
            // Monday 23 November 2026; Berlin is an hour ahead of UTC.
            ("08:00", "18:00", "UTC", "2026-11-23T07:59:59.999999Z", false),
            ("08:00", "18:00", "UTC", "2026-11-23T08:00:00Z", true),
            ("08:00", "18:00", "UTC", "2026-11-23T17:59:59.999999Z", true),
            ("08:00", "18:00", "UTC", "2026-11-23T18:00:00Z", false),
            ("08:00", "18:00", "Europe/Berlin", "2026-11-23T07:00:00Z", true),
            ("08:00", "18:00", "Europe/Berlin", "2026-11-23T17:00:00Z", false),
            // In summer two hours ahead: Monday 6 July.
            ("08:00", "18:00", "Europe/Berlin", "2026-07-06T06:00:00Z", true),
            ("08:00", "18:00", "Europe/Berlin", "2026-07-06T16:00:00Z", false),
            ("22:00", "06:00", "UTC", "2026-11-23T23:00:00Z", true),
            // The hours after midnight belong to Monday.
            ("22:00", "06:00", "UTC", "2026-11-24T05:59:00Z", true),
            ("22:00", "06:00", "UTC", "2026-11-24T06:00:00Z", false),
            ("22:00", "06:00", "UTC", "2026-11-23T05:00:00Z", false),
            ("22:00", "06:00", "UTC", "2026-11-24T22:00:00Z", false),
            ("00:00", "24:00", "UTC", "2026-11-23T00:00:00Z", true),
            ("00:00", "24:00", "UTC", "2026-11-24T00:00:00Z", false),
            ("00:00", "24:00", "Asia/Tokyo", "2026-11-22T15:00:00Z", true),
            ("00:00", "24:00", "America/Los_Angeles", "2026-11-23T07:59:00Z", false),
        ]
    )
    func times(from: String, to: String, zone: String, moment: String, holds: Bool) throws {
        let conditions = """
            , "conditions": {"time_of_day": {"from": "\(from)", "to": "\(to)"}, "days_of_week": ["monday"], \
            "time_zone": "\(zone)"}
            """
        let now = try #require(Instant(rfc3339: moment))
        #expect(try Self.answer([Self.document("\"*\"", "\"read\"", conditions)], at: now).isAllowed == holds)
    }

    @Test(
        "addresses are held against the ranges",
        arguments: [
            ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
            ("10.1.2.3", "10.1.2.3", true),
            ("10.1.2.3", "10.1.2.4", false), ("0.0.0.0/0", "203.0.113.9", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("10.0.0.0/8", "::ffff:10.0.0.1", true), ("2001:db8::/33", "2001:db8:7fff::1", true),
            ("2001:db8::/33", "2001:db8:8000::1", false), ("::/0", "2001:db8::1", true),
            ("10.0.0.0/8", "", false), ("10.0.0.0/8", "10.0.0", false),
        ]
    )
    func addresses(range: String, address: String, holds: Bool) throws {
        let conditions = ", \"conditions\": {\"source_addresses\": [\"192.0.2.1\", \"\(range)\"]}"
        let said = try Self.answer([Self.document("\"*\"", "\"read\"", conditions)], address: address)
        #expect(said.isAllowed == holds)
    }

    @Test("a document with bindings is about nobody else; fingerprints are the same in each of their forms")
    func bindings() throws {
        let digits = Digest.sha256(of: [1]).hex
        let colons = stride(from: 0, to: 64, by: 2).map { start in
            digits.dropFirst(start).prefix(2).uppercased()
        }.joined(separator: ":")
        let bound = [
            Self.document("\"*\"", "\"read\"", ", \"entity_bindings\": [\"agent-7\", \"\(colons)\"]")
        ]
        #expect(try !Self.answer(bound).isAllowed)
        #expect(try !Self.answer(bound, bindings: ["agent-8"]).isAllowed)
        for binding in ["agent-7", digits, colons, "sha256:\(digits)", "SHA256:\(colons)"] {
            #expect(try Self.answer(bound, bindings: [binding]).isAllowed, "\(binding)")
        }
    }

    @Test("only tokens that do not live too long have it")
    func tokenTTL() throws {
        let short = [Self.document("\"*\"", "\"read\"", ", \"conditions\": {\"max_token_ttl_seconds\": 600}")]
        #expect(try Self.answer(short, tokenTTL: 600).isAllowed)
        #expect(try !Self.answer(short, tokenTTL: 601).isAllowed)
        #expect(try !Self.answer(short, tokenTTL: nil).isAllowed)
    }

    // MARK: Together

    private static let refusal = document("\"prod.*\"", "\"read\"", ", \"deny_policy\": true")

    @Test("a refusing document wins over whatever allows, and over nothing else")
    func refusals() throws {
        let path = #"path "secret/*" { capabilities = ["read", "update"] }"#
        #expect(try Self.answer([path]).isAllowed)
        let said = try Self.answer([path, Self.document(), Self.refusal])
        #expect(!said.isAllowed && said.why == .refusedByDocument && said.matched == "p2 prod.*")
        #expect(try Self.answer([path, Self.refusal], .update).isAllowed)
        #expect(try Self.answer([path, Self.refusal], secret: "test.db").isAllowed)
        #expect(try Self.answer([path, Self.refusal], secret: nil).isAllowed)
    }

    @Test("where a condition can't be told, a refusal holds and an allowance does not")
    func unknown() throws {
        let range = ", \"conditions\": {\"source_addresses\": [\"10.0.0.0/8\"]}"
        let path = #"path "secret/*" { capabilities = ["read"] }"#
        let refusing = Self.document("\"*\"", "\"read\"", "\(range), \"deny_policy\": true")
        #expect(try !Self.answer([path, refusing], address: "").isAllowed)
        #expect(try !Self.answer([path, refusing], address: "10.0.0.1").isAllowed)
        #expect(try Self.answer([path, refusing], address: "192.0.2.1").isAllowed)
        #expect(try !Self.answer([Self.document("\"*\"", "\"read\"", range)], address: "").isAllowed)
    }

    @Test("an allowing document adds to the rules, and loosens neither deny nor a rule's limits")
    func allowances() throws {
        let own = Self.document()
        #expect(try Self.answer([own]).isAllowed)
        #expect(try Self.answer([own, #"path "secret/*" { capabilities = ["list"] }"#]).isAllowed)
        #expect(try Self.answer([own, #"path "secret/*" { capabilities = ["deny"] }"#]).why == .denied)
        let limited = #"path "secret/*" { capabilities = ["read"] min_wrapping_ttl = "1m" }"#
        #expect(try Self.answer([own, limited]).why == .wrappingMissing(minimum: 60, maximum: nil))
    }

    @Test("of the documents that allow, the shortest life counts")
    func lives() throws {
        func limited(_ seconds: Int) -> String {
            Self.document("\"*\"", "\"read\"", ", \"max_ttl_seconds\": \(seconds)")
        }
        #expect(try Self.answer([limited(900), limited(300), Self.document()]).maxTTL == 300)
        let path = #"path "secret/*" { capabilities = ["read"] }"#
        #expect(try Self.answer([path, limited(900)]).maxTTL == 900)
        #expect(try Self.answer([path]).maxTTL == nil)
    }

    @Test(
        "of a request about no secret, documents that speak of its path limit what is issued, and allow nothing"
    )
    func livesOfPaths() throws {
        func answer(_ secrets: String, _ operation: String, path: String = "pki/issue/A.b") throws
            -> PolicyAnswer
        {
            let texts = [
                #"path "pki/*" { capabilities = ["update"] }"#,
                Self.document("\"\(secrets)\"", "\"\(operation)\"", ", \"max_ttl_seconds\": 900"),
            ]
            let policies = try texts.enumerated().map { try Policy(name: "p\($0.offset)", text: $0.element) }
            return AccessRules(policies: policies)
                .answer(PolicyQuestion(path: path, operation: .update, at: Self.noon))
        }
        for secrets in ["*", "pki.*", "pki.issue.*", "pki.issue.%41%2Eb"] {
            #expect(try answer(secrets, "update").maxTTL == 900, "\(secrets)")
            #expect(try answer(secrets, "read").maxTTL == nil, "\(secrets)")
        }
        #expect(try answer("pki.sign.*", "update").maxTTL == nil)
        #expect(try answer("pki.issue.*", "update").matched == "p0 pki/*")
        let other = try answer("*", "update", path: "auth/token/create")
        #expect(!other.isAllowed && other.why == .noRule && other.maxTTL == nil)
    }

    @Test("capabilities say what documents add and take")
    func capabilities() throws {
        let policies = try [
            #"path "secret/*" { capabilities = ["read", "update"] }"#,
            Self.document("\"prod.*\"", "\"list\""), Self.refusal,
        ].enumerated().map { try Policy(name: "p\($0.offset)", text: $0.element) }
        let rules = AccessRules(policies: policies)
        #expect(rules.capabilities(of: "secret/x", at: Self.noon) == ["read", "update"])
        let found = rules.capabilities(of: "secret/x", secretPath: "prod.x", at: Self.noon)
        #expect(found == ["list", "update"])
    }

    @Test("an explanation names every policy, and what each had to say")
    func explanation() throws {
        let policies = try [
            ("broad", #"path "secret/*" { capabilities = ["read"] }"#),
            ("narrow", #"path "secret/data/*" { capabilities = ["list"] }"#),
            ("other", #"path "pki/*" { capabilities = ["read"] }"#),
            ("own", Self.document("\"prod.*\"", "\"read\"", ", \"max_ttl_seconds\": 60")),
            ("elsewhere", Self.document("\"test.*\"")),
        ].map { try Policy(name: $0.0, text: $0.1) }
        let said = AccessRules(policies: policies).explain(
            PolicyQuestion(path: "secret/data/x", operation: .read, secretPath: "prod.x", at: Self.noon)
        )
        #expect(said.answer.isAllowed && said.answer.matched == "own prod.*" && said.answer.maxTTL == 60)
        #expect(said.considered.map(\.policy) == ["broad", "elsewhere", "narrow", "other", "own"])
        #expect(said.considered.map(\.outcome) == [.outweighed, .silent, .outweighed, .silent, .decides])
        #expect(said.considered.map(\.pattern) == ["secret/*", nil, "secret/data/*", nil, "prod.*"])
    }

    @Test(
        "what can't be a document is refused",
        arguments: [
            #"{"allowed_secrets": ["a"]}"#, #"{"allowed_operations": ["read"]}"#, #"{"deny_policy": true}"#,
            #"{"allowed_secrets": [], "allowed_operations": ["read"]}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["sudo"]}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "path": {}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "allowed_secrets": ["b"]}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "condition": {}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "deny_policy": "yes"}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "max_ttl_seconds": 0}"#,
            #"{"allowed_secrets": ["a..b"], "allowed_operations": ["read"]}"#,
            #"{"allowed_secrets": ["a*"], "allowed_operations": ["read"]}"#,
            #"{"allowed_secrets": ["a\\b"], "allowed_operations": ["read"]}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"time_zone": "Mars/Base"}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"days_of_week": ["moonday"]}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"time_of_day": {"from": "8", "to": "9"}}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"time_of_day": {"from": "08:00"}}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"source_addresses": ["10.0.0.1/8"]}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "conditions": {"source_addresses": ["host"]}}"#,
            #"{"allowed_secrets": ["a"], "allowed_operations": ["read"], "entity_bindings": [""]}"#,
        ]
    )
    func unfit(text: String) {
        #expect(throws: PolicyFault.self) { try Policy(name: "p", text: text) }
    }
}
