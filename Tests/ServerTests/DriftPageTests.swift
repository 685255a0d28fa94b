import Access
import Chronicle
import Drift
import Evidence
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Server

@Suite("Pages of baselines, runs and findings, without scripts", .serialized)
struct DriftPageTests {
    @Test("a comparison is asked for with a button, shows that it waits, and is cancelled on its page")
    func runs() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            let marks = house.northwind.marks
            let list = try await visitor.get("/baselines")
            #expect(list.contains(marks.baseline) && list.contains("1 subject"))
            let page = try await visitor.get("/baselines/\(marks.baseline)")
            #expect(page.contains("Compare now") && page.contains("chronicle #"))
            let asked = try await visitor.post("/baselines/\(marks.baseline)/compare")
            #expect(asked.status == 303, "\(asked.text)")
            let run = try #require(asked.header("Location"))
            let waits = try await visitor.get(run)
            #expect(waits.contains("It waits for its turn.") && waits.contains("Cancel"))
            let cancelled = try await visitor.post(run + "/cancel")
            #expect(cancelled.status == 303)
            let after = try await visitor.get(try #require(cancelled.header("Location")))
            #expect(after.contains("The run is cancelled") && !after.contains("/cancel\""))

            let ended = try await visitor.get("/runs/\(marks.runID)")
            #expect(ended.contains("1 of 1 subject differs from the baseline."))
            #expect(ended.contains("1 in all = 1 seen on both sides + no gaps."))
        }
    }

    @Test("a finding is answered for exactly as its page showed it, and every step stands on its page")
    func judging() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            let path = "/findings/\(house.northwind.marks.findingID)"
            let list = try await visitor.get("/findings")
            #expect(list.contains(path) && list.contains("1 finding waits for somebody"))
            #expect(try await visitor.get("/findings?status=resolved").contains("No finding is like that."))
            #expect(try await visitor.get("/findings?type=dns_zone&fidelity=content").contains(path))
            #expect(try await !visitor.get("/findings?type=helm_values").contains(path))
            let page = try await visitor.get(path)
            #expect(page.contains("192.0.2.66") && page.contains("a version that was kept"))
            let hash = try visitor.field("hash", in: page)
            let until = String(house.clock.now().advanced(by: .seconds(86_400)).rfc3339.prefix(16))
            for (reason, pinned, end) in [
                ("", hash, until), ("a pilot", hash, ""), ("a pilot", hash, "2001-01-01T00:00"),
                ("a pilot", hash, "soon"), ("a pilot", "sha256:" + String(repeating: "0", count: 64), until),
            ] {
                let refused = try await visitor.post(
                    path + "/accept",
                    ["reason": reason, "hash": pinned, "until": end]
                )
                #expect((400..<500).contains(refused.status), "\(reason) \(end)")
                #expect(refused.header("Content-Type")?.hasPrefix("text/html") == true)
            }
            let accepted = try await visitor.post(
                path + "/accept",
                ["reason": "a pilot", "owner": "Ada", "hash": hash, "until": until]
            )
            #expect(accepted.status == 303, "\(accepted.text)")
            let after = try await visitor.get(try #require(accepted.header("Location")))
            #expect(after.contains("Ada answers for it until") && after.contains("a pilot"))
            let reopened = try await visitor.post(path + "/reopen", ["reason": "the pilot is over"])
            #expect(reopened.status == 303)
            let last = try await visitor.get(path)
            #expect(last.contains("the pilot is over") && last.contains("Accept it as it is"))
            // What people did and what a comparison did, each with who or which, and its entry.
            let answer = try await house.get("/api/v1\(path)")
            let timeline = try #require(answer["timeline"]?.array)
            #expect(timeline.map { $0["status"]?.string } == ["reopened", "accepted", "open"])
            #expect(timeline.map { $0["by"]?.string == "muniment" } == [false, false, true])
            #expect(timeline.allSatisfy { $0["chronicle_entry_id"]?.string != nil })
            let run = try #require(timeline.last?["operation_run_id"]?.string)
            #expect(last.contains("href=\"/runs/\(run)\">a comparison</a>"))
            #expect(timeline.dropLast().allSatisfy { $0["operation_run_id"]?.string == nil })
        }
    }

    @Test("a form of another site, or without the permission, does nothing")
    func otherSites() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            let marks = house.northwind.marks
            for path in [
                "/baselines/\(marks.baseline)/compare", "/baselines/\(marks.baseline)/capture",
                "/runs/\(marks.runID)/cancel", "/findings/\(marks.findingID)/resolve",
            ] {
                let answer = try await house.unchanged(path) {
                    try await visitor.post(path, ["reason": "x"], site: "cross-site")
                }
                #expect(answer.status == 403, "\(path)")
            }
            let reader = try await house.token(with: [.read], named: "reader")
            let page = try await house.ask(.get, "/findings/\(marks.findingID)", token: reader)
            #expect(page.status == 200 && !page.text.contains("Accept it as it is"))
            #expect(!page.text.contains("What else happened"))
            let baseline = try await house.ask(.get, "/baselines/\(marks.baseline)", token: reader)
            #expect(baseline.status == 200 && !baseline.text.contains("Compare now"))
        }
    }

    @Test("what else happened to a subject stands on its finding's page, also from sources outside")
    func related() async throws {
        try await House.with { house in
            let visitor = try await Visitor(house)
            let finding = try await house.get("/api/v1/findings/\(house.northwind.marks.findingID)")
            let subject = try #require(finding["subject_id"])
            let event: JSON = [
                "specversion": "1.0", "id": "1", "source": "https://audit.example.org/", "subject": subject,
                "type": "org.example.policy.changed", "time": .string(house.clock.now().rfc3339), "data": [:],
            ]
            let pushed = try await house.ask(
                .post,
                "/api/v1/sources/\(house.northwind.marks.source)/events",
                bytes: event.canonicalBytes(),
                token: house.northwind.token,
                ["Content-Type": "application/cloudevents+json"]
            )
            #expect(pushed.status == 200, "\(pushed.text)")
            _ = try await Projector(house.database.app, clock: house.clock).catchUp(
                house.northwind.caller.tenant
            )
            let page = try await visitor.get("/findings/\(house.northwind.marks.findingID)")
            #expect(page.contains("org.example.policy.changed"))
            // So do the interface and exports, to who may read the ledger.
            let path = "/api/v1/findings/\(house.northwind.marks.findingID)"
            let told = try await house.get(path)["subject_events"]?.array?.first
            #expect(told?["type"] == "org.example.policy.changed")
            #expect(told?["received_from"]?.string == house.northwind.marks.source)
            let exported = try await house.get("/api/v1/findings/export")["items"]?.array?.first
            #expect(exported?["finding"]?["subject_events"]?.array?.first == told)
            let csv = try await house.get("/api/v1/findings/export?format=csv").text
            #expect(csv.contains(",subject_events\r\n") && csv.contains("org.example.policy.changed"))
            let token = try await house.token(with: [.read], named: "reads findings alone")
            let blind = try await house.ask(.get, path, nil, token: token)
            #expect(blind.status == 200 && blind["subject_events"] == .null, "\(blind.text)")
        }
    }
}

/// A signed-in browser without scripts.
struct Visitor: Sendable {
    var house: House
    private var cookie: [String: String]

    /// - Parameter tenant: whose administrator is signed in; `nil` for northwind's.
    init(_ house: House, _ tenant: House.Tenant? = nil) async throws {
        self.house = house
        let session = try await house.session(of: tenant ?? house.northwind)
        cookie = ["Cookie": "muniment_session=\(session)"]
    }

    /// Sends a form with a file in it, as browsers do.
    func send(
        _ path: String,
        _ values: [String: String],
        file: (name: String, text: String)? = nil,
        site: String = "same-origin"
    ) async throws -> Answer {
        let boundary = "----muniment-\(UUID().uuidString)"
        func part(_ disposition: String, _ text: String) -> String {
            "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(text)\r\n"
        }
        var body = values.sorted { $0.key < $1.key }.map { part("name=\"\($0.key)\"", $0.value) }.joined()
        if let file {
            let type = "\r\nContent-Type: application/octet-stream"
            body += part("name=\"file\"; filename=\"\(file.name)\"\(type)", file.text)
        }
        let headers = [
            "Sec-Fetch-Site": site, "Accept": "text/html",
            "Content-Type": "multipart/form-data; boundary=\(boundary)",
        ]
        return try await house.ask(
            .post,
            path,
            bytes: Array((body + "--\(boundary)--\r\n").utf8),
            token: nil,
            cookie.merging(headers) { $1 }
        )
    }

    func get(_ path: String) async throws -> String {
        let answer = try await house.ask(.get, path, nil, cookie)
        #expect(answer.status == 200, "\(path): \(answer.text)")
        return answer.text
    }

    func post(
        _ path: String,
        _ values: KeyValuePairs<String, String> = [:],
        site: String = "same-origin"
    ) async throws -> Answer {
        let form = values.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        let headers = [
            "Sec-Fetch-Site": site, "Accept": "text/html",
            "Content-Type": "application/x-www-form-urlencoded",
        ]
        return try await house.ask(
            .post,
            path,
            bytes: Array(form.joined(separator: "&").utf8),
            token: nil,
            cookie.merging(headers) { $1 }
        )
    }

    /// The value of a hidden field.
    func field(_ name: String, in page: String) throws -> String {
        let pattern = try Regex("name=\"\(name)\" value=\"([^\"]*)\"", as: (Substring, Substring).self)
        return String(try #require(page.firstMatch(of: pattern), "\(page)").1)
    }
}
