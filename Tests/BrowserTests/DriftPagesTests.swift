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

    /// What a PDF says, by Debian's pdftotext, without blanks: long identifiers are broken over lines.
    private static func text(of pdf: [UInt8], in folder: String) async throws -> String {
        let (file, text) = (folder + "/report.pdf", folder + "/report.txt")
        try Data(pdf).write(to: URL(filePath: file))
        let reading = try ChildProcess(
            ["/usr/bin/pdftotext", file, text],
            environment: [:],
            output: folder + "/pdftotext.log",
            errors: folder + "/pdftotext.log"
        )
        #expect(try await reading.waitForEnd() == 0)
        return try String(contentsOfFile: text, encoding: .utf8).filter { !$0.isWhitespace }
    }

    /// The report has each finding whole, and nothing of the frame around it.
    private static func print(_ home: ProductHome, in browser: Browser, of findings: [String]) async throws {
        let report = try await BrowserPage(in: browser, width: 1_440, scheme: .dark)
        // The entries are under a checkpoint within a second or so.
        try await condition {
            try await report.go(to: home.address + "/findings/report")
            return try await report.count(of: ".report .path") == findings.count
        }
        let path = try #require(try await report.text(of: ".report .path")).filter { !$0.isWhitespace }
        let pdf = try await report.pdf()
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
        let text = try await text(of: pdf, in: home.path)
        for word in ["RequireMFA", "Blocklegacy", "NorthwindOperations", path] + findings {
            #expect(text.contains(word), "\(word) is not in \(text)")
        }
        for word in ["Signout", "Takeallofitaway", "Overview"] { #expect(!text.contains(word), "\(word)") }
        try await report.close()
    }

    @Test(
        "they fit 360 and 1440 pixels, dark and light, without errors on the console or blocked content, and print as PDF"
    )
    func pages() async throws {
        try await ProductHome.with { home in
            try await Self.furnish(home)
            _ = try await home.munimentd("provider-grant", "Northwind Operations")
            _ = try await home.json("baseline", "assign", "golden", "Northwind Operations", "--never")
            let findings = try await home.json("finding", "list")
            let runs = try await home.json("run", "list")
            let all = (findings["items"]?.array ?? []).compactMap { $0["finding_id"]?.string }
            let finding = try #require(all.first)
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
                let others = [
                    ("tenants", "/tenants"), ("baseline-tenants", "/baselines/golden/tenants"),
                    ("causes", "/baselines/golden/causes"), ("delegations", "/tenant-delegations"),
                    ("onboarding", "/tenants/onboarding"),
                ]
                for width in [360, 1_440] {
                    for scheme in BrowserPage.Scheme.allCases {
                        let page = try await BrowserPage(in: browser, width: width, scheme: scheme)
                        // Of the pages of other tenants each width in one of the two.
                        let isEnough = (width == 360) == (scheme == .dark)
                        for (name, path) in places + (isEnough ? [] : others) {
                            let what = "\(name) at \(width) px, \(scheme)"
                            #expect(try await page.go(to: home.address + path) == 200, "\(what)")
                            #expect(try await page.sidewaysScrollers().isEmpty, "\(what)")
                            try await page.screenshot("drift-\(name)-\(width)-\(scheme)")
                        }
                        #expect(page.complaints.isEmpty, "\(width) px, \(scheme)")
                        try await page.close()
                    }
                }
                try await Self.print(home, in: browser, of: all)
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
