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

    /// Enough to tell most apart: there are thousands a second.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
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

/// Premises of several, each once, by their source.
package struct PremiseSet {
    private let groups: [(source: PremiseSource, premises: [Premise])]

    package init(_ premises: some Sequence<Premise>) {
        var seen: Set<Premise> = []
        var groups: [(source: PremiseSource, premises: [Premise])] = []
        for premise in premises where seen.insert(premise).inserted {
            // There are few sources.
            if let place = groups.firstIndex(where: { $0.source == premise.source }) {
                groups[place].premises.append(premise)
            } else {
                groups.append((premise.source, [premise]))
            }
        }
        self.groups = groups
    }

    /// Each asks one source for the rows that are not as they were.
    package func queries(of tenant: TenantID) -> [Query] {
        groups.map { $0.source.changed($0.premises.map(\.id), $0.premises.map(\.stamp), tenant) }
    }

    /// Those that do not hold any more.
    ///
    /// - Parameter answers: to the queries, in their order.
    package func changed(_ answers: some Sequence<[Row]>) throws -> Set<Premise> {
        var changed: Set<Premise> = []
        for (group, rows) in zip(groups, answers) {
            // Counted from 1.
            for row in rows { changed.insert(group.premises[try row["place"] as Int - 1]) }
        }
        return changed
    }
}
