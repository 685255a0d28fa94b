package import Access
package import Evidence
import Ledger
import Postgres

/// What a ceremony's page shows besides the ceremony: who may still sign, what its version is compared with, and which
/// entries tell of its steps.
package struct CeremonyRecord: Hashable, Sendable {
    /// Those whose signature would still count, and who have not signed; nobody once it is closed, or where a cluster
    /// decides.
    package var maySign: [String]
    /// Who may sign for whom of them.
    package var mandates: [CeremonyProgress.Mandate]
    /// Of those who have signed, whose signature counts: who is no longer a witness stays on record.
    package var counting: [String]
    /// The latest version before it that was approved; `nil` where none was.
    package var approvedBefore: Int?
    /// By the DID of the witness whose signature the entry tells of.
    package var signed: [String: UniqueID] = [:]
    package var opened: UniqueID?
    /// The review after an emergency.
    package var review: UniqueID?
    package var closed: UniqueID?
}

extension Custody {
    package func record(for caller: Caller, of ceremony: Ceremony) async throws -> CeremonyRecord {
        try caller.require(.read)
        let now = clock.now()
        return try await database.transaction(for: caller.tenant) { db in
            let bound = try boundAccord(of: ceremony, tenant: caller.tenant, in: db)
            let holding = try AccordStore().effective(bound.id, at: now, of: caller.tenant, in: db).first
            let progress = ceremony.progress(among: holding?.content.witnessDIDs ?? [])
            let isOpen = !ceremony.standing(at: now).state.isClosed
            let waiting = ceremony.eligibleDIDs.filter {
                isOpen && ceremony.substrate == nil && progress.eligible.contains($0)
                    && !progress.voters.contains($0)
            }
            let given = try DelegationStore().mandates(
                at: ceremony,
                under: bound.id,
                at: now,
                of: caller.tenant,
                in: db
            )
            var record = CeremonyRecord(
                maySign: waiting.filter { (try? progress.vote(of: $0)) != nil },
                mandates: given.filter { mandate in
                    waiting.contains(mandate.delegator)
                        && (try? progress.vote(of: mandate.delegate, with: [mandate]))?.delegationID != nil
                },
                // What carried the decision counted then, whoever is a witness since.
                counting: ceremony.signatures.map(\.witnessDID).filter {
                    !isOpen || progress.eligible.contains($0)
                },
                approvedBefore: try CeremonyStore().approvedBefore(ceremony, of: caller.tenant, in: db)
            )
            record.review = try CeremonyStore().review(of: ceremony.id, tenant: caller.tenant, in: db)
            for step in try CeremonyStore().steps(of: ceremony, tenant: caller.tenant, in: db) {
                switch step {
                case .signed(let witness, let entry): record.signed[witness] = entry
                case .moved(to: .ceremonyOpen, let entry): record.opened = entry
                case .moved(_, let entry): record.closed = entry
                }
            }
            return record
        }
    }
}

extension CeremonyStore {
    /// A step of a ceremony with the entry that tells of it.
    fileprivate enum Step {
        case signed(String, UniqueID)
        case moved(to: CustodyState, UniqueID)
    }

    fileprivate func steps(
        of ceremony: Ceremony,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Step] {
        let signatures = try db.rows(
            """
            SELECT witness_did, chronicle_entry_id
            FROM custody.ceremony_signatures
            WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremony.id)
            ORDER BY signed_at, witness_did
            LIMIT 200
            """
        ) { row in Step.signed(try row["witness_did"], try row["chronicle_entry_id"]) }
        let transitions = try db.rows(
            """
            SELECT to_state, chronicle_entry_id
            FROM custody.custody_transitions
            WHERE tenant_id = \(tenant) AND ceremony_id = \(ceremony.id.text) AND chronicle_entry_id IS NOT NULL
            ORDER BY sequence_number
            LIMIT 10
            """
        ) { row in
            Step.moved(to: try CustodyState(column: "to_state", of: row), try row["chronicle_entry_id"])
        }
        return signatures + transitions
    }

    fileprivate func review(
        of emergency: UniqueID,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> UniqueID? {
        try db.first(
            """
            SELECT ceremony_id FROM custody.ceremonies
            WHERE tenant_id = \(tenant) AND review_of = \(emergency)
            """
        ) { row in try row["ceremony_id"] }
    }

    fileprivate func approvedBefore(
        _ ceremony: Ceremony,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> Int? {
        try db.first(
            """
            SELECT version FROM custody.ceremonies
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(ceremony.artifact.id)
              AND state = 'approved' AND purpose <> 'review' AND version < \(ceremony.version)
            ORDER BY version DESC
            LIMIT 1
            """
        ) { row in try row["version"] }
    }
}
