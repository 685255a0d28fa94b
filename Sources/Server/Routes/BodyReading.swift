import API
import Hummingbird
import NIOCore

extension Request {
    /// How long a body may take to arrive: a sender that trickles holds a connection and nothing else.
    static let bodyTimeout: Duration = .seconds(30)

    /// The whole body, within a size and a time.
    ///
    /// - Throws: `HTTPError` 413 where it is larger; `Problem` 408 where it takes longer.
    func body(upTo limitInBytes: Int, within timeout: Duration = Self.bodyTimeout) async throws -> ByteBuffer
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
