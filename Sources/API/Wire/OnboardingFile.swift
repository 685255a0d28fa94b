/// The tenants of a file: CSV with a first row of names (RFC 4180), a JSON list, or a JSON object a line.
package enum OnboardingFile {
    package enum Format: String, CaseIterable, Sendable {
        case csv
        case json
        case ndjson

        /// As the end of a file's name says.
        package init?(fileName: String) {
            let name = fileName.lowercased()
            guard let format = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
                return nil
            }
            self = format
        }
    }

    /// What is wrong with a file, and what to do.
    package struct Fault: Error, Hashable, Sendable {
        /// Of a CSV file, from 1.
        package var line: Int?
        package var reason: String
        package var remedy: String
    }

    /// Of a CSV file; JSON has members of the same names.
    package static let columns = [
        "name", "administrator", "administrator_did", "issues_token", "rights", "names", "domains",
        "directory_id",
        "baselines", "interval_sec", "credential", "source_name", "subject_types", "source_address",
        "token_url",
        "source_interval_sec",
    ]
    /// Columns that say how a directory is read, and mean nothing without `credential`.
    private static let sourceColumns = [
        "source_name", "subject_types", "source_address", "token_url", "source_interval_sec",
    ]
    /// Of a source that says nothing else.
    package static let sourceName = "directory"
    package static let subjectTypes = ["entra_conditional_access", "intune_config_profile"]

    /// - Throws: `Fault`; `StrictJSON.Refusal` of JSON.
    package static func tenants(in bytes: [UInt8], as format: Format) throws -> [Wire.OnboardingDraft] {
        let tenants: [Wire.OnboardingDraft]
        switch format {
        case .json:
            tenants = try StrictJSON.decode([Wire.OnboardingDraft].self, from: StrictJSON.parse(bytes))
        case .ndjson:
            tenants = try bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.allSatisfy { $0 <= 0x20 } }
                .map { try StrictJSON.decode(Wire.OnboardingDraft.self, from: StrictJSON.parse(Array($0))) }
        case .csv: tenants = try rows(of: bytes)
        }
        guard !tenants.isEmpty else {
            throw Fault(line: nil, reason: "it names no tenant", remedy: "name at least one")
        }
        return tenants
    }

    private static func rows(of bytes: [UInt8]) throws(Fault) -> [Wire.OnboardingDraft] {
        let rows: CSVRows
        do throws(CSVRows.Fault) {
            rows = try CSVRows(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Fault(
                line: error.line,
                reason: error.reason,
                remedy: "write it as RFC 4180 says, with the names of the columns in the first row"
            )
        }
        if let stranger = rows.names.first(where: { !columns.contains($0) }) {
            throw Fault(
                line: 1,
                reason: "it has a column “\(stranger)”",
                remedy:
                    "the columns are \(columns.joined(separator: ", ")); several values with ; between them"
            )
        }
        guard rows.names.contains("name") else {
            throw Fault(line: 1, reason: "it has no column “name”", remedy: "give each tenant a name")
        }
        var drafts: [Wire.OnboardingDraft] = []
        for row in rows.rows { drafts.append(try draft(row.cells, line: row.line)) }
        return drafts
    }

    private static func draft(_ cells: [String: String], line: Int) throws(Fault) -> Wire.OnboardingDraft {
        func text(_ name: String) -> String? { cells[name].flatMap { $0.isEmpty ? nil : $0 } }
        func seconds(_ name: String) throws(Fault) -> Int? {
            guard let told = text(name) else { return nil }
            guard let seconds = Int(told) else {
                throw Fault(
                    line: line,
                    reason: "\(name) “\(told)” is no whole number",
                    remedy: "give seconds, 0 for never, or nothing for an hour"
                )
            }
            return seconds
        }
        let credential = text("credential")
        if credential == nil, let told = sourceColumns.first(where: { text($0) != nil }) {
            throw Fault(
                line: line,
                reason: "\(told) is given, and no credential",
                remedy: "name the file in credential, in the tenant's folder of credentials on the server"
            )
        }
        var source: Wire.EvidenceSourceDraft?
        if let credential {
            source = Wire.EvidenceSourceDraft(
                name: text("source_name") ?? sourceName,
                subjectTypes: text("subject_types").map(values(of:)) ?? subjectTypes,
                credential: credential,
                address: text("source_address"),
                tokenURL: text("token_url"),
                intervalSec: try seconds("source_interval_sec")
            )
        }
        return Wire.OnboardingDraft(
            name: text("name") ?? "",
            administrator: text("administrator"),
            administratorDID: text("administrator_did"),
            issuesToken: text("issues_token").map { ["true", "yes", "1"].contains($0.lowercased()) },
            rights: text("rights").map(values(of:)),
            names: text("names").map(values(of:)),
            domains: text("domains").map(values(of:)),
            directoryID: text("directory_id"),
            baselines: text("baselines").map(values(of:)),
            intervalSec: try seconds("interval_sec"),
            evidenceSource: source
        )
    }

    /// Several values of one cell, with `;` between them.
    package static func values(of cell: String) -> [String] {
        cell.split(separator: ";").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}
