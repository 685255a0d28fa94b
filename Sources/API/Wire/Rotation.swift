package import Evidence

extension Wire {
    /// `GET /rotations`, `/rotations/{secret}`: how a secret gets new values, and how that goes.
    package struct Rotation: Codable, Hashable, Sendable {
        /// In reverse-domain notation, the mount first.
        package var secretPath: String
        /// `random`, `database`, `webhook`.
        package var rotator: String
        /// `idle`, `running`, `failing`, `disabled`.
        package var state: String
        package var rotationEnabled: Bool
        /// A cron expression, or `every 86400s`; `nil` on request alone.
        package var rotationSchedule: String?
        package var gracePeriodSeconds: Int
        package var lastRotatedAt: Instant?
        package var nextRotationAt: Instant?
        package var failure: String?
        package var failingSince: Instant?
        /// The latest first; in a list, the last one alone.
        package var runs: [RotationRun]

        package init(
            secretPath: String,
            rotator: String,
            state: String,
            rotationEnabled: Bool,
            rotationSchedule: String?,
            gracePeriodSeconds: Int,
            lastRotatedAt: Instant?,
            nextRotationAt: Instant?,
            failure: String?,
            failingSince: Instant?,
            runs: [RotationRun]
        ) {
            self.secretPath = secretPath
            self.rotator = rotator
            self.state = state
            self.rotationEnabled = rotationEnabled
            self.rotationSchedule = rotationSchedule
            self.gracePeriodSeconds = gracePeriodSeconds
            self.lastRotatedAt = lastRotatedAt
            self.nextRotationAt = nextRotationAt
            self.failure = failure
            self.failingSince = failingSince
            self.runs = runs
        }
    }

    package struct RotationRun: Codable, Hashable, Sendable {
        package var id: String
        /// `proposed`, `written`, `confirmed`, `completed`, `failed`, `abandoned`.
        package var state: String
        /// `schedule` or `request`.
        package var reason: String
        package var askedBy: String
        package var fromVersion: Int
        package var toVersion: Int?
        package var attempts: Int
        package var failure: String?
        package var startedAt: Instant
        package var writtenAt: Instant?
        package var graceEndsAt: Instant?
        package var endedAt: Instant?

        package init(
            id: String,
            state: String,
            reason: String,
            askedBy: String,
            fromVersion: Int,
            toVersion: Int?,
            attempts: Int,
            failure: String?,
            startedAt: Instant,
            writtenAt: Instant?,
            graceEndsAt: Instant?,
            endedAt: Instant?
        ) {
            self.id = id
            self.state = state
            self.reason = reason
            self.askedBy = askedBy
            self.fromVersion = fromVersion
            self.toVersion = toVersion
            self.attempts = attempts
            self.failure = failure
            self.startedAt = startedAt
            self.writtenAt = writtenAt
            self.graceEndsAt = graceEndsAt
            self.endedAt = endedAt
        }
    }
}
