import Glibc

/// Files of this host, written whole or not at all.
package enum HostFile {
    package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        package var path: String
        package var reason: String
        /// What the system says of it; 0 for none.
        package var code: Int32 = 0

        package var description: String { "\(path) \(reason)" }
    }

    /// Who a file belongs to; `nil` for what stays as it would be.
    package struct Ownership: Hashable, Sendable {
        package var user: UInt32?
        package var group: UInt32?

        package init(user: UInt32? = nil, group: UInt32? = nil) {
            self.user = user
            self.group = group
        }
    }

    /// Puts `bytes` in the place of the file: readers see the old one or the new one, and after a crash one of them is there.
    /// Mode and owner are set before the first byte is written.
    package static func replace(
        _ path: String,
        with bytes: [UInt8],
        mode: UInt32 = 0o600,
        _ ownership: Ownership = Ownership()
    ) throws(Fault) {
        let folder = folder(of: path)
        let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw fault(path, "can't be written") }
        do throws(Fault) {
            defer { close(descriptor) }
            if ownership.user != nil || ownership.group != nil {
                guard fchown(descriptor, ownership.user ?? .max, ownership.group ?? .max) == 0 else {
                    throw fault(path, "can't be given to its owner")
                }
            }
            guard fchmod(descriptor, mode_t(mode)) == 0 else { throw fault(path, "can't be given its mode") }
            try write(bytes, to: descriptor, path)
            guard fsync(descriptor) == 0 else { throw fault(path, "can't be written to the disk") }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let reason = fault(path, "can't be put in its place")
            unlink(temporary)
            throw reason
        }
        let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if opened >= 0 {
            fsync(opened)
            close(opened)
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Fault) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw fault(path, "can't be written") }
            written += count
        }
    }

    /// The whole file; `nil` where there is none.
    package static func read(_ path: String, limit: Int = 16 << 20) throws(Fault) -> [UInt8]? {
        guard let descriptor = try opened(path) else { return nil }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path, limit: limit)
    }

    /// The same of a plain file that, once it is open, is within one of the folders: a link that was put in its place since
    /// somebody looked leads nowhere.
    static func read(_ path: String, within folders: [String], limit: Int) throws(Fault) -> [UInt8]? {
        guard let descriptor = try opened(path) else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(path: path, reason: "is no plain file", code: EINVAL)
        }
        var place = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/fd/\(descriptor)", &place, Int(PATH_MAX))
        let real = String(decoding: place.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard folders.contains(where: { isWithin(real, $0) }) else {
            throw Fault(path: path, reason: "leads out of the folders that may be looked at", code: EPERM)
        }
        return try bytes(of: descriptor, path, limit: limit)
    }

    /// Whether a path is a folder or below it; what leads upwards is not.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        guard !path.split(separator: "/").contains("..") else { return false }
        let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        return path == folder || path.hasPrefix(folder + "/")
    }

    private static func opened(_ path: String) throws(Fault) -> Int32? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw fault(path, "can't be read")
        }
        return descriptor
    }

    private static func bytes(of descriptor: Int32, _ path: String, limit: Int) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw fault(path, "can't be read") }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw Fault(path: path, reason: "is larger than \(limit) bytes")
            }
        }
    }

    /// What mode and owner a file has; `nil` where there is none.
    package static func standing(of path: String) -> (mode: UInt32, Ownership)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return (UInt32(status.st_mode & 0o7777), Ownership(user: status.st_uid, group: status.st_gid))
    }

    static func setMode(_ path: String, _ mode: UInt32) -> Bool { chmod(path, mode_t(mode)) == 0 }

    static var ownUser: UInt32 { geteuid() }

    package static func remove(_ path: String) { unlink(path) }

    /// Makes a folder that its owner alone may enter, where there is none.
    package static func makeFolder(_ path: String) throws(Fault) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw fault(path, "can't be made") }
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// `0640`
    package static func mode(_ text: String) -> UInt32? {
        guard (3...4).contains(text.utf8.count), let mode = UInt32(text, radix: 8), mode <= 0o7777 else {
            return nil
        }
        return mode
    }

    /// By name or by number; `nil` for a user that there is not.
    package static func user(_ text: String) -> UInt32? {
        if let number = UInt32(text) { return number }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 65_536)
        guard getpwnam_r(text, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        return entry.pw_uid
    }

    package static func group(_ text: String) -> UInt32? {
        if let number = UInt32(text) { return number }
        var entry = GroupEntry()
        var found: UnsafeMutablePointer<GroupEntry>?
        var buffer = [CChar](repeating: 0, count: 65_536)
        guard getgrnam_r(text, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        return entry.gr_gid
    }

    private typealias GroupEntry = Glibc.group

    private static func fault(_ path: String, _ reason: String) -> Fault {
        let code = errno
        return Fault(path: path, reason: "\(reason): \(String(cString: strerror(code)))", code: code)
    }
}

/// A signal that a process can be told to read its files anew by.
package struct HostSignal: Hashable, Sendable {
    package var number: Int32

    private static let known: [(String, Int32)] = [
        ("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("TERM", SIGTERM), ("USR1", SIGUSR1),
        ("USR2", SIGUSR2), ("WINCH", SIGWINCH),
    ]

    package static var names: [String] { known.map(\.0) }

    package init?(_ name: String) {
        let bare = name.hasPrefix("SIG") ? String(name.dropFirst(3)) : name
        guard let found = Self.known.first(where: { $0.0 == bare }) else { return nil }
        number = found.1
    }
}
