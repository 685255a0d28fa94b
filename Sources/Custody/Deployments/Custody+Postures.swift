package import Access
import Chronicle
package import Evidence
import Ledger
package import Postgres

extension Custody {
    /// How these deployments stand now, by deployment.
    package func standings(
        for caller: Caller,
        of deployments: [Deployment]
    ) async throws -> [UniqueID: Standing] {
        try caller.require(.read)
        guard !deployments.isEmpty else { return [:] }
        let tenant = caller.tenant
        let now = clock.now()
        let places = deployments.map(\.place)
        let store = PostureStore()
        async let found = currentSpans(for: caller, of: deployments)
        async let told = database.rows(for: tenant, store.told(at: places, of: tenant)) { row in
            (try Place(row), try ToldPosture(row))
        }
        async let accepted = database.rows(
            for: tenant,
            AcceptanceStore().held(at: places, now: now, tenant: tenant),
            as: Acceptance.init
        )
        let intervals = try await database.rows(
            for: tenant,
            store.intervals(of: Set(places.map(\.artifact)), at: now, tenant: tenant)
        ) { row in (try row["governed_artifact_id"] as UniqueID, try row["verification_interval_sec"] as Int?)
        }
        let spans = try await found
        let trusted = try await trustedVerifiers(among: spans.values.flatMap(\.self), tenant: tenant)
        let facts = PostureFacts(
            told: Dictionary(try await told) { first, _ in first },
            acceptances: Dictionary(grouping: try await accepted, by: \.place),
            intervals: Dictionary(intervals) { first, _ in first }.compactMapValues { $0 },
            periods: Dictionary(trusted.map { ($0.did, $0.validForSeconds) }) { first, _ in first }
        )
        return Dictionary(
            deployments.map { ($0.id, facts.standing(of: $0, spans: spans[$0.id] ?? [], at: now)) }
        ) { first, _ in first }
    }

    private func trustedVerifiers(
        among spans: [VerificationSpan],
        tenant: TenantID
    ) async throws -> [RegisteredVerifier] {
        let dids = spans.independentDIDs
        guard !dids.isEmpty else { return [] }
        return try await database.rows(
            for: tenant,
            VerifierStore().trusted(dids: dids, name: nil, of: tenant),
            as: RegisteredVerifier.init
        )
    }

    // MARK: Telling

    /// Artifacts that are looked for together.
    private static let dueLimit = 200

    /// Tells of places that stand otherwise without anybody having looked: a deviation is accepted no longer, a look has
    /// grown stale, something else is desired. Returns how many changes were told.
    package func tellDuePostures(of tenant: TenantID) async throws -> Int {
        var told = 0
        var last = UniqueID.least
        while true {
            let due = try await database.rows(
                for: tenant,
                PostureStore().due(after: last, limit: Self.dueLimit, of: tenant)
            ) { row -> UniqueID in try row["governed_artifact_id"] }
            for artifact in due { told += try await tellPostures(of: artifact, tenant: tenant) }
            guard let end = due.last, due.count >= Self.dueLimit else { return told }
            last = end
        }
    }

    private func tellPostures(of artifact: UniqueID, tenant: TenantID) async throws -> Int {
        try await decide(of: tenant) { db in
            let now = clock.now()
            let deployments = try DeploymentStore().locked(ofArtifacts: [artifact], tenant: tenant, in: db)
            let spans = try SpanChanges(at: Set(deployments.map(\.place)), of: tenant, in: db)
            let changes = try postureChanges(of: deployments, spans: spans, at: now, tenant: tenant, in: db)
            guard !changes.isEmpty else { return 0 }
            let event = PosturesChanged(artifact: artifact, changes: changes, at: now)
            _ = try chronicle.record(event, of: tenant, in: db)
            return changes.count
        }
    }

    /// What is to be told of these deployments, which are locked.
    func postureChanges(
        of deployments: [Deployment],
        spans: SpanChanges,
        accepting accepted: Acceptance? = nil,
        withdrawing withdrawn: UniqueID? = nil,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws -> [PostureChange] {
        guard !deployments.isEmpty else { return [] }
        var facts = try PostureFacts(of: deployments, spans: spans, at: now, tenant: tenant, in: db)
        if let accepted { facts.acceptances[accepted.place, default: []].append(accepted) }
        if let withdrawn {
            facts.acceptances = facts.acceptances.mapValues { $0.filter { $0.id != withdrawn } }
        }
        let known = facts
        let standing = deployments.map { known.standing(of: $0, spans: spans.current(at: $0.place), at: now) }
        let changed = zip(deployments, standing).filter { known.mayTell(of: $0, $1) }
        guard !changed.isEmpty else { return [] }
        let window = changed.map { known.window(of: $0.0.place) }.max() ?? .zero
        let begun = try SpanStore().begun(
            at: Set(changed.map(\.0.place)),
            since: now.advanced(by: .zero - window),
            of: tenant,
            in: db
        )
        return changed.compactMap { deployment, standing in
            let place = deployment.place
            let next = ToldPosture.next(
                after: known.told[place],
                standing,
                begun: spans.begun(at: place, standing: begun[place] ?? []),
                window: known.window(of: place),
                at: now
            )
            return next.map { told, telling in
                PostureChange(
                    deploymentID: deployment.id,
                    artifact: deployment.artifact,
                    target: deployment.target,
                    before: known.told[place],
                    after: told,
                    telling: telling,
                    standing: standing
                )
            }
        }
    }
}

/// What the standing of places depends on besides deployments and spans.
private struct PostureFacts: Sendable {
    var told: [Place: ToldPosture]
    var acceptances: [Place: [Acceptance]]
    /// Of artifacts, in seconds.
    var intervals: [UniqueID: Int]
    /// `Dispute.Rules.periods`.
    var periods: [String: Int?]

    init(
        told: [Place: ToldPosture],
        acceptances: [Place: [Acceptance]],
        intervals: [UniqueID: Int],
        periods: [String: Int?]
    ) {
        self.told = told
        self.acceptances = acceptances
        self.intervals = intervals
        self.periods = periods
    }

    /// Asks only for what a place can depend on: most match, and one verifier alone looks at them.
    init(
        of deployments: [Deployment],
        spans: SpanChanges,
        at now: Instant,
        tenant: TenantID,
        in db: isolated Connection
    ) throws {
        let store = PostureStore()
        let places = deployments.map(\.place)
        let told = try db.rows(store.told(at: places, of: tenant)) { row in
            (try Place(row), try ToldPosture(row))
        }
        self.told = Dictionary(told) { first, _ in first }
        var differing: [Place] = []
        var artifacts: Set<UniqueID> = []
        var dids: [String] = []
        for deployment in deployments {
            let place = deployment.place
            let current = spans.current(at: place)
            dids += current.independentDIDs
            if current.contains(where: { $0.finding.verdict == .drift }) { differing.append(place) }
            if current.count > 1 || deployment.driftStatus != .match || self.told[place] != nil {
                artifacts.insert(place.artifact)
            }
        }
        acceptances = [:]
        if !differing.isEmpty {
            let held = AcceptanceStore().held(at: differing, now: now, tenant: tenant)
            acceptances = Dictionary(grouping: try db.rows(held, as: Acceptance.init), by: \.place)
        }
        intervals = [:]
        if !artifacts.isEmpty {
            let rows = try db.rows(store.intervals(of: artifacts, at: now, tenant: tenant)) { row in
                (try row["governed_artifact_id"] as UniqueID, try row["verification_interval_sec"] as Int?)
            }
            intervals = Dictionary(rows) { first, _ in first }.compactMapValues { $0 }
        }
        periods = [:]
        if !dids.isEmpty {
            let trusted = try db.rows(
                VerifierStore().trusted(dids: Array(Set(dids)), name: nil, of: tenant),
                as: RegisteredVerifier.init
            )
            periods = Dictionary(trusted.map { ($0.did, $0.validForSeconds) }) { first, _ in first }
        }
    }

    func standing(of deployment: Deployment, spans: [VerificationSpan], at now: Instant) -> Standing {
        let place = deployment.place
        return Standing(
            of: deployment,
            spans: spans,
            acceptances: acceptances[place] ?? [],
            rules: Dispute.Rules(intervalSeconds: intervals[place.artifact], periods: periods),
            flappingSince: told[place]?.flappingSince,
            at: now
        )
    }

    /// Whether something may have to be told: what began lately is asked for only then.
    func mayTell(of deployment: Deployment, _ standing: Standing) -> Bool {
        let before = told[deployment.place]
        if before?.flappingSince != nil { return true }
        let posture = before?.posture ?? .unknown
        return posture != standing.posture && !(posture.isQuiet && standing.posture.isQuiet)
    }

    func window(of place: Place) -> Duration { Flapping.window(intervalSeconds: intervals[place.artifact]) }
}

extension [VerificationSpan] {
    /// Of those who saw it in `layer3`.
    fileprivate var independentDIDs: [String] {
        filter { $0.verifier.layer == .layer3 }.compactMap(\.verifier.did)
    }
}

/// Places of an artifact stand otherwise without anybody having looked.
private struct PosturesChanged: ChronicleEvent {
    var artifact: UniqueID
    var changes: [PostureChange]
    var at: Instant

    var type: ChronicleEventType { .postureChanged }
    var subject: String { "artifact/\(artifact)" }

    func data(keeping bodies: inout KeptBodies) throws(EntryError) -> JSONObject {
        ["posture": try bodies.told(.array(changes.map(\.json))), "at": .string(at.description)]
    }

    func project(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        try PostureStore().write(changes.told, from: entryID, of: tenant, in: db)
    }
}

extension [PostureChange] {
    var told: [(place: Place, posture: ToldPosture)] {
        map { (Place(artifact: $0.artifact.id, target: $0.target), $0.after) }
    }
}

extension Place {
    init(_ row: Row) throws {
        self.init(
            artifact: try row["governed_artifact_id"],
            target: Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
        )
    }
}
