import Evidence

/// Reads SARIF 2.1.0, a report for each run. Covered are the files that a run lists, those that something was found in, and what
/// passed or is absent since the baseline; nothing of a run that failed.
enum SARIFReader {
    private static let runLimit = 100

    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> [ScanReport] {
        guard let version = document["version"]?.string else { throw .missing(path: "/version") }
        guard version == "2.1.0" else {
            throw .unsupportedVersion(format: "SARIF", found: String(version.prefix(40)))
        }
        let runs = document["runs"]?.array ?? []
        guard runs.count <= runLimit else { throw .tooMany(what: "runs", limit: runLimit) }
        var reports: [ScanReport] = []
        for (index, run) in runs.enumerated() {
            reports.append(try read(run, at: "/runs/\(index)", limits))
        }
        return reports
    }

    private struct Rule {
        var severity: ScanFinding.Severity?
        var score: Double?
        var title: String?
        var url: String?
    }

    private static func read(
        _ run: LooseJSON,
        at path: String,
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> ScanReport {
        guard let driver = run["tool"]?["driver"], let name = driver["name"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/tool/driver/name")
        }
        // `category/` or `category/run` (SARIF §3.17.2): the last part is the run's own.
        let category = (run["automationDetails"]?["id"]?.string ?? "").split(separator: "/").dropLast()
        var report = ScanReport(
            format: .sarif,
            tool: ([name] + category.map(String.init)).joined(separator: "/"),
            artifact: artifact(of: run)
        )
        report.toolVersion = driver["semanticVersion"]?.string ?? driver["version"]?.string
        let invocations = run["invocations"]?.array ?? []
        report.scannedAt = invocations.compactMap { $0["endTimeUtc"]?.string }.last
            .flatMap { Instant(tolerant: $0) }
        let hasFailed = invocations.contains { $0["executionSuccessful"]?.bool == false }
        if hasFailed { report.warnings.add("\(path)/invocations", "the run failed: it closes nothing") }
        var builder = ScanBuilder(report, limits: limits)
        let files = (run["artifacts"]?.array ?? []).map { $0["location"]?["uri"]?.string }
        if !hasFailed { for file in files { if let file { try builder.cover(file) } } }
        let rules = rules(of: run)
        for (index, result) in (run["results"]?.array ?? []).enumerated() {
            try read(result, at: "\(path)/results/\(index)", rules, files, into: &builder)
        }
        var read = builder.finish()
        if hasFailed {
            read.coveredComponents = []
            read.touched = []
            read.coveredPlaces = []
        }
        return read
    }

    private static func artifact(of run: LooseJSON) -> ScannedArtifact {
        guard let source = run["versionControlProvenance"]?.array?.first,
            let repository = source["repositoryUri"]?.string
        else { return ScannedArtifact(name: "") }
        return ScannedArtifact(name: repository, version: source["revisionId"]?.string)
    }

    private static func rules(of run: LooseJSON) -> [String: Rule] {
        let tools = [run["tool"]?["driver"]] + (run["tool"]?["extensions"]?.array ?? []).map(Optional.some)
        var rules: [String: Rule] = [:]
        for rule in tools.compactMap(\.self).flatMap({ $0["rules"]?.array ?? [] }) {
            guard let id = rule["id"]?.string else { continue }
            let score = rule["properties"]?["security-severity"]?.double
            rules[id] = Rule(
                severity: score.map { .init(score: $0) }
                    ?? rule["defaultConfiguration"]?["level"]?.string.map { .init(word: $0) },
                score: score,
                title: rule["shortDescription"]?["text"]?.string ?? rule["name"]?.string,
                url: rule["helpUri"]?.string
            )
        }
        return rules
    }

    private static func read(
        _ result: LooseJSON,
        at path: String,
        _ rules: [String: Rule],
        _ files: [String?],
        into builder: inout ScanBuilder
    ) throws(ReadingFault) {
        guard let rule = result["ruleId"]?.string.nonEmpty ?? result["rule"]?["id"]?.string.nonEmpty else {
            builder.report.warnings.add(path, "a result without a rule is left out")
            return
        }
        let location = result["locations"]?.array?.first
        let file = location?["physicalLocation"]?["artifactLocation"]
        let listed = file?["index"]?.int.flatMap { files.indices.contains($0) ? files[$0] : nil }
        let component =
            file?["uri"]?.string ?? listed
            ?? location?["logicalLocations"]?.array?.first?["fullyQualifiedName"]?.string ?? "."
        let prints = result["partialFingerprints"]?.object ?? result["fingerprints"]?.object
        let fingerprint = prints?.first { _ in true }?.value.string
        let place = ScanFinding.Place(component: component, vulnerability: rule, location: fingerprint)
        switch result["kind"]?.string ?? "fail" {
        case "pass", "notApplicable": return try builder.cover(place)
        case "informational": return
        default: break
        }
        if result["baselineState"]?.string == "absent" { return try builder.cover(place) }
        let suppressions = result["suppressions"]?.array ?? []
        if suppressions.contains(where: { ($0["status"]?.string ?? "accepted") == "accepted" }) {
            builder.report.suppressed.insert(place)
            return
        }
        // A file that something was found in was read.
        try builder.cover(component)
        let known = rules[rule]
        var finding = ScanFinding(
            place: place,
            severity: known?.score.map { .init(score: $0) }
                ?? result["level"]?.string.map { .init(word: $0) } ?? known?.severity ?? .medium
        )
        finding.score = known?.score
        let line = location?["physicalLocation"]?["region"]?["startLine"]?.int
        let message = result["message"]?["text"]?.string ?? known?.title
        finding.title =
            [line.map { "line \($0):" }, message].compactMap(\.self).joined(separator: " ")
            .nonEmptyText
        finding.url = known?.url
        try builder.add(finding)
    }
}
