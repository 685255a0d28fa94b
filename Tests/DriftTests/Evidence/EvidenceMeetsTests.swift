import Evidence
import Kinds
import Testing

@testable import Drift

@Suite("Lists and contents of one subject meet")
struct EvidenceMeetsTests {
    /// A profile of the settings catalogue; as a list has it, without its settings.
    static func profile(_ name: String, id: Int, platforms: String = "windows10", isListed: Bool = false)
        -> SourceFile
    {
        var object: JSONObject = [
            "id": .string(DriftBench.guid(id)), "name": .string(name), "platforms": .string(platforms),
            "technologies": "mdm", "settingCount": 1,
            "templateReference": ["templateId": "", "templateFamily": "none"],
        ]
        if isListed {
            object["@odata.context"] =
                "https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies/$entity"
        } else {
            object["settings"] = [
                [
                    "id": "0",
                    "settingInstance": [
                        "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                        "settingDefinitionId": "setting_1", "simpleSettingValue": ["value": .string(name)],
                    ],
                ]
            ]
        }
        return SourceFile(name: "\(id)-\(platforms).json", bytes: JSON.object(object).canonicalBytes())
    }

    private let type = [KindName.intuneConfigurationProfile]

    @Test("a profile's list meets its content, in the same tenant and in another one")
    func profiles() async throws {
        try await DriftBench.with { bench in
            try await bench.import([Self.profile("A", id: 1), Self.profile("B", id: 2)], types: type)
            try await bench.baseline()
            try await bench.capture()
            // Other identifiers: as another tenant has them.
            try await bench.import([], types: type)
            try await bench.import(
                [Self.profile("A", id: 11, isListed: true), Self.profile("B", id: 12, isListed: true)],
                types: type,
                source: .inventory,
                collection: "lists"
            )
            let run = try await bench.compare()
            #expect(run.counts[.unchanged] == 2)
            #expect(run.counts[.resolvedMeta] == 2)
            #expect(try await bench.findings().isEmpty)
        }
    }

    @Test("a list of fewer members than another is no difference, and what it does say is compared")
    func fewerMembers() async throws {
        func listed(_ id: Int, _ more: JSONObject) -> SourceFile {
            var object: JSONObject = [
                "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy",
                "id": .string(DriftBench.guid(id)), "name": .string("Profile \(id)"),
            ]
            for (name, value) in more { object[name] = value }
            return SourceFile(name: "\(id).json", bytes: JSON.object(object).canonicalBytes())
        }
        try await DriftBench.with { bench in
            try await bench.import(
                [Self.profile("Profile 1", id: 1), Self.profile("Profile 2", id: 2)],
                types: type
            )
            try await bench.baseline()
            try await bench.capture()
            try await bench.import(
                [listed(1, [:]), listed(2, ["platforms": "iOS"])],
                types: type,
                source: .inventory
            )
            let run = try await bench.compare()
            #expect(run.counts[.unchanged] == 1)
            #expect(run.counts[.updated] == 1)
            let finding = try #require(try await bench.findings().first)
            #expect(finding.fidelity == .meta)
            #expect(finding.difference?["changes"]?.array?.first?["path"]?.string == "/platforms")
        }
    }

    @Test("without identifiers a list and contents of one tenant are the same subjects")
    func namesOnly() async throws {
        func plain(isListed: Bool) throws -> SourceFile {
            var file = Self.profile("A", id: 1, isListed: isListed)
            var object = try JSON(parsing: file.bytes).object ?? [:]
            object["id"] = nil
            file.bytes = JSON.object(object).canonicalBytes()
            return file
        }
        try await DriftBench.with { bench in
            try await bench.baseline()
            for count in [1, 0] {
                let contents = try await bench.import([try plain(isListed: false)], types: type)
                #expect(contents.counts[.versionsAdded] == count && contents.counts[.gone] == 0)
                let list = try await bench.import(
                    [try plain(isListed: true)],
                    types: type,
                    source: .inventory
                )
                #expect(list.counts[.gone] == 0)
                if count == 1 { #expect(try await bench.capture().counts[.items] == 1) }
            }
            #expect(try await bench.compare().counts[.resolvedContent] == 1)
        }
    }

    @Test("subjects of one identity have numbers, and however many there are, that takes no time")
    func namesakes() {
        var names = DistinctNames()
        let given = ["a", "a#2", "a", "a", "b"].map { names.next($0, of: .dnsZone) }
        #expect(given == ["a", "a#2", "a#3", "a#4", "b"])
        let many = (0..<100_000).map { _ in names.next("c", of: .dnsZone) }
        #expect(many.last == "c#100000")
    }

    @Test("a scope's patterns are of the names that people see")
    func scopes() async throws {
        try await DriftBench.with { bench in
            try await bench.import(
                [Self.profile("Golden", id: 1), Self.profile("Other", id: 2)],
                types: type
            )
            try await bench.baseline("golden", BaselineScope(include: ["Golden"]))
            let run = try await bench.capture()
            #expect(run.counts[.items] == 1)
        }
    }
}
