/// The rules about paths of several policies, those with one pattern joined, so that what decides is found first.
struct PathTable: Sendable {
    struct Entry: Sendable {
        let pattern: PathPattern
        var grant: PathGrant
        /// Who gives what of it.
        var sources: [(policy: String, capabilities: Capabilities)]

        /// The policies that give `capability`, or refuse with `deny`; all of them where none does either.
        func policies(giving capability: Capability) -> [String] {
            let wanted = grant.capabilities.contains(.deny) ? Capability.deny : capability
            let giving = sources.filter { $0.capabilities.contains(wanted) }
            return (giving.isEmpty ? sources : giving).map { $0.policy }
        }
    }

    private var exact: [[UInt8]: Entry] = [:]
    /// The most specific first: the first that matches decides.
    private var others: [Entry] = []

    init(_ rules: [(policy: String, pattern: PathPattern, grant: PathGrant)]) {
        var joined: [PathPattern: Entry] = [:]
        for (policy, pattern, grant) in rules {
            if var entry = joined[pattern] {
                entry.grant.add(grant)
                if let index = entry.sources.firstIndex(where: { $0.policy == policy }) {
                    entry.sources[index].capabilities.formUnion(grant.capabilities)
                } else {
                    entry.sources.append((policy, grant.capabilities))
                }
                joined[pattern] = entry
            } else {
                joined[pattern] = Entry(
                    pattern: pattern,
                    grant: grant,
                    sources: [(policy, grant.capabilities)]
                )
            }
        }
        for (pattern, entry) in joined {
            if pattern.isExact { exact[pattern.bytes] = entry } else { others.append(entry) }
        }
        others.sort { $0.pattern.isMoreSpecific(than: $1.pattern) }
    }

    /// What decides about `path`; a path that ends in a slash, as that of a list does, is also the one without it.
    func entry(for path: [UInt8]) -> Entry? {
        if let entry = exact[path] { return entry }
        let isFolder = path.last == UInt8(ascii: "/")
        let bare = isFolder ? path.dropLast() : path[...]
        if isFolder, let entry = exact[Array(bare)] { return entry }
        return others.first { entry in
            entry.pattern.matches(path[...]) || isFolder && entry.pattern.matches(bare)
        }
    }

    /// Whether a rule that gives something speaks of `path` or of anything below it.
    func reaches(below path: [UInt8]) -> Bool {
        func gives(_ entry: Entry) -> Bool {
            !entry.grant.capabilities.isEmpty && !entry.grant.capabilities.contains(.deny)
        }
        if exact.contains(where: { $0.key.starts(with: path) && gives($0.value) }) { return true }
        return others.contains { entry in
            let fixed = entry.pattern.bytes.prefix(entry.pattern.fixedLength)
            return gives(entry) && (fixed.starts(with: path) || path.starts(with: fixed))
        }
    }
}
