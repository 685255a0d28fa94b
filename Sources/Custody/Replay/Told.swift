import Chronicle
import Evidence
import Kinds
import Postgres

/// An entry as far as rows follow from it. Whether its bytes are those that were appended is the audit's of the ledger.
struct RecordedEntry: Sendable {
    let id: UniqueID
    let type: String
    let time: Instant
    let data: JSONObject

    /// - Throws: `EntryError`.
    init(_ bytes: [UInt8]) throws {
        guard let scan = bytes.withUnsafeBytes({ EntryScan($0) }),
            let data = try JSON(parsing: bytes[scan.data], limits: Entry.limits).object
        else {
            let entry = try Entry(parsing: bytes)
            (id, type, time, data) = (entry.id, entry.type, entry.time, entry.data)
            return
        }
        (id, time) = (scan.id, scan.time)
        type = String(decoding: bytes[scan.type], as: UTF8.self)
        self.data = data
    }
}

/// The facts of an entry, read back. What is missing or of another form is named with the entry.
struct Told {
    let entry: RecordedEntry
    private let json: JSON
    /// Put together only where something is missing.
    private let path: () -> String
    private let body: (Digest) throws -> [UInt8]?

    /// - Parameter body: what is kept beside the ledger under a digest.
    init(_ entry: RecordedEntry, body: @escaping (Digest) throws -> [UInt8]?) {
        self.init(entry: entry, json: .object(entry.data), path: { "data" }, body: body)
    }

    private init(
        entry: RecordedEntry,
        json: JSON,
        path: @escaping () -> String,
        body: @escaping (Digest) throws -> [UInt8]?
    ) {
        self.entry = entry
        self.json = json
        self.path = path
        self.body = body
    }

    func fault(_ name: String) -> ReplayFault {
        .untold(entryID: entry.id.text, member: "\(path()).\(name)")
    }

    // MARK: Members

    /// `nil` where the member is absent or null.
    func inside(_ name: String) -> Told? {
        guard let member = json[name], !member.isNull else { return nil }
        return Told(entry: entry, json: member, path: { [path] in "\(path()).\(name)" }, body: body)
    }

    func each(_ name: String) throws -> [Told] {
        guard let items = try whole(name).array else { throw fault(name) }
        return items.enumerated().map { index, item in
            Told(entry: entry, json: item, path: { [path] in "\(path()).\(name)[\(index)]" }, body: body)
        }
    }

    /// A value of open size: as it stands or, where it was shortened, from beside the ledger.
    func whole(_ name: String) throws -> JSON {
        guard let value = json[name] else { throw fault(name) }
        guard value.object?.count == 2, let size = value["size_bytes"]?.integer, size > JSON.shortByteCount,
            let digest = (value["sha256"]?.string).flatMap({ Digest(hex: $0) }),
            let bytes = try body(digest), bytes.count == size
        else { return value }
        return try JSON(parsing: bytes, limits: .stored)
    }

    func has(_ name: String) -> Bool { json[name] != nil }

    func optional(_ name: String) -> String? { json[name]?.string }

    func text(_ name: String) throws -> String {
        guard let text = json[name]?.string else { throw fault(name) }
        return text
    }

    func integer(_ name: String) throws -> Int {
        guard let number = json[name]?.integer else { throw fault(name) }
        return number
    }

    func bool(_ name: String) throws -> Bool {
        guard let value = json[name]?.bool else { throw fault(name) }
        return value
    }

    func identifier(_ name: String) throws -> UniqueID {
        guard let id = UniqueID(try text(name)) else { throw fault(name) }
        return id
    }

    func moment(_ name: String) throws -> Instant {
        guard let moment = Instant(rfc3339: try text(name)) else { throw fault(name) }
        return moment
    }

    func optionalMoment(_ name: String) throws -> Instant? {
        optional(name) == nil ? nil : try moment(name)
    }

    func word<Word: RawRepresentable<String>>(_ name: String) throws -> Word {
        guard let word = Word(rawValue: try text(name)) else { throw fault(name) }
        return word
    }

    func texts(_ name: String) throws -> [String] {
        guard let items = json[name]?.array else { throw fault(name) }
        return try items.map { item in
            guard let text = item.string else { throw fault(name) }
            return text
        }
    }

    func bytes(_ name: String) throws -> [UInt8] {
        guard let bytes = Base64.decode(try text(name)) else { throw fault(name) }
        return bytes
    }
}

/// Why entries can't be replayed.
package enum ReplayFault: Error, Hashable {
    /// An entry does not tell what its type demands.
    case untold(entryID: String, member: String)
    /// What an entry is about is not there when its turn comes.
    case unknownSubject(entryID: String)
}

// MARK: - What several events tell

extension Told {
    /// Whether the entry tells of verifications.
    var tellsVerifications: Bool {
        ChronicleEventType.mayTellVerifications(entry.type) && entry.data["verifications"] != nil
    }

    /// What the entry tells of how places stand, with the places.
    func postures() throws -> [(place: Place, posture: ToldPosture)] {
        guard entry.data["posture"] != nil else { return [] }
        return try each("posture").map { told in
            let target = Target(
                kind: try told.text("target_kind"),
                identifier: try told.text("target_identifier")
            )
            return (
                Place(artifact: try told.artifact("artifact").id, target: target),
                ToldPosture(
                    posture: try told.word("to"),
                    since: try told.moment("since"),
                    flappingSince: try told.optionalMoment("flapping_since")
                )
            )
        }
    }

    func artifact(_ name: String) throws -> ArtifactReference {
        guard let told = inside(name) else { throw fault(name) }
        return ArtifactReference(
            id: try told.identifier("id"),
            kind: try told.word("kind"),
            name: try told.text("name")
        )
    }

    func form(_ name: String) throws -> FormDigest? {
        try inside(name).map { told in
            FormDigest(
                normaliser: try told.text("normaliser"),
                digest: try told.text("digest"),
                secretKeyID: told.optional("key_id")
            )
        }
    }

    func accordEnd() throws -> AccordEnd {
        AccordEnd(
            bindingID: try identifier("accord_binding_id"),
            effectiveUntil: try moment("effective_until")
        )
    }

    func transition() throws -> CustodyTransition? {
        guard let told = inside("transition") else { return nil }
        return CustodyTransition(
            id: try told.identifier("transition_id"),
            sequenceNumber: try told.integer("sequence_number"),
            from: try told.word("from_state"),
            to: try told.word("to_state"),
            actor: told.optional("actor"),
            ceremonyID: told.optional("ceremony_id").flatMap { UniqueID($0) },
            witnessSignatures: try told.each("witness_signatures").map { told in
                WitnessSignature(
                    did: try told.text("did"),
                    keyID: try told.text("keyid"),
                    signature: try told.bytes("sig"),
                    delegateDID: told.optional("delegate")
                )
            },
            envelopeHash: told.optional("governance_envelope_hash"),
            contentDiff: try told.whole("content_diff"),
            transitionedAt: try told.moment("transitioned_at")
        )
    }
}

extension Told {
    /// Of a verifier.
    func keys(_ name: String) throws -> [VerifierKey] {
        try whole(name).array?.compactMap(VerifierKey.init(json:)) ?? []
    }
}
