import API
import Hummingbird
import NIOCore

/// What of a body is waited for.
struct BodyLimit: Sendable {
    /// How long a body may take to arrive: a sender that trickles holds a connection and nothing else.
    static let standardTimeout: Duration = .seconds(30)

    var bytes: Int
    var timeout: Duration = Self.standardTimeout
}

extension Request {
    /// The whole body, within a size and a time.
    ///
    /// - Throws: `HTTPError` 413 where it is larger; `Problem` 408 where it takes longer.
    func body(upTo limitInBytes: Int, within timeout: Duration = BodyLimit.standardTimeout) async throws
        -> ByteBuffer
    {
        let body = self.body
        return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await body.collect(upTo: limitInBytes) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw Problem(
                    status: 408,
                    code: "body_too_slow",
                    title: "Body too slow",
                    detail: "the body did not arrive within \(timeout.components.seconds) seconds",
                    remedy: "send it in one go; nothing of this request was saved"
                )
            }
            defer { group.cancelAll() }
            guard let buffer = try await group.next() else { throw CancellationError() }
            return buffer
        }
    }
}
