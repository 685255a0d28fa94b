package import Evidence

extension Wire {
    /// What differs from a baseline, over time: one for each subject and cause. `evidence` has both sides with their hashes
    /// and where they are from; `difference` is in words, the first fifty changes.
    package struct Finding: Codable, Hashable, Sendable {
        package var findingID: String
        package var baselineProfileID: String
        package var baselineSnapshotID: String
        package var operationRunID: String
        package var subjectType: String
        package var subjectID: String
        package var title: String
        package var cause: String
        package var changeType: String
        package var severity: String
        package var direction: String?
        package var evidenceFidelity: String
        package var evidence: JSON
        package var difference: JSON?
        package var status: String
        package var statusBy: String
        package var statusReason: String?
        package var statusAt: Instant
        package var owner: String?
        package var acceptedUntil: Instant?
        package var acceptedHash: String?
        /// Since when the subject has differed without a break.
        package var since: Instant
        package var openedAt: Instant
        package var resolvedAt: Instant?
        package var reopenedCount: Int
        /// The entry of the chronicle that tells of it as it is.
        package var chronicleEntryID: String?
        package var receipt: Receipt?
        /// Of one finding that is asked for: how it came to stand as it does, the latest step first, at most a hundred.
        package var timeline: [FindingMove]?
        /// Of one finding that is asked for, and of those that are exported, to who may read the ledger: what else the
        /// chronicle tells of its subject since the baseline's side was observed, the latest first, at most ten.
        package var subjectEvents: [SubjectEvent]?

        package init(
            findingID: String,
            baselineProfileID: String,
            baselineSnapshotID: String,
            operationRunID: String,
            subjectType: String,
            subjectID: String,
            title: String,
            cause: String,
            changeType: String,
            severity: String,
            direction: String? = nil,
            evidenceFidelity: String,
            evidence: JSON,
            difference: JSON? = nil,
            status: String,
            statusBy: String,
            statusReason: String? = nil,
            statusAt: Instant,
            owner: String? = nil,
            acceptedUntil: Instant? = nil,
            acceptedHash: String? = nil,
            since: Instant,
            openedAt: Instant,
            resolvedAt: Instant? = nil,
            reopenedCount: Int,
            chronicleEntryID: String? = nil,
            receipt: Receipt? = nil,
            timeline: [FindingMove]? = nil,
            subjectEvents: [SubjectEvent]? = nil
        ) {
            self.findingID = findingID
            self.baselineProfileID = baselineProfileID
            self.baselineSnapshotID = baselineSnapshotID
            self.operationRunID = operationRunID
            self.subjectType = subjectType
            self.subjectID = subjectID
            self.title = title
            self.cause = cause
            self.changeType = changeType
            self.severity = severity
            self.direction = direction
            self.evidenceFidelity = evidenceFidelity
            self.evidence = evidence
            self.difference = difference
            self.status = status
            self.statusBy = statusBy
            self.statusReason = statusReason
            self.statusAt = statusAt
            self.owner = owner
            self.acceptedUntil = acceptedUntil
            self.acceptedHash = acceptedHash
            self.since = since
            self.openedAt = openedAt
            self.resolvedAt = resolvedAt
            self.reopenedCount = reopenedCount
            self.chronicleEntryID = chronicleEntryID
            self.receipt = receipt
            self.timeline = timeline
            self.subjectEvents = subjectEvents
        }
    }

    /// An entry of the chronicle that names a finding's subject: something that was done here, or that a source outside
    /// handed in (`receivedFrom`).
    package struct SubjectEvent: Codable, Hashable, Sendable {
        package var type: String
        package var by: String?
        package var receivedFrom: String?
        package var at: Instant
        package var ledger: String
        package var leafIndex: Int
        package var entryID: String

        package init(
            type: String,
            by: String? = nil,
            receivedFrom: String? = nil,
            at: Instant,
            ledger: String,
            leafIndex: Int,
            entryID: String
        ) {
            self.type = type
            self.by = by
            self.receivedFrom = receivedFrom
            self.at = at
            self.ledger = ledger
            self.leafIndex = leafIndex
            self.entryID = entryID
        }
    }

    /// What a finding became, by whom, and why; `operationRunID` names the comparison that moved it.
    package struct FindingMove: Codable, Hashable, Sendable {
        package var status: String
        package var by: String
        package var reason: String?
        package var at: Instant
        package var operationRunID: String?
        package var chronicleEntryID: String

        package init(
            status: String,
            by: String,
            reason: String? = nil,
            at: Instant,
            operationRunID: String? = nil,
            chronicleEntryID: String
        ) {
            self.status = status
            self.by = by
            self.reason = reason
            self.at = at
            self.operationRunID = operationRunID
            self.chronicleEntryID = chronicleEntryID
        }
    }

    /// `POST /findings/{ref}/acknowledge`, `…/accept`, `…/resolve`, `…/reopen`. `until`, `owner` and `hash` are for
    /// accepting: it is accepted only if `hash` is still what is seen.
    package struct FindingJudgement: Codable, Hashable, Sendable {
        package var reason: String?
        package var owner: String?
        package var until: Instant?
        package var hash: String?

        package init(
            reason: String? = nil,
            owner: String? = nil,
            until: Instant? = nil,
            hash: String? = nil
        ) {
            self.reason = reason
            self.owner = owner
            self.until = until
            self.hash = hash
        }
    }
}
