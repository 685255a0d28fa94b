import Evidence
import Kinds
import Testing

@Suite("The normal form")
struct NormalFormTests {
    private func normal(_ kind: KindName, _ text: String, name: String = "example.org") throws
        -> NormalisedArtifact
    {
        ArtifactKinds.normalised(try parse(kind, text, name: name), seal: .withheld)
    }

    private func isSame(_ kind: KindName, _ left: String, _ right: String) throws -> Bool {
        try normal(kind, left).digest == normal(kind, right).digest
    }

    @Test("of the examples has a version, an identity and subjects", arguments: KindName.allCases)
    func examples(kind: KindName) throws {
        let parsed = try ArtifactKinds.parse(kind: kind, files: Examples.files(of: kind))
        let normal = ArtifactKinds.normalised(parsed, seal: .withheld)
        #expect(normal.normaliser == "\(kind.rawValue)/1")
        #expect(!normal.identity.subjects.isEmpty && normal.identity.ambiguous.isEmpty)
        #expect(ArtifactKinds.normalised(parsed, seal: .withheld) == normal)
        #expect(
            parsed.contentIdentifier
                == (try ArtifactKinds.parse(kind: kind, files: Examples.files(of: kind), seal: .withheld))
                .contentIdentifier
        )
    }

    @Test("of a Graph object has nothing that the service adds")
    func graph() throws {
        let full = ##"""
            {"@odata.context": "https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies/$entity",
             "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy", "@odata.id": "x('1')", "id": "1",
             "name": "N", "description": null, "platforms": "windows10", "platforms@odata.type": "#x", "technologies": "mdm",
             "version": 4, "createdDateTime": "2026-01-01T00:00:00Z", "settingCount": 2, "roleScopeTagIds": ["0"],
             "#microsoft.graph.assign": {"title": "t"}, "assignments": [],
             "settings": [
              {"@odata.type": "#microsoft.graph.deviceManagementConfigurationSetting", "id": "0", "settingInstance":
                {"@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
                 "settingDefinitionId": "a", "choiceSettingValue": {"value": "a_1", "children": []}}},
              {"id": "1", "settingInstance": {"@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                 "settingDefinitionId": "b", "simpleSettingValue": {"value": 5}}}]}
            """##
        let minimal = ##"""
            {"id": "2", "name": "N", "description": "", "platforms": "windows10", "technologies": "mdm", "newMember": null,
             "settings": [
              {"id": "0", "settingInstance": {"@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                 "settingDefinitionId": "b", "simpleSettingValue": {"value": 5}}},
              {"id": "1", "settingInstance":
                {"@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
                 "settingDefinitionId": "a", "choiceSettingValue": {"value": "a_1", "children": []}}}]}
            """##
        let kind = KindName.intuneConfigurationProfile
        #expect(try isSame(kind, full, minimal))
        let normal = try normal(kind, full)
        #expect(normal.identity.identifier == "1" && normal.identity.subjects == ["a", "b"])
        #expect(normal.content["settings"]?["b"]?["simpleSettingValue"]?["value"] == 5)
        #expect(try !isSame(kind, full, minimal.replacing(#""value": 5"#, with: #""value": 6"#)))
        let twice = minimal.replacing(#""settingDefinitionId": "a""#, with: #""settingDefinitionId": "b""#)
        #expect(try self.normal(kind, twice).identity.ambiguous == ["setting b"])
    }

    @Test("of a zone is made of RRsets, without serial and signatures")
    func zone() throws {
        let one = """
            $ORIGIN example.org.
            $TTL 1h
            @ IN SOA NS hostmaster 7 1h 10m 1d 60
            @ NS ns
            WWW A 192.0.2.1
            www A 192.0.2.2
            www AAAA 2001:0DB8:0:0::1
            _acme-challenge TXT "x"
            @ RRSIG A 8 2 3600 20300101000000 20200101000000 1 example.org. AAAA
            @ DNSKEY 257 3 8 AAAA
            """
        let other = """
            $TTL 3600
            @ 3600 SOA ns hostmaster 8 3600 600 86400 60
            www 3600 IN A 192.0.2.2
             AAAA 2001:db8::1
             A 192.0.2.1
            @ NS NS.Example.ORG.
            """
        #expect(try isSame(.dnsZone, one, other))
        let normal = try normal(.dnsZone, one)
        #expect(normal.identity.identifier == "example.org.")
        #expect(normal.identity.subjects.contains("www.example.org. A"))
        #expect(normal.content["rrsets"]?["www.example.org. A"]?["rdata"] == ["192.0.2.1", "192.0.2.2"])
        #expect(normal.aside["serial"] == 7)
        let difference = try ArtifactDifference(from: normal, to: self.normal(.dnsZone, other))
        #expect(difference.isEmpty && !difference.aside.isEmpty)
    }

    @Test("of a configuration knows resources by their identifiers")
    func configuration() throws {
        func mof(_ date: String, _ alias: String, _ info: String) -> String {
            """
            /* @GenerationDate=\(date) */
            instance of MSFT_Key as $\(alias)1 { Key = "k"; Value = "v"; };
            instance of MSFT_File as $\(alias)2 { ResourceID = "[File]a"; SourceInfo = "\(info)"; DESTINATIONPATH = "/a";
             Pairs = {$\(alias)1}; DependsOn = {"[File]b", "[File]c"}; Nothing = NULL; };
            instance of OMI_ConfigurationDocument { Version = "1.0"; GenerationDate = "\(date)"; Author = "\(alias)"; };
            """
        }
        let left = mof("1", "x", "a::1::2")
        let right = mof("2", "Y", "b::9::1").replacing(
            #""[File]b", "[File]c""#,
            with: #""[File]c", "[File]b""#
        )
        .replacing("DESTINATIONPATH", with: "DestinationPath").replacing("\n", with: "\r\n")
        #expect(try isSame(.dscConfiguration, left, right))
        #expect(try normal(.dscConfiguration, left).identity.subjects == ["[File]a"])
        let double =
            "instance of A { ResourceID = \"[A]x\"; P = 1; };\ninstance of A { ResourceID = \"[A]x\"; P = 2; };"
        #expect(try normal(.dscConfiguration, double).identity.ambiguous == ["resource [A]x"])
    }

    @Test("of a device's configuration knows entries by their keys, and no state")
    func device() throws {
        let left = #"""
            {"m:interfaces": {"interface": [{"name": "b", "mtu": 1, "state": {"up": true}}, {"name": "a", "m:tags": ["x", "y"]}],
             "@x:note": "n"}, "m:interfaces-state": {"interface": [{"name": "a"}]}}
            """#
        let right =
            #"{"m:interfaces": {"m:interface": [{"tags": ["y", "x"], "name": "a"}, {"mtu": 1, "name": "b"}]}}"#
        #expect(try isSame(.restconfConfiguration, left, right))
        #expect(
            try normal(.restconfConfiguration, left).identity.subjects
                == ["/m:interfaces/interface=a", "/m:interfaces/interface=b"]
        )
        func rules(_ order: String) -> String { #"{"a:acls": {"ace": [\#(order)]}}"# }
        let (one, two) = (#"{"name": "one"}"#, #"{"name": "two"}"#)
        #expect(try !isSame(.restconfConfiguration, rules("\(one), \(two)"), rules("\(two), \(one)")))
        #expect(try normal(.restconfConfiguration, rules("\(one), \(one)")).identity.ambiguous == ["ace=one"])
    }

    @Test("of values has one spelling of a quantity, and keeps the order of lists")
    func values() throws {
        func limits(_ cpu: String) -> String {
            "resources:\n  limits:\n    cpu: \(cpu)\n    memory: 1Gi\ninterval: 1m\n"
        }
        #expect(
            try isSame(
                .helmValues,
                limits("1000m"),
                limits("1").replacing("1Gi", with: "1024Mi").replacing("1m\n", with: "60s\n")
            )
        )
        #expect(try !isSame(.helmValues, limits("1000m"), limits("100m")))
        #expect(try !isSame(.helmValues, "args: [a, b]", "args: [b, a]"))
        #expect(
            try isSame(
                .helmValues,
                "env: [{name: A, value: x}, {name: B, value: y}]",
                "env: [{name: B, value: y}, {name: A, value: x}]"
            )
        )
        #expect(try !isSame(.helmValues, "a: yes", "a: \"yes\"") && !isSame(.helmValues, "a: yes", "a: true"))
        #expect(
            try !isSame(.helmValues, "a: ~", "b: 1\n")
                && isSame(.helmValues, "a: &x 1\nb: *x", "a: 1\nb: 1 # why")
        )
        #expect(
            try normal(.helmValues, "env: [{name: A}, {name: A, value: x}]").identity.ambiguous == ["env A"]
        )
    }

    @Test("of an image is its digest, whatever it is called")
    func image() throws {
        let files = try Examples.files(of: .ociImage)
        func normal(_ reference: String) throws -> NormalisedArtifact {
            ArtifactKinds.normalised(
                try ArtifactKinds.parse(
                    kind: .ociImage,
                    files: files,
                    hints: ParseHints(imageReference: reference)
                ),
                seal: .withheld
            )
        }
        let (one, two) = try (
            normal("registry.example:5000/app:1"), normal("registry.example:5000/app:2@sha256:00")
        )
        #expect(
            one.digest == two.digest && one.identity.name == "registry.example:5000/app"
                && two.identity.name == one.identity.name
        )
        #expect(one.identity.subjects.contains("linux/amd64"))
    }

    @Test("of a certificate tells a renewal from another certificate")
    func certificate() throws {
        let parsed = try ArtifactKinds.parse(
            kind: .tlsServerCertificate,
            files: Examples.files(of: .tlsServerCertificate)
        )
        let normal = ArtifactKinds.normalised(parsed, seal: .withheld)
        #expect(normal.identity.subjects.contains("dns:www.northwind.example"))
        #expect(normal.identity.subjects.contains { $0.hasPrefix("spki:") })
        func changed(_ edit: (inout JSONObject) -> Void) throws -> [ArtifactChange] {
            var other = parsed
            guard case .object(var content) = other.content else { return [] }
            edit(&content)
            other.content = .object(content)
            return try ArtifactDifference(from: normal, to: ArtifactKinds.normalised(other, seal: .withheld))
                .changes
        }
        let renewed = try changed { $0["fingerprint_sha256"] = "00" }
        #expect(renewed.map(\.what) == ["renewal"] && renewed.first?.direction == .neutral)
        let replaced = try changed {
            $0["fingerprint_sha256"] = "00"
            $0["issuer"] = "CN=Another"
        }
        #expect(replaced.map(\.what) == ["replacement", "issuer"])
    }

    @Test("of administrative templates knows values by their definitions")
    func templates() throws {
        func policy(_ first: String, _ second: String) -> String {
            ##"{"@odata.type": "#microsoft.graph.groupPolicyConfiguration", "displayName": "T", "definitionValues": [\##(first), \##(second)]}"##
        }
        let bound =
            #"{"id": "1", "enabled": true, "definition@odata.bind": "https://x/groupPolicyDefinitions('d1')"}"#
        let expanded =
            #"{"id": "9", "enabled": true, "createdDateTime": "x", "definition": {"id": "d1", "displayName": "D"}}"#
        let other = #"{"id": "2", "enabled": false, "definition": {"id": "d2"}}"#
        let kind = KindName.intuneConfigurationProfile
        #expect(try isSame(kind, policy(bound, other), policy(other, expanded)))
        #expect(try normal(kind, policy(bound, other)).identity.subjects == ["d1", "d2"])
    }

    @Test("is not made of what is encrypted as a whole")
    func encrypted() throws {
        let encrypted = try refusal(.dscConfiguration, "-----BEGIN CMS-----\nAAAA\n-----END CMS-----\n")
        #expect(encrypted.reason == "it is encrypted as a whole")
    }
}
