package import Access
package import Custody
import Evidence
import Foundation
package import Hummingbird
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
        let application = Application(
            router: parts.router,
            server: .http1(configuration: .init(idleTimeout: .seconds(75))),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: "muniment"
            ),
            onServerRunning: { channel in
                status.write(
                    port: channel.localAddress?.port,
                    host: configuration.host,
                    connectionString,
                    logger
                )
            },
            logger: logger
        )
        defer { status.remove() }
        let group = ServiceGroup(
            configuration: .init(
                // Ended in the reverse order: who needs PostgreSQL ends before the service that keeps it running.
                services: parts.foundations.map { .init(service: $0) } + [.init(service: application)]
                    + parts.services.map { .init(service: $0) },
                gracefulShutdownSignals: [.sigint, .sigterm],
                logger: logger
            )
        )
        try await group.run()
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
    let services: [any Service]
    /// What the services and the requests stand on.
    let foundations: [any Service]
    package let access: Access
    package let custody: Custody
    let hub: LiveHub

    package init(
        database: Database,
        cluster: PrivateCluster? = nil,
        configuration: Configuration,
        logger: Logger,
        clock: any WallClock = SystemClock(),
        beatInterval: Duration = LiveEvent.beatInterval
    ) throws {
        let entries = EntryMaker(clock: clock)
        let ledger = Ledger()
        let reader = LedgerReader(database)
        access = Access(database: database, ledger: ledger, entries: entries)
        custody = Custody(database: database, ledger: ledger, entries: entries)
        hub = LiveHub(database)
        let news = CommitNews(database)
        let metrics = Metrics()
        let status = ServiceStatus()
        let pages = Pages(
            templates: try TemplateLibrary(),
            custody: custody,
            access: access,
            reader: reader,
            clock: clock
        )
        let live = LiveRoutes(hub: hub, access: access, clock: clock, beatInterval: beatInterval)

        router = Router(context: AppRequestContext.self)
        router.middlewares.add(SecurityHeaders())
        router.middlewares.add(RequestLog(metrics: metrics))
        router.middlewares.add(Problems(pages: pages))
        router.middlewares.add(Authentication(access: access))
        router.middlewares.add(AuditRefusals(appender: Appender(database), entries: entries))
        router.middlewares.add(AnnounceCommits(news: news))
        HealthRoutes(
            health: Health(database: database, cluster: cluster, services: status),
            metrics: metrics
        ).add(to: router)
        pages.add(to: router)
        live.addPages(to: router)
        let api = router.group("api/v1")
        let limit = configuration.maximumBodySizeInBytes
        AccessRoutes(access: access, bodyLimitInBytes: limit).add(to: api)
        CustodyRoutes(custody: custody, bodyLimitInBytes: limit).add(to: api)
        LedgerRoutes(reader: reader).add(to: api)
        live.addProgram(to: api)

        let keeper = PartitionKeeper(database: database, clock: clock, logger: logger)
        let sweeper = CeremonySweeper(access: access, custody: custody, news: news)
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
            supervised("partitions") { try await keeper.run() },
            supervised("ceremonies") { try await sweeper.run() },
            supervised("pool") { try await database.closeIdleConnections() },
        ]
        foundations = [cluster].compactMap { $0 }.map { cluster in
            Supervised(name: "cluster", status: status, logger: logger, longestPause: .seconds(2)) {
                try await cluster.watch()
            }
        }
    }
}
