import Foundation
import Testing

@testable import CLI

/// Tests of what the client keeps: one after the other, since the environment says where that is.
@Suite("What the client keeps", .serialized)
enum ClientFolder {
    /// Runs `body` with an empty folder that holds the profile file and the keys, and with no other setting.
    @discardableResult
    static func with<Value>(_ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "muniment-cli-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        setenv("MUNIMENT_CONFIG", folder + "/config.json", 1)
        for name in [
            "MUNIMENT_URL", "MUNIMENT_TOKEN_FILE", "VAULT_ADDR", "VAULT_TOKEN", "VAULT_NAMESPACE",
            "VAULT_CACERT",
            "VAULT_SKIP_VERIFY",
        ] { unsetenv(name) }
        defer {
            unsetenv("MUNIMENT_CONFIG")
            try? FileManager.default.removeItem(atPath: folder)
        }
        return try body(folder)
    }

    static func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// A file with `text` that has these permissions.
    static func write(_ text: String, to path: String, permissions: Int) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    }
}
