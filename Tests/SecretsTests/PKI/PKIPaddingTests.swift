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

    @Test(
        "an authority that is itself signed with PSS: its chain, request, list and answers are verified by OpenSSL"
    )
    func authority() async throws {
        try await PKIBench.with { bench in
            let rsa = try CertificateKeyType("rsa", bits: 2_048)
            let root = try await bench.makeRoot("Example Root") {
                ($0.keyType, $0.signatureBits, $0.usesPSS) = (rsa, 384, true)
            }
            #expect(root.settings.text("revocation_signature_algorithm") == "SHA384WithRSAPSS")
            let below = try await bench.another("below")
            var asked = try below.authorityRequest("Example Intermediate")
            (asked.keyType, asked.usesPSS) = (rsa, true)
            let request = try #require(try await below.pki.makeRequest(asked, at: below.place).request)
            var forged = request
            forged[forged.count - 1] ^= 1
            #expect(throws: PKIError.self) { try SigningRequest(der: forged) }
            let signed = try await bench.pki.signIntermediate(
                try SigningRequest(der: request),
                asked,
                usesRequestValues: true,
                at: bench.place
            )
            // As another server would hand it in.
            let bundle = try PEMBundle(signed.kept.pem + "\n" + root.pem)
            #expect(try await below.pki.importBundle(bundle, at: below.place).issuers.count == 2)
            #expect(try await below.pki.importBundle(bundle, at: below.place).existingIssuers.count == 2)
            try await below.keepRole("web", ["use_pss": true])
            let leaf = try await below.issue()
            #expect(leaf.chain.map(\.der) == [signed.der, root.signed.der])
            try await OpenSSLFolder.with { openssl in
                for (name, pem) in [
                    ("root", root.pem), ("middle", signed.kept.pem), ("leaf", leaf.kept.pem),
                ] {
                    try openssl.write(pem, name)
                    let text = try await openssl.run("x509", "-in", "@\(name)", "-noout", "-text").text
                    #expect(
                        text.contains("rsassaPss") && !text.contains("sha256WithRSAEncryption"),
                        "\(name) \(text)"
                    )
                }
                let verified = try await openssl.run(
                    "verify",
                    "-x509_strict",
                    "-check_ss_sig",
                    "-CAfile",
                    "@root",
                    "-untrusted",
                    "@middle",
                    "@leaf"
                )
                #expect(verified.status == 0, "\(verified.text)")
                try openssl.write(request, "request-of-middle")
                let own = try await openssl.run(
                    "req",
                    "-inform",
                    "DER",
                    "-in",
                    "@request-of-middle",
                    "-noout",
                    "-verify"
                )
                #expect(own.status == 0 && own.text.contains("verify OK"), "\(own.text)")
                _ = try await bench.pki.revoke(der: signed.der, .superseded, at: bench.place)
                try openssl.write(
                    try #require(try await bench.pki.list(of: "default", at: bench.place)),
                    "list"
                )
                let list = try await openssl.run(
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
                #expect(list.contains("verify OK") && list.contains("sha384"), "\(list)")
                let answer = try await openssl.state(of: "middle", issuer: "root", at: bench)
                #expect(answer.contains("Response verify OK") && answer.contains("superseded"), "\(answer)")
            }
        }
    }
}
