import Evidence

/// CycloneDX's `vulnerabilities` as statements. The two sets of words are not the same, so what CycloneDX says is kept.
enum CycloneDXAnalysis {
    private static let states: [String: VEXStatement.Status] = [
        "not_affected": .notAffected, "false_positive": .notAffected, "exploitable": .affected,
        "resolved": .fixed, "resolved_with_pedigree": .fixed, "in_triage": .underInvestigation,
    ]

    private static let justifications: [String: VEXStatement.Justification] = [
        "code_not_present": .vulnerableCodeNotPresent,
        "code_not_reachable": .vulnerableCodeNotInExecutePath,
        "requires_configuration": .vulnerableCodeCannotBeControlledByAdversary,
        "requires_dependency": .componentNotPresent,
        "requires_environment": .vulnerableCodeCannotBeControlledByAdversary,
        "protected_by_compiler": .inlineMitigationsAlreadyExist,
        "protected_at_runtime": .inlineMitigationsAlreadyExist,
        "protected_at_perimeter": .inlineMitigationsAlreadyExist,
        "protected_by_mitigating_control": .inlineMitigationsAlreadyExist,
    ]

    /// `nil` of a vulnerability that was not analysed: it is a finding, and says nothing of what follows.
    static func statement(
        _ vulnerability: LooseJSON,
        products: [String: VEXProduct],
        path: String,
        warnings: inout ReadingWarnings
    ) throws(ReadingFault) -> VEXStatement? {
        guard let identifier = vulnerability["id"]?.string.nonEmpty else {
            throw .missing(path: "\(path)/id")
        }
        guard let analysis = vulnerability["analysis"] else {
            warnings.add(path, "\(identifier.prefix(100)) has no analysis: a finding, and no statement")
            return nil
        }
        guard let state = analysis["state"]?.string else { throw .missing(path: "\(path)/analysis/state") }
        guard let status = states[state] else {
            throw .wrong(path: "\(path)/analysis/state", expected: "a state that CycloneDX defines")
        }
        var affected: [VEXProduct] = []
        for (index, target) in (vulnerability["affects"]?.array ?? []).enumerated() {
            guard let reference = target["ref"]?.string else {
                throw .missing(path: "\(path)/affects/\(index)/ref")
            }
            var product =
                products[reference]
                ?? VEXProduct(identifier: reference, packageURL: try? PackageURL(reference))
            product.versions = (target["versions"]?.array ?? []).compactMap { version in
                guard let text = version["version"]?.string ?? version["range"]?.string else { return nil }
                return "\(version["status"]?.string ?? "affected") \(text)"
            }
            affected.append(product)
        }
        if affected.isEmpty { warnings.add(path, "\(identifier.prefix(100)) names nothing that it affects") }
        var statement = VEXStatement(vulnerability: identifier, products: affected, status: status)
        statement.sourceState = state
        statement.sourceJustification = analysis["justification"]?.string
        statement.justification = statement.sourceJustification.flatMap { justifications[$0] }
        if statement.sourceJustification != nil, statement.justification == nil {
            warnings.add("\(path)/analysis/justification", "CycloneDX defines no such justification")
        }
        statement.aliases = (vulnerability["references"]?.array ?? []).compactMap { $0["id"]?.string }
        statement.responses = (analysis["response"]?.array ?? []).compactMap(\.string)
        let detail = analysis["detail"]?.string.nonEmpty
        statement.impact = status == .notAffected ? detail : nil
        statement.notes = status == .notAffected ? nil : detail
        statement.action =
            vulnerability["recommendation"]?.string.nonEmpty
            ?? vulnerability["workaround"]?.string.nonEmpty
        let moment =
            analysis["lastUpdated"]?.string ?? analysis["firstIssued"]?.string
            ?? vulnerability["updated"]?.string ?? vulnerability["published"]?.string
        statement.timestamp = moment.flatMap { Instant(tolerant: $0) }
        statement.supplier = vulnerability["source"]?["name"]?.string
        return statement
    }
}
