package import Access
package import Evidence
import Ledger
import Postgres

// A version that was approved in an emergency is looked at again, by people other than those who approved it. That look is
// a ceremony of its own, which opens by itself and is never withdrawn; when its time is over it is overdue until somebody
// decides.

/// What a ceremony is for.
package enum CeremonyPurpose: String, Hashable, Sendable, CaseIterable {
    case approval
    /// Fewer sign, and an after-review follows.
    case emergency
    case review
}

/// How many after-reviews wait, and how they stand.
package struct ReviewCounts: Hashable, Sendable {
    package var open = 0
    package var overdue = 0
    /// Rejected, while nothing else was approved for the artifact since.
    package var failed = 0

    package init(open: Int = 0, overdue: Int = 0, failed: Int = 0) {
        self.open = open
        self.overdue = overdue
        self.failed = failed
    }
}

extension Custody {
    package func reviewCounts(for caller: Caller) async throws -> ReviewCounts {
        try caller.require(.read)
        let counts = try await database.first(
            for: caller.tenant,
            CeremonyStore().reviewCounts(at: clock.now(), of: caller.tenant)
        ) { row in
            ReviewCounts(open: try row["open"], overdue: try row["overdue"], failed: try row["failed"])
        }
        return counts ?? ReviewCounts()
    }

    /// The after-review of an artifact that most needs somebody: one that is overdue before one that failed, and that
    /// before one that is open; `nil` where none waits.
    package func pressingReview(for caller: Caller, of artifact: UniqueID) async throws -> Ceremony? {
        try caller.require(.read)
        let now = clock.now()
        return try await database.first(
            for: caller.tenant,
            CeremonyStore().pressingReview(of: artifact, at: now, tenant: caller.tenant),
            as: Ceremony.init
        )?.standing(at: now)
    }
}

extension AccordContent {
    /// What an emergency ceremony must satisfy; `nil` where the accord knows none. Four eyes are as in an ordinary one,
    /// unless the emergency says otherwise.
    func emergencyDemand(tier: String?, shellClass: String?) -> CeremonyDemand? {
        policy.emergency.map { emergency in
            CeremonyDemand(
                [emergency.rule],
                isFourEyes: demand(tier: tier, shellClass: shellClass).isFourEyes,
                among: witnessDIDs
            )
        }
    }

    /// Who must look again at what was approved in an emergency, how many of them: as many as an ordinary ceremony wants,
    /// or all there are besides those who approved.
    func reviewTerms(
        of emergency: Ceremony,
        shellClass: String?,
        proposers: [String]
    ) throws(CustodyError) -> (quorum: Int, eligible: [String], barred: [String]) {
        let ordinary = demand(tier: emergency.tier, shellClass: shellClass)
        var barred = emergency.signatures.flatMap { [$0.witnessDID, $0.signerDID] }
        if ordinary.isFourEyes { barred += proposers.filter { $0.utf8.starts(with: "did:".utf8) } }
        let everyone = Set(barred)
        let eligible = ordinary.witnesses.filter { !everyone.contains($0) }
        guard !eligible.isEmpty else { throw .reviewUnreachable }
        let wanted =
            ordinary.ceremonyClass?.quorum
            ?? ceremonyClasses.compactMap { CeremonyClass(name: $0)?.quorum }.max() ?? 1
        return (min(wanted, eligible.count), eligible, everyone.sorted())
    }
}

extension Ceremony {
    /// The after-review of this emergency, over the same version.
    func review(
        _ id: UniqueID,
        under accord: Accord,
        shellClass: String?,
        proposers: [String],
        by actor: String,
        at now: Instant
    ) throws(CustodyError) -> Ceremony {
        let terms = try accord.content.reviewTerms(of: self, shellClass: shellClass, proposers: proposers)
        let seconds = reviewWithinSeconds ?? EmergencyRule.defaultReviewSeconds
        var review = Ceremony(
            id: id,
            artifact: artifact,
            version: version,
            cid: cid,
            accord: AccordReference(name: accord.content.name, cid: accord.cid),
            purpose: .review,
            ceremonyClass: CeremonyClass.quorum(of: terms.quorum, among: terms.eligible.count).name,
            quorum: terms.quorum,
            tier: tier,
            eligibleDIDs: terms.eligible,
            isFourEyes: isFourEyes,
            barredDIDs: terms.barred,
            signatures: [],
            state: .open,
            payloadType: payloadType,
            payload: [],
            openedBy: actor,
            openedAt: now,
            expiresAt: now.advanced(by: .seconds(seconds)),
            reviewOf: self.id
        )
        review.payload = try ApprovalStatement(reviewing: self, by: review).bytes
        return review
    }
}

extension CeremonyStore {
    fileprivate func reviewCounts(at now: Instant, of tenant: TenantID) -> Query {
        """
        SELECT count(*) FILTER (WHERE state = 'open' AND expires_at > \(now)) AS open,
               count(*) FILTER (WHERE state = 'overdue' OR (state = 'open' AND expires_at <= \(now))) AS overdue,
               count(*) FILTER (WHERE state = 'rejected') AS failed
        FROM custody.ceremonies AS review
        WHERE tenant_id = \(tenant) AND purpose = 'review'
          AND (state IN ('open', 'overdue') OR (state = 'rejected' AND NOT EXISTS (
              SELECT FROM custody.ceremonies AS later
              WHERE later.tenant_id = review.tenant_id AND later.governed_artifact_id = review.governed_artifact_id
                AND later.purpose <> 'review' AND later.state = 'approved' AND later.closed_at > review.opened_at
          )))
        """
    }

    fileprivate func pressingReview(of artifact: UniqueID, at now: Instant, tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: Ceremony.self)
        WHERE ceremony.tenant_id = \(tenant) AND ceremony.governed_artifact_id = \(artifact)
          AND ceremony.purpose = 'review'
          AND (ceremony.state IN ('open', 'overdue') OR (ceremony.state = 'rejected' AND NOT EXISTS (
              SELECT FROM custody.ceremonies AS later
              WHERE later.tenant_id = ceremony.tenant_id
                AND later.governed_artifact_id = ceremony.governed_artifact_id
                AND later.purpose <> 'review' AND later.state = 'approved' AND later.closed_at > ceremony.opened_at
          )))
        ORDER BY CASE WHEN ceremony.state = 'overdue' OR (ceremony.state = 'open' AND ceremony.expires_at <= \(now))
                      THEN 0 WHEN ceremony.state = 'rejected' THEN 1 ELSE 2 END,
                 ceremony.opened_at, ceremony.ceremony_id
        LIMIT 1
        """
    }
}
