package import Access
import Chronicle
package import Evidence
import Ledger
import Postgres

/// What of the unknowns is asked for; without states, what is open.
package struct UnknownFilter: Hashable, Sendable {
    package var states: [Unknown.State]
    package var kind: Unknown.Kind?
    package var subject: String?

    package init(states: [Unknown.State] = [.open], kind: Unknown.Kind? = nil, subject: String? = nil) {
        self.states = states
        self.kind = kind
        self.subject = subject
    }

    /// - Parameter state: `open` (so it is without one), `resolved` or `all`.
    package init(state: String?, kind: String? = nil, subject: String? = nil) throws(AttestorError) {
        let states: [Unknown.State]
        switch state {
        case nil, "open": states = [.open]
        case "resolved": states = [.resolved]
        case "all": states = Unknown.State.allCases
        default:
            throw .invalid(field: "state", reason: "is no state", remedy: "give open, resolved or all")
        }
        if let kind, Unknown.Kind(rawValue: kind) == nil {
            throw .invalid(
                field: "kind",
                reason: "is no kind",
                remedy: "give one of " + Unknown.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        self.init(states: states, kind: kind.flatMap(Unknown.Kind.init), subject: subject?.storable)
    }
}

/// What is said anew of an unknown.
package struct UnknownChange: Hashable, Sendable {
    /// How it was resolved; `nil` where it stays open and is only assessed anew.
    package var resolution: String?
    package var confidence: Double?
    package var detail: String?
    /// Since when and until when that is so in the world; without them from now on, without an end.
    package var from: Instant?
    package var until: Instant?

    package init(
        resolution: String? = nil,
        confidence: Double? = nil,
        detail: String? = nil,
        from: Instant? = nil,
        until: Instant? = nil
    ) {
        self.resolution = resolution
        self.confidence = confidence
        self.detail = detail
        self.from = from
        self.until = until
    }
}

/// Where the versions of an unknown do not fit together.
package struct UnknownFault: Hashable, Sendable {
    package var unknownID: UniqueID
    package var moment: Instant
    package var fault: String
}

extension Attestor {
    package static let unknownVersionLimit = 1000

    /// Notes that something is not known; what is noted already is given back as it stands.
    ///
    /// - Throws: `AttestorError.invalid`.
    package func noteUnknown(
        for caller: Caller,
        _ note: UnknownNote
    ) async throws -> AttestorDecision<Unknown> {
        try caller.require(.importAttestation)
        let now = self.now()
        let note = try note.checked(at: now)
        let id = newIdentifier()
        return try await decide(for: caller) { db in
            let known = try UnknownStore().standing([note], of: caller.tenant, in: db)
            if let known = known.first(where: { $0.kind == note.kind }) {
                return AttestorDecision(value: known, receipt: nil, isNew: false)
            }
            let event = UnknownsNoted(notes: [note], ids: [id], at: now, by: caller.actor)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            guard let made = try UnknownStore().believed(id, of: caller.tenant, in: db).first else {
                throw AttestorError.unknownUnknown(id.description)
            }
            return AttestorDecision(value: made, receipt: receipt, isNew: true)
        }
    }

    /// Resolves an unknown, or assesses it anew, for a span of time in the world. What was believed before stays on the record.
    ///
    /// - Throws: `AttestorError.unknownUnknown`, `.invalid`.
    package func changeUnknown(
        for caller: Caller,
        _ id: UniqueID,
        _ change: UnknownChange
    ) async throws -> AttestorDecision<Unknown> {
        try caller.require(.judgeFinding)
        let now = self.now()
        let from = change.from ?? now
        if let resolution = change.resolution, !(1...8000 ~= resolution.utf8.count) {
            throw AttestorError.invalid(
                field: "resolution",
                reason: "has not 1 to 8000 bytes",
                remedy: "say in a sentence what was found out"
            )
        }
        if let until = change.until, until <= from {
            throw AttestorError.invalid(
                field: "until",
                reason: "is not after “from”",
                remedy: "leave it out where no end is known"
            )
        }
        _ = try UnknownNote(
            .other,
            subject: "-",
            detail: change.detail ?? "",
            confidence: change.confidence ?? 1
        ).checked(at: now)
        return try await notedOnce {
            try await changed(id, change, from: from, at: now, for: caller)
        }
    }

    /// What is open again while the same was noted anew meanwhile would be there twice.
    private func notedOnce<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as PostgresError where error.constraint == "unknown_is_noted_once" {
            throw AttestorError.invalid(
                field: "resolution",
                reason: "can't be taken back: the same was noted as another unknown since",
                remedy: "assess that one; muniment unknown list shows it"
            )
        }
    }

    private func changed(
        _ id: UniqueID,
        _ change: UnknownChange,
        from: Instant,
        at now: Instant,
        for caller: Caller
    ) async throws -> AttestorDecision<Unknown> {
        try await decide(for: caller) { db in
            let store = UnknownStore()
            let believed = try store.believed(id, of: caller.tenant, in: db)
            guard let latest = believed.map(\.recordedFrom).max(), let last = believed.last else {
                throw AttestorError.unknownUnknown(id.description)
            }
            guard let first = believed.first, from >= first.validFrom else {
                throw AttestorError.invalid(
                    field: "from",
                    reason: "is before anything that is known of it",
                    remedy: "give a time from \(believed[0].validFrom) on"
                )
            }
            var version = believed.last { $0.validFrom <= from } ?? last
            // A clock that went back must not end a version before it began.
            version.recordedFrom = max(now, latest.advanced(by: .microseconds(1)))
            version.validFrom = from
            version.validTo = change.until
            version.state = change.resolution == nil ? .open : .resolved
            version.resolution = change.resolution?.storable
            version.detail = change.detail?.storable ?? version.detail
            version.confidence = change.confidence ?? (change.resolution == nil ? version.confidence : 1)
            version.assessedAt = now
            version.saidBy = caller.actor
            let event = UnknownChanged(version: version, at: now)
            let receipt = try chronicle.record(event, of: caller.tenant, in: db)
            version.entryID = receipt.entryID.text
            return AttestorDecision(value: version, receipt: receipt, isNew: true)
        }
    }

    /// The newest first: as it was in the world at `validAt`, by what was on the record at `recordedAt`; both are now unless
    /// they are given.
    package func unknowns(
        for caller: Caller,
        where filter: UnknownFilter = UnknownFilter(),
        validAt: Instant? = nil,
        recordedAt: Instant? = nil,
        before: UniqueID? = nil,
        limit: Int
    ) async throws -> [Unknown] {
        try caller.require(.read)
        let query = UnknownStore().page(
            filter,
            validAt: validAt ?? recordedAt ?? now(),
            recordedAt: recordedAt,
            before: before,
            limit: try Self.checked(limit),
            of: caller.tenant
        )
        return try await database.rows(for: caller.tenant, query).prefix(limit).map(Unknown.init)
    }

    /// Every version of one, in the order of the record.
    ///
    /// - Throws: `AttestorError.unknownUnknown`.
    package func versions(for caller: Caller, ofUnknown id: UniqueID) async throws -> [Unknown] {
        try caller.require(.read)
        let found = try await database.rows(
            for: caller.tenant,
            UnknownStore().versions(id, limit: Self.unknownVersionLimit, of: caller.tenant),
            as: Unknown.init
        )
        guard !found.isEmpty else { throw AttestorError.unknownUnknown(id.description) }
        return found
    }

    /// Where versions leave a gap or overlap; none, where all is well.
    package func unknownFaults(for caller: Caller) async throws -> [UnknownFault] {
        try caller.require(.read)
        let query = UnknownStore().faults(limit: 100, of: caller.tenant)
        return try await database.rows(for: caller.tenant, query) { row in
            UnknownFault(
                unknownID: try row["unknown_id"],
                moment: try row["moment"],
                fault: try row["fault"]
            )
        }
    }
}

/// What nobody knows was noted.
struct UnknownsNoted: ChronicleEvent {
    var notes: [UnknownNote]
    var ids: [UniqueID]
    var at: Instant
    var by: String

    var type: ChronicleEventType { .unknownsNoted }
    var subject: String { ids.count == 1 ? "unknown/\(ids[0])" : "unknowns" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "unknowns": try bodies.told(Self.told(notes, ids)), "unknown_count": .integer(notes.count),
            "at": .string(at.description), "by": .string(by),
        ]
    }

    static func told(_ notes: [UnknownNote], _ ids: [UniqueID]) -> JSON {
        .array(
            zip(notes, ids).map { note, id in
                [
                    "unknown_id": .string(id.description), "kind": .string(note.kind.rawValue),
                    "subject": .string(note.subject), "detail": .string(note.detail),
                    "confidence": .number(note.confidence),
                    "half_life_seconds": .integer(Int(note.kind.halfLife.components.seconds)),
                    "since": .optional(note.since?.description),
                ]
            }
        )
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try UnknownStore().note(notes, ids: ids, by: by, entryID: entryID, at: at, of: tenant, in: db)
    }
}

/// An unknown was resolved, or assessed anew.
struct UnknownChanged: ChronicleEvent {
    var version: Unknown
    var at: Instant

    var type: ChronicleEventType { version.state == .resolved ? .unknownResolved : .unknownAssessed }
    var subject: String { "unknown/\(version.id)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        [
            "unknown_id": .string(version.id.description), "kind": .string(version.kind.rawValue),
            "subject": try bodies.told(.string(version.subject)),
            "detail": try bodies.told(.string(version.detail)),
            "resolution": try bodies.told(.optional(version.resolution)),
            "confidence": .number(version.confidence),
            "half_life_seconds": .integer(Int(version.halfLife.components.seconds)),
            "valid_from": .string(version.validFrom.description),
            "valid_to": .optional(version.validTo?.description),
            "recorded_from": .string(version.recordedFrom.description),
            "at": .string(at.description), "by": .string(version.saidBy),
        ]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try UnknownStore().change(to: version, entryID: entryID, of: tenant, in: db)
    }
}
