import Evidence
import Ledger
import Logging
import Postgres
import Synchronization

/// Tells all servers that a tenant's ledger has grown: after the commit, from a connection of its own, at most
/// twenty times a second. (NOTIFY inside writing transactions would serialise their commits.)
final class CommitNews: Sendable {
    static let channel: StaticString = "muniment_news"
    private static let interval: Duration = .milliseconds(50)

    private let grown = Mutex<Set<TenantID>>([])
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// A commit for `tenant` has just been acknowledged.
    func committed(for tenant: TenantID) { grown.withLock { _ = $0.insert(tenant) } }

    func run() async throws {
        while true {
            try await Task.sleep(for: Self.interval)
            let tenants = grown.withLock { grown in
                defer { grown = [] }
                return grown
            }
            guard !tenants.isEmpty else { continue }
            try await database.notify(Self.channel, tenants.map(\.description).sorted())
        }
    }
}
