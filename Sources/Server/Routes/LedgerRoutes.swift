import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Postgres

/// `/api/v1/ledgers`: heads and stored rows as they are, for whoever wants to derive them again.
struct LedgerRoutes: Sendable {
    let reader: LedgerReader

    func add(to api: RouterGroup<AppRequestContext>) {
        let ledgers = api.group("ledgers")
        ledgers.get { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let heads = try await reader.heads(of: caller.tenant)
            return try Response.json(
                Wire.Page(
                    items: heads.map {
                        Wire.LedgerHead(
                            ledger: $0.ledger.rawValue,
                            size: $0.head.size,
                            chainHash: Hex.encode($0.head.chainHash)
                        )
                    }
                )
            )
        }
        ledgers.get(":ledger/entries") { request, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let (head, rows) = try await reader.page(
                of: try context.parameters.ledger(),
                tenant: caller.tenant,
                after: try request.queryInteger("after") ?? -1,
                limit: try request.queryInteger("limit", in: 1...LedgerReader.pageLimit)
                    ?? LedgerReader.pageLimit
            )
            return try Response.json(
                Wire.EntryPage(
                    tenantID: caller.tenant.description,
                    head: Wire.EntryPageHead(size: head.size, chainHash: Hex.encode(head.chainHash)),
                    items: rows.map(Wire.RawEntry.init)
                )
            )
        }
        ledgers.get(":ledger/entries/:entry") { _, context in
            let caller = try context.caller()
            try caller.require(.readLedger)
            let reference = try context.parameters.reference("entry")
            guard
                let row = try await reader.entry(
                    reference,
                    of: try context.parameters.ledger(),
                    tenant: caller.tenant
                )
            else { throw LedgerError.unknownEntry(reference) }
            return try Response.json(Wire.RawEntry(row))
        }
    }
}

extension LedgerReader {
    /// One entry by its leaf index or its identifier, in the ledger or not at all.
    func entry(_ reference: String, of ledger: LedgerName, tenant: TenantID) async throws -> ChainRow? {
        if let index = Int(reference) { return try await entry(index, of: ledger, tenant: tenant) }
        guard let id = UniqueID(reference) else { return nil }
        let row = try await entry(id, tenant: tenant)
        return row?.ledger == ledger.rawValue ? row : nil
    }
}

extension Parameters {
    fileprivate func ledger() throws -> LedgerName {
        let name = try reference("ledger")
        guard let ledger = LedgerName(rawValue: name) else { throw LedgerError.unknownLedger(name) }
        return ledger
    }
}

extension Wire.RawEntry {
    fileprivate init(_ row: ChainRow) {
        self.init(
            leafIndex: row.leafIndex,
            ledger: row.ledger,
            entryID: row.entryID.text,
            appendedAt: row.appendedAt,
            bytes: row.bytes.map(Base64Bytes.init),
            leafHash: Hex.encode(row.leafHash),
            previousHash: Hex.encode(row.previousHash),
            chainHash: Hex.encode(row.chainHash)
        )
    }
}
