import Evidence
import FoundationEssentials
import SwiftASN1
import X509

/// A server's certificate and the chain sent with it, from PEM or DER; the first certificate is the server's.
///
/// Content: `{"subject", "issuer", "serial", "not_before", "not_after", "fingerprint_sha256",
/// "subject_alt_names", "ct_log_refs": [{"log_id", "timestamp"}], "signature_algorithm", "chain": […]}`.
/// Fingerprints and the serial are hexadecimal in lower case, times RFC 3339 in UTC.
package enum TLSServerCertificate: ArtifactKind {
    package static let name = KindName.tlsServerCertificate
    package static let parser = "tls_server_cert/1"

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.contains { examined in
            let file = examined.file
            guard examined.object == nil, !DERCertificates.isDER(file.bytes) else {
                return DERCertificates.certificates(in: file.bytes)?.first.map {
                    (try? Certificate(derEncoded: $0)) != nil
                } ?? false
            }
            let start = Array("-----BEGIN ".utf8)
            // A byte order mark tells UTF-16, which is decoded; other bytes are looked at as they are.
            let isWide = file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
            let text = isWide ? (try? SourceText.utf8(of: file.bytes)) ?? [] : file.bytes
            let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 10_000)
            return lines.contains { line in
                line.starts(with: start)
                    && labels.contains { String(decoding: line, as: UTF8.self).contains("\($0)--") }
            }
        }
    }

    private static let labels = ["CERTIFICATE", "PKCS7"]

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        var chain: [JSONObject] = []
        var details: [JSON] = []
        for file in files {
            let found = try reading(file) { () throws(SourceFault) in try certificates(in: file) }
            chain += found.map(\.members)
            details += found.map { .object($0.details) }
        }
        guard var content = chain.first else {
            throw KindError(
                kind: name,
                file: try firstFile(of: files).name,
                fault: SourceFault("it holds no certificate", remedy: "send PEM or DER")
            )
        }
        let shortMembers = ["subject", "issuer", "not_before", "not_after", "fingerprint_sha256"]
        content["chain"] = .array(
            chain.dropFirst().map { link in
                .object(JSONObject(shortMembers.map { (name: $0, value: link[$0] ?? .null) }))
            }
        )
        let host = content["subject_alt_names"]?.array?.first?.string.map {
            $0.drop { $0 != ":" }.dropFirst()
        }
        let until = content["not_after"]?.string?.prefix(10) ?? ""
        return artifact(
            named: host.map(String.init) ?? content["subject"]?.string.flatMap { $0.isEmpty ? nil : $0 },
            content: .object(content),
            summary: "valid until \(until)"
                + (chain.count > 1 ? ", \(counted(chain.count - 1, "chain certificate"))" : ""),
            details: ["certificates": .array(details)]
        )
    }

    /// What the content says of a certificate, and what only the normal form does.
    private typealias Read = (members: JSONObject, details: JSONObject)

    private static func certificates(in file: SourceFile) throws(SourceFault) -> [Read] {
        if DERCertificates.isDER(file.bytes) {
            guard let certificates = DERCertificates.certificates(in: file.bytes), !certificates.isEmpty
            else {
                return [try read(file.bytes, line: nil)]
            }
            return try read(certificates, line: nil)
        }
        let blocks = try PEMBlocks.blocks(of: try SourceText.utf8(of: file.bytes))
        if let key = blocks.first(where: { $0.label.hasSuffix("PRIVATE KEY") }) {
            throw SourceFault(
                line: key.line,
                "it holds a private key",
                remedy: "remove the key from the file; if others have seen the file, replace the key"
            )
        }
        var found: [Read] = []
        for block in blocks {
            switch block.label {
            case "CERTIFICATE", "X509 CERTIFICATE": found.append(try read(block.bytes, line: block.line))
            case "PKCS7", "CMS":
                found += try read(DERCertificates.certificates(in: block.bytes) ?? [], line: block.line)
            default: continue
            }
        }
        guard !found.isEmpty else {
            throw SourceFault(
                "it holds no certificate",
                remedy: "send a PEM block -----BEGIN CERTIFICATE-----, or DER"
            )
        }
        return found
    }

    private static func read(_ certificates: [[UInt8]], line: Int?) throws(SourceFault) -> [Read] {
        var found: [Read] = []
        for certificate in certificates { found.append(try read(certificate, line: line)) }
        return found
    }

    private static func read(_ der: [UInt8], line: Int?) throws(SourceFault) -> Read {
        do {
            let certificate = try Certificate(derEncoded: der)
            return (
                try members(of: certificate, der: der), CertificateDetails.members(of: certificate, der: der)
            )
        } catch let fault as SourceFault {
            throw fault
        } catch {
            throw SourceFault(
                line: line,
                "the certificate is malformed: \(excerpt("\(error)", limit: 160))",
                remedy: "have the certificate issued again, or export it again"
            )
        }
    }

    private static func members(of certificate: Certificate, der: [UInt8]) throws -> JSONObject {
        let names = try certificate.extensions.subjectAlternativeNames.map { names in names.map(text) } ?? []
        let list = certificate.extensions.first { "\($0.oid)" == TimestampList.objectIdentifier }
        guard let references = list.map({ TimestampList.references(in: $0.value) }) ?? [] else {
            throw SourceFault(
                "its list of certificate timestamps is malformed",
                remedy: "have the certificate issued again"
            )
        }
        return JSONObject([
            ("subject", .string("\(certificate.subject)")), ("issuer", .string("\(certificate.issuer)")),
            ("serial", .string(Hex.encode(certificate.serialNumber.bytes))),
            ("not_before", try timestamp(certificate.notValidBefore)),
            ("not_after", try timestamp(certificate.notValidAfter)),
            ("fingerprint_sha256", .string(Digest.sha256(of: der).hex)),
            ("subject_alt_names", .array(names.map(JSON.string))), ("ct_log_refs", .array(references)),
            ("signature_algorithm", .string("\(certificate.signatureAlgorithm)")),
        ])
    }

    private static func timestamp(_ date: Date) throws -> JSON {
        guard let seconds = Int(exactly: date.timeIntervalSince1970.rounded()),
            let text = Timestamp.text(seconds: seconds)
        else {
            throw SourceFault("a time in it cannot be written", remedy: "have the certificate issued again")
        }
        return .string(text)
    }

    /// `dns:www.example.com`, `ip:192.0.2.1`
    private static func text(of name: GeneralName) -> String {
        switch name {
        case .dnsName(let name): "dns:\(name)"
        case .ipAddress(let address):
            switch address.bytes.count {
            case 4: "ip:" + IPAddressText.text(ipv4: address.bytes)
            case 16: "ip:" + IPAddressText.text(ipv6: Array(address.bytes))
            default: "ip:" + Hex.encode(address.bytes)
            }
        case .rfc822Name(let name): "email:\(name)"
        case .uniformResourceIdentifier(let name): "uri:\(name)"
        default: "other:\(name)"
        }
    }
}
