import Drift
import Evidence
import Foundation
import Kinds
import Postgres
import TestSupport
import Testing

extension DriftBench {
    /// Every stored item with all of its columns but those that name the baseline's own tenant and snapshot.
    func itemTexts() async throws -> [String] {
        try await database.superuser.rows(
            """
            SELECT lower((to_jsonb(item) - 'tenant_id' - 'baseline_snapshot_id')::text) AS text
            FROM drift.baseline_snapshot_items AS item
            """
        ) { row in try row["text"] as String }
    }
}

/// Reads identifiers out of exports, by its own means.
enum Identities {
    private static let own: Set<String> = [
        "id", "sourceId", "groupId", "collectionId", "includeUsers", "excludeUsers", "includeGroups",
        "excludeGroups",
        "includeLocations", "excludeLocations", "termsOfUse", "notificationTemplateId", "roleScopeTagIds",
    ]

    /// The GUIDs of the members that name objects of a directory, and those in addresses of the object itself.
    static func guids(in value: JSON, member: String = "") -> Set<String> {
        switch value {
        case .string(let text):
            guard own.contains(member) || member.contains("@odata.") || member == "target" else { return [] }
            return Set(
                text.matches(of: #/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/#)
                    .map { $0.output.lowercased() }.filter { !$0.hasPrefix("00000000-0000-0000-0000") }
            )
        case .array(let values):
            return values.reduce(into: []) { $0.formUnion(guids(in: $1, member: member)) }
        case .object(let object):
            return object.reduce(into: []) { $0.formUnion(guids(in: $1.value, member: $1.name)) }
        default: return []
        }
    }

    static func text(_ file: SourceFile) -> String? {
        let data = Data(file.bytes)
        if file.bytes.starts(with: [0xFF, 0xFE]) {
            return String(data: data.dropFirst(2), encoding: .utf16LittleEndian)
        }
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(data: data.dropFirst(start), encoding: .utf8)
    }

    static func guids(in files: [SourceFile]) -> Set<String> {
        files.reduce(into: []) { found, file in
            guard let text = text(file), let json = try? JSON(parsing: Array(text.utf8)) else { return }
            found.formUnion(guids(in: json))
        }
    }
}

@Suite("Items of baselines hold nothing that only their source knows")
struct NeutralItemsTests {
    private static let folders: [(path: String, type: KindName)] = [
        ("intune/oib-windows-v3.4", .intuneConfigurationProfile),
        ("intune/oib-byod-2026-03", .intuneConfigurationProfile),
        ("conditional-access/j0eyv-d2c889f", .entraConditionalAccess),
        ("conditional-access/filipin-1fef982", .entraConditionalAccess),
    ]

    @Test(
        "no identifier, name or domain of a real source stands in any column of any item",
        .enabled(if: RealData.isThere, "skipped: no ../shared/data"),
        arguments: folders
    )
    func realFolders(_ path: String, _ type: KindName) async throws {
        let files = try RealData.files(path)
        let guids = Identities.guids(in: files)
        try #require(!guids.isEmpty)
        // Words that stand in these files, as the organisation's name and domain would.
        let names = TenantNames(names: ["OIB", "Persona"], domains: ["graph.microsoft.com"])
        try await DriftBench.with { bench in
            _ = try await bench.drift.nameTenant(for: bench.caller, names)
            try await bench.import(files, types: [type])
            try await bench.baseline()
            #expect(try await bench.capture().counts[.items] > 0)
            for item in try await bench.itemTexts() {
                for word in names.names + names.domains + ["\(bench.tenant)"] + guids {
                    #expect(!item.contains(word.lowercased()), "\(word) in \(item.prefix(300))")
                }
                #expect(!item.contains("associationlink"))
            }
        }
    }

    @Test(
        "a tenant copied under new identifiers is the same: nothing is found in it",
        .enabled(if: RealData.isThere, "skipped: no ../shared/data"),
        arguments: folders
    )
    func copiedTenant(_ path: String, _ type: KindName) async throws {
        let files = try RealData.files(path)
        let guids = Identities.guids(in: files)
        let copy = files.map { file -> SourceFile in
            guard var text = Identities.text(file) else { return file }
            for guid in guids {
                let digits = Digest.sha256(of: Array("copy \(guid)".utf8)).hex.prefix(32)
                var other = Array(digits)
                for place in [8, 13, 18, 23] { other.insert("-", at: place) }
                text = text.replacingOccurrences(of: guid, with: String(other), options: .caseInsensitive)
            }
            return SourceFile(name: "copy/" + file.name, bytes: Array(text.utf8))
        }
        try await DriftBench.with { bench in
            try await bench.import(files, types: [type])
            try await bench.baseline()
            let items = try await bench.capture().counts[.items]
            try await bench.import([], types: [type])
            try await bench.import(copy, types: [type], collection: "copy")
            let run = try await bench.compare()
            #expect(run.counts[.unchanged] + 2 * run.counts[.ambiguous] == items)
            #expect(run.counts[.findingsOpened] == 0)
            #expect(try await bench.findings().isEmpty)
        }
    }

    /// Ways in which an identifier or a name may be written.
    private static func forms(of word: String) -> [String] {
        let bytes = Array("name: \(word); end".utf8)
        let wide = "x \(word) y".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let percent = word.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
        return [
            word, word.uppercased(), "pre\(word)post", percent, Base64.encode(bytes), Base64.encode(wide),
            Base64.encode(Array(Base64.encode(bytes).utf8)), "{\(word)}", "%7B\(word)%7D",
            word.contains("-") ? word.filter { $0 != "-" } : word.lowercased(),
        ]
    }

    @Test(
        "planted wherever and however, they are replaced, and it is said",
        arguments: 0..<40 as Range<UInt64>
    )
    func planted(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let names = TenantNames(
            names: ["Müller Straße AG", "Northwind"],
            domains: ["northwind.example"],
            directoryID: UniqueID("5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162"),
            labels: ["0f4f7b2c-9a3b-4c65-8d7e-112233445566": "Finance"]
        )
        let group = "91c0d5aa-17e4-4d0b-b7a2-abcdefabcdef"
        let secret = [
            "northwind", "northwind.example", "5d0c6c7e-3a43-4b9e-9c1f-1d2e3f405162",
            "0f4f7b2c-9a3b-4c65-8d7e-112233445566", group, "Müller Straße AG",
        ]
        var planted: [String] = []
        func plant() -> String {
            let word = secret.randomElement(using: &random) ?? ""
            let form = Self.forms(of: word).randomElement(using: &random) ?? word
            planted.append(form)
            return form
        }
        let setting: (Int) -> JSON = { index in
            [
                "id": .string("\(index)"),
                "settingInstance": [
                    "@odata.type": "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
                    "settingDefinitionId": .string("setting_\(index)"),
                    "simpleSettingValue": ["value": .string(plant())],
                ],
            ]
        }
        let settings = (0..<6).map(setting)
        let title = "Profile \(plant())"
        let profile: JSON = [
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationPolicy", "id": .string(group),
            "name": .string(title), "description": .string(plant()), "platforms": "windows10",
            "technologies": "mdm", "settings": .array(settings),
            "assignments@odata.context": .string(
                "https://graph/beta/$metadata#policies('\(group)')/assignments"
            ),
            "assignments": [
                [
                    "id": .string("\(group)_\(group)"), "sourceId": .string(group),
                    "target": [
                        "@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": .string(group),
                    ],
                ]
            ],
            "x-\(plant())": "kept", "X-\(group)": "kept too",
        ]
        try await DriftBench.with { bench in
            _ = try await bench.drift.nameTenant(for: bench.caller, names)
            let file = SourceFile(name: "folder/\(group)/\(title).json", bytes: profile.canonicalBytes())
            try await bench.import([file], types: [.intuneConfigurationProfile])
            try await bench.baseline()
            try await bench.capture()
            let item = try #require(try await bench.itemTexts().first)
            for form in planted + secret + secret.map({ $0.filter { $0 != "-" } }) + [group] {
                #expect(!item.contains(form.lowercased()), "seed \(seed): \(form)")
            }
            let plain = Self.decoded(item)
            for word in secret {
                #expect(!plain.contains(word.lowercased()), "seed \(seed): \(word) encoded")
            }
            #expect(item.contains("neutralised"))
            #expect(item.contains("placeholders"))
            // Both members are there, though their names may be the same now.
            #expect(item.contains("kept too"))
        }
    }

    /// What stands in base64, to the third layer.
    private static func decoded(_ text: String, depth: Int = 0) -> String {
        guard depth < 3 else { return "" }
        return text.matches(of: #/[A-Za-z0-9+\/_-]{8,}={0,2}/#).compactMap { match -> String? in
            guard let bytes = Base64.decode(String(match.output)) else { return nil }
            let narrow = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
            return narrow.lowercased() + decoded(narrow, depth: depth + 1)
        }
        .joined(separator: "\n")
    }
}
