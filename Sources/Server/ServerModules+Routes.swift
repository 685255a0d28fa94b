import Access
import Attestor
import Hummingbird
import Ledger
import Observers

extension ServerModules {
    /// Everything that is answered over HTTP.
    func router(answering secrets: SecretsParts, beatInterval: Duration) throws -> Router<AppRequestContext> {
        let cookie = SessionCookie(isAlwaysSecured: configuration.isReachedOverTLS)
        let pages = Pages(
            templates: try .built(),
            custody: custody,
            access: access,
            attestor: attestor,
            reader: reader,
            jobs: jobs,
            feed: feed,
            audit: auditLog,
            webhooks: webhooks,
            drift: drift,
            proofs: findingProofs,
            door: SecretsDoor(parts: secrets),
            lending: LeasesSight(leases: leases, targets: engineTargets),
            rotations: rotating.secrets.rotations,
            agents: agentSessions,
            triage: TriageSight(attestor: attestor),
            logs: LogsSight(rekor: rekor, watchlist: watchlist),
            providers: ProviderSignIn(
                ways: configuration.signInWays,
                publicURL: configuration.publicURL,
                parts: secrets,
                method: jwtMethod
            ),
            clock: clock,
            cookie: cookie,
            verifier: verifier,
            patience: lookPatience
        )
        let addresses = KnownAddresses()
        let router = Router(context: AppRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(SecurityHeaders())
        router.middlewares.add(RequestLog(metrics: metrics))
        router.middlewares.add(Problems(pages: pages, addresses: addresses))
        addOpen(pages, to: router)
        // Only here is asked who asks: what is open stays so while the database is away.
        let known = router.group()
            .add(middleware: Authentication(access: access, cookie: cookie))
            .add(middleware: AuditRefusals(appender: appender, entries: entries))
            .add(middleware: AnnounceCommits(news: news, drift: drift))
        secretsRoutes(answering: secrets).add(to: router)
        pages.add(to: known)
        let live = LiveRoutes(
            hub: hub,
            access: access,
            clock: clock,
            runs: RunWatch(drift: drift, jobs: jobs, agents: agentSessions, reader: reader),
            beatInterval: beatInterval
        )
        live.addPages(to: known)
        LogRoutes(reader: reader, trees: trees).add(to: known)
        let api = known.group("api/v1").add(middleware: LargeBodies(gate: LargeWorkGate(), limit: bodyLimit))
        ArchivistaRoutes(attestor: attestor, bodyLimit: bodyLimit).add(
            to: known.group().add(middleware: LargeBodies(gate: LargeWorkGate(), limit: bodyLimit))
        )
        live.addProgram(to: api)
        addRoutes(to: api, pages)
        CertificateRoutes(custody: custody, door: SecretsDoor(parts: secrets), bodyLimit: bodyLimit).add(
            to: api
        )
        SecretNameRoutes(door: SecretsDoor(parts: secrets), bodyLimit: bodyLimit).add(to: api)
        addresses.learn(router.routes.map { (method: $0.method, path: $0.path.description) })
        return router
    }

    /// What clients of Vault ask.
    func secretsRoutes(answering parts: SecretsParts) -> SecretsRoutes {
        SecretsRoutes(
            parts: parts,
            limit: BodyLimit(bytes: SecretsRoutes.bodyLimit, timeout: configuration.bodyTimeout)
        )
    }

    /// What anybody may ask for.
    private func addOpen(_ pages: Pages, to router: Router<AppRequestContext>) {
        let health = Health(
            database: database,
            jobs: jobs,
            clock: clock,
            cluster: cluster,
            services: status,
            checkpoints: checkpoints,
            cosigners: cosigners,
            feed: FeedHealth(keeper: feedKeeper, sources: sourceKeeper),
            audit: auditKeeper,
            auditDevices: AuditDeviceHealth(devices: auditDevices),
            leases: leaseKeeper,
            access: access,
            logger: logger
        )
        HealthRoutes(health: health, metrics: metrics).add(to: router)
        LogRoutes(reader: reader, trees: trees).addOpen(to: router.group())
        OwnLogRoutes(
            logs: ownLogs,
            throttle: OwnLogThrottle(writesPerMinute: configuration.ownLogWritesPerMinute),
            clock: clock
        ).add(to: router.group())
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
    }

    var notificationSender: NotificationSender {
        let host =
            configuration.publicURL.flatMap { $0.split(separator: "/").last.map(String.init) }
            ?? configuration.logOrigin.description
        let name = String(host.prefix { $0 != ":" && $0 != "/" })
        let server = configuration.mail.server(helloName: name)
        return NotificationSender(
            drift: drift,
            access: access,
            deliverer: webhookDeliverer,
            mail: server.flatMap { server in configuration.mail.from.map { (SMTPClient(server), $0) } },
            origin: configuration.publicURL,
            host: name
        )
    }

    private var findingProofs: FindingProofs {
        FindingProofs(reader: reader, trees: trees, events: SubjectEvents(feed: feed))
    }

    private var bodyLimit: BodyLimit {
        BodyLimit(bytes: configuration.maximumBodySizeInBytes, timeout: configuration.bodyTimeout)
    }

    var verifier: LiveVerifier { LiveVerifier(custody: custody, looker: looker) }

    /// Of a request's time, what is left for the look itself.
    private var lookPatience: Duration {
        max(configuration.requestTimeout / 2, configuration.requestTimeout - .seconds(3))
    }

    private func addRoutes(to api: RouterGroup<AppRequestContext>, _ pages: Pages) {
        let limit = bodyLimit
        AccessRoutes(access: access, bodyLimit: limit).add(to: api)
        PolicyAPIRoutes(access: access, clock: clock, bodyLimit: limit, pages: pages).add(to: api)
        PrincipalRoutes(access: access, bodyLimit: limit).add(to: api)
        AgentConnectionRoutes(sessions: agentSessions).add(to: api)
        AccordRoutes(custody: custody, bodyLimit: limit).add(to: api)
        ArtifactRoutes(
            custody: custody,
            answers: StandingAnswers(reader),
            bodyLimit: limit,
            appender: appender,
            entries: entries
        ).add(to: api)
        CeremonyRoutes(custody: custody, bodyLimit: limit).add(to: api)
        DelegationRoutes(custody: custody, bodyLimit: limit).add(to: api)
        DeploymentRoutes(custody: custody, bodyLimit: limit).add(to: api)
        TargetRoutes(
            custody: custody,
            looker: looker,
            bodyLimit: limit,
            patience: lookPatience
        ).add(to: api)
        LookRoutes(custody: custody, verifier: verifier, bodyLimit: limit, patience: lookPatience).add(
            to: api
        )
        VerificationRoutes(custody: custody, bodyLimit: limit).add(to: api)
        SpanRoutes(custody: custody).add(to: api)
        DeviationRoutes(custody: custody, bodyLimit: limit).add(to: api)
        VerifierRoutes(custody: custody, bodyLimit: limit).add(to: api)
        PastRoutes(custody: custody).add(to: api)
        LedgerRoutes(reader: reader, trees: trees, custody: custody).add(to: api)
        ErasureRoutes(
            database: database,
            reader: reader,
            ledger: ledger,
            entries: entries,
            verdictRows: attestor.verdictRows,
            bodyLimit: limit
        ).add(to: api)
        BaselineRoutes(drift: drift, jobs: jobs, bodyLimit: limit).add(to: api)
        EvidenceSourceRoutes(
            drift: drift,
            looker: directoryLooker,
            jobs: jobs,
            bodyLimit: limit,
            patience: lookPatience
        ).add(to: api)
        NotificationRoutes(drift: drift, sender: notificationSender, bodyLimit: limit).add(to: api)
        AssignmentRoutes(drift: drift, jobs: jobs, bodyLimit: limit).add(to: api)
        TenantDelegationRoutes(drift: drift, bodyLimit: limit).add(to: api)
        OnboardingRoutes(drift: drift, access: access, bodyLimit: limit).add(to: api)
        FindingRoutes(drift: drift, proofs: findingProofs, bodyLimit: limit).add(to: api)
        AttestorRoutes(attestor: attestor, bodyLimit: limit).add(to: api)
        AttestorSearchRoutes(attestor: attestor).add(to: api)
        RekorRoutes(rekor: rekor, ownLogs: ownLogs, bodyLimit: limit).add(to: api)
        WatchlistRoutes(watchlist: watchlist, bodyLimit: limit).add(to: api)
        VerdictRoutes(
            attestor: attestor,
            reader: reader,
            trees: trees,
            verifier: configuration.publicURL ?? "urn:muniment:\(configuration.logOrigin)",
            bodyLimit: limit
        ).add(to: api)
        TriageRoutes(attestor: attestor, bodyLimit: limit).add(to: api)
        JobRoutes(jobs: jobs, bodyLimit: limit).add(to: api)
        ChronicleRoutes(feed: feed, reader: reader).add(to: api)
        AuditEventRoutes(
            audit: auditLog,
            verification: auditVerification,
            proofs: AuditProofs(reader: reader, trees: trees),
            mounts: pages.door.parts.mounts,
            access: access,
            bodyLimit: limit
        ).add(to: api)
        RotationRoutes(rotations: rotating.secrets.rotations).add(to: api)
        SourceRoutes(sources: sources, bodyLimit: limit).add(to: api)
        SubstrateRoutes(custody: custody, clients: substrateClients, bodyLimit: limit).add(to: api)
        WebhookRoutes(
            webhooks: webhooks,
            secrets: webhookSecrets,
            deliverer: webhookDeliverer,
            bodyLimit: limit
        ).add(to: api)
    }
}
