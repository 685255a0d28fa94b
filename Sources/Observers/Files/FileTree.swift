import Kinds

/// Files somewhere: on this machine, or behind SFTP. Paths are absolute, with slashes.
///
/// Its errors are `ObservationError`s: `absent` and `forbidden` are about the path, all others about the whole.
protocol FileTree {
    /// Without links and dots.
    mutating func realPath(of path: String) async throws -> String
    /// What stands at the path itself; links are not followed.
    mutating func kind(of path: String) async throws -> FileKind
    /// Without `.` and `..`; at most `FolderReading.maximumEntries` and one more.
    mutating func names(in folder: String) async throws -> [String]
    /// - Throws: also `tooLarge`, where there is more than `limit`.
    mutating func contents(of path: String, limit: Int) async throws -> [UInt8]
}

enum FileKind: Hashable, Sendable {
    case folder
    case file
    case link
    case other
}

/// Reads a file, or those of a folder and the folders in it: bounded in number, depth and bytes, and never by a link that
/// leads out of it. What cannot be read is a gap; hidden files are left out.
struct FolderReading {
    static let maximumEntries = 10_000
    private static let maximumDepth = 16

    private(set) var files: [SourceFile] = []
    private(set) var gaps: [Capture.Gap] = []
    private let root: String
    /// Endings of names, without the dot; all if there are none.
    private let endings: Set<String>
    private var bytesLeft: Int
    private let limit: Int
    private var entries = 0

    /// - Throws: `ObservationError`.
    init(_ path: String, in tree: inout some FileTree, _ visit: Visit) async throws {
        let list = visit.parameter("extensions")?.split { $0 == "," || $0 == " " } ?? []
        endings = Set(list.map { $0.drop { $0 == "." }.lowercased() })
        limit = visit.target.limits.bytes
        bytesLeft = limit
        root = try await tree.realPath(of: path)
        switch try await tree.kind(of: root) {
        case .folder: try await read(folder: root, under: "", in: &tree, depth: 0)
        case .file:
            let bytes = try await tree.contents(of: root, limit: min(limit, ArtifactKinds.maximumFileBytes))
            files = [SourceFile(name: String(path.split(separator: "/").last ?? ""), bytes: bytes)]
        case .link, .other:
            throw ObservationError.misconfigured(
                "address",
                "\(MessageText.excerpt(path)) is neither a file nor a folder",
                remedy: "give the path of a file or folder"
            )
        }
    }

    private mutating func read(folder: String, under name: String, in tree: inout some FileTree, depth: Int)
        async throws
    {
        guard depth < Self.maximumDepth else {
            return gap(name, "it is too deep", "observe the inner folder by itself")
        }
        let names = try await tree.names(in: folder)
        // With the hidden ones: of more names than these not all were read.
        guard names.count <= Self.maximumEntries else { throw Self.tooManyEntries }
        for entry in names.sorted() where !entry.hasPrefix(".") {
            entries += 1
            guard entries <= Self.maximumEntries else { throw Self.tooManyEntries }
            let relative = name.isEmpty ? entry : "\(name)/\(entry)"
            guard !entry.contains("/"), !entry.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                gap(MessageText.excerpt(relative), "its name has control characters", "rename it")
                continue
            }
            do {
                try await read("\(folder)/\(entry)", named: relative, in: &tree, depth: depth)
            } catch let error as ObservationError
                where [.absent, .forbidden, .refusedAddress, .serverFailed].contains(error.cause)
            {
                // Gone between listing and reading, or not ours to read, or a link away from everything that is.
                gap(relative, error.reason, error.remedy)
            }
        }
    }

    private mutating func read(_ path: String, named name: String, in tree: inout some FileTree, depth: Int)
        async throws
    {
        var path = path
        var kind = try await tree.kind(of: path)
        if kind == .link {
            path = try await tree.realPath(of: path)
            guard path.hasPrefix(root + "/") else {
                if isWanted(name) {
                    gap(name, "it is a link that leads out of the folder", "put the file itself there")
                }
                return
            }
            kind = try await tree.kind(of: path)
            // Its folder is in here, and is read there.
            if kind == .folder { return }
        }
        switch kind {
        case .folder: try await read(folder: path, under: name, in: &tree, depth: depth + 1)
        case .file where isWanted(name): try await take(path, named: name, from: &tree)
        case .file: return
        case .link, .other: if isWanted(name) { gap(name, "it is no file", "take it out of the folder") }
        }
    }

    private mutating func take(_ path: String, named name: String, from tree: inout some FileTree)
        async throws
    {
        do {
            let bytes = try await tree.contents(
                of: path,
                limit: min(bytesLeft, ArtifactKinds.maximumFileBytes)
            )
            bytesLeft -= bytes.count
            files.append(SourceFile(name: name, bytes: bytes))
        } catch let error as ObservationError where error.cause == .tooLarge {
            guard bytesLeft >= ArtifactKinds.maximumFileBytes else { throw ObservationError.tooLarge(limit) }
            gap(
                name,
                "it has more than \(ArtifactKinds.maximumFileBytes) bytes",
                "no artifact may be so large"
            )
        }
    }

    private static var tooManyEntries: ObservationError {
        ObservationError(
            .tooLarge,
            "address",
            "the folder has more than \(maximumEntries) files",
            remedy: "observe the folders in it by themselves"
        )
    }

    private func isWanted(_ name: String) -> Bool {
        guard !endings.isEmpty, let dot = name.lastIndex(of: ".") else { return endings.isEmpty }
        return endings.contains(name[name.index(after: dot)...].lowercased())
    }

    private mutating func gap(_ path: String, _ reason: String, _ remedy: String) {
        gaps.append(Capture.Gap(path: path, reason: reason, remedy: remedy))
    }
}

extension ObservationError {
    /// About one path.
    static func path(_ cause: Cause, _ path: String) -> ObservationError {
        let path = MessageText.excerpt(path)
        return cause == .absent
            ? ObservationError(
                .absent,
                "address",
                "\(path) is not there",
                remedy: "it was removed, or the path is wrong"
            )
            : ObservationError(
                cause,
                "address",
                "\(path) may not be read",
                remedy: "give the user who reads it the permission"
            )
    }
}
