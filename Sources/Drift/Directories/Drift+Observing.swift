package import Access
import Evidence
import Kinds
package import Ledger
package import Postgres

extension Drift {
    /// Asks for a look at a source: what it lists and holds becomes evidence. One that was asked for and has not begun is as
    /// good as a new one.
    ///
    /// - Parameter enqueue: asks for the job that performs the run, in the transaction that makes it.
    /// - Throws: `DriftError.unknownSource`.
    package func requestObservation(
        for caller: Caller,
        of reference: String,
        key: IdempotencyKey? = nil,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> OperationRun {
        try caller.require(.runDrift)
        let (id, now) = (entries.identifier(), clock.now())
        return try await database.transaction(for: caller.tenant) { db in
            let runs = RunStore(tenant: caller.tenant)
            if let earlier = try runs.earlier(key, in: db) { return earlier }
            try Self.hold(caller, .capture, in: db)
            let store = DirectoryStore(tenant: caller.tenant)
            let source = try Self.found(reference, store, in: db)
            try store.hold(source, in: db)
            let waiting = store.waitingLook(at: source.id, under: caller.acting?.delegation)
            if var known = try db.first(waiting, as: OperationRun.init) {
                known.isRepeated = true
                return known
            }
            var run = OperationRun(id: id, type: .observe, requestedBy: caller.actor, createdAt: now)
            run.sourceID = source.id
            run.delegationID = caller.acting?.delegation
            try runs.insert(run, key: key, in: db)
            try enqueue(run, db)
            return run
        }
    }

    /// Asks for a look at each source of a tenant whose time has come.
    ///
    /// - Returns: how many.
    package func requestDueObservations(
        of tenant: TenantID,
        enqueue: @escaping @Sendable (OperationRun, isolated Connection) throws -> Void
    ) async throws -> Int {
        let now = clock.now()
        return try await database.transaction(for: tenant) { [entries] db in
            let due = try DirectoryStore(tenant: tenant).takeDue(at: now, limit: Self.directoryLimit, in: db)
            for source in due {
                var run = OperationRun(
                    id: entries.identifier(),
                    type: .observe,
                    requestedBy: Finding.server,
                    createdAt: now
                )
                run.sourceID = source.id
                try RunStore(tenant: tenant).insert(run, in: db)
                try enqueue(run, db)
            }
            return due.count
        }
    }

    /// Looks at a source, and writes what was seen as of the moment that the look began.
    func observe(_ asked: OperationRun, of tenant: TenantID, _ hooks: RunHooks) async throws {
        let store = DirectoryStore(tenant: tenant)
        let source = try await database.first(
            for: tenant,
            asked.sourceID.map(store.one) ?? store.find(""),
            as: DirectorySource.init
        )
        guard var source, source.removedAt == nil else {
            return try await fail(asked.id, of: tenant, because: "the source was removed")
        }
        source.settings = source.lookSettings
        // What was there before this moment, and what came after it, can be told apart; no clock but ours counts.
        let begun = clock.now()
        var sight = DirectorySight()
        var failure: String?
        do {
            sight = try await hooks.look(source, tenant)
            try await refuseOthers(sight, of: tenant)
        } catch let fault as DirectoryFailure {
            sight = DirectorySight()
            failure = "\(fault.field): \(fault.reason): \(fault.remedy)"
            sight.listGaps = source.settings.subjectTypes.map { type in
                EvidenceGap(type: type, path: source.name, reason: fault.reason, remedy: fault.remedy)
            }
        }
        let maker = try await maker(of: tenant)
        let intakes = ObservedIntakes(sight, of: source.settings, maker: maker)
        let (name, settings, seen, why) = (source.name, source.settings, sight, failure)
        try await database.transaction(for: tenant) { [entries] db in
            let runs = try Self.ending(asked, of: tenant, in: db)
            try PolicyStore(tenant: tenant).lock(in: db)
            var run = asked
            let listings = ListingStore(tenant: tenant)
            let (collection, types) = (settings.collection, settings.subjectTypes)
            if let later = try listings.latestEvidence(of: types, in: collection, db), later > begun {
                run.state = .failed
                run.failure = "what was seen later was taken in before it: nothing of this one was taken"
            } else if let other = try Self.otherDirectory(seen, store, asked.sourceID, in: db) {
                run.state = .failed
                run.failure =
                    "the answers are of the directory \(seen.directoryID?.text ?? ""), and those before of \(other)"
            } else {
                var intakes = intakes
                if seen.isEmpty, try listings.holdsAny(of: types, in: collection, db) {
                    intakes = ObservedIntakes(seen.doubted(types, name), of: settings, maker: maker)
                }
                try intakes.write(
                    into: &run,
                    tenant: tenant,
                    at: begun,
                    identifiers: entries.identifier,
                    isEmpty: seen.listed.isEmpty && why != nil,
                    in: db
                )
                run.failure = why.map { String($0.prefix(1_000)) }
            }
            let now = entries.clock.now()
            run.finishedAt = now
            try runs.update(run, in: db)
            if run.state == .failed {
                try NotificationStore(tenant: tenant).put(failed: run, at: now, in: db)
            }
            try hooks.finish(db)
        }
    }

    /// - Throws: `DirectoryFailure` where a directory answered that is not the tenant's.
    private func refuseOthers(_ sight: DirectorySight, of tenant: TenantID) async throws {
        guard let found = sight.directoryID else { return }
        let query = NamesStore(tenant: tenant).names
        let names = try await database.first(for: tenant, query, as: TenantNames.init)
        guard let own = names?.directoryID, own != found else { return }
        throw DirectoryFailure(
            field: "directory_id",
            reason: "the answers are of the directory \(found), and the tenant's is \(own)",
            remedy: "check token_url and the credential: another tenant's are there"
        )
    }

    /// The directory that answered before, where this look is of another one; notes the first.
    private static func otherDirectory(
        _ sight: DirectorySight,
        _ store: DirectoryStore,
        _ source: UniqueID?,
        in db: isolated Connection
    ) throws -> UniqueID? {
        guard let found = sight.directoryID, let source,
            let known = try db.first(store.one(source), as: DirectorySource.init),
            known.settings.directoryID == nil, known.foundDirectoryID != found
        else { return nil }
        let noted = try store.note(directory: found, of: source, in: db)
        return noted == found ? nil : noted
    }
}

extension DirectorySight {
    /// Every list was read, and none holds anything.
    fileprivate var isEmpty: Bool {
        listed.isEmpty && contents.isEmpty && listGaps.isEmpty && contentGaps.isEmpty
    }

    /// Nothing at all, where something was before, is rather another directory, or one that shows nothing to who asks.
    fileprivate func doubted(_ types: [KindName], _ name: String) -> DirectorySight {
        DirectorySight(
            listGaps: types.map { type in
                EvidenceGap(
                    type: type,
                    path: name,
                    reason: "every list is empty, and the collection held something",
                    remedy:
                        "check the credential and what its application may read; if there is nothing any more, import "
                        + "an empty folder into the collection, with the kinds"
                )
            }
        )
    }
}

/// What was seen of a directory, read: lists and contents, which are written together.
private struct ObservedIntakes: Sendable {
    let lists: ListingIntake
    let contents: EvidenceIntake
    let settings: DirectorySettings
    let maker: NeutralMaker

    init(_ sight: DirectorySight, of settings: DirectorySettings, maker: NeutralMaker) {
        let types = settings.subjectTypes
        lists = ListingIntake(sight.listed, types: types, unopened: sight.listGaps, listedAs: sight.types)
        contents = EvidenceIntake(
            sight.contents,
            types: types,
            unopened: sight.listGaps + sight.contentGaps,
            listedAs: sight.types,
            maker: maker
        )
        self.settings = settings
        self.maker = maker
    }

    func write(
        into run: inout OperationRun,
        tenant: TenantID,
        at moment: Instant,
        identifiers: () -> UniqueID,
        isEmpty: Bool,
        in db: isolated Connection
    ) throws {
        let evidence = EvidenceImport(
            collection: settings.collection,
            files: [],
            types: settings.subjectTypes,
            isWhole: true
        )
        let listed = try InventoryImport(
            intake: lists,
            evidence: evidence,
            tenant: tenant,
            runID: run.id,
            now: moment,
            by: run.requestedBy
        ).apply(isBeating: false, in: db)
        let read = try PolicyImport(
            intake: contents,
            evidence: evidence,
            maker: maker,
            tenant: tenant,
            runID: run.id,
            now: moment,
            by: run.requestedBy
        ).apply(identifiers: identifiers, in: db)
        run.counts = read.counts
        run.counts[.inventorySeen] = listed.counts[.inventorySeen]
        run.counts[.gone] = max(listed.counts[.gone], read.counts[.gone])
        run.context = .object(
            importContext(
                evidence,
                gaps: contents.gaps,
                complete: read.complete,
                unchanged: read.unchanged,
                listed: listed.complete
            )
        )
        run.state = isEmpty ? .failed : contents.gaps.isEmpty ? .succeeded : .partiallySucceeded
    }
}
