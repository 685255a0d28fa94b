import Foundation
import Testing

@testable import Server

@Suite("Dashboard templates and assets")
struct TemplateLibraryTests {
    let texts: [String: String]
    let assets: AssetLibrary

    init() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Server/Dashboard").standardizedFileURL
        texts = try TemplateLibrary.texts(in: folder.appending(path: "Templates"))
        assets = try AssetLibrary(folder: folder.appending(path: "Assets"))
    }

    @Test("no template inserts anything unescaped, and each partial it names is there")
    func templatesAreSound() {
        #expect(texts.count > 20)
        for (name, text) in texts {
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
            #expect(!text.contains(" style=") && !text.contains("javascript:"), "\(name)")
            for tag in text.matches(of: #/\{\{[><]\s*([^}]+)\}\}/#) {
                #expect(texts[String(tag.output.1)] != nil, "\(name) names \(tag.output.1)")
            }
            for symbol in text.matches(of: #/href="#((?:shape|icon)-[a-z-]+)"/#) {
                #expect(texts["parts/shapes"]?.contains("id=\"\(symbol.output.1)\"") == true, "\(name)")
            }
        }
        for mark in StateMark.allCases {
            #expect(texts["parts/shapes"]?.contains("id=\"shape-\(mark.shape)\"") == true, "\(mark)")
        }
    }

    @Test("a template that would insert something unescaped is refused when the server starts")
    func unescapedTagIsRefused() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for tag in ["{{{name}}}", "{{&name}}", "{{% CONTENT_TYPE: TEXT}}{{name}}"] {
            try Data(tag.utf8).write(to: folder.appending(path: "page.mustache"))
            #expect(throws: TemplateLibrary.Failure.unescapedTag(template: "page")) {
                try TemplateLibrary(templates: folder, assets: assets)
            }
        }
    }

    @Test("text reaches 4.5:1 and shapes 3:1 on every ground, light and dark")
    func coloursHaveContrast() throws {
        let css = String(decoding: try #require(assets["muniment.css"]).bytes, as: UTF8.self)
        var roles: [String: (light: Double, dark: Double)] = [:]
        for role in css.matches(of: #/--([a-z-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)/#) {
            roles[String(role.output.1)] = (
                try luminance(String(role.output.2)), try luminance(String(role.output.3))
            )
        }
        for name in ["text", "quiet", "accent"] + Set(StateMark.allCases.map(\.role)) {
            let role = try #require(roles[name], "\(name)")
            for ground in ["ground", "surface", "raised", "hover"] {
                let ground = try #require(roles[ground])
                #expect(contrast(role.light, ground.light) >= 4.5, "\(name) on light")
                #expect(contrast(role.dark, ground.dark) >= 4.5, "\(name) on dark")
            }
        }
        let (on, accent) = (try #require(roles["on-accent"]), try #require(roles["accent"]))
        #expect(contrast(on.light, accent.light) >= 4.5)
        #expect(contrast(on.dark, accent.dark) >= 4.5)
    }

    @Test("assets are small, versioned by their bytes, and found only by their own name")
    func assetsAreServedByName() throws {
        #expect(
            assets.names == ["favicon.svg", "live.js", "muniment.css", "proof.js", "sign.js", "theme.js"]
        )
        // Those of one page are asked for by that page alone.
        let everywhere = assets.names.filter { $0 != "proof.js" && $0 != "sign.js" }
        #expect(everywhere.compactMap { assets[$0]?.bytes.count }.reduce(0, +) < 45_000)
        #expect(assets.names.compactMap { assets[$0]?.bytes.count }.reduce(0, +) < 75_000)
        let path = try assets.path("live.js")
        #expect(path.wholeMatch(of: #/\/assets\/live\.js\?v=[0-9a-f]{12}/#) != nil)
        #expect(assets["../Templates/layout.mustache"] == nil)
        #expect(assets[""] == nil)
    }

    /// Relative luminance (WCAG 2.2).
    private func luminance(_ hexadecimal: String) throws -> Double {
        let value = try #require(Int(hexadecimal, radix: 16))
        let channels = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { channel in
            let part = Double(channel) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    private func contrast(_ one: Double, _ other: Double) -> Double {
        (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }
}
