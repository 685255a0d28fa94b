import Evidence
import Postgres

/// What a batch of looks changes of the spans of its places.
struct SpanChanges: Sendable {
    /// Whose spans they are.
    struct Key: Hashable, Sendable {
        var place: Place
        var verifier: Verifier
    }

    private(set) var series: [Key: SpanSeries] = [:]
    /// The current spans of the places as they stood before, also those that no look of the batch is about.
    private let standing: [Key: VerificationSpan]
    private let verifiers: [Place: Set<Verifier>]
    /// The looks of the batch: what begins with one of them is told by its entry.
    let looks: Set<UniqueID>

    /// None: the places as they stand.
    init(at places: Set<Place>, of tenant: TenantID, in db: isolated Connection) throws {
        standing = try SpanStore().current(at: places, of: tenant, in: db)
        verifiers = Dictionary(grouping: standing.keys, by: \.place).mapValues { Set($0.map(\.verifier)) }
        looks = []
    }

    /// Verifiers that are kept apart at one place, besides those whose results are signed: all of them are looked through with
    /// each look, under the lock of the deployment.
    static let verifierLimit = 200

    /// Of verifications that are not written yet.
    ///
    /// - Throws: `CustodyError.tooManyVerifiers`.
    init(by verifications: [Verification], of tenant: TenantID, in db: isolated Connection) throws {
        let store = SpanStore()
        looks = Set(verifications.map(\.id))
        var taken: [Key: [SpanSeries.Look]] = [:]
        for verification in verifications {
            let place = Place(artifact: verification.artifact.id, target: verification.target)
            taken[Key(place: place, verifier: verification.verifier), default: []].append(
                SpanSeries.Look(
                    finding: verification.finding,
                    place: LookPlace(at: verification.verifiedAt, id: verification.id)
                )
            )
        }
        let standing = try store.current(at: Set(taken.keys.map(\.place)), of: tenant, in: db)
        self.standing = standing
        verifiers = Dictionary(grouping: Set(standing.keys).union(taken.keys), by: \.place)
            .mapValues { Set($0.map(\.verifier)) }
        try Self.refuseTooMany(verifiers, of: taken.keys.filter { standing[$0] == nil })
        var late: [Key: Instant] = [:]
        for (key, looks) in taken {
            guard let current = standing[key], let first = looks.map(\.place).min(), first < current.first
            else { continue }
            late[key] = first.at
        }
        let earlier = try store.since(late, of: tenant, in: db)
        for (key, looks) in taken {
            var series = SpanSeries(
                of: key.verifier,
                standing: earlier[key] ?? standing[key].map { [$0] } ?? []
            )
            try series.take(looks) { span, place in
                try store.parting(span, of: key, at: place, tenant: tenant, in: db)
            }
            self.series[key] = series
        }
    }

    /// - Parameter new: who looks somewhere for the first time.
    private static func refuseTooMany(
        _ verifiers: [Place: Set<Verifier>],
        of new: [Key]
    ) throws(CustodyError) {
        // Who signs is known by name, and can't be kept out by others who are not.
        for key in new where key.verifier.layer != .layer3 {
            let count = verifiers[key.place]?.count { $0.layer != .layer3 } ?? 0
            guard count > verifierLimit else { continue }
            throw .tooManyVerifiers(
                targetKind: key.place.target.kind,
                targetIdentifier: key.place.target.identifier,
                limit: verifierLimit
            )
        }
    }

    /// The current spans of a place as they are now, in the order of their verifiers' names.
    func current(at place: Place) -> [VerificationSpan] {
        (verifiers[place] ?? []).compactMap { verifier in
            let key = Key(place: place, verifier: verifier)
            return series[key]?.spans.last ?? standing[key]
        }.sorted { $0.verifier.words < $1.verifier.words }
    }

    /// Spans of a place that began lately, as they are now.
    ///
    /// - Parameter spans: those that began lately, as they stood before.
    func begun(at place: Place, standing spans: [VerificationSpan]) -> [VerificationSpan] {
        var begun = spans
        for verifier in verifiers[place] ?? [] {
            guard let changed = series[Key(place: place, verifier: verifier)]?.spans,
                let first = changed.first
            else { continue }
            begun.removeAll { $0.verifier == verifier && $0.first >= first.first }
            begun += changed
        }
        return begun
    }

    func write(from entryID: UniqueID, of tenant: TenantID, in db: isolated Connection) throws {
        var changed: [(Key, LookPlace, VerificationSpan)] = []
        var new: [(Key, VerificationSpan)] = []
        func told(_ span: VerificationSpan) -> VerificationSpan {
            guard looks.contains(span.first.id) else { return span }
            var span = span
            span.firstEntryID = entryID
            return span
        }
        for (key, series) in series {
            changed += series.changed.map { (key, $0.key, told($0.span)) }
            new += series.new.map { (key, told($0)) }
        }
        let store = SpanStore()
        // First: of two spans of a verifier, one alone may be current.
        try store.update(changed, of: tenant, in: db)
        try store.insert(new, of: tenant, in: db)
    }
}

extension Verifier {
    /// What it is sorted by.
    var words: String {
        [layer?.rawValue ?? "", did ?? "", infrastructure?.rawValue ?? ""].joined(separator: " ")
    }
}
