import Evidence
import Foundation
import TestSupport

/// A page that is open in the browser.
struct BrowserPage: Sendable {
    enum Scheme: String, CaseIterable, Sendable {
        case light
        case dark
    }

    private let browser: Browser
    private let session: String
    private let target: String
    private let width: Int

    /// Opens an empty page. Cookies are those of the browser.
    init(in browser: Browser, width: Int, scheme: Scheme = .light, scripts: Bool = true) async throws {
        self.browser = browser
        self.width = width
        target = try Self.text(
            try await browser.command("Target.createTarget", ["url": "about:blank"]),
            "targetId"
        )
        session = try Self.text(
            try await browser.command(
                "Target.attachToTarget",
                ["targetId": .string(target), "flatten": true]
            ),
            "sessionId"
        )
        for domain in ["Page", "Runtime", "Log", "Network", "Audits"] {
            try await command(domain + ".enable")
        }
        try await resize(height: lowestHeight)
        try await command(
            "Emulation.setEmulatedMedia",
            ["features": [["name": "prefers-color-scheme", "value": .string(scheme.rawValue)]]]
        )
        if !scripts { try await command("Emulation.setScriptExecutionDisabled", ["value": true]) }
    }

    func close() async throws {
        try await browser.command("Target.closeTarget", ["targetId": .string(target)])
    }

    // MARK: Going somewhere

    /// Goes to `address` and waits until it is loaded; returns the status of the last answer for the page itself.
    @discardableResult
    func go(to address: String) async throws -> Int {
        let before = loads
        let answer = try await command("Page.navigate", ["url": .string(address)])
        if let failure = answer["errorText"]?.string { throw Browser.Refused(description: failure) }
        try await condition { loads > before }
        return lastStatus
    }

    func reload() async throws {
        let before = loads
        try await command("Page.reload")
        try await condition { loads > before }
    }

    /// Types into the field that has the focus.
    func type(_ text: String) async throws { try await command("Input.insertText", ["text": .string(text)]) }

    /// Chooses a file of this machine in a field for files, as a person does.
    func choose(file: String, in selector: String) async throws {
        let document = try await command("DOM.getDocument")
        let found = try await command(
            "DOM.querySelector",
            ["nodeId": document["root"]?["nodeId"] ?? .null, "selector": .string(selector)]
        )
        try await command(
            "DOM.setFileInputFiles",
            ["files": [.string(file)], "nodeId": found["nodeId"] ?? .null]
        )
    }

    /// Gives the browser an authenticator of its own that says yes by itself.
    func addAuthenticator(hasPRF: Bool) async throws {
        try await command("WebAuthn.enable")
        let options: JSON = [
            "protocol": "ctap2", "ctap2Version": "ctap2_1", "transport": "internal",
            "hasResidentKey": true, "hasUserVerification": true, "hasPrf": .bool(hasPRF),
            "isUserVerified": true, "automaticPresenceSimulation": true,
        ]
        try await command("WebAuthn.addVirtualAuthenticator", ["options": options])
    }

    /// Clicks, and waits for the page that this leads to.
    func follow(_ selector: String) async throws {
        let before = loads
        _ = try await evaluate("document.querySelector(\(Self.quoted(selector))).click()")
        try await condition { loads > before }
    }

    private var loads: Int { events("Page.loadEventFired").count }

    private var lastStatus: Int {
        let answers = events("Network.responseReceived").filter { $0["type"]?.string == "Document" }
        return answers.last?["response"]?["status"]?.integer ?? 0
    }

    // MARK: Looking

    /// The value of an expression of JavaScript.
    func evaluate(_ expression: String) async throws -> JSON {
        let answer = try await command(
            "Runtime.evaluate",
            ["expression": .string(expression), "returnByValue": true, "awaitPromise": true]
        )
        if let failure = answer["exceptionDetails"] {
            throw Browser.Refused(description: failure.canonicalString)
        }
        return answer["result"]?["value"] ?? .null
    }

    /// What a reader sees of the first element, on one line; `nil` where there is none.
    func text(of selector: String) async throws -> String? {
        try await evaluate(
            "document.querySelector(\(Self.quoted(selector)))?.innerText.replace(/\\s+/g, ' ').trim() ?? null"
        ).string
    }

    func count(of selector: String) async throws -> Int {
        try await evaluate("document.querySelectorAll(\(Self.quoted(selector))).length").integer ?? 0
    }

    func attribute(_ name: String, of selector: String) async throws -> String? {
        try await evaluate(
            "document.querySelector(\(Self.quoted(selector)))?.getAttribute(\(Self.quoted(name))) ?? null"
        ).string
    }

    /// Elements that reach beyond the window's right edge, where the page scrolls sideways; empty where it does not.
    func sidewaysScrollers() async throws -> [String] {
        let found = try await evaluate(
            """
            (() => {
              // Not the window's: a small screen's window grows with what stands in it.
              const width = \(width);
              const root = document.documentElement;
              if (Math.max(root.scrollWidth, document.body.scrollWidth) <= width) return [];
              return Array.from(document.body.querySelectorAll("*"))
                .filter((element) => element.getBoundingClientRect().right > width + 0.5)
                .map((element) => `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`)
                .slice(0, 5).concat([`${root.scrollWidth} of ${width} px`]);
            })()
            """
        )
        return found.array?.compactMap(\.string) ?? []
    }

    /// Errors on the console, exceptions, blocked content and failed requests.
    var complaints: [String] {
        let console = events("Runtime.consoleAPICalled").filter {
            ["error", "assert"].contains($0["type"]?.string)
        }
        let log = events("Log.entryAdded").compactMap { $0["entry"] }.filter {
            $0["level"]?.string == "error"
        }
        let issues = events("Audits.issueAdded").compactMap { $0["issue"] }
            .filter { $0["code"]?.string == "ContentSecurityPolicyIssue" }
        return (console + events("Runtime.exceptionThrown") + log + issues).map(\.canonicalString)
    }

    /// Keeps a picture of the whole page, as in a window that is high enough, as `screenshots/NAME.png`.
    func screenshot(_ name: String) async throws {
        let content = try await command("Page.getLayoutMetrics")["cssContentSize"]?["height"]?.integer ?? 0
        try await resize(height: max(content, lowestHeight))
        let answer = try await command("Page.captureScreenshot", ["format": "png"])
        try await resize(height: lowestHeight)
        guard let picture = Data(base64Encoded: try Self.text(answer, "data")) else {
            throw Browser.Refused(description: "the picture is not Base64")
        }
        try FileManager.default.createDirectory(atPath: "screenshots", withIntermediateDirectories: true)
        try picture.write(to: URL(fileURLWithPath: "screenshots/\(name).png"))
    }

    /// The page as the browser prints it, in PDF.
    func pdf() async throws -> [UInt8] {
        let answer = try await command("Page.printToPDF", ["preferCSSPageSize": true])
        guard let bytes = Data(base64Encoded: try Self.text(answer, "data")) else {
            throw Browser.Refused(description: "the PDF is not Base64")
        }
        return Array(bytes)
    }

    private var lowestHeight: Int { width < 600 ? 780 : 900 }

    private func resize(height: Int) async throws {
        try await command(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .integer(width), "height": .integer(height), "deviceScaleFactor": 1,
                "mobile": .bool(width < 600),
            ]
        )
    }

    // MARK: Messages

    @discardableResult
    private func command(_ method: String, _ parameters: JSON = [:]) async throws -> JSON {
        try await browser.command(method, parameters, session: session)
    }

    private func events(_ method: String) -> [JSON] {
        browser.events(of: session).filter { $0["method"]?.string == method }.compactMap { $0["params"] }
    }

    private static func text(_ answer: JSON, _ member: String) throws -> String {
        guard let text = answer[member]?.string else {
            throw Browser.Refused(description: "no \(member) in \(answer.canonicalString.prefix(200))")
        }
        return text
    }

    private static func quoted(_ text: String) -> String { JSON.string(text).canonicalString }
}
