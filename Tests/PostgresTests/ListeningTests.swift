import Postgres
import TestSupport
import Testing

@Suite("Listening")
struct ListeningTests {
    private func notification(_ payload: String) -> Database.ListenEvent {
        .notification(Notification(channel: "listening_tests", payload: payload))
    }

    @Test(
        "who reads too slowly is told that something was missed, after the newest",
        .timeLimit(.minutes(10))
    )
    func overflow() async throws {
        try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { database in
            var events = database.listen(to: "listening_tests").makeAsyncIterator()
            #expect(await events.next() == .mayHaveMissed)
            try await database.execute(
                "SELECT pg_notify('listening_tests', number::text) FROM generate_series(1, 20000) AS number"
            )
            var heard = 0
            while await events.next() != notification("20000") {
                heard += 1
                try await Task.sleep(for: .milliseconds(1))
            }
            #expect(heard < 19_999)
            try await database.execute("SELECT pg_notify('listening_tests', 'later')")
            #expect(await events.next() == .mayHaveMissed)
            #expect(await events.next() == notification("later"))
        }
    }

    @Test(
        "a listener cut by the server listens again and says that it may have missed some",
        .timeLimit(.minutes(10))
    )
    func reconnection() async throws {
        var configuration = try await TestCluster.configuration()
        configuration.applicationName = "listening-test"
        try await Database.with(configuration, logger: TestCluster.logger) { database in
            var events = database.listen(to: "listening_tests_cut").makeAsyncIterator()
            #expect(await events.next() == .mayHaveMissed)
            try await Database.with(TestCluster.configuration(), logger: TestCluster.logger) { other in
                let ended = try await other.rows(
                    """
                    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                    WHERE application_name = 'listening-test' AND query LIKE 'LISTEN%'
                    """
                )
                #expect(ended.count == 1)
            }
            #expect(await events.next() == .mayHaveMissed)
            try await database.execute("SELECT pg_notify('listening_tests_cut', 'again')")
            #expect(
                await events.next()
                    == .notification(Notification(channel: "listening_tests_cut", payload: "again"))
            )
        }
    }
}
