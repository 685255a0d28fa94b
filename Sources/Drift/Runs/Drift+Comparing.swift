import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

extension Drift {
    /// Holds what stands in `tenant` against a snapshot of `run.provider`.
    func compare(_ run: OperationRun, of tenant: TenantID, _ hooks: RunHooks) async throws {
        guard let provider = run.provider, let baselineID = run.baselineID, let snapshotID = run.snapshotID
        else { return }
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
        guard let snapshot, let profile else {
            return try await fail(run.id, of: tenant, because: "the baseline is no longer there")
        }
        let baseline = try await side(of: snapshot, provider: provider)
        let maker = try await maker(of: tenant)
        try await makeForms(of: tenant, by: maker)
        let current = try await current(in: tenant, since: snapshot.capturedAt, by: maker)
        var comparison = BaselineComparison(
            baseline: baseline,
            current: current.side,
            stale: current.stale
        )
        let excluded = comparison.restrict(to: profile.scope)
        var tally = RunTally(comparison, excluded: excluded)
        try await judge(
            comparison.different,
            Sides(
                provider: provider,
                snapshot: snapshotID,
                tenant: tenant,
                maker: maker,
                scope: profile.scope
            ),
            into: &tally,
            hooks
        )
        try await end(
            run,
            tally,
            since: snapshot.capturedAt,
            gaps: current.side.gaps.filter { profile.scope.mayCover($0.type) },
            of: tenant,
            hooks
        )
    }

    /// What there is evidence of in a tenant since a moment, and what was known before and has none.
    private func current(
        in tenant: TenantID,
        since moment: Instant,
        by maker: NeutralMaker
    ) async throws -> (side: EvidenceSide, stale: [EvidencedSubject]) {
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            let answer = try ProviderChain.subjects(of: tenant, since: moment, by: maker, in: db)
            let lists = ListingStore(tenant: tenant)
            let side = EvidenceSide(
                subjects: answer.subjects,
                gaps: try lists.gaps(in: db),
                listings: try lists.complete(in: db).filter { $0.value.observedAt >= moment }
            )
            return (side, answer.stale)
        }
    }

    private struct Sides: Sendable {
        var provider: TenantID
        var snapshot: UniqueID
        var tenant: TenantID
        var maker: NeutralMaker
        var scope: BaselineScope
    }

    /// Looks at the contents of what differs by its hash.
    private func judge(
        _ pairs: [BaselineComparison.Pair],
        _ sides: Sides,
        into tally: inout RunTally,
        _ hooks: RunHooks
    ) async throws {
        let now = clock.now()
        for (number, part) in pairs.parts(of: 50).enumerated() {
            try Task.checkCancellation()
            hooks.report(number * 50, pairs.count, "differences")
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
                    tally.take(pair, [], count: 1, ignored: 0)
                    continue
                }
                let before = pair.baseline.contentID.flatMap { items["\(pair.baseline.type.rawValue) \($0)"] }
                let after = pair.current.versionID.flatMap { contents[$0] }
                guard let difference = Self.difference(pair, from: before, to: after, sides.maker) else {
                    tally.takeUnreadable(pair)
                    continue
                }
                let counted = difference.changes.filter { change in
                    !sides.scope.ignore.contains { $0.ignores(change, of: pair.baseline.type, at: now) }
                }
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
        guard let before = item.normalised(kept) else { return nil }
        return try? ArtifactDifference(from: before, to: maker.normalised(artifact))
    }

    /// Writes what a comparison found: the findings that follow, one entry if any of them moved, and the run.
    private func end(
        _ run: OperationRun,
        _ tally: RunTally,
        since: Instant,
        gaps: [EvidenceGap],
        of tenant: TenantID,
        _ hooks: RunHooks
    ) async throws {
        let now = clock.now()
        try await database.transaction(for: tenant) { [chronicle, entries] db in
            let runs = try Self.ending(run, of: tenant, in: db)
            let store = FindingStore(tenant: tenant)
            let known = try store.known(of: run, causes: tally.differences.map(\.cause), in: db)
            let book = FindingBook(known: known, tally, run: run, at: now, identifiers: entries.identifier)
            var ended = run
            ended.finishedAt = now
            ended.counts = tally.counts
            ended.counts[.findingsOpened] = book.opened.count
            ended.counts[.findingsReopened] = book.reopened.count
            ended.counts[.findingsResolved] = book.resolved.count
            ended.counts[.findingsOpen] = book.openCount
            ended.counts[.gaps] = gaps.count
            ended.context = ["baseline_compare": tally.context(since: since, gaps: gaps)]
            let missing =
                tally.counts[.missingBaseline] + tally.counts[.missingCurrent] + tally.counts[.missingBoth]
            ended.state = missing == 0 ? .succeeded : .partiallySucceeded
            try runs.update(ended, in: db)
            try hooks.finish(db)
            guard !book.isEmpty else { return }
            _ = try chronicle.record(DriftCompared(run: ended, book: book), of: tenant, in: db)
        }
    }
}
