import Evidence
import Glibc
import Kinds
import NIOPosix

/// Reads files of this machine, in the folders that the server is configured with.
enum LocalFilesObserver: Observer {
    static let protocolName = "file"
    static let parameters: Set<String> = ["extensions"]

    static func observe(_ visit: Visit) async throws -> Observation {
        let path = visit.target.address
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw ObservationError.misconfigured(
                "address",
                "\(MessageText.excerpt(path)) is not an absolute path",
                remedy: "write it as /srv/zones"
            )
        }
        var tree = LocalTree(access: visit.access)
        let reading = try await FolderReading(path, in: &tree, visit)
        return Observation(
            files: reading.files,
            observedAt: visit.now(),
            // A copy of what is to be applied, until somebody shows that the target reads this very file.
            layer: .managing,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: path,
                facts: ["file_count": .integer(reading.files.count)]
            ),
            gaps: reading.gaps
        )
    }
}

/// Each step blocks, and runs on a thread that may.
private struct LocalTree: FileTree {
    let access: LocalAccess

    private func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws
        -> Value
    {
        try await NIOThreadPool.singleton.runIfActive(body)
    }

    func realPath(of path: String) async throws -> String {
        let folders = access.files
        return try await blocking {
            // First, so that of what is outside not even its absence is told.
            guard LocalFile.leads(path, into: folders) else { throw Self.outside(path) }
            guard let real = LocalFile.realPath(path) else { throw Self.error(errno, path) }
            guard LocalFile.isWithin(real, folders) else { throw Self.outside(path) }
            return real
        }
    }

    func kind(of path: String) async throws -> FileKind {
        try await blocking {
            var status = stat()
            guard lstat(path, &status) == 0 else { throw Self.error(errno, path) }
            return FileKind(mode: UInt32(status.st_mode))
        }
    }

    func names(in folder: String) async throws -> [String] {
        try await blocking {
            guard let stream = opendir(folder) else { throw Self.error(errno, folder) }
            defer { closedir(stream) }
            var names: [String] = []
            while names.count <= FolderReading.maximumEntries {
                // At the end there is neither an entry nor an error; `readdir` sets it only where it fails.
                errno = 0
                let next = readdir(stream)
                let number = errno
                guard let entry = next else {
                    guard number == 0 else { throw Self.error(number, folder) }
                    break
                }
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names
        }
    }

    func contents(of path: String, limit: Int) async throws -> [UInt8] {
        let folders = access.files
        return try await blocking {
            switch LocalFile.contents(of: path, beneath: folders, limit: limit) {
            case .success(let bytes): return bytes
            case .failure(.system(let number)): throw Self.error(number, path)
            case .failure(.tooLarge): throw ObservationError.tooLarge(limit)
            case .failure(.outside), .failure(.notAFile): throw ObservationError.path(.forbidden, path)
            }
        }
    }

    private static func outside(_ path: String) -> ObservationError {
        ObservationError(
            .refusedAddress,
            "address",
            "\(MessageText.excerpt(path)) is outside the folders that may be observed",
            remedy: "put the files into one of them, or have the server configured with theirs"
        )
    }

    private static func error(_ number: Int32, _ path: String) -> ObservationError {
        switch number {
        case ENOENT, ENOTDIR, ELOOP: .path(.absent, path)
        case EACCES, EPERM: .path(.forbidden, path)
        default:
            ObservationError(
                .serverFailed,
                "address",
                "\(MessageText.excerpt(path)) cannot be read: \(String(cString: strerror(number)))",
                remedy: "look at the file system it is on"
            )
        }
    }
}

extension FileKind {
    /// Of `st_mode`, as POSIX and SFTP have it.
    init(mode: UInt32) {
        switch mode & 0o170_000 {
        case 0o040_000: self = .folder
        case 0o100_000: self = .file
        case 0o120_000: self = .link
        default: self = .other
        }
    }
}
