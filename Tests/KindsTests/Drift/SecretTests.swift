import Evidence
import Kinds
import Testing

@Suite("Secrets in content")
struct SecretTests {
    private static let seal = SecretSeal(key: Array("0123456789abcdef0123456789abcdef".utf8)) ?? .withheld
    private static let secret = "hunter2-very-secret"

    private static let files: [(kind: KindName, text: String)] = [
        (.helmValues, "auth:\n  postgresPassword: \(secret)\n  existingSecret: name\n"),
        (.helmValues, "env:\n- name: DB_PASSWORD\n  value: \(secret)\n- name: MODE\n  value: fast\n"),
        (.helmValues, "url: postgres://user:\(secret)@db.example/x\n"),
        (.helmValues, "api:\n  token: [\(secret)]\n"),
        (
            .helmValues,
            "ca:\n  file: |\n    -----BEGIN EC PRIVATE KEY-----\n    \(secret)\n    -----END EC PRIVATE KEY-----\n"
        ),
        (
            .dscConfiguration,
            "instance of MSFT_Credential as $c { UserName = \"u\"; Password = \"\(secret)\"; };\ninstance of A { ResourceID = \"[A]a\"; Credential = $c; };"
        ),
        (.restconfConfiguration, #"{"s:system": {"user": [{"name": "a", "password": "\#(secret)"}]}}"#),
        (.restconfConfiguration, #"{"k:chain": {"key": [{"key-id": 1, "key-string": "\#(secret)"}]}}"#),
        (
            .intuneConfigurationProfile,
            ##"{"@odata.type": "#microsoft.graph.windows10CustomConfiguration", "displayName": "C", "omaSettings": [{"omaUri": "./a/b", "isEncrypted": true, "value": "\##(secret)"}]}"##
        ),
        (
            .intuneConfigurationProfile,
            ##"{"name": "S", "platforms": "windows10", "technologies": "mdm", "settings": [{"id": "0", "settingInstance": {"settingDefinitionId": "d", "simpleSettingValue": {"@odata.type": "#microsoft.graph.deviceManagementConfigurationSecretSettingValue", "value": "\##(secret)"}}}]}"##
        ),
        (
            .jeaRoleCapability,
            "@{ VisibleCmdlets = 'a'; VariableDefinitions = @{ Name = 'ApiKey'; Value = '\(secret)' } }"
        ),
    ]

    @Test(
        "stand by a keyed digest in the parsed and the normal form, and their change is seen",
        arguments: files.indices
    )
    func sealed(index: Int) throws {
        let (kind, text) = Self.files[index]
        let source = [SourceFile(name: "f", bytes: Array(text.utf8))]
        let plain = try ArtifactKinds.parse(kind: kind, files: source)
        let sealed = try ArtifactKinds.parse(kind: kind, files: source, seal: Self.seal)
        #expect(plain.secretCount == 0 && plain.content.canonicalString.contains(Self.secret))
        #expect(sealed.secretCount == 1 && !sealed.content.canonicalString.contains(Self.secret))
        #expect(sealed.content.canonicalString.contains("hmac-sha256:"))
        #expect(sealed.contentIdentifier == plain.contentIdentifier && sealed.secretKeyID == Self.seal.keyID)
        let normal = ArtifactKinds.normalised(plain, seal: Self.seal)
        #expect(normal == ArtifactKinds.normalised(sealed, seal: Self.seal))
        #expect(!normal.json.canonicalString.contains(Self.secret))
        #expect(!normal.json.canonicalString.contains("very-secret"))

        let other = try parse(kind, text.replacing(Self.secret, with: "another-one"))
        let difference = try ArtifactDifference(
            from: normal,
            to: ArtifactKinds.normalised(other, seal: Self.seal)
        )
        #expect(difference.count == 1)
        #expect(!difference.json.canonicalString.contains("another-one"))
        let withheld = (
            ArtifactKinds.normalised(plain, seal: .withheld), ArtifactKinds.normalised(other, seal: .withheld)
        )
        #expect(withheld.0.digest == withheld.1.digest && withheld.0.secretCount == 1)
    }

    @Test("that are encrypted anew each time say nothing")
    func encrypted() throws {
        func normal(_ cipher: String) throws -> NormalisedArtifact {
            let text = """
                instance of MSFT_Credential as $c { UserName = "u"; Password = "-----BEGIN CMS-----\\n\(cipher)\\n-----END CMS-----"; };
                instance of A { ResourceID = "[A]a"; Credential = $c; };
                """
            return ArtifactKinds.normalised(try parse(.dscConfiguration, text), seal: Self.seal)
        }
        #expect(try normal("AAAA").digest == normal("BBBB").digest)
    }

    @Test("differ under different keys, and a short key is none")
    func keys() throws {
        #expect(SecretSeal(key: [1, 2, 3]) == nil && SecretSeal.withheld.keyID == nil)
        let other = try #require(SecretSeal(key: [UInt8](repeating: 1, count: 32)))
        let parsed = try parse(.helmValues, "password: x")
        #expect(
            ArtifactKinds.sealed(parsed, with: other).content
                != ArtifactKinds.sealed(parsed, with: Self.seal).content
        )
        #expect(other.keyID != Self.seal.keyID && "\(other)" == "‹redacted›")
    }

    @Test("are not names, truth values and references")
    func others() throws {
        let text = """
            existingSecret: a
            imagePullSecret: b
            automountServiceAccountToken: true
            password: ""
            passwordPolicy: strong
            url: https://user:$(PASSWORD)@db.example/
            """
        #expect(
            try ArtifactKinds.parse(kind: .helmValues, files: [file("v", text)], seal: Self.seal).secretCount
                == 0
        )
    }
}
