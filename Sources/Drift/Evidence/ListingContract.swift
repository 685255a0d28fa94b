import Evidence
import Kinds

/// What a listing says of a subject that all systems of its kind say alike: what is compared where one side has no more.
struct ListingContract: Hashable, Sendable {
    /// `{"name", "type", "platforms"?, "technologies"?, "state"?, "template"?, "variant"?}`
    let json: JSON

    /// Members of a policy of Microsoft Graph that its lists give, and that mean the same in every tenant.
    private static let members = ["platforms", "technologies", "state"]
    /// By which subjects are paired, and not compared: lists leave it out where their address says it.
    private static let variant = "variant"

    /// Of a content.
    init(of artifact: ParsedArtifact, title: String) {
        let object = artifact.content.object ?? [:]
        self.init(
            of: artifact.kind,
            title: title,
            variant: ListedPolicy(object, of: artifact.kind)?.variant,
            in: object
        )
    }

    /// Of what a list holds; `nil` where that has no name.
    init?(of type: KindName, in object: JSONObject) {
        guard let listed = ListedPolicy(object, of: type) else { return nil }
        self.init(of: type, title: listed.title, variant: listed.variant, in: object)
    }

    private init(of type: KindName, title: String, variant: String?, in content: JSONObject) {
        var object: JSONObject = ["name": .string(title), "type": .string(type.rawValue)]
        for member in Self.members {
            if let value = content[member], !value.isNull { object[member] = value }
        }
        if let template = content["templateReference"]?["templateId"], template.string?.isEmpty == false {
            object["template"] = template
        }
        object[Self.variant] = variant.map(JSON.string)
        json = .object(object)
    }

    /// As it was kept.
    init(kept json: JSON) { self.json = json }

    /// Whether it stands in the lists that a directory is read by.
    var isInLists: Bool { ListedPolicy.isInLists(json[Self.variant]?.string) }

    /// For people.
    var title: String? { json["name"]?.string }

    /// That contents of the same subject have.
    func name(of type: KindName) -> String? {
        title.map { title in
            ListedPolicy.name(
                title,
                variant: json[Self.variant]?.string,
                platforms: json["platforms"]?.string,
                of: type
            )
        }
    }

    /// Where both say something and not the same, of `self` as the earlier one. What a list leaves out says nothing.
    func changes(to other: ListingContract) -> [ArtifactChange] {
        let (mine, theirs) = (json.object ?? [:], other.json.object ?? [:])
        return mine.compactMap { name, before in
            guard name != Self.variant, let after = theirs[name], before != after else { return nil }
            return ArtifactChange(listed: name, before: before, after: after)
        }
    }

    var hash: String {
        var object = json.object ?? [:]
        object[Self.variant] = nil
        return "sha256:" + Digest.sha256(of: JSON.object(object).canonicalBytes()).hex
    }
}
