import Chronicle
package import Evidence
import Postgres

/// A step of an artifact's custody. Numbered per artifact from 1, without gaps, across its versions.
package struct CustodyTransition: Hashable, Sendable {
    package var id: UniqueID
    package var sequenceNumber: Int
    package var from: CustodyState
    package var to: CustodyState
    /// The DID or name of who caused it; `nil`: time passed.
    package var actor: String?
    package var ceremonyID: UniqueID?
    package var witnessSignatures: [WitnessSignature]
    /// SHA-256 of the canonical DSSE envelope with all signatures, in hexadecimal.
    package var envelopeHash: String?
    /// Against the version before (`ContentDiff`); `{}` where the content is the same. Of transitions from before normal forms
    /// were compared, `{"differences": […], "difference_count": n}` alone.
    package var contentDiff: JSON
    package var transitionedAt: Instant
}

/// A signature that carried a transition.
package struct WitnessSignature: Hashable, Sendable {
    package var did: String
    package var keyID: String
    package var signature: [UInt8]
    /// Who signed in the witness's place; `nil`: the witness did.
    package var delegateDID: String?

    init(did: String, keyID: String, signature: [UInt8], delegateDID: String? = nil) {
        self.did = did
        self.keyID = keyID
        self.signature = signature
        self.delegateDID = delegateDID
    }

    init?(json: JSON) {
        guard let did = json["did"]?.string, let keyID = json["keyid"]?.string,
            let signature = json["sig"]?.string.flatMap({ Base64.decode($0) })
        else { return nil }
        self.init(did: did, keyID: keyID, signature: signature, delegateDID: json["delegate"]?.string)
    }

    var json: JSON {
        var members: JSONObject = [
            "did": .string(did), "keyid": .string(keyID), "sig": .string(Base64.encode(signature)),
        ]
        members["delegate"] = delegateDID.map(JSON.string)
        return .object(members)
    }
}

/// The latest transition of an artifact; its row is locked before the next one is made.
struct CustodyHead: Sendable {
    var artifactID: UniqueID
    var sequenceNumber: Int
    var state: CustodyState
    var ceremonyID: UniqueID?

    /// What a transition tells besides the states.
    struct Circumstances {
        var actor: String?
        var ceremonyID: UniqueID?
        var witnessSignatures: [WitnessSignature] = []
        var envelopeHash: String?
        var contentDiff: JSON = [:]
    }

    /// Takes `event` and becomes the next head.
    ///
    /// - Returns: the transition to record; `nil` where the state stays.
    mutating func apply(
        _ event: CustodyState.Event,
        _ circumstances: Circumstances,
        id: UniqueID,
        at now: Instant
    ) throws(CustodyError) -> CustodyTransition? {
        let before = state
        do {
            try state.apply(event)
        } catch {
            throw .transitionForbidden(error.state, error.event)
        }
        guard state != before else { return nil }
        sequenceNumber += 1
        ceremonyID = circumstances.ceremonyID
        return CustodyTransition(
            id: id,
            sequenceNumber: sequenceNumber,
            from: before,
            to: state,
            actor: circumstances.actor,
            ceremonyID: circumstances.ceremonyID,
            witnessSignatures: circumstances.witnessSignatures,
            envelopeHash: circumstances.envelopeHash,
            contentDiff: circumstances.contentDiff,
            transitionedAt: now
        )
    }
}

extension CustodyHead {
    /// The artifact's head, locked until the transaction ends.
    static func locked(
        _ artifact: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> CustodyHead? {
        try db.first(
            """
            SELECT governed_artifact_id, sequence_number, state, ceremony_id
            FROM custody.custody_heads
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
            FOR UPDATE
            """
        ) { row in
            CustodyHead(
                artifactID: try row["governed_artifact_id"],
                sequenceNumber: try row["sequence_number"],
                state: try CustodyState(column: "state", of: row),
                ceremonyID: (try row["ceremony_id"] as String?).flatMap { UniqueID($0) }
            )
        }
    }
}

extension CustodyTransition? {
    /// As an entry tells of it.
    func told(keeping bodies: inout KeptBodies) throws(EntryError) -> JSON {
        try self?.told(keeping: &bodies) ?? .null
    }
}

extension CustodyTransition {
    fileprivate func told(keeping bodies: inout KeptBodies) throws(EntryError) -> JSON {
        [
            "transition_id": .string(id.description),
            "sequence_number": .integer(sequenceNumber),
            "from_state": .string(from.rawValue),
            "to_state": .string(to.rawValue),
            "actor": .optional(actor),
            "ceremony_id": .optional(ceremonyID?.description),
            "witness_signatures": .array(witnessSignatures.map(\.json)),
            "governance_envelope_hash": .optional(envelopeHash),
            "content_diff": try bodies.told(contentDiff),
            "transitioned_at": .string(transitionedAt.description),
        ]
    }

    /// Writes the transition and moves the head to it.
    func write(
        artifact: UniqueID,
        entryID: UniqueID,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws {
        try db.execute(
            """
            INSERT INTO custody.custody_transitions (
                tenant_id, transition_id, sequence_number, from_state, to_state, actor_did, ceremony_id, witness_sigs,
                governance_envelope_hash, chronicle_entry_id, content_diff, transitioned_at, governed_artifact_id
            )
            VALUES (
                \(tenant), \(id), \(sequenceNumber), \(from.rawValue), \(to.rawValue), \(actor),
                \(ceremonyID?.description), \(witnessSignatures.map(\.json)), \(envelopeHash), \(entryID.description),
                \(contentDiff), \(transitionedAt), \(artifact)
            )
            """
        )
        try moveHead(of: artifact, tenant: tenant, in: db)
    }

    /// Moves the artifact's head to this transition.
    func moveHead(of artifact: UniqueID, tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE custody.custody_heads
            SET sequence_number = \(sequenceNumber), state = \(to.rawValue), ceremony_id = \(ceremonyID?.description),
                transitioned_at = \(transitionedAt)
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact)
            """
        )
    }

    init(_ row: Row) throws {
        self.init(
            id: try row["transition_id"],
            sequenceNumber: try row["sequence_number"],
            from: try CustodyState(column: "from_state", of: row),
            to: try CustodyState(column: "to_state", of: row),
            actor: try row["actor_did"],
            ceremonyID: (try row["ceremony_id"] as String?).flatMap { UniqueID($0) },
            witnessSignatures: (try row["witness_sigs"] as [JSON]).compactMap(WitnessSignature.init(json:)),
            envelopeHash: try row["governance_envelope_hash"],
            contentDiff: try row["content_diff"],
            transitionedAt: try row["transitioned_at"]
        )
    }
}

extension RawRepresentable<String> {
    /// A word that a CHECK limits to the cases of this type.
    init(column: String, of row: Row) throws {
        guard let value = Self(rawValue: try row[column]) else {
            throw PostgresError.decoding(column: column, expected: "\(Self.self)", oid: PostgresType.text)
        }
        self = value
    }
}
