import Evidence
import Foundation
import TestSupport
import Testing

@Suite("The dashboard in Chromium", .enabled(if: Browser.isInstalled, "skipped: no Chromium"))
struct DashboardTests {
    private static let widths = [360, 1_440]

    @Test("pages fit 360 and 1440 pixels, dark and light, without errors on the console or blocked content")
    func pages() async throws {
        try await ProductHome.with { home in
            let showroom = try await Showroom(in: home)
            _ = try await home.json(
                "target",
                "add",
                showroom.artifacts[1],
                "--target",
                "cluster/dev-cluster",
                "--protocol",
                "dns",
                "--address",
                "a-name-server-with-quite-a-long-name.northwind.example",
                "--set",
                "zone=northwind.example",
                "--name",
                "ns1"
            )
            try await Browser.with(folder: home.path + "/client") { browser in
                let door = try await BrowserPage(in: browser, width: 360)
                try await door.go(to: home.address + "/")
                #expect(try await door.text(of: "h1") == "Sign in")
                try await door.screenshot("sign-in-360-light")
                _ = try await door.evaluate("document.getElementById('token').focus()")
                try await door.type("not a token")
                try await door.follow("form.sign-in button[type=submit]")
                #expect(try await door.text(of: "[role=alert]")?.contains("not valid") == true)
                try await showroom.signIn(with: door)
                // Where one wanted to go before.
                #expect(try await door.text(of: "h1") == "Artifacts")
                try await door.close()

                let places = [
                    ("overview", "/"), ("artifacts", "/artifacts"), ("ceremonies", "/ceremonies"),
                    ("ceremony", "/ceremonies/" + showroom.artifacts[Showroom.undecided]),
                    ("artifact-drifted", "/artifacts/" + showroom.artifacts[2]),
                    ("artifact-undecided", "/artifacts/" + showroom.artifacts[Showroom.undecided]),
                    ("accords", "/accords"), ("accords-found", "/accords?terms=nothing%3D1"),
                    ("accord", "/accords/production%20operations"), ("targets", "/targets"),
                    ("target", "/targets/ns1"), ("chronicle", "/chronicle"), ("ledger", "/ledger"),
                    ("entry", "/ledger?ledger=chronicle&entry=3"),
                    ("missing", "/artifacts/nothing"),
                ]
                for width in Self.widths {
                    for scheme in BrowserPage.Scheme.allCases {
                        let page = try await BrowserPage(in: browser, width: width, scheme: scheme)
                        for (name, path) in places {
                            let status = try await page.go(to: home.address + path)
                            let what = "\(name) at \(width) px, \(scheme)"
                            #expect(status == (name == "missing" ? 404 : 200), "\(what)")
                            let scrollers = try await page.sidewaysScrollers()
                            #expect(scrollers.isEmpty, "\(what)")
                            try await page.screenshot("\(name)-\(width)-\(scheme)")
                        }
                        // The browser itself notes an answer of 404.
                        let complaints = page.complaints.filter { !$0.contains("/artifacts/nothing") }
                        #expect(complaints.isEmpty, "\(width) px, \(scheme)")
                        try await page.close()
                    }
                }
            }
        }
    }

    @Test("an open page changes while the command line works, and without scripts after a reload")
    func changesWhileOpen() async throws {
        try await ProductHome.with { home in
            let showroom = try await Showroom(in: home)
            try await Browser.with(folder: home.path + "/client") { browser in
                let overview = try await BrowserPage(in: browser, width: 1_440)
                try await showroom.signIn(with: overview)
                try await overview.go(to: home.address + "/")
                let ceremonies = try await BrowserPage(in: browser, width: 1_440)
                try await ceremonies.go(to: home.address + "/ceremonies")
                let pages = [overview, ceremonies]
                for page in pages {
                    try await condition { try await page.attribute("data-live-state", of: "#live") == "live" }
                    // Gone with the next reload.
                    _ = try await page.evaluate("window.isTheSame = true")
                }

                let before = try await Figures(overview)
                #expect(before == Figures(artifacts: 7, matching: 5, drifted: 1, ceremonies: 1))
                let row = "#latest-verifications [data-rows] > [data-key]"
                let newest = try await overview.attribute("data-key", of: row)

                // The zone is found changed.
                let zone = showroom.artifacts[1]
                let changed = home.path + "/client/northwind.example.zone"
                let text = try String(contentsOfFile: "examples/northwind.example.zone", encoding: .utf8)
                try (text + "\nintruder 300 IN A 192.0.2.66\n").write(
                    toFile: changed,
                    atomically: true,
                    encoding: .utf8
                )
                let looked = try await home.muniment(
                    "verify",
                    "submit",
                    zone,
                    "--target",
                    "dev-cluster",
                    "--observed",
                    changed
                )
                #expect(looked.status == 1)
                try await condition {
                    try await Figures(overview)
                        == Figures(artifacts: 7, matching: 4, drifted: 2, ceremonies: 1)
                }
                try await condition {
                    try await overview.attribute("data-key", of: row) != newest
                }
                #expect(try await overview.text(of: row)?.contains("northwind.example") == true)
                try await overview.screenshot("overview-changed-while-open")

                // Another artifact, and its ceremony.
                let added = try await home.json("artifact", "add", changed, "--name", "second.example")
                _ = try await home.json("ceremony", "open", try #require(added["artifact_id"]?.string))
                try await condition {
                    try await Figures(overview)
                        == Figures(artifacts: 8, matching: 4, drifted: 2, ceremonies: 2)
                }
                let waiting = "#ceremony-rows [data-rows] > [data-key]"
                try await condition { try await ceremonies.count(of: waiting) == 2 }
                #expect(try await ceremonies.text(of: "#ceremony-rows")?.contains("second.example") == true)
                try await ceremonies.screenshot("ceremonies-changed-while-open")
                for page in pages {
                    #expect(try await page.evaluate("window.isTheSame === true") == true)
                    #expect(page.complaints.isEmpty)
                }

                let plain = try await BrowserPage(in: browser, width: 1_440, scripts: false)
                try await plain.go(to: home.address + "/")
                #expect(try await Figures(plain) == Figures(overview))
                #expect(try await plain.text(of: row) == overview.text(of: row))
                try await plain.screenshot("overview-without-scripts")
                _ = try await home.json("artifact", "add", "examples/jea-operator/ApplicationOperator.psrc")
                try await condition { try await Figures(overview).artifacts == 9 }
                #expect(try await Figures(plain).artifacts == 8)
                try await plain.reload()
                #expect(try await Figures(plain).artifacts == 9)
                try await plain.go(to: home.address + "/ceremonies")
                #expect(try await plain.count(of: waiting) == 2)
            }
        }
    }

    @Test("a form that is being filled in stays as it was read while its page changes")
    func filledInForm() async throws {
        try await ProductHome.with { home in
            let showroom = try await Showroom(in: home)
            try await Browser.with(folder: home.path + "/client") { browser in
                let page = try await BrowserPage(in: browser, width: 1_440)
                try await showroom.signIn(with: page)
                // The one that was found changed.
                let artifact = showroom.artifacts[2]
                try await page.go(to: home.address + "/artifacts/\(artifact)")
                try await condition { try await page.attribute("data-live-state", of: "#live") == "live" }
                let pinned = try await page.attribute("value", of: ".accept input[name=cid]")
                _ = try await page.evaluate(
                    """
                    (() => { document.querySelector(".accept").open = true;
                    document.querySelector(".accept input[name=reason]").focus(); return true; })()
                    """
                )
                try await page.type("the office moves")
                let rows = try await page.count(of: "#artifact-verifications [data-rows] > [data-key]")
                let changed = home.path + "/client/changed.mof"
                let text = try String(
                    contentsOfFile: "examples/observed/ensure-bitlocker-enabled.mof",
                    encoding: .utf8
                )
                try text.replacing("XtsAes256", with: "Aes128").write(
                    toFile: changed,
                    atomically: true,
                    encoding: .utf8
                )
                _ = try await home.muniment(
                    "verify",
                    "submit",
                    artifact,
                    "--target",
                    "dev-cluster",
                    "--observed",
                    changed
                )
                try await condition {
                    try await page.count(of: "#artifact-verifications [data-rows] > [data-key]") > rows
                }
                let typed = try await page.evaluate(
                    "document.querySelector('.accept input[name=reason]').value"
                )
                #expect(typed == "the office moves")
                #expect(try await page.attribute("value", of: ".accept input[name=cid]") == pinned)
                #expect(page.complaints.isEmpty)
            }
        }
    }
}

/// The figures of the first page.
private struct Figures: Equatable {
    var artifacts: Int
    var matching: Int
    var drifted: Int
    var ceremonies: Int

    init(artifacts: Int, matching: Int, drifted: Int, ceremonies: Int) {
        (self.artifacts, self.matching, self.drifted, self.ceremonies) = (
            artifacts, matching, drifted, ceremonies
        )
    }

    init(_ page: BrowserPage) async throws {
        func figure(_ name: String) async throws -> Int {
            Int(try await page.text(of: "[data-cell=figure-\(name)]") ?? "") ?? -1
        }
        artifacts = try await figure("artifacts")
        matching = try await figure("match")
        drifted = try await figure("drift")
        ceremonies = try await figure("ceremonies")
    }
}
