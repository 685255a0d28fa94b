package import Evidence
import Glibc
package import Postgres

/// The time of day. A real seam: tests move it.
package protocol WallClock: Sendable {
    func now() -> Instant
}

package struct SystemClock: WallClock {
    package init() {}

    package func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}

/// Makes entries: the clock and the random bytes come in here and nowhere below.
package struct EntryMaker: Sendable {
    package static let source = "urn:muniment"
    package let clock: any WallClock

    package init(clock: any WallClock) { self.clock = clock }

    /// A fresh identifier of the present (UUIDv7).
    package func identifier() -> UniqueID { UniqueID(at: clock.now()) }

    /// An entry that says that `type` happened to `subject`.
    ///
    /// - Parameter time: when; `nil` for now.
    package func entry(
        _ type: String,
        subject: String?,
        data: JSONObject,
        ledger: LedgerName,
        tenant: TenantID,
        id: UniqueID? = nil,
        at time: Instant? = nil
    ) -> Entry {
        let now = time ?? clock.now()
        return Entry(
            id: id ?? UniqueID(at: now),
            tenant: tenant.id,
            ledger: ledger.rawValue,
            source: Self.source,
            type: type,
            subject: subject,
            time: now,
            data: data,
            salt: Entry.randomSalt()
        )
    }
}
