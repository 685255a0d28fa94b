import API
import Access
import Custody
import Evidence
import Hummingbird
import Kinds
import Ledger

// The pages of targets, and the button that looks.

extension Pages {
    func targets(_ request: Request, for caller: Caller) async throws -> TargetsPage {
        let verdict = request.query("verdict")
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        async let counts = custody.targetCounts(for: caller)
        let page = try await custody.targets(
            for: caller,
            try PageRequest(limit: TargetsPage.rowLimit, cursor: cursor),
            in: verdict
        )
        return TargetsPage(
            frame: try await frame,
            verdict: verdict,
            counts: try await counts,
            rows: page.items.map(LookRow.init),
            paging: Paging("targets", cursor: cursor, next: page.nextCursor) { cursor in
                URLPart.address("/targets", ["verdict": verdict, "cursor": cursor])
            }
        )
    }

    func target(
        _ reference: String,
        _ request: Request,
        for caller: Caller,
        trial: TargetPage.Trial? = nil
    ) async throws -> TargetPage {
        let target = try await custody.target(for: caller, reference)
        let (artifact, place) = (target.artifact.id, target.place)
        async let frame = frame(for: caller)
        async let days = custody.days(for: caller, of: artifact, on: place, last: StateStrip.days)
        async let spans = custody.spans(
            for: caller,
            try PageRequest(limit: TargetPage.spanLimit),
            of: artifact,
            on: place
        )
        let looks = try await custody.verifications(
            for: caller,
            try PageRequest(limit: TargetPage.historyLimit),
            of: artifact,
            on: place
        )
        let places = try await places(of: looks.items.map(\.entryID), for: caller)
        let failure = target.look.failure.map(Wire.LookFailure.init)
        let row = LookRow(target)
        return TargetPage(
            frame: try await frame,
            row: row,
            isRemoved: target.isRemoved,
            settings: target.settings.shown,
            failure: failure.map { ($0.code, $0.field, $0.reason, $0.remedy) },
            seen: target.look.seen,
            strip: StateStrip(looked: try await days.map(StateStrip.Day.init), today: clock.now()),
            spans: try await spans.items.map { SpanRow($0.span) },
            history: looks.items.map { VerificationRow($0, places) },
            mayLook: caller.permissions.contains(.submitVerification),
            mayTest: caller.permissions.contains(.manageTargets),
            trial: trial,
            notice: request.query("looked").flatMap(Self.notice)
        )
    }

    /// Looks once, records what is seen, and shows it.
    func look(at reference: String, for caller: Caller) async throws -> Response {
        try caller.require(.submitVerification)
        let target = try await custody.target(for: caller, reference)
        let (_, targets) = try await custody.targetsToLook(
            for: caller,
            at: target.artifact.id.text,
            named: target.id.text
        )
        let answer = try await verifier.verify(targets, for: caller, atMost: patience)
        let verdict = answer.looks.first?.verification.verdict.rawValue ?? "unfinished"
        return redirect(to: "/targets/\(PercentEncoding.encoded(target.name))?looked=\(verdict)")
    }

    /// Looks once, shows what was read or why not, and records nothing.
    func test(_ reference: String, _ request: Request, for caller: Caller) async throws -> TargetPage {
        try caller.require(.manageTargets)
        let target = try await custody.target(for: caller, reference)
        guard !target.isRemoved else { throw CustodyError.targetRemoved(target.name) }
        let sight = try await verifier.looker.look(
            at: target,
            of: caller.tenant,
            within: Patience(patience)
        )
        let failure = sight.failure.map(Wire.LookFailure.init)
        let trial = TargetPage.Trial(
            seen: sight.seen,
            failure: failure.map { ($0.code, $0.field, $0.reason, $0.remedy) },
            milliseconds: sight.durationMilliseconds
        )
        return try await self.target(reference, request, for: caller, trial: trial)
    }

    /// A session counts for nothing in a form of another site.
    func requireOwnPage(_ request: Request, _ context: AppRequestContext) throws {
        guard context.signedIn == nil, cookie.token(of: request) != nil,
            !Authentication.isOwnPage(request)
        else { return }
        throw Problem.refused(
            403,
            "another_site",
            "the form came from another site",
            field: nil,
            remedy: "open the page here, and press the button on it"
        )
    }

    private static func notice(_ verdict: String) -> String? {
        switch verdict {
        case "match": "Looked just now: it is as approved."
        case "drift": "Looked just now: it differs from what was approved."
        case "error": "It could not be looked at just now; why stands below."
        case "unfinished": "It takes longer than a page may; the server looks at it by itself now."
        default: nil
        }
    }
}

extension LookRow {
    init(_ target: ObservedTarget) {
        let failure = target.look.failure.map(Wire.LookFailure.init)
        self.init(
            id: target.id.text,
            name: target.name,
            artifactID: target.artifact.id.text,
            artifactName: target.artifact.name,
            kind: target.artifact.kind.rawValue,
            targetKind: target.place.kind,
            targetIdentifier: target.place.identifier,
            protocolName: target.settings.protocolName,
            address: target.settings.address,
            mark: target.isEnabled ? target.look.verdict.map(StateMark.init) ?? .unknown : nil,
            isAway: failure?.code == "absent",
            since: target.look.since,
            lookedAt: target.look.lookedAt,
            nextAt: target.look.nextDueAt,
            reason: failure?.reason
        )
    }
}

extension TargetSettings {
    /// By name; the credential by the path of its file.
    fileprivate var shown: [(name: String, value: String)] {
        var list = [("protocol", protocolName), ("address", address)]
        list += parameters.sorted { $0.key < $1.key }.map { name, value in
            (name, value.count > 300 ? "\(value.prefix(299))…" : value)
        }
        if let credential { list.append(("credential", "the file \(credential)")) }
        if let object { list.append(("object", object)) }
        list.append(("reach", "\(reach.rawValue) addresses"))
        list.append(
            (
                "limits",
                "\(limits.timeoutSeconds) s, \(Counting.bytes(limits.bytes)), \(limits.visits) at a time, "
                    + "\(limits.requestsPerSecond) requests a second"
            )
        )
        list.append(
            (
                "looked at every",
                intervalSeconds.map { "\($0) s, or as the accord says" } ?? "as the accord says"
            )
        )
        return list
    }
}
