import Chronicle
import Evidence
import Kinds
import Ledger
import Postgres

/// What was seen of a baseline's subjects, as it is to be kept.
struct BaselineSight: Sendable {
    var snapshot: BaselineSnapshot
    var items: [SnapshotItem]
    /// Of the baseline.
    var name: String
    var subjectCount: Int
    var coveredCount: Int
    /// Whether the tenant's names could be replaced: somebody told them.
    var knowsNames: Bool

    /// What the run says of it.
    func tell(_ run: inout OperationRun) {
        run.snapshotID = snapshot.id
        run.counts = RunCounts([
            .subjectsTotal: subjectCount, .items: items.count, .excluded: subjectCount - coveredCount,
            .gaps: snapshot.gaps.count,
        ])
        var context: JSONObject = [
            "captured_at": .string(snapshot.capturedAt.rfc3339),
            "items_root": .string(snapshot.itemsRoot),
            "gaps": .array(snapshot.gaps.prefix(50).map(\.json)),
        ]
        if !knowsNames { context["warnings"] = [.string(Self.unnamed)] }
        run.context = ["baseline_capture": .object(context)]
    }

    private static let unnamed =
        "nobody has told what the tenant is called in its own systems: its name and its domains stand in the baseline "
        + "wherever its policies hold them; tell them (muniment baseline names --name …), and capture again"
}

extension Drift {
    /// Makes a snapshot of what stands in `tenant`: the baseline's own, or one that its provider manages.
    func capture(_ run: OperationRun, of tenant: TenantID, _ hooks: RunHooks) async throws {
        guard let baselineID = run.baselineID else { return }
        let owner = run.provider ?? tenant
        if owner != tenant {
            let known = try await database.first(
                for: owner,
                BaselineStore(tenant: owner).snapshot(of: baselineID, by: run.id),
                as: BaselineSnapshot.init
            )
            if let known { return try await end(run, handedOver: known, of: tenant, hooks) }
            try await holdProvider(of: run)
        }
        let profile = try await database.first(
            for: owner,
            BaselineStore(tenant: owner).one(baselineID),
            as: BaselineProfile.init
        )
        guard let profile else { return }
        let sight = try await sight(of: profile, for: run, in: tenant, hooks)
        if owner != tenant {
            return try await handOver(sight, run, from: tenant, to: owner, hooks)
        }
        let endedAt = clock.now()
        try await database.transaction(for: tenant) { [chronicle] db in
            let runs = try Self.ending(run, of: tenant, in: db)
            try Self.holdUnchanged(profile.id, sight, in: db, of: tenant)
            var ended = run
            sight.tell(&ended)
            ended.end(with: sight.snapshot, at: endedAt)
            try runs.update(ended, in: db)
            let event = BaselineCaptured(snapshot: sight.snapshot, name: sight.name, items: sight.items)
            try hooks.finish(db)
            _ = try chronicle.record(event, of: tenant, in: db)
        }
    }

    /// Refuses what was seen by a version of the baseline that is no longer its own; it stays until the end of the
    /// transaction.
    static func holdUnchanged(
        _ id: UniqueID,
        _ sight: BaselineSight,
        in db: isolated Connection,
        of owner: TenantID
    ) throws {
        let store = BaselineStore(tenant: owner)
        try store.lock(id, in: db)
        let now = try db.first(store.one(id), as: BaselineProfile.init)
        guard now?.version == sight.snapshot.profileVersion, now?.retiredAt == nil else {
            throw DriftError.invalid(
                field: "baseline",
                reason: "was changed while it was captured",
                remedy: "capture it again"
            )
        }
    }

    /// What stands in a tenant of what the baseline is about, without anything that only that tenant knows.
    private func sight(
        of profile: BaselineProfile,
        for run: OperationRun,
        in tenant: TenantID,
        _ hooks: RunHooks
    ) async throws -> BaselineSight {
        let maker = try await maker(of: tenant)
        try await makeForms(of: tenant, by: maker)
        let capturedAt = clock.now()
        let (subjects, listings, partial, gaps) = try await database.transaction(
            for: tenant,
            isolation: .repeatableRead
        ) { db in
            let lists = ListingStore(tenant: tenant)
            let answer = try ProviderChain.subjects(of: tenant, since: nil, by: maker, in: db)
            // Of a type of which something is known and was not seen, nothing is known to be away.
            let unseen = Set(answer.stale.map(\.type))
            let whole = try lists.complete(atLatestLook: true, in: db).filter { !unseen.contains($0.key) }
            return (answer.subjects, whole, try lists.partial(in: db), try lists.gaps(in: db))
        }
        let covered = subjects.filter { profile.scope.covers($0) }
        let items = try await items(of: covered, of: tenant, for: run, by: maker, hooks)
        let snapshot = BaselineSnapshot(
            id: entries.identifier(),
            baselineID: profile.id,
            profileVersion: profile.version,
            capturedAt: capturedAt,
            capturedBy: run.requestedBy,
            runID: run.id,
            itemCount: items.count,
            itemsRoot: Self.root(of: items),
            listings: Self.json(of: listings, partial, within: profile.scope),
            gaps: gaps.filter { profile.scope.mayCover($0.type) }.map { gap in
                var neutral = gap
                neutral.path = maker.neutral(gap.path, of: gap.type)
                neutral.reason = maker.neutral(gap.reason, of: gap.type)
                neutral.remedy = maker.neutral(gap.remedy, of: gap.type)
                return neutral
            }
        )
        return BaselineSight(
            snapshot: snapshot,
            items: items,
            name: profile.name,
            subjectCount: subjects.count,
            coveredCount: covered.count,
            knowsNames: maker.neutraliser.knowsNames
        )
    }

    /// Items of subjects, without anything that only their tenant knows.
    private func items(
        of subjects: [EvidencedSubject],
        of tenant: TenantID,
        for run: OperationRun,
        by maker: NeutralMaker,
        _ hooks: RunHooks
    ) async throws -> [SnapshotItem] {
        var items: [SnapshotItem] = []
        var names = DistinctNames()
        let sorted = subjects.sorted {
            ($0.type.rawValue, $0.name, $0.path) < ($1.type.rawValue, $1.name, $1.path)
        }
        for part in sorted.parts(of: 100, bytes: PolicyStore.statementBytes, size: \.keptBytes) {
            try Task.checkCancellation()
            try await hooks.report(items.count, subjects.count, "items")
            try await hold(run, of: tenant)
            let contents = try await contents(of: part.compactMap(\.versionID), of: tenant)
            for subject in part {
                let artifact = subject.versionID.flatMap { contents[$0] }
                items.append(
                    SnapshotItem(
                        subject,
                        id: names.next(subject.name, of: subject.type),
                        artifact: artifact,
                        by: maker
                    )
                )
            }
        }
        return items.sorted { ($0.type, $0.id) < ($1.type, $1.id) }
    }

    /// What versions hold.
    func contents(of versions: [UniqueID], of tenant: TenantID) async throws -> [UniqueID: ParsedArtifact] {
        guard !versions.isEmpty else { return [:] }
        let rows = try await database.rows(
            for: tenant,
            PolicyStore(tenant: tenant).contents(of: versions)
        ) { row in (try row["policy_version_id"] as UniqueID, try ParsedArtifact(version: row)) }
        return Dictionary(rows.compactMap { id, artifact in artifact.map { (id, $0) } }) { first, _ in first }
    }

    /// Makes the neutral forms that are wanting: of what was observed under other rules, or before the tenant was named.
    func makeForms(of tenant: TenantID, by maker: NeutralMaker) async throws {
        let store = PolicyStore(tenant: tenant)
        let limit = 128
        while true {
            try Task.checkCancellation()
            let lacking = try await database.rows(
                for: tenant,
                store.lackingForms(maker.allRules, limit: limit)
            ) { row in
                (
                    id: try row["policy_version_id"] as UniqueID, rules: try row["rules"] as String,
                    bytes: try row["content_bytes"] as Int
                )
            }
            var count = 0
            for part in lacking.parts(of: limit, bytes: PolicyStore.statementBytes, size: \.bytes) {
                let contents = try await contents(of: part.map(\.id), of: tenant)
                let forms = part.compactMap { row in
                    contents[row.id].map { artifact in
                        PolicyStore.FormRow(
                            versionID: row.id,
                            rules: row.rules,
                            form: maker.form(of: artifact)
                        )
                    }
                }
                count += forms.count
                let now = clock.now()
                try await database.transaction(for: tenant) { db in
                    try store.insert(forms, at: now, in: db)
                }
            }
            guard count > 0 else { return }
        }
    }

    static func root(of items: [SnapshotItem]) -> String {
        var tree = CompactTree()
        // RFC 6962 §2.1: a leaf is hashed with a zero octet before it.
        for item in items { tree.append(.sha256(of: [0] + item.leaf)) }
        return "sha256:" + tree.root.hex
    }

    private static func json(
        of listings: [KindName: Provenance],
        _ partial: Set<KindName>,
        within scope: BaselineScope
    ) -> JSON {
        .object(
            JSONObject(
                listings.filter { scope.mayCover($0.key) }.map { type, provenance in
                    var told = provenance.json.object ?? [:]
                    if partial.contains(type) { told["is_partial"] = true }
                    // What the capture left out is not known to be away.
                    if !scope.include.isEmpty || !scope.exclude.isEmpty {
                        told["include"] = .array(scope.include.map(JSON.string))
                        told["exclude"] = .array(scope.exclude.map(JSON.string))
                    }
                    return (type.rawValue, .object(told))
                }
            )
        )
    }
}

extension OperationRun {
    mutating func end(with snapshot: BaselineSnapshot, at now: Instant) {
        snapshotID = snapshot.id
        state = snapshot.gaps.isEmpty ? .succeeded : .partiallySucceeded
        finishedAt = now
    }
}

extension BaselineScope {
    /// Whether anything of the type may be in it; of no known type, it may.
    func mayCover(_ type: KindName?) -> Bool {
        type.map { subjectTypes.isEmpty || subjectTypes.contains($0) } ?? true
    }
}

extension EvidencedSubject {
    /// Of the version that holds its content.
    var versionID: UniqueID? { contentID.flatMap { UniqueID($0) } }
}

extension SnapshotItem {
    fileprivate init(
        _ subject: EvidencedSubject,
        id: String,
        artifact: ParsedArtifact?,
        by maker: NeutralMaker
    ) {
        var told = Neutralisation()
        let neutral = artifact.map { maker.neutral($0, counting: &told) }
        var meta: JSONObject = [
            "evidence": subject.provenance.json, "name": .string(subject.name),
            "title": .string(subject.title), "meta_hash": .string(subject.metaHash),
            "path": .string(maker.neutral(subject.path, of: subject.type)),
        ]
        meta["pseudonym"] = subject.pseudonym.map(JSON.string)
        meta["contract"] = subject.contract?.json
        let content: JSON? = neutral.map { ["content": $0.content, "details": .object($0.details)] }
        if let neutral {
            meta["normaliser"] = .string(Self.normaliser(of: subject.type))
            meta["parser"] = .string(neutral.parser)
            meta["secret_count"] = .integer(neutral.secretCount)
            meta["neutralised"] = told.json
            meta["content_sha256"] = content.map { .string(Self.digest(of: $0).hex) }
        }
        self.init(
            type: subject.type.rawValue,
            id: id,
            hash: subject.shownHash,
            meta: .object(meta),
            content: content
        )
    }
}
