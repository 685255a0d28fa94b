package import Evidence

/// What makes one document another (RFC 6902): operations in the order in which they are applied. Only `add`, `remove` and
/// `replace` are made.
///
/// Lists are compared between what they begin and end with in common, by position: a value that was put in somewhere is one
/// operation.
package struct JSONPatch: Hashable, Sendable {
    package enum Operation: Hashable, Sendable {
        case add(String, JSON)
        case remove(String)
        case replace(String, JSON)

        /// `{"op", "path", "value"?}`
        package var json: JSON {
            switch self {
            case .add(let path, let value): ["op": "add", "path": .string(path), "value": value]
            case .remove(let path): ["op": "remove", "path": .string(path)]
            case .replace(let path, let value): ["op": "replace", "path": .string(path), "value": value]
            }
        }
    }

    package private(set) var operations: [Operation] = []

    package init(from: JSON, to: JSON) { note(from, to, at: JSONPointer()) }

    package var json: JSON { .array(operations.map(\.json)) }

    private mutating func note(_ from: JSON, _ to: JSON, at place: JSONPointer) {
        guard from != to else { return }
        switch (from, to) {
        case (.object(let from), .object(let to)):
            for member in from where to[member.name] == nil {
                operations.append(.remove(place.appending(member.name).text))
            }
            for member in to {
                let place = place.appending(member.name)
                if let before = from[member.name] {
                    note(before, member.value, at: place)
                } else {
                    operations.append(.add(place.text, member.value))
                }
            }
        case (.array(let from), .array(let to)): note(from, to, at: place)
        default: operations.append(.replace(place.text, to))
        }
    }

    private mutating func note(_ from: [JSON], _ to: [JSON], at place: JSONPointer) {
        let shorter = min(from.count, to.count)
        var start = 0
        while start < shorter, from[start] == to[start] { start += 1 }
        var kept = 0
        while kept < shorter - start, from[from.count - 1 - kept] == to[to.count - 1 - kept] { kept += 1 }
        let (old, new) = (from[start..<(from.count - kept)], to[start..<(to.count - kept)])
        for index in 0..<min(old.count, new.count) {
            note(old[start + index], new[start + index], at: place.appending("\(start + index)"))
        }
        let both = start + min(old.count, new.count)
        for _ in new.count..<max(old.count, new.count) {
            operations.append(.remove(place.appending("\(both)").text))
        }
        for index in both..<max(both, start + new.count) {
            operations.append(.add(place.appending("\(index)").text, to[index]))
        }
    }
}
