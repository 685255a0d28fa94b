import API
import Access
import Custody
import Evidence
import Hummingbird
import Kinds
import Ledger

// The pages of artifacts: all of them, one, and how two of its versions differ.

extension Pages {
    func artifacts(_ request: Request, for caller: Caller) async throws -> ArtifactsPage {
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
            deployments: DriftCounts(try await counts.deployments, try await drift),
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

    func artifact(
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
        var facts = ArtifactFacts(detail.artifact)
        let bill = detail.artifact.sbomCID ?? detail.content["sbom_cid"]?.string
        facts.sbomCID = bill.map { Clipping.text($0, 100) }
        return ArtifactPage(
            frame: try await frame,
            artifact: facts,
            deployments: DriftCounts(counts, figures),
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
            past: try await past(of: id.text, request, for: caller),
            mayLook: caller.permissions.contains(.submitVerification) && looked.contains(where: \.isEnabled),
            mayAccept: caller.permissions.contains(.acceptDeviation),
            notice: ArtifactPage.notice(of: request)
        )
    }

    /// What was live at the moment that the address names; `nil` where it names none.
    private func past(
        of reference: String,
        _ request: Request,
        for caller: Caller
    ) async throws -> ArtifactPage.Past? {
        guard let text = request.query("at") else { return nil }
        guard let moment = Instant(formField: text) else {
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

    func diff(
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
}
