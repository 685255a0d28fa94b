import Access
import Evidence
import Postgres
import Secrets
import SwiftASN1
import X509

// Issuers and keys of a mount: made, imported, shown, changed and removed.

extension PKIBackend {
    func authority(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = request.pkiPlace
        switch (parts[0], parts.count > 1 ? parts[1] : "", parts.count, request.operation) {
        case ("issuers", "", 1, .list): return try await issuers(request)
        case ("keys", "", 1, .list): return try await keys(request)
        case ("root", "", 1, .delete):
            let wereAny = try await pki.deleteAuthority(at: place)
            guard wereAny else { return .none }
            var answer = SecretsAnswer(.empty)
            answer.warnings = [
                "DELETE /root deletes all keys and issuers; prefer the new DELETE /key/:key_ref and DELETE "
                    + "/issuer/:issuer_ref for finer granularity, unless removal of all keys and issuers is desired."
            ]
            return answer
        case ("root", "replace", 2, .create), ("root", "replace", 2, .update):
            let reference = try request.text("default") ?? "next"
            return try await defaults(of: try await pki.setDefault(issuer: reference, key: nil, at: place))
        case ("root", "sign-intermediate", 2, _) where request.isWrite:
            return try await signIntermediate(issuer: "default", request)
        case ("root", "sign-self-issued", 2, _) where request.isWrite:
            return try await signSelfIssued(issuer: "default", request)
        case ("root", "generate", 3, _) where request.isWrite,
            ("root", "rotate", 3, _) where request.isWrite:
            return try await makeRoot(parts[2], request)
        case ("issuers", "generate", 4, _) where request.isWrite && parts[2] == "root":
            return try await makeRoot(parts[3], request)
        case ("intermediate", "generate", 3, _) where request.isWrite:
            return try await makeRequest(parts[2], request)
        case ("issuers", "generate", 4, _) where request.isWrite && parts[2] == "intermediate":
            return try await makeRequest(parts[3], request)
        case ("intermediate", "cross-sign", 2, _) where request.isWrite:
            return try await makeRequest("existing", request)
        case ("intermediate", "set-signed", 2, _) where request.isWrite:
            return try await imported(try request.required("certificate"), mayHaveKeys: false, request)
        case ("issuers", "import", 3, _) where request.isWrite && ["bundle", "cert"].contains(parts[2]):
            return try await imported(
                try request.required("pem_bundle"),
                mayHaveKeys: parts[2] == "bundle",
                request
            )
        case ("keys", "generate", 3, _) where request.isWrite: return try await makeKey(parts[2], request)
        case ("keys", "import", 2, _) where request.isWrite:
            let bundle = try PEMBundle(try request.required("pem_bundle"))
            guard bundle.certificates.isEmpty, bundle.keys.count == 1 else {
                throw SecretsRefusal(400, "pem_bundle must hold one private key and nothing else")
            }
            let done = try await pki.importBundle(
                bundle,
                keyName: try request.text("key_name") ?? "",
                at: place
            )
            let id = (done.keys + done.existingKeys).first?.text ?? ""
            return try await self.key(id, request)
        case ("key", _, 2, .read): return try await key(parts[1], request)
        case ("key", _, 2, _) where request.isWrite:
            let key = try await pki.renameKey(parts[1], to: try request.text("key_name") ?? "", at: place)
            return .data(key.shown)
        case ("key", _, 2, .delete):
            let wasDefault = try await pki.deleteKey(parts[1], at: place)
            guard wasDefault else { return .none }
            var answer = SecretsAnswer(.empty)
            answer.warnings = ["Deleted the mount's default key: POST config/keys names another."]
            return answer
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    // MARK: Making

    /// - Parameter kind: `internal`, `exported` or `existing`.
    private func wanted(_ kind: String, _ request: SecretsRequest) throws -> PKI.AuthorityRequest {
        var wanted = try request.authorityRequest()
        switch kind {
        case "internal", "exported": break
        case "existing": wanted.existingKey = try request.text("key_ref") ?? "default"
        default: throw SecretsRefusal(400, "the type must be internal, exported or existing, not \(kind)")
        }
        return wanted
    }

    private func makeRoot(_ kind: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let format = try PKIFormat(request)
        let wanted = try wanted(kind, request)
        guard !wanted.subject.commonName.isEmpty else {
            throw SecretsRefusal(400, "the common_name field is required: it names the authority")
        }
        let made = try await pki.makeRoot(wanted, at: request.pkiPlace)
        guard let issuer = made.issuer else { throw SecretsRefusal.missing }
        let certificate = issuer.certificate
        var data: LooseObject = [
            "certificate": try format.text(issuer.signed, kind == "exported" ? made.privateKey : nil),
            "issuing_ca": format.text(issuer.signed),
            "serial_number": .string(issuer.serial?.text ?? ""),
            "expiration": .number(certificate.validUntil.seconds),
            "not_before": .number(certificate.validFrom.seconds),
            "issuer_id": .string(issuer.id.text),
            "issuer_name": .string(issuer.name),
            "key_id": .string(made.key.id.text),
            "key_name": .string(made.key.name),
        ]
        if kind == "exported" { try Self.show(made.privateKey, format, in: &data) }
        var answer = SecretsAnswer.data(data)
        answer.warnings = made.warnings
        answer.facts.eventType = .secretDynamicIssued
        answer.facts.data = [
            "serial_number": .string(issuer.serial?.text ?? ""), "issuer_id": .string(issuer.id.text),
        ]
        return answer
    }

    private func makeRequest(_ kind: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let format = try PKIFormat(request)
        let made = try await pki.makeRequest(try wanted(kind, request), at: request.pkiPlace)
        guard let csr = made.request else { throw SecretsRefusal.missing }
        var data: LooseObject = ["csr": format.text(ofRequest: csr), "key_id": .string(made.key.id.text)]
        if kind == "exported" { try Self.show(made.privateKey, format, in: &data) }
        return .data(data)
    }

    private func makeKey(_ kind: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard kind == "internal" || kind == "exported" else {
            throw SecretsRefusal(400, "the type must be internal or exported, not \(kind)")
        }
        let format = try PKIFormat(request)
        let type = try request.text("key_type") ?? ""
        let made = try await pki.makeKey(
            try CertificateKeyType(type.isEmpty ? "rsa" : type, bits: try request.whole("key_bits") ?? 0),
            name: try request.text("key_name") ?? "",
            at: request.pkiPlace
        )
        var data = made.key.shown
        if kind == "exported" { data["private_key"] = try format.text(made.privateKey) }
        return .data(data)
    }

    private static func show(_ key: CertificateKey, _ format: PKIFormat, in data: inout LooseObject) throws {
        data["private_key"] = try format.text(key)
        data["private_key_type"] = .string(key.type.name)
    }

    /// `config/ca` as well.
    func imported(_ text: String, mayHaveKeys: Bool, _ request: SecretsRequest) async throws -> SecretsAnswer
    {
        let bundle = try PEMBundle(text)
        guard mayHaveKeys || bundle.keys.isEmpty else {
            throw SecretsRefusal(400, "private keys found in the bundle: this path takes certificates alone")
        }
        guard !bundle.certificates.isEmpty || mayHaveKeys else {
            throw SecretsRefusal(400, "the bundle holds no certificate in PEM")
        }
        let done = try await pki.importBundle(bundle, at: request.pkiPlace)
        return .data([
            "imported_issuers": done.issuers.isEmpty ? nil : .strings(done.issuers.map(\.text)),
            "imported_keys": done.keys.isEmpty ? nil : .strings(done.keys.map(\.text)),
            "existing_issuers": done.existingIssuers.isEmpty
                ? nil : .strings(done.existingIssuers.map(\.text)),
            "existing_keys": done.existingKeys.isEmpty ? nil : .strings(done.existingKeys.map(\.text)),
            "mapping": .strings(done.mapping),
        ])
    }

    func signIntermediate(issuer reference: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let format = try PKIFormat(request)
        let csr = try SigningRequest(pem: try request.text("csr") ?? "")
        let usesRequestValues = try request.flag("use_csr_values") ?? false
        let wanted = try request.authorityRequest()
        guard usesRequestValues || !wanted.subject.commonName.isEmpty else {
            throw SecretsRefusal(400, "the common_name field is required, unless use_csr_values is set")
        }
        let issued = try await pki.signIntermediate(
            csr,
            wanted,
            usesRequestValues: usesRequestValues,
            issuer: reference,
            at: request.pkiPlace
        )
        return try Self.answer(issued, format, isKeyRemoved: false)
    }

    func signSelfIssued(issuer reference: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let certificate = try Self.certificate(try request.required("certificate"))
        let signed = try await pki.signSelfIssued(
            certificate,
            issuer: reference,
            limit: request.maxTTL,
            at: request.pkiPlace
        )
        return .data([
            "certificate": .string(try signed.certificate.pem()),
            "issuing_ca": .string(signed.issuer.pem),
        ])
    }

    // MARK: Showing

    private func issuers(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let authority = try await pki.authority(at: request.pkiPlace)
        guard !authority.issuers.isEmpty else { throw SecretsRefusal.missing }
        return .data([
            "keys": .strings(authority.issuers.map(\.id.text)),
            "key_info": .object(
                LooseObject(
                    authority.issuers.map { issuer in
                        (
                            issuer.id.text,
                            [
                                "issuer_name": .string(issuer.name),
                                "is_default": .bool(issuer.id == authority.defaultIssuer),
                                "serial_number": .string(issuer.serial?.text ?? ""),
                                "key_id": .string(issuer.keyID?.text ?? ""),
                                "subject": .string(issuer.certificate.subject.description),
                                "not_after": .string(issuer.certificate.validUntil.rfc3339),
                                "revoked": .bool(issuer.revokedAt != nil),
                            ] as LooseJSON
                        )
                    }
                )
            ),
        ])
    }

    private func keys(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let authority = try await pki.authority(at: request.pkiPlace)
        guard !authority.keys.isEmpty else { throw SecretsRefusal.missing }
        return .data([
            "keys": .strings(authority.keys.map(\.id.text)),
            "key_info": .object(
                LooseObject(
                    authority.keys.map { key in
                        (
                            key.id.text,
                            [
                                "key_name": .string(key.name),
                                "is_default": .bool(key.id == authority.defaultKey),
                            ] as LooseJSON
                        )
                    }
                )
            ),
        ])
    }

    private func key(_ reference: String, _ request: SecretsRequest) async throws -> SecretsAnswer {
        .data(try await pki.authority(at: request.pkiPlace).key(reference).shown)
    }

    func defaults(of authority: PKIAuthority) async throws -> SecretsAnswer {
        .data([
            "default": .string(authority.defaultIssuer?.text ?? ""),
            "default_follows_latest_issuer": .bool(
                authority.settings("issuers", PKISettings.issuers).flag("default_follows_latest_issuer")
            ),
        ])
    }

    // MARK: One issuer

    /// `issuer/REF` and what is below it.
    func issuer(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard parts.count >= 2 else { throw SecretsRefusal.unsupportedPath }
        let (reference, place) = (parts[1], request.pkiPlace)
        let verb = parts.count > 2 ? parts[2] : ""
        switch (verb, request.operation) {
        case ("", .read): return try await shown(try await pki.authority(at: place).issuer(reference))
        case ("", .create), ("", .update), ("", .patch):
            guard parts.count == 2 else { throw SecretsRefusal.unsupportedPath }
            let name = request.has("issuer_name") ? try request.text("issuer_name") : nil
            let issuer = try await pki.changeIssuer(
                reference,
                name: name,
                try request.settings(PKIIssuer.fields),
                at: place
            )
            return try await shown(issuer)
        case ("", .delete):
            guard try await pki.deleteIssuer(reference, at: place) else { return .none }
            var answer = SecretsAnswer(.empty)
            answer.warnings = ["Deleted the mount's default issuer: POST config/issuers names another."]
            return answer
        case ("revoke", .create), ("revoke", .update):
            let issuer = try await pki.revokeIssuer(reference, at: place)
            var answer = try await shown(issuer)
            answer.facts.eventType = .systemCertificateRevoked
            return answer
        case ("json", .read):
            let issuer = try await pki.authority(at: place).issuer(reference)
            return .data([
                "certificate": .string(issuer.pem),
                "ca_chain": .array(issuer.chain.map { .string($0.pem) }),
                "issuer_id": .string(issuer.id.text),
                "issuer_name": .string(issuer.name),
            ])
        case ("pem", .read):
            let pem = try await pki.authority(at: place).issuer(reference).pem + "\n"
            return .raw(Array(pem.utf8), contentType: "application/x-pem-file")
        case ("der", .read):
            let der = try await pki.authority(at: place).issuer(reference).signed.der
            return .raw(der, contentType: "application/pkix-cert")
        case ("crl", .read): return try await list(of: reference, Array(parts.dropFirst(3)), request)
        case ("sign-intermediate", _) where request.isWrite:
            return try await signIntermediate(issuer: reference, request)
        case ("sign-self-issued", _) where request.isWrite:
            return try await signSelfIssued(issuer: reference, request)
        case ("issue", _), ("sign", _), ("sign-verbatim", _):
            return try await issue(Array(parts.dropFirst(2)), issuer: reference, request)
        default: throw SecretsRefusal.unsupportedPath
        }
    }

    private func shown(_ issuer: PKIIssuer) async throws -> SecretsAnswer {
        var data = issuer.settings.object
        data["issuer_id"] = .string(issuer.id.text)
        data["issuer_name"] = .string(issuer.name)
        data["key_id"] = .string(issuer.keyID?.text ?? "")
        data["certificate"] = .string(issuer.pem)
        data["ca_chain"] = .array(issuer.chain.map { .string($0.pem) })
        if issuer.settings.texts("manual_chain").isEmpty { data["manual_chain"] = LooseJSON.null }
        // One text, as clients of Vault split it.
        data["usage"] = .string(issuer.settings.texts("usage").joined(separator: ","))
        data["revoked"] = .bool(issuer.revokedAt != nil)
        if let at = issuer.revokedAt {
            data["revocation_time"] = .number(at.seconds)
            data["revocation_time_rfc3339"] = .string(at.rfc3339)
        }
        return .data(data)
    }
}

extension PKIKey {
    fileprivate var shown: LooseObject {
        [
            "key_id": .string(id.text), "key_name": .string(name), "key_type": .string(type),
            "key_bits": .number(bits),
        ]
    }
}
