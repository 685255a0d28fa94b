import Evidence
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@Suite("RSA signatures with PSS")
struct PKIPaddingTests {
    @Test("certificates, lists and responses with PSS are verified by OpenSSL, and revoked by their bytes")
    func padding() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot("Example Root") {
                $0.keyType = try CertificateKeyType("rsa", bits: 2_048)
            }
            try await bench.keepRole("web", ["use_pss": true, "signature_bits": 384])
            try await bench.keepRole("quiet", ["use_pss": true, "no_store": true])
            _ = try await bench.pki.changeIssuer(
                root.id.text,
                name: nil,
                ["revocation_signature_algorithm": "SHA512WithRSAPSS"],
                at: bench.place
            )
            let (issued, quiet) = (try await bench.issue(), try await bench.issue(role: "quiet"))
            let client = try PKIBench.request("c.example.com")
            let signed = try await bench.pki.signVerbatim(
                client.csr,
                CertificateRequest(),
                role: "web",
                lifetimes: bench.lifetimes,
                at: bench.place
            )
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                for (name, certificate, hash) in [
                    ("leaf", issued, "sha384"), ("quiet", quiet, "sha256"), ("verbatim", signed, "sha384"),
                ] {
                    try openssl.write(certificate.kept.pem, name)
                    let verified = try await openssl.run(
                        "verify",
                        "-x509_strict",
                        "-CAfile",
                        "@root",
                        "@\(name)"
                    )
                    #expect(verified.status == 0, "\(verified.text)")
                    let text = try await openssl.run("x509", "-in", "@\(name)", "-noout", "-text").text
                    #expect(text.contains("rsassaPss") && text.contains("Hash Algorithm: \(hash)"), "\(text)")
                }
                // What is not there, or was changed, is none of ours.
                var forged = quiet.der
                forged[forged.count - 1] ^= 1
                let refusal = try await bench.refusal {
                    _ = try await bench.pki.revoke(der: forged, at: bench.place)
                }
                #expect(refusal?.contains("no issuer") == true)
                for der in [issued.der, quiet.der] {
                    let revoked = try await bench.pki.revoke(der: der, .superseded, at: bench.place)
                    #expect(revoked.fingerprint == Digest.sha256(of: der).hex)
                }
                let list = try #require(try await bench.pki.list(of: "default", at: bench.place))
                try openssl.write(list, "list")
                let shown = try await openssl.run(
                    "crl",
                    "-inform",
                    "DER",
                    "-in",
                    "@list",
                    "-noout",
                    "-text",
                    "-CAfile",
                    "@root"
                ).text
                #expect(shown.contains("verify OK") && shown.contains("sha512"), "\(shown)")
                let answer = try await openssl.state(of: "leaf", issuer: "root", at: bench)
                #expect(answer.contains("Response verify OK") && answer.contains("superseded"), "\(answer)")
            }
        }
    }
}
