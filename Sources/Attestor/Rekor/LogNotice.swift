package import Evidence
package import Postgres

/// What people may be told of besides the chronicle.
package struct LogNotice: Hashable, Sendable {
    package enum Event: Hashable, Sendable {
        /// Somebody who is watched for was found.
        case found(WatchedIdentity.Severity)
        /// A log contradicts itself, was put back, stands still, or takes nothing more.
        case alarm
    }

    package var event: Event
    /// The first hit that is told, or the log.
    package var subject: UniqueID
    /// The identity's name, or the log's with its shard.
    package var name: String
    /// In words.
    package var reason: String
    package var at: Instant

    package init(event: Event, subject: UniqueID, name: String, reason: String, at: Instant) {
        self.event = event
        self.subject = subject
        self.name = name
        self.reason = reason
        self.at = at
    }

    /// Has it told by the transaction that finds it, before its entry is appended.
    package typealias Teller = @Sendable (LogNotice, TenantID, isolated Connection) throws -> Void
}

extension LogNotice {
    init(alarm reason: String, of log: RekorLog, at now: Instant) {
        self.init(
            event: .alarm,
            subject: log.id,
            name: "\(log.name)/\(log.shard)",
            reason: reason.storable.clippedBytes(to: 900),
            at: now
        )
    }
}
