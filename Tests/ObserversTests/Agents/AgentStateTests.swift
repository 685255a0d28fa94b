import API
import Evidence
import Kinds
import Observers
import TestSupport
import Testing

@Suite("The state of a host, as its agent tells it")
struct AgentStateTests {
    private static let configuration = #"""
        instance of MSFT_Credential as $Cred1 { User = "who \"is\" C:\\it"; };
        instance of MSFT_nxPackageResource as $P1
        { ResourceID = "[nxPackage]Web"; Name = "nginx"; Ensure = "present"; Version = "1.22.1-9"; };
        instance of MSFT_nxPackageResource { ResourceID = "[nxPackage]Old"; Name = "telnetd"; Ensure = "Absent"; };
        instance of MSFT_nxServiceResource
        { ResourceID = "[nxService]Web"; Name = "nginx"; State = "running"; Enabled = TRUE; Login = $Cred1; };
        instance of MSFT_nxFileResource { ResourceID = "[nxFile]Motd"; DestinationPath = "/etc/motd"; Numbers = {1, 2.5}; };
        instance of OMI_ConfigurationDocument { Name = "web"; Version = "2.0.0"; };
        """#

    /// A host of these packages and services, on which the configuration lies.
    private static func observers(packages: String, services: String?) -> Observers {
        Observers(
            access: .tests,
            hosts: { question in
                let outcome: AgentObservation.Outcome =
                    switch question.kind {
                    case .files:
                        .seen([.init(name: "/etc/dsc/web.mof", bytes: Array(configuration.utf8))], gaps: [])
                    case .packages:
                        .seen([.init(name: "packages.json", bytes: Array(packages.utf8))], gaps: [])
                    case .services:
                        services.map {
                            .seen([.init(name: "services.json", bytes: Array($0.utf8))], gaps: [])
                        }
                            ?? .failed(code: "outside", reason: "it does not tell", remedy: "let it")
                    case .certificates: .absent
                    }
                return AgentObservation(
                    task: UniqueID(at: Instant(microseconds: 0)),
                    at: Instant(microseconds: 0),
                    outcome: outcome
                )
            },
            now: { Instant(microseconds: 0) }
        )
    }

    private let target = Target(
        protocolName: "agent",
        address: "web-1",
        parameters: ["read": "state", "path": "/etc/dsc/web.mof"],
        limits: .patient
    )

    private static let good =
        #"[{"name":"bash","version":"5"},{"name":"nginx","version":"1.22.1-9","architecture":"amd64"}]"#

    private func services(_ active: String) -> String {
        #"[{"name":"nginx.service","load":"loaded","active":"\#(active)","sub":"x"}]"#
    }

    private func normal(packages: String, services: String) async throws -> JSON {
        let observation = try await Self.observers(packages: packages, services: services).observe(target)
        #expect(observation.layer == .running && observation.provenance.facts["resources_looked_at"] == 3)
        #expect(observation.provenance.facts["classes_not_looked_at"] == ["MSFT_nxFileResource"])
        return try observation.normalised(.dscConfiguration).content
    }

    @Test(
        "a host that is as configured matches; what is missing, stopped, there or of another version differs there"
    )
    func states() async throws {
        let desired = ArtifactKinds.normalised(
            try ArtifactKinds.parse(
                kind: .dscConfiguration,
                files: [SourceFile(name: "web.mof", bytes: Array(Self.configuration.utf8))],
                hints: ParseHints()
            ),
            seal: seal
        ).content
        #expect(try await normal(packages: Self.good, services: services("active")) == desired)
        let worse = try await normal(
            packages: #"[{"name":"nginx","version":"1.22.1-8"},{"name":"telnetd","version":"1"}]"#,
            services: services("failed")
        )
        func property(_ resource: String, _ name: String) -> JSON? {
            worse["instances"]?[resource]?["properties"]?[name]
        }
        #expect(property("[nxPackage]Web", "version") == "1.22.1-8")
        #expect(property("[nxPackage]Web", "ensure") == "present")
        #expect(property("[nxPackage]Old", "ensure") == "Present")
        #expect(property("[nxService]Web", "state") == "Stopped")
        #expect(worse["instances"]?["[nxFile]Motd"] == desired["instances"]?["[nxFile]Motd"])
        let empty = try await normal(packages: "[]", services: "[]")
        #expect(empty["instances"]?["[nxPackage]Web"]?["properties"]?["ensure"] == "Absent")
        #expect(empty["instances"]?["[nxService]Web"]?["properties"]?["state"] == "Absent")
    }

    @Test("a host that does not tell how it is, is not known to be as configured")
    func silence() async throws {
        let error = try await refusal(of: target, by: Self.observers(packages: Self.good, services: nil))
        #expect(error.cause == .refusedAddress, "\(error)")
    }
}
