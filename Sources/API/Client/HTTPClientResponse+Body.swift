package import AsyncHTTPClient
package import NIOCore

/// The rest of an answer did not come in time.
package struct BodyTimedOut: Error {}

extension HTTPClientResponse {
    /// The whole body, in time: the client's own deadline ends at the answer's head, and who sends a byte now and then
    /// would hold the reader for ever.
    ///
    /// - Throws: `NIOTooManyBytesError`, `BodyTimedOut`.
    package func body(upTo limit: Int, within time: Duration) async throws -> ByteBuffer {
        let body = body
        return try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
            group.addTask { try await body.collect(upTo: limit) }
            group.addTask {
                try await Task.sleep(for: time)
                return nil
            }
            defer { group.cancelAll() }
            guard let collected = try await group.next() ?? nil else { throw BodyTimedOut() }
            return collected
        }
    }
}
