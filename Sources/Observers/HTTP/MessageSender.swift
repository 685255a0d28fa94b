import API
import AsyncHTTPClient
package import Evidence
import NIOCore
import NIOHTTP1
import NIOSSL

/// Sends messages to an address that somebody else chose: judged once as every address of this module, connected to under
/// its own name, without redirects, each in its time, and with no more of the answer than an excerpt.
package actor MessageSender {
    package typealias Reach = Target.Reach

    /// What came back.
    package struct Answer: Hashable, Sendable {
        package var status: Int
        package var retryAfter: Duration?
        /// How the answer begins, without control characters; `nil` where it is no text.
        package var excerpt: String?
    }

    /// Read of an answer, in bytes.
    private static let answerLimit = 1_024
    /// Of an excerpt, in characters.
    private static let excerptLimit = 160

    private let address: WebAddress
    private let reach: Target.Reach
    private let timeout: Duration
    private let now: @Sendable () -> Instant
    private var client: PinnedClient?

    /// What records may tell of the address: scheme, host and port.
    package nonisolated var origin: String { WebAddress(origin: address.origin, path: "").description }

    /// - Throws: `ObservationError` where `address` is none, or is not https and not for private addresses.
    package init(
        to address: String,
        reach: Target.Reach,
        timeout: Duration,
        now: @escaping @Sendable () -> Instant
    ) throws(ObservationError) {
        guard let known = WebAddress(address), address.utf8.count <= 2_048 else {
            throw .misconfigured(
                "url",
                "\(MessageText.excerpt(address)) is not an https address without user and password",
                remedy: "write https://HOST[:PORT][/PATH]"
            )
        }
        guard known.origin.isSecure || reach == .privateAddresses else {
            throw .misconfigured("url", "\(known.place) is not https", remedy: "use https")
        }
        self.address = known
        self.reach = reach
        self.timeout = timeout
        self.now = now
    }

    /// Sends `body` and reads the answer, whatever its status.
    ///
    /// - Throws: `ObservationError`, `CancellationError`.
    package func post(_ body: [UInt8], _ headers: [(String, String)]) async throws -> Answer {
        let deadline = ContinuousClock.now + timeout
        return try await Deadline.run(until: deadline) {
            try await self.exchange(body, headers, until: deadline)
        } orElse: {
            .timedOut("url", timeout)
        }
    }

    /// Ends the connections; nothing is sent afterwards.
    package func close() async {
        // What was sent, or not, has been told already; the sockets end either way.
        try? await client?.http.shutdown()
        client = nil
    }

    private func exchange(
        _ body: [UInt8],
        _ headers: [(String, String)],
        until deadline: ContinuousClock.Instant
    ) async throws -> Answer {
        let remaining = ContinuousClock.now.duration(to: deadline)
        let client = try await pinned(within: remaining)
        var message = HTTPClientRequest(url: address.description)
        message.method = .POST
        for (name, value) in headers { message.headers.add(name: name, value: value) }
        message.body = .bytes(ByteBuffer(bytes: body))
        do {
            let response = try await client.http.execute(message, deadline: .now() + TimeAmount(remaining))
            var bytes: [UInt8] = []
            for try await part in response.body {
                bytes += part.readableBytesView.prefix(Self.answerLimit - bytes.count)
                if bytes.count >= Self.answerLimit { break }
            }
            let retryAfter = response.headers.first(name: "Retry-After").flatMap {
                HTTPThrottle.duration($0, now: now())
            }
            return Answer(
                status: Int(response.status.code),
                retryAfter: retryAfter,
                excerpt: Self.excerpt(bytes)
            )
        } catch let error as CancellationError {
            throw error
        } catch let error as ObservationError {
            throw error
        } catch {
            throw fault(error)
        }
    }

    private func pinned(within remaining: Duration) async throws -> PinnedClient {
        if let client { return client }
        let made = try await PinnedClient(
            address.origin,
            reach: reach,
            trust: .default,
            readTimeout: timeout,
            remaining: remaining
        )
        client = made
        return made
    }

    private func fault(_ error: any Error) -> ObservationError {
        switch LostExchange(error) {
        case .timedOut, nil: .timedOut("url", timeout)
        case .notHTTP(let reason): .malformed("\(address.place) does not speak HTTP (\(reason))")
        case .neverSecured(let reason):
            .unreachable(address.place, "no TLS: \(MessageText.excerpt(reason, limit: 200))")
        case .tooLarge: .malformed("the answer of \(address.place) is too large")
        case .neverConnected(let reason), .connectionLost(let reason), .failed(let reason):
            .unreachable(address.place, MessageText.excerpt(reason, limit: 200))
        }
    }

    private static func excerpt(_ bytes: [UInt8]) -> String? {
        // A character may be cut off at the end.
        let text = String(decoding: bytes, as: UTF8.self)
        guard !bytes.isEmpty, !bytes.contains(0) else { return nil }
        return MessageText.excerpt(text, limit: excerptLimit)
    }
}
