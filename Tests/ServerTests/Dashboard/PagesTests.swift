import Evidence
import Foundation
import Testing

@testable import Server

@Suite("Dashboard pages")
struct PagesTests {
    let library: TemplateLibrary

    init() throws { library = try TemplateLibrary() }

    @Test("every page renders under 150 kB, with all its tags filled in and no style or script within")
    func everyPageRenders() throws {
        for (name, page) in SamplePages.all() {
            let html = try page.render(with: library)
            #expect(html.hasPrefix("<!DOCTYPE html>"), "\(name)")
            #expect(html.contains("</html>"), "\(name)")
            #expect(html.utf8.count <= 150_000, "\(name) has \(html.utf8.count) bytes")
            for forbidden in ["{{", "}}", "Optional(", " style=", "<style", " onclick=", "View(", "nil<"] {
                #expect(!html.contains(forbidden), "\(name) contains \(forbidden)")
            }
            #expect(html.matches(of: #/<script(?! src="/assets/)/#).isEmpty, "\(name) has an inline script")
        }
    }

    @Test("a full page of artifacts with long names stays under 150 kB")
    func longListsStaySmall() throws {
        let html = try SamplePages.artifacts(
            count: ArtifactsPage.rowLimit,
            name: String(repeating: "<é>", count: 60)
        )
        .render(with: library)
        #expect(html.utf8.count <= 150_000, "\(html.utf8.count) bytes")
    }

    @Test("an artifact of a megabyte is shown in part, says so, and stays under 150 kB")
    func largeContentIsClipped() throws {
        let records = (0..<20_000).map { #"{"n":"<host\#($0)>","t":"A"}"# }.joined(separator: ",")
        let html = try SamplePages.artifact(content: "[\(records)]").render(with: library)
        #expect(html.utf8.count <= 150_000, "\(html.utf8.count) bytes")
        #expect(html.contains("muniment artifact show dns_zone:example.org --output json"))
    }

    @Test("each fragment renders alone as one element with its own id, the same as in its page")
    func fragmentsStandAlone() throws {
        var seen: Set<Fragment> = []
        for (name, page) in SamplePages.all() {
            let whole = try page.render(with: library)
            for fragment in type(of: page).fragments {
                seen.insert(fragment)
                let html = try page.render(fragment, with: library)
                #expect(html.hasPrefix("<div id=\"\(fragment.rawValue)\""), "\(name)")
                #expect(html.contains(" data-fragment>"), "\(name)")
                #expect(
                    whole.contains(html.trimmingCharacters(in: .whitespacesAndNewlines)),
                    "\(name): \(fragment)"
                )
                #expect(
                    whole.components(separatedBy: "id=\"\(fragment.rawValue)\"").count == 2,
                    "\(fragment) stands once on \(name)"
                )
            }
        }
        #expect(seen == Set(Fragment.allCases))
    }

    @Test(
        "a hostile name is text, wherever it stands",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
            // A quote with a combining mark is one grapheme cluster, but the browser sees the quote.
            "x\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "<\u{301}b>", "{{tenant}}", "&lt;b&gt;",
            "a\u{202E}gnp.exe", "line\r\nevent: forged\ndata: x",
        ]
    )
    func hostileNamesAreEscaped(name: String) throws {
        for (page, sample) in SamplePages.all(name: name) {
            let html = try sample.render(with: library)
            let scalars = Array(html.unicodeScalars)
            #expect(!html.unicodeScalars.contains("\u{202E}"), "\(page)")
            #expect(!html.unicodeScalars.contains("\r"), "\(page)")
            #expect(!html.contains("<script>alert"), "\(page)")
            #expect(!html.contains("<img"), "\(page)")
            #expect(!html.contains("&lt;b&gt;&lt;") && !html.contains("<b>"), "\(page)")
            // A combining mark never follows a quote or an angle bracket that would count in HTML.
            for (before, mark) in zip(scalars, scalars.dropFirst()) where mark == "\u{301}" {
                #expect(before == ";", "\(page): an unescaped \(before) before a combining mark")
            }
            #expect(!html.contains("' onmouseover='"), "\(page)")
        }
    }

    @Test("a command to copy holds only names that a shell reads as one word; else the identifier")
    func commandsAreSafeInAShell() throws {
        let safe = try SamplePages.ceremonies(name: "example.org").render(with: library)
        #expect(
            safe.contains(#"muniment ceremony sign <span class="argument">helm_values:example.org</span>"#)
        )
        for name in ["$(reboot)", "a; reboot", "a b", "a\nreboot", "`id`", "naïve", "a'b"] {
            let html = try SamplePages.ceremonies(name: name).render(with: library)
            #expect(
                html.contains(#"sign <span class="argument">0193b1c2-1111-7000-8000-000000000000<"#),
                "\(name)"
            )
            #expect(html.matches(of: #/class="argument">[a-z_]+:/#).isEmpty, "\(name)")
        }
    }

    @Test("the filter and the cursor are in the address, encoded, and the form shows what is chosen")
    func filterStandsInTheAddress() throws {
        var page = SamplePages.artifacts()
        page.filter = .init(kind: "dns_zone", state: nil, drift: "x&y=\"")
        let html = try page.render(with: library)
        #expect(html.contains("/artifacts?kind=dns_zone&amp;drift=x%26y%3D%22&amp;cursor=b3BhcXVl%2B%2F%3D"))
        #expect(html.contains(#"<option value="dns_zone" selected>DNS zone</option>"#))
        #expect(html.contains(#"<option value="x&amp;y=&quot;" selected>"#))
        #expect(html.contains(#"data-own-rows="artifact-rows""#))
    }

    @Test("the place where the reader is, is marked once in the rail")
    func railMarksThePlace() throws {
        for name in ["overview", "artifacts", "artifact", "ceremonies", "ledger"] {
            let page = try #require(SamplePages.all()[name])
            let html = try page.render(with: library)
            #expect(html.components(separatedBy: #"aria-current="page""#).count == 2, "\(name)")
        }
    }

    @Test("an empty page says what will be here and the one command that brings it")
    func emptyPagesHelp() throws {
        for (name, page) in SamplePages.beginnings {
            let html = try page.render(with: library)
            #expect(html.contains(#"<pre class="line"><code>muniment "#), "\(name)")
            #expect(!html.contains("<table"), "\(name)")
        }
    }

    @Test(
        "sample pages are written for a browser to photograph",
        .enabled(if: ProcessInfo.processInfo.environment["MUNIMENT_SCREENSHOTS"] != nil)
    )
    func samplesForABrowser() throws {
        let folder = URL(
            fileURLWithPath: try #require(ProcessInfo.processInfo.environment["MUNIMENT_SCREENSHOTS"])
        )
        let assets = folder.appending(path: "assets")
        try FileManager.default.createDirectory(at: assets, withIntermediateDirectories: true)
        for name in library.assets.names {
            let asset = try #require(library.assets[name])
            try Data(asset.bytes).write(to: assets.appending(path: name))
        }
        var pages = SamplePages.all()
        pages["hostile"] = SamplePages.artifacts(
            name: "\"><img src=x>\u{202E}gnp." + String(repeating: "long", count: 20)
        )
        for (name, page) in pages {
            try Data(try page.render(with: library).utf8).write(to: folder.appending(path: "\(name).html"))
        }
    }
}
