import Custody
import Evidence
import Jobs
import Observers
import Postgres
import Synchronization

/// Watches the ceremonies of a cluster: lists, watches from the list's version on, and lists again where the cluster does
/// not keep what came after. It looks at how objects are and not at how they came to be so; what is known of each, by uid
/// and version, is in the database, so whichever server goes on misses nothing and takes nothing twice.
struct SubstrateWatcher: Sendable {
    static let kind = "substrate.watch"
    /// How long one job watches: then the next one begins, on whichever server.
    private static let turn: Duration = .seconds(600)
    private static let shortestPause: Duration = .seconds(1)
    /// A round without news that is over sooner was ended by who should have kept it open.
    private static let shortestRound: Duration = .seconds(1)
    private static let longestPause: Duration = .seconds(60)
    /// Substrates that one server watches, each for itself.
    private static let concurrency = 64

    let desk: SubstrateDesk
    let clients: SubstrateClients
    let news: CommitNews

    static func job(for substrate: UniqueID) -> NewJob {
        NewJob(kind, ["substrate_id": .string(substrate.text)], uniqueKey: substrate.text)
    }

    /// One unfinished job a substrate: of several servers, one watches.
    var handler: JobHandler {
        JobHandler(Self.kind, concurrency: Self.concurrency) { run in
            guard let id = run.arguments["substrate_id"]?.string.flatMap({ UniqueID($0) }) else {
                throw JobFailure("the job names no substrate", isFinal: true)
            }
            try await watch(id, of: run.tenant, until: .now + Self.turn) { run.report($0, "changes") }
        }
    }

    /// Watches until the substrate has nothing to decide any more, or `deadline`.
    func watch(
        _ id: UniqueID,
        of tenant: TenantID,
        until deadline: ContinuousClock.Instant,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws {
        var count = 0
        var pause = Self.shortestPause
        while ContinuousClock.now < deadline {
            guard let substrate = try await desk.substrates(of: tenant).first(where: { $0.id == id }) else {
                return
            }
            let begin = ContinuousClock.now
            do {
                let taken = try await round(substrate, of: tenant)
                count += taken
                progress(count)
                guard taken == 0, ContinuousClock.now - begin < Self.shortestRound else {
                    pause = Self.shortestPause
                    continue
                }
                try await Task.sleep(for: pause * Double.random(in: 0.75...1.25))
                pause = min(pause * 2, Self.longestPause)
            } catch let error as ObservationError {
                try await desk.note(failure: error.words, of: id, tenant: tenant)
                var wait = pause * Double.random(in: 0.75...1.25)
                if case .throttled(let asked?) = error.cause {
                    wait = max(wait, min(asked, Self.longestPause))
                }
                try await Task.sleep(for: wait)
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }

    /// One stream, from the version where the last one ended; a list before it where there is none.
    ///
    /// - Returns: how many changes were recorded.
    func round(_ substrate: Substrate, of tenant: TenantID) async throws -> Int {
        let client = try clients.client(of: substrate, tenant: tenant)
        var count = 0
        var version: String
        if let known = try await desk.resourceVersion(of: substrate.id, tenant: tenant) {
            version = known
        } else {
            (version, count) = try await listed(client, substrate, of: tenant)
        }
        let taken = Counter()
        let end = try await client.watch(from: version) { event in
            if try await take(event, of: substrate, tenant: tenant) { taken.add() }
        }
        switch end {
        case .ended: try await desk.noteHeard(substrate.id, tenant: tenant)
        case .expired: try await desk.keep(resourceVersion: nil, of: substrate.id, tenant: tenant)
        }
        return count + taken.value
    }

    /// Everything as it is; what was there and is not any more was deleted while nobody watched.
    private func listed(
        _ client: CustomResources,
        _ substrate: Substrate,
        of tenant: TenantID
    ) async throws -> (version: String, count: Int) {
        // Before the list: what is asked for meanwhile is not taken for deleted.
        let present = try await desk.present(of: substrate.id, tenant: tenant)
        let (objects, version) = try await client.list()
        var count = 0
        var found: Set<String> = []
        for object in objects {
            if let uid = object["metadata"]?["uid"]?.string { found.insert(uid) }
            if try await desk.take(object, of: substrate, tenant: tenant) { count += 1 }
        }
        for known in present where !found.contains(known.uid) {
            if try await desk.takeGone(known, of: substrate, tenant: tenant) { count += 1 }
        }
        if count > 0 { news.committed(for: tenant) }
        try await desk.keep(resourceVersion: version, of: substrate.id, tenant: tenant)
        return (version, count)
    }

    /// Takes an event, and then notes the version: what ends in between is taken again, and changes nothing.
    private func take(_ event: WatchEvent, of substrate: Substrate, tenant: TenantID) async throws -> Bool {
        var isNews = false
        let version: String?
        switch event {
        case .put(let object):
            isNews = try await desk.take(object, of: substrate, tenant: tenant)
            version = object["metadata"]?["resourceVersion"]?.string
        case .deleted(let object):
            isNews = try await desk.take(object, isDeleted: true, of: substrate, tenant: tenant)
            version = object["metadata"]?["resourceVersion"]?.string
        case .bookmark(let bookmark): version = bookmark
        case .expired: version = nil
        }
        if isNews { news.committed(for: tenant) }
        if let version { try await desk.keep(resourceVersion: version, of: substrate.id, tenant: tenant) }
        return isNews
    }

    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }
}

extension ObservationError {
    /// What is wrong and what to do, for those who look.
    var words: String { "\(reason); \(remedy)" }
}
