package import Access
package import Evidence
import Postgres

extension Custody {
    /// The tenant's accords in their newest version, by name; all, or those that the filter fits.
    package func accords(
        for caller: Caller,
        _ page: PageRequest,
        where filter: AccordFilter = .all
    ) async throws -> Page<Accord> {
        try caller.require(.read)
        let query = AccordStore().page(page, filter, of: caller.tenant)
        return try await self.page(page, for: caller, query, as: Accord.init) {
            Cursor(key: $0.content.name, id: $0.bindingID)
        }
    }

    /// The accord that a name, a CID or an identifier names.
    package func accord(for caller: Caller, _ reference: String) async throws -> Accord {
        try caller.require(.read)
        let found = try await database.first(
            for: caller.tenant,
            AccordStore().find(reference, of: caller.tenant),
            as: Accord.init
        )
        guard let found else { throw CustodyError.unknownAccord(reference) }
        return found
    }

    /// All versions of an accord, the newest first.
    ///
    /// - Throws: `CustodyError.unknownAccord`, `.invalid` for the cursor.
    package func accordVersions(
        for caller: Caller,
        _ page: PageRequest,
        of reference: String
    ) async throws -> Page<Accord> {
        let accord = try await accord(for: caller, reference)
        let query = try AccordStore().versions(page, of: accord.id, tenant: caller.tenant)
        return try await self.page(page, for: caller, query, as: Accord.init) {
            Cursor(key: "\($0.version)", id: $0.bindingID)
        }
    }

    /// How many artifacts stand under each of the accords, in whichever version they were registered under.
    package func artifactCounts(for caller: Caller, under accords: [UniqueID]) async throws -> [UniqueID: Int]
    {
        try caller.require(.read)
        let rows = try await database.rows(
            for: caller.tenant,
            AccordStore().artifactCounts(under: accords, of: caller.tenant)
        ) { row in (try row["accord_id"] as UniqueID, try row["artifacts"] as Int) }
        return Dictionary(rows) { first, _ in first }
    }
}
