import API
import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// One request to an address that a person of a tenant chose, and its whole answer: judged as every address of this module,
/// without redirects, with an end in time and bytes, and with no connection left behind.
package struct SingleExchange: Sendable {
    package typealias Reach = Target.Reach

    package var method: String
    package var address: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// PEM; `nil` for the system's.
    package var authorities: String?
    package var reach: Reach
    package var timeout = Duration.seconds(30)
    /// Of the answer, in bytes.
    package var limit = 1 << 20

    package init(
        method: String,
        address: String,
        headers: [(name: String, value: String)],
        body: [UInt8],
        authorities: String?,
        reach: Reach
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.authorities = authorities
        self.reach = reach
    }

    package typealias Answer = (status: Int, headers: [(name: String, value: String)], body: [UInt8])

    /// The answer without its headers, whatever its status.
    ///
    /// - Throws: `ObservationError`, `CancellationError`.
    package func answer() async throws -> (status: Int, body: [UInt8]) {
        let whole = try await wholeAnswer()
        return (whole.status, whole.body)
    }

    /// The answer, whatever its status.
    ///
    /// - Throws: `ObservationError`, `CancellationError`.
    package func wholeAnswer() async throws -> Answer {
        guard let url = WebAddress(address), address.utf8.count <= 4_096 else {
            throw ObservationError.misconfigured(
                "address",
                "\(MessageText.excerpt(address)) is not an https address without user and password",
                remedy: "write https://HOST[:PORT][/PATH]"
            )
        }
        guard url.origin.isSecure || reach == .privateAddresses else {
            throw ObservationError.misconfigured("address", "\(url.place) is not https", remedy: "use https")
        }
        let trust = try self.trust
        let deadline = ContinuousClock.now + timeout
        return try await Deadline.run(until: deadline) {
            try await exchange(with: url, trust, until: deadline)
        } orElse: {
            .timedOut("address", timeout)
        }
    }

    private var trust: NIOSSLTrustRoots {
        get throws {
            guard let authorities else { return .default }
            let found = try? NIOSSLCertificate.fromPEMBytes(Array(authorities.utf8))
            guard let found, !found.isEmpty else {
                throw ObservationError.misconfigured(
                    "certificate_authority",
                    "it holds no certificates in PEM",
                    remedy: "give the certificates of the authorities to trust, in PEM"
                )
            }
            return .certificates(found)
        }
    }

    private func exchange(
        with url: WebAddress,
        _ trust: NIOSSLTrustRoots,
        until deadline: ContinuousClock.Instant
    ) async throws -> Answer {
        let client = try await PinnedClient(
            url.origin,
            reach: reach,
            trust: trust,
            readTimeout: timeout,
            remaining: ContinuousClock.now.duration(to: deadline)
        )
        let outcome: Result<Answer, any Error>
        do {
            outcome = .success(try await send(to: url, client, until: deadline))
        } catch {
            outcome = .failure(error)
        }
        // What was answered, or not, stands; the socket ends either way.
        try? await client.http.shutdown()
        return try outcome.get()
    }

    private func send(
        to url: WebAddress,
        _ client: PinnedClient,
        until deadline: ContinuousClock.Instant
    ) async throws -> Answer {
        let remaining = ContinuousClock.now.duration(to: deadline)
        var message = HTTPClientRequest(url: url.description)
        message.method = HTTPMethod(rawValue: method)
        for (name, value) in headers { message.headers.add(name: name, value: value) }
        if !body.isEmpty { message.body = .bytes(ByteBuffer(bytes: body)) }
        do {
            let response = try await client.http.execute(message, deadline: .now() + TimeAmount(remaining))
            let bytes = try await response.body(upTo: limit, within: remaining)
            let headers = response.headers.map { (name: $0.name, value: $0.value) }
            return (Int(response.status.code), headers, Array(bytes.readableBytesView))
        } catch let error as CancellationError {
            throw error
        } catch is BodyTimedOut {
            throw ObservationError.timedOut("address", timeout)
        } catch {
            throw fault(error, url)
        }
    }

    private func fault(_ error: any Error, _ url: WebAddress) -> ObservationError {
        switch LostExchange(error) {
        case .timedOut, nil: .timedOut("address", timeout)
        case .tooLarge: .tooLarge(limit)
        case .notHTTP(let reason): .malformed("\(url.place) does not speak HTTP (\(reason))")
        case .neverSecured(let reason):
            .unreachable(url.place, "no TLS: \(MessageText.excerpt(reason, limit: 200))")
        case .neverConnected(let reason), .connectionLost(let reason), .failed(let reason):
            .unreachable(url.place, MessageText.excerpt(reason, limit: 200))
        }
    }
}
