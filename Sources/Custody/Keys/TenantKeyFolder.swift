import Evidence
import Foundation
import Postgres

/// Keys of tenants as files of a folder, named by the tenant: one line of base64 over 32 bytes, for its owner alone.
package struct TenantKeyFolder: Sendable {
    private let folder: String

    package init(_ folder: String) { self.folder = folder }

    func path(of tenant: TenantID) -> String { "\(folder)/\(tenant)" }

    /// `nil` where there is no such file.
    func key(of tenant: TenantID) throws(TenantKeyRefusal) -> TenantKey? {
        let path = path(of: tenant)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .unusable(path: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unusable(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw .exposed(path: path) }
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = read(descriptor, &bytes, bytes.count)
        let line = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
        guard line.last == "\n", let seed = Base64.decode(line.dropLast()), let key = TenantKey(seed) else {
            throw .unusable(path: path)
        }
        return key
    }

    /// Makes the tenant's key where there is none; of several that try at once, all get the one that was first.
    func make(for tenant: TenantID) throws -> TenantKey {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        var generator = SystemRandomNumberGenerator()
        let seed = (0..<TenantKey.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let path = path(of: tenant)
        let aside = "\(path).\(UUID().uuidString)"
        defer { unlink(aside) }
        try writeSecret(Base64.encode(seed) + "\n", to: aside)
        // A link, unlike a rename, replaces nothing: a key that is there is never lost.
        if link(aside, path) != 0, errno != EEXIST { throw SystemFailure("make", path) }
        guard let key = try key(of: tenant) else { throw TenantKeyRefusal.unusable(path: path) }
        return key
    }
}

/// Why a tenant's key can't be used: what an operator must look at, in words. Nothing that needs it is read or written
/// until it is mended.
package enum TenantKeyRefusal: Error, Hashable, Sendable {
    case exposed(path: String)
    case unusable(path: String)
    /// What the tenant has was written under a key that is not there.
    case missing(path: String, keyID: String)
    case other(path: String, keyID: String)
    /// The file's bytes are not what this key wrote for this place.
    case damaged(file: String, version: Int)
    /// A kept secret is not what this key wrote for its owner.
    case damagedSecret(owner: String)
}

extension TenantKeyRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .exposed(let path): "\(path) may be read by others than its owner; chmod 600 \(path)"
        case .unusable(let path):
            "\(path) can't be read or holds no key: one line of base64 over 32 bytes; restore it from a backup"
        case .missing(let path, let keyID):
            "the tenant's key \(keyID) is not at \(path); copy the file from the server that has it, or from a backup"
        case .other(let path, let keyID):
            "the key in \(path) is not the tenant's, \(keyID); copy that one from the server that has it, or from a "
                + "backup"
        case .damagedSecret(let owner):
            "the kept secret of \(owner) doesn't open with the tenant's key: the row was changed or stood elsewhere; remove "
                + "what it belongs to and add it again"
        case .damaged(let file, let version):
            "the kept bytes of \(file) of version \(version) don't open with the tenant's key: the row was changed or "
                + "stood elsewhere; restore the table custody.artifact_files"
        }
    }

    /// Its name alone.
    package var code: String {
        switch self {
        case .exposed: "key_exposed"
        case .unusable: "key_unusable"
        case .missing: "key_missing"
        case .other: "other_key"
        case .damaged: "damaged_files"
        case .damagedSecret: "damaged_secret"
        }
    }
}
