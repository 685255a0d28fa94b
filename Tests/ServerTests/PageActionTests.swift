import Access
import Evidence
import Foundation
import HTTPTypes
import Testing

@testable import Server

@Suite("Buttons and forms of pages, without scripts", .serialized)
struct PageActionTests {
    private struct Browser {
        var house: House
        var cookie: [String: String]

        init(_ house: House) async throws {
            self.house = house
            cookie = ["Cookie": "muniment_session=\(try await house.session())"]
        }

        func get(_ path: String) async throws -> String {
            let answer = try await house.ask(.get, path, nil, cookie)
            #expect(answer.status == 200, "\(path): \(answer.text)")
            return answer.text
        }

        func post(_ path: String, _ values: KeyValuePairs<String, String> = [:]) async throws -> Answer {
            let form = values.map { name, value in
                "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
            }
            let headers = [
                "Sec-Fetch-Site": "same-origin", "Accept": "text/html",
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

    @Test("what differs is accepted on the artifact's page exactly as it was seen, and withdrawn there")
    func accepting() async throws {
        try await House.with { house in
            let browser = try await Browser(house)
            let path = "/artifacts/\(house.northwind.marks.artifactID)"
            let page = try await browser.get(path)
            #expect(page.contains("Accept this deviation"))
            #expect(try await browser.get("/").contains("Accepted deviations") == false)
            let cid = try browser.field("cid", in: page)
            let until = String(house.clock.now().advanced(by: .seconds(86_400)).rfc3339.prefix(16))
            func accept(_ reason: String, _ cid: String, _ until: String) async throws -> Answer {
                try await browser.post(
                    path + "/accept",
                    [
                        "target_kind": "dns", "target": house.northwind.marks.target, "cid": cid,
                        "reason": reason, "owner": "", "until": until,
                    ]
                )
            }
            let other = ContentIdentifier(kind: "dns_zone", content: ["x": 1]).text
            for (reason, pinned, end) in [
                ("", cid, until), ("moving", cid, ""), ("moving", cid, "tomorrow"),
                ("moving", cid, "2001-01-01T00:00"), ("moving", other, until), ("moving", "", until),
            ] {
                let refused = try await accept(reason, pinned, end)
                #expect((400..<500).contains(refused.status), "\(reason) \(pinned) \(end)")
                #expect(refused.header("Content-Type")?.hasPrefix("text/html") == true)
            }
            let accepted = try await accept("the office moves", cid, until)
            #expect(accepted.status == 303, "\(accepted.text)")
            let after = try await browser.get(try #require(accepted.header("Location")))
            #expect(after.contains("the office moves") && after.contains("accepted is"))
            #expect(!after.contains("Accept this deviation"))
            let overview = try await browser.get("/")
            #expect(overview.contains("Accepted deviations") && overview.contains("answers for it"))
            let acceptance = try browser.field("acceptance", in: after)
            let withdrawn = try await browser.post(path + "/withdraw", ["acceptance": acceptance])
            #expect(withdrawn.status == 303, "\(withdrawn.text)")
            #expect(
                try await browser.get(try #require(withdrawn.header("Location"))).contains(
                    "Accept this deviation"
                )
            )
            #expect(try await browser.post(path + "/withdraw", ["acceptance": "nothing"]).status == 404)
        }
    }

    @Test("the artifact's page looks at all of its targets, and a target's page tries without recording")
    func looking() async throws {
        try await House.with { house in
            let browser = try await Browser(house)
            let marks = house.northwind.marks
            let path = "/artifacts/\(marks.artifactID)"
            #expect(try await browser.get(path).contains("Look now"))
            let before = try await house.get("/api/v1/verifications?limit=200").items.count

            let missing = try await browser.post("/targets/\(marks.look)/test")
            #expect(missing.status == 200)
            #expect(missing.text.contains("nothing was recorded") && missing.text.contains("What to do"))
            try house.observed("found.zone", House.zone("northwind.example"))
            let tried = try await browser.post("/targets/\(marks.look)/test")
            #expect(tried.text.contains("It can be looked at") && tried.text.contains("found.zone"))
            #expect(try await house.get("/api/v1/verifications?limit=200").items.count == before)
            #expect(try await browser.get("/targets/\(marks.look)").contains("It was not yet looked at."))

            let looked = try await browser.post(path + "/look")
            #expect(looked.status == 303, "\(looked.text)")
            let after = try await browser.get(try #require(looked.header("Location")))
            #expect(after.contains("Looked just now at 1 target: 1 as approved."), "\(after)")
            #expect(try await house.get("/api/v1/verifications?limit=200").items.count == before + 1)

            // Its history: what was seen for how long, and ninety days in a strip.
            let target = try await browser.get("/targets/\(marks.look)")
            #expect(target.contains("of the last 90") && target.contains("class=\"strip\""))
            #expect(
                target.contains("and is seen still") && target.contains("looks") || target.contains("once")
            )
        }
    }

    @Test("who may not look, test or accept sees no button for it")
    func withoutPermission() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            let token = try await house.token(with: [.read], named: "reader")
            for path in ["/artifacts/\(marks.artifactID)", "/targets/\(marks.look)"] {
                let page = try await house.ask(.get, path, token: token)
                #expect(page.status == 200, "\(page.text)")
                for word in ["Look now", "Accept this deviation", ">Test<", "Withdraw"] {
                    #expect(!page.text.contains(word), "\(path) shows \(word)")
                }
            }
        }
    }

    @Test("the history of a target's page is of its place, however much others were looked at")
    func history() async throws {
        try await House.with { house in
            let marks = house.northwind.marks
            for index in 0..<120 {
                let place = "elsewhere"
                if index == 0 {
                    _ = try await house.post(
                        "/api/v1/deployments",
                        House.deployment(of: marks.artifact, on: place)
                    )
                }
                let seen: JSON = ["cid": .string(marks.artifactCID)]
                _ = try await house.post(
                    "/api/v1/verifications",
                    House.verification(of: marks.artifact, on: place, seen)
                )
            }
            let browser = try await Browser(house)
            let page = try await browser.get("/targets/\(marks.look)")
            // The one that the house was furnished with.
            #expect(page.contains("class=\"rows verifications\""), "\(page)")
            #expect(!page.contains("elsewhere"))
        }
    }
}
