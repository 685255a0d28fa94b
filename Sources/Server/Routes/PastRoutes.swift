import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/deployments/at`: what was approved and what was live at a moment.
struct PastRoutes: Sendable {
    let custody: Custody

    func add(to api: RouterGroup<AppRequestContext>) {
        api.get("deployments/at") { request, context in
            let caller = try context.caller()
            let (target, moment) = (try request.target(), try request.moment("time"))
            let found = try await custody.standing(
                for: caller,
                at: moment,
                of: request.query("artifact"),
                on: target
            )
            return try Response.json(
                Wire.Page(items: found.map { Wire.PastStanding($0, at: moment) }, nextCursor: nil)
            )
        }
    }
}

extension Request {
    /// A moment that the address must name.
    func moment(_ name: String) throws -> Instant {
        guard let moment = query(name).flatMap({ Instant(rfc3339: $0) }) else {
            throw Problem.invalidValue(
                name,
                "\(name) is no moment",
                remedy: "give one as in RFC 3339: 2026-11-21T09:12:00Z"
            )
        }
        return moment
    }
}

extension Wire.PastStanding {
    init(_ past: PastStanding, at moment: Instant) {
        self.init(
            artifact: Wire.ArtifactName(past.artifact),
            targetKind: past.target.kind,
            targetIdentifier: past.target.identifier,
            time: moment,
            approval: past.approval.map { approval in
                Wire.PastApproval(
                    ceremonyID: approval.ceremonyID.text,
                    ceremonyClass: approval.ceremonyClass,
                    version: approval.version,
                    cid: approval.cid,
                    approvedAt: approval.at,
                    witnesses: approval.witnesses,
                    entryID: approval.entryID?.text
                )
            },
            desiredCID: past.desiredCID,
            deployedCID: past.deployedCID,
            deployedAt: past.deployedAt,
            deployedBy: past.deployedBy,
            entryID: past.entryID.text,
            driftStatus: past.status.rawValue,
            dispute: past.dispute.map { Wire.Dispute($0, of: past.artifact, on: past.target) },
            looks: past.looks.map { Wire.VerificationSpan($0, of: past.artifact, on: past.target) }
        )
    }
}
