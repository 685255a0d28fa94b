import Foundation
import Postgres
import TestSupport

/// A program that runs beside a test in a folder of its own, as the user `postgres` where the test is root: PostgreSQL
/// and PgBouncer both refuse root.
struct Peer {
    struct Failure: Error {
        var command: [String]
        var output: String
    }

    /// Runs `body` with a folder that is removed afterwards.
    static func withFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = "/tmp/muniment-peer-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try giveAway(folder)
        return try await body(folder)
    }

    static func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        _ = chmod(path, 0o600)
        try giveAway(path)
    }

    /// Makes a path the owner's, who can then be another than the test's user.
    static func giveAway(_ path: String) throws {
        if geteuid() == 0 { try run(["/bin/chown", "--recursive", "postgres:postgres", path]) }
    }

    @discardableResult
    static func run(_ command: [String], asOwner: Bool = false) throws -> String {
        let process = process(asOwner ? owned(command) : command)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(command: command, output: output) }
        return output
    }

    /// Runs `body` while the command runs, and ends it afterwards by a signal, as the test's own end would.
    static func with<Value>(
        _ command: [String],
        log: String,
        endedBy signal: (name: String, number: Int32),
        _ body: () async throws -> Value
    ) async throws -> Value {
        let process = ClusterProcess(
            arguments: owned(command, ["--pdeathsig", signal.name]),
            log: log
        )
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
        process.signal(signal.number)
        try await condition { !process.isRunning }
        return try outcome.get()
    }

    /// A TCP port that was free a moment ago.
    static func freePort() -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(descriptor, $0, size)
                _ = getsockname(descriptor, $0, &size)
            }
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func process(_ command: [String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        process.standardInput = FileHandle.nullDevice
        return process
    }

    private static func owned(_ command: [String], _ options: [String] = []) -> [String] {
        let change = geteuid() == 0 ? ["--reuid=postgres", "--regid=postgres", "--init-groups"] : []
        return ["/usr/bin/setpriv"] + change + options + ["--"] + command
    }
}
