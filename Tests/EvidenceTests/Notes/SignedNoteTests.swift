import Evidence
import Testing

@Suite("Signed notes and checkpoints")
struct SignedNoteTests {
    /// From the documentation of golang.org/x/mod/sumdb/note.
    private static let published = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """
    private static let publishedKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    private static func key(_ seed: UInt8) -> SigningKey {
        required(SigningKey(seed: [UInt8](repeating: seed, count: 32)))
    }

    private static func noteKey(_ seed: UInt8, _ name: String, _ algorithm: NoteKey.Algorithm = .ed25519)
        -> NoteKey
    {
        required(NoteKey(name: name, algorithm: algorithm, key: key(seed).verificationKey))
    }

    /// A checkpoint signed by its log (seed 1) and cosigned (seed 2).
    private static func checkpoint() throws -> SignedNote {
        let root = Digest.sha256(of: Array("root".utf8))
        let checkpoint = required(Checkpoint(origin: "muniment.example/log", size: 12, root: root))
        var note = required(SignedNote(text: checkpoint.text))
        note.add(required(try key(1).sign(note, as: "muniment.example/log")))
        note.add(required(try key(2).cosign(note, as: "cosigner.example", at: 1_795_222_923)))
        return note
    }

    @Test("a published note is read, believed under its key and written as it was")
    func publishedNote() throws {
        let note = try SignedNote(parsing: Array(Self.published.utf8))
        let key = try #require(NoteKey(Self.publishedKey))
        #expect(try note.signers(among: [key]) == [key])
        #expect(note.bytes == Array(Self.published.utf8))
        #expect(key.text == Self.publishedKey)
        #expect(Checkpoint(note.text) == nil)
    }

    @Test("checkpoints of a published log are those of its tiles", .enabled(if: Vectors.hasShared))
    func publishedLog() throws {
        let folder = "attestation/tlog-tiles/tessera-testdata"
        let key = try #require(
            NoteKey("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx")
        )
        var roots: [Int: Digest] = [:]
        for name in try Vectors.sharedNames(in: folder) where name.hasPrefix("checkpoint.") {
            let note = try SignedNote(parsing: try Vectors.shared("\(folder)/\(name)"))
            #expect(try note.signers(among: [key]) == [key])
            let checkpoint = try #require(Checkpoint(note.text))
            #expect(checkpoint.origin == key.name)
            roots[checkpoint.size] = checkpoint.root
        }
        #expect(roots.count >= 15)
        for (size, root) in roots where size > 0 {
            let path = TilePath(.hashes(level: 0), index: 0, count: size)
            let bytes = try Vectors.shared("\(folder)/\(path.text)")
            let leaves = stride(from: 0, to: bytes.count, by: 32).compactMap {
                Digest(bytes: bytes[$0..<$0 + 32])
            }
            #expect(leaves.count == size)
            #expect(MerkleTree.root(of: leaves) == root)
        }
        #expect(roots[0] == MerkleTree.emptyRoot)
    }

    @Test("a log and a cosigner sign a checkpoint, each for itself")
    func signing() throws {
        let note = try Self.checkpoint()
        let log = Self.noteKey(1, "muniment.example/log")
        let cosigner = Self.noteKey(2, "cosigner.example", .cosignature)
        #expect(try note.signers(among: [log, cosigner]) == [log, cosigner])
        #expect(try SignedNote(parsing: note.bytes) == note)
        #expect(Cosignature(note.signatures[1].bytes)?.time == 1_795_222_923)
        #expect(try note.signers(among: [cosigner]) == [cosigner])
        // The same key under another name, or a cosigner's key as a log's, is somebody else.
        for stranger in [
            Self.noteKey(1, "muniment.example/other"), Self.noteKey(2, "cosigner.example"),
            Self.noteKey(3, "other"),
        ] {
            #expect(throws: NoteFault.unknownSigners) { try note.signers(among: [stranger]) }
        }
        var twice = note
        twice.add(note.signatures[1])
        #expect(try twice.signers(among: [cosigner]) == [cosigner])
    }

    @Test("no byte of a checkpoint can be changed")
    func everyByte() throws {
        let bytes = try Self.checkpoint().bytes
        let keys = [
            Self.noteKey(1, "muniment.example/log"), Self.noteKey(2, "cosigner.example", .cosignature),
        ]
        for index in bytes.indices {
            for change: UInt8 in [0x01, 0x20, 0x80] {
                var changed = bytes
                changed[index] ^= change
                let signers = try? SignedNote(parsing: changed).signers(among: keys)
                #expect(signers?.count ?? 0 < 2, "byte \(index)")
            }
            let cut = try? SignedNote(parsing: Array(bytes[..<index])).signers(among: keys)
            #expect(cut?.count ?? 0 < 2, "cut at \(index)")
        }
    }

    @Test("a note has one form, and each other is refused with its reason")
    func refusals() throws {
        let note = String(decoding: try Self.checkpoint().bytes, as: UTF8.self)
        func fault(_ text: String) -> NoteFault? {
            do throws(NoteFault) {
                _ = try SignedNote(parsing: Array(text.utf8))
                return nil
            } catch {
                return error
            }
        }
        #expect(fault(note) == nil)
        #expect(fault(note.replacing("\n", with: "\r\n")) == .controlCharacter)
        #expect(fault(note.replacing("—", with: "-")) == .malformedSignature(line: 5))
        #expect(fault(note.replacing("— c", with: "—  c")) == .malformedSignature(line: 6))
        #expect(fault(note.replacing("cosigner.example", with: "")) == .malformedSignature(line: 6))
        #expect(fault(note.replacing("cosigner.example", with: "a+b")) == .malformedSignature(line: 6))
        #expect(fault(String(note.dropLast())) == .noSignatures)
        #expect(fault(note + "\n") == .malformedSignature(line: 7))
        #expect(fault("text\n\n") == .noSignatures)
        #expect(fault("") == .noSignatures)
        #expect(fault(note + String(repeating: "— a AAAAAAA=\n", count: 63)) == .tooManySignatures(limit: 64))
        #expect(throws: NoteFault.notUTF8) { try SignedNote(parsing: Array(note.utf8) + [0xFF, 0x0A]) }
        #expect(throws: NoteFault.tooLarge(limit: SignedNote.byteLimit)) {
            try SignedNote(parsing: [UInt8](repeating: 0x61, count: 1_000_001))
        }
    }

    @Test("a checkpoint has one text")
    func checkpointTexts() {
        let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        let good = "example.com/log\n0\n\(root)\n"
        #expect(Checkpoint(good)?.text == good)
        #expect(Checkpoint(good + "extension\n")?.extensions == ["extension"])
        for bad in [
            "", "example.com/log\n0\n\(root)", "example.com/log\n00\n\(root)\n",
            "example.com/log\n+1\n\(root)\n",
            "example.com/log\n-1\n\(root)\n", "\n0\n\(root)\n", good + "\n",
            "example.com/log\n0\n\(root.dropLast())\n",
            "example.com/log\n0\n\(root)\r\n", "example.com/log\n18446744073709551616\n\(root)\n",
        ] {
            #expect(Checkpoint(bad) == nil, "\(bad)")
        }
    }

    @Test(
        "a key has one text",
        arguments: [
            "", "PeterNeumann", "PeterNeumann+c74f20a3",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq_LDE4izWy10TW",
            "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ]
    )
    func keyTexts(text: String) { #expect(NoteKey(text) == nil) }
}
