import Evidence
import Foundation
import Kinds
import Observers
import Synchronization
import TestSupport
import Testing

@Suite("Policies read from a host that behaves as Microsoft Graph", .serialized)
struct GraphObserverTests {
    private static let policies = "v1.0/identity/conditionalAccess/policies"
    private static let profiles = "beta/deviceManagement/configurationPolicies"

    private func with(
        _ prepare: (inout GraphHost.State) -> Void,
        _ body: (GraphHost, Target, Observers) async throws -> Void
    ) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try GraphHost.credential.write(toFile: folder + "/client", atomically: true, encoding: .utf8)
        let host = GraphHost()
        host.state.withLock { prepare(&$0) }
        let port = Port()
        try await ScriptedServer.with {
            host.answer($0, port: port.number)
        } _: { number, _ in
            port.number = number
            let target = Target(
                protocolName: "graph",
                address: "http://127.0.0.1:\(number)",
                parameters: [
                    "collections": Self.policies, "token_url": "http://127.0.0.1:\(number)/tenant/token",
                    "scope": "test",
                ],
                credential: CredentialReference(path: folder + "/client"),
                reach: .privateAddresses,
                limits: .patient
            )
            try await body(host, target, Observers.live())
        }
    }

    private static func policy(_ index: Int) -> JSON {
        [
            "@odata.type": "#microsoft.graph.conditionalAccessPolicy", "id": .string("id-\(index)"),
            "displayName": .string("Policy \(index)"), "state": "enabled",
            "conditions": [
                "users": ["includeUsers": ["All"]], "applications": ["includeApplications": ["All"]],
            ],
            "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
        ]
    }

    private static func profile(_ index: Int) -> JSON {
        [
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy",
            "id": .string("p-\(index)"),
            "name": .string("Profile \(index)"), "platforms": "windows10", "technologies": "mdm",
        ]
    }

    private static func setting(_ index: Int) -> JSON {
        [
            "id": .string("\(index)"),
            "settingInstance": [
                "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                "settingDefinitionId": .string("setting_\(index)"),
                "simpleSettingValue": [
                    "@odata.type": "#microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
                    "value": .integer(index),
                ],
            ],
        ]
    }

    @Test("every page is read, with one token, and parses as the policies that are there")
    func pages() async throws {
        try await with {
            $0.collections["/" + Self.policies] = (0..<250).map(Self.policy)
        } _: { host, target, observers in
            let observation = try await observers.observe(target)
            #expect(observation.isComplete)
            #expect(observation.layer == .running)
            #expect(observation.provenance.facts["page_count"] == 3)
            let capture = Capture(of: observation.files, seal: seal)
            #expect(capture.subjects.count == 250)
            #expect(capture.isComplete)
            #expect(capture.subjects.allSatisfy { $0.artifact.kind == .entraConditionalAccess })
            _ = try await observers.observe(target)
            #expect(host.state.withLock { $0.givenTokens } == 1)
        }
    }

    @Test("real exports come out as they went in", arguments: RealPolicies.folders)
    func realExports(folder: String) async throws {
        let files = try RealPolicies.files(in: folder)
        try await with { state in
            state.pageSize = 7
            state.collections["/" + Self.policies] = files.compactMap { try? JSON(parsing: $0.bytes) }
        } _: { _, target, observers in
            let observation = try await observers.observe(target)
            let observed = Capture(of: observation.files, seal: seal).subjects.map(\.artifact.digest.text)
            let exported = Capture(of: files, seal: seal).subjects.map(\.artifact.digest.text)
            #expect(!exported.isEmpty)
            #expect(observed.sorted() == exported.sorted())
        }
    }

    @Test("throttling is waited out, and a token that is refused is asked for again")
    func throttling() async throws {
        try await with { state in
            state.collections["/" + Self.policies] = (0..<5).map(Self.policy)
            state.pageSize = 2
            state.throttled = 2
            state.retryAfter = "0"
        } _: { host, target, observers in
            #expect(try await observers.observe(target).isComplete)
            host.state.withLock { $0.tokens = [] }
            #expect(try await observers.observe(target).isComplete)
            #expect(host.state.withLock { $0.givenTokens } == 2)
            host.state.withLock { $0.throttled = 1 }
            host.state.withLock { $0.retryAfter = "600" }
            let error = try await refusal(of: target, by: observers)
            #expect(error.cause == .throttled(retryAfter: .seconds(600)))
            // Without a word of how long, it waits a little by itself.
            host.state.withLock { $0.throttled = 1 }
            host.state.withLock { $0.retryAfter = nil }
            #expect(try await observers.observe(target).isComplete)
        }
    }

    @Test("a token is used until it expires")
    func expiry() async throws {
        try await with {
            $0.collections["/" + Self.policies] = [Self.policy(1)]
            $0.lifetime = 61
        } _: { host, target, _ in
            let clock = MovingClock()
            let observers = Observers(access: .tests, now: { clock.now })
            _ = try await observers.observe(target)
            _ = try await observers.observe(target)
            #expect(host.state.withLock { $0.givenTokens } == 1)
            clock.advance(by: .seconds(2))
            _ = try await observers.observe(target)
            #expect(host.state.withLock { $0.givenTokens } == 2)
        }
    }

    @Test(
        "details come by batches; inner throttling is tried again, and what is refused is a gap, not a change"
    )
    func batches() async throws {
        try await with { state in
            let path = "/" + Self.profiles
            state.pageSize = 30
            state.collections[path] = (0..<45).map(Self.profile)
            for index in 0..<45 { state.details["\(path)/p-\(index)/settings"] = [Self.setting(index)] }
            state.innerStatuses["\(path)/p-3/settings"] = [429, 429, 200]
            state.innerStatuses["\(path)/p-4/settings"] = [403]
        } _: { _, target, observers in
            var target = target
            target.parameters["collections"] = Self.profiles
            target.parameters["details"] = "settings"
            let observation = try await observers.observe(target)
            #expect(observation.layer == .managing)
            #expect(
                observation.gaps.map(\.path) == [
                    "beta_deviceManagement_configurationPolicies.json#p-4/settings"
                ]
            )
            #expect(observation.gaps.first?.reason == "the answer is 403")
            let capture = Capture(of: observation.files, seal: seal)
            #expect(capture.subjects.count == 44)
            let third = capture.subjects.first { $0.artifact.identity.identifier == "p-3" }
            #expect(try #require(third).artifact.content.text.contains("setting_3"))
        }
    }

    @Test("pages that fail later make the capture incomplete; a link to another host is not followed")
    func incomplete() async throws {
        try await with { state in
            state.collections["/" + Self.policies] = (0..<5).map(Self.policy)
            state.pageSize = 2
            state.replaced["/\(Self.policies)?$skiptoken=2"] = .http("500 Oh")
        } _: { host, target, observers in
            let observation = try await observers.observe(target)
            #expect(!observation.isComplete)
            #expect(Capture(of: observation.files, seal: seal).subjects.count == 2)
            try await ScriptedServer.with { _ in
                .http("200 OK")
            } _: { other, thief in
                let page = #"{"value": [], "@odata.nextLink": "http://127.0.0.1:\#(other)/steal"}"#
                host.state.withLock { $0.replaced["/" + Self.policies] = .http("200 OK", [], page) }
                let stolen = try await observers.observe(target)
                #expect(stolen.gaps.first?.reason.contains("not on the same server") == true)
                #expect(thief.requests.isEmpty)
            }
            host.state.withLock { $0.replaced["/" + Self.policies] = .http("403 Forbidden") }
            try await expect(.forbidden, of: target)
        }
    }

    @Test("a wrong secret is an error about the credential, which does not show it")
    func credentials() async throws {
        try await with { _ in
        } _: { _, target, observers in
            var target = target
            let path = try #require(target.credential?.path)
            for text in [
                #"{"client_id": "app", "client_secret": "wr0ng"}"#, #"{"client_id": "app"}"#, "wr0ng",
            ] {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                let error = try await refusal(of: target, by: observers)
                #expect(error.field == "credential")
                #expect(!"\(error)\(error.remedy)".contains("wr0ng"))
            }
            target.credential = nil
            try await expect(.credential, of: target)
            target.credential = CredentialReference(path: "/dev/zero")
            try await expect(.credential, of: target)
        }
    }
}

/// Published policies, where this machine has them.
enum RealPolicies {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/drift/conditional-access").standardizedFileURL.path

    static let folders = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
        .map { "\(root)/\($0)" }.filter { (try? files(in: $0))?.isEmpty == false }

    static func files(in folder: String) throws -> [SourceFile] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            let file = SourceFile(
                name: name,
                bytes: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
            )
            guard case .object? = try? JSON(parsing: file.bytes) else { return nil }
            return file
        }
    }
}
