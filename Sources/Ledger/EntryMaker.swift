import Glibc
package import Evidence
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

    /// An entry that says that `type` happened to `subject` now.
    ///
    /// - Throws: `EntryError` where its canonical bytes pass the limit of an entry.
    package func entry(
        _ type: String,
        subject: String?,
        data: JSONObject,
        ledger: LedgerName,
        tenant: TenantID,
        id: UniqueID? = nil
    ) throws -> Entry {
        let now = clock.now()
        return try Entry(
            id: id ?? UniqueID(at: now), source: Self.source, type: type,
            subject: subject, time: now, tenant: tenant.id, ledger: ledger.rawValue, salt: randomBytes(16), data: data
        )
    }

    private func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
