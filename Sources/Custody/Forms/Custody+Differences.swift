package import Access
import Chronicle
package import Evidence
package import Kinds
import Ledger
import Postgres

/// What is compared: a version, or what was seen last.
package enum DiffSide: Hashable, Sendable {
    case version(Int)
    /// On this target or, with `nil`, on the one that was looked at last.
    case observed(Target?)
}

/// How two forms of an artifact differ, in the words of its kind.
package struct ArtifactComparison: Sendable {
    package var artifact: ArtifactReference
    package var from: ComparedSide
    package var to: ComparedSide
    package var difference: ArtifactDifference

    /// Of all changes that are kept; `difference.count` says how many there are.
    package var changes: [ContentChange] { difference.changes.map(ContentChange.init) }
    package var directions: [Direction: Int] { ContentDifferences(difference).directions }
}

/// One side of it.
package struct ComparedSide: Hashable, Sendable {
    /// `nil`: it is what was seen.
    package var version: Int?
    package var target: Target?
    package var verifiedAt: Instant?
    package var cid: String
    package var form: FormDigest
}

extension Custody {
    /// Changes of one answer; all are counted.
    private static let changeLimit = 500

    /// How `to` differs from `from`, both brought into their normal forms by today's rules.
    ///
    /// - Parameters:
    ///   - from: `nil`: the version before `to` or, where that is what was seen, the one the target shall hold.
    ///   - to: `nil`: the current version.
    /// - Throws: `CustodyError.unknownArtifact`, `.unknownVersion`, `.nothingObserved`, `.noNormalForm`, `.seenAsCID`,
    ///   `.incomparable`, `.tenantKeyUnusable`.
    package func difference(
        for caller: Caller,
        of reference: String,
        from: DiffSide? = nil,
        to: DiffSide? = nil
    ) async throws -> ArtifactComparison {
        try caller.require(.read)
        let artifact = try await artifact(for: caller, reference).artifact
        let current = artifact.version
        let later = try await form(of: to ?? .version(current), artifact, for: caller)
        let base: DiffSide
        if let from {
            base = from
        } else if let version = later.side.version {
            base = .version(max(1, version - 1))
        } else {
            base = .version(later.standard ?? current)
        }
        let earlier = try await form(of: base, artifact, for: caller)
        do {
            return ArtifactComparison(
                artifact: artifact.reference,
                from: earlier.side,
                to: later.side,
                difference: try ArtifactDifference(
                    from: earlier.form,
                    to: later.form,
                    limit: Self.changeLimit
                )
            )
        } catch {
            // Kind and rules are the same on both sides: it is the keys of the secrets.
            throw CustodyError.incomparable
        }
    }

    private struct FormedSide {
        var side: ComparedSide
        var form: NormalisedArtifact
        /// Of what was seen: the version that the target shall hold.
        var standard: Int?
    }

    private func form(
        of side: DiffSide,
        _ artifact: Artifact,
        for caller: Caller
    ) async throws -> FormedSide {
        switch side {
        case .version(let version):
            try await form(ofVersion: version, artifact.reference.id, tenant: caller.tenant)
        case .observed(let target):
            try await form(ofLatestLookAt: target, artifact.reference.id, tenant: caller.tenant)
        }
    }

    private func form(
        ofVersion number: Int,
        _ artifact: UniqueID,
        tenant: TenantID
    ) async throws -> FormedSide {
        guard let kept = try await version(number, of: artifact, tenant: tenant) else {
            throw CustodyError.unknownVersion(number)
        }
        guard let form = try await normalised(kept, tenant: tenant) else {
            throw CustodyError.noNormalForm(version: number)
        }
        return FormedSide(
            side: ComparedSide(version: number, cid: kept.cid, form: FormDigest(form)),
            form: form
        )
    }

    private func form(
        ofLatestLookAt target: Target?,
        _ artifact: UniqueID,
        tenant: TenantID
    ) async throws -> FormedSide {
        let look = try await database.first(
            for: tenant,
            VerificationStore().lastSeen(of: artifact, on: target, tenant: tenant)
        ) { row in
            (
                seen: try Verification(row), desired: try row["desired_version"] as Int?,
                same: try row["same_version"] as Int?
            )
        }
        guard let look else { throw CustodyError.nothingObserved }
        let form: NormalisedArtifact
        if let body = look.seen.forms?.observed {
            guard let bytes = try await BlobStore().body(body.digest, of: tenant, from: database),
                let kept = KeptObservation(json: try JSON(parsing: bytes, limits: .stored))
            else { throw CustodyError.nothingObserved }
            form = ArtifactKinds.normalised(kept.artifact, seal: try await key(of: tenant).seal)
        } else if let same = look.same {
            // It was as a version is, which tells it.
            form = try await self.form(ofVersion: same, artifact, tenant: tenant).form
        } else {
            throw CustodyError.seenAsCID(look.seen.verifiedCID)
        }
        let side = ComparedSide(
            target: look.seen.target,
            verifiedAt: look.seen.verifiedAt,
            cid: look.seen.verifiedCID,
            form: FormDigest(form)
        )
        return FormedSide(side: side, form: form, standard: look.desired)
    }
}
