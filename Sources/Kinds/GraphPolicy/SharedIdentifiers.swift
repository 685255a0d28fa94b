import Evidence

/// Identifiers that mean the same in every tenant of Microsoft Graph: by the member they stand in, or because the service
/// publishes them.
enum SharedIdentifiers {
    /// Members that name what the service itself made: definitions of settings, templates, roles.
    private static let members: Set<String> = [
        "settingDefinitionId", "settingInstanceTemplateId", "settingValueTemplateId", "templateId",
        "templateFamily", "roleTemplateId", "includeRoles", "excludeRoles", "@odata.type",
    ]
    /// Behind these steps, too: the options of a definition, and the definitions of administrative templates.
    private static let endings: [[String]] = [
        ["choiceSettingValue", "value"], ["choiceSettingCollectionValue", "value"], ["definition", "id"],
        ["presentation", "id"], ["definition@odata.bind"], ["presentation@odata.bind"],
    ]

    /// - Parameters:
    ///   - identifier: a GUID in lower case, with dashes.
    ///   - place: the members from the outermost to the one it stands in.
    ///   - parent: the innermost object.
    static func contains(_ identifier: String, at place: [String], in parent: JSONObject? = nil) -> Bool {
        if isPublished(identifier) { return true }
        guard let member = place.last else { return false }
        // What a tenant brought in itself has definitions of its own.
        if parent?["policyType"]?.string == "admxIngested" { return false }
        return members.contains(member) || endings.contains { place.suffix($0.count).elementsEqual($0) }
    }

    private static func isPublished(_ identifier: String) -> Bool {
        identifier.hasPrefix("00000000-0000-0000-0000-")
            || identifier.hasSuffix("-0000-0000-c000-000000000000")
            || identifier.hasSuffix("-0000-0ff1-ce00-000000000000") || published.contains(identifier)
    }

    private static let published = Set(
        [groups, applications, rules].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    )

    /// All devices, and all licensed users, as assignments name them.
    private static let groups = """
        adadadad-808e-44e2-905a-0b7873a8a531 acacacac-9df4-4c7d-9d50-4ef0226f57a9
        """

    /// Microsoft's own applications that policies name.
    private static let applications = """
        797f4846-ba00-4fd7-ba43-dac1f8f63013 d4ebce55-015a-49b5-a083-c84d1797ae8c
        cc15fd57-2c6c-4117-a88c-83b1d56b4bbe 00b41c95-dab0-4487-9791-b9d2c32c80f2
        9cdead84-a844-4324-93f2-b2e6bb768d07 a4a365df-50f1-4397-bc59-1a1564b8bb9c
        270efc09-cd0d-444b-a71f-39af4910ec45 372140e0-b3b7-4226-8ef9-d57986796201
        45a330b1-b1ec-4cc1-9161-9f03992aa49f 2793995e-0a7d-40d7-bd35-6968ba142197
        8c59ead7-d703-4a27-9e55-c96a0054c8d2 0af06dc6-e4b5-4f28-818e-e78e62d137a5
        04b07795-8ddb-461a-bbee-02f9e1bf7b46 1950a258-227b-4e31-a9cf-717495945fc2
        d3590ed6-52b3-4102-aeff-aad2292ab01c 29d9ed98-a469-4536-ade2-f981bc1d605e
        14d82eec-204b-4c2f-b7e8-296a70dab67e de8bc8b5-d9f9-48b1-a8ad-b748da725064
        1fec8e78-bce4-4aaf-ab1b-5451cc387264 5e3ce6c0-2b1f-4285-8d4b-75ee78787346
        89bee1f7-5e6e-4d8a-9f3d-ecd601259da7 c44b4083-3bb0-49c1-b47d-974e53cbdf3c
        4765445b-32c6-49b0-83e6-1d93765276ca 67e3df25-268a-4324-a550-0de1c7f97287
        9ba1a5c7-f17a-4de9-a1f1-6178c8d51223 0000000c-0000-0000-c000-000000000000
        """

    /// Rules of attack surface reduction.
    private static let rules = """
        56a863a9-875e-4185-98a7-b882c64b5ce5 7674ba52-37eb-4a4f-a9a1-f0f9a1619a2c
        d4f940ab-401b-4efc-aadc-ad5f3c50688a 9e6c4e1f-7d60-472f-ba1a-a39ef669e4b2
        be9ba2d9-53ea-4cdc-84e5-9b1eeee46550 01443614-cd74-433a-b99e-2ecdc07bfc25
        5beb7efe-fd9a-4556-801d-275e5ffc04cc d3e037e1-3eb8-44c8-a917-57927947596d
        3b576869-a4ec-4529-8536-b80a7769e899 75668c1f-73b5-4cf0-bb93-3ecf5cb7cc84
        26190899-1602-49e8-8b27-eb1d0a1ce869 e6db77e5-3df2-4cf1-b95a-636979351e5b
        d1e49aac-8f56-4280-b9ba-993a6d77406c 33ddedf1-c6e0-47cb-833e-de6133960387
        b2b3f03d-6a65-4f7b-a9c7-1c7ef74a9ba4 c0033c00-d16d-4114-a5a0-dc9b3a7d2ceb
        92e97fa1-2edf-4476-bdd6-9dd0b4dddc7b c1db55ab-c21a-4637-bb3f-a12568109d35
        a8f5898e-1dc8-49a9-9878-85004b8a61e6
        """
}
