import Foundation
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import Postgres
import Schema
import ServiceLifecycle
import UnixSignals

/// A server from its start to its end; what it is made of is built in `ServerParts.swift`.
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
        let group = try serviceGroup(of: parts, endingAt: [.sigint, .sigterm]) { port in
            status.write(
                port: port,
                host: configuration.host,
                scheme: configuration.tlsCertificate == nil ? "http" : "https",
                connectionString,
                logger
            )
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

    /// Leaves half of the cores to what is done for requests: with an event loop on each, threads take them from each other.
    /// Must come before anything else in the process that uses the network.
    package static func shareCores() { NIOSingletons.groupLoopCountSuggestion = max(1, System.coreCount / 2) }

    /// Lets free memory stay up to 8 MiB an arena, and buffers below 1 MiB be taken from there: glibc gives back more than
    /// 128 KiB at once, and under load takes the same pages anew for each request (mallopt(3)).
    package static func keepFreedMemory() {
        // Swift's module of glibc leaves malloc.h out; another C library may have none.
        guard let symbol = dlsym(nil, "mallopt") else { return }
        let mallopt = unsafeBitCast(symbol, to: (@convention(c) (_ option: CInt, _ value: CInt) -> CInt).self)
        let (trimThreshold, mmapThreshold): (CInt, CInt) = (-1, -3)
        _ = mallopt(trimThreshold, 8 << 20)
        _ = mallopt(mmapThreshold, 1 << 20)
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
    ) throws -> ServiceGroup {
        let plain = HTTP1Channel.Configuration(idleTimeout: .seconds(75))
        let secure = try configuration.tls()?.builder(over: plain, parts.ready)
        let application = Application(
            responder: parts.responder,
            server: secure ?? .listing(plain, parts.ready),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                serverName: ServerParts.serverName,
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
