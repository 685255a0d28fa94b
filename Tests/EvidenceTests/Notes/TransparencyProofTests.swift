import Evidence
import TestSupport
import Testing

@Suite("A C2SP tlog-proof")
struct TransparencyProofTests {
    private static func proof(extra: [UInt8]? = nil) throws -> TransparencyProof {
        let fixture = try BundleFixture()
        return TransparencyProof(
            extra: extra,
            leafIndex: 5,
            hashes: try fixture.bundle(5).proof.hashes,
            note: try fixture.note()
        )
    }

    @Test("is written as the specification shows it, and read back")
    func form() throws {
        for extra in [nil, [], [1, 2, 3]] as [[UInt8]?] {
            let proof = try Self.proof(extra: extra)
            let text = String(decoding: proof.bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            var expected = ["c2sp.org/tlog-proof@v1"]
            if let extra { expected.append("extra \(Base64.encode(extra))") }
            expected.append("index 5")
            expected += proof.hashes.map { Base64.encode($0.bytes) }
            expected += ["", BundleFixture.origin, "9"]
            #expect(Array(lines.prefix(expected.count)) == expected)
            #expect(try TransparencyProof(parsing: proof.bytes) == proof)
        }
        var lone = try Self.proof()
        lone.hashes = []
        #expect(try TransparencyProof(parsing: lone.bytes) == lone)
    }

    @Test("has one form, and each other is refused with its reason")
    func refusals() throws {
        let text = String(decoding: try Self.proof(extra: [1]).bytes, as: UTF8.self)
        func fault(_ text: String) -> TransparencyProof.Fault? {
            do throws(TransparencyProof.Fault) {
                _ = try TransparencyProof(parsing: Array(text.utf8))
                return nil
            } catch {
                return error
            }
        }
        #expect(fault(text) == nil)
        #expect(fault("") == .notAProof)
        #expect(fault(text.replacing("@v1", with: "@v2")) == .notAProof)
        #expect(fault("c2sp.org/tlog-proof@v1\n") == .notAProof)
        #expect(fault("c2sp.org/tlog-proof@v1\n\n") == .malformedLine(2))
        #expect(fault(text.replacing("AQ==", with: "AQ")) == .malformedLine(2))
        #expect(fault(text.replacing("extra AQ==\n", with: "")) == nil)
        #expect(fault(text.replacing("index 5", with: "index 05")) == .malformedLine(3))
        #expect(fault(text.replacing("index 5", with: "index -5")) == .malformedLine(3))
        #expect(fault(text.replacing("index 5", with: "index")) == .malformedLine(3))
        #expect(fault(text.replacing("index 5\n", with: "index 5\nAAAA\n")) == .malformedLine(4))
        #expect(
            fault(text.replacing("index 5\n", with: "index 5\n\n"))
                == .checkpoint(.malformedSignature(line: 6))
        )
        #expect(fault(text.replacing("\n", with: "\r\n")) == .notAProof)
        #expect(fault(text.replacing("—", with: "-")) == .checkpoint(.malformedSignature(line: 5)))
        let hash = Base64.encode(Digest.sha256(of: []).bytes) + "\n"
        let long = text.replacing("index 5\n", with: "index 5\n" + String(repeating: hash, count: 61))
        #expect(fault(long) == .tooManyHashes(limit: 64))
    }

    @Test("changed anywhere is refused or proves the same", arguments: 0..<8 as Range<UInt64>)
    func everyByte(seed: UInt64) throws {
        let genuine = try Self.proof()
        let leaf = try BundleFixture().leaves[5]
        let bytes = genuine.bytes
        var random = SeededGenerator(seed: seed)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            guard let read = try? TransparencyProof(parsing: changed),
                let cosigned = try? read.note.checkpoint(
                    signedBy: BundleFixture.logKey,
                    cosigners: BundleFixture.cosigners,
                    required: 2
                )
            else { continue }
            let proof = InclusionProof(
                leafIndex: read.leafIndex,
                treeSize: cosigned.checkpoint.size,
                hashes: read.hashes
            )
            #expect(throws: ProofFault.self, "seed \(seed), byte \(index)") {
                try proof.verify(leaf: leaf, root: cosigned.checkpoint.root)
            }
        }
    }
}
