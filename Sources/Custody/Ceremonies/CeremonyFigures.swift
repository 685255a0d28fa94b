package import Access
package import Evidence
import Ledger
import Postgres

extension Custody {
    /// When the first of those ceremonies closes that can still be signed; `nil` where none can.
    package func firstCeremonyClosing(for caller: Caller) async throws -> Instant? {
        try caller.require(.read)
        let closing = try await database.first(
            for: caller.tenant,
            """
            SELECT min(expires_at) AS first_closing
            FROM custody.ceremonies
            WHERE tenant_id = \(caller.tenant) AND state = 'open' AND expires_at > \(clock.now())
            """
        ) { row -> Instant? in try row["first_closing"] }
        return closing ?? nil
    }

    /// The identifiers of the entries that tell of the opening of each of these ceremonies.
    package func openingEntries(
        for caller: Caller,
        of ceremonies: [UniqueID]
    ) async throws -> [UniqueID: UniqueID] {
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
        ) { row in (try row["ceremony_id"] as UniqueID, try row["chronicle_entry_id"] as UniqueID) }
        return Dictionary(rows) { first, _ in first }
    }
}
