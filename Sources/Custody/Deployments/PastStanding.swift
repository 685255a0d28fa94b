package import Access
import Chronicle
package import Evidence
import Ledger
import Postgres

/// What was approved of an artifact at a moment, and by which ceremony.
package struct PastApproval: Hashable, Sendable {
    package var ceremonyID: UniqueID
    package var ceremonyClass: String
    package var version: Int
    package var cid: String
    package var at: Instant
    /// Who signed, in the order of signing.
    package var witnesses: [String]
    /// That tells of the last signature.
    package var entryID: UniqueID?
}

/// What stood on a target at a moment, what should have, and what verifiers had seen.
package struct PastStanding: Hashable, Sendable {
    package var artifact: ArtifactReference
    package var target: Target
    /// Of the artifact; `nil`: nothing was approved yet.
    package var approval: PastApproval?
    package var desiredCID: String
    package var deployedCID: String
    package var deployedAt: Instant
    package var deployedBy: String
    /// That tells of the deployment or rollback.
    package var entryID: UniqueID
    /// What the last look before that moment found since then; `nil`: nobody had looked.
    package var status: DriftStatus
    /// What each verifier saw then, in the order of their layers.
    package var looks: [VerificationSpan]
}

extension Custody {
    /// Deployments of an artifact that are read back from a moment, and artifacts of a target.
    package static let pastLimits = (deployments: 1_000, artifacts: 50)

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
                  AND target_identifier = \(target.identifier)
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
        let approval = try await approval(of: artifact, at: moment, tenant: tenant)
        let rows = try await database.rows(
            for: tenant,
            """
            SELECT entry.bytes
            FROM chronicle.events AS event
            JOIN ledger.entries AS entry
              ON entry.tenant_id = \(tenant) AND entry.ledger = 'chronicle' AND entry.leaf_index = event.leaf_index
            WHERE event.tenant_id = \(tenant) AND event.subject = \("artifact/\(artifact)")
              AND event.received_from IS NULL
              AND event.type IN (
                  \(ChronicleEventType.deploymentRecorded.rawValue), \(ChronicleEventType.deploymentRolledBack.rawValue)
              )
              AND event.happened_at <= \(moment) AND entry.bytes IS NOT NULL
            ORDER BY event.leaf_index DESC
            LIMIT \(limit: Self.pastLimits.deployments)
            """
        ) { row -> [UInt8] in try row["bytes"] }
        var places: Set<Target> = []
        var found: [PastStanding] = []
        for bytes in rows {
            let told = Told(try RecordedEntry(bytes)) { _ in nil }
            guard let deployment = told.inside("deployment") else { continue }
            let place = Target(
                kind: try deployment.text("target_kind"),
                identifier: try deployment.text("target_identifier")
            )
            guard target.map({ $0 == place }) ?? true, places.insert(place).inserted else { continue }
            let at = try deployment.moment("last_deployed_at")
            let desired = try deployment.text("desired_cid")
            found.append(
                PastStanding(
                    artifact: try deployment.artifact("artifact"),
                    target: place,
                    approval: approval,
                    // Something else may have been approved since.
                    desiredCID: approval.flatMap { $0.at > at ? $0.cid : nil } ?? desired,
                    deployedCID: try deployment.text("deployed_cid"),
                    deployedAt: at,
                    deployedBy: try told.text("by"),
                    entryID: told.entry.id,
                    status: .unknown,
                    looks: []
                )
            )
        }
        let spans = try await spans(
            at: found.map { Place(artifact: artifact, target: $0.target) },
            moment,
            tenant: tenant
        )
        for index in found.indices {
            let place = Place(artifact: artifact, target: found[index].target)
            found[index].see(spans[place] ?? [], at: moment)
        }
        return found.sorted {
            ($0.target.kind, $0.target.identifier) < ($1.target.kind, $1.target.identifier)
        }
    }

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
              AND ceremony.state = 'approved' AND ceremony.closed_at <= \(moment)
            ORDER BY ceremony.version DESC
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
}

extension PastStanding {
    /// What had been seen by then, since it was deployed; the rule is that of `DriftStatus`.
    fileprivate mutating func see(_ spans: [VerificationSpan], at moment: Instant) {
        looks = spans.filter { min($0.last.at, moment) >= deployedAt }
            .sorted { $0.verifier.words < $1.verifier.words }
        let latest = looks.max { min($0.last.at, moment) < min($1.last.at, moment) }?.finding.verdict
        if !deployedCID.utf8.elementsEqual(desiredCID.utf8) {
            status = .drift
        } else {
            switch latest {
            case .match: status = .match
            case .drift: status = .drift
            case .error, nil: status = .unknown
            }
        }
    }
}
