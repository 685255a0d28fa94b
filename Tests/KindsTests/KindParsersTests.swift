import Evidence
import Foundation
import Kinds
import Testing

@Suite("A Graph policy")
struct GraphPolicyTests {
    @Test("is refused where it is another object, a list, or no JSON")
    func refusals() throws {
        let list = try refusal(.intuneConfigurationProfile, #"{"@odata.context": "x", "value": [{}, {}]}"#)
        #expect(list.reason == "it is a list of 2 objects" && list.path == "/value")
        #expect(try refusal(.intuneConfigurationProfile, #"{"a": 1}"#).reason.hasPrefix("nothing in it says"))
        #expect(try refusal(.intuneConfigurationProfile, "[]").reason == "its top is not a JSON object")
        let twice = try refusal(.entraConditionalAccess, "{\n\"state\": 1,\n\"state\": 2}")
        #expect(twice.line == 3 && twice.reason.contains("two members named"))
        let state = #"{"displayName": "x", "conditions": {}, "state": "on"}"#
        #expect(try refusal(.entraConditionalAccess, state).path == "/state")
    }

    @Test(
        "is Intune's by its own type, not by how the name of its type ends",
        arguments: [
            ("windows10GeneralConfiguration", true), ("iosManagedAppProtection", true),
            ("windows10CompliancePolicy", true), ("windowsDriverUpdateProfile", true),
            ("fido2AuthenticationMethodConfiguration", false), ("educationSynchronizationProfile", false),
            ("Configuration", false),
        ]
    )
    func types(type: String, isIntune: Bool) {
        let policy = file("policy", "{\"@odata.type\": \"#microsoft.graph.\(type)\", \"a\": 1}")
        #expect(
            ArtifactKinds.detect(files: [policy]) == (isIntune ? [.intuneConfigurationProfile] : [])
        )
    }
}

@Suite("A MOF document")
struct DSCConfigurationTests {
    @Test("puts instances in place of their aliases, and reads every form of value")
    func values() throws {
        let text = """
            #pragma locale ("en_US")
            /* a comment */
            instance of Credential as $Cred1 { User = "u"; }; // another
            Instance OF Thing { ResourceID = "[Thing]One"; Login = $cred1; Texts = {"a" "b", "c\\x41\\n"};
              Numbers = {1, -2, 0x1F, 101b, 017, 1.5e2, 18446744073709551615}; On = TRUE; None = NULL; Empty = {}; };
            instance of OMI_ConfigurationDocument { Version = "2.0.0"; Name = "Site"; };
            """
        let artifact = try parse(.dscConfiguration, text)
        #expect(artifact.name == "Site" && artifact.summary == "1 instance")
        let instances = try #require(artifact.content["instances"]?.array)
        let properties = try #require(instances.first?["properties"])
        #expect(instances.count == 1 && instances[0]["name"] == "[Thing]One")
        #expect(properties["Login"] == ["class": "Credential", "properties": ["User": "u"]])
        #expect(properties["Texts"] == ["ab", "cA\n"] && properties["Empty"] == [])
        #expect(properties["Numbers"] == [1, -2, 31, 5, 15, 150, "18446744073709551615"])
        #expect(properties["On"] == true && properties["None"] == .null)
        #expect(artifact.content["document"]?["Version"] == "2.0.0")
    }

    @Test("is refused with the line")
    func refusals() throws {
        #expect(
            try refusal(.dscConfiguration, "instance of A {\n X = $b; };").description.contains(
                "line 2: the alias $b"
            )
        )
        #expect(try refusal(.dscConfiguration, "class A { };").reason.hasPrefix("it defines a class"))
        #expect(
            try refusal(.dscConfiguration, "instance of A { X = 1; x = 2; };").reason
                == "the property x is given twice"
        )
        #expect(try refusal(.dscConfiguration, "instance of A { X = ").line == 1)
    }

    @Test("cannot grow by aliases of aliases")
    func bomb() throws {
        var text = "instance of A as $a0 { X = 1; };\n"
        for number in 1...40 {
            text += "instance of A as $a\(number) { X = {$a\(number - 1), $a\(number - 1)}; };\n"
        }
        #expect(try refusal(.dscConfiguration, text).reason == "it has more than 1000000 values")
    }
}

@Suite("A values file")
struct HelmValuesTests {
    @Test("has the types of YAML 1.2, and its anchors and merges in place")
    func types() throws {
        let text = """
            base: &base {a: 1, b: two}
            merged: {<<: *base, b: three}
            scalars: [yes, 012, 0o12, 0x1F, 1.50, 1e3, ~, "1", !!str 5, true, 12:30, 1_000, -0, .5, '']
            1: number key
            """
        let content = try parse(.helmValues, text).content
        #expect(content["merged"] == ["a": 1, "b": "three"] && content["1"] == "number key")
        #expect(
            content["scalars"] == [
                "yes", 12, 10, 31, 1.5, 1000, .null, "1", "5", true, "12:30", "1_000", 0, 0.5, "",
            ]
        )
    }

    @Test("is refused where it has two readings, or loses a number")
    func refusals() throws {
        #expect(
            try refusal(.helmValues, "a: 1\nb: 2\na: 3\n").reason
                == "the key \"a\" is given twice in one mapping"
        )
        #expect(
            try refusal(.helmValues, "1: a\n\"1\": b\n").reason
                == "the key \"1\" is given twice in one mapping"
        )
        let number = try refusal(.helmValues, "image:\n  build: 12345678901234567890\n")
        #expect(
            number.path == "/image/build" && number.line == 2
                && number.remedy == "put it in quotes, or round it"
        )
        #expect(try refusal(.helmValues, "a: .inf\n").path == "/a")
        #expect(try refusal(.helmValues, "- a\n").reason == "its top is not a mapping")
        #expect(try refusal(.helmValues, "a: 1\n---\nb: 2\n").reason.contains("another document"))
        #expect(try refusal(.helmValues, "a: !secret x\n").path == "/a")
        #expect(try refusal(.helmValues, "a: [\n").line != nil)
    }

    @Test("cannot grow by aliases of aliases, as values or as keys")
    func bombs() throws {
        var text = "a0: &a0 [x, x]\n"
        for number in 1...40 { text += "a\(number): &a\(number) [*a\(number - 1), *a\(number - 1)]\n" }
        #expect(try refusal(.helmValues, text).reason == "its aliases stand for more than 1000000 values")
        #expect(try refusal(.helmValues, text + "? *a40\n: 1\n").reason.contains("41 aliases") == false)
        #expect(try refusal(.helmValues, text + "*a40 : 1\n").reason.contains("keys that may be collections"))
        #expect(try refusal(.helmValues, text + "{*a40: 1}: 1\n").kind == .helmValues)
        let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(try refusal(.helmValues, "a: " + deep + "\n").reason.contains("nested deeper than 128"))
    }
}

@Suite("A role capability")
struct JEARoleCapabilityTests {
    @Test("is read without being run, with every form of value")
    func values() throws {
        let text = #"""
            # comment
            @{
                GUID = 'it''s' ; Description = "a `"b`" $ c"
                VisibleCmdlets = 'Get-*',
                    @{ Name = 'Restart-Service'; Parameters = @{ Name = 'Name'; ValidateSet = 'Dns', 'Spooler' } }
                VisibleFunctions = @('A', 'B'
                  'C')
                FunctionDefinitions = @{ Name = 'A'; ScriptBlock = { param($x) "}" <# } #> ; { 1 } } }
                EnvironmentVariables = @{ N = 5; Flag = $true }
            }
            """#
        let role = try parse(.jeaRoleCapability, text, name: "r.psrc").content
        #expect(role["guid"] == "it's" && role["description"] == "a \"b\" $ c")
        #expect(role["visible_cmdlets"]?.array?.count == 2 && role["visible_functions"] == ["A", "B", "C"])
        #expect(role["visible_cmdlets"]?.array?[1]["Parameters"]?["ValidateSet"] == ["Dns", "Spooler"])
        #expect(
            role["function_definitions"]?["ScriptBlock"]?["script_block"] == #"param($x) "}" <# } #> ; { 1 }"#
        )
        #expect(role["environment_variables"] == ["N": 5, "Flag": true] && role["language_mode"] == .null)
    }

    @Test("is refused where it is not data")
    func refusals() throws {
        func reason(_ value: String) throws -> String {
            try refusal(.jeaRoleCapability, "@{\nVisibleCmdlets = \(value)\n}").reason
        }
        #expect(try reason("$env:X").contains("the variable $env:x is not data"))
        #expect(try reason("Get-Date").contains("is not data"))
        #expect(try reason("\"a $(b)\"").contains("refers to a variable"))
        #expect(try reason("'a' + 'b'").contains("followed by something that is not data"))
        #expect(try reason(String(repeating: "@{a=", count: 40)).contains("nested deeper"))
        #expect(
            try refusal(.jeaRoleCapability, "@{ VisibleCmdlet = 'a' }").reason.contains(
                "VisibleCmdlet is not a key"
            )
        )
        #expect(
            try refusal(.jeaRoleCapability, "@{ SessionType = 'Default' }", name: "x.pssc").reason
                == "it is a session configuration"
        )
    }
}

@Suite("Data in YANG's JSON")
struct RESTCONFConfigurationTests {
    @Test("has module names at its top")
    func refusals() throws {
        #expect(try refusal(.restconfConfiguration, #"{"interfaces": {}}"#).path == "/interfaces")
        #expect(try refusal(.restconfConfiguration, "{}").reason == "it is empty")
        #expect(try refusal(.restconfConfiguration, #"{"a:b": {"c d": 1}}"#).path == "/a:b/c d")
        #expect(
            try parse(.restconfConfiguration, #"{"a:b": {"@c": {"d:e": 1}, "c": [null]}}"#).summary
                == "1 top-level node"
        )
    }
}

@Suite("A server certificate")
struct TLSServerCertificateTests {
    @Test("is the same from PEM and DER, and its chain follows it")
    func encodings() throws {
        let pem = try Examples.files(of: .tlsServerCertificate)[0]
        let text = String(decoding: pem.bytes, as: UTF8.self)
        let body = text.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
        let der = SourceFile(name: "x.der", bytes: Array(try #require(Data(base64Encoded: body))))
        let artifact = try ArtifactKinds.parse(kind: .tlsServerCertificate, files: [pem])
        #expect(
            try ArtifactKinds.parse(kind: .tlsServerCertificate, files: [der]).content == artifact.content
        )
        let twice = try parse(.tlsServerCertificate, "leaf\n" + text + "issuer\r\n" + text)
        #expect(twice.content["chain"]?.array?.count == 1)
    }

    @Test("is refused with a private key beside it, or malformed")
    func refusals() throws {
        let text = String(decoding: try Examples.files(of: .tlsServerCertificate)[0].bytes, as: UTF8.self)
        let key = "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n"
        #expect(try refusal(.tlsServerCertificate, text + key).reason == "it holds a private key")
        let broken = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n"
        #expect(try refusal(.tlsServerCertificate, broken).reason.hasPrefix("the certificate is malformed"))
        #expect(
            try refusal(.tlsServerCertificate, "-----BEGIN CERTIFICATE-----\nMAMC\n").reason
                == "a block is never closed"
        )
    }
}

@Suite("An image")
struct OCIImageTests {
    private let digest = "sha256:" + String(repeating: "0", count: 64)

    @Test("is known by the digest of its bytes, and a manifest takes its platform from its config")
    func manifest() throws {
        let config = #"{"architecture": "arm64", "os": "linux", "variant": "v8"}"#
        let configDigest = "sha256:" + Digest.sha256(of: Array(config.utf8)).hex
        func manifest(_ space: String) -> String {
            #"{"schemaVersion": 2,\#(space)"config": {"mediaType": "c", "digest": "\#(configDigest)", "size": 1}, "layers": []}"#
        }
        let files = [file("config", config), file("manifest", manifest(" "))]
        let image = try ArtifactKinds.parse(kind: .ociImage, files: files)
        #expect(image.content["architectures"] == ["linux/arm64/v8"])
        #expect(image.contentIdentifier.text == "sha256:" + Digest.sha256(of: Array(manifest(" ").utf8)).hex)
        #expect(try parse(.ociImage, manifest("\n")).contentIdentifier != image.contentIdentifier)
    }

    @Test("comes with its own config or with nothing")
    func strays() throws {
        let config = #"{"architecture": "arm64", "os": "linux"}"#
        let manifest = file(
            "manifest",
            #"{"schemaVersion": 2, "config": {"mediaType": "c", "digest": "\#(digest)", "size": 1}, "layers": []}"#
        )
        let wrong = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .ociImage, files: [manifest, file("config", config)])
        }
        #expect(wrong.file == "config" && wrong.reason.hasSuffix("and the manifest's config is \(digest)"))
        let index = file("index", #"{"schemaVersion": 2, "manifests": []}"#)
        let along = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .ociImage, files: [index, manifest])
        }
        #expect(along.file == "manifest" && along.reason == "an index takes no other file along")
    }

    @Test("is refused where it is no manifest of schema 2")
    func refusals() throws {
        #expect(
            try refusal(.ociImage, #"{"schemaVersion": 1, "fsLayers": []}"#).reason
                == "it is a manifest of schema 1"
        )
        let bad =
            #"{"schemaVersion": 2, "manifests": [{"mediaType": "x", "digest": "sha256:12", "size": 1}]}"#
        #expect(try refusal(.ociImage, bad).path == "/manifests/0")
        let wrong = #"{"schemaVersion": 2, "mediaType": "text/plain", "manifests": []}"#
        #expect(try refusal(.ociImage, wrong).path == "/mediaType")
        #expect(try refusal(.ociImage, #"{"schemaVersion": 2}"#).reason.hasPrefix("it is neither"))
    }
}

@Suite("Files of an artifact")
struct SourceFileTests {
    @Test("have a short summary, whatever is long in them")
    func summaries() throws {
        let long = String(repeating: "n", count: 100_000)
        let digest = "sha256:" + String(repeating: "0", count: 64)
        let platform = #"{"os": "linux", "architecture": "\#(long)"}"#
        let artifacts = [
            try parse(.restconfConfiguration, #"{"a:b": {"\#(long)": [{}]}}"#),
            try parse(.helmValues, "environment: \(long)\n"),
            try parse(
                .ociImage,
                #"{"schemaVersion": 2, "manifests": [{"mediaType": "m", "digest": "\#(digest)", "size": 1, "platform": \#(platform)}]}"#
            ),
        ]
        for artifact in artifacts { #expect(artifact.summary.count == 201) }
    }

    @Test("are refused where they are too many, too large, or not text")
    func limits() throws {
        let many = Array(repeating: file("a", "x"), count: 101)
        #expect(throws: KindError.self) { try ArtifactKinds.parse(kind: .helmValues, files: many) }
        #expect(throws: KindError.self) { try ArtifactKinds.parse(kind: .helmValues, files: []) }
        let large = SourceFile(
            name: "a",
            bytes: Array(repeating: 0x20, count: ArtifactKinds.maximumFileBytes + 1)
        )
        let error = try #require(throws: KindError.self) {
            try ArtifactKinds.parse(kind: .dnsZone, files: [large])
        }
        #expect(
            error.reason == "a has 16777217 bytes" && error.remedy == "a file may have at most 16777216 bytes"
        )
        let binary = SourceFile(name: "a", bytes: [0x61, 0xFF, 0x61])
        for kind in KindName.allCases {
            let error = try #require(throws: KindError.self) {
                try ArtifactKinds.parse(kind: kind, files: [binary])
            }
            #expect(!error.reason.isEmpty && !error.remedy.isEmpty)
        }
    }
}
