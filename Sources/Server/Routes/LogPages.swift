import Access
import Attestor
import Evidence
import Hummingbird
import Ledger

import enum Custody.FieldFault

// The pages of transparency logs and of who is watched for, and the forms of them.

/// Transparency logs and the watchlist, for the pages of them.
struct LogsSight: Sendable {
    let rekor: Rekor
    let watchlist: Watchlist
}

extension Pages {
    func addLogPages(to router: some RouterMethods<AppRequestContext>) {
        router.get("rekor") { request, context in
            try html(try await rekorPage(request, for: try context.caller()))
        }
        router.get("rekor/logs/:ref") { _, context in
            let caller = try context.caller()
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownRekorLog(text) }
            async let frame = frame(for: caller)
            let log = try await logs.rekor.log(for: caller, id)
            let checkpoints = try await logs.rekor.checkpoints(
                for: caller,
                of: id,
                limit: RekorLogPage.rowLimit
            )
            return try html(RekorLogPage(frame: try await frame, log: log, checkpoints: checkpoints))
        }
        router.post("rekor/retry") { request, context in
            try requireOwnPage(request, context)
            return try await retryRekor(request, for: try context.caller())
        }
        router.post("rekor/resume") { request, context in
            try requireOwnPage(request, context)
            return try await resumeRekor(request, for: try context.caller())
        }
        router.get("watchlist") { request, context in
            try html(try await watchlistPage(request, for: try context.caller()))
        }
        router.post("watchlist") { request, context in
            try requireOwnPage(request, context)
            return try await putWatched(request, for: try context.caller())
        }
        router.post("watchlist/change") { request, context in
            try requireOwnPage(request, context)
            return try await changeWatched(request, for: try context.caller())
        }
    }

    // MARK: Logs

    private func rekorPage(_ request: Request, for caller: Caller) async throws -> RekorPage {
        let state = try request.query("state").flatMap { $0.isEmpty ? nil : $0 }.map { text in
            guard let state = RekorSubmission.State(rawValue: text) else {
                throw FieldFault.malformed.problem(field: "state")
            }
            return state
        }
        let cursor = try request.cursor { UniqueID($0) }
        async let frame = frame(for: caller)
        async let known = logs.rekor.logs(for: caller)
        async let counts = logs.rekor.counts(for: caller)
        async let own = logs.rekor.ownLog(for: caller)
        let found = try await logs.rekor.submissions(
            for: caller,
            state: state,
            before: cursor,
            limit: RekorPage.rowLimit
        )
        return RekorPage(
            frame: try await frame,
            state: state?.rawValue,
            logs: try await known,
            counts: try await counts,
            rows: found,
            own: try await own,
            ownPath: "/rekor/\(caller.tenant)",
            maySubmit: caller.permissions.contains(.importAttestation),
            mayManage: caller.permissions.contains(.manageTrust),
            cursor: cursor?.text,
            nextCursor: found.count == RekorPage.rowLimit ? found.last?.id.text : nil,
            notice: Self.rekorNotice(request.query("done"))
        )
    }

    private static func rekorNotice(_ done: String?) -> String? {
        guard let done else { return nil }
        if done == "resumed" { return "It is written to again." }
        return Int(done).map {
            "\(Counting.sentence(Counting.count($0, "submission is", "submissions are"))) tried again now."
        }
    }

    /// One submission, or all that are in no log.
    private func retryRekor(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.importAttestation)
        let form = try await request.form()
        let id = try form["submission"].map { text in
            guard let id = UniqueID(text) else { throw AttestorError.unknownSubmission(text) }
            return id
        }
        let count = try await logs.rekor.retry(for: caller, id)
        return redirect(to: "/rekor?done=\(count)")
    }

    private func resumeRekor(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.manageTrust)
        let form = try await request.form()
        let text = form["log"] ?? ""
        guard let id = UniqueID(text) else { throw AttestorError.unknownRekorLog(text) }
        _ = try await logs.rekor.move(for: caller, id, to: .active, because: form["reason"] ?? "")
        return redirect(to: "/rekor?done=resumed")
    }

    // MARK: Watchlist

    private func watchlistPage(_ request: Request, for caller: Caller) async throws -> WatchlistPage {
        let cursor = try request.cursor { UniqueID($0) }
        let identity = request.query("identity").flatMap { $0.isEmpty ? nil : $0 }
        async let frame = frame(for: caller)
        async let identities = logs.watchlist.identities(for: caller)
        async let cursors = logs.watchlist.cursors(for: caller)
        async let parked = logs.watchlist.parked(for: caller, limit: WatchlistPage.parkedLimit)
        let found = try await logs.watchlist.hits(
            for: caller,
            of: identity,
            before: cursor,
            limit: WatchlistPage.rowLimit
        )
        let entries = try await places(of: found.map { UniqueID($0.entryID) }, for: caller)
        return WatchlistPage(
            frame: try await frame,
            identity: identity,
            identities: try await identities,
            hits: found,
            entries: entries,
            cursors: try await cursors,
            parked: try await parked,
            mayManage: caller.permissions.contains(.manageTrust),
            cursor: cursor?.text,
            nextCursor: found.count == WatchlistPage.rowLimit ? found.last?.id.text : nil,
            notice: request.query("done").flatMap { Self.watchNotices[$0] }
        )
    }

    private static let watchNotices = [
        "put": "From now on it is watched for so.", "same": "It is so already.",
        "suppress": "Nobody is told until then; what is found is kept.", "tell": "People are told again.",
        "retire": "It is watched for no more; what was found stays.", "watch": "It is watched for again.",
    ]

    private func putWatched(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.manageTrust)
        let form = try await request.form()
        func text(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : $0 } }
        let seconds = try text("dedup_seconds").map { text in
            guard let seconds = Int(text) else { throw FieldFault.malformed.problem(field: "dedup_seconds") }
            return seconds
        }
        let scope = (text("scope") ?? "").split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
        let draft = WatchDraft(
            name: form["name"] ?? "",
            field: form["field"] ?? "",
            match: text("match") ?? "exact",
            pattern: form["pattern"] ?? "",
            severity: text("severity") ?? "high",
            scope: scope,
            dedupSeconds: seconds ?? 0
        )
        let decision = try await logs.watchlist.put(for: caller, draft)
        return redirect(to: "/watchlist?done=\(decision.isNew ? "put" : "same")")
    }

    private func changeWatched(_ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.manageTrust)
        let form = try await request.form()
        let (name, step) = (form["name"] ?? "", form["step"] ?? "")
        let isNew: Bool
        switch step {
        case "suppress":
            guard let field = form["until"], !field.isEmpty else {
                throw FieldFault.empty.problem(field: "until")
            }
            guard let until = Instant(formField: field) else {
                throw FieldFault.malformed.problem(field: "until")
            }
            isNew = try await logs.watchlist.suppress(for: caller, name, until: until).isNew
        case "tell": isNew = try await logs.watchlist.suppress(for: caller, name, until: nil).isNew
        case "retire", "watch":
            isNew = try await logs.watchlist.retire(for: caller, name, isRetired: step == "retire").isNew
        default: throw FieldFault.malformed.problem(field: "step")
        }
        return redirect(to: "/watchlist?done=\(isNew ? step : "same")")
    }
}
