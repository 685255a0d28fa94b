import API
package import Evidence
package import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

/// What applications of this host ask: Vault's API, below `/v1/`, as who they are and without a token.
///
/// On the Unix socket the kernel says who connects (`SO_PEERCRED`), and the configuration which application that is; a port
/// belongs to one application. Nobody is answered as anybody else, whatever a request says of itself.
package struct LocalAPI: Sendable {
    /// Of a request's body.
    private static let bodyLimit = 4 << 20

    let secrets: AgentSecrets
    let rules: ApplicationRules
    /// Whose secrets are asked for; `nil` for the server's root.
    let namespace: String?
    /// What `/agent/status` answers, and `/agent/logs`.
    let status: @Sendable () async -> LooseObject
    let log: AgentLog
    let logger: Logger

    package init(
        secrets: AgentSecrets,
        rules: ApplicationRules,
        namespace: String? = nil,
        status: @escaping @Sendable () async -> LooseObject,
        log: AgentLog,
        logger: Logger
    ) {
        self.secrets = secrets
        self.rules = rules
        self.namespace = namespace
        self.status = status
        self.log = log
        self.logger = logger
    }

    /// Who is at the other end.
    enum Peer: Sendable {
        case process(PeerCredentials)
        /// Of a port that is this application's.
        case application(String, isAdmitted: Bool)
    }

    // MARK: Listening

    /// Answers on a Unix socket until its task is cancelled; what is in its way there and is no socket stays.
    package func serve(socket path: String, mode: UInt32, whenListening: @Sendable () -> Void = {})
        async throws
    {
        let channel = try await bootstrap { channel in
            PeerCredentials.of(channel).map { .process($0) }
        }.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        guard HostFile.setMode(path, mode) else {
            try await channel.close()
            throw LinkFailure(.local, "the socket \(path) can't be given its mode")
        }
        whenListening()
        try await keep(channel)
    }

    /// Answers on a port of this host, for one application.
    package func serve(
        host: String,
        port: Int,
        as application: String,
        whenListening: @Sendable (Int) -> Void = { _ in }
    ) async throws {
        let rules = rules
        let channel = try await bootstrap { channel in
            let (client, server) = (channel.remoteAddress, channel.localAddress)
            // Reading the kernel's table blocks.
            return NIOThreadPool.singleton.runIfActive(eventLoop: channel.eventLoop) {
                var user: UInt32?
                if let client, let server { user = PeerCredentials.user(connectedFrom: client, to: server) }
                return .application(application, isAdmitted: rules.admits(user, as: application))
            }
        }.bind(host: host, port: port).get()
        whenListening(channel.localAddress?.port ?? 0)
        try await keep(channel)
    }

    private func keep(_ channel: any Channel) async throws {
        try await withTaskCancellationHandler {
            try await channel.closeFuture.get()
        } onCancel: {
            channel.close(promise: nil)
        }
        try Task.checkCancellation()
        throw LinkFailure(.local, "the listener for applications was closed")
    }

    private func bootstrap(
        _ peer: @escaping @Sendable (any Channel) -> EventLoopFuture<Peer>
    ) -> ServerBootstrap {
        ServerBootstrap(group: NIOSingletons.posixEventLoopGroup)
            .serverChannelOption(.backlog, value: 256)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    let verbs = ListVerbReader()
                    try channel.pipeline.syncOperations.addHandler(verbs)
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        LocalRequests(limit: Self.bodyLimit, verbs: verbs, peer: peer(channel)) {
                            peer,
                            head,
                            body in
                            await answer(peer, head, body)
                        }
                    )
                }
            }
    }

    // MARK: Answering

    struct Answer: Sendable {
        var status: Int
        var body: [UInt8] = []
        var mediaType = "application/json"
        var headers: [(String, String)] = []

        static func refusal(_ status: Int, _ reason: String) -> Answer {
            Answer(status: status, body: LooseJSON.object(["errors": .strings([reason])]).bytes)
        }
    }

    private func answer(_ peer: Peer, _ head: HTTPRequestHead, _ body: [UInt8]) async -> Answer {
        let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        if path == "/agent/status" || path == "/agent/logs" { return await ownAnswer(peer, path) }
        guard path.hasPrefix("/v1/"), path.utf8.count > "/v1/".utf8.count else {
            return .refusal(404, "what is asked for is below /v1/")
        }
        if case .application = peer, Self.isOfBrowser(head.headers) {
            return .refusal(403, "this port is for an application of this host, not for pages in a browser")
        }
        guard let application = application(peer) else {
            return .refusal(
                403,
                "this agent knows no application that you are; add your user to its applications"
            )
        }
        if let asked = head.headers.first(name: "X-Vault-Namespace")?.trimmingSlashes, !asked.isEmpty,
            asked != namespace ?? "root"
        {
            return .refusal(400, "this agent asks in one namespace; leave X-Vault-Namespace out")
        }
        let below = String(path.dropFirst("/v1/".count))
        guard let decoded = below.removingPercentEncoding, rules.admits(decoded, for: application) else {
            return .refusal(403, "the application \(application) may not ask for this path here")
        }
        return await ask(application, below, parts.count > 1 ? String(parts[1]) : "", head, body)
    }

    /// A page of somewhere else that a browser of this host shows may reach a port of it, under any name.
    private static func isOfBrowser(_ headers: HTTPHeaders) -> Bool {
        guard !headers.contains(name: "Origin"), !headers.contains(name: "Sec-Fetch-Site") else {
            return true
        }
        guard var host = headers.first(name: "Host") else { return false }
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = String(host[..<colon]) }
        return !["127.0.0.1", "localhost", "[::1]"].contains(host.lowercased())
    }

    private func application(_ peer: Peer) -> String? {
        switch peer {
        case .process(let credentials): rules.application(of: credentials)
        case .application(let name, let isAdmitted): isAdmitted ? name : nil
        }
    }

    /// For whoever runs the agent, and root.
    private func ownAnswer(_ peer: Peer, _ path: String) async -> Answer {
        guard case .process(let credentials) = peer,
            credentials.user == 0 || credentials.user == HostFile.ownUser
        else {
            return .refusal(403, "this is for root and the agent's own user, over the socket")
        }
        guard path == "/agent/logs" else {
            return Answer(status: 200, body: LooseJSON.object(await status()).bytes)
        }
        return Answer(status: 200, body: LooseJSON.object(["lines": .strings(log.lines)]).bytes)
    }

    private func ask(
        _ application: String,
        _ path: String,
        _ query: String,
        _ head: HTTPRequestHead,
        _ body: [UInt8]
    ) async -> Answer {
        var sent: LooseObject?
        if !body.isEmpty {
            guard let object = (try? LooseJSON(parsing: body))?.object else {
                return .refusal(400, "failed to parse JSON input")
            }
            sent = object
        }
        guard let method = Self.method(head.method) else { return .refusal(405, "unsupported operation") }
        let isFresh = head.headers[canonicalForm: "Cache-Control"].contains("no-cache")
        do {
            let answer = try await secrets.ask(
                as: application,
                method,
                path,
                query: Self.items(of: query),
                wrapTTL: head.headers.first(name: "X-Vault-Wrap-TTL"),
                body: sent,
                isFresh: isFresh
            )
            return Self.answer(answer)
        } catch let failure as LinkFailure {
            return .refusal(503, "the server is away, and this is not in memory: \(failure.reason)")
        } catch {
            return .refusal(500, "the agent could not answer")
        }
    }

    private static func answer(_ answer: AgentSecrets.Answer) -> Answer {
        var told = Answer(status: answer.response.status)
        if let body = answer.response.body {
            told.body = LooseJSON.object(body).bytes
        } else if let raw = answer.response.raw {
            told.body = Base64.decode(raw) ?? []
            told.mediaType = answer.response.mediaType ?? "application/octet-stream"
        }
        switch answer.origin {
        case .server: told.headers = [("X-Muniment-Cache", "miss")]
        case .memory(let age, let isAway):
            told.headers = [
                ("X-Muniment-Cache", isAway ? "hit; server=away" : "hit"),
                ("Age", "\(max(0, age.components.seconds))"),
            ]
        }
        return told
    }

    private static func method(_ method: HTTPMethod) -> String? {
        switch method {
        case .GET, .HEAD: "GET"
        case .POST: "POST"
        case .PUT: "PUT"
        case .DELETE: "DELETE"
        case .PATCH: "PATCH"
        case ListVerbReader.list: "LIST"
        case ListVerbReader.scan: "SCAN"
        default: nil
        }
    }

    private static func items(of query: String) -> [String: String] {
        var items: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = halves.first.flatMap({ String($0).removingPercentEncoding }) else { continue }
            items[name] = halves.count > 1 ? String(halves[1]).removingPercentEncoding ?? "" : ""
        }
        return items
    }
}

extension String {
    /// Vault's clients write a namespace with a slash at its end, or without.
    fileprivate var trimmingSlashes: String {
        String(drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
    }
}

/// The last lines that the agent logged, for whoever looks after it.
package final class AgentLog: Sendable {
    private static let limit = 500
    private let kept = LockedLines()

    package init() {}

    package func add(_ line: String) { kept.add(line, limit: Self.limit) }

    package var lines: [String] { kept.all }
}
