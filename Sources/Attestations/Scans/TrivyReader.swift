import Evidence

/// Reads Trivy's JSON (schema 2). Covered are the packages that a result lists (`--list-all-pkgs`), those that something was
/// found in, and the checks that passed.
enum TrivyReader {
    static func read(_ document: LooseObject, limits: ReadingLimits) throws(ReadingFault) -> ScanReport {
        guard let schema = document["SchemaVersion"]?.int, schema == 2 else {
            throw .unsupportedVersion(
                format: "Trivy's report",
                found: String((document["SchemaVersion"]?.text ?? "").prefix(40))
            )
        }
        var artifact = ScannedArtifact(reference: document["ArtifactName"]?.string ?? "")
        let digests = document["Metadata"]?["RepoDigests"]?.array?.compactMap(\.string) ?? []
        for digest in digests where artifact.sha256 == nil {
            artifact.sha256 = ScannedArtifact(reference: digest).sha256
        }
        var report = ScanReport(format: .trivy, tool: "Trivy", artifact: artifact)
        report.toolVersion = document["Trivy"]?["Version"]?.string
        report.scannedAt = document["CreatedAt"]?.string.flatMap { Instant(tolerant: $0) }
        var builder = ScanBuilder(report, limits: limits)
        for (index, result) in (document["Results"]?.array ?? []).enumerated() {
            try read(result, at: "/Results/\(index)", into: &builder)
        }
        return builder.finish()
    }

    private static func read(
        _ result: LooseJSON,
        at path: String,
        into builder: inout ScanBuilder
    ) throws(ReadingFault) {
        guard result.object != nil else { throw .wrong(path: path, expected: "an object") }
        let target = result["Target"]?.string ?? ""
        // The target of a system's packages names the image and its version.
        let place = result["Class"]?.string == "os-pkgs" ? nil : target.nonEmptyText
        let type = result["Type"]?.string
        for package in result["Packages"]?.array ?? [] {
            let named = ScanFinding.Place.component(
                purl: package["Identifier"]?["PURL"]?.string,
                type: type,
                name: package["Name"]?.string ?? ""
            )
            try builder.cover(named.key)
        }
        for (index, found) in (result["Vulnerabilities"]?.array ?? []).enumerated() {
            let path = "\(path)/Vulnerabilities/\(index)"
            guard let identifier = found["VulnerabilityID"]?.string.nonEmpty else {
                throw .missing(path: "\(path)/VulnerabilityID")
            }
            guard let name = found["PkgName"]?.string.nonEmpty else {
                throw .missing(path: "\(path)/PkgName")
            }
            let component = ScanFinding.Place.component(
                purl: found["PkgIdentifier"]?["PURL"]?.string,
                type: type,
                name: name
            )
            var finding = ScanFinding(
                place: .init(
                    component: component.key,
                    vulnerability: identifier,
                    location: found["PkgPath"]?.string.nonEmpty ?? place
                ),
                severity: .init(word: found["Severity"]?.string)
            )
            let version = found["InstalledVersion"]?.string.nonEmpty ?? component.package?.version
            finding.versions = [version].compactMap(\.self)
            finding.fixedVersions =
                (found["FixedVersion"]?.string ?? "").split(separator: ",")
                .map { String($0).trimmingSpace }.filter { !$0.isEmpty }
            finding.aliases = (found["VendorIDs"]?.array ?? []).compactMap(\.string).sortedOnce
            finding.title = found["Title"]?.string.nonEmpty
            finding.url = found["PrimaryURL"]?.string.nonEmpty
            finding.score = found["CVSS"]?.object?.compactMap { $0.value["V3Score"]?.double }.max()
            try builder.add(finding)
        }
        for found in result["Misconfigurations"]?.array ?? [] {
            guard let identifier = found["ID"]?.string ?? found["AVDID"]?.string else { continue }
            let place = ScanFinding.Place(component: target, vulnerability: identifier)
            guard found["Status"]?.string != "PASS" else {
                try builder.cover(place)
                continue
            }
            var finding = ScanFinding(place: place, severity: .init(word: found["Severity"]?.string))
            finding.title = found["Title"]?.string
            finding.url = found["PrimaryURL"]?.string
            try builder.add(finding)
        }
        // What a secret looks like is not read.
        for found in result["Secrets"]?.array ?? [] {
            guard let rule = found["RuleID"]?.string else { continue }
            var finding = ScanFinding(
                place: .init(component: target, vulnerability: rule),
                severity: .init(word: found["Severity"]?.string)
            )
            finding.title = found["Title"]?.string
            try builder.add(finding)
        }
    }
}

extension String {
    var nonEmptyText: String? { isEmpty ? nil : self }
}
