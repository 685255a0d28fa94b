import Evidence
import Postgres
import Secrets
import SwiftASN1
import TestSupport
import Testing
import X509

@Suite("Certificate authorities in the database")
struct PKITests {
    @Test("what is issued is kept with what it says of itself, and found by its serial number")
    func issuing() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            try await bench.keepRole("web", ["organization": ["Example"], "ou": ["Ops", "Web"]])
            let issued = try await bench.issue()
            let kept = try #require(try await bench.pki.certificate(serial: issued.serial, at: bench.place))
            #expect(kept.pem == (try issued.certificate.pem()) && kept.commonName == "a.example.com")
            #expect(kept.type == .server && kept.issuerID == root.id && kept.role == "web")
            #expect(kept.subject == "CN=a.example.com,OU=Web,OU=Ops,O=Example")
            #expect(kept.keyUsage == ["digital_signature", "key_encipherment", "key_agreement"])
            #expect(kept.validUntil.seconds - kept.validFrom.seconds == 3_630)
            #expect(kept.revocation == nil)
            let serials = try await bench.pki.serials(revokedOnly: false, at: bench.place)
            #expect(Set(serials) == [issued.serial.text, try #require(root.serial).text])
            // A role that keeps nothing.
            try await bench.keepRole("quiet", ["no_store": true])
            let quiet = try await bench.issue(role: "quiet")
            #expect(try await bench.pki.certificate(serial: quiet.serial, at: bench.place) == nil)
            let kinds = try await bench.lines(
                "SELECT cert_type AS line FROM secrets.certificates ORDER BY cert_type"
            )
            #expect(kinds == ["root_ca", "server"])
        }
    }

    @Test("a name that the role does not allow is refused, wherever it stands")
    func names() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole(
                "web",
                ["allow_ip_sans": false, "allowed_uri_sans": ["spiffe://example/*"]]
            )
            for (name, change) in [
                ("a.evil.org", { _ in }),
                ("a.example.com", { $0.names = ["a.evil.org"] }),
                ("a.example.com", { $0.names = ["somebody@evil.org"] }),
                ("a.example.com", { $0.addresses = ["192.0.2.1"] }),
                ("a.example.com", { $0.uris = ["spiffe://other/a"] }),
                ("a.example.com", { $0.others = ["1.3.6.1.4.1.311.20.2.3;UTF8:a"] }),
                ("a.example.com", { $0.subjectSerialNumber = "1" }),
                ("a.example.com", { $0.userIDs = ["root"] }),
                ("192.0.2.1", { _ in }),
                ("", { _ in }),
            ] as [(String, (inout CertificateRequest) -> Void)] {
                #expect(try await bench.refusal { _ = try await bench.issue(name, change) } != nil, "\(name)")
            }
            let good = try await bench.issue { $0.uris = ["spiffe://example/web"] }
            #expect(CertificateNames(try good.certificate.extensions.subjectAlternativeNames).uris.count == 1)
            // What its sender has signed is no more trusted than what they ask for.
            let forged = try PKIBench.request("a.example.com", names: [.dnsName("a.evil.org")])
            let refused = try await bench.refusal {
                _ = try await bench.pki.sign(
                    forged.csr,
                    CertificateRequest(),
                    role: "web",
                    lifetimes: bench.lifetimes,
                    at: bench.place
                )
            }
            #expect(refused?.contains("a.evil.org") == true)
        }
    }

    @Test("requests with a bad signature, of another kind of key, or that ask to be an authority are refused")
    func badRequests() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole("web", ["key_type": "ec", "key_bits": 384])
            var (_, csr, der) = try PKIBench.request("a.example.com")
            let small = try await bench.refusal {
                _ = try await bench.pki.sign(
                    csr,
                    CertificateRequest(),
                    role: "web",
                    lifetimes: bench.lifetimes,
                    at: bench.place
                )
            }
            #expect(small?.contains("384-bit") == true)
            der[der.count - 1] ^= 1
            #expect(throws: PKIError.self) { try SigningRequest(der: der) }
            for bad in [[], [0x30, 0x00], Array(der.dropLast(9))] as [[UInt8]] {
                #expect(throws: PKIError.self) { try SigningRequest(der: bad) }
            }
            for extensions in [
                [
                    try Certificate.Extension(
                        BasicConstraints.isCertificateAuthority(maxPathLength: nil),
                        critical: true
                    )
                ],
                [try Certificate.Extension(KeyUsage(keyCertSign: true), critical: true)],
            ] {
                csr = try PKIBench.request("a.example.com", extensions: extensions).csr
                let refused = try await bench.refusal {
                    _ = try await bench.pki.signVerbatim(
                        csr,
                        CertificateRequest(),
                        role: nil,
                        lifetimes: bench.lifetimes,
                        at: bench.place
                    )
                }
                #expect(refused?.hasPrefix("refusing to sign") == true)
            }
        }
    }

    @Test("a request whose extensions we read otherwise than others is not signed as it is")
    func ambiguousRequests() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            // TRUE as BER lets it be written, and DER does not.
            let ambiguous: [(ASN1ObjectIdentifier, [UInt8])] = [
                (.X509ExtensionID.basicConstraints, [0x30, 0x03, 0x01, 0x01, 0x01]),
                (.X509ExtensionID.keyUsage, [0x03, 0x02, 0x01, 0x07]),
            ]
            for (oid, value) in ambiguous {
                let asked = try PKIBench.request(
                    "a.example.com",
                    extensions: [Certificate.Extension(oid: oid, critical: true, value: value[...])]
                )
                let refusal = try await bench.refusal {
                    _ = try await bench.pki.signVerbatim(
                        asked.csr,
                        CertificateRequest(),
                        role: nil,
                        lifetimes: bench.lifetimes,
                        at: bench.place
                    )
                }
                #expect(refusal?.contains("can't be read") == true, "\(oid): \(refusal ?? "")")
            }
        }
    }

    @Test("a lifetime is the request's within the role's, the mount's and the issuer's")
    func lifetimes() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot { $0.ttl = 86_400 }
            try await bench.keepRole("web", ["ttl": 60, "max_ttl": 3_600, "not_before_duration": 0])
            func length(_ ttl: Int?) async throws -> (Int, [String]) {
                let issued = try await bench.issue { $0.ttl = ttl }
                return (issued.kept.validUntil.seconds - issued.kept.validFrom.seconds, issued.warnings)
            }
            #expect(try await length(nil) == (60, []))
            #expect(try await length(600) == (600, []))
            let (capped, warnings) = try await length(7_200)
            #expect(capped == 3_600 && warnings.count == 1)
            try await bench.keepRole("web", ["ttl": 0, "max_ttl": 172_800])
            let refusal = try await bench.refusal { _ = try await length(90_000) }
            #expect(refusal?.contains("beyond the expiration of the CA certificate") == true)
            // Nobody has asked for how long: not longer than the issuer.
            #expect(try await bench.issue().certificate.validUntil == root.certificate.validUntil)
            for (behavior, isCut) in [("truncate", true), ("permit", false)] {
                _ = try await bench.pki.changeIssuer(
                    "default",
                    name: nil,
                    ["leaf_not_after_behavior": .string(behavior)],
                    at: bench.place
                )
                let issued = try await bench.issue { $0.ttl = 90_000 }
                #expect((issued.certificate.validUntil == root.certificate.validUntil) == isCut)
            }
            #expect(try await bench.refusal { _ = try await bench.issue { $0.notAfter = "soon" } } != nil)
            let fixed = try await bench.issue { $0.notAfter = "2100-01-01T00:00:00Z" }
            #expect(fixed.certificate.validUntil.rfc3339 == "2100-01-01T00:00:00.000000Z")
        }
    }

    @Test("a certificate is revoked once, with its reason, and the list follows at once")
    func revoking() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            try await bench.keepRole()
            let issued = try await bench.issue()
            let empty = try #require(try await bench.pki.list(of: "default", at: bench.place))
            #expect(try await bench.pki.list(of: "default", at: bench.place) == empty)
            let first = try await bench.pki.revoke(serial: issued.serial, .keyCompromise, at: bench.place)
            let again = try await bench.pki.revoke(serial: issued.serial, .superseded, at: bench.place)
            #expect(again.revocation?.at == first.revocation?.at)
            #expect(again.revocation?.reason == .keyCompromise)
            #expect(try await bench.pki.list(of: "default", at: bench.place) != empty)
            #expect(try await bench.pki.serials(revokedOnly: true, at: bench.place) == [issued.serial.text])
            let unknown = try await bench.refusal {
                _ = try await bench.pki.revoke(serial: .random(), at: bench.place)
            }
            #expect(unknown?.contains("not found") == true)
            let own = try await bench.refusal {
                _ = try await bench.pki.revoke(serial: try #require(root.serial), at: bench.place)
            }
            #expect(own?.contains("own CRL") == true)
            bench.secrets.clock.advance(by: .seconds(7_200))
            let other = try await bench.issue()
            bench.secrets.clock.advance(by: .seconds(7_200))
            let ended = try await bench.refusal {
                _ = try await bench.pki.revoke(serial: other.serial, at: bench.place)
            }
            #expect(ended?.contains("expired") == true)
            // Whoever shows a certificate that is kept nowhere can have it revoked, if it is one of ours.
            try await bench.keepRole("quiet", ["no_store": true])
            let quiet = try await bench.issue(role: "quiet")
            #expect(try await bench.pki.revoke(der: quiet.der, at: bench.place).revocation != nil)
            let foreign = try await bench.another("elsewhere")
            try await foreign.makeRoot("Somebody Else")
            #expect(
                try await foreign.refusal {
                    _ = try await foreign.pki.revoke(der: quiet.der, at: foreign.place)
                } != nil
            )
        }
    }

    @Test("many who revoke and read lists at once: no revocation is missing from the last list")
    func concurrentRevocations() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            try await bench.keepRole()
            var issued: [PKI.Issued] = []
            for _ in 0..<16 { issued.append(try await bench.issue()) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for certificate in issued {
                    group.addTask {
                        _ = try await bench.pki.revoke(serial: certificate.serial, at: bench.place)
                        let list = try #require(try await bench.pki.list(of: "default", at: bench.place))
                        #expect(list.firstRange(of: certificate.serial.bytes) != nil)
                    }
                }
                try await group.waitForAll()
            }
            let numbers = try await bench.lines(
                "SELECT revocation_number::text AS line FROM secrets.certificates WHERE revoked ORDER BY revocation_number"
            )
            #expect(numbers == (1...16).map(String.init))
        }
    }

    @Test("issuers are named, chosen, revoked and removed; a renewed one shares its list with the old")
    func issuers() async throws {
        try await PKIBench.with { bench in
            let first = try await bench.makeRoot { $0.issuerName = "first" }
            var renewal = try bench.authorityRequest("Example Root")
            renewal.existingKey = "default"
            renewal.ttl = 7_200
            let second = try #require(try await bench.pki.makeRoot(renewal, at: bench.place).issuer)
            #expect(first.keyID == second.keyID)
            var authority = try await bench.pki.authority(at: bench.place)
            #expect(authority.defaultIssuer == first.id && authority.keys.count == 1)
            #expect(try authority.issuer("first").id == first.id)
            try await bench.keepRole()
            let issued = try await bench.pki.issue(
                {
                    var request = CertificateRequest()
                    request.commonName = "a.example.com"
                    return request
                }(),
                role: "web",
                issuer: second.id.text,
                lifetimes: bench.lifetimes,
                at: bench.place
            )
            _ = try await bench.pki.revoke(serial: issued.serial, at: bench.place)
            for issuer in [first, second] {
                let list = try #require(try await bench.pki.list(of: issuer.id.text, at: bench.place))
                #expect(list.firstRange(of: issued.serial.bytes) != nil)
            }
            let taken = try await bench.refusal {
                _ = try await bench.pki.changeIssuer(second.id.text, name: "first", [:], at: bench.place)
            }
            #expect(taken?.contains("first") == true)
            for name in ["default", "a b", first.id.text] {
                #expect(
                    try await bench.refusal {
                        _ = try await bench.pki.changeIssuer(second.id.text, name: name, [:], at: bench.place)
                    } != nil
                )
            }
            _ = try await bench.pki.revokeIssuer("first", at: bench.place)
            #expect(try await bench.refusal { _ = try await bench.issue() }?.contains("revoked") == true)
            _ = try await bench.pki.setDefault(issuer: second.id.text, key: nil, at: bench.place)
            _ = try await bench.issue()
            #expect(try await bench.pki.deleteIssuer(second.id.text, at: bench.place))
            authority = try await bench.pki.authority(at: bench.place)
            #expect(authority.defaultIssuer == nil && authority.issuers.map(\.id) == [first.id])
            #expect(
                try await bench.refusal { _ = try await bench.issue() }?.contains("no default issuer") == true
            )
            #expect(try await bench.pki.deleteAuthority(at: bench.place))
            #expect(try await bench.pki.list(of: "default", at: bench.place) == nil)
        }
    }

    @Test("another certificate with the serial number of one that is there is refused")
    func duplicateSerials() async throws {
        try await PKIBench.with { bench in
            let root = try await bench.makeRoot()
            let serial = try #require(root.serial)
            var draft = CertificateDraft(
                publicKey: root.certificate.publicKey,
                validFrom: root.certificate.validFrom,
                validUntil: root.certificate.validUntil
            )
            draft.constraints = .isCertificateAuthority(maxPathLength: nil)
            draft.subject = root.certificate.subject
            let key = try CertificateKey.random(.ec(bits: 256))
            draft.publicKey = key.publicKey
            let other = try draft.signed(by: key, of: nil, serial: serial)
            let refused = try await bench.refusal {
                _ = try await bench.pki.importBundle(try PEMBundle(try other.pem()), at: bench.place)
            }
            #expect(refused?.contains("serial number") == true)
            #expect(try await bench.pki.authority(at: bench.place).issuers.count == 1)
        }
    }

    @Test("the keys of authorities stand encrypted, each for its place alone")
    func encryptedKeys() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            var request = try bench.authorityRequest("Other")
            request.subject.commonName = "Other"
            let other = try #require(try await bench.pki.makeRoot(request, at: bench.place).issuer)
            let rows = try await bench.lines(
                "SELECT encode(private_key_encrypted, 'escape') AS line FROM secrets.pki_keys"
            )
            #expect(rows.count == 2 && !rows.contains { $0.contains("PRIVATE KEY") })
            try await bench.keepRole()
            _ = try await bench.secrets.database.superuser.execute(
                """
                UPDATE secrets.pki_keys AS kept SET private_key_encrypted = others.private_key_encrypted
                FROM secrets.pki_keys AS others WHERE others.key_id <> kept.key_id
                """
            )
            _ = try await bench.secrets.database.superuser.execute(
                "UPDATE secrets.pki_mounts SET change_number = change_number + 1"
            )
            await #expect(throws: BarrierError.damaged) { try await bench.issue() }
            _ = other
        }
    }

    @Test("a client certificate for somebody the server knows says nothing that its request asks for")
    func owners() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            let owner = CertificateOwner(.agent, UniqueID(at: Instant(microseconds: 1)))
            let asked = try PKIBench.request("root", names: [.dnsName("a.evil.org")])
            let signed = try await bench.pki.sign(
                csr: asked.der,
                as: .agentClient,
                for: owner,
                named: "host-1",
                ttl: 3_600,
                at: bench.place
            )
            #expect(signed.certificates.count == 2 && signed.kept.owner == owner)
            #expect(signed.kept.type == .agentClient && signed.kept.subject == "CN=host-1")
            let leaf = try Certificate(derEncoded: signed.certificates[0])
            let names = CertificateNames(try leaf.extensions.subjectAlternativeNames)
            #expect(names.hosts.isEmpty && names.uris == ["urn:muniment:agent:\(owner.id.text)"])
            #expect(Digest.sha256(of: signed.certificates[0]).hex == signed.kept.fingerprint)
        }
    }
}
