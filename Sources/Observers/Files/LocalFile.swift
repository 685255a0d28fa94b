import Glibc

/// Reads a file whole, without waiting on what is none: a pipe, a device, a folder.
enum LocalFile {
    enum Fault: Error {
        case system(Int32)
        case outside
        case notAFile
        case tooLarge(Int)

        var reason: String {
            switch self {
            case .system(let number): String(cString: strerror(number))
            case .outside: "it is outside the folders that may be read"
            case .notAFile: "it is not a plain file"
            case .tooLarge(let limit): "it has more than \(limit) bytes"
            }
        }
    }

    /// Blocking. Links are followed, as long as what they lead to is in one of `folders`; that is judged before, so that
    /// nothing is told of what is outside, and again of the opened file, so that nobody can put another in its place.
    static func contents(of path: String, beneath folders: [String], limit: Int) -> Result<[UInt8], Fault> {
        guard leads(path, into: folders) else { return .failure(.outside) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return .failure(.system(errno)) }
        defer { close(descriptor) }
        guard let real = realPath("/proc/self/fd/\(descriptor)"), isWithin(real, folders) else {
            return .failure(.outside)
        }
        return contents(of: descriptor, limit: limit)
    }

    /// Whether what `path` leads to is in one of `folders`; where it leads to nothing, the deepest folder above it that can
    /// be found is judged.
    static func leads(_ path: String, into folders: [String]) -> Bool {
        var path = path
        var links = 0
        while true {
            while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
            if let real = realPath(path) { return isWithin(real, folders) }
            let parent = parent(of: path)
            if links < maximumLinks, let link = linkTarget(path) {
                links += 1
                path = link.hasPrefix("/") ? link : "\(parent)/\(link)"
            } else if parent == path {
                return false
            } else {
                path = parent
            }
        }
    }

    /// As many as the kernel follows.
    private static let maximumLinks = 40

    /// - Parameter path: without a slash at its end.
    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func linkTarget(_ path: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether a path without links is one of `folders` or below one.
    static func isWithin(_ real: String, _ folders: [String]) -> Bool {
        folders.contains { folder in
            guard let folder = realPath(folder) else { return false }
            return real == folder || real.hasPrefix(folder == "/" ? folder : folder + "/")
        }
    }

    static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    private static func contents(of descriptor: Int32, limit: Int) -> Result<[UInt8], Fault> {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(.system(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .failure(.notAFile)
        }
        guard status.st_size <= limit else { return .failure(.tooLarge(limit)) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(.system(errno)) }
            if count == 0 { return .success(bytes) }
            guard bytes.count + count <= limit else { return .failure(.tooLarge(limit)) }
            bytes += part[..<count]
        }
    }
}
