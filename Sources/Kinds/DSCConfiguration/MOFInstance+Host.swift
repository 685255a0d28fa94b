import Evidence

extension MOFInstance {
    /// Puts what the host says in the place of what is wanted.
    ///
    /// - Returns: whether it says all that is wanted here.
    mutating func note(_ resource: DSCConfiguration.Resource, _ host: DSCConfiguration.HostState) -> Bool {
        switch resource {
        case .package(let name): note(package: host.packages[name])
        case .service(let name): note(service: host.services[name])
        case .entry(let path):
            guard let told = host.entries[path] else { return false }
            return note(entry: told.value)
        case .user(let name):
            guard let told = host.users[name] else { return false }
            note(user: told.value)
        case .group(let name):
            guard let told = host.groups[name] else { return false }
            note(group: told.value)
        }
        return true
    }

    // MARK: Packages and services

    /// - Parameter version: of what is installed; `nil` where it is not.
    private mutating func note(package version: String?) {
        _ = note(isThere: version != nil)
        if wants("Version") { set("Version", version) }
    }

    /// - Parameter state: `nil` where systemd knows no such service.
    private mutating func note(service state: String?) {
        let found =
            switch state {
            case nil: "Absent"
            case "active", "reloading", "activating": "Running"
            default: "Stopped"
            }
        if state == nil || property("State") != nil { set("State", found) }
    }

    // MARK: Files

    private mutating func note(entry: HostEntry?) -> Bool {
        guard note(isThere: entry != nil), let entry else { return true }
        // Without the word it is to be a file. A link is one, and what it leads to.
        let wanted = property("Type")?.string?.lowercased() ?? HostEntry.Kind.file.rawValue
        guard wanted != "link" else {
            if !entry.isLink { set("Type", entry.kind.word) }
            return true
        }
        if wanted != entry.kind.rawValue { set("Type", entry.kind.word) }
        note("Owner", entry.owner)
        note("Group", entry.group)
        if let text = property("Mode")?.string, HostEntry.mode(text) != entry.mode {
            set("Mode", "0" + String(entry.mode, radix: 8))
        }
        guard let contents = property("Contents")?.string, entry.kind == .file else { return true }
        let bytes = Array(contents.utf8)
        if let digest = entry.digest {
            // What stands there is not told: it may be a secret.
            if digest != Digest.sha256(of: bytes) { put("Contents", .string("sha256:\(digest.hex)")) }
            return true
        }
        guard entry.size != bytes.count else { return false }
        put("Contents", .string("\(entry.size) bytes"))
        return true
    }

    // MARK: Users and groups

    private mutating func note(user: HostUser?) {
        guard note(isThere: user != nil), let user else { return }
        if wants("FullName") { put("FullName", .string(user.fullName)) }
        if wants("HomeDirectory") { put("HomeDirectory", .string(user.home)) }
        note("GroupID", user.group)
    }

    private mutating func note(group: HostGroup?) {
        guard note(isThere: group != nil), let group else { return }
        let members = Set(group.members)
        if let wanted = names("Members"), Set(wanted) != members { set("Members", members.sorted()) }
        if let wanted = names("MembersToInclude"), !members.isSuperset(of: wanted) {
            set("MembersToInclude", wanted.filter(members.contains))
        }
        if let wanted = names("MembersToExclude"), !members.isDisjoint(with: wanted) {
            set("MembersToExclude", wanted.filter { !members.contains($0) })
        }
    }

    // MARK: Parts

    private func wants(_ name: String) -> Bool { property(name).map { !$0.isNull } ?? false }

    /// - Returns: whether the rest of it matters: it is to be there, and it is.
    private mutating func note(isThere: Bool) -> Bool {
        let isWanted = property("Ensure")?.string?.lowercased() != "absent"
        // Without the word, it is to be present.
        if !isThere || property("Ensure") != nil { set("Ensure", isThere ? "Present" : "Absent") }
        return isWanted && isThere
    }

    private func names(_ name: String) -> [String]? { property(name)?.array?.compactMap(\.string) }

    /// Whose something is, by name or by number: whichever is wanted.
    private mutating func note(_ name: String, _ found: HostName) {
        guard let wanted = property(name)?.string, wanted != found.name, wanted != String(found.number) else {
            return
        }
        put(name, .string(found.name ?? String(found.number)))
    }

    private mutating func set(_ name: String, _ values: [String]) {
        put(name, .array(values.map(JSON.string)))
    }

    private mutating func put(_ name: String, _ value: JSON) { properties[spelled(name)] = value }

    /// Keeps the spelling of what says the same already: values have cases, and these words mean the same in any.
    private mutating func set(_ name: String, _ value: String?) {
        if let value, let known = property(name)?.string, known.lowercased() == value.lowercased() { return }
        put(name, .optional(value))
    }

    private func spelled(_ name: String) -> String {
        properties.first { $0.name.lowercased() == name.lowercased() }?.name ?? name
    }
}
