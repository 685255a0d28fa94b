package import Evidence

extension Wire {
    /// `POST /watchlist`: who is watched for, by the name new or anew.
    package struct WatchDraft: Codable, Hashable, Sendable {
        package var name: String
        /// `issuer`, `san`, `key`.
        package var field: String
        package var pattern: String
        /// `exact`, `prefix`, `glob`, `regex`.
        package var match: String?
        package var severity: String?
        package var scope: [String]?
        package var dedupSeconds: Int?
        package var suppressedUntil: Instant?
        package var retired: Bool?

        package init(
            name: String,
            field: String,
            pattern: String,
            match: String? = nil,
            severity: String? = nil,
            scope: [String]? = nil,
            dedupSeconds: Int? = nil,
            suppressedUntil: Instant? = nil,
            retired: Bool? = nil
        ) {
            self.name = name
            self.field = field
            self.pattern = pattern
            self.match = match
            self.severity = severity
            self.scope = scope
            self.dedupSeconds = dedupSeconds
            self.suppressedUntil = suppressedUntil
            self.retired = retired
        }
    }

    /// `POST /watchlist/{ref}/suppress`: nobody is told until then; without a time people are told again.
    package struct WatchSuppression: Codable, Hashable, Sendable {
        package var until: Instant?
        package init(until: Instant? = nil) { self.until = until }
    }

    /// `POST /watchlist/{ref}/retire`: watched for no more, or with `false` again.
    package struct WatchRetirement: Codable, Hashable, Sendable {
        package var retired: Bool?
        package init(retired: Bool? = nil) { self.retired = retired }
    }

    /// Somebody who is watched for in transparency logs and in our ledgers.
    package struct Watched: Codable, Hashable, Sendable {
        package var identityID: String
        package var name: String
        package var field: String
        package var match: String
        package var pattern: String
        package var severity: String
        package var scope: [String]
        package var dedupSeconds: Int
        package var suppressedUntil: Instant?
        package var retired: Bool
        package var changedBy: String
        package var changedAt: Instant
        package var receipt: Receipt?

        package init(
            identityID: String,
            name: String,
            field: String,
            match: String,
            pattern: String,
            severity: String,
            scope: [String],
            dedupSeconds: Int,
            suppressedUntil: Instant?,
            retired: Bool,
            changedBy: String,
            changedAt: Instant,
            receipt: Receipt? = nil
        ) {
            self.identityID = identityID
            self.name = name
            self.field = field
            self.match = match
            self.pattern = pattern
            self.severity = severity
            self.scope = scope
            self.dedupSeconds = dedupSeconds
            self.suppressedUntil = suppressedUntil
            self.retired = retired
            self.changedBy = changedBy
            self.changedAt = changedAt
            self.receipt = receipt
        }
    }

    /// How far a log was read, or a ledger of ours: `ledger:audit`.
    package struct WatchCursor: Codable, Hashable, Sendable {
        package var log: String
        package var shard: Int
        package var size: Int
        package var beganAt: Int
        package var movedAt: Instant
        package var parked: Int

        package init(log: String, shard: Int, size: Int, beganAt: Int, movedAt: Instant, parked: Int) {
            self.log = log
            self.shard = shard
            self.size = size
            self.beganAt = beganAt
            self.movedAt = movedAt
            self.parked = parked
        }
    }

    /// An entry that could not be read, or of which it is not known whether it names somebody.
    package struct WatchParked: Codable, Hashable, Sendable {
        package var log: String
        package var shard: Int
        package var logIndex: Int
        package var reason: String
        package var parkedAt: Instant

        package init(log: String, shard: Int, logIndex: Int, reason: String, parkedAt: Instant) {
            self.log = log
            self.shard = shard
            self.logIndex = logIndex
            self.reason = reason
            self.parkedAt = parkedAt
        }
    }

    /// `GET /watchlist`.
    package struct Watchlist: Codable, Hashable, Sendable {
        package var identities: [Watched]
        package var logs: [WatchCursor]

        package init(identities: [Watched], logs: [WatchCursor]) {
            self.identities = identities
            self.logs = logs
        }
    }

    /// Where somebody was found.
    package struct WatchHit: Codable, Hashable, Sendable {
        package var hitID: String
        package var identity: String
        package var log: String
        package var shard: Int
        package var logIndex: Int
        package var leafHash: String
        package var found: String
        package var severity: String
        /// Why nobody was told: `suppressed`, `repeated`.
        package var quiet: String?
        package var foundAt: Instant

        package init(
            hitID: String,
            identity: String,
            log: String,
            shard: Int,
            logIndex: Int,
            leafHash: String,
            found: String,
            severity: String,
            quiet: String?,
            foundAt: Instant
        ) {
            self.hitID = hitID
            self.identity = identity
            self.log = log
            self.shard = shard
            self.logIndex = logIndex
            self.leafHash = leafHash
            self.found = found
            self.severity = severity
            self.quiet = quiet
            self.foundAt = foundAt
        }
    }
}
