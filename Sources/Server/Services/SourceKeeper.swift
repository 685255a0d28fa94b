import Access
import AsyncHTTPClient
import Chronicle
import Evidence
import Logging
import Postgres
import Synchronization

/// Reads every tenant's sources, each for itself: one that fails is tried again after a growing pause, is said to fail
/// where it is looked at, and takes nothing else down.
final class SourceKeeper: Sendable {
    /// How often sources are looked for, and one that had nothing new is looked at.
    private static let interval: Duration = .seconds(1)
    private static let shortestPause: Duration = .milliseconds(250)
    private static let longestPause: Duration = .seconds(60)

    private struct Place: Hashable {
        var tenant: TenantID
        var name: String
    }

    private let sources: Sources
    private let access: Access
    private let news: CommitNews
    private let hosts: Set<String>
    private let logger: Logger
    private let followed = Mutex<Set<Place>>([])
    private let failing = Mutex<Set<Place>>([])

    init(sources: Sources, access: Access, news: CommitNews, hosts: Set<String>, logger: Logger) {
        self.sources = sources
        self.access = access
        self.news = news
        self.hosts = hosts
        self.logger = logger
    }

    func run() async throws {
        let client = HTTPLog.makeClient()
        do {
            try await follow(with: HTTPLog(client: client, hosts: hosts))
        } catch {
            // The failure of the work is the one to report.
            try? await client.shutdown()
            throw error
        }
    }

    /// How many sources are read, and how many of them can't be at present.
    var figures: (read: Int, failing: Int) {
        (followed.withLock { $0.count }, failing.withLock { $0.count })
    }

    private func follow(with log: HTTPLog) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                for tenant in try await access.tenants() {
                    for source in try await readSources(of: tenant.id) {
                        let place = Place(tenant: tenant.id, name: source.name)
                        guard followed.withLock({ $0.insert(place).inserted }) else { continue }
                        group.addTask {
                            await self.follow(place, with: log)
                            self.failing.withLock { _ = $0.remove(place) }
                            self.followed.withLock { _ = $0.remove(place) }
                        }
                    }
                }
                try await Task.sleep(for: Self.interval)
            }
        }
    }

    /// Those that are read: to the others events are sent.
    private func readSources(of tenant: TenantID) async throws -> [Source] {
        var found: [Source] = []
        var last: String?
        repeat {
            let page = try await sources.list(of: tenant, after: last, limit: Sources.limits.upperBound)
            found += page.sources.filter { $0.isEnabled && $0.settings != .push }
            last = page.next
        } while last != nil
        return found
    }

    /// Ends when the source is disabled, or its task is cancelled.
    private func follow(_ place: Place, with log: HTTPLog) async {
        var pause = Self.shortestPause
        while !Task.isCancelled {
            do {
                let source = try await sources.source(place.name, of: place.tenant)
                guard source.isEnabled else { return }
                let taken = try await sources.take(
                    from: source,
                    of: place.tenant,
                    reading: log.reader(of:token:)
                )
                failing.withLock { _ = $0.remove(place) }
                if source.failure != nil { try await sources.note(nil, of: place.name, of: place.tenant) }
                pause = Self.shortestPause
                switch taken {
                case .events: news.committed(for: place.tenant)
                case .nothing: try await Task.sleep(for: Self.interval)
                }
            } catch is CancellationError {
                return
            } catch {
                await report(error, of: place)
                try? await Task.sleep(for: pause)
                pause = min(Self.longestPause, pause * 2)
            }
        }
    }

    /// Tells the log once of what lasts.
    private func report(_ error: any Error, of place: Place) async {
        let words = (error as? SourceFailure)?.description ?? "the server failed while it read the source"
        failing.withLock { _ = $0.insert(place) }
        let isNews = (try? await sources.note(words, of: place.name, of: place.tenant)) ?? true
        logger.log(
            level: isNews ? .warning : .debug,
            "source failed",
            metadata: ["tenant": "\(place.tenant)", "source": "\(place.name)", "cause": "\(error)"]
        )
    }
}
