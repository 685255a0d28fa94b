import Foundation
import Glibc

/// A server from Debian's packages that a test runs for itself: in a folder of its own, on a free port, gone afterwards.
package struct PrivateServer: Sendable {
    package let folder: String
    package let port: Int

    /// Makes the folder, lets `prepare` write into it and give the command, waits until the port answers, and runs `body`.
    package static func with<Value>(
        _ prepare: (PrivateServer) throws -> [String],
        _ body: (PrivateServer) async throws -> Value
    ) async throws -> Value {
        let server = PrivateServer(folder: try temporaryFolder(), port: try freePort())
        defer { try? FileManager.default.removeItem(atPath: server.folder) }
        let process = try ChildProcess(
            try prepare(server),
            output: server.folder + "/output",
            errors: server.folder + "/errors"
        )
        let outcome: Result<Value, any Error>
        do {
            try await condition(within: .seconds(60)) {
                guard process.status == nil else { throw ServerEnded(errors: server.errors) }
                return accepts(server.port)
            }
            outcome = .success(try await body(server))
        } catch {
            outcome = .failure(error)
        }
        process.signal(SIGKILL)
        try await process.waitForEnd()
        return try outcome.get()
    }

    package struct ServerEnded: Error {
        package var errors: String
    }

    package var errors: String { (try? String(contentsOfFile: folder + "/errors", encoding: .utf8)) ?? "" }

    package func write(_ text: String, to name: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }

    /// A copy of a program, beside its files: distributions confine the originals to their own folders by path.
    package func copy(of program: String) throws -> String {
        let copy = folder + "/" + (program.split(separator: "/").last ?? "")
        try FileManager.default.copyItem(atPath: program, toPath: copy)
        return copy
    }

    package static func temporaryFolder() throws -> String {
        var template = Array("/tmp/muniment-observers-XXXXXX".utf8CString)
        let folder = template.withUnsafeMutableBufferPointer {
            $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let folder else { throw CocoaError(.fileWriteUnknown) }
        return folder
    }

    package static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isBound else { throw CocoaError(.featureUnsupported) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func accepts(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}

/// Runs a program to its end; fails unless it succeeds.
@discardableResult
package func run(_ arguments: [String], in folder: String) async throws -> String {
    let name = folder + "/run-" + UUID().uuidString
    let process = try ChildProcess(arguments, output: name, errors: name + ".errors")
    let status = try await process.waitForEnd(within: .seconds(60))
    let errors = (try? String(contentsOfFile: name + ".errors", encoding: .utf8)) ?? ""
    guard status == 0 else { throw ProgramFailed(arguments: arguments, errors: errors) }
    return try String(contentsOfFile: name, encoding: .utf8)
}

package struct ProgramFailed: Error {
    package var arguments: [String]
    package var errors: String
}
