import Evidence
import TestSupport
import Testing

@Suite("The form of an evidence bundle")
struct BundleFormTests {
    @Test("has every member, and no other")
    func members() throws {
        let genuine = try #require(try BundleFixture().bundle().json.object)
        func error(_ change: (inout JSONObject) -> Void) -> DocumentError? {
            var object = genuine
            change(&object)
            do throws(DocumentError) {
                _ = try EvidenceBundle(parsing: JSON.object(object).canonicalBytes())
                return nil
            } catch {
                return error
            }
        }
        #expect(error { _ in } == nil)
        for name in genuine.names { #expect(error { $0[name] = nil } == .missing(path: "/\(name)")) }
        #expect(error { $0["more"] = 1 } == .unknown(path: "/more"))
        for name in ["entry", "inclusion_proof"] {
            let members = try #require(genuine[name]?.object)
            for member in members.names {
                var fewer = members
                fewer[member] = nil
                #expect(error { $0[name] = .object(fewer) } == .missing(path: "/\(name)/\(member)"))
            }
            var more = members
            more["more"] = true
            #expect(error { $0[name] = .object(more) } == .unknown(path: "/\(name)/more"))
        }
        let version = EvidenceBundle.mediaType.replacing("=1", with: "=2")
        #expect(
            error {
                $0["media_type"] = .string(version)
                $0["more"] = 1
            } == .malformed(path: "/media_type", expected: "“\(EvidenceBundle.mediaType)”")
        )
        #expect(
            error { $0["keys"] = ["mailto:a@example.com"] }
                == .malformed(path: "/keys/0", expected: "a did:key, a did:web or a vkey")
        )
        #expect(error { $0["log_key"] = "a+b+c" } == .malformed(path: "/log_key", expected: "a vkey"))
        #expect(error { $0["log_key"] = .null } == nil)
    }

    @Test(
        "is not one for Base64 in another form, numbers that are none, hashes that are none, luggage in envelopes"
    )
    func values() throws {
        let text = String(decoding: try BundleFixture().bundle().canonicalBytes(), as: UTF8.self)
        func refused(_ old: String, _ new: String, at path: String) {
            #expect(text.contains(old))
            let error = #expect(throws: DocumentError.self, "\(new)") {
                try EvidenceBundle(parsing: text.replacing(old, with: new).utf8)
            }
            #expect(error?.description.hasPrefix(path) == true, "\(new): \(String(describing: error))")
        }
        refused(#""index":5"#, #""index":-5"#, at: "/entry/index")
        refused(#""index":5"#, #""index":5.5"#, at: "/entry/index")
        refused(#""index":5"#, #""index":9007199254740994"#, at: "/entry/index")
        refused(#""index":5"#, #""index":"5""#, at: "/entry/index")
        refused(#""leaf_hash":""#, #""leaf_hash":"A"#, at: "/entry/leaf_hash")
        refused(#""hashes":[""#, #""hashes":["","#, at: "not JSON")
        refused(#""hashes":[""#, #""hashes":["AA==",""#, at: "/inclusion_proof/hashes/0")
        refused(#""tree_size":9"#, #""tree_size":9,"tree_size":9"#, at: "not JSON")
        refused(#""sig":"#, #""cert":"x","sig":"#, at: "/envelopes/0")
        refused(#"=="}"#, #""}"#, at: "/envelopes/0")
    }

    @Test("no byte of a bundle can be changed unnoticed", arguments: 0..<4 as Range<UInt64>)
    func everyByte(seed: UInt64) throws {
        let bundle = try BundleFixture().bundle()
        let bytes = bundle.canonicalBytes()
        var random = SeededGenerator(seed: seed)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard let read = try? EvidenceBundle(parsing: changed) else { continue }
            // The log's own word on its key is the one part that nobody relies on.
            var compared = read
            compared.logKey = bundle.logKey
            guard compared != bundle else { continue }
            #expect(throws: BundleFault.self, "seed \(seed), byte \(index)") {
                try BundleFixture.verify(read)
            }
        }
    }

    @Test("a bundle cut, doubled or with parts of it swapped is refused", arguments: 0..<60 as Range<UInt64>)
    func mutations(seed: UInt64) throws {
        let bundle = try BundleFixture().bundle()
        let bytes = bundle.canonicalBytes()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            var changed = bytes
            let start = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: changed.removeSubrange(start..<end)
            case 1: changed.removeSubrange(start...)
            case 2:
                changed.insert(
                    contentsOf: bytes[start..<end],
                    at: Int.random(in: bytes.indices, using: &random)
                )
            case 3: changed.swapAt(start, Int.random(in: bytes.indices, using: &random))
            default: changed[start] = UInt8.random(in: 0...255, using: &random)
            }
            guard let read = try? EvidenceBundle(parsing: changed) else { continue }
            var compared = read
            compared.logKey = bundle.logKey
            guard compared != bundle else { continue }
            #expect(throws: BundleFault.self, "seed \(seed)") { try BundleFixture.verify(read) }
        }
    }
}
