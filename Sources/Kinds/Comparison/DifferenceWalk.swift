import Evidence

/// Walks two documents side by side and notes where they differ.
struct DifferenceWalk {
    let limit: Int
    let form: (JSONPointer) -> ComparisonForm
    private(set) var changes: [JSONChange] = []
    private(set) var count = 0

    init(limit: Int, form: @escaping (JSONPointer) -> ComparisonForm) {
        self.limit = limit
        self.form = form
    }

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

    mutating func compare(_ approved: JSON, _ observed: JSON, at path: JSONPointer) {
        switch (approved, observed) {
        case (.object(let left), .object(let right)):
            // A secret's digest is one value: what stands in the mark is nobody's to compare.
            if form(path) == .whole || SecretSeal.isMark(approved) || SecretSeal.isMark(observed) {
                if left != right { note(path, approved: approved, observed: observed) }
            } else {
                compare(left, right, at: path)
            }
        case (.array(let left), .array(let right)): compare(left, right, at: path)
        default: if approved != observed { note(path, approved: approved, observed: observed) }
        }
    }

    private mutating func compare(_ approved: [JSON], _ observed: [JSON], at path: JSONPointer) {
        if approved == observed { return }
        switch form(path) {
        case .whole: note(path, approved: .array(approved), observed: .array(observed))
        case .set, .spread: compareAsSets(approved, observed, at: path)
        case .positions: compareByPosition(approved, observed, at: path)
        case .members:
            if let identity = Identity.shared(by: approved, observed) {
                compare(approved, observed, by: identity, at: path)
            } else {
                compareByPosition(approved, observed, at: path)
            }
        }
    }

    /// Of a member that only one side has.
    private mutating func note(_ value: JSON, isApproved: Bool, at path: JSONPointer) {
        switch (value, form(path)) {
        case (.array(let members), .set) where !members.isEmpty,
            (.array(let members), .spread) where !members.isEmpty:
            compareAsSets(isApproved ? members : [], isApproved ? [] : members, at: path)
        case (.object(let members), .spread) where !members.isEmpty && !SecretSeal.isMark(value):
            compare(isApproved ? members : [:], isApproved ? [:] : members, at: path)
        default: note(path, approved: isApproved ? value : nil, observed: isApproved ? nil : value)
        }
    }

    private mutating func compare(_ approved: JSONObject, _ observed: JSONObject, at path: JSONPointer) {
        // Both are sorted by name: walk them side by side.
        var (left, right) = (approved.members[...], observed.members[...])
        while let first = left.first ?? right.first {
            if let mine = left.first, let theirs = right.first, mine.name.utf8.elementsEqual(theirs.name.utf8)
            {
                if mine.value != theirs.value {
                    compare(mine.value, theirs.value, at: path.appending(mine.name))
                }
                left.removeFirst()
                right.removeFirst()
            } else if let theirs = right.first,
                left.isEmpty || theirs.name.utf16.lexicographicallyPrecedes(first.name.utf16)
            {
                note(theirs.value, isApproved: false, at: path.appending(theirs.name))
                right.removeFirst()
            } else {
                note(first.value, isApproved: true, at: path.appending(first.name))
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

    /// Equal members are paired. Of the rest, objects are compared in their order, as long as both sides have
    /// some; other values came or went.
    private mutating func compareAsSets(_ approved: [JSON], _ observed: [JSON], at path: JSONPointer) {
        var waiting: [JSON: [Int]] = [:]
        for (index, value) in observed.enumerated().reversed() { waiting[value, default: []].append(index) }
        var gone: [Int] = []
        var taken = [Bool](repeating: false, count: observed.count)
        for (index, value) in approved.enumerated() {
            if let partner = waiting[value]?.popLast() { taken[partner] = true } else { gone.append(index) }
        }
        let come = observed.indices.filter { !taken[$0] }
        var partners = come.filter { observed[$0].object != nil }[...]
        for index in gone {
            if case .object = approved[index], let partner = partners.popFirst() {
                taken[partner] = true
                compare(approved[index], observed[partner], at: path.appending("\(partner)"))
            } else {
                note(path.appending("\(index)"), approved: approved[index], observed: nil)
            }
        }
        for index in come where !taken[index] {
            note(path.appending("\(index)"), approved: nil, observed: observed[index])
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
