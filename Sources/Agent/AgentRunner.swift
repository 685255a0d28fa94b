import API
package import Evidence
import Foundation
package import Logging

/// An agent from its start to its end.
package struct AgentRunner: Sendable {
    private static let reportInterval: Duration = .seconds(30)
    /// A file that is otherwise is told so soon.
    private static let changeInterval: Duration = .seconds(1)
    private static let tidyInterval: Duration = .seconds(15)
    private static let renewalInterval: Duration = .seconds(60)

    let configuration: AgentConfiguration
    let program: String
    let hostname: String
    let logger: Logger
    let log: AgentLog
    let now: @Sendable () -> Instant

    package init(
        _ configuration: AgentConfiguration,
        program: String,
        hostname: String,
        logger: Logger,
        log: AgentLog,
        now: @escaping @Sendable () -> Instant
    ) {
        self.configuration = configuration
        self.program = program
        self.hostname = hostname
        self.logger = logger
        self.log = log
        self.now = now
    }

    /// Enrols where there is no certificate yet, and then serves this host until its task is cancelled.
    ///
    /// - Throws: `EnrollmentFailure`, `AgentConfiguration.Fault`, `HostFile.Fault`; `CancellationError`.
    package func run() async throws {
        let rules = try ApplicationRules(configuration.applications ?? [])
        let identity = HostIdentity(path: configuration.identityFile)
        if try identity.validity().map({ $0.until <= now() }) ?? true {
            try await Enrollment(configuration, hostname: hostname, logger: logger).run()
        }
        let place = try configuration.place
        let own = link(place, configuration.credential)
        var links = [AgentSecrets.agent: own]
        for application in configuration.applications ?? [] {
            guard let certificate = application.certificate, let key = application.key else {
                links[application.name] = own
                continue
            }
            links[application.name] = link(place, AgentCredential(certificate: certificate, key: key))
        }
        let secrets = AgentSecrets(
            links: links,
            cache: SecretCache(
                byteLimit: configuration.cache?.maxBytes ?? 16 << 20,
                longest: .seconds(configuration.cache?.ttlSec ?? 300)
            ),
            now: now
        )
        let keeper = TemplateKeeper(configuration.templates ?? [], secrets: secrets, logger: logger)
        let apart = links.filter { $0.key == AgentSecrets.agent || $0.value !== own }
        let status: @Sendable () async -> LooseObject = { [links] in
            await Self.status(links, secrets, keeper)
        }
        let api = LocalAPI(
            secrets: secrets,
            rules: rules,
            namespace: configuration.namespace,
            status: status,
            log: log,
            logger: logger
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            for link in apart.values {
                group.addTask { try await link.run() }
                group.addTask { try await hear(link, secrets, keeper) }
            }
            group.addTask { try await keeper.run() }
            group.addTask { try await renew(over: own, identity) }
            group.addTask { try await report(over: own, secrets, keeper) }
            group.addTask {
                while true {
                    try await Task.sleep(for: Self.tidyInterval)
                    await secrets.removeExpired()
                }
            }
            if let socket = configuration.socket {
                let mode = socket.mode.flatMap(HostFile.mode) ?? 0o666
                group.addTask { try await api.serve(socket: socket.path, mode: mode) }
            }
            for proxy in configuration.proxies ?? [] {
                group.addTask {
                    try await api.serve(
                        host: proxy.host ?? "127.0.0.1",
                        port: proxy.port,
                        as: proxy.application
                    )
                }
            }
            // The first that ends takes the others with it: whoever looks after the service begins it anew.
            try await group.next()
            group.cancelAll()
        }
    }

    private func link(_ place: AgentPlace, _ credential: AgentCredential) -> AgentLink {
        AgentLink(
            place: place,
            credential: credential,
            introduction: .init(program: program, hostname: hostname, system: Self.system),
            now: now,
            logger: logger
        )
    }

    /// What os-release(5) calls it.
    private static var system: String {
        let text = (try? HostFile.read("/etc/os-release", limit: 65_536)).flatMap { $0 } ?? []
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n")
        where line.hasPrefix("PRETTY_NAME=") {
            return String(line.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" }.prefix(256))
        }
        return "Linux"
    }

    // MARK: What the server tells

    private func hear(_ link: AgentLink, _ secrets: AgentSecrets, _ keeper: TemplateKeeper) async throws {
        let looker = HostLooker(configuration.observe, now: now)
        for await news in link.news {
            let owners = await secrets.owners(of: link)
            switch news {
            case .connected(let welcome):
                logger.notice(
                    "connected",
                    metadata: ["as": "\(welcome.name)", "kind": "\(welcome.kind.rawValue)"]
                )
                for owner in owners { await keeper.changedAll(of: owner) }
            case .lost(let reason):
                logger.warning(
                    "the server is away; what is valid is served on",
                    metadata: ["cause": "\(reason)"]
                )
            case .event(let event):
                switch event.kind {
                case .secretChanged:
                    await secrets.forget(event.subject)
                    for owner in owners { await keeper.changed(event.subject, of: owner) }
                case .leaseRevoked, .leaseExpiring:
                    await secrets.forget(lease: event.subject)
                    for owner in owners { await keeper.ended(lease: event.subject, of: owner) }
                case .certificateRevoked:
                    await secrets.forgetCertificates()
                    for owner in owners { await keeper.changedCertificates(of: owner) }
                case .caughtUp: break
                }
            case .mustReread:
                for owner in owners {
                    await secrets.forget(owner: owner)
                    await keeper.changedAll(of: owner)
                }
            case .task(let task):
                // Ends with its look, which has limits of its own.
                Task { await link.answer(await looker.look(task)) }
            case .refused(let reason):
                // Whoever is not let in any more has nothing any more.
                for owner in owners { await secrets.forget(owner: owner) }
                logger.critical(
                    "the server lets nobody in by this certificate",
                    metadata: ["cause": "\(reason)"]
                )
            }
        }
        throw CancellationError()
    }

    private func renew(over link: AgentLink, _ identity: HostIdentity) async throws {
        let renewal = Renewal(identity: identity, name: configuration.name)
        while true {
            try await Task.sleep(for: Self.renewalInterval)
            do {
                guard let due = try renewal.due(), due <= now(), await link.isConnected else { continue }
                try await renewal.renew(over: link)
                logger.notice("certificate renewed")
                await link.reconnect()
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                logger.error("certificate not renewed", metadata: ["cause": "\(error)"])
            }
        }
    }

    private func report(over link: AgentLink, _ secrets: AgentSecrets, _ keeper: TemplateKeeper) async throws
    {
        var told: (templates: [AgentReport.Template], at: ContinuousClock.Instant)?
        while true {
            let templates = await keeper.report
            let isDue = told.map { .now - $0.at >= Self.reportInterval || $0.templates != templates } ?? true
            if isDue, await link.isConnected {
                let (count, bytes) = await secrets.figures
                await link.report(
                    AgentReport(
                        cachedCount: count,
                        cachedBytes: bytes,
                        templates: templates,
                        applications: (configuration.applications ?? []).map(\.name)
                    )
                )
                told = (templates, .now)
            }
            try await Task.sleep(for: Self.changeInterval)
        }
    }

    /// Names, times and numbers; never a value.
    private static func status(
        _ links: [String: AgentLink],
        _ secrets: AgentSecrets,
        _ keeper: TemplateKeeper
    ) async -> LooseObject {
        var connections: [LooseJSON] = []
        for (owner, link) in links.sorted(by: { $0.key < $1.key }) {
            let standing = await link.standing
            connections.append([
                "owner": .string(owner.isEmpty ? "agent" : owner), "name": .optional(standing.name),
                "is_connected": .bool(standing.isConnected), "reason": .optional(standing.reason),
                "certificate_expires_at": .optional(standing.certificateExpiresAt?.rfc3339),
                "clock_skew_ms": .number(Int(standing.skew / .milliseconds(1))),
            ])
        }
        let (count, bytes) = await secrets.figures
        let templates = await keeper.report
        return [
            "connections": .array(connections),
            "cache": ["count": .number(count), "bytes": .number(bytes)],
            "templates": .array(templates.map { .object($0.object) }),
        ]
    }
}
