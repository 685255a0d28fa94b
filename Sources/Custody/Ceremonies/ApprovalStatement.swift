import Evidence
import Kinds

/// What witnesses sign: an in-toto statement about the version, with the decision as its predicate.
struct ApprovalStatement {
    static let predicateType = "urn:muniment:predicate:approval:v1"

    let bytes: [UInt8]

    init(tenant: UniqueID, _ ceremony: Ceremony, digest: Digest, version: Digest) {
        var predicate: JSONObject =
            [
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
        predicate["emergency_reason"] = ceremony.openingReason.map(JSON.string)
        let statement = Statement(
            subjects: [Statement.Subject(name: ceremony.artifact.name, sha256: digest)],
            predicateType: Self.predicateType,
            predicate: predicate
        )
        bytes = statement.canonicalBytes()
    }

    /// The same version, to be confirmed: what the emergency's statement says, as of its review.
    init(reviewing emergency: Ceremony, by review: Ceremony) throws(CustodyError) {
        var statement: Statement
        do throws(DocumentError) {
            statement = try Statement(parsing: emergency.payload)
        } catch {
            throw .payloadMismatch
        }
        statement.predicate["decision"] = "confirm"
        statement.predicate["ceremony_id"] = .string(review.id.description)
        statement.predicate["review_of"] = .string(emergency.id.description)
        statement.predicate["emergency_reason"] = nil
        statement.predicate["accord_cid"] = .string(review.accord.cid)
        statement.predicate["ceremony_class"] = .string(review.ceremonyClass)
        statement.predicate["opened_at"] = .string(review.openedAt.description)
        statement.predicate["expires_at"] = .string(review.expiresAt.description)
        bytes = statement.canonicalBytes()
    }
}
