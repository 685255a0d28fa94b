package import Evidence

extension Wire {
    /// A tenant and a baseline, as they stood after the last comparison.
    package struct MatrixRow: Codable, Hashable, Sendable {
        package var baselineProfileID: String
        package var managedTenantID: String
        package var managedTenantName: String
        /// `match`, `drift`, `weakened`, `error`, `unknown` or `accepted`.
        package var state: String
        /// The last comparison that ended, in the managed tenant.
        package var operationRunID: String?
        package var runState: String?
        package var baselineSnapshotID: String?
        package var finishedAt: Instant?
        /// When a comparison last ended that could see something; `coverage` is of that one.
        package var lookedAt: Instant?
        package var coverage: Coverage
        package var findings: Findings

        package struct Coverage: Codable, Hashable, Sendable {
            package var subjectsTotal: Int
            package var resolvedContent: Int
            package var resolvedMeta: Int
            package var missingBaseline: Int
            package var missingCurrent: Int
            package var missingBoth: Int

            package init(
                subjectsTotal: Int,
                resolvedContent: Int,
                resolvedMeta: Int,
                missingBaseline: Int,
                missingCurrent: Int,
                missingBoth: Int
            ) {
                self.subjectsTotal = subjectsTotal
                self.resolvedContent = resolvedContent
                self.resolvedMeta = resolvedMeta
                self.missingBaseline = missingBaseline
                self.missingCurrent = missingCurrent
                self.missingBoth = missingBoth
            }
        }

        /// Those that wait for somebody by severity, and those that somebody answers for.
        package struct Findings: Codable, Hashable, Sendable {
            package var high: Int
            package var medium: Int
            package var low: Int
            package var accepted: Int
            package var since: Instant?

            package init(high: Int, medium: Int, low: Int, accepted: Int, since: Instant? = nil) {
                self.high = high
                self.medium = medium
                self.low = low
                self.accepted = accepted
                self.since = since
            }
        }

        package init(
            baselineProfileID: String,
            managedTenantID: String,
            managedTenantName: String,
            state: String,
            operationRunID: String? = nil,
            runState: String? = nil,
            baselineSnapshotID: String? = nil,
            finishedAt: Instant? = nil,
            lookedAt: Instant? = nil,
            coverage: Coverage,
            findings: Findings
        ) {
            self.baselineProfileID = baselineProfileID
            self.managedTenantID = managedTenantID
            self.managedTenantName = managedTenantName
            self.state = state
            self.operationRunID = operationRunID
            self.runState = runState
            self.baselineSnapshotID = baselineSnapshotID
            self.finishedAt = finishedAt
            self.lookedAt = lookedAt
            self.coverage = coverage
            self.findings = findings
        }
    }

    /// A page of tenants and one baseline; `totals` counts all tenants by their state.
    package struct MatrixPage: Codable, Hashable, Sendable {
        package var items: [MatrixRow]
        package var totals: JSON
        package var nextCursor: String?

        package init(items: [MatrixRow], totals: JSON, nextCursor: String? = nil) {
            self.items = items
            self.totals = totals
            self.nextCursor = nextCursor
        }
    }

    /// A tenant with its cells, one for each baseline that it is compared with.
    package struct TenantMatrixRow: Codable, Hashable, Sendable {
        package var managedTenantID: String
        package var managedTenantName: String
        package var cells: [MatrixRow]

        package init(managedTenantID: String, managedTenantName: String, cells: [MatrixRow]) {
            self.managedTenantID = managedTenantID
            self.managedTenantName = managedTenantName
            self.cells = cells
        }
    }

    /// A page of tenants and all baselines; `totals` counts all cells by their state.
    package struct TenantMatrixPage: Codable, Hashable, Sendable {
        package var baselines: [BaselineName]
        package var items: [TenantMatrixRow]
        package var totals: JSON
        package var nextCursor: String?

        package struct BaselineName: Codable, Hashable, Sendable {
            package var baselineProfileID: String
            package var name: String

            package init(baselineProfileID: String, name: String) {
                self.baselineProfileID = baselineProfileID
                self.name = name
            }
        }

        package init(
            baselines: [BaselineName],
            items: [TenantMatrixRow],
            totals: JSON,
            nextCursor: String? = nil
        ) {
            self.baselines = baselines
            self.items = items
            self.totals = totals
            self.nextCursor = nextCursor
        }
    }

    /// One change, and the tenants that it happened to.
    package struct DriftCause: Codable, Hashable, Sendable {
        package var cause: String
        package var subjectType: String
        package var subjectID: String
        package var title: String
        package var changeType: String
        package var severity: String
        package var direction: String?
        package var evidenceFidelity: String
        package var tenantCount: Int
        /// Of them, those in which it waits for somebody.
        package var openCount: Int
        package var since: Instant
        /// The first few by name.
        package var tenants: [String]

        package init(
            cause: String,
            subjectType: String,
            subjectID: String,
            title: String,
            changeType: String,
            severity: String,
            direction: String? = nil,
            evidenceFidelity: String,
            tenantCount: Int,
            openCount: Int,
            since: Instant,
            tenants: [String]
        ) {
            self.cause = cause
            self.subjectType = subjectType
            self.subjectID = subjectID
            self.title = title
            self.changeType = changeType
            self.severity = severity
            self.direction = direction
            self.evidenceFidelity = evidenceFidelity
            self.tenantCount = tenantCount
            self.openCount = openCount
            self.since = since
            self.tenants = tenants
        }
    }

    /// A finding of a cause, in one of the tenants.
    package struct CauseTenant: Codable, Hashable, Sendable {
        package var managedTenantID: String
        package var managedTenantName: String
        package var findingID: String
        package var status: String
        package var severity: String
        package var since: Instant

        package init(
            managedTenantID: String,
            managedTenantName: String,
            findingID: String,
            status: String,
            severity: String,
            since: Instant
        ) {
            self.managedTenantID = managedTenantID
            self.managedTenantName = managedTenantName
            self.findingID = findingID
            self.status = status
            self.severity = severity
            self.since = since
        }
    }
}
