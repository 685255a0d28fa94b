import API
import Evidence
import Secrets

@testable import Server

// Pages of secrets and policies as somebody at work would see them.

extension SamplePages {
    static func secrets(name: String, roles: Int = 2) -> SecretsPage {
        SecretsPage(
            frame: frame,
            rows: [
                MountRow(path: "secret/", type: "kv", version: 2, description: name),
                MountRow(path: "\(name)/", type: "kv", version: 1, description: ""),
                MountRow(path: "transit/", type: "transit", description: name),
            ],
            mayEnable: true,
            mayWritePolicies: true,
            notice: "The store was made.",
            roles: (0..<roles).map { secretRoleRow(name: name, $0) },
            hasMoreRoles: true
        )
    }

    static func agentConnections(name: String, rows: Int = 4) -> AgentConnectionsPage {
        AgentConnectionsPage(
            frame: frame,
            rows: (0..<rows).map { index in
                AgentConnectionRow(
                    Wire.AgentConnection(
                        id: "0193b1c2-2222-7000-8000-\(100_000_000_000 + index)",
                        kind: index % 2 == 0 ? "agent" : "application",
                        name: "\(name)\(index)",
                        status: index % 4 == 3 ? "suspended" : "active",
                        isConnected: index % 4 == 0,
                        hostname: name,
                        address: "192.0.2.7",
                        program: "0.9.0",
                        system: name,
                        certificate: "sha256:" + String(repeating: "ab", count: 31) + String(index % 90 + 10),
                        connectedAt: ago(minutes: 50),
                        seenAt: ago(minutes: index),
                        endedAt: index % 4 == 0 ? nil : ago(minutes: index),
                        endReason: index % 4 == 0 ? nil : "lost",
                        clockSkewMs: index % 4 == 0 ? 600_000 : 0,
                        cachedCount: 12,
                        cachedBytes: 34_567,
                        templates: [
                            .init(name: name, state: "current"),
                            .init(name: name, state: "rolled_back", reason: name),
                        ],
                        applications: [name, name]
                    )
                )
            },
            count: rows + 1,
            connectedCount: 2,
            troubledCount: 1
        )
    }

    static func leases(name: String, rows: Int = 4, targets: Int = 3) -> LeasesPage {
        let states: [Lease.State] = [.live, .pending, .revoking, .revoking]
        return LeasesPage(
            frame: frame,
            counts: [2, 40, 0, 12_345, 7, 1],
            pending: 1,
            revoking: 2,
            rows: (0..<rows).map { index in
                LeaseRow(
                    name: "database/creds/\(name)/0193b1c2-2222-7000-8000-\(100_000_000_000 + index)",
                    path: "database/creds/\(name)",
                    state: states[index % 4],
                    account: "v-token-readonly-\(name)",
                    borrower: name,
                    address: "192.0.2.7",
                    target: "main",
                    issuedAt: ago(minutes: 50),
                    expiresAt: now.advanced(by: .seconds(600 - 300 * (index % 3))),
                    renewedCount: index % 3,
                    attemptCount: index % 4 == 3 ? 12 : 0
                )
            },
            targets: (0..<targets).map { index in
                EngineRow(
                    name: "\(name)\(index)",
                    type: "postgresql-database-plugin",
                    answeredAt: index == 2 ? nil : ago(minutes: 3),
                    failingSince: index == 0 ? ago(minutes: 2) : nil,
                    failureCount: index == 0 ? 7 : 0,
                    failure: index == 0 ? name : nil,
                    rootRotatedAt: index == 1 ? ago(minutes: 9_000) : nil
                )
            },
            targetCount: targets + 1,
            failingCount: 1
        )
    }

    static func sealed(isInitialized: Bool = true) -> SealedPage {
        SealedPage(
            frame: frame,
            isInitialized: isInitialized,
            opensItself: false,
            threshold: isInitialized ? 3 : 0,
            shares: isInitialized ? 5 : 0,
            progress: isInitialized ? 1 : 0
        )
    }

    static func certificates(name: String, rows: Int = 3) -> CertificatesPage {
        CertificatesPage(
            frame: frame,
            mount: "pki/\(name)/",
            state: "live",
            counts: ["live": 3, "expiring": 1, "ended": 2, "revoked": 1, "all": 6],
            days: [(String(ago(minutes: -60 * 24 * 3).rfc3339.prefix(10)), 2)],
            today: ago(minutes: 0),
            rows: (0..<rows).map { row in
                CertificateRow(
                    serial: Array(repeating: "4a", count: 19).joined(separator: ":")
                        + (row < 16 ? ":0\(String(row, radix: 16))" : ":\(String(row % 256, radix: 16))"),
                    name: name,
                    type: "server",
                    role: name,
                    validUntil: ago(minutes: -60 * 24 * 40 * (row % 3)),
                    isRevoked: row % 4 == 3,
                    revocation: "key_compromise",
                    now: ago(minutes: 0)
                )
            },
            mayRevoke: true,
            mayRelease: true,
            cursor: "4a:01",
            nextCursor: "4a:02",
            notice: name
        )
    }

    static func secretFolder(name: String, names: [String]? = nil) -> SecretFolderPage {
        SecretFolderPage(
            frame: frame,
            path: "secret/\(name)/",
            mount: "secret/",
            names: names ?? ["\(name)/", "billing-db", name],
            asked: "secret/metadata/\(name)/",
            cursor: name,
            nextCursor: name
        )
    }

    static func secretFacts(name: String, versions: Int = 4) -> SecretFacts {
        SecretFacts(
            current: versions,
            oldest: 2,
            createdAt: ago(minutes: 9_000),
            updatedAt: ago(minutes: 12),
            maximumVersions: 0,
            requiresCAS: true,
            deleteAfter: "720h0m0s",
            custom: ["owner": name, name: "payments"],
            versions: (1...versions).reversed().map { number in
                SecretFacts.Version(
                    number: number,
                    createdAt: ago(minutes: 12 + 60 * (versions - number)),
                    deletedAt: number % 4 == 3
                        ? ago(minutes: 5) : number % 4 == 2 ? now.advanced(by: .seconds(60)) : nil,
                    isDestroyed: number % 4 == 1,
                    isLatest: number == versions
                )
            }
        )
    }

    static func secret(name: String, versions: Int = 4) -> SecretPage {
        var draft = SecretDraft()
        draft.fields = [.init(name: "note", value: name), .init(name: name, value: "", isDropped: true)]
        draft.json = name
        return SecretPage(
            frame: frame,
            path: "secret/prod/\(name)",
            mount: "secret/",
            isVersioned: true,
            metadata: secretFacts(name: name, versions: versions),
            shown: versions,
            fields: ["password", "username", name],
            rights: .init(
                read: true,
                write: true,
                patch: true,
                delete: true,
                undelete: true,
                destroy: true,
                changeMetadata: true,
                remove: true,
                rotate: true
            ),
            rotation: SecretRotation([
                "rotator": "database", "rotation_enabled": true, "state": "failing",
                "rotation_period": 86_400,
                "grace_period": 3_600, "last_rotated_at": "2026-11-20T10:00:00.000000Z",
                "next_rotation_at": "2026-11-21T11:00:00.000000Z", "failure": .string(name),
                "failing_since": "2026-11-21T10:00:00.000000Z",
            ]),
            writers: [versions: name, 2: "ada"],
            draft: draft,
            notice: "It was written.",
            refusal: name,
            auditPath: "/audit?secret=secret"
        )
    }

    static func secretRole(name: String, isLent: Bool = false) -> SecretRolePage {
        SecretRolePage(
            frame: frame,
            row: secretRoleRow(name: name),
            createdAt: ago(minutes: 900),
            mayBorrow: true,
            lent: isLent
                ? .init(
                    at: now,
                    leaseID: "database/creds/\(name)/0193b1c2-2222-7000-8000-100000000000",
                    duration: 3_600,
                    values: ["username": "v-token-billing-1", "password": .string(name)]
                ) : nil,
            refusal: isLent ? nil : name,
            auditPath: "/audit?secret=database"
        )
    }

    static func secretRoleRow(name: String, _ number: Int = 0) -> SecretRoleRow {
        SecretRoleRow(
            id: "0193b1c2-3333-7000-8000-\(100_000_000_000 + number)",
            name: "prod.db.postgres.\(name)\(number)",
            asked: "database/creds/\(name)",
            description: name
        )
    }

    static func revealedSecret(name: String, value: String? = nil) -> SecretPage {
        var page = secret(name: name)
        let version = secretFacts(name: name).versions[0]
        let values: LooseObject = [
            "username": "app", "password": .string(value ?? name), "limits": ["most": 7], "empty": "",
        ]
        page.revealed = .init(version: 4, at: now, values: values)
        var older = version
        older.number = 2
        page.comparison = SecretComparison(
            .init(version: version, writer: name, fields: values.names, values: values),
            .init(
                version: older,
                fields: ["username", name],
                values: ["username": "app", name: .string(name)]
            ),
            path: page.path,
            mayReveal: true
        )
        return page
    }

    static func policies(name: String) -> PoliciesPage {
        PoliciesPage(
            frame: frame,
            rows: [policyRow(name: name), policyRow(name: "default", isBuiltIn: true)],
            mayWrite: true,
            cursor: name,
            nextCursor: name
        )
    }

    private static func policyRow(name: String, isBuiltIn: Bool = false) -> PolicyRow {
        PolicyRow(
            name: name,
            kind: isBuiltIn ? "acl" : "secrets",
            isDeny: !isBuiltIn,
            maxTTL: isBuiltIn ? nil : 3_600,
            bindings: 2,
            isBuiltIn: isBuiltIn,
            updatedBy: isBuiltIn ? nil : name,
            updatedAt: isBuiltIn ? nil : ago(minutes: 200),
            entry: isBuiltIn ? nil : entry(40)
        )
    }

    static func policy(name: String, text: String? = nil, rules: Int = 1) -> PolicyPage {
        var page = PolicyPage(
            frame: frame,
            name: name,
            row: policyRow(name: name),
            text: text ?? "path \"secret/\(name)\" {\n  capabilities = [\"read\"]\n}\n",
            basis: "",
            rules: (0..<rules).map { index in
                PolicyRule(
                    pattern: "secret.\(index).\(name).*",
                    capabilities: "read, list",
                    isDeny: index == 0,
                    limits: ["from 08:00 to 18:00 (UTC)", name]
                )
            },
            bindings: [("0193b1c2-7d10-7aaa-8000-000000000002", "the caller \(name)"), (name, nil)],
            holders: [("the AppRole", name)],
            hasMoreHolders: true,
            tokens: 3,
            mayWrite: true,
            isFixed: false,
            mayDelete: true,
            refusal: name,
            fault: .init(line: 2, column: 3, reason: name, remedy: name),
            trial: trial(name: name)
        )
        page.verdict = verdict(name: name)
        return page
    }

    private static func trial(name: String) -> TrialForm {
        TrialForm { field in field == "operation" ? "read" : name }
    }

    static func verdict(name: String, isAllowed: Bool = false, considered: Int = 3) -> PolicyVerdict {
        PolicyVerdict(
            isAllowed: isAllowed,
            reason: "refused by \(name), which says deny",
            who: "The caller \(name)",
            operation: "read",
            path: "secret/data/\(name)",
            secret: "secret.\(name)",
            address: "10.0.0.7",
            at: now,
            maxTTL: 3_600,
            unknown: [name],
            considered: (0..<considered).map { index in
                .init(
                    policy: name,
                    kind: "acl",
                    outcome: ["decides", "outweighed", "silent"][index % 3],
                    pattern: index % 3 == 2 ? nil : name,
                    reason: name
                )
            }
        )
    }

    static func simulator(name: String) -> SimulatorPage {
        SimulatorPage(frame: frame, trial: trial(name: name), verdict: verdict(name: name), refusal: name)
    }

    static func logins(name: String, tokens: Int = 2) -> LoginsPage {
        LoginsPage(
            frame: frame,
            methods: [.init(path: "auth/\(name)/", type: "approle", description: name)],
            tokens: (0..<tokens).map { index in
                .init(
                    accessor: "abcdefghijklmnopqrstuv\(index % 10)\(index / 10)",
                    displayName: name,
                    path: "auth/\(name)/login",
                    policies: index == 0 ? ["root"] : ["default", name],
                    entity: name,
                    createdAt: ago(minutes: index),
                    expiresAt: index == 0 ? nil : now.advanced(by: .seconds(3_600)),
                    usesLeft: index == 1 ? 3 : nil,
                    isOrphan: index == 0
                )
            },
            mayRevoke: true,
            cursor: "0193b1c2-7d10-7aaa-8000-000000000002",
            nextCursor: "0193b1c2-7d10-7aaa-8000-000000000001"
        )
    }

    static func ofSecrets(name: String?) -> [String: any DashboardPage] {
        let name = name ?? "billing"
        var draft = SecretDraft()
        draft.fields = [.init(name: name, value: name)]
        draft.json = name
        return [
            "agent connections": agentConnections(name: name),
            "leases": leases(name: name), "secrets": secrets(name: name), "secrets sealed": sealed(),
            "secret folder": secretFolder(name: name),
            "secret": secret(name: name), "secret revealed": revealedSecret(name: name),
            "secret role": secretRole(name: name), "secret role lent": secretRole(name: name, isLent: true),
            "secret new": NewSecretPage(frame: frame, path: name, draft: draft, refusal: name),
            "policies": policies(name: name), "policy": policy(name: name),
            "simulator": simulator(name: name),
            "logins": logins(name: name), "certificates": certificates(name: name),
        ]
    }

    static func fullOfSecrets(name: String) -> [String: any DashboardPage] {
        let names = (0..<SecretFolderPage.rowLimit).map { "\(name)\($0)" }
        let shown = SecretFolderPage.count(fitting: names, in: "secret/\(name)/")
        var policies = policies(name: name)
        policies.rows = (0..<PoliciesPage.rowLimit).map { _ in policies.rows[0] }
        var simulator = simulator(name: name)
        simulator.verdict = verdict(name: name, considered: PolicyVerdict.consideredLimit + 40)
        var policy = policy(
            name: name,
            text: String(repeating: "# &\n", count: 40_000),
            rules: PolicyPage.ruleLimit
        )
        policy.verdict = nil
        var secret = secret(name: name, versions: 200)
        secret.fields = (0..<400).map { "\(name)\($0)" }
        return [
            "secrets": secrets(name: name, roles: SecretsPage.roleLimit),
            "secret folder": secretFolder(name: name, names: Array(names.prefix(shown))),
            "secret": secret,
            "secret revealed": revealedSecret(name: name, value: String(repeating: "<&\"", count: 200_000)),
            "policies": policies, "simulator": simulator, "policy": policy,
            "agent connections": agentConnections(name: name, rows: AgentConnectionsPage.rowLimit),
            "leases": leases(name: name, rows: LeasesPage.rowLimit, targets: LeasesPage.targetLimit),
            "logins": logins(name: name, tokens: LoginsPage.rowLimit),
            "certificates": certificates(name: name, rows: CertificatesPage.rowLimit),
        ]
    }

    static let secretBeginnings: [String: any DashboardPage] = [
        "secrets-empty": SecretsPage(frame: frame, rows: [], mayEnable: false, mayWritePolicies: false),
        "leases-empty": LeasesPage(
            frame: frame,
            counts: [0, 0, 0, 0, 0, 0],
            pending: 0,
            revoking: 0,
            rows: [],
            targets: [],
            targetCount: 0,
            failingCount: 0
        ),
        "secrets-uninitialised": sealed(isInitialized: false),
        "secret-folder-empty": SecretFolderPage(frame: frame, path: "secret/", mount: "secret/", names: []),
    ]
}
