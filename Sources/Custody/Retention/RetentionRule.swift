package import Evidence
import Ledger
import Postgres

/// A month of verifications, over all tenants.
package struct RetentionPeriod: Hashable, Sendable {
    package var from: Instant
    package var until: Instant
    /// For how many days the longest kept of its rows are kept; `nil`: for good.
    package var longest: Int?
}

/// What is kept how long at one moment, and what follows for an entry of verifications. No I/O.
struct RetentionRule: Sendable {
    var now: Instant
    /// For how many days what is seen of an artifact is kept; those that are kept for good are not among them.
    var days: [UniqueID: Int]
    /// From the oldest on.
    var periods: [RetentionPeriod]

    /// Whether all that the entry tells is as old as it must be.
    func hasPassed(_ entry: ToldVerifications) -> Bool {
        entry.verifications.allSatisfy { verification in
            days[verification.artifact].map { verification.verifiedAt <= now.minus(days: $0) } ?? false
        }
    }

    /// Whether it does not wait for its partitions: one of them is kept longer than anything that the entry tells.
    /// Otherwise it is exported with them, and erased then.
    func erasesAlone(_ entry: ToldVerifications) -> Bool {
        guard hasPassed(entry) else { return false }
        let longest = entry.verifications.compactMap { days[$0.artifact] }.max() ?? 0
        return entry.verifications.contains { verification in
            periods.contains { $0.contains(verification.verifiedAt) && $0.isKept(longerThan: longest) }
        }
    }

    /// The artifacts that are kept shorter than the period, and before which moment they must have been seen, in the
    /// order of their identifiers.
    func cutoffs(in period: RetentionPeriod) -> [(artifact: UniqueID, before: Instant)] {
        days.filter { period.isKept(longerThan: $0.value) }.sorted { $0.key < $1.key }.map {
            // Up to and with that moment, in microseconds.
            ($0.key, Instant(microseconds: now.minus(days: $0.value).microseconds + 1))
        }
    }
}

extension RetentionPeriod {
    fileprivate func contains(_ moment: Instant) -> Bool { from <= moment && moment < until }

    fileprivate func isKept(longerThan days: Int) -> Bool { longest.map { $0 > days } ?? true }
}

extension Instant {
    /// Days of 24 hours.
    func minus(days: Int) -> Instant { advanced(by: .seconds(-86_400 * days)) }
}

/// What an entry of verifications tells, as far as its retention depends on it.
struct ToldVerifications: Hashable, Sendable {
    struct Told: Hashable, Sendable {
        var id: UniqueID
        var artifact: UniqueID
        var target: Target
        var verifiedAt: Instant
    }

    var leafIndex: Int
    var entryID: UniqueID
    var verifications: [Told]
    /// Where the list is too long for the entry: the digest of the body that has it.
    var body: Digest?

    /// `nil` where the entry does not tell what ours do: such an entry stays.
    init?(_ entry: Entry, at leafIndex: Int, body: (Digest) throws -> [UInt8]?) rethrows {
        guard let told = entry.data["verifications"] else { return nil }
        self.leafIndex = leafIndex
        entryID = entry.id
        var list = told.array
        if list == nil, let digest = (told["sha256"]?.string).flatMap({ Digest(hex: $0) }) {
            self.body = digest
            list = try body(digest).flatMap { try? JSON(parsing: $0, limits: .stored) }?.array
        }
        guard let list, !list.isEmpty else { return nil }
        verifications = list.compactMap(Told.init)
        guard verifications.count == list.count else { return nil }
    }

    /// Deletes the rows, and the body, in the transaction in which the entry was erased.
    func deletion(of tenant: TenantID) -> Query {
        """
        SELECT custody.delete_erased_verifications(
            \(tenant), \(entryID), \(verifications.map(\.id)), \(verifications.map(\.verifiedAt)), \(body)
        ) AS deleted
        """
    }
}

extension ToldVerifications.Told {
    fileprivate init?(_ told: JSON) {
        guard let id = (told["verification_id"]?.string).flatMap({ UniqueID($0) }),
            let artifact = (told["artifact"]?["id"]?.string).flatMap({ UniqueID($0) }),
            let kind = told["target_kind"]?.string, let identifier = told["target_identifier"]?.string,
            let verifiedAt = (told["verified_at"]?.string).flatMap({ Instant(rfc3339: $0) })
        else { return nil }
        self.init(
            id: id,
            artifact: artifact,
            target: Target(kind: kind, identifier: identifier),
            verifiedAt: verifiedAt
        )
    }
}
