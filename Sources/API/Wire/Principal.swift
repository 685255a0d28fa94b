package import Evidence

extension Wire {
    /// `POST /agents` and `/applications`: one that is registered, and waits to be activated. What may be amended later stands
    /// beside its name, not within another member.
    package struct PrincipalDraft: Codable, Hashable, Sendable {
        package var name: String
        package var facts: PrincipalAmendment
        /// Each in PEM, or its SHA-256 fingerprint.
        package var certificates: [String]?

        package init(
            name: String,
            facts: PrincipalAmendment = PrincipalAmendment(),
            certificates: [String]? = nil
        ) {
            self.name = name
            self.facts = facts
            self.certificates = certificates
        }

        private enum CodingKeys: CodingKey {
            case name
            case certificates
        }

        package init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: CodingKeys.self)
            name = try members.decode(String.self, forKey: .name)
            certificates = try members.decodeIfPresent([String].self, forKey: .certificates)
            facts = try PrincipalAmendment(from: decoder)
        }

        package func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: CodingKeys.self)
            try members.encode(name, forKey: .name)
            try members.encodeIfPresent(certificates, forKey: .certificates)
            try facts.encode(to: encoder)
        }
    }

    /// `POST /agents/{ref}/amend`: what is absent stays as it is, an empty text takes away.
    package struct PrincipalAmendment: Codable, Hashable, Sendable {
        package var description: String?
        /// The identifier or the name of the entity that it signs in as.
        package var entity: String?
        /// The name of the caller whose Muniment tokens are its own.
        package var caller: String?
        package var hostname: String?
        package var kubernetesNamespace: String?
        package var kubernetesPod: String?

        package init(
            description: String? = nil,
            entity: String? = nil,
            caller: String? = nil,
            hostname: String? = nil,
            kubernetesNamespace: String? = nil,
            kubernetesPod: String? = nil
        ) {
            self.description = description
            self.entity = entity
            self.caller = caller
            self.hostname = hostname
            self.kubernetesNamespace = kubernetesNamespace
            self.kubernetesPod = kubernetesPod
        }
    }

    /// `POST /agents/{ref}/certificates`: in PEM, or its SHA-256 fingerprint.
    package struct PrincipalCertificateDraft: Codable, Hashable, Sendable {
        package var certificate: String

        package init(certificate: String) { self.certificate = certificate }
    }

    /// An agent or an application; `status` is `registered`, `active`, `suspended` or `retired`.
    package struct Principal: Codable, Hashable, Sendable {
        package struct Certificate: Codable, Hashable, Sendable {
            /// SHA-256, as policies bind it: `sha256:` and 64 digits.
            package var fingerprint: String
            package var subject: String?
            package var validFrom: Instant?
            package var validUntil: Instant?
            package var addedBy: String
            package var addedAt: Instant
            /// From then on it is nobody's.
            package var revokedAt: Instant?

            package init(
                fingerprint: String,
                subject: String? = nil,
                validFrom: Instant? = nil,
                validUntil: Instant? = nil,
                addedBy: String,
                addedAt: Instant,
                revokedAt: Instant? = nil
            ) {
                self.fingerprint = fingerprint
                self.subject = subject
                self.validFrom = validFrom
                self.validUntil = validUntil
                self.addedBy = addedBy
                self.addedAt = addedAt
                self.revokedAt = revokedAt
            }
        }

        package var id: String
        /// `agent` or `application`.
        package var kind: String
        package var name: String
        package var description: String
        package var status: String
        package var entityID: String?
        package var callerID: String?
        package var hostname: String?
        package var kubernetesNamespace: String?
        package var kubernetesPod: String?
        package var createdBy: String
        package var createdAt: Instant
        package var statusChangedAt: Instant
        package var updatedBy: String
        package var updatedAt: Instant
        /// Absent in lists.
        package var certificates: [Certificate]?
        package var receipt: Receipt?

        package init(
            id: String,
            kind: String,
            name: String,
            description: String,
            status: String,
            entityID: String? = nil,
            callerID: String? = nil,
            hostname: String? = nil,
            kubernetesNamespace: String? = nil,
            kubernetesPod: String? = nil,
            createdBy: String,
            createdAt: Instant,
            statusChangedAt: Instant,
            updatedBy: String,
            updatedAt: Instant,
            certificates: [Certificate]? = nil,
            receipt: Receipt? = nil
        ) {
            self.id = id
            self.kind = kind
            self.name = name
            self.description = description
            self.status = status
            self.entityID = entityID
            self.callerID = callerID
            self.hostname = hostname
            self.kubernetesNamespace = kubernetesNamespace
            self.kubernetesPod = kubernetesPod
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.statusChangedAt = statusChangedAt
            self.updatedBy = updatedBy
            self.updatedAt = updatedAt
            self.certificates = certificates
            self.receipt = receipt
        }
    }
}
