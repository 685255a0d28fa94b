import API
import Agent
import Crypto
import Evidence
import Foundation
import Ledger
import Logging
import SwiftASN1
import Synchronization
import X509

/// A thousand agents, each a socket with TLS and the real protocol, to a server of its own: what they cost it of memory, and how
/// long a change takes to reach all of them.
enum ConnectedAgents: Question {
    static let name = "agents"

    private static let count = 1_000
    private static let changes = 10

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let host = try await AgentHost.start()
        defer { host.end() }
        try host.prepare(count: count)
        let before = try host.megabytes()
        let crowd = Crowd(host, count: count)
        let running = Task { try await crowd.run() }
        defer { running.cancel() }
        let begun = ContinuousClock.now
        try await crowd.waitUntilConnected()
        let connecting = Stand.seconds(ContinuousClock.now - begun)
        // What was needed to let them in goes back.
        try await Task.sleep(for: .seconds(10))
        let cost = try host.megabytes() - before
        var slowest = 0.0
        for number in 1...changes {
            let sent = ContinuousClock.now
            try host.write(number)
            let reached = try await crowd.waitUntilAllHeard(number)
            slowest = max(slowest, Stand.seconds(reached - sent))
        }
        let after = try host.megabytes() - before
        return [
            Verdict(
                question:
                    "agents: memory of the server for 1,000 that are connected and follow a path, in MB, against 100",
                ours:
                    "\(Int(cost)) MB, \(Int(after)) MB after \(changes) changes; connected in \(Int(connecting)) s",
                peer: "100 MB",
                ratio: max(cost, after) / 100,
                aim: .atMost(1)
            ),
            Verdict(
                question:
                    "agents: a change, from its request to the last of 1,000, the slowest of \(changes), against 1 s",
                ours: "\((slowest * 1_000).rounded()) ms",
                peer: "1000 ms",
                ratio: slowest,
                aim: .atMost(1)
            ),
        ]
    }
}

/// A server in a process of its own.
private final class AgentHost: Sendable {
    let folder: String
    let agentsPort: Int
    private let process: Process
    private let address: String
    private let token: String

    private init(folder: String, agentsPort: Int, process: Process, address: String, token: String) {
        self.folder = folder
        self.agentsPort = agentsPort
        self.process = process
        self.address = address
        self.token = token
    }

    static func start() async throws -> AgentHost {
        let folder = NSTemporaryDirectory() + "muniment-agents-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try shell(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                folder + "/server.key", "-out", folder + "/server.pem", "-subj", "/CN=server", "-days", "3",
                "-addext", "subjectAltName=IP:127.0.0.1",
            ]
        )
        let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let port = Int.random(in: 20_000..<30_000)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: programs + "/munimentd")
        process.arguments = ["serve", "--home", folder + "/home", "--port", "0"]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "MUNIMENT_AGENTS_PORT": "\(port)", "MUNIMENT_AGENTS_HOST": "127.0.0.1",
            "MUNIMENT_AGENTS_CERTIFICATE": folder + "/server.pem",
            "MUNIMENT_AGENTS_KEY": folder + "/server.key",
        ]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let deadline = ContinuousClock.now + .seconds(120)
        var address: String?
        while address == nil {
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw BenchError(description: "munimentd did not serve")
            }
            try await Task.sleep(for: .milliseconds(200))
            address = FileManager.default.contents(atPath: folder + "/home/status.json").flatMap {
                (try? JSON(parsing: [UInt8]($0)))?["address"]?.string
            }
        }
        _ = try shell(
            programs + "/munimentd",
            ["tenant-create", "bench", "--token-file", folder + "/token", "--home", folder + "/home"]
        )
        let token = try String(contentsOfFile: folder + "/token", encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return AgentHost(
            folder: folder,
            agentsPort: port,
            process: process,
            address: address ?? "",
            token: token
        )
    }

    func end() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// `VmRSS` of the server; its PostgreSQL is not counted.
    func megabytes() throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        guard let text = line?.split(whereSeparator: \.isWhitespace).dropFirst().first,
            let kilobytes = Double(text)
        else { throw BenchError(description: "VmRSS is not said") }
        return kilobytes / 1_024
    }

    /// Opens the seal, makes a store, and registers one agent with as many certificates, each of a host of its own.
    func prepare(count: Int) throws {
        let made = try ask("/v1/sys/init", ["secret_shares": 1, "secret_threshold": 1])
        guard let share = made["keys"]?.array?.first else {
            throw BenchError(description: "init: \(made.names)")
        }
        _ = try ask("/v1/sys/unseal", ["key": share])
        _ = try ask("/v1/sys/mounts/kv", ["type": "kv", "options": ["version": "2"]])
        try write(0)
        let agent = try ask("/api/v1/agents", ["name": "bench"])
        guard let id = agent["id"]?.string else { throw BenchError(description: "no agent") }
        _ = try ask("/api/v1/agents/bench/activate", [:])
        for number in 0..<count {
            let pem = try Self.certify("\(folder)/\(number)")
            _ = try ask("/api/v1/agents/bench/certificates", ["certificate": .string(pem)])
        }
        let policy =
            #"{"allowed_secrets": ["kv.bench.*"], "allowed_operations": ["read"], "entity_bindings": ["\#(id)"]}"#
        _ = try ask("/api/v1/policies/bench", ["policy": .string(policy)], "PUT")
    }

    func write(_ number: Int) throws {
        _ = try ask("/v1/kv/data/bench/db", ["data": ["number": .number(number)]])
    }

    /// A key with a certificate that it has signed itself: what counts is that it is registered.
    private static func certify(_ path: String) throws -> String {
        let key = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("bench") }
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PublicKey(key.publicKey),
            notValidBefore: Date(timeIntervalSinceNow: -3_600),
            notValidAfter: Date(timeIntervalSinceNow: 86_400),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions(),
            issuerPrivateKey: Certificate.PrivateKey(key)
        )
        let pem = try certificate.serializeAsPEM().pemString
        try (key.pemRepresentation + "\n" + pem + "\n").write(
            toFile: path + ".pem",
            atomically: false,
            encoding: .utf8
        )
        return pem
    }

    private func ask(_ path: String, _ body: LooseObject, _ method: String = "POST") throws -> LooseObject {
        // From a file: command lines are seen by every user of the machine.
        let headers = folder + "/headers"
        if !FileManager.default.fileExists(atPath: headers) {
            let text =
                "Content-Type: application/json\nAuthorization: Bearer \(token)\nX-Vault-Token: \(token)\n"
                + "X-Vault-Namespace: bench\n"
            _ = FileManager.default.createFile(
                atPath: headers,
                contents: Data(text.utf8),
                attributes: [.posixPermissions: 0o600]
            )
        }
        let isOfSeal = path == "/v1/sys/init" || path == "/v1/sys/unseal"
        let answer = try shell(
            "/usr/bin/curl",
            ["-sS", "--fail-with-body", "-X", method, "--data-binary", LooseJSON.object(body).text]
                + (isOfSeal ? ["-H", "Content-Type: application/json"] : ["-H", "@\(headers)"])
                + [address + path]
        )
        guard !answer.isEmpty else { return [:] }
        guard let object = (try? LooseJSON(parsing: answer.utf8))?.object, object["errors"] == nil else {
            throw BenchError(description: "\(path): \(answer)")
        }
        return object
    }
}

/// All the agents, within this process.
private final class Crowd: Sendable {
    /// That open their connections at the same time.
    private static let doors = 32

    private let links: [AgentLink]
    /// By change, how many have heard of it, and when the last did.
    private let heard = Mutex<[Int: (count: Int, at: ContinuousClock.Instant)]>([:])

    init(_ host: AgentHost, count: Int) {
        let place = AgentPlace(
            host: "127.0.0.1",
            port: host.agentsPort,
            namespace: "bench",
            authorities: host.folder + "/server.pem"
        )
        var logger = Logger(label: "agents")
        logger.logLevel = .critical
        links = (0..<count).map { number in
            let file = "\(host.folder)/\(number).pem"
            return AgentLink(
                place: place,
                credential: AgentCredential(certificate: file, key: file),
                introduction: .init(program: "bench", hostname: "host-\(number)", system: "Debian"),
                now: { SystemClock().now() },
                logger: logger
            )
        }
    }

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for (number, link) in links.enumerated() {
                if number >= Self.doors {
                    let before = links[number - Self.doors]
                    while await !before.isConnected { try await Task.sleep(for: .milliseconds(5)) }
                }
                tasks.addTask { try await link.run() }
                tasks.addTask { [self] in
                    for await news in link.news {
                        if case .event(let event) = news, let version = event.version { note(version) }
                    }
                }
                await link.follow(["kv/data/bench/"])
            }
            try await tasks.waitForAll()
        }
    }

    private func note(_ version: Int) {
        // The first version is from before they came.
        heard.withLock { heard in
            heard[version - 1] = ((heard[version - 1]?.count ?? 0) + 1, .now)
        }
    }

    func waitUntilConnected() async throws {
        let deadline = ContinuousClock.now + .seconds(600)
        for link in links {
            while await !link.isConnected {
                guard ContinuousClock.now < deadline else {
                    throw BenchError(description: "not all connected")
                }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    func waitUntilAllHeard(_ number: Int) async throws -> ContinuousClock.Instant {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let (count, at) = heard.withLock({ $0[number] }), count >= links.count { return at }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw BenchError(description: "change \(number) reached \(heard.withLock { $0[number]?.count ?? 0 })")
    }
}
