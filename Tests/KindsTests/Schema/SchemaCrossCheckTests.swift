import Evidence
import Foundation
import Kinds
import TestSupport
import Testing

@Suite("A JSON Schema beside PyPI's jsonschema of today")
struct SchemaCrossCheckTests {
    @Test("judges cases that nobody has kept as it does, in draft-07 and 2020-12")
    func live() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jsonschema-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard let python = try await Self.python(in: folder) else {
            print("skipped: no jsonschema from PyPI")
            return
        }
        let script = try #require(
            Bundle.module.url(forResource: "Fixtures/make-schema-cases", withExtension: "py")
        )
        for seed in [7, 1121] {
            let output = "\(folder)/cases-\(seed).json"
            let status = try await Self.run([python, script.path, "\(seed)"], output: output, in: folder)
            try #require(status == 0)
            let cases = try #require(
                try JSON(parsing: Array(try Data(contentsOf: URL(filePath: output)))).array
            )
            #expect(cases.count > 300)
            var endless = 0
            var dialects: Set<String> = []
            for (number, made) in cases.enumerated() {
                let document = try #require(made["schema"])
                dialects.insert(document["$schema"]?.string ?? "")
                let schema = try JSONSchema(document)
                for (instance, verdict) in zip(made["instances"]?.array ?? [], made["valid"]?.array ?? []) {
                    let violations = schema.validate(instance)
                    // A schema that applies itself without end has no meaning (2020-12 core §9.4.1). We say so; Python
                    // answers where the order of its keywords spares it the loop.
                    if violations.first?.sentence.hasPrefix("cannot be judged: more than") == true {
                        endless += 1
                        continue
                    }
                    #expect(
                        violations.isEmpty == verdict.bool,
                        "seed \(seed), case \(number): \(instance.canonicalString) under \(document.canonicalString)"
                    )
                }
            }
            #expect(endless < 10, "seed \(seed)")
            #expect(dialects.count == 2)
        }
    }

    /// A Python with the package: one of this machine's, or of a new environment that it can be installed in.
    private static func python(in folder: String) async throws -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let installed = path.split(separator: ":").map { "\($0)/python3" }
            .filter(FileManager.default.isExecutableFile)
        let test = ["-c", "import jsonschema; jsonschema.Draft202012Validator"]
        let log = folder + "/log"
        for python in installed where try await run([python] + test, output: log, in: folder) == 0 {
            return python
        }
        for (number, python) in installed.enumerated() {
            let environment = "\(folder)/environment-\(number)"
            let own = environment + "/bin/python"
            let install = [
                "-m", "pip", "install", "--quiet", "--timeout", "10", "--retries", "0", "jsonschema",
            ]
            guard try await run([python, "-m", "venv", environment], output: log, in: folder) == 0,
                try await run([own] + install, output: log, in: folder) == 0,
                try await run([own] + test, output: log, in: folder) == 0
            else { continue }
            return own
        }
        return nil
    }

    private static func run(_ arguments: [String], output: String, in folder: String) async throws -> Int32 {
        let process = try ChildProcess(arguments, output: output, errors: folder + "/errors")
        return try await process.waitForEnd(within: .seconds(120))
    }
}
