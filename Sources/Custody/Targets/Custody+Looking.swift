package import Access
import Evidence
import Postgres

/// A target with what its place shall hold.
package struct LookTarget: Sendable {
    package var target: ObservedTarget
    package var desired: String
}

extension Custody {
    /// Targets that are looked at for one request.
    package static let lookLimit = 50

    /// The targets of an artifact that are enabled, with what is to be there: all of them, or those that `named` is the
    /// name, the identifier or the place of.
    ///
    /// - Throws: `CustodyError.unknownArtifact`, `.nothingLooks`, `.unknownDeployment` where nothing is deployed at any of
    ///   them.
    package func targetsToLook(
        for caller: Caller,
        at reference: String,
        named: String? = nil
    ) async throws -> (artifact: ArtifactReference, targets: [LookTarget]) {
        try caller.require(.submitVerification)
        let artifact = try await self.reference(reference, for: caller)
        let found = try await database.rows(
            for: caller.tenant,
            TargetStore().looking(at: artifact.id, limit: Self.lookLimit, of: caller.tenant)
        ) { row in (try ObservedTarget(row), try row["desired_cid"] as String?) }
        let wanted = found.filter { target, _ in named.map(target.isMeant) ?? true }
        guard let first = wanted.first else {
            throw CustodyError.nothingLooks(artifact: artifact.name, target: named)
        }
        let targets = wanted.compactMap { target, desired in
            desired.map { LookTarget(target: target, desired: $0) }
        }
        guard !targets.isEmpty else {
            throw CustodyError.unknownDeployment(
                targetKind: first.0.place.kind,
                targetIdentifier: first.0.place.identifier
            )
        }
        return (artifact, targets)
    }
}

extension ObservedTarget {
    /// By its name or identifier, or by the place that it looks at.
    fileprivate func isMeant(by text: String) -> Bool {
        [name, id.text, place.identifier, "\(place.kind)/\(place.identifier)"].contains {
            $0.utf8.elementsEqual(text.utf8)
        }
    }
}
