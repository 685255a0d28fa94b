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

/// Percentiles over the latest durations recorded; at most `capacity` of them are kept.
package struct Percentiles: Sendable {
    package struct Summary: Sendable {
        package var count: Int
        package var p50: Duration
        package var p99: Duration
        package var maximum: Duration
    }

    private static let capacity = 1_024
    private var samples: [Duration] = []
    private var next = 0
    private var total = 0

    package init() {}

    package mutating func record(_ duration: Duration) {
        total += 1
        if samples.count < Self.capacity {
            samples.append(duration)
        } else {
            samples[next] = duration
            next = (next + 1) % Self.capacity
        }
    }

    /// `count` is over all time; the percentiles are over what is kept.
    package var summary: Summary {
        let sorted = samples.sorted()
        func at(_ share: Double) -> Duration {
            sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
        return Summary(count: total, p50: at(0.5), p99: at(0.99), maximum: sorted.last ?? .zero)
    }
}
