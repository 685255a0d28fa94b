import API
import Evidence
import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import Server

/// Secrets over HTTP at 64 connections, as clients of Vault ask: reading one under KV 2 with a token, a policy and the
/// record's entry committed before the answer, against an empty route; the same with many tokens and many secrets; writing
/// them; signing in by AppRole. And what an idle server takes of memory. Services stand still: what follows from the record,
/// as the rows that are searched, is not made meanwhile.
enum SecretsThroughput: Question {
    static let name = "secrets"

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let empty = Router()
        empty.get("empty") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: #"{"status":"ok"}"#))
            )
        }
        let peer = empty.buildResponder()
        let server = HTTPServerBuilder.listing(.init(idleTimeout: .seconds(75)), parts.ready)
        let ours = try await HTTPGet.serving(parts.responder, by: server) { port in
            try await HTTPGet.serving(peer) { other in
                try Session(port: port).run(beside: "http://127.0.0.1:\(other)/empty")
            }
        }
        let idle = try await idleMegabytes()
        return [
            Verdict(
                question:
                    "secrets: KV 2 read with token, policy and committed record, 64 connections, against an empty route",
                ours: perSecond(ours.read.load.rate) + ", " + ours.read.span,
                peer: perSecond(ours.read.empty.rate),
                ratio: ours.read.ratio,
                aim: .atLeast(0.25)
            ),
            Verdict(
                question: "secrets: the same with 64 tokens in turn and 100 secrets, against an empty route",
                ours:
                    "\(perSecond(ours.spread.load.rate)), p99 \(ours.spread.load.p99) ms, \(ours.spread.span)",
                peer: perSecond(ours.spread.empty.rate),
                ratio: ours.spread.ratio,
                aim: .atLeast(0.25)
            ),
            Verdict(
                question: "secrets: the same read, 99th percentile in ms, against 15",
                ours: "\(ours.read.load.p99) ms",
                peer: "15 ms",
                ratio: ours.read.load.p99 / 15,
                aim: .atMost(1)
            ),
            Verdict(
                question: "secrets: KV 2 writes, each a version and an entry, 64 connections",
                ours: "\(perSecond(ours.write.rate)), p99 \(ours.write.p99) ms",
                peer: perSecond(5_000),
                ratio: ours.write.rate / 5_000,
                aim: .atLeast(1)
            ),
            Verdict(
                question: "secrets: logins by AppRole, each a token and an entry, 64 connections",
                ours: "\(perSecond(ours.login.rate)), p99 \(ours.login.p99) ms",
                peer: perSecond(2_000),
                ratio: ours.login.rate / 2_000,
                aim: .atLeast(1)
            ),
            Verdict(
                question: "secrets: resident memory of the idle server in MB, against 80",
                ours: "\(Int(idle)) MB",
                peer: "80 MB",
                ratio: idle / 80,
                aim: .atMost(1)
            ),
        ]
    }

    struct Figures: Sendable {
        var read: Turns
        var spread: Turns
        var write: Load
        var login: Load
    }

    /// A load and the empty route one after the other, several times: what else the machine does changes from minute to minute,
    /// and what is told is of the turn with the ratio in the middle.
    struct Turns: Sendable {
        private var turns: [(load: Load, empty: Load)]

        /// - Parameter turns: an odd number.
        init(_ turns: [(load: Load, empty: Load)]) {
            self.turns = turns.sorted { $0.load.rate / $0.empty.rate < $1.load.rate / $1.empty.rate }
        }

        var load: Load { turns[turns.count / 2].load }
        var empty: Load { turns[turns.count / 2].empty }
        var ratio: Double { load.rate / empty.rate }
        /// The ratios of all turns.
        var span: String {
            "turns "
                + turns.map { String(format: "%.2f", $0.load.rate / $0.empty.rate) }.joined(separator: " ")
        }
    }

    /// A mount with a hundred secrets, a policy, a token that has it, and a role with a secret ID: anew for each run, in a
    /// cluster that is kept.
    struct Session {
        let port: Int
        let name = "bench\(UInt32.random(in: UInt32.min...UInt32.max))"

        init(port: Int) { self.port = port }

        /// What the first run on this cluster was told.
        func keys() throws -> LooseObject {
            let file = Stand.home + "/secrets-keys.json"
            if let kept = FileManager.default.contents(atPath: file),
                let keys = (try? LooseJSON(parsing: [UInt8](kept)))?.object
            {
                return keys
            }
            let made = try ask("sys/init", ["secret_shares": 1, "secret_threshold": 1])
            _ = FileManager.default.createFile(
                atPath: file,
                contents: Data(LooseJSON.object(made).bytes),
                attributes: [.posixPermissions: 0o600]
            )
            return made
        }

        func run(beside empty: String) throws -> Figures {
            let made = try keys()
            guard let root = made["root_token"]?.string, let share = made["keys"]?.array?.first?.string else {
                throw BenchError(description: "init: \(made.names)")
            }
            _ = try ask("sys/unseal", ["key": .string(share)])
            _ = try ask("sys/mounts/\(name)", ["type": "kv", "options": ["version": "2"]], root)
            let policy = #"path "\#(name)/data/*" { capabilities = ["create", "update", "read"] }"#
            _ = try ask("sys/policies/acl/\(name)", ["policy": .string(policy)], root)
            let auth = try ask("auth/token/create", ["policies": [.string(name)], "ttl": "1h"], root)["auth"]
            guard let token = auth?["client_token"]?.string else { throw BenchError(description: "no token") }
            for number in 0..<100 {
                _ = try ask(
                    "\(name)/data/s\(number)",
                    ["data": ["password": "correct horse battery staple"]],
                    token
                )
            }
            _ = try ask("sys/auth/\(name)", ["type": "approle"], root)
            let role = "auth/\(name)/role/bench"
            _ = try ask(role, ["token_policies": [.string(name)], "token_ttl": "20m"], root)
            _ = try ask(role + "/role-id", ["role_id": "bench"], root)
            let secret = try ask(role + "/secret-id", [:], root)["data"]
            guard let secretID = secret?["secret_id"]?.string else {
                throw BenchError(description: "no secret ID")
            }
            let base = "http://127.0.0.1:\(port)/v1"
            let withToken = #"wrk.headers["X-Vault-Token"] = "\#(token)""# + "\n"
            let tokens = try (0..<64).map { _ -> String in
                let made = try ask("auth/token/create", ["policies": [.string(name)], "ttl": "1h"], root)[
                    "auth"
                ]
                guard let token = made?["client_token"]?.string else {
                    throw BenchError(description: "no token")
                }
                return "\"\(token)\""
            }
            let manyTokens = """
                local tokens = { \(tokens.joined(separator: ", ")) }
                local requests = {}
                local n = 0
                function init()
                    for i = 0, 1599 do
                        requests[i] = wrk.format("GET", "/v1/\(name)/data/s" .. (i % 100), {
                            ["X-Vault-Token"] = tokens[i % 64 + 1]
                        })
                    end
                end
                function request()
                    n = (n + 1) % 1600
                    return requests[n]
                end

                """
            var (reads, spreads): ([(Load, Load)], [(Load, Load)]) = ([], [])
            for _ in 0..<3 {
                let read = try Load.run(base + "/\(name)/data/s7", script: withToken)
                let other = try Load.run(empty, script: "")
                let spread = try Load.run(base + "/\(name)/data/s0", script: manyTokens)
                reads.append((read, other))
                spreads.append((spread, other))
            }
            let write = try Load.run(
                base + "/\(name)/data/s0",
                script: withToken + """
                    wrk.method = "POST"
                    wrk.headers["Content-Type"] = "application/json"
                    wrk.body = '{"data":{"password":"correct horse battery staple"}}'
                    local n = 0
                    request = function()
                        n = n + 1
                        return wrk.format(nil, "/v1/\(name)/data/s" .. (n % 100))
                    end

                    """
            )
            let login = try Load.run(
                base + "/auth/\(name)/login",
                script: """
                    wrk.method = "POST"
                    wrk.headers["Content-Type"] = "application/json"
                    wrk.body = '{"role_id":"bench","secret_id":"\(secretID)"}'

                    """
            )
            return Figures(read: Turns(reads), spread: Turns(spreads), write: write, login: login)
        }

        func ask(_ path: String, _ body: LooseObject, _ token: String? = nil) throws -> LooseObject {
            // From files: command lines are seen by every user of the machine.
            let file = NSTemporaryDirectory() + "muniment-secrets-\(UUID())"
            let headers = "Content-Type: application/json\n" + (token.map { "X-Vault-Token: \($0)\n" } ?? "")
            for (name, text) in [(file, LooseJSON.object(body).text), (file + ".headers", headers)] {
                _ = FileManager.default.createFile(
                    atPath: name,
                    contents: Data(text.utf8),
                    attributes: [.posixPermissions: 0o600]
                )
            }
            defer {
                for name in [file, file + ".headers"] { try? FileManager.default.removeItem(atPath: name) }
            }
            let answer = try shell(
                "/usr/bin/curl",
                [
                    "-sS", "--fail-with-body", "-X", "POST", "-H", "@\(file).headers", "--data-binary",
                    "@\(file)", "http://127.0.0.1:\(port)/v1/\(path)",
                ]
            )
            guard !answer.isEmpty else { return [:] }
            guard let object = (try? LooseJSON(parsing: answer.utf8))?.object, object["errors"] == nil else {
                throw BenchError(description: "\(path): \(answer)")
            }
            return object
        }
    }

    /// What wrk says of 8 s, after 2 s of warming up.
    struct Load: Sendable {
        /// Answers a second.
        var rate: Double
        /// In milliseconds.
        var p99: Double

        static func run(_ url: String, script: String) throws -> Load {
            let file = NSTemporaryDirectory() + "muniment-wrk-\(UUID()).lua"
            _ = FileManager.default.createFile(
                atPath: file,
                contents: Data(script.utf8),
                attributes: [.posixPermissions: 0o600]
            )
            defer { try? FileManager.default.removeItem(atPath: file) }
            func wrk(_ time: String) throws -> String {
                try shell("/usr/bin/wrk", ["-t", "1", "-c", "64", "-d", time, "--latency", "-s", file, url])
            }
            _ = try wrk("2s")
            let output = try wrk("8s")
            let lines = output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            guard !output.contains("Non-2xx"), !output.contains("Socket errors"),
                let rate = lines.first(where: { $0.hasPrefix("Requests/sec:") }).flatMap({
                    Double($0.dropFirst(13).trimmingCharacters(in: .whitespaces))
                }),
                let p99 = lines.first(where: { $0.hasPrefix("99%") }).flatMap({
                    milliseconds($0.dropFirst(3))
                })
            else { throw BenchError(description: "wrk: \(output)") }
            return Load(rate: rate, p99: p99)
        }

        /// `812.00us`, `4.21ms`, `1.05s`.
        private static func milliseconds(_ text: Substring) -> Double? {
            let text = text.trimmingCharacters(in: .whitespaces)
            for (unit, scale) in [("us", 0.001), ("ms", 1.0), ("s", 1_000.0)] where text.hasSuffix(unit) {
                return Double(text.dropLast(unit.count)).map { $0 * scale }
            }
            return nil
        }
    }

    /// `VmRSS` of a munimentd that nobody asks anything, ten seconds after it serves; its PostgreSQL is not counted.
    private static func idleMegabytes() async throws -> Double {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let home = NSTemporaryDirectory() + "muniment-idle-\(UUID())"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: folder + "/munimentd")
        process.arguments = ["serve", "--home", home, "--port", "0"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
            try? FileManager.default.removeItem(atPath: home)
        }
        let deadline = ContinuousClock.now + .seconds(120)
        while !FileManager.default.fileExists(atPath: home + "/status.json") {
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw BenchError(description: "munimentd did not serve")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        try await Task.sleep(for: .seconds(10))
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        guard
            let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({
                Double($0)
            })
        else { throw BenchError(description: "VmRSS is not said") }
        return kilobytes / 1_024
    }
}
