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
        let maker = try await maker(of: tenant)
        try await makeForms(of: tenant, by: maker)
        let current = try await current(in: tenant, since: snapshot.capturedAt, against: baseline, by: maker)
        run.evidenceAt = current.readAt
        var comparison = BaselineComparison(
            baseline: baseline.side,
            settled: current.settled,
            current: current.side,
            stale: current.stale
        )
        let excluded = comparison.restrict(to: scope)
        comparison.tellOrigins(
            try await origins(of: comparison.created.compactMap(\.subject.versionID), of: tenant, maker)
        )
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
        let rules = ComparisonRules(profile, assignment)
        let now = try await database.transaction(for: provider) { db in
            try ComparisonRules.standing(store, baselineID, tenant, in: db)
        }
        guard let now, now.isSame(as: rules) else { return false }
        try await holdProvider(of: run)
        return try await end(
            run,
            tally,
            // What stood against an older snapshot is told, and moves no findings.
            decides: [now.profile.snapshot?.id, profile.snapshot?.id].contains(snapshotID),
            rules: rules,
            since: snapshot.capturedAt,
            gaps: current.side.gaps.filter { scope.mayCover($0.type) },
            neutralised: current.neutralised,
            of: tenant,
            hooks
        )
    }

    /// What a comparison goes by, and begins anew where it is another at the end.
    private struct ComparisonRules: Sendable {
        var profile: BaselineProfile
        var overrides: BaselineOverrides?

        init(_ profile: BaselineProfile, _ assignment: BaselineAssignment?) {
            self.profile = profile
            overrides = assignment?.overrides
        }

        /// As they are now.
        static func standing(
            _ store: BaselineStore,
            _ id: UniqueID,
            _ tenant: TenantID,
            in db: isolated Connection
        ) throws -> ComparisonRules? {
            guard let profile = try db.first(store.one(id), as: BaselineProfile.init) else { return nil }
            let assignments = AssignmentStore(tenant: store.tenant)
            let assignment = try db.first(assignments.one(id, tenant), as: BaselineAssignment.init)
            return ComparisonRules(profile, assignment)
        }

        func isSame(as other: ComparisonRules) -> Bool {
            profile.version == other.profile.version && profile.retiredAt == nil
                && overrides == other.overrides
        }
    }

    private func origins(of versions: [UniqueID], of tenant: TenantID, _ maker: NeutralMaker) async throws
        -> [UniqueID: String]
    {
        guard !versions.isEmpty else { return [:] }
        let query = PolicyStore(tenant: tenant).origins(of: versions, named: maker.neutraliser.fingerprint)
        let rows = try await database.rows(for: tenant, query) { row in
            (try row["policy_version_id"] as UniqueID, try row["neutral_hash"] as String)
        }
        return Dictionary(rows) { first, _ in first }
    }

    private struct Current: Sendable {
        /// By the database's clock, which all servers have.
        var readAt: Instant
        /// Without what is settled.
        var side: EvidenceSide
        var settled: [BaselineComparison.Settled] = []
        /// Known before, and without evidence since.
        var stale: [EvidencedSubject]
        var neutralised = Neutralisation()
    }

    /// What there is evidence of in a tenant since a moment, and what was known before and has none. What is the same in the
    /// baseline is found by its digest, and of the rest alone more is read; but where something could not be read, everything.
    private func current(
        in tenant: TenantID,
        since moment: Instant,
        against baseline: BaselineSide,
        by maker: NeutralMaker
    ) async throws -> Current {
        try await database.transaction(for: tenant, isolation: .repeatableRead) { db in
            let (lists, policies) = (ListingStore(tenant: tenant), PolicyStore(tenant: tenant))
            let readAt = try db.first("SELECT now() AS read_at") { row in try row["read_at"] as Instant }
            let gaps = try lists.gaps(in: db)
            let rules = maker.allRules.map(\.rules)
            var join: DigestJoin?
            if gaps.isEmpty {
                let query = policies.joined(with: baseline.digests, rules, since: moment)
                join = try db.first(query) { row in try DigestJoin(row, baseline) }
            }
            var answer = try ProviderChain.subjects(
                of: tenant,
                since: moment,
                of: join?.rest,
                by: maker,
                in: db
            )
            let settled = join?.settled(against: baseline, besides: answer.subjects, by: maker)
            if join != nil, settled == nil {
                answer = try ProviderChain.subjects(of: tenant, since: moment, by: maker, in: db)
            }
            var current = Current(
                readAt: readAt ?? moment,
                side: EvidenceSide(
                    subjects: answer.subjects,
                    gaps: gaps.map { gap in
                        var gap = gap
                        gap.neutralPath = maker.neutral(gap.path, of: gap.type)
                        return gap
                    },
                    listings: try lists.complete(in: db).filter { $0.value.observedAt >= moment }
                ),
                settled: settled ?? [],
                stale: answer.stale
            )
            current.side.partial = try lists.partial(in: db)
            if settled == nil {
                for told in answer.subjects.compactMap(\.neutralised) { current.neutralised.add(told) }
            } else if let join, join.neutralisedCount > 0 {
                let groups = try db.rows(policies.neutralised(rules, since: moment)) { row in
                    (told: try row["neutralised"] as JSON, count: try row["subject_count"] as Int)
                }
                for (told, count) in groups {
                    current.neutralised.add(Neutralisation(kept: told), times: count)
                }
            }
            return current
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
    ///
    /// - Returns: false where a baseline of the tenant's own was amended meanwhile; what another tenant amends from now on
    ///   counts with the next comparison.
    private func end(
        _ run: OperationRun,
        _ tally: RunTally,
        decides: Bool,
        rules: ComparisonRules,
        since: Instant,
        gaps: [EvidenceGap],
        neutralised: Neutralisation,
        of tenant: TenantID,
        _ hooks: RunHooks
    ) async throws -> Bool {
        let now = clock.now()
        return try await database.transaction(for: tenant) { [chronicle, entries] db in
            let runs = try Self.ending(run, of: tenant, in: db)
            if run.provider == tenant {
                let store = BaselineStore(tenant: tenant)
                try store.lock(rules.profile.id, in: db)
                let present = try ComparisonRules.standing(store, rules.profile.id, tenant, in: db)
                guard present?.isSame(as: rules) == true else { return false }
            }
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
            guard let book, !book.isEmpty else { return true }
            _ = try chronicle.record(DriftCompared(run: ended, book: book), of: tenant, in: db)
            return true
        }
    }
}
