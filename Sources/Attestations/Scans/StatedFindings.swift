import Evidence

/// Reads what CycloneDX and OpenVEX state as a scan: what is affected or not yet looked into is found, what is said not to be
/// affected or to be fixed was looked at.
enum StatedFindings {
    static func cycloneDX(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> ScanReport {
        let bill = try CycloneDXReader.read(document, limits: limits)
        guard document["vulnerabilities"]?.array != nil else { throw .missing(path: "/vulnerabilities") }
        let subject = bill.subjectComponent
        var artifact = subject.map { component in
            component.packageURL.map { ScannedArtifact(reference: $0.text) }
                ?? ScannedArtifact(name: component.name)
        }
        if artifact?.version == nil { artifact?.version = subject?.version }
        if let sha256 = subject?.sha256 { artifact?.sha256 = sha256 }
        var report = ScanReport(
            format: .cycloneDX,
            tool: bill.tools.first.map { String($0.prefix { $0 != " " }) }?.nonEmptyText ?? "CycloneDX",
            artifact: artifact ?? ScannedArtifact(name: bill.name ?? "")
        )
        report.scannedAt = bill.createdAt
        report.warnings = bill.warnings
        var builder = ScanBuilder(report, limits: limits)
        var components: [String: BillOfMaterials.Component] = [:]
        for component in bill.components {
            components[component.reference] = component
            // What is only listed was not looked at for anything in particular, but by a tool that lists what it looked at.
            try builder.cover(component.scanKey)
        }
        for (index, vulnerability) in (document["vulnerabilities"]?.array ?? []).enumerated() {
            guard let identifier = vulnerability["id"]?.string.nonEmpty else {
                throw .missing(path: "/vulnerabilities/\(index)/id")
            }
            let affected = (vulnerability["affects"]?.array ?? []).compactMap { $0["ref"]?.string }
            for reference in affected {
                let component = components[reference]
                let key = component?.scanKey ?? Self.key(of: reference)
                let place = ScanFinding.Place(component: key, vulnerability: identifier)
                switch vulnerability["analysis"]?["state"]?.string {
                case "not_affected", "false_positive", "resolved", "resolved_with_pedigree":
                    try builder.cover(place)
                default:
                    var finding = Self.finding(vulnerability, place)
                    finding.versions = [component?.version ?? component?.packageURL?.version].compactMap(
                        \.self
                    )
                    try builder.add(finding)
                }
            }
        }
        return builder.finish()
    }

    private static func finding(_ vulnerability: LooseJSON, _ place: ScanFinding.Place) -> ScanFinding {
        let ratings = vulnerability["ratings"]?.array ?? []
        let score = ratings.compactMap { $0["score"]?.double }.filter { 0...10 ~= $0 }.max()
        let worded = ratings.map { ScanFinding.Severity(word: $0["severity"]?.string) }.max()
        var finding = ScanFinding(
            place: place,
            severity: worded.flatMap { $0 == .unknown ? nil : $0 } ?? score.map { .init(score: $0) }
                ?? .unknown
        )
        finding.score = score
        finding.title = vulnerability["description"]?.string
        finding.url = vulnerability["source"]?["url"]?.string
        finding.aliases =
            (vulnerability["references"]?.array ?? []).compactMap { $0["id"]?.string }.sortedOnce
        return finding
    }

    /// A report for each product.
    static func openVEX(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> [ScanReport] {
        let read = try OpenVEXReader.read(document, limits: limits)
        var builders: [String: ScanBuilder] = [:]
        for statement in read.statements {
            for product in statement.products {
                let artifact = ScannedArtifact(reference: product.packageURL?.text ?? product.identifier)
                // Taken out: what two hold is copied with each change.
                var builder =
                    builders.removeValue(forKey: artifact.name)
                    ?? ScanBuilder(
                        ScanReport(format: .openVEX, tool: read.author ?? "OpenVEX", artifact: artifact),
                        limits: limits
                    )
                builder.report.scannedAt = read.timestamp
                let parts = product.subcomponents.map { ($0.identifier, $0.packageURL) }
                let targets = parts.isEmpty ? [(product.identifier, product.packageURL)] : parts
                for (identifier, package) in targets {
                    let place = ScanFinding.Place(
                        component: package?.package.text ?? identifier,
                        vulnerability: statement.vulnerability
                    )
                    switch statement.status {
                    case .affected, .underInvestigation:
                        var finding = ScanFinding(place: place, severity: .unknown)
                        finding.versions = [package?.version].compactMap(\.self)
                        finding.aliases = statement.aliases.sortedOnce
                        finding.title = statement.action ?? statement.notes
                        try builder.add(finding)
                    case .notAffected, .fixed:
                        // Said of the vulnerability, whatever it is called.
                        for name in [statement.vulnerability] + statement.aliases.sortedOnce {
                            var place = place
                            place.vulnerability = name
                            try builder.cover(place)
                        }
                    }
                }
                builders[artifact.name] = builder
            }
        }
        return builders.sorted { $0.key < $1.key }.map { entry in
            var builder = entry.value
            // It speaks of what it names and of nothing else of that component.
            builder.report.touched = []
            builder.report.warnings = read.warnings
            return builder.finish()
        }
    }

    private static func key(of reference: String) -> String {
        (try? PackageURL(reference))?.package.text ?? reference
    }
}

extension BillOfMaterials.Component {
    /// By what scans know it.
    package var scanKey: String {
        packageURL?.package.text ?? [group, name].compactMap(\.self).joined(separator: "/")
    }
}
