import Evidence
import Foundation
import TestSupport
import Testing

@testable import Server

@Suite("Pages of the queue and of unknowns, without scripts")
struct TriagePageTests {
    @Test("items are answered for one by one and together, and an unknown is resolved for a span of time")
    func answering() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            let marks = house.northwind.marks
            let path = "/triage/\(marks.triageItemID)"
            let list = try await visitor.get("/triage")
            #expect(list.contains(path) && list.contains("waits for somebody"))
            #expect(try await visitor.get("/triage?state=resolved").contains("Nothing is as chosen."))
            #expect(try await visitor.get("/triage?severity=high").contains(path))
            let page = try await visitor.get(path)
            #expect(page.contains("By what it is found again") && page.contains("chronicle #"))
            // What is not chosen, or has no reason, is not done.
            let nothing = try await visitor.post("/triage/decide", ["step": "resolve", "reason": "gone"])
            #expect(nothing.header("Location") == "/triage?done=none")
            let box = "item-\(marks.triageItemID)"
            let forms: [KeyValuePairs<String, String>] = [
                [box: "on", "step": "resolve"], [box: "on", "step": "accept", "reason": "a pilot"],
                [box: "on", "step": "accept", "reason": "a pilot", "until": "2001-01-01T00:00"],
                [box: "on", "step": "burn"], ["item-none": "on", "step": "acknowledge"],
            ]
            for form in forms {
                let refused = try await visitor.post("/triage/decide", form)
                #expect((400..<500).contains(refused.status), "\(form)")
            }
            let until = String(house.clock.now().advanced(by: .seconds(86_400)).rfc3339.prefix(16))
            let accepted = try await visitor.post(
                "/triage/decide",
                [
                    box: "on", "step": "accept", "reason": "a pilot", "owner": "Ada", "until": until,
                    "return": path,
                ]
            )
            #expect(
                accepted.status == 303 && accepted.header("Location") == path + "?done=1",
                "\(accepted.text)"
            )
            let after = try await visitor.get(path + "?done=1")
            #expect(after.contains("a pilot") && after.contains("Ada") && after.contains("Take that back"))
            // Nobody is led away to another place.
            let led = try await visitor.post(
                "/triage/decide",
                [box: "on", "step": "reopen", "reason": "over", "return": "//example.com/"]
            )
            #expect(led.header("Location") == "/triage?done=1")
            let refreshed = try await visitor.post("/triage/refresh")
            #expect(refreshed.status == 303)
            #expect(try await visitor.get("/triage").contains("Where it waits"))
            let scans = try await visitor.get("/scans")
            #expect(
                scans.contains("https://example.com/\(marks.prefix)") && scans.contains("/triage?artifact=")
            )

            let unknown = "/unknowns/\(marks.unknownID)"
            #expect(try await visitor.get("/unknowns").contains(unknown))
            #expect(
                try await visitor.get("/unknowns?recorded_at=2001-01-01T00:00").contains(
                    "Nothing was unknown"
                )
            )
            let resolved = try await visitor.post(unknown + "/resolve", ["resolution": "it is zlib"])
            #expect(resolved.status == 303, "\(resolved.text)")
            #expect(try await visitor.get(unknown).contains("it is zlib"))
            #expect(try await !visitor.get("/unknowns").contains(unknown))
            #expect(try await visitor.get("/unknowns?state=resolved").contains(unknown))
        }
    }
}
