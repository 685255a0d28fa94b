import FoundationEssentials
import Glibc

/// Reading files that were named, and writing those that only their owner may read.
enum Files {
    static let largestInBytes = 64 << 20

    /// The whole file; at most `limit` bytes.
    static func bytes(of path: String, limit: Int = largestInBytes) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path) { part in
            bytes += part
            guard bytes.count <= limit else {
                throw Refusal.input("\(path) is larger than \(limit) bytes", remedy: "give a smaller file")
            }
        }
        return bytes
    }

    /// Hands the file over from its beginning, at most 64 kB at a time.
    static func read(_ path: String, _ part: ([UInt8]) throws -> Void) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw cannot("be read", path) }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw cannot("be read", path) }
            guard count > 0 else { return }
            try part(Array(buffer[..<count]))
        }
    }

    /// A file that holds a secret: refused if others than its owner may read or write it.
    static func secretBytes(of path: String) throws -> [UInt8] {
        if let permissions = try permissions(of: path), permissions & 0o077 != 0 {
            throw Refusal.input(
                "\(path) holds a secret and others may read it",
                remedy: "chmod 600 \(path.shellWord)"
            )
        }
        return try bytes(of: path, limit: 1 << 20)
    }

    /// Of the file itself where `path` is a link to it; `nil` for what is no file in a folder, such as a pipe.
    private static func permissions(of path: String) throws -> Int? {
        guard exists(path) else { throw cannot("be read", path) }
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        let attributes = try FileManager.default.attributesOfItem(atPath: String(cString: resolved))
        guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
        return attributes[.posixPermissions] as? Int
    }

    /// Writes the file whole or not at all, for its owner only, in folders for their owner only.
    static func writeSecret(_ bytes: [UInt8], to path: String, replacing: Replacing) throws {
        try makeFolder(folder(of: path))
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw cannot("be written", temporary) }
        defer { unlink(temporary) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                close(descriptor)
                throw cannot("be written", temporary)
            }
            written += count
        }
        fsync(descriptor)
        close(descriptor)
        switch replacing {
        case .allowed:
            guard rename(temporary, path) == 0 else { throw cannot("be written", path) }
        case .refused:
            // A link, unlike a rename, does not replace what is there.
            guard link(temporary, path) == 0 else { throw cannot("be written", path) }
        }
    }

    /// Refuses what could not be written to a new file, before a secret is asked for that is told once.
    static func checkPlace(forSecret path: String) throws {
        guard !exists(path) else {
            throw Refusal.input("\(path) is there already", remedy: "name a file that is not")
        }
        try makeFolder(folder(of: path))
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw cannot("be written", path) }
        close(descriptor)
        unlink(temporary)
    }

    /// Writes a secret that was told once to a new file.
    ///
    /// - Returns: why it could not be written; then whoever asked has to show it, or it is lost.
    static func keepSecret(_ secret: String, in path: String) -> String? {
        do {
            try writeSecret(Array((secret + "\n").utf8), to: path, replacing: .refused)
            return nil
        } catch let refusal as Refusal {
            return refusal.reason
        } catch {
            return "\(path) cannot be written"
        }
    }

    enum Replacing {
        case allowed
        case refused
    }

    /// The names in a folder, in order; none if there is no such folder.
    static func names(inFolder path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
            )
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

    /// The path from the root, for keeping it.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }

    private static func makeFolder(_ path: String) throws {
        guard !exists(path) else { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw cannot("be made", path) }
    }

    private static func cannot(_ verb: String, _ path: String) -> Refusal {
        let reason = String(cString: strerror(errno))
        return .input(
            "\(path) cannot \(verb): \(reason)",
            remedy: "see that the path is right and that you may use it"
        )
    }
}
