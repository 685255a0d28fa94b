import API
import Access
import Evidence
import Hummingbird
import Jobs
import Ledger

// The pages of what is on the record, and of what runs beside the requests.

extension Pages {
    func ledger(_ request: Request, for caller: Caller) async throws -> LedgerPage {
        try caller.require(.readLedger)
        let name = request.query("ledger") ?? LedgerName.chronicle.rawValue
        guard let chosen = LedgerName(rawValue: name) else {
            let names = LedgerName.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem.notFound("the ledger «\(name)»", remedy: "look at one of \(names)")
        }
        let before = try request.queryInteger("before", in: 1...Int.max)
        let index = try request.queryInteger("entry")
        async let frame = frame(for: caller)
        let heads = try await reader.heads(of: caller.tenant)
        let size = heads.first { $0.ledger == chosen }?.head.size ?? 0
        // Leaf indexes have no gaps: the entries before a place are those from so many places earlier on.
        let end = min(before ?? size, size)
        let count = min(end, LedgerPage.entryLimit)
        let shown =
            count == 0
            ? []
            : try await reader.page(of: chosen, tenant: caller.tenant, after: end - count - 1, limit: count)
                .rows
        let selected: ChainRow? =
            if let index { try await reader.entry(index, of: chosen, tenant: caller.tenant) } else { nil }
        return LedgerPage(
            frame: try await frame,
            ledgers: heads.map { ledger, head, lastAppendedAt in
                LedgerRow(
                    name: ledger.rawValue,
                    size: head.size,
                    chainHash: Hex.encode(head.chainHash),
                    lastAppendedAt: lastAppendedAt
                )
            },
            chosen: chosen.rawValue,
            before: before,
            entries: shown.reversed().map(EntryRow.init),
            selected: selected.map(EntryDetail.init),
            isSelectionMissing: index != nil && selected == nil
        )
    }

    func jobs(_ request: Request, for caller: Caller) async throws -> JobsPage {
        try caller.require(.readJobs)
        let state = try request.jobState()
        let cursor = try request.jobCursor()
        async let frame = frame(for: caller)
        async let dead = jobs.page(of: caller.tenant, in: .dead, limit: JobsPage.deadLimit)
        let found = try await jobs.page(
            of: caller.tenant,
            in: state,
            before: cursor,
            limit: JobsPage.rowLimit
        )
        return JobsPage(
            frame: try await frame,
            state: state,
            deadOnes: try await dead.count,
            rows: found.map(JobRow.init),
            cursor: cursor?.text,
            nextCursor: found.count == JobsPage.rowLimit ? found.last?.id.text : nil
        )
    }
}
