import API
import Evidence

/// Downloads the stored rows of one ledger, page by page, and derives them again.
struct LedgerAudit {
    struct Result {
        var ledger: String
        /// How many entries agree, from the first on.
        var size: Int
        var erasedCount: Int
        var chainHash: Digest
        var fault: Fault?
        /// `nil` where the log itself is at fault.
        var log: LogView?
    }

    /// The first entry that is not as it was written, and the column that says so.
    struct Fault: Error {
        var leafIndex: Int
        var column: String
        var sentence: String
    }

    private static let pageSize = 1000
    /// The ledger that begins with the tenant's own making, and is never empty.
    static let chronicle = "chronicle"

    let tenant: UniqueID
    let ledger: String

    func run(from client: APIClient) async throws -> Result {
        var verifier = ChainVerifier(tenant: tenant, ledger: ledger)
        var progress = Progress("verifying \(ledger)", unit: "entries")
        defer { progress.clear() }
        var roots = SignedRoots()
        do {
            // First, so that the head that is read afterwards is not behind it.
            let log = try await LogView(of: ledger, tenant: tenant, from: client)
            roots.watch(log.signed)
            try await verifier.check { index in
                let page = try await client.entries(ofLedger: ledger, after: index, limit: Self.pageSize)
                progress.show(index + 1, of: page.head.size)
                let head = ChainHead(size: page.head.size, chainHash: bytes(page.head.chainHash))
                let rows = try page.items.map { row in try chainRow(row, in: page) }
                roots.append(rows)
                return (head, rows)
            }
            if ledger == Self.chronicle, verifier.size == 0 {
                throw Fault(
                    leafIndex: 0,
                    column: "leaf_index",
                    sentence:
                        "Ledger “\(ledger)”, entry 0: the entry that tells of the tenant's making is missing."
                )
            }
            if let fault = roots.fault(in: ledger) { return result(of: verifier, fault: fault) }
            try log.keep()
            var result = result(of: verifier, fault: nil)
            result.log = log
            return result
        } catch let fault as LogView.Fault {
            let sentence = "Ledger “\(ledger)”: \(fault.sentence)."
            return result(
                of: verifier,
                fault: Fault(leafIndex: fault.leafIndex, column: fault.column, sentence: sentence)
            )
        } catch let fault as ChainFault {
            return result(of: verifier, fault: Fault(fault))
        } catch let fault as Fault {
            return result(of: verifier, fault: fault)
        }
    }

    private func result(of verifier: ChainVerifier, fault: Fault?) -> Result {
        Result(
            ledger: ledger,
            size: verifier.size,
            erasedCount: verifier.erasedCount,
            chainHash: verifier.chainHash,
            fault: fault
        )
    }

    private func chainRow(_ row: Wire.RawEntry, in page: Wire.EntryPage) throws(Fault) -> ChainRow {
        guard let tenant = UniqueID(page.tenantID) else {
            throw Fault(noUUID: page.tenantID, in: "tenant_id", of: row)
        }
        guard let entryID = UniqueID(row.entryID) else {
            throw Fault(noUUID: row.entryID, in: "entry_id", of: row)
        }
        return ChainRow(
            tenant: tenant,
            ledger: row.ledger,
            leafIndex: row.leafIndex,
            entryID: entryID,
            appendedAt: row.appendedAt,
            bytes: row.bytes?.bytes,
            leafHash: bytes(row.leafHash),
            previousHash: bytes(row.previousHash),
            chainHash: bytes(row.chainHash)
        )
    }

    /// What is no hexadecimal is no hash either: the verifier says so.
    private func bytes(_ hex: String) -> [UInt8] { Hex.decode(hex) ?? [] }
}

/// The roots of the tree that is read, at the sizes that somebody signed.
private struct SignedRoots {
    private var tree = CompactTree()
    private var signed: [Checkpoint] = []
    private var wrong: Checkpoint?

    mutating func watch(_ checkpoints: [Checkpoint]) { signed = checkpoints }

    /// Rows that the chain's verifier looks at as well.
    mutating func append(_ rows: [ChainRow]) {
        for row in rows {
            tree.append(
                row.bytes.map { ChainHash.leaf($0) } ?? Digest(bytes: row.leafHash) ?? MerkleTree.emptyRoot
            )
            for checkpoint in signed where checkpoint.size == tree.size && checkpoint.root != tree.root {
                wrong = wrong ?? checkpoint
            }
        }
    }

    /// After the last row.
    func fault(in ledger: String) -> LedgerAudit.Fault? {
        if let wrong {
            return LedgerAudit.Fault(
                leafIndex: wrong.size - 1,
                column: "checkpoint.root_hash",
                sentence:
                    "Ledger “\(ledger)”: the first \(wrong.size) entries are not those over which the log signed a "
                    + "checkpoint; they agree with themselves, so the past was written anew."
            )
        }
        guard let longer = signed.filter({ $0.size > tree.size }).max(by: { $0.size < $1.size }) else {
            return nil
        }
        return LedgerAudit.Fault(
            leafIndex: tree.size,
            column: "checkpoint.size",
            sentence:
                "Ledger “\(ledger)”: a checkpoint over \(longer.size) entries was signed, and there are \(tree.size): "
                + "the tail was cut off together with its head."
        )
    }
}

extension LedgerAudit.Fault {
    init(_ fault: ChainFault) {
        self.init(leafIndex: fault.leafIndex, column: fault.column.rawValue, sentence: fault.description)
    }

    fileprivate init(noUUID text: String, in column: String, of row: Wire.RawEntry) {
        self.init(
            leafIndex: row.leafIndex,
            column: column,
            sentence:
                "Ledger “\(row.ledger)”, entry \(row.leafIndex), column \(column): “\(text)” is no UUID."
        )
    }
}
