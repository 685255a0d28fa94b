import API
import Access
import Attestor
import Evidence
import Hummingbird
import Ledger

import enum Custody.FieldFault

// The pages of the queue and of unknowns, and the forms in which somebody answers.

/// What scanners found and what nobody knows, for the pages of it.
struct TriageSight: Sendable {
    let attestor: Attestor
}

extension Pages {
    func addTriage(to router: some RouterMethods<AppRequestContext>) {
        router.get("triage") { request, context in
            try html(try await triagePage(request, for: try context.caller()))
        }
        router.get("triage/:ref") { request, context in
            try html(
                try await triageItem(try context.parameters.triageItem(), request, for: try context.caller())
            )
        }
        router.post("triage/decide") { request, context in
            try requireOwnPage(request, context)
            return try await decideTriage(request, for: try context.caller())
        }
        router.post("triage/refresh") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.judgeFinding)
            _ = try await triage.attestor.refreshSums(for: caller.tenant)
            return redirect(to: URLPart.address("/triage", ["done": "refreshed"]))
        }
        router.get("scans") { request, context in
            try html(try await scans(request, for: try context.caller()))
        }
        router.get("unknowns") { request, context in
            try html(try await unknowns(request, for: try context.caller()))
        }
        router.get("unknowns/:ref") { request, context in
            try html(try await unknown(try context.parameters.unknown(), request, for: try context.caller()))
        }
        router.post("unknowns/:ref/resolve") { request, context in
            try requireOwnPage(request, context)
            let id = try context.parameters.unknown()
            return try await resolveUnknown(id, request, for: try context.caller())
        }
    }

    private func triagePage(_ request: Request, for caller: Caller) async throws -> TriagePage {
        let attestor = triage.attestor
        let selection = request.triageSelection
        let cursor = try request.cursor { TriageCursor($0) }
        async let frame = frame(for: caller)
        async let counts = attestor.triageCounts(for: caller)
        async let artifacts = attestor.triageSums(for: caller, by: .artifact, limit: TriagePage.sumLimit)
        async let owners = attestor.triageSums(for: caller, by: .owner, limit: TriagePage.sumLimit)
        async let ages = attestor.triageSums(for: caller, by: .age, limit: TriagePage.sumLimit)
        async let evidence = attestor.evidenceSum(for: caller)
        let found = try await attestor.triageItems(
            for: caller,
            where: try TriageFilter(selection),
            after: cursor,
            limit: TriagePage.rowLimit
        )
        return TriagePage(
            frame: try await frame,
            filter: selection,
            counts: try await counts,
            rows: found.map { TriageRow(item: $0) },
            artifacts: try await artifacts,
            owners: try await owners,
            ages: try await ages,
            evidence: try await evidence,
            mayJudge: caller.permissions.contains(.judgeFinding),
            cursor: cursor?.text,
            nextCursor: found.count == TriagePage.rowLimit ? found.last.map { TriageCursor($0).text } : nil,
            notice: Self.triageNotice(request)
        )
    }

    private static func triageNotice(_ request: Request) -> String? {
        guard let done = request.query("done") else { return nil }
        if done == "refreshed" { return "The sums were made anew." }
        if done == "none" { return "Nothing was chosen that this can be done to." }
        return Int(done).map {
            "\(Counting.sentence(Counting.count($0, "item was", "items were"))) answered for."
        }
    }

    private func triageItem(
        _ id: UniqueID,
        _ request: Request,
        for caller: Caller
    ) async throws -> TriageItemPage {
        async let frame = frame(for: caller)
        let story = try await triage.attestor.triageItem(for: caller, id)
        let places = try await places(of: story.moves.map { UniqueID($0.entryID) }, for: caller)
        return TriageItemPage(
            frame: try await frame,
            story: story,
            entries: places,
            mayJudge: caller.permissions.contains(.judgeFinding),
            notice: request.query("done").map { _ in "It is on the record." }
        )
    }

    /// What was ticked on a page, or the one item of its own page.
    private func decideTriage(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.judgeFinding)
        let form = try await request.form(upTo: 65_536)
        func text(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : $0 } }
        // A box that is ticked is a field of its own.
        let ids = try form.keys.filter { $0.hasPrefix("item-") }.map { name in
            let text = String(name.dropFirst(5))
            guard let id = UniqueID(text) else { throw AttestorError.unknownItem(text) }
            return id
        }
        let back = localPath(text("return")) ?? "/triage"
        guard !ids.isEmpty else { return redirect(to: Self.returning(back, done: "none")) }
        let step = text("step") ?? ""
        var until: Instant?
        if step == TriageStep.accept.rawValue {
            guard let field = text("until") else { throw FieldFault.empty.problem(field: "until") }
            guard let end = Instant(formField: field) else {
                throw FieldFault.malformed.problem(field: "until")
            }
            until = end
        }
        let decision = try TriageDecision(
            Wire.TriageRequest(
                step: step,
                owner: text("owner"),
                reason: text("reason"),
                justification: text("justification"),
                until: until,
                holdsFor: text("holds_for")
            ),
            at: triage.attestor.now()
        )
        let answer = try await triage.attestor.decide(for: caller, decision, items: ids)
        let count = answer.value.items.count
        return redirect(to: Self.returning(back, done: count == 0 ? "none" : String(count)))
    }

    private static func returning(_ path: String, done: String) -> String {
        path + (path.contains("?") ? "&" : "?") + "done=\(done)"
    }

    private func scans(_ request: Request, for caller: Caller) async throws -> ScansPage {
        let cursor = try request.cursor { UniqueID($0) }
        async let frame = frame(for: caller)
        let found = try await triage.attestor.scans(
            for: caller,
            of: request.query("artifact"),
            before: cursor,
            limit: ScansPage.rowLimit
        )
        return ScansPage(
            frame: try await frame,
            artifact: request.query("artifact"),
            rows: found,
            cursor: cursor?.text,
            nextCursor: found.count == ScansPage.rowLimit ? found.last?.id.text : nil
        )
    }

    // MARK: Unknowns

    private func unknowns(_ request: Request, for caller: Caller) async throws -> UnknownsPage {
        var filter = UnknownsPage.Filter()
        filter.state = request.query("state")
        filter.kind = request.query("kind")
        filter.subject = request.query("subject")
        filter.validAt = request.query("valid_at")
        filter.recordedAt = request.query("recorded_at")
        func moment(_ text: String?, _ name: String) throws -> Instant? {
            guard let text else { return nil }
            guard let moment = Instant(formField: text) else {
                throw FieldFault.malformed.problem(field: name)
            }
            return moment
        }
        let validAt = try moment(filter.validAt, "valid_at")
        let recordedAt = try moment(filter.recordedAt, "recorded_at")
        let cursor = try request.cursor { UniqueID($0) }
        async let frame = frame(for: caller)
        let found = try await triage.attestor.unknowns(
            for: caller,
            where: try UnknownFilter(state: filter.state, kind: filter.kind, subject: filter.subject),
            validAt: validAt,
            recordedAt: recordedAt,
            before: cursor,
            limit: UnknownsPage.rowLimit
        )
        return UnknownsPage(
            frame: try await frame,
            filter: filter,
            rows: found,
            moment: validAt ?? recordedAt ?? triage.attestor.now(),
            cursor: cursor?.text,
            nextCursor: found.count == UnknownsPage.rowLimit ? found.last?.id.text : nil
        )
    }

    private func unknown(_ id: UniqueID, _ request: Request, for caller: Caller) async throws -> UnknownPage {
        async let frame = frame(for: caller)
        let versions = try await triage.attestor.versions(for: caller, ofUnknown: id)
        return UnknownPage(
            frame: try await frame,
            versions: versions,
            mayJudge: caller.permissions.contains(.judgeFinding),
            notice: request.query("done").map { _ in
                "It is on the record; what was believed before stays there."
            }
        )
    }

    private func resolveUnknown(
        _ id: UniqueID,
        _ request: Request,
        for caller: Caller
    ) async throws -> Response {
        try caller.require(.judgeFinding)
        _ = try await triage.attestor.versions(for: caller, ofUnknown: id)
        let form = try await request.form(upTo: 16_384)
        func moment(_ name: String) throws -> Instant? {
            guard let text = form[name], !text.isEmpty else { return nil }
            guard let moment = Instant(formField: text) else {
                throw FieldFault.malformed.problem(field: name)
            }
            return moment
        }
        let change = UnknownChange(
            resolution: form["resolution"] ?? "",
            from: try moment("from"),
            until: try moment("until")
        )
        _ = try await triage.attestor.changeUnknown(for: caller, id, change)
        return redirect(to: "/unknowns/\(id.text)?done=resolved")
    }
}
