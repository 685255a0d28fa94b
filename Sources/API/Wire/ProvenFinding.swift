import Evidence

extension Wire {
    /// `GET /findings/export`: a finding, and that the entry which tells of it as it is stands in the record.
    package struct ProvenFinding: Codable, Hashable, Sendable {
        package var finding: Finding
        /// `nil` while no checkpoint covers the entry, for a second or so, or where it was erased.
        package var proof: InclusionProof?

        package init(finding: Finding, proof: InclusionProof? = nil) {
            self.finding = finding
            self.proof = proof
        }
    }
}

/// A list of findings for an auditor, each row with its proof.
package enum FindingExportFormat: String, CaseIterable, Sendable {
    case csv
    case json
    case ndjson

    package var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .ndjson: "application/x-ndjson"
        }
    }

    package var head: String {
        switch self {
        case .csv: Self.columns.map(\.name).joined(separator: ",") + "\r\n"
        case .json: "["
        case .ndjson: ""
        }
    }

    package var tail: String { self == .json ? "]\n" : "" }

    package func text(of row: Wire.ProvenFinding, isFirst: Bool) throws -> String {
        switch self {
        case .csv: Self.columns.map { Self.cell($0.value(row)) }.joined(separator: ",") + "\r\n"
        case .json: (isFirst ? "" : ",\n") + (try StrictJSON.json(row).canonicalString)
        case .ndjson: try StrictJSON.json(row).canonicalString + "\n"
        }
    }

    private static let columns: [(name: String, value: @Sendable (Wire.ProvenFinding) -> String)] = [
        ("finding_id", { $0.finding.findingID }), ("status", { $0.finding.status }),
        ("severity", { $0.finding.severity }), ("direction", { $0.finding.direction ?? "" }),
        ("change_type", { $0.finding.changeType }), ("subject_type", { $0.finding.subjectType }),
        ("subject_id", { $0.finding.subjectID }), ("title", { $0.finding.title }),
        ("evidence_fidelity", { $0.finding.evidenceFidelity }), ("since", { $0.finding.since.rfc3339 }),
        ("baseline_profile_id", { $0.finding.baselineProfileID }),
        ("baseline_hash", { $0.finding.evidence["baseline"]?["hash"]?.string ?? "" }),
        ("current_hash", { $0.finding.evidence["current"]?["hash"]?.string ?? "" }),
        ("differences", { $0.words.joined(separator: "; ") }),
        ("status_by", { $0.finding.statusBy }), ("status_reason", { $0.finding.statusReason ?? "" }),
        ("status_at", { $0.finding.statusAt.rfc3339 }), ("owner", { $0.finding.owner ?? "" }),
        ("accepted_until", { $0.finding.acceptedUntil?.rfc3339 ?? "" }), ("cause", { $0.finding.cause }),
        ("operation_run_id", { $0.finding.operationRunID }),
        ("chronicle_entry_id", { $0.finding.chronicleEntryID ?? "" }),
        ("ledger", { $0.proof?.ledger ?? "" }), ("leaf_index", { $0.proof.map { "\($0.leafIndex)" } ?? "" }),
        ("leaf_hash", { $0.proof?.leafHash ?? "" }),
        ("tree_size", { $0.proof.map { "\($0.treeSize)" } ?? "" }),
        ("root_hash", { $0.proof?.rootHash ?? "" }),
        ("inclusion_proof", { $0.proof?.hashes.joined(separator: " ") ?? "" }),
        ("subject_events", { $0.eventWords.joined(separator: "; ") }),
    ]

    /// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
            return safe
        }
        var quoted = String.UnicodeScalarView()
        for scalar in safe.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        return "\"" + String(quoted) + "\""
    }
}

extension Wire.ProvenFinding {
    /// What differs, a sentence a change.
    fileprivate var words: [String] {
        (finding.difference?["changes"]?.array ?? []).compactMap { $0["sentence"]?.string }
    }

    /// What may have changed its subject.
    fileprivate var eventWords: [String] { (finding.subjectEvents ?? []).map(\.words) }
}

extension Wire.SubjectEvent {
    /// `2026-11-22T09:00:00Z com.example.changed by ada, from github: chronicle 17`
    package var words: String {
        at.rfc3339 + " " + type + (by.map { " by \($0)" } ?? "")
            + (receivedFrom.map { ", from \($0)" } ?? "") + ": \(ledger) \(leafIndex)"
    }
}
