import Access
import Attestor
import Custody
import Jobs
import Ledger
import Logging
import Postgres
import Schema
import ServiceLifecycle

extension ServerModules {
    /// What runs beside the requests.
    var services: [any Service] {
        let worker = worker
        let scheduler = TargetScheduler(access: access, custody: custody, jobs: jobs, clock: clock)
        let sweeper = CeremonySweeper(access: access, custody: custody, news: news)
        let comparisons = acrossTenants
        let rotations = rotationKeeper
        let verdicts = VerdictKeeper(rows: attestor.verdictRows, access: access)
        let postures = PostureSweeper(access: access, custody: custody, news: news)
        // Somebody looks at what these tell: after an outage they are back at once.
        let soon = Duration.seconds(2)
        var services = [
            supervised("live", longestPause: soon) { [hub] in try await hub.run() },
            supervised("news", longestPause: soon) { [news] in try await news.run() },
            supervised("jobs", longestPause: soon) { try await worker.run() },
            supervised("projector", longestPause: soon) { [feedKeeper] in try await feedKeeper.run() },
            supervised("audit", longestPause: soon) { [auditKeeper] in try await auditKeeper.run() },
            supervised("verdicts", longestPause: soon) { try await verdicts.run() },
            supervised("secrets", longestPause: soon) { [secretsKeeper] in try await secretsKeeper.run() },
            supervised("rekor") { [rekorKeeper] in try await rekorKeeper.run() },
            supervised("rotations") { try await rotations.run() },
            supervised("leases", longestPause: soon) { [leaseKeeper] in try await leaseKeeper.run() },
            supervised("sources") { [sourceKeeper] in try await sourceKeeper.run() },
            supervised("webhooks") { [webhookKeeper] in try await webhookKeeper.run() },
            supervised("notifications") { [notificationKeeper] in try await notificationKeeper.run() },
            supervised("substrates") { [substrateKeeper] in try await substrateKeeper.run() },
            supervised("targets", longestPause: soon) { try await scheduler.run() },
            supervised("comparisons") { try await comparisons.run() },
            supervised("ceremonies") { try await sweeper.run() },
            supervised("postures") { try await postures.run() },
            supervised("checkpoints") { [checkpointKeeper] in try await checkpointKeeper.run() },
            supervised("pool") { [database] in try await database.closeIdleConnections() },
        ]
        if let collector { services.append(supervised("cosigners") { try await collector.run() }) }
        return services
    }

    /// Takes connections of agents, and tells those who are connected what happens.
    func services(for listener: AgentListener?) -> [any Service] {
        guard let listener else { return [] }
        let (soon, logger) = (Duration.seconds(2), logger)
        return [
            supervised("agent-news", longestPause: soon) { try await listener.hub.run() },
            supervised("agents", longestPause: soon) {
                try await listener.run { port in
                    logger.notice("agents connect here", metadata: ["port": "\(port)"])
                }
            },
        ]
    }

    private var notificationKeeper: NotificationKeeper {
        NotificationKeeper(drift: drift, jobs: jobs, watch: NewsWatch(database: database, access: access))
    }

    private var rotationKeeper: RotationKeeper {
        let (secrets, keys) = rotating
        return RotationKeeper(
            rotations: secrets.rotations,
            transit: keys,
            barrier: barrier,
            jobs: jobs,
            access: access
        )
    }

    private var acrossTenants: DriftAcrossTenants {
        DriftAcrossTenants(drift: drift, jobs: jobs, access: access, news: news)
    }

    private var substrateKeeper: SubstrateKeeper {
        SubstrateKeeper(desk: SubstrateDesk(custody), jobs: jobs, access: access)
    }

    /// What the services and the requests stand on.
    var foundations: [any Service] {
        guard let cluster else { return [] }
        return [supervised("cluster", longestPause: .seconds(2)) { try await cluster.watch() }]
    }

    private func supervised(
        _ name: String,
        longestPause: Duration = .seconds(60),
        _ body: @escaping @Sendable () async throws -> Void
    ) -> any Service {
        Supervised(name: name, status: status, logger: logger, longestPause: longestPause, body: body)
    }

    /// Every job that the server does by itself: a new one is a line in `handlers`.
    private var worker: JobWorker {
        let looks = TargetLooks(verifier: verifier, news: news, logger: logger)
        let own = InstallationJobs(
            jobs: jobs,
            partitions: Partitions(database),
            clock: clock,
            logger: logger,
            keptFor: .seconds(86_400 * configuration.finishedJobsDays),
            keptShorter: Dictionary(
                [looks.handler, leaseKeeper.revocations, leaseKeeper.rotations].compactMap { handler in
                    handler.keptFor.map { (handler.kind, $0) }
                },
                uniquingKeysWith: min
            )
        )
        let audit = TenantAudit(
            database: database,
            appender: appender,
            entries: entries,
            keys: keys,
            events: auditVerification
        )
        let retention = Retention(database: database, ledger: ledger, entries: entries)
        let erasing = TenantRetention(retention: retention, clock: clock)
        let retirement = PartitionRetirement(
            retention: retention,
            trees: trees,
            archive: Archive(home: configuration.home),
            access: access,
            database: database,
            entries: entries
        )
        let desk = SubstrateDesk(custody)
        let watcher = SubstrateWatcher(desk: desk, clients: substrateClients, news: news)
        let runner = DriftRunner(
            drift: drift,
            looker: directoryLooker,
            jobs: jobs,
            news: news,
            logger: logger
        )
        let across = acrossTenants
        let authorities = AuthorityUpkeep(pki: pki, jobs: jobs, barrier: barrier, logger: logger)
        let rotating = rotating
        var limits = JobWorker.Limits()
        // Then there is time left for the outcomes, before everything is cancelled.
        limits.drain = min(limits.drain, configuration.shutdownLimit / 2)
        return JobWorker(
            jobs: jobs,
            handlers: [
                own.partitionsAhead, own.cleanUp, checkpointKeeper.comparison, audit.handler, erasing.handler,
                retirement.handler(logger), webhookDeliverer.handler, notificationSender.handler,
                leaseKeeper.revocations, leaseKeeper.rotations, leaseKeeper.tidying,
                rekorKeeper.sender.handler, rekorKeeper.verifier.handler,
                rekorKeeper.monitor.handler,
                looks.handler, watcher.handler,
                SubstrateAsker(desk: desk, clients: substrateClients).handler, runner.backfill,
                runner.schedule, runner.sweep, across.summariser, across.comparer,
                across.sweep, rotating.secrets.handler, rotating.keys.handler,
                TriageKeeper(attestor: attestor, access: access, jobs: jobs, news: news, logger: logger)
                    .handler,
                BillMatching(attestor, committed: { [news] in news.committed(for: $0) }).handler,
                DocumentRereading(attestor).handler,
                TriageJoining(attestor, committed: { [news] in news.committed(for: $0) }).handler,
            ] + runner.handlers + authorities.handlers,
            tenants: { [access] in try await access.tenants().map(\.id) },
            limits: limits,
            logger: logger
        )
    }
}
