import API
import AsyncHTTPClient
import Chronicle
import Foundation
import NIOCore
import NIOHTTP1

/// Reads logs over HTTP, of the hosts that the operator allows and of no others: who adds a source names its address,
/// and the server stands where that one may not.
struct HTTPLog: Sendable {
    private static let timeout: TimeAmount = .seconds(30)
    private static let bodyTimeout: Duration = .seconds(60)
    /// A full bundle of the largest entries.
    private static let largestAnswerInBytes = 256 * (65_535 + 2)
    /// Rows in JSON, with their bytes in base64.
    private static let largestPageInBytes = 32 << 20

    let client: HTTPClient
    let hosts: Set<String>

    /// Redirects are not followed: they would lead past the list of hosts.
    static func makeClient() -> HTTPClient {
        HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: .init(
                redirectConfiguration: .disallow,
                timeout: .init(connect: .seconds(10), read: timeout)
            )
        )
    }

    /// - Throws: `SourceFailure.hostNotAllowed`.
    func reader(of log: LogSettings, token: String?) throws(SourceFailure) -> LogReader {
        let url = URL(string: log.url)
        let host = (url?.host ?? "").lowercased()
        let names = [host] + (url?.port.map { ["\(host):\($0)"] } ?? [])
        guard !host.isEmpty, names.contains(where: hosts.contains) else { throw .hostNotAllowed(host) }
        // `…/ledger/<tenant>/<ledger>` stands below the server's own address.
        let server = log.url.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
            separator: "/"
        )
        return { path in
            let address = path.hasPrefix("/") ? server + path : log.url + "/" + path
            // What is public is asked for without a token.
            let isPublic = !path.hasPrefix("/") && !path.hasPrefix("tile/entries/")
            return try await bytes(of: address, named: path, token: isPublic ? nil : token)
        }
    }

    private func bytes(of address: String, named path: String, token: String?) async throws -> [UInt8]? {
        var request = HTTPClientRequest(url: address)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        let limit = path.hasPrefix("/") ? Self.largestPageInBytes : Self.largestAnswerInBytes
        do {
            let response = try await client.execute(request, timeout: Self.timeout)
            switch response.status.code {
            case 200:
                return Array(try await response.body(upTo: limit, within: Self.bodyTimeout).readableBytesView)
            case 404: return nil
            case 410: throw SourceFailure.gone(path: path)
            case let status:
                throw SourceFailure.unreachable(path: path, reason: "it answers with status \(status)")
            }
        } catch let failure as SourceFailure {
            throw failure
        } catch is CancellationError {
            throw CancellationError()
        } catch is NIOTooManyBytesError {
            throw SourceFailure.unreachable(path: path, reason: "the answer has more than \(limit) bytes")
        } catch {
            try Task.checkCancellation()
            throw SourceFailure.unreachable(path: path, reason: "no connection, or no answer in time")
        }
    }
}
