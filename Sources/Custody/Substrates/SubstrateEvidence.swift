import Evidence

/// On what a substrate's decision rests: which object, in which version.
struct SubstrateEvidence: Hashable, Sendable {
    var substrate: Substrate
    var name: String
    var uid: String
    var resourceVersion: String
    var phase: CeremonyResource.Phase?
    var isDeleted: Bool
    /// DIDs that the object names as signers, and whose signatures could not be verified.
    var unverified: [String] = []

    /// How many of them the entry names; it tells how many there are.
    private static let unverifiedLimit = 20

    var actor: String { "substrate/\(substrate.name)" }

    var json: JSON {
        [
            "name": .string(substrate.name), "substrate_id": .string(substrate.id.text),
            "namespace": .string(substrate.namespace), "resource": .string(name), "uid": .string(uid),
            "resource_version": .string(resourceVersion), "phase": .optional(phase?.rawValue),
            "is_deleted": .bool(isDeleted), "unverified_count": .integer(unverified.count),
            "unverified": .array(
                unverified.prefix(Self.unverifiedLimit).map {
                    .string(String($0.prefix(AccordDraft.Limit.didBytes)))
                }
            ),
        ]
    }
}
