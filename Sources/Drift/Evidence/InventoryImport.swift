import Evidence
import Kinds
import Ledger
import Postgres

/// Reads what lists say: objects of Microsoft Graph with the few members that a list gives.
struct ListingIntake: Sendable {
    private(set) var items: [ListingStore.Item] = []
    private(set) var gaps: [EvidenceGap] = []

    /// - Parameter listedAs: of files, by name, what the list is of that they are from, whatever they say themselves.
    init(
        _ files: [SourceFile],
        types: [KindName],
        isWhole: Bool = true,
        unopened: [EvidenceGap] = [],
        listedAs: [String: KindName] = [:]
    ) {
        let found = ArtifactFiles(
            files.filter { listedAs[$0.name] == nil },
            kind: types.count == 1 ? types[0] : nil
        )
        gaps = unopened + found.evidenceGaps(isWhole: isWhole)
        if types.count == 1 { for index in gaps.indices { gaps[index].type = types[0] } }
        for file in files {
            guard let type = listedAs[file.name] else { continue }
            add(file.bytes, at: file.name, of: type)
        }
        for group in found.groups where types.isEmpty || types.contains(group.kind) {
            add(group.files.first?.bytes ?? [], at: group.path, of: group.kind)
        }
        nameApart()
    }

    private mutating func add(_ bytes: [UInt8], at path: String, of type: KindName) {
        guard let object = (try? JSON(parsing: bytes, limits: .stored))?.object,
            let listed = ListedPolicy(object, of: type), !JSON.object(object).holdsZero,
            let contract = ListingContract(of: type, in: object)
        else {
            gaps.append(
                EvidenceGap(
                    type: type,
                    path: path,
                    reason: "it says no name",
                    remedy: "list it with its id and its name"
                )
            )
            return
        }
        items.append(
            ListingStore.Item(
                type: type,
                // As contents are known that have no identifier.
                id: listed.identifier ?? contract.name(of: type) ?? listed.title,
                identifier: listed.identifier,
                path: path,
                contract: contract
            )
        )
    }

    private mutating func nameApart() {
        items.sort { ($0.type.rawValue, $0.id, $0.path) < ($1.type.rawValue, $1.id, $1.path) }
        var names = DistinctNames()
        for index in items.indices { items[index].id = names.next(items[index].id, of: items[index].type) }
    }
}

/// The transaction that writes what lists say.
struct InventoryImport: Sendable {
    var intake: ListingIntake
    var evidence: EvidenceImport
    var tenant: TenantID
    var runID: UniqueID
    var now: Instant
    var by: String
    var delegationID: UniqueID?

    func write(key: IdempotencyKey?, in db: isolated Connection) throws -> OperationRun {
        var run = OperationRun(id: runID, type: .import, requestedBy: by, createdAt: now)
        run.delegationID = delegationID
        run.startedAt = now
        run.finishedAt = now
        run.state = intake.gaps.isEmpty ? .succeeded : .partiallySucceeded
        try RunStore(tenant: tenant).insert(run, key: key, in: db)
        let outcome = try apply(in: db)
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
    ///
    /// - Parameter isBeating: whether the heartbeat is this look's, and not that of the contents seen with it.
    func apply(isBeating: Bool = true, in db: isolated Connection) throws -> ImportOutcome {
        let store = ListingStore(tenant: tenant)
        let unreadable = Set(intake.gaps.map(\.type))
        let known = try evidence.knownTypes(to: PolicyStore(tenant: tenant), in: db)
        try evidence.refuseEmptiness(intake.items.isEmpty && intake.gaps.isEmpty, of: known)
        let types = Set(evidence.types + intake.items.map(\.type) + known).sorted {
            $0.rawValue < $1.rawValue
        }
        let complete =
            evidence.isWhole && !unreadable.contains(nil) ? types.filter { !unreadable.contains($0) } : []

        let states = try store.items(in: evidence.collection, of: types, in: db)
        let before = Dictionary(states.map { ("\($0.type) \($0.id)", $0) }) { first, _ in first }
        var changed: Set<KindName> = []
        var seen: Set<String> = []
        for item in intake.items {
            let key = "\(item.type.rawValue) \(item.id)"
            seen.insert(key)
            let known = before[key]
            if known?.isGone != false || known?.meta != item.contract.json || known?.path != item.path {
                changed.insert(item.type)
            }
        }
        func isAway(_ type: String, _ id: String) -> Bool {
            !seen.contains("\(type) \(id)") && complete.contains { $0.rawValue == type }
        }
        let away = states.filter { !$0.isGone && isAway($0.type, $0.id) }.map { ($0.type, $0.id) }
        changed.formUnion(away.compactMap { KindName(rawValue: $0.0) })
        let unchanged = complete.filter { !changed.contains($0) }
        let written = intake.items.filter { !unchanged.contains($0.type) }
        try store.write(written, in: evidence.collection, at: now, run: runID, in: db)
        try store.markGone(away, in: evidence.collection, at: now, run: runID, in: db)
        // What a whole list no longer holds has no content either.
        let policies = PolicyStore(tenant: tenant)
        let lost = try policies.states(in: evidence.collection, of: complete, in: db)
            .filter { !$0.isGone && isAway($0.type, $0.id) }.map { ($0.type, $0.id) }
        try policies.markGone(lost, in: evidence.collection, at: now, run: runID, in: db)
        try store.write(
            ListingStore.Look(
                collection: evidence.collection,
                source: .inventory,
                at: now,
                run: runID,
                subjectCount: intake.items.count,
                gaps: intake.gaps,
                types: evidence.isWhole ? types : [],
                complete: complete,
                unchanged: unchanged,
                isBeating: isBeating
            ),
            in: db
        )
        return ImportOutcome(
            counts: RunCounts([
                .inventorySeen: intake.items.count, .gone: away.count, .gaps: intake.gaps.count,
            ]),
            complete: complete,
            unchanged: unchanged
        )
    }
}
