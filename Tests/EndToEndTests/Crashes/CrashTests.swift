import AsyncHTTPClient
import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Crashes under load")
struct CrashTests {
    private static let variables = ProcessInfo.processInfo.environment
    /// `bin/soak` asks for more.
    private static let length = Duration.seconds(variables["MUNIMENT_SOAK_SECONDS"].flatMap { Int($0) } ?? 15)
    private static let seed =
        variables["MUNIMENT_SOAK_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)
    private static let writers = 6

    @Test(
        "kill -9 of server and PostgreSQL at any moment loses nothing acknowledged and leaves nothing half-written"
    )
    func crashes() async throws {
        print(
            "crashes under load: seed \(Self.seed), \(Self.length), MUNIMENT_SOAK_SEED repeats the schedule"
        )
        try await ProductHome.with { home in
            try await home.start()
            try await home.signIn()
            _ = try await home.json("key", "new", "alice")
            _ = try await home.json("accord", "create", "operations", "--witness", "alice")
            let acknowledgements = Acknowledgements()
            // A server that is gone answers from another port when it is back: who waits for the old one waits in vain.
            var configuration = HTTPClient.Configuration()
            configuration.connectionPool.retryConnectionEstablishment = false
            let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
            defer { http.shutdown { _ in } }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<Self.writers {
                    var writer = try Writer(
                        number: number,
                        seed: Self.seed,
                        home: home,
                        http: http,
                        acknowledgements: acknowledgements
                    )
                    group.addTask { try await writer.write() }
                }
                do {
                    var conductor = Conductor(seed: Self.seed, home: home, acknowledgements: acknowledgements)
                    try await conductor.conduct(for: Self.length)
                } catch {
                    acknowledgements.end()
                    group.cancelAll()
                    throw error
                }
                acknowledgements.end()
                try await group.waitForAll()
            }
            try await lookAtTheEnd(home, acknowledgements)
        }
    }

    /// Every request has its outcome now: one entry a key, and no other.
    private func lookAtTheEnd(_ home: ProductHome, _ acknowledgements: Acknowledgements) async throws {
        #expect(acknowledgements.surprises.isEmpty, "\(acknowledgements.surprises.prefix(20))")
        let broken = try await home.psql(Consistency.brokenClaims)
        #expect(broken.isEmpty, "\(broken)")
        let audit = try await home.muniment(["ledger", "verify"], within: .seconds(1_800))
        #expect(audit.status == 0, "\(audit.output)\(audit.errors)")
        let lines = try await home.psql(
            """
            SELECT key.idempotency_key, entry.leaf_index, entry.entry_id
            FROM ledger.idempotency_keys AS key JOIN ledger.entries AS entry USING (tenant_id, ledger, leaf_index)
            WHERE key.idempotency_key LIKE 'load-%'
            """
        )
        var stored: [String: Acknowledgements.Place] = [:]
        for line in lines.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            stored[fields[0]] = .init(leafIndex: try #require(Int(fields[1])), entryID: fields[2])
        }
        #expect(stored == acknowledgements.places)
        #expect(Set(stored.values).count == stored.count)
        let written = try await home.psql(
            """
            SELECT count(*) FROM ledger.entries
            WHERE ledger = 'chronicle'
              AND (
                  convert_from(bytes, 'UTF8')::jsonb->>'type'
                      ~ '^muniment.(artifact|deployment|verification|ceremony)'
                  -- Others are the server's own, which nobody asked for.
                  OR convert_from(bytes, 'UTF8')::jsonb->>'type' = 'muniment.posture.changed'
                     AND convert_from(bytes, 'UTF8')::jsonb->'data' ? 'verifications'
              )
            """
        )
        #expect(Int(written) == stored.count)
        print("crashes under load: \(stored.count) entries acknowledged, \(acknowledgements.retries) retries")
        #expect(stored.count > 0)
    }
}

/// Kills by a seeded schedule, brings back what was killed, and looks at what is there.
struct Conductor {
    private enum Blow: CaseIterable {
        case server
        case serverTwice
        case postmaster
        case both
    }

    /// Up to this size the ledger is derived again after every blow, above it whenever it has grown by half.
    private static let smallLedger = 5_000

    let home: ProductHome
    let acknowledgements: Acknowledgements
    private var random: SeededGenerator
    private var blows = 0
    private var verifiedSize = 0

    init(seed: UInt64, home: ProductHome, acknowledgements: Acknowledgements) {
        self.home = home
        self.acknowledgements = acknowledgements
        random = SeededGenerator(seed: seed &* 31)
    }

    mutating func conduct(for length: Duration) async throws {
        let end = ContinuousClock.now + length
        repeat {
            // The schedule: how long the writers are left alone.
            try await Task.sleep(for: .milliseconds(Int.random(in: 300...2_500, using: &random)))
            let blow = Blow.allCases.randomElement(using: &random) ?? .server
            let begun = ContinuousClock.now
            try await strike(blow)
            let back = ContinuousClock.now - begun
            try await look()
            blows += 1
            print(
                "crashes under load: \(blows). \(blow), back after \(back), \(acknowledgements.places.count) entries"
            )
        } while ContinuousClock.now < end
    }

    private mutating func strike(_ blow: Blow) async throws {
        switch blow {
        case .server:
            try await home.end(by: SIGKILL)
            try await home.start()
        case .serverTwice:
            try await home.end(by: SIGKILL)
            // Once more in the middle of the start.
            try home.spawnServer()
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...1_500, using: &random)))
            try await home.end(by: SIGKILL)
            try await home.start()
        case .postmaster: kill(try home.postmaster(), SIGKILL)
        case .both:
            kill(try home.postmaster(), SIGKILL)
            try await home.end(by: SIGKILL)
            try await home.start()
        }
        // The server may know the token for a second without PostgreSQL.
        try await condition {
            let login = try await home.muniment("login", home.address, "--token-file", home.tokenFile)
            guard login.status == 0, try await home.muniment("accord", "list").status == 0 else {
                return false
            }
            // A backend outlives its postmaster for a moment, and answers.
            return (try? await home.psql("SELECT 1")) == "1"
        }
    }

    private mutating func look() async throws {
        let fresh = acknowledgements.takeFresh()
        if let first = fresh.values.map(\.leafIndex).min() {
            let lines = try await home.psql(
                """
                SELECT leaf_index, entry_id FROM ledger.entries
                WHERE ledger = 'chronicle' AND leaf_index >= \(first)
                """
            )
            let stored = Set(lines.split(separator: "\n").map(String.init))
            let lost = fresh.filter { !stored.contains("\($0.value.leafIndex)|\($0.value.entryID)") }
            #expect(lost.isEmpty, "acknowledged and not there")
        }
        let broken = try await home.psql(Consistency.brokenClaims)
        #expect(broken.isEmpty, "\(broken)")
        let size = acknowledgements.places.count
        guard size < Self.smallLedger || size > verifiedSize * 3 / 2 else { return }
        verifiedSize = size
        // A debug build under load derives some thousand entries a second.
        let audit = try await home.muniment(["ledger", "verify"], within: .seconds(1_800))
        #expect(audit.status == 0, "\(audit.output)\(audit.errors)")
    }
}
