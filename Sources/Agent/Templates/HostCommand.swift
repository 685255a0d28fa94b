import Dispatch
import Foundation
import Synchronization

/// A program of this host, run to its end.
package enum HostCommand {
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        package var program: String
        package var reason: String

        package var description: String { "\(program) \(reason)" }
    }

    /// In seconds, of a program whose output is waited for.
    private static let outputLimit = 20.0
    /// Of a check or a reload.
    package static let limit: Duration = .seconds(60)

    /// Runs a program without a shell; what it prints goes nowhere, since it may hold what the file does.
    ///
    /// - Throws: `Failure` where it can't be started, ends with another status than 0, or not in time.
    package static func run(_ command: [String], within limit: Duration = limit) async throws {
        guard let program = command.first else { return }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(command.dropFirst())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let pid = Mutex<Int32?>(nil)
        let timer = Task {
            // Ends with the program, or ends it.
            try await Task.sleep(for: limit)
            if let pid = pid.withLock({ $0 }) { kill(pid, SIGKILL) }
        }
        defer { timer.cancel() }
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                continuation.resume(
                    returning: ended.terminationReason == .exit
                        ? ended.terminationStatus : 128 + ended.terminationStatus
                )
            }
            do {
                try process.run()
                pid.withLock { $0 = process.processIdentifier }
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: Failure(program: program, reason: "can't be started"))
            }
        }
        pid.withLock { $0 = nil }
        guard status == 0 else { throw Failure(program: program, reason: "ended with status \(status)") }
    }

    /// What a program prints, at most `limit` bytes; blocks until it ends, or has to.
    ///
    /// - Throws: `Failure`.
    static func output(_ command: [String], limit: Int) throws -> String {
        guard let program = command.first else { return "" }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Array(command.dropFirst())
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        do {
            try process.run()
        } catch {
            throw Failure(program: program, reason: "can't be started")
        }
        let pid = process.processIdentifier
        let end = DispatchWorkItem { kill(pid, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + outputLimit, execute: end)
        defer { end.cancel() }
        var bytes = Data()
        while bytes.count <= limit, let part = try? pipe.fileHandleForReading.read(upToCount: 65_536),
            !part.isEmpty
        {
            bytes += part
        }
        if bytes.count > limit { process.terminate() }
        process.waitUntilExit()
        guard process.terminationStatus == 0, bytes.count <= limit else {
            throw Failure(program: program, reason: "ended with status \(process.terminationStatus)")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
