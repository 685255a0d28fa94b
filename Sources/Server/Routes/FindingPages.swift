import API
import Access
import Chronicle
import Drift
import Evidence
import Hummingbird
import Kinds
import Ledger

import enum Custody.FieldFault

// The pages of findings, and the forms in which somebody answers for one.

extension Pages {
    func addFindings(to router: some RouterMethods<AppRequestContext>) {
        router.get("findings") { request, context in
            try html(try await findings(request, for: try context.caller()))
        }
        router.get("findings/report") { request, context in
            try html(try await findingReport(request, for: try context.caller()))
        }
        router.get("findings/:ref") { request, context in
            try html(try await finding(try context.parameters.finding(), request, for: try context.caller()))
        }
        router.post("notifications/:ref/retry") { request, context in
            try requireOwnPage(request, context)
            let name = try context.parameters.reference()
            _ = try await drift.retryNotification(for: try context.caller(), name)
            return redirect(to: URLPart.address("/findings", ["done": "retried"]))
        }
        for step in FindingStep.allCases {
            router.post(RouterPath("findings/:ref/\(step.rawValue)")) { request, context in
                try requireOwnPage(request, context)
                return try await judge(
                    try context.parameters.finding(),
                    step,
                    request,
                    for: try context.caller()
                )
            }
        }
    }

    private func findings(_ request: Request, for own: Caller) async throws -> FindingsPage {
        let caller = try await drift.acting(own, in: request.query("managed_tenant"))
        let managed = caller.managedTenant
        var shown = request.findingFilter
        shown.managed = managed
        let cursor = try request.cursor { UniqueID($0) }
        async let frame = frame(for: own, as: caller)
        async let standing = drift.standing(for: caller)
        async let baselines = drift.baselines(for: own, limit: Drift.pageLimits.upperBound)
        let found = try await drift.findings(
            for: caller,
            where: try FindingFilter(shown),
            before: cursor,
            limit: FindingsPage.rowLimit
        )
        let names = Dictionary(try await baselines.map { ($0.id, $0.name) }) { first, _ in first }
        let places = try await places(of: found.map(\.entryID), as: caller)
        return FindingsPage(
            frame: try await frame,
            filter: shown,
            counts: try await standing.map {
                .init(status: $0.status, severity: $0.severity, count: $0.count)
            },
            baselines: names.map { (BaselineRow.reference($1, $0.text), $1) }.sorted { $0.1 < $1.1 },
            types: KindName.allCases.map(\.rawValue),
            rows: found.map { finding in
                FindingRow(
                    finding,
                    baseline: finding.provider == own.tenant ? names[finding.baselineID] : nil,
                    entry: finding.entryID.flatMap { places[$0] },
                    managed: managed
                )
            },
            cursor: cursor?.text,
            nextCursor: found.count == FindingsPage.rowLimit ? found.last?.id.text : nil,
            mayReport: own.permissions.contains(.readLedger),
            told: managed == nil ? try await told(for: own) : nil,
            notice: request.query("done") == "retried" ? "What was given up is sent once more." : nil
        )
    }

    /// `nil` where they are not the caller's to see.
    private func told(for caller: Caller) async throws -> [NotificationRow]? {
        guard caller.permissions.contains(.manageWebhooks) else { return nil }
        let routes = try await drift.notifications(for: caller)
        let last = try await drift.lastMessages(for: caller, of: routes.map(\.id))
        return routes.map { NotificationRow($0, last: last[$0.id]) }
    }

    private func finding(_ id: UniqueID, _ request: Request, for own: Caller) async throws -> FindingPage {
        let caller = try await drift.acting(own, in: request.query("managed_tenant"))
        let managed = caller.managedTenant
        let finding = try await drift.finding(for: caller, id)
        async let frame = frame(for: own, as: caller)
        async let related = related(to: finding, for: caller)
        let places = try await places(of: [finding.entryID], as: caller)
        let entry = finding.entryID.flatMap { places[$0] }
        let isOwn = finding.provider == own.tenant
        return FindingPage(
            frame: try await frame,
            row: FindingRow(
                finding,
                baseline: try await baselineName(
                    of: finding.baselineID,
                    provider: finding.provider,
                    for: own
                ),
                entry: entry,
                managed: managed
            ),
            sides: [
                .init("In the baseline", finding.evidence["baseline"] ?? [:], isRunKnown: isOwn),
                .init("Now", finding.evidence["current"] ?? [:], isRunKnown: true, managed: managed),
            ],
            currentHash: finding.currentHash,
            openedAt: finding.openedAt,
            reopenedCount: finding.reopenedCount,
            runID: finding.runID.text,
            ignored: finding.difference?["ignored"]?.integer ?? 0,
            steps: try await steps(of: finding, entry, for: caller),
            related: try await related,
            evidence: .object([
                "evidence": finding.evidence, "difference": finding.difference ?? .null,
                "cause": .string(finding.cause), "operation_run_id": .string(finding.runID.text),
            ]),
            steppable: FindingStep.allCases.filter { $0.outcome(from: finding.status) != nil },
            mayJudge: caller.permissions.contains(.judgeFinding),
            notice: Self.notice(of: request.query("done"))
        )
    }

    /// How it came to stand as it does, the latest first: what people and comparisons did to it. Of one from before steps were
    /// kept, its present state and when it was found are added.
    private func steps(
        of finding: Finding,
        _ entry: EntryReference?,
        for caller: Caller
    ) async throws -> [FindingPage.Step] {
        let moves = try await drift.moves(for: caller, of: finding.id)
        // Entries are for who reads the tenant's own record.
        let places = caller.acting == nil ? try await places(of: moves.map(\.entryID), for: caller) : [:]
        var steps = moves.map { move in
            FindingPage.Step(
                status: move.status,
                by: move.by,
                reason: move.reason,
                at: move.at,
                runID: move.runID?.text,
                entry: places[move.entryID]
            )
        }
        if moves.first?.at != finding.statusAt {
            let now = FindingPage.Step(
                status: finding.status,
                by: finding.statusBy,
                reason: finding.reason,
                at: finding.statusAt,
                entry: entry
            )
            steps.insert(now, at: 0)
        }
        if steps.last?.status != .open, moves.count < FindingPage.stepLimit {
            steps.append(
                .init(status: .open, by: Finding.server, reason: nil, at: finding.openedAt, entry: nil)
            )
        }
        return steps
    }

    private func related(to finding: Finding, for caller: Caller) async throws -> [FindingPage.Related] {
        try await proofs.events.events(of: [finding], for: caller)[finding.id, default: []].map { event in
            FindingPage.Related(
                type: event.type,
                by: event.actor,
                receivedFrom: event.receivedFrom,
                at: event.happenedAt ?? event.appendedAt,
                entry: EntryReference(ledger: LedgerName.chronicle.rawValue, leafIndex: event.leafIndex)
            )
        }
    }

    /// Somebody answers for a finding, exactly as the page showed it.
    private func judge(
        _ id: UniqueID,
        _ step: FindingStep,
        _ request: Request,
        for own: Caller
    ) async throws -> Response {
        let caller = try await drift.acting(own, in: request.query("managed_tenant"))
        try caller.require(.judgeFinding)
        _ = try await drift.finding(for: caller, id)
        let form = try await request.form(upTo: 16_384)
        func text(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : $0 } }
        var judgement = FindingJudgement(step, reason: text("reason"))
        if step == .accept {
            guard let until = text("until") else { throw FieldFault.empty.problem(field: "until") }
            guard let end = Instant(formField: until) else {
                throw FieldFault.malformed.problem(field: "until")
            }
            judgement.until = end
            judgement.owner = text("owner")
            // What the page showed: if something else is seen by now, that was not looked at.
            judgement.hash = text("hash")
        }
        _ = try await drift.judge(for: caller, id, judgement)
        let managed = caller.managedTenant
        let address = "/findings/\(id.text)"
        return redirect(to: URLPart.address(address, ["managed_tenant": managed, "done": step.rawValue]))
    }

    private static func notice(of done: String?) -> String? {
        switch done.flatMap(FindingStep.init) {
        case .accept:
            "It is accepted as it is; it alarms again when something else is seen, and when the time is over."
        case .acknowledge: "It is on the record that somebody knows of it."
        case .resolve: "It is resolved; it is reopened if it is seen again."
        case .reopen: "It is open again."
        case nil: nil
        }
    }
}

extension Request {
    /// What a page of findings is asked for.
    var findingFilter: FindingsPage.Filter {
        FindingsPage.Filter(
            status: query("status"),
            severity: query("severity"),
            fidelity: query("fidelity"),
            baseline: query("baseline"),
            type: query("type"),
            cause: query("cause"),
            run: query("run"),
            managed: query("managed_tenant")
        )
    }
}

extension FindingFilter {
    /// Without a status, what is not resolved.
    init(_ shown: FindingsPage.Filter) throws(DriftError) {
        let status = shown.status ?? "standing"
        try self.init(
            status: status == "all" ? nil : status,
            severity: shown.severity,
            fidelity: shown.fidelity,
            baseline: shown.baseline,
            cause: shown.cause,
            run: shown.run,
            type: shown.type
        )
    }
}

extension Parameters {
    func finding() throws -> UniqueID {
        let text = try reference()
        guard let id = UniqueID(text) else { throw DriftError.unknownFinding(text) }
        return id
    }
}

extension FindingPage.Side {
    init(_ title: String, _ side: JSON, isRunKnown: Bool, managed: String? = nil) {
        let provenance = side["provenance"] ?? [:]
        self.init(
            title: title,
            hash: side["hash"]?.string,
            fidelity: provenance["fidelity"]?.string ?? "meta",
            source: provenance["source"]?.string ?? "inventory",
            observedAt: provenance["observed_at"]?.string.flatMap { Instant(rfc3339: $0) },
            runID: provenance["observed_operation_run_id"]?.string,
            isRunKnown: isRunKnown,
            managed: managed
        )
    }
}
