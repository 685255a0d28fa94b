import Access
import Evidence
import Secrets
import Testing

@Suite("What a role lets through")
struct PKIRoleTests {
    private func role(_ settings: LooseObject) -> PKIRole { PKIRole(name: "web", settings) }

    @Test("names of hosts and mailboxes, by every way in which a role can allow them")
    func names() {
        let bare = role(["allowed_domains": ["Example.com"], "allow_bare_domains": true])
        #expect(bare.isAllowed("example.com") && bare.isAllowed("EXAMPLE.com"))
        #expect(bare.isAllowed("somebody@example.com"))
        #expect(!bare.isAllowed("a.example.com") && !bare.isAllowed("notexample.com"))

        let below = role(["allowed_domains": ["example.com"], "allow_subdomains": true])
        #expect(below.isAllowed("a.example.com") && below.isAllowed("a.b.example.com"))
        #expect(below.isAllowed("*.example.com") && below.isAllowed("*.b.example.com"))
        #expect(below.isAllowed("somebody@mail.example.com"))
        #expect(!below.isAllowed("example.com") && !below.isAllowed("aexample.com"))
        #expect(!below.isAllowed("a.example.com.evil.org") && !below.isAllowed("a.example.com@evil.org"))
        #expect(!below.isAllowed("a.*.example.com") && !below.isAllowed("**.example.com"))
        #expect(
            !below.isAllowed("") && !below.isAllowed("@example.com") && !below.isAllowed("a@b@a.example.com")
        )
        #expect(!below.isAllowed("a b.example.com") && !below.isAllowed("-a.example.com"))
        #expect(below.isAllowed("localhost"))

        var withoutWildcards = below
        withoutWildcards.settings.object["allow_wildcard_certificates"] = false
        #expect(!withoutWildcards.isAllowed("*.example.com") && withoutWildcards.isAllowed("a.example.com"))

        let glob = role(["allowed_domains": ["web-*.example.com"], "allow_glob_domains": true])
        #expect(glob.isAllowed("web-1.example.com") && !glob.isAllowed("db-1.example.com"))
        let noGlob = role(["allowed_domains": ["web-*.example.com"], "allow_subdomains": true])
        #expect(!noGlob.isAllowed("web-1.example.com"))

        let noLocal = role(["allow_localhost": false])
        #expect(!noLocal.isAllowed("localhost"))
        let any = role(["allow_any_name": true])
        #expect(any.isAllowed("whatever.org") && !any.isAllowed("not a host"))
        let anything = role(["allow_any_name": true, "enforce_hostnames": false])
        #expect(anything.isAllowed("not a host"))
    }

    @Test(
        "a role with which nothing could be issued is refused, with the field that is wrong",
        arguments: [
            (["key_type": "dsa"], "key_type"), (["key_type": "ec", "key_bits": 224], "key_bits"),
            (["key_bits": 1_024], "key_bits"), (["ttl": 7_200, "max_ttl": 3_600], "ttl"),
            (["ttl": -1], "ttl"),
            (["key_usage": ["Everything"]], "key_usage"), (["ext_key_usage": ["Nothing"]], "ext_key_usage"),
            (["ext_key_usage_oids": ["1.x"]], "ext_key_usage_oids"),
            (["policy_identifiers": ["policy"]], "policy_identifiers"), (["not_after": "soon"], "not_after"),
            (["cn_validations": ["email", "disabled"]], "cn_validations"),
            (["signature_bits": 100], "signature_bits"),
            (["allowed_ip_sans_cidr": ["10.0.0.0/99"]], "allowed_ip_sans_cidr"),
            (["allowed_other_sans": ["upn"]], "allowed_other_sans"),
        ] as [(LooseObject, String)]
    )
    func badRoles(settings: LooseObject, field: String) {
        #expect { try role(settings).check() } throws: { error in
            (error as? PKIError)?.text.contains(field) == true
        }
    }

    @Test("names that depend on who asks: what is not known of them allows nothing")
    func templates() async throws {
        try await PKIBench.with { bench in
            try await bench.makeRoot()
            let unknown = try await bench.refusal {
                try await bench.keepRole(
                    "bad",
                    ["allowed_domains": ["{{identity.nobody}}"], "allowed_domains_template": true]
                )
            }
            #expect(unknown?.contains("allowed_domains") == true)
            try await bench.keepRole(
                "own",
                [
                    "allowed_domains": ["{{identity.entity.name}}.example.com"], "allow_bare_domains": true,
                    "allow_subdomains": false, "allowed_domains_template": true,
                    "allowed_uri_sans": ["urn:site:{{identity.entity.metadata.site}}"],
                    "allowed_uri_sans_template": true,
                ]
            )
            func issue(_ name: String, _ uri: String? = nil, by asker: PKI.Asker?) async throws -> String? {
                try await bench.refusal {
                    var request = CertificateRequest()
                    request.commonName = name
                    if let uri { request.uris = [uri] }
                    _ = try await bench.pki.issue(
                        request,
                        role: "own",
                        lifetimes: bench.lifetimes,
                        asker: asker,
                        at: bench.place
                    )
                }
            }
            let web: PKI.Asker = { PolicySubject(entityName: "web-1", entityMetadata: ["site": "north"]) }
            #expect(try await issue("web-1.example.com", "urn:site:north", by: web) == nil)
            #expect(try await issue("web-2.example.com", by: web)?.contains("not allowed") == true)
            #expect(try await issue("web-1.example.com", "urn:site:south", by: web) != nil)
            // Neither nobody nor a name that would be many gets any.
            #expect(try await issue("web-1.example.com", by: nil) != nil)
            let many: PKI.Asker = { PolicySubject(entityName: "*") }
            #expect(try await issue("*.example.com", by: many) != nil)
        }
    }

    @Test("what a role says is what it is read back as, with the usual values of all other fields")
    func settings() {
        let kept = role(["ou": ["Ops"], "max_ttl": 60])
        #expect(kept.settings.texts("ou") == ["Ops"] && kept.settings.whole("max_ttl") == 60)
        #expect(kept.settings.flag("server_flag") && kept.settings.flag("require_cn"))
        #expect(kept.settings.text("key_type") == "rsa" && kept.settings.text("issuer_ref") == "default")
        #expect(PKIRole(name: "web", kept.settings.object).settings == kept.settings)
    }

    @Test("serial numbers are twenty bytes, never negative, and read in each of their forms")
    func serials() throws {
        for _ in 0..<200 {
            let serial = SerialNumber.random()
            #expect(serial.bytes.count == 20 && serial.bytes[0] & 0x80 == 0 && serial.bytes[0] != 0)
            #expect(SerialNumber(serial.text) == serial)
            #expect(SerialNumber(serial.text.uppercased().replacing(":", with: "-")) == serial)
            #expect(SerialNumber(serial.text.filter { $0 != ":" }) == serial)
        }
        for text in ["", "0", "00:00", "xy", "1:2:g", String(repeating: "ab", count: 21)] {
            #expect(SerialNumber(text) == nil)
        }
        #expect(Set((0..<1_000).map { _ in SerialNumber.random() }).count == 1_000)
    }
}
