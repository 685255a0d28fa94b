import Foundation
import Testing

/// The policy is the second wall, not the filter: every statement of ours names the tenant.
@Suite("SQL in the sources")
struct StatementTests {
    @Test("every statement that touches a table of tenants names tenant_id")
    func statementsNameTheTenant() throws {
        var literals = 0
        for file in try sources() {
            for literal in StringLiterals(in: try String(contentsOf: file, encoding: .utf8)).found {
                literals += 1
                #expect(!isUnfiltered(literal.text), "\(file.lastPathComponent):\(literal.line)")
            }
        }
        #expect(literals > 100)
    }

    @Test(
        "a statement is judged by its tables and by what it names",
        arguments: [
            ("SELECT size FROM ledger.heads WHERE ledger = 'audit'", true),
            ("SELECT size FROM ledger.heads WHERE tenant_id = $1 AND ledger = 'audit'", false),
            ("INSERT INTO custody.counters (counter, slot, value) VALUES ('a', 0, 1)", true),
            ("WITH one AS (SELECT 1) UPDATE \"custody\".\"ceremonies\" SET state = 'expired'", true),
            ("delete from access.tokens", true),
            ("SELECT tenant_id FROM access.tenant_ids()", false),
            ("SELECT parent FROM schema.partition_horizon()", false),
            ("the row of custody.ceremonies is missing", false),
        ]
    )
    func judgement(statement: String, isUnfiltered: Bool) {
        #expect(self.isUnfiltered(statement) == isUnfiltered)
    }

    @Test("literals are read out of Swift: raw, multi-line, nested, but not out of comments")
    func literals() {
        let source = #####"""
            // "not this" /* nor "this" */
            let a = "plain \"quoted\" text" /* "nor this" */
            let b = #"raw "quoted" \(text)"#
            let c = """
                two \(names["inner"] ?? (1 + 2)) "lines"
                """
            """#####
        let found = StringLiterals(in: source).found
        #expect(found.map(\.line) == [2, 3, 4, 5])
        #expect(
            found.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") } == [
                "plain quoted text", #"raw "quoted" \(text)"#, "two \\(…) \"lines\"", "inner",
            ]
        )
    }

    /// Whether the text is a statement on a table of tenants and names no tenant.
    private func isUnfiltered(_ text: String) -> Bool {
        let words = text.lowercased().replacing("\"", with: "").split {
            !($0.isLetter || $0.isNumber || "_.".contains($0))
        }
        let isStatement = words.contains {
            ["select", "insert", "update", "delete", "truncate", "copy", "merge"].contains($0)
        }
        guard isStatement else { return false }
        let touches = words.contains { word in
            tenantTables.contains { $0 == word || word.hasPrefix($0 + ".") }
        }
        return touches && !words.contains { $0 == "tenant_id" || $0.hasSuffix(".tenant_id") }
    }

    private func sources() throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return try #require(found).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }
}
