import Glibc

/// Reads a file whole, without waiting on what is none: a pipe, a device, a folder.
enum LocalFile {
    struct Fault: Error {
        var number: Int32
        var reason: String

        init(_ number: Int32) {
            self.number = number
            reason = String(cString: strerror(number))
        }

        init(reason: String) {
            number = 0
            self.reason = reason
        }
    }

    /// Blocking.
    static func contents(of path: String, limit: Int) throws -> Result<[UInt8], Fault> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return .failure(Fault(errno)) }
        defer { close(descriptor) }
        return contents(of: descriptor, limit: limit)
    }

    static func contents(of descriptor: Int32, limit: Int) -> Result<[UInt8], Fault> {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .failure(Fault(errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .failure(Fault(reason: "it is not a plain file"))
        }
        guard status.st_size <= limit else { return .failure(tooLarge(limit)) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(Fault(errno)) }
            if count == 0 { return .success(bytes) }
            guard bytes.count + count <= limit else { return .failure(tooLarge(limit)) }
            bytes += part[..<count]
        }
    }

    private static func tooLarge(_ limit: Int) -> Fault { Fault(reason: "it has more than \(limit) bytes") }
}
