import Glibc
import Kinds

/// The files that were named, and those in the folders that were.
struct KindInput {
    /// Files in one call.
    static let maximumFiles = 50_000
    /// Of all files together.
    static let maximumBytes = 2 << 30
    /// Folders in each other.
    static let maximumDepth = 64

    private(set) var files: [SourceFile] = []
    /// Files that are there and could not be opened.
    private(set) var unopened: [Capture.Gap] = []
    /// True if a folder was named.
    private(set) var hasFolder = false
    private var bytes = 0

    /// - Throws: `Refusal` for a path that is named and cannot be used.
    init(_ paths: [String]) throws {
        for path in paths {
            if Self.isFolder(path) {
                hasFolder = true
                try add(folder: path, as: paths.count == 1 ? "" : Files.name(of: path) + "/", depth: 0)
            } else {
                let name = path == "-" ? "standard input" : paths.count == 1 ? Files.name(of: path) : path
                try add(SourceFile(name: name, bytes: try EvidenceFile.bytes(of: path)))
            }
        }
    }

    private mutating func add(_ file: SourceFile) throws {
        bytes += file.bytes.count
        files.append(file)
        guard files.count <= Self.maximumFiles, bytes <= Self.maximumBytes else {
            throw Refusal.input(
                "there are more than \(Self.maximumFiles) files or \(Self.maximumBytes) bytes",
                remedy: "take a folder at a time"
            )
        }
    }

    /// Names that begin with a dot are left out, and links to folders are not followed.
    private mutating func add(folder: String, as prefix: String, depth: Int) throws {
        guard depth < Self.maximumDepth, access(folder, R_OK | X_OK) == 0 else {
            unopened.append(
                Capture.Gap(
                    path: prefix,
                    reason: depth < Self.maximumDepth ? "the folder cannot be read" : "it is nested too deep",
                    remedy: "see that you may read it"
                )
            )
            return
        }
        for name in Files.names(inFolder: folder) where !name.hasPrefix(".") {
            let path = folder + "/" + name
            if Self.isFolder(path) {
                if !Self.isLink(path) { try add(folder: path, as: prefix + name + "/", depth: depth + 1) }
                continue
            }
            guard Self.isRegular(path) else { continue }
            do {
                try add(SourceFile(name: prefix + name, bytes: try Files.bytes(of: path)))
            } catch let refusal as Refusal
                where refusal.outcome == .unusableInput && bytes <= Self.maximumBytes
            {
                unopened.append(
                    Capture.Gap(path: prefix + name, reason: refusal.reason, remedy: refusal.remedy ?? "")
                )
            }
        }
    }

    private static func mode(_ path: String, followsLinks: Bool = true) -> mode_t? {
        var status = stat()
        guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        return status.st_mode & S_IFMT
    }

    private static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }
    private static func isRegular(_ path: String) -> Bool { mode(path) == S_IFREG }
    private static func isLink(_ path: String) -> Bool { mode(path, followsLinks: false) == S_IFLNK }
}
