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
    let ledger: Ledger
    let entries: EntryMaker
    let database: Database
    let bodyLimit: BodyLimit

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
                let row = try await entry(
                    reference,
                    of: try context.parameters.ledger(),
                    for: caller
                )
            else { throw LedgerError.unknownEntry(reference) }
            return try Response.json(Wire.RawEntry(row))
        }
        ledgers.post(":ledger/entries/:entry/erase") { request, context in
            let caller = try context.caller()
            try caller.require(.eraseEntries)
            let (body, key) = try await request.read(Wire.ErasureDraft.self, upTo: bodyLimit, by: caller)
            let name = try context.parameters.ledger()
            let reference = try context.parameters.reference("entry")
            guard let row = try await entry(reference, of: name, for: caller) else {
                throw LedgerError.unknownEntry(reference)
            }
            guard (1...Wire.ErasureDraft.reasonCharacters).contains(body.reason.count) else {
                throw Problem.invalidValue(
                    "reason",
                    "reason has not 1 to \(Wire.ErasureDraft.reasonCharacters) characters",
                    remedy: "say in a sentence why the entry is erased, without what is erased"
                )
            }
            let receipt = try await database.transaction(for: caller.tenant) { [ledger, entries] db in
                try ledger.erase(
                    row.leafIndex,
                    in: name,
                    of: caller.tenant,
                    telling: ["reason": .string(body.reason), "by": .string(caller.actor)],
                    entries: entries,
                    key: key,
                    in: db
                )
            }
            return try Response.json(Wire.Receipt(receipt), status: .created)
        }
    }

    private func entry(_ reference: String, of ledger: LedgerName, for caller: Caller) async throws
        -> ChainRow?
    {
        if let index = Int(reference) {
            return try await reader.entry(index, of: ledger, tenant: caller.tenant)
        }
        guard let id = UniqueID(reference) else { return nil }
        let row = try await reader.entry(id, tenant: caller.tenant)
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
