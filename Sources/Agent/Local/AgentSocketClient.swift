import AsyncHTTPClient
package import Evidence
import NIOCore
import NIOHTTP1

/// Asks the agent of this host, over its socket.
package struct AgentSocketClient: Sendable {
    /// Of an answer, in bytes.
    private static let limit = 8 << 20

    let path: String

    package init(path: String) { self.path = path }

    /// - Parameter uri: `/agent/status`, `/v1/secret/data/app/db`.
    /// - Throws: `LinkFailure`, also where the answer is a refusal.
    package func object(_ uri: String) async throws -> LooseObject {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        let host = path.utf8.map { byte in
            allowed.contains(byte)
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
        let http = HTTPClient(eventLoopGroupProvider: .singleton)
        let outcome: Result<LooseObject, any Error>
        do {
            let request = HTTPClientRequest(url: "http+unix://\(host)\(uri)")
            let response = try await http.execute(request, timeout: .seconds(35))
            let body = try await response.body.collect(upTo: Self.limit)
            let object = (try? LooseJSON(parsing: Array(body.readableBytesView)))?.object ?? [:]
            if response.status.code == 200 {
                outcome = .success(object)
            } else {
                let said = (object["errors"]?.array ?? []).compactMap(\.string).joined(separator: "; ")
                outcome = .failure(
                    LinkFailure(.refused, said.isEmpty ? "the agent answered \(response.status.code)" : said)
                )
            }
        } catch {
            outcome = .failure(LinkFailure(.away, "the agent does not answer at \(path): \(error)"))
        }
        // The failure above is the one to report.
        try? await http.shutdown()
        return try outcome.get()
    }
}
