import Evidence
import Kinds

/// What a listing says of a subject that all systems of its kind say alike: what is compared where one side has no more.
struct ListingContract: Hashable, Sendable {
    let json: JSON

    /// Members of a policy of Microsoft Graph that its lists give, and that mean the same in every tenant.
    private static let members = ["platforms", "technologies", "state"]

    /// - Parameters:
    ///   - content: neutral; what was parsed, or what a list held.
    ///   - name: that all tenants know it by.
    init(of type: KindName, name: String, in content: JSON) {
        var object: JSONObject = ["name": .string(name), "type": .string(type.rawValue)]
        for member in Self.members {
            if let value = content[member], !value.isNull { object[member] = value }
        }
        if let template = content["templateReference"]?["templateId"], template.string?.isEmpty == false {
            object["template"] = template
        }
        json = .object(object)
    }

    /// As it was kept.
    init(kept json: JSON) { self.json = json }

    var name: String? { json["name"]?.string }

    var hash: String { "sha256:" + Digest.sha256(of: json.canonicalBytes()).hex }
}
