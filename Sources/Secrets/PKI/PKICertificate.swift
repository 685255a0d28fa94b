package import Evidence
import Postgres
import SwiftASN1
package import X509

/// What a certificate is for.
package enum CertificateType: String, CaseIterable, Sendable {
    case rootAuthority = "root_ca"
    case intermediateAuthority = "intermediate_ca"
    case agentClient = "agent_client"
    case applicationClient = "app_client"
    case adminClient = "admin_client"
    case server
    case other

    package init(of certificate: Certificate) {
        if certificate.isAuthority {
            self = certificate.subject == certificate.issuer ? .rootAuthority : .intermediateAuthority
        } else if (try? certificate.extensions.extendedKeyUsage)?.contains(.serverAuth) == true {
            self = .server
        } else {
            self = .other
        }
    }
}

/// Whose a certificate is, where the server knows them.
package struct CertificateOwner: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case agent
        case application
        case person
    }

    package var kind: Kind
    package var id: UniqueID

    package init(_ kind: Kind, _ id: UniqueID) {
        self.kind = kind
        self.id = id
    }
}

/// A certificate as it is kept.
package struct PKICertificate: Sendable {
    package var id: UniqueID
    package var mount: UniqueID
    package var issuerID: UniqueID?
    package var serial: String
    /// SHA-256 of its bytes, in hexadecimal.
    package var fingerprint: String
    package var pem: String
    package var subject: String
    package var issuer: String
    package var commonName: String?
    package var validFrom: Instant
    package var validUntil: Instant
    package var type: CertificateType
    package var keyUsage: [String]
    package var revocation: (at: Instant, reason: RevocationReason)?
    package var owner: CertificateOwner?
    package var role: String?

    /// One that was just signed, or imported.
    ///
    /// - Parameter der: its bytes, where they are not those of `certificate`.
    init(
        _ certificate: Certificate,
        der: [UInt8]? = nil,
        mount: UniqueID,
        issuerID: UniqueID?,
        type: CertificateType? = nil,
        owner: CertificateOwner? = nil,
        role: String? = nil,
        at now: Instant
    ) throws {
        guard let serial = SerialNumber(certificate) else {
            throw PKIError.refused("the certificate's serial number is 0 or longer than twenty bytes")
        }
        guard certificate.validFrom < certificate.validUntil else {
            throw PKIError.refused("the certificate ends before it starts")
        }
        id = UniqueID(at: now)
        self.mount = mount
        self.issuerID = issuerID
        self.serial = serial.text
        let der = try der ?? certificate.encoded()
        fingerprint = Digest.sha256(of: der).hex
        pem = PEMDocument(type: Certificate.defaultPEMDiscriminator, derBytes: der).pemString
        subject = certificate.subject.description
        issuer = certificate.issuer.description
        commonName = certificate.subject.commonName
        validFrom = certificate.validFrom
        validUntil = certificate.validUntil
        self.type = type ?? CertificateType(of: certificate)
        keyUsage = CertificateUsage.names(in: certificate.extensions)
        self.owner = owner
        self.role = role
    }

    init(_ row: Row) throws {
        id = try row["certificate_id"]
        mount = try row["mount_id"]
        issuerID = try row["issuer_id"]
        serial = try row["serial_number"]
        fingerprint = try row["fingerprint"]
        pem = try row["certificate_pem"]
        subject = try row["subject"]
        issuer = try row["issuer"]
        commonName = try row["common_name"]
        validFrom = try row["valid_from"]
        validUntil = try row["valid_until"]
        type = CertificateType(rawValue: try row["cert_type"]) ?? .other
        keyUsage = try row["key_usage"]
        if let at: Instant = try row["revoked_at"] {
            let reason: String? = try row["revocation_reason"]
            revocation = (at, reason.flatMap(RevocationReason.init(rawValue:)) ?? .unspecified)
        }
        if let kind: String = try row["entity_type"], let known = CertificateOwner.Kind(rawValue: kind),
            let id: UniqueID = try row["entity_id"]
        {
            owner = CertificateOwner(known, id)
        }
        role = try row["role_name"]
    }
}
