import Access
import Attestor
import Evidence
import Ledger

/// How many verdicts a second are judged, signed and committed by 64 callers, against entries that the ledger alone takes from as
/// many and that tell the same, byte for byte. Each verdict rests on no document, so that little but appending is measured; its
/// peer neither judges nor signs. Their rows follow the ledger: how fast, is asked of those that were made so, with nobody else
/// at work; and how many are made while they follow all the time.
enum Judging: Question {
    static let name = "verdicts"
    private static let callers = 64
    /// As of the projector of events.
    private static let wantedRows = 10_000.0

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
        let started = ContinuousClock.now
        let count = try await attestor.verdictRows.catchUp(caller.tenant)
        let followed = Double(count) / ((ContinuousClock.now - started) / .seconds(1))
        let following = Task {
            while !Task.isCancelled {
                let more = try await attestor.verdictRows.catchUp(caller.tenant)
                if more == 0 { try await Task.sleep(for: .milliseconds(10)) }
            }
        }
        let beside = try await rate(tasks: callers, seconds: 8) { task in _ = try await conclude(task) }
        following.cancel()
        _ = await following.result
        return [
            Verdict(
                question:
                    "verdicts judged, signed and appended by \(callers) callers, against the ledger alone with entries of the "
                    + "same \(bytes.count) bytes",
                ours: perSecond(judged),
                peer: alone.words,
                ratio: judged / alone.rate,
                aim: .atLeast(1)
            ),
            Verdict(
                question: "rows of \(count) verdicts that follow the ledger, with nobody else at work",
                ours: "\(perSecond(followed)); while they follow, \(perSecond(beside)) are made",
                peer: perSecond(wantedRows),
                ratio: followed / wantedRows,
                aim: .atLeast(1)
            ),
        ]
    }
}
