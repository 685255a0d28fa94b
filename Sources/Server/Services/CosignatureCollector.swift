import API
import AsyncHTTPClient
import Evidence
import Ledger
import Logging
import NIOCore
import NIOHTTP1
import Postgres
import Synchronization

/// Somebody who cosigns our checkpoints, and where it is asked.
struct LogCosignerAddress: Hashable, Sendable {
    /// Without a slash at its end; `add-checkpoint` follows.
    var url: String
    var key: NoteKey
}

/// How a cosigner answered.
package struct CosignerAnswer: Sendable {
    package var status: Int
    package var contentType: String?
    package var text: String

    package init(status: Int, contentType: String?, text: String) {
        self.status = status
        self.contentType = contentType
        self.text = text
    }
}

/// Sends a body to an address: over the network, or in tests straight to another server's router.
package typealias CosignerExchange = @Sendable (_ url: String, _ body: [UInt8]) async throws -> CosignerAnswer

/// Asks the configured cosigners for every new checkpoint, beside the signer (C2SP tlog-witness, the client's side).
package struct CosignatureCollector: Sendable {
    /// Why a cosigner gave no cosignature.
    enum Fault: Error, Hashable, Sendable {
        case unreachable(String)
        case refused(status: Int, text: String)
        /// Its answer has no signature of its key over our checkpoint.
        case wrongSignature
        /// It has seen more of our log than there is: the log was put back, or somebody else signs with its key.
        case hasSeenMore(size: Int)
        case malformedAnswer
    }

    private static let longestPause: Duration = .seconds(60)

    let store: CosignatureStore
    let cosigners: [LogCosignerAddress]
    let pending: PendingCosignatures
    let figures: CosignerFigures
    let clock: any WallClock
    let logger: Logger
    /// `nil`: over the network.
    var exchange: CosignerExchange?

    func run() async throws {
        guard exchange == nil else { return try await rounds() }
        let client = Self.makeClient()
        var collector = self
        collector.exchange = Self.network(through: client)
        do {
            try await collector.rounds()
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    /// Redirects are not followed: they would lead where the operator has not sent the server.
    static func makeClient() -> HTTPClient {
        HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: .init(redirectConfiguration: .disallow)
        )
    }

    private func rounds() async throws {
        while true {
            try await round()
            try await Task.sleep(for: CheckpointMaker.interval)
        }
    }

    /// Asks every cosigner that is not paused, each about all logs that want it.
    func round() async throws {
        let logs = pending.logs
        guard !logs.isEmpty else { return }
        let unfinished = try await withThrowingTaskGroup(of: Set<CheckpointKeeper.Log>.self) { group in
            for cosigner in cosigners {
                group.addTask { try await ask(cosigner, about: logs) }
            }
            return try await group.reduce(into: Set()) { $0.formUnion($1) }
        }
        pending.finished(logs.subtracting(unfinished))
    }

    /// - Returns: the logs that want to be asked about again.
    private func ask(
        _ cosigner: LogCosignerAddress,
        about logs: Set<CheckpointKeeper.Log>
    ) async throws -> Set<CheckpointKeeper.Log> {
        guard !figures.isPaused(cosigner) else { return logs }
        for (count, log) in logs.enumerated() {
            do {
                try await ask(cosigner, about: log)
                figures.answered(cosigner)
            } catch let fault as Fault {
                if figures.failed(cosigner, fault, longestPause: Self.longestPause) {
                    logger.warning(
                        "a cosigner does not cosign",
                        metadata: [
                            "cosigner": "\(cosigner.key.name)", "tenant": "\(log.tenant)",
                            "ledger": "\(log.ledger.rawValue)", "reason": "\(fault)",
                        ]
                    )
                }
                return Set(logs.dropFirst(count))
            }
        }
        return []
    }

    private func ask(_ cosigner: LogCosignerAddress, about log: CheckpointKeeper.Log) async throws {
        guard
            let (checkpoint, oldSize) = try await store.wanted(
                from: cosigner.key,
                of: log.ledger,
                tenant: log.tenant
            )
        else { return }
        var answer = try await send(checkpoint, from: oldSize, to: cosigner, about: log)
        if answer.status == 409 {
            guard answer.contentType?.hasPrefix("text/x.tlog.size") == true,
                let size = Int(answer.text.dropLast()), answer.text == "\(size)\n", size >= 0
            else { throw Fault.malformedAnswer }
            guard size <= checkpoint.size else { throw Fault.hasSeenMore(size: size) }
            answer = try await send(checkpoint, from: size, to: cosigner, about: log)
        }
        guard answer.status == 200 else {
            throw Fault.refused(status: answer.status, text: String(answer.text.prefix(200)))
        }
        let note = try SignedNote(parsing: Array(checkpoint.note.utf8))
        guard let signature = note.cosignature(of: cosigner.key, in: answer.text) else {
            throw Fault.wrongSignature
        }
        try await store.keep(
            signature,
            of: cosigner.key,
            under: checkpoint,
            of: log.ledger,
            tenant: log.tenant,
            at: clock.now()
        )
    }

    private func send(
        _ checkpoint: StoredCheckpoint,
        from oldSize: Int,
        to cosigner: LogCosignerAddress,
        about log: CheckpointKeeper.Log
    ) async throws -> CosignerAnswer {
        let request = try await store.request(
            for: checkpoint,
            from: oldSize,
            of: log.ledger,
            tenant: log.tenant
        )
        do {
            guard let exchange else { throw Fault.unreachable("there is no client") }
            return try await exchange(cosigner.url + "/" + AddCheckpoint.path, request.bytes)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw Fault.unreachable("\(type(of: error))")
        }
    }

    /// So long for the answer's head, and so long for its rest.
    static func network(through client: HTTPClient, timeout: Duration = .seconds(10)) -> CosignerExchange {
        { url, body in
            var request = HTTPClientRequest(url: url)
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "text/plain; charset=utf-8")
            request.body = .bytes(ByteBuffer(bytes: body))
            let response = try await client.execute(request, timeout: TimeAmount(timeout))
            let answer = try await response.body(upTo: AddCheckpoint.byteLimit, within: timeout)
            return CosignerAnswer(
                status: Int(response.status.code),
                contentType: response.headers.first(name: "Content-Type"),
                text: String(buffer: answer)
            )
        }
    }
}

extension CosignatureCollector.Fault: CustomStringConvertible {
    var description: String {
        if case .refused(_, let text) = self { "\(summary): \(text)" } else { summary }
    }

    /// Without a word of the cosigner's: health is read by anybody.
    var summary: String {
        switch self {
        case .unreachable(let reason): "it can't be reached: \(reason)"
        case .refused(let status, _): "it answered \(status)"
        case .wrongSignature: "its answer holds no signature of its key over our checkpoint"
        case .hasSeenMore(let size):
            "it has seen \(size) entries of this log, and there are fewer: the log was put back, or somebody else signs "
                + "with its key"
        case .malformedAnswer: "it answered with a conflict and no size"
        }
    }
}

/// Logs with a checkpoint that not everybody has cosigned.
final class PendingCosignatures: Sendable {
    private let state = Mutex<Set<CheckpointKeeper.Log>>([])

    var logs: Set<CheckpointKeeper.Log> { state.withLock { $0 } }
    func add(_ logs: some Sequence<CheckpointKeeper.Log>) { state.withLock { $0.formUnion(logs) } }
    func finished(_ logs: Set<CheckpointKeeper.Log>) { state.withLock { $0.subtract(logs) } }
}

/// Which cosigners fail, and until when they are left alone.
final class CosignerFigures: Sendable {
    private struct Failure {
        var fault: CosignatureCollector.Fault
        var pause: Duration
        var until: ContinuousClock.Instant
    }

    private let failures = Mutex<[LogCosignerAddress: Failure]>([:])

    func isPaused(_ cosigner: LogCosignerAddress) -> Bool {
        failures.withLock { $0[cosigner].map { ContinuousClock.now < $0.until } ?? false }
    }

    func answered(_ cosigner: LogCosignerAddress) { failures.withLock { $0[cosigner] = nil } }

    /// Whether this is news.
    func failed(
        _ cosigner: LogCosignerAddress,
        _ fault: CosignatureCollector.Fault,
        longestPause: Duration
    ) -> Bool {
        failures.withLock { failures in
            let earlier = failures[cosigner]
            let pause = min(longestPause, earlier.map { $0.pause * 2 } ?? CheckpointMaker.interval)
            failures[cosigner] = Failure(fault: fault, pause: pause, until: .now + pause)
            return earlier?.fault != fault
        }
    }

    /// The names of those that fail, and why.
    var failing: [(name: String, fault: CosignatureCollector.Fault)] {
        failures.withLock { failures in
            failures.map { ($0.key.key.name, $0.value.fault) }.sorted { $0.name < $1.name }
        }
    }
}
