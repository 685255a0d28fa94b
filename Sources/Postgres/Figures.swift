/// What a pool is doing, for health and metrics.
package struct PoolFigures: Sendable {
    package var open: Int
    package var inUse: Int
    package var waiting: Int
    package var maximum: Int
    package var acquireTimes: Percentiles.Summary
}

/// What the pipelined door is doing.
package struct PipelineFigures: Sendable {
    package var connected: Int
    package var configured: Int
    package var waiting: Int
    package var latencies: Percentiles.Summary
}

/// Percentiles over the durations recorded within the last `window`; at most `capacity` of them are kept.
package struct Percentiles: Sendable {
    package struct Summary: Sendable {
        package var count: Int
        package var p50: Duration
        package var p99: Duration
        package var maximum: Duration
    }

    private struct Sample {
        var duration: Duration
        var at: ContinuousClock.Instant
    }

    private static let capacity = 1_024
    /// What was slow longer ago says nothing of now: a server that recovered is healthy again, however idle it is.
    package static let window: Duration = .seconds(15)

    private var samples: [Sample] = []
    private var next = 0
    private var total = 0

    package init() {}

    package mutating func record(_ duration: Duration, at now: ContinuousClock.Instant = .now) {
        total += 1
        let sample = Sample(duration: duration, at: now)
        if samples.count < Self.capacity {
            samples.append(sample)
        } else {
            samples[next] = sample
            next = (next + 1) % Self.capacity
        }
    }

    /// `count` is over all time; the percentiles are over the window before `now`.
    package func summary(at now: ContinuousClock.Instant = .now) -> Summary {
        let sorted = samples.filter { now - $0.at <= Self.window }.map(\.duration).sorted()
        func at(_ share: Double) -> Duration {
            sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
        return Summary(count: total, p50: at(0.5), p99: at(0.99), maximum: sorted.last ?? .zero)
    }
}
