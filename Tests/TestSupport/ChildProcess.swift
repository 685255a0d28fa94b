import Foundation
import Postgres

/// A program that a test started. The kernel ends it together with this process, however that ends.
package final class ChildProcess: Sendable {
    private let process: ClusterProcess
    package let pid: Int32

    /// Starts `arguments[0]` with the variables of this process, those in `environment` over them. Both streams are
    /// appended to files; each of `descriptors` arrives in the program under its second number.
    package init(
        _ arguments: [String],
        environment: [String: String] = [:],
        output: String,
        errors: String,
        descriptors: [(own: Int32, its: Int32)] = []
    ) throws {
        var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("MUNIMENT_") }
        // Where PostgreSQL's programs are is the machine's matter, not the test's.
        variables["MUNIMENT_POSTGRES_BIN"] = ProcessInfo.processInfo.environment["MUNIMENT_POSTGRES_BIN"]
        process = ClusterProcess(
            arguments: ["/usr/bin/setpriv", "--pdeathsig", "KILL", "--"] + arguments,
            environment: variables.merging(environment) { _, new in new },
            log: output,
            errors: errors,
            descriptors: descriptors
        )
        guard let pid = process.startedPID else { throw CocoaError(.executableLoad) }
        self.pid = pid
    }

    /// The exit code, or 128 and the signal's number; `nil` while the program runs.
    package var status: Int32? { process.status }

    package func signal(_ number: Int32) { process.signal(number) }

    /// Waits for its end and returns its status.
    @discardableResult
    package func waitForEnd(within limit: Duration = .seconds(300)) async throws -> Int32 {
        try await condition(within: limit) { status != nil }
        return status ?? -1
    }
}
