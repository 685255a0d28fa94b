package import Evidence

extension EntraConditionalAccess {
    package static let normaliser = "entra_conditional_access/1"
    package static let fileExtensions: Set<String> = ["json"]

    private static let rules = GraphRules(
        serverMade: [
            "id", "createdDateTime", "modifiedDateTime", "lastModifiedDateTime", "deletedDateTime",
            "templateId",
        ],
        keepsTypes: false,
        // In a condition or a control an empty list names nobody, as none does.
        emptyEqualsAbsent: { _ in true }
    )

    /// Also without what the service says of the object itself: addresses, stamps and its own identifier.
    package static func tenantNeutral(_ content: JSON) -> JSON {
        guard case .object(let object) = content else { return content }
        return TenantNames.neutralised(policy: .object(rules.cleaned(object).content))
    }

    package static func isShared(_ identifier: String, at place: [String], in parent: JSONObject?) -> Bool {
        SharedIdentifiers.contains(identifier, at: place, in: parent)
    }

    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        guard case .object(let object) = artifact.content else {
            return NormalForm(content: artifact.content)
        }
        var (content, aside) = rules.cleaned(object)
        if var grant = content["grantControls"]?.object,
            var strength = grant["authenticationStrength"]?.object
        {
            // The service's own strengths are stamped anew when it adds a method to them.
            for name in ["createdDateTime", "modifiedDateTime"] { strength[name] = nil }
            grant["authenticationStrength"] = .object(strength)
            content["grantControls"] = .object(grant)
        }
        let normal = GraphRules.withoutEmptyObjects(.object(content))?.withSets ?? [:]
        let name = GraphDocument.name(of: object)
        return NormalForm(
            content: normal,
            aside: .object(aside),
            identity: ArtifactIdentity(identifier: object["id"]?.string, name: name, title: name)
        )
    }
}

extension JSON {
    /// Every list in it as a set, from the innermost.
    fileprivate var withSets: JSON {
        switch self {
        case .array(let values): JSON.set(values.map(\.withSets))
        case .object(let object):
            .object(JSONObject(object.map { (name: $0.name, value: $0.value.withSets) }))
        case .null, .bool, .number, .string: self
        }
    }
}
