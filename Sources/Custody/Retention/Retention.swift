import Chronicle
import Evidence
package import Ledger
package import Postgres

/// Lets go of what verifiers saw when the time is over for which the accords keep it (`chronicle_retention_days`).
///
/// Two ways lead there. A partition whose rows have all passed their retention is exported, detached and dropped
/// (`RetainedPartition`). What is kept shorter than something else in its partition doesn't wait for it: the bytes of its
/// entries are erased, and its rows deleted with them. What the present rests on stays: the latest verification of each
/// target, and everything that is no observation.
package struct Retention: Sendable {
    let database: Database
    let ledger: Ledger
    let entries: EntryMaker

    package init(database: Database, ledger: Ledger, entries: EntryMaker) {
        self.database = database
        self.ledger = ledger
        self.entries = entries
    }

    /// Why an entry was erased, as its teller says.
    package static let reason = "retention_passed"

    /// What was let go.
    package struct Erased: Hashable, Sendable {
        package var entries = 0
        package var verifications = 0

        package init(entries: Int = 0, verifications: Int = 0) {
            self.entries = entries
            self.verifications = verifications
        }

        static func += (left: inout Erased, right: Erased) {
            left.entries += right.entries
            left.verifications += right.verifications
        }
    }
}

// MARK: - What expires

extension Retention {
    /// Rows looked at by one statement, and artifacts looked for.
    private static let pageCount = 1_000
    /// Verifications of one transaction, unless a single entry has more.
    private static let verificationLimit = 10_000

    /// Erases the entries of verifications whose retention has passed and that are kept shorter than their partitions,
    /// the oldest first, at most 256 in a transaction.
    ///
    /// What was erased before an error stays erased, and is not looked at again: begin anew.
    ///
    /// - Parameters:
    ///   - periods: as `periods()` gave them, today.
    ///   - isRehearsal: only counts.
    ///   - report: gets what was erased so far.
    package func eraseExpired(
        of tenant: TenantID,
        in periods: [RetentionPeriod],
        isRehearsal: Bool = false,
        report: (Erased) async throws -> Void = { _ in }
    ) async throws -> Erased {
        let rule = try await rule(of: tenant, in: periods)
        var erased = Erased()
        guard let least = rule.days.values.min() else { return erased }
        var examined: Set<UniqueID> = []
        for period in rule.periods where rule.now.minus(days: least) > period.from {
            var batch: [ToldVerifications] = []
            for (artifact, before) in rule.cutoffs(in: period) {
                var cursor = RowPlace(moment: period.from, key: .least)
                while true {
                    let page = try await rows(
                        of: artifact,
                        after: cursor,
                        before: min(before, period.until),
                        tenant: tenant
                    )
                    guard let last = page.last else { break }
                    cursor = last.place
                    let fresh = Set(page.compactMap(\.entryID)).subtracting(examined)
                    examined.formUnion(fresh)
                    for stored in try await stored(Array(fresh), of: tenant) {
                        guard let entry = try await told(by: stored, of: tenant), rule.erasesAlone(entry)
                        else { continue }
                        batch.append(entry)
                        if isFull(batch) {
                            erased += try await erase(batch, of: tenant, isRehearsal: isRehearsal)
                            batch = []
                            try await report(erased)
                        }
                    }
                }
            }
            erased += try await erase(batch, of: tenant, isRehearsal: isRehearsal)
            try await report(erased)
        }
        return erased
    }

    /// Erases those of the entries, which were exported with their partition, whose retention has passed.
    package func eraseExported(
        _ leafIndexes: [Int],
        of tenant: TenantID,
        isRehearsal: Bool = false
    ) async throws -> Erased {
        let rule = try await rule(of: tenant, in: [])
        var erased = Erased()
        var rest = leafIndexes[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(Erasure.limit))
            rest = rest.dropFirst(part.count)
            var batch: [ToldVerifications] = []
            for stored in try await stored(at: part, of: tenant) {
                guard let entry = try await told(by: stored, of: tenant), rule.hasPassed(entry) else {
                    continue
                }
                batch.append(entry)
                if isFull(batch) {
                    erased += try await erase(batch, of: tenant, isRehearsal: isRehearsal)
                    batch = []
                }
            }
            erased += try await erase(batch, of: tenant, isRehearsal: isRehearsal)
        }
        return erased
    }

    private func isFull(_ batch: [ToldVerifications]) -> Bool {
        batch.count == Erasure.limit
            || batch.reduce(0) { $0 + $1.verifications.count } >= Self.verificationLimit
    }

    private func rule(of tenant: TenantID, in periods: [RetentionPeriod]) async throws -> RetentionRule {
        let now = entries.clock.now()
        return RetentionRule(now: now, days: try await days(of: tenant, at: now), periods: periods)
    }

    /// The months that have rows and have begun, the oldest first. Looks at every artifact of every tenant: ask once for
    /// all of them.
    package func periods() async throws -> [RetentionPeriod] {
        let now = entries.clock.now()
        var periods: [RetentionPeriod] = []
        for partition in try await partitions() where partition.table == .verificationResults {
            guard partition.from < now else { break }
            let kept = try await retention(of: partition)
            guard kept.hasRows else { continue }
            periods.append(
                RetentionPeriod(
                    from: partition.from,
                    until: partition.until,
                    longest: kept.isKeptForGood ? nil : kept.longestDays
                )
            )
        }
        return periods
    }
}

// MARK: - Erasing

extension Retention {
    /// Erases those of `batch` on which no deployment rests, with their rows, in one transaction.
    private func erase(
        _ batch: [ToldVerifications],
        of tenant: TenantID,
        isRehearsal: Bool
    ) async throws -> Erased {
        guard !batch.isEmpty else { return Erased() }
        let latest = try await latest(among: batch, of: tenant)
        let expired = batch.filter { !latest.contains($0.leafIndex) }
        guard !expired.isEmpty else { return Erased() }
        let verifications = expired.reduce(0) { $0 + $1.verifications.count }
        if isRehearsal { return Erased(entries: expired.count, verifications: verifications) }
        do {
            return try await database.transaction(for: tenant) { db in
                _ = try ledger.erase(
                    expired.map(\.leafIndex),
                    in: .chronicle,
                    of: tenant,
                    telling: [
                        "type": .string(ChronicleEventType.verificationsRecorded.rawValue),
                        "reason": .string(Self.reason),
                    ],
                    entries: entries,
                    in: db
                )
                for entry in expired { try db.execute(entry.deletion(of: tenant)) }
                return Erased(entries: expired.count, verifications: verifications)
            }
        } catch LedgerError.alreadyErased {
            // Another server is at it: what it leaves is found by the next run.
            return Erased()
        }
    }
}
