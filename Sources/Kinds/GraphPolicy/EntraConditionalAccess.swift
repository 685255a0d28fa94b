import Evidence

/// A Conditional Access policy as Microsoft Graph exports it; the content is the object as it is.
package enum EntraConditionalAccess: ArtifactKind {
    package static let name = KindName.entraConditionalAccess
    package static let parser = "entra_conditional_access/1"

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.first?.object.map(GraphCollection.only).map(GraphDocument.isConditionalAccess) ?? false
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file = try onlyFile(of: files)
        let object = try reading(file) { () throws(SourceFault) in
            let object = GraphCollection.only(in: try SourceJSON.object(of: file))
            try GraphDocument.refuseCollection(object)
            guard GraphDocument.isConditionalAccess(object) else {
                throw SourceFault(
                    "it has no \"conditions\" and \"state\"",
                    remedy: "export the policy from identity/conditionalAccess/policies"
                )
            }
            try check(object)
            return object
        }
        return artifact(
            named: GraphDocument.name(of: object),
            content: .object(object),
            summary: summary(of: object)
        )
    }

    private static let states: Set<String> = ["enabled", "disabled", "enabledForReportingButNotEnforced"]

    private static func check(_ object: JSONObject) throws(SourceFault) {
        guard object["conditions"]?.object != nil else {
            throw SourceFault(path: "/conditions", "it is not an object", remedy: "export the whole policy")
        }
        guard let state = object["state"]?.string, states.contains(state) else {
            throw SourceFault(
                path: "/state",
                "it is not a state of a policy",
                remedy: "use enabled, disabled or enabledForReportingButNotEnforced"
            )
        }
    }

    /// `enabled: compliantDevice or mfa`
    private static func summary(of object: JSONObject) -> String {
        let grant = object["grantControls"]
        var controls = grant?["builtInControls"]?.array?.compactMap(\.string) ?? []
        if grant?["authenticationStrength"]?.object != nil { controls.append("authentication strength") }
        let joint = grant?["operator"]?.string.map { " \($0.lowercased()) " } ?? ", "
        let state = object["state"]?.string ?? ""
        return controls.isEmpty ? state : "\(state): \(controls.joined(separator: joint))"
    }
}
