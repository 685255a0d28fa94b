import AsyncHTTPClient
package import Evidence
import NIOCore
import NIOHTTP1

/// Speaks `/v1`, the interface of Vault's clients, with one server: Muniment, or a Vault or OpenBao to import from.
///
/// Nothing in it is idempotent by a key, so only what reads is tried a second time after a lost connection. Redirects are
/// not followed: the token goes only where it was meant to go.
package struct SecretsClient: Sendable {
    /// Which server, as whom, and in which namespace.
    package struct Connection: Sendable {
        /// Its idempotency key is not used.
        package var server: APIClient.Connection
        /// `X-Vault-Namespace`.
        package var namespace: String?
        /// `X-Vault-Wrap-TTL`, as `5m` or a number of seconds.
        package var wrapTTL: String?

        package init(_ server: APIClient.Connection, namespace: String? = nil, wrapTTL: String? = nil) {
            self.server = server
            self.namespace = namespace
            self.wrapTTL = wrapTTL
        }
    }

    package enum Verb: Sendable {
        case read
        case list
        case write
        /// RFC 7396.
        case patch
        case delete
    }

    /// What came back with a status from 200 to 299.
    package struct Answer: Sendable {
        package var status: Int
        /// Empty for a 204.
        package var object: LooseObject

        /// The envelope's `data`; `nil` where it has none.
        package var data: LooseObject? { object["data"]?.object }
        package var auth: LooseObject? { object["auth"]?.object }
        package var wrapping: LooseObject? { object["wrap_info"]?.object }
        package var warnings: [String] { (object["warnings"]?.array ?? []).compactMap(\.string) }
        /// Of a list.
        package var keys: [String] { (data?["keys"]?.array ?? []).compactMap(\.string) }
    }

    package let connection: Connection
    private let http: HTTPClient

    /// Runs `body` with a client that is shut down when `body` ends.
    ///
    /// - Throws: `APIFailure`, `SecretsFailure`; what `body` throws.
    package static func with<Result>(
        _ connection: Connection,
        _ body: (SecretsClient) async throws -> Result
    ) async throws -> Result {
        let http = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: try APIClient.configuration(for: connection.server)
        )
        let result: Result
        do {
            result = try await body(SecretsClient(connection: connection, http: http))
        } catch {
            // The failure of `body` is the one to report.
            try? await http.shutdown()
            throw error
        }
        try await http.shutdown()
        return result
    }

    /// The same, asking with another token.
    package func with(token: AccessToken?) -> SecretsClient {
        var connection = connection
        connection.server.token = token
        return SecretsClient(connection: connection, http: http)
    }

    /// The same, with answers wrapped, or not.
    package func with(wrapTTL: String?) -> SecretsClient {
        var connection = connection
        connection.wrapTTL = wrapTTL
        return SecretsClient(connection: connection, http: http)
    }
}

// MARK: - Requests

extension SecretsClient {
    /// - Parameter path: below `/v1/`, not yet encoded.
    package func read(_ path: String, _ query: [(String, String)] = []) async throws -> Answer {
        try await send(.read, path, query: query)
    }

    /// The names below a path, in order; none where nothing is there.
    package func list(_ path: String) async throws -> [String] {
        do {
            return try await send(.list, path).keys
        } catch let failure as SecretsFailure where failure.isMissing {
            return []
        }
    }

    @discardableResult
    package func write(_ path: String, _ body: LooseObject = [:]) async throws -> Answer {
        try await send(.write, path, body)
    }

    @discardableResult
    package func delete(_ path: String, _ query: [(String, String)] = []) async throws -> Answer {
        try await send(.delete, path, query: query)
    }

    @discardableResult
    package func patch(_ path: String, _ body: LooseObject) async throws -> Answer {
        try await send(.patch, path, body)
    }

    private func send(
        _ verb: Verb,
        _ path: String,
        _ body: LooseObject? = nil,
        query: [(String, String)] = []
    ) async throws -> Answer {
        let request = request(verb, path, body, query: query)
        let deadline = ContinuousClock.now + connection.server.timeout
        let (status, bytes): (Int, [UInt8])
        do {
            do {
                (status, bytes) = try await http.exchange(request, until: deadline)
            } catch let error where verb.onlyReads && LostExchange(error)?.isWorthAnotherTry == true {
                (status, bytes) = try await http.exchange(request, until: deadline)
            }
        } catch let error where !(error is CancellationError) {
            let lost = LostExchange(error) ?? .failed("\(error)")
            let failure = lost.failure(after: connection.server.timeout, key: nil)
            guard !verb.onlyReads, case .noAnswer(let why, _, _) = failure else { throw failure }
            throw SecretsFailure.unsure(why)
        }
        return try Self.answer(status, bytes, isWrite: !verb.onlyReads)
    }

    private func request(
        _ verb: Verb,
        _ path: String,
        _ body: LooseObject?,
        query: [(String, String)]
    ) -> HTTPClientRequest {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        var url = connection.server.address.url + "/v1"
        for part in parts { url += "/" + PercentEncoding.encoded(String(part)) }
        // LIST is no verb of HTTP, and not everything between here and there lets it pass.
        let query = (verb == .list ? [("list", "true")] : []) + query
        for (index, item) in query.enumerated() {
            url += (index == 0 ? "?" : "&") + "\(item.0)=\(PercentEncoding.encoded(item.1))"
        }
        var request = HTTPClientRequest(url: url)
        request.method = verb.method
        request.headers.add(name: "Accept", value: API.jsonMediaType)
        request.headers.add(name: "X-Vault-Request", value: "true")
        if let token = connection.server.token {
            request.headers.add(name: "X-Vault-Token", value: token.secret)
        }
        if let namespace = connection.namespace {
            request.headers.add(name: "X-Vault-Namespace", value: namespace)
        }
        if let wrapTTL = connection.wrapTTL { request.headers.add(name: "X-Vault-Wrap-TTL", value: wrapTTL) }
        if let body {
            let type = verb == .patch ? "application/merge-patch+json" : API.jsonMediaType
            request.headers.add(name: "Content-Type", value: type)
            request.body = .bytes(ByteBuffer(bytes: LooseJSON.object(body).bytes))
        }
        return request
    }

    /// - Throws: `SecretsFailure`; `APIFailure` for what is none of this interface's answers.
    private static func answer(_ status: Int, _ bytes: [UInt8], isWrite: Bool) throws -> Answer {
        let object: LooseObject? = bytes.isEmpty ? [:] : (try? LooseJSON(parsing: bytes))?.object
        if (200..<300).contains(status) {
            guard let object else {
                let why = APIFailure.NoAnswer.unreadable("status \(status) without a JSON object")
                throw isWrite
                    ? SecretsFailure.unsure(why) as any Error
                    : APIFailure.noAnswer(why, status: status, key: nil)
            }
            return Answer(status: status, object: object)
        }
        guard let object, object["errors"] != nil || object["data"] != nil || object["sealed"] != nil else {
            throw APIFailure.unreadable(
                status: status,
                reason: "status \(status) without the texts of this interface's errors"
            )
        }
        throw SecretsFailure.refused(
            SecretsFailure.Refused(
                status: status,
                errors: (object["errors"]?.array ?? []).compactMap(\.string),
                object: object
            )
        )
    }
}

extension SecretsClient.Verb {
    fileprivate var method: HTTPMethod {
        switch self {
        case .read, .list: .GET
        case .write: .POST
        case .patch: .PATCH
        case .delete: .DELETE
        }
    }

    fileprivate var onlyReads: Bool { self == .read || self == .list }
}

/// Why a request to `/v1` was not answered as we like; where nobody was reached it is `APIFailure`.
package enum SecretsFailure: Error, Hashable, Sendable {
    /// The server said no.
    case refused(Refused)
    /// What writes was sent, and nobody here knows whether it was done.
    case unsure(APIFailure.NoAnswer)

    package struct Refused: Hashable, Sendable {
        package var status: Int
        /// Empty where nothing is there.
        package var errors: [String]
        /// The whole answer: of a deleted version its metadata are in it.
        package var object: LooseObject

        package init(status: Int, errors: [String], object: LooseObject = [:]) {
            self.status = status
            self.errors = errors
            self.object = object
        }
    }

    package var isMissing: Bool {
        guard case .refused(let refused) = self else { return false }
        return refused.status == 404
    }
}
