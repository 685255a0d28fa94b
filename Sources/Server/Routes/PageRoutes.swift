import API
import Access
import Chronicle
import Custody
import Evidence
import Foundation
import HTTPTypes
import Hummingbird
import Jobs
import Kinds
import Ledger
import NIOCore

/// The dashboard: pages that work without scripts, filled from Custody and the ledger by the same functions that
/// `/api/v1` calls.
struct Pages: Sendable {
    let templates: TemplateLibrary
    let custody: Custody
    let access: Access
    let reader: LedgerReader
    let jobs: Jobs
    let feed: Feed
    let webhooks: Webhooks
    let clock: any WallClock
    let cookie: SessionCookie
    let verifier: LiveVerifier
    /// How long a look that somebody waits for may take.
    let patience: Duration

    /// What anybody may ask for.
    func addOpen(to router: some RouterMethods<AppRequestContext>) {
        router.get("sign-in") { request, _ in try html(SignInPage(next: localPath(request.query("next")))) }
        router.post("sign-in") { request, _ in try await signIn(request) }
        router.get("assets/:name") { request, context in
            try asset(try context.parameters.require("name"), request)
        }
    }

    /// What is answered by who asks.
    func add(to router: some RouterMethods<AppRequestContext>) {
        router.get("/") { _, context in try html(try await overview(for: try context.caller())) }
        router.get("accords") { request, context in
            try html(try await accords(request, for: try context.caller()))
        }
        router.get("accords/:ref") { _, context in
            try html(try await accord(try context.parameters.reference(), for: try context.caller()))
        }
        router.get("artifacts") { request, context in
            try html(try await artifacts(request, for: try context.caller()))
        }
        router.get("artifacts/:ref") { request, context in
            try html(
                try await artifact(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("artifacts/:ref/diff") { request, context in
            try html(
                try await diff(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.get("ceremonies") { request, context in
            try html(try await ceremonies(request, for: try context.caller()))
        }
        router.get("ceremonies/:ref") { _, context in
            try html(
                try await ceremony(try context.parameters.reference(), for: try context.caller())
            )
        }
        router.post("ceremonies/:ref/reject") { request, context in
            try requireOwnPage(request, context)
            return try await reject(try context.parameters.reference(), request, for: try context.caller())
        }
        router.post("ceremonies/:ref/withdraw") { request, context in
            try requireOwnPage(request, context)
            return try await withdraw(try context.parameters.reference(), request, for: try context.caller())
        }
        router.get("targets") { request, context in
            try html(try await targets(request, for: try context.caller()))
        }
        router.get("targets/:ref") { request, context in
            try html(
                try await target(try context.parameters.reference(), request, for: try context.caller())
            )
        }
        router.post("targets/:ref/look") { request, context in
            try requireOwnPage(request, context)
            return try await look(at: try context.parameters.reference(), for: try context.caller())
        }
        router.get("chronicle") { request, context in
            try html(try await chronicle(request, for: try context.caller()))
        }
        router.get("ledger") { request, context in
            try html(try await ledger(request, for: try context.caller()))
        }
        router.get("jobs") { request, context in
            try html(try await jobs(request, for: try context.caller()))
        }
        router.post("sign-out") { request, context in try await signOut(request, context) }
    }

    // MARK: Pages

    func frame(for caller: Caller) async throws -> Frame {
        let size = try await reader.heads(of: caller.tenant).first { $0.ledger == .chronicle }?.head.size
        return Frame(
            tenant: caller.tenantName,
            caller: caller.name,
            now: clock.now(),
            livePosition: size.map { "\($0 - 1)" }
        )
    }

    private func overview(for caller: Caller) async throws -> OverviewPage {
        async let frame = frame(for: caller)
        async let drift = custody.driftFigures(for: caller)
        async let reviews = custody.reviewCounts(for: caller)
        let overview = try await custody.overview(for: caller)
        let places = try await places(of: overview.latestVerifications.map(\.entryID), for: caller)
        return OverviewPage(
            frame: try await frame,
            artifacts: overview.counts.artifacts,
            deployments: DriftCounts(overview.counts.deployments, unanswered: try await drift.unanswered),
            oldestDriftSince: try await drift.oldestDrift,
            ceremoniesOpen: overview.counts.openCeremonies,
            reviewsOverdue: try await reviews.overdue,
            reviewsFailed: try await reviews.failed,
            latestVerifications: overview.latestVerifications.map { VerificationRow($0, places) }
        )
    }

    private func artifacts(_ request: Request, for caller: Caller) async throws -> ArtifactsPage {
        let limit = try request.queryInteger("limit", in: 1...ArtifactsPage.rowLimit)
        let filter = ArtifactsPage.Filter(
            kind: request.query("kind"),
            state: request.query("state"),
            drift: request.query("drift"),
            accord: request.query("accord")
        )
        async let frame = frame(for: caller)
        async let counts = custody.counts(for: caller)
        async let drift = custody.driftFigures(for: caller)
        let page = try await custody.artifacts(
            for: caller,
            try PageRequest(limit: limit ?? ArtifactsPage.rowLimit, cursor: request.query("cursor")),
            where: try ArtifactFilter(
                kind: filter.kind,
                state: filter.state,
                drift: filter.drift,
                accord: filter.accord
            )
        )
        let ids = page.items.map(\.reference.id)
        async let unanswered = custody.unansweredDeployments(for: caller, of: ids)
        let places = try await places(of: page.items.map(\.entryID), for: caller)
        let vain = try await unanswered
        return ArtifactsPage(
            frame: try await frame,
            filter: filter,
            total: try await counts.artifacts,
            deployments: DriftCounts(try await counts.deployments, unanswered: try await drift.unanswered),
            oldestDriftSince: try await drift.oldestDrift,
            kinds: KindName.allCases.map(\.rawValue),
            rows: page.items.map { artifact in
                ArtifactRow(artifact, unanswered: vain[artifact.reference.id] ?? 0, places)
            },
            limit: limit,
            cursor: request.query("cursor"),
            nextCursor: page.nextCursor
        )
    }

    private func artifact(
        _ reference: String,
        _ request: Request,
        for caller: Caller
    ) async throws -> ArtifactPage {
        let cursors = ArtifactPage.Cursors(
            targets: request.query("targets"),
            steps: request.query("steps"),
            looks: request.query("looks"),
            versions: request.query("versions")
        )
        func part(_ limit: Int, _ cursor: String?) throws -> PageRequest {
            try PageRequest(limit: limit, cursor: cursor)
        }
        let detail = try await custody.artifact(for: caller, reference)
        let id = detail.artifact.reference.id
        let counts = detail.artifact.deployments
        async let frame = frame(for: caller)
        async let drift = custody.driftFigures(for: caller, of: id)
        async let targets = custody.deployments(
            for: caller,
            try part(ArtifactPage.targetLimit, cursors.targets),
            of: id
        )
        async let drifted =
            counts.drift == 1
            ? custody.deployments(
                for: caller,
                try PageRequest(limit: 1),
                of: id,
                in: DriftStatus.drift.rawValue
            )
            .items.first : nil
        async let ceremony =
            detail.artifact.state == .ceremonyOpen ? custody.latestCeremony(for: caller, of: id) : nil
        async let review = custody.pressingReview(for: caller, of: id)
        async let looking = custody.targets(
            for: caller,
            try PageRequest(limit: PageRequest.limits.upperBound),
            of: id
        )
        async let transitions = custody.transitions(
            for: caller,
            try part(ArtifactPage.stepLimit, cursors.steps),
            of: id
        )
        async let verifications = custody.verifications(
            for: caller,
            try part(ArtifactPage.lookLimit, cursors.looks),
            of: id
        )
        async let versions = custody.versions(
            for: caller,
            try part(ArtifactPage.versionLimit, cursors.versions),
            of: id
        )
        let (changes, looks, history) = (try await transitions, try await verifications, try await versions)
        let places = try await places(
            of: changes.items.map(\.entryID) + looks.items.map(\.entryID) + history.items.map(\.entryID),
            for: caller
        )
        let figures = try await drift
        let looked = try await looking.items
        let rows = try await rows(of: try await targets.items, looked, for: caller)
        return ArtifactPage(
            frame: try await frame,
            artifact: ArtifactFacts(detail.artifact),
            deployments: DriftCounts(counts, unanswered: figures.unanswered),
            oldestDriftSince: figures.oldestDrift,
            onlyDrifted: try await drifted?.targetIdentifier,
            ceremonyClosesAt: try await ceremony?.expiresAt,
            review: try await review.map(ReviewNote.init),
            targets: rows,
            timeline: changes.items.map { TransitionRow($0, places) },
            verifications: looks.items.map { VerificationRow($0, places) },
            versions: history.items.map { VersionRow($0, current: detail.artifact.version, places) },
            cursors: cursors,
            nextCursors: ArtifactPage.Cursors(
                targets: try await targets.nextCursor,
                steps: changes.nextCursor,
                looks: looks.nextCursor,
                versions: history.nextCursor
            ),
            content: detail.content.canonicalString,
            past: try await past(of: id.text, request, for: caller)
        )
    }

    /// What was live at the moment that the address names; `nil` where it names none.
    private func past(
        of reference: String,
        _ request: Request,
        for caller: Caller
    ) async throws -> ArtifactPage.Past? {
        guard let text = request.query("at") else { return nil }
        // As the field of a form gives it, in UTC: 2026-11-21T09:12
        let written = text.count == 16 ? text + ":00Z" : text
        guard let moment = Instant(rfc3339: written) else {
            throw FieldFault.malformed.problem(field: "at")
        }
        let found = try await custody.standing(for: caller, at: moment, of: reference, on: nil)
        let shown = found.prefix(ArtifactPage.targetLimit)
        let places = try await places(of: shown.map(\.entryID), for: caller)
        return ArtifactPage.Past(moment: moment, rows: shown.map { PastRow($0, places) })
    }

    /// Targets with how they stand, who says so, and their last ninety days.
    private func rows(
        of deployments: [Deployment],
        _ looks: [ObservedTarget],
        for caller: Caller
    ) async throws -> [TargetRow] {
        async let standings = custody.standings(for: caller, of: deployments)
        async let days = custody.days(for: caller, of: deployments, last: StateStrip.days)
        let spans = try await custody.currentSpans(for: caller, of: deployments)
        let (standing, history) = (try await standings, try await days)
        let now = clock.now()
        return deployments.map { deployment in
            TargetRow(
                deployment,
                standing[deployment.id],
                spans: spans[deployment.id] ?? [],
                days: history[deployment.id] ?? [],
                looks: looks,
                now: now
            )
        }
    }

    private func diff(
        _ reference: String,
        _ request: Request,
        for caller: Caller
    ) async throws -> DiffPage {
        let comparison = try await custody.difference(
            for: caller,
            of: reference,
            from: try request.diffSide("from"),
            to: try request.diffSide("to")
        )
        async let frame = frame(for: caller)
        async let versions = custody.versions(
            for: caller,
            try PageRequest(limit: DiffPage.versionLimit),
            of: comparison.artifact.id
        )
        return DiffPage(try await frame, comparison, versions: try await versions.items.map(\.version))
    }

    private func ceremonies(_ request: Request, for caller: Caller) async throws -> CeremoniesPage {
        let limit = try request.queryInteger("limit", in: 1...CeremoniesPage.rowLimit)
        let cursor = request.query("cursor")
        async let frame = frame(for: caller)
        async let counts = custody.counts(for: caller)
        async let firstClosing = custody.firstCeremonyClosing(for: caller)
        async let reviews = custody.reviewCounts(for: caller)
        let page = try await custody.waitingCeremonies(
            for: caller,
            try PageRequest(limit: limit ?? CeremoniesPage.rowLimit, cursor: cursor)
        )
        let entries = try await custody.openingEntries(for: caller, of: page.items.map(\.id))
        let places = try await places(of: Array(entries.values), for: caller)
        return CeremoniesPage(
            frame: try await frame,
            open: try await counts.openCeremonies,
            reviewsOverdue: try await reviews.overdue,
            firstClosing: try await firstClosing,
            rows: page.items.map { ceremony in
                CeremonyRow(ceremony, entry: entries[ceremony.id].flatMap { places[$0] })
            },
            paging: Paging("ceremonies", cursor: cursor, next: page.nextCursor) { cursor in
                URLPart.address("/ceremonies", ["limit": limit.map(String.init), "cursor": cursor])
            }
        )
    }

    private func ledger(_ request: Request, for caller: Caller) async throws -> LedgerPage {
        try caller.require(.readLedger)
        let name = request.query("ledger") ?? LedgerName.chronicle.rawValue
        guard let chosen = LedgerName(rawValue: name) else {
            let names = LedgerName.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem.notFound("the ledger «\(name)»", remedy: "look at one of \(names)")
        }
        let before = try request.queryInteger("before", in: 1...Int.max)
        let index = try request.queryInteger("entry")
        async let frame = frame(for: caller)
        let heads = try await reader.heads(of: caller.tenant)
        let size = heads.first { $0.ledger == chosen }?.head.size ?? 0
        // Leaf indexes have no gaps: the entries before a place are those from so many places earlier on.
        let end = min(before ?? size, size)
        let count = min(end, LedgerPage.entryLimit)
        let shown =
            count == 0
            ? []
            : try await reader.page(of: chosen, tenant: caller.tenant, after: end - count - 1, limit: count)
                .rows
        let selected: ChainRow? =
            if let index { try await reader.entry(index, of: chosen, tenant: caller.tenant) } else { nil }
        return LedgerPage(
            frame: try await frame,
            ledgers: heads.map { ledger, head, lastAppendedAt in
                LedgerRow(
                    name: ledger.rawValue,
                    size: head.size,
                    chainHash: Hex.encode(head.chainHash),
                    lastAppendedAt: lastAppendedAt
                )
            },
            chosen: chosen.rawValue,
            before: before,
            entries: shown.reversed().map(EntryRow.init),
            selected: selected.map(EntryDetail.init),
            isSelectionMissing: index != nil && selected == nil
        )
    }

    private func jobs(_ request: Request, for caller: Caller) async throws -> JobsPage {
        try caller.require(.readJobs)
        let state = try request.jobState()
        let cursor = try request.jobCursor()
        async let frame = frame(for: caller)
        async let dead = jobs.page(of: caller.tenant, in: .dead, limit: JobsPage.deadLimit)
        let found = try await jobs.page(
            of: caller.tenant,
            in: state,
            before: cursor,
            limit: JobsPage.rowLimit
        )
        return JobsPage(
            frame: try await frame,
            state: state,
            deadOnes: try await dead.count,
            rows: found.map(JobRow.init),
            cursor: cursor?.text,
            nextCursor: found.count == JobsPage.rowLimit ? found.last?.id.text : nil
        )
    }

    func places(of ids: [UniqueID?], for caller: Caller) async throws -> [UniqueID: EntryReference] {
        let known = ids.compactMap(\.self)
        guard !known.isEmpty else { return [:] }
        return try await reader.places(of: known, tenant: caller.tenant).mapValues { ledger, leafIndex in
            EntryReference(ledger: ledger.rawValue, leafIndex: leafIndex)
        }
    }

    /// To sign in, and from there to what was asked for, with its query.
    func redirectToSignIn(from request: Request) -> Response {
        let wanted = request.uri.string
        guard wanted != "/", request.method == .get else { return redirect(to: "/sign-in") }
        return redirect(to: URLPart.address("/sign-in", ["next": localPath(wanted) ?? request.uri.path]))
    }

    /// Only a path of ours: a sign-in leads nowhere else.
    func localPath(_ text: String?) -> String? {
        guard let text, text.utf8.count <= 2_048, text.hasPrefix("/"), !text.hasPrefix("//"),
            !text.contains("\\"),
            text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F })
        else { return nil }
        return text
    }

    // MARK: Answers

    func error(_ problem: Problem) throws -> Response {
        try html(
            ErrorPage(
                status: problem.status,
                title: problem.title,
                detail: problem.detail,
                remedy: problem.remedy,
                requestID: problem.requestID ?? ""
            ),
            status: HTTPResponse.Status(code: problem.status)
        )
    }

    func html(_ page: some DashboardPage, status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: try page.render(with: templates)))
        )
    }

    func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// Addresses carry the content's version, so a browser may keep them for ever.
    private func asset(_ name: String, _ request: Request) throws -> Response {
        guard let asset = templates.assets[name] else {
            throw Problem.notFound("the asset «\(name)»", remedy: "reload the page")
        }
        let isVersioned = request.query("v") == asset.version
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.mediaType,
                .cacheControl: isVersioned ? "public, max-age=31536000, immutable" : "no-cache",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes))
        )
    }
}
