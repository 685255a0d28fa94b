import Evidence
import Glibc
import Postgres

/// The files that sources of a tenant may name: those below `<folder>/<tenant id>`, and none that a link leads to.
package struct SourceFolder: Sendable {
    private let folder: String

    package init(_ folder: String) { self.folder = folder }

    /// Runs `body` with the file open for reading.
    func open<Value>(
        _ path: String,
        of tenant: TenantID,
        _ body: (Int32) throws(SourceFailure) -> Value
    ) throws(SourceFailure) -> Value {
        let descriptor = try open(path, of: tenant)
        defer { close(descriptor) }
        return try body(descriptor)
    }

    /// A token, without the white space around it.
    func token(_ path: String, of tenant: TenantID) throws(SourceFailure) -> String {
        let bytes = try open(path, of: tenant) { descriptor throws(SourceFailure) in
            var buffer = [UInt8](repeating: 0, count: 4_096)
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { throw .unreadableFile(path: path, reason: "it is empty") }
            return Array(buffer[..<count])
        }
        let visible = bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        guard visible.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .unreadableFile(path: path, reason: "it holds no token")
        }
        return String(decoding: visible, as: UTF8.self)
    }

    /// Step by step, so that no link on the way leads elsewhere.
    private func open(_ path: String, of tenant: TenantID) throws(SourceFailure) -> Int32 {
        func unreadable() -> SourceFailure {
            .unreadableFile(path: path, reason: String(cString: strerror(errno)))
        }
        var place = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard place >= 0 else { throw unreadable() }
        let steps = [tenant.description] + path.split(separator: "/").map(String.init)
        for (number, step) in steps.enumerated() {
            let isLast = number == steps.count - 1
            let next = openat(
                place,
                step,
                O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY)
            )
            let failure = unreadable()
            close(place)
            guard next >= 0 else { throw failure }
            place = next
        }
        var status = stat()
        guard fstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(place)
            throw .unreadableFile(path: path, reason: "it is no file")
        }
        return place
    }
}
