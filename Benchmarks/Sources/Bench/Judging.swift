import Access
import Attestor
import Evidence
import Ledger

/// How many verdicts a second that are judged and signed are appended by 64 callers, against entries that the ledger alone takes
/// from as many, as ready and that tell the same, byte for byte; and how many are judged, signed and appended, against entries that
/// are made and appended: that peer neither judges nor signs. Each verdict rests on no document. Their rows follow the ledger: how fast, is asked of those that were made so, with nobody else
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
        @Sendable func draft(_ number: Int) -> VerdictDraft {
            var draft = VerdictDraft(policy: "release", subject: .sha256(of: [UInt8(number)]))
            (draft.bills, draft.attestations, draft.vex, draft.feeds) = ([], [], [], [])
            return draft
        }
        @Sendable func conclude(_ number: Int) async throws -> KeptVerdict {
            try await attestor.conclude(for: caller, draft(number)).decision.value
        }
        let first = try await conclude(0)
        guard
            let bytes = try await LedgerReader(stand.app).entry(first.entryID, tenant: caller.tenant)?.bytes
        else { throw BenchError(description: "the verdict's entry is not there") }
        let (appended, ready) = try await appended(by: attestor, for: caller, draft, entries, stand)
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
                    "verdicts that are judged and signed, appended by \(callers) callers, against the ledger "
                    + "alone with entries of the same \(bytes.count) bytes that are as ready, four turns each",
                ours: perSecond(appended),
                peer: perSecond(ready),
                ratio: appended / ready,
                aim: .atLeast(1)
            ),
            Verdict(
                question:
                    "verdicts judged, signed and appended by \(callers) callers, against the ledger alone with entries of the "
                    + "same \(bytes.count) bytes",
                ours: perSecond(judged),
                peer: alone.words,
                ratio: judged / alone.rate,
                aim: .atLeast(0.5)
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

    /// In turns, as many of either each time.
    private static func appended(
        by attestor: Attestor,
        for caller: Caller,
        _ draft: (Int) -> VerdictDraft,
        _ entries: EntryMaker,
        _ stand: Stand
    ) async throws -> (verdicts: Double, entries: Double) {
        let count = 20_000
        let alone = Appender(stand.app)
        var spent = (verdicts: 0.0, entries: 0.0)
        for turn in 0..<4 {
            var judged: [JudgedVerdict] = []
            for number in 0..<count {
                judged.append(try await attestor.judge(for: caller, draft(number % 256)))
            }
            let made = try judged.map { judged in
                let said = judged.entry.entry
                return try PreparedEntry(
                    entries.entry(
                        said.type,
                        subject: said.subject,
                        data: said.data,
                        ledger: .audit,
                        tenant: caller.tenant
                    )
                )
            }
            let ready = judged
            func measureVerdicts() async throws -> Double {
                try await seconds(count) { _ = try await attestor.append(ready[$0], of: caller.tenant) }
            }
            func measureEntries() async throws -> Double {
                try await seconds(count) { _ = try await alone.append(made[$0]) }
            }
            // Whoever comes second finds the disk as the first has left it.
            if turn.isMultiple(of: 2) { spent.entries += try await measureEntries() }
            spent.verdicts += try await measureVerdicts()
            if !turn.isMultiple(of: 2) { spent.entries += try await measureEntries() }
        }
        return (Double(4 * count) / spent.verdicts, Double(4 * count) / spent.entries)
    }

    private static func seconds(
        _ count: Int,
        _ append: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Double {
        let started = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<callers {
                group.addTask {
                    for number in stride(from: caller, to: count, by: callers) { try await append(number) }
                }
            }
            try await group.waitForAll()
        }
        return (ContinuousClock.now - started) / .seconds(1)
    }
}
