/// Names of the same vulnerability.
struct AliasGroups {
    private var parents: [String: String] = [:]
    private var members: [String: Set<String>] = [:]

    init(_ groups: [[String]]) {
        for group in groups {
            guard let first = group.first else { continue }
            for name in group.dropFirst() { join(first, name) }
        }
        for name in Array(parents.keys) { members[shortened(name), default: []].insert(name) }
    }

    private func root(of name: String) -> String {
        var name = name
        while let parent = parents[name], parent != name { name = parent }
        return name
    }

    /// The same, with the way there made short for whoever comes next: chains of names are as long as somebody writes them.
    private mutating func shortened(_ name: String) -> String {
        let root = root(of: name)
        var name = name
        while let parent = parents[name], parent != root {
            parents[name] = root
            name = parent
        }
        return root
    }

    /// The name that others are known by: a CVE's before others', and of these the first.
    private mutating func join(_ one: String, _ other: String) {
        let (left, right) = (shortened(one), shortened(other))
        let isBefore = (left.hasPrefix("CVE-") ? 0 : 1, left) <= (right.hasPrefix("CVE-") ? 0 : 1, right)
        parents[left] = isBefore ? left : right
        parents[right] = isBefore ? left : right
    }

    func name(of vulnerability: String) -> String { root(of: vulnerability) }

    func others(of name: String) -> [String] {
        (members[root(of: name)] ?? []).filter { $0 != name }.sorted()
    }
}
