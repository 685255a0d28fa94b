import Chronicle

/// What the server says of its feeds: how far they are behind their ledgers.
struct FeedHealth: Sendable {
    /// A feed that is behind for longer, or was not looked at, is no longer what people take it for.
    private static let longestLag: Duration = .seconds(60)

    let keeper: FeedKeeper
    let sources: SourceKeeper

    /// `nil` where no source is read. One that fails makes no server unready: the others go on, and it is told of where
    /// its tenant looks.
    var sourceFinding: Health.Finding? {
        let (read, failing) = sources.figures
        guard read > 0 else { return nil }
        return Health.Finding(
            name: "sources",
            isHealthy: true,
            sentence: "\(read) sources outside are read; \(failing) of them can't be at present"
                + (failing == 0 ? "." : ", and muniment source list says why.")
        )
    }

    /// `nil` before the first look.
    var finding: Health.Finding? {
        let (lag, age) = (keeper.lag, keeper.sinceLastLook)
        guard age != nil || lag.entryCount > 0 else { return nil }
        let wait = max(lag.duration, age ?? .zero)
        let isHealthy = wait <= Self.longestLag
        return Health.Finding(
            name: "projector",
            isHealthy: isHealthy,
            sentence:
                "The feed of the chronicle is \(lag.entryCount) entries and \(lag.duration.components.seconds) s behind, "
                + "and was looked at \((age ?? .zero).components.seconds) s ago "
                + "(threshold \(Self.longestLag.components.seconds) s)"
                + (isHealthy ? "." : "; look at the log of the service projector.")
        )
    }

    var gauges: [Gauge] {
        let lag = keeper.lag
        let (read, failing) = sources.figures
        return [
            Gauge(
                name: "muniment_projector_lag_entries",
                help: "Entries of the chronicle that the feed does not show yet.",
                value: Double(lag.entryCount)
            ),
            Gauge(
                name: "muniment_projector_lag_seconds",
                help: "How long the first of them has waited.",
                value: Double(lag.duration.components.seconds)
                    + Double(lag.duration.components.attoseconds) / 1e18
            ),
            Gauge(
                name: "muniment_sources_read",
                help: "Sources outside that are read.",
                value: Double(read)
            ),
            Gauge(
                name: "muniment_sources_failing",
                help: "Of those, how many can't be read at present.",
                value: Double(failing)
            ),
        ]
    }
}
