import Attestations
import Evidence

/// What advisories say of a bill of materials, and what they leave open. A value: the same bill and the same advisories give the
/// same report.
struct AdvisedBill {
    static let tool = "muniment advisories"
    /// Unknowns that one look notes; how many more there are is said in one of them.
    private static let noteLimit = 1000

    let report: ScanReport
    let notes: [UnknownNote]
    /// What advisories are there of now, if it was noted that none are.
    let settled: [UnknownNote]
    private let said: JSONObject

    init(
        _ bill: BillOfMaterials,
        kept: MatchedBill,
        advisories: [Advisory],
        advisedTypes: Set<String>
    ) {
        var artifact = kept.artifact
        artifact.version = artifact.version ?? bill.subjectComponent?.version
        artifact.sha256 = kept.subjectDigest ?? artifact.sha256
        var report = ScanReport(format: .advisories, tool: Self.tool, artifact: artifact)
        var notes = Notes(bill: kept)
        var byPackage: [String: [Advisory]] = [:]
        for advisory in advisories {
            for package in Set(advisory.affected.map(\.package)) {
                byPackage[package, default: []].append(advisory)
            }
        }
        var findings: [ScanFinding.Place: ScanFinding] = [:]
        for component in bill.components where component.reference != bill.subject {
            guard let package = component.packageURL else {
                notes.unresolved(component)
                continue
            }
            let name = package.package.text
            guard advisedTypes.contains(package.type) else {
                notes.missingFeed(package.type)
                continue
            }
            let version = package.version ?? component.version
            if version == nil { notes.noVersion(component) }
            var isTold = version != nil
            for advisory in byPackage[name] ?? [] {
                let place = ScanFinding.Place(component: name, vulnerability: advisory.id)
                switch advisory.answer(for: name, version: version) {
                case .affected(let fixed):
                    var finding = ScanFinding(place: place, severity: advisory.severity)
                    finding.aliases = advisory.aliases
                    finding.versions = Set((findings[place]?.versions ?? []) + [version].compactMap(\.self))
                        .sorted()
                    finding.fixedVersions = fixed
                    finding.title = advisory.summary
                    finding.url = advisory.url
                    findings[place] = finding
                case .cannotTell(let reason):
                    isTold = false
                    report.suppressed.insert(place)
                    if version != nil { notes.incomparable(component, advisory.id, reason) }
                case .notAffected, nil: break
                }
            }
            if isTold { report.coveredComponents.insert(name) }
        }
        report.findings = findings.values.sorted {
            ($0.place.component, $0.place.vulnerability) < ($1.place.component, $1.place.vulnerability)
        }
        report.suppressed.subtract(findings.keys)
        for edge in bill.danglingReferences { notes.unresolvedEdge(edge) }
        self.report = report
        self.notes = notes.list
        let types = Set(bill.components.compactMap { $0.packageURL?.type }).intersection(advisedTypes)
        settled = types.sorted().map { type in
            let detail = "advisories for packages of type \(type) were handed in"
            return UnknownNote(.missingFeed, subject: "feed:\(type)", detail: detail).clipped()
        }
        said = Self.said(report, kept, advisories)
    }

    /// What the report says, as it is kept.
    ///
    /// - Parameter moment: given where the same was said once before, and not by the report before this one.
    func document(againAt moment: Instant? = nil) -> [UInt8] {
        var said = said
        if let moment { said["again_at"] = .string(moment.description) }
        return JSON.object(said).canonicalBytes()
    }

    private static func said(
        _ report: ScanReport,
        _ bill: MatchedBill,
        _ advisories: [Advisory]
    ) -> JSONObject {
        [
            "sbom_sha256": .string(bill.digest.hex), "tool": .string(report.tool),
            "artifact": .string(report.artifact.name),
            "advisories": .array(
                advisories.map { ["id": .string($0.id), "modified": .string($0.modified.description)] }
            ),
            "covered": .array(report.coveredComponents.sorted().map(JSON.string)),
            "findings": .array(
                report.findings.map {
                    [
                        "component": .string($0.place.component),
                        "vulnerability": .string($0.place.vulnerability),
                        "versions": .array($0.versions.map(JSON.string)),
                    ]
                }
            ),
        ]
    }

    private struct Notes {
        let bill: MatchedBill
        private(set) var list: [UnknownNote] = []
        private var feeds: Set<String> = []

        init(bill: MatchedBill) { self.bill = bill }

        private mutating func add(
            _ kind: Unknown.Kind,
            _ subject: String,
            _ detail: String,
            _ confidence: Double
        ) {
            guard list.count < AdvisedBill.noteLimit else { return }
            guard list.count < AdvisedBill.noteLimit - 1 else {
                let detail = "more is unknown of this bill than the \(list.count) things that are noted"
                list.append(UnknownNote(.other, subject: bill.node, detail: detail))
                return
            }
            list.append(UnknownNote(kind, subject: subject, detail: detail, confidence: confidence).clipped())
        }

        private func subject(_ component: BillOfMaterials.Component) -> String {
            "\(bill.node)/component/\(component.reference)"
        }

        mutating func unresolved(_ component: BillOfMaterials.Component) {
            if component.cpe != nil {
                let detail = "\(component.name) is named by a CPE alone, which may be of several packages"
                return add(.ambiguousPackage, subject(component), detail, 0.8)
            }
            let detail = "\(component.name) has no package URL, so that no advisory can be about it"
            add(.unresolvedComponent, subject(component), detail, component.isIdentified ? 0.7 : 1)
        }

        mutating func noVersion(_ component: BillOfMaterials.Component) {
            add(.noVersion, subject(component), "\(component.name) has no version", 1)
        }

        mutating func missingFeed(_ type: String) {
            guard feeds.insert(type).inserted else { return }
            add(.missingFeed, "feed:\(type)", "no advisory was handed in for packages of type \(type)", 1)
        }

        mutating func incomparable(
            _ component: BillOfMaterials.Component,
            _ advisory: String,
            _ reason: String
        ) {
            add(.incomparableVersion, "\(subject(component))/\(advisory)", "\(advisory): \(reason)", 0.9)
        }

        mutating func unresolvedEdge(_ reference: String) {
            let detail = "a dependency names “\(reference)”, which the bill does not list"
            add(.unresolvedEdge, "\(bill.node)/reference/\(reference)", detail, 1)
        }
    }
}
