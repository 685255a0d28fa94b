package import Access
import Evidence
package import Kinds
package import Ledger
import Postgres

/// Files that hold what stands in a tenant, or what its lists say.
package struct EvidenceImport: Sendable {
    package enum Limit {
        package static let files = 20_000
        package static let types = 20
        package static let gaps = 20_000
        /// Of a path, a reason, a remedy, in characters.
        package static let text = 1_000
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
    package func importEvidence(
        for caller: Caller,
        _ evidence: EvidenceImport,
        key: IdempotencyKey? = nil
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        try evidence.check()
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
                isWhole: evidence.isWhole,
                unopened: evidence.gaps,
                maker: maker
            )
            return try await importing(for: caller, key: key) { [entries] db in
                try PolicyImport(
                    intake: intake,
                    evidence: evidence,
                    maker: maker,
                    tenant: caller.tenant,
                    runID: runID,
                    now: entries.clock.now(),
                    by: by,
                    delegationID: caller.acting?.delegation
                ).write(identifiers: entries.identifier, key: key, in: db)
            }
        case .inventory:
            let intake = ListingIntake(
                evidence.files,
                types: evidence.types,
                isWhole: evidence.isWhole,
                unopened: evidence.gaps
            )
            return try await importing(for: caller, key: key) { [entries] db in
                try InventoryImport(
                    intake: intake,
                    evidence: evidence,
                    tenant: caller.tenant,
                    runID: runID,
                    now: entries.clock.now(),
                    by: by,
                    delegationID: caller.acting?.delegation
                ).write(key: key, in: db)
            }
        }
    }

    /// One import of a tenant at a time; one that was asked for before, under the same key, is not done again.
    private func importing(
        for caller: Caller,
        key: IdempotencyKey?,
        _ body: @escaping @Sendable (isolated Connection) throws -> OperationRun
    ) async throws -> OperationRun {
        try await database.transaction(for: caller.tenant) { db in
            try Self.hold(caller, .capture, in: db)
            try PolicyStore(tenant: caller.tenant).lock(in: db)
            if let earlier = try RunStore(tenant: caller.tenant).earlier(key, in: db) { return earlier }
            return try body(db)
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

/// What an import came to.
struct ImportOutcome {
    var counts: RunCounts
    var complete: [KindName]
    var unchanged: [KindName]
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
    var delegationID: UniqueID?

    func write(identifiers: () -> UniqueID, key: IdempotencyKey?, in db: isolated Connection) throws
        -> OperationRun
    {
        var run = OperationRun(id: runID, type: .import, requestedBy: by, createdAt: now)
        run.delegationID = delegationID
        run.startedAt = now
        run.finishedAt = now
        run.state = intake.gaps.isEmpty ? .succeeded : .partiallySucceeded
        try RunStore(tenant: tenant).insert(run, key: key, in: db)
        let outcome = try apply(identifiers: identifiers, in: db)
        run.counts = outcome.counts
        run.context = .object(
            importContext(
                evidence,
                gaps: intake.gaps,
                complete: outcome.complete,
                unchanged: outcome.unchanged
            )
        )
        try RunStore(tenant: tenant).update(run, in: db)
        return run
    }

    /// Writes everything but the run.
    func apply(identifiers: () -> UniqueID, in db: isolated Connection) throws -> ImportOutcome {
        let store = PolicyStore(tenant: tenant)
        // Where nobody said what is looked for, it is everything that the collection was ever seen to hold.
        let known = try evidence.knownTypes(to: store, in: db)
        try evidence.refuseEmptiness(intake.subjects.isEmpty && intake.gaps.isEmpty, of: known)
        let complete = evidence.isWhole ? intake.completeTypes(of: evidence.types, known) : []
        let types = Set(evidence.types + intake.subjects.map(\.type) + complete + known).sorted {
            $0.rawValue < $1.rawValue
        }

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
        return ImportOutcome(
            counts: RunCounts([
                .subjectsSeen: intake.subjects.count, .versionsAdded: added, .gone: away.count,
                .gaps: intake.gaps.count,
            ]),
            complete: complete,
            unchanged: unchanged
        )
    }

    /// Keeps the contents that were never seen, and gives the version of each.
    private func addVersions(
        identifiers: () -> UniqueID,
        to store: PolicyStore,
        in db: isolated Connection
    ) throws -> (versions: [String: UniqueID], added: Int) {
        var versions = try store.versions(of: intake.subjects, in: db)
        try keepVersions(&versions, of: store, in: db)
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
                form: subject.neutral
            )
        }
        try store.insert(forms, at: now, in: db)
        return (versions, added.count)
    }

    /// What stands as before, and was kept by other rules, is no new version: its content by today's rules is the same.
    private func keepVersions(
        _ versions: inout [String: UniqueID],
        of store: PolicyStore,
        in db: isolated Connection
    ) throws {
        let new = intake.subjects.filter { versions[$0.versionKey] == nil }
        let rules = Dictionary(new.map { ($0.type, $0.normaliser) }) { first, _ in first }
        guard !rules.isEmpty else { return }
        let old = try store.outdated(in: evidence.collection, rules.map { ($0.key, $0.value) }, db)
        let byKey = Dictionary(old.map { ($0.key, $0.versionID) }) { first, _ in first }
        let candidates = new.compactMap { subject in
            byKey["\(subject.type.rawValue) \(subject.id)"].map { (subject: subject, versionID: $0) }
        }
        let limit = PolicyStore.statementBytes
        for part in candidates.parts(of: 50, bytes: limit, size: { $0.subject.kept.size }) {
            let kept = try db.rows(store.contents(of: part.map(\.versionID))) { row in
                (try row["policy_version_id"] as UniqueID, try ParsedArtifact(version: row))
            }
            let artifacts = Dictionary(kept) { first, _ in first }
            for (subject, versionID) in part {
                guard case let artifact?? = artifacts[versionID],
                    ArtifactKinds.normalised(artifact, seal: maker.seal).digest.text == subject.hash
                else { continue }
                versions[subject.versionKey] = versionID
            }
        }
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

extension EvidenceImport {
    func check() throws(DriftError) {
        try DriftField("collection").text(collection, atMost: 100)
        try DriftField("files").count(files.count, atMost: Limit.files)
        try DriftField("subject_types").count(types.count, atMost: Limit.types)
        try DriftField("gaps").count(gaps.count, atMost: Limit.gaps)
        for file in files { try DriftField("files.name").text(file.name, atMost: Limit.text) }
        for gap in gaps {
            try DriftField("gaps.path").text(gap.path, atMost: Limit.text)
            try DriftField("gaps.reason").text(gap.reason, atMost: Limit.text)
            if !gap.remedy.isEmpty { try DriftField("gaps.remedy").text(gap.remedy, atMost: Limit.text) }
        }
        guard files.isEmpty, gaps.isEmpty, types.isEmpty else { return }
        throw DriftField("files").refused(
            "is empty",
            "send at least one file, or name in subject_types what there is none of"
        )
    }

    /// The types that the collection was seen to hold, where nobody said which are looked for.
    func knownTypes(to store: PolicyStore, in db: isolated Connection) throws -> [KindName] {
        isWhole && types.isEmpty ? try store.types(in: collection, db) : []
    }

    /// Files that hold nothing at all, where something was before, are rather the wrong files.
    func refuseEmptiness(_ isEmpty: Bool, of known: [KindName]) throws(DriftError) {
        guard isEmpty, !known.isEmpty else { return }
        let types = known.map(\.rawValue).joined(separator: ", ")
        throw DriftField("files").refused(
            "hold nothing that is known, and «\(collection)» held \(types)",
            "check that they are the right ones, or name in subject_types what there is none of any more"
        )
    }
}

/// What the context of an import tells: gaps at most fifty, and how many there are.
func importContext(
    _ evidence: EvidenceImport,
    gaps: [EvidenceGap],
    complete: [KindName],
    unchanged: [KindName],
    listed: [KindName]? = nil
) -> JSONObject {
    var told: JSONObject = [
        "collection": .string(evidence.collection), "source": .string(evidence.source.rawValue),
        "complete_types": .array(complete.map { .string($0.rawValue) }),
        "unchanged_types": .array(unchanged.map { .string($0.rawValue) }),
        "gaps": .array(gaps.prefix(50).map(\.json)),
    ]
    told["listed_types"] = listed.map { .array($0.map { .string($0.rawValue) }) }
    return ["import": .object(told)]
}

extension ObservedSubject {
    /// As `PolicyStore.versions` names versions.
    var versionKey: String { "\(type.rawValue) \(hash) \(normaliser)" }
}
