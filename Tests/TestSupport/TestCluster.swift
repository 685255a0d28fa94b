import Foundation
package import Logging
package import Postgres
import Synchronization

/// The PostgreSQL that the tests of one process share. It is started by the first test that asks, forgets everything,
/// and ends with the process.
package enum TestCluster {
    package static let logger: Logger = {
        var logger = Logger(label: "muniment.tests")
        logger.logLevel = .error
        return logger
    }()

    private static let started = Task {
        let prefix = "muniment-tests-"
        Scratch.removeLeftovers(prefix)
        let home = "\(Scratch.folder)/\(prefix)\(ProcessInfo.processInfo.processIdentifier)"
        let cluster = try PrivateCluster(home: home, durability: .forgetful, logger: logger)
        try await cluster.start()
        return cluster
    }

    package static func shared() async throws -> PrivateCluster { try await started.value }

    /// A small configuration: tests run beside each other on one server.
    package static func configuration(
        role: String = "postgres",
        database: String = "postgres"
    ) async throws -> DatabaseConfiguration {
        configuration(of: try await shared(), role: role, database: database)
    }

    static func configuration(
        of cluster: PrivateCluster,
        role: String,
        database: String
    ) -> DatabaseConfiguration {
        var configuration = DatabaseConfiguration(
            connectionString: cluster.connectionString(role: role, database: database)
        )
        configuration.readPipelines = 1
        configuration.writePipelines = 1
        configuration.maximumConnections = 4
        // Patient: hundreds of tests share two cores.
        configuration.acquireTimeout = .seconds(300)
        return configuration
    }
}
