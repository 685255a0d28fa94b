import Evidence
import Foundation
import TestSupport
import Testing

/// `Documents/formats/ledger-entry.md` promises that anybody can derive its example again. Here we do, and so does the
/// program that it prints.
@Suite("The documented example of a ledger")
struct DocumentedExampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documents/formats")

    private static let example = folder.appending(path: "ledger-entry.example.json")

    @Test("derives, entry by entry, to its head")
    func verifier() throws {
        let page = try JSON(parsing: [UInt8](Data(contentsOf: Self.example)))
        let tenant = try #require(page["tenant_id"]?.string.flatMap { UniqueID($0) })
        var verifier = ChainVerifier(tenant: tenant, ledger: "chronicle")
        let items = try #require(page["items"]?.array)
        for item in items {
            func text(_ name: String) throws -> String { try #require(item[name]?.string) }
            func hash(_ name: String) throws -> [UInt8] { try #require(Hex.decode(text(name))) }
            try verifier.check(
                ChainRow(
                    tenant: tenant,
                    ledger: text("ledger"),
                    leafIndex: try #require(item["leaf_index"]?.integer),
                    entryID: try #require(UniqueID(text("entry_id"))),
                    appendedAt: try #require(Instant(rfc3339: text("appended_at"))),
                    bytes: [UInt8](try #require(Data(base64Encoded: text("bytes")))),
                    leafHash: hash("leaf_hash"),
                    previousHash: hash("previous_hash"),
                    chainHash: hash("chain_hash")
                )
            )
        }
        let chainHash = try #require(page["head"]?["chain_hash"]?.string.flatMap { Hex.decode($0) })
        try verifier.finish(
            against: ChainHead(size: try #require(page["head"]?["size"]?.integer), chainHash: chainHash)
        )
        #expect(verifier.size == 2)
    }

    @Test("is derived by the printed program to the printed output, which finds a changed byte")
    func printedProgram() throws {
        let document = try String(contentsOf: Self.folder.appending(path: "ledger-entry.md"), encoding: .utf8)
        let program = try #require(document.between("```python\n", "```"))
        let printed = try #require(
            document.between(
                "$ python3 check.py Documents/formats/ledger-entry.example.json chronicle\n",
                "\n\n"
            )
        )
        let expected = printed.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let derived = try run(program, on: Self.example)
        #expect(derived.status == 0)
        #expect(
            derived.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) } == expected
        )

        let page = try String(contentsOf: Self.example, encoding: .utf8)
        let changed = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID()).json")
        defer { try? FileManager.default.removeItem(at: changed) }
        try page.replacing("eyJkYXRhIjp7ImNhbGxlciI6", with: "eyJkYXRhIjp7ImNhbGxlcyI6").write(
            to: changed,
            atomically: true,
            encoding: .utf8
        )
        #expect(try run(program, on: changed).status == 1)
    }

    private func run(_ program: String, on page: URL) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, page.path, "chronicle"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}

extension String {
    /// What stands after the first `start`, up to the next `end`.
    fileprivate func between(_ start: String, _ end: String) -> String? {
        guard let opening = range(of: start),
            let closing = range(of: end, range: opening.upperBound..<endIndex)
        else { return nil }
        return String(self[opening.upperBound..<closing.lowerBound])
    }
}
