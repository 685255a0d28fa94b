package import Evidence
package import Postgres

/// A row that an entry rests on, as it was when it was read: the entry is appended only while the row is still that one.
///
/// What is read once and kept can so be used again without being read again: the transaction that records what was made of it
/// is the one that finds out whether it still holds.
package struct Premise: Hashable, Sendable {
    package let source: PremiseSource
    package let id: UniqueID
    /// What changes with the row.
    package let stamp: String

    package init(_ source: PremiseSource, _ id: UniqueID, stamp: String) {
        self.source = source
        self.id = id
        self.stamp = stamp
    }
}

/// The table whose rows premises are, or several of one module.
package struct PremiseSource: Hashable, Sendable {
    /// The places, counted from 1, of those that are not as they were.
    package typealias Changed =
        @Sendable (_ ids: [UniqueID], _ stamps: [String], _ tenant: TenantID) -> Query

    /// Distinguishes it from every other.
    let name: String
    let changed: Changed

    package init(_ name: String, changed: @escaping Changed) {
        self.name = name
        self.changed = changed
    }

    package static func == (one: PremiseSource, other: PremiseSource) -> Bool { one.name == other.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The premises of several entries, each once, by their source.
struct PremiseSet {
    private var bySource: [PremiseSource: [Premise]] = [:]

    init(_ requests: [AppendRequest]) {
        var seen: Set<Premise> = []
        for request in requests {
            for premise in request.premises where seen.insert(premise).inserted {
                bySource[premise.source, default: []].append(premise)
            }
        }
    }

    /// In no order that means anything: each asks one source for the rows that are not as they were.
    var queries: [(premises: [Premise], query: (TenantID) -> Query)] {
        bySource.map { source, premises in
            (premises, { source.changed(premises.map(\.id), premises.map(\.stamp), $0) })
        }
    }

    /// Those that do not hold any more.
    func changed(of tenant: TenantID, in db: isolated Connection) throws -> Set<Premise> {
        var changed: Set<Premise> = []
        for (premises, query) in queries {
            // Counted from 1.
            let places = try db.rows(query(tenant)) { row -> Int in try row["place"] }
            for place in places { changed.insert(premises[place - 1]) }
        }
        return changed
    }
}
