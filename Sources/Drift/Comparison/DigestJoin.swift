import Evidence
import Kinds
import Postgres
import Synchronization

/// The subjects of a baseline by what they are joined with a tenant's: type, name and digest.
struct BaselineDigests: Sendable {
    /// Where in the baseline's subjects those stand that have a content, and a name that no other has.
    let places: [Int]
    let types: EncodedTexts
    let names: EncodedTexts
    let hashes: EncodedTexts
    private let altered: AlteredNames
    private let byName: [String: Int]
    private let byPseudonym: [String: [Int]]

    init(_ subjects: [EvidencedSubject]) {
        let groups = Dictionary(grouping: subjects.indices, by: { subjects[$0].nameKey })
        places = subjects.indices.filter { index in
            subjects[index].hash != nil && subjects[index].provenance.fidelity == .content
                && groups[subjects[index].nameKey]?.count == 1
        }
        types = EncodedTexts(places.map { subjects[$0].type.rawValue })
        names = EncodedTexts(places.map { subjects[$0].name })
        hashes = EncodedTexts(places.map { subjects[$0].hash ?? "" })
        altered = AlteredNames(places.map { ($0, subjects[$0].type, subjects[$0].name) })
        byName = Dictionary(places.map { (subjects[$0].nameKey, $0) }) { first, _ in first }
        byPseudonym = Dictionary(
            grouping: subjects.indices.filter { subjects[$0].pseudonym != nil },
            by: { subjects[$0].pseudonym ?? "" }
        )
    }

    /// Those of which the name would be another in a tenant, if it stood in a path there.
    func altered(by maker: NeutralMaker) -> Set<Int> { altered.places(by: maker) }

    func place(named key: String) -> Int? { byName[key] }

    /// Of whatever type.
    func places(known pseudonym: String?) -> [Int] { pseudonym.flatMap { byPseudonym[$0] } ?? [] }
}

/// Which names of a baseline hold something that is replaced: what follows from the baseline alone is looked for once, what
/// follows from a tenant's names once for each tenant.
private final class AlteredNames: Sendable {
    /// Tenants that are remembered.
    private static let limit = 10_000

    private let names: [(place: Int, type: KindName, name: String)]
    private let byTenant = Mutex([String: Set<Int>]())

    init(_ names: [(place: Int, type: KindName, name: String)]) { self.names = names }

    func places(by maker: NeutralMaker) -> Set<Int> {
        let key = maker.neutraliser.key
        if let known = byTenant.withLock({ $0[key] }) { return known }
        let altered = Set(
            names.lazy.filter { maker.neutral($0.name, of: $0.type) != $0.name }.map(\.place)
        )
        byTenant.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[key] = altered
        }
        return altered
    }
}

/// What one statement says of a tenant and a baseline: which subjects have the same type, name and digest on both sides, and
/// what of the tenant is left to be looked at.
///
/// A join knows only bytes. `settled` holds the pairs against the rules by which `BaselineComparison` pairs, and gives them
/// only where it would have paired the same.
struct DigestJoin {
    /// One of each baseline subject that was met, by its place there.
    private var places: [Int] = []
    /// What the tenant's system knows each by.
    private var identifiers: [String?] = []
    /// Of `places`, those of which only the path tells the name.
    private var byPath: [Int] = []
    /// What stands in the tenant besides.
    private(set) var rest = StateKeys()
    /// Of what stands, how much had something replaced.
    private(set) var neutralisedCount = 0

    init(_ row: Row, _ baseline: BaselineSide) throws {
        let joined = baseline.digests.places
        // Ordinals begin with one.
        func met(_ name: String) throws -> [Int] {
            (try row[name] as [Int]).compactMap { joined.indices.contains($0 - 1) ? joined[$0 - 1] : nil }
        }
        places = try met("places")
        byPath = try met("by_path")
        identifiers = try row["identifiers"]
        rest = StateKeys(
            collections: try row["rest_collections"],
            types: try row["rest_types"],
            ids: try row["rest_ids"]
        )
        neutralisedCount = try row["neutralised_count"]
    }

    /// The pairs, each by its place in the baseline with the pseudonym of the other side; `nil` where something else of the
    /// tenant could be meant by the same marks, so that everything must be paired by one mark after the other.
    ///
    /// - Parameter others: what else of the tenant there is evidence of.
    func settled(
        against baseline: BaselineSide,
        besides others: [EvidencedSubject],
        by maker: NeutralMaker
    ) -> [BaselineComparison.Settled]? {
        guard places.count == identifiers.count else { return nil }
        let subjects = baseline.side.subjects
        let chosen = Set(places)
        guard chosen.count == places.count else { return nil }
        // A path that has a name of the tenant in it is another name.
        if !byPath.isEmpty {
            guard baseline.digests.altered(by: maker).isDisjoint(with: byPath) else { return nil }
        }
        for other in others {
            if let place = baseline.digests.place(named: other.nameKey), chosen.contains(place) { return nil }
            let known = baseline.digests.places(known: other.pseudonym)
            if known.contains(where: { chosen.contains($0) && subjects[$0].type == other.type }) {
                return nil
            }
        }
        var settled: [BaselineComparison.Settled] = []
        settled.reserveCapacity(places.count)
        for (place, pseudonym) in zip(places, maker.seal.pseudonyms(of: identifiers)) {
            let known = baseline.digests.places(known: pseudonym)
            // Known by what another of the baseline is known by, too.
            let isOthers = known.contains { $0 != place && subjects[$0].type == subjects[place].type }
            guard !isOthers else { return nil }
            settled.append(BaselineComparison.Settled(place: place, pseudonym: pseudonym))
        }
        return settled
    }
}

/// Subjects of a tenant, as the tables of evidence name them.
struct StateKeys: Sendable {
    var collections: [String] = []
    var types: [String] = []
    var ids: [String] = []
}

extension PolicyStore {
    /// What stands and was seen since a moment, joined with a baseline by type, name and digest: one row, as `DigestJoin`
    /// reads it. A full join is hashed or merged: whatever is known of the tables, no plan holds each subject against each.
    ///
    /// - Parameter rules: of all types; each says the type it is of.
    func joined(with digests: BaselineDigests, _ rules: [String], since moment: Instant) -> Query {
        """
        SELECT coalesce(
                   array_agg(wanted.place) FILTER (WHERE wanted.place IS NOT NULL AND seen.subject_id IS NOT NULL), '{}'
               ) AS places,
               coalesce(
                   array_agg(seen.identifier)
                       FILTER (WHERE wanted.place IS NOT NULL AND seen.subject_id IS NOT NULL), '{}'
               ) AS identifiers,
               coalesce(
                   array_agg(wanted.place) FILTER (
                       WHERE wanted.place IS NOT NULL AND seen.subject_id IS NOT NULL AND seen.subject_name IS NULL
                   ), '{}'
               ) AS by_path,
               coalesce(array_agg(seen.collection) FILTER (WHERE wanted.place IS NULL), '{}') AS rest_collections,
               coalesce(array_agg(seen.subject_type) FILTER (WHERE wanted.place IS NULL), '{}') AS rest_types,
               coalesce(array_agg(seen.subject_id) FILTER (WHERE wanted.place IS NULL), '{}') AS rest_ids,
               count(seen.neutralised) AS neutralised_count
        FROM (
            SELECT state.identifier, state.collection, state.subject_type, state.subject_id, form.subject_name,
                   form.neutralised, coalesce(form.subject_name, state.path) AS name,
                   CASE WHEN \(isSeenSince: moment) THEN form.neutral_hash END AS neutral_hash
            FROM drift.policy_states AS state
            LEFT JOIN drift.neutral_forms AS form
              ON form.tenant_id = state.tenant_id AND form.policy_version_id = state.policy_version_id
             AND form.rules = ANY(\(rules))
            LEFT JOIN drift.listings AS listing
              ON listing.tenant_id = state.tenant_id AND listing.collection = state.collection
             AND listing.subject_type = state.subject_type AND listing.source = 'policy_version'
            WHERE state.tenant_id = \(tenant) AND state.gone_at IS NULL
        ) AS seen
        FULL JOIN unnest(\(digests.types)::text[], \(digests.names)::text[], \(digests.hashes)::text[])
            WITH ORDINALITY AS wanted (subject_type, subject_name, neutral_hash, place)
          ON wanted.subject_type = seen.subject_type AND wanted.subject_name = seen.name
         AND wanted.neutral_hash = seen.neutral_hash
        """
    }

    /// What was replaced in what stands and was seen since a moment, and how often the same.
    func neutralised(_ rules: [String], since moment: Instant) -> Query {
        """
        SELECT form.neutralised, count(*) AS subject_count
        FROM drift.policy_states AS state
        JOIN drift.neutral_forms AS form
          ON form.tenant_id = state.tenant_id AND form.policy_version_id = state.policy_version_id
         AND form.rules = ANY(\(rules))
        LEFT JOIN drift.listings AS listing
          ON listing.tenant_id = state.tenant_id AND listing.collection = state.collection
         AND listing.subject_type = state.subject_type AND listing.source = 'policy_version'
        WHERE state.tenant_id = \(tenant) AND state.gone_at IS NULL AND form.neutralised IS NOT NULL
          AND \(isSeenSince: moment)
        GROUP BY form.neutralised
        ORDER BY form.neutralised
        """
    }
}

extension Query.StringInterpolation {
    /// Whether a state, with its form and its listing, is evidence since a moment.
    fileprivate mutating func appendInterpolation(isSeenSince moment: Instant) {
        appendLiteral("greatest(state.observed_at, listing.confirmed_at) >= ")
        appendInterpolation(moment)
        appendLiteral(
            """

                     AND greatest(state.observed_at, listing.confirmed_at) >= listing.looked_at IS NOT FALSE
                     AND form.neutral_hash IS NOT NULL
            """
        )
    }
}
