import API
import Access
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import Postgres
import Secrets

/// Who is connected to the listener of agents, as its certificate says.
struct AgentPrincipal: Hashable, Sendable {
    var tenant: Tenant
    var id: UniqueID
    var kind: AgentKind
    var name: String
    /// SHA-256 of the certificate.
    var fingerprint: Digest
    var certificateExpiresAt: Instant
    /// The client's address.
    var address: String
}

/// What the server knows agents by, and what it gives them.
struct AgentParts: Sendable {
    let access: Access
    let sessions: AgentSessions
    let tasks: AgentTasks
    let leases: Leases
    let mounts: Mounts
    /// Answers requests below `/v1`.
    let routes: SecretsRoutes
    let namespaces: Namespaces
    let clock: any WallClock
    let logger: Logger
    let beats: AgentBeats
}

/// How long connections may be silent, and what is begun late; shorter in tests.
struct AgentBeats: Sendable {
    var heartbeat: Duration = .seconds(15)
    var silence: Duration = .seconds(45)
    /// Of a new connection, until its first message.
    var greeting: Duration = .seconds(20)
    /// How often it is looked whether who is connected may be.
    var looking: Duration = .milliseconds(500)
}

// MARK: - The token

extension AgentParts {
    /// What made the tokens of agents: below no mount, so that no login can make one like them.
    static let tokenPath = "agents/connect"
    /// As which of an entity's names agents are known.
    private static let accessor = "agents"

    /// The token that requests of this connection are made with: the one of the last connection, if it still holds, so that
    /// leases outlive a connection.
    func token(of principal: AgentPrincipal) async throws -> (token: ClientToken, grant: TokenGrant) {
        let tenant = principal.tenant
        if let kept = try await keptToken(of: principal), let grant = try await access.grant(for: kept),
            grant.tenant.id == tenant.id, grant.path == Self.tokenPath
        {
            // Its end may come between the question and the renewal: then there is a new one.
            if let renewed = try? await access.renew(grant) { return (kept, renewed.grant) }
        }
        let mount = try await tokenMount(of: tenant)
        var settings = TokenSettings()
        settings.period = Int(AgentSessions.grace.components.seconds)
        var origin = LoginOrigin()
        (origin.certificate, origin.certificateValidUntil) = (
            principal.fingerprint, principal.certificateExpiresAt
        )
        let issued = try await access.logIn(
            NewLogin(
                mount: LoginMount(
                    tenant: tenant,
                    id: mount.id,
                    path: mount.fullPath,
                    accessor: Self.accessor
                ),
                alias: principal.id.text,
                displayName: "\(principal.kind.rawValue)-\(principal.name)",
                path: Self.tokenPath,
                settings: settings,
                metadata: [
                    "\(principal.kind.rawValue)_id": principal.id.text, "name": principal.name,
                    "certificate": principal.fingerprint.hex,
                ],
                origin: origin
            )
        )
        return (issued.token, issued.grant)
    }

    private func keptToken(of principal: AgentPrincipal) async throws -> ClientToken? {
        // What can't be read any more is made anew.
        (try? await sessions.token(of: principal.fingerprint, in: principal.tenant.id)) ?? nil
    }

    private func tokenMount(of tenant: Tenant) async throws -> Mount {
        guard let mount = try await mounts.table(of: tenant.id).mount(.auth, at: "token/") else {
            preconditionFailure("every tenant has auth/token/")
        }
        return mount
    }

    /// Ends the token of whoever was let in by this certificate, and with it its leases.
    func endToken(accessor: String, of fingerprint: Digest, in tenant: Tenant) async throws {
        do {
            _ = try await access.revoke(accessor: accessor, of: tenant)
        } catch is ClientError {
            // It is over already.
        }
        try await sessions.forgetToken(of: fingerprint, in: tenant.id)
    }
}

// MARK: - Requests

extension AgentParts {
    /// Answers one request below `/v1` of whoever is connected through `channel`.
    func answer(
        _ asked: AgentRequest,
        with token: ClientToken,
        of tenant: Tenant,
        through channel: any Channel
    )
        async -> (status: Int, body: [UInt8], mediaType: String?)
    {
        var fields = HTTPFields()
        fields[.vaultToken] = token.revealed()
        fields[.vaultNamespace] = tenant.name
        if let wrapTTL = asked.wrapTTL { fields[.vaultWrapTTL] = wrapTTL }
        var body = ByteBuffer()
        if let sent = asked.body {
            fields[.contentType] =
                asked.method == "PATCH" ? "application/merge-patch+json" : "application/json"
            body.writeBytes(LooseJSON.object(sent).bytes)
        }
        let head = HTTPRequest(
            method: Self.method(asked.method),
            scheme: "https",
            authority: nil,
            path: SecretsHead.prefix + asked.path + asked.queryText,
            headerFields: fields
        )
        let context = AppRequestContext(
            source: ApplicationRequestContextSource(channel: channel, logger: logger)
        )
        let response = await routes.respond(to: Request(head: head, body: RequestBody(buffer: body)), context)
        let collected = CollectedBody()
        do {
            try await response.body.write(collected)
        } catch {
            return (500, Array(#"{"errors":["the answer could not be written"]}"#.utf8), nil)
        }
        var bytes = collected.bytes
        // A lookup of itself would tell the token, which is nobody's but this server's.
        let text = Array(token.revealed().utf8)
        if bytes.count >= text.count, String(decoding: bytes, as: UTF8.self).contains(token.revealed()) {
            bytes = Array(
                String(decoding: bytes, as: UTF8.self).replacing(token.revealed(), with: "").utf8
            )
        }
        return (response.status.code, bytes, response.headers[.contentType])
    }

    private static func method(_ name: String) -> HTTPRequest.Method {
        switch name {
        case "LIST": .list
        case "SCAN": .scan
        default: HTTPRequest.Method(name) ?? .get
        }
    }
}

extension AgentRequest {
    /// `?list=true`
    fileprivate var queryText: String {
        guard !query.isEmpty else { return "" }
        return "?"
            + query.sorted { $0.key < $1.key }
            .map { "\(PercentEncoding.encoded($0.key))=\(PercentEncoding.encoded($0.value))" }
            .joined(separator: "&")
    }
}

/// Takes an answer's body together.
private final class CollectedBody: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += buffer.readableBytesView }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
