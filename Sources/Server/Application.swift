package import Access
import Chronicle
package import Custody
import Evidence
import Foundation
package import Hummingbird
import HummingbirdCore
import Jobs
package import Ledger
package import Logging
import NIOCore
package import Postgres
import Schema
import ServiceLifecycle
import UnixSignals

/// The composition root: everything is built here, once, by plain initialisers.
package struct MunimentApplication: Sendable {
    let configuration: Configuration
    let logger: Logger

    package init(_ configuration: Configuration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Serves until SIGINT or SIGTERM, finishes what it has accepted, and stops the private cluster last.
    package func serve() async throws {
        let lock = try HomeLock(configuration.home)
        defer { lock.release() }
        // Left by a server that was killed: nobody shall take it for this one's.
        StatusFile(home: configuration.home).remove()
        guard let url = configuration.databaseURL else {
            let cluster = try PrivateCluster(home: configuration.home, logger: logger)
            try await cluster.start()
            do {
                let applied = try await Installation(cluster, logger: logger).prepare(
                    database: Self.databaseName
                )
                if !applied.isEmpty { logger.notice("schema migrated", metadata: ["versions": "\(applied)"]) }
                try await serve(
                    on: cluster.connectionString(role: Installation.app, database: Self.databaseName),
                    keeping: cluster
                )
            } catch {
                await cluster.stop()
                throw error
            }
            await cluster.stop()
            return
        }
        try await serve(on: url)
    }

    package static let databaseName = "muniment"

    /// `cluster` is the private PostgreSQL behind the connection string, where there is one.
    private func serve(on connectionString: String, keeping cluster: PrivateCluster? = nil) async throws {
        var options = DatabaseConfiguration(connectionString: connectionString)
        options.directConnectionString = configuration.databaseDirectURL
        options.usesNamedStatements = configuration.usesNamedStatements
        options.sendsStartupOptions = configuration.usesNamedStatements
        options.transactionStatementTimeout = configuration.requestTimeout
        let database = Database(options, logger: logger)
        do {
            let pending = try await Migrator(try Schema.migrations()).pending(in: database)
            guard pending.isEmpty else { throw ServeError.pendingMigrations(pending) }
            try await run(on: database, connectionString: connectionString, keeping: cluster)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private func run(
        on database: Database,
        connectionString: String,
        keeping cluster: PrivateCluster?
    ) async throws {
        let status = StatusFile(home: configuration.home)
        let parts = try ServerParts(
            database: database,
            cluster: cluster,
            configuration: configuration,
            logger: logger
        )
        defer { status.remove() }
        let group = serviceGroup(of: parts, endingAt: [.sigint, .sigterm]) { port in
            status.write(port: port, host: configuration.host, connectionString, logger)
        }
        do {
            try await group.run()
        } catch is CancellationError {
            logger.warning(
                "stopped with requests unfinished",
                metadata: ["limit": "\(configuration.shutdownLimit)"]
            )
        }
    }

    /// Connections to clients; further ones wait until one of these ends.
    private static let connectionLimit = 8_192

    /// How long what was cancelled may take to end: then the process ends itself, and the kernel the rest.
    private static let cancellationLimit: Duration = .seconds(10)

    /// Everything that runs, from the services that others stand on to those that stand on others.
    func serviceGroup(
        of parts: ServerParts,
        endingAt signals: [UnixSignal] = [],
        whenServing: @escaping @Sendable (_ port: Int?) async -> Void
    ) -> ServiceGroup {
        let application = Application(
            responder: parts.responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(75))),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: "muniment",
                availableConnectionsDelegate: MaximumAvailableConnections(Self.connectionLimit)
            ),
            onServerRunning: { channel in await whenServing(channel.localAddress?.port) },
            logger: logger
        )
        var options = ServiceGroupConfiguration(
            // Ended in the reverse order: who needs PostgreSQL ends before the service that keeps it running.
            services: parts.foundations.map { .init(service: $0) } + [.init(service: application)]
                + parts.services.map { .init(service: $0) },
            gracefulShutdownSignals: signals,
            logger: logger
        )
        options.maximumGracefulShutdownDuration = configuration.shutdownLimit
        options.maximumCancellationDuration = Self.cancellationLimit
        return ServiceGroup(configuration: options)
    }
}

/// Why the server does not serve.
enum ServeError: Error, CustomStringConvertible {
    case pendingMigrations([Int])
    case homeInUse(String)
    case homeUnusable(String)

    var description: String {
        switch self {
        case .pendingMigrations(let versions):
            "the database lacks the migrations \(versions); run munimentd migrate with the owner's connection string"
        case .homeInUse(let home): "another munimentd serves from \(home); stop it, or choose another --home"
        case .homeUnusable(let home): "the folder \(home) can't be made or written; choose another --home"
        }
    }
}

/// What a server is made of, for `serve` and for tests that drive the router without a socket.
package struct ServerParts {
    package let router: Router<AppRequestContext>
    /// The router within its time limit: what answers.
    package let responder: Deadline<RouterResponder<AppRequestContext>>
    private(set) var services: [any Service]
    /// What the services and the requests stand on.
    let foundations: [any Service]
    package let access: Access
    package let custody: Custody
    let hub: LiveHub
    let checkpointKeeper: CheckpointKeeper
    /// `nil` where no cosigners are configured.
    let collector: CosignatureCollector?

    package init(
        database: Database,
        cluster: PrivateCluster? = nil,
        configuration: Configuration,
        logger: Logger,
        clock: any WallClock = SystemClock(),
        beatInterval: Duration = LiveEvent.beatInterval,
        exchange: CosignerExchange? = nil
    ) throws {
        let entries = EntryMaker(clock: clock)
        let ledger = Ledger()
        let reader = LedgerReader(database)
        access = Access(database: database, ledger: ledger, entries: entries)
        custody = Custody(database: database, ledger: ledger, entries: entries)
        hub = LiveHub(database)
        let news = CommitNews(database)
        let jobs = Jobs(database: database, now: clock.now)
        let metrics = Metrics()
        let status = ServiceStatus()
        let checkpoints = CheckpointFigures()
        let cosigners = CosignerFigures()
        let trees = TreeReader(database, quorum: try configuration.quorum())
        let logs = LogRoutes(reader: reader, trees: trees)
        let feed = Feed(database)
        let sources = Sources(
            database: database,
            chronicle: Chronicle(ledger: ledger, entries: entries),
            folder: configuration.sourcesFolder.map(SourceFolder.init)
        )
        let feedKeeper = FeedKeeper(
            database: database,
            projector: Projector(database, clock: clock),
            access: access
        )
        let sourceKeeper = SourceKeeper(
            sources: sources,
            access: access,
            news: news,
            hosts: configuration.sourceHosts,
            logger: logger
        )
        let pages = Pages(
            templates: try TemplateLibrary(),
            custody: custody,
            access: access,
            reader: reader,
            jobs: jobs,
            feed: feed,
            clock: clock
        )
        let live = LiveRoutes(hub: hub, access: access, clock: clock, beatInterval: beatInterval)

        let addresses = KnownAddresses()
        router = Router(context: AppRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(SecurityHeaders())
        router.middlewares.add(RequestLog(metrics: metrics))
        router.middlewares.add(Problems(pages: pages, addresses: addresses))
        HealthRoutes(
            health: Health(
                database: database,
                jobs: jobs,
                clock: clock,
                cluster: cluster,
                services: status,
                checkpoints: checkpoints,
                cosigners: cosigners,
                feed: FeedHealth(keeper: feedKeeper, sources: sourceKeeper),
                logger: logger
            ),
            metrics: metrics
        ).add(to: router)
        logs.addOpen(to: router.group())
        WitnessRoutes(
            cosigner: LogCosigner(
                database: database,
                home: configuration.home,
                name: configuration.cosignerName ?? configuration.logOrigin.description,
                logs: configuration.cosignedLogs,
                clock: clock
            )
        ).add(to: router.group())
        pages.addOpen(to: router.group().add(middleware: SignInRefusals()))
        // Only here is asked who asks: what is open stays so while the database is away.
        let known = router.group()
            .add(middleware: Authentication(access: access))
            .add(middleware: AuditRefusals(appender: Appender(database), entries: entries))
            .add(middleware: AnnounceCommits(news: news))
        pages.add(to: known)
        live.addPages(to: known)
        logs.add(to: known)
        let api = known.group("api/v1")
        let limit = BodyLimit(bytes: configuration.maximumBodySizeInBytes, timeout: configuration.bodyTimeout)
        AccessRoutes(access: access, bodyLimit: limit).add(to: api)
        AccordRoutes(custody: custody, bodyLimit: limit).add(to: api)
        ArtifactRoutes(custody: custody, bodyLimit: limit).add(to: api)
        CeremonyRoutes(custody: custody, bodyLimit: limit).add(to: api)
        DeploymentRoutes(custody: custody, bodyLimit: limit).add(to: api)
        VerificationRoutes(custody: custody, bodyLimit: limit).add(to: api)
        LedgerRoutes(reader: reader, trees: trees, custody: custody).add(to: api)
        ErasureRoutes(
            database: database,
            reader: reader,
            ledger: ledger,
            entries: entries,
            bodyLimit: limit
        ).add(to: api)
        JobRoutes(jobs: jobs, bodyLimit: limit).add(to: api)
        ChronicleRoutes(feed: feed, reader: reader).add(to: api)
        SourceRoutes(sources: sources, bodyLimit: limit).add(to: api)
        live.addProgram(to: api)
        addresses.learn(router.routes.map { (method: $0.method, path: $0.path.description) })
        responder = Deadline(
            inner: router.buildResponder(),
            limit: configuration.requestTimeout,
            bodyLimit: configuration.bodyTimeout,
            metrics: metrics
        )

        let worker = Self.worker(jobs, database, access, trees, configuration, clock, logger)
        let sweeper = CeremonySweeper(access: access, custody: custody, news: news)
        let pending = configuration.cosigners.isEmpty ? nil : PendingCosignatures()
        checkpointKeeper = CheckpointKeeper(
            maker: CheckpointMaker(
                database: database,
                home: configuration.home,
                origin: configuration.logOrigin,
                clock: clock
            ),
            figures: checkpoints,
            pending: pending,
            logger: logger
        )
        let collector = pending.map { pending in
            CosignatureCollector(
                store: CosignatureStore(database),
                cosigners: configuration.cosigners,
                pending: pending,
                figures: cosigners,
                clock: clock,
                logger: logger,
                exchange: exchange
            )
        }
        self.collector = collector
        func supervised(
            _ name: String,
            longestPause: Duration = .seconds(60),
            _ body: @escaping @Sendable () async throws -> Void
        ) -> any Service {
            Supervised(name: name, status: status, logger: logger, longestPause: longestPause, body: body)
        }
        // Somebody looks at what these two tell: after an outage they are back at once.
        let soon = Duration.seconds(2)
        services = [
            supervised("live", longestPause: soon) { [hub] in try await hub.run() },
            supervised("news", longestPause: soon) { try await news.run() },
            supervised("jobs", longestPause: soon) { try await worker.run() },
            supervised("projector", longestPause: soon) { try await feedKeeper.run() },
            supervised("sources") { try await sourceKeeper.run() },
            supervised("ceremonies") { try await sweeper.run() },
            supervised("checkpoints") { [checkpointKeeper] in try await checkpointKeeper.run() },
            supervised("pool") { try await database.closeIdleConnections() },
        ]
        if let collector { services.append(supervised("cosigners") { try await collector.run() }) }
        foundations = [cluster].compactMap { $0 }.map { cluster in
            Supervised(name: "cluster", status: status, logger: logger, longestPause: .seconds(2)) {
                try await cluster.watch()
            }
        }
    }

    private static func worker(
        _ jobs: Jobs,
        _ database: Database,
        _ access: Access,
        _ trees: TreeReader,
        _ configuration: Configuration,
        _ clock: any WallClock,
        _ logger: Logger
    ) -> JobWorker {
        let own = InstallationJobs(
            jobs: jobs,
            keeper: PartitionKeeper(database: database, clock: clock),
            clock: clock,
            logger: logger,
            keptFor: .seconds(86_400 * configuration.finishedJobsDays)
        )
        let entries = EntryMaker(clock: clock)
        let audit = TenantAudit(database: database, appender: Appender(database), entries: entries)
        let retention = Retention(database: database, ledger: Ledger(), entries: entries)
        let erasing = TenantRetention(retention: retention, clock: clock)
        let retirement = PartitionRetirement(
            retention: retention,
            trees: trees,
            archive: Archive(home: configuration.home),
            access: access,
            database: database,
            entries: entries
        )
        var limits = JobWorker.Limits()
        // Then there is time left for the outcomes, before everything is cancelled.
        limits.drain = min(limits.drain, configuration.shutdownLimit / 2)
        return JobWorker(
            jobs: jobs,
            handlers: own.handlers + [audit.handler, erasing.handler, retirement.handler(logger)],
            periodic: own.periodic + [audit.periodic, erasing.periodic, retirement.periodic],
            tenants: { try await access.tenants().map(\.id) },
            limits: limits,
            logger: logger
        )
    }
}
