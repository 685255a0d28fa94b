package import Evidence

extension Wire {
    /// `POST /baselines/{ref}/assign`: the caller's own tenant, or those that it manages, by name or identifier. What is
    /// excluded or ignored is so beside what the baseline says. `intervalSec` is an hour if absent, and 0 for never.
    package struct AssignmentDraft: Codable, Hashable, Sendable {
        package var tenants: [String]
        package var exclude: [String]?
        package var ignore: [IgnoreRule]?
        package var intervalSec: Int?

        package init(
            tenants: [String],
            exclude: [String]? = nil,
            ignore: [IgnoreRule]? = nil,
            intervalSec: Int? = nil
        ) {
            self.tenants = tenants
            self.exclude = exclude
            self.ignore = ignore
            self.intervalSec = intervalSec
        }
    }

    /// `POST /baselines/{ref}/unassign`
    package struct Unassignment: Codable, Hashable, Sendable {
        package var tenants: [String]

        package init(tenants: [String]) { self.tenants = tenants }
    }

    /// That a tenant is compared with a baseline.
    package struct BaselineAssignment: Codable, Hashable, Sendable {
        package var baselineProfileID: String
        package var managedTenantID: String
        package var managedTenantName: String
        package var exclude: [String]
        package var ignore: [IgnoreRule]
        /// `nil`: never by itself.
        package var intervalSec: Int?
        package var assignedBy: String
        package var assignedAt: Instant
        package var nextDueAt: Instant?
        package var endedAt: Instant?

        package init(
            baselineProfileID: String,
            managedTenantID: String,
            managedTenantName: String,
            exclude: [String],
            ignore: [IgnoreRule],
            intervalSec: Int? = nil,
            assignedBy: String,
            assignedAt: Instant,
            nextDueAt: Instant? = nil,
            endedAt: Instant? = nil
        ) {
            self.baselineProfileID = baselineProfileID
            self.managedTenantID = managedTenantID
            self.managedTenantName = managedTenantName
            self.exclude = exclude
            self.ignore = ignore
            self.intervalSec = intervalSec
            self.assignedBy = assignedBy
            self.assignedAt = assignedAt
            self.nextDueAt = nextDueAt
            self.endedAt = endedAt
        }
    }

    /// What an assignment changed: nothing where all stood so.
    package struct AssignmentsChanged: Codable, Hashable, Sendable {
        package var items: [BaselineAssignment]
        package var receipt: Receipt?

        package init(items: [BaselineAssignment], receipt: Receipt? = nil) {
            self.items = items
            self.receipt = receipt
        }
    }

    /// `POST /baselines/{ref}/compare-all`: of the tenants that are assigned, by their names after one, at most `limit`.
    package struct ComparisonOfAll: Codable, Hashable, Sendable {
        package var cursor: String?
        package var limit: Int?

        package init(cursor: String? = nil, limit: Int? = nil) {
            self.cursor = cursor
            self.limit = limit
        }
    }

    /// What became of asking for one tenant: the run, in that tenant, or why there is none.
    package struct ComparisonAsked: Codable, Hashable, Sendable {
        package var managedTenantID: String
        package var managedTenantName: String
        package var operationRunID: String?
        package var refusal: Refusal?

        package struct Refusal: Codable, Hashable, Sendable {
            package var code: String
            package var detail: String
            package var field: String?
            package var remedy: String?

            package init(code: String, detail: String, field: String? = nil, remedy: String? = nil) {
                self.code = code
                self.detail = detail
                self.field = field
                self.remedy = remedy
            }
        }

        package init(
            managedTenantID: String,
            managedTenantName: String,
            operationRunID: String? = nil,
            refusal: Refusal? = nil
        ) {
            self.managedTenantID = managedTenantID
            self.managedTenantName = managedTenantName
            self.operationRunID = operationRunID
            self.refusal = refusal
        }
    }
}
