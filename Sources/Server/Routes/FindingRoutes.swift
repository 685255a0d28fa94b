import API
import Access
import Drift
import Evidence
import Hummingbird
import Ledger

/// `/api/v1/findings`: what differs from baselines, and what is said of it.
struct FindingRoutes: Sendable {
    let drift: Drift
    let proofs: FindingProofs
    let bodyLimit: BodyLimit

    func add(to api: RouterGroup<AppRequestContext>) {
        let group = api.group("findings")
        FindingExportRoute(drift: drift, proofs: proofs).add(to: group)
        group.get { request, context in
            let caller = try await drift.acting(context, request)
            let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
            let filter = try FindingFilter(request)
            let found = try await drift.findings(
                for: caller,
                where: filter,
                before: try request.cursor { UniqueID($0) },
                limit: limit
            )
            return try Response.json(
                Wire.Page(
                    items: found.map { Wire.Finding($0) },
                    nextCursor: found.count == limit ? found.last?.id.text : nil
                )
            )
        }
        group.get(":ref") { request, context in
            let caller = try await drift.acting(context, request)
            let finding = try await drift.finding(for: caller, try context.parameters.finding())
            var answer = Wire.Finding(finding)
            answer.timeline = try await drift.moves(for: caller, of: finding.id).map { move in
                Wire.FindingMove(
                    status: move.status.rawValue,
                    by: move.by,
                    reason: move.reason,
                    at: move.at,
                    operationRunID: move.runID?.text,
                    chronicleEntryID: move.entryID.text
                )
            }
            if caller.permissions.contains(.readLedger) {
                let events = try await proofs.events.events(of: [finding], for: caller)
                answer.subjectEvents = (events[finding.id] ?? []).map(Wire.SubjectEvent.init)
            }
            return try Response.json(answer)
        }
        for step in FindingStep.allCases {
            group.post(RouterPath(":ref/\(step.rawValue)")) { request, context in
                let caller = try await drift.acting(context, request)
                let (body, key) = try await request.read(
                    Wire.FindingJudgement.self,
                    upTo: bodyLimit,
                    by: caller
                )
                let decision = try await drift.judge(
                    for: caller,
                    try context.parameters.finding(),
                    FindingJudgement(
                        step,
                        reason: body.reason,
                        owner: body.owner,
                        until: body.until,
                        hash: body.hash
                    ),
                    key: key
                )
                var answer = Wire.Finding(decision.value)
                answer.receipt = decision.receipt.map(Wire.Receipt.init)
                return try Response.decided(answer, isNew: decision.isNew)
            }
        }
    }
}
