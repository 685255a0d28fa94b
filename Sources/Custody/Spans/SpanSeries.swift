import Evidence

/// The spans of one verifier on one target, in their order, as far as late looks may change them.
///
/// They are what the looks in the order of `LookPlace` give, where each begins that found something else than the one
/// before it; in whatever order the looks come in. What can't be told from the spans alone, where a look parts one of them
/// in two, is asked for.
struct SpanSeries: Sendable {
    struct Look: Hashable, Sendable {
        var finding: Finding
        var place: LookPlace
    }

    /// The looks around the place where a span is parted, as far as they are still known.
    struct Parting: Hashable, Sendable {
        /// The last look of the part before.
        var before: Look?
        /// The first look of the part behind, and the entry that tells of it.
        var after: Look?
        var afterEntryID: UniqueID?
        /// How many looks the part behind has.
        var afterCount = 0
    }

    let verifier: Verifier
    private(set) var spans: [VerificationSpan]
    /// The keys under which they stand, in the same order; `nil`: it is new.
    private(set) var keys: [LookPlace?]
    private let stood: [LookPlace: VerificationSpan]

    /// - Parameter spans: in their order, from the one that the earliest new look may change to the current one.
    init(of verifier: Verifier, standing spans: [VerificationSpan] = []) {
        self.verifier = verifier
        self.spans = spans
        keys = spans.map(\.first)
        stood = Dictionary(spans.map { ($0.first, $0) }) { first, _ in first }
    }

    /// Takes looks that were never taken, in any order.
    ///
    /// - Parameter parting: what is known of the looks of a span around a place inside it, without those of `looks`.
    mutating func take(
        _ looks: [Look],
        parting: (VerificationSpan, LookPlace) throws -> Parting
    ) rethrows {
        var taken: [Look] = []
        for look in looks.sorted(by: { $0.place < $1.place }) {
            try take(look, after: taken.last, parting: parting)
            taken.append(look)
        }
    }

    private mutating func take(
        _ look: Look,
        after taken: Look?,
        parting: (VerificationSpan, LookPlace) throws -> Parting
    ) rethrows {
        guard let index = spans.lastIndex(where: { $0.first < look.place }) else {
            begin(look, at: 0)
            return
        }
        let isSame = spans[index].finding.isSame(as: look.finding)
        if look.place < spans[index].last {
            if isSame {
                spans[index].checkCount += 1
            } else {
                let parting = try parting(spans[index], look.place)
                part(index, at: look, taken: taken, parting)
            }
        } else if isSame {
            spans[index].last = look.place
            spans[index].finding.cid = look.finding.cid
            spans[index].checkCount += 1
        } else {
            begin(look, at: index + 1)
        }
    }

    /// The look stands before the span at `index`, which begins with it where it saw the same.
    private mutating func begin(_ look: Look, at index: Int) {
        if index < spans.count, spans[index].finding.isSame(as: look.finding) {
            spans[index].first = look.place
            spans[index].firstEntryID = nil
            spans[index].checkCount += 1
        } else {
            insert(span(of: look, isCurrent: index == spans.count), at: index)
        }
    }

    private mutating func part(_ index: Int, at look: Look, taken: Look?, _ parting: Parting) {
        let whole = spans[index]
        var behind = whole
        behind.first = parting.after?.place ?? whole.last
        behind.firstEntryID = parting.afterEntryID
        behind.checkCount = max(1, min(parting.afterCount, whole.checkCount - 1))
        // What has expired is counted to the part before: it is older.
        spans[index].checkCount = whole.checkCount - behind.checkCount
        spans[index].isCurrent = false
        let known = [parting.before, taken].compactMap { $0 }.filter { $0.place >= whole.first }
        let last = known.max { $0.place < $1.place }
        spans[index].last = last?.place ?? whole.first
        if let last { spans[index].finding.cid = last.finding.cid }
        insert(span(of: look, isCurrent: false), at: index + 1)
        insert(behind, at: index + 2)
    }

    private func span(of look: Look, isCurrent: Bool) -> VerificationSpan {
        VerificationSpan(
            verifier: verifier,
            finding: look.finding,
            first: look.place,
            last: look.place,
            checkCount: 1,
            isCurrent: isCurrent
        )
    }

    private mutating func insert(_ span: VerificationSpan, at index: Int) {
        if span.isCurrent, let last = spans.indices.last { spans[last].isCurrent = false }
        spans.insert(span, at: index)
        keys.insert(nil, at: index)
    }

    // MARK: What is to be written

    var new: [VerificationSpan] { zip(spans, keys).compactMap { $1 == nil ? $0 : nil } }

    /// Those that stood and are no longer as they were, with the keys under which they stand.
    var changed: [(key: LookPlace, span: VerificationSpan)] {
        zip(spans, keys).compactMap { span, key in
            guard let key, stood[key] != span else { return nil }
            return (key, span)
        }
    }
}
