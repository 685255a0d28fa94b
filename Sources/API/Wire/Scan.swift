package import Evidence

extension Wire {
    /// `POST /scans`: a scanner's report as it was made. `whole` says that the tool looked at everything: what it does not
    /// report is then gone.
    package struct ScanDraft: Codable, Hashable, Sendable {
        package var bytes: Base64Bytes
        /// Where the report does not say, or it shall be known otherwise.
        package var artifact: String?
        package var whole: Bool?

        package init(
            bytes: Base64Bytes,
            artifact: String? = nil,
            whole: Bool? = nil
        ) {
            self.bytes = bytes
            self.artifact = artifact
            self.whole = whole
        }
    }

    /// `POST /advisories`: advisories in OSV's form, one, a list, or one on each line. Under the name of a feed they count in
    /// place of those that had it.
    package struct AdvisoryDraft: Codable, Hashable, Sendable {
        package var bytes: Base64Bytes
        package var feed: String?

        package init(bytes: Base64Bytes, feed: String? = nil) {
            self.bytes = bytes
            self.feed = feed
        }
    }

    /// A report that was taken in. `late`: a later one of the same tool over the same artifact was there, so that it moved
    /// nothing.
    package struct Scan: Codable, Hashable, Sendable {
        package var scanID: String
        package var sha256: String
        package var format: String
        package var tool: String
        package var toolVersion: String?
        package var artifact: String
        package var artifactVersion: String?
        package var artifactSha256: String?
        package var sbomID: String?
        package var scannedAt: Instant?
        package var whole: Bool
        package var late: Bool
        package var findingCount: Int
        package var coveredCount: Int
        package var openedCount: Int
        package var reopenedCount: Int
        package var resolvedCount: Int
        package var uncoveredCount: Int
        package var warnings: [ReadingWarning]
        package var importedBy: String
        package var importedAt: Instant

        package init(
            scanID: String,
            sha256: String,
            format: String,
            tool: String,
            toolVersion: String? = nil,
            artifact: String,
            artifactVersion: String? = nil,
            artifactSha256: String? = nil,
            sbomID: String? = nil,
            scannedAt: Instant? = nil,
            whole: Bool,
            late: Bool,
            findingCount: Int,
            coveredCount: Int,
            openedCount: Int,
            reopenedCount: Int,
            resolvedCount: Int,
            uncoveredCount: Int,
            warnings: [ReadingWarning],
            importedBy: String,
            importedAt: Instant
        ) {
            self.scanID = scanID
            self.sha256 = sha256
            self.format = format
            self.tool = tool
            self.toolVersion = toolVersion
            self.artifact = artifact
            self.artifactVersion = artifactVersion
            self.artifactSha256 = artifactSha256
            self.sbomID = sbomID
            self.scannedAt = scannedAt
            self.whole = whole
            self.late = late
            self.findingCount = findingCount
            self.coveredCount = coveredCount
            self.openedCount = openedCount
            self.reopenedCount = reopenedCount
            self.resolvedCount = resolvedCount
            self.uncoveredCount = uncoveredCount
            self.warnings = warnings
            self.importedBy = importedBy
            self.importedAt = importedAt
        }
    }

    /// Reports that were taken in, or had been before.
    package struct ImportedScans: Codable, Hashable, Sendable {
        package var scans: [Scan]
        package var receipt: Receipt?

        package init(
            scans: [Scan],
            receipt: Receipt? = nil
        ) {
            self.scans = scans
            self.receipt = receipt
        }
    }

    /// What one report found in one place, with its item of the queue.
    package struct ScanFinding: Codable, Hashable, Sendable {
        package var number: Int
        package var component: String
        package var vulnerability: String
        package var location: String?
        package var aliases: [String]
        package var versions: [String]
        package var severity: String
        package var score: Double?
        package var title: String?
        package var fixedVersions: [String]
        package var url: String?
        package var itemID: String?
        package var state: String?

        package init(
            number: Int,
            component: String,
            vulnerability: String,
            location: String? = nil,
            aliases: [String],
            versions: [String],
            severity: String,
            score: Double? = nil,
            title: String? = nil,
            fixedVersions: [String],
            url: String? = nil,
            itemID: String? = nil,
            state: String? = nil
        ) {
            self.number = number
            self.component = component
            self.vulnerability = vulnerability
            self.location = location
            self.aliases = aliases
            self.versions = versions
            self.severity = severity
            self.score = score
            self.title = title
            self.fixedVersions = fixedVersions
            self.url = url
            self.itemID = itemID
            self.state = state
        }
    }

    /// What is known of a vulnerability, in its latest form.
    package struct Advisory: Codable, Hashable, Sendable {
        package var advisoryID: String
        package var modifiedAt: Instant
        package var aliases: [String]
        package var withdrawnAt: Instant?
        package var summary: String?
        package var severity: String
        package var url: String?
        package var importedBy: String
        package var importedAt: Instant

        package init(
            advisoryID: String,
            modifiedAt: Instant,
            aliases: [String],
            withdrawnAt: Instant? = nil,
            summary: String? = nil,
            severity: String,
            url: String? = nil,
            importedBy: String,
            importedAt: Instant
        ) {
            self.advisoryID = advisoryID
            self.modifiedAt = modifiedAt
            self.aliases = aliases
            self.withdrawnAt = withdrawnAt
            self.summary = summary
            self.severity = severity
            self.url = url
            self.importedBy = importedBy
            self.importedAt = importedAt
        }
    }

    /// Those that were new.
    package struct ImportedAdvisories: Codable, Hashable, Sendable {
        package var advisories: [Advisory]
        package var feed: VerdictFeed?
        package var receipt: Receipt?

        package init(
            advisories: [Advisory],
            feed: VerdictFeed? = nil,
            receipt: Receipt? = nil
        ) {
            self.advisories = advisories
            self.feed = feed
            self.receipt = receipt
        }
    }
}
