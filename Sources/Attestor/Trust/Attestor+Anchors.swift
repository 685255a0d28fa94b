package import Access
import Attestations
import Chronicle
package import Evidence
import Postgres

extension Attestor {
    /// Of a tenant, revoked ones counted.
    package static let anchorLimit = 1000

    /// From now on somebody is believed about software.
    ///
    /// - Throws: `AttestorError.invalid`, `.anchorNameTaken`, `.tooManyAnchors`.
    package func addAnchor(
        for caller: Caller,
        _ draft: AnchorDraft
    ) async throws -> AttestorDecision<KeptAnchor> {
        try caller.require(.manageTrust)
        let anchor = try KeptAnchor(draft, id: newIdentifier(), by: caller.actor, at: now())
        return try await decide(for: caller) { db in
            let known = try db.rows(AnchorStore().all(of: caller.tenant), as: KeptAnchor.init)
            guard known.count < Self.anchorLimit else {
                throw AttestorError.tooManyAnchors(limit: Self.anchorLimit)
            }
            if known.contains(where: { $0.name == anchor.name && $0.revokedAt == nil }) {
                throw AttestorError.anchorNameTaken(anchor.name)
            }
            let receipt = try chronicle.record(AnchorAdded(anchor: anchor), of: caller.tenant, in: db)
            return AttestorDecision(value: anchor, receipt: receipt, isNew: true)
        }
    }

    /// What was not proven to be signed before `moment` counts no more.
    ///
    /// - Throws: `AttestorError.unknownAnchor`, `.anchorRevoked`, `.invalid`.
    package func revokeAnchor(
        for caller: Caller,
        _ id: UniqueID,
        from moment: Instant? = nil,
        because reason: String
    ) async throws -> AttestorDecision<KeptAnchor> {
        try caller.require(.manageTrust)
        guard 1...1000 ~= reason.count else {
            throw AttestorError.invalid(
                field: "reason",
                reason: "has not 1 to 1000 characters",
                remedy: "say why in a sentence"
            )
        }
        let now = self.now()
        return try await decide(for: caller) { db in
            guard var anchor = try AnchorStore().locked(id, of: caller.tenant, in: db) else {
                throw AttestorError.unknownAnchor(id.description)
            }
            guard anchor.revokedAt == nil else { throw AttestorError.anchorRevoked(anchor.name) }
            anchor.revokedFrom = moment ?? now
            anchor.revokedAt = now
            anchor.revokedBy = caller.actor
            anchor.revocationReason = reason.storable
            let receipt = try chronicle.record(AnchorRevoked(anchor: anchor), of: caller.tenant, in: db)
            return AttestorDecision(value: anchor, receipt: receipt, isNew: true)
        }
    }

    /// All of them, by name.
    package func anchors(for caller: Caller) async throws -> [KeptAnchor] {
        try caller.require(.read)
        return try await keptAnchors(of: caller)
    }

    func keptAnchors(of caller: Caller) async throws -> [KeptAnchor] {
        try await database.rows(for: caller.tenant, AnchorStore().all(of: caller.tenant)).map(KeptAnchor.init)
    }
}

/// Somebody is believed from now on.
struct AnchorAdded: ChronicleEvent {
    var anchor: KeptAnchor

    var type: ChronicleEventType { .trustAnchorAdded }
    var subject: String { "anchor/\(anchor.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "anchor_id": .string(anchor.id.description), "name": .string(anchor.name),
            "form": .string(anchor.form.rawValue), "material": try bodies.told(.string(anchor.material)),
            "purposes": .array(anchor.purposes.map(\.rawValue).sorted().map(JSON.string)),
            "predicate_types": try bodies.told(.array(anchor.predicateTypes.map(JSON.string))),
            "identities": try bodies.told(anchor.identities.json),
            "valid_from": .optional(anchor.validFrom?.description),
            "valid_until": .optional(anchor.validUntil?.description),
            "at": .string(anchor.addedAt.description), "by": .string(anchor.addedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            INSERT INTO attestor.trust_anchors (
                tenant_id, anchor_id, anchor_name, anchor_form, material, fingerprint, purposes, predicate_types,
                identities, valid_from, valid_until, added_by, added_at, chronicle_entry_id
            )
            VALUES (
                \(tenant), \(anchor.id), \(anchor.name), \(anchor.form.rawValue), \(anchor.material),
                \(anchor.fingerprint), \(anchor.purposes.map(\.rawValue).sorted()), \(anchor.predicateTypes),
                \(anchor.identities.json), \(anchor.validFrom), \(anchor.validUntil), \(anchor.addedBy),
                \(anchor.addedAt), \(entryID.text)
            )
            """
        )
    }
}

/// Somebody is believed no more, from some time on.
struct AnchorRevoked: ChronicleEvent {
    var anchor: KeptAnchor

    var type: ChronicleEventType { .trustAnchorRevoked }
    var subject: String { "anchor/\(anchor.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "anchor_id": .string(anchor.id.description), "name": .string(anchor.name),
            "revoked_from": .optional(anchor.revokedFrom?.description),
            "reason": .optional(anchor.revocationReason), "at": .optional(anchor.revokedAt?.description),
            "by": .optional(anchor.revokedBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try db.execute(
            """
            UPDATE attestor.trust_anchors
            SET revoked_from = \(anchor.revokedFrom), revoked_at = \(anchor.revokedAt),
                revoked_by = \(anchor.revokedBy), revocation_reason = \(anchor.revocationReason)
            WHERE tenant_id = \(tenant) AND anchor_id = \(anchor.id)
            """
        )
    }
}
