package import Evidence

/// One place where what was observed is not what was approved.
package struct JSONChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case added
        case removed
        case changed
    }

    /// RFC 6901. Of a removed value, where it stood in what was approved; else where it stands in what was
    /// observed.
    package var path: String
    package var change: Kind
    /// `nil` where it was added; JSON's null is a value.
    package var approved: JSON?
    package var observed: JSON?

    package init(path: String, change: Kind, approved: JSON? = nil, observed: JSON? = nil) {
        self.path = path
        self.change = change
        self.approved = approved
        self.observed = observed
    }

    /// `{"path", "change", "approved", "observed"}`; the side that has no value is left out.
    package var json: JSON {
        var object = JSONObject([("path", .string(path)), ("change", .string(change.rawValue))])
        object["approved"] = approved
        object["observed"] = observed
        return .object(object)
    }
}

/// How an observed content differs from the approved one.
///
/// Objects are compared by member, lists by position; lists whose members all have an identity are compared
/// by it, as multisets, so that one inserted record is one change. The changes come in the order of the
/// approved document, what was added behind what is there: the same two contents give the same list.
package struct JSONDifference: Hashable, Sendable {
    /// Most changes that are kept; all are counted.
    package static let standardLimit = 1000

    package private(set) var changes: [JSONChange] = []
    /// Of all changes, kept or not.
    package private(set) var count = 0

    package var isEmpty: Bool { count == 0 }

    private let limit: Int

    package init(approved: JSON, observed: JSON, limit: Int = standardLimit) {
        self.limit = limit
        compare(approved, observed, at: JSONPointer())
    }

    /// `{"changes": […], "count": n}`
    package var json: JSON { ["changes": .array(changes.map(\.json)), "count": .integer(count)] }

    private mutating func note(_ path: JSONPointer, approved: JSON?, observed: JSON?) {
        count += 1
        guard changes.count < limit else { return }
        let kind: JSONChange.Kind =
            switch (approved, observed) {
            case (.none, _): .added
            case (_, .none): .removed
            case (.some, .some): .changed
            }
        changes.append(JSONChange(path: path.text, change: kind, approved: approved, observed: observed))
    }

    private mutating func compare(_ approved: JSON, _ observed: JSON, at path: JSONPointer) {
        switch (approved, observed) {
        case (.object(let approved), .object(let observed)): compare(approved, observed, at: path)
        case (.array(let left), .array(let right)):
            if let identity = Identity.shared(by: left, right) {
                compare(left, right, by: identity, at: path)
            } else {
                compareByPosition(left, right, at: path)
            }
        default: if approved != observed { note(path, approved: approved, observed: observed) }
        }
    }

    private mutating func compare(_ approved: JSONObject, _ observed: JSONObject, at path: JSONPointer) {
        // Both are sorted by name: walk them side by side.
        var (left, right) = (approved.members[...], observed.members[...])
        while let first = left.first ?? right.first {
            if let mine = left.first, let theirs = right.first, mine.name.utf8.elementsEqual(theirs.name.utf8)
            {
                compare(mine.value, theirs.value, at: path.appending(mine.name))
                left.removeFirst()
                right.removeFirst()
            } else if let theirs = right.first,
                left.isEmpty || theirs.name.utf16.lexicographicallyPrecedes(first.name.utf16)
            {
                note(path.appending(theirs.name), approved: nil, observed: theirs.value)
                right.removeFirst()
            } else {
                note(path.appending(first.name), approved: first.value, observed: nil)
                left.removeFirst()
            }
        }
    }

    private mutating func compareByPosition(_ approved: [JSON], _ observed: [JSON], at path: JSONPointer) {
        for index in 0..<max(approved.count, observed.count) {
            let place = path.appending("\(index)")
            switch (index < approved.count, index < observed.count) {
            case (true, true): compare(approved[index], observed[index], at: place)
            case (true, false): note(place, approved: approved[index], observed: nil)
            default: note(place, approved: nil, observed: observed[index])
            }
        }
    }

    /// Members with equal identity are paired, equal ones first, then in their order; the rest came or went.
    private mutating func compare(
        _ approved: [JSON],
        _ observed: [JSON],
        by identity: Identity,
        at path: JSONPointer
    ) {
        var waiting: [Identity.Key: [Int]] = [:]
        for (index, value) in observed.enumerated() {
            waiting[identity.key(of: value), default: []].append(index)
        }
        var partners = [Int?](repeating: nil, count: approved.count)
        var taken = [Bool](repeating: false, count: observed.count)
        // Most lists did not change much: an equal member is looked for before any other of its identity.
        var equal: [JSON: [Int]] = [:]
        for (index, value) in observed.enumerated().reversed() { equal[value, default: []].append(index) }
        for (index, value) in approved.enumerated() {
            guard let partner = equal[value]?.popLast() else { continue }
            partners[index] = partner
            taken[partner] = true
        }
        for key in waiting.keys { waiting[key]?.removeAll { taken[$0] } }
        var cursors: [Identity.Key: Int] = [:]
        for (index, value) in approved.enumerated() where partners[index] == nil {
            let key = identity.key(of: value)
            let cursor = cursors[key, default: 0]
            guard let candidates = waiting[key], cursor < candidates.count else {
                note(path.appending("\(index)"), approved: value, observed: nil)
                continue
            }
            cursors[key] = cursor + 1
            taken[candidates[cursor]] = true
            compare(value, observed[candidates[cursor]], at: path.appending("\(candidates[cursor])"))
        }
        for (index, value) in observed.enumerated() where !taken[index] {
            note(path.appending("\(index)"), approved: nil, observed: value)
        }
    }
}

/// The members that say which object of a list is which.
private struct Identity {
    typealias Key = [JSON]

    private let members: [String]

    /// In the order they are tried. A record's data is part of what it is: another address is another record.
    private static let candidates: [[String]] = [
        ["name", "type", "rdata"],
        ["settingDefinitionId"],
        ["omaUri"],
        ["class", "name"],
        ["fingerprint_sha256"],
        ["log_id", "timestamp"],
        ["digest"],
        ["name"],
        ["Name"],
        ["id"],
    ]

    /// The first candidate that every member of both lists has as texts.
    static func shared(by left: [JSON], _ right: [JSON]) -> Identity? {
        guard let first = left.first ?? right.first, case .object = first else { return nil }
        return candidates.lazy.map(Identity.init).first { $0.fits(left) && $0.fits(right) }
    }

    private init(_ members: [String]) { self.members = members }

    private func fits(_ values: [JSON]) -> Bool {
        values.allSatisfy { value in members.allSatisfy { value[$0]?.string != nil } }
    }

    func key(of value: JSON) -> Key { members.map { value[$0] ?? .null } }
}
