import Evidence
import TestSupport
import Testing

@Suite("An evidence bundle")
struct EvidenceBundleTests {
    @Test("of each entry is believed, and says what it proves and what it does not", arguments: 0..<9)
    func genuine(index: Int) throws {
        let bundle = try BundleFixture().bundle(index)
        let findings = try BundleFixture.verify(bundle)
        #expect(findings.leafIndex == index)
        #expect(findings.entry?.subject == "artifact/\(index)")
        #expect(findings.checkpoint.cosignings.map(\.cosigner) == BundleFixture.cosigners)
        #expect(findings.checkpoint.cosignings.map(\.time) == [1_795_222_923, 1_795_222_923])
        #expect(findings.proved.contains { $0.contains("stands in that tree at the index \(index)") })
        #expect(findings.proved.contains { $0.contains("witness.example/b") })
        #expect(findings.notProved.contains { $0.contains("nothing was appended since") })
        #expect(findings.envelopes.count == (index == BundleFixture.envelopeIndex ? 1 : 0))
    }

    @Test("is read back as it was written, and its canonical bytes are one")
    func codec() throws {
        for bundle in [try BundleFixture().bundle(), try BundleFixture().bundle(0)] {
            let bytes = bundle.canonicalBytes()
            let read = try EvidenceBundle(parsing: bytes)
            #expect(read == bundle)
            #expect(read.canonicalBytes() == bytes)
        }
    }

    @Test("of an erased entry proves its place and says that its content is gone")
    func erased() throws {
        var bundle = try BundleFixture().bundle()
        bundle.entryBytes = nil
        let read = try EvidenceBundle(parsing: bundle.canonicalBytes())
        #expect(read == bundle)
        let findings = try BundleFixture.verify(read)
        #expect(findings.entry == nil)
        #expect(findings.proved.contains { $0.contains("An entry with the leaf hash \(bundle.leafHash)") })
        #expect(findings.notProved.contains { $0.contains("its bytes were erased") })
        #expect(findings.notProved.contains { $0.contains("That the envelopes belong to the entry") })
    }

    @Test("without a cosigner that is trusted says that the log may show others another tree")
    func withoutCosigners() throws {
        let findings = try BundleFixture().bundle().verify(logKey: BundleFixture.logKey)
        #expect(findings.checkpoint.cosignings.isEmpty)
        #expect(findings.checkpoint.unknownSignatures == 2)
        #expect(findings.notProved.contains { $0.contains("the same tree") })
        #expect(findings.notProved.contains { $0.contains("2 further signatures") })
    }

    @Test("names another log key of its own among what is not proved; the verifier's wins")
    func otherLogKey() throws {
        var bundle = try BundleFixture().bundle()
        bundle.logKey = BundleFixture.noteKey(9, BundleFixture.origin)
        #expect(try BundleFixture.verify(bundle).notProved.contains { $0.contains("own log key") })
        bundle.logKey = BundleFixture.noteKey(1, "muniment.example/ledger/another")
        #expect(throws: BundleFault.logKeyOfAnother(name: "muniment.example/ledger/another")) {
            try BundleFixture.verify(bundle)
        }
    }

    @Test("tampered with is refused with the reason of the tampering")
    func reasons() throws {
        let fixture = try BundleFixture()
        let genuine = try fixture.bundle()
        let note = try fixture.note()
        func fault(_ change: (inout EvidenceBundle) throws -> Void) rethrows -> BundleFault? {
            var bundle = genuine
            try change(&bundle)
            do throws(BundleFault) {
                _ = try BundleFixture.verify(bundle)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault { _ in } == nil)

        // The entry and its place.
        let stranger = Digest.sha256(of: [7])
        let changed = fixture.entries[5].replacingLast(of: "5", with: "6")
        #expect(
            fault { $0.entryBytes = changed }
                == .otherLeafHash(stated: genuine.leafHash, derived: ChainHash.leaf(changed))
        )
        #expect(
            fault { $0.leafHash = stranger }
                == .otherLeafHash(stated: stranger, derived: genuine.leafHash)
        )
        #expect(
            fault {
                $0.entryBytes = nil
                $0.leafHash = stranger
            } == .inclusion(.otherRoot)
        )
        #expect(fault { $0.proof.leafIndex = 4 } == .inclusion(.otherRoot))
        #expect(fault { $0.proof.leafIndex = 8 } == .inclusion(.wrongLength(found: 4, expected: 1)))
        #expect(fault { $0.proof.leafIndex = 9 } == .inclusion(.leafOutOfRange(leafIndex: 9, size: 9)))
        #expect(fault { $0.proof.hashes.swapAt(0, 1) } == .inclusion(.otherRoot))
        #expect(fault { $0.proof.hashes[2] = stranger } == .inclusion(.otherRoot))
        #expect(fault { $0.proof.hashes.removeLast() } == .inclusion(.wrongLength(found: 3, expected: 4)))
        #expect(fault { $0.proof.treeSize = 10 } == .otherTreeSize(proof: 10, checkpoint: 9))
        #expect(
            fault {
                // An entry of the same tree, with its proof, but not one of Muniment's.
                $0.entryBytes = Array("{}".utf8)
                $0.leafHash = ChainHash.leaf(Array("{}".utf8))
                $0.proof = InclusionProof(leafIndex: 0, treeSize: 1, hashes: [])
                $0.checkpoint = Self.signed(size: 1, root: $0.leafHash)
            } == .notAnEntry(.missingMember("specversion"))
        )

        // The checkpoint.
        let text = genuine.checkpoint
        let origin = BundleFixture.origin
        func checkpoint(_ text: String) -> CheckpointFault? {
            guard case .checkpoint(let checkpoint) = fault({ $0.checkpoint = text }) else { return nil }
            return checkpoint
        }
        #expect(checkpoint(text.replacing("\n9\n", with: "\n8\n")) == .note(.wrongSignature(name: origin)))
        let root = Base64.encode(fixture.hash(0..<9).bytes)
        let other = Base64.encode(stranger.bytes)
        #expect(checkpoint(text.replacing(root, with: other)) == .note(.wrongSignature(name: origin)))
        #expect(checkpoint(text.replacing("\n", with: "\r\n")) == .note(.controlCharacter))
        #expect(checkpoint(text.replacing("—", with: "-")) == .note(.malformedSignature(line: 5)))
        #expect(checkpoint(String(text.dropLast(2))) == .note(.noSignatures))
        #expect(checkpoint(note.text) == .note(.noSignatures))
        #expect(checkpoint("a\n\n" + note.signatures[0].line) == .notACheckpoint)
        #expect(checkpoint(text + note.signatures[1].line) == .signedTwice(name: "witness.example/a"))
        let withoutLog = text.replacing(note.signatures[0].line, with: "")
        #expect(checkpoint(withoutLog) == .notSignedByLog(name: origin))
        let withoutOne = text.replacing(note.signatures[2].line, with: "")
        #expect(checkpoint(withoutOne) == .tooFewCosigners(found: 1, required: 2))
        var forged = note.signatures[1]
        forged.bytes[40] ^= 1
        let flipped = text.replacing(note.signatures[1].line, with: forged.line)
        #expect(checkpoint(flipped) == .note(.wrongSignature(name: "witness.example/a")))
        let elsewhere = String(decoding: try fixture.note(origin: "elsewhere").bytes, as: UTF8.self)
        #expect(checkpoint(elsewhere) == .otherOrigin(found: "elsewhere", expected: origin))
        // Another history, signed again by the log itself, is found by the proof.
        let fork = String(decoding: try BundleFixture(variant: 1).note().bytes, as: UTF8.self)
        #expect(fault { $0.checkpoint = fork } == .inclusion(.otherRoot))
        let shorter = String(decoding: try fixture.note(size: 8).bytes, as: UTF8.self)
        #expect(fault { $0.checkpoint = shorter } == .otherTreeSize(proof: 9, checkpoint: 8))

        // What people signed.
        #expect(
            fault { $0.envelopes[0].payload[3] ^= 1 } == .envelopeNotOfTheEntry(envelope: 0)
        )
        #expect(
            fault {
                $0.entryBytes = nil
                $0.envelopes[0].signatures[0].bytes[3] ^= 1
            } == .unverifiedSignature(envelope: 0, signature: 0)
        )
        #expect(fault { $0.keys = [] } == .unverifiedSignature(envelope: 0, signature: 0))
        #expect(
            fault {
                $0.entryBytes = nil
                $0.envelopes[0].signatures += $0.envelopes[0].signatures
            } == .signedTwice(envelope: 0)
        )
        var foreign = Envelope(payload: [1], payloadType: "text/plain")
        try foreign.sign(with: BundleFixture.signer)
        #expect(fault { $0.envelopes.append(foreign) } == .envelopeNotOfTheEntry(envelope: 1))
    }

    @Test("of an entry that names another ledger than the log's is refused")
    func otherLedger() throws {
        var entry = try Entry(parsing: BundleFixture().entries[0])
        entry.ledger = "audit"
        let bytes = try entry.canonicalBytes()
        let bundle = EvidenceBundle(
            entryBytes: bytes,
            leafHash: ChainHash.leaf(bytes),
            proof: InclusionProof(leafIndex: 0, treeSize: 1, hashes: []),
            checkpoint: Self.signed(size: 1, root: ChainHash.leaf(bytes))
        )
        #expect(throws: BundleFault.entryOfAnotherLedger(tenant: BundleFixture.tenant, ledger: "audit")) {
            try BundleFixture.verify(bundle, required: 0)
        }
    }

    @Test("with a did:web among its keys says which signatures it could not check, unless it is resolved")
    func didWeb() throws {
        var bundle = try BundleFixture().bundle()
        bundle.keys = ["did:web:example.com"]
        let findings = try BundleFixture.verify(bundle)
        #expect(findings.envelopes.map(\.unchecked) == [1])
        #expect(findings.notProved.contains { $0.contains("1 signatures of the envelope 0") })
        let keys = ["did:web:example.com": [BundleFixture.signer.verificationKey]]
        let resolved = try bundle.verify(logKey: BundleFixture.logKey, resolving: keys)
        #expect(resolved.envelopes.map(\.signers) == [["did:web:example.com"]])
        #expect(throws: BundleFault.unverifiedSignature(envelope: 0, signature: 0)) {
            try bundle.verify(logKey: BundleFixture.logKey, resolving: ["did:web:example.com": []])
        }
    }

    /// A checkpoint of the fixture's log and cosigners over a tree of one leaf.
    private static func signed(size: Int, root: Digest) -> String {
        let checkpoint = required(Checkpoint(origin: BundleFixture.origin, size: size, root: root))
        var note = required(SignedNote(text: checkpoint.text))
        note.add(required(try? BundleFixture.log.sign(note, as: BundleFixture.origin)))
        for (seed, cosigner) in zip([2, 3] as [UInt8], BundleFixture.cosigners) {
            note.add(required(try? BundleFixture.key(seed).cosign(note, as: cosigner.name, at: 1)))
        }
        return String(decoding: note.bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate func replacingLast(of old: Character, with new: Character) -> [UInt8] {
        var copy = self
        if let index = lastIndex(of: old.asciiValue ?? 0) { copy[index] = new.asciiValue ?? 0 }
        return copy
    }
}
