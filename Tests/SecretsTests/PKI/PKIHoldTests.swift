import Evidence
import Postgres
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@Suite("Certificates on hold")
struct PKIHoldTests {
    @Test("one on hold is refused until it is released: by lists, deltas and OCSP as OpenSSL reads them")
    func holding() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            try await bench.keepRole()
            _ = try await bench.pki.configure(
                "crl",
                PKISettings.crl,
                ["auto_rebuild": true, "enable_delta": true, "delta_rebuild_interval": "0s"],
                { _ in },
                at: bench.place
            )
            _ = try await bench.pki.configure(
                "urls",
                PKISettings.urls,
                ["delta_crl_distribution_points": ["http://ca.example.com/delta"]],
                { _ in },
                at: bench.place
            )
            let issued = try await bench.issue()
            let held = try await bench.pki.revoke(serial: issued.serial, .certificateHold, at: bench.place)
            #expect(held.revocation?.reason == .certificateHold)
            try await OpenSSLFolder.with { openssl in
                try openssl.write(try root.certificate.pem(), "root")
                try openssl.write(issued.kept.pem, "leaf")
                func publish(_ name: String, isDelta: Bool) async throws {
                    let der = try #require(
                        try await bench.pki.list(of: "default", isDelta: isDelta, at: bench.place)
                    )
                    try openssl.write(PEMDocument(type: "X509 CRL", derBytes: der).pemString, name)
                }
                func verified() async throws -> String {
                    try openssl.write(try openssl.read("complete") + openssl.read("delta"), "lists")
                    return try await openssl.run(
                        "verify",
                        "-CAfile",
                        "@root",
                        "-crl_check",
                        "-extended_crl",
                        "-use_deltas",
                        "-CRLfile",
                        "@lists",
                        "@leaf"
                    ).text
                }
                try await publish("complete", isDelta: false)
                try await publish("delta", isDelta: true)
                #expect(try await verified().contains("certificate revoked"))
                var answer = try await openssl.state(of: "leaf", issuer: "root", at: bench)
                #expect(answer.contains("revoked") && answer.contains("certificateHold"), "\(answer)")

                #expect(try await bench.pki.release(serial: issued.serial, at: bench.place).revocation == nil)
                // The complete list stands and still names it; the delta takes it from there.
                let complete = try openssl.read("complete")
                try await publish("complete", isDelta: false)
                #expect(try openssl.read("complete") == complete)
                try await publish("delta", isDelta: true)
                let text = try await openssl.run("crl", "-in", "@delta", "-noout", "-text").text
                #expect(text.contains("Remove From CRL"), "\(text)")
                #expect(try await verified().contains("OK"))
                answer = try await openssl.state(of: "leaf", issuer: "root", at: bench)
                #expect(answer.contains("leaf: good"), "\(answer)")
                // A complete list that is made now says nothing of it any more.
                try await bench.pki.rotateLists(at: bench.place)
                let fresh = try #require(try await bench.pki.list(of: "default", at: bench.place))
                #expect(fresh.firstRange(of: issued.serial.bytes) == nil)
            }
        }
    }

    @Test("what is on hold can be revoked for good, and nothing else is released")
    func ends() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole()
            let issued = try await bench.issue()
            func release(_ serial: SerialNumber) async throws -> String? {
                try await bench.refusal { _ = try await bench.pki.release(serial: serial, at: bench.place) }
            }
            #expect(try await release(issued.serial)?.contains("not on hold") == true)
            #expect(try await release(.random())?.contains("not found") == true)
            _ = try await bench.pki.revoke(serial: issued.serial, .certificateHold, at: bench.place)
            #expect(try await release(issued.serial) == nil)
            let held = try await bench.pki.revoke(serial: issued.serial, .certificateHold, at: bench.place)
            bench.secrets.clock.advance(by: .seconds(60))
            let revoked = try await bench.pki.revoke(serial: issued.serial, .keyCompromise, at: bench.place)
            #expect(revoked.revocation?.reason == .keyCompromise)
            // Nobody is to rely on what was signed while it was on hold.
            #expect(revoked.revocation?.at == held.revocation?.at)
            #expect(try await release(issued.serial)?.contains("stays revoked") == true)
            let again = try await bench.pki.revoke(serial: issued.serial, .certificateHold, at: bench.place)
            #expect(again.revocation?.reason == .keyCompromise)
            let rows = try await bench.lines(
                """
                SELECT concat_ws(' ', revoked, revocation_number, coalesce(release_number::text, 'none')) AS line
                FROM secrets.certificates WHERE cert_type <> 'root_ca'
                """
            )
            #expect(rows == ["t 4 none"])
        }
    }

    @Test("an issuer whose certificate was on hold is revoked for good with it")
    func issuers() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            let asked = try bench.authorityRequest("Example Below")
            let made = try await bench.pki.makeRequest(asked, at: bench.place)
            let csr = try SigningRequest(der: try #require(made.request))
            let signed = try await bench.pki.signIntermediate(
                csr,
                asked,
                usesRequestValues: true,
                at: bench.place
            )
            _ = try await bench.pki.revoke(serial: signed.serial, .certificateHold, at: bench.place)
            let bundle = try PEMBundle(try signed.certificate.pem())
            let imported = try await bench.pki.importBundle(bundle, at: bench.place)
            let below = try #require(imported.issuers.first)
            _ = try await bench.pki.revokeIssuer(below.text, at: bench.place)
            let released = try await bench.refusal {
                _ = try await bench.pki.release(serial: signed.serial, at: bench.place)
            }
            #expect(released?.contains("stays revoked") == true)
        }
    }
}
