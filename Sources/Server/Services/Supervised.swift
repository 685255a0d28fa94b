import Logging
import ServiceLifecycle
import Synchronization

/// A long-running service that takes nothing else down: when it fails it is begun again after a growing pause, and
/// health says since when and why.
struct Supervised: Service {
    let name: String
    let status: ServiceStatus
    let logger: Logger
    var longestPause: Duration = .seconds(60)
    let body: @Sendable () async throws -> Void

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var pause = Duration.milliseconds(100)
            while !Task.isCancelled {
                let started = ContinuousClock.now
                do {
                    try await body()
                    throw EndedByItself()
                } catch {
                    // Whoever is told to end does so in any way; whoever is not has failed, also by a cancellation.
                    if Task.isCancelled { return }
                    status.record(failure: "\(type(of: error))", of: name)
                    logger.error("service failed", metadata: ["service": "\(name)", "cause": "\(error)"])
                }
                if ContinuousClock.now - started > longestPause { pause = .milliseconds(100) }
                try await Task.sleep(for: pause)
                pause = min(longestPause, pause * 2)
            }
        }
    }
}

/// A service returned that was to run.
private struct EndedByItself: Error {}

/// Which services have failed lately.
final class ServiceStatus: Sendable {
    struct Failure: Sendable {
        var name: String
        var cause: String
        var at: ContinuousClock.Instant
    }

    private let failures = Mutex<[String: Failure]>([:])
    private let lasting = Mutex<[String: String]>([:])

    func record(failure cause: String, of name: String) {
        failures.withLock { $0[name] = Failure(name: name, cause: cause, at: .now) }
    }

    /// Whether `cause` is another than the one that `name` met last: what lasts is logged once.
    func isNews(_ cause: String, of name: String) -> Bool {
        lasting.withLock { $0.updateValue(cause, forKey: name) != cause }
    }

    func recovered(_ name: String) { lasting.withLock { $0[name] = nil } }

    /// Failures of the last five minutes, by name.
    var recent: [Failure] {
        failures.withLock { $0.values.filter { ContinuousClock.now - $0.at < .seconds(300) } }
            .sorted { $0.name < $1.name }
    }
}
