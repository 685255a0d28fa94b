import Chronicle
import Evidence
import Ledger
import Postgres

/// The projector over a chronicle that it has not seen, against what people may append.
enum FeedProjection: Question {
    static let name = "projector"
    private static let entryCount = 50_000
    private static let wanted = 10_000.0

    static func measure(on stand: Stand) async throws -> [Verdict] {
        let tenant = TenantID(UniqueID(at: SystemClock().now()))
        _ = try await stand.app.execute(
            "SELECT access.create_tenant(\(tenant), \("bench " + tenant.description))"
        )
        try await fill(tenant, on: stand)
        let projector = Projector(stand.app, clock: SystemClock())
        let started = ContinuousClock.now
        let count = try await projector.catchUp(tenant)
        let elapsed = ContinuousClock.now - started
        let rate = Double(count) / (elapsed / .seconds(1))
        return [
            Verdict(
                question: "projector, \(count) entries of a chronicle it has not seen",
                ours: perSecond(rate),
                peer: perSecond(wanted),
                ratio: rate / wanted,
                aim: .atLeast(1)
            )
        ]
    }

    private static func fill(_ tenant: TenantID, on stand: Stand) async throws {
        let maker = EntryMaker(clock: SystemClock())
        let appender = Appender(stand.app)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<100 {
                group.addTask {
                    for number in 0..<entryCount / 100 {
                        let entry = maker.entry(
                            "bench.happened\(number % 10)",
                            subject: "thing/\(worker)",
                            data: ["verdict": "match", "target": "dev-cluster", "by": "did:key:bench"],
                            ledger: .chronicle,
                            tenant: tenant
                        )
                        _ = try await appender.append(entry)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
