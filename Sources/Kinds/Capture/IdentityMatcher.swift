/// Finds for each thing of one side its partner on the other: by one key after the other, then what merely moved. It knows
/// nothing of what it pairs but the keys it is given.
package struct IdentityMatcher<Side> {
    package enum Match {
        case pair(Side, Side)
        /// The same at another place, under another name.
        case moved(Side, Side)
        /// Several of one key on a side: which is which is not known.
        case ambiguous([Side], [Side])
    }

    /// Without a partner so far.
    package var baseline: [Side]
    package var current: [Side]
    package private(set) var matches: [Match] = []

    package init(_ baseline: [Side], _ current: [Side]) {
        (self.baseline, self.current) = (baseline, current)
    }

    /// Pairs those of one key; where several have it on a side, none of them is paired. What has no key waits.
    ///
    /// - Parameter waitingAlone: whether several of one key that the other side has none of wait, too: there is nothing
    ///   that they could be taken for.
    package mutating func pair(waitingAlone: Bool = false, by key: (Side) -> String?) {
        let (left, right) = (Self.groups(baseline, key), Self.groups(current, key))
        var settled: (baseline: Set<Int>, current: Set<Int>) = ([], [])
        for (key, mine) in left.sorted(by: { $0.key < $1.key }) {
            let theirs = right[key] ?? []
            if theirs.isEmpty, mine.count == 1 || waitingAlone { continue }
            add(mine, theirs)
            settled.baseline.formUnion(mine)
            settled.current.formUnion(theirs)
        }
        for (_, theirs) in right.sorted(by: { $0.key < $1.key })
        where theirs.count > 1 && !waitingAlone && settled.current.isDisjoint(with: theirs) {
            add([], theirs)
            settled.current.formUnion(theirs)
        }
        settle(settled.baseline, settled.current)
    }

    /// Pairs what has the same digest once on each side.
    package mutating func pairMoved(by digest: (Side) -> String?) {
        let (left, right) = (Self.groups(baseline, digest), Self.groups(current, digest))
        var settled: (baseline: Set<Int>, current: Set<Int>) = ([], [])
        for (digest, mine) in left.sorted(by: { $0.key < $1.key }) {
            guard mine.count == 1, let theirs = right[digest], theirs.count == 1 else { continue }
            matches.append(.moved(baseline[mine[0]], current[theirs[0]]))
            settled.baseline.formUnion(mine)
            settled.current.formUnion(theirs)
        }
        settle(settled.baseline, settled.current)
    }

    private mutating func add(_ mine: [Int], _ theirs: [Int]) {
        if mine.count == 1, theirs.count == 1 {
            matches.append(.pair(baseline[mine[0]], current[theirs[0]]))
        } else {
            matches.append(.ambiguous(mine.map { baseline[$0] }, theirs.map { current[$0] }))
        }
    }

    private mutating func settle(_ mine: Set<Int>, _ theirs: Set<Int>) {
        baseline = Self.remaining(baseline, without: mine)
        current = Self.remaining(current, without: theirs)
    }

    private static func remaining(_ sides: [Side], without settled: Set<Int>) -> [Side] {
        settled.isEmpty ? sides : sides.indices.filter { !settled.contains($0) }.map { sides[$0] }
    }

    private static func groups(_ sides: [Side], _ key: (Side) -> String?) -> [String: [Int]] {
        var groups: [String: [Int]] = [:]
        for (index, side) in sides.enumerated() {
            if let key = key(side) { groups[key, default: []].append(index) }
        }
        return groups
    }
}
