import Evidence

/// An Intune profile as Microsoft Graph exports it; the content is the object as it is.
package enum IntuneConfigurationProfile: ArtifactKind {
    package static let name = KindName.intuneConfigurationProfile
    package static let parser = "intune_config_profile/1"

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.first?.object.map(GraphCollection.only).map(GraphDocument.isIntune) ?? false
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        let file = try onlyFile(of: files)
        let object = try reading(file) { () throws(SourceFault) in
            let object = GraphCollection.only(in: try SourceJSON.object(of: file))
            try GraphDocument.refuseCollection(object)
            guard GraphDocument.isIntune(object) else {
                throw SourceFault(
                    "nothing in it says that it is an Intune policy",
                    remedy:
                        "export it with its @odata.type, such as \"#microsoft.graph.windows10GeneralConfiguration\""
                )
            }
            return object
        }
        return artifact(
            named: GraphDocument.name(of: object),
            content: .object(object),
            summary: summary(of: object)
        )
    }

    private static func summary(of object: JSONObject) -> String {
        if let settings = object["settings"]?.array { return counted(settings.count, "setting") }
        let isSetting = { (name: String) in !name.contains("@odata.") && !name.hasPrefix("#") }
        let settings = object.filter {
            isSetting($0.name) && !ownMembers.contains($0.name) && !$0.value.isNull
        }
        let type = GraphDocument.type(of: object).map { "\($0), " } ?? ""
        return type + counted(settings.count, "setting")
    }

    /// Members that describe the profile and set nothing.
    private static let ownMembers: Set<String> = [
        "id", "displayName", "name", "description", "createdDateTime", "lastModifiedDateTime", "version",
        "roleScopeTagIds", "supportsScopeTags", "assignments", "isAssigned",
    ]
}
