package import Evidence
import Postgres

/// What a login told of who signed in, besides its entity; it stays with the token.
package struct LoginOrigin: Hashable, Sendable {
    /// Whether a person signed in, not a machine.
    package var isPerson = false
    package var place = Principal.Place()
    /// SHA-256 of the certificate whose key its holder has proved to have.
    package var certificate: Digest?
    package var certificateValidUntil: Instant?

    package init() {}

    /// Of somebody who typed a password, or came back from a provider with a browser.
    package static let person: LoginOrigin = {
        var origin = LoginOrigin()
        origin.isPerson = true
        return origin
    }()
}

/// A registered agent or application, as the request of a token finds it.
package struct PrincipalFacts: Hashable, Sendable {
    package var id: UniqueID
    package var kind: Principal.Kind
    package var name: String
    package var status: Principal.Status
    package var place: Principal.Place
}

/// Whose a certificate is.
package struct RegisteredCertificate: Hashable, Sendable {
    package var principal: PrincipalFacts
    package var isRevoked: Bool

    /// Whether it stands for its agent or application.
    var isGood: Bool { !isRevoked && principal.status == .active }
}

/// A certificate whose key the TLS client of a request has proved to have.
package struct PresentedCertificate: Hashable, Sendable {
    package var fingerprint: Digest
    package var validFrom: Instant
    package var validUntil: Instant
    /// The first host that it names.
    package var hostname: String?

    /// `nil` for what is no certificate.
    init?(der: [UInt8]) {
        guard let certificate = ShownCertificate(der: der) else { return nil }
        self.init(
            fingerprint: certificate.digest,
            validFrom: certificate.validFrom,
            validUntil: certificate.validUntil,
            hostname: certificate.hostNames.first
        )
    }

    init(fingerprint: Digest, validFrom: Instant, validUntil: Instant, hostname: String?) {
        self.fingerprint = fingerprint
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.hostname = hostname
    }

    func isValid(at now: Instant) -> Bool { validFrom <= now && now <= validUntil }
}

/// Who stands behind a token and its connection: what is bound to it, and as whom the audit knows it. Decided once a
/// request, from what the database has just told.
package struct TokenStanding: Hashable, Sendable {
    /// What policies may be bound to, each in the form of `PolicyBinding`.
    package var bindings: Set<String> = []
    /// The agent or application that asks; `nil` for whoever is none that is registered.
    package var principal: PrincipalFacts?
    /// Of the certificate by which it is known.
    package var certificate: Digest?
    package var place = Principal.Place()
    /// Why the request is refused whatever policies say; `nil` where it is not.
    package var cutOff: String?

    package init() {}

    /// - Parameters:
    ///   - own: who the token's entity or caller is registered as.
    ///   - tokenCertificate: whose the certificate is that the token was made for.
    ///   - shown: the certificate of the connection, with whose it is.
    init(
        caller: UniqueID?,
        own: PrincipalFacts?,
        origin: LoginOrigin,
        tokenCertificate: RegisteredCertificate?,
        shown: (certificate: PresentedCertificate, registration: RegisteredCertificate?)?,
        at now: Instant
    ) {
        if let caller { bindings.insert(PolicyBinding.normal(caller.description)) }
        // The entity says who it is; a certificate that is another one's counts for nothing then.
        let tokenPrincipal = own ?? tokenCertificate?.principal
        principal = tokenPrincipal
        var fingerprints: [Digest] = []
        if let certificate = origin.certificate, origin.certificateValidUntil.map({ now <= $0 }) ?? true,
            Self.counts(tokenCertificate, for: tokenPrincipal)
        {
            fingerprints.append(certificate)
        }
        var hostname: String?
        if let shown, shown.certificate.isValid(at: now), Self.counts(shown.registration, for: tokenPrincipal)
        {
            fingerprints.append(shown.certificate.fingerprint)
            hostname = shown.certificate.hostname
            if principal == nil { principal = shown.registration?.principal }
        }
        for fingerprint in fingerprints { bindings.insert("sha256:" + fingerprint.hex) }
        certificate = fingerprints.last
        if let principal, principal.status == .active {
            bindings.insert(PolicyBinding.normal(principal.id.description))
        }
        place = (principal?.place ?? Principal.Place()).filled(from: origin.place)
            .filled(from: Principal.Place(hostname: hostname))
        if let tokenPrincipal, tokenPrincipal.status.isCutOff {
            cutOff =
                "the \(tokenPrincipal.kind.rawValue) \(tokenPrincipal.name) is \(tokenPrincipal.status.rawValue)"
        } else if let tokenCertificate, tokenCertificate.isRevoked,
            tokenCertificate.principal.id == tokenPrincipal?.id
        {
            cutOff = "the certificate that it signed in with was revoked"
        }
    }

    /// Whether a certificate counts for `principal`: one that nobody registered does, and its own while it is good.
    private static func counts(_ registration: RegisteredCertificate?, for principal: PrincipalFacts?) -> Bool
    {
        guard let registration else { return true }
        return registration.isGood && (principal == nil || principal?.id == registration.principal.id)
    }
}

// MARK: - From the database

extension PrincipalFacts {
    /// The answer of `access.principal_of`.
    init?(_ json: JSON?) {
        guard let json, let id = json["id"]?.string.flatMap(UniqueID.init(_:)),
            let kind = json["kind"]?.string.flatMap(Principal.Kind.init(rawValue:)),
            let status = json["status"]?.string.flatMap(Principal.Status.init(rawValue:))
        else { return nil }
        self.init(
            id: id,
            kind: kind,
            name: json["name"]?.string ?? "",
            status: status,
            place: Principal.Place(json)
        )
    }
}

extension RegisteredCertificate {
    /// The answer of `access.certificate_of`.
    init?(_ json: JSON?) {
        guard let json, let principal = PrincipalFacts(json["principal"]) else { return nil }
        self.init(principal: principal, isRevoked: json["is_revoked"]?.bool ?? true)
    }
}

extension Principal.Place {
    init(_ json: JSON?) {
        self.init(
            hostname: json?["hostname"]?.string,
            kubernetesNamespace: json?["kubernetes_namespace"]?.string,
            kubernetesPod: json?["kubernetes_pod"]?.string
        )
    }

    /// Texts of what is known.
    var texts: [String: String] {
        var texts: [String: String] = [:]
        texts["hostname"] = hostname
        texts["kubernetes_namespace"] = kubernetesNamespace
        texts["kubernetes_pod"] = kubernetesPod
        return texts
    }
}

extension LoginOrigin {
    /// The columns of a token.
    init(_ row: Row) throws {
        self.init(
            context: try row["login_context"],
            certificate: try row["certificate_fingerprint"],
            until: try row["certificate_valid_until"]
        )
    }

    init(context: JSON?, certificate: Digest?, until: Instant?) {
        self.certificate = certificate
        certificateValidUntil = until
        isPerson = context?["is_person"]?.bool ?? false
        place = Principal.Place(context)
    }

    /// The column `login_context`; `nil` where nothing was told.
    var context: JSON? {
        var members: [JSONObject.Member] = place.texts.map { (name: $0.key, value: .string($0.value)) }
        if isPerson { members.append((name: "is_person", value: true)) }
        return members.isEmpty ? nil : .object(JSONObject(members))
    }
}
