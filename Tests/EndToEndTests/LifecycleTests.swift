import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Starting, stopping and being killed")
struct LifecycleTests {
    @Test("SIGINT stops server and PostgreSQL; the second start keeps the data and takes seconds")
    func cleanStop() async throws {
        try await ProductHome.with(isEmpty: true) { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            let status = try await home.munimentd("status", "--output", "json").json()
            #expect(status["address"]?.string == home.address)
            #expect(status["serving_role"]?.string == "muniment_app")

            #expect(try await home.end(by: SIGINT) == 0)
            #expect(home.postgresProcesses.isEmpty)
            #expect(try await home.munimentd("status").status == 1)

            let begun = ContinuousClock.now
            try await home.start()
            #expect(ContinuousClock.now - begun < .seconds(10))
            try await home.login()
            #expect(try await home.json("accord", "list")["items"]?.array?.count == 1)
            #expect(try await home.end(by: SIGTERM) == 0)
            #expect(home.postgresProcesses.isEmpty)
        }
    }

    @Test("a second server on the same home is refused, and says why and what to do")
    func secondServer() async throws {
        try await ProductHome.with { home in
            try await home.start()
            let second = try await home.munimentd("serve", "--port", "0")
            #expect(second.status == 4)
            #expect(second.errors.contains("another munimentd serves from \(home.path)"))
            #expect(second.errors.contains("choose another --home"))
            // The first goes on.
            try await home.signIn()
        }
    }

    @Test("kill -9 of the server leaves no PostgreSQL behind, and the next start has the data")
    func killedServer() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            #expect(try await home.end(by: SIGKILL) == 128 + SIGKILL)
            try await condition { home.postgresProcesses.isEmpty }
            try await home.start()
            try await home.login()
            #expect(try await home.json("accord", "list")["items"]?.array?.count == 1)

            // And at once again, while the PostgreSQL that was left is still on its way out.
            #expect(try await home.end(by: SIGKILL) == 128 + SIGKILL)
            try await home.start()
            try await home.login()
            #expect(try await home.muniment("ledger", "verify").status == 0)
        }
    }

    @Test("kill -9 of PostgreSQL: the server starts it again by itself, and goes on with the data")
    func killedPostgreSQL() async throws {
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("accord", "create", "operations")
            let first = try home.postmaster()
            #expect(kill(first, SIGKILL) == 0)
            // What is asked meanwhile waits, or is told to try again.
            try await condition {
                let finished = try await home.muniment("accord", "create", "second")
                return finished.status == 0 || finished.errors.contains("second")
            }
            #expect(try home.postmaster() != first)
            #expect(try await home.json("accord", "list")["items"]?.array?.count == 2)
            #expect(home.server?.status == nil)
            try await condition {
                try await self.readiness(of: home)["status"]?.string == "ok"
            }
            let findings = try await readiness(of: home)["findings"]?.array ?? []
            #expect(findings.contains { $0["name"]?.string == "cluster" })
            #expect(try await home.end(by: SIGINT) == 0)
            #expect(home.postgresProcesses.isEmpty)
        }
    }

    @Test("a first start that was killed half-way through initdb is begun anew")
    func interruptedInitdb() async throws {
        try await ProductHome.with(isEmpty: true) { home in
            try home.spawnServer()
            try await condition {
                FileManager.default.fileExists(atPath: home.path + "/postgres.new/base")
            }
            try await home.end(by: SIGKILL)
            #expect(!FileManager.default.fileExists(atPath: home.path + "/postgres"))
            try await home.start()
            try await home.signIn()
            #expect(try await home.muniment("overview").status == 0)
        }
    }

    @Test("a status file that a killed server left is not this one's")
    func staleStatus() async throws {
        try await ProductHome.with { home in
            try await home.start()
            #expect(try await home.end(by: SIGKILL) == 128 + SIGKILL)
            #expect(FileManager.default.fileExists(atPath: home.path + "/status.json"))
            #expect(try await home.munimentd("status").status == 1)
            let left = try String(contentsOfFile: home.path + "/status.json", encoding: .utf8)
            try home.spawnServer()
            // Gone, or already the next one's: a server that starts quickly leaves no time to see it gone.
            try await condition {
                (try? String(contentsOfFile: home.path + "/status.json", encoding: .utf8)) != left
            }
        }
    }

    @Test("unusable arguments and settings end with 2 and say what is wrong")
    func unusable() async throws {
        try await ProductHome.with(isEmpty: true) { home in
            for finished in [
                try await home.munimentd("status", "--output", "xml"),
                try await home.munimentd("serve", "--port", "many"), try await home.munimentd("dance"),
            ] {
                #expect(finished.status == 2, "\(finished.errors)")
                #expect(finished.errors.hasPrefix("Error: "), "\(finished.errors)")
            }
            let finished = try await home.munimentd("serve", environment: ["MUNIMENT_PROT": "1"])
            #expect(finished.status == 2)
            #expect(finished.errors.contains("did you mean MUNIMENT_PORT?"))
            #expect(try await home.munimentd("--help").status == 0)
        }
    }

    private func readiness(of home: ProductHome) async throws -> JSON {
        let finished = try await home.run(["/usr/bin/curl", "-s", home.address + "/health/ready"])
        return try finished.json()
    }
}
