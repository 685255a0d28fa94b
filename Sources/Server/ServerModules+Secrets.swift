import Access
import Drift
import Evidence
import Ledger
import Observers
import Postgres
import Secrets

extension ServerModules {
    /// What answers below `/v1`: a new engine or auth method is one line here. Made once for a server: rates are counted in it.
    func secretsParts() -> SecretsParts {
        let mounts = mounts
        let roles = SecretRoles(database: database, barrier: barrier, clock: clock)
        let auditing = SecretsAuditing(log: auditLog, barrier: barrier) { [news] in news.committed(for: $0) }
        let namespaces = Namespaces(access: access, root: configuration.secretsTenant)
        let rights: @Sendable (TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject) = {
            [access] grant in try await access.rights(grant)
        }
        let cubbyholes = Cubbyholes(database: database, barrier: barrier, clock: clock)
        let wrapping = Wrapping(access: access, cubbyholes: cubbyholes)
        let quotaRoutes = QuotaRoutes(quotas: quotas, mounts: mounts)
        let system = SystemBackend(
            seal: seal,
            wrapping: wrapping,
            rootTenant: configuration.secretsTenant,
            others: [
                MountRoutes(mounts: mounts, rights: rights) { [leaseDesk] mount in
                    try await leaseDesk.revoke(of: mount)
                },
                LeaseRoutes(leases: leases, desk: leaseDesk),
                PolicyRoutes(access: access, mounts: mounts, roles: roles, rights: rights),
                AuditRoutes(devices: auditDevices),
                quotaRoutes,
                agentEnrollment(mounts),
            ]
        )
        return SecretsParts(
            access: access,
            seal: SealRoutes(
                seal: seal,
                clock: clock,
                record: SealRecord { type, address, data, reason in
                    try await recordOfSeal(type, from: address, data, denialReason: reason)
                }
            ),
            mounts: mounts,
            roles: roles,
            quotas: quotaRoutes,
            wrapping: wrapping,
            auditing: auditing,
            devices: SecretsDevices(devices: auditDevices),
            backends: backends(system: system, mounts: mounts, cubbyholes: cubbyholes, rights: rights),
            namespaces: namespaces,
            asksForCertificates: configuration.tlsCertificate != nil,
            clock: clock
        )
    }

    private var mounts: Mounts {
        Mounts(
            database: database,
            clock: clock,
            offered: [
                .secret: Set(["kv", "pki", "transit"]).union(lendingBackends.keys), .auth: Self.methods,
            ],
            removers: removers
        )
    }

    /// What rotates secrets, and keys of transit: for requests, and for jobs.
    var rotating: (secrets: RotationRunner, keys: TransitRotator) {
        let mounts = mounts
        let keys = TransitRotator(
            transit: Transit(database: database, barrier: barrier),
            mounts: mounts,
            entries: entries,
            log: auditLog,
            clock: clock
        )
        return (rotationRunner(mounts), keys)
    }

    private func rotationRunner(_ mounts: Mounts) -> RotationRunner {
        let keyValue = KeyValue(database: database, barrier: barrier, clock: clock, mounts: mounts)
        let mayBePrivate = configuration.rotationMayBePrivate
        return RotationRunner(
            rotations: Rotations(
                keyValue: keyValue,
                ledger: ledger,
                entries: entries,
                log: auditLog,
                alarm: { [drift] alarm, db in
                    try drift.tell(
                        rotationOf: alarm.secret,
                        named: alarm.path,
                        failure: alarm.failure,
                        of: alarm.tenant,
                        at: alarm.at,
                        in: db
                    )
                }
            ),
            database: DatabaseRotator(
                keyValue: keyValue,
                reach: mayBePrivate ? .privateAddresses : .publicAddresses
            ),
            webhook: WebhookRotator(
                reach: mayBePrivate ? .privateAddresses : .publicAddresses,
                clock: clock
            ),
            clock: clock
        )
    }

    /// Opens the seal by itself, where it may.
    var secretsKeeper: SecretsKeeper {
        SecretsKeeper(seal: seal, access: access) { [self] type in
            let what = type == .file ? "key file" : type.rawValue
            try await recordOfSeal(.systemUnsealed, from: "", ["by": .string(what)])
        }
    }

    /// Before there is the tenant that keeps the installation, which `sys/init` makes, there is no ledger to tell.
    private func recordOfSeal(
        _ type: AuditEventType,
        from address: String,
        _ data: JSONObject,
        denialReason: String? = nil
    ) async throws {
        let namespaces = Namespaces(access: access, root: configuration.secretsTenant)
        guard let tenant = try await namespaces.rootTenant() else { return }
        let auditing = SecretsAuditing(log: auditLog, barrier: barrier)
        try await auditing.record(
            type,
            of: tenant,
            from: address,
            data,
            isGranted: denialReason == nil,
            denialReason: denialReason
        )
    }

    private static let methods: Set<String> = ["approle", "userpass", "cert", "jwt", "oidc", "kubernetes"]

    /// What goes with a mount.
    private var removers: [String: Mounts.Remover] {
        var removers: [String: Mounts.Remover] = [
            "pki": { mount, db in
                try Leases.deleteAll(of: mount, in: db)
                try PKI.deleteAll(of: mount, in: db)
            },
            "transit": { mount, db in try Transit.deleteAll(of: mount, in: db) },
        ]
        for type in lendingBackends.keys {
            removers[type] = { mount, db in try Leases.deleteAll(of: mount, in: db) }
        }
        for method in Self.methods {
            removers[method] = { [access] mount, db in
                try access.forgetMount(mount.id, accessor: mount.accessor, of: mount.tenant, in: db)
            }
        }
        return removers
    }

    var jwtMethod: JWTMethod {
        JWTMethod(
            database: database,
            cipher: cipher,
            fetcher: WebFetcher(mayBePrivate: configuration.authMayBePrivate),
            clock: clock
        )
    }

    var pki: PKI {
        PKI(database: database, barrier: barrier, clock: clock)
    }

    private func authorities(
        subject: @escaping @Sendable (TokenGrant) async throws -> PolicySubject
    ) -> PKIBackend {
        var backend = PKIBackend(pki: pki, leases: leases, jobs: jobs)
        backend.whenRevoked = { [access] certificate, tenant, actor in
            guard let fingerprint = Digest(hex: certificate.fingerprint) else { return }
            if certificate.revocation?.reason == .certificateHold {
                return try await access.suspendCertificate(fingerprint, in: tenant)
            }
            _ = try await access.revokeCertificate(
                fingerprint,
                in: tenant,
                by: actor.isEmpty ? "pki" : actor
            )
        }
        backend.subject = subject
        return backend
    }

    private func backends(
        system: SystemBackend,
        mounts: Mounts,
        cubbyholes: Cubbyholes,
        rights: @escaping @Sendable (TokenGrant) async throws -> (rules: AccessRules, subject: PolicySubject)
    ) -> [String: any SecretsBackend] {
        let rotation = rotationRunner(mounts)
        let keyValue = KeyValueBackend(
            keyValue: rotation.rotations.keyValue,
            rotation: RotationBackend(rotations: rotation.rotations, runner: rotation, rights: rights)
        )
        let fetcher = WebFetcher(mayBePrivate: configuration.authMayBePrivate)
        let jwt = JWTBackend(access: access, method: jwtMethod)
        let backends: [String: any SecretsBackend] = [
            "system": system,
            "cubbyhole": CubbyholeBackend(cubbyholes: cubbyholes),
            "identity": IdentityBackend(
                access: access,
                mounts: mounts,
                tokens: IdentityTokenRoutes(
                    tokens: IdentityTokens(database: database, cipher: cipher, entries: entries),
                    address: configuration.address,
                    rootTenant: configuration.secretsTenant
                )
            ),
            "kv": keyValue,
            "pki": authorities { grant in try await rights(grant).subject },
            "transit": TransitBackend(transit: Transit(database: database, barrier: barrier)),
            "token": TokenBackend(access: access) { request in
                guard let grant = request.token else { return false }
                let (rules, subject) = try await rights(grant)
                let may = rules.capabilities(
                    of: request.fullPath,
                    subject: subject,
                    address: request.address,
                    at: request.now
                )
                return may.contains("root") || may.contains("sudo")
            },
            "approle": AppRoleBackend(access: access),
            "userpass": UserpassBackend(access: access),
            "cert": CertBackend(access: access, method: CertificateMethod(database: database, clock: clock)),
            "jwt": jwt,
            "oidc": jwt,
            "kubernetes": KubernetesBackend(
                access: access,
                method: KubernetesMethod(
                    database: database,
                    cipher: cipher,
                    fetcher: fetcher,
                    clock: clock,
                    localAccount: { LocalServiceAccount(in: "/var/run/secrets/kubernetes.io/serviceaccount") }
                )
            ),
        ]
        return backends.merging(lendingBackends.mapValues { $0 }) { own, _ in own }
    }
}

extension AccessCipher {
    /// Over the barrier: sealed, it does nothing.
    init(_ barrier: Barrier) {
        self.init(
            encrypt: { bytes, tenant, place in
                try barrier.encrypt(bytes, at: BarrierPlace(tenant: tenant, path: place))
            },
            decrypt: { bytes, tenant, place in
                try await barrier.knowingTerms {
                    try barrier.decrypt(bytes, at: BarrierPlace(tenant: tenant, path: place))
                }
            },
            mac: { bytes, purpose, tenant in try barrier.mac(bytes, purpose: purpose, tenant: tenant) }
        )
    }
}

extension Configuration {
    /// As others reach the server, without a slash at its end.
    fileprivate var address: String {
        if let publicURL { return publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL }
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(tlsCertificate == nil ? "http" : "https")://\(name):\(port)"
    }
}
