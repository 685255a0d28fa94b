import Glibc
import Kinds

/// A folder in parts that fit into memory one after the other: each subfolder that is small enough is one, and larger ones
/// are taken apart. Files that belong together are found within a part.
struct FolderParts {
    /// Of the files of one part.
    static let maximumBytes = 64 << 20
    static let maximumFiles = 5_000
    /// Of the whole folder.
    static let fileLimit = 200_000
    /// Folders in each other.
    private static let maximumDepth = 64

    struct Part {
        /// Relative to the folder.
        fileprivate(set) var paths: [String] = []
        fileprivate(set) var bytes = 0

        fileprivate func fits(_ other: Part) -> Bool {
            bytes + other.bytes <= FolderParts.maximumBytes
                && paths.count + other.paths.count <= FolderParts.maximumFiles
        }

        fileprivate mutating func add(_ other: Part) {
            paths += other.paths
            bytes += other.bytes
        }
    }

    private let root: String
    /// Where `root` leads: nothing that lies elsewhere is read.
    private let place: String
    private(set) var parts: [Part] = []
    /// What is there and can't be read.
    private(set) var gaps: [Capture.Gap] = []
    private var fileCount = 0

    /// - Throws: `Refusal` where `folder` is none, or has too many files.
    init(of folder: String) throws {
        root = folder
        guard Self.mode(folder) == S_IFDIR else {
            throw Refusal.input(
                "\(folder) is no folder",
                remedy: "name a folder, or use muniment artifact add FILE…"
            )
        }
        guard let place = Self.place(of: folder) else {
            throw Refusal.input("\(folder) can't be reached", remedy: "see that you may read it")
        }
        self.place = place
        let rest = try take("", depth: 0)
        if !rest.paths.isEmpty { parts.append(rest) }
    }

    /// The files of a part, named relative to the folder, and those that can't be read. A link to a file elsewhere would have
    /// the folder's owner choose what of the caller's files is sent.
    func files(of part: Part) -> (files: [SourceFile], gaps: [Capture.Gap]) {
        var files: [SourceFile] = []
        var gaps: [Capture.Gap] = []
        for path in part.paths {
            let end = Self.place(of: root + "/" + path)
            if let end, !end.utf8.starts(with: (place == "/" ? place : place + "/").utf8) {
                gaps.append(
                    Capture.Gap(
                        path: path,
                        reason: "it is a link that leads out of the folder",
                        remedy: "put the file itself there"
                    )
                )
                continue
            }
            do {
                let bytes = try Files.bytes(
                    of: end ?? root + "/" + path,
                    limit: ArtifactKinds.maximumFileBytes
                )
                files.append(SourceFile(name: path, bytes: bytes))
            } catch {
                let refusal = error as? Refusal
                gaps.append(
                    Capture.Gap(
                        path: path,
                        reason: refusal?.reason ?? "it can't be read",
                        remedy: refusal?.remedy ?? "see that you may read it"
                    )
                )
            }
        }
        return (files, gaps)
    }

    /// What is left of a folder for its own folder's part. Names that begin with a dot are left out, and links to folders are
    /// not followed.
    private mutating func take(_ folder: String, depth: Int) throws -> Part {
        let path = folder.isEmpty ? root : root + "/" + folder
        guard depth < Self.maximumDepth, access(path, R_OK | X_OK) == 0 else {
            gaps.append(
                Capture.Gap(
                    path: folder.isEmpty ? root : folder,
                    reason: depth < Self.maximumDepth ? "the folder can't be read" : "it is nested too deep",
                    remedy: "see that you may read it"
                )
            )
            return Part()
        }
        var own = Part()
        for name in Files.names(inFolder: path) where !name.hasPrefix(".") {
            let inner = folder.isEmpty ? name : folder + "/" + name
            let found: Part
            switch Self.mode(root + "/" + inner) {
            case S_IFDIR where Self.mode(root + "/" + inner, followsLinks: false) == S_IFDIR:
                found = try take(inner, depth: depth + 1)
            case S_IFREG:
                fileCount += 1
                guard fileCount <= Self.fileLimit else {
                    throw Refusal.input(
                        "\(root) has more than \(Self.fileLimit) files",
                        remedy: "import its folders one by one"
                    )
                }
                found = Part(paths: [inner], bytes: Self.size(root + "/" + inner))
            default: continue
            }
            if !own.fits(found), !own.paths.isEmpty {
                parts.append(own)
                own = Part()
            }
            own.add(found)
        }
        return own
    }

    /// Without links; `nil` where nothing is there.
    private static func place(of path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func status(_ path: String, followsLinks: Bool) -> stat? {
        var status = stat()
        return (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 ? status : nil
    }

    private static func mode(_ path: String, followsLinks: Bool = true) -> mode_t? {
        status(path, followsLinks: followsLinks).map { $0.st_mode & S_IFMT }
    }

    private static func size(_ path: String) -> Int {
        Int(status(path, followsLinks: true)?.st_size ?? 0)
    }
}
