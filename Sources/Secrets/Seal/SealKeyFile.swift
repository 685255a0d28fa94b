import Evidence
import Glibc
import Postgres

/// The key under which the root key is, in a file of the server's machine: one line of base64 over 32 bytes, for its
/// owner alone. The server unseals itself with it; whoever reads this file and the database reads every secret.
package struct SealKeyFile: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// `nil` where there is no such file.
    ///
    /// - Throws: `SealError.keyFile`.
    func key() throws(SealError) -> SecretBytes? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .keyFile("unseal_key_file: \(path) can't be read: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0 else {
            throw .keyFile(
                "unseal_key_file: \(path) may be read by others than its owner; chmod 600 \(path)"
            )
        }
        var bytes = [UInt8](repeating: 0, count: 256)
        defer { bytes.wipe() }
        let count = read(descriptor, &bytes, bytes.count)
        let line = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        guard line.last == "\n", var key = Base64.decode(line.dropLast()), key.count == Keyring.keyByteCount
        else {
            throw .keyFile(
                "unseal_key_file: \(path) holds no key: one line of base64 over 32 bytes; restore it from a backup"
            )
        }
        defer { key.wipe() }
        return SecretBytes(key)
    }

    /// The key of the file, which is made where there is none.
    func keyMadeIfMissing() throws -> SecretBytes {
        if let key = try key() { return key }
        let key = SecretBytes.random(count: Keyring.keyByteCount)
        try writeSecret(Base64.encode(key.revealed()) + "\n", to: path)
        return key
    }
}
