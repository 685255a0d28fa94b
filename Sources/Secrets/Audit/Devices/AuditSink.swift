import Glibc

/// Where a device's lines go: an open file, or the system's log. Used by one thread; its calls may block for as long as
/// the system lets them.
final class AuditSink: Sendable {
    private enum Target: Sendable {
        case file(Int32)
        /// A datagram socket, and what each message begins with.
        case syslog(Int32, head: String)
        /// Lines that nobody keeps (`discard`).
        case nowhere
    }

    private let target: Target

    private init(_ target: Target) { self.target = target }

    deinit {
        switch target {
        case .file(let descriptor) where descriptor > 2: close(descriptor)
        case .syslog(let descriptor, _): close(descriptor)
        case .file, .nowhere: break
        }
    }

    /// What a device may write to.
    struct Grounds: Sendable {
        /// Of the server; nothing below it is written to.
        var home: String
        /// Below which files may be.
        var folders: [String]
        /// Of the system's log.
        var socket: String
    }

    /// - Throws: `AuditDeviceRefusal`.
    static func open(_ device: AuditDevice, on grounds: Grounds) throws(AuditDeviceRefusal) -> AuditSink {
        for name in device.options.keys.sorted() where !known(device.kind).contains(name) {
            throw .option(name: name, expected: "known for this type of audit device")
        }
        if device.options["log_raw"].map({ $0.lowercased() != "false" }) ?? false {
            throw .option(name: "log_raw", expected: "false: values are written as HMACs only")
        }
        if let format = device.options["format"], format != "json" {
            throw .option(name: "format", expected: "json")
        }
        if let prefix = device.options["prefix"] {
            // A line of the caller's own could be anything to who reads the file.
            guard prefix.utf8.count <= 255, prefix.unicodeScalars.allSatisfy(Self.isVisible) else {
                throw .option(name: "prefix", expected: "up to 255 bytes without control characters")
            }
        }
        switch device.kind {
        case .file: return try file(device.options, grounds)
        case .syslog: return try syslog(device.options, socket: grounds.socket)
        }
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    private static func known(_ kind: AuditDevice.Kind) -> Set<String> {
        let shared: Set<String> = ["format", "prefix", "hmac_accessor", "log_raw", "elide_list_responses"]
        switch kind {
        case .file: return shared.union(["file_path", "path", "mode"])
        case .syslog: return shared.union(["facility", "tag"])
        }
    }

    // MARK: A file

    private static func file(
        _ options: [String: String],
        _ grounds: Grounds
    ) throws(AuditDeviceRefusal) -> AuditSink {
        guard let path = options["file_path"] ?? options["path"], !path.isEmpty else {
            throw .option(name: "file_path", expected: "given")
        }
        switch path {
        case "stdout": return AuditSink(.file(1))
        case "discard": return AuditSink(.nowhere)
        default: break
        }
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw .option(name: "file_path", expected: "an absolute path")
        }
        let mode = options["mode"].map { mode_t($0, radix: 8) } ?? 0o600
        // What a caller names and fills is nothing to run.
        guard let mode, mode <= 0o777, mode & 0o111 == 0 else {
            throw .option(name: "mode", expected: "octal and without the right to execute, as 0600")
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        guard let name = parts.last, name != ".", name != ".." else {
            throw .option(name: "file_path", expected: "the path of a file")
        }
        let folder = "/" + parts.dropLast().joined(separator: "/")
        guard let real = Self.real(folder) else {
            throw .unusable(reason: "unable to open \(path) for writing: its folder is not there")
        }
        if let home = Self.real(grounds.home), Self.contains(home, real) {
            throw .option(name: "file_path", expected: "outside the server's home")
        }
        guard grounds.folders.compactMap(Self.real).contains(where: { Self.contains($0, real) }) else {
            throw .option(
                name: "file_path",
                expected:
                    "below \(grounds.folders.joined(separator: " or ")): the server's configuration says where "
                    + "audit devices may write (audit_device_folders)"
            )
        }
        // No link is followed, and no reader is waited for where it is a pipe.
        let descriptor = Glibc.open(
            real + "/" + name,
            O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK,
            mode == 0 ? 0o600 : mode
        )
        guard descriptor >= 0 else {
            throw .unusable(reason: "unable to open \(path) for writing: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0,
            status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFIFO
        else {
            close(descriptor)
            throw .unusable(reason: "unable to open \(path) for writing: it is neither a file nor a pipe")
        }
        // Another's file, or one that has a second name elsewhere, is not the caller's to fill.
        guard status.st_uid == geteuid(), status.st_nlink == 1 else {
            close(descriptor)
            throw .unusable(
                reason: "unable to open \(path) for writing: it is another user's, or has more than one name"
            )
        }
        // From here on a full pipe blocks the one thread that writes, as a file on a lost disk does.
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        return AuditSink(.file(descriptor))
    }

    private static func contains(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    private static func real(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    // MARK: The system's log

    /// RFC 3164 §4.1.1.
    private static let facilities = [
        "KERN": 0, "USER": 1, "MAIL": 2, "DAEMON": 3, "AUTH": 4, "SYSLOG": 5, "LPR": 6, "NEWS": 7, "UUCP": 8,
        "CRON": 9, "AUTHPRIV": 10, "FTP": 11, "LOCAL0": 16, "LOCAL1": 17, "LOCAL2": 18, "LOCAL3": 19,
        "LOCAL4": 20, "LOCAL5": 21, "LOCAL6": 22, "LOCAL7": 23,
    ]

    private static func syslog(
        _ options: [String: String],
        socket path: String
    ) throws(AuditDeviceRefusal) -> AuditSink {
        let facility = options["facility"] ?? "AUTH"
        guard let number = facilities[facility.uppercased()] else {
            throw .option(name: "facility", expected: "a facility of syslog, as AUTH or LOCAL0")
        }
        let tag = options["tag"] ?? "vault"
        guard (1...32).contains(tag.utf8.count), tag.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            throw .option(name: "tag", expected: "1 to 32 visible characters of ASCII")
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw .unusable(reason: "the socket's path is too long")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard descriptor >= 0 else { throw .unusable(reason: String(cString: strerror(errno))) }
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        guard isConnected else {
            let reason = String(cString: strerror(errno))
            close(descriptor)
            throw .unusable(reason: "the system's log can't be reached at \(path): \(reason)")
        }
        // Severity 6, informational.
        return AuditSink(.syslog(descriptor, head: "<\(number * 8 + 6)>\(tag)[\(getpid())]: "))
    }

    // MARK: Writing

    /// Writes lines, each with its end.
    ///
    /// - Returns: whether all of them were taken.
    func write(_ lines: [[UInt8]]) -> Bool {
        switch target {
        case .nowhere: return true
        case .file(let descriptor): return Self.write(Array(lines.joined()), to: descriptor)
        case .syslog(let descriptor, let head):
            var isWhole = true
            for line in lines {
                let message = Array(head.utf8) + line.dropLast()
                let sent = message.withUnsafeBytes {
                    send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if sent != message.count { isWhole = false }
            }
            return isWhole
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
            }
            if count < 0 {
                guard errno == EINTR else { return false }
                continue
            }
            offset += count
        }
        return true
    }
}
