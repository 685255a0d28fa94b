import Evidence
import Foundation
import Secrets
import TestSupport

/// A key of transit whose bytes the test knows: what a backup of it would hold.
struct PlantedKey {
    var name = "planted"
    var type = TransitKeyType.aes256GCM
    var isDerived = false
    var isConvergent = false
    /// By version.
    var keys: [Int: [UInt8]] = [1: PlantedKey.bytes(32)]
    var hmacKey = PlantedKey.bytes(32)
    var minDecryptionVersion = 1
    var minEncryptionVersion = 0
    var minAvailableVersion = 0
    var isExportable = true
    var createdAt = "2026-01-02T03:04:05Z"
    /// What is put into the place of members of the backup; null takes them out.
    var changes: LooseObject = [:]

    /// 0, 1, 2 and on.
    static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0) } }

    func backup() -> String {
        var versions = LooseObject()
        for (number, key) in keys {
            versions[String(number)] = [
                "created_at": .string(createdAt), "key": .string(Base64.encode(key)),
                "hmac_key": .string(Base64.encode(hmacKey)),
            ]
        }
        var backup: LooseObject = [
            "format": "muniment-transit/1", "backed_up_at": .string(createdAt), "name": .string(name),
            "type": .string(type.rawValue), "derived": .bool(isDerived),
            "convergent_encryption": .bool(isConvergent),
            "exportable": .bool(isExportable), "allow_plaintext_backup": true, "deletion_allowed": false,
            "hmac_key_bytes": .number(hmacKey.count), "latest_version": .number(keys.keys.max() ?? 0),
            "min_decryption_version": .number(minDecryptionVersion),
            "min_encryption_version": .number(minEncryptionVersion),
            "min_available_version": .number(minAvailableVersion), "auto_rotate_period": 0,
            "keys": .object(versions),
        ]
        for (name, value) in changes { backup[name] = value.isNull ? nil : value }
        return Base64.encode(LooseJSON.object(backup).bytes)
    }

    func key() throws -> TransitKey { try TransitKey(restoring: backup(), as: nil) }
}

/// The program `openssl`: somebody else's implementation.
struct OpenSSL {
    private let folder: URL

    /// Runs `body` with a folder of its own for the program's files.
    static func with<Value>(_ body: (OpenSSL) async throws -> Value) async throws -> Value {
        let folder = URL(filePath: Scratch.folder).appending(path: "muniment-openssl-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(OpenSSL(folder: folder))
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        try Data(bytes).write(to: folder.appending(path: name))
        return path(name)
    }

    func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

    @discardableResult
    func run(_ arguments: String...) async throws -> String { try await run(arguments) }

    /// What the program writes.
    ///
    /// - Throws: `Failure` with its exit code.
    @discardableResult
    func run(_ arguments: [String]) async throws -> String {
        let (output, errors) = (path("output-\(UUID())"), path("errors"))
        let process = try ChildProcess(["openssl"] + arguments, output: output, errors: errors)
        let status = try await process.waitForEnd()
        guard status == 0 else { throw Failure(status: status) }
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    struct Failure: Error {
        var status: Int32
    }
}
