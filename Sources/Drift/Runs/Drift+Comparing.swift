import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

extension Drift {
    /// How often a comparison begins anew whose baseline is amended meanwhile.
    private static let rounds = 3

    /// Holds what stands in `tenant` against a snapshot of `run.provider`.
    func compare(_ run: OperationRun, of tenant: TenantID, _ hooks: RunHooks) async throws {
        for _ in 0..<Self.rounds {
            if try await compareOnce(run, of: tenant, hooks) { return }
        }
        try await fail(run.id, of: tenant, because: "the baseline was amended again and again meanwhile")
    }

    /// - Returns: false where the baseline was amended meanwhile, so that another scope holds.
    private func compareOnce(_ asked: OperationRun, of tenant: TenantID, _ hooks: RunHooks) async throws
        -> Bool
    {
        var run = asked
        guard let provider = run.provider, let baselineID = run.baselineID, let snapshotID = run.snapshotID
        else { return true }
        try await holdProvider(of: run)
        let store = BaselineStore(tenant: provider)
        let snapshot = try await database.first(
            for: provider,
            store.snapshot(snapshotID),
            as: BaselineSnapshot.init
        )
        let profile = try await database.first(
            for: provider,
            store.one(baselineID),
            as: BaselineProfile.init
        )
        guard let snapshot, let profile, profile.retiredAt == nil else {
            try await fail(run.id, of: tenant, because: "the baseline was retired")
            return true
        }
        let assignment = try await database.first(
            for: provider,
            AssignmentStore(tenant: provider).one(baselineID, tenant),
            as: BaselineAssignment.init
        )
        let scope = profile.scope.overridden(by: assignment?.overrides)
        let baseline = try await side(of: snapshot, provider: provider)
        run.evidenceAt = clock.now()
        let maker = try await maker(of: tenant)
        try await makeForms(of: tenant, by: maker)
        let current = try await current(in: tenant, since: snapshot.capturedAt, by: maker)
        var comparison = BaselineComparison(
            baseline: baseline,
            current: current.side,
            stale: current.stale
        )
        let excluded = comparison.restrict(to: scope)
        var tally = RunTally(comparison, excluded: excluded)
        try await judge(
            comparison.different,
            Sides(
                provider: provider,
                snapshot: snapshotID,
                tenant: tenant,
                maker: maker,
                scope: scope
            ),
            into: &tally,
            hooks
        )
        let now = try await database.first(for: provider, store.one(baselineID), as: BaselineProfile.init)
        guard now?.version == profile.version, now?.retiredAt == nil else { return false }
        // So do other overrides.
        let present = try await database.first(
            for: provider,
            AssignmentStore(tenant: provider).one(baselineID, tenant),
            as: BaselineAssignment.init
        )
        guard present?.overrides == assignment?.overrides else { return false }
        try await holdProvider(of: run)
        try await end(
            run,
            tally,
            // What stood against an older snapshot is told, and moves no findings.
            decides: [now?.snapshot?.id, profile.snapshot?.id].contains(snapshotID),
            since: snapshot.capturedAt,
            gaps: current.side.gaps.filter { scope.mayCover($0.type) },
            neutralised: current.neutralised,
            of: tenant,
            hooks
        )
        return true
    }

    /// What there is evidence of in a tenant since a moment, and what was known before and has none.
    private func current(
        in tenant: TenantID,
        since moment: Instant,
        by maker: NeutralMaker
    ) async throws -> (side: EvidenceSide, stale: [EvidencedSubject], neutralised: Neutralisation) {
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            let answer = try ProviderChain.subjects(of: tenant, since: moment, by: maker, in: db)
            let lists = ListingStore(tenant: tenant)
            var side = EvidenceSide(
                subjects: answer.subjects,
                gaps: try lists.gaps(in: db).map { gap in
                    var gap = gap
                    gap.neutralPath = maker.neutral(gap.path, of: gap.type)
                    return gap
                },
                listings: try lists.complete(in: db).filter { $0.value.observedAt >= moment }
            )
            side.partial = try lists.partial(in: db)
            var neutralised = Neutralisation()
            for told in answer.subjects.compactMap(\.neutralised) { neutralised.add(told) }
            return (side, answer.stale, neutralised)
        }
    }

    private struct Sides: Sendable {
        var provider: TenantID
        var snapshot: UniqueID
        var tenant: TenantID
        var maker: NeutralMaker
        var scope: BaselineScope

        /// Those that no rule leaves out.
        func counted(
            _ changes: [ArtifactChange],
            of pair: BaselineComparison.Pair,
            at now: Instant
        ) -> [ArtifactChange] {
            changes.filter { change in
                !scope.ignore.contains { $0.ignores(change, of: pair.baseline.type, at: now) }
            }
        }
    }

    /// Looks at the contents of what differs by its hash.
    private func judge(
        _ pairs: [BaselineComparison.Pair],
        _ sides: Sides,
        into tally: inout RunTally,
        _ hooks: RunHooks
    ) async throws {
        let now = clock.now()
        let limit = PolicyStore.statementBytes
        for part in pairs.parts(of: 50, bytes: limit, size: { $0.current.keptBytes }) {
            try Task.checkCancellation()
            try await hooks.report(part.startIndex, pairs.count, "differences")
            let contents = try await contents(
                of: part.filter { $0.fidelity == .content }.compactMap(\.current.versionID),
                of: sides.tenant
            )
            let wanted = part.filter { $0.fidelity == .content }.compactMap { pair in
                pair.baseline.contentID.map { (type: pair.baseline.type.rawValue, id: $0) }
            }
            let items = try await database.transaction(for: sides.provider) { db in
                try BaselineStore(tenant: sides.provider).contents(of: wanted, in: sides.snapshot, db)
            }
            for pair in part {
                guard pair.fidelity == .content else {
                    let changes = pair.listedChanges ?? []
                    let counted = sides.counted(changes, of: pair, at: now)
                    let ignored = changes.count - counted.count
                    let count = changes.isEmpty ? 1 : counted.count
                    tally.take(pair, counted, count: count, ignored: ignored)
                    continue
                }
                let before = pair.baseline.contentID.flatMap { items["\(pair.baseline.type.rawValue) \($0)"] }
                let after = pair.current.versionID.flatMap { contents[$0] }
                guard let difference = Self.difference(pair, from: before, to: after, sides.maker) else {
                    tally.takeUnreadable(pair)
                    continue
                }
                let counted = sides.counted(difference.changes, of: pair, at: now)
                let ignored = difference.changes.count - counted.count
                tally.take(pair, counted, count: difference.count - ignored, ignored: ignored)
            }
        }
    }

    private static func difference(
        _ pair: BaselineComparison.Pair,
        from kept: JSON?,
        to artifact: ParsedArtifact?,
        _ maker: NeutralMaker
    ) -> ArtifactDifference? {
        guard let kept, let artifact else { return nil }
        let item = SnapshotItem(
            type: pair.baseline.type.rawValue,
            id: pair.baseline.contentID ?? "",
            hash: "",
            meta: [:],
            content: nil
        )
        guard let before = item.artifact(kept) else { return nil }
        return try? ArtifactDifference(
            from: NeutralMaker.normalised(before),
            to: maker.normalised(artifact)
        )
    }

    /// Writes what a comparison found: the findings that follow, one entry if any of them moved, and the run.
    private func end(
        _ run: OperationRun,
        _ tally: RunTally,
        decides: Bool,
        since: Instant,
        gaps: [EvidenceGap],
        neutralised: Neutralisation,
        of tenant: TenantID,
        _ hooks: RunHooks
    ) async throws {
        let now = clock.now()
        try await database.transaction(for: tenant) { [chronicle, entries] db in
            let runs = try Self.ending(run, of: tenant, in: db)
            var ended = run
            ended.finishedAt = now
            ended.counts = tally.counts
            ended.counts[.gaps] = gaps.count
            var book: FindingBook?
            var standsBack: String?
            if try runs.isOvertaken(run, in: db) {
                standsBack = "a comparison that saw later has ended before"
            } else if !decides {
                standsBack = "the baseline has a later snapshot"
            } else {
                let store = FindingStore(tenant: tenant)
                let known = try store.known(of: run, causes: tally.differences.map(\.cause), in: db)
                let new = FindingBook(known: known, tally, run: run, at: now, identifiers: entries.identifier)
                ended.counts[.findingsOpened] = new.opened.count
                ended.counts[.findingsReopened] = new.reopened.count
                ended.counts[.findingsResolved] = new.resolved.count
                ended.counts[.findingsOpen] = new.openCount
                book = new
            }
            ended.decides = standsBack == nil
            ended.context = [
                "baseline_compare": tally.context(
                    since: since,
                    gaps: gaps,
                    neutralised: neutralised,
                    standsBack: standsBack
                )
            ]
            let missing =
                tally.counts[.missingBaseline] + tally.counts[.missingCurrent] + tally.counts[.missingBoth]
            ended.state = missing == 0 ? .succeeded : .partiallySucceeded
            try runs.update(ended, in: db)
            try askSummary(of: ended, of: tenant, in: db)
            try hooks.finish(db)
            guard let book, !book.isEmpty else { return }
            _ = try chronicle.record(DriftCompared(run: ended, book: book), of: tenant, in: db)
        }
    }
}
