import Access
import Attestor
import Jobs
import Observers
import Postgres

/// Asks for jobs that send to transparency logs what is due: what waits for another attempt, and what a server left behind; for
/// another look at what was believed of them; and has checkpoints of our ledgers put into them.
struct RekorKeeper: Sendable {
    private static let interval: Duration = .seconds(5)

    let sender: RekorSender
    let verifier: RekorVerifier
    let monitor: WatchMonitor
    let anchors: RekorAnchors
    let jobs: Jobs
    let access: Access

    init(
        rekor: Rekor,
        watchlist: Watchlist,
        exchange: RekorExchange,
        anchors: RekorAnchors,
        jobs: Jobs,
        access: Access
    ) {
        sender = RekorSender(rekor: rekor, exchange: exchange)
        verifier = RekorVerifier(rekor: rekor, exchange: exchange)
        monitor = WatchMonitor(rekor: rekor, watchlist: watchlist, exchange: exchange)
        self.anchors = anchors
        self.jobs = jobs
        self.access = access
    }

    /// Checkpoints of ledgers are put into logs once an hour: whether it is time need not be asked with each look.
    private static let looksAnAnchoring = 12

    func run() async throws {
        var number = 0
        while true {
            try await lookEverywhere(isAnchoring: number.isMultiple(of: Self.looksAnAnchoring))
            number += 1
            try await Task.sleep(for: Self.interval)
        }
    }

    func lookEverywhere(isAnchoring: Bool = true) async throws {
        try await access.forEachTenant { tenant in
            for name in try await sender.due(of: tenant) {
                try await jobs.enqueue(RekorSender.job(for: name), for: tenant)
            }
            for log in try await verifier.due(of: tenant) {
                try await jobs.enqueue(RekorVerifier.job(for: log), for: tenant)
            }
            for source in try await monitor.due(of: tenant) {
                try await jobs.enqueue(WatchMonitor.job(for: source), for: tenant)
            }
            if isAnchoring { try await anchors.anchor(of: tenant) }
        }
    }
}

extension RekorExchange {
    /// Over the network, to addresses that are judged as those of targets.
    static func network(mayBePrivate: Bool) -> RekorExchange {
        RekorExchange { question in
            var exchange = SingleExchange(
                method: question.method,
                address: question.url,
                headers: [
                    ("Content-Type", "application/json"), ("Accept", "*/*"), ("User-Agent", "muniment"),
                ],
                body: question.body,
                authorities: nil,
                reach: mayBePrivate ? .privateAddresses : .publicAddresses
            )
            exchange.limit = question.limit
            exchange.timeout = question.timeout
            do {
                let answer = try await exchange.wholeAnswer()
                return Answer(status: answer.status, headers: answer.headers, body: answer.body)
            } catch let error as ObservationError {
                throw Lost(error.reason)
            }
        }
    }
}
