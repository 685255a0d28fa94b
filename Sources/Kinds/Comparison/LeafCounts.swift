package import Evidence

/// How many single values came, went, changed and stayed: every one of both forms is counted once.
package struct LeafCounts: Hashable, Sendable {
    package var added = 0
    package var removed = 0
    package var changed = 0
    package var unchanged = 0

    init(unchanged: Int) { self.unchanged = unchanged }

    init(from: JSON, to: JSON, form: (JSONPointer) -> ComparisonForm) {
        withoutActuallyEscaping(form) { form in
            var (left, right) = (Leaves(form: form), Leaves(form: form))
            left.add(from, at: JSONPointer())
            right.add(to, at: JSONPointer())
            for (path, value) in left.values {
                guard let other = right.values[path] else {
                    removed += 1
                    continue
                }
                if value == other { unchanged += 1 } else { changed += 1 }
            }
            added = right.values.count - unchanged - changed
        }
    }

    package var json: JSON {
        [
            "added": .integer(added), "removed": .integer(removed), "changed": .integer(changed),
            "unchanged": .integer(unchanged),
        ]
    }
}

/// The values of a document that hold no others, by their places; members of sets by themselves.
private struct Leaves {
    let form: (JSONPointer) -> ComparisonForm
    var values: [JSONPointer: JSON] = [:]

    mutating func add(_ value: JSON, at place: JSONPointer) {
        switch value {
        case .object(let object) where !object.isEmpty && !SecretSeal.isMark(value):
            for member in object { add(member.value, at: place.appending(member.name)) }
        case .array(let members) where !members.isEmpty:
            guard [.set, .spread].contains(form(place)) else {
                for (index, member) in members.enumerated() { add(member, at: place.appending("\(index)")) }
                return
            }
            var copies: [JSON: Int] = [:]
            for member in members {
                copies[member, default: 0] += 1
                add(member, at: place.appending("\(Self.step(member)) \(copies[member] ?? 1)"))
            }
        default: values[place] = value
        }
    }

    /// Stands in the place of every leaf below, so it is short.
    private static func step(_ member: JSON) -> String {
        let text = member.canonicalString
        return text.utf8.count <= 64 ? text : Digest.sha256(of: Array(text.utf8)).hex
    }
}
