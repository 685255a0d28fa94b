package import Evidence
package import Postgres

/// Gives the stored rows back, as they are, to whoever reads or verifies.
package struct LedgerReader: Sendable {
    package static let pageLimit = 1_000
    let database: Database

    package init(_ database: Database) { self.database = database }

    /// The heads of the tenant's ledgers that have begun, by name, and when the last entry of each was appended. A ledger
    /// with entries and no head row, which somebody has deleted, has the head of one without entries.
    package func heads(
        of tenant: TenantID
    ) async throws -> [(ledger: LedgerName, head: ChainHead, lastAppendedAt: Instant?)] {
        try await database.rows(
            for: tenant,
            """
            SELECT name AS ledger, head.size, head.chain_hash, (
                       SELECT appended_at FROM ledger.entries
                       WHERE tenant_id = \(tenant) AND ledger = name AND leaf_index = head.size - 1
                   ) AS last_appended_at
            FROM unnest(\(LedgerName.allCases.map(\.rawValue))) AS name
            LEFT JOIN ledger.heads AS head ON head.tenant_id = \(tenant) AND head.ledger = name
            WHERE head.ledger IS NOT NULL
               OR EXISTS (SELECT FROM ledger.entries AS entry WHERE entry.tenant_id = \(tenant) AND entry.ledger = name)
            ORDER BY name LIMIT 16
            """
        ).compactMap { row in
            guard let ledger = LedgerName(rawValue: try row["ledger"]) else { return nil }
            return (
                ledger: ledger,
                head: try head(row["size"], row["chain_hash"], of: ledger, tenant: tenant),
                lastAppendedAt: try row["last_appended_at"]
            )
        }
    }

    /// Where a ledger ends; the head of one without entries where it has none.
    package func head(of ledger: LedgerName, tenant: TenantID) async throws -> ChainHead {
        try await database.first(
            for: tenant,
            """
            SELECT size, chain_hash FROM ledger.heads
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
            """,
            as: ChainHead.init
        ) ?? .start(of: ledger.rawValue, tenant: tenant.id)
    }

    /// Up to `limit` rows after `index` (-1 for the beginning) and the head, as one statement saw them. Without a head row,
    /// the head of a ledger that has no entries.
    package func page(
        of ledger: LedgerName,
        tenant: TenantID,
        after index: Int,
        limit: Int
    ) async throws -> (head: ChainHead, rows: [ChainRow]) {
        // Neither a missing head hides rows nor missing rows the head.
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT head_size, head_chain_hash, tenant_id, \(columnsOf: ChainRow.self)
            FROM (SELECT) AS always
            LEFT JOIN (
                SELECT size AS head_size, chain_hash AS head_chain_hash FROM ledger.heads
                WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
            ) AS head ON true
            LEFT JOIN (
                SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index > \(index)
                ORDER BY leaf_index LIMIT \(min(limit, Self.pageLimit))
            ) AS entry ON true
            ORDER BY leaf_index
            """
        )
        guard let first = rows.first else {
            throw PostgresError.protocolViolation("no row of a statement that always has one")
        }
        let head = try head(first["head_size"], first["head_chain_hash"], of: ledger, tenant: tenant)
        let isEmpty = try first["leaf_index"] as Int? == nil
        return (head, isEmpty ? [] : try rows.map(ChainRow.init))
    }

    private func head(
        _ size: Int?,
        _ chainHash: [UInt8]?,
        of ledger: LedgerName,
        tenant: TenantID
    ) -> ChainHead {
        guard let size, let chainHash else { return .start(of: ledger.rawValue, tenant: tenant.id) }
        return ChainHead(size: size, chainHash: chainHash)
    }

    /// One entry by its index.
    package func entry(_ index: Int, of ledger: LedgerName, tenant: TenantID) async throws -> ChainRow? {
        try await database.first(
            for: tenant,
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index = \(index)
            """,
            as: ChainRow.init
        )
    }

    /// One entry by its identifier, in whichever ledger it is.
    package func entry(_ id: UniqueID, tenant: TenantID) async throws -> ChainRow? {
        try await database.first(
            for: tenant,
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND entry_id = \(id)
            """,
            as: ChainRow.init
        )
    }

    /// Entries by their indexes, in that order; at most a page of them.
    package func entries(
        at indexes: [Int],
        of ledger: LedgerName,
        tenant: TenantID
    ) async throws -> [ChainRow] {
        try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue) AND leaf_index = ANY(\(indexes))
            ORDER BY leaf_index LIMIT \(Self.pageLimit)
            """,
            as: ChainRow.init
        )
    }

    /// Where entries stand, by their identifiers; at most a page of them.
    package func places(
        of ids: [UniqueID],
        tenant: TenantID
    ) async throws -> [UniqueID: (ledger: LedgerName, leafIndex: Int)] {
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT entry_id, ledger, leaf_index FROM ledger.entries
            WHERE tenant_id = \(tenant) AND entry_id = ANY(\(ids))
            LIMIT \(Self.pageLimit)
            """
        )
        var places: [UniqueID: (ledger: LedgerName, leafIndex: Int)] = [:]
        for row in rows {
            guard let ledger = LedgerName(rawValue: try row["ledger"]) else { continue }
            places[try row["entry_id"]] = (ledger, try row["leaf_index"])
        }
        return places
    }

    /// The newest rows of a ledger, the latest first.
    package func newest(of ledger: LedgerName, tenant: TenantID, limit: Int) async throws -> [ChainRow] {
        try await database.rows(
            for: tenant,
            """
            SELECT tenant_id, \(columnsOf: ChainRow.self) FROM ledger.entries
            WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
            ORDER BY leaf_index DESC LIMIT \(min(limit, Self.pageLimit))
            """,
            as: ChainRow.init
        )
    }

    /// Derives every entry of a ledger again, up to where its head stands now.
    ///
    /// - Returns: how many entries were derived, how many of them had been erased.
    /// - Throws: `ChainFault` for the first row that disagrees; `PostgresError`.
    package func verify(
        _ ledger: LedgerName,
        of tenant: TenantID
    ) async throws -> (entryCount: Int, erasedCount: Int) {
        var verifier = ChainVerifier(tenant: tenant.id, ledger: ledger.rawValue)
        try await check(ledger, of: tenant, by: &verifier)
        return (verifier.size, verifier.erasedCount)
    }
}
