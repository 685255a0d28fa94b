import Evidence
import Foundation
import Testing

/// `Documents/formats/evidence-bundle.md` promises that anybody can check its example, which another implementation
/// made. Here we do, and so does the program that it prints.
@Suite("The documented example of an evidence bundle")
struct DocumentedBundleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../Documents/formats"
    ).standardized
    private static let file = folder.appending(path: "evidence-bundle.example.json")

    private static let document = required(
        try? String(contentsOf: folder.appending(path: "evidence-bundle.md"), encoding: .utf8)
    )

    /// What stands in the document between these two.
    private static func part(from start: String, to end: String) throws -> String {
        let opening = try #require(document.range(of: start))
        let closing = try #require(document.range(of: end, range: opening.upperBound..<document.endIndex))
        return String(document[opening.upperBound..<closing.lowerBound])
    }

    private static func keys() throws -> [NoteKey] {
        try part(from: "```text\n", to: "```").split(separator: "\n").compactMap { NoteKey(String($0)) }
    }

    @Test("is in the document as it is in its file, and is believed with everything in it")
    func verifies() throws {
        let text = try Self.part(from: "```json\n", to: "```")
        #expect(try text == String(contentsOf: Self.file, encoding: .utf8))
        let bundle = try EvidenceBundle(parsing: text.utf8)
        let keys = try Self.keys()
        #expect(bundle.logKey == keys[0])
        let findings = try bundle.verify(logKey: keys[0], cosigners: [keys[1]], required: 1)
        #expect(findings.entry?.type == "muniment.ceremony.approved")
        #expect(findings.leafIndex == 4)
        #expect(findings.checkpoint.cosignings.map(\.cosigner) == [keys[1]])
        #expect(findings.envelopes.map(\.signers) == [[bundle.keys[0]]])
        #expect(throws: BundleFault.self) { try bundle.verify(logKey: keys[1]) }
    }

    @Test("is believed by the printed program, which finds what was tampered with")
    func printedProgram() throws {
        let program = try Self.part(from: "```python\n", to: "```")
        let logKey = try Self.keys()[0].text
        let printed = try Self.part(from: "example.json \(logKey)\n    ", to: "\n")
        let genuine = try run(program, on: Self.file, logKey)
        #expect(genuine.status == 0)
        #expect(genuine.output == printed + "\n")

        let text = try String(contentsOf: Self.file, encoding: .utf8)
        for (old, new) in [
            (#""index": 4"#, #""index": 5"#), (#""leaf_hash": "b"#, #""leaf_hash": "c"#),
            ("eyJkYXRh", "eyJkYXRi"), ("JjF5", "JjF6"), (#"\n7\n"#, #"\n8\n"#), ("K6/uW8XB", "K6/uW8XC"),
        ] {
            #expect(text.contains(old))
            let changed = FileManager.default.temporaryDirectory.appending(path: "bundle-\(UUID()).json")
            defer { try? FileManager.default.removeItem(at: changed) }
            try text.replacing(old, with: new).write(to: changed, atomically: true, encoding: .utf8)
            #expect(try run(program, on: changed, logKey).status == 1, "\(new)")
            let bundle = try? EvidenceBundle(parsing: text.replacing(old, with: new).utf8)
            let key = try Self.keys()[0]
            #expect(throws: BundleFault.self, "\(new)") { try bundle?.verify(logKey: key) }
        }
    }

    /// The other way around: the program believes what we make.
    @Test("has a form in which our own bundles are believed by the printed program")
    func ours() throws {
        let program = try Self.part(from: "```python\n", to: "```")
        for index in [0, 5, 8] {
            let file = FileManager.default.temporaryDirectory.appending(path: "bundle-\(UUID()).json")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(BundleFixture().bundle(index).canonicalBytes()).write(to: file)
            #expect(try run(program, on: file, BundleFixture.logKey.text).status == 0, "\(index)")
        }
    }

    private func run(_ program: String, on file: URL, _ key: String) throws -> (status: Int32, output: String)
    {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, file.path, key]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
