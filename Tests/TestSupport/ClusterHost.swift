package import Evidence
import Foundation

/// A host that behaves as a Kubernetes API server does (`Tests/Hosts/api_server.py`), with its folder.
package final class ClusterHost: Sendable {
    package let folder: String
    package let port: Int
    private let process: ChildProcess

    package var address: String { "http://127.0.0.1:\(port)" }
    package var tokenFile: String { folder + "/token" }

    /// Runs `body` with a host that wants the token of its folder.
    ///
    /// - Parameter schema: of the objects, for `kubectl`.
    package static func with<Value: Sendable>(
        schema: JSON? = nil,
        _ body: (ClusterHost) async throws -> Value
    ) async throws -> Value {
        let host = try await ClusterHost(schema: schema)
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(host)) } catch { outcome = .failure(error) }
        host.process.signal(SIGKILL)
        try? FileManager.default.removeItem(atPath: host.folder)
        return try outcome.get()
    }

    private init(schema: JSON?) async throws {
        let folder = Scratch.folder + "/muniment-cluster-\(getpid())-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "the.token\n".write(toFile: folder + "/token", atomically: true, encoding: .utf8)
        var arguments = ["/usr/bin/env", "python3", Self.program, folder]
        if let schema {
            try Data(schema.canonicalBytes()).write(to: URL(fileURLWithPath: folder + "/schema.json"))
            arguments += ["--schema", folder + "/schema.json"]
        }
        process = try ChildProcess(arguments, output: folder + "/out", errors: folder + "/err")
        try await condition(within: .seconds(60)) {
            FileManager.default.fileExists(atPath: folder + "/port")
        }
        let text = try String(contentsOfFile: folder + "/port", encoding: .utf8)
        guard let port = Int(text) else { throw ConditionNotMet(limit: .zero) }
        self.folder = folder
        self.port = port
    }

    private static let program = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../Hosts/api_server.py").standardizedFileURL.path

    // MARK: What a test wants from it

    /// - Returns: `requests`, `watches`, `version`, `objects`.
    @discardableResult
    package func control(_ wishes: JSON = [:]) async throws -> JSON {
        try await ask("POST", "/control", wishes)
    }

    /// Its objects, by name.
    package func objects() async throws -> [String: JSON] {
        let found = try await control()["objects"]?.array ?? []
        return Dictionary(
            uniqueKeysWithValues: found.map { ($0["metadata"]?["name"]?.string ?? "", $0) }
        )
    }

    private static let base = "/apis/custody.muniment.dev/v1/namespaces/shop/ceremonies"

    @discardableResult
    package func create(_ name: String, spec: JSON) async throws -> JSON {
        try await ask("POST", Self.base, ["metadata": ["name": .string(name)], "spec": spec])
    }

    /// Makes an object of `spec` as it stands: JSON that a `JSON` can't hold.
    package func create(_ name: String, rawSpec spec: String) async throws {
        try await ask("POST", Self.base, raw: #"{"metadata":{"name":"\#(name)"},"spec":\#(spec)}"#)
    }

    /// Puts another spec in an object's place.
    @discardableResult
    package func setSpec(_ spec: JSON, of name: String) async throws -> JSON {
        try await ask("PATCH", Self.base + "/\(name)", ["spec": spec])
    }

    /// As the cluster's controller does.
    @discardableResult
    package func setStatus(_ status: JSON, of name: String) async throws -> JSON {
        try await ask("PATCH", Self.base + "/\(name)/status", ["status": status])
    }

    package func delete(_ name: String) async throws { try await ask("DELETE", Self.base + "/\(name)", nil) }

    @discardableResult
    private func ask(_ method: String, _ path: String, _ body: JSON?) async throws -> JSON {
        try await ask(method, path, raw: body?.canonicalString)
    }

    @discardableResult
    private func ask(_ method: String, _ path: String, raw body: String?) async throws -> JSON {
        let answer = folder + "/answer-\(UUID().uuidString)"
        var arguments = [
            "/usr/bin/curl", "-sS", "-X", method, "-o", answer, "-H",
            "Content-Type: application/merge-patch+json",
        ]
        // A host without the file wants no token.
        if let token = try? String(contentsOfFile: tokenFile, encoding: .utf8) {
            arguments += ["-H", "Authorization: Bearer \(token.dropLast())"]
        }
        if let body {
            try body.write(toFile: answer + ".sent", atomically: true, encoding: .utf8)
            arguments += ["--data-binary", "@" + answer + ".sent"]
        }
        let curl = try ChildProcess(
            arguments + [address + path],
            output: folder + "/out",
            errors: folder + "/err"
        )
        try await curl.waitForEnd(within: .seconds(60))
        defer { try? FileManager.default.removeItem(atPath: answer) }
        return try JSON(parsing: [UInt8](try Data(contentsOf: URL(fileURLWithPath: answer))), as: .ecmaScript)
    }
}
