import Access
import Evidence
import Jobs
import Ledger
import Logging
import Postgres
import Schema

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
    private static let slowCheckpoint: Duration = .seconds(60)
    /// Jobs that are due for so long tell that no worker takes them.
    private static let longestJobWait: Duration = .seconds(600)

    let database: Database
    let jobs: Jobs
    let clock: any WallClock
    /// The private PostgreSQL, where there is one.
    var cluster: PrivateCluster?
    let services: ServiceStatus
    let checkpoints: CheckpointFigures
    let cosigners: CosignerFigures
    let feed: FeedHealth
    let audit: AuditKeeper
    let auditDevices: AuditDeviceHealth
    let leases: LeaseKeeper
    let access: Access
    let logger: Logger

    /// Whether requests can be served, and why not.
    func findings() async -> [Finding] {
        var findings = [
            clusterFinding, poolFinding, pipelineFinding, checkpointFinding, cosignerFinding, feed.finding,
            feed.sourceFinding, audit.finding, auditDevices.finding,
            leases.finding,
        ].compactMap { $0 }
        do {
            findings.append(try await partitionFinding())
            findings.append(try await jobFinding())
            services.recovered("health")
        } catch {
            findings.append(
                Finding(
                    name: "database",
                    isHealthy: false,
                    sentence: Self.sentence(for: error)
                )
            )
            if services.isNews("\(error)", of: "health") {
                logger.error("health can't be told", metadata: ["cause": "\(error)"])
            }
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
        let ahead = try await Partitions(database).daysAhead()
        return Finding(
            name: "partitions",
            isHealthy: ahead >= Self.daysAheadWanted,
            sentence: ahead < 0
                ? "A table has no partition for today; the scheduled job must make it before anything can be recorded."
                : "Partitions reach \(ahead) days ahead (threshold \(Self.daysAheadWanted))."
        )
    }

    /// Names no tenant: the log does.
    private var checkpointFinding: Finding {
        let refusals = checkpoints.refusals
        let lag = checkpoints.lag
        if !refusals.isEmpty {
            let codes = Set(refusals.map(\.code)).sorted().joined(separator: ", ")
            return Finding(
                name: "checkpoints",
                isHealthy: false,
                sentence:
                    "No checkpoint is signed for \(refusals.count) of the ledgers (\(codes)): what is there is not "
                    + "what was signed before, or the log's key is not here; the server's log says which, and what "
                    + "to do."
            )
        }
        let isHealthy = lag <= Self.slowCheckpoint
        return Finding(
            name: "checkpoints",
            isHealthy: isHealthy,
            sentence:
                "\(checkpoints.waitingCount) ledgers wait for a checkpoint, the service is "
                + "\(lag.components.seconds) s behind (threshold \(Self.slowCheckpoint.components.seconds) s)"
                + (isHealthy ? "." : "; look at the log, and at PostgreSQL's load.")
        )
    }

    /// Where a cosigner fails. Whether a checkpoint is shown without it is the configuration's matter.
    private var cosignerFinding: Finding? {
        let failing = cosigners.failing
        guard !failing.isEmpty else { return nil }
        let names = failing.map { "\($0.name) (\($0.fault.summary))" }.joined(separator: "; ")
        return Finding(
            name: "cosigners",
            isHealthy: !failing.contains { if case .hasSeenMore = $0.fault { true } else { false } },
            sentence: "Cosigners that gave no cosignature when asked last: \(names)."
        )
    }

    /// What was answered and not understood, or refused, is no outage.
    private static func sentence(for error: any Error) -> String {
        let isOutage =
            switch error as? PostgresError {
            case nil, .decoding, .protocolViolation: false
            case .server(let message): !message.sqlState.hasPrefix("42")
            default: true
            }
        return isOutage
            ? "The database does not answer; look whether PostgreSQL runs and can be reached."
            : "The database answers, but does not tell its state; the server's log says why."
    }

    private func jobFinding() async throws -> Finding {
        let figures = try await jobs.figures()
        let waited = waitingTime(of: figures)
        let isHealthy = waited <= Self.longestJobWait
        let dead =
            figures.dead == 0
            ? "none is dead."
            : "\(figures.dead) dead after their last attempt; look with muniment job list --state dead, and with munimentd "
                + "jobs for the installation's own; then replay or cancel them."
        return Finding(
            name: "jobs",
            isHealthy: isHealthy,
            sentence:
                "\(figures.running) jobs run, \(figures.due) are due, the oldest for \(waited.components.seconds) s "
                + "(threshold \(Self.longestJobWait.components.seconds) s)"
                + (isHealthy ? "; " : ", so look whether the service jobs fails or its handlers hang; ")
                + dead
        )
    }

    private func waitingTime(of figures: JobFigures) -> Duration {
        figures.oldestDueAt.map { max(.zero, clock.now().duration(since: $0)) } ?? .zero
    }

    /// Those of jobs are left out while the database does not answer.
    func gauges() async -> [Gauge] {
        guard let figures = try? await jobs.figures() else { return ownGauges }
        return ownGauges + [
            Gauge(name: "muniment_jobs_due", help: "Jobs that could begin now.", value: Double(figures.due)),
            Gauge(name: "muniment_jobs_running", help: "Jobs that run.", value: Double(figures.running)),
            Gauge(
                name: "muniment_jobs_dead",
                help: "Jobs that failed as often as they may.",
                value: Double(figures.dead)
            ),
            Gauge(
                name: "muniment_jobs_oldest_due_seconds",
                help: "How long the job that waits longest could have begun.",
                value: waitingTime(of: figures).seconds
            ),
        ]
    }

    private var ownGauges: [Gauge] {
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
            Gauge(
                name: "muniment_checkpoints_waiting",
                help: "Ledgers with entries that no checkpoint covers.",
                value: Double(checkpoints.waitingCount)
            ),
            Gauge(
                name: "muniment_checkpoints_refused",
                help: "Ledgers for which the signer refuses to sign a checkpoint.",
                value: Double(checkpoints.refusals.count)
            ),
            Gauge(
                name: "muniment_cosigners_failing",
                help: "Cosigners that gave no cosignature when asked last.",
                value: Double(cosigners.failing.count)
            ),
            Gauge(
                name: "muniment_checkpoint_lag_seconds",
                help: "How long the ledger that has waited longest has been without a checkpoint.",
                value: checkpoints.lag.seconds
            ),
            Gauge(
                name: "muniment_refusals_not_looked_at_total",
                help: "Refused logins of which it could not be found out whether a used SecretID was shown.",
                value: Double(access.refusalsNotLookedAt)
            ),
        ] + feed.gauges + audit.gauges + auditDevices.gauges + leases.gauges
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
