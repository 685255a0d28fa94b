import Evidence
import Kinds

/// What witnesses sign: an in-toto statement about the version, with the decision as its predicate.
struct ApprovalStatement {
    static let predicateType = "urn:muniment:predicate:approval:v1"

    let bytes: [UInt8]

    init(tenant: UniqueID, _ ceremony: Ceremony, digest: Digest, version: Digest) {
        let statement = Statement(
            subjects: [Statement.Subject(name: ceremony.artifact.name, sha256: digest)],
            predicateType: Self.predicateType,
            predicate: [
                "decision": "approve",
                "tenant": .string(tenant.description),
                "ceremony_id": .string(ceremony.id.description),
                "artifact_id": .string(ceremony.artifact.id.description),
                "kind": .string(ceremony.artifact.kind.rawValue),
                "name": .string(ceremony.artifact.name),
                "version": .integer(ceremony.version),
                "cid": .string(ceremony.cid),
                "version_digest": .string("sha256:\(version.hex)"),
                "accord_cid": .string(ceremony.accord.cid),
                "ceremony_class": .string(ceremony.ceremonyClass),
                "opened_at": .string(ceremony.openedAt.description),
                "expires_at": .string(ceremony.expiresAt.description),
            ]
        )
        bytes = statement.canonicalBytes()
    }
}
