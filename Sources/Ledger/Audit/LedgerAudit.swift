package import Evidence
package import Postgres

/// Re-derives everything of one ledger from its entries' bytes: leaf hashes, chain, columns, tree, tiles and checkpoints,
/// while others append. Stops at the first that disagrees, and can go on from where it was stopped.
package struct LedgerAudit: Sendable {
    /// What was found in order.
    package struct Finding: Hashable, Sendable {
        package var ledger: LedgerName
        package var entryCount: Int
        package var erasedCount: Int
        package var tileCount: Int
        package var checkpointCount: Int
        package var root: Digest
    }

    private let database: Database
    private let reader: LedgerReader
    private let ledger: LedgerName
    private let tenant: TenantID

    package init(_ database: Database, _ ledger: LedgerName, of tenant: TenantID) {
        self.database = database
        reader = LedgerReader(database)
        self.ledger = ledger
        self.tenant = tenant
    }

    /// Audits up to where the ledger's head stands now.
    ///
    /// - Parameters:
    ///   - bookmark: what `passed` got last, to go on from there. One that is of another ledger or no bookmark is not used.
    ///   - passed: called after each page with how many entries are in order and what to remember of it.
    /// - Throws: `ChainFault`, `AuditFault` for the first thing that disagrees; `PostgresError`; what `passed` throws.
    package func run(
        from bookmark: JSON? = nil,
        passed: (_ entries: Int, _ bookmark: JSON) async throws -> Void = { _, _ in }
    ) async throws -> Finding {
        let (trees, keys) = try await known()
        var verifier = ChainVerifier(tenant: tenant.id, ledger: ledger.rawValue)
        var progress = TreeProgress(treeSize: trees)
        if let bookmark, bookmark["ledger"]?.string == ledger.rawValue,
            let chain = bookmark["chain"].flatMap({
                ChainVerifier(tenant: tenant.id, ledger: ledger.rawValue, from: $0)
            }), let tree = bookmark["tree"].flatMap({ TreeProgress(from: $0, treeSize: trees) }),
            tree.size == chain.size
        {
            (verifier, progress) = (chain, tree)
        }
        var checked = progress
        try await reader.check(ledger, of: tenant, by: &verifier) { verifier, rows in
            try await pass(rows, &checked, keys)
            try await passed(
                verifier.size,
                [
                    "ledger": .string(ledger.rawValue), "chain": verifier.bookmark, "tree": checked.bookmark,
                ]
            )
        }
        try await finish(checked)
        return Finding(
            ledger: ledger,
            entryCount: verifier.size,
            erasedCount: verifier.erasedCount,
            tileCount: checked.tileCount,
            checkpointCount: checked.checkpointCount,
            root: checked.root
        )
    }

    // MARK: Tree, tiles, checkpoints

    /// How many entries are in tiles, which therefore must be there, and the keys that ever signed.
    private func known() async throws -> (treeSize: Int, keys: [VerificationKey]) {
        try await database.transaction(for: tenant) { db in
            let tree = LogTree(ledger: ledger, tenant: tenant)
            return (try tree.size(in: db), try LogKeys.all(in: db))
        }
    }

    private func pass(
        _ rows: PackedRows,
        _ progress: inout TreeProgress,
        _ keys: [VerificationKey]
    ) async throws {
        guard let last = rows.lastIndex else { return }
        let checkpoints = try await database.rows(
            for: tenant,
            .checkpoints(of: progress.size + 1...last + 1, of: ledger, tenant: tenant),
            as: StoredCheckpoint.init
        )
        var bySize = Dictionary(grouping: checkpoints, by: \.size)
        if progress.size == 0 {
            let empty = try await database.rows(
                for: tenant,
                .checkpoints(of: 0...0, of: ledger, tenant: tenant),
                as: StoredCheckpoint.init
            )
            for checkpoint in empty { try check(checkpoint, MerkleTree.emptyRoot, keys) }
        }
        try rows.forEachLeaf { leaf in
            progress.append(leaf)
            for checkpoint in bySize.removeValue(forKey: progress.size) ?? [] {
                try check(checkpoint, progress.root, keys)
                progress.checkpointCount += 1
            }
        }
        let full = progress.takeFull()
        let stored = try await tiles(full.map(\.address))
        for tile in full { try compare(tile.hashes, with: stored, at: tile.address) }
    }

    private func check(
        _ checkpoint: StoredCheckpoint,
        _ root: Digest,
        _ keys: [VerificationKey]
    ) throws {
        guard checkpoint.root == root else {
            throw AuditFault(ledger, .checkpoint(number: checkpoint.number, column: "root_hash"))
        }
        do throws(SignerRefusal) {
            _ = try checkpoint.verified(by: keys)
        } catch {
            throw AuditFault(ledger, .checkpoint(number: checkpoint.number, column: "note"))
        }
    }

    private func compare(_ hashes: [Digest], with stored: Tiles, at address: Tiles.Address) throws {
        guard let found = stored[address] else {
            throw AuditFault(ledger, .tileMissing(level: address.level, index: address.index))
        }
        let differing = zip(hashes, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        guard let wrong = differing ?? (found.count < hashes.count ? found.count : nil) else { return }
        throw AuditFault(
            ledger,
            .tileChanged(level: address.level, index: address.index, hash: wrong)
        )
    }

    private func tiles(_ addresses: [Tiles.Address]) async throws -> Tiles {
        try Tiles(await database.rows(for: tenant, .tiles(addresses, of: ledger, tenant: tenant)))
    }

    /// What was not full, and what no entry is behind.
    private func finish(_ progress: TreeProgress) async throws {
        let partial = progress.partial
        let stored = try await tiles(partial.map(\.address))
        for tile in partial { try compare(tile.hashes, with: stored, at: tile.address) }
        let (head, latest) = try await database.transaction(for: tenant) { db in
            let head = try db.first(
                "SELECT size FROM ledger.heads WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)"
            ) { row -> Int in try row["size"] }
            let latest = try db.first(
                .latestCheckpoint(of: ledger, tenant: tenant),
                as: StoredCheckpoint.init
            )
            return (head ?? 0, latest)
        }
        // A tail that was cut off together with its head.
        if let latest, latest.size > head {
            throw AuditFault(ledger, .cutOff(number: latest.number, signed: latest.size, found: head))
        }
        if progress.treeSize > head { throw AuditFault(ledger, .tilesBeyond(size: head)) }
    }
}

extension Query {
    fileprivate static func checkpoints(
        of sizes: ClosedRange<Int>,
        of ledger: LedgerName,
        tenant: TenantID
    ) -> Query {
        """
        SELECT checkpoint_number, size, root_hash, note, public_key, signed_at FROM ledger.checkpoints
        WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
          AND size >= \(sizes.lowerBound) AND size <= \(sizes.upperBound)
        ORDER BY checkpoint_number LIMIT 65536
        """
    }
}
