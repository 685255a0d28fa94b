import Access
import Evidence
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@testable import Server

/// The backend itself, below the tokens and policies that stand before it.
@Suite("Certificate authorities as Vault's clients ask for them")
struct PKIBackendTests {
    private typealias Bench = AuthorityBench

    private func text(_ value: LooseJSON?) throws -> String { try #require(value?.string) }

    @Test("a mount without an authority answers 204, and says what to do")
    func empty() async throws {
        try await Bench.with { bench in
            for path in ["ca", "ca/pem", "ca_chain", "crl", "crl/pem"] {
                #expect(try await bench.answer(path, [:], .read).status == 204)
            }
            #expect(await bench.refusal("issuers", [:], .list) == .missing)
            #expect(await bench.refusal("certs", [:], .list) == .missing)
            try await bench.makeRole()
            let refused = await bench.refusal("issue/web", ["common_name": "a.example.com"])
            #expect(refused?.status == 400 && refused?.errors[0].contains("generate or import") == true)
            #expect(await bench.refusal("cert/ca", [:], .read) == .missing)
            #expect(try await bench.answer("root", [:], .delete).status == 204)
        }
    }

    @Test("the members of each answer are what clients read")
    func members() async throws {
        try await Bench.with { bench in
            let root = try await bench.makeRoot("exported", ["issuer_name": "root"])
            #expect(
                Set(root.names) == [
                    "certificate", "issuing_ca", "serial_number", "expiration", "issuer_id", "issuer_name",
                    "key_id",
                    "key_name", "private_key", "private_key_type", "not_before",
                ]
            )
            #expect(root["private_key_type"] == "ec" && root["issuer_name"] == "root")
            try await bench.makeRole()
            let issued = try await bench.ask("issue/web", ["common_name": "a.example.com", "ttl": "1h"])
            #expect(
                Set(issued.names) == [
                    "certificate", "issuing_ca", "ca_chain", "private_key", "private_key_type",
                    "serial_number",
                    "expiration", "not_before",
                ]
            )
            let serial = try text(issued["serial_number"])
            #expect(serial.allSatisfy { $0 == ":" || $0.isHexDigit && !$0.isUppercase })
            #expect(try text(issued["private_key"]).hasPrefix("-----BEGIN EC PRIVATE KEY-----"))
            let listed = try await bench.ask("certs", [:], .list)["keys"]?.array?.compactMap(\.string) ?? []
            #expect(Set(listed) == [serial, try text(root["serial_number"])])
            #expect(try await bench.ask("certs", [:], .list, ["limit": "1"])["keys"]?.array?.count == 1)
            let shown = try await bench.ask("cert/" + serial.replacing(":", with: "-"), [:], .read)
            #expect(shown["certificate"] == issued["certificate"] && shown["revocation_time"] == 0)
            #expect(shown["issuer_id"] == root["issuer_id"])

            let revoked = try await bench.ask("revoke", ["serial_number": .string(serial)])
            #expect(revoked["state"] == "revoked" && (revoked["revocation_time"]?.int ?? 0) > 0)
            let again = try await bench.ask("cert/" + serial, [:], .read)
            #expect(again["revocation_time_rfc3339"] == revoked["revocation_time_rfc3339"])
            #expect(await bench.refusal("revoke", ["serial_number": "11:22"])?.status == 400)
            #expect(
                await bench.refusal("revoke", ["serial_number": .string(serial), "reason": "boredom"])?.status
                    == 400
            )
            #expect(await bench.refusal("revoke")?.status == 400)

            let issuers = try await bench.ask("issuers", [:], .list)
            let id = try text(root["issuer_id"])
            #expect(issuers["keys"] == [.string(id)])
            let known = issuers["key_info"]?[id]
            #expect(known?["is_default"] == true && known?["issuer_name"] == "root")
            #expect(known?["subject"]?.string?.hasPrefix("CN=") == true && known?["revoked"] == false)
            let issuer = try await bench.ask("issuer/default", [:], .read)
            #expect(issuer["usage"] == "read-only,issuing-certificates,crl-signing,ocsp-signing")
            #expect(issuer["revoked"] == false && issuer["manual_chain"] == .null)
            // An empty body changes nothing, and is answered the same.
            #expect(try await bench.ask("issuer/" + id) == issuer)
            #expect(try await bench.ask("issuer/" + id, ["issuer_name": "other"])["issuer_name"] == "other")
            #expect(await bench.refusal("issuer/nobody", [:], .read)?.status == 500)
            #expect(try await bench.ask("issuer/\(id)/revoke")["revoked"] == true)
            let answer = try await bench.answer("root", [:], .delete)
            #expect(answer.status == 200 && answer.warnings.count == 1)
        }
    }

    @Test("formats: PEM, DER in base64, one bundle, PKCS #8")
    func formats() async throws {
        try await Bench.with { bench in
            _ = try await bench.makeRoot()
            try await bench.makeRole()
            func issue(_ more: LooseObject) async throws -> LooseObject {
                let usual: LooseObject = ["common_name": "a.example.com"]
                return try await bench.ask("issue/web", usual.merging(more))
            }
            let der = try await issue(["format": "der"])
            let bytes = try #require(Base64.decode(try text(der["certificate"])))
            #expect(try Certificate(derEncoded: bytes).subject.commonName == "a.example.com")
            let bundle = try text(try await issue(["format": "pem_bundle"])["certificate"])
            #expect(
                bundle.hasPrefix("-----BEGIN EC PRIVATE KEY-----") && bundle.contains("BEGIN CERTIFICATE")
            )
            // One that the library can't read.
            let root: LooseObject = [
                "common_name": "PSS Root", "key_type": "rsa", "use_pss": true, "format": "der",
            ]
            let made = try await bench.ask("root/generate/internal", root)
            let signed = try #require(Base64.decode(try text(made["certificate"])))
            #expect(throws: (any Error).self) { try Certificate(derEncoded: signed) }
            #expect(try SignedCertificate(der: signed).certificate.subject.commonName == "PSS Root")
            let again = try await bench.ask(
                "issuer/" + (try text(made["issuer_id"])),
                [:],
                .read
            )
            #expect(try text(again["certificate"]).replacing("\n", with: "").contains(Base64.encode(signed)))
            let key = try text(try await issue(["private_key_format": "pkcs8"])["private_key"])
            #expect(key.hasPrefix("-----BEGIN PRIVATE KEY-----"))
            #expect(await bench.refusal("issue/web", ["common_name": "a", "format": "jks"])?.status == 400)
            #expect(await bench.refusal("issue/none", ["common_name": "a"])?.status == 400)
        }
    }

    @Test("anybody reads chains and lists, in both forms, with their content types")
    func open() async throws {
        try await Bench.with { bench in
            _ = try await bench.makeRoot()
            for (path, type) in [
                ("ca", "application/pkix-cert"), ("ca/pem", "application/pem-certificate-chain"),
                ("ca_chain", "application/pem-certificate-chain"), ("crl", "application/pkix-crl"),
                ("crl/pem", "application/x-pem-file"), ("issuer/default/der", "application/pkix-cert"),
                ("issuer/default/pem", "application/x-pem-file"),
                ("issuer/default/crl/der", "application/pkix-crl"),
                ("issuer/default/crl/pem", "application/x-pem-file"),
            ] {
                #expect(bench.backend.isOpen(.read, path), "\(path)")
                let raw = try #require(try await bench.raw(path), "\(path)")
                #expect(raw.type == type, "\(path)")
                #expect(
                    String(decoding: raw.bytes, as: UTF8.self).hasPrefix("-----BEGIN")
                        == (raw.bytes[0] == 0x2D)
                )
            }
            for (operation, path) in [
                (Capability.read, "cert/11:22"), (.list, "issuers"), (.update, "ocsp"), (.read, "ocsp/abc"),
                (.read, "acme/directory"), (.update, "roles/web/acme/new-order"),
            ] {
                #expect(bench.backend.isOpen(operation, path), "\(path)")
            }
            for (operation, path) in [
                (Capability.read, "crl/rotate"), (.update, "issue/web"), (.list, "certs"),
                (.read, "issuer/default"),
                (.update, "issuer/default"), (.delete, "root"), (.read, "roles/web"), (.list, "roles"),
                (.update, "acme/new-eab"), (.update, "issuer/default/issue/web"), (.read, "config/crl"),
            ] {
                #expect(!bench.backend.isOpen(operation, path), "\(path)")
            }
            #expect(try await bench.ask("crl/rotate", [:], .read)["success"] == true)
            #expect(
                try await bench.ask("cert/crl", [:], .read)["certificate"]?.string?.contains("X509 CRL")
                    == true
            )
        }
    }

    @Test("an intermediate of another mount: its request, the signature, and both are imported")
    func intermediate() async throws {
        try await Bench.with { bench in
            _ = try await bench.makeRoot()
            let below = try await bench.another("pki_int")
            let made = try await below.ask(
                "intermediate/generate/internal",
                ["common_name": "Example Intermediate", "key_type": "ec"]
            )
            #expect(made["private_key"] == nil && made["key_id"] != nil)
            let signed = try await bench.ask(
                "root/sign-intermediate",
                ["csr": try #require(made["csr"]), "common_name": "Example Intermediate"]
            )
            #expect(signed["ca_chain"]?.array?.count == 1)
            let imported = try await below.ask(
                "intermediate/set-signed",
                ["certificate": try #require(signed["certificate"])]
            )
            #expect(imported["imported_issuers"]?.array?.count == 1 && imported["imported_keys"] == .null)
            try await below.makeRole()
            let issued = try await below.ask("issue/web", ["common_name": "a.example.com"])
            #expect(issued["issuing_ca"] == signed["certificate"])
            let self1 = try await bench.ask(
                "root/sign-self-issued",
                ["certificate": try #require(signed["issuing_ca"])]
            )
            #expect(self1["certificate"]?.string?.contains("BEGIN CERTIFICATE") == true)
            #expect(
                await bench.refusal(
                    "root/sign-self-issued",
                    ["certificate": try #require(signed["certificate"])]
                )?
                .status == 400
            )
            #expect(await bench.refusal("intermediate/set-signed", ["certificate": "none"])?.status == 400)
        }
    }

    @Test("settings of a mount: lists, addresses, the default issuer")
    func configuration() async throws {
        try await Bench.with { bench in
            #expect(try await bench.ask("config/crl", [:], .read)["expiry"] == "72h")
            #expect(
                try await bench.ask("config/crl", ["expiry": "24h", "disable": false])["expiry"] == "24h"
            )
            #expect(try await bench.ask("config/crl", [:], .read)["expiry"] == "24h")
            #expect(await bench.refusal("config/crl", ["enable_delta": true])?.status == 400)
            #expect(await bench.refusal("config/crl", ["expiry": "soon"])?.status == 400)
            let urls: LooseObject = [
                "issuing_certificates": ["http://127.0.0.1:8200/v1/pki/ca"],
                "crl_distribution_points": "http://127.0.0.1:8200/v1/pki/crl",
            ]
            try await bench.ask("config/urls", urls)
            let kept = try await bench.ask("config/urls", [:], .read)
            #expect(kept["crl_distribution_points"] == ["http://127.0.0.1:8200/v1/pki/crl"])
            #expect(await bench.refusal("config/urls", ["ocsp_servers": ["not an address"]])?.status == 400)
            let root = try await bench.makeRoot()
            try await bench.makeRole()
            let issued = try await bench.ask("issue/web", ["common_name": "a.example.com"])
            let certificate = try Certificate(pemEncoded: try text(issued["certificate"]))
            #expect(certificate.extensions.contains { "\($0.oid)" == "2.5.29.31" })
            #expect(try await bench.ask("config/issuers", [:], .read)["default"] == root["issuer_id"])
            #expect(try await bench.answer("tidy", [:]).warnings.first?.contains("No targets") == true)
            #expect(try await bench.answer("tidy", ["tidy_cert_store": true]).status == 202)
            #expect(try await bench.ask("tidy-status", [:], .read)["state"] == "Finished")
        }
    }

    @Test("roles are written whole, changed in part, listed and deleted")
    func roles() async throws {
        try await Bench.with { bench in
            let made = try await bench.ask("roles/web", ["ttl": "6h", "allowed_domains": "a.com, b.com"])
            #expect(made["ttl"] == 21_600 && made["allowed_domains"] == ["a.com", "b.com"])
            try await bench.ask("roles/web", ["max_ttl": "24h"], .patch)
            var read = try await bench.ask("roles/web", [:], .read)
            #expect(read["ttl"] == 21_600 && read["max_ttl"] == 86_400)
            try await bench.ask("roles/web", ["max_ttl": "24h"])
            read = try await bench.ask("roles/web", [:], .read)
            #expect(read["ttl"] == 0)
            #expect(try await bench.ask("roles", [:], .list)["keys"] == ["web"])
            #expect(await bench.refusal("roles/web", ["key_type": "dsa"])?.status == 400)
            #expect(try await bench.answer("roles/web", [:], .delete).status == 204)
            #expect(await bench.refusal("roles/web", [:], .read) == .missing)
            #expect(await bench.refusal("roles", [:], .list) == .missing)
        }
    }
}
