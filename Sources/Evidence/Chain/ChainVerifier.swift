/// Re-derives one ledger from its rows, given in the order of their indexes from 0 on, and stops at the first that
/// disagrees. Needs memory for one row, and a digest for each erasure that is still to be told of.
///
/// A tail cut off together with the head, or a ledger rewritten from some entry to its end, agrees with itself:
/// signed checkpoints find that.
package struct ChainVerifier: Sendable {
    package let tenant: UniqueID
    package let ledger: String

    /// How many entries were found in order.
    package internal(set) var size = 0

    /// How many of them have no bytes any more; their leaf hash is believed.
    package internal(set) var erasedCount = 0

    /// Erased entries that no later entry has told of so far, by the digests of what is to be told: where retention
    /// erases, there are many between an entry and its teller.
    var untold: [Int: Digest] = [:]

    /// The chain hash of the last one.
    package internal(set) var chainHash: Digest

    package init(tenant: UniqueID, ledger: String) {
        self.tenant = tenant
        self.ledger = ledger
        chainHash = ChainHash.genesis(tenant: tenant, ledger: ledger)
    }

    /// Goes on behind the entry `last`, whose chain hash is believed: for whoever knows it from a signature. Erasures of
    /// entries before it, told of behind it, are not looked at.
    package init(tenant: UniqueID, ledger: String, after last: Int, chainHash: Digest) {
        self.init(tenant: tenant, ledger: ledger)
        size = last + 1
        self.chainHash = chainHash
    }

    package mutating func check(_ row: ChainRow) throws(ChainFault) {
        guard row.leafIndex >= size else {
            throw fault(.leafIndex, .repeated(leafIndex: row.leafIndex), at: row.leafIndex)
        }
        guard row.leafIndex == size else { throw fault(.leafIndex, .missing(count: row.leafIndex - size)) }
        try expect(.tenant, row.tenant.text, tenant.text)
        try expect(.ledger, row.ledger, ledger)
        let leaf = try checkedLeaf(of: row)
        guard row.previousHash == chainHash.bytes else { throw fault(.previousHash, .brokenLink) }
        let link = ChainHash.link(previous: chainHash, leaf: leaf)
        guard row.chainHash == link.bytes else { throw fault(.chainHash, .wrongHash) }
        try checkColumns(of: row)
        if row.bytes == nil {
            erasedCount += 1
            untold[row.leafIndex] = Erasure(of: row).digest
        }
        chainHash = link
        size += 1
    }

    /// Checks the ledger page by page, up to the head that the first page came with: a ledger that grows faster than it
    /// is read is not run after. Where one of those rows was erased, up to the head of the page that showed it: erasure
    /// and the entry that tells of it are committed together.
    ///
    /// - Parameters:
    ///   - page: gives the rows that follow an index (-1: from the first on), and the head, both of one moment;
    ///     no rows after the last.
    ///   - passed: gets each page that was found in order, and how far the ledger is checked with it.
    /// - Throws: `ChainFault`, with everything before it checked; what `page` and `passed` throw.
    package mutating func check<Rows: ChainRows>(
        pages page: (_ after: Int) async throws -> (head: ChainHead, rows: Rows),
        passed: (ChainVerifier, Rows) async throws -> Void = { _, _ in }
    ) async throws {
        var start: ChainHead?
        var goal: ChainHead?
        while true {
            // One page more once the goal is reached: it shows rows that the head does not count.
            let isEnough = goal.map { size >= $0.size } ?? false
            let (head, rows) = try await page(size - 1)
            guard !rows.isEmpty else { return try finish(against: head) }
            let first = start ?? head
            start = first
            let reached = rows.hasErasure(below: first.size) ? head : goal ?? head
            goal = reached
            try rows.check(by: &self, passing: [first, reached])
            if size > head.size { throw beyond(head) }
            try await passed(self, rows)
            if isEnough { return try expectTold(below: first.size) }
        }
    }

    /// After the last row: whether these were all, and the last of them the head's.
    package func finish(against head: ChainHead) throws(ChainFault) {
        if size < head.size { throw fault(.headSize, .tailMissing(count: head.size - size)) }
        if size > head.size { throw beyond(head) }
        try expectHash(of: head)
        try expectTold(below: size)
    }

    private func expectTold(below limit: Int) throws(ChainFault) {
        guard let first = untold.keys.min(), first < limit else { return }
        throw fault(.bytes, .erasureUntold, at: first)
    }

    /// More rows than `head` counts.
    private func beyond(_ head: ChainHead) -> ChainFault {
        let problem: ChainFault.Problem = head.size == 0 ? .headMissing : .beyondHead(count: size - head.size)
        return fault(.headSize, problem, at: head.size)
    }

    /// Compares those of `heads` that are reached just now.
    func pass(_ heads: [ChainHead]) throws(ChainFault) {
        for head in heads where head.size == size { try expectHash(of: head) }
    }

    private func expectHash(of head: ChainHead) throws(ChainFault) {
        guard head.chainHash == chainHash.bytes else {
            throw fault(.headHash, .wrongHash, at: max(0, size - 1))
        }
    }

    /// The row's leaf hash, which fits its bytes if it still has them.
    private func checkedLeaf(of row: ChainRow) throws(ChainFault) -> Digest {
        guard let bytes = row.bytes else {
            guard let leaf = Digest(bytes: row.leafHash) else { throw fault(.leafHash, .wrongHash) }
            return leaf
        }
        let leaf = ChainHash.leaf(bytes)
        if row.leafHash == leaf.bytes { return leaf }
        // The chain hash tells which of the two was changed: it was made from the right one.
        let link = ChainHash.link(previous: chainHash, leaf: leaf)
        if row.chainHash == link.bytes { throw fault(.leafHash, .wrongHash) }
        throw fault(.bytes, .changedBytes)
    }

    /// The columns that repeat what the bytes say.
    private mutating func checkColumns(of row: ChainRow) throws(ChainFault) {
        guard let bytes = row.bytes else { return }
        let entry: Entry
        do throws(EntryError) {
            entry = try Entry(parsing: bytes)
        } catch {
            throw fault(.bytes, .unreadableBytes(error))
        }
        try expect(.tenant, row.tenant.text, entry.tenant.text)
        try expect(.ledger, row.ledger, entry.ledger)
        try expect(.entryID, row.entryID.text, entry.id.text)
        try expect(.appendedAt, row.appendedAt.rfc3339, entry.time.rfc3339)
        for told in Erasure.told(by: entry) where untold[told.leafIndex] == told.digest {
            untold[told.leafIndex] = nil
        }
    }

    private func expect(_ column: ChainFault.Column, _ found: String, _ expected: String) throws(ChainFault) {
        guard found.utf8.elementsEqual(expected.utf8) else {
            throw fault(column, .differs(found: found, expected: expected))
        }
    }

    private func fault(
        _ column: ChainFault.Column,
        _ problem: ChainFault.Problem,
        at leafIndex: Int? = nil
    ) -> ChainFault {
        ChainFault(
            tenant: tenant,
            ledger: ledger,
            leafIndex: leafIndex ?? size,
            column: column,
            problem: problem
        )
    }
}
