import Access
import Evidence
import Postgres
import Synchronization

extension Access {
    /// Does something for every tenant in turn. One that fails does not keep the others waiting; its failure is thrown at
    /// the end.
    func forEachTenant(_ body: (TenantID) async throws -> Void) async throws {
        var failure: (any Error)?
        for tenant in try await tenants() {
            do {
                try await body(tenant.id)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}

/// Looks at tenants where something was committed, as `CommitNews` tells, and at all of them once in a while.
struct NewsWatch: Sendable {
    /// How soon after the news it is looked, and how often all are: what comes due by time alone, or was told to nobody,
    /// waits as long.
    private static let (soon, pause) = (Duration.seconds(1), Duration.seconds(15))

    let database: Database
    let access: Access
    private let news = TenantsWithNews()

    init(database: Database, access: Access) {
        self.database = database
        self.access = access
    }

    /// Goes on until it is cancelled, or something fails: then whoever looks again begins with all tenants.
    func run(_ look: @escaping @Sendable (TenantID) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await event in database.listen(to: CommitNews.channel) {
                    switch event {
                    case .notification(let told): UniqueID(told.payload).map { news.add(TenantID($0)) }
                    case .mayHaveMissed: news.addAll()
                    }
                }
                throw CancellationError()
            }
            group.addTask {
                var last: ContinuousClock.Instant?
                while true {
                    let (tenants, isAll) = news.take()
                    if isAll || last.map({ .now - $0 > Self.pause }) ?? true {
                        last = .now
                        try await access.forEachTenant(look)
                    } else {
                        for tenant in tenants { try await look(tenant) }
                    }
                    try await Task.sleep(for: Self.soon)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}

private final class TenantsWithNews: Sendable {
    private let state = Mutex<(tenants: Set<TenantID>, isAll: Bool)>(([], true))

    func add(_ tenant: TenantID) { state.withLock { _ = $0.tenants.insert(tenant) } }

    func addAll() { state.withLock { $0.isAll = true } }

    func take() -> (tenants: Set<TenantID>, isAll: Bool) {
        state.withLock { state in
            defer { state = ([], false) }
            return state
        }
    }
}
