package import Access
package import Attestations
import Chronicle
package import Evidence
import Postgres

/// What a spine is made of.
package struct SpineDraft: Hashable, Sendable {
    package var bill: UniqueID
    package var attestations: [UniqueID]
    /// Attestations that say why: what a reviewer or a tool concluded.
    package var reasoning: [UniqueID]
    package var vex: [UniqueID]
    package var verdicts: [UniqueID]

    package init(
        bill: UniqueID,
        attestations: [UniqueID] = [],
        reasoning: [UniqueID] = [],
        vex: [UniqueID] = [],
        verdicts: [UniqueID] = []
    ) {
        self.bill = bill
        self.attestations = attestations
        self.reasoning = reasoning
        self.vex = vex
        self.verdicts = verdicts
    }
}

/// A spine that was made, and by whom.
package struct KeptSpine: Hashable, Sendable {
    package var id: UniqueID
    package var spine: Spine
    package var madeBy: String
    package var madeAt: Instant
}

extension Attestor {
    package static let spineLimit = 1000

    /// Ties a bill of materials, evidence, reasoning, VEX and verdicts to one root.
    ///
    /// - Throws: `AttestorError.unknownBill`, `.unknownAttestation`, `.unknownVEX`, `.unknownVerdict`, `.verdictDeleted`,
    ///   `.invalid`.
    package func makeSpine(
        for caller: Caller,
        _ draft: SpineDraft
    ) async throws -> AttestorDecision<KeptSpine> {
        try caller.require(.importAttestation)
        let count =
            1 + draft.attestations.count + draft.reasoning.count + draft.vex.count + draft.verdicts.count
        guard count <= Self.spineLimit else {
            throw AttestorError.invalid(
                field: "attestations",
                reason: "are, with all else, more than \(Self.spineLimit)",
                remedy: "make several spines"
            )
        }
        let id = newIdentifier()
        let now = self.now()
        return try await decide(for: caller) { db in
            let leaves = try self.leaves(of: draft, tenant: caller.tenant, in: db)
            guard let spine = Spine(leaves) else { preconditionFailure("a spine has the bill at least") }
            let kept = KeptSpine(id: id, spine: spine, madeBy: caller.actor, madeAt: now)
            let receipt = try chronicle.record(SpineMade(kept: kept), of: caller.tenant, in: db)
            return AttestorDecision(value: kept, receipt: receipt, isNew: true)
        }
    }

    package func spine(for caller: Caller, _ id: UniqueID) async throws -> KeptSpine {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT spine.root, spine.made_by, spine.made_at, leaf.role, leaf.node, leaf.digest
            FROM attestor.spines AS spine
            JOIN attestor.spine_leaves AS leaf ON leaf.tenant_id = \(caller.tenant) AND leaf.spine_id = spine.spine_id
            WHERE spine.tenant_id = \(caller.tenant) AND spine.spine_id = \(id)
            ORDER BY leaf.leaf_index
            LIMIT 1024
            """
        )
        let leaves = try rows.map { row in
            let role: String = try row["role"]
            return Spine.Leaf(
                role: Spine.Role(rawValue: role) ?? .evidence,
                node: try row["node"],
                digest: try row["digest"]
            )
        }
        guard let first = rows.first, let spine = Spine(leaves) else {
            throw AttestorError.unknownSpine(id.description)
        }
        // What is shown follows from the leaves; a root that does not was changed behind our back.
        guard spine.root == (try first["root"] as Digest) else {
            throw AttestorError.unknownSpine(id.description)
        }
        return KeptSpine(
            id: id,
            spine: spine,
            madeBy: try first["made_by"],
            madeAt: try first["made_at"]
        )
    }

    private func leaves(
        of draft: SpineDraft,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Spine.Leaf] {
        guard let bill = try db.first(BillStore().one(draft.bill, of: tenant), as: ImportedBill.init) else {
            throw AttestorError.unknownBill(draft.bill.description)
        }
        var leaves = [Spine.Leaf(role: .sbom, node: bill.node, digest: bill.digest)]
        for (role, ids) in [(Spine.Role.evidence, draft.attestations), (.reasoning, draft.reasoning)] {
            for id in ids {
                guard
                    let found = try db.first(
                        EnvelopeStore().one(id, of: tenant),
                        as: ImportedAttestation.init
                    )
                else { throw AttestorError.unknownAttestation(id.description) }
                leaves.append(Spine.Leaf(role: role, node: found.node, digest: found.digest))
            }
        }
        for id in draft.vex {
            guard let found = try db.first(VEXStore().one(id, of: tenant), as: ImportedVEX.init) else {
                throw AttestorError.unknownVEX(id.description)
            }
            leaves.append(Spine.Leaf(role: .vex, node: found.node, digest: found.digest))
        }
        for id in draft.verdicts {
            guard let found = try db.first(VerdictStore().one(id, of: tenant), as: TrustVerdict.init) else {
                throw AttestorError.unknownVerdict(id.description)
            }
            guard let envelope = found.envelope else { throw AttestorError.verdictDeleted(id.description) }
            leaves.append(
                Spine.Leaf(role: .verdict, node: found.node, digest: .sha256(of: envelope.payload))
            )
        }
        return leaves
    }
}

/// What a decision rests on was tied to one root.
struct SpineMade: ChronicleEvent {
    var kept: KeptSpine

    var type: ChronicleEventType { .spineMade }
    var subject: String { "spine/\(kept.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let leaves = JSON.array(
            kept.spine.leaves.map {
                [
                    "role": .string($0.role.rawValue), "node": .string($0.node),
                    "digest": .string($0.digest.hex),
                ]
            }
        )
        return [
            "spine_id": .string(kept.id.description), "root": .string(kept.spine.root.hex),
            "leaf_count": .integer(kept.spine.leaves.count), "leaves": try bodies.told(leaves),
            "at": .string(kept.madeAt.description), "by": .string(kept.madeBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        let leaves = kept.spine.leaves
        try db.execute(
            """
            INSERT INTO attestor.spines (tenant_id, spine_id, root, leaf_count, made_by, made_at, chronicle_entry_id)
            VALUES (
                \(tenant), \(kept.id), \(kept.spine.root), \(leaves.count), \(kept.madeBy), \(kept.madeAt), \(entryID.text)
            )
            """
        )
        try db.execute(
            """
            INSERT INTO attestor.spine_leaves (tenant_id, spine_id, leaf_index, role, node, digest)
            SELECT \(tenant), \(kept.id), place - 1, role, node, digest
            FROM unnest(\(leaves.map(\.role.rawValue)), \(leaves.map(\.node)), \(leaves.map(\.digest)))
                WITH ORDINALITY AS leaf (role, node, digest, place)
            """
        )
        try SupportStore().insert(
            leaves.map { Support(source: $0.node, relation: .ties, target: "spine:\(kept.id)") },
            at: kept.madeAt,
            of: tenant,
            in: db
        )
    }
}
