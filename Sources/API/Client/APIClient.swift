import AsyncHTTPClient
import Evidence
import NIOCore
import NIOHTTP1
import NIOSSL

/// Speaks `/api/v1` with one server.
///
/// Every POST carries an idempotency key, so that the one retry after a lost connection cannot do a thing twice, nor
/// can a person who repeats the command with that key. Redirects are not followed: the token goes only where it was
/// meant to go.
package struct APIClient: Sendable {
    /// Where the server is and who asks.
    package struct Connection: Sendable {
        package var address: ServerAddress
        package var token: AccessToken?
        /// A PEM file of certificate authorities to trust instead of the system's.
        package var certificateAuthorityFile: String?
        /// For one request: connecting, sending, the answer to its last byte, and the retry, all together.
        package var timeout: Duration
        /// The key of an earlier attempt whose outcome is not known; without it each POST gets one of its own.
        package var idempotencyKey: String?

        package init(
            address: ServerAddress,
            token: AccessToken? = nil,
            certificateAuthorityFile: String? = nil,
            timeout: Duration = .seconds(60),
            idempotencyKey: String? = nil
        ) {
            self.address = address
            self.token = token
            self.certificateAuthorityFile = certificateAuthorityFile
            self.timeout = timeout
            self.idempotencyKey = idempotencyKey
        }
    }

    /// A thousand ledger entries of the largest size, in base64.
    static let largestAnswerInBytes = 128 << 20
    /// What is stored may be nested deeper than what may be sent.
    private static let limits = JSONLimits(depth: JSONLimits.stored.depth + 32, size: largestAnswerInBytes)
    private static let longestConnect = Duration.seconds(10)

    private let connection: Connection
    private let http: HTTPClient

    /// Runs `body` with a client that is shut down when `body` ends.
    ///
    /// - Throws: `APIFailure`; what `body` throws.
    package static func with<Result>(
        _ connection: Connection,
        _ body: (APIClient) async throws -> Result
    ) async throws -> Result {
        let http = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: try configuration(for: connection)
        )
        let result: Result
        do {
            result = try await body(APIClient(connection: connection, http: http))
        } catch {
            // The failure of `body` is the one to report.
            try? await http.shutdown()
            throw error
        }
        try await http.shutdown()
        return result
    }

    static func configuration(for connection: Connection) throws -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let path = connection.certificateAuthorityFile {
            do {
                tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(path))
            } catch {
                throw APIFailure.unusableCertificateAuthority(path: path, reason: "\(error)")
            }
        }
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: .init(
                connect: TimeAmount(min(longestConnect, connection.timeout)),
                read: TimeAmount(connection.timeout)
            )
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}

// MARK: - Requests

extension APIClient {
    func get<Answer: Decodable>(_ path: RequestPath) async throws -> Answer {
        try await answer(to: request(.GET, path), key: nil)
    }

    /// An answer as it is.
    func bytes(at path: RequestPath) async throws -> [UInt8] {
        try await bytes(answering: request(.GET, path), key: nil).bytes
    }

    /// The answer to a request without a body, as it is.
    func bytes(posting path: RequestPath) async throws -> [UInt8] {
        try await bytes(answering: request(.POST, path), key: nil).bytes
    }

    func post<Answer: Decodable>(
        _ path: RequestPath,
        _ body: some Encodable,
        mediaType: String = API.jsonMediaType,
        key: String? = nil
    ) async throws -> Answer {
        try await send(.POST, path, body, mediaType: mediaType, key: key)
    }

    func put<Answer: Decodable>(_ path: RequestPath, _ body: some Encodable) async throws -> Answer {
        try await send(.PUT, path, body, mediaType: API.jsonMediaType, key: nil)
    }

    private func send<Answer: Decodable>(
        _ method: HTTPMethod,
        _ path: RequestPath,
        _ body: some Encodable,
        mediaType: String,
        key: String?
    ) async throws -> Answer {
        var request = request(method, path)
        request.headers.add(name: "Content-Type", value: mediaType)
        let key = key ?? connection.idempotencyKey ?? Self.randomKey()
        request.headers.add(name: API.idempotencyHeader, value: key)
        request.body = .bytes(ByteBuffer(bytes: try StrictJSON.encode(body, absentMembers: .leftOut)))
        return try await answer(to: request, key: key)
    }

    func delete(_ path: RequestPath) async throws {
        _ = try await bytes(answering: request(.DELETE, path), key: nil)
    }

    private func request(_ method: HTTPMethod, _ path: RequestPath) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: connection.address.url + path.text)
        request.method = method
        request.headers.add(name: "Accept", value: "\(API.jsonMediaType), \(API.problemMediaType)")
        if let token = connection.token {
            request.headers.add(name: "Authorization", value: "Bearer \(token.secret)")
        }
        return request
    }

    private static func randomKey() -> String {
        (0..<2).map { _ in String(UInt64.random(in: UInt64.min...UInt64.max), radix: 16) }.joined(
            separator: "-"
        )
    }
}

// MARK: - Answers

extension APIClient {
    /// - Parameter key: the request's idempotency key, if it writes.
    private func answer<Answer: Decodable>(to request: HTTPClientRequest, key: String?) async throws -> Answer
    {
        let (status, bytes) = try await bytes(answering: request, key: key)
        do {
            return try StrictJSON.decode(
                Answer.self,
                from: bytes,
                unknownMembers: .ignored,
                limits: Self.limits
            )
        } catch let refusal as StrictJSON.Refusal {
            throw APIFailure.noAnswer(.unreadable(refusal.problem.detail), status: status, key: key)
        }
    }

    private func bytes(
        answering request: HTTPClientRequest,
        key: String?
    ) async throws -> (status: Int, bytes: [UInt8]) {
        let deadline = ContinuousClock.now + connection.timeout
        let (status, bytes): (Int, [UInt8])
        do {
            do {
                (status, bytes) = try await http.exchange(request, until: deadline)
            } catch let error where LostExchange(error)?.isWorthAnotherTry == true {
                (status, bytes) = try await http.exchange(request, until: deadline)
            }
        } catch let error where !(error is CancellationError) {
            throw (LostExchange(error) ?? .failed("\(error)")).failure(after: connection.timeout, key: key)
        }
        guard !(200..<300).contains(status) else { return (status, bytes) }
        do {
            let problem = try StrictJSON.decode(Problem.self, from: bytes, unknownMembers: .ignored)
            guard let key, problem.code == API.outcomeUnknown else { throw APIFailure.problem(problem) }
            throw APIFailure.noAnswer(.serverUnsure(problem.detail), status: status, key: key)
        } catch is StrictJSON.Refusal {
            let reason = "status \(status) without a problem document"
            throw APIFailure.noAnswer(.unreadable(reason), status: status, key: key)
        }
    }
}

extension HTTPClient {
    /// Sends the request and reads the whole answer, or gives up at `deadline`.
    func exchange(
        _ request: HTTPClientRequest,
        until deadline: ContinuousClock.Instant
    ) async throws -> (Int, [UInt8]) {
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            group.addTask {
                // The client's own deadline ends at the answer's head; the group's goes on to the end of its body.
                let response = try await self.execute(request, deadline: .distantFuture)
                let body = try await response.body.collect(upTo: APIClient.largestAnswerInBytes)
                try _Concurrency.Task.checkCancellation()
                return (Int(response.status.code), Array(body.readableBytesView))
            }
            group.addTask {
                try await _Concurrency.Task.sleep(until: deadline)
                throw LostExchange.timedOut
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
