import API
import Access
import Drift
import Evidence
import Kinds
import Ledger
import Postgres

// Delegations, assignments and the matrix as the wire has them.

extension Wire.TenantDelegation {
    init(_ decision: DriftDecision<TenantDelegation>) {
        self.init(decision.value)
        receipt = decision.receipt.map(Wire.Receipt.init)
    }

    init(_ delegation: TenantDelegation) {
        self.init(
            delegationID: delegation.id.text,
            side: delegation.side.rawValue,
            otherTenantID: delegation.other.id.description,
            otherTenantName: delegation.other.name,
            rights: delegation.rightNames,
            state: delegation.state.rawValue,
            offeredBy: delegation.offeredBy,
            offeredAt: delegation.offeredAt,
            acceptedBy: delegation.acceptedBy,
            acceptedAt: delegation.acceptedAt,
            endedBy: delegation.ending?.by,
            endedAt: delegation.ending?.at,
            endedSide: delegation.ending?.side.rawValue,
            endReason: delegation.ending?.reason
        )
    }
}

extension Wire.IgnoreRule {
    init(_ rule: IgnoreRule) {
        self.init(
            subjectType: rule.subjectType?.rawValue,
            path: rule.path,
            equals: rule.equals,
            owner: rule.owner,
            reason: rule.reason,
            expiresAt: rule.expiresAt
        )
    }
}

extension Wire.BaselineAssignment {
    init(_ assignment: BaselineAssignment) {
        self.init(
            baselineProfileID: assignment.baselineID.text,
            managedTenantID: assignment.managed.id.description,
            managedTenantName: assignment.managed.name,
            exclude: assignment.overrides.exclude,
            ignore: assignment.overrides.ignore.map(Wire.IgnoreRule.init),
            intervalSec: assignment.interval,
            assignedBy: assignment.assignedBy,
            assignedAt: assignment.assignedAt,
            nextDueAt: assignment.nextDueAt,
            endedAt: assignment.endedAt
        )
    }
}

extension Wire.AssignmentsChanged {
    init(_ decision: DriftDecision<[BaselineAssignment]>) {
        self.init(
            items: decision.value.map(Wire.BaselineAssignment.init),
            receipt: decision.receipt.map(Wire.Receipt.init)
        )
    }
}

extension Wire.ComparisonAsked {
    init(_ asked: ComparisonAsked) {
        self.init(
            managedTenantID: asked.managed.id.description,
            managedTenantName: asked.managed.name
        )
        switch asked.result {
        case .success(let run): operationRunID = run.id.text
        case .failure(let error):
            refusal = Refusal(error.problem)
        }
    }
}

extension Wire.MatrixRow {
    init(_ row: MatrixRow) {
        self.init(
            baselineProfileID: row.baselineID.text,
            managedTenantID: row.managed.id.description,
            managedTenantName: row.managed.name,
            state: row.state.rawValue,
            operationRunID: row.runID?.text,
            runState: row.runState?.rawValue,
            baselineSnapshotID: row.snapshotID?.text,
            finishedAt: row.finishedAt,
            lookedAt: row.lookedAt,
            coverage: Coverage(
                subjectsTotal: row.coverage.total,
                resolvedContent: row.coverage.resolvedContent,
                resolvedMeta: row.coverage.resolvedMeta,
                missingBaseline: row.coverage.missingBaseline,
                missingCurrent: row.coverage.missingCurrent,
                missingBoth: row.coverage.missingBoth
            ),
            findings: Findings(
                high: row.findings.high,
                medium: row.findings.medium,
                low: row.findings.low,
                accepted: row.findings.accepted,
                since: row.findings.since
            )
        )
    }

    static func totals(_ counts: [MatrixState: Int]) -> JSON {
        .object(JSONObject(MatrixState.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) }))
    }
}

extension Wire.MatrixPage {
    init(_ page: MatrixPage) {
        self.init(
            items: page.rows.map(Wire.MatrixRow.init),
            totals: Wire.MatrixRow.totals(page.totals),
            nextCursor: page.next?.text
        )
    }
}

extension Wire.TenantMatrixPage {
    init(_ page: TenantMatrixPage) {
        self.init(
            baselines: page.baselines.map { BaselineName(baselineProfileID: $0.id.text, name: $0.name) },
            items: page.rows.map { row in
                Wire.TenantMatrixRow(
                    managedTenantID: row.managed.id.description,
                    managedTenantName: row.managed.name,
                    cells: row.cells.map(Wire.MatrixRow.init)
                )
            },
            totals: Wire.MatrixRow.totals(page.totals),
            nextCursor: page.next?.text
        )
    }
}

extension Wire.DriftCause {
    init(_ cause: DriftCause) {
        self.init(
            cause: cause.cause,
            subjectType: cause.subjectType,
            subjectID: cause.subject,
            title: cause.title,
            changeType: cause.change.rawValue,
            severity: cause.severity.rawValue,
            direction: cause.direction,
            evidenceFidelity: cause.fidelity.rawValue,
            tenantCount: cause.tenantCount,
            openCount: cause.openCount,
            since: cause.since,
            tenants: cause.tenants
        )
    }
}

extension Wire.CauseTenant {
    init(_ tenant: CauseTenant) {
        self.init(
            managedTenantID: tenant.managed.id.description,
            managedTenantName: tenant.managed.name,
            findingID: tenant.findingID.text,
            status: tenant.status.rawValue,
            severity: tenant.severity.rawValue,
            since: tenant.since
        )
    }
}
