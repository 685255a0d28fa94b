package import Access
import Chronicle
package import Evidence
import Ledger
import Postgres

extension Custody {
    /// Artifacts of a target that one answer tells of, and entries of an artifact that are read at a time.
    package static let pastLimits = (artifacts: 50, entries: 500)

    /// What was approved and what stood at a moment: of an artifact on a target or on all of its targets, or of all that
    /// stood on a target. It follows from entries and spans, which stay.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.invalid` where neither is named.
    package func standing(
        for caller: Caller,
        at moment: Instant,
        of reference: String?,
        on target: Target?
    ) async throws -> [PastStanding] {
        try caller.require(.read)
        guard reference != nil || target != nil else {
            throw CustodyError.invalid(field: "artifact", .empty)
        }
        var ids: [UniqueID] = []
        if let reference {
            ids = [try await artifactID(for: caller, reference)]
        } else if let target {
            ids = try await database.rows(
                for: caller.tenant,
                """
                SELECT governed_artifact_id FROM custody.deployment_states
                WHERE tenant_id = \(caller.tenant) AND target_kind = \(target.kind)
                  AND target_identifier = \(target.identifier) AND inserted_at <= \(moment)
                ORDER BY governed_artifact_id LIMIT \(limit: Self.pastLimits.artifacts)
                """
            ) { row in try row["governed_artifact_id"] }
        }
        var found: [PastStanding] = []
        for id in ids.prefix(Self.pastLimits.artifacts) {
            found += try await standing(at: moment, of: id, on: target, tenant: caller.tenant)
        }
        return found
    }

    private func standing(
        at moment: Instant,
        of artifact: UniqueID,
        on target: Target?,
        tenant: TenantID
    ) async throws -> [PastStanding] {
        var places = try await pastPlaces(of: artifact, on: target, at: moment, tenant: tenant)
        guard !places.isEmpty else { return [] }
        try await read(&places, of: artifact, at: moment, tenant: tenant)
        let approval = try await approval(of: artifact, at: moment, tenant: tenant)
        let registered = try await registered(artifact, at: moment, tenant: tenant)
        var found = places.values.compactMap { $0.standing(approval, registered: registered) }
        let asked = found.map { Place(artifact: artifact, target: $0.target) }
        let spans = try await spans(at: asked, moment, tenant: tenant)
        let rules = try await disputeRules(of: artifact, at: moment, tenant: tenant)
        for (index, place) in zip(found.indices, asked) {
            found[index].see(spans[place] ?? [], at: moment, rules)
        }
        return found.sorted {
            ($0.target.kind, $0.target.identifier) < ($1.target.kind, $1.target.identifier)
        }
    }

    // MARK: Deployments

    /// The deployments that there were, by identifier, of which nothing is known yet.
    private func pastPlaces(
        of artifact: UniqueID,
        on target: Target?,
        at moment: Instant,
        tenant: TenantID
    ) async throws -> [UniqueID: PastPlace] {
        let rows = try await database.rows(
            for: tenant,
            DeploymentStore().inserted(until: moment, of: artifact, on: target, tenant: tenant)
        ) { row in
            let place = PastPlace(
                artifact: try ArtifactReference(row),
                target: Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
            )
            return (try row["deployment_state_id"] as UniqueID, place)
        }
        return Dictionary(rows) { first, _ in first }
    }

    /// Reads the artifact's entries backwards from a moment, until what stood at each of the places is known.
    private func read(
        _ places: inout [UniqueID: PastPlace],
        of artifact: UniqueID,
        at moment: Instant,
        tenant: TenantID
    ) async throws {
        var end = Int.max
        while places.values.contains(where: { !$0.isKnown }) {
            let rows = try await database.rows(
                for: tenant,
                """
                SELECT event.leaf_index, entry.bytes
                FROM chronicle.events AS event
                JOIN ledger.entries AS entry
                  ON entry.tenant_id = \(tenant) AND entry.ledger = 'chronicle'
                 AND entry.leaf_index = event.leaf_index
                WHERE event.tenant_id = \(tenant) AND event.subject = \("artifact/\(artifact)")
                  AND event.received_from IS NULL
                  AND event.type IN (
                      \(ChronicleEventType.deploymentRecorded.rawValue),
                      \(ChronicleEventType.deploymentRolledBack.rawValue),
                      \(ChronicleEventType.artifactRolledBack.rawValue)
                  )
                  AND event.happened_at <= \(moment) AND entry.bytes IS NOT NULL AND event.leaf_index < \(end)
                ORDER BY event.leaf_index DESC
                LIMIT \(limit: Self.pastLimits.entries)
                """
            ) { row in (index: try row["leaf_index"] as Int, bytes: try row["bytes"] as [UInt8]) }
            guard let last = rows.last else { return }
            end = last.index
            for row in rows {
                let told = try await told(RecordedEntry(row.bytes), of: tenant)
                for id in try told.movedDeployments { try places[id]?.take(told) }
            }
        }
    }

    /// An entry with what of its deployments is kept beside the ledger.
    private func told(_ entry: RecordedEntry, of tenant: TenantID) async throws -> Told {
        guard let digest = (entry.data["deployments"]?["sha256"]?.string).flatMap({ Digest(hex: $0) }) else {
            return Told(entry) { _ in nil }
        }
        let body = try await BlobStore().body(digest, of: tenant, from: database)
        return Told(entry) { $0 == digest ? body : nil }
    }

    // MARK: What should have stood there

    private func approval(
        of artifact: UniqueID,
        at moment: Instant,
        tenant: TenantID
    ) async throws -> PastApproval? {
        try await database.first(
            for: tenant,
            """
            SELECT ceremony.ceremony_id, ceremony.ceremony_class, ceremony.version, ceremony.cid, ceremony.closed_at,
                   signed.witnesses, signed.entries
            FROM custody.ceremonies AS ceremony
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(signature.witness_did ORDER BY signature.signed_at), '{}') AS witnesses,
                       coalesce(array_agg(signature.chronicle_entry_id ORDER BY signature.signed_at), '{}') AS entries
                FROM custody.ceremony_signatures AS signature
                WHERE signature.tenant_id = \(tenant) AND signature.ceremony_id = ceremony.ceremony_id
            ) AS signed
            WHERE ceremony.tenant_id = \(tenant) AND ceremony.governed_artifact_id = \(artifact)
              AND ceremony.state = 'approved' AND ceremony.purpose <> 'review' AND ceremony.closed_at <= \(moment)
            ORDER BY ceremony.version DESC, ceremony.closed_at DESC
            LIMIT 1
            """
        ) { row in
            let entries: [String] = try row["entries"]
            return PastApproval(
                ceremonyID: try row["ceremony_id"],
                ceremonyClass: try row["ceremony_class"],
                version: try row["version"],
                cid: try row["cid"],
                at: try row["closed_at"],
                witnesses: try row["witnesses"],
                entryID: entries.last.flatMap { UniqueID($0) }
            )
        }
    }

    /// The latest version that there was.
    private func registered(
        _ artifact: UniqueID,
        at moment: Instant,
        tenant: TenantID
    ) async throws -> PastPlace.Desired? {
        try await database.first(
            for: tenant,
            """
            SELECT cid, created_at
            FROM custody.artifact_versions
            WHERE tenant_id = \(tenant) AND governed_artifact_id = \(artifact) AND created_at <= \(moment)
            ORDER BY version DESC
            LIMIT 1
            """
        ) { row in PastPlace.Desired(cid: try row["cid"], since: try row["created_at"]) }
    }

    // MARK: What was seen

    /// The last span of each verifier that had begun.
    private func spans(
        at places: [Place],
        _ moment: Instant,
        tenant: TenantID
    ) async throws -> [Place: [VerificationSpan]] {
        guard !places.isEmpty else { return [:] }
        let rows = try await database.rows(
            for: tenant,
            SpanStore().last(at: places, before: moment, of: tenant)
        ) { row in (place: try Place(row), span: try VerificationSpan(row)) }
        return Dictionary(grouping: rows, by: \.place).mapValues { $0.map(\.span) }
    }

    /// By what verifiers contradicted each other then: the accord's interval, and who was trusted.
    private func disputeRules(
        of artifact: UniqueID,
        at moment: Instant,
        tenant: TenantID
    ) async throws -> Dispute.Rules {
        let interval = try await database.first(
            for: tenant,
            PostureStore().intervals(of: [artifact], at: moment, tenant: tenant)
        ) { row in try row["verification_interval_sec"] as Int? }
        let trusted = try await database.rows(
            for: tenant,
            VerifierStore().trusted(at: moment, of: tenant),
            as: RegisteredVerifier.init
        )
        return Dispute.Rules(intervalSeconds: interval ?? nil, trusted: trusted)
    }
}

extension Told {
    /// Which deployments an entry of a deployment or rollback moves.
    fileprivate var movedDeployments: [UniqueID] {
        get throws {
            guard let deployment = inside("deployment") else {
                return try each("deployments").map { try $0.identifier("deployment_id") }
            }
            return [try deployment.identifier("deployment_id")]
        }
    }
}
