package import Access
import Attestor
import Chronicle
package import Custody
package import Drift
import Evidence
package import Hummingbird
import Jobs
package import Ledger
package import Logging
package import Postgres
import Secrets
import ServiceLifecycle

/// What a server is made of, for `serve` and for tests that drive the router without a socket.
package struct ServerParts {
    package let router: Router<AppRequestContext>
    /// What answers: the router within its time limit, with a shorter way for secrets.
    package let responder: SecretsFirst<Deadline<RouterResponder<AppRequestContext>>>
    /// What is answered before it comes to that.
    package let ready: ReadyRequests
    let services: [any Service]
    /// What the services and the requests stand on.
    let foundations: [any Service]
    package let access: Access
    package let custody: Custody
    package let drift: Drift
    let hub: LiveHub
    let checkpointKeeper: CheckpointKeeper
    let auditKeeper: AuditKeeper
    let attestor: Attestor
    /// `nil` where no cosigners are configured.
    let collector: CosignatureCollector?
    /// `nil` where no agents connect.
    let agentListener: AgentListener?

    /// As the header `Server` of every answer tells it.
    static let serverName = "muniment"

    package init(
        database: Database,
        cluster: PrivateCluster? = nil,
        configuration: Configuration,
        logger: Logger,
        clock: any WallClock = SystemClock(),
        beatInterval: Duration = LiveEvent.beatInterval,
        exchange: CosignerExchange? = nil
    ) throws {

        let modules = try ServerModules(
            database: database,
            cluster: cluster,
            configuration: configuration,
            logger: logger,
            clock: clock,
            exchange: exchange
        )
        let secrets = modules.secretsParts()
        router = try modules.router(answering: secrets, beatInterval: beatInterval)
        func limited<Inner: HTTPResponder>(_ inner: Inner) -> Deadline<Inner> {
            Deadline(
                inner: inner,
                limit: configuration.requestTimeout,
                bodyLimit: configuration.bodyTimeout,
                metrics: modules.metrics
            )
        }
        let answers = SecretsResponder(
            routes: modules.secretsRoutes(answering: secrets),
            log: RequestLog(metrics: modules.metrics)
        )
        responder = SecretsFirst(
            inner: limited(router.buildResponder()),
            secrets: answers,
            changes: limited(answers)
        )
        ready = ReadyRequests(parts: secrets, log: answers.log, serverName: Self.serverName)
        agentListener = try modules.agentListener(answering: secrets)
        services = modules.services + modules.services(for: agentListener)
        foundations = modules.foundations
        access = modules.access
        custody = modules.custody
        drift = modules.drift
        hub = modules.hub
        checkpointKeeper = modules.checkpointKeeper
        auditKeeper = modules.auditKeeper
        attestor = modules.attestor
        collector = modules.collector
    }
}

/// The composition root: what routes and services share, each built here, once, by plain initialisers. Its extensions say who asks it: `ServerModules+Routes.swift` over
/// HTTP, `ServerModules+Services.swift` by itself.
struct ServerModules {
    let database: Database
    let cluster: PrivateCluster?
    let configuration: Configuration
    let logger: Logger
    let clock: any WallClock

    let entries: EntryMaker
    let ledger = Ledger()
    let appender: Appender
    let reader: LedgerReader
    let trees: TreeReader
    let access: Access
    let keys: TenantKeys
    let looker: TargetLooker
    let directoryLooker: DirectoryLooker
    let custody: Custody
    let drift: Drift
    let attestor: Attestor
    let rekor: Rekor
    let watchlist: Watchlist
    let ownLogs: OwnLogs
    let rekorKeeper: RekorKeeper
    let jobs: Jobs
    let feed: Feed
    let sources: Sources
    let webhooks: Webhooks
    let webhookSecrets: WebhookSecrets
    let webhookDeliverer: WebhookDeliverer
    let substrateClients: SubstrateClients

    let news: CommitNews
    let hub: LiveHub
    let barrier = Barrier()
    let cipher: AccessCipher
    let seal: Seal
    let auditLog: AuditLog
    let auditVerification: AuditVerification
    let auditDevices: AuditDevices
    let auditKeeper: AuditKeeper
    let quotas: Quotas
    let leases: Leases
    let leaseDesk: LeaseDesk
    let lendingBackends: [String: any LendingBackend]
    let engineTargets: EngineTargets
    let leaseKeeper: LeaseKeeper
    let feedKeeper: FeedKeeper
    let sourceKeeper: SourceKeeper
    let webhookKeeper: WebhookKeeper
    let checkpointKeeper: CheckpointKeeper
    let collector: CosignatureCollector?

    let metrics = Metrics()
    let status = ServiceStatus()
    let checkpoints = CheckpointFigures()
    let cosigners = CosignerFigures()

    init(
        database: Database,
        cluster: PrivateCluster?,
        configuration: Configuration,
        logger: Logger,
        clock: any WallClock,
        exchange: CosignerExchange?
    ) throws {
        self.database = database
        self.cluster = cluster
        self.configuration = configuration
        self.logger = logger
        self.clock = clock
        entries = EntryMaker(clock: clock)
        appender = Appender(database)
        reader = LedgerReader(database)
        trees = TreeReader(database, quorum: try configuration.quorum())
        cipher = AccessCipher(barrier)
        access = Access(
            database: database,
            ledger: ledger,
            entries: entries,
            cipher: cipher,
            tokensEnded: { tokens, tenant, db in
                try Cubbyholes.purge(tokens, of: tenant, in: db)
                try Leases.end(ofTokens: tokens, of: tenant, at: clock.now(), in: db)
            },
            secretIDReused: { used, db in
                try Drift.tell(
                    secretIDReused: used.id,
                    ofRole: used.role,
                    used.sentence,
                    of: used.tenant,
                    at: used.shownAt,
                    in: db
                )
            },
            refusalNotLookedAt: { error in
                logger.error(
                    "it was not found out whether a refused login showed a used SecretID",
                    metadata: ["cause": "\(error)"]
                )
            }
        )
        keys = TenantKeys(TenantKeyFolder(configuration.tenantKeysPath), clock: clock)
        looker = TargetLooker(
            configuration.looking,
            hosts: AgentQuestions(
                access: access,
                sessions: AgentSessions(database: database, barrier: barrier, clock: clock),
                tasks: AgentTasks(database: database, barrier: barrier),
                clock: clock
            ),
            now: clock.now
        )
        directoryLooker = DirectoryLooker(configuration.looking, now: clock.now)
        custody = Custody(
            database: database,
            ledger: ledger,
            entries: entries,
            keys: keys,
            targetRules: configuration.looking.rules,
            documents: DIDDocuments(
                mayBePrivate: configuration.didsMayBePrivate,
                authorities: configuration.didAuthorities
            )
        )
        jobs = Jobs(database: database, now: clock.now)
        drift = Drift(
            database: database,
            ledger: ledger,
            entries: entries,
            directories: DirectoryLooker.rules(configuration.looking),
            seal: { [keys] tenant in try await keys.key(of: tenant, in: database).seal },
            summaries: DriftAcrossTenants.asking(jobs)
        )
        attestor = Attestor(
            database: database,
            ledger: ledger,
            entries: entries,
            jobs: jobs,
            signer: { try LogKeyFile(home: configuration.home, name: "attestor.key").opened() }
        )
        rekor = Rekor(
            database: database,
            ledger: ledger,
            entries: entries,
            jobs: jobs,
            tell: Self.tell(_:of:in:)
        )
        watchlist = Watchlist(database: database, ledger: ledger, entries: entries)
        ownLogs = OwnLogs(
            database: database,
            home: configuration.home,
            origin: configuration.logOrigin,
            clock: clock
        )
        rekorKeeper = RekorKeeper(
            rekor: rekor,
            watchlist: watchlist,
            exchange: .network(mayBePrivate: configuration.rekorMayBePrivate),
            anchors: RekorAnchors(rekor: rekor, trees: trees, home: configuration.home),
            jobs: jobs,
            access: access
        )
        feed = Feed(database)
        sources = Sources(
            database: database,
            chronicle: Chronicle(ledger: ledger, entries: entries),
            folder: configuration.sourcesFolder.map(SourceFolder.init)
        )
        webhooks = Webhooks(
            database: database,
            chronicle: Chronicle(ledger: ledger, entries: entries),
            origin: configuration.publicURL
        )
        webhookSecrets = WebhookSecrets(keys: keys, database: database)
        webhookDeliverer = WebhookDeliverer(
            webhooks: webhooks,
            secrets: webhookSecrets,
            mayBePrivate: configuration.webhooksMayBePrivate,
            clock: clock
        )
        substrateClients = SubstrateClients(
            files: configuration.looking,
            mayBePrivate: configuration.substratesMayBePrivate,
            clock: clock
        )
        news = CommitNews(database)
        hub = LiveHub(database)
        feedKeeper = FeedKeeper(
            database: database,
            projector: Projector(database, clock: clock),
            access: access
        )
        auditLog = AuditLog(database: database, appender: appender, entries: entries)
        auditVerification = AuditVerification(
            database,
            trees: trees,
            home: configuration.home,
            origin: configuration.logOrigin
        )
        seal = Seal(
            barrier: barrier,
            database: database,
            clock: clock,
            tokens: .init(
                tenant: { [access, configuration] in
                    try await access.ensureTenant(named: configuration.secretsTenant).id
                },
                makeRootToken: { [access, configuration] _ in
                    let tenant = try await access.ensureTenant(named: configuration.secretsTenant)
                    return try await access.createRootToken(of: tenant).token.revealed()
                }
            ),
            opener: configuration.unsealing.opener,
            returnsToShares: configuration.unsealing.returnsToShares
        )
        quotas = Quotas(database: database)
        let lending = Lending(
            database: database,
            barrier: barrier,
            clock: clock,
            quotas: quotas,
            log: auditLog,
            fetcher: WebFetcher(mayBePrivate: configuration.authMayBePrivate)
        )
        leases = lending.leases
        leaseDesk = lending.desk
        lendingBackends = lending.backends
        engineTargets = lending.targets
        leaseKeeper = LeaseKeeper(
            desk: lending.desk,
            leases: lending.leases,
            targets: lending.targets,
            database: lending.database,
            barrier: barrier,
            access: access,
            jobs: jobs,
            log: auditLog,
            clock: clock,
            logger: logger
        )
        auditDevices = AuditDevices(
            database: database,
            barrier: barrier,
            home: configuration.home,
            folders: configuration.auditDeviceFolders,
            limits: configuration.auditDevices
        )
        auditKeeper = AuditKeeper(
            audit: auditLog,
            database: database,
            home: configuration.home,
            clock: clock,
            access: access
        )
        sourceKeeper = SourceKeeper(
            sources: sources,
            access: access,
            news: news,
            hosts: configuration.sourceHosts,
            logger: logger
        )
        webhookKeeper = WebhookKeeper(webhooks: webhooks, jobs: jobs, access: access)
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
        collector = pending.map { [cosigners] pending in
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
    }
}
