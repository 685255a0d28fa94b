import Access
import Attestor
import Evidence
import Ledger

/// How many verdicts a second are judged, signed and committed with their rows by 64 callers, against entries that the ledger alone
/// takes from as many and that tell the same, byte for byte. Each verdict rests on no document, so that little but appending is
/// measured; its peer neither judges nor signs nor writes a row.
enum Judging: Question {
    static let name = "verdicts"
    private static let callers = 64

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let entries = EntryMaker(clock: SystemClock())
        let access = Access(database: stand.app, ledger: Ledger(), entries: entries)
        let (caller, _) = try await access.createTenant(
            named: "judging \(UniqueID(at: SystemClock().now()))",
            administrator: CallerDraft(
                kind: .person,
                name: "ada",
                did: DIDKey(SigningKey().verificationKey).text,
                permissions: Set(Permission.allCases)
            )
        )
        let key = SigningKey()
        let attestor = Attestor(database: stand.app, ledger: Ledger(), entries: entries) { key }
        _ = try await attestor.addPolicy(
            for: caller,
            [
                "name": "release", "default": "pass",
                "rules": [
                    [
                        "name": "signed", "decision": "warn", "reason": "nobody trusted signed it",
                        "when": "!attestations.exists(a, a.verified)",
                    ]
                ],
            ]
        )
        @Sendable func conclude(_ number: Int) async throws -> KeptVerdict {
            var draft = VerdictDraft(policy: "release", subject: .sha256(of: [UInt8(number)]))
            (draft.bills, draft.attestations, draft.vex, draft.feeds) = ([], [], [], [])
            return try await attestor.conclude(for: caller, draft).decision.value
        }
        let first = try await conclude(0)
        guard
            let bytes = try await LedgerReader(stand.app).entry(first.entryID, tenant: caller.tenant)?.bytes
        else { throw BenchError(description: "the verdict's entry is not there") }
        let alone = try await AppendLoad(
            database: stand.app,
            tenant: caller.tenant,
            callers: callers,
            telling: try Entry(parsing: bytes).data
        ).run(.audit, seconds: 8)
        let judged = try await rate(tasks: callers, seconds: 8) { task in _ = try await conclude(task) }
        return [
            Verdict(
                question:
                    "verdicts judged, signed and appended with their rows by \(callers) callers, against the ledger alone with "
                    + "entries of the same \(bytes.count) bytes",
                ours: perSecond(judged),
                peer: alone.words,
                ratio: judged / alone.rate,
                aim: .atLeast(1)
            )
        ]
    }
}
