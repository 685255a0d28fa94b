import Evidence
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@Suite("Certificates of each kind as OpenSSL sees them")
struct PKIKindsTests {
    @Test("those of agents, applications and people are for clients alone, and refused once they are revoked")
    func clients() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            let kinds: [(CertificateType, CertificateOwner.Kind)] = [
                (.agentClient, .agent), (.applicationClient, .application), (.adminClient, .person),
            ]
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                for (type, kind) in kinds {
                    let name = type.rawValue
                    let signed = try await bench.pki.sign(
                        csr: try PKIBench.request("whatever").der,
                        as: type,
                        for: CertificateOwner(kind, UniqueID(at: Instant(microseconds: 1))),
                        named: "somebody",
                        ttl: 3_600,
                        at: bench.place
                    )
                    try openssl.write(signed.kept.pem, name)
                    let verify = ["verify", "-x509_strict", "-CAfile", "@root", "-purpose"]
                    let client = try await openssl.run(all: verify + ["sslclient", "@" + name])
                    #expect(client.status == 0, "\(client.text)")
                    let server = try await openssl.run(all: verify + ["sslserver", "@" + name])
                    #expect(server.text.contains("unsuitable certificate purpose"), "\(server.text)")
                    var state = try await openssl.state(of: name, issuer: "root", at: bench)
                    #expect(
                        state.contains("Response verify OK") && state.contains(name + ": good"),
                        "\(state)"
                    )
                    let revoked = try await bench.pki.revoke(
                        serial: try #require(SerialNumber(signed.kept.serial)),
                        .cessationOfOperation,
                        at: bench.place
                    )
                    #expect(revoked.type == type && revoked.owner?.kind == kind)
                    state = try await openssl.state(of: name, issuer: "root", at: bench)
                    #expect(state.contains("cessationOfOperation"), "\(state)")
                    let list = try #require(try await bench.pki.list(of: "default", at: bench.place))
                    try openssl.write(PEMDocument(type: "X509 CRL", derBytes: list).pemString, "list")
                    let refused = try await openssl.run(
                        all: verify + ["sslclient", "-crl_check", "-CRLfile", "@list", "@" + name]
                    )
                    #expect(refused.text.contains("certificate revoked"), "\(refused.text)")
                }
            }
        }
    }

    @Test(
        "a root that moves below another keeps its leaves: by its own certificate, and by the one that the other signed"
    )
    func movedRoots() async throws {
        try await PKIBench.with { top in
            let above = try await top.makeRoot("Example Top")
            let moved = try await top.another("moved")
            let root = try await moved.makeRoot("Example Moved")
            try await moved.keepRole()
            let leaf = try await moved.issue()
            let crossed = try await top.pki.signSelfIssued(root.certificate, at: top.place).certificate
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try above.certificate.pem(), "top")
                try openssl.write(try root.certificate.pem(), "root")
                try openssl.write(try crossed.pem(), "crossed")
                try openssl.write(leaf.kept.pem, "leaf")
                let before = try await openssl.run("verify", "-x509_strict", "-CAfile", "@root", "@leaf")
                #expect(before.status == 0, "\(before.text)")
                let after = try await openssl.run(
                    "verify",
                    "-x509_strict",
                    "-CAfile",
                    "@top",
                    "-untrusted",
                    "@crossed",
                    "@leaf"
                )
                #expect(after.status == 0, "\(after.text)")
            }
        }
    }
}
