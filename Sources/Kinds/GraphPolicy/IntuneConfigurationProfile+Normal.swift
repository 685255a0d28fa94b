package import Evidence

extension IntuneConfigurationProfile {
    package static let normaliser = "intune_config_profile/1"
    package static let fileExtensions: Set<String> = ["json"]

    private static let rules = GraphRules(
        serverMade: [
            "id", "createdDateTime", "lastModifiedDateTime", "modifiedDateTime", "deletedDateTime", "version",
            "settingCount", "creationSource", "priorityMetaData", "isAssigned", "supportsScopeTags",
            "deployedAppCount", "lastSyncDateTime", "inventorySyncStatus", "deviceReporting",
        ],
        impliedTypes: [
            "deviceManagementConfigurationPolicyTemplateReference", "deviceManagementConfigurationSetting",
            "deviceManagementConfigurationPolicyTemplate", "deviceManagementConfigurationChoiceSettingValue",
            "deviceManagementConfigurationGroupSettingValue", "deviceManagementConfigurationPolicyAssignment",
            "deviceManagementConfigurationSettingInstanceTemplateReference",
            "deviceManagementConfigurationSettingValueTemplateReference",
            "deviceComplianceScheduledActionForRule", "deviceComplianceActionItem",
            "deviceConfigurationAssignment", "deviceCompliancePolicyAssignment",
        ],
        keepsTypes: true,
        // An export that lists no assignments, and one of a profile that has none.
        emptyEqualsAbsent: { $0 == "description" || $0 == "assignments" },
        stamps: { name in
            // When something was made; when updates were paused: that they are, `…Paused` says.
            [
                "createdDateTime", "lastModifiedDateTime", "PauseStartDate", "PauseStartDateTime",
                "PauseExpiryDateTime", "RollbackStartDateTime",
            ]
            .contains(where: name.hasSuffix)
        }
    )

    /// Also without what the service says of the object itself: addresses, stamps and identifiers made of the policy's.
    package static func tenantNeutral(_ content: JSON) -> JSON {
        guard case .object(let object) = content else { return content }
        var (cleaned, _) = rules.cleaned(object)
        for list in ["assignments", "scheduledActionsForRule"] {
            guard let members = cleaned[list]?.array else { continue }
            cleaned[list] = .array(members.map(withoutIdentifiers))
        }
        if let definitions = cleaned["definitionValues"]?.array {
            cleaned["definitionValues"] = .array(
                definitions.map { definition in
                    guard case .object(var object) = definition else { return definition }
                    object["id"] = nil
                    if let presentations = object["presentationValues"]?.array {
                        object["presentationValues"] = .array(presentations.map(withoutIdentifiers))
                    }
                    return .object(object)
                }
            )
        }
        return TenantNames.neutralised(policy: .object(cleaned))
    }

    package static func isShared(_ identifier: String, at place: [String], in parent: JSONObject?) -> Bool {
        SharedIdentifiers.contains(identifier, at: place, in: parent)
    }

    package static func normalForm(of artifact: ParsedArtifact) -> NormalForm {
        guard case .object(let object) = artifact.content else {
            return NormalForm(content: artifact.content)
        }
        var (content, aside) = rules.cleaned(object)
        let type = GraphDocument.type(of: object) ?? impliedType(of: content)
        content["@odata.type"] = .optional(type)
        // The default scope tag, which every policy has that was given none.
        if content["roleScopeTagIds"] == ["0"] { content["roleScopeTagIds"] = nil }
        if let template = content["templateReference"]?.object, template["templateId"] != nil {
            // These follow the template's identifier, and change when the service renames it.
            var reference = template
            reference["templateDisplayName"] = nil
            reference["templateDisplayVersion"] = nil
            content["templateReference"] = .object(reference)
        }
        var gathering = Gathering()
        if let settings = content["settings"]?.array {
            content["settings"] = SettingsCatalogue.keyed(settings, &gathering)
        }
        if let settings = content["omaSettings"]?.array {
            content["omaSettings"] = gathering.keyed(settings) { $0["omaUri"]?.string ?? "" }
        }
        for list in ["assignments", "scheduledActionsForRule"] {
            guard let members = content[list]?.array else { continue }
            content[list] = .array(members.map(withoutIdentifiers))
        }
        if let definitions = content["definitionValues"]?.array {
            content["definitionValues"] = administrativeTemplates(definitions, &gathering)
        }
        if let assignments = content["assignments"]?.array {
            content["assignments"] = gathering.keyed(assignments, in: "assignment", by: assignmentKey)
        }
        for name in content.names where !keyedLists.contains(name) {
            content[name] = content[name]?.withListsSorted
        }
        let name = GraphDocument.name(of: object)
        return NormalForm(
            content: .object(content),
            aside: .object(aside),
            identity: ArtifactIdentity(
                identifier: object["id"]?.string,
                name: name.map { ListedPolicy.name($0, type, content["platforms"]?.string) },
                title: name,
                ambiguous: gathering.ambiguous
            )
        )
    }

    /// Exports with minimal metadata do not say what the address they came from said.
    private static func impliedType(of content: JSONObject) -> String? {
        content["settings"] != nil && content["technologies"] != nil
            ? "deviceManagementConfigurationPolicy" : nil
    }

    private static let keyedLists: Set<String> = [
        "settings", "omaSettings", "assignments", "definitionValues",
    ]

    /// The values of administrative templates by their definitions, and what stands in each by its presentation.
    private static func administrativeTemplates(_ values: [JSON], _ gathering: inout Gathering) -> JSON {
        func keyed(_ values: [JSON], by name: String, _ gathering: inout Gathering) -> JSON {
            let key = { (value: JSON) in
                value["\(name)@odata.bind"]?.string ?? value[name]?["id"]?.string ?? ""
            }
            return gathering.keyed(values, in: name, by: key) { value in
                guard case .object(var object) = value else { return value }
                for member in ["id", name, "\(name)@odata.bind"] { object[member] = nil }
                return .object(object)
            }
        }
        let definitions = values.map { value -> JSON in
            guard case .object(var object) = value, let presentations = object["presentationValues"]?.array
            else {
                return value
            }
            object["presentationValues"] = keyed(presentations, by: "presentation", &gathering)
            return .object(object)
        }
        return keyed(definitions, by: "definition", &gathering)
    }

    /// Ids of assignments and of scheduled actions are made of the policy's id.
    private static func withoutIdentifiers(_ value: JSON) -> JSON {
        guard case .object(var object) = value else { return value }
        for name in ["id", "sourceId", "source"] { object[name] = nil }
        if let actions = object["scheduledActionConfigurations"]?.array {
            object["scheduledActionConfigurations"] = .array(actions.map(withoutIdentifiers))
        }
        return .object(object)
    }

    /// Target type, group, filter and the filter's type.
    private static func assignmentKey(_ assignment: JSON) -> String {
        let target = assignment["target"]
        let type = target?["@odata.type"]?.string?.split(separator: ".").last.map(String.init) ?? "target"
        return
            ([type]
            + [
                "groupId", "deviceAndAppManagementAssignmentFilterId",
                "deviceAndAppManagementAssignmentFilterType",
            ]
            .compactMap { target?[$0]?.string }.filter { $0 != "none" }).joined(separator: " ")
    }

    package static func isSecret(_ value: JSON, named name: String, of parent: JSONObject) -> Bool {
        guard name == "value" else { return false }
        return parent["isEncrypted"]?.bool == true
            || parent["@odata.type"]?.string?.hasSuffix("SecretSettingValue") == true
            || parent["omaUri"]?.string.map { uri in
                SecretNames.isSecret(uri.split(separator: "/").last.map(String.init) ?? "")
            } == true
    }
}
