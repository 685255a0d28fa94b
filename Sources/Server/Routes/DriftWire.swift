import API
import Drift
import Evidence
import Kinds
import Ledger
import Postgres

// Baselines, runs and findings as the wire has them.

extension Wire.Baseline {
    init(_ decision: DriftDecision<BaselineProfile>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ profile: BaselineProfile) {
        self.init(
            baselineProfileID: profile.id.text,
            name: profile.name,
            version: profile.version,
            subjectTypes: profile.scope.subjectTypes.map(\.rawValue),
            include: profile.scope.include,
            exclude: profile.scope.exclude,
            ignore: profile.scope.ignore.map(Wire.IgnoreRule.init),
            createdBy: profile.createdBy,
            createdAt: profile.createdAt,
            changedAt: profile.changedAt,
            retiredAt: profile.retiredAt,
            snapshotID: profile.snapshot?.id.text,
            capturedAt: profile.snapshot?.capturedAt,
            itemCount: profile.snapshot?.itemCount
        )
    }
}

extension Wire.BaselineSnapshot {
    init(_ snapshot: BaselineSnapshot) {
        self.init(
            baselineSnapshotID: snapshot.id.text,
            profileVersion: snapshot.profileVersion,
            capturedAt: snapshot.capturedAt,
            capturedBy: snapshot.capturedBy,
            operationRunID: snapshot.runID.text,
            itemCount: snapshot.itemCount,
            itemsRoot: snapshot.itemsRoot,
            listings: snapshot.listings,
            gaps: snapshot.gaps.map(\.json)
        )
    }
}

extension Wire.OperationRun {
    init(_ run: OperationRun) {
        self.init(
            operationRunID: run.id.text,
            type: run.type.rawValue,
            state: run.state.rawValue,
            providerTenantID: run.provider?.description,
            delegationID: run.delegationID?.text,
            baselineProfileID: run.baselineID?.text,
            baselineSnapshotID: run.snapshotID?.text,
            summaryCounts: run.counts.json,
            context: run.context,
            failure: run.failure,
            requestedBy: run.requestedBy,
            createdAt: run.createdAt,
            startedAt: run.startedAt,
            finishedAt: run.finishedAt
        )
    }
}

extension Wire.Finding {
    init(_ finding: Finding) {
        self.init(
            findingID: finding.id.text,
            baselineProfileID: finding.baselineID.text,
            baselineSnapshotID: finding.snapshotID.text,
            operationRunID: finding.runID.text,
            subjectType: finding.type,
            subjectID: finding.subject,
            title: finding.title,
            cause: finding.cause,
            changeType: finding.change.rawValue,
            severity: finding.severity.rawValue,
            direction: finding.direction?.rawValue,
            evidenceFidelity: finding.fidelity.rawValue,
            evidence: finding.evidence,
            difference: finding.difference,
            status: finding.status.rawValue,
            statusBy: finding.statusBy,
            statusReason: finding.reason,
            statusAt: finding.statusAt,
            owner: finding.owner,
            acceptedUntil: finding.acceptedUntil,
            acceptedHash: finding.acceptedHash,
            since: finding.since,
            openedAt: finding.openedAt,
            resolvedAt: finding.resolvedAt,
            reopenedCount: finding.reopenedCount,
            chronicleEntryID: finding.entryID?.text
        )
    }
}

extension Wire.TenantNames {
    init(_ names: TenantNames) {
        self.init(
            names: names.names,
            domains: names.domains,
            directoryID: names.directoryID?.text,
            labels: .object(
                JSONObject(names.labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            )
        )
    }
}
