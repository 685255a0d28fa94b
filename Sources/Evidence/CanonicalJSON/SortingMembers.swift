/// The members of an object while it is read: few are put in their place at once, many are sorted at the end, so that
/// the usual object is fast and a large one costs n log n.
struct SortingMembers {
    private(set) var members: [JSONObject.Member] = []

    /// A name that came twice, if one did.
    private(set) var repeatedName: String?

    private var isSorted = true
    private static let few = 32

    init() { members.reserveCapacity(8) }

    mutating func append(_ member: JSONObject.Member) {
        guard isSorted, let last = members.last, UTF16Order(last.name, member.name) != .before else {
            members.append(member)
            return
        }
        if members.count < Self.few {
            members.insert(member, at: place(of: member.name))
        } else {
            members.append(member)
            isSorted = false
        }
    }

    /// The index of the first member that does not stand before `name`.
    private mutating func place(of name: String) -> Int {
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            switch UTF16Order(members[middle].name, name) {
            case .before: low = middle + 1
            case .same:
                repeatedName = name
                return middle
            case .after: high = middle
            }
        }
        return low
    }

    /// Sorts what is not sorted yet and looks for names that came twice.
    mutating func finish() {
        if isSorted { return }
        members.sort { left, right in UTF16Order(left.name, right.name) == .before }
        for index in members.indices.dropFirst()
        where UTF16Order(members[index - 1].name, members[index].name) == .same {
            repeatedName = members[index].name
            return
        }
    }
}
