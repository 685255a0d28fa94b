import Foundation
import Secrets
import TestSupport
import Testing

/// OpenSSL in a folder of its own: what other programs make of our certificates, lists and responses.
struct OpenSSLFolder {
    let folder: String

    static func with(_ body: (OpenSSLFolder) async throws -> Void) async throws {
        let openssl = OpenSSLFolder(folder: "\(Scratch.folder)/pki-\(UUID().uuidString.prefix(13))")
        try FileManager.default.createDirectory(atPath: openssl.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: openssl.folder) }
        try await body(openssl)
    }

    func write(_ text: String, _ name: String) throws {
        try Data((text + "\n").utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }

    /// Both streams, and how it ended. A `@` in front of an argument stands for the folder.
    func run(_ arguments: String...) async throws -> (status: Int32, text: String) {
        try await run(all: arguments)
    }

    func run(all arguments: [String]) async throws -> (status: Int32, text: String) {
        let log = "\(folder)/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: log) }
        let arguments = arguments.map { $0.hasPrefix("@") ? "\(folder)/\($0.dropFirst())" : $0 }
        let process = try ChildProcess(["/usr/bin/openssl"] + arguments, output: log, errors: log)
        let status = try await process.waitForEnd()
        return (status, try String(contentsOfFile: log, encoding: .utf8))
    }

    /// What `openssl ocsp` makes of the answer about a certificate of this folder.
    func state(of leaf: String, issuer: String, at bench: PKIBench) async throws -> String {
        let about = ["ocsp", "-issuer", "@" + issuer, "-cert", "@" + leaf, "-no_nonce"]
        _ = try await run(all: about + ["-reqout", "@request"])
        try write(try await bench.pki.respond(to: bytes("request"), at: bench.place), "response")
        return try await run(all: about + ["-CAfile", "@" + issuer, "-respin", "@response"]).text
    }
}
