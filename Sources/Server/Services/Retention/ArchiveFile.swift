import Crypto
import Evidence
import Foundation
import Postgres

/// A file that is compressed while it is written, and gets its name when it is whole. Used by one task.
final class ArchiveFile {
    private let aside: String
    private let handle: FileHandle
    private let writer = GzipWriter()
    private var plain = SHA256()
    private var compressed = SHA256()
    private var plainCount = 0
    private var compressedCount = 0
    private var isFinished = false
    /// What waits to be compressed together.
    private var pending: [UInt8] = []
    private static let partByteCount = 1 << 18

    init(aside: String) throws {
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemFailure("make", aside) }
        self.aside = aside
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// What was not finished leaves nothing behind.
    deinit { if !isFinished { unlink(aside) } }

    func append(_ bytes: [UInt8]) throws {
        pending += bytes
        if pending.count >= Self.partByteCount { try flush(isLast: false) }
    }

    private func flush(isLast: Bool) throws {
        plain.update(data: pending)
        plainCount += pending.count
        let part = writer.compress(pending, isLast: isLast)
        pending.removeAll(keepingCapacity: true)
        compressed.update(data: part)
        compressedCount += part.count
        try handle.write(contentsOf: Data(part))
    }

    func finish(as path: String) throws -> (
        compressed: ExportManifest.Content, plain: ExportManifest.Content
    ) {
        try flush(isLast: true)
        try handle.synchronize()
        try handle.close()
        guard rename(aside, path) == 0 else { throw SystemFailure("replace", path) }
        isFinished = true
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw SystemFailure("open the folder of", path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw SystemFailure("keep", path) }
        guard let first = Evidence.Digest(bytes: Array(compressed.finalize())),
            let second = Evidence.Digest(bytes: Array(plain.finalize()))
        else { preconditionFailure("SHA-256 has 32 bytes") }
        return (
            ExportManifest.Content(digest: first, byteCount: compressedCount),
            ExportManifest.Content(digest: second, byteCount: plainCount)
        )
    }

    /// Hands a file over from its beginning.
    static func read(_ path: String, _ part: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure("read", path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        while let data = try handle.read(upToCount: partByteCount), !data.isEmpty { try part([UInt8](data)) }
    }
}
