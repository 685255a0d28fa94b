import Access
import Evidence
import Jobs
import Postgres
import Secrets
import SwiftASN1
import X509

/// Mounts of the type `pki`: certificate authorities.
struct PKIBackend: SecretsBackend {
    let pki: PKI
    /// `nil` where none are lent.
    var leases: Leases?
    /// `nil` where what is asked for is tidied before the answer.
    var jobs: Jobs?
    var validator = ACMEValidator.network
    /// What policies know of who has a token.
    var subject: @Sendable (TokenGrant) async throws -> PolicySubject = { _ in PolicySubject() }
    /// Told of each certificate that was revoked, after the commit: whoever is signed in by it is not any more. Its second
    /// argument is who has asked.
    var whenRevoked: @Sendable (PKICertificate, TenantID, String) async throws -> Void = { _, _, _ in }

    // MARK: Who may ask

    /// What whoever is shown a certificate needs, and who is not signed in: the authority's own, and what is revoked.
    func isOpen(_ operation: Capability, _ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.first, operation) {
        case ("ca", .read), ("ca_chain", .read), ("cert", .read), ("ocsp", _): return true
        case ("crl", .read): return !path.contains("rotate")
        case ("issuers", .list): return parts.count == 1
        case ("issuer", .read): return parts.count > 2 && Self.openParts.contains(parts[2])
        case ("acme", _), ("roles", _), ("issuer", _): return Self.isACME(parts)
        default: return false
        }
    }

    private static let openParts: Set<String> = ["der", "pem", "json", "crl"]

    /// `acme/…`, `roles/NAME/acme/…`, `issuer/REF/acme/…`, `issuer/REF/roles/NAME/acme/…`; what is not a client's needs a
    /// token.
    static func isACME(_ parts: [String]) -> Bool {
        guard let place = parts.firstIndex(of: "acme"), [0, 2, 4].contains(place), place + 1 < parts.count
        else {
            return false
        }
        return parts[place + 1] != "new-eab"
    }

    func needsSudo(_ operation: Capability, _ path: String) -> Bool {
        ["root", "root/sign-self-issued", "root/replace"].contains(path)
    }

    func exists(_ request: SecretsRequest) async throws -> Bool? {
        let parts = request.parts
        guard parts.count == 2, parts[0] == "roles" else { return nil }
        return try await pki.role(String(parts[1]), at: request.pkiPlace) != nil
    }

    func answer(_ request: SecretsRequest) async throws -> SecretsAnswer {
        do {
            return try await dispatch(request)
        } catch let error as PKIError {
            throw SecretsRefusal(error.status, error.text)
        } catch let error as LeaseError {
            throw SecretsRefusal(error.status, error.text)
        }
    }

    // MARK: Routes

    private func dispatch(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let parts = request.parts.map(String.init)
        guard let first = parts.first else { throw SecretsRefusal.unsupportedPath }
        if Self.isACME(parts) || parts == ["acme", "new-eab"] { return try await acme(parts, request) }
        switch first {
        case "ca", "ca_chain", "crl", "cert", "cert-key", "certs", "ocsp":
            return try await shown(parts, request)
        case "issuer": return try await issuer(parts, request)
        case "config", "tidy", "tidy-status", "tidy-cancel": return try await configuration(parts, request)
        case "issuers", "key", "keys", "root", "intermediate": return try await authority(parts, request)
        case "roles": return try await role(parts, request)
        case "issue", "sign", "sign-verbatim": return try await issue(parts, issuer: nil, request)
        case "revoke", "revoke-with-key":
            guard parts.count == 1, request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await revoke(needsKey: first == "revoke-with-key", request)
        case "release":
            guard parts.count == 1, request.isWrite else { throw SecretsRefusal.unsupportedOperation }
            return try await release(request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    // MARK: Roles

    private func role(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = request.pkiPlace
        switch (parts.count, request.operation) {
        case (1, .list):
            let page = try request.pkiPage()
            return try await SecretsAnswer.keys(
                pki.roleNames(after: page.after, limit: page.limit, at: place)
            ).paged
        case (2, .read):
            guard let role = try await pki.role(parts[1], at: place) else { throw SecretsRefusal.missing }
            return .data(role.settings.object)
        case (2, .create), (2, .update), (2, .patch):
            var settings: LooseObject = [:]
            if request.operation == .patch {
                guard let known = try await pki.role(parts[1], at: place) else {
                    throw SecretsRefusal.missing
                }
                settings = known.settings.object
            }
            let role = PKIRole(
                name: parts[1],
                settings.merging(try request.settings(PKISettings.role))
            )
            try await pki.keep(role, at: place)
            var answer = SecretsAnswer.data(role.settings.object)
            if role.settings.flag("no_store"), role.settings.flag("generate_lease") {
                answer.warnings = [
                    "mutually exclusive values no_store=true and generate_lease=true: no lease is made"
                ]
            }
            return answer
        case (2, .delete):
            try await pki.deleteRole(parts[1], at: place)
            return .none
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: Revoking

    private func revoke(needsKey: Bool, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let reason = try request.text("reason").flatMap { $0.isEmpty ? nil : $0 }
        let why =
            try reason.map { name throws(PKIError) in try RevocationReason(named: name) } ?? .unspecified
        let (serial, pem) = (try request.text("serial_number") ?? "", try request.text("certificate") ?? "")
        guard serial.isEmpty != pem.isEmpty else {
            throw SecretsRefusal(400, "exactly one of serial_number and certificate must be given")
        }
        let place = request.pkiPlace
        var shown: [UInt8]?
        if !pem.isEmpty { shown = try Self.der(pem) }
        if needsKey {
            if shown == nil {
                guard let kept = try await pki.certificate(serial: try Self.serial(serial), at: place) else {
                    throw PKIError.unknownCertificate(serial)
                }
                shown = try Self.der(kept.pem)
            }
            let keys = try PEMBundle(try request.required("private_key")).keys
            guard let key = keys.first, let shown else {
                throw SecretsRefusal(400, "private_key holds no private key in PEM")
            }
            try pki.check(key, isOf: try PKI.certificate(der: shown))
        }
        let revoked: PKICertificate
        if let shown {
            revoked = try await pki.revoke(der: shown, why, at: place)
        } else {
            revoked = try await pki.revoke(serial: try Self.serial(serial), why, at: place)
        }
        try await whenRevoked(revoked, request.tenant.id, request.token?.displayName ?? "")
        let at = revoked.revocation?.at ?? request.now
        var answer = SecretsAnswer.data([
            "revocation_time": .number(at.seconds),
            "revocation_time_rfc3339": .string(at.rfc3339),
            "state": "revoked",
        ])
        answer.facts.eventType = .systemCertificateRevoked
        answer.facts.data = [
            "serial_number": .string(revoked.serial), "fingerprint": .string(revoked.fingerprint),
            "reason": .string(revoked.revocation?.reason.rawValue ?? ""),
        ]
        return answer
    }

    /// Of ours: what was put on hold is relied on again.
    private func release(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let serial = try Self.serial(try request.required("serial_number"))
        let released = try await pki.release(serial: serial, at: request.pkiPlace)
        var answer = SecretsAnswer.data(["serial_number": .string(released.serial), "state": "valid"])
        answer.facts.data = [
            "serial_number": .string(released.serial), "fingerprint": .string(released.fingerprint),
            "state": "released",
        ]
        return answer
    }

    static func serial(_ text: String) throws(PKIError) -> SerialNumber {
        guard let serial = SerialNumber(text) else {
            throw .refused(
                "\(text.prefix(64)) is no serial number: pairs of hexadecimal digits with colons are one"
            )
        }
        return serial
    }

    private static func der(_ text: String) throws -> [UInt8] {
        guard text.utf8.count <= PEMBundle.byteLimit,
            let document = try? PEMDocument.parseMultiple(pemString: text.lineBroken).first,
            document.discriminator == Certificate.defaultPEMDiscriminator
        else { throw PKIError.refused("certificate holds no certificate in PEM") }
        return document.derBytes
    }

    static func certificate(_ text: String) throws -> Certificate {
        guard let certificate = try PEMBundle(text).certificates.first else {
            throw PKIError.refused("certificate holds no certificate in PEM")
        }
        return certificate
    }
}

extension SecretsRequest {
    var pkiPlace: PKI.Place { PKI.Place(tenant: tenant.id, mount: mount.id) }
    var lifetimes: PKI.Lifetimes { PKI.Lifetimes(issuingMount, limit: maxTTL) }

    func pkiPage() throws -> (after: String?, limit: Int) {
        let page = try self.page()
        return (page.after, min(page.limit ?? PKI.namesLimit, PKI.namesLimit))
    }

    /// Those of the fields that were sent, each as its kind.
    func settings(_ fields: [PKISettings.Field]) throws -> LooseObject {
        var settings: LooseObject = [:]
        for field in fields where has(field.name) {
            switch field.kind {
            case .text: settings[field.name] = .string(try text(field.name) ?? "")
            case .texts: settings[field.name] = .strings(try texts(field.name) ?? [])
            case .seconds: settings[field.name] = .number(try seconds(field.name) ?? 0)
            case .whole: settings[field.name] = .number(try whole(field.name) ?? 0)
            case .flag: if let value = try flag(field.name) { settings[field.name] = .bool(value) }
            case .duration:
                let text = try text(field.name) ?? ""
                guard GoDuration.seconds(text) != nil else {
                    throw SecretsRefusal(400, "the field \(field.name) is not a length of time, as 72h")
                }
                settings[field.name] = .string(Int(text) == nil ? text : text + "s")
            }
        }
        return settings
    }
}
