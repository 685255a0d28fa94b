package import Evidence

/// Sigstore's list of whom to trust: logs, certificate authorities and timestamp authorities (protobuf-specs,
/// `TrustedRoot`), each for its time.
package struct TrustedRoot: Sendable {
    package struct Log: Sendable {
        package var baseURL: String
        package var key: AttestationKey
        /// Of a Rekor v1 or certificate transparency log SHA-256 of its key; of others the hash that a note's key ID is
        /// the beginning of.
        package var logID: [UInt8]
        package var validity: TrustPeriod
    }

    package struct Authority: Sendable {
        package var uri: String
        /// The leaf or intermediate first, the root last.
        package var chain: [SigningCertificate]
        package var validity: TrustPeriod
    }

    package var logs: [Log] = []
    package var certificateAuthorities: [Authority] = []
    package var certificateLogs: [Log] = []
    package var timestampAuthorities: [Authority] = []
    package var warnings = ReadingWarnings()

    package static let mediaTypes: Set<String> = [
        "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
        "application/vnd.dev.sigstore.trustedroot.v0.1+json",
        "application/vnd.dev.sigstore.trustedroot+json;version=0.2",
        "application/vnd.dev.sigstore.trustedroot.v0.2+json",
    ]

    package init(parsing bytes: [UInt8]) throws(ReadingFault) {
        let document = try StrictDocument.object(bytes)
        let mediaType = document["mediaType"]?.string ?? ""
        guard Self.mediaTypes.contains(mediaType) else {
            throw .unsupportedVersion(
                format: "a Sigstore trusted root",
                found: String(mediaType.prefix(100))
            )
        }
        logs = try takeLogs(document, "tlogs")
        certificateLogs = try takeLogs(document, "ctlogs")
        certificateAuthorities = try takeAuthorities(document, "certificateAuthorities")
        timestampAuthorities = try takeAuthorities(document, "timestampAuthorities")
        guard !(logs.isEmpty && certificateAuthorities.isEmpty && timestampAuthorities.isEmpty) else {
            throw .missing(path: "/certificateAuthorities")
        }
    }

    package init() {}

    private static let listLimit = 256

    private mutating func takeLogs(_ document: JSONObject, _ name: String) throws(ReadingFault) -> [Log] {
        var logs: [Log] = []
        for (index, entry) in try Self.list(document, name).enumerated() {
            let path = "/\(name)/\(index)"
            guard let raw = entry["publicKey"]?["rawBytes"]?.string.flatMap(Base64.decode),
                let logID = entry["logId"]?["keyId"]?.string.flatMap(Base64.decode)
            else { throw .missing(path: "\(path)/publicKey/rawBytes") }
            guard let key = AttestationKey(spki: raw) else {
                warnings.add(path, "the log's key is of a kind that is not read; the log is left out")
                continue
            }
            logs.append(
                Log(
                    baseURL: entry["baseUrl"]?.string ?? "",
                    key: key,
                    logID: logID,
                    validity: try TrustPeriod(entry["publicKey"]?["validFor"], path: path)
                )
            )
        }
        return logs
    }

    private mutating func takeAuthorities(
        _ document: JSONObject,
        _ name: String
    ) throws(ReadingFault) -> [Authority] {
        var authorities: [Authority] = []
        for (index, entry) in try Self.list(document, name).enumerated() {
            let path = "/\(name)/\(index)"
            let encoded = entry["certChain"]?["certificates"]?.array ?? []
            var chain: [SigningCertificate] = []
            for certificate in encoded.prefix(32) {
                guard let der = certificate["rawBytes"]?.string.flatMap(Base64.decode),
                    let read = SigningCertificate(der: der)
                else { throw .wrong(path: "\(path)/certChain", expected: "a chain of certificates") }
                chain.append(read)
            }
            guard !chain.isEmpty else { throw .missing(path: "\(path)/certChain/certificates") }
            authorities.append(
                Authority(
                    uri: entry["uri"]?.string ?? "",
                    chain: chain,
                    validity: try TrustPeriod(entry["validFor"], path: path)
                )
            )
        }
        return authorities
    }

    private static func list(_ document: JSONObject, _ name: String) throws(ReadingFault) -> [JSON] {
        let entries = document[name]?.array ?? []
        guard entries.count <= listLimit else { throw .tooMany(what: name, limit: listLimit) }
        return entries
    }
}

/// From when until when somebody is trusted; both ends count.
package struct TrustPeriod: Hashable, Sendable {
    package var start: Instant?
    package var end: Instant?

    package init(start: Instant? = nil, end: Instant? = nil) {
        self.start = start
        self.end = end
    }

    init(_ document: JSON?, path: String) throws(ReadingFault) {
        for name in ["start", "end"] {
            guard let text = document?[name]?.string else { continue }
            guard let instant = Instant(tolerant: text) else {
                throw .wrong(path: "\(path)/validFor/\(name)", expected: "a time in RFC 3339")
            }
            if name == "start" { start = instant } else { end = instant }
        }
    }

    package func contains(_ instant: Instant) -> Bool {
        (start.map { $0 <= instant } ?? true) && (end.map { instant <= $0 } ?? true)
    }
}

/// JSON of which everything counts: no member twice, so that two readers never see two documents.
enum StrictDocument {
    static func object(_ bytes: [UInt8]) throws(ReadingFault) -> JSONObject {
        guard bytes.count <= ReadingLimits.envelopeSize else {
            throw .tooLarge(limit: ReadingLimits.envelopeSize)
        }
        let value: JSON
        do throws(JSONError) {
            value = try JSON(parsing: bytes, limits: JSONLimits(depth: 64, size: ReadingLimits.envelopeSize))
        } catch {
            throw ReadingFault(error)
        }
        guard let object = value.object else { throw .wrong(path: "/", expected: "an object") }
        return object
    }
}
