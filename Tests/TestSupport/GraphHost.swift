package import Evidence
import Foundation
package import Synchronization

/// A host that behaves as Microsoft Graph does: tokens for client credentials, pages, batches, throttling.
package final class GraphHost: Sendable {
    package struct State: Sendable {
        package var collections: [String: [JSON]] = [:]
        /// Of an object's details: `{path}/{id}/{member}`.
        package var details: [String: [JSON]] = [:]
        package var pageSize = 100
        /// How many of the next requests are answered with 429, and what they say of waiting.
        package var throttled = 0
        package var retryAfter: String?
        /// Statuses of inner answers of a batch, each used once, by the address asked for.
        package var innerStatuses: [String: [Int]] = [:]
        /// Answered instead, by path and query.
        package var replaced: [String: ScriptedServer.Deed] = [:]
        /// Done to the state when a batch has been answered, once.
        package var afterBatch: (@Sendable (inout State) -> Void)?
        /// The same, when a page has been answered.
        package var afterPage: (@Sendable (inout State) -> Void)?
        package var tokens: Set<String> = []
        package var givenTokens = 0
        package var lifetime = 3600
    }

    package static let credential = #"{"client_id": "app", "client_secret": "s3cret/+&"}"#

    package let state = Mutex(State())

    package init() {}

    package func answer(_ request: String, port: Int) -> ScriptedServer.Deed {
        let line = request.prefix { $0 != "\r\n" }.split(separator: " ").map(String.init)
        let body = request.ranges(of: "\r\n\r\n").first.map { request[$0.upperBound...] } ?? ""
        guard line.count > 1 else { return .stayStill }
        return state.withLock { state in
            if line[1] == "/tenant/token" { return Self.token(String(body), &state) }
            guard let bearer = request.firstMatch(of: #/Authorization: Bearer ([A-Za-z0-9.-]+)/#),
                state.tokens.contains(String(bearer.1))
            else { return .http("401 Unauthorized") }
            if state.throttled > 0 {
                state.throttled -= 1
                return .http("429 Too Many Requests", state.retryAfter.map { ["Retry-After: \($0)"] } ?? [])
            }
            if let replaced = state.replaced[line[1]] { return replaced }
            if line[1].hasSuffix("/$batch") {
                return Self.batch(String(body), version: String(line[1].dropLast(7)), &state, port: port)
            }
            guard let page = Self.page(line[1], state, port: port) else { return .http("404 Not Found") }
            let deed = state.afterPage
            state.afterPage = nil
            deed?(&state)
            return Self.json(page)
        }
    }

    private static func json(_ value: JSON) -> ScriptedServer.Deed {
        .http(
            "200 OK",
            ["Content-Type: application/json"],
            String(decoding: value.canonicalBytes(), as: UTF8.self)
        )
    }

    private static func token(_ body: String, _ state: inout State) -> ScriptedServer.Deed {
        let expected = "grant_type=client_credentials&client_id=app&scope=test&client_secret=s3cret%2F%2B%26"
        guard body == expected else { return .http("401 Unauthorized", [], #"{"error": "invalid_client"}"#) }
        state.givenTokens += 1
        let token = "token-\(state.givenTokens)"
        state.tokens = [token]
        return json([
            "token_type": "Bearer", "access_token": .string(token), "expires_in": .integer(state.lifetime),
        ])
    }

    private static func page(_ address: String, _ state: State, port: Int) -> JSON? {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        let query = parts.count > 1 ? parts[1] : ""
        let start = query.firstMatch(of: #/\$skiptoken=([0-9]+)/#).flatMap { Int($0.1) } ?? 0
        guard let all = state.collections[parts[0]] ?? state.details[parts[0]] else { return nil }
        let end = min(start + state.pageSize, all.count)
        var page: JSONObject = ["value": .array(Array(all[start..<end]))]
        page["@odata.context"] = "https://graph.test/$metadata"
        if end < all.count {
            page["@odata.nextLink"] = .string("http://127.0.0.1:\(port)\(parts[0])?$skiptoken=\(end)")
        }
        return .object(page)
    }

    private static func batch(_ body: String, version: String, _ state: inout State, port: Int)
        -> ScriptedServer.Deed
    {
        guard let requests = (try? JSON(parsing: Array(body.utf8)))?["requests"]?.array, requests.count <= 20
        else {
            return .http("400 Bad Request")
        }
        // Graph promises no order.
        let responses = requests.reversed().map { request -> JSON in
            let path = version + (request["url"]?.string ?? "")
            var status = 200
            if var statuses = state.innerStatuses[path], !statuses.isEmpty {
                status = statuses.removeFirst()
                state.innerStatuses[path] = statuses
            }
            var response: JSONObject = ["status": .integer(status)]
            response["id"] = request["id"]
            if status == 429 { response["headers"] = ["Retry-After": "0"] }
            if status == 200 { response["body"] = page(path, state, port: port) ?? ["value": []] }
            return .object(response)
        }
        let deed = state.afterBatch
        state.afterBatch = nil
        deed?(&state)
        return json(["responses": .array(responses)])
    }
}
