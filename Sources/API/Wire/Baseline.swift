package import Evidence

extension Wire {
    /// A difference that somebody answers for: not counted as long as what stands at `path` (RFC 6901 into the normal form,
    /// a step `*` for any) is exactly `equals`; null for what is not there.
    package struct IgnoreRule: Codable, Hashable, Sendable {
        package var subjectType: String?
        package var path: String
        package var equals: JSON?
        package var owner: String
        package var reason: String
        package var expiresAt: Instant?

        package init(
            subjectType: String? = nil,
            path: String,
            equals: JSON? = nil,
            owner: String,
            reason: String,
            expiresAt: Instant? = nil
        ) {
            self.subjectType = subjectType
            self.path = path
            self.equals = equals
            self.owner = owner
            self.reason = reason
            self.expiresAt = expiresAt
        }
    }

    /// `POST /baselines`. Patterns of names know `*` for any characters; what is absent is not limited.
    package struct BaselineDraft: Codable, Hashable, Sendable {
        package var name: String
        package var subjectTypes: [String]?
        package var include: [String]?
        package var exclude: [String]?
        package var ignore: [IgnoreRule]?

        package init(
            name: String,
            subjectTypes: [String]? = nil,
            include: [String]? = nil,
            exclude: [String]? = nil,
            ignore: [IgnoreRule]? = nil
        ) {
            self.name = name
            self.subjectTypes = subjectTypes
            self.include = include
            self.exclude = exclude
            self.ignore = ignore
        }
    }

    /// `POST /baselines/{ref}/amend`: what is absent stays as it is; lists are given as a whole.
    package struct BaselineAmendment: Codable, Hashable, Sendable {
        package var name: String?
        package var subjectTypes: [String]?
        package var include: [String]?
        package var exclude: [String]?
        package var ignore: [IgnoreRule]?

        package init(
            name: String? = nil,
            subjectTypes: [String]? = nil,
            include: [String]? = nil,
            exclude: [String]? = nil,
            ignore: [IgnoreRule]? = nil
        ) {
            self.name = name
            self.subjectTypes = subjectTypes
            self.include = include
            self.exclude = exclude
            self.ignore = ignore
        }
    }

    /// A baseline, with its latest snapshot if one was captured.
    package struct Baseline: Codable, Hashable, Sendable {
        package var baselineProfileID: String
        package var name: String
        /// Raised by each change.
        package var version: Int
        package var subjectTypes: [String]
        package var include: [String]
        package var exclude: [String]
        package var ignore: [IgnoreRule]
        package var createdBy: String
        package var createdAt: Instant
        package var changedAt: Instant
        package var retiredAt: Instant?
        package var snapshotID: String?
        package var capturedAt: Instant?
        package var itemCount: Int?
        package var receipt: Receipt?

        package init(
            baselineProfileID: String,
            name: String,
            version: Int,
            subjectTypes: [String],
            include: [String],
            exclude: [String],
            ignore: [IgnoreRule],
            createdBy: String,
            createdAt: Instant,
            changedAt: Instant,
            retiredAt: Instant? = nil,
            snapshotID: String? = nil,
            capturedAt: Instant? = nil,
            itemCount: Int? = nil,
            receipt: Receipt? = nil
        ) {
            self.baselineProfileID = baselineProfileID
            self.name = name
            self.version = version
            self.subjectTypes = subjectTypes
            self.include = include
            self.exclude = exclude
            self.ignore = ignore
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.changedAt = changedAt
            self.retiredAt = retiredAt
            self.snapshotID = snapshotID
            self.capturedAt = capturedAt
            self.itemCount = itemCount
            self.receipt = receipt
        }
    }

    /// What a baseline held at one moment. `itemsRoot` (RFC 6962 over its items) stands in the chronicle.
    package struct BaselineSnapshot: Codable, Hashable, Sendable {
        package var baselineSnapshotID: String
        package var profileVersion: Int
        package var capturedAt: Instant
        package var capturedBy: String
        package var operationRunID: String
        package var itemCount: Int
        package var itemsRoot: String
        package var listings: JSON
        package var gaps: [JSON]

        package init(
            baselineSnapshotID: String,
            profileVersion: Int,
            capturedAt: Instant,
            capturedBy: String,
            operationRunID: String,
            itemCount: Int,
            itemsRoot: String,
            listings: JSON,
            gaps: [JSON]
        ) {
            self.baselineSnapshotID = baselineSnapshotID
            self.profileVersion = profileVersion
            self.capturedAt = capturedAt
            self.capturedBy = capturedBy
            self.operationRunID = operationRunID
            self.itemCount = itemCount
            self.itemsRoot = itemsRoot
            self.listings = listings
            self.gaps = gaps
        }
    }

    /// `POST /evidence`: what stands in the tenant, as files. `isWhole` (true if absent) says that the files are everything
    /// of `subjectTypes`, or of the types that are found: what is not there is then away. `source` is `policy_version` for
    /// contents, or `inventory` for what lists say.
    package struct EvidenceDraft: Codable, Hashable, Sendable {
        package var collection: String?
        package var subjectTypes: [String]?
        package var isWhole: Bool?
        package var source: String?
        package var files: [SourceFile]
        /// What could not be read where the files come from.
        package var gaps: [EvidenceGap]?

        package init(
            collection: String? = nil,
            subjectTypes: [String]? = nil,
            isWhole: Bool? = nil,
            source: String? = nil,
            files: [SourceFile],
            gaps: [EvidenceGap]? = nil
        ) {
            self.collection = collection
            self.subjectTypes = subjectTypes
            self.isWhole = isWhole
            self.source = source
            self.files = files
            self.gaps = gaps
        }
    }

    package struct EvidenceGap: Codable, Hashable, Sendable {
        package var subjectType: String?
        package var path: String
        package var reason: String
        package var remedy: String?

        package init(subjectType: String? = nil, path: String, reason: String, remedy: String? = nil) {
            self.subjectType = subjectType
            self.path = path
            self.reason = reason
            self.remedy = remedy
        }
    }

    /// `POST /baselines/{ref}/compare`: with the latest snapshot, or with one.
    package struct ComparisonOrder: Codable, Hashable, Sendable {
        package var snapshot: String?

        package init(snapshot: String? = nil) { self.snapshot = snapshot }
    }

    /// What was asked for and what became of it. `summaryCounts` are numbers; `progress` is there while it runs.
    package struct OperationRun: Codable, Hashable, Sendable {
        package var operationRunID: String
        /// `import`, `observe`, `capture` or `compare`.
        package var type: String
        /// `queued`, `running`, `succeeded`, `partially_succeeded`, `failed` or `cancelled`.
        package var state: String
        /// Whose baseline it is.
        package var providerTenantID: String?
        /// Under which a provider asked for it.
        package var delegationID: String?
        package var baselineProfileID: String?
        package var baselineSnapshotID: String?
        package var summaryCounts: JSON
        package var context: JSON
        package var failure: String?
        package var requestedBy: String
        package var createdAt: Instant
        package var startedAt: Instant?
        package var finishedAt: Instant?
        package var progress: JobProgress?

        package init(
            operationRunID: String,
            type: String,
            state: String,
            providerTenantID: String? = nil,
            delegationID: String? = nil,
            baselineProfileID: String? = nil,
            baselineSnapshotID: String? = nil,
            summaryCounts: JSON,
            context: JSON,
            failure: String? = nil,
            requestedBy: String,
            createdAt: Instant,
            startedAt: Instant? = nil,
            finishedAt: Instant? = nil,
            progress: JobProgress? = nil
        ) {
            self.operationRunID = operationRunID
            self.type = type
            self.state = state
            self.providerTenantID = providerTenantID
            self.delegationID = delegationID
            self.baselineProfileID = baselineProfileID
            self.baselineSnapshotID = baselineSnapshotID
            self.summaryCounts = summaryCounts
            self.context = context
            self.failure = failure
            self.requestedBy = requestedBy
            self.createdAt = createdAt
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.progress = progress
        }

        package var hasEnded: Bool { state != "queued" && state != "running" }
    }

    /// What a tenant is called in its own systems: none of it stands in what is compared with other tenants.
    package struct TenantNames: Codable, Hashable, Sendable {
        package var names: [String]
        package var domains: [String]
        /// Of its Microsoft Entra directory.
        package var directoryID: String?
        /// Identifiers that only it knows, with the labels that all know them by.
        package var labels: JSON?

        package init(names: [String], domains: [String], directoryID: String? = nil, labels: JSON? = nil) {
            self.names = names
            self.domains = domains
            self.directoryID = directoryID
            self.labels = labels
        }
    }
}
