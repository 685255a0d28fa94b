import Evidence

/// Identifiers that only one tenant of Microsoft Graph knows: of groups, users, named locations, scope tags, filters.
///
/// Between tenants they say nothing, and without their directories nobody can tell who they are: in their place stands
/// that it is one of the tenant's own, and how many of them there are.
enum TenantNames {
    private static let members: Set<String> = [
        "includeUsers", "excludeUsers", "includeGroups", "excludeGroups", "includeLocations",
        "excludeLocations",
        "includeServicePrincipals", "excludeServicePrincipals", "termsOfUse", "members", "groupId",
        "customAuthenticationFactors", "deviceAndAppManagementAssignmentFilterId", "roleScopeTagIds",
        "secretReferenceValueId", "collectionId",
    ]

    /// Without its own identifier too, so that policies are paired by name.
    static func neutralised(policy: JSON) -> JSON {
        guard case .object(var object) = policy else { return policy }
        object["id"] = nil
        return neutralised(.object(object))
    }

    private static func neutralised(_ value: JSON, named name: String = "") -> JSON {
        switch value {
        case .object(let object):
            return .object(
                JSONObject(
                    object.map { member, value in
                        let isOwnStrength = name == "authenticationStrength" && member == "id" && isOwn(value)
                        return (member, isOwnStrength ? "tenant 1" : neutralised(value, named: member))
                    }
                )
            )
        case .array(let values):
            guard members.contains(name) else { return .array(values.map { neutralised($0, named: name) }) }
            var count = 0
            return .array(
                values.map { value in
                    guard isOwn(value) else { return value }
                    count += 1
                    return .string("tenant \(count)")
                }
            )
        case .string where members.contains(name) && isOwn(value): return "tenant 1"
        case .null, .bool, .number, .string: return value
        }
    }

    /// A GUID but those that Microsoft gave to what every tenant has, and a scope tag's number but the default's.
    private static func isOwn(_ value: JSON) -> Bool {
        guard let text = value.string else { return false }
        if text.utf8.count < 10 { return text != "0" && !text.isEmpty && text.utf8.allSatisfy(isDigit) }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isGUID =
            parts.map(\.count) == [8, 4, 4, 4, 12]
            && parts.allSatisfy { $0.allSatisfy { ByteText.hexDigit($0) != nil } }
        return isGUID && !SharedIdentifiers.contains(text.lowercased(), at: [])
    }
}
