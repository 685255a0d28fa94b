import Evidence

/// A JEA role capability, from its `.psrc` and, if it is sent along, the `.pssc` session configuration that
/// uses it.
///
/// Content: every key of both files by its name in snake case (`VisibleCmdlets` is `visible_cmdlets`). The
/// members `visible_cmdlets`, `visible_providers`, `language_mode` and `session_type` are always there, the
/// first two as lists. Keys of hashtables further in stay as they are written.
package enum JEARoleCapability: ArtifactKind {
    package static let name = KindName.jeaRoleCapability
    package static let parser = "jea_role_capability/1"

    package static func recognises(_ files: [ExaminedFile]) -> Bool {
        files.map(\.file).contains { file in
            guard let text = try? SourceText.utf8(of: file.bytes),
                let table = try? PowerShellData.hashtable(of: text)
            else { return false }
            return table.names.contains { knownKeys[$0.lowercased()] != nil }
        }
    }

    package static func parse(_ files: [SourceFile], hints: ParseHints) throws(KindError) -> ParsedArtifact {
        guard (1...2).contains(files.count) else {
            throw KindError(
                kind: name,
                file: files.first?.name ?? "(nothing)",
                fault: SourceFault(
                    "\(files.count) files were sent",
                    remedy: "send a .psrc, and a .pssc or none"
                )
            )
        }
        var role: JSONObject?
        var content = JSONObject()
        for file in files {
            let table = try reading(file) { () throws(SourceFault) in
                try members(of: file)
            }
            let isSession = isSession(file, table)
            for (member, value) in table {
                // Both files have an identifier and an author of their own; the session's stand apart.
                let isTaken = content[member] != nil && content[member] != value
                content[isSession && isTaken ? "session_\(member)" : member] = value
            }
            if !isSession { role = table }
        }
        guard role != nil else {
            throw KindError(
                kind: name,
                file: files[0].name,
                fault: SourceFault(
                    "it is a session configuration",
                    remedy: "send the role capability, a .psrc, with it"
                )
            )
        }
        for list in ["visible_cmdlets", "visible_providers"] { content[list] = asList(content[list]) }
        for text in ["language_mode", "session_type"] { content[text] = content[text] ?? .null }
        return artifact(
            named: content["description"]?.string ?? stem(of: files),
            content: .object(content),
            summary: counted(content["visible_cmdlets"]?.array?.count ?? 0, "visible cmdlet")
        )
    }

    /// The session configuration of its folder that names the role, or the only one there.
    package static func companions(of file: SourceFile, among files: [SourceFile]) -> [SourceFile] {
        guard file.hasExtension("psrc") else { return [] }
        let sessions = files.filter { $0.hasExtension("pssc") && $0.folder == file.folder }
        guard sessions.count > 1 else { return sessions }
        let role = file.baseName.dropLast(5).lowercased()
        let naming = sessions.filter { session in
            guard let table = try? members(of: session), let roles = table["role_definitions"] else {
                return false
            }
            return texts(in: roles).contains { $0.lowercased() == role }
        }
        return naming.count == 1 ? naming : []
    }

    private static func texts(in value: JSON) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let values): values.flatMap(texts)
        case .object(let object): object.flatMap { texts(in: $0.value) }
        case .null, .bool, .number: []
        }
    }

    private static func members(of file: SourceFile) throws(SourceFault) -> JSONObject {
        let table = try PowerShellData.hashtable(of: try SourceText.utf8(of: file.bytes))
        var members = JSONObject()
        for (key, value) in table {
            guard let member = knownKeys[key.lowercased()] else {
                throw SourceFault(
                    path: JSONPointer([key]).text,
                    "\(excerpt(key)) is not a key of a role capability or a session configuration",
                    remedy: "check its spelling"
                )
            }
            members[member] = value
        }
        return members
    }

    private static func isSession(_ file: SourceFile, _ table: JSONObject) -> Bool {
        if file.hasExtension("pssc") { return true }
        if file.hasExtension("psrc") { return false }
        return table["session_type"] != nil || table["role_definitions"] != nil
    }

    private static func asList(_ value: JSON?) -> JSON {
        switch value {
        case nil, .null?: []
        case .array?: value ?? []
        case let value?: .array([value])
        }
    }

    private static func stem(of files: [SourceFile]) -> String? {
        let base = files.first { !$0.hasExtension("pssc") }?.baseName ?? ""
        let stem = base.split(separator: ".").first.map(String.init)
        return stem?.isEmpty == false ? stem : nil
    }

    /// The keys of `.psrc` and `.pssc` files in lower case, with their members.
    private static let knownKeys: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "GUID", "Author", "Description", "CompanyName", "Copyright", "SchemaVersion", "ModulesToImport",
            "VisibleAliases", "VisibleCmdlets", "VisibleFunctions", "VisibleExternalCommands",
            "VisibleProviders",
            "ScriptsToProcess", "AliasDefinitions", "FunctionDefinitions", "VariableDefinitions",
            "EnvironmentVariables", "TypesToProcess", "FormatsToProcess", "AssembliesToLoad",
            "LanguageMode", "SessionType", "RunAsVirtualAccount", "RunAsVirtualAccountGroups",
            "RoleDefinitions",
            "TranscriptDirectory", "MountUserDrive", "UserDriveMaximumSize", "GroupManagedServiceAccount",
            "RequiredGroups", "ExecutionPolicy", "PowerShellVersion", "Version",
        ].map { ($0.lowercased(), snakeCase($0)) }
    )

    /// `RunAsVirtualAccount` is `run_as_virtual_account`, `GUID` is `guid`.
    private static func snakeCase(_ key: String) -> String {
        var result = ""
        var isAfterLower = false
        for character in key.replacing("PowerShell", with: "Powershell") {
            if character.isUppercase, isAfterLower { result += "_" }
            result += character.lowercased()
            isAfterLower = character.isLowercase
        }
        return result
    }
}
