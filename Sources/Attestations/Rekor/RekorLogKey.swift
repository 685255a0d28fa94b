package import Evidence

/// Why what a log says is not believed, or what it was asked for is not taken in.
package enum RekorFault: Error, Hashable, Sendable {
    case refused(String)
    /// An answer that can't be read.
    case malformed(String)
    /// A checkpoint of another log, or one that the log's key did not sign.
    case notSigned(String)
    /// The entry is of something else than what was submitted.
    case otherEntry(String)
    case noProof
    case falseProof(ProofFault)
}

extension RekorFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .refused(let reason): reason
        case .malformed(let what): "the log's answer can't be read: \(what)"
        case .notSigned(let what): "the checkpoint is not to be believed: \(what)"
        case .otherEntry(let what): "the log's entry is of something else: \(what)"
        case .noProof: "the log gives no proof that the entry is in it"
        case .falseProof(let fault): "the log's proof is false: \(fault)"
        }
    }
}

/// A log's name for itself, and the key that signs its checkpoints.
package struct RekorLogKey: Hashable, Sendable {
    /// The first line of its checkpoints.
    package let origin: String
    package let key: AttestationKey

    /// `nil` for an origin that is no line.
    package init?(origin: String, key: AttestationKey) {
        guard Checkpoint(origin: origin, size: 0, root: MerkleTree.emptyRoot) != nil else { return nil }
        self.origin = origin
        self.key = key
    }

    /// Reads a vkey (C2SP signed-note).
    package init?(_ text: String) {
        guard let note = NoteKey(text), note.algorithm == .ed25519, let key = AttestationKey(note.key) else {
            return nil
        }
        self.init(origin: note.name, key: key)
    }

    /// What entries call the log: of Ed25519 the whole hash that a note's key ID is the beginning of, else SHA-256 of the key.
    package var logID: [UInt8] {
        guard let raw = ed25519 else { return Digest.sha256(of: key.spki).bytes }
        return Digest.sha256(of: Array(origin.utf8) + [0x0A, NoteKey.Algorithm.ed25519.rawValue] + raw).bytes
    }

    private var ed25519: ArraySlice<UInt8>? {
        // SubjectPublicKeyInfo of an Ed25519 key: a head of twelve bytes, which names the algorithm, and the key.
        let head: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
        guard key.spki.count == 44, key.spki.starts(with: head) else { return nil }
        return key.spki.suffix(32)
    }

    /// The checkpoint of a signed note, if it is this log's.
    package func checkpoint(in text: String) throws(RekorFault) -> Checkpoint {
        guard let note = try? SignedNote(parsing: Array(text.utf8)), let checkpoint = Checkpoint(note.text)
        else {
            throw .malformed("the checkpoint is no signed note")
        }
        guard checkpoint.origin.utf8.elementsEqual(origin.utf8) else {
            throw .notSigned("it is of “\(checkpoint.origin.prefix(200))”, not of “\(origin)”")
        }
        let keyID = logID.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let own = note.signatures.first {
            $0.keyID == keyID && (origin == $0.name || origin.hasPrefix("\($0.name) - "))
        }
        guard let own else { throw .notSigned("the log's key has not signed it") }
        guard key.verifies(own.bytes, over: Array(note.text.utf8)) else {
            throw .notSigned("the signature is not the log's over it")
        }
        return checkpoint
    }

    /// Whether `entry` is `record`'s, and in the log by a proof under a checkpoint of it.
    ///
    /// - Returns: the checkpoint, and its note.
    package func verify(_ entry: LogEntry, of record: RekorRecord) throws(RekorFault) -> (Checkpoint, String)
    {
        guard entry.logID == logID else { throw .otherEntry("it is of another log") }
        try record.require(entry)
        guard let proof = entry.proof, let note = proof.checkpoint else { throw .noProof }
        let checkpoint = try checkpoint(in: note)
        do throws(ProofFault) {
            // Size and root are the signed checkpoint's: what stands beside them proves nothing.
            try InclusionProof(leafIndex: proof.index, treeSize: checkpoint.size, hashes: proof.hashes)
                .verify(
                    leaf: entry.leaf,
                    root: checkpoint.root
                )
        } catch {
            throw .falseProof(error)
        }
        return (checkpoint, note)
    }
}

extension RekorRecord {
    /// That an entry of a log is about this signature, by this key, over this digest.
    package func require(_ entry: LogEntry) throws(RekorFault) {
        guard let content = entry.content else {
            throw .otherEntry(
                "its kind is not read: \(entry.kind.prefix(40)) \(entry.kindVersion.prefix(40))"
            )
        }
        if let logged = content.digest, logged != digest { throw .otherEntry("its digest is another") }
        if let payload = content.payloadDigest, payload != envelope.map({ .sha256(of: $0.payload) }) {
            throw .otherEntry("its payload is another")
        }
        guard content.digest != nil || content.payloadDigest != nil else {
            throw .otherEntry("it names nothing that was signed")
        }
        guard content.signatures.count == 1, let logged = content.signatures.first,
            logged.bytes == signature
        else { throw .otherEntry("its signature is another") }
        guard logged.key == key else { throw .otherEntry("its key is another") }
    }
}

extension LogEntry {
    /// Reads a `TransparencyLogEntry`, as Rekor v2 answers.
    package init(transparencyLogEntry document: JSON) throws(RekorFault) {
        do throws(ReadingFault) { try self.init(document, at: "") } catch { throw .malformed("\(error)") }
    }

    /// What Rekor v1 answers, `{uuid: entry}`, in the form of a `TransparencyLogEntry`.
    package static func transparencyLogEntry(version1 document: JSON) throws(RekorFault) -> JSON {
        guard let members = document.object, members.count == 1,
            let entry = members.first(where: { _ in true })?.value,
            let body = entry["body"]?.string, let bytes = Base64.decode(body),
            let logged = try? JSON(parsing: bytes), let kind = logged["kind"]?.string,
            let version = logged["apiVersion"]?.string, let index = entry["logIndex"]?.integer,
            let logID = entry["logID"]?.string.flatMap({ Hex.decode($0) })
        else { throw .malformed("it is not one entry of a log") }
        var made: JSONObject = [
            "logIndex": .string(String(index)), "logId": ["keyId": .string(Base64.encode(logID))],
            "kindVersion": ["kind": .string(kind), "version": .string(version)],
            "canonicalizedBody": .string(body),
        ]
        if let time = entry["integratedTime"]?.integer { made["integratedTime"] = .string(String(time)) }
        if let promise = entry["verification"]?["signedEntryTimestamp"]?.string {
            made["inclusionPromise"] = ["signedEntryTimestamp": .string(promise)]
        }
        if let proof = entry["verification"]?["inclusionProof"], !proof.isNull {
            made["inclusionProof"] = try self.proof(version1: proof)
        }
        return .object(made)
    }

    private static func proof(version1 proof: JSON) throws(RekorFault) -> JSON {
        guard let index = proof["logIndex"]?.integer, let size = proof["treeSize"]?.integer,
            let root = proof["rootHash"]?.string.flatMap({ Hex.decode($0) }),
            let checkpoint = proof["checkpoint"]?.string
        else { throw .malformed("its proof is not whole") }
        var hashes: [JSON] = []
        for hash in proof["hashes"]?.array ?? [] {
            guard let bytes = hash.string.flatMap({ Hex.decode($0) }) else {
                throw .malformed("a hash of its proof is none")
            }
            hashes.append(.string(Base64.encode(bytes)))
        }
        return [
            "logIndex": .string(String(index)), "rootHash": .string(Base64.encode(root)),
            "treeSize": .string(String(size)), "hashes": .array(hashes),
            "checkpoint": ["envelope": .string(checkpoint)],
        ]
    }
}
