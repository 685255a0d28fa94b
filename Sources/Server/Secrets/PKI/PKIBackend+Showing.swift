import Access
import Evidence
import Postgres
import Secrets
import SwiftASN1
import X509

// What anybody may see: certificates, chains, what is revoked.

extension PKIBackend {
    func shown(_ parts: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        let place = request.pkiPlace
        let rest = Array(parts.dropFirst())
        switch (parts[0], request.operation) {
        case ("ca", .read):
            guard let issuer = try await defaultIssuer(at: place) else { return .none }
            switch rest {
            case []: return .raw(issuer.signed.der, contentType: "application/pkix-cert")
            case ["pem"]:
                return .raw(
                    Array((issuer.pem + "\n").utf8),
                    contentType: "application/pem-certificate-chain"
                )
            default: throw SecretsRefusal.unsupportedPath
            }
        case ("ca_chain", .read):
            guard rest.isEmpty else { throw SecretsRefusal.unsupportedPath }
            guard let chain = try await chain(at: place) else { return .none }
            return .raw(Array((chain + "\n").utf8), contentType: "application/pem-certificate-chain")
        case ("crl", .read), ("crl", .create), ("crl", .update):
            guard rest.first == "rotate" || rest.first == "rotate-delta" else {
                guard request.operation == .read else { throw SecretsRefusal.unsupportedOperation }
                return try await list(of: "default", rest, request)
            }
            try await pki.rotateLists(isDelta: rest.first == "rotate-delta", at: place)
            return .data(["success": true])
        case ("cert", .read): return try await certificate(rest, request)
        case ("certs", .list):
            switch rest {
            case []: return try await serials(revokedOnly: false, request)
            case ["revoked"]: return try await serials(revokedOnly: true, request)
            case ["detailed"]: return try await detailed(request)
            default: throw SecretsRefusal.unsupportedPath
            }
        case ("certs", .read) where rest == ["calendar"]: return try await calendar(request)
        case ("cert-key", .read) where rest.count == 1:
            guard let serial = SerialNumber(rest[0]),
                let key = try await pki.keptKey(serial: serial, at: place)
            else { throw SecretsRefusal.missing }
            var answer = SecretsAnswer.data([
                "private_key": .string(key), "serial_number": .string(serial.text),
            ])
            answer.facts.isOfSecret = true
            return answer
        case ("ocsp", _): return try await ocsp(rest, request)
        default: throw SecretsRefusal.unsupportedOperation
        }
    }

    private func defaultIssuer(at place: PKI.Place) async throws -> PKIIssuer? {
        let authority = try await pki.authority(at: place)
        guard authority.defaultIssuer != nil else { return nil }
        return try authority.issuer("default")
    }

    private func chain(at place: PKI.Place) async throws -> String? {
        try await defaultIssuer(at: place).map { issuer in
            issuer.chain.map(\.pem).joined(separator: "\n")
        }
    }

    /// As OpenBao's `certs/detailed`, in the order in which they end; `state` says which.
    private func detailed(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let name = request.query["state"] ?? "all"
        guard let sight = PKI.Sight(rawValue: name) else {
            let known = PKI.Sight.allCases.map(\.rawValue).joined(separator: ", ")
            throw SecretsRefusal(400, "state must be one of \(known)")
        }
        let page = try request.pkiPage()
        let found = try await pki.certificates(
            sight,
            after: page.after,
            limit: min(page.limit, 10_000),
            at: request.pkiPlace
        )
        guard !found.isEmpty else { throw SecretsRefusal.missing }
        return .data([
            "keys": .strings(found.map(\.serial)),
            "key_info": .object(LooseObject(found.map { ($0.serial, .object($0.shown)) })),
        ]).paged
    }

    private func calendar(_ request: SecretsRequest) async throws -> SecretsAnswer {
        let calendar = try await pki.calendar(at: request.pkiPlace)
        return .data([
            "days": .array(calendar.days.map { ["day": .string($0.day), "count": .number($0.count)] }),
            "counts": .object(
                LooseObject(calendar.counts.map { ($0.key.rawValue, LooseJSON.number($0.value)) })
            ),
        ])
    }

    private func serials(revokedOnly: Bool, _ request: SecretsRequest) async throws -> SecretsAnswer {
        let page = try request.pkiPage()
        return try await SecretsAnswer.keys(
            pki.serials(
                revokedOnly: revokedOnly,
                after: page.after,
                limit: page.limit,
                at: request.pkiPlace
            )
        ).paged
    }

    /// `crl`, `crl/pem`, `crl/delta`, `crl/delta/pem`; of an issuer also with `der`.
    func list(of reference: String, _ rest: [String], _ request: SecretsRequest) async throws -> SecretsAnswer
    {
        let isDelta = rest.first == "delta"
        let form = isDelta ? Array(rest.dropFirst()) : rest
        guard form.isEmpty || form == ["pem"] || form == ["der"] else { throw SecretsRefusal.unsupportedPath }
        guard let der = try await pki.list(of: reference, isDelta: isDelta, at: request.pkiPlace) else {
            return .none
        }
        guard form == ["pem"] || reference != "default" && form.isEmpty else {
            return .raw(der, contentType: "application/pkix-crl")
        }
        let pem = PEMDocument(type: "X509 CRL", derBytes: der).pemString
        // Of an issuer without a form the envelope, as of `cert/crl`.
        if form.isEmpty { return .data(["crl": .string(pem)]) }
        return .raw(Array((pem + "\n").utf8), contentType: "application/x-pem-file")
    }

    /// `cert/SERIAL`, `cert/ca`, `cert/ca_chain`, `cert/crl`, `cert/delta-crl`, and a certificate alone below `raw`.
    private func certificate(_ rest: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        guard let name = rest.first else { throw SecretsRefusal.unsupportedPath }
        let place = request.pkiPlace
        switch name {
        case "ca":
            guard let issuer = try await defaultIssuer(at: place) else { throw SecretsRefusal.missing }
            return try Self.shown(issuer.pem, issuerID: issuer.id, nil, rest)
        case "ca_chain":
            guard let issuer = try await defaultIssuer(at: place), let chain = try await chain(at: place)
            else {
                throw SecretsRefusal.missing
            }
            var answer = try Self.shown(issuer.pem, issuerID: issuer.id, nil, rest)
            if case .data(var data) = answer.body {
                data["ca_chain"] = .string(chain)
                answer.body = .data(data)
            }
            return answer
        case "crl", "delta-crl":
            guard let der = try await pki.list(of: "default", isDelta: name == "delta-crl", at: place) else {
                throw SecretsRefusal.missing
            }
            return try Self.shown(
                PEMDocument(type: "X509 CRL", derBytes: der).pemString,
                issuerID: nil,
                nil,
                rest
            )
        default:
            guard let serial = SerialNumber(name),
                let kept = try await pki.certificate(serial: serial, at: place)
            else { throw SecretsRefusal.missing }
            return try Self.shown(kept.pem, issuerID: kept.issuerID, kept.revocation, rest)
        }
    }

    private static func shown(
        _ pem: String,
        issuerID: UniqueID?,
        _ revocation: (at: Instant, reason: RevocationReason)?,
        _ rest: [String]
    ) throws -> SecretsAnswer {
        switch Array(rest.dropFirst()) {
        case []: break
        case ["raw", "pem"]:
            return .raw(Array((pem + "\n").utf8), contentType: "application/pem-certificate-chain")
        case ["raw"], ["raw", "der"]:
            return .raw(try PEMDocument(pemString: pem).derBytes, contentType: "application/pkix-cert")
        default: throw SecretsRefusal.unsupportedPath
        }
        var data: LooseObject = [
            "certificate": .string(pem),
            "revocation_time": .number(revocation?.at.seconds ?? 0),
            "revocation_time_rfc3339": .string(revocation?.at.rfc3339 ?? ""),
        ]
        if let issuerID { data["issuer_id"] = .string(issuerID.text) }
        if let revocation { data["revocation_reason"] = .string(revocation.reason.rawValue) }
        return .data(data)
    }

    // MARK: OCSP (RFC 6960 appendix A)

    /// By POST the request as it is, by GET in base64 below the path.
    private func ocsp(_ rest: [String], _ request: SecretsRequest) async throws -> SecretsAnswer {
        let der: [UInt8]
        switch request.operation {
        case .read:
            // Its base64 may hold slashes, which are no parts.
            der = Base64.decode(rest.joined(separator: "/")) ?? []
        case .create, .update:
            der = try request.text(SecretsBody.rawField).flatMap { Base64.decode($0) } ?? []
        default: throw SecretsRefusal.unsupportedOperation
        }
        let response = try await pki.respond(to: der, at: request.pkiPlace)
        return .raw(response, contentType: "application/ocsp-response")
    }
}

extension PKICertificate {
    fileprivate var shown: LooseObject {
        [
            "common_name": .string(commonName ?? ""), "subject": .string(subject), "issuer": .string(issuer),
            "not_before": .string(validFrom.rfc3339), "not_after": .string(validUntil.rfc3339),
            "cert_type": .string(type.rawValue), "fingerprint": .string(fingerprint),
            "role": .string(role ?? ""), "revoked": .bool(revocation != nil),
            "revocation_time_rfc3339": .string(revocation?.at.rfc3339 ?? ""),
            "revocation_reason": .string(revocation?.reason.rawValue ?? ""),
        ]
    }
}
