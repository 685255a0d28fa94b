import Evidence

/// Whom an entry of a log names as its signer.
package struct LoggedIdentity: Hashable, Sendable {
    /// Names in the certificate; empty where the entry names a key alone.
    package var names: [String]
    /// Who vouched for the names: Fulcio's OIDC issuer, and the issuer of the certificate.
    package var issuers: [String]
    /// SHA-256 of the key's SubjectPublicKeyInfo, in hexadecimal.
    package var key: String

    package init(names: [String], issuers: [String], key: String) {
        self.names = names
        self.issuers = issuers
        self.key = key
    }

    /// Of the bytes that a log holds.
    ///
    /// - Throws: `RekorFault.malformed` for what is no entry of a kind that is read.
    package static func all(in body: [UInt8]) throws(RekorFault) -> [LoggedIdentity] {
        guard let document = try? JSON(parsing: body), let kind = document["kind"]?.string,
            let version = document["apiVersion"]?.string
        else { throw .malformed("it is no entry of Rekor") }
        let entry = try LogEntry(
            transparencyLogEntry: [
                "logIndex": "0", "logId": ["keyId": ""],
                "kindVersion": ["kind": .string(kind), "version": .string(version)],
                "canonicalizedBody": .string(Base64.encode(body)),
            ]
        )
        guard let content = entry.content else {
            throw .malformed(
                "its kind or its certificate is not read: \(kind.prefix(40)) \(version.prefix(40))"
            )
        }
        var signatures = content.signatures
        if kind == "intoto", version == "0.0.1" {
            // Of this version the log holds who signed, and not the signature.
            guard let signer = LogEntry.signed([], document["spec"]?["publicKey"]) else {
                throw .malformed("its certificate or key is not read")
            }
            signatures = [signer]
        }
        // Nobody is passed over: what can't be read is parked.
        guard !signatures.isEmpty else {
            throw .malformed("it names nobody: \(kind.prefix(40)) \(version.prefix(40))")
        }
        return try signatures.map { signature throws(RekorFault) in
            guard let key = signature.key else { throw .malformed("a key of it is not read") }
            let certificate = signature.certificate.flatMap { SigningCertificate(der: $0) }
            return LoggedIdentity(
                names: certificate?.identities ?? [],
                issuers: [certificate?.oidcIssuer, certificate?.issuer].compactMap(\.self),
                key: key.fingerprint.hex
            )
        }
    }
}
