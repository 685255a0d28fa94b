import API
import Access
import Attestor
import Evidence
import Hummingbird
import Ledger
import Postgres

/// `POST /api/v1/ledgers/{ledger}/entries/{entry}/erase`: an entry's bytes are erased, and an entry tells of it.
struct ErasureRoutes: Sendable {
    let database: Database
    let reader: LedgerReader
    let ledger: Ledger
    let entries: EntryMaker
    let verdictRows: VerdictProjector
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        api.post("ledgers/:ledger/entries/:entry/erase") { request, context in
            let caller = try context.caller()
            try caller.require(.eraseEntries)
            let (body, key) = try await request.read(Wire.ErasureDraft.self, upTo: bodyLimit, by: caller)
            guard (1...Wire.ErasureDraft.reasonCharacters).contains(body.reason.count) else {
                throw Problem.invalidValue(
                    "reason",
                    "reason has not 1 to \(Wire.ErasureDraft.reasonCharacters) characters",
                    remedy: "say in a sentence why the entry is erased, without what is erased"
                )
            }
            let name = try context.parameters.ledger()
            let reference = try context.parameters.reference("entry")
            guard let row = try await reader.entry(reference, of: name, tenant: caller.tenant) else {
                throw LedgerError.unknownEntry(reference)
            }
            // What else is kept of it follows from its bytes while they are there.
            if name == .verdicts { try await verdictRows.catchUp(caller.tenant) }
            let receipt = try await database.transaction(for: caller.tenant) { [ledger, entries] db in
                try ledger.erase(
                    [row.leafIndex],
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
}
