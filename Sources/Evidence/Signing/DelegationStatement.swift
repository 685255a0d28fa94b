/// What a witness signs to give another key its vote for a time: `Documents/formats/delegation.md`.
package struct DelegationStatement: Hashable, Sendable {
    package static let predicateType = "urn:muniment:predicate:delegation:v1"

    package var tenant: UniqueID
    /// The DIDs of who gives the vote away, and of whom it is given to.
    package var delegator: String
    package var delegate: String
    /// Only under this accord; `nil`: under every one.
    package var accordID: UniqueID?
    /// Only for artifacts of this tier; `nil`: of every one, and of none.
    package var tier: String?
    package var validFrom: Instant
    package var validUntil: Instant

    package init(
        tenant: UniqueID,
        delegator: String,
        delegate: String,
        accordID: UniqueID? = nil,
        tier: String? = nil,
        validFrom: Instant,
        validUntil: Instant
    ) {
        self.tenant = tenant
        self.delegator = delegator
        self.delegate = delegate
        self.accordID = accordID
        self.tier = tier
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// The subject is the delegate, by the SHA-256 of its DID in UTF-8.
    package var statement: Statement {
        var predicate: JSONObject = [
            "tenant": .string(tenant.text), "delegator": .string(delegator), "delegate": .string(delegate),
            "valid_from": .string(validFrom.description), "valid_until": .string(validUntil.description),
        ]
        predicate["accord_id"] = accordID.map { .string($0.text) }
        predicate["tier"] = tier.map { .string($0) }
        return Statement(
            subjects: [Statement.Subject(name: delegate, sha256: .sha256(of: Array(delegate.utf8)))],
            predicateType: Self.predicateType,
            predicate: predicate
        )
    }

    /// Reads canonical bytes, in which nothing stands besides.
    package init(parsing payload: some Collection<UInt8>) throws(DocumentError) {
        let statement = try Statement(parsing: payload)
        guard statement.predicateType == Self.predicateType else {
            throw .malformed(path: "/predicateType", expected: Self.predicateType)
        }
        let predicate = statement.predicate
        self.init(
            tenant: try Self.identifier("tenant", in: predicate),
            delegator: try predicate.text("delegator", in: "/predicate"),
            delegate: try predicate.text("delegate", in: "/predicate"),
            accordID: predicate["accord_id"] == nil ? nil : try Self.identifier("accord_id", in: predicate),
            tier: predicate["tier"] == nil ? nil : try predicate.text("tier", in: "/predicate"),
            validFrom: try Self.moment("valid_from", in: predicate),
            validUntil: try Self.moment("valid_until", in: predicate)
        )
        // Whatever stands in it besides would be signed, and not be meant.
        guard self.statement.canonicalBytes() == Array(payload) else {
            throw .malformed(path: "", expected: "the canonical statement of these members and no others")
        }
    }

    private static func identifier(
        _ name: String,
        in predicate: JSONObject
    ) throws(DocumentError) -> UniqueID {
        guard let id = UniqueID(try predicate.text(name, in: "/predicate")) else {
            throw .malformed(path: "/predicate/\(name)", expected: "an identifier")
        }
        return id
    }

    private static func moment(
        _ name: String,
        in predicate: JSONObject
    ) throws(DocumentError) -> Instant {
        guard let moment = Instant(rfc3339: try predicate.text(name, in: "/predicate")) else {
            throw .malformed(path: "/predicate/\(name)", expected: "a time")
        }
        return moment
    }
}
