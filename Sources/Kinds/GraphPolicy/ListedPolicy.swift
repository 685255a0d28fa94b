package import Evidence

/// What a list says of one policy.
package struct ListedPolicy: Hashable, Sendable {
    package var identifier: String?
    package var title: String
    /// What it is among policies of its kind: `windows10CompliancePolicy`; `nil` where the list does not say.
    package var variant: String?

    /// `nil` for what has no name.
    package init?(_ object: JSONObject, of kind: KindName) {
        guard let title = GraphDocument.name(of: object) ?? object["name"]?.string, !title.isEmpty else {
            return nil
        }
        self.title = title
        identifier = object["id"]?.string
        guard kind == .intuneConfigurationProfile else { return }
        // The settings catalogue's lists say platforms and technologies, and no type.
        let isCatalogue =
            GraphDocument.context(of: object)?.hasPrefix("deviceManagement/configurationPolicies") == true
            || (object["platforms"] != nil && object["technologies"] != nil)
        variant =
            GraphDocument.type(of: object) ?? (isCatalogue ? "deviceManagementConfigurationPolicy" : nil)
    }

    /// Whether the lists that a directory is read by hold policies of a variant: what they do not hold says nothing of it.
    package static func isInLists(_ variant: String?) -> Bool {
        variant.map { !IntuneTypes.beyondLists.contains($0.lowercased()) } ?? true
    }

    /// The name that content of the same policy has.
    package static func name(
        _ title: String,
        variant: String?,
        platforms: String?,
        of kind: KindName
    ) -> String {
        kind == .intuneConfigurationProfile ? name(title, variant, platforms) : title
    }

    /// `Encryption | windows10EndpointProtectionConfiguration | `
    static func name(_ title: String, _ variant: String?, _ platforms: String?) -> String {
        [title, variant ?? "", platforms ?? ""].joined(separator: " | ")
    }
}
