package import Evidence

/// What one tool found in one artifact, and what it looked at. What a report does not say it looked at, it says nothing of.
package struct ScanReport: Hashable, Sendable {
    package enum Format: String, Hashable, Sendable, CaseIterable {
        case sarif
        case trivy
        case grype
        case cycloneDX = "cyclonedx"
        case openVEX = "openvex"
        /// Made here, of advisories and a bill of materials.
        case advisories
    }

    package var format: Format
    /// The tool's name, with the category where it runs in several.
    package var tool: String
    package var toolVersion: String?
    /// What was looked at, by a name that stays from version to version; empty where the report does not say.
    package var artifact: ScannedArtifact
    package var scannedAt: Instant?
    package var findings: [ScanFinding] = []
    /// Components that were looked at, whatever was found in them.
    package var coveredComponents: Set<String> = []
    /// Where something was found: what else was there would have been found too.
    package var touched: Set<ScanFinding.Spot> = []
    /// What was looked at and found not to be so.
    package var coveredPlaces: Set<ScanFinding.Place> = []
    /// What the tool was told to keep silent about: that says neither that it is there nor that it is gone.
    package var suppressed: Set<ScanFinding.Place> = []
    package var warnings = ReadingWarnings()

    package init(format: Format, tool: String, artifact: ScannedArtifact) {
        self.format = format
        self.tool = tool
        self.artifact = artifact
    }

    /// Whether the absence of a finding at `place` means that it is gone.
    package func covers(_ place: ScanFinding.Place) -> Bool {
        guard !suppressed.contains(place) else { return false }
        return coveredPlaces.contains(place) || coveredComponents.contains(place.component)
            || touched.contains(place.spot)
    }
}

/// What was looked at: `name` stays the same from version to version.
package struct ScannedArtifact: Hashable, Sendable {
    package var name: String
    package var version: String?
    /// In lower-case hexadecimal.
    package var sha256: Digest?

    package init(name: String, version: String? = nil, sha256: Digest? = nil) {
        self.name = name
        self.version = version
        self.sha256 = sha256
    }

    /// Of an image reference, a package URL, or a path: without tag, digest and version.
    package init(reference text: String) {
        if text.hasPrefix("pkg:"), let package = try? PackageURL(text) {
            self.init(
                name: package.package.text,
                version: package.version,
                sha256: package.version.flatMap { Self.digest(in: $0) }
            )
            return
        }
        var name = Substring(text)
        var version: String?
        var sha256: Digest?
        if let at = name.lastIndex(of: "@") {
            sha256 = Self.digest(in: String(name[name.index(after: at)...]))
            if sha256 != nil {
                version = String(name[name.index(after: at)...])
                name = name[..<at]
            }
        }
        // A tag stands behind the last slash: before it, a colon begins a port.
        let last = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        if let colon = name[last...].lastIndex(of: ":"), !name.contains("://"), colon > name.startIndex {
            let tag = name[name.index(after: colon)...]
            if !tag.isEmpty, tag.utf8.allSatisfy({ $0 != 0x5C }) {
                version = String(tag)
                name = name[..<colon]
            }
        }
        self.init(name: String(name), version: version, sha256: sha256)
    }

    static func digest(in text: String) -> Digest? {
        text.hasPrefix("sha256:") ? Digest(hex: String(text.dropFirst(7))) : nil
    }
}

/// Something that a tool found, in one place.
package struct ScanFinding: Hashable, Sendable {
    /// How bad, by the tool's word; the raw value is how it is written.
    package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
        case unknown
        case none
        case low
        case medium
        case high
        case critical

        /// From 0 to 5, the worst last.
        package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        package init(rank: Int) {
            self = Self.allCases.indices.contains(rank) ? Self.allCases[rank] : .unknown
        }

        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        /// As tools write it.
        init(word: String?) {
            switch word?.asciiLowercased {
            case "critical": self = .critical
            case "high", "important", "error": self = .high
            case "medium", "moderate", "warning": self = .medium
            case "low", "note", "minor": self = .low
            case "negligible", "info", "informational", "none": self = .none
            default: self = .unknown
            }
        }

        /// Of a CVSS base score (v3.1 §5).
        init(score: Double) {
            switch score {
            case 9...: self = .critical
            case 7..<9: self = .high
            case 4..<7: self = .medium
            case let score where score > 0: self = .low
            default: self = .none
            }
        }
    }

    /// What stays from report to report, and from version to version.
    package struct Place: Hashable, Sendable {
        /// A package URL without version, or a file.
        package var component: String
        /// `CVE-…`, `GHSA-…`, or the rule that is broken.
        package var vulnerability: String
        /// Where in the artifact, if one component stands in several.
        package var location: String?

        package init(component: String, vulnerability: String, location: String? = nil) {
            self.component = component
            self.vulnerability = vulnerability
            self.location = location
        }

        package var spot: Spot { Spot(component: component, location: location) }
    }

    /// A component in one of the locations where it stands.
    package struct Spot: Hashable, Sendable {
        package var component: String
        package var location: String?
    }

    package var place: Place
    package var aliases: [String] = []
    /// Of the component, sorted; an artifact may hold several.
    package var versions: [String] = []
    package var severity: Severity
    /// CVSS, 0 to 10.
    package var score: Double?
    package var title: String?
    package var fixedVersions: [String] = []
    package var url: String?

    package init(place: Place, severity: Severity) {
        self.place = place
        self.severity = severity
    }

    /// With what another one of the same place says besides.
    package mutating func merge(_ other: ScanFinding) {
        versions = Set(versions + other.versions).sorted()
        fixedVersions = Set(fixedVersions + other.fixedVersions).sorted()
        aliases = Set(aliases + other.aliases).sorted()
        severity = max(severity, other.severity)
        score = [score, other.score].compactMap(\.self).max()
        title = title ?? other.title
        url = url ?? other.url
    }
}

/// Collects what a reader finds, one finding a place, and holds it to the limits.
struct ScanBuilder {
    var report: ScanReport
    let limits: ReadingLimits
    private var indices: [ScanFinding.Place: Int] = [:]

    init(_ report: ScanReport, limits: ReadingLimits) {
        self.report = report
        self.limits = limits
    }

    mutating func add(_ finding: ScanFinding) throws(ReadingFault) {
        if let index = indices[finding.place] {
            report.findings[index].merge(finding)
            return
        }
        guard report.findings.count < limits.statements else {
            throw .tooMany(what: "findings", limit: limits.statements)
        }
        indices[finding.place] = report.findings.count
        report.findings.append(finding)
        report.touched.insert(finding.place.spot)
    }

    mutating func cover(_ component: String) throws(ReadingFault) {
        guard report.coveredComponents.count < limits.components else {
            throw .tooMany(what: "components", limit: limits.components)
        }
        report.coveredComponents.insert(component)
    }

    mutating func cover(_ place: ScanFinding.Place) throws(ReadingFault) {
        guard report.coveredPlaces.count < limits.statements else {
            throw .tooMany(what: "places", limit: limits.statements)
        }
        report.coveredPlaces.insert(place)
    }

    /// What was found counts before what was kept silent.
    mutating func finish() -> ScanReport {
        report.suppressed.subtract(report.findings.map(\.place))
        report.coveredPlaces.subtract(report.findings.map(\.place))
        return report
    }
}
