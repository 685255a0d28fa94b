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
        do {
            try await verifier.check { index in
                let page = try await client.entries(ofLedger: ledger, after: index, limit: Self.pageSize)
                progress.show(index + 1, of: page.head.size)
                let head = ChainHead(size: page.head.size, chainHash: bytes(page.head.chainHash))
                return (head, try page.items.map { row in try chainRow(row, in: page) })
            }
            if ledger == Self.chronicle, verifier.size == 0 {
                throw Fault(
                    leafIndex: 0,
                    column: "leaf_index",
                    sentence:
                        "Ledger “\(ledger)”, entry 0: the entry that tells of the tenant's making is missing."
                )
            }
            return result(of: verifier, fault: nil)
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
