import Evidence

/// Reads Grype's JSON. It lists no packages but those that something was found in: of all others it says nothing.
enum GrypeReader {
    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> ScanReport {
        var report = ScanReport(
            format: .grype,
            tool: document["descriptor"]?["name"]?.string.nonEmpty ?? "grype",
            artifact: artifact(document["source"])
        )
        report.toolVersion = document["descriptor"]?["version"]?.string
        report.scannedAt = document["descriptor"]?["timestamp"]?.string.flatMap { Instant(tolerant: $0) }
        var builder = ScanBuilder(report, limits: limits)
        for (index, match) in (document["matches"]?.array ?? []).enumerated() {
            try builder.add(try finding(match, at: "/matches/\(index)"))
        }
        for (index, match) in (document["ignoredMatches"]?.array ?? []).enumerated() {
            let ignored = try finding(match, at: "/ignoredMatches/\(index)")
            builder.report.suppressed.insert(ignored.place)
        }
        return builder.finish()
    }

    private static func artifact(_ source: LooseJSON?) -> ScannedArtifact {
        let target = source?["target"]
        // Of a folder the target is its path.
        if let path = target?.string { return ScannedArtifact(name: path) }
        guard let named = target?["userInput"]?.string.nonEmpty ?? source?["name"]?.string.nonEmpty else {
            return ScannedArtifact(name: "")
        }
        var artifact = ScannedArtifact(reference: named)
        artifact.sha256 =
            artifact.sha256 ?? (target?["manifestDigest"]?.string).flatMap { ScannedArtifact.digest(in: $0) }
        return artifact
    }

    private static func finding(_ match: LooseJSON, at path: String) throws(ReadingFault) -> ScanFinding {
        let vulnerability = match["vulnerability"]
        guard let identifier = vulnerability?["id"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/vulnerability/id")
        }
        guard let name = match["artifact"]?["name"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/artifact/name")
        }
        let artifact = match["artifact"]
        let component = ScanFinding.Place.component(
            purl: artifact?["purl"]?.string,
            type: artifact?["type"]?.string,
            name: name
        )
        // Where the package manager keeps its list says nothing of the package.
        let isSystem = ["deb", "rpm", "apk", "alpm", "portage"].contains(artifact?["type"]?.string ?? "")
        // It writes paths from the root on with a slash, where others leave it out.
        let paths = (artifact?["locations"]?.array ?? []).compactMap { $0["path"]?.string }.sorted()
            .map { $0.hasPrefix("/") && $0.utf8.count > 1 ? String($0.dropFirst()) : $0 }
        var finding = ScanFinding(
            place: .init(
                component: component.key,
                vulnerability: identifier,
                location: isSystem ? nil : paths.first
            ),
            severity: .init(word: vulnerability?["severity"]?.string)
        )
        finding.versions = [artifact?["version"]?.string ?? component.package?.version].compactMap(\.self)
        finding.fixedVersions = (vulnerability?["fix"]?["versions"]?.array ?? []).compactMap(\.string)
        finding.aliases =
            (match["relatedVulnerabilities"]?.array ?? []).compactMap { $0["id"]?.string }
            .filter { $0 != identifier }.sortedOnce
        finding.title = vulnerability?["description"]?.string
        finding.url = vulnerability?["dataSource"]?.string
        finding.score = (vulnerability?["cvss"]?.array ?? []).compactMap {
            $0["metrics"]?["baseScore"]?.double
        }.max()
        return finding
    }
}
