package import Access
package import Evidence
import Ledger
import Postgres

/// What the counter of open ceremonies does not tell.
package struct CeremonyFigures: Hashable, Sendable {
    /// When the first of those closes that can still be signed; `nil` where none can.
    package var firstClosing: Instant?
    /// How many are counted as open although their time is over: until the sweeper comes, a few at most.
    package var overdue: Int

    package init(firstClosing: Instant?, overdue: Int) {
        self.firstClosing = firstClosing
        self.overdue = overdue
    }
}

extension Custody {
    package func ceremonyFigures(for caller: Caller) async throws -> CeremonyFigures {
        try caller.require(.read)
        let now = clock.now()
        let figures = try await database.first(
            for: caller.tenant,
            """
            SELECT (SELECT min(expires_at) FROM custody.ceremonies
                    WHERE tenant_id = \(caller.tenant) AND state = 'open' AND expires_at > \(now)) AS first_closing,
                   (SELECT count(*) FROM custody.ceremonies
                    WHERE tenant_id = \(caller.tenant) AND state = 'open' AND expires_at <= \(now)) AS overdue
            """
        ) { row in CeremonyFigures(firstClosing: try row["first_closing"], overdue: try row["overdue"]) }
        return figures ?? CeremonyFigures(firstClosing: nil, overdue: 0)
    }

    /// The identifiers of the entries that tell of the opening of each of these ceremonies.
    package func openingEntries(
        for caller: Caller,
        of ceremonies: [UniqueID]
    ) async throws -> [UniqueID: String] {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            """
            SELECT ceremony_id, chronicle_entry_id
            FROM custody.custody_transitions
            WHERE tenant_id = \(caller.tenant) AND ceremony_id = ANY(\(ceremonies.map(\.text)))
              AND to_state = 'ceremony_open' AND chronicle_entry_id IS NOT NULL
            ORDER BY ceremony_id
            LIMIT \(ceremonies.count)
            """
        ) { row in (try row["ceremony_id"] as String, try row["chronicle_entry_id"] as String) }
        return Dictionary(rows.compactMap { id, entry in UniqueID(id).map { ($0, entry) } }) { first, _ in
            first
        }
    }
}
