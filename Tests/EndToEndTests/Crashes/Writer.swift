import AsyncHTTPClient
import Evidence
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization
import TestSupport

/// What the server has acknowledged: the entry of each request, by its idempotency key.
final class Acknowledgements: Sendable {
    struct Place: Hashable {
        var leafIndex: Int
        var entryID: String
    }

    private struct State {
        var places: [String: Place] = [:]
        /// Since the last look.
        var fresh: [String: Place] = [:]
        var retries = 0
        var surprises: [String] = []
        var isOver = false
    }

    private let state = Mutex(State())

    func record(_ place: Place, for key: String) {
        state.withLock {
            $0.places[key] = place
            $0.fresh[key] = place
        }
    }

    func countRetry() { state.withLock { $0.retries += 1 } }

    /// An answer that no crash explains.
    func record(surprise: String) { state.withLock { $0.surprises.append(surprise) } }

    func takeFresh() -> [String: Place] {
        state.withLock { state in
            defer { state.fresh = [:] }
            return state.fresh
        }
    }

    func end() { state.withLock { $0.isOver = true } }
    var isOver: Bool { state.withLock { $0.isOver } }
    var places: [String: Place] { state.withLock { $0.places } }
    var retries: Int { state.withLock { $0.retries } }
    var surprises: [String] { state.withLock { $0.surprises } }
}

/// One of several that write at the same time: it registers versions of artifacts of its own, deploys them, verifies
/// them, opens and rejects ceremonies on them. Each request is repeated under its key until its outcome is known.
struct Writer {
    private static let artifacts = 3
    private static let pause: Duration = .milliseconds(25)

    let number: Int
    let home: ProductHome
    let token: String
    let http: HTTPClient
    let acknowledgements: Acknowledgements
    private var random: SeededGenerator
    private var requests = 0
    private var registered: Set<Int> = []

    init(
        number: Int,
        seed: UInt64,
        home: ProductHome,
        http: HTTPClient,
        acknowledgements: Acknowledgements
    ) throws {
        self.number = number
        self.http = http
        self.home = home
        self.acknowledgements = acknowledgements
        token = try home.token()
        random = SeededGenerator(seed: seed &+ UInt64(number))
    }

    mutating func write() async throws {
        while !acknowledgements.isOver { try await writeOnce() }
    }

    private mutating func writeOnce() async throws {
        let artifact = Int.random(in: 0..<Self.artifacts, using: &random)
        let name = "writer-\(number)-\(artifact)"
        let step = registered.contains(artifact) ? Int.random(in: 0..<10, using: &random) : 0
        let target: JSONObject = [
            "artifact": .string("helm_values:" + name), "target_kind": "cluster",
            "target_identifier": .string("site-\(Int.random(in: 0..<2, using: &random))"),
        ]
        switch step {
        case 0..<3:
            _ = try await post("/artifacts", registration(of: name))
            registered.insert(artifact)
        case 3..<6: _ = try await post("/deployments", .object(target))
        case 6..<9:
            var verification = target
            let hash = Hex.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
            verification["observed"] = ["cid": .string("sha256:" + hash)]
            // Refused where the artifact does not stand on the target yet: then it is put there first.
            _ = try await post("/deployments", .object(target))
            _ = try await post("/verifications", .object(verification))
        default:
            let ceremony = try await post("/ceremonies", ["artifact": target["artifact"] ?? .null])
            guard let id = ceremony?["ceremony_id"]?.string else { return }
            _ = try await post("/ceremonies/\(id)/reject", ["reason": "a test of crashes"])
        }
    }

    private mutating func registration(of name: String) -> JSON {
        let values = "replicaCount: \(requests)\nwriter: \(number)\n"
        return [
            "kind": "helm_values", "name": .string(name),
            "files": [["name": "values.yaml", "bytes": .string(Base64.encode(Array(values.utf8)))]],
        ]
    }

    /// Asks until the outcome is known, always under the same key. `nil` where the server refused.
    private mutating func post(_ path: String, _ body: JSON) async throws -> JSON? {
        requests += 1
        let key = "load-\(number)-\(requests)"
        while true {
            guard let (status, answer) = await attempt(path, body, key: key) else {
                acknowledgements.countRetry()
                // Whether the server is back is seen by asking it.
                try await Task.sleep(for: Self.pause)
                continue
            }
            switch status {
            case 200, 201:
                guard let receipt = answer["receipt"], let index = receipt["leaf_index"]?.integer,
                    let entryID = receipt["entry_id"]?.string
                else {
                    acknowledgements.record(surprise: "\(path) answered without a receipt: \(answer)")
                    return answer
                }
                acknowledgements.record(.init(leafIndex: index, entryID: entryID), for: key)
                return answer
            case 503:
                acknowledgements.countRetry()
                try await Task.sleep(for: Self.pause)
            default:
                acknowledgements.record(surprise: "\(path) answered \(status): \(answer)")
                return nil
            }
        }
    }

    /// `nil` where no answer came.
    private func attempt(_ path: String, _ body: JSON, key: String) async -> (Int, JSON)? {
        var request = HTTPClientRequest(url: home.address + "/api/v1" + path)
        request.method = .POST
        request.headers.add(name: "Authorization", value: "Bearer " + token)
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Idempotency-Key", value: key)
        request.body = .bytes(body.canonicalBytes())
        do {
            let response = try await http.execute(request, timeout: .seconds(40))
            let buffer = try await response.body.collect(upTo: 1 << 20)
            return (Int(response.status.code), try JSON(parsing: Array(buffer.readableBytesView)))
        } catch {
            return nil
        }
    }
}
