/// Asks other servers, as they may be asked here: who makes it judges addresses and sets limits.
package struct WebFetcher: Sendable {
    package struct Question: Sendable {
        package var method = "GET"
        package var address: String
        package var headers: [(name: String, value: String)] = []
        package var body: [UInt8] = []
        /// PEM; `nil` for the system's.
        package var authorities: String?
        /// For the whole exchange; `nil` as long as who sends it allows.
        package var timeout: Duration?

        package init(
            method: String = "GET",
            address: String,
            headers: [(name: String, value: String)] = [],
            body: [UInt8] = [],
            authorities: String? = nil
        ) {
            self.method = method
            self.address = address
            self.headers = headers
            self.body = body
            self.authorities = authorities
        }
    }

    package struct Answer: Sendable {
        package var status: Int
        package var body: [UInt8]

        package init(status: Int, body: [UInt8]) {
            self.status = status
            self.body = body
        }
    }

    private let send: @Sendable (Question) async throws -> Answer

    /// - Parameter send: throws `ClientError.invalid`, `CancellationError`; follows no redirects.
    package init(_ send: @escaping @Sendable (Question) async throws -> Answer) { self.send = send }

    /// - Throws: `ClientError.unavailable`, `CancellationError`.
    package func answer(to question: Question) async throws -> Answer {
        do {
            return try await send(question)
        } catch ClientError.invalid(let reason) {
            throw ClientError.unavailable(reason)
        }
    }
}
