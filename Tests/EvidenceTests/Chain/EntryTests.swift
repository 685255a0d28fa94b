import Evidence
import TestSupport
import Testing

@Suite("An entry")
struct EntryTests {
    static let tenant = required(UniqueID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"))

    static let example = Entry(
        id: required(UniqueID("019f0000-0000-7000-8000-000000000001")),
        tenant: tenant,
        ledger: "chronicle",
        source: "/munimentd",
        type: "dev.muniment.artifact.registered",
        subject: "dns/é",
        time: required(Instant(rfc3339: "2026-11-21T01:02:03.123456Z")),
        data: ["n": [1, 2.5], "cid": "sha256:00"],
        salt: Array(0..<16)
    )

    static let text =
        #"{"data":{"cid":"sha256:00","n":[1,2.5]},"datacontenttype":"application/json","entryversion":1,"#
        + #""id":"019f0000-0000-7000-8000-000000000001","ledger":"chronicle","#
        + #""salt":"000102030405060708090a0b0c0d0e0f","source":"/munimentd","specversion":"1.0","subject":"dns/é","#
        + #""tenant":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","time":"2026-11-21T01:02:03.123456Z","#
        + #""type":"dev.muniment.artifact.registered"}"#

    @Test("has one form in bytes")
    func canonical() throws {
        #expect(String(decoding: try Self.example.canonicalBytes(), as: UTF8.self) == Self.text)
        #expect(try Entry(parsing: Array(Self.text.utf8)) == Self.example)
        var plain = Self.example
        plain.subject = nil
        #expect(try Entry(parsing: plain.canonicalBytes()) == plain)
    }

    /// The hashes are Python's `hashlib`, over bytes put together by hand from the documented form.
    @Test("has the hashes that anyone can compute")
    func hashes() throws {
        let genesis = ChainHash.genesis(tenant: Self.tenant, ledger: "chronicle")
        let leaf = ChainHash.leaf(Array(Self.text.utf8))
        #expect(genesis.hex == "6d0905657a93c16769152fd02478b6e423a481db51a6c0dafee945b28053205a")
        #expect(leaf.hex == "586d9bce16ed371d926ca28c90f5865a3f2beabeb75ac961772881873a560c9d")
        #expect(
            ChainHash.link(previous: genesis, leaf: leaf).hex
                == "e788686f36846ce8934bacff9d78681eb1fa1a95b2946f6473ad630e6c94cf4f"
        )
    }

    @Test(
        "is read from nothing but its form",
        arguments: [
            (#""entryversion":1"#, #""entryversion":2"#, .malformedMember("entryversion", expected: "1")),
            (
                #""specversion":"1.0""#, #""specversion":"1.1""#,
                .malformedMember("specversion", expected: #""1.0""#)
            ),
            (#","type":"dev.muniment.artifact.registered""#, "", .missingMember("type")),
            (#""subject":"#, #""sobject":"#, .unknownMember("sobject")),
            (#"{"cid":"sha256:00","n":[1,2.5]}"#, "[]", .malformedMember("data", expected: "an object")),
            ("2.5", "2.50", .notCanonical),
            ("03.123456Z", "03.1234560Z", .notCanonical),
            ("000102030405060708090a", "000102030405060708090A", .notCanonical),
            ("019f0000", "019F0000", .malformedMember("id", expected: "a UUID in lower case")),
        ] as [(String, String, EntryError)]
    )
    func strict(part: String, replacement: String, expected: EntryError) throws {
        let changed = Self.text.replacing(part, with: replacement)
        #expect(throws: expected) { try Entry(parsing: Array(changed.utf8)) }
    }

    @Test("is refused where it could not be read back")
    func unwritable() throws {
        func refused(_ change: (inout Entry) -> Void) -> EntryError? {
            var entry = Self.example
            change(&entry)
            return #expect(throws: EntryError.self) { try entry.canonicalBytes() }
        }
        #expect(refused { $0.data = ["a": "\0"] } == .nullCharacter)
        #expect(refused { $0.salt = [] } != nil)
        #expect(refused { $0.source = "two words" } != nil)
        #expect(refused { $0.source = "" } != nil)
        #expect(refused { $0.type = "registered" } != nil)
        #expect(refused { $0.ledger = "../chronicle" } != nil)
        #expect(refused { $0.subject = "a\nb" } != nil)
        #expect(refused { $0.time = Instant(microseconds: .max) } != nil)
        let deep = (0..<160).reduce(JSON.null) { inner, _ in [inner] }
        #expect(refused { $0.data = ["a": deep] } == .tooDeep(limit: 160))
    }

    @Test("has at most 65,535 bytes")
    func size() throws {
        var entry = Self.example
        entry.data = ["a": ""]
        let rest = try entry.canonicalBytes().count
        entry.data = ["a": .string(String(repeating: "x", count: 65_535 - rest))]
        #expect(try Entry(parsing: entry.canonicalBytes()) == entry)
        entry.data = ["a": .string(String(repeating: "x", count: 65_536 - rest))]
        #expect(throws: EntryError.tooLarge(byteCount: 65_536, limit: 65_535)) { try entry.canonicalBytes() }
    }

    @Test("is read back from its bytes, and from no others near them", arguments: 0..<50 as Range<UInt64>)
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var entry = Self.example
        entry.data = ["value": randomValue(depth: 4, &random)]
        entry.id = UniqueID(at: entry.time, using: &random)
        let bytes = try entry.canonicalBytes()
        #expect(try Entry(parsing: bytes) == entry, "seed \(seed)")
        for _ in 0..<10 {
            var changed = bytes
            changed[.random(in: 0..<bytes.count, using: &random)] ^=
                UInt8(1) << UInt8.random(in: 0..<8, using: &random)
            #expect((try? Entry(parsing: changed)) != entry, "seed \(seed)")
        }
    }
}
