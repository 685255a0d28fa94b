import Evidence

/// What an entry of a log is about: the signatures in it, who made them, and over what.
struct LoggedContent {
    struct Signature {
        var bytes: [UInt8]
        var key: AttestationKey?
        /// DER, where the entry names a certificate rather than a key.
        var certificate: [UInt8]?
    }

    var signatures: [Signature]
    /// SHA-256 of the file that was signed, or of the envelope's signed bytes.
    var digest: Digest?
    /// SHA-256 of the envelope's payload.
    var payloadDigest: Digest?
}

extension LogEntry {
    /// `nil` for kinds and versions that are not known, and for bodies that are not of their kind.
    var content: LoggedContent? {
        guard let document = try? JSON(parsing: body), document["kind"]?.string == kind,
            document["apiVersion"]?.string == kindVersion, let spec = document["spec"]
        else { return nil }
        switch (kind, kindVersion) {
        case ("hashedrekord", "0.0.1"): return Self.hashedRecord(spec)
        case ("hashedrekord", "0.0.2"): return Self.hashedRecord2(spec["hashedRekordV002"])
        case ("dsse", "0.0.1"): return Self.envelope(spec)
        case ("dsse", "0.0.2"): return Self.envelope2(spec["dsseV002"])
        case ("intoto", "0.0.1"): return Self.statement(spec)
        case ("intoto", "0.0.2"): return Self.statement2(spec)
        default: return nil
        }
    }

    private static func hashedRecord(_ spec: JSON) -> LoggedContent? {
        guard let hash = spec["data"]?["hash"], hash["algorithm"]?.string == "sha256",
            let digest = hash["value"]?.string.flatMap({ Digest(hex: $0) }),
            let signature = spec["signature"]?["content"]?.string.flatMap(Base64.decode),
            let signed = signed(signature, spec["signature"]?["publicKey"]?["content"])
        else { return nil }
        return LoggedContent(signatures: [signed], digest: digest)
    }

    private static func hashedRecord2(_ record: JSON?) -> LoggedContent? {
        guard let record, record["data"]?["algorithm"]?.string == "SHA2_256",
            let digest = record["data"]?["digest"]?.string.flatMap(Base64.decode).flatMap({
                Digest(bytes: $0)
            }),
            let signature = record["signature"]?["content"]?.string.flatMap(Base64.decode),
            let signed = signed(signature, verifier: record["signature"]?["verifier"])
        else { return nil }
        return LoggedContent(signatures: [signed], digest: digest)
    }

    private static func envelope(_ spec: JSON) -> LoggedContent? {
        guard let payload = hash(spec["payloadHash"]), let signatures = spec["signatures"]?.array else {
            return nil
        }
        var signed: [LoggedContent.Signature] = []
        for signature in signatures {
            guard let bytes = signature["signature"]?.string.flatMap(Base64.decode),
                let one = self.signed(bytes, signature["verifier"])
            else { return nil }
            signed.append(one)
        }
        return LoggedContent(signatures: signed, payloadDigest: payload)
    }

    private static func envelope2(_ spec: JSON?) -> LoggedContent? {
        guard let spec,
            let payload = spec["payloadHash"]?["digest"]?.string.flatMap(Base64.decode).flatMap({
                Digest(bytes: $0)
            }), let signatures = spec["signatures"]?.array
        else { return nil }
        var signed: [LoggedContent.Signature] = []
        for signature in signatures {
            guard let bytes = signature["content"]?.string.flatMap(Base64.decode),
                let one = self.signed(bytes, verifier: signature["verifier"])
            else { return nil }
            signed.append(one)
        }
        return LoggedContent(signatures: signed, payloadDigest: payload)
    }

    /// Of version 0.0.1 the log holds no signature, only the key and the payload's hash.
    private static func statement(_ spec: JSON) -> LoggedContent? {
        guard let payload = hash(spec["content"]?["payloadHash"]) else { return nil }
        return LoggedContent(signatures: [], payloadDigest: payload)
    }

    private static func statement2(_ spec: JSON) -> LoggedContent? {
        guard let payload = hash(spec["content"]?["payloadHash"]),
            let signatures = spec["content"]?["envelope"]?["signatures"]?.array
        else { return nil }
        var signed: [LoggedContent.Signature] = []
        for signature in signatures {
            // The signature's Base64 is encoded once more.
            guard let encoded = signature["sig"]?.string.flatMap(Base64.decode),
                let bytes = Base64.decode(String(decoding: encoded, as: UTF8.self)),
                let one = self.signed(bytes, signature["publicKey"])
            else { return nil }
            signed.append(one)
        }
        return LoggedContent(signatures: signed, payloadDigest: payload)
    }

    private static func hash(_ document: JSON?) -> Digest? {
        guard document?["algorithm"]?.string == "sha256" else { return nil }
        return document?["value"]?.string.flatMap { Digest(hex: $0) }
    }

    /// Base64 of a PEM file: a key or a certificate.
    static func signed(_ bytes: [UInt8], _ encoded: JSON?) -> LoggedContent.Signature? {
        guard let pem = encoded?.string.flatMap(Base64.decode).map({ String(decoding: $0, as: UTF8.self) })
        else { return nil }
        if let certificate = SigningCertificate(pem: pem) {
            return LoggedContent.Signature(
                bytes: bytes,
                key: certificate.key,
                certificate: certificate.der
            )
        }
        return AttestationKey(pem: pem).map { LoggedContent.Signature(bytes: bytes, key: $0) }
    }

    private static func signed(_ bytes: [UInt8], verifier: JSON?) -> LoggedContent.Signature? {
        if let der = verifier?["x509Certificate"]?["rawBytes"]?.string.flatMap(Base64.decode) {
            return SigningCertificate(der: der).map {
                LoggedContent.Signature(bytes: bytes, key: $0.key, certificate: der)
            }
        }
        guard let spki = verifier?["publicKey"]?["rawBytes"]?.string.flatMap(Base64.decode) else {
            return nil
        }
        return AttestationKey(spki: spki).map { LoggedContent.Signature(bytes: bytes, key: $0) }
    }
}
