package import Evidence

/// How one attempt to tell something ended.
package enum DeliveryOutcome: Hashable, Sendable {
    case delivered(status: Int)
    case failed(DeliveryFailure)

    package var status: Int? {
        switch self {
        case .delivered(let status): status
        case .failed(let failure): failure.status
        }
    }

    package var failure: DeliveryFailure? {
        if case .failed(let failure) = self { failure } else { nil }
    }

    /// What an answer means: 2xx is success, everything else is not, and 410 says that nothing is wanted any longer.
    package init(status: Int, retryAfter: Duration?, excerpt: String?) {
        guard !(200..<300).contains(status) else {
            self = .delivered(status: status)
            return
        }
        let reason =
            switch status {
            case 300..<400: "the address leads elsewhere, which is not followed (status \(status))"
            case 410: "the receiver says that it wants nothing more (status 410)"
            default: "the receiver answered with the status \(status)"
            }
        self = .failed(
            DeliveryFailure(
                reason: reason,
                status: status,
                excerpt: excerpt,
                retryAfter: retryAfter,
                isFinal: status == 410
            )
        )
    }
}

package struct DeliveryFailure: Hashable, Sendable {
    package var reason: String
    package var status: Int?
    /// How the answer begins.
    package var excerpt: String?
    /// How long the receiver wants to be left alone.
    package var retryAfter: Duration?
    /// Whether trying again is of no use.
    package var isFinal: Bool

    package init(
        reason: String,
        status: Int? = nil,
        excerpt: String? = nil,
        retryAfter: Duration? = nil,
        isFinal: Bool = false
    ) {
        self.reason = reason
        self.status = status
        self.excerpt = excerpt
        self.retryAfter = retryAfter
        self.isFinal = isFinal
    }
}

/// The attempts that failed since one that did not, and what follows from the next.
package struct WebhookFailures: Hashable, Sendable {
    package private(set) var count = 0
    package private(set) var since: Instant?

    package init(count: Int = 0, since: Instant? = nil) {
        self.count = count
        self.since = since
    }

    package enum Step: Hashable, Sendable {
        case goOn
        case tryAgain(after: Duration)
        /// Nothing more is told until somebody resumes it.
        case pause(reason: String)
    }

    /// After so many failures one after the other, about a day and a half, the webhook is paused.
    package static let limit = pauses.count + 1
    /// The longest that a receiver may ask to be left alone.
    static let longestWait: Duration = .seconds(86_400)

    /// After the first failure, the second, …
    private static let pauses: [Duration] = [
        .seconds(5), .seconds(30), .seconds(120), .seconds(600), .seconds(1_800), .seconds(3_600),
        .seconds(7_200),
        .seconds(14_400), .seconds(28_800), .seconds(43_200),
    ]

    /// `jitter` is from 0 to 1: up to a quarter is added, so that what failed together is not tried again together.
    package mutating func apply(_ outcome: DeliveryOutcome, at now: Instant, jitter: Double) -> Step {
        guard let failure = outcome.failure else {
            self = WebhookFailures()
            return .goOn
        }
        count += 1
        if since == nil { since = now }
        if failure.isFinal { return .pause(reason: failure.reason) }
        guard count < Self.limit else {
            return .pause(reason: "\(count) attempts failed one after the other, at last: \(failure.reason)")
        }
        let pause = Self.pauses[count - 1]
        let asked = min(failure.retryAfter ?? .zero, Self.longestWait)
        return .tryAgain(after: max(pause + pause * (jitter / 4), asked))
    }
}
