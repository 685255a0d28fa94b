import API
import Evidence
import Synchronization
import TestSupport

@testable import CLI

/// A host that behaves as KV 1 and KV 2 mounts do, in memory: so much of it as importing asks for.
final class KeyValueHost: Sendable {
    struct Version {
        var data: LooseObject
        var isDeleted = false
        var isDestroyed = false
    }

    struct Secret {
        var versions: [Int: Version] = [:]
        var current = 0
        var rules: LooseObject = ["max_versions": 0, "cas_required": false, "delete_version_after": "0s"]
    }

    struct State {
        /// By path without a slash at its end: 1 or 2.
        var mounts: [String: Int] = [:]
        var secrets: [String: [String: Secret]] = [:]
        var forbidden: Set<String> = []
        /// So many writes succeed; then the host is sealed.
        var writesLeft = Int.max
        var writes: [String] = []
    }

    let state: Mutex<State>

    init(_ state: consuming State) { self.state = Mutex(state) }

    /// Runs `body` with a client of the host.
    func serve<Value>(_ body: (SecretsClient) async throws -> Value) async throws -> Value {
        try await ScriptedServer.with(deed) { port, _ in
            guard let address = ServerAddress("http://127.0.0.1:\(port)") else { throw Unanswered() }
            let connection = APIClient.Connection(
                address: address,
                token: AccessToken("hvs.x"),
                timeout: .seconds(300)
            )
            return try await SecretsClient.with(SecretsClient.Connection(connection), body)
        }
    }

    struct Unanswered: Error {}

    @Sendable
    private func deed(_ request: String) -> ScriptedServer.Deed {
        let words = request.prefix { $0 != "\r\n" }.split(separator: " ")
        let parts = words[1].split(separator: "?", maxSplits: 1).map(String.init)
        let path = String(parts[0].dropFirst("/v1/".count))
        let query = parts.count > 1 ? parts[1] : ""
        let body = request.ranges(of: "\r\n\r\n").first.map { String(request[$0.upperBound...]) } ?? ""
        let object = (try? LooseJSON(parsing: body.utf8))?.object ?? [:]
        let (status, answer) = state.withLock { state in
            words[0] == "GET" ? state.read(path, query) : state.write(path, object)
        }
        let headers = ["Content-Type: application/json"]
        return .http(status, headers, answer.map { LooseJSON.object($0).text } ?? "")
    }
}

extension KeyValueHost.State {
    typealias Answer = (String, LooseObject?)

    private static let missing: Answer = ("404 Not Found", ["errors": []])
    private static let forbiddenAnswer: Answer = ("403 Forbidden", ["errors": ["permission denied"]])
    private static let done: Answer = ("204 No Content", nil)

    private static func data(_ data: LooseObject) -> Answer { ("200 OK", ["data": .object(data)]) }

    /// The mount of a path and what is below it.
    private func split(_ path: String) -> (String, [String])? {
        for mount in mounts.keys.sorted(by: { $0.count > $1.count }) where (path + "/").hasPrefix(mount + "/")
        {
            return (mount, path.dropFirst(mount.count).split(separator: "/").map(String.init))
        }
        return nil
    }

    func read(_ path: String, _ query: String) -> Answer {
        if path == "sys/mounts" {
            return Self.data(
                LooseObject(
                    mounts.map {
                        ($0.key + "/", ["type": "kv", "options": ["version": .string("\($0.value)")]])
                    }
                )
            )
        }
        if path.hasPrefix("sys/internal/ui/mounts/") {
            guard let (mount, _) = split(String(path.dropFirst("sys/internal/ui/mounts/".count))) else {
                return Self.forbiddenAnswer
            }
            let version = mounts[mount] ?? 1
            return Self.data([
                "type": "kv", "path": .string(mount + "/"), "options": ["version": .string("\(version)")],
            ])
        }
        guard let (mount, rest) = split(path), let version = mounts[mount] else { return Self.missing }
        if rest == ["config"], version == 2 { return Self.data(["max_versions": 20, "cas_required": false]) }
        let name = (version == 2 ? Array(rest.dropFirst()) : rest).joined(separator: "/")
        guard !forbidden.contains(name) else { return Self.forbiddenAnswer }
        if query == "list=true" { return list(mount, name) }
        guard let secret = secrets[mount]?[name] else { return Self.missing }
        if version == 1 { return Self.data(secret.versions[1]?.data ?? [:]) }
        if rest.first == "metadata" { return Self.data(secret.metadata) }
        let number = Int(query.drop { $0 != "=" }.dropFirst()) ?? secret.current
        guard let found = secret.versions[number], !found.isDeleted, !found.isDestroyed else {
            return Self.missing
        }
        return Self.data(["data": .object(found.data), "metadata": ["version": .number(number)]])
    }

    private func list(_ mount: String, _ folder: String) -> Answer {
        let prefix = folder.isEmpty ? "" : folder + "/"
        var keys: Set<String> = []
        for name in (secrets[mount] ?? [:]).keys where name.hasPrefix(prefix) {
            let rest = name.dropFirst(prefix.count)
            let slash = rest.firstIndex(of: "/")
            keys.insert(slash.map { String(rest[...$0]) } ?? String(rest))
        }
        return keys.isEmpty ? Self.missing : Self.data(["keys": .strings(keys.sorted())])
    }

    mutating func write(_ path: String, _ body: LooseObject) -> Answer {
        guard writesLeft > 0 else { return ("503 Service Unavailable", ["errors": ["Vault is sealed"]]) }
        writesLeft -= 1
        writes.append(path)
        if path == "sys/remount" {
            let (from, to) = (body["from"]?.string ?? "", body["to"]?.string ?? "")
            mounts[to] = mounts.removeValue(forKey: from)
            secrets[to] = secrets.removeValue(forKey: from)
            return Self.data([:])
        }
        if path.hasPrefix("sys/mounts/") {
            if !path.hasSuffix("/tune") {
                mounts[String(path.dropFirst("sys/mounts/".count))] =
                    body["options"]?["version"] == "2" ? 2 : 1
            }
            return Self.done
        }
        guard let (mount, rest) = split(path), let version = mounts[mount] else { return Self.missing }
        if rest == ["config"] { return Self.done }
        let name = (version == 2 ? Array(rest.dropFirst()) : rest).joined(separator: "/")
        var secret = secrets[mount, default: [:]][name] ?? KeyValueHost.Secret()
        defer { secrets[mount, default: [:]][name] = secret }
        switch version == 2 ? rest.first : "data" {
        case "metadata":
            secret.rules = secret.rules.merging(body)
            return Self.done
        case "destroy":
            for number in (body["versions"]?.array ?? []).compactMap(\.int) {
                secret.versions[number]?.isDestroyed = true
                secret.versions[number]?.data = [:]
            }
            return Self.done
        default:
            if version == 2, let expected = body["options"]?["cas"]?.int, expected != secret.current {
                return (
                    "400 Bad Request",
                    ["errors": ["check-and-set parameter did not match the current version"]]
                )
            }
            secret.current += 1
            secret.versions[secret.current] = KeyValueHost.Version(
                data: version == 2 ? body["data"]?.object ?? [:] : body
            )
            return version == 2 ? Self.data(["version": .number(secret.current)]) : Self.done
        }
    }
}

extension KeyValueHost.Secret {
    fileprivate var metadata: LooseObject {
        rules.merging([
            "current_version": .number(current),
            "versions": .object(
                LooseObject(
                    versions.map {
                        (
                            "\($0.key)",
                            [
                                "destroyed": .bool($0.value.isDestroyed),
                                "deletion_time": $0.value.isDeleted ? "2026-01-01T00:00:00Z" : "",
                            ]
                        )
                    }
                )
            ),
        ])
    }
}
