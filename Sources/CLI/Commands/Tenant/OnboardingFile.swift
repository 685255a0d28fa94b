import API
import Evidence

/// The tenants of a file: CSV with a first row of names, a JSON list, or a JSON object a line.
enum OnboardingFile {
    enum Format: String, CaseIterable {
        case csv
        case json
        case ndjson
    }

    static let columns = [
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
    static let sourceName = "directory"
    static let subjectTypes = ["entra_conditional_access", "intune_config_profile"]
    private static let limit = 10_000
    private static let bytes = 16 << 20

    static func tenants(in path: String, as format: Format?) throws -> [Wire.OnboardingDraft] {
        let bytes = try Files.bytes(of: path, limit: bytes)
        let known = format ?? Format.allCases.first { path.lowercased().hasSuffix(".\($0.rawValue)") }
        guard let known else {
            throw Refusal.input(
                "the name of \(path) does not say what it holds",
                remedy: "add --format csv, json or ndjson"
            )
        }
        let tenants: [Wire.OnboardingDraft]
        switch known {
        case .json:
            tenants = try StrictJSON.decode([Wire.OnboardingDraft].self, from: StrictJSON.parse(bytes))
        case .ndjson:
            tenants = try bytes.split(separator: UInt8(ascii: "\n")).filter { !$0.allSatisfy { $0 <= 0x20 } }
                .map { try StrictJSON.decode(Wire.OnboardingDraft.self, from: StrictJSON.parse(Array($0))) }
        case .csv: tenants = try rows(of: bytes, in: path)
        }
        guard !tenants.isEmpty else {
            throw Refusal.input("\(path) names no tenant", remedy: "name at least one")
        }
        guard tenants.count <= limit else {
            throw Refusal.input(
                "\(path) names \(tenants.count) tenants",
                remedy: "name at most \(limit) in one file"
            )
        }
        return tenants
    }

    private static func rows(of bytes: [UInt8], in path: String) throws -> [Wire.OnboardingDraft] {
        let rows: CSVRows
        do throws(CSVRows.Fault) {
            rows = try CSVRows(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Refusal.input(
                "\(path), line \(error.line): \(error.reason)",
                remedy: "write it as RFC 4180 says, with the names of the columns in the first row"
            )
        }
        if let stranger = rows.names.first(where: { !columns.contains($0) }) {
            throw Refusal.input(
                "\(path) has a column “\(stranger)”",
                remedy:
                    "the columns are \(columns.joined(separator: ", ")); several values with ; between them"
            )
        }
        guard rows.names.contains("name") else {
            throw Refusal.input("\(path) has no column “name”", remedy: "give each tenant a name")
        }
        return try rows.rows.map { row in
            func text(_ name: String) -> String? {
                row.cells[name].flatMap { $0.isEmpty ? nil : $0 }
            }
            func list(_ name: String) -> [String]? {
                text(name)?.split(separator: ";").map { part in
                    String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                }
            }
            func seconds(_ name: String) throws -> Int? {
                guard let told = text(name) else { return nil }
                guard let seconds = Int(told) else {
                    throw Refusal.input(
                        "\(path), line \(row.line): \(name) “\(told)” is no whole number",
                        remedy: "give seconds, 0 for never, or nothing for an hour"
                    )
                }
                return seconds
            }
            let credential = text("credential")
            if credential == nil, let told = sourceColumns.first(where: { text($0) != nil }) {
                throw Refusal.input(
                    "\(path), line \(row.line): \(told) is given, and no credential",
                    remedy: "name the file in credential, in the tenant's folder of credentials on the server"
                )
            }
            let source = try credential.map { credential in
                Wire.EvidenceSourceDraft(
                    name: text("source_name") ?? sourceName,
                    subjectTypes: list("subject_types") ?? subjectTypes,
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
                rights: list("rights"),
                names: list("names"),
                domains: list("domains"),
                directoryID: text("directory_id"),
                baselines: list("baselines"),
                intervalSec: try seconds("interval_sec"),
                evidenceSource: source
            )
        }
    }
}
