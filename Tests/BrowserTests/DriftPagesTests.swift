import Evidence
import Foundation
import TestSupport
import Testing

@Suite("Pages of drift in Chromium", .enabled(if: Browser.isInstalled, "skipped: no Chromium"))
struct DriftPagesTests {
    /// A baseline of two policies, of which one is weaker by now and one away.
    private static func furnish(_ home: ProductHome) async throws {
        try await home.start()
        try await home.signIn(tenant: "Northwind Operations")
        let (right, now) = (home.path + "/right", home.path + "/now")
        try DriftFolder.write(["Require MFA": "enabled", "Block legacy": "enabled"], in: right)
        try DriftFolder.write(["Require MFA": "disabled"], in: now)
        _ = try await home.json("baseline", "create", "golden", "--kind", "entra_conditional_access")
        _ = try await home.json("baseline", "capture", "golden", "--from", right)
        let compared = try await home.muniment("baseline", "compare", "golden", "--from", now)
        guard compared.status == 1 else {
            throw ProductHome.NotAsExpected(description: compared.output + compared.errors)
        }
    }

    private static func signIn(_ page: BrowserPage, to home: ProductHome) async throws {
        try await page.go(to: home.address + "/baselines")
        _ = try await page.evaluate("document.getElementById('token').focus()")
        try await page.type(try home.token())
        try await page.follow("form.sign-in button[type=submit]")
    }

    @Test("they fit 360 and 1440 pixels, dark and light, without errors on the console or blocked content")
    func pages() async throws {
        try await ProductHome.with { home in
            try await Self.furnish(home)
            let findings = try await home.json("finding", "list")
            let runs = try await home.json("run", "list")
            let finding = try #require(findings["items"]?.array?.first?["finding_id"]?.string)
            let run = try #require(runs["items"]?.array?.first?["operation_run_id"]?.string)
            try await Browser.with(folder: home.path + "/client") { browser in
                let door = try await BrowserPage(in: browser, width: 360)
                try await Self.signIn(door, to: home)
                #expect(try await door.text(of: "h1") == "Baselines")
                try await door.close()
                let places = [
                    ("baselines", "/baselines"), ("baseline", "/baselines/golden"), ("run", "/runs/\(run)"),
                    ("findings", "/findings"), ("finding", "/findings/\(finding)"),
                ]
                for width in [360, 1_440] {
                    for scheme in BrowserPage.Scheme.allCases {
                        let page = try await BrowserPage(in: browser, width: width, scheme: scheme)
                        for (name, path) in places {
                            let what = "\(name) at \(width) px, \(scheme)"
                            #expect(try await page.go(to: home.address + path) == 200, "\(what)")
                            #expect(try await page.sidewaysScrollers().isEmpty, "\(what)")
                            try await page.screenshot("drift-\(name)-\(width)-\(scheme)")
                        }
                        #expect(page.complaints.isEmpty, "\(width) px, \(scheme)")
                        try await page.close()
                    }
                }
            }
        }
    }

    @Test(
        "a run that is asked for on a page is followed there until it has ended, and without scripts after a reload"
    )
    func followed() async throws {
        try await ProductHome.with { home in
            try await Self.furnish(home)
            try await Browser.with(folder: home.path + "/client") { browser in
                let page = try await BrowserPage(in: browser, width: 1_440)
                try await Self.signIn(page, to: home)
                let list = try await BrowserPage(in: browser, width: 1_440)
                try await list.go(to: home.address + "/findings")
                try await condition { try await list.attribute("data-live-state", of: "#live") == "live" }
                let rows = "#finding-rows [data-rows] > [data-key]"
                #expect(try await list.count(of: rows) == 2)

                // What stands there is as in the baseline again.
                _ = try await home.json("baseline", "import", home.path + "/right")
                try await page.go(to: home.address + "/baselines/golden")
                try await page.follow("form[action$='/compare'] button")
                try await condition {
                    try await page.text(of: "[data-cell=run-state]")?.contains("done") == true
                }
                #expect(
                    try await page.text(of: "#run-head .sentence")?.contains("stand as in the baseline")
                        == true
                )
                try await condition { try await list.count(of: rows) == 0 }

                // Back to what differed, on the page of a finding, by its form.
                _ = try await home.muniment("baseline", "compare", "golden", "--from", home.path + "/now")
                try await condition { try await list.count(of: rows) == 2 }
                let plain = try await BrowserPage(in: browser, width: 1_440, scripts: false)
                try await plain.go(to: home.address + "/findings")
                let path = try #require(try await plain.attribute("href", of: rows + " .row-link"))
                try await plain.go(to: home.address + path)
                #expect(try await plain.text(of: "[data-cell=finding-state]")?.contains("reopened") == true)
                try await page.go(to: home.address + path)
                _ = try await page.evaluate(
                    "document.querySelector(\"form[action$='/accept'] input[name=reason]\").focus()"
                )
                try await page.type("a pilot")
                try await page.follow("form[action$='/accept'] button")
                #expect(try await page.text(of: "[data-cell=finding-state]")?.contains("accepted") == true)
                try await plain.reload()
                #expect(try await plain.text(of: "[data-cell=finding-state]")?.contains("accepted") == true)
                #expect(page.complaints.isEmpty && list.complaints.isEmpty)
            }
        }
    }
}

/// Conditional Access policies in a folder, by name and state.
enum DriftFolder {
    static func write(_ policies: [String: String], in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (index, policy) in policies.sorted(by: { $0.key > $1.key }).enumerated() {
            let json: JSON = [
                "@odata.context":
                    "https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity",
                "id": .string("7b0c1f7a-4d1e-4c58-9a3e-00000000000\(index)"),
                "displayName": .string(policy.key), "state": .string(policy.value),
                "conditions": [
                    "users": ["includeUsers": ["All"]], "applications": ["includeApplications": ["All"]],
                    "clientAppTypes": ["all"],
                ],
                "grantControls": ["operator": "OR", "builtInControls": ["mfa"]],
            ]
            try Data(json.canonicalBytes()).write(to: URL(filePath: folder + "/\(index).json"))
        }
    }
}
