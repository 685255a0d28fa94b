import Evidence
import TestSupport
import Testing

@Suite("The chain verifier")
struct ChainVerifierTests {
    static let count = 12

    /// A ledger as it should be, with its head.
    static func ledger(seed: UInt64 = 1) -> (rows: [ChainRow], head: ChainHead) {
        var random = SeededGenerator(seed: seed)
        var chainHash = ChainHash.genesis(tenant: EntryTests.tenant, ledger: "chronicle")
        let rows = (0..<count).map { index in
            var entry = EntryTests.example
            entry.time = Instant(microseconds: 1_795_222_923_123_456 + Int64(index) * 1000)
            entry.id = UniqueID(at: entry.time, using: &random)
            entry.data = ["n": .integer(index)]
            entry.salt = (0..<16).map { _ in .random(in: .min ... .max, using: &random) }
            let row = required(try? PreparedEntry(entry)).row(at: index, after: chainHash)
            chainHash = required(Digest(bytes: row.chainHash))
            return row
        }
        return (rows, ChainHead(size: count, chainHash: chainHash.bytes))
    }

    /// The first fault, if there is one.
    static func fault(_ rows: [ChainRow], _ head: ChainHead) -> ChainFault? {
        var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        do throws(ChainFault) {
            for row in rows { try verifier.check(row) }
            try verifier.finish(against: head)
            return nil
        } catch {
            return error
        }
    }

    private static func expect(
        _ rows: [ChainRow],
        _ head: ChainHead,
        _ leafIndex: Int,
        _ column: ChainFault.Column,
        location: SourceLocation = #_sourceLocation
    ) {
        let fault = fault(rows, head)
        #expect(fault?.leafIndex == leafIndex, sourceLocation: location)
        #expect(fault?.column == column, sourceLocation: location)
        #expect(fault?.ledger == "chronicle", sourceLocation: location)
    }

    @Test("accepts a ledger as it was written, and an empty one")
    func untouched() {
        let (rows, head) = Self.ledger()
        #expect(Self.fault(rows, head) == nil)
        let genesis = ChainHash.genesis(tenant: EntryTests.tenant, ledger: "chronicle")
        #expect(Self.fault([], ChainHead(size: 0, chainHash: genesis.bytes)) == nil)
    }

    /// The pages of a ledger that grows by one entry while each page is read, from `start` entries on.
    private static func growingPages(
        of rows: [ChainRow] = ledger().rows,
        from start: Int,
        pageSize: Int
    ) -> (Int) -> (ChainHead, [ChainRow]) {
        var size = start
        return { index in
            defer { size = min(size + 1, rows.count) }
            let head = ChainHead(size: size, chainHash: rows[size - 1].chainHash)
            return (head, Array(rows[(index + 1)..<size].prefix(pageSize)))
        }
    }

    @Test("does not run after a ledger that grows as fast as it is read")
    func growing() async throws {
        var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        try await verifier.check(pages: Self.growingPages(from: 3, pageSize: 1))
        #expect(verifier.size == 4)
    }

    @Test("does not run after a ledger that grows where an erasure is told too late, or never")
    func untoldWhileGrowing() async throws {
        var (rows, _) = Self.ledger()
        rows[1].bytes = nil
        let growing = Self.growingPages(of: rows, from: 3, pageSize: 1)
        var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        let fault = await #expect(throws: ChainFault.self) { try await verifier.check(pages: growing) }
        #expect(fault?.leafIndex == 1)
        #expect(fault?.column == .bytes)
        #expect(verifier.size < 6)
    }

    @Test("reads on as far as the ledger reached when it showed an erased row, and finds the teller there")
    func toldWhileGrowing() async throws {
        var (rows, _) = Self.ledger()
        try Self.tell(of: rows[2], in: &rows)
        rows[2].bytes = nil
        for pageSize in 1...rows.count {
            var sizes = [3] + Array(repeating: rows.count, count: rows.count)
            var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
            try await verifier.check { index in
                // The erasure and its teller are committed together: the first page still shows no erased row.
                let size = sizes.removeFirst()
                let shown = rows[(index + 1)..<size].prefix(size == 3 ? 1 : pageSize)
                return (ChainHead(size: size, chainHash: rows[size - 1].chainHash), Array(shown))
            }
            #expect(verifier.erasedCount == 1)
            #expect(verifier.size == rows.count)
        }
    }

    @Test("names a head that is gone, or was put back to the start, while there are entries")
    func missingHead() async {
        let (rows, _) = Self.ledger()
        let start = ChainHead(
            size: 0,
            chainHash: ChainHash.genesis(tenant: EntryTests.tenant, ledger: "chronicle").bytes
        )
        #expect(Self.fault(rows, start)?.problem == .headMissing)
        var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        let fault = await #expect(throws: ChainFault.self) {
            try await verifier.check { index in (start, Array(rows[(index + 1)...])) }
        }
        #expect(fault?.problem == .headMissing)
        #expect(fault?.column == .headSize)
        #expect(fault?.leafIndex == 0)
    }

    @Test("finds rows that the head does not count, and a head that is not the last entry's, page by page")
    func pagesThatLie() async {
        let (rows, head) = Self.ledger()
        for pageSize in 1...rows.count + 1 {
            var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
            let short = ChainHead(size: 8, chainHash: rows[7].chainHash)
            let beyond = await #expect(throws: ChainFault.self) {
                try await verifier.check { index in (short, Array(rows[(index + 1)...].prefix(pageSize))) }
            }
            #expect(beyond?.column == .headSize)
            #expect(beyond?.leafIndex == 8)
            verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
            let changed = ChainHead(size: head.size, chainHash: rows[0].chainHash)
            let wrong = await #expect(throws: ChainFault.self) {
                try await verifier.check { index in (changed, Array(rows[(index + 1)...].prefix(pageSize))) }
            }
            #expect(wrong?.column == .headHash)
        }
    }

    @Test("names the column that was changed", arguments: 0..<ChainVerifierTests.count)
    func columns(index: Int) {
        let (rows, head) = Self.ledger()
        let other = rows[(index + 1) % rows.count]
        func changed(_ column: ChainFault.Column, _ change: (inout ChainRow) -> Void) {
            var rows = rows
            change(&rows[index])
            Self.expect(rows, head, index, column)
        }
        changed(.tenant) { $0.tenant = UniqueID(at: $0.appendedAt) }
        changed(.ledger) { $0.ledger = "audit" }
        changed(.entryID) { $0.entryID = other.entryID }
        changed(.appendedAt) { $0.appendedAt.microseconds += 1 }
        changed(.bytes) { $0.bytes = other.bytes }
        changed(.bytes) { $0.bytes?[40] ^= 1 }
        changed(.bytes) { $0.bytes = [] }
        changed(.leafHash) { $0.leafHash = other.leafHash }
        changed(.leafHash) { $0.leafHash = [] }
        changed(.previousHash) { $0.previousHash = other.previousHash }
        changed(.chainHash) { $0.chainHash = other.chainHash }
        changed(.chainHash) { $0.chainHash.append(0) }
    }

    @Test("finds bytes and leaf hash changed together by the chain hash")
    func resealed() throws {
        var (rows, head) = Self.ledger()
        let bytes = try rewritten(rows[4], n: 99)
        rows[4].bytes = bytes
        rows[4].leafHash = ChainHash.leaf(bytes).bytes
        Self.expect(rows, head, 4, .chainHash)
        let previous = try #require(Digest(bytes: rows[4].previousHash))
        rows[4].chainHash = ChainHash.link(previous: previous, leaf: ChainHash.leaf(bytes)).bytes
        Self.expect(rows, head, 5, .previousHash)
    }

    private func rewritten(_ row: ChainRow, n: Int) throws -> [UInt8] {
        var entry = try Entry(parsing: #require(row.bytes))
        entry.data = ["n": .integer(n)]
        return try entry.canonicalBytes()
    }

    @Test("finds a row that is gone, with its index and without", arguments: 0..<ChainVerifierTests.count - 1)
    func deleted(index: Int) {
        var (rows, head) = Self.ledger()
        rows.remove(at: index)
        Self.expect(rows, head, index, .leafIndex)
        for later in index..<rows.count { rows[later].leafIndex -= 1 }
        Self.expect(rows, head, index, .previousHash)
    }

    @Test("finds a missing tail and rows beyond the head")
    func tail() {
        let (rows, head) = Self.ledger()
        Self.expect(Array(rows.dropLast(2)), head, 10, .headSize)
        Self.expect(rows, ChainHead(size: 10, chainHash: rows[9].chainHash), 10, .headSize)
        Self.expect(rows, ChainHead(size: 12, chainHash: rows[9].chainHash), 11, .headHash)
    }

    @Test("finds a row that was put in", arguments: 0..<ChainVerifierTests.count)
    func inserted(index: Int) {
        var (rows, head) = Self.ledger()
        let stranger = Self.ledger(seed: 2).rows[index]
        rows.insert(stranger, at: index)
        let isFirst = index == 0
        // The genesis is the same, so a stranger's first row is fine until the second one comes.
        Self.expect(rows, head, isFirst ? 0 : index, isFirst ? .leafIndex : .previousHash)
        for later in index + 1..<rows.count { rows[later].leafIndex += 1 }
        Self.expect(rows, head, isFirst ? 1 : index, .previousHash)
    }

    @Test("finds two rows that changed places", arguments: 0..<ChainVerifierTests.count - 1)
    func swapped(index: Int) {
        var (rows, head) = Self.ledger()
        rows.swapAt(index, index + 1)
        Self.expect(rows, head, index, .leafIndex)
        rows[index].leafIndex = index
        rows[index + 1].leafIndex = index + 1
        Self.expect(rows, head, index, .previousHash)
        (rows, head) = Self.ledger()
        (rows[index].bytes, rows[index + 1].bytes) = (rows[index + 1].bytes, rows[index].bytes)
        Self.expect(rows, head, index, .bytes)
    }

    @Test("accepts bytes that are gone only where a later entry tells of just that row")
    func erased() throws {
        var (rows, _) = Self.ledger()
        func head() throws -> ChainHead {
            ChainHead(size: rows.count, chainHash: try #require(rows.last).chainHash)
        }
        rows[3].bytes = nil
        Self.expect(rows, try head(), 3, .bytes)
        try Self.tell(of: rows[3], in: &rows)
        rows[7].bytes = nil
        Self.expect(rows, try head(), 7, .bytes)
        try Self.tell(of: rows[7], in: &rows)
        var verifier = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        for row in rows { try verifier.check(row) }
        try verifier.finish(against: try head())
        #expect(verifier.erasedCount == 2)

        let told = rows
        rows[3].entryID = rows[4].entryID
        Self.expect(rows, try head(), 3, .bytes)
        rows = told
        rows[3].leafHash = rows[4].leafHash
        Self.expect(rows, try head(), 3, .chainHash)
        rows[3].leafHash = [0]
        Self.expect(rows, try head(), 3, .leafHash)
    }

    /// How an entry that tells of the erasures of 3 and 7 may be wrong.
    enum MalformedTelling: CaseIterable, Sendable {
        case mixed, descending, repeated, furtherMember, missingMember, noObjects, otherType

        func change(_ entry: inout Entry) {
            guard var list = entry.data["erased"]?.array, var first = list[0].object else { return }
            switch self {
            case .mixed: entry.data["leaf_index"] = 3
            case .descending: list.reverse()
            case .repeated: list = [list[0], list[0], list[1]]
            case .furtherMember: first["reason"] = "asked for"
            case .missingMember: first["leaf_hash"] = nil
            case .noObjects: list.append(3)
            case .otherType: entry.type = "muniment.entry.forgotten"
            }
            if self == .furtherMember || self == .missingMember { list[0] = .object(first) }
            entry.data["erased"] = .array(list)
        }
    }

    @Test("accepts one entry that tells of many, in the order of their indexes and in one form alone")
    func erasedTogether() throws {
        func fault(_ change: (inout Entry) -> Void = { _ in }) throws -> ChainFault? {
            var (rows, _) = Self.ledger()
            for index in [3, 7] { rows[index].bytes = nil }
            try Self.tell(of: rows[3], rows[7], in: &rows, change)
            let head = ChainHead(size: rows.count, chainHash: try #require(rows.last).chainHash)
            return Self.fault(rows, head)
        }
        #expect(try fault() == nil)
        #expect(try fault { $0.data["reason"] = "retention_passed" } == nil)
        for telling in MalformedTelling.allCases {
            let found = try fault(telling.change)
            #expect(found?.leafIndex == 3 && found?.problem == .erasureUntold, "\(telling)")
        }
        #expect(try fault { $0.data["erased"] = [] }?.problem == .erasureUntold)
    }

    @Test("goes on from a bookmark with what is still to be told, and begins anew where that is too much")
    func bookmark() throws {
        var (rows, _) = Self.ledger()
        for index in [3, 7] { rows[index].bytes = nil }
        try Self.tell(of: rows[3], rows[7], in: &rows)
        let head = ChainHead(size: rows.count, chainHash: try #require(rows.last).chainHash)
        for stop in 0...rows.count {
            var first = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
            for row in rows[..<stop] { try first.check(row) }
            let kept = try JSON(parsing: first.bookmark.canonicalBytes())
            var second = try #require(
                ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle", from: kept)
            )
            for row in rows[stop...] { try second.check(row) }
            try second.finish(against: head)
            #expect(second.erasedCount == 2)
        }
        var many = ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle")
        var previous = ChainHash.genesis(tenant: EntryTests.tenant, ledger: "chronicle")
        for index in 0..<5_000 {
            let leaf = Digest.sha256(of: [UInt8(index % 256)])
            let link = ChainHash.link(previous: previous, leaf: leaf)
            try many.check(
                ChainRow(
                    tenant: EntryTests.tenant,
                    ledger: "chronicle",
                    leafIndex: index,
                    entryID: EntryTests.tenant,
                    appendedAt: Instant(microseconds: 0),
                    bytes: nil,
                    leafHash: leaf.bytes,
                    previousHash: previous.bytes,
                    chainHash: link.bytes
                )
            )
            previous = link
        }
        #expect(many.bookmark.isNull)
        #expect(ChainVerifier(tenant: EntryTests.tenant, ledger: "chronicle", from: many.bookmark) == nil)
    }

    /// Appends the entry that tells of the erasure of `erased`.
    private static func tell(
        of erased: ChainRow...,
        in rows: inout [ChainRow],
        _ change: (inout Entry) -> Void = { _ in }
    ) throws {
        let last = try #require(rows.last)
        var entry = Entry(
            id: erased[0].entryID,
            tenant: EntryTests.tenant,
            ledger: "chronicle",
            source: "urn:muniment",
            type: Erasure.entryType,
            time: erased[0].appendedAt,
            data: Erasure.data(of: erased.map(Erasure.init)),
            salt: Entry.randomSalt()
        )
        change(&entry)
        let previous = try #require(Digest(bytes: last.chainHash))
        rows.append(try PreparedEntry(entry).row(at: rows.count, after: previous))
    }

    @Test("finds any one bit that was flipped, at its row or the next", arguments: 0..<150 as Range<UInt64>)
    func property(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var (rows, head) = Self.ledger(seed: seed)
        let index = Int.random(in: 0..<rows.count, using: &random)
        func flip(_ bytes: inout [UInt8]) {
            bytes[.random(in: 0..<bytes.count, using: &random)] ^=
                UInt8(1) << UInt8.random(in: 0..<8, using: &random)
        }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            var bytes = required(rows[index].bytes)
            flip(&bytes)
            rows[index].bytes = bytes
        case 1: flip(&rows[index].leafHash)
        case 2: flip(&rows[index].previousHash)
        default: flip(&rows[index].chainHash)
        }
        #expect(Self.fault(rows, head)?.leafIndex == index, "seed \(seed)")
    }

    @Test("says what is wrong in a sentence")
    func sentence() throws {
        var (rows, head) = Self.ledger()
        rows[2].bytes?[30] ^= 1
        let fault = try #require(Self.fault(rows, head))
        #expect(
            fault.description
                == "Ledger “chronicle” of tenant 017f22e2-79b0-7cc3-98c4-dc0c0c07398f, entry 2, column bytes: "
                + "the entry's bytes were changed after it was appended; they no longer match its hash."
        )
    }
}
