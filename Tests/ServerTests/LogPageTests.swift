import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

@Suite("Pages of transparency logs and of the watchlist, without scripts")
struct LogPageTests {
    @Test(
        "what waits is tried again; somebody is watched for, suppressed and retired; what can't be is refused"
    )
    func forms() async throws {
        try await House.with(configuring: Self.sixWritesAMinute) { house in
            try await Self.writeTooOften(house)
            let visitor = try await Visitor(house)
            let marks = house.northwind.marks
            let page = try await visitor.get("/rekor")
            #expect(page.contains("/rekor/logs/\(marks.rekorLogID)") && page.contains("queued"))
            #expect(page.contains("Our own log, with 1 entry") && page.contains(">Try again</button>"))
            #expect(try await visitor.get("/rekor?state=logged").contains("as chosen"))
            #expect(try await visitor.get("/rekor/logs/\(marks.rekorLogID)").contains("example.com/foo"))
            let retried = try await visitor.post("/rekor/retry", ["submission": marks.submissionID])
            #expect(retried.header("Location") == "/rekor?done=1", "\(retried.text)")
            #expect(try await visitor.get("/rekor?done=1").contains("tried again now"))
            // It is not stopped.
            let refused = try await visitor.post(
                "/rekor/resume",
                ["log": marks.rekorLogID, "reason": "looked"]
            )
            #expect(refused.status == 409)

            let put = try await visitor.post(
                "/watchlist",
                [
                    "name": "builder", "field": "san", "match": "regex", "pattern": ".*@example\\.com",
                    "severity": "critical", "scope": "ledger:audit, \(marks.rekorLogName)",
                    "dedup_seconds": "60",
                ]
            )
            #expect(put.header("Location") == "/watchlist?done=put", "\(put.text)")
            let list = try await visitor.get("/watchlist")
            #expect(list.contains(".*@example\\.com") && list.contains("ledger:audit"))
            #expect(list.contains(marks.watchedName))
            let forms: [(String, KeyValuePairs<String, String>)] = [
                ("/watchlist", ["name": "x", "field": "san", "match": "regex", "pattern": "("]),
                ("/watchlist", ["name": "x", "field": "hair", "pattern": "red"]),
                ("/watchlist", ["name": "x", "field": "san", "pattern": "a", "dedup_seconds": "long"]),
                ("/watchlist/change", ["name": "builder", "step": "burn"]),
                ("/watchlist/change", ["name": "builder", "step": "suppress"]),
                ("/watchlist/change", ["name": "nobody", "step": "retire"]),
            ]
            for (path, form) in forms {
                let answer = try await visitor.post(path, form)
                #expect((400..<500).contains(answer.status), "\(path) \(form)")
            }
            let until = String(house.clock.now().advanced(by: .seconds(86_400)).rfc3339.prefix(16))
            let quiet = try await visitor.post(
                "/watchlist/change",
                ["name": "builder", "step": "suppress", "until": until]
            )
            #expect(quiet.header("Location") == "/watchlist?done=suppress", "\(quiet.text)")
            #expect(try await visitor.get("/watchlist?done=suppress").contains("suppressed"))
            let retired = try await visitor.post("/watchlist/change", ["name": "builder", "step": "retire"])
            #expect(retired.header("Location") == "/watchlist?done=retire", "\(retired.text)")
            let again = try await visitor.post("/watchlist/change", ["name": "builder", "step": "retire"])
            #expect(again.header("Location") == "/watchlist?done=same")
        }
    }

    @Sendable private static func sixWritesAMinute(_ configuration: inout Configuration) {
        configuration.ownLogWritesPerMinute = 6
    }

    /// Anybody may write to the tenant's own log, and no address more than so often a minute.
    private static func writeTooOften(_ house: House) async throws {
        let log = "/rekor/\(house.northwind.marks.tenant)/api/v2"
        func write(_ body: JSON = ["nothing": true]) async throws -> Answer {
            try await house.ask(.post, log + "/log/entries", body)
        }
        // What is refused for another reason counts, too.
        var answer = try await write()
        #expect(answer.status == 400)
        for _ in 0..<6 where answer.status == 400 { answer = try await write() }
        #expect(answer.status == 429 && answer["code"]?.integer == 8, "\(answer.text)")
        let pause = try #require(answer.header("Retry-After").flatMap { Int($0) })
        #expect(1...10 ~= pause)
        #expect(try await write(House.rekorRequest("too early")).status == 429)
        #expect(try await house.ask(.get, log + "/checkpoint").status == 200)
        house.clock.advance(by: .seconds(pause))
        #expect(try await write().status == 400)
    }
}
