import Evidence
import Postgres
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

/// OpenSSL takes what we sign, and refuses what we revoke.
@Suite("Certificates, lists and responses as OpenSSL sees them")
struct PKIForeignTests {
    @Test("a leaf of an intermediate of a root is verified, and refused once it is revoked")
    func chain() async throws {
        try await PKIBench.with { root in
            let top = try await root.makeRoot()
            let below = try await root.another("pki_int")
            let made = try await below.pki.makeRequest(
                try below.authorityRequest("Example Intermediate"),
                at: below.place
            )
            let csr = try SigningRequest(der: try #require(made.request))
            let signed = try await root.pki.signIntermediate(
                csr,
                try root.authorityRequest("Example Intermediate"),
                usesRequestValues: true,
                at: root.place
            )
            let bundle = try signed.certificate.pem() + "\n" + top.certificate.pem()
            let imported = try await below.pki.importBundle(try PEMBundle(bundle), at: below.place)
            #expect(imported.issuers.count == 2 && imported.keys.isEmpty)
            #expect(imported.mapping.values.sorted() == ["", made.key.id.text])
            try await below.keepRole()
            let issued = try await below.issue("a.example.com") {
                $0.names = ["b.example.com", "*.c.example.com", "ops@mail.example.com"]
                $0.addresses = ["192.0.2.7", "2001:db8::7"]
            }
            #expect(issued.chain.count == 2)
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try top.certificate.pem(), "root")
                try openssl.write(try signed.certificate.pem(), "intermediate")
                try openssl.write(try issued.certificate.pem(), "leaf")
                let key = try #require(issued.privateKey)
                try openssl.write(try key.document(.traditional).pemString, "key")
                let verify = [
                    "verify", "-x509_strict", "-CAfile", "@root", "-untrusted", "@intermediate", "-purpose",
                    "sslserver", "-verify_hostname", "b.example.com",
                ]
                let good = try await openssl.run(verify + ["@leaf"])
                #expect(good.status == 0, "\(good.text)")
                let text = try await openssl.run("x509", "-in", "@leaf", "-noout", "-text").text
                for part in [
                    "DNS:a.example.com", "DNS:b.example.com", "DNS:*.c.example.com",
                    "email:ops@mail.example.com",
                    "IP Address:192.0.2.7", "IP Address:2001:DB8:0:0:0:0:0:7",
                    "TLS Web Server Authentication",
                    "Digital Signature, Key Encipherment, Key Agreement",
                ] {
                    #expect(text.contains(part), "\(part) in \(text)")
                }
                let keys = try await openssl.run("ec", "-in", "@key", "-noout", "-check")
                #expect(keys.status == 0, "\(keys.text)")

                _ = try await below.pki.revoke(serial: issued.serial, .keyCompromise, at: below.place)
                for (bench, name) in [(root, "top-crl"), (below, "crl")] {
                    let der = try #require(try await bench.pki.list(of: "default", at: bench.place))
                    try openssl.write(PEMDocument(type: "X509 CRL", derBytes: der).pemString, name)
                }
                try openssl.write(try openssl.read("top-crl") + openssl.read("crl"), "crls")
                let refused = try await openssl.run(
                    verify + ["-crl_check_all", "-CRLfile", "@crls", "@leaf"]
                )
                #expect(
                    refused.status != 0 && refused.text.contains("certificate revoked"),
                    "\(refused.text)"
                )
                let list = try await openssl.run(
                    "crl",
                    "-in",
                    "@crl",
                    "-noout",
                    "-text",
                    "-CAfile",
                    "@intermediate"
                )
                #expect(
                    list.text.contains("verify OK") && list.text.contains("Key Compromise"),
                    "\(list.text)"
                )
            }
        }
    }

    @Test(
        "authorities of every kind of key sign what OpenSSL verifies, their lists and responses too",
        arguments: [("rsa", 2_048), ("ec", 256), ("ec", 521), ("ed25519", 0)]
    )
    func kinds(type: String, bits: Int) async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot { $0.keyType = try CertificateKeyType(type, bits: bits) }
            try await bench.keepRole()
            let (good, bad) = (try await bench.issue(), try await bench.issue())
            _ = try await bench.pki.revoke(serial: bad.serial, .superseded, at: bench.place)
            let other = SerialNumber.random()
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                try openssl.write(try good.certificate.pem(), "good")
                try openssl.write(try bad.certificate.pem(), "bad")
                let verified = try await openssl.run("verify", "-x509_strict", "-CAfile", "@root", "@good")
                #expect(verified.status == 0, "\(verified.text)")
                let list = try #require(try await bench.pki.list(of: root.id.text, at: bench.place))
                try openssl.write(list, "crl")
                let read = try await openssl.run(
                    "crl",
                    "-inform",
                    "DER",
                    "-in",
                    "@crl",
                    "-noout",
                    "-text",
                    "-CAfile",
                    "@root"
                )
                #expect(read.text.contains("verify OK"), "\(read.text)")
                #expect(read.text.contains(bad.serial.text.uppercased().filter { $0 != ":" }))
                for hash in ["-sha1", "-sha256"] {
                    let made = try await openssl.run(
                        "ocsp",
                        hash,
                        "-issuer",
                        "@root",
                        "-cert",
                        "@good",
                        "-cert",
                        "@bad",
                        "-serial",
                        "0x" + other.text.filter { $0 != ":" },
                        "-reqout",
                        "@request"
                    )
                    #expect(made.status == 0, "\(made.text)")
                    let response = try await bench.pki.respond(
                        to: try openssl.bytes("request"),
                        at: bench.place
                    )
                    try openssl.write(response, "response")
                    let said = try await openssl.run(
                        "ocsp",
                        hash,
                        "-issuer",
                        "@root",
                        "-cert",
                        "@good",
                        "-cert",
                        "@bad",
                        "-serial",
                        "0x" + other.text.filter { $0 != ":" },
                        "-reqin",
                        "@request",
                        "-respin",
                        "@response",
                        "-CAfile",
                        "@root",
                        "-no_nonce"
                    )
                    #expect(said.text.contains("Response verify OK"), "\(said.text)")
                    #expect(
                        said.text.contains("good: good") && said.text.contains("bad: revoked"),
                        "\(said.text)"
                    )
                    #expect(said.text.contains("Reason: superseded"), "\(said.text)")
                    #expect(said.text.contains(": unknown"), "\(said.text)")
                }
            }
        }
    }

    @Test("what OpenSSL asks to be signed is signed: its names by the role, or verbatim")
    func requests() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            try await bench.keepRole()
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                for (name, key) in [("rsa", "rsa:2048"), ("ec", "ec")] {
                    let curve = name == "ec" ? ["-pkeyopt", "ec_paramgen_curve:P-256"] : []
                    let made = try await openssl.run(
                        ["req", "-new", "-nodes", "-newkey", key] + curve + [
                            "-keyout", "@key", "-out", "@csr", "-subj", "/O=Somebody/CN=a.example.com",
                            "-addext",
                            "subjectAltName=DNS:b.example.com", "-addext", "keyUsage=digitalSignature",
                        ]
                    )
                    #expect(made.status == 0, "\(made.text)")
                    let csr = try SigningRequest(pem: try openssl.read("csr"))
                    try await bench.keepRole("any", ["key_type": "any"])
                    let signed = try await bench.pki.sign(
                        csr,
                        CertificateRequest(),
                        role: "any",
                        lifetimes: bench.lifetimes,
                        at: bench.place
                    )
                    // The role says who the subject's organization is: none.
                    #expect(signed.kept.subject == "CN=a.example.com")
                    #expect(
                        CertificateNames(try signed.certificate.extensions.subjectAlternativeNames).hosts
                            == ["b.example.com", "a.example.com"]
                    )
                    let verbatim = try await bench.pki.signVerbatim(
                        csr,
                        CertificateRequest(),
                        role: nil,
                        lifetimes: bench.lifetimes,
                        at: bench.place
                    )
                    #expect(verbatim.kept.subject == "CN=a.example.com,O=Somebody")
                    #expect(verbatim.kept.keyUsage == ["digital_signature"])
                    for certificate in [signed, verbatim] {
                        try openssl.write(try certificate.certificate.pem(), "leaf")
                        let verified = try await openssl.run(
                            "verify",
                            "-x509_strict",
                            "-CAfile",
                            "@root",
                            "@leaf"
                        )
                        #expect(verified.status == 0, "\(verified.text)")
                    }
                }
            }
        }
    }

    @Test("keys leave in each of their forms, and come back from OpenSSL's")
    func keys() async throws {
        try await OpenSSLFolder.with { openssl in
            for type in [
                CertificateKeyType.rsa(bits: 2_048), .ec(bits: 256), .ec(bits: 384), .ec(bits: 521), .ed25519,
            ] {
                let key = try await CertificateKey.made(type)
                for format in [CertificateKey.Format.traditional, .pkcs8] {
                    let document = try key.document(format)
                    try openssl.write(document.pemString, "key")
                    // Ed25519 has no form of its own.
                    let form = type == .ed25519 ? [] : ["-traditional"]
                    let read = try await openssl.run(all: ["pkey", "-in", "@key", "-out", "@again"] + form)
                    #expect(read.status == 0, "\(type): \(read.text)")
                    let bundle = try PEMBundle(try openssl.read("again"))
                    #expect(bundle.keys.first?.publicKey == key.publicKey)
                    #expect(try PEMBundle(document.pemString).keys.first?.publicKey == key.publicKey)
                }
                #expect("\(key)" == "‹redacted›")
            }
            _ = try await openssl.run("genrsa", "-out", "@weak", "1024")
            #expect(throws: PKIError.self) { try PEMBundle(try openssl.read("weak")) }
        }
    }

    @Test("a delta adds to the complete list what was revoked since, and OpenSSL reads both")
    func deltas() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            try await bench.keepRole()
            _ = try await bench.pki.configure(
                "crl",
                PKISettings.crl,
                ["auto_rebuild": true, "enable_delta": true, "delta_rebuild_interval": "1s"],
                { _ in },
                at: bench.place
            )
            let (first, second) = (try await bench.issue(), try await bench.issue())
            _ = try await bench.pki.revoke(serial: first.serial, at: bench.place)
            let complete = try #require(try await bench.pki.list(of: "default", at: bench.place))
            _ = try await bench.pki.revoke(serial: second.serial, .superseded, at: bench.place)
            // The complete list stands; the delta says what is new.
            #expect(try await bench.pki.list(of: "default", at: bench.place) == complete)
            let delta = try #require(try await bench.pki.list(of: "default", isDelta: true, at: bench.place))
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                try openssl.write(complete, "complete")
                try openssl.write(delta, "delta")
                let arguments = ["-inform", "DER", "-noout", "-text", "-CAfile", "@root", "-in"]
                let whole = try await openssl.run(["crl"] + arguments + ["@complete"]).text
                let part = try await openssl.run(["crl"] + arguments + ["@delta"]).text
                #expect(whole.contains("verify OK") && part.contains("verify OK"), "\(part)")
                #expect(part.contains("X509v3 Delta CRL Indicator: critical"), "\(part)")
                let (one, two) = (first.hexadecimal, second.hexadecimal)
                #expect(whole.contains(one) && !whole.contains(two))
                #expect(!part.contains(one) && part.contains(two))
            }
        }
    }
}

extension PKI.Issued {
    /// As OpenSSL writes it.
    fileprivate var hexadecimal: String { serial.text.uppercased().filter { $0 != ":" } }
}

extension OpenSSLFolder {
    fileprivate func run(_ arguments: [String]) async throws -> (status: Int32, text: String) {
        try await run(all: arguments)
    }
}
