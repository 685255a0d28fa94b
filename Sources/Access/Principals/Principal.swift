package import Evidence
import Postgres

/// An agent or an application that is registered: what policies are bound to, and who the audit says it was.
///
/// It may sign in at an auth method as its entity, come with Muniment tokens as its caller, or show one of its
/// certificates; whichever it is, it is the same one.
package struct Principal: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case agent
        case application
    }

    /// Where it stands. Only `active` has what policies bind to it.
    package enum Status: String, Hashable, Sendable, CaseIterable {
        /// Known, and waiting to be let in.
        case registered
        case active
        /// Refused whatever it comes with, until it is activated again.
        case suspended
        /// The same for good.
        case retired

        /// What is decided about it.
        package enum Change: String, Hashable, Sendable, CaseIterable {
            case activate
            case suspend
            case retire
        }

        /// The state after `change`; the same again changes nothing.
        ///
        /// - Throws: `AccessError.principalRetired`: nothing brings one back.
        package func after(_ change: Change, of name: String) throws(AccessError) -> Status {
            switch (self, change) {
            case (_, .retire): return .retired
            case (.retired, .activate), (.retired, .suspend): throw .principalRetired(name)
            case (_, .activate): return .active
            case (_, .suspend): return .suspended
            }
        }

        /// Whether its requests are refused.
        package var isCutOff: Bool { self == .suspended || self == .retired }
    }

    package var id: UniqueID
    package var kind: Kind
    /// Unique among those of its kind.
    package var name: String
    package var description: String
    package var status: Status
    /// As whom it signs in at auth methods.
    package var entityID: UniqueID?
    /// Whose Muniment tokens are its own.
    package var callerID: UniqueID?
    package var place: Place
    package var createdBy: String
    package var createdAt: Instant
    package var statusChangedAt: Instant
    package var updatedBy: String
    package var updatedAt: Instant
    /// Of its last change.
    package var entryID: UniqueID

    /// Where it runs, as the audit tells of its requests.
    package struct Place: Hashable, Sendable {
        package var hostname: String?
        package var kubernetesNamespace: String?
        package var kubernetesPod: String?

        package init(
            hostname: String? = nil,
            kubernetesNamespace: String? = nil,
            kubernetesPod: String? = nil
        ) {
            self.hostname = hostname
            self.kubernetesNamespace = kubernetesNamespace
            self.kubernetesPod = kubernetesPod
        }

        /// What this one does not know, as the other says.
        package func filled(from other: Place) -> Place {
            Place(
                hostname: hostname ?? other.hostname,
                kubernetesNamespace: kubernetesNamespace ?? other.kubernetesNamespace,
                kubernetesPod: kubernetesPod ?? other.kubernetesPod
            )
        }
    }
}

/// A certificate by which an agent or an application is known.
package struct PrincipalCertificate: Hashable, Sendable {
    /// SHA-256 of its DER.
    package var fingerprint: Digest
    package var principalID: UniqueID
    /// Its common name; `nil` where it has none, or the fingerprint alone was given.
    package var subject: String?
    package var validFrom: Instant?
    package var validUntil: Instant?
    package var addedBy: String
    package var addedAt: Instant
    /// From then on it is nobody's.
    package var revokedAt: Instant?

    /// As it is given: a certificate in PEM, or what `openssl x509 -fingerprint -sha256` prints of it.
    package init(_ text: String, of principal: UniqueID, by actor: String, at now: Instant)
        throws(AccessError)
    {
        principalID = principal
        addedBy = actor
        addedAt = now
        if text.contains("-----BEGIN") {
            guard let found = ShownCertificate.certificates(inPEM: text), let leaf = found.first else {
                throw .invalid(field: "certificate", .notACertificate)
            }
            fingerprint = leaf.digest
            subject = leaf.commonName
            (validFrom, validUntil) = (leaf.validFrom, leaf.validUntil)
            return
        }
        guard let digest = Self.digest(text) else { throw .invalid(field: "certificate", .notACertificate) }
        fingerprint = digest
    }

    /// A fingerprint as people write it: 64 hexadecimal digits, with colons or without, behind `sha256:` or nothing.
    package static func digest(_ text: String) -> Digest? {
        let normal = PolicyBinding.normal(text.trimmingSpaces)
        guard normal.hasPrefix("sha256:") else { return nil }
        return Digest(hex: String(normal.dropFirst("sha256:".count)))
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

// MARK: - Rows

extension Principal {
    init(_ row: Row) throws {
        guard let kind = Kind(rawValue: try row["kind"]), let status = Status(rawValue: try row["status"])
        else {
            throw PostgresError.decoding(
                column: "kind",
                expected: "a kind and a status that this version knows",
                oid: PostgresType.text
            )
        }
        self.init(
            id: try row["principal_id"],
            kind: kind,
            name: try row["name"],
            description: try row["description"],
            status: status,
            entityID: try row["entity_id"],
            callerID: try row["caller_id"],
            place: Place(
                hostname: try row["hostname"],
                kubernetesNamespace: try row["kubernetes_namespace"],
                kubernetesPod: try row["kubernetes_pod"]
            ),
            createdBy: try row["created_by"],
            createdAt: try row["created_at"],
            statusChangedAt: try row["status_changed_at"],
            updatedBy: try row["updated_by"],
            updatedAt: try row["updated_at"],
            entryID: try row["chronicle_entry_id"]
        )
    }
}

extension PrincipalCertificate {
    init(_ row: Row) throws {
        fingerprint = try row["fingerprint"]
        principalID = try row["principal_id"]
        subject = try row["subject"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        addedBy = try row["added_by"]
        addedAt = try row["added_at"]
        revokedAt = try row["revoked_at"]
    }
}
