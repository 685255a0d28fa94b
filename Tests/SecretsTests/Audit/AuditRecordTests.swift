import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Secrets

@Suite("A record of the audit")
struct AuditRecordTests {
    private static let tenant = TenantID(UniqueID(at: Instant(microseconds: 1_700_000_000_000_000)))
    private let maker = EntryMaker(clock: SystemClock())

    private func record() -> AuditRecord {
        var record = AuditRecord(
            tenant: Self.tenant,
            type: .secretAccessed,
            actorType: .application,
            actorID: "actor",
            isGranted: true,
            eventData: ["operation": "read"]
        )
        record.sourceAddress = "10.0.0.7"
        return record
    }

    @Test("the types are the closed list of twenty-four")
    func types() {
        #expect(AuditEventType.allCases.count == 24)
        #expect(Set(AuditEventType.allCases.map(\.rawValue)).count == 24)
        for type in AuditEventType.allCases { #expect(AuditEventType(entryType: type.entryType) == type) }
        #expect(AuditEventType(entryType: "muniment.artifact.registered") == nil)
    }

    @Test("a text that is longer than a column says how long it was, and stays as it is when fitted again")
    func fitted() {
        let long = String(repeating: "ä", count: 2_000)
        let fitted = AuditText.fitted(long)
        #expect(fitted.utf8.count <= AuditText.limit)
        #expect(fitted.hasSuffix("…(4000 bytes)"))
        #expect(AuditText.fitted(fitted) == fitted)
        #expect(AuditText.fitted("a\0b") == "a\u{FFFD}b")
        #expect(AuditText.fitted("as it is") == "as it is")
    }

    @Test(
        "an entry holds what the record says, and gives it back",
        arguments: ["::ffff:10.0.0.7", "10.0.0.7"]
    )
    func entry(address: String) throws {
        var record = record()
        record.sourceAddress = address
        record.responseTime = .microseconds(4_321)
        record.secretVersion = 3
        let entry = record.entry(by: maker)
        #expect(entry.ledger == "audit")
        #expect(entry.type == "muniment.secret.accessed")
        #expect(entry.data["source_ip"] == "10.0.0.7")
        #expect(entry.data["response_time_ms"] == 4.321)
        let bytes = try PreparedEntry(entry).bytes
        #expect(bytes.count < 700)
        let back = try #require(AuditRecord(try Entry(parsing: bytes)))
        record.sourceAddress = "10.0.0.7"
        #expect(back == record)
    }

    @Test("what is no address is kept, as text")
    func noAddress() throws {
        var record = record()
        record.sourceAddress = "unix:/run/socket"
        let entry = record.entry(by: maker)
        #expect(entry.data["source_ip"] == nil)
        #expect(entry.data["event_data"]?["source"] == "unix:/run/socket")
    }

    @Test(
        "signing in and out, reading of kept files and refusals of the rest of the product have their places"
    )
    func product() throws {
        func record(_ type: String, _ subject: String, _ data: JSONObject) -> AuditRecord? {
            AuditRecord(
                maker.entry(type, subject: subject, data: data, ledger: .audit, tenant: Self.tenant)
            )
        }
        let login = try #require(record("muniment.session.started", "caller/7", ["by": "Ada"]))
        #expect(login.type == .adminLogin && login.actorID == "7" && login.adminID == "7" && login.isGranted)
        let end = try #require(record("muniment.session.ended", "token/8", ["by": "Ada"]))
        #expect(end.type == .tokenRevoked && end.actorID == "Ada")
        let file = try #require(
            record(
                "muniment.artifact.files_read",
                "artifact/9",
                ["caller": "Ada", "version": 2, "request_id": "r"]
            )
        )
        #expect(file.type == .secretAccessed && file.secretID == "artifact/9" && file.secretVersion == 2)
        #expect(file.correlationID == "r")
        let refused = try #require(
            record("muniment.request.refused", "caller/7", ["caller": "Ada", "code": "permission_missing"])
        )
        #expect(refused.type == .authenticationFailed && !refused.isGranted)
        #expect(refused.denialReason == "permission_missing")
        #expect(record("muniment.record.audited", "tenant/1", [:]) == nil)
        // As they were told before entries said who asked: a person, and no address.
        #expect(
            [login, end, file, refused].allSatisfy { $0.actorType == .person && $0.sourceAddress == nil }
        )
    }

    @Test(
        "what the rest of the product tells names its caller by identifier and kind, with the address",
        arguments: ["agent", "application", "person"]
    )
    func callers(kind: String) throws {
        for (type, subject) in [
            ("muniment.session.started", "caller/7"), ("muniment.session.ended", "token/8"),
            ("muniment.artifact.files_read", "artifact/9"), ("muniment.request.refused", "caller/7"),
        ] {
            let told: JSONObject = [
                "by": "Ada", "caller": "Ada", "caller_id": "7", "caller_kind": .string(kind),
                "source_ip": "::ffff:10.0.0.7",
            ]
            let entry = maker.entry(type, subject: subject, data: told, ledger: .audit, tenant: Self.tenant)
            let record = try #require(AuditRecord(try Entry(parsing: try PreparedEntry(entry).bytes)))
            #expect(record.actorType.rawValue == kind && record.actorID == "7", "\(type)")
            #expect(record.agentID == (kind == "agent" ? "7" : nil), "\(type)")
            #expect(record.appID == (kind == "application" ? "7" : nil), "\(type)")
            #expect(record.adminID == (kind == "person" ? "7" : nil), "\(type)")
            #expect(record.sourceAddress == "10.0.0.7", "\(type)")
        }
    }

    @Test("networks are read as addresses are")
    func networks() {
        #expect(AuditNetwork("10.0.0.0/8")?.text == "10.0.0.0/8")
        #expect(AuditNetwork("2001:DB8::1")?.text == "2001:db8::1")
        for text in ["", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "host", "10.0.0.0/8/8"] {
            #expect(AuditNetwork(text) == nil, "\(text)")
        }
    }

    @Test("months begin and end as the calendar says")
    func months() throws {
        let month = try #require(AuditMonth("2026-12"))
        #expect(month.start.rfc3339.hasPrefix("2026-12-01T00:00:00"))
        #expect(month.end.rfc3339.hasPrefix("2027-01-01T00:00:00"))
        #expect(AuditMonth(month.end.advanced(by: .microseconds(-1))) == month)
        #expect(AuditMonth(month.end).description == "2027-01")
        for text in ["2026-13", "2026-00", "2026-1", "26-01", "2026-01-01", "2026-+1", ""] {
            #expect(AuditMonth(text) == nil, "\(text)")
        }
    }
}

@Suite("What the audit keeps of requests and answers")
struct AuditDigestTests {
    @Test("texts are codes, names and numbers stay, and what a mount has told stays too")
    func object() throws {
        let object: LooseObject = [
            "password": "hunter2", "ttl": 30, "huge": .number("123456789012345678901234567890"),
            "on": true, "none": nil, "list": ["a", 1, ["deep": "b"]], "plain": "told",
        ]
        let digested = try AuditDigest.object(object, exempt: ["plain"], testMAC)
        func code(_ text: String) throws -> JSON { .string(try AuditDigest.text(text, testMAC)) }
        #expect(digested["password"] == (try code("hunter2")))
        #expect(digested["ttl"] == 30)
        #expect(digested["huge"] == (try code("123456789012345678901234567890")))
        #expect(digested["on"] == true)
        #expect(digested["none"]?.isNull == true)
        #expect(digested["list"] == [try code("a"), 1, ["deep": try code("b")]])
        #expect(digested["plain"] == "told")
        #expect(!digested.canonicalString.contains("hunter2"))
        #expect(try AuditDigest.text("a", testMAC).hasPrefix("hmac-sha256:"))
    }

    @Test("a number under a secret's name is a code, at any depth, and all are of whatever holds secrets")
    func numbers() throws {
        let body: LooseObject = [
            "pin": 1234, "card-cvv": 999, "dbPassword": 5, "PIN2": 7, "api_key": true, "token_ttl": 60,
            "secret_shares": 5, "passwords": [1, 2], "nested": ["otp": 123_456, "count": 3], "mapping": 1,
        ]
        let told = try AuditDigest.object(body, testMAC)
        for name in ["pin", "card-cvv", "dbPassword", "PIN2", "api_key"] {
            #expect(told[name]?.string?.hasPrefix("hmac-sha256:") == true, "\(name)")
        }
        for name in ["token_ttl", "secret_shares", "mapping"] {
            #expect(told[name]?.integer != nil, "\(name)")
        }
        #expect(told["passwords"]?.array?.allSatisfy { $0.string != nil } == true)
        #expect(told["nested"]?["otp"]?.string != nil)
        #expect(told["nested"]?["count"] == 3)
        let hidden = try AuditDigest.object(
            ["data": ["age": 42, "is_admin": true]],
            hidesNumbers: true,
            testMAC
        )
        let code = try AuditDigest.text("42", testMAC)
        #expect(hidden["data"]?["age"]?.string == code)
        #expect(hidden["data"]?["is_admin"]?.string != nil)
        // What an operator has told to show is shown.
        let shown = try AuditDigest.object(["pin": 1], exempt: ["pin"], hidesNumbers: true, testMAC)
        #expect(shown["pin"] == 1)
    }

    @Test("whatever is asked fits an entry: many members, long names, U+0000, deep nesting")
    func limits() throws {
        let maker = EntryMaker(clock: SystemClock())
        let tenant = TenantID(UniqueID(at: Instant(microseconds: 1_700_000_000_000_000)))
        let many = LooseObject((0..<5_000).map { ("name\($0)", LooseJSON.string("value\($0)")) })
        var deep: LooseJSON = "secret-at-the-bottom"
        for _ in 0..<120 { deep = ["a": deep] }
        let odd: LooseObject = [
            "a\0b": "x", String(repeating: "n", count: 10_000): "y", "deep": deep,
        ]
        for object in [many, odd] {
            var record = AuditRecord(
                tenant: tenant,
                type: .secretCreated,
                actorType: .token,
                isGranted: true
            )
            record.eventData["request"] = try AuditDigest.object(object, testMAC)
            record.eventData["response"] = try AuditDigest.object(object, testMAC)
            let prepared = try PreparedEntry(record.entry(by: maker))
            let text = String(decoding: prepared.bytes, as: UTF8.self)
            #expect(!text.contains("secret-at-the-bottom") && !text.contains("value17"))
        }
        let whole = try AuditDigest.object(many, testMAC)
        #expect(whole["member_count"] == 5_000)
    }
}
