import Postgres

/// What the server says of itself, in words with figures and their thresholds.
struct Health: Sendable {
    struct Finding: Sendable {
        var name: String
        var isHealthy: Bool
        /// What is, and what to do where it is wrong.
        var sentence: String
    }

    private static let slowLatency: Duration = .milliseconds(250)
    private static let slowAcquisition: Duration = .seconds(1)
    private static let daysAheadWanted = 7

    let database: Database
    /// The private PostgreSQL, where there is one.
    var cluster: PrivateCluster?
    let services: ServiceStatus
    let feed: FeedHealth

    /// Whether requests can be served, and why not.
    func findings() async -> [Finding] {
        var findings = [clusterFinding, poolFinding, pipelineFinding, feed.finding, feed.sourceFinding]
            .compactMap { $0 }
        do {
            findings.append(try await partitionFinding())
        } catch {
            findings.append(
                Finding(
                    name: "database",
                    isHealthy: false,
                    sentence: "The database does not answer; look whether PostgreSQL runs and can be reached."
                )
            )
        }
        for failure in services.recent {
            findings.append(
                Finding(
                    name: failure.name,
                    isHealthy: true,
                    sentence:
                        "The service failed within the last five minutes (\(failure.cause)) and was begun again; see the log."
                )
            )
        }
        return findings
    }

    private var clusterFinding: Finding? {
        guard let cluster else { return nil }
        let pid = cluster.processID
        return Finding(
            name: "postgresql",
            isHealthy: pid != nil,
            sentence: pid.map { "The private PostgreSQL runs as process \($0)." }
                ?? "The private PostgreSQL has ended and is started again; if that lasts, read postgres.log in the home."
        )
    }

    private var poolFinding: Finding {
        let figures = database.poolFigures
        let isFull = figures.inUse == figures.maximum && figures.waiting > 0
        let isHealthy = !isFull && figures.acquireTimes.p99 <= Self.slowAcquisition
        return Finding(
            name: "pool",
            isHealthy: isHealthy,
            sentence:
                "\(figures.inUse) of \(figures.maximum) leased connections are in use, \(figures.waiting) callers wait, "
                + "p99 to get one \(figures.acquireTimes.p99.milliseconds) ms "
                + "(threshold \(Self.slowAcquisition.milliseconds) ms)"
                + (isHealthy ? "." : "; look for long transactions, and at PostgreSQL's log and load.")
        )
    }

    private var pipelineFinding: Finding {
        let figures = database.pipelineFigures
        let isSlow = figures.latencies.p99 > Self.slowLatency
        let isHealthy = figures.connected > 0 && !isSlow
        return Finding(
            name: "statements",
            isHealthy: isHealthy,
            sentence:
                "\(figures.connected) of \(figures.configured) pipelined connections are up, p50 "
                + "\(figures.latencies.p50.microsecondText), p99 \(figures.latencies.p99.microsecondText) "
                + "(threshold \(Self.slowLatency.milliseconds) ms)"
                + (isHealthy ? "." : "; look at PostgreSQL's log and load.")
        )
    }

    private func partitionFinding() async throws -> Finding {
        let days = try await database.first(
            """
            SELECT coalesce(min(floor(extract(epoch FROM covered_until - now()) / 86400))::bigint, -1) AS days,
                   bool_or(covered_until IS NULL) AS is_missing
            FROM schema.partition_horizon()
            """,
            as: { row in try row["is_missing"] as Bool? == true ? -1 : try row["days"] as Int }
        )
        let ahead = days ?? -1
        return Finding(
            name: "partitions",
            isHealthy: ahead >= Self.daysAheadWanted,
            sentence: ahead < 0
                ? "A table has no partition for today; the scheduled job must make it before anything can be recorded."
                : "Partitions reach \(ahead) days ahead (threshold \(Self.daysAheadWanted))."
        )
    }

    var gauges: [Gauge] {
        let pool = database.poolFigures
        let pipelines = database.pipelineFigures
        return [
            Gauge(
                name: "muniment_pool_in_use",
                help: "Leased connections in use.",
                value: Double(pool.inUse)
            ),
            Gauge(
                name: "muniment_pool_open",
                help: "Leased connections that are open.",
                value: Double(pool.open)
            ),
            Gauge(
                name: "muniment_pool_waiting",
                help: "Callers that wait for a connection.",
                value: Double(pool.waiting)
            ),
            Gauge(
                name: "muniment_pool_maximum",
                help: "Leased connections at most.",
                value: Double(pool.maximum)
            ),
            Gauge(
                name: "muniment_pool_acquire_p99_seconds",
                help: "Time to get a connection, 99th percentile.",
                value: pool.acquireTimes.p99.seconds
            ),
            Gauge(
                name: "muniment_pipelines_connected",
                help: "Pipelined connections that are up.",
                value: Double(pipelines.connected)
            ),
            Gauge(
                name: "muniment_statement_p50_seconds",
                help: "Single statements, median latency.",
                value: pipelines.latencies.p50.seconds
            ),
            Gauge(
                name: "muniment_statement_p99_seconds",
                help: "Single statements, 99th percentile.",
                value: pipelines.latencies.p99.seconds
            ),
        ] + feed.gauges
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }

    fileprivate var microsecondText: String {
        "\(microseconds) µs"
    }
}
