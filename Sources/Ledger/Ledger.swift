package import Evidence
package import Postgres

// The append-only record of a tenant. An entry's exact canonical bytes are stored once, in order, without gaps:
// `leaf_hash` commits to the bytes (RFC 6962), `chain_hash` to everything before, and one head row a ledger gives the
// next index. Begin with `Ledger.append` (inside a decision's transaction) or `Appender` (many callers share one).
// What it promises: an acknowledged entry is there, entries never change, and `LedgerReader` gives every stored row
// to whoever wants to derive it again.

/// The ledgers that each tenant has.
package enum LedgerName: String, Sendable, Hashable, CaseIterable {
    /// Governance: what was registered, decided, deployed and verified.
    case chronicle
    /// Every refusal, and every request to secrets.
    case audit
    /// What the attestor concluded.
    case verdicts
}

/// Where an entry went.
package struct Receipt: Sendable, Hashable {
    package var ledger: LedgerName
    package var leafIndex: Int
    package var entryID: UniqueID
    package var leafHash: Digest
    package var appendedAt: Instant
}

/// A refusal of the ledger that its caller can act on.
package enum LedgerError: Error, Hashable {
    /// The key was used before, for a request that was not this one.
    case idempotencyKeyReused(String)
    case unknownLedger(String)
    case unknownEntry(String)
    /// A stored row can't be what we wrote: `muniment ledger verify` names what was changed.
    case damagedEntry(String)
    /// What was recorded was erased since, and can't be told again.
    case erasedEntry(String)
    /// There is nothing left to erase.
    case alreadyErased(String)
    /// It tells of an erasure itself, and must stay.
    case tellsOfErasure(String)
    /// The queue of entries to append is full: try again in a moment.
    case appenderFull(waiting: Int)
    /// What the entry rests on has changed since it was read; nothing was appended.
    case premiseChanged
}

/// A caller's own name for one request: sent again, it gets the first receipt and writes nothing.
package struct IdempotencyKey: Sendable, Hashable {
    package let text: String
    /// SHA-256 of what was asked, so that the same key cannot stand for something else.
    package let requestHash: Digest

    /// `nil` unless the text has 1 to 200 characters.
    package init?(_ text: String, requestHash: Digest) {
        guard (1...200).contains(text.unicodeScalars.count) else { return nil }
        self.text = text
        self.requestHash = requestHash
    }
}

/// What an earlier request under the same idempotency key wrote.
package struct EarlierAppend: Sendable {
    package let receipt: Receipt
    /// `nil` where they were erased.
    let bytes: [UInt8]?

    /// - Throws: `LedgerError.erasedEntry`; the receipt is there nevertheless.
    package var entry: Entry {
        get throws {
            guard let bytes else { throw LedgerError.erasedEntry(receipt.entryID.text) }
            return try Entry(parsing: bytes)
        }
    }
}

/// Appends inside the transaction of a decision.
package struct Ledger: Sendable {
    package init() {}

    /// Appends `entry` at the end of its ledger and returns where it went.
    ///
    /// Make it the last statement of the transaction: the ledger's head stays locked until `db` commits. At most one
    /// append per ledger and transaction, and ledgers in the order of their names.
    ///
    /// - Throws: `LedgerError.idempotencyKeyReused` where `key` was taken meanwhile; `PostgresError`.
    package func append(
        _ entry: Entry,
        key: IdempotencyKey? = nil,
        in db: isolated Connection
    ) throws -> Receipt {
        let tenant = TenantID(entry.tenant)
        let head = try lockHead(of: entry.ledger, tenant: tenant, in: db).head
        let row = try PreparedEntry(entry).row(after: head)
        try db.execute(.moving(head, to: ChainHead(after: row), of: entry.ledger, tenant: tenant))
        try db.execute(.inserting([row], of: entry.ledger, tenant: tenant))
        if let key { try claim(key, for: row, in: db) }
        return try Receipt(row)
    }

    /// What an earlier append under `key` wrote: ask first in the transaction, and write nothing if there is an answer.
    ///
    /// Waits for a transaction under the same key that has not ended yet: a request that is repeated while the first
    /// is still on its way sees all that the first wrote, or nothing.
    ///
    /// - Throws: `LedgerError.idempotencyKeyReused` where the key stood for another request.
    package func earlier(
        _ key: IdempotencyKey?,
        in ledger: LedgerName,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> EarlierAppend? {
        guard let key else { return nil }
        let name = "\(tenant) \(ledger.rawValue) \(key.text)"
        try db.execute("SELECT pg_advisory_xact_lock(hashtextextended(\(name), 0))")
        let found = try db.first(
            """
            SELECT key.request_hash, entry.ledger, entry.leaf_index, entry.entry_id, entry.leaf_hash, entry.appended_at,
                   entry.bytes
            FROM ledger.idempotency_keys AS key
            JOIN ledger.entries AS entry USING (tenant_id, ledger, leaf_index)
            WHERE key.tenant_id = \(tenant) AND key.ledger = \(ledger.rawValue)
              AND key.idempotency_key = \(key.text)
            """
        ) { row in
            (
                requestHash: try row["request_hash"] as Digest,
                earlier: EarlierAppend(receipt: try Receipt(row), bytes: try row["bytes"])
            )
        }
        guard let found else { return nil }
        guard found.requestHash == key.requestHash else { throw LedgerError.idempotencyKeyReused(key.text) }
        return found.earlier
    }

    /// Locks the head, which is made where there is none.
    ///
    /// - Parameters:
    ///   - queries: are carried out first, in the same round trip.
    ///   - others: are carried out under the lock, in the same round trip.
    /// - Returns: with the head, what both answer.
    func lockHead(
        of ledger: String,
        tenant: TenantID,
        after queries: [Query] = [],
        before others: [Query] = [],
        in db: isolated Connection
    ) throws -> (head: ChainHead, before: [[Row]], under: [[Row]]) {
        let query: Query = """
            SELECT size, chain_hash FROM ledger.heads
            WHERE tenant_id = \(tenant) AND ledger = \(ledger)
            FOR UPDATE
            """
        let answers = try db.rows(together: queries + [query] + others)
        let before = Array(answers.prefix(queries.count))
        if let head = try answers[queries.count].first.map(ChainHead.init) {
            return (head, before, Array(answers.suffix(others.count)))
        }
        try db.execute(.startingLedger(ledger, of: tenant))
        let again = try db.rows(together: [query] + others)
        guard let head = try again[0].first.map(ChainHead.init) else {
            throw PostgresError.protocolViolation("the ledger's head can't be seen after it was made")
        }
        return (head, before, Array(again.dropFirst()))
    }

    private func claim(_ key: IdempotencyKey, for row: ChainRow, in db: isolated Connection) throws {
        do {
            try db.execute(.claiming([(key, row)]))
        } catch let error as PostgresError where error.constraint == "idempotency_keys_pkey" {
            throw LedgerError.idempotencyKeyReused(key.text)
        }
    }
}

extension Receipt {
    /// The receipt of a stored row.
    ///
    /// - Throws: `LedgerError.unknownLedger`, `.damagedEntry` where the row can't be one of ours.
    package init(_ row: ChainRow) throws(LedgerError) {
        try self.init(row.ledger, row.leafIndex, row.entryID, row.leafHash, row.appendedAt)
    }

    /// Of the columns `ledger`, `leaf_index`, `entry_id`, `leaf_hash` and `appended_at`.
    init(_ row: Row) throws {
        try self.init(
            try row["ledger"],
            try row["leaf_index"],
            try row["entry_id"],
            try row["leaf_hash"],
            try row["appended_at"]
        )
    }

    private init(
        _ ledger: String,
        _ leafIndex: Int,
        _ entryID: UniqueID,
        _ leafHash: [UInt8],
        _ appendedAt: Instant
    ) throws(LedgerError) {
        guard let name = LedgerName(rawValue: ledger) else { throw .unknownLedger(ledger) }
        guard let digest = Digest(bytes: leafHash) else { throw .damagedEntry(entryID.text) }
        self.init(
            ledger: name,
            leafIndex: leafIndex,
            entryID: entryID,
            leafHash: digest,
            appendedAt: appendedAt
        )
    }
}
