import Synchronization

/// Counters and histograms of requests, written out in Prometheus' text form (exposition format 0.0.4).
final class Metrics: Sendable {
    private struct Series: Hashable {
        var method: String
        var route: String
        var status: Int
    }

    private struct Histogram {
        var counts = [Int](repeating: 0, count: Metrics.boundsInMilliseconds.count + 1)
        var sum: Duration = .zero
    }

    private struct State {
        var requests: [Series: Int] = [:]
        var durations: [String: Histogram] = [:]
    }

    fileprivate static let boundsInMilliseconds: [Int64] = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000]
    /// Anybody can ask with a method of their own; each would be a series for ever.
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    private let state = Mutex(State())

    func record(method: String, route: String, status: Int, duration: Duration) {
        let method = Self.methods.contains(method) ? method : "other"
        let milliseconds =
            duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
        let bucket =
            Self.boundsInMilliseconds.firstIndex { milliseconds < $0 } ?? Self.boundsInMilliseconds.count
        state.withLock {
            $0.requests[Series(method: method, route: route, status: status), default: 0] += 1
            $0.durations[route, default: Histogram()].counts[bucket] += 1
            $0.durations[route, default: Histogram()].sum += duration
        }
    }

    /// The text of `/metrics`, with `gauges` as they are now.
    func text(gauges: [Gauge]) -> String {
        let (requests, durations) = state.withLock { ($0.requests, $0.durations) }
        var lines = [
            "# HELP muniment_http_requests_total Requests answered.",
            "# TYPE muniment_http_requests_total counter",
        ]
        for (series, count) in requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            lines.append(
                "muniment_http_requests_total{method=\"\(series.method)\",route=\"\(escaped(series.route))\",status=\"\(series.status)\"} \(count)"
            )
        }
        lines.append("# HELP muniment_http_request_duration_seconds Time to an answer.")
        lines.append("# TYPE muniment_http_request_duration_seconds histogram")
        for (route, histogram) in durations.sorted(by: { $0.key < $1.key }) {
            lines += self.lines(of: histogram, route: escaped(route))
        }
        for gauge in gauges {
            lines.append("# HELP \(gauge.name) \(gauge.help)")
            lines.append("# TYPE \(gauge.name) gauge")
            lines.append("\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of histogram: Histogram, route: String) -> [String] {
        var lines: [String] = []
        var total = 0
        for (index, count) in histogram.counts.enumerated() {
            total += count
            let bound =
                index < Self.boundsInMilliseconds.count
                ? "\(Double(Self.boundsInMilliseconds[index]) / 1_000)" : "+Inf"
            lines.append(
                "muniment_http_request_duration_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(total)"
            )
        }
        let seconds =
            Double(histogram.sum.components.seconds) + Double(histogram.sum.components.attoseconds) / 1e18
        lines.append("muniment_http_request_duration_seconds_sum{route=\"\(route)\"} \(seconds)")
        lines.append("muniment_http_request_duration_seconds_count{route=\"\(route)\"} \(total)")
        return lines
    }
}

struct Gauge {
    var name: String
    var help: String
    var value: Double
}

private func escaped(_ label: String) -> String {
    label.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
}
