package import Evidence

extension IntuneConfigurationProfile {
    package static func form(at place: JSONPointer) -> ComparisonForm { .set }

    package static func subjects(of content: JSON) -> [String] {
        let keyed = ["settings", "omaSettings", "definitionValues"].flatMap {
            content[$0]?.object?.names ?? []
        }
        guard keyed.isEmpty, let object = content.object else { return keyed }
        return object.names.filter { !describing.contains($0) }
    }

    /// Members that say what the policy is, and set nothing.
    private static let describing: Set<String> = [
        "@odata.type", "displayName", "name", "description", "assignments", "roleScopeTagIds",
        "templateReference", "platforms", "technologies",
    ]

    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        switch place.first {
        case "name", "displayName": return Meaning("name", "", .neutral)
        case "description": return Meaning("description", "", .neutral)
        case "roleScopeTagIds": return Meaning("scope tag", difference.member ?? "", .neutral)
        case "assignments": return assignment(difference)
        case "omaSettings":
            return Meaning("OMA-URI setting", place.dropFirst().joined(separator: " "))
        case "settings": return catalogueSetting(difference)
        case "templateReference", "platforms", "technologies", "@odata.type":
            return Meaning("profile", place.joined(separator: "/"))
        default:
            let name = place.joined(separator: "/")
            return Meaning("setting", name, IntuneDirection.ofProperty(difference))
        }
    }

    /// Fewer devices under a policy are protected by it; one that is excluded is not.
    private static func assignment(_ difference: Difference) -> Meaning {
        let identity = difference.place.dropFirst().first ?? ""
        guard difference.place.count == 2 else { return Meaning("assignment", identity) }
        return Meaning(
            "assignment",
            identity,
            .ofPresence(difference.change, isProtection: !identity.hasPrefix("exclusion"))
        )
    }

    /// The definitions on the way, the last first: children stand below the setting they belong to.
    private static func catalogueSetting(_ difference: Difference) -> Meaning {
        let steps = difference.place.dropFirst()
        var definitions: [String] = []
        var expects = true
        for step in steps {
            if expects { definitions.append(step) }
            expects = step == "children"
        }
        let identity = definitions.last ?? ""
        return Meaning("setting", identity, IntuneDirection.ofCatalogue(difference, definition: identity))
    }
}

extension Difference {
    /// The member of a set that came or went, if it is a text.
    var member: String? { (after ?? before)?.string }
}
