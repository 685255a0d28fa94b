package import Evidence
package import Ledger
package import Postgres

/// Proves a month of a tenant's audit: the chain is derived again from the entries' bytes, each row of `audit_logs` is
/// compared column by column with its entry, signatures are checked with keys from outside the database, and the end is
/// held against what was signed of the ledger.
///
/// It begins behind the last signed row before the month, or with the first entry, and costs what the month's entries
/// cost. What it can't find is what somebody changed who had the database and the signing keys both.
package struct AuditVerification: Sendable {
    /// What was found in order.
    package struct Finding: Hashable, Sendable {
        package var month: AuditMonth
        /// Leaf indexes of the first and last entry that were derived; `nil` where the month has none.
        package var range: ClosedRange<Int>?
        /// Entries that were derived, of which some may be of neighbouring months.
        package var entryCount = 0
        package var erasedCount = 0
        /// Rows that were compared.
        package var rowCount = 0
        package var signatureCount = 0
        /// The signed row behind which the chain was derived; `nil` where that began with the first entry.
        package var anchor: Int?
        /// The month's rows were exported and taken away; its entries are there.
        package var isRetired = false
        /// How many entries the latest checkpoint covers; `nil` where none was signed yet.
        package var checkpointSize: Int?
        /// Entries of the range that the latest checkpoint covers, each of which is proved to be in its tree.
        package var coveredCount = 0
    }

    /// The first thing that is not as it must be.
    package enum Fault: Error, Hashable, Sendable {
        case chain(ChainFault)
        case end(AuditFault)
        case tree(TreeFault)
        case signer(SignerRefusal)
        /// A row says something else than its entry.
        case row(sequenceNumber: Int, column: String)
        case rowMissing(sequenceNumber: Int)
        /// No entry tells of it.
        case rowInvented(sequenceNumber: Int)
        case signature(sequenceNumber: Int)
        /// Entries that are to be projected do not continue those before them.
        case broken(leafIndex: Int)
        /// Rows are projected, and the end of them bears no signature.
        case unsigned(sequenceNumber: Int)
    }

    private let database: Database
    private let trees: TreeReader
    private let tail: SignedTail
    private let home: String

    /// - Parameter home: where the keys and the signer's memory of checkpoints are.
    package init(_ database: Database, trees: TreeReader, home: String, origin: LogOrigin) {
        self.database = database
        self.trees = trees
        self.home = home
        tail = SignedTail(database, home: home, origin: origin)
    }

    /// The months in which a tenant has rows, and those between, the oldest first.
    package func months(of tenant: TenantID) async throws -> [AuditMonth] {
        let bounds = try await database.first(
            for: tenant,
            """
            SELECT min(timestamp) AS first, max(timestamp) AS last FROM secrets.audit_logs
            WHERE tenant_id = \(tenant)
            """
        ) { row in (first: try row["first"] as Instant?, last: try row["last"] as Instant?) }
        guard let first = bounds?.first, let last = bounds?.last else { return [] }
        var months = [AuditMonth(first)]
        while let month = months.last, month < AuditMonth(last) { months.append(AuditMonth(month.end)) }
        return months
    }

    /// - Parameter passed: called after each page with how many entries are derived, of how many.
    /// - Throws: `Fault`; `PostgresError`; what `passed` throws.
    package func verify(
        _ month: AuditMonth,
        of tenant: TenantID,
        passed: (_ done: Int, _ of: Int) async throws -> Void = { _, _ in }
    ) async throws -> Finding {
        var finding = Finding(month: month)
        let checkpoint: StoredCheckpoint?
        let key: AuditKey
        do {
            key = try AuditKey.reading(home: home)
            checkpoint = try await tail.check(.audit, of: tenant)
        } catch let fault as AuditFault {
            throw Fault.end(fault)
        } catch let refusal as SignerRefusal {
            throw Fault.signer(refusal)
        }
        finding.checkpointSize = checkpoint?.size
        let retired = try await retiredMonths()
        finding.isRetired = retired.contains(month)
        let places = AuditPlaces(database: database, tenant: tenant)
        let projected = try await places.projected()
        if let last = try await places.lastRow() {
            guard let signature = last.signature else { throw Fault.unsigned(sequenceNumber: last.index) }
            guard key.verifies(signature, over: last.hash) else {
                throw Fault.signature(sequenceNumber: last.index)
            }
            // Also where it is another month's: what is signed there holds everything before it.
            guard last.hash == last.chainHash else {
                throw Fault.row(sequenceNumber: last.index, column: "current_hash")
            }
        }
        guard let range = try await places.range(of: month) else {
            if let row = try await places.rowOutside(nil, of: month) {
                throw Fault.rowInvented(sequenceNumber: row)
            }
            return finding
        }
        var verifier = ChainVerifier(tenant: tenant.id, ledger: LedgerName.audit.rawValue)
        if let anchor = try await places.signedRow(before: range.lowerBound) {
            guard key.verifies(anchor.signature, over: anchor.hash), let hash = Digest(bytes: anchor.hash)
            else {
                throw Fault.signature(sequenceNumber: anchor.index)
            }
            finding.anchor = anchor.index
            verifier = ChainVerifier(
                tenant: tenant.id,
                ledger: LedgerName.audit.rawValue,
                after: anchor.index,
                chainHash: hash
            )
        }
        let first = verifier.size
        finding.range = first...range.upperBound
        let walk = Walk(
            database: database,
            tenant: tenant,
            key: key,
            end: range.upperBound,
            projected: projected,
            retired: retired,
            trees: trees,
            checkpoint: checkpoint
        )
        do {
            try await walk.run(&verifier, &finding) { done in
                try await passed(done - first, range.upperBound + 1 - first)
            }
        } catch let fault as ChainFault {
            throw Fault.chain(fault)
        } catch let fault as TreeFault {
            throw Fault.tree(fault)
        }
        if let row = try await places.rowOutside(finding.range, of: month) {
            throw Fault.rowInvented(sequenceNumber: row)
        }
        return finding
    }

    private static let table = "secrets.audit_logs"

    private func retiredMonths() async throws -> Set<AuditMonth> {
        let starts = try await database.rows(
            "SELECT starts_at FROM schema.retired_partitions WHERE parent::text = \(Self.table) ORDER BY starts_at"
        ) { row -> Instant in try row["starts_at"] }
        return Set(starts.map { AuditMonth($0) })
    }
}

/// One derivation from where a verifier stands to the end of a range, with the rows beside it.
private struct Walk {
    let database: Database
    let tenant: TenantID
    let key: AuditKey
    let end: Int
    /// Up to it, entries must have rows.
    let projected: Int
    /// Months whose rows are elsewhere.
    let retired: Set<AuditMonth>
    let trees: TreeReader
    /// The latest of the ledger; `nil` where none was signed yet.
    let checkpoint: StoredCheckpoint?

    private static let pageCount = 1_024
    /// Leaves whose places in the tree are proved from tiles that are read once.
    private static let proofCount = 512

    func run(
        _ verifier: inout ChainVerifier,
        _ finding: inout AuditVerification.Finding,
        passed: (Int) async throws -> Void
    ) async throws {
        let reader = LedgerReader(database)
        while verifier.size <= end {
            let limit = min(Self.pageCount, LedgerReader.pageLimit, end - verifier.size + 1)
            let page = try await reader.page(
                of: .audit,
                tenant: tenant,
                after: verifier.size - 1,
                limit: limit
            )
            guard let last = page.rows.last else {
                // The head says how many there must be.
                try verifier.finish(against: page.head)
                return
            }
            for row in page.rows { try verifier.check(row) }
            finding.entryCount += page.rows.count
            finding.erasedCount = verifier.erasedCount
            try await compare(page.rows, upTo: last.leafIndex, &finding)
            finding.coveredCount += try await cover(page.rows)
            try await passed(verifier.size)
        }
    }

    /// That each of these entries that the checkpoint covers is in its tree, in its place and with the leaf hash that was
    /// derived from its bytes.
    ///
    /// - Returns: how many those are.
    /// - Throws: `TreeFault`.
    private func cover(_ entries: [ChainRow]) async throws -> Int {
        guard let checkpoint else { return 0 }
        let covered = entries.filter { $0.leafIndex < checkpoint.size }
        for start in stride(from: 0, to: covered.count, by: Self.proofCount) {
            let part = covered[start..<min(start + Self.proofCount, covered.count)]
            let proven = try await trees.inclusions(
                of: part.map(\.leafIndex),
                in: checkpoint,
                of: .audit,
                tenant: tenant
            )
            for (entry, proof) in zip(part, proven) where entry.leafHash != proof.leaf.bytes {
                throw TreeFault.leafChanged(leafIndex: entry.leafIndex)
            }
        }
        return covered.count
    }

    private func compare(
        _ entries: [ChainRow],
        upTo last: Int,
        _ finding: inout AuditVerification.Finding
    ) async throws {
        guard let first = entries.first?.leafIndex else { return }
        let found = try await database.rows(
            for: tenant,
            """
            SELECT \(columnsOf: AuditEvent.self)
            FROM secrets.audit_logs
            WHERE tenant_id = \(tenant) AND sequence_number >= \(first) AND sequence_number <= \(last)
            ORDER BY sequence_number
            LIMIT 4096
            """,
            as: AuditEvent.init
        )
        var rows = Dictionary(grouping: found, by: \.sequenceNumber)
        for entry in entries {
            let standing = rows.removeValue(forKey: entry.leafIndex) ?? []
            // Of erased bytes there is nothing to compare with; the place in the chain is.
            guard let told = AuditEvent(entry) else {
                guard entry.bytes == nil else {
                    if let row = standing.first {
                        throw AuditVerification.Fault.rowInvented(sequenceNumber: row.sequenceNumber)
                    }
                    continue
                }
                for row in standing where row.currentHash != entry.chainHash || row.eventID != entry.entryID {
                    throw AuditVerification.Fault.row(
                        sequenceNumber: row.sequenceNumber,
                        column: row.eventID == entry.entryID ? "current_hash" : "event_id"
                    )
                }
                continue
            }
            try compare(told, with: standing, &finding)
        }
        if let row = rows.keys.min() { throw AuditVerification.Fault.rowInvented(sequenceNumber: row) }
    }

    private func compare(
        _ told: AuditEvent,
        with standing: [AuditEvent],
        _ finding: inout AuditVerification.Finding
    ) throws {
        guard let row = standing.first else {
            if told.sequenceNumber > projected { return }
            if retired.contains(AuditMonth(told.timestamp)) { return }
            throw AuditVerification.Fault.rowMissing(sequenceNumber: told.sequenceNumber)
        }
        guard standing.count == 1 else {
            // Its time is part of its key: one of two has another.
            throw AuditVerification.Fault.row(sequenceNumber: row.sequenceNumber, column: "timestamp")
        }
        if let column = told.columnDiffering(from: row) {
            throw AuditVerification.Fault.row(sequenceNumber: row.sequenceNumber, column: column)
        }
        finding.rowCount += 1
        guard let signature = row.signature else { return }
        guard key.verifies(signature, over: row.currentHash) else {
            throw AuditVerification.Fault.signature(sequenceNumber: row.sequenceNumber)
        }
        finding.signatureCount += 1
    }
}

/// Where a month stands in a ledger whose entries are in the order of their appending, and so nearly in that of their
/// times.
private struct AuditPlaces {
    let database: Database
    let tenant: TenantID

    /// How far the times of entries may be out of order: callers wait in a queue, and clocks of servers differ.
    private static let slack: Duration = .seconds(3_600)

    /// The leaf index up to which entries must have rows: the cursor, or the last row where that is beyond it.
    func projected() async throws -> Int {
        try await database.first(
            for: tenant,
            """
            SELECT greatest(
                (SELECT leaf_index FROM secrets.audit_cursors WHERE tenant_id = \(tenant)),
                (SELECT max(sequence_number) FROM secrets.audit_logs WHERE tenant_id = \(tenant)),
                -1
            ) AS projected
            """
        ) { row -> Int in try row["projected"] } ?? -1
    }

    /// The leaf indexes of the month's entries, and of those around it whose times are near.
    func range(of month: AuditMonth) async throws -> ClosedRange<Int>? {
        let size = try await LedgerReader(database).head(of: .audit, tenant: tenant).size
        let bounds = try await database.first(
            for: tenant,
            """
            SELECT min(sequence_number) AS first, max(sequence_number) AS last FROM secrets.audit_logs
            WHERE tenant_id = \(tenant) AND timestamp >= \(month.start) AND timestamp < \(month.end)
            """
        ) { row in (first: try row["first"] as Int?, last: try row["last"] as Int?) }
        var first = try await index(from: month.start.advanced(by: .zero - Self.slack), below: size)
        var end = try await index(from: month.end.advanced(by: Self.slack), below: size)
        if let found = bounds?.first { first = min(first, found) }
        if let found = bounds?.last { end = max(end, min(found + 1, size)) }
        return first < end ? first...end - 1 : nil
    }

    /// The first leaf index whose entry was appended at `moment` or later; `size` where there is none. Twice as many
    /// entries cost one question more.
    private func index(from moment: Instant, below size: Int) async throws -> Int {
        var (low, high) = (0, size)
        while low < high {
            let middle = (low + high) / 2
            let found = try await database.first(
                for: tenant,
                """
                SELECT leaf_index, appended_at FROM ledger.entries
                WHERE tenant_id = \(tenant) AND ledger = 'audit' AND leaf_index >= \(middle)
                ORDER BY leaf_index LIMIT 1
                """
            ) { row in (index: try row["leaf_index"] as Int, at: try row["appended_at"] as Instant) }
            guard let found, found.at < moment else {
                high = middle
                continue
            }
            low = max(middle, found.index) + 1
        }
        return min(low, size)
    }

    /// The last row before an index that bears a signature.
    func signedRow(before index: Int) async throws -> (index: Int, hash: [UInt8], signature: [UInt8])? {
        try await database.first(
            for: tenant,
            """
            SELECT sequence_number, current_hash, signature FROM secrets.audit_logs
            WHERE tenant_id = \(tenant) AND sequence_number < \(index) AND signature IS NOT NULL
            ORDER BY sequence_number DESC LIMIT 1
            """
        ) { row in (try row["sequence_number"], try row["current_hash"], try row["signature"]) }
    }

    /// The last row of all, which ends a batch and so is signed, with the chain hash of its entry.
    func lastRow() async throws -> AuditTail? {
        try await database.first(for: tenant, .lastAuditRow(of: tenant), as: AuditTail.init)
    }

    /// A row of the month that stands outside the range of its entries.
    func rowOutside(_ range: ClosedRange<Int>?, of month: AuditMonth) async throws -> Int? {
        try await database.first(
            for: tenant,
            """
            SELECT sequence_number FROM secrets.audit_logs
            WHERE tenant_id = \(tenant) AND timestamp >= \(month.start) AND timestamp < \(month.end)
              AND (sequence_number < \(range?.lowerBound ?? 0) OR sequence_number > \(range?.upperBound ?? -1))
            ORDER BY sequence_number LIMIT 1
            """
        ) { row -> Int in try row["sequence_number"] }
    }
}

extension AuditVerification.Fault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .chain(let fault): "\(fault)"
        case .end(let fault): "\(fault)"
        case .tree(let fault): "Ledger “audit”: \(fault)."
        case .signer(let refusal): "Ledger “audit”: \(refusal)."
        case .row(let number, let column):
            "audit_logs, sequence number \(number), column \(column): it is not what its entry tells."
        case .rowMissing(let number):
            "audit_logs, sequence number \(number): the row is missing, and its entry is there."
        case .rowInvented(let number): "audit_logs, sequence number \(number): no entry tells of this row."
        case .signature(let number):
            "audit_logs, sequence number \(number), column signature: no key that is trusted here made it; where another "
                + "server signed, put its key into the home's \(AuditKey.fileName), or a public one into "
                + "\(AuditKey.trustedName)."
        case .broken(let index):
            "Ledger “audit”, leaf index \(index): the entry does not continue the chain of those before it."
        case .unsigned(let number):
            "audit_logs, sequence number \(number): the last row that is projected bears no signature."
        }
    }
}
