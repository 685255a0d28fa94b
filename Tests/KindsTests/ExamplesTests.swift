import Evidence
import Kinds
import Testing

@Suite("The examples")
struct ExamplesTests {
    @Test("are one of each kind, and have names of their own in a list")
    func complete() {
        #expect(Set(Examples.all.map(\.kind)) == Set(KindName.allCases))
        #expect(Set(ArtifactKinds.all.map { $0.name }) == Set(KindName.allCases))
        #expect(Set(KindName.allCases.map(\.title)).count == KindName.allCases.count)
    }

    @Test("are read as their kinds, and as nothing else", arguments: Examples.all.map(\.kind))
    func kinds(_ kind: KindName) throws {
        let files = try Examples.files(of: kind)
        let artifact = try ArtifactKinds.parse(kind: kind, files: files)
        #expect(artifact.kind == kind)
        #expect(artifact.parser == "\(kind.rawValue)/1")
        #expect(ArtifactKinds.detect(files: files) == [kind])
        for other in KindName.allCases where other != kind {
            let error = try #require(throws: KindError.self) {
                try ArtifactKinds.parse(kind: other, files: files)
            }
            #expect(error.description == "\(files[0].name) is not \(other.noun): it is \(kind.noun)")
            #expect(error.remedy == "register it as \(kind.rawValue)")
        }
    }

    @Test("hold the members that the demo names")
    func contents() throws {
        func content(_ kind: KindName) throws -> JSON {
            try ArtifactKinds.parse(kind: kind, files: try Examples.files(of: kind)).content
        }
        let zone = try content(.dnsZone)
        #expect(zone["zone_apex"] == "northwind.example." && zone["serial"] == 2_026_112_101)
        #expect(zone["records"]?.array?.count == 12)
        let instance = try #require(try content(.dscConfiguration)["instances"]?.array?.first)
        #expect(
            instance["class"] == "MSFT_BitLockerResource" && instance["properties"]?["MountPoint"] == "C:"
        )
        #expect(
            instance["name"] == "[BitLocker]EnsureBitLockerEnabled"
                && instance["properties"]?["AutoUnlock"] == true
        )
        let values = try content(.helmValues)
        #expect(values["bound_chart_cid"]?.string?.hasPrefix("sha256:") == true && values["replicas"] == 3)
        #expect(values["environment"] == "production" && values["image"]?["digest"] != nil)
        #expect(values["webhook"]?["resources"] == values["resources"])
        let role = try content(.jeaRoleCapability)
        #expect(role["visible_cmdlets"] == ["Get-Service", "Get-Process", "Test-DscConfiguration"])
        #expect(role["visible_providers"] == ["FileSystem"] && role["language_mode"] == "ConstrainedLanguage")
        #expect(role["session_type"] == "RestrictedRemoteServer")
        let certificate = try content(.tlsServerCertificate)
        #expect(
            certificate["not_before"]?.string?.hasPrefix("2026-") == true && certificate["ct_log_refs"] == []
        )
        #expect(certificate["fingerprint_sha256"]?.string?.utf8.count == 64 && certificate["subject"] != nil)
        #expect(certificate["subject_alt_names"] == ["dns:www.northwind.example", "dns:northwind.example"])
        let hints = ParseHints(imageReference: "registry.example/app:1", sbomCID: "sha256:00")
        let image = try ArtifactKinds.parse(
            kind: .ociImage,
            files: Examples.files(of: .ociImage),
            hints: hints
        )
        #expect(image.content["architectures"] == ["linux/amd64", "linux/arm64"])
        #expect(
            image.content["sbom_cid"] == "sha256:00"
                && image.content["image_reference"] == "registry.example/app:1"
        )
        #expect(image.content["digest"] == .string(image.contentIdentifier.text))
    }

    @Test("have names and summaries for a list")
    func names() throws {
        let artifacts = try Examples.all.map {
            try ArtifactKinds.parse(kind: $0.kind, files: Examples.files($0.files))
        }
        #expect(artifacts.map(\.name) == Examples.all.map(\.name))
        #expect(artifacts[1].summary == "12 records")
        #expect(artifacts[6].summary == "enabled: compliantDevice")
    }

    @Test(
        "that are observed otherwise differ in content and identifier, in few places",
        arguments: [
            (KindName.dscConfiguration, ["ensure-bitlocker-enabled.mof"]),
            (
                .jeaRoleCapability,
                ["jea-operator/ApplicationOperator.psrc", "jea-operator/ApplicationOperator.pssc"]
            ),
            (.ociImage, ["operator-image.index.json"]),
        ]
    )
    func observed(kind: KindName, names: [String]) throws {
        let approved = try ArtifactKinds.parse(kind: kind, files: Examples.files(names))
        let observed = try ArtifactKinds.parse(kind: kind, files: Examples.files(names, in: "observed"))
        #expect(approved.contentIdentifier != observed.contentIdentifier)
        let difference = JSONDifference(approved: approved.content, observed: observed.content)
        #expect((1...4).contains(difference.count), "\(difference.json.canonicalString)")
    }
}
