import Foundation

/// A server whose home is not there yet: how long from its start until `GET /v1/sys/health` says over TLS that the seal was
/// never made (501). All that a first start does is among it: the private cluster, roles, every migration, keys.
enum FirstStart: Question {
    static let name = "start"

    /// Seconds.
    private static let limit = 5.0
    private static let rounds = 5

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let folder = NSTemporaryDirectory() + "muniment-start-\(UUID())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try shell(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                folder + "/server.key", "-out", folder + "/server.pem", "-subj", "/CN=server", "-days", "3",
                "-addext", "subjectAltName=IP:127.0.0.1",
            ]
        )
        var taken: [Double] = []
        for round in 0..<rounds { taken.append(try await seconds(round, in: folder)) }
        taken.sort()
        return [
            Verdict(
                question:
                    "start: from no home and no database to the 501 of sys/health over TLS, in s, the slowest of \(rounds), against 5",
                ours: "\(rounded(taken[rounds - 1])) s, median \(rounded(taken[rounds / 2])) s",
                peer: "\(Int(limit)) s",
                ratio: taken[rounds - 1] / limit,
                aim: .atMost(1)
            )
        ]
    }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

    private static func seconds(_ round: Int, in folder: String) async throws -> Double {
        let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let port = Int.random(in: 20_000..<30_000)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: programs + "/munimentd")
        process.arguments = ["serve", "--home", "\(folder)/home-\(round)", "--port", "\(port)"]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "MUNIMENT_TLS_CERTIFICATE": folder + "/server.pem", "MUNIMENT_TLS_KEY": folder + "/server.key",
        ]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let begun = ContinuousClock.now
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        while true {
            // 000 while nobody listens.
            let status = try shell(
                "/usr/bin/curl",
                [
                    "--silent", "--output", "/dev/null", "--write-out", "%{http_code}", "--cacert",
                    folder + "/server.pem", "--max-time", "5", "https://127.0.0.1:\(port)/v1/sys/health",
                ]
            )
            let taken = Stand.seconds(ContinuousClock.now - begun)
            if status == "501" { return taken }
            guard process.isRunning, taken < 60 else {
                throw BenchError(description: "munimentd did not say 501 within a minute, but \(status)")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
