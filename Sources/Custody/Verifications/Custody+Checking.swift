import Access
import Evidence
import Kinds
import Ledger
import Postgres

// What verifiers saw, before the transaction: read as the artifacts' kinds, and compared with what their places shall hold.

extension Custody {
    /// The observations, read and compared with what their places shall hold.
    func checked(
        _ observations: [Observation],
        of artifacts: [ArtifactReference],
        for caller: Caller
    ) async throws -> [CheckedObservation] {
        let standards = try await standards(for: observations, of: artifacts, tenant: caller.tenant)
        let seal = standards.isEmpty ? SecretSeal.withheld : try await key(of: caller.tenant).seal
        let now = clock.now()
        var approved: [VersionNumber: NormalisedArtifact?] = [:]
        var checked: [CheckedObservation] = []
        checked.reserveCapacity(observations.count)
        for (observation, artifact) in zip(observations, artifacts) {
            let place = Place(artifact: artifact.id, target: observation.target)
            var one = try CheckedObservation(
                observation,
                of: artifact,
                standard: standards[place] ?? nil,
                seal: seal,
                at: now
            )
            if case .content(var content) = one.seen, let standard = content.standard,
                let asked = observation.asked,
                let kept = try await version(standard.version, of: artifact.id, tenant: caller.tenant),
                let approved = try await parsed(kept, tenant: caller.tenant)
            {
                content.complete(with: approved, asked: asked, seal: seal)
                one.seen = .content(content)
            }
            if case .content(var content) = one.seen, let standard = content.standard, content.differs {
                let number = VersionNumber(artifact: artifact.id, version: standard.version)
                if approved[number] == nil {
                    let kept = try await version(standard.version, of: artifact.id, tenant: caller.tenant)
                    approved[number] = .some(nil)
                    if let kept { approved[number] = try await normalised(kept, tenant: caller.tenant) }
                }
                let form = approved[number] ?? nil
                try content.note(form.flatMap { try? ArtifactDifference(from: $0, to: content.normalised) })
                one.seen = .content(content)
            }
            try await conceal(&one, tenant: caller.tenant)
            checked.append(one)
        }
        return checked
    }

    /// Puts digests under the tenant's key in the place of secrets that a verifier handed in beside what it saw.
    private func conceal(_ observation: inout CheckedObservation, tenant: TenantID) async throws {
        guard observation.hasUnsealedSecrets else { return }
        observation.conceal(with: try await key(of: tenant).seal)
    }

    /// What places of which files were seen shall hold; `nil` where nothing is deployed.
    private func standards(
        for observations: [Observation],
        of artifacts: [ArtifactReference],
        tenant: TenantID
    ) async throws -> [Place: Standard?] {
        var places: [Place: KindName] = [:]
        for (observation, artifact) in zip(observations, artifacts) {
            switch observation.seen {
            case .files, .each: break
            case .cid, .cids, .absent, .failure: continue
            }
            places[Place(artifact: artifact.id, target: observation.target)] = artifact.kind
        }
        guard !places.isEmpty else { return [:] }
        let asked = Array(places)
        let rows = try await database.rows(
            for: tenant,
            VerificationStore().standards(at: asked.map(\.key), of: asked.map(\.value), tenant: tenant)
        ) { row in
            let target = Target(kind: try row["target_kind"], identifier: try row["target_identifier"])
            let place = Place(artifact: try row["governed_artifact_id"], target: target)
            return (place, try Standard(row))
        }
        var standards = Dictionary(uniqueKeysWithValues: asked.map { ($0.key, Standard?.none) })
        var made: [VersionNumber: FormDigest?] = [:]
        for (place, found) in rows {
            var standard = found
            if standard.form == nil {
                let number = VersionNumber(artifact: place.artifact, version: standard.version)
                if made[number] == nil {
                    made[number] = .some(
                        try await form(of: place.artifact, version: standard.version, tenant: tenant)
                    )
                }
                standard.form = made[number] ?? nil
            }
            standards[place] = standard
        }
        return standards
    }
}

extension Standard {
    fileprivate init(_ row: Row) throws {
        version = try row["version"]
        cid = try row["cid"]
        hints = ParseHints(content: try row["content"])
        form = try (row["normaliser"] as String?).map { _ in try FormDigest(row) }
    }
}
