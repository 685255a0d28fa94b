/// Why a target's state is not known, or that the thing is not there; which is meant, and what to do.
///
/// Never holds a secret: neither credentials nor what a target answered, beyond a short excerpt without control
/// characters.
package struct ObservationError: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        /// The target answered, with authority, that the thing is not there. The only one that is drift.
        case absent
        case unreachable
        case timedOut
        case forbidden
        case throttled(retryAfter: Duration?)
        /// The address may not be connected to.
        case refusedAddress
        /// The server says that it cannot.
        case serverFailed
        case malformed
        case tooLarge
        /// Missing, unreadable, or not of the form that the protocol wants.
        case credential
        /// The target's own description is wrong.
        case misconfigured
    }

    package var cause: Cause
    /// Of the target, which the remedy is about: `address`, `credential`, `parameters.zone`.
    package var field: String
    package var reason: String
    package var remedy: String

    package init(_ cause: Cause, _ field: String, _ reason: String, remedy: String) {
        self.cause = cause
        self.field = field
        self.reason = reason
        self.remedy = remedy
    }

    package var isDrift: Bool { cause == .absent }

    /// `timed_out`, for the wire and the database.
    package var code: String {
        switch cause {
        case .absent: "absent"
        case .unreachable: "unreachable"
        case .timedOut: "timed_out"
        case .forbidden: "forbidden"
        case .throttled: "throttled"
        case .refusedAddress: "refused_address"
        case .serverFailed: "server_failed"
        case .malformed: "malformed"
        case .tooLarge: "too_large"
        case .credential: "credential"
        case .misconfigured: "misconfigured"
        }
    }
}

extension ObservationError: CustomStringConvertible {
    package var description: String { "\(field): \(reason)" }
}

extension ObservationError {
    static func misconfigured(_ field: String, _ reason: String, remedy: String) -> ObservationError {
        ObservationError(.misconfigured, field, reason, remedy: remedy)
    }

    static func malformed(_ reason: String) -> ObservationError {
        ObservationError(
            .malformed,
            "address",
            reason,
            remedy: "check that the address is that of a server of this protocol"
        )
    }

    static func timedOut(_ field: String, _ timeout: Duration) -> ObservationError {
        ObservationError(
            .timedOut,
            field,
            "no whole answer within \(timeout.components.seconds) s",
            remedy: "look at the server and the way to it, or raise the target's timeout"
        )
    }

    static func tooLarge(_ limit: Int) -> ObservationError {
        ObservationError(
            .tooLarge,
            "limits.bytes",
            "the answer has more than \(limit) bytes",
            remedy: "raise the target's limit, or observe a smaller part"
        )
    }

    static func unreachable(_ place: String, _ reason: String) -> ObservationError {
        ObservationError(
            .unreachable,
            "address",
            "\(place) was not reached: \(reason)",
            remedy: "check the address, and that the server runs and lets this machine connect"
        )
    }
}

/// Text from outside made fit to stand in a message.
package enum MessageText {
    /// Without control characters, and short.
    package static func excerpt(_ text: some StringProtocol, limit characters: Int = 80) -> String {
        let clean = text.unicodeScalars.prefix(characters + 1).map { scalar in
            scalar.properties.generalCategory == .control ? "·" : String(scalar)
        }
        return clean.count > characters ? clean.prefix(characters).joined() + "…" : clean.joined()
    }
}
