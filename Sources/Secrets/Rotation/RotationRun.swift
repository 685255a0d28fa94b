package import Evidence
package import Postgres

/// Where a rotation stands.
///
/// `proposed` → `written` → `confirmed` → `completed`; from `proposed` it may also end as `failed`, from anywhere as
/// `abandoned`.
package enum RotationState: String, Hashable, Sendable, CaseIterable {
    /// The new value is kept, and where it is used it may be known already, or not.
    case proposed
    /// It is the secret's current version; where it is used that is not known yet.
    case written
    /// That is known; the version before is good until the grace period ends.
    case confirmed
    case completed
    /// Where it is to be used it was refused, and the version before stays.
    case failed
    case abandoned

    package var isOpen: Bool { self == .proposed || self == .written }
    package var hasEnded: Bool { self == .completed || self == .failed || self == .abandoned }
}

/// One rotation of a secret. A value: it takes an event and becomes what follows.
package struct RotationRun: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        case schedule
        case request
    }

    package var id: UniqueID
    package var secret: UniqueID
    package var rotator: Rotator.Kind
    package var state = RotationState.proposed
    package var reason: Reason
    /// As records name them.
    package var askedBy: String
    package var fromVersion: Int
    package var toVersion: Int?
    /// Of its present state, those that failed.
    package var attempts = 0
    /// Of the last attempt that failed.
    package var failure: String?
    /// When the next step is due; `nil` once it has ended.
    package var nextAttemptAt: Instant?
    package var startedAt: Instant
    package var writtenAt: Instant?
    package var graceEndsAt: Instant?
    package var endedAt: Instant?

    package enum Event: Sendable {
        /// Whoever uses it has the new value, which became this version.
        case written(version: Int, graceSeconds: Int)
        /// Who uses it knows that it counts.
        case confirmed
        /// The version before is of no use any more.
        case retired
        case failed(String, isFinal: Bool)
        case abandoned
    }

    /// Somebody else took the step meanwhile.
    package struct OutOfTurn: Error, Hashable {}

    /// How often it is tried to tell who uses a value what they could know by reading it.
    static let tellingLimit = 10
    /// While whoever began a step may still be at it.
    static let patience: Duration = .seconds(60)

    /// One that was just proposed.
    package init(
        id: UniqueID,
        secret: UniqueID,
        rotator: Rotator.Kind,
        reason: Reason,
        askedBy: String,
        fromVersion: Int,
        at now: Instant
    ) {
        self.id = id
        self.secret = secret
        self.rotator = rotator
        self.reason = reason
        self.askedBy = askedBy
        self.fromVersion = fromVersion
        startedAt = now
        nextAttemptAt = now.advanced(by: Self.patience)
    }

    package mutating func apply(_ event: Event, at now: Instant) throws(OutOfTurn) {
        switch (state, event) {
        case (.proposed, .written(let version, let grace)):
            enter(.written, at: now)
            (toVersion, writtenAt) = (version, now)
            graceEndsAt = now.advanced(by: .seconds(grace))
        case (.written, .confirmed):
            enter(.confirmed, at: now)
            nextAttemptAt = graceEndsAt
        case (.confirmed, .retired): enter(.completed, at: now)
        case (.proposed, .failed(let reason, let isFinal)):
            fail(reason, at: now)
            if isFinal { enter(.failed, at: now, keeping: reason) }
        case (.written, .failed(let reason, let isFinal)):
            fail(reason, at: now)
            guard isFinal || attempts >= Self.tellingLimit else { return }
            enter(.confirmed, at: now, keeping: reason)
            nextAttemptAt = graceEndsAt
        case (.confirmed, .failed(let reason, let isFinal)):
            fail(reason, at: now)
            guard isFinal || attempts >= Self.tellingLimit else { return }
            enter(.completed, at: now, keeping: reason)
        case (.proposed, .abandoned), (.written, .abandoned), (.confirmed, .abandoned):
            enter(.abandoned, at: now)
        default: throw OutOfTurn()
        }
    }

    private mutating func enter(_ state: RotationState, at now: Instant, keeping failure: String? = nil) {
        self.state = state
        self.failure = failure
        attempts = 0
        nextAttemptAt = state.hasEnded ? nil : now.advanced(by: Self.patience)
        endedAt = state.hasEnded ? now : nil
    }

    private mutating func fail(_ reason: String, at now: Instant) {
        attempts += 1
        failure = reason
        nextAttemptAt = now.advanced(by: Self.pause(afterAttempt: attempts))
    }

    /// Half a minute, doubled with each attempt up to an hour.
    package static func pause(afterAttempt attempt: Int) -> Duration {
        min(.seconds(3_600), .seconds(30 << min(max(0, attempt - 1), 8)))
    }

    /// Whether it has failed so often, or so clearly, that somebody must hear of it.
    package static func isAlarming(attempts: Int, isFinal: Bool) -> Bool { isFinal || attempts >= 3 }
}

extension RotationRun {
    init(_ row: Row) throws {
        func value<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
            guard let value = Value(rawValue: try row[column]) else {
                throw PostgresError.decoding(column: column, expected: "\(Value.self)", oid: 0)
            }
            return value
        }
        self.init(
            id: try row["run_id"],
            secret: try row["secret_id"],
            rotator: try value("rotator"),
            reason: try value("reason"),
            askedBy: try row["asked_by"],
            fromVersion: try row["from_version"],
            at: try row["started_at"]
        )
        state = try value("state")
        toVersion = try row["to_version"]
        attempts = try row["attempts"]
        failure = try row["failure"]
        nextAttemptAt = try row["next_attempt_at"]
        writtenAt = try row["written_at"]
        graceEndsAt = try row["grace_ends_at"]
        endedAt = try row["ended_at"]
    }
}

/// What anybody who watches rotations may know of one: nothing that is encrypted.
package struct RotationSummary: Hashable, Sendable {
    package var secret: UniqueID
    package var path: SecretPath
    package var rotator: Rotator.Kind
    package var isEnabled: Bool
    /// As `RotationSchedule.text` writes it; `nil` where it is rotated on request alone.
    package var schedule: String?
    /// In seconds.
    package var grace: Int
    package var lastRotatedAt: Instant?
    package var nextRotationAt: Instant?
    package var failure: String?
    package var failingSince: Instant?
    package var latest: RotationRun?

    package var state: RotationStatus.State {
        if failure != nil { return .failing }
        if latest?.state.isOpen == true { return .running }
        return isEnabled ? .idle : .disabled
    }

    init(_ row: Row) throws {
        guard let rotator = Rotator.Kind(rawValue: try row["rotator"]) else {
            throw PostgresError.decoding(column: "rotator", expected: "a rotator", oid: 0)
        }
        secret = try row["secret_id"]
        path = SecretPath(kept: try row["path"], reversed: try row["secret_path"])
        self.rotator = rotator
        isEnabled = try row["rotation_enabled"]
        schedule = try row["rotation_schedule"]
        grace = try row["grace_seconds"]
        lastRotatedAt = try row["last_rotated_at"]
        nextRotationAt = try row["next_rotation_at"]
        failure = try row["failure"]
        failingSince = try row["failing_since"]
    }
}

/// What stands of a secret's rotation.
package struct RotationStatus: Sendable {
    package var secret: UniqueID
    package var path: SecretPath
    package var plan: RotationPlan
    package var lastRotatedAt: Instant?
    package var nextRotationAt: Instant?
    /// Of the last attempt, while it has not succeeded since.
    package var failure: String?
    package var failingSince: Instant?
    package var updatedBy: String
    package var updatedAt: Instant
    /// The latest first.
    package var runs: [RotationRun] = []

    package enum State: String, Hashable, Sendable {
        case idle
        case running
        case failing
        /// Not rotated by itself.
        case disabled
    }

    package var state: State {
        if failure != nil { return .failing }
        if runs.contains(where: { $0.state.isOpen }) { return .running }
        return plan.isEnabled ? .idle : .disabled
    }
}

/// What a rotator works on. It holds what nobody may see.
package struct RotationWork: Sendable, CustomStringConvertible, CustomReflectable {
    package var run: RotationRun
    package var tenant: TenantID
    package var mount: Mount
    package var path: SecretPath
    package var plan: RotationPlan
    /// What the current version holds; `nil` where it is deleted for good.
    package var current: LooseObject?
    /// What the version before holds; `nil` where it is gone.
    package var before: LooseObject?
    /// What of it changes.
    package var changes: LooseObject
    /// Whether another rotation of the secret has begun since.
    package var isOvertaken: Bool

    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
