package import Evidence
import Foundation
import Postgres

/// The log's private key in the server's home, outside the database: one line of base64 over its seed, for its owner
/// alone. Beside it, while a rotation is not finished, the key that comes next.
package struct LogKeyFile: Sendable {
    let path: String
    private var nextPath: String { path + ".next" }

    package init(home: String, name: String = "log-key") { path = home + "/" + name }

    /// `nil` where there is no such file.
    ///
    /// - Throws: `SignerRefusal.keyExposed`, `.keyUnusable`.
    func key() throws(SignerRefusal) -> SigningKey? { try Self.key(in: path) }

    /// The key, made now where there is none: for a key that is not told of in the database.
    ///
    /// - Throws: `SignerRefusal.keyExposed`, `.keyUnusable`; what the system refuses.
    package func opened() throws -> SigningKey { try key() ?? make() }

    /// The key; `nil` where there is none.
    ///
    /// - Throws: `SignerRefusal.keyExposed`, `.keyUnusable`.
    package func existing() throws(SignerRefusal) -> SigningKey? { try key() }

    /// The key that a rotation has prepared.
    func nextKey() throws(SignerRefusal) -> SigningKey? { try Self.key(in: nextPath) }

    /// Writes a new key where there is none.
    func make() throws -> SigningKey {
        let key = SigningKey()
        try Self.write(key, to: path)
        return key
    }

    /// The key that comes next, made now unless an earlier rotation was interrupted.
    func prepareNext() throws -> SigningKey {
        if let prepared = try nextKey() { return prepared }
        let key = SigningKey()
        try Self.write(key, to: nextPath)
        return key
    }

    /// Puts the next key in the place of the present one; harmless where another process has just done so.
    func promote(_ next: VerificationKey) throws {
        guard rename(nextPath, path) != 0 else { return }
        let (isGone, failure) = (errno == ENOENT, SystemFailure("replace", path))
        guard isGone, try key()?.verificationKey == next else { throw failure }
    }

    private static func write(_ key: SigningKey, to path: String) throws {
        try writeSecret(Base64.encode(key.seed) + "\n", to: path)
    }

    private static func key(in path: String) throws(SignerRefusal) -> SigningKey? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .keyUnusable(path: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .keyUnusable(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .keyExposed(path: path) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &bytes, bytes.count)
        let line = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        guard line.last == "\n", let seed = Base64.decode(line.dropLast()), let key = SigningKey(seed: seed)
        else { throw .keyUnusable(path: path) }
        return key
    }
}
