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
        files.map(\.file).contains { file in
            let start = Array("-----BEGIN ".utf8)
            if file.bytes.starts(with: [0x30, 0x82]) {
                return (try? Certificate(derEncoded: file.bytes)) != nil
            }
            let lines = file.bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 10_000)
            return lines.contains {
                $0.starts(with: start) && String(decoding: $0, as: UTF8.self).contains("CERTIFICATE--")
            }
        }
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        var chain: [JSONObject] = []
        for file in files {
            chain += try reading(file) { () throws(SourceFault) in
                try certificates(in: file)
            }
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
                + (chain.count > 1 ? ", \(counted(chain.count - 1, "chain certificate"))" : "")
        )
    }

    private static func certificates(in file: SourceFile) throws(SourceFault) -> [JSONObject] {
        // DER begins with a SEQUENCE; text with a zero, which is its tag and ASCII at once, is told by its
        // length.
        if file.bytes.first == 0x30, file.bytes.dropFirst().first.map({ $0 >= 0x80 }) ?? false {
            return [try members(of: file.bytes, line: nil)]
        }
        let blocks = try PEMBlocks.blocks(of: try SourceText.utf8(of: file.bytes))
        if let key = blocks.first(where: { $0.label.hasSuffix("PRIVATE KEY") }) {
            throw SourceFault(
                line: key.line,
                "it holds a private key",
                remedy: "remove the key from the file; if others have seen the file, replace the key"
            )
        }
        let certificates = blocks.filter { ["CERTIFICATE", "X509 CERTIFICATE"].contains($0.label) }
        guard !certificates.isEmpty else {
            throw SourceFault(
                "it holds no certificate",
                remedy: "send a PEM block -----BEGIN CERTIFICATE-----, or DER"
            )
        }
        var members: [JSONObject] = []
        for block in certificates { members.append(try self.members(of: block.bytes, line: block.line)) }
        return members
    }

    private static func members(of der: [UInt8], line: Int?) throws(SourceFault) -> JSONObject {
        do {
            return try members(of: try Certificate(derEncoded: der), der: der)
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
