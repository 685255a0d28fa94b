import API
import AsyncHTTPClient
import Evidence
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// The HTTP of one visit: each host's name is resolved and judged once and connections go to that address; credentials stay
/// with the origin they are for; a redirect is followed only through the same judgement; everything together has the
/// visit's time and bytes.
final class HTTPSession: Sendable {
    /// Parameters of every target that is reached over HTTP.
    static let parameters: Set<String> = ["certificate_authority"]

    private struct State {
        var clients: [WebAddress.Origin: (http: HTTPClient, address: String)] = [:]
        var bytesLeft: Int
        var lastAddress = ""
    }

    private static let maximumRedirects = 3
    private static let maximumOrigins = 20

    let visit: Visit
    private let trust: NIOSSLTrustRoots
    private let state: Mutex<State>

    private init(_ visit: Visit, trust: NIOSSLTrustRoots) {
        self.visit = visit
        self.trust = trust
        state = Mutex(State(bytesLeft: visit.target.limits.bytes))
    }

    /// Runs `body`, and ends the connections it made.
    static func with<Value: Sendable>(
        _ visit: Visit,
        _ body: (HTTPSession) async throws -> Value
    ) async throws -> Value {
        let session = HTTPSession(visit, trust: try await trust(of: visit))
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(session)) } catch { outcome = .failure(error) }
        for (http, _) in session.state.withLock({ $0.clients.values.map { $0 } }) {
            // What was observed, or not, is the answer; the sockets end either way.
            try? await http.shutdown()
        }
        return try outcome.get()
    }

    /// The system's authorities, or those of the file that the target names.
    private static func trust(of visit: Visit) async throws -> NIOSSLTrustRoots {
        try await TrustedAuthorities.roots(
            inFile: visit.parameter("certificate_authority"),
            beneath: visit.access.credentials,
            "parameters.certificate_authority"
        )
    }

    /// Where the last answer came from, with the port.
    var lastAddress: String { state.withLock { $0.lastAddress } }

    /// The target's own address.
    func address() throws(ObservationError) -> WebAddress {
        guard let address = WebAddress(visit.target.address) else {
            throw .misconfigured(
                "address",
                "\(MessageText.excerpt(visit.target.address)) is not an https address",
                remedy: "write https://HOST[:PORT][/PATH]"
            )
        }
        return address
    }
}

// MARK: - Requests

extension HTTPSession {
    /// What is asked. `credentials` are headers that go to the origin of `url` only.
    struct Request: Sendable {
        var method = HTTPMethod.GET
        var url: WebAddress
        var headers: [(String, String)] = []
        var credentials: [(String, String)] = []
        var body: [UInt8] = []
    }

    /// The answer of whatever status, after waiting where the server asks for it and the time allows.
    ///
    /// - Throws: `ObservationError`: `throttled` where it would have to wait longer than the visit lasts.
    func answer(_ request: Request) async throws -> HTTPAnswer {
        var attempt = 0
        while true {
            let answer = try await followed(request)
            let said = answer.header("Retry-After")
            let wait = HTTPThrottle.wait(
                after: answer.status,
                retryAfter: said,
                attempt: attempt,
                now: visit.now()
            )
            guard let wait else {
                guard answer.status == 429 else { return answer }
                throw HTTPThrottle.fault(request.url.place, retryAfter: nil)
            }
            guard wait < visit.remaining else {
                throw HTTPThrottle.fault(request.url.place, retryAfter: wait)
            }
            try await Task.sleep(for: wait)
            attempt += 1
        }
    }

    private func followed(_ request: Request) async throws -> HTTPAnswer {
        var request = request
        for _ in 0...Self.maximumRedirects {
            let answer = try await exchange(request)
            guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.header("Location"),
                request.method == .GET || request.method == .HEAD
            else { return answer }
            guard let next = request.url.resolving(location) else {
                throw ObservationError.malformed("\(request.url.place) leads to what is no address")
            }
            guard next.origin.isSecure || !request.url.origin.isSecure else {
                throw ObservationError.malformed(
                    "\(request.url.place) leads away from TLS, and is not followed"
                )
            }
            if next.origin != request.url.origin { request.credentials = [] }
            request.url = next
        }
        throw ObservationError.malformed("\(request.url.place) leads on and on")
    }

    private func exchange(_ request: Request) async throws -> HTTPAnswer {
        try await visit.takeTurn()
        let (http, address) = try await client(for: request.url)
        var message = HTTPClientRequest(url: request.url.description)
        message.method = request.method
        for (name, value) in request.headers + request.credentials {
            message.headers.add(name: name, value: value)
        }
        if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
        let limit = state.withLock { $0.bytesLeft }
        do {
            let response = try await http.execute(message, deadline: .now() + TimeAmount(visit.remaining))
            let body = try await response.body(upTo: limit, within: visit.remaining)
            state.withLock { state in
                state.bytesLeft -= body.readableBytes
                state.lastAddress = address
            }
            return HTTPAnswer(
                status: Int(response.status.code),
                headers: response.headers,
                body: Array(body.readableBytesView),
                url: request.url,
                address: address
            )
        } catch let error as CancellationError {
            throw error
        } catch is BodyTimedOut {
            throw ObservationError.timedOut("address", visit.target.limits.timeout)
        } catch {
            throw fault(error, request.url)
        }
    }

    private func fault(_ error: any Error, _ url: WebAddress) -> ObservationError {
        switch LostExchange(error) {
        case .timedOut: .timedOut("address", visit.target.limits.timeout)
        case .tooLarge: .tooLarge(visit.target.limits.bytes)
        case .notHTTP(let reason): .malformed("\(url.place) does not speak HTTP (\(reason))")
        case .neverSecured(let reason):
            ObservationError(
                .unreachable,
                "parameters.certificate_authority",
                "no TLS with \(url.place) came about: \(MessageText.excerpt(reason, limit: 200))",
                remedy: "the certificate must be for this name and from an authority that is trusted"
            )
        case .neverConnected(let reason), .connectionLost(let reason), .failed(let reason):
            .unreachable(url.place, MessageText.excerpt(reason, limit: 200))
        case nil: .timedOut("address", visit.target.limits.timeout)
        }
    }

    /// The client of the address's host: connected to an address that was judged, under the host's name.
    private func client(for url: WebAddress) async throws -> (HTTPClient, String) {
        let origin = url.origin
        if let known = state.withLock({ $0.clients[origin] }) { return known }
        guard origin.isSecure || visit.target.reach == .privateAddresses else {
            throw ObservationError.misconfigured(
                "address",
                "\(url.place) is not https",
                remedy: "use https; plain http is only for targets that may be at private addresses"
            )
        }
        let made = try await PinnedClient(
            origin,
            reach: visit.target.reach,
            trust: trust,
            readTimeout: visit.target.limits.timeout,
            remaining: visit.remaining
        )
        let client = (made.http, made.address)
        let isKept = state.withLock { state in
            guard state.clients[origin] == nil, state.clients.count < Self.maximumOrigins else {
                return false
            }
            state.clients[origin] = client
            return true
        }
        guard !isKept else { return client }
        try? await client.0.shutdown()
        if let known = state.withLock({ $0.clients[origin] }) { return known }
        throw ObservationError.malformed("the answers lead to more than \(Self.maximumOrigins) servers")
    }
}
