import Attestations
import Evidence
import Ledger
import Postgres

// Our own ledgers: their entries are in the database that the cursor is in, and nobody has to prove them to us here.

extension WatchMonitor {
    /// Of one transaction.
    private static let entriesTogether = 1_000

    func look(in ledger: LedgerName, of tenant: TenantID) async throws {
        let reader = LedgerReader(rekor.database)
        let source = WatchSource.ledger(ledger)
        for _ in 0..<Self.stepLimit {
            try Task.checkCancellation()
            guard let cursor = try await place(in: source, tenant) else {
                // What happened before anybody watched is not read.
                let size = try await reader.head(of: ledger, tenant: tenant).size
                return try await beginLedger(source, at: size, tenant)
            }
            let (_, rows) = try await reader.page(
                of: ledger,
                tenant: tenant,
                after: cursor.size - 1,
                limit: Self.entriesTogether
            )
            guard !rows.isEmpty else { return }
            var matcher = try await matcher(for: source, tenant)
            var size = cursor.size
            for row in rows {
                guard !matcher.isFull else { break }
                try await look(at: row, of: tenant, by: &matcher)
                size = row.leafIndex + 1
            }
            let next = Place(size: size, subtrees: [], movedAt: rekor.now())
            guard try await move(source, from: cursor.size, to: next, matcher, tenant) else { return }
        }
    }

    private func beginLedger(_ source: WatchSource, at size: Int, _ tenant: TenantID) async throws {
        let place = Place(size: size, subtrees: [], movedAt: rekor.now())
        try await rekor.database.transaction(for: tenant) { db in
            try insert(place, source, tenant, in: db)
        }
    }

    /// Of erased bytes nothing can be said any more: that they were erased stands on the record.
    private func look(
        at row: ChainRow,
        of tenant: TenantID,
        by matcher: inout WatchMatcher
    ) async throws {
        guard let bytes = row.bytes else { return }
        guard let entry = try? JSON(parsing: bytes, limits: Entry.limits) else {
            return matcher.park(row.leafIndex, because: "it is no entry that can be read")
        }
        // What was found is told by an entry: it is not found again.
        guard entry["type"]?.string != "muniment.watchlist.found", let data = entry["data"] else { return }
        var bodies: [Digest: JSON] = [:]
        for digest in LoggedIdentity.bodies(namedBy: data) {
            guard let body = try await BlobStore().body(digest, of: tenant, from: rekor.database),
                let json = try? JSON(parsing: body)
            else { continue }
            bodies[digest] = json
        }
        let identities = LoggedIdentity.told(by: data, bodies: bodies)
        guard let leaf = Digest(bytes: row.leafHash) else {
            return matcher.park(row.leafIndex, because: "its leaf hash is none")
        }
        matcher.look(at: row.leafIndex, leaf: leaf, naming: identities)
    }
}
