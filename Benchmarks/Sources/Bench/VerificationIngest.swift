import API
import Access
import Custody
import Evidence
import Foundation
import Server

/// Results of verifications over HTTP: the real route with a token, batches of 1,000 over 500 targets of one artifact, each
/// looked at from two layers, sent by 2 connections of wrk for twenty seconds; against the 2,000 a second that are asked.
/// Spans, days, deployments and the entry of each batch are written with them.
enum VerificationIngest: Question {
    static let name = "verification-ingest"
    private static let targets = 500
    private static let asked = 2_000.0

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let parts = try ServerParts(
            database: stand.app,
            configuration: Configuration(home: "/var/tmp"),
            logger: stand.logger
        )
        let fixture = try await Fixture.make(on: stand, parts: parts)
        for number in 0..<Self.targets {
            _ = try await fixture.custody.recordDeployment(
                for: fixture.caller,
                DeploymentReport(artifact: "bench", target: Target(kind: "host", identifier: "h\(number)"))
            )
        }
        let batch = Wire.VerificationBatch(
            verifications: (0..<2 * Self.targets).map { number in
                Wire.VerificationDraft(
                    artifact: "bench",
                    targetKind: "host",
                    targetIdentifier: "h\(number / 2)",
                    layer: number.isMultiple(of: 2) ? "layer1" : "layer2",
                    verifierInfrastructure: "local",
                    observed: Wire.Observation(cid: fixture.cid)
                )
            }
        )
        let body = try StrictJSON.json(batch).canonicalString
        let token = fixture.token.revealed()
        let requests = try await HTTPGet.serving(parts.responder) { port in
            try post(body, to: "http://127.0.0.1:\(port)/api/v1/verifications/batch", token: token)
        }
        let ours = requests * Double(batch.verifications.count)
        return [
            Verdict(
                question: "verification results over HTTP in batches of 1,000, against 2,000 a second",
                ours: perSecond(ours),
                peer: perSecond(asked),
                ratio: ours / asked,
                aim: .atLeast(1)
            )
        ]
    }

    /// Requests a second.
    private static func post(_ body: String, to url: String, token: String) throws -> Double {
        let script = NSTemporaryDirectory() + "muniment-wrk-post.lua"
        // The body is JSON without control characters; a long bracket takes it as it is.
        let lua = """
            wrk.method = "POST"
            wrk.headers["Authorization"] = "Bearer \(token)"
            wrk.headers["Content-Type"] = "application/json"
            wrk.body = [==[\(body)]==]

            """
        _ = FileManager.default.createFile(
            atPath: script,
            contents: Data(lua.utf8),
            attributes: [.posixPermissions: 0o600]
        )
        defer { try? FileManager.default.removeItem(atPath: script) }
        func run(_ duration: String) throws -> String {
            try shell(
                "/usr/bin/wrk",
                ["-t", "1", "-c", "2", "-d", duration, "--timeout", "30s", "-s", script, url]
            )
        }
        _ = try run("3s")
        let output = try run("20s")
        guard !output.contains("Non-2xx"),
            let line = output.split(separator: "\n").first(where: { $0.hasPrefix("Requests/sec:") }),
            let rate = Double(line.dropFirst(13).trimmingCharacters(in: .whitespaces))
        else { throw BenchError(description: "wrk: \(output)") }
        return rate
    }
}
