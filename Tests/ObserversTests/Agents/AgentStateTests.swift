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
    private static func observers(
        packages: String,
        services: String?,
        configuration: String = configuration,
        telling told: @escaping @Sendable (HostQuestion) -> String = { _ in "[]" }
    ) -> Observers {
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
                    case .entries, .accounts:
                        .seen([.init(name: "told.json", bytes: Array(told(question).utf8))], gaps: [])
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
        // Of this file nothing was told.
        #expect(observation.provenance.facts["classes_not_looked_at"] == [])
        #expect(observation.provenance.facts["resources_not_looked_at"] == ["[nxFile]Motd"])
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

    private static let named = #"""
        instance of MSFT_nxFileResource { ResourceID = "[nxFile]Motd"; DestinationPath = "/etc/motd"; Ensure = "Present";
          Contents = "Welcome\n"; Owner = "root"; Group = "0"; Mode = "644"; };
        instance of MSFT_nxFileResource { ResourceID = "[nxFile]Key"; DestinationPath = "/etc/key"; Mode = "rw-------"; };
        instance of MSFT_nxFileResource { ResourceID = "[nxFile]Old"; DestinationPath = "/etc/old"; Ensure = "Absent"; };
        instance of MSFT_nxFileResource { ResourceID = "[nxFile]Far"; DestinationPath = "/srv/far"; };
        instance of MSFT_nxUserResource { ResourceID = "[nxUser]App"; UserName = "app"; HomeDirectory = "/srv/app";
          FullName = "The App"; GroupID = "app"; };
        instance of MSFT_nxGroupResource { ResourceID = "[nxGroup]Ops"; GroupName = "ops"; Ensure = "Present";
          MembersToInclude = {"ann", "bob"}; MembersToExclude = {"eve"}; };
        instance of MSFT_nxScriptResource { ResourceID = "[nxScript]Any"; GetScript = "true"; };
        instance of OMI_ConfigurationDocument { Name = "web"; Version = "2.0.0"; };
        """#

    private static func entry(
        _ path: String,
        owner: String = "root",
        mode: Int,
        contents: String = "",
        kind: String = "file"
    ) -> String {
        let digest = Digest.sha256(of: Array(contents.utf8)).hex
        return
            #"{"path":"\#(path)","state":"present","kind":"\#(kind)","is_link":false,"owner":{"name":"\#(owner)","id":0},"#
            + #""group":{"name":"root","id":0},"mode":\#(mode),"size":\#(contents.utf8.count),"sha256":"\#(digest)"}"#
    }

    private static let user =
        #"{"name":"user/app","is_there":true,"group":{"name":"app","id":99},"home":"/srv/app","full_name":"The App"}"#

    private func named(_ entries: [String], _ accounts: [String]) async throws -> (JSON, Observation) {
        let observers = Self.observers(packages: "[]", services: "[]", configuration: Self.named) {
            question in
            let isExpected =
                question.kind == .entries
                ? question.names == ["/etc/key", "/etc/motd", "/etc/old", "/srv/far"]
                : question.names == ["user/app", "group/ops"]
            let far = #"{"path":"/srv/far","state":"outside"}"#
            let told = question.kind == .entries ? entries + [far] : accounts
            return isExpected ? "[\(told.joined(separator: ","))]" : "none of these was to be asked for"
        }
        let observation = try await observers.observe(target)
        return (try observation.normalised(.dscConfiguration).content, observation)
    }

    @Test(
        "files, users and groups are compared as they are, by what the host tells of them; what it doesn't is named"
    )
    func names() async throws {
        let desired = ArtifactKinds.normalised(
            try ArtifactKinds.parse(
                kind: .dscConfiguration,
                files: [SourceFile(name: "web.mof", bytes: Array(Self.named.utf8))],
                hints: ParseHints()
            ),
            seal: seal
        ).content
        let (same, observation) = try await named(
            [
                Self.entry("/etc/motd", mode: 0o644, contents: "Welcome\n"),
                Self.entry("/etc/key", mode: 0o600), #"{"path":"/etc/old","state":"absent"}"#,
            ],
            [Self.user, #"{"name":"group/ops","is_there":true,"id":5,"members":["bob","ann","zoe"]}"#]
        )
        #expect(same == desired)
        let facts = observation.provenance.facts
        #expect(facts["resources_looked_at"] == 5)
        #expect(facts["resources_not_looked_at"] == ["[nxFile]Far"])
        #expect(facts["classes_not_looked_at"] == ["MSFT_nxScriptResource"])
        let (worse, _) = try await named(
            [
                Self.entry("/etc/motd", owner: "www-data", mode: 0o666, contents: "Other\n"),
                Self.entry("/etc/key", mode: 0o700, kind: "directory"), Self.entry("/etc/old", mode: 0o644),
            ],
            [
                #"{"name":"user/app","is_there":false}"#,
                #"{"name":"group/ops","is_there":true,"id":5,"members":["bob","eve"]}"#,
            ]
        )
        func property(_ resource: String, _ name: String) -> JSON? {
            worse["instances"]?[resource]?["properties"]?[name]
        }
        #expect(property("[nxFile]Motd", "owner") == "www-data" && property("[nxFile]Motd", "group") == "0")
        #expect(property("[nxFile]Motd", "mode") == "0666")
        // By its digest: what stands there instead is nobody's to tell.
        let digest = Digest.sha256(of: Array("Other\n".utf8)).hex
        #expect(property("[nxFile]Motd", "contents") == .string("sha256:" + digest))
        #expect(property("[nxFile]Key", "type") == "Directory" && property("[nxFile]Key", "mode") == "0700")
        #expect(property("[nxFile]Old", "ensure") == "Present")
        #expect(property("[nxUser]App", "ensure") == "Absent")
        #expect(property("[nxGroup]Ops", "memberstoinclude") == ["bob"])
        #expect(property("[nxGroup]Ops", "memberstoexclude") == [])
        #expect(worse["instances"]?["[nxFile]Far"] == desired["instances"]?["[nxFile]Far"])
    }

    @Test("a host that does not tell how it is, is not known to be as configured")
    func silence() async throws {
        let error = try await refusal(of: target, by: Self.observers(packages: Self.good, services: nil))
        #expect(error.cause == .refusedAddress, "\(error)")
    }
}
