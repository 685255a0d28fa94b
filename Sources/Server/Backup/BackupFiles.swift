import Crypto
import Evidence
import Foundation
import Postgres

/// Files that a backup is of, read in pieces, since a dump may be larger than the memory.
enum BackupFiles {
    private static let pieceByteCount = 1 << 20

    /// Makes a folder for its owner alone; nobody's that is there.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 else {
            guard errno == EEXIST else { throw SystemFailure("make", path) }
            throw BackupFault.folderTaken(path)
        }
    }

    /// Regular files below `folder` by their paths from there, in order; no links, and none that is being written now. None
    /// where there is no such folder.
    static func below(_ folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return found.filter { !isUnfinished($0) && isRegularFile("\(folder)/\($0)") }.sorted()
    }

    /// Whether a file has a name of the time before it is whole, as the server gives them beside us: it may be gone at once.
    static func isUnfinished(_ path: String) -> Bool { path.hasSuffix(".new") || path.hasSuffix(".partial") }

    static func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The file with the digest of what is in it.
    static func file(_ path: String, in folder: String) throws -> BackupManifest.File {
        var hasher = SHA256()
        let byteCount = try read("\(folder)/\(path)") { hasher.update(data: $0) }
        guard let digest = Evidence.Digest(bytes: Array(hasher.finalize())) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return BackupManifest.File(path: path, digest: digest, byteCount: byteCount)
    }

    /// Copies a file to where there is none, for its owner alone, with the folders above it. It has its name once it is whole.
    static func copy(_ path: String, from: String, to: String) throws {
        let target = "\(to)/\(path)"
        try FileManager.default.createDirectory(
            atPath: (target as NSString).deletingLastPathComponent,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let unfinished = target + ".partial"
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemFailure("make", target) }
        defer { unlink(unfinished) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        _ = try read("\(from)/\(path)") { try handle.write(contentsOf: $0) }
        try handle.synchronize()
        try handle.close()
        guard link(unfinished, target) == 0 else { throw SystemFailure("make", target) }
    }

    private static func read(_ path: String, _ take: (Data) throws -> Void) throws -> Int {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure("read", path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var count = 0
        while let piece = try handle.read(upToCount: pieceByteCount), !piece.isEmpty {
            try take(piece)
            count += piece.count
        }
        return count
    }

    /// Holds the files of a backup against what its manifest says of them.
    ///
    /// - Throws: `BackupFault.missingFile`, `.changedFile`.
    static func verify(_ manifest: BackupManifest, in folder: String) throws {
        for known in manifest.files {
            guard isRegularFile("\(folder)/\(known.path)") else { throw BackupFault.missingFile(known.path) }
            guard try file(known.path, in: folder) == known else { throw BackupFault.changedFile(known.path) }
        }
    }
}
