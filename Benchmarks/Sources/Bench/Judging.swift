import Access
import Attestor
import Evidence
import Ledger

/// How many verdicts a second are judged, signed and committed by 64 callers, against entries that the ledger alone takes from as
/// many; each verdict rests on no document, so that appending is what is measured.
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
        let alone = try await AppendLoad(database: stand.app, tenant: caller.tenant, callers: callers).run(
            .audit,
            seconds: 8
        )
        let judged = try await rate(tasks: callers, seconds: 8) { task in
            var draft = VerdictDraft(policy: "release", subject: .sha256(of: [UInt8(task)]))
            (draft.bills, draft.attestations, draft.vex, draft.feeds) = ([], [], [], [])
            _ = try await attestor.conclude(for: caller, draft)
        }
        return [
            Verdict(
                question:
                    "verdicts judged, signed and appended by \(callers) callers, against entries of the ledger alone",
                ours: perSecond(judged),
                peer: alone.words,
                ratio: judged / alone.rate,
                aim: .atLeast(1)
            )
        ]
    }
}
