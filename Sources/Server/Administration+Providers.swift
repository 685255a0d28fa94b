import API
import Access
import Ledger
import Postgres

extension Administration {
    /// Lets a tenant be a provider.
    ///
    /// - Returns: whether it was none before.
    package func grantProvider(named name: String) async throws -> Bool {
        try await changing { try await $0.grantProvider(named: name) != nil }
    }

    /// Lets a tenant be a provider no longer.
    ///
    /// - Returns: whether it was one before.
    package func endProvider(named name: String) async throws -> Bool {
        try await changing { try await $0.endProvider(named: name) != nil }
    }

    private func changing(_ body: (Access) async throws -> Bool) async throws -> Bool {
        guard let url = try configuration.databaseURL ?? status()?.database else {
            throw Failure.notRunning(home: configuration.home)
        }
        do {
            return try await Database.with(options(url), logger: logger) { database in
                let entries = EntryMaker(clock: SystemClock())
                return try await body(Access(database: database, ledger: Ledger(), entries: entries))
            }
        } catch let error as AccessError {
            throw Failure.refused("\(error.problem.detail); \(error.problem.remedy ?? "")")
        }
    }
}
