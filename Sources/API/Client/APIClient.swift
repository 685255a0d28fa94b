import AsyncHTTPClient
import Evidence
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Speaks `/api/v1` with one server.
///
/// Every POST carries a random idempotency key, so that the one retry after a lost connection cannot do a thing
/// twice. Redirects are not followed: the token goes only where it was meant to go.
package struct APIClient: Sendable {
    /// Where the server is and who asks.
    package struct Connection: Sendable {
        package var address: ServerAddress
        package var token: AccessToken?
        /// A PEM file of certificate authorities to trust instead of the system's.
        package var certificateAuthorityFile: String?
        /// For one request, from its first byte to the last of the answer.
        package var timeout: Duration

        package init(
            address: ServerAddress,
            token: AccessToken? = nil,
            certificateAuthorityFile: String? = nil,
            timeout: Duration = .seconds(60)
        ) {
            self.address = address
            self.token = token
            self.certificateAuthorityFile = certificateAuthorityFile
            self.timeout = timeout
        }
    }

    /// A thousand ledger entries of the largest size, in base64.
    static let largestAnswerInBytes = 128 << 20
    private static let limits = JSONLimits(size: largestAnswerInBytes)
    static let connectTimeout = TimeAmount.seconds(10)

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

    private static func configuration(for connection: Connection) throws -> HTTPClient.Configuration {
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
            timeout: .init(connect: connectTimeout)
        )
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}

// MARK: - Requests

extension APIClient {
    func get<Answer: Decodable>(_ path: RequestPath) async throws -> Answer {
        try await answer(to: request(.GET, path))
    }

    func post<Answer: Decodable>(_ path: RequestPath, _ body: some Encodable) async throws -> Answer {
        var request = request(.POST, path)
        request.headers.add(name: "Content-Type", value: API.jsonMediaType)
        request.headers.add(name: API.idempotencyHeader, value: Self.randomKey())
        request.body = .bytes(ByteBuffer(bytes: try StrictJSON.encode(body, absentMembers: .leftOut)))
        return try await answer(to: request)
    }

    func delete(_ path: RequestPath) async throws { _ = try await bytes(answering: request(.DELETE, path)) }

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
    private func answer<Answer: Decodable>(to request: HTTPClientRequest) async throws -> Answer {
        let (status, bytes) = try await bytes(answering: request)
        do {
            return try StrictJSON.decode(
                Answer.self,
                from: bytes,
                unknownMembers: .ignored,
                limits: Self.limits
            )
        } catch let refusal as StrictJSON.Refusal {
            throw APIFailure.unreadable(status: status, reason: refusal.problem.detail)
        }
    }

    private func bytes(answering request: HTTPClientRequest) async throws -> (status: Int, bytes: [UInt8]) {
        let (status, bytes): (Int, [UInt8])
        do {
            (status, bytes) = try await exchange(request)
        } catch  where Self.isLoss(error) {
            do {
                (status, bytes) = try await exchange(request)
            } catch  where Self.isLoss(error) {
                throw APIFailure.connectionLost(reason: Self.reason(error))
            }
        }
        guard (200..<300).contains(status) else { throw Self.failure(status: status, bytes: bytes) }
        return (status, bytes)
    }

    private func exchange(_ request: HTTPClientRequest) async throws -> (Int, [UInt8]) {
        do {
            let deadline = NIODeadline.now() + TimeAmount(connection.timeout)
            let response = try await http.execute(request, deadline: deadline)
            let body = try await response.body.collect(upTo: Self.largestAnswerInBytes)
            return (Int(response.status.code), Array(body.readableBytesView))
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
            throw APIFailure.timedOut(after: connection.timeout)
        } catch let error where !(error is CancellationError) && !Self.isLoss(error) {
            throw APIFailure.unreachable(reason: Self.reason(error))
        }
    }

    private static func failure(status: Int, bytes: [UInt8]) -> APIFailure {
        do {
            return .problem(try StrictJSON.decode(Problem.self, from: bytes, unknownMembers: .ignored))
        } catch {
            return .unreadable(status: status, reason: "status \(status) without a problem document")
        }
    }

    /// Whether a connection that stood was lost; then nobody knows what the server did.
    private static func isLoss(_ error: any Error) -> Bool {
        switch error {
        case let error as HTTPClientError: error == .remoteConnectionClosed
        case let error as IOError: !neverConnected.contains(error.errnoCode)
        case is ChannelError: true
        default: false
        }
    }

    private static let neverConnected: Set<CInt> = [
        ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, EADDRNOTAVAIL,
    ]

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as NIOConnectionError:
            error.connectionErrors.first.map { reason($0.error) } ?? "\(error.host) has no address"
        case let error as HTTPClientError: error.shortDescription
        case let error as IOError: String(cString: strerror(error.errnoCode))
        default: "\(error)"
        }
    }
}
