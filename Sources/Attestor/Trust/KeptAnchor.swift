package import Attestations
package import Evidence
import Postgres

/// A trust anchor as it was added.
package struct KeptAnchor: Hashable, Sendable {
    package enum Form: String, Hashable, Sendable, CaseIterable {
        case key
        case certificates
        case sigstore
        case did
    }

    package var id: UniqueID
    package var name: String
    package var form: Form
    /// PEM, a trusted root's JSON, a did:key, or the document of another DID.
    package var material: String
    package var purposes: Set<TrustAnchor.Purpose>
    package var predicateTypes: [String]
    package var identities: [TrustAnchor.Identity]
    package var validFrom: Instant?
    package var validUntil: Instant?
    package var addedBy: String
    package var addedAt: Instant
    package var revokedFrom: Instant?
    package var revokedAt: Instant?
    package var revokedBy: String?
    package var revocationReason: String?

    package var node: String { "anchor:\(id)" }
    package var fingerprint: Digest { .sha256(of: Array(material.utf8)) }

    /// What it is believed as.
    ///
    /// - Throws: `AttestorError.invalid` for `material`.
    package func anchor() throws(AttestorError) -> TrustAnchor {
        TrustAnchor(
            id: id.text,
            name: name,
            form: try read(),
            purposes: purposes,
            predicateTypes: Set(predicateTypes),
            identities: identities,
            validity: TrustPeriod(start: validFrom, end: validUntil),
            revokedFrom: revokedFrom
        )
    }

    /// That it stands for; `nil` of other forms.
    package var did: String? {
        guard form == .did, !material.hasPrefix("did:") else { return form == .did ? material : nil }
        let bytes = Array(material.utf8)
        let did = (try? JSON(parsing: bytes, limits: DIDDocument.limits))?["id"]?.string
        return did.flatMap { $0.hasPrefix("did:") ? $0 : nil }
    }

    private func read() throws(AttestorError) -> TrustAnchor.Form {
        switch form {
        case .key:
            guard let key = AttestationKey(pem: material) else {
                throw Self.unusable("is no public key in PEM: ECDSA, Ed25519, or RSA of 2048 bits and more")
            }
            return .key(key)
        case .certificates:
            guard let chain = SigningCertificate.chain(pem: material) else {
                throw Self.unusable(
                    "is no chain of certificates in PEM, intermediates first and the root last"
                )
            }
            return .certificates(chain)
        case .sigstore:
            do throws(ReadingFault) {
                return .sigstore(try TrustedRoot(parsing: Array(material.utf8)))
            } catch {
                throw Self.unusable("is no trusted root of Sigstore: \(error)")
            }
        case .did:
            if let key = DIDKey(material).flatMap({ AttestationKey($0.verificationKey) }) {
                return .did(material, [key])
            }
            return try documented()
        }
    }

    /// A DID of another method, by its document as it was handed in: for the keys that it says may sign. Nobody is asked for
    /// another form of it later.
    private func documented() throws(AttestorError) -> TrustAnchor.Form {
        let bytes = Array(material.utf8)
        guard let did else {
            throw Self.unusable("is neither a did:key of Ed25519 or P-256 nor the document of a DID")
        }
        let document: DIDDocument
        do throws(DocumentError) { document = try DIDDocument(parsing: bytes, of: did) } catch {
            throw Self.unusable("is no document of the DID \(did.prefix(200)): \(error)")
        }
        let keys = document.assertionMethods.compactMap { AttestationKey($0.key) }
        guard !keys.isEmpty else {
            throw Self.unusable("names no key of Ed25519 or P-256 as assertionMethod")
        }
        return .did(did, keys)
    }

    private static func unusable(_ reason: String) -> AttestorError {
        .invalid(field: "material", reason: reason, remedy: "hand in what its form says, as it was published")
    }
}

/// Who is to be believed.
package struct AnchorDraft: Hashable, Sendable {
    package var name: String
    package var form: String
    package var material: String
    /// Empty: all.
    package var purposes: [String]
    package var predicateTypes: [String]
    package var identities: [TrustAnchor.Identity]
    package var validFrom: Instant?
    package var validUntil: Instant?

    package init(
        name: String,
        form: String,
        material: String,
        purposes: [String] = [],
        predicateTypes: [String] = [],
        identities: [TrustAnchor.Identity] = [],
        validFrom: Instant? = nil,
        validUntil: Instant? = nil
    ) {
        self.name = name
        self.form = form
        self.material = material
        self.purposes = purposes
        self.predicateTypes = predicateTypes
        self.identities = identities
        self.validFrom = validFrom
        self.validUntil = validUntil
    }
}

extension KeptAnchor {
    init(_ draft: AnchorDraft, id: UniqueID, by actor: String, at now: Instant) throws(AttestorError) {
        guard 1...100 ~= draft.name.count,
            draft.name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else {
            throw .invalid(
                field: "name",
                reason: "has not 1 to 100 characters",
                remedy: "give a shorter name"
            )
        }
        guard let form = Form(rawValue: draft.form) else {
            let known = Form.allCases.map(\.rawValue).joined(separator: ", ")
            throw .invalid(field: "form", reason: "is none of \(known)", remedy: "give one of them")
        }
        guard draft.material.utf8.count <= 1 << 20, !draft.material.utf8.contains(0) else {
            throw .invalid(field: "material", reason: "is larger than 1 MiB", remedy: "hand in less")
        }
        var purposes: Set<TrustAnchor.Purpose> = []
        for purpose in draft.purposes {
            guard let known = TrustAnchor.Purpose(rawValue: purpose) else {
                let known = TrustAnchor.Purpose.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid(field: "purposes", reason: "are of \(known)", remedy: "give some of them")
            }
            purposes.insert(known)
        }
        guard draft.predicateTypes.count <= 100,
            draft.predicateTypes.allSatisfy({ 1...500 ~= $0.utf8.count && !$0.utf8.contains(0) })
        else {
            throw .invalid(
                field: "predicate_types",
                reason: "are more than 100, or one is empty, longer than 500 bytes or holds U+0000",
                remedy: "give fewer"
            )
        }
        guard draft.identities.count <= 100,
            draft.identities.flatMap({ [$0.subject, $0.issuer ?? "any"] }).allSatisfy({
                1...1000 ~= $0.utf8.count && !$0.utf8.contains(0)
            })
        else {
            throw .invalid(
                field: "identities",
                reason: "are more than 100, or one is empty, longer than 1000 bytes or holds U+0000",
                remedy: "give fewer"
            )
        }
        if let start = draft.validFrom, let end = draft.validUntil, end < start {
            throw .invalid(field: "valid_until", reason: "is before valid_from", remedy: "give a later time")
        }
        self.init(
            id: id,
            name: draft.name,
            form: form,
            material: draft.material,
            purposes: purposes.isEmpty ? Set(TrustAnchor.Purpose.allCases) : purposes,
            predicateTypes: draft.predicateTypes,
            identities: draft.identities,
            validFrom: draft.validFrom,
            validUntil: draft.validUntil,
            addedBy: actor,
            addedAt: now
        )
        _ = try anchor()
    }
}

/// Reads `attestor.trust_anchors`.
struct AnchorStore {
    func all(of tenant: TenantID) -> Query {
        """
        SELECT \(columnsOf: KeptAnchor.self)
        FROM attestor.trust_anchors
        WHERE tenant_id = \(tenant)
        ORDER BY anchor_name, anchor_id
        LIMIT 1024
        """
    }

    func locked(_ id: UniqueID, of tenant: TenantID, in db: isolated Connection) throws -> KeptAnchor? {
        try db.first(
            """
            SELECT \(columnsOf: KeptAnchor.self)
            FROM attestor.trust_anchors
            WHERE tenant_id = \(tenant) AND anchor_id = \(id)
            FOR UPDATE
            """,
            as: KeptAnchor.init
        )
    }
}

extension Query.StringInterpolation {
    fileprivate mutating func appendInterpolation(columnsOf type: KeptAnchor.Type) {
        appendLiteral(
            """
            anchor_id, anchor_name, anchor_form, material, purposes, predicate_types, identities, valid_from, valid_until,
                   added_by, added_at, revoked_from, revoked_at, revoked_by, revocation_reason
            """
        )
    }
}

extension KeptAnchor {
    init(_ row: Row) throws {
        let form: String = try row["anchor_form"]
        guard let form = Form(rawValue: form) else {
            throw PostgresError.decoding(column: "anchor_form", expected: "a form", oid: 0)
        }
        let purposes: [String] = try row["purposes"]
        let identities: JSON = try row["identities"]
        self.init(
            id: try row["anchor_id"],
            name: try row["anchor_name"],
            form: form,
            material: try row["material"],
            purposes: Set(purposes.compactMap { TrustAnchor.Purpose(rawValue: $0) }),
            predicateTypes: try row["predicate_types"],
            identities: [TrustAnchor.Identity](identities),
            validFrom: try row["valid_from"],
            validUntil: try row["valid_until"],
            addedBy: try row["added_by"],
            addedAt: try row["added_at"],
            revokedFrom: try row["revoked_from"],
            revokedAt: try row["revoked_at"],
            revokedBy: try row["revoked_by"],
            revocationReason: try row["revocation_reason"]
        )
    }
}

extension [TrustAnchor.Identity] {
    var json: JSON {
        .array(map { ["subject": .string($0.subject), "issuer": .optional($0.issuer)] })
    }

    init(_ json: JSON) {
        self = (json.array ?? []).compactMap { identity in
            identity["subject"]?.string.map {
                TrustAnchor.Identity(subject: $0, issuer: identity["issuer"]?.string)
            }
        }
    }
}
