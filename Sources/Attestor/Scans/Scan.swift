package import Attestations
package import Evidence

/// A report of a scanner that was taken in.
package struct KeptScan: Hashable, Sendable {
    package var id: UniqueID
    package var digest: Digest
    package var format: ScanReport.Format
    package var tool: String
    package var toolVersion: String?
    package var artifact: ScannedArtifact
    package var billID: UniqueID?
    package var scannedAt: Instant?
    package var isWhole: Bool
    /// A later one of the same tool over the same artifact was there: it moved nothing.
    package var isLate = false
    package var findingCount: Int
    package var coveredCount: Int
    package var openedCount = 0
    package var reopenedCount = 0
    package var resolvedCount = 0
    package var uncoveredCount = 0
    package var warnings: [ReadingWarning]
    package var importedBy: String
    package var importedAt: Instant
}

/// What a scanner is handed in with.
package struct ScanRequest: Hashable, Sendable {
    /// What it is about, where the report does not say or shall be known otherwise.
    package var artifact: String?
    /// It looked at everything: what it does not report is gone.
    package var isWhole: Bool

    package init(artifact: String? = nil, isWhole: Bool = false) {
        self.artifact = artifact
        self.isWhole = isWhole
    }
}

/// One finding of one report.
package struct ListedFinding: Hashable, Sendable {
    package var scanID: UniqueID
    package var number: Int
    package var finding: ScanFinding
    /// The item of the queue that it belongs to.
    package var itemID: UniqueID?
    package var state: TriageState?
}

/// An advisory as it was taken in, its latest form.
package struct KeptAdvisory: Hashable, Sendable {
    package var id: String
    package var modifiedAt: Instant
    package var aliases: [String]
    package var withdrawnAt: Instant?
    package var summary: String?
    package var severity: ScanFinding.Severity
    package var url: String?
    package var importedBy: String
    package var importedAt: Instant
}
