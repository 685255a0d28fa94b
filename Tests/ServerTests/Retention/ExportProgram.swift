import Evidence
import Foundation
import Testing

/// The program that `Documents/formats/retention-export.md` prints: Python's standard library and openssl.
enum ExportProgram {
    private static var text: String {
        get throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "../../../Documents/formats/retention-export.md"
            ).standardized
            let document = try String(contentsOf: file, encoding: .utf8)
            let start = try #require(document.range(of: "```python\n"))
            let end = try #require(
                document.range(of: "```", range: start.upperBound..<document.endIndex)
            )
            return String(document[start.upperBound..<end.lowerBound])
        }
    }

    /// Runs it with the key that the manifest names.
    static func run(on manifest: String) throws -> (status: Int32, output: String) {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: manifest)))
        let key = try ExportManifest(parsing: bytes).logKey.text
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", try text, manifest, key]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let told = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, told)
    }
}
