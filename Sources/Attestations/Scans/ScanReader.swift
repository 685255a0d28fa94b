import Evidence

/// Reads what scanners write: SARIF 2.1.0, Trivy's and Grype's JSON, CycloneDX (JSON) with vulnerabilities, OpenVEX.
package enum ScanReader {
    /// One report for each tool and each artifact that the document speaks of.
    ///
    /// - Parameter artifact: what it is about, where the document does not say, or says otherwise than it shall be known by.
    package static func reports(
        in bytes: [UInt8],
        about artifact: String? = nil,
        limits: ReadingLimits = .standard
    ) throws(ReadingFault) -> [ScanReport] {
        let document = try object(in: bytes, limits: limits)
        var reports = try read(document, limits)
        for index in reports.indices {
            if let artifact, !artifact.isEmpty {
                var named = ScannedArtifact(reference: artifact)
                named.version = named.version ?? reports[index].artifact.version
                named.sha256 = named.sha256 ?? reports[index].artifact.sha256
                reports[index].artifact = named
            }
            guard !reports[index].artifact.name.isEmpty else { throw .missing(path: "the artifact’s name") }
        }
        return merged(reports)
    }

    /// The object that a document is.
    static func object(in bytes: [UInt8], limits: ReadingLimits) throws(ReadingFault) -> LooseObject {
        guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
        var text = bytes[...]
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        let value = try LooseJSON(reading: text, limits: limits)
        guard let document = value.object else { throw .unknownScan }
        return document
    }

    private static func read(
        _ document: LooseObject,
        _ limits: ReadingLimits
    ) throws(ReadingFault) -> [ScanReport] {
        if document["runs"]?.array != nil { return try SARIFReader.read(document, limits: limits) }
        if document["SchemaVersion"] != nil, document["ArtifactName"] != nil {
            return [try TrivyReader.read(document, limits: limits)]
        }
        if document["matches"]?.array != nil, document["descriptor"] != nil {
            return [try GrypeReader.read(document, limits: limits)]
        }
        if document["bomFormat"]?.string == "CycloneDX" {
            return [try StatedFindings.cycloneDX(document, limits: limits)]
        }
        let names =
            document["@context"]?.string.map { [$0] }
            ?? document["@context"]?.array?.compactMap(\.string) ?? []
        if names.contains(where: { $0.hasPrefix(OpenVEXReader.contextPrefix) }) {
            return try StatedFindings.openVEX(document, limits: limits)
        }
        throw .unknownScan
    }

    /// Runs of one tool over one artifact are one report: else each would seem to take back what the other found.
    private static func merged(_ reports: [ScanReport]) -> [ScanReport] {
        var merged: [ScanReport] = []
        var indices: [[String]: Int] = [:]
        for report in reports {
            let key = [report.tool, report.artifact.name]
            guard let index = indices[key] else {
                indices[key] = merged.count
                merged.append(report)
                continue
            }
            var builder = ScanBuilder(merged[index], limits: ReadingLimits(statements: .max))
            builder.report.findings = []
            for finding in merged[index].findings + report.findings { try? builder.add(finding) }
            builder.report.coveredComponents.formUnion(report.coveredComponents)
            builder.report.touched.formUnion(report.touched)
            builder.report.coveredPlaces.formUnion(report.coveredPlaces)
            builder.report.suppressed.formUnion(report.suppressed)
            builder.report.warnings.add(report.warnings)
            merged[index] = builder.finish()
        }
        return merged
    }
}

extension ScanFinding.Place {
    /// How a package is named where it has a package URL, and where it has none.
    static func component(purl: String?, type: String?, name: String) -> (key: String, package: PackageURL?) {
        if let purl, let package = try? PackageURL(purl) { return (package.package.text, package) }
        return ([type, name].compactMap(\.self).joined(separator: ":"), nil)
    }
}

extension [String] {
    var sortedOnce: [String] { Set(self).sorted() }
}

extension LooseJSON {
    /// Also a number with a fraction, or one that is written as text.
    var double: Double? {
        switch self {
        case .number(let literal), .string(let literal): Double(literal)
        default: nil
        }
    }
}
