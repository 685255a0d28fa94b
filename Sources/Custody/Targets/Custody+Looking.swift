package import Access
package import Evidence
package import Ledger
import Postgres

extension Custody {
    /// Targets that are looked at for one request.
    package static let lookLimit = 50

    /// The targets of an artifact that are enabled and at whose place something is deployed: all of them, or those that
    /// `named` is the name, the identifier or the place of.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.nothingLooks`, `.tooManyTargets`, `.unknownDeployment` where nothing is
    ///   deployed at any of them.
    package func targetsToLook(
        for caller: Caller,
        at reference: String,
        named: String? = nil
    ) async throws -> (artifact: ArtifactReference, targets: [ObservedTarget]) {
        try caller.require(.submitVerification)
        let artifact = try await self.reference(reference, for: caller)
        let found = try await database.rows(
            for: caller.tenant,
            TargetStore().looking(
                at: artifact.id,
                named: named,
                limit: Self.lookLimit + 1,
                of: caller.tenant
            )
        ) { row in (try ObservedTarget(row), try row["desired_cid"] as String?) }
        guard let first = found.first else {
            throw CustodyError.nothingLooks(artifact: artifact.name, target: named)
        }
        guard found.count <= Self.lookLimit else {
            throw CustodyError.tooManyTargets(artifact: artifact.name, limit: Self.lookLimit)
        }
        let targets = found.filter { $0.1 != nil }.map(\.0)
        guard !targets.isEmpty else {
            throw CustodyError.unknownDeployment(
                targetKind: first.0.place.kind,
                targetIdentifier: first.0.place.identifier
            )
        }
        return (artifact, targets)
    }

    /// Those of `targets` that are still there and enabled, as they are now.
    package func enabledTargets(for caller: Caller, _ targets: [UniqueID]) async throws -> [ObservedTarget] {
        try caller.require(.submitVerification)
        return try await database.rows(
            for: caller.tenant,
            TargetStore().enabled(targets, of: caller.tenant),
            as: ObservedTarget.init
        )
    }

    /// Has the server look at `targets` by itself before anything else that is planned.
    package func lookSoon(for caller: Caller, at targets: [UniqueID]) async throws {
        try caller.require(.submitVerification)
        guard !targets.isEmpty else { return }
        let now = clock.now()
        try await database.transaction(for: caller.tenant) { db in
            try TargetSchedule().bringForward(targets, to: now, of: caller.tenant, in: db)
        }
    }

    /// What was recorded under `key` before; `nil` where nothing was.
    ///
    /// - Throws: `LedgerError.idempotencyKeyReused` where the key is that of something else.
    package func verifications(for caller: Caller, recordedUnder key: IdempotencyKey?) async throws
        -> Decision<[Verification]>?
    {
        try caller.require(.submitVerification)
        guard let key else { return nil }
        return try await decide(for: caller) { db in
            try earlier(key, for: caller, in: db) {
                try recorded(by: $0, of: caller.tenant, in: db).verifications
            }
        }
    }
}
