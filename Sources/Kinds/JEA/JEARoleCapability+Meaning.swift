import Evidence

extension JEARoleCapability {
    /// What each list opens to who holds the role.
    private static let nouns: [String: String] = [
        "visible_cmdlets": "cmdlet", "visible_functions": "function", "visible_aliases": "alias",
        "visible_external_commands": "external command", "visible_providers": "provider",
        "modules_to_import": "module", "scripts_to_process": "script", "assemblies_to_load": "assembly",
        "types_to_process": "types file", "formats_to_process": "formats file",
        "run_as_virtual_account_groups": "virtual account group",
    ]

    package static func meaning(of difference: Difference) -> Meaning {
        let place = difference.place
        guard let first = place.first else { return Meaning("role", "") }
        let rest = place.dropFirst().joined(separator: " ")
        if let noun = nouns[first] { return visible(difference, noun) }
        switch first {
        case "language_mode": return Meaning("language mode", "", mode(difference))
        case "session_type":
            return Meaning(
                "session type",
                "",
                .ofMove(
                    from: difference.before?.string ?? "default",
                    to: difference.after?.string ?? "default",
                    in: [["default"], ["empty", "restrictedremoteserver"]]
                )
            )
        case "execution_policy":
            return Meaning(
                "execution policy",
                "",
                .ofMove(
                    from: difference.before?.string,
                    to: difference.after?.string,
                    in: [["unrestricted", "bypass"], ["remotesigned"], ["allsigned"], ["restricted"]]
                )
            )
        case "transcript_directory", "required_groups":
            let noun = first == "required_groups" ? "required groups" : "transcript directory"
            let isWhole = place.count == 1
            return Meaning(noun, rest, isWhole ? .ofPresence(difference.change, isProtection: true) : nil)
        case "function_definitions":
            return Meaning("function definition", rest)
        case "schema_version", "version", "powershell_version": return Meaning("version", first, .neutral)
        default: return Meaning(first.replacing("_", with: " "), rest)
        }
    }

    private static func visible(_ difference: Difference, _ noun: String) -> Meaning {
        let place = difference.place
        if place.count == 1 || Int(place[1]) != nil {
            let name = difference.member ?? "(all)"
            return Meaning(noun, name, .ofPresence(difference.change, isProtection: false))
        }
        let command = place[1]
        if place.count == 2 {
            return Meaning(
                noun,
                command,
                .ofPresence(difference.change, isProtection: false),
                sentence:
                    "\(noun) \(command) \(difference.change == .added ? "became visible" : "is no longer visible")"
            )
        }
        return restriction(difference, noun, command)
    }

    /// A command without parameters takes any; one with a list takes those only.
    private static func restriction(_ difference: Difference, _ noun: String, _ command: String) -> Meaning {
        let place = difference.place
        guard place[2] == "parameters" else {
            return Meaning(noun, place.dropFirst().joined(separator: " "))
        }
        guard place.count > 3 else {
            return Meaning("restriction", command, .ofPresence(difference.change, isProtection: true))
        }
        let parameter = "\(command) -\(place[3])"
        guard place.count > 4 else {
            return Meaning("parameter", parameter, .ofPresence(difference.change, isProtection: false))
        }
        if place.last == "validateset" || place[4] != "validateset" {
            return Meaning("validation", parameter, .ofPresence(difference.change, isProtection: true))
        }
        // One value more in a set is one more that is allowed; the first one makes the set, the last ends it.
        let name = "\(parameter) \(difference.member ?? "")"
        let set = Array(place[..<5])
        func exists(_ side: JSON) -> Bool { set.reduce(side as JSON?) { $0?[$1] } != nil }
        let isWholeSet = !exists(difference.from) || !exists(difference.to)
        return Meaning(
            "allowed value",
            name,
            .ofPresence(difference.change, isProtection: isWholeSet)
        )
    }

    private static func mode(_ difference: Difference) -> Direction? {
        .ofMove(
            from: difference.before?.string ?? "unset",
            to: difference.after?.string ?? "unset",
            in: [["fulllanguage"], ["constrainedlanguage"], ["restrictedlanguage"], ["nolanguage"]]
        )
    }
}
