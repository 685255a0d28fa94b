package import Evidence
package import Postgres

extension Ledger {
    /// Appends several entries of one ledger inside the transaction of a decision, and gives each its receipt; one that
    /// was appended before, by identifier or by key, gets the first one.
    ///
    /// Make it the last statement of the transaction: the ledger's head stays locked until `db` commits.
    package func append(
        _ entries: [(entry: PreparedEntry, key: IdempotencyKey?)],
        at ledger: LedgerName,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [Result<Receipt, LedgerError>] {
        guard !entries.isEmpty else { return [] }
        let requests = entries.map { AppendRequest($0.entry, key: $0.key) }
        let batch = try lockedBatch(of: requests, at: ledger, of: tenant, in: db)
        for query in batch.queries { try db.execute(query) }
        return batch.results
    }

    /// Appends entries that nobody has tried to append before, in one round trip with the commit: the ledger's head is held no
    /// longer than that. Make it the last call of the transaction.
    ///
    /// - Parameters:
    ///   - entries: each with what must hold still when it is appended.
    ///   - queries: are carried out before the head is locked, in the same round trip.
    /// - Returns: what they answer, and the premises that do not hold any more: where there are any, or an answer is not what it
    ///   should be, the transaction must not be committed.
    package func appendWithCommit(
        _ entries: [(entry: PreparedEntry, premises: [Premise])],
        at ledger: LedgerName,
        of tenant: TenantID,
        after queries: [Query],
        in db: isolated Connection
    ) throws -> (answers: [[Row]], changed: Set<Premise>) {
        guard !entries.isEmpty else { return (try db.rows(together: queries), []) }
        let requests = entries.map { AppendRequest($0.entry, key: nil, premises: $0.premises) }
        let batch = try lockedBatch(
            of: requests,
            at: ledger,
            of: tenant,
            areNew: true,
            after: queries,
            in: db
        )
        db.executeWithCommit(batch.queries)
        return (batch.answers, batch.changed)
    }

    /// What entries become behind a ledger's head that is locked for them.
    struct LockedBatch: Sendable {
        var results: [Result<Receipt, LedgerError>] = []
        var head: ChainHead
        /// To what was carried out before the head was locked.
        var answers: [[Row]] = []
        /// Premises that do not hold any more.
        var changed: Set<Premise> = []
        /// Must be carried out in the same transaction for `results` and `head` to be true.
        var queries: [Query] = []
    }

    /// Locks the ledger's head and makes the statements that append several entries; those written before, by identifier
    /// or by key, get their first receipt.
    ///
    /// Holds the ledger's head until `db` commits; whatever stands under a key is therefore seen.
    ///
    /// - Parameters:
    ///   - areNew: nobody has tried to write them before, so that they are not looked for; the rows that follow from them are
    ///     then written before the head is locked.
    ///   - queries: are carried out before the head is locked, too.
    func lockedBatch(
        of requests: [AppendRequest],
        at ledger: LedgerName,
        of tenant: TenantID,
        areNew: Bool = false,
        after queries: [Query] = [],
        in db: isolated Connection
    ) throws -> LockedBatch {
        let premises = PremiseSet(requests.lazy.flatMap(\.premises))
        let (start, answers, found) = try lockHead(
            of: ledger.rawValue,
            tenant: tenant,
            after: queries + (areNew ? requests.compactMap(\.rows).queries(of: tenant) : []),
            before: premises.queries(of: tenant),
            in: db
        )
        let changed = try premises.changed(found)
        var batch = LockedBatch(head: start, answers: answers, changed: changed)
        var written =
            areNew
            ? [:] : try receipts(withIDs: requests.map { try $0.prepared.entry.id }, of: tenant, in: db)
        var claimed = try claims(of: requests.compactMap(\.key), in: ledger, of: tenant, in: db)
        var rows: [ChainRow] = []
        var claims: [(key: IdempotencyKey, row: ChainRow)] = []
        var following: [any EntryRows] = []
        for request in requests {
            let name = request.key.map { Array($0.text.utf8) }
            let prepared = try request.prepared
            if let receipt = written[prepared.entry.id], receipt.leafHash == prepared.leaf {
                batch.results.append(.success(receipt))
            } else if let key = request.key, let name, let claim = claimed[name] {
                let isSame = claim.requestHash == key.requestHash
                batch.results.append(
                    isSame ? .success(claim.receipt) : .failure(.idempotencyKeyReused(key.text))
                )
            } else if !changed.isDisjoint(with: request.premises) {
                batch.results.append(.failure(.premiseChanged))
            } else {
                let row = try prepared.row(after: batch.head)
                let receipt = try Receipt(row)
                batch.head = ChainHead(after: row)
                rows.append(row)
                if !areNew, let others = request.rows { following.append(others) }
                batch.results.append(.success(receipt))
                written[row.entryID] = receipt
                if let key = request.key, let name {
                    claims.append((key, row))
                    claimed[name] = (key.requestHash, receipt)
                }
            }
        }
        guard !rows.isEmpty else { return batch }
        batch.queries =
            [.moving(start, to: batch.head, of: ledger.rawValue, tenant: tenant)]
            + [.inserting(rows, of: ledger.rawValue, tenant: tenant)] + claims.powersOfTwo.map(Query.claiming)
            + following.queries(of: tenant)
        return batch
    }

    private func receipts(
        withIDs ids: [UniqueID],
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [UniqueID: Receipt] {
        let receipts = try db.rows(
            """
            SELECT entry.ledger, entry.leaf_index, entry.entry_id, entry.leaf_hash, entry.appended_at
            FROM unnest(\(ids)) AS asked (entry_id)
            CROSS JOIN LATERAL (
                -- By the index of identifiers, one by one: of a tenant that has just begun the planner expects so few rows
                -- that it would rather read all of them.
                SELECT found.ledger, found.leaf_index, found.entry_id, found.leaf_hash, found.appended_at
                FROM ledger.entries AS found
                WHERE found.tenant_id = \(tenant) AND found.entry_id = asked.entry_id
                LIMIT 1
            ) AS entry
            """,
            as: Receipt.init
        )
        return Dictionary(receipts.map { ($0.entryID, $0) }) { first, _ in first }
    }

    /// What stands under the keys, by their octets: texts that look alike are different keys.
    private func claims(
        of keys: [IdempotencyKey],
        in ledger: LedgerName,
        of tenant: TenantID,
        in db: isolated Connection
    ) throws -> [[UInt8]: (requestHash: Digest, receipt: Receipt)] {
        guard !keys.isEmpty else { return [:] }
        let found = try db.rows(
            """
            SELECT key.idempotency_key, key.request_hash, entry.ledger, entry.leaf_index, entry.entry_id,
                   entry.leaf_hash, entry.appended_at
            FROM ledger.idempotency_keys AS key
            JOIN ledger.entries AS entry USING (tenant_id, ledger, leaf_index)
            WHERE key.tenant_id = \(tenant) AND key.ledger = \(ledger.rawValue)
              AND key.idempotency_key = ANY(\(keys.map(\.text)))
            """
        ) { row in
            let name: String = try row["idempotency_key"]
            return (
                Array(name.utf8), (requestHash: try row["request_hash"] as Digest, receipt: try Receipt(row))
            )
        }
        return Dictionary(found) { first, _ in first }
    }
}
