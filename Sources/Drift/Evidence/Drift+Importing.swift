package import Access
import Evidence
package import Kinds
import Ledger
import Postgres

/// Files that hold what stands in a tenant, or what its lists say.
package struct EvidenceImport: Sendable {
    package enum Limit {
        package static let files = 20_000
        package static let types = 20
    }

    /// What the files are from: absence is only known within one collection.
    package var collection: String
    package var files: [SourceFile]
    /// None: all that are found.
    package var types: [KindName]
    /// Whether the files are everything: then what is not there is away.
    package var isWhole: Bool
    package var source: EvidenceSource
    /// What could not even be opened.
    package var gaps: [EvidenceGap]

    package init(
        collection: String = "import",
        files: [SourceFile],
        types: [KindName] = [],
        isWhole: Bool = true,
        source: EvidenceSource = .policyVersion,
        gaps: [EvidenceGap] = []
    ) {
        self.collection = collection
        self.files = files
        self.types = types
        self.isWhole = isWhole
        self.source = source
        self.gaps = gaps
    }
}

extension Drift {
    /// Takes in what files hold: one run, whose evidence is written as a whole or not at all. What stands as before adds
    /// nothing but the run and its heartbeat.
    ///
    /// - Throws: `DriftError.invalid`; what `seal` throws.
    package func importEvidence(for caller: Caller, _ evidence: EvidenceImport) async throws -> OperationRun {
        try caller.require(.runDrift)
        try DriftField("collection").text(evidence.collection, atMost: 100)
        try DriftField("files").count(evidence.files.count, atMost: EvidenceImport.Limit.files)
        guard !evidence.files.isEmpty || !evidence.gaps.isEmpty || !evidence.types.isEmpty else {
            throw DriftField("files").refused(
                "is empty",
                "send at least one file, or name in subject_types what there is none of"
            )
        }
        let maker = try await maker(of: caller.tenant)
        let runID = entries.identifier()
        let by = caller.actor
        switch evidence.source {
        case .policyVersion:
            let intake = EvidenceIntake(
                evidence.files,
                types: evidence.types,
                unopened: evidence.gaps,
                maker: maker
            )
            return try await database.transaction(for: caller.tenant) { [entries] db in
                try PolicyStore(tenant: caller.tenant).lock(in: db)
                return try PolicyImport(
                    intake: intake,
                    evidence: evidence,
                    maker: maker,
                    tenant: caller.tenant,
                    runID: runID,
                    now: entries.clock.now(),
                    by: by
                ).write(identifiers: entries.identifier, in: db)
            }
        case .inventory:
            let intake = ListingIntake(evidence.files, types: evidence.types, unopened: evidence.gaps, maker)
            return try await database.transaction(for: caller.tenant) { [entries] db in
                try PolicyStore(tenant: caller.tenant).lock(in: db)
                return try InventoryImport(
                    intake: intake,
                    evidence: evidence,
                    tenant: caller.tenant,
                    runID: runID,
                    now: entries.clock.now(),
                    by: by
                ).write(in: db)
            }
        }
    }

    /// How contents of the tenant are made neutral.
    func maker(of tenant: TenantID) async throws -> NeutralMaker {
        let seal = try await seal(tenant)
        let names = try await database.first(
            for: tenant,
            NamesStore(tenant: tenant).names,
            as: TenantNames.init
        )
        return NeutralMaker(
            seal: seal,
            neutraliser: Neutraliser(names ?? TenantNames(), tenant: tenant.id.text)
        )
    }
}

/// The transaction that writes contents.
struct PolicyImport: Sendable {
    var intake: EvidenceIntake
    var evidence: EvidenceImport
    var maker: NeutralMaker
    var tenant: TenantID
    var runID: UniqueID
    var now: Instant
    var by: String

    func write(identifiers: () -> UniqueID, in db: isolated Connection) throws -> OperationRun {
        let store = PolicyStore(tenant: tenant)
        let complete = evidence.isWhole ? intake.completeTypes(of: evidence.types) : []
        // What could not be read, and nobody knows of what type, may be of any that was there.
        let isBlind = evidence.isWhole && intake.gaps.contains { $0.type == nil }
        let feared = isBlind && evidence.types.isEmpty ? try store.types(in: evidence.collection, db) : []
        let types = Set(evidence.types + intake.subjects.map(\.type) + complete + feared).sorted {
            $0.rawValue < $1.rawValue
        }
        var run = OperationRun(id: runID, type: .import, requestedBy: by, createdAt: now)
        run.startedAt = now
        run.finishedAt = now
        run.state = intake.gaps.isEmpty ? .succeeded : .partiallySucceeded
        try RunStore(tenant: tenant).insert(run, in: db)

        let (versions, added) = try addVersions(identifiers: identifiers, to: store, in: db)
        let states = try store.states(in: evidence.collection, of: types, in: db)
        let before = Dictionary(states.map { ("\($0.type) \($0.id)", $0) }) { first, _ in first }
        var changed: Set<KindName> = []
        var seen: Set<String> = []
        for subject in intake.subjects {
            let key = "\(subject.type.rawValue) \(subject.id)"
            seen.insert(key)
            let known = before[key]
            let isSame =
                known?.isGone == false && known?.versionID == versions[subject.versionKey]
                && known?.path == subject.path && known?.identifier == subject.identifier
            if !isSame { changed.insert(subject.type) }
        }
        let away = states.filter { state in
            !state.isGone && !seen.contains("\(state.type) \(state.id)")
                && complete.contains { $0.rawValue == state.type }
        }
        changed.formUnion(away.compactMap { KindName(rawValue: $0.type) })
        // Of a type that was not seen as a whole nothing can be said in one word: each that was seen is.
        let unchanged = complete.filter { !changed.contains($0) }
        let written: [(subject: ObservedSubject, versionID: UniqueID)] = intake.subjects.compactMap {
            subject in
            guard !unchanged.contains(subject.type), let version = versions[subject.versionKey] else {
                return nil
            }
            return (subject, version)
        }
        try store.write(written, in: evidence.collection, at: now, run: runID, in: db)
        try store.markGone(
            away.map { ($0.type, $0.id) },
            in: evidence.collection,
            at: now,
            run: runID,
            in: db
        )
        let listings = ListingStore(tenant: tenant)
        try forgetListed(besides: seen, complete, listings, in: db)
        try listings.write(
            ListingStore.Look(
                collection: evidence.collection,
                source: .policyVersion,
                at: now,
                run: runID,
                subjectCount: intake.subjects.count,
                gaps: intake.gaps,
                types: evidence.isWhole ? types : [],
                complete: complete,
                unchanged: unchanged
            ),
            in: db
        )
        run.counts = RunCounts([
            .subjectsSeen: intake.subjects.count, .versionsAdded: added, .gone: away.count,
            .gaps: intake.gaps.count,
        ])
        run.context = .object(
            importContext(evidence, gaps: intake.gaps, complete: complete, unchanged: unchanged)
        )
        try RunStore(tenant: tenant).update(run, in: db)
        return run
    }

    /// Keeps the contents that were never seen, and gives the version of each.
    private func addVersions(
        identifiers: () -> UniqueID,
        to store: PolicyStore,
        in db: isolated Connection
    ) throws -> (versions: [String: UniqueID], added: Int) {
        var versions = try store.versions(of: intake.subjects, in: db)
        var added: [(id: UniqueID, subject: ObservedSubject)] = []
        for subject in intake.subjects where versions[subject.versionKey] == nil {
            let id = identifiers()
            versions[subject.versionKey] = id
            added.append((id, subject))
        }
        try store.insert(added, at: now, run: runID, in: db)
        let forms = added.map { id, subject in
            PolicyStore.FormRow(
                versionID: id,
                rules: maker.rules(of: subject.type),
                form: subject.neutral,
                metaHash: subject.contract.hash
            )
        }
        try store.insert(forms, in: db)
        return (versions, added.count)
    }

    /// What lists knew and a whole look at the contents has not is away.
    private func forgetListed(
        besides seen: Set<String>,
        _ complete: [KindName],
        _ listings: ListingStore,
        in db: isolated Connection
    ) throws {
        let away = try listings.items(in: evidence.collection, of: complete, in: db).filter {
            !$0.isGone && !seen.contains("\($0.type) \($0.id)")
        }
        try listings.markGone(
            away.map { ($0.type, $0.id) },
            in: evidence.collection,
            at: now,
            run: runID,
            in: db
        )
    }
}

/// What the context of an import tells: gaps at most fifty, and how many there are.
func importContext(
    _ evidence: EvidenceImport,
    gaps: [EvidenceGap],
    complete: [KindName],
    unchanged: [KindName]
) -> JSONObject {
    [
        "import": [
            "collection": .string(evidence.collection), "source": .string(evidence.source.rawValue),
            "complete_types": .array(complete.map { .string($0.rawValue) }),
            "unchanged_types": .array(unchanged.map { .string($0.rawValue) }),
            "gaps": .array(gaps.prefix(50).map(\.json)),
        ]
    ]
}

extension ObservedSubject {
    /// As `PolicyStore.versions` names versions.
    var versionKey: String { "\(type.rawValue) \(hash) \(normaliser)" }
}
