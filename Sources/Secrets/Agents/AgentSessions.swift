package import Access
package import Evidence
package import Ledger
package import Postgres

/// Who is connected to the listener of agents, on whichever server, and with which token each one's requests are made.
///
/// The token's text is kept encrypted and given to no agent: whoever has the certificate's key has what the token allows, and
/// nobody else. It outlives a connection by `grace`, so that leases survive a restart.
package struct AgentSessions: Sendable {
    /// Of a token, from the last sign of life on.
    package static let grace: Duration = .seconds(3_600)
    /// After so long without a sign, the server that had the connection is gone, and the connection with it.
    package static let silence: Duration = .seconds(45)
    private static let listLimit = 1_000

    private let database: Database
    private let barrier: Barrier
    private let clock: any WallClock

    package init(database: Database, barrier: Barrier, clock: any WallClock) {
        self.database = database
        self.barrier = barrier
        self.clock = clock
    }

    /// A connection as it begins.
    package struct Opening: Sendable {
        package var tenant: TenantID
        package var fingerprint: Digest
        package var principal: UniqueID
        package var kind: String
        package var session: UniqueID
        package var hostname: String
        package var program: String
        package var system: String
        package var address: String
        /// The agent's clock less ours.
        package var skewMilliseconds: Int
        package var token: ClientToken
        package var accessor: String

        package init(
            tenant: TenantID,
            fingerprint: Digest,
            principal: UniqueID,
            kind: String,
            session: UniqueID,
            hostname: String,
            program: String,
            system: String,
            address: String,
            skewMilliseconds: Int,
            token: ClientToken,
            accessor: String
        ) {
            self.tenant = tenant
            self.fingerprint = fingerprint
            self.principal = principal
            self.kind = kind
            self.session = session
            self.hostname = hostname
            self.program = program
            self.system = system
            self.address = address
            self.skewMilliseconds = skewMilliseconds
            self.token = token
            self.accessor = accessor
        }
    }

    /// A connection, or the last one there was.
    package struct Session: Sendable {
        package var fingerprint: Digest
        package var principal: UniqueID
        package var name: String
        package var kind: String
        package var status: String
        package var session: UniqueID
        package var hostname: String
        package var program: String
        package var system: String
        package var address: String
        package var skewMilliseconds: Int
        package var connectedAt: Instant
        package var seenAt: Instant
        package var endedAt: Instant?
        package var endReason: String?
        /// As the agent tells it: `AgentReport`.
        package var report: JSON?
        package var isConnected: Bool
    }

    // MARK: The token

    /// The token of the connections by this certificate, where one was made and can still be read.
    package func token(of fingerprint: Digest, in tenant: TenantID) async throws -> ClientToken? {
        let kept = try await database.first(
            for: tenant,
            """
            SELECT token FROM secrets.agent_sessions
            WHERE tenant_id = \(tenant) AND fingerprint = \(fingerprint) AND token IS NOT NULL
            """
        ) { row -> [UInt8] in try row["token"] }
        guard let kept else { return nil }
        let text = try barrier.decrypt(kept, at: Self.place(fingerprint, tenant))
        return ClientToken(String(decoding: text, as: UTF8.self))
    }

    private static func place(_ fingerprint: Digest, _ tenant: TenantID) -> BarrierPlace {
        BarrierPlace(tenant: tenant, path: "agents/sessions/\(fingerprint.hex)")
    }

    /// The certificates that have a token, connected or not, and the accessors of their tokens.
    package func tokens(of tenant: TenantID) async throws -> [(fingerprint: Digest, accessor: String)] {
        try await database.rows(
            for: tenant,
            """
            SELECT fingerprint, token_accessor FROM secrets.agent_sessions
            WHERE tenant_id = \(tenant) AND token IS NOT NULL
            ORDER BY fingerprint LIMIT 100000
            """
        ) { row in (try row["fingerprint"], try row["token_accessor"]) }
    }

    /// Forgets a token that was revoked.
    package func forgetToken(of fingerprint: Digest, in tenant: TenantID) async throws {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.agent_sessions SET token = NULL, token_accessor = NULL
            WHERE tenant_id = \(tenant) AND fingerprint = \(fingerprint)
            """
        )
    }

    // MARK: Connections

    /// Notes that somebody has connected.
    ///
    /// - Returns: the session that it takes the place of, where that one had not ended.
    @discardableResult
    package func open(_ opening: Opening) async throws -> UniqueID? {
        let now = clock.now()
        let token = try barrier.encrypt(
            Array(opening.token.revealed().utf8),
            at: Self.place(opening.fingerprint, opening.tenant)
        )
        let tenant = opening.tenant
        return try await database.transaction(for: tenant) { db in
            let before = try db.rows(
                """
                SELECT session_id, ended_at FROM secrets.agent_sessions
                WHERE tenant_id = \(tenant) AND fingerprint = \(opening.fingerprint)
                FOR UPDATE
                """
            ).first
            try db.execute(
                """
                INSERT INTO secrets.agent_sessions (
                    tenant_id, fingerprint, principal_id, kind, session_id, hostname, program, system_name, source_ip,
                    skew_ms, connected_at, seen_at, token, token_accessor
                ) VALUES (
                    \(tenant), \(opening.fingerprint), \(opening.principal), \(opening.kind), \(opening.session),
                    \(opening.hostname), \(opening.program), \(opening.system), \(opening.address),
                    \(opening.skewMilliseconds), \(now), \(now), \(token), \(opening.accessor)
                )
                ON CONFLICT (tenant_id, fingerprint) DO UPDATE SET
                    principal_id = excluded.principal_id, kind = excluded.kind, session_id = excluded.session_id,
                    hostname = excluded.hostname, program = excluded.program, system_name = excluded.system_name,
                    source_ip = excluded.source_ip, skew_ms = excluded.skew_ms, connected_at = excluded.connected_at,
                    seen_at = excluded.seen_at, ended_at = NULL, end_reason = NULL, token = excluded.token,
                    token_accessor = excluded.token_accessor
                """
            )
            guard let before, try before["ended_at"] as Instant? == nil else { return nil }
            return try before["session_id"]
        }
    }

    /// A sign of life of all connections that a server has, at once.
    ///
    /// - Returns: those of `sessions` that are no longer the latest by their certificate: another has taken their place.
    package func seen(_ sessions: [UniqueID], of tenant: TenantID) async throws -> Set<UniqueID> {
        guard !sessions.isEmpty else { return [] }
        let now = clock.now()
        let results = try await database.batch(
            for: tenant,
            [
                """
                UPDATE secrets.agent_sessions SET seen_at = greatest(seen_at, \(now))
                WHERE tenant_id = \(tenant) AND session_id = ANY(\(sessions)) AND ended_at IS NULL
                RETURNING session_id
                """
            ]
        )
        let known = try results[0].rows.map { try $0["session_id"] as UniqueID }
        return Set(sessions).subtracting(known)
    }

    /// Which of `sessions` are no longer the latest by their certificate.
    package func replaced(among sessions: [UniqueID], of tenant: TenantID) async throws -> Set<UniqueID> {
        guard !sessions.isEmpty else { return [] }
        let known = try await database.rows(
            for: tenant,
            """
            SELECT session_id FROM secrets.agent_sessions
            WHERE tenant_id = \(tenant) AND session_id = ANY(\(sessions))
            ORDER BY session_id LIMIT \(limit: sessions.count)
            """
        ) { row in try row["session_id"] as UniqueID }
        return Set(sessions).subtracting(known)
    }

    /// Notes that a connection has ended; one that another has taken the place of stays as it is.
    package func close(_ session: UniqueID, reason: String, of tenant: TenantID) async throws {
        let now = clock.now()
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.agent_sessions SET ended_at = greatest(connected_at, \(now)), end_reason = \(reason)
            WHERE tenant_id = \(tenant) AND session_id = \(session) AND ended_at IS NULL
            """
        )
    }

    package func note(_ report: JSON, of session: UniqueID, in tenant: TenantID) async throws {
        try await database.execute(
            for: tenant,
            """
            UPDATE secrets.agent_sessions SET report = \(report)
            WHERE tenant_id = \(tenant) AND session_id = \(session)
            """
        )
    }

    /// Connections and the last ones there were, those that are connected first; at most 1,000.
    package func all(of tenant: TenantID) async throws -> [Session] {
        try await sessions(of: tenant, among: [], areAll: true)
    }

    /// The same of some agents and applications.
    package func all(of principals: [UniqueID], in tenant: TenantID) async throws -> [Session] {
        guard !principals.isEmpty else { return [] }
        return try await sessions(of: tenant, among: principals, areAll: false)
    }

    private func sessions(of tenant: TenantID, among principals: [UniqueID], areAll: Bool) async throws
        -> [Session]
    {
        let heard = clock.now().advanced(by: .zero - Self.silence)
        return try await database.rows(
            for: tenant,
            """
            SELECT known.fingerprint, known.principal_id, known.kind, known.session_id, known.hostname, known.program,
                   known.system_name, known.source_ip, known.skew_ms, known.connected_at, known.seen_at, known.ended_at,
                   known.end_reason, known.report, found.name, found.status,
                   known.ended_at IS NULL AND known.seen_at > \(heard) AS is_connected
            FROM secrets.agent_sessions AS known
            JOIN access.principals AS found
                ON found.tenant_id = \(tenant) AND found.principal_id = known.principal_id
            WHERE known.tenant_id = \(tenant) AND (\(areAll) OR known.principal_id = ANY(\(principals)))
            ORDER BY is_connected DESC, known.seen_at DESC, known.fingerprint
            LIMIT \(limit: Self.listLimit)
            """,
            as: Session.init
        )
    }

    /// Whether an agent has a connection to any server.
    package func isConnected(_ principal: UniqueID, of tenant: TenantID) async throws -> Bool {
        let heard = clock.now().advanced(by: .zero - Self.silence)
        return try await database.first(
            for: tenant,
            """
            SELECT 1 AS one FROM secrets.agent_sessions
            WHERE tenant_id = \(tenant) AND principal_id = \(principal) AND ended_at IS NULL AND seen_at > \(heard)
            LIMIT 1
            """
        ) { row in try row["one"] as Int } != nil
    }

    /// Differs when who is connected does, or what somebody reports.
    package func mark(of tenant: TenantID) async throws -> Int {
        let heard = clock.now().advanced(by: .zero - Self.silence)
        return try await database.first(
            for: tenant,
            """
            SELECT count(*) AS count, coalesce(sum(hashtext(session_id::text || coalesce(report::text, ''))), 0)::bigint AS reports
            FROM secrets.agent_sessions
            WHERE tenant_id = \(tenant) AND ended_at IS NULL AND seen_at > \(heard)
            """
        ) { row -> Int in
            let (count, reports): (Int, Int) = (try row["count"], try row["reports"])
            var hasher = Hasher()
            hasher.combine(count)
            hasher.combine(reports)
            return hasher.finalize()
        } ?? 0
    }
}

extension AgentSessions.Session {
    init(_ row: Row) throws {
        self.init(
            fingerprint: try row["fingerprint"],
            principal: try row["principal_id"],
            name: try row["name"],
            kind: try row["kind"],
            status: try row["status"],
            session: try row["session_id"],
            hostname: try row["hostname"],
            program: try row["program"],
            system: try row["system_name"],
            address: try row["source_ip"],
            skewMilliseconds: try row["skew_ms"],
            connectedAt: try row["connected_at"],
            seenAt: try row["seen_at"],
            endedAt: try row["ended_at"],
            endReason: try row["end_reason"],
            report: try row["report"],
            isConnected: try row["is_connected"]
        )
    }
}
