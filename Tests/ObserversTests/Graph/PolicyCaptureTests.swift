import Evidence
import Foundation
import Kinds
import Observers
import Synchronization
import TestSupport
import Testing

@Suite("Policies of a directory, read whole", .serialized)
struct PolicyCaptureTests {
    private static let policies = "/v1.0/identity/conditionalAccess/policies"
    private static let profiles = "/beta/deviceManagement/configurationPolicies"
    private static let others = ["deviceConfigurations", "deviceCompliancePolicies"]

    private func with(
        timeout: Duration = .seconds(300),
        bytes: Int = 64 << 20,
        _ prepare: (inout GraphHost.State) -> Void,
        _ body: (GraphHost, Target, Observers) async throws -> Void
    ) async throws {
        let folder = try PrivateServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try GraphHost.credential.write(toFile: folder + "/client", atomically: true, encoding: .utf8)
        let host = GraphHost()
        host.state.withLock { state in
            for name in Self.others { state.collections["/beta/deviceManagement/\(name)"] = [] }
            prepare(&state)
        }
        let port = Port()
        try await ScriptedServer.with {
            host.answer($0, port: port.number)
        } _: { number, _ in
            port.number = number
            let target = Target(
                protocolName: "graph",
                address: "http://127.0.0.1:\(number)",
                parameters: ["token_url": "http://127.0.0.1:\(number)/tenant/token", "scope": "test"],
                credential: CredentialReference(path: folder + "/client"),
                reach: .privateAddresses,
                limits: Target.Limits(timeout: timeout, bytes: bytes, requestsPerSecond: 1_000)
            )
            try await body(host, target, Observers.live())
        }
    }

    private static func fill(
        _ state: inout GraphHost.State,
        _ count: Int,
        stamp: String = "2026-01-01T00:00:00Z"
    ) {
        state.collections[profiles] = (0..<count).map { profile($0, stamp) }
        for index in 0..<count {
            state.details["\(profiles)/p-\(index)/settings"] = [setting(index)]
            state.details["\(profiles)/p-\(index)/assignments"] = []
        }
    }

    private static func profile(_ index: Int, _ stamp: String) -> JSON {
        [
            "id": .string("p-\(index)"), "name": .string("Profile \(index)"), "platforms": "windows10",
            "technologies": "mdm", "lastModifiedDateTime": .string(stamp),
        ]
    }

    private static func setting(_ index: Int) -> JSON {
        [
            "id": "0",
            "settingInstance": [
                "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                "settingDefinitionId": .string("setting_\(index)"),
                "simpleSettingValue": ["value": .integer(index)],
            ],
        ]
    }

    @Test("lists over pages, and what they leave out in batches, past throttling")
    func whole() async throws {
        try await with {
            Self.fill(&$0, 130)
            $0.pageSize = 50
            $0.throttled = 2
            $0.retryAfter = "0"
            $0.innerStatuses["\(Self.profiles)/p-7/settings"] = [429, 429]
        } _: { _, target, observers in
            let told = Mutex<[Int]>([])
            let capture = try await observers.capture(target, [.intuneConfigurationProfile]) {
                done,
                total,
                _ in
                told.withLock { $0.append(done) }
                #expect(done <= total ?? 0)
            }
            #expect(capture.gaps.isEmpty)
            #expect(capture.listed.count == 130)
            #expect(capture.contents.count == 130)
            #expect(told.withLock { $0.count } > 3)
            let read = Capture(of: capture.contents, seal: seal)
            #expect(read.subjects.count == 130)
            #expect(read.isComplete)
            #expect(read.subjects.allSatisfy { $0.artifact.content["settings"]?.object?.count == 1 })
        }
    }

    @Test("policies that can't be read are gaps of their own, and stay listed")
    func failing() async throws {
        try await with {
            Self.fill(&$0, 50)
            for index in stride(from: 0, to: 50, by: 10) {
                $0.innerStatuses["\(Self.profiles)/p-\(index)/settings"] = [index == 0 ? 403 : 500]
            }
        } _: { _, target, observers in
            let capture = try await observers.capture(target, [.intuneConfigurationProfile])
            #expect(capture.gaps.count == 5)
            #expect(capture.gaps.allSatisfy { !$0.isOfList && $0.kind == .intuneConfigurationProfile })
            #expect(capture.gaps.contains { $0.reason.contains("403") })
            #expect(capture.listed.count == 50)
            #expect(capture.contents.count == 45)
        }
    }

    @Test("a list that goes on without an answer, is forbidden or hangs is not whole; the others are read")
    func lists() async throws {
        try await with(timeout: .seconds(20)) {
            Self.fill(&$0, 30)
            $0.pageSize = 20
            $0.replaced["\(Self.profiles)?$skiptoken=20"] = .http("503 Service Unavailable")
            $0.collections["/beta/deviceManagement/deviceConfigurations"] = nil
            $0.replaced["/beta/deviceManagement/deviceCompliancePolicies"] = .stayStill
            $0.collections[Self.policies] = []
        } _: { _, target, observers in
            let capture = try await observers.capture(
                target,
                [.entraConditionalAccess, .intuneConfigurationProfile]
            )
            #expect(capture.listed.count == 20)
            let lists = Set(capture.gaps.filter(\.isOfList).map(\.path))
            #expect(lists.count == 3)
            #expect(!capture.gaps.contains { $0.kind == .entraConditionalAccess })
        }
    }

    @Test(
        "a profile that is changed, made or removed while it is read is a gap, and nothing in between is taken"
    )
    func edited() async throws {
        try await with {
            Self.fill(&$0, 10)
            $0.afterBatch = { state in
                var profiles = state.collections[Self.profiles] ?? []
                profiles[3] = Self.profile(3, "2026-02-02T00:00:00Z")
                profiles.remove(at: 5)
                profiles.append(Self.profile(77, "2026-02-02T00:00:00Z"))
                state.collections[Self.profiles] = profiles
            }
        } _: { _, target, observers in
            let capture = try await observers.capture(target, [.intuneConfigurationProfile])
            #expect(capture.listed.count == 10)
            #expect(capture.contents.count == 8)
            // What was removed is in neither: that it was there once is told of the list.
            #expect(
                Set(capture.gaps.map(\.path)) == [
                    "configurationPolicies/p-3.json", "configurationPolicies/p-77.json",
                    String(Self.profiles.dropFirst()),
                ]
            )
            #expect(capture.gaps.filter(\.isOfList).count == 1)
        }
    }

    @Test("one that moves over the border of two pages while they are read is not taken for away")
    func shifting() async throws {
        try await with {
            $0.collections[Self.policies] = (0..<30).map { index in
                ["id": .string("c-\(index)"), "displayName": .string("Policy \(index)")]
            }
            $0.pageSize = 10
            // The first page that there is: of the organisation none is.
            $0.afterPage = { state in state.collections[Self.policies]?.removeFirst() }
        } _: { _, target, observers in
            let capture = try await observers.capture(target, [.entraConditionalAccess])
            #expect(capture.gaps.contains { $0.isOfList })
            #expect(capture.listed.contains { $0.name.hasSuffix("/c-10.json") })
            #expect(!capture.contents.contains { $0.name.hasSuffix("/c-10.json") })
            #expect(!capture.listed.contains { $0.name.hasSuffix("/c-0.json") })
        }
    }

    @Test("a page of settings that holds no list leaves its policy a gap, and not one with half of them")
    func brokenDetails() async throws {
        try await with {
            Self.fill(&$0, 3)
            $0.pageSize = 2
            let path = "\(Self.profiles)/p-1/settings"
            $0.details[path] = (0..<4).map(Self.setting)
            $0.replaced["\(path)?$skiptoken=2"] = .http("200 OK", ["Content-Type: application/json"], "{}")
        } _: { _, target, observers in
            let capture = try await observers.capture(target, [.intuneConfigurationProfile])
            #expect(capture.gaps.count == 1)
            #expect(capture.gaps.first?.path == "configurationPolicies/p-1.json")
            #expect(capture.listed.count == 3)
            #expect(capture.contents.count == 2)
        }
    }

    @Test("the same policy on two pages is one; two of one identifier that differ are both kept")
    func duplicates() async throws {
        try await with {
            Self.fill(&$0, 3)
            let list = $0.collections[Self.profiles] ?? []
            $0.collections[Self.profiles] = list + [list[0]]
        } _: { host, target, observers in
            let capture = try await observers.capture(target, [.intuneConfigurationProfile])
            #expect(capture.listed.count == 3)
            host.state.withLock { state in
                var twin = state.collections[Self.profiles]?.first?.object ?? [:]
                twin["description"] = "another"
                state.collections[Self.profiles]?.append(.object(twin))
            }
            let again = try await observers.capture(target, [.intuneConfigurationProfile])
            #expect(again.listed.count == 4)
            #expect(Set(again.listed.map(\.name)).count == 4)
        }
    }

    @Test("answers of another directory are refused, whoever says that they are")
    func directories() async throws {
        let mine = try #require(UniqueID("5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"))
        try await with {
            Self.fill(&$0, 2)
        } _: { host, target, observers in
            func refused() async throws {
                do {
                    _ = try await observers.capture(target, [.intuneConfigurationProfile], of: mine)
                    Issue.record("it was read")
                } catch let error as ObservationError {
                    #expect(error.field == "directory_id")
                }
            }
            try await refused()
            host.state.withLock {
                $0.collections["/v1.0/organization"] = [["id": "00000000-1111-2222-3333-444444444444"]]
            }
            try await refused()
            host.state.withLock {
                $0.collections["/v1.0/organization"] = [["id": .string(mine.text.uppercased())]]
            }
            let capture = try await observers.capture(target, [.intuneConfigurationProfile], of: mine)
            #expect(capture.contents.count == 2)
            // Who does not ask is told.
            #expect(try await observers.capture(target, [.intuneConfigurationProfile]).directory == mine)
            host.state.withLock { state in
                var other = state.collections[Self.profiles]?.first?.object ?? [:]
                other["tenantId"] = "00000000-1111-2222-3333-444444444444"
                state.collections[Self.profiles]?[0] = .object(other)
            }
            try await refused()
        }
    }

    @Test("a policy of 50 MB is read, or is a gap where there is no room for it; the others are read")
    func large() async throws {
        let text = String(repeating: "x", count: 50 << 20)
        for bytes in [160 << 20, 30 << 20] {
            try await with(bytes: bytes) {
                Self.fill(&$0, 3)
                $0.details["\(Self.profiles)/p-1/assignments"] = [["id": "1", "note": .string(text)]]
            } _: { _, target, observers in
                let capture = try await observers.capture(target, [.intuneConfigurationProfile])
                #expect(capture.listed.count == 3)
                if bytes > text.utf8.count {
                    #expect(capture.contents.count == 3)
                    let read = Capture(of: capture.contents, seal: seal)
                    #expect(read.subjects.count == 2)
                    #expect(read.gaps.count == 1)
                } else {
                    #expect(!capture.gaps.isEmpty)
                    #expect(capture.gaps.contains { $0.path.contains("p-1") })
                }
            }
        }
    }
}
