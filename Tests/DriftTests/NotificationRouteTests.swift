import Drift
import Evidence
import Kinds
import Postgres
import TestSupport
import Testing

@Suite("What waits to be told")
struct NotificationRouteTests {
    /// A tenant with a baseline of one policy, and somebody who is told of it.
    private func bench(_ body: (DriftBench, UniqueID) async throws -> Void) async throws {
        try await DriftBench.with { bench in
            try await bench.import([DriftBench.policy("Policy 1", id: 1)])
            try await bench.baseline()
            try await bench.capture()
            try await body(bench, try await add(bench).id)
        }
    }

    @discardableResult
    private func add(_ bench: DriftBench, _ name: String = "pager", channel: String = "email") async throws
        -> NotificationRoute
    {
        let draft = try NotificationDraft(
            name: name,
            channel: channel,
            address: channel == "email" ? "ops@example.org" : "chat"
        )
        return try await bench.drift.addNotification(for: bench.caller, draft).value
    }

    /// Tells a route all that waits for it.
    @discardableResult
    private func tell(_ route: UniqueID, _ bench: DriftBench) async throws -> [NotificationMessage] {
        var told: [NotificationMessage] = []
        while let next = try await bench.drift.nextMessage(to: route, of: bench.tenant) {
            try await bench.drift.record(.sent("250"), of: next.message.id, tenant: bench.tenant)
            told.append(next.message)
        }
        return told
    }

    private func events(_ told: [NotificationMessage]) -> [String] {
        told.flatMap(\.items).compactMap { $0["event"]?.string }
    }

    private func line(_ query: Query, _ bench: DriftBench) async throws -> String? {
        try await bench.database.superuser.first(query) { row in try row["line"] as String }
    }

    @Test("what comes back is told each time, also after a state that nobody asked to be told of")
    func again() async throws {
        try await bench { bench, route in
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            try await bench.compare()
            #expect(events(try await tell(route, bench)) == ["opened"])
            let finding = try #require(try await bench.findings().first)
            for _ in 0..<3 {
                for step in [FindingStep.acknowledge, .reopen] {
                    let judgement = FindingJudgement(step, reason: "ticket 5")
                    _ = try await bench.drift.judge(for: bench.caller, finding.id, judgement)
                }
                let told = try await tell(route, bench)
                #expect(events(told) == ["reopened"])
                #expect(told.first?.items.first?["reason"] == "ticket 5")
                // As it was told, and compared again.
                try await bench.compare()
                #expect(try await tell(route, bench).isEmpty)
            }
            // There and back before it was told is nothing.
            let judgement = FindingJudgement(.resolve, reason: "a moment")
            _ = try await bench.drift.judge(for: bench.caller, finding.id, judgement)
            try await bench.compare()
            #expect(try await bench.findings().map(\.status) == [.reopened])
            #expect(try await tell(route, bench).isEmpty)
        }
    }

    @Test("a mail says how many there are, a webhook is told all of them, and a run that failed once")
    func many() async throws {
        try await DriftBench.with { bench in
            func policies(_ state: String) -> [SourceFile] {
                (1...300).map { DriftBench.policy("Policy \($0)", id: $0, state: state) }
            }
            try await bench.import(policies("enabled"))
            try await bench.baseline()
            try await bench.capture()
            let mail = try await add(bench).id
            let hook = try await add(bench, "chat", channel: "webhook").id
            try await bench.import(policies("disabled"))
            try await bench.compare()
            let asked = try await bench.drift.requestComparison(for: bench.caller, with: "golden") { _, _ in }
            try await bench.drift.fail(asked.id, of: bench.tenant, because: "it was stopped")
            let mailed = try await tell(mail, bench)
            #expect(mailed.map(\.itemCount) == [301] && mailed.map(\.items.count) == [256])
            let posted = try await tell(hook, bench)
            #expect(posted.map(\.itemCount) == [256, 45] && posted.map(\.items.count) == [256, 45])
            let subjects = posted.flatMap(\.items).compactMap {
                ($0["finding_id"] ?? $0["operation_run_id"])?.string
            }
            #expect(Set(subjects).count == 301)
            #expect(posted.last?.items.last?["failure"] == "it was stopped")
            #expect(try await line("SELECT count(*)::text AS line FROM drift.notices", bench) == "600")
        }
    }

    @Test("a test is sent by who asked for it alone, once a minute; of what ended the last fifty are kept")
    func tests() async throws {
        try await bench { bench, route in
            for _ in 0..<52 {
                let message = try await bench.drift.testMessage(for: bench.caller, to: "pager").message
                #expect(try await bench.drift.dueNotifications(of: bench.tenant).isEmpty)
                #expect(try await tell(route, bench).isEmpty)
                let kept = try await bench.drift.record(
                    .sent("250"),
                    of: message.id,
                    tenant: bench.tenant,
                    isTest: true
                )
                #expect(kept?.state == .sent)
                await #expect(throws: DriftError.notificationTested("pager")) {
                    _ = try await bench.drift.testMessage(for: bench.caller, to: "pager")
                }
                bench.clock.advance(by: .seconds(61))
            }
            let count = "SELECT count(*)::text AS line FROM drift.notification_messages" as Query
            #expect(try await line(count, bench) == "50")
            #expect(try await bench.drift.messages(for: bench.caller, of: route).count == 20)
        }
    }

    @Test("what was parked is sent again when somebody asks for it, and a test is not")
    func retried() async throws {
        try await bench { bench, route in
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            try await bench.compare()
            let next = try #require(try await bench.drift.nextMessage(to: route, of: bench.tenant))
            try await bench.drift.record(.refused("550 no"), of: next.message.id, tenant: bench.tenant)
            _ = try await bench.drift.testMessage(for: bench.caller, to: "pager")
            #expect(try await tell(route, bench).isEmpty)
            _ = try await bench.drift.retryNotification(for: bench.caller, "pager")
            #expect(try await tell(route, bench).map(\.id) == [next.message.id])
        }
    }

    @Test("of who is no longer told only the domain stays, and nothing of what was told")
    func removed() async throws {
        try await bench { bench, route in
            try await bench.import([DriftBench.policy("Policy 1", id: 1, state: "disabled")])
            try await bench.compare()
            #expect(try await tell(route, bench).count == 1)
            _ = try await bench.drift.removeNotification(for: bench.caller, "pager")
            let rest: Query =
                """
                SELECT address || ' ' || (SELECT count(*) FROM drift.notices)
                       || ' ' || (SELECT count(*) FROM drift.notification_messages) AS line
                FROM drift.notification_routes
                """
            #expect(try await line(rest, bench) == "@example.org 0 0")
        }
    }

    @Test("of those who add one of a name at the same time one does, and the others are told why not")
    func atTheSameTime() async throws {
        try await DriftBench.with { bench in
            let refusals = try await withThrowingTaskGroup(of: DriftError?.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        do {
                            try await add(bench)
                            return nil
                        } catch let refusal as DriftError {
                            return refusal
                        }
                    }
                }
                var refusals: [DriftError] = []
                for try await refusal in group {
                    if let refusal { refusals.append(refusal) }
                }
                return refusals
            }
            #expect(refusals == Array(repeating: DriftError.notificationNameTaken("pager"), count: 5))
        }
    }
}
