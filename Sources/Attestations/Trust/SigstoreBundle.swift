package import Evidence

/// A Sigstore bundle 0.1 to 0.3: something signed, with what proves when and by whom.
package struct SigstoreBundle: Sendable {
    package enum Version: String, Hashable, Sendable, CaseIterable, Comparable {
        case v01 = "0.1"
        case v02 = "0.2"
        case v03 = "0.3"

        package static func < (left: Version, right: Version) -> Bool { left.rawValue < right.rawValue }
    }

    package enum Material: Sendable {
        /// The signer's first.
        case certificates([SigningCertificate])
        /// What the signer calls the key; nothing but a hint.
        case publicKey(hint: String)
    }

    package enum Content: Sendable {
        /// Over a file, of which the bundle has at most the SHA-256.
        case message(digest: Digest?, signature: [UInt8])
        case envelope(SignedEnvelope)
    }

    package var version: Version
    package var material: Material
    package var content: Content
    package var logEntries: [LogEntry]
    /// DER of RFC 3161 responses.
    package var timestamps: [[UInt8]]

    private static let versions: [String: Version] = [
        "application/vnd.dev.sigstore.bundle+json;version=0.1": .v01,
        "application/vnd.dev.sigstore.bundle+json;version=0.2": .v02,
        "application/vnd.dev.sigstore.bundle+json;version=0.3": .v03,
        "application/vnd.dev.sigstore.bundle.v0.3+json": .v03,
    ]
    static let mediaTypePrefix = "application/vnd.dev.sigstore.bundle"
    private static let listLimit = 32

    /// Whether bytes are meant to be one, of whichever version.
    package static func isMeant(by bytes: [UInt8]) -> Bool {
        guard bytes.count <= ReadingLimits.standard.size, let document = try? LooseJSON(parsing: bytes[...])
        else { return false }
        return document["mediaType"]?.string?.hasPrefix(mediaTypePrefix) == true
    }

    package init(parsing bytes: [UInt8]) throws(ReadingFault) { try self.init(StrictDocument.object(bytes)) }

    init(_ document: JSONObject) throws(ReadingFault) {
        let mediaType = document["mediaType"]?.string ?? ""
        guard let version = Self.versions[mediaType] else {
            throw .unsupportedVersion(format: "a Sigstore bundle", found: String(mediaType.prefix(100)))
        }
        self.version = version
        guard let material = document["verificationMaterial"]?.object else {
            throw .missing(path: "/verificationMaterial")
        }
        self.material = try Self.material(material)
        content = try Self.content(document)
        let entries = material["tlogEntries"]?.array ?? []
        guard entries.count <= Self.listLimit else {
            throw .tooMany(what: "log entries", limit: Self.listLimit)
        }
        logEntries = []
        for (index, entry) in entries.enumerated() {
            logEntries.append(
                try LogEntry(entry, at: "/verificationMaterial/tlogEntries/\(index)")
            )
        }
        let tokens = material["timestampVerificationData"]?["rfc3161Timestamps"]?.array ?? []
        guard tokens.count <= Self.listLimit else {
            throw .tooMany(what: "timestamps", limit: Self.listLimit)
        }
        timestamps = []
        for (index, token) in tokens.enumerated() {
            // Of tools that wrap lines.
            let text = token["signedTimestamp"]?.string.map { $0.filter { !$0.isWhitespace } }
            guard let der = text.flatMap(Base64.decode) else {
                throw .wrong(
                    path:
                        "/verificationMaterial/timestampVerificationData/rfc3161Timestamps/\(index)/signedTimestamp",
                    expected: "Base64"
                )
            }
            timestamps.append(der)
        }
    }

    /// What was signed: timestamps are of it.
    package var signature: [UInt8] {
        switch content {
        case .message(_, let signature): signature
        case .envelope(let signed): signed.envelope.signatures[0].bytes
        }
    }

    private static func material(_ material: JSONObject) throws(ReadingFault) -> Material {
        let path = "/verificationMaterial"
        let given = ["certificate", "x509CertificateChain", "publicKey"].filter { material[$0] != nil }
        guard given.count == 1 else {
            throw .wrong(
                path: path,
                expected: "one with exactly one of certificate, x509CertificateChain and publicKey"
            )
        }
        if let key = material["publicKey"] { return .publicKey(hint: key["hint"]?.string ?? "") }
        let encoded =
            material["certificate"].map { [$0] } ?? material["x509CertificateChain"]?["certificates"]?.array
            ?? []
        guard 1...16 ~= encoded.count else {
            throw .wrong(path: "\(path)/\(given[0])", expected: "a chain of 1 to 16 certificates")
        }
        var certificates: [SigningCertificate] = []
        for certificate in encoded {
            guard let der = certificate["rawBytes"]?.string.flatMap(Base64.decode),
                let read = SigningCertificate(der: der)
            else { throw .wrong(path: "\(path)/\(given[0])", expected: "a certificate in Base64 of DER") }
            certificates.append(read)
        }
        return .certificates(certificates)
    }

    private static func content(_ document: JSONObject) throws(ReadingFault) -> Content {
        switch (document["dsseEnvelope"]?.object, document["messageSignature"]?.object) {
        case (let envelope?, nil):
            let signed = try SignedEnvelope(envelope, at: "/dsseEnvelope")
            guard signed.envelope.signatures.count == 1 else {
                throw .wrong(path: "/dsseEnvelope/signatures", expected: "one signature, as a bundle has")
            }
            return .envelope(signed)
        case (nil, let message?):
            guard let signature = message["signature"]?.string.flatMap(Base64.decode), !signature.isEmpty
            else { throw .wrong(path: "/messageSignature/signature", expected: "Base64") }
            guard let stated = message["messageDigest"] else {
                return .message(digest: nil, signature: signature)
            }
            guard stated["algorithm"]?.string == "SHA2_256" else {
                // Of other hashes nothing is taken: the artifact itself is needed.
                return .message(digest: nil, signature: signature)
            }
            guard let digest = stated["digest"]?.string.flatMap(Base64.decode).flatMap({ Digest(bytes: $0) })
            else { throw .wrong(path: "/messageSignature/messageDigest/digest", expected: "a SHA-256") }
            return .message(digest: digest, signature: signature)
        default:
            throw .wrong(path: "/", expected: "a bundle with one of dsseEnvelope and messageSignature")
        }
    }
}

/// An entry of a Rekor log with what proves that it is there.
package struct LogEntry: Sendable {
    package struct Proof: Sendable {
        package var index: Int
        package var root: Digest?
        package var size: Int
        package var hashes: [Digest]
        /// A signed note; bundles of version 0.1 may have none.
        package var checkpoint: String?
    }

    /// Over all shards of the log.
    package var index: Int
    package var logID: [UInt8]
    package var kind: String
    package var kindVersion: String
    /// When the log says that it took the entry in; v2 logs say nothing.
    package var integratedAt: Instant?
    /// The log's signature over entry and time (Rekor v1).
    package var promise: [UInt8]?
    package var proof: Proof?
    /// Canonical JSON of the entry, as the log holds it.
    package var body: [UInt8]

    init(_ document: JSON, at path: String) throws(ReadingFault) {
        guard let index = Self.number(document["logIndex"]) else { throw .missing(path: "\(path)/logIndex") }
        guard let logID = document["logId"]?["keyId"]?.string.flatMap(Base64.decode) else {
            throw .missing(path: "\(path)/logId/keyId")
        }
        guard let kind = document["kindVersion"]?["kind"]?.string,
            let version = document["kindVersion"]?["version"]?.string
        else { throw .missing(path: "\(path)/kindVersion") }
        guard let body = document["canonicalizedBody"]?.string.flatMap(Base64.decode), !body.isEmpty else {
            throw .missing(path: "\(path)/canonicalizedBody")
        }
        self.index = index
        self.logID = logID
        self.kind = kind
        kindVersion = version
        self.body = body
        if let seconds = Self.number(document["integratedTime"]), seconds > 0, seconds <= 253_402_300_799 {
            integratedAt = Instant(microseconds: Int64(seconds) * 1_000_000)
        }
        if let promise = document["inclusionPromise"], !promise.isNull {
            guard let bytes = promise["signedEntryTimestamp"]?.string.flatMap(Base64.decode) else {
                throw .wrong(path: "\(path)/inclusionPromise/signedEntryTimestamp", expected: "Base64")
            }
            self.promise = bytes
        }
        if let proof = document["inclusionProof"], !proof.isNull {
            self.proof = try Self.proof(proof, at: "\(path)/inclusionProof")
        }
    }

    /// A whole number, which protobuf's JSON writes as text; 0 where it is left out of an object that is there.
    private static func number(_ value: JSON?) -> Int? {
        guard let value else { return nil }
        guard let number = value.integer ?? value.string.flatMap({ Int($0) }), number >= 0 else { return nil }
        return number
    }

    private static func proof(_ document: JSON, at path: String) throws(ReadingFault) -> Proof {
        let hashes = document["hashes"]?.array ?? []
        guard hashes.count <= 64 else { throw .tooMany(what: "hashes of a proof", limit: 64) }
        var decoded: [Digest] = []
        for (index, hash) in hashes.enumerated() {
            guard let digest = hash.string.flatMap(Base64.decode).flatMap({ Digest(bytes: $0) }) else {
                throw .wrong(path: "\(path)/hashes/\(index)", expected: "a SHA-256")
            }
            decoded.append(digest)
        }
        guard let size = number(document["treeSize"]) else { throw .missing(path: "\(path)/treeSize") }
        return Proof(
            index: number(document["logIndex"]) ?? 0,
            root: document["rootHash"]?.string.flatMap(Base64.decode).flatMap { Digest(bytes: $0) },
            size: size,
            hashes: decoded,
            checkpoint: document["checkpoint"]?["envelope"]?.string
        )
    }

    package var leaf: Digest { .sha256(of: [0] + body) }
}
