import Evidence

/// `/`: is something wrong, what waits, what was seen last.
struct OverviewPage: DashboardPage {
    static let template = "overview"
    static let fragments: [Fragment] = [.overviewSentence, .overviewFigures, .latestVerifications]
    static let place: Place? = Place(title: "Overview", address: "/", icon: "overview", key: "o")

    var frame: Frame
    var artifacts: Int
    var deployments: DriftCounts
    var oldestDriftSince: Instant?
    /// How many can still be signed.
    var ceremoniesOpen: Int
    /// Reviews after emergencies: overdue ones, and those that failed.
    var reviewsOverdue = 0
    var reviewsFailed = 0
    /// The latest first; the page shows what it is given, five by custom.
    var latestVerifications: [VerificationRow]

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "isEmpty": artifacts == 0,
                "artifacts": Counting.number(artifacts),
                "matching": Counting.number(deployments.match),
                "drifted": Counting.number(deployments.drift),
                "notLooked": Counting.number(deployments.unknown),
                "notLookedLabel": deployments.unknownLabel,
                "notLookedMark": (deployments.unanswered > 0 ? StateMark.error : .unknown).view,
                "hasDrift": deployments.drift > 0,
                "accepted": Counting.number(deployments.accepted),
                "hasAccepted": deployments.accepted > 0,
                "disputed": Counting.number(deployments.disputed),
                "hasDisputed": deployments.disputed > 0,
                "hasUnknown": deployments.unknown > 0,
                "deployments": Counting.number(deployments.total),
                "hasDeployments": deployments.total > 0,
                "bar": deployments.bar,
                "since": oldestDriftSince.map { CivilTime.view($0, now: frame.now) },
                "ceremoniesOpen": Counting.number(ceremoniesOpen),
                "hasCeremonies": ceremoniesOpen > 0,
                "waiting": ceremoniesOpen == 0
                    ? nil
                    : Counting.count(ceremoniesOpen, "ceremony waits", "ceremonies wait") + " for signatures",
                "reviews": reviews,
                "isOneArtifact": false,
                "hasVerifications": !latestVerifications.isEmpty,
                "verifications": latestVerifications.map { $0.view(now: frame.now) },
            ])
        )
    }

    /// What an emergency left undone; `nil` where nothing is.
    private var reviews: String? {
        let parts = [
            reviewsOverdue == 0 ? nil : Counting.count(reviewsOverdue, "is overdue", "are overdue"),
            reviewsFailed == 0 ? nil : "\(Counting.number(reviewsFailed)) failed",
        ].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return "Of the reviews after emergencies \(parts.joined(separator: ", and "))."
    }

    var sentence: String {
        guard artifacts > 0 else { return "Nothing is under custody yet." }
        guard deployments.total > 0 else {
            return "\(Counting.sentence(Counting.count(artifacts, "artifact", "artifacts"))) under custody; "
                + "none is deployed yet."
        }
        return deployments.sentence(oldestDriftSince: oldestDriftSince, now: frame.now)
    }
}
