package import Access
package import Attestations
import Chronicle
package import Evidence
package import Postgres

/// What of the queue is asked for; without states, what waits for somebody.
package struct TriageFilter: Hashable, Sendable {
    package var states: [TriageState]
    package var severity: ScanFinding.Severity?
    package var artifact: String?
    /// A package URL without version, or a file.
    package var component: String?
    /// By any of its names.
    package var vulnerability: String?
    package var owner: String?
    /// What no tool that found it looked at again.
    package var isUncovered: Bool

    package static let standing: [TriageState] = [.open, .reopened, .acknowledged]
    /// But those that another one stands for.
    package static let all = TriageState.allCases.filter { $0 != .joined }

    package init(
        states: [TriageState] = standing,
        severity: ScanFinding.Severity? = nil,
        artifact: String? = nil,
        component: String? = nil,
        vulnerability: String? = nil,
        owner: String? = nil,
        isUncovered: Bool = false
    ) {
        self.states = states
        self.severity = severity
        self.artifact = artifact
        self.component = component
        self.vulnerability = vulnerability
        self.owner = owner
        self.isUncovered = isUncovered
    }

    /// - Parameters:
    ///   - state: one, `standing` (so it is without one), or `all`.
    ///   - component: a package URL, with or without a version, or a file.
    package init(
        state: String?,
        severity: String? = nil,
        artifact: String? = nil,
        component: String? = nil,
        vulnerability: String? = nil,
        owner: String? = nil,
        isUncovered: Bool = false
    ) throws(AttestorError) {
        let states: [TriageState]
        switch state {
        case nil, "standing": states = Self.standing
        case "all": states = Self.all
        case let word?:
            guard let one = TriageState(rawValue: word) else {
                throw .invalid(
                    field: "state",
                    reason: "is no state",
                    remedy: "give standing, all, "
                        + TriageState.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            states = [one]
        }
        if let severity, ScanFinding.Severity(rawValue: severity) == nil {
            throw .invalid(
                field: "severity",
                reason: "is no severity",
                remedy: "give one of " + ScanFinding.Severity.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        self.init(
            states: states,
            severity: severity.flatMap(ScanFinding.Severity.init),
            artifact: artifact.map { ScannedArtifact(reference: $0.storable).name },
            component: component.map { (try? PackageURL($0))?.package.text ?? $0.storable },
            vulnerability: vulnerability?.storable,
            owner: owner?.storable,
            isUncovered: isUncovered
        )
    }

    var isStandingAlone: Bool { self == TriageFilter() }
}

/// Where a page of the queue goes on: behind an item.
package struct TriageCursor: Hashable, Sendable {
    package var severity: Int
    package var item: UniqueID

    package init(_ item: TriageItem) {
        severity = item.finding.severity.rank
        self.item = item.id
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let severity = Int(parts[0]), let item = UniqueID(String(parts[1])) else {
            return nil
        }
        self.severity = severity
        self.item = item
    }

    package var text: String { "\(severity)-\(item)" }
}

/// An item with its history, and what each tool last said of it.
package struct TriageStory: Hashable, Sendable {
    package struct Said: Hashable, Sendable {
        package var tool: String
        package var sighting: Sighting
        package var scanID: UniqueID
        package var at: Instant
    }

    package var item: TriageItem
    /// The latest first.
    package var moves: [TriageMove]
    package var said: [Said]
    /// What others stated of the vulnerability in the component, under whichever name.
    package var statements: [ListedStatement]
}

/// What became of a decision about many.
package struct TriageAnswer: Hashable, Sendable {
    package var items: [TriageItem]
    /// Those that stand so that it can't be done to them.
    package var passedOver: [UniqueID]
}

extension Attestor {
    /// Items that one decision may be about.
    package static let bulkLimit = 5000
    package static let moveLimit = 200

    /// The worst first, and of those the newest.
    package func triageItems(
        for caller: Caller,
        where filter: TriageFilter,
        after cursor: TriageCursor? = nil,
        limit: Int
    ) async throws -> [TriageItem] {
        try caller.require(.read)
        let query = TriageStore().page(
            filter,
            after: cursor,
            limit: try Self.checked(limit),
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(TriageItem.init)
    }

    /// - Throws: `AttestorError.unknownItem`.
    package func triageItem(for caller: Caller, _ id: UniqueID) async throws -> TriageStory {
        try caller.require(.read)
        let store = TriageStore()
        guard
            let item = try await database.first(
                for: caller.tenant,
                store.one(id, of: caller.tenant),
                as: TriageItem.init
            )
        else { throw AttestorError.unknownItem(id.description) }
        let moves = try await database.rows(
            for: caller.tenant,
            store.moves(of: id, limit: Self.moveLimit, tenant: caller.tenant),
            as: TriageMove.init
        )
        let said = try await database.rows(
            for: caller.tenant,
            store.sightings(of: id, tenant: caller.tenant)
        ) { row in
            let standing: String = try row["standing"]
            return TriageStory.Said(
                tool: try row["tool"],
                sighting: Sighting(rawValue: standing) ?? .uncovered,
                scanID: try row["scan_id"],
                at: try row["said_at"]
            )
        }
        let statements = try await database.rows(
            for: caller.tenant,
            VEXStore().statements(
                vulnerabilities: item.names,
                package: item.finding.place.component,
                limit: 20,
                of: caller.tenant
            ),
            as: ListedStatement.init
        )
        return TriageStory(item: item, moves: moves, said: said, statements: statements)
    }

    /// How many stand in each state, by severity: as of now, whatever the age of the sums.
    package func triageCounts(
        for caller: Caller
    ) async throws -> [(state: TriageState, severity: ScanFinding.Severity, count: Int)] {
        try caller.require(.read)
        return try await database.rows(for: caller.tenant, TriageStore().counts(of: caller.tenant)).compactMap
        {
            row in
            let state: String = try row["state"]
            guard let state = TriageState(rawValue: state) else { return nil }
            return (state, .init(rank: try row["severity"]), try row["item_count"])
        }
    }

    /// Decides about items by name, or about all that a filter finds. Of one that stands so that it can't be done to it, it is
    /// passed over.
    ///
    /// - Throws: `AttestorError.unknownItem`, `.tooManyItems`, `.invalid`.
    package func decide(
        for caller: Caller,
        _ decision: TriageDecision,
        items ids: [UniqueID]
    ) async throws -> AttestorDecision<TriageAnswer> {
        try caller.require(.judgeFinding)
        let ids = Set(ids).sorted()
        guard !ids.isEmpty else {
            throw AttestorError.invalid(field: "items", reason: "names none", remedy: "name what it is about")
        }
        guard ids.count <= Self.bulkLimit else { throw AttestorError.tooManyItems(limit: Self.bulkLimit) }
        return try await decide(for: caller, decision) { db in
            let lines = try TriageStore().lines(ids, tenant: caller.tenant, in: db)
            if let missing = ids.first(where: { id in !lines.contains { $0.item.id == id } }) {
                throw AttestorError.unknownItem(missing.description)
            }
            return lines
        }
    }

    /// - Throws: `AttestorError.tooManyItems` where it finds more than one decision may be about.
    package func decide(
        for caller: Caller,
        _ decision: TriageDecision,
        where filter: TriageFilter
    ) async throws -> AttestorDecision<TriageAnswer> {
        try caller.require(.judgeFinding)
        let tenant = caller.tenant
        return try await decide(for: caller, decision) { db in
            let store = TriageStore()
            let found = try db.rows(
                store.page(filter, after: nil, limit: Self.bulkLimit + 1, of: tenant),
                as: TriageItem.init
            )
            guard found.count <= Self.bulkLimit else {
                throw AttestorError.tooManyItems(limit: Self.bulkLimit)
            }
            // Between the two looks something may have moved: what is otherwise now is not what was asked for.
            return try store.lines(found.map(\.id).sorted(), tenant: tenant, in: db).filter { line in
                filter.states.contains(line.item.state)
            }
        }
    }

    private func decide(
        for caller: Caller,
        _ decision: TriageDecision,
        choosing lines: @escaping @Sendable (isolated Connection) throws -> [TriageBook.Line]
    ) async throws -> AttestorDecision<TriageAnswer> {
        let now = self.now()
        return try await decide(for: caller) { db in
            let chosen = try lines(db)
            var book = TriageBook(chosen)
            var passedOver: [UniqueID] = []
            for line in chosen where !book.take(line, decision, by: caller.actor, at: now) {
                passedOver.append(line.item.id)
            }
            let answer = TriageAnswer(items: book.changed.map(\.after), passedOver: passedOver)
            guard !book.changed.isEmpty else {
                return AttestorDecision(value: answer, receipt: nil, isNew: false)
            }
            let event = TriageDecided(book: book, decision: decision, at: now, by: caller.actor)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            return AttestorDecision(value: answer, receipt: receipt, isNew: true)
        }
    }

    /// Reopens what was accepted until now; returns how many.
    package func expireAcceptances(of tenant: TenantID) async throws -> Int {
        var count = 0
        while true {
            let now = self.now()
            let expired = try await database.transaction(for: tenant) { db in
                let due = try TriageStore().due(at: now, limit: 512, tenant: tenant, in: db)
                guard !due.isEmpty else { return 0 }
                var book = TriageBook(due)
                for line in due { book.expire(line, at: now) }
                let event = TriageDecided(book: book, decision: nil, at: now, by: "server")
                _ = try chronicle.record(event, of: tenant, in: db)
                return due.count
            }
            count += expired
            guard expired > 0 else { return count }
        }
    }
}

/// Somebody answered for what was found, or an answer's time is over.
struct TriageDecided: ChronicleEvent {
    var book: TriageBook
    /// `nil` where the time of an acceptance is over.
    var decision: TriageDecision?
    var at: Instant
    var by: String

    var type: ChronicleEventType { decision == nil ? .triageExpired : .triageDecided }
    var subject: String {
        book.changed.count == 1 ? "triage/\(book.changed[0].after.id)" : "triage"
    }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        let items = JSON.array(book.changed.map { Self.told($0.before, $0.after) })
        return [
            "items": try bodies.told(items), "item_count": .integer(book.changed.count),
            "step": .optional(decision?.step.rawValue),
            "reason": try bodies.told(.optional(decision?.reason)),
            "justification": .optional(decision?.justification), "owner": .optional(decision?.owner),
            "until": .optional(decision?.until?.description),
            "holds_for": .optional(decision?.scope.rawValue),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    static func told(_ before: TriageItem?, _ after: TriageItem) -> JSON {
        [
            "item_id": .string(after.id.description), "artifact": .string(after.artifact),
            "component": .string(after.finding.place.component),
            "vulnerability": .string(after.finding.place.vulnerability),
            "location": .optional(after.finding.place.location),
            "aliases": .array(after.finding.aliases.map(JSON.string)),
            "joined_into": .optional(after.joinedInto?.description),
            "from": .optional(before?.state.rawValue), "to": .string(after.state.rawValue),
            "versions": .array(after.finding.versions.map(JSON.string)),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try TriageStore().write(book, entryID: entryID, at: at, of: tenant, in: db)
    }
}
