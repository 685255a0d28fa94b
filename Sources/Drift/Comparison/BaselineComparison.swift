import Evidence
package import Kinds

/// One side of a comparison: what was observed, what could not be read, and which types were listed as a whole.
package struct EvidenceSide: Sendable {
    package var subjects: [EvidencedSubject]
    package var gaps: [EvidenceGap]
    /// Of what is not among the subjects, whether it is known to be away.
    package var listings: [KindName: Provenance]
    /// Types of which only those lists were seen that a directory is read by: of what else there is of them nobody knows.
    var partial: Set<KindName> = []
    /// Of a baseline, what its capture was to hold: of what else a list holds it says nothing. None: everything.
    var captured: BaselineScope?

    package init(
        subjects: [EvidencedSubject] = [],
        gaps: [EvidenceGap] = [],
        listings: [KindName: Provenance] = [:]
    ) {
        self.subjects = subjects
        self.gaps = gaps
        self.listings = listings
    }
}

extension EvidenceSide {
    /// Where it is known from that a subject of the other side is not there.
    fileprivate func absence(of subject: EvidencedSubject) -> Provenance? {
        guard !partial.contains(subject.type) || subject.contract?.isInLists ?? true,
            captured?.covers(subject) ?? true
        else { return nil }
        return listings[subject.type]
    }
}

/// Two sides, subject by subject: every subject is resolved on both sides or a gap, and every resolved one has one outcome.
package struct BaselineComparison: Sendable {
    /// A subject that both sides have, and that may differ.
    package struct Pair: Sendable {
        package var baseline: EvidencedSubject
        package var current: EvidencedSubject
        package var isRenamed: Bool

        package var fidelity: Fidelity { min(baseline.provenance.fidelity, current.provenance.fidelity) }

        /// Whether the hashes that both sides have say that nothing differs.
        package var isSame: Bool {
            guard fidelity == .meta else { return baseline.hash == current.hash }
            return baseline.metaHash == current.metaHash || listedChanges?.isEmpty == true
        }

        /// What differs of what lists say; `nil` where a hash alone was kept of it.
        var listedChanges: [ArtifactChange]? {
            baseline.contract.flatMap { mine in current.contract.map { mine.changes(to: $0) } }
        }
    }

    /// A subject that one side has, and a whole listing of the other one has not.
    package struct Lone: Sendable {
        package var subject: EvidencedSubject
        package var absence: Provenance

        package var fidelity: Fidelity { min(subject.provenance.fidelity, absence.fidelity) }
    }

    package private(set) var same: [Pair] = []
    package private(set) var different: [Pair] = []
    package private(set) var created: [Lone] = []
    package private(set) var deleted: [Lone] = []
    /// Several of one identity.
    package private(set) var ambiguous: [(baseline: [EvidencedSubject], current: [EvidencedSubject])] = []
    package private(set) var missingBaseline: [EvidencedSubject] = []
    package private(set) var missingCurrent: [EvidencedSubject] = []
    package private(set) var missingBoth: [EvidenceGap] = []

    /// A subject of a baseline, by its place there, that is known to be the same on the other side.
    struct Settled: Hashable, Sendable {
        var place: Int
        /// Of the other side.
        var pseudonym: String?
    }

    /// - Parameters:
    ///   - baseline: what was captured.
    ///   - current: evidence since the baseline was captured.
    ///   - stale: subjects that were known before and of which there is no evidence since.
    package init(baseline: EvidenceSide, current: EvidenceSide, stale: [EvidencedSubject] = []) {
        self.init(baseline: baseline, settled: [], current: current, stale: stale)
    }

    /// - Parameter settled: pairs that the marks below would have made as they are; `current` is without them.
    init(baseline: EvidenceSide, settled: [Settled], current: EvidenceSide, stale: [EvidencedSubject]) {
        same.reserveCapacity(settled.count)
        for known in settled {
            let mine = baseline.subjects[known.place]
            var theirs = mine
            theirs.pseudonym = known.pseudonym
            same.append(Pair(baseline: mine, current: theirs, isRenamed: false))
        }
        let places = Set(settled.map(\.place))
        let rest = baseline.subjects.indices.filter { !places.contains($0) }.map { baseline.subjects[$0] }
        var matcher = IdentityMatcher(rest, current.subjects)
        matcher.pairSubjects()
        for match in matcher.matches {
            switch match {
            case .pair(let mine, let theirs): add(Pair(mine, theirs))
            case .moved(let mine, let theirs): add(Pair(mine, theirs))
            case .ambiguous(let mine, let theirs): ambiguous.append((mine, theirs))
            }
        }
        // What was known and has not been seen since is found by the same marks: it is unread, and not away.
        var unread = IdentityMatcher(matcher.baseline, stale)
        unread.pairSubjects()
        for match in unread.matches {
            switch match {
            case .pair(let mine, _), .moved(let mine, _): missingCurrent.append(mine)
            case .ambiguous(let mine, _): missingCurrent += mine
            }
        }
        let unnamed = Set(stale.filter { $0.provenance.fidelity == .content && $0.hash == nil }.map(\.type))
        for subject in unread.baseline {
            if let absence = current.absence(of: subject), !unnamed.contains(subject.type) {
                deleted.append(Lone(subject: subject, absence: absence))
            } else {
                missingCurrent.append(subject)
            }
        }
        var labels = Labels(taken: matcher.current.isEmpty ? [] : baseline.subjects)
        for subject in matcher.current.sorted(by: { $0.placeOrder < $1.placeOrder }) {
            if let absence = baseline.absence(of: subject) {
                created.append(Lone(subject: labels.named(subject), absence: absence))
            } else {
                missingBaseline.append(subject)
            }
        }
        addUnseen(unread.current)
        addUnreadable(current.gaps, besides: current.subjects + stale)
    }

    /// Names for what came, so that no two subjects of findings have one.
    private struct Labels {
        private var taken: Set<String>
        private var last: [String: Int] = [:]

        init(taken subjects: [EvidencedSubject]) { taken = Set(subjects.map { Self.key($0, $0.label) }) }

        private static func key(_ subject: EvidencedSubject, _ label: String) -> String {
            RunTally.key(subject.type, label)
        }

        mutating func named(_ subject: EvidencedSubject) -> EvidencedSubject {
            var named = subject
            let own = Self.key(subject, subject.label)
            while !taken.insert(Self.key(named, named.label)).inserted {
                last[own, default: 1] += 1
                named.name = "\(subject.name)#\(last[own] ?? 1)"
            }
            return named
        }
    }

    /// What was known and has not been seen since, where nothing else was found out about it.
    private mutating func addUnseen(_ stale: [EvidencedSubject]) {
        guard !stale.isEmpty else { return }
        let told = Set(toldSubjects.flatMap(\.keys))
        missingCurrent += stale.filter { told.isDisjoint(with: $0.keys) }
    }

    /// What could not be read now, and is none of the tenant's own subjects, which are told already: by where it was to
    /// be read, and of what type it would have been. Nor is it another one than the subject of the baseline that stands
    /// there, which is missing for that reason.
    private mutating func addUnreadable(_ gaps: [EvidenceGap], besides known: [EvidencedSubject]) {
        guard !gaps.isEmpty else { return }
        let told = Dictionary(grouping: known, by: \.placeKey).mapValues { Set($0.map(\.type)) }
        var seen: Set<String> = []
        var wanting = Dictionary(grouping: missingCurrent.filter { $0.collection == nil }, by: \.path)
        missingBoth = gaps.filter { gap in
            let types = told[gap.placeKey] ?? []
            let isTold = gap.type.map { types.contains($0) } ?? !types.isEmpty
            guard !isTold, seen.insert("\(gap.type?.rawValue ?? "") \(gap.placeKey)").inserted else {
                return false
            }
            let place = gap.neutralPath ?? gap.path
            let own = wanting[place]?.firstIndex { gap.type == nil || gap.type == $0.type }
            if let own { wanting[place]?.remove(at: own) }
            return own == nil
        }
    }

    /// Says of what came which digest its content had by the rules it was seen with first.
    mutating func tellOrigins(_ origins: [UniqueID: String]) {
        for index in created.indices {
            created[index].subject.origin = created[index].subject.versionID.flatMap { origins[$0] }
        }
    }

    /// Leaves out what a scope does not cover: by the baseline's name where it has one, so that a rename is none.
    ///
    /// - Returns: how many subjects were left out.
    mutating func restrict(to scope: BaselineScope) -> Int {
        func covers(_ subject: EvidencedSubject) -> Bool { scope.covers(subject) }
        let before = count
        same.removeAll { !covers($0.baseline) }
        different.removeAll { !covers($0.baseline) }
        created.removeAll { !covers($0.subject) }
        deleted.removeAll { !covers($0.subject) }
        ambiguous.removeAll { group in !(group.baseline + group.current).contains(where: covers) }
        missingBaseline.removeAll { !covers($0) }
        missingCurrent.removeAll { !covers($0) }
        missingBoth.removeAll { !scope.mayCover($0.type) }
        return before - count
    }

    private var count: Int {
        same.count + different.count + created.count + deleted.count + ambiguous.count + missingBaseline.count
            + missingCurrent.count + missingBoth.count
    }

    private var toldSubjects: [EvidencedSubject] {
        let pairs = (same + different).flatMap { [$0.baseline, $0.current] }
        let several = ambiguous.flatMap { $0.baseline + $0.current }
        return pairs + several + (created + deleted).map(\.subject) + missingBaseline + missingCurrent
    }

    private mutating func add(_ pair: Pair) {
        if pair.isSame { same.append(pair) } else { different.append(pair) }
    }
}

extension BaselineComparison.Pair {
    fileprivate init(_ baseline: EvidencedSubject, _ current: EvidencedSubject) {
        self.init(
            baseline: baseline,
            current: current,
            isRenamed: !baseline.name.utf8.elementsEqual(current.name.utf8)
        )
    }
}

extension IdentityMatcher<EvidencedSubject> {
    /// By what one system knows a subject by, by what all know it by, and by what it holds.
    fileprivate mutating func pairSubjects() {
        pair(waitingAlone: true, by: \.pseudonymKey)
        pair(waitingAlone: true, by: \.nameKey)
        // A list may lack what tells namesakes apart, as their platforms.
        let listed = Set((baseline + current).filter { $0.hash == nil }.map(\.titleKey))
        pair(waitingAlone: true) { listed.contains($0.titleKey) ? $0.titleKey : nil }
        pairMoved { subject in subject.hash.map { "\(subject.type.rawValue) \($0)" } }
    }
}

extension EvidencedSubject {
    var nameKey: String { "\(type.rawValue) \(name)" }
    var pseudonymKey: String? { pseudonym.map { Self.pseudonymKey(type, $0) } }

    static func pseudonymKey(_ type: KindName, _ pseudonym: String) -> String {
        "\(type.rawValue) \(pseudonym)"
    }

    /// The same from one look to the next.
    fileprivate var placeOrder: (String, String, String) { (nameKey, path, contentID ?? "") }
    fileprivate var titleKey: String { "\(type.rawValue) \(title)" }
    fileprivate var placeKey: String { "\(collection ?? "") \(path)" }

    /// By any of which it is known again.
    fileprivate var keys: [String] {
        [nameKey] + (pseudonymKey.map { [$0] } ?? [])
    }
}

extension EvidenceGap {
    fileprivate var placeKey: String { "\(collection ?? "") \(path)" }
}
