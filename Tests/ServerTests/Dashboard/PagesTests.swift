import Evidence
import Foundation
import Testing

@testable import Server

@Suite("Dashboard pages")
struct PagesTests {
    let library: TemplateLibrary

    init() throws { library = try .built() }

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
            // Nothing of a page may stand in the place of who is signed in.
            #expect(!html.contains("title=\"Signed in as \""), "\(name) does not say who is signed in")
        }
    }

    @Test("full pages with long names, as many rows as the routes give, stay under 150 kB")
    func fullPagesStaySmall() throws {
        let long = String(repeating: "<é>", count: 60)
        for (name, page) in SamplePages.full(name: long).merging(
            SamplePages.fullOfSecrets(name: long).merging(SamplePages.fullOfTriage(name: long)) { $1 },
            uniquingKeysWith: { $1 }
        ).merging(SamplePages.fullOfPrincipals(name: long), uniquingKeysWith: { $1 })
            .merging(SamplePages.fullOfAttestor(name: long), uniquingKeysWith: { $1 })
            .merging(SamplePages.fullOfLogs(name: long), uniquingKeysWith: { $1 })
        {
            let html = try page.render(with: library)
            #expect(html.utf8.count <= 150_000, "\(name): \(html.utf8.count) bytes")
        }
    }

    @Test(
        "what the script compares comes to it as it is, though the page shows deceptive characters by their code"
    )
    func signFacts() throws {
        let reason =
            "\u{200F}\u{5D4}\u{5D0}\u{5D6}\u{5D5}\u{5E8} \u{202B}\u{5DC}\u{5DE}\u{5D8}\u{5D4}\u{202C}"
        let page = SamplePages.ceremony(name: "\u{202E}gro.example", emergency: reason)
        let html = try page.render(with: library)
        let encoded = try #require(html.firstMatch(of: #/data-facts="([^"]*)"/#)?.1)
        let facts = try JSON(parsing: try #require(Base64.decode(encoded)))
        #expect(facts["emergencyReason"] == .string(reason))
        #expect(facts["name"] == .string("\u{202E}gro.example"))
        #expect(facts["version"] == 3)
        #expect(!html.unicodeScalars.contains("\u{202E}") && html.contains("‹U+200F›"))
    }

    @Test("what a cluster decides is not signed on the page, which says so")
    func decidedElsewhere() throws {
        let html = try SamplePages.ceremony(substrate: "production").render(with: library)
        #expect(html.contains("The cluster “production” decides this ceremony"))
        #expect(html.contains("waits for the cluster “production” to decide"))
        #expect(!html.contains("data-sign") && !html.contains("sign.js") && !html.contains("ceremony sign"))
        #expect(!html.contains("/reject\"") && html.contains("/withdraw\""))
        let here = try SamplePages.ceremony().render(with: library)
        #expect(here.contains("data-sign") && here.contains("/reject\"") && !here.contains("cluster"))
    }

    @Test(
        "content that escapes to many times its size is cut to what the page has room for",
        arguments: ["&", "\"", "'", "\u{202E}", "x\n"]
    )
    func escapedContent(unit: String) throws {
        let text = String(repeating: unit, count: 100_000)
        let (start, isWhole) = JSONIndentation.shown("[\"\(text)\"]", escapedBytes: 30_000)
        #expect(!isWhole)
        let size = HTMLEscaping().escapeText(start).utf8.count
        #expect(size <= 30_000)
        #expect(size > 20_000)
        #expect(HTMLEscaping.start(of: "short & whole", escapedBytes: 100) == ("short & whole", true))
    }

    @Test("an artifact of a megabyte is shown in part, says so, and stays under 150 kB")
    func largeContentIsClipped() throws {
        let records = (0..<20_000).map { #"{"n":"<host\#($0)>","t":"A"}"# }.joined(separator: ",")
        let html = try SamplePages.artifact(content: "[\(records)]").render(with: library)
        #expect(html.utf8.count <= 150_000, "\(html.utf8.count) bytes")
        #expect(html.contains("muniment artifact show dns_zone:example.org --output json"))
    }

    @Test(
        "each place of the rail has a key of its own, and each shape and icon that a page asks for is drawn there"
    )
    func placesAndSymbols() throws {
        for (name, page) in SamplePages.all() {
            let html = try page.render(with: library)
            let drawn = Set(html.matches(of: #/<symbol id="([a-z-]+)"/#).map { String($0.1) })
            let asked = Set(html.matches(of: #/<use href="#([a-z-]+)"/#).map { String($0.1) })
            #expect(asked.subtracting(drawn).isEmpty, "\(name)")
        }
        let rail = try SamplePages.overview().render(with: library)
        let keys = rail.matches(of: #/data-place-key="([a-z])"/#).map { String($0.1) }
        #expect(keys.count > 5 && Set(keys).count == keys.count)
    }

    @Test("each fragment stands once on its page, as one element that the script can take by its id")
    func fragments() throws {
        var seen: Set<Fragment> = []
        for (name, page) in SamplePages.all() {
            let html = try page.render(with: library)
            for fragment in type(of: page).fragments {
                seen.insert(fragment)
                #expect(
                    html.components(separatedBy: "id=\"\(fragment.rawValue)\"").count == 2,
                    "\(fragment) stands once on \(name)"
                )
                let pattern = try Regex("<div id=\"\(fragment.rawValue)\"[^>]* data-fragment>")
                #expect(html.contains(pattern), "\(name): \(fragment)")
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
    }

    @Test("the place where the reader is, is marked once in the rail")
    func railMarksThePlace() throws {
        for name in [
            "overview", "accords", "accord", "artifacts", "artifact", "ceremonies", "chronicle", "ledger",
            "secrets", "secret", "policies", "simulator", "leases",
        ] {
            let page = try #require(SamplePages.all()[name])
            let html = try page.render(with: library)
            #expect(html.components(separatedBy: #"aria-current="page""#).count == 2, "\(name)")
        }
    }

    @Test("a page follows what its fragments change with, and no more")
    func topics() throws {
        let topics = [
            "overview": "ceremony:*,posture:*", "artifacts": "ceremony:*,posture:*",
            "ceremonies": "ceremony:*",
            "ledger": "ledger:*", "chronicle": nil, "jobs": nil, "tenants": "tenant:*", "cause": "tenant:*",
            "delegations": "tenant:*", "triage": "triage:*", "unknown": "triage:*", "unknowns": nil,
            "findings": "drift:*", "findings of a managed tenant": "drift:*",
            "run of a managed tenant":
                "drift:0193b1c2-8888-7000-8000-100000000001,run:0193b1c2-8888-7000-8000-100000000001",
        ]
        for (name, topics) in topics {
            let html = try #require(SamplePages.all()[name]).render(with: library)
            let (_, live, rest) = try #require(html.firstMatch(of: #/data-live="([^"&]*)([^"]*)/#)).output
            #expect(live == topics.map { "/live?topics=\($0)" } ?? "", "\(name)")
            // Of another tenant than the reader's own the stream is told which one.
            let isManaged = name.hasSuffix("of a managed tenant")
            #expect(rest.hasPrefix("&amp;managed_tenant=") == isManaged, "\(name)")
        }
    }

    @Test("a page of a ledger that the stream does not follow does not say that it is live")
    func liveOnlyWhatIsFollowed() throws {
        var page = SamplePages.ledger()
        #expect(try page.render(with: library).contains(#"data-live="/live?topics="#))
        page.chosen = "audit"
        let html = try page.render(with: library)
        #expect(html.contains(#"data-live="""#))
        #expect(html.contains("appear when the page is read again"))
    }

    @Test("the ledger's pages keep the ledger and the place in their links, and mark the ledger")
    func ledgerPaging() throws {
        var page = SamplePages.ledger()
        page.before = 10_483
        let html = try page.render(with: library)
        #expect(html.contains(#"href="/ledger?ledger=chronicle&amp;before=10471">Next entries"#))
        #expect(html.contains(#"href="/ledger?ledger=chronicle">First entries"#))
        #expect(html.contains("/ledger?ledger=chronicle&amp;before=10483&amp;entry=10482"))
        #expect(html.contains(#"href="/ledger?ledger=audit">audit</a>"#))
        #expect(html.contains(#"href="/ledger?ledger=chronicle" aria-current="true">chronicle</a>"#))
    }

    @Test("a ceremony whose time is over is shown as expired, and not to be signed")
    func overdueCeremony() throws {
        var page = SamplePages.ceremonies()
        page.rows = [page.rows[0]]
        #expect(try page.render(with: library).contains("muniment ceremony sign"))
        page.rows[0].closesAt = SamplePages.now
        let html = try page.render(with: library)
        #expect(!html.contains("muniment ceremony sign"))
        #expect(html.contains("expired</span>"))
    }

    @Test("the first that closes is the page's own figure, not the first of the rows shown")
    func firstClosing() {
        let page = SamplePages.ceremonies()
        #expect(page.sentence == "4 ceremonies wait for signatures; the first closes 11:42 UTC.")
    }

    @Test("where an artifact stands is said in words, over all its targets")
    func artifactSentences() {
        var page = SamplePages.artifact()
        #expect(
            page.sentence
                == "ns1.example.org differs from what was approved since 09:12 UTC; 3 targets in all."
        )
        page.deployments = DriftCounts(match: 300, drift: 2, unknown: 1, unanswered: 1)
        #expect(
            page.sentence
                == "2 of 303 deployments differ from what was approved; the oldest since 09:12 UTC. "
                + "1 other could not be looked at."
        )
        page.deployments = DriftCounts()
        page.artifact.state = "ceremony_open"
        #expect(page.sentence == "Version 2 waits for signatures. It is deployed nowhere yet.")
        page.ceremonyClosesAt = SamplePages.now.advanced(by: .seconds(3_600))
        #expect(
            page.sentence
                == "Version 2 waits for signatures; its ceremony closes 11:42 UTC. It is deployed nowhere yet."
        )
        page.ceremonyClosesAt = SamplePages.ago(minutes: 1)
        #expect(
            page.sentence
                == "The ceremony of version 2 expired at 10:41 UTC without the signatures it needs. "
                + "It is deployed nowhere yet."
        )
        page.artifact.state = "rolled_back"
        #expect(page.sentence == "Version 2 is rolled back. It is deployed nowhere yet.")
    }

    @Test("lists of an artifact that go on say of how many, and each link keeps the place in the others")
    func artifactPaging() throws {
        var page = SamplePages.artifact()
        page.deployments = DriftCounts(match: 300)
        page.cursors = .init(looks: "bG9va3M")
        page.nextCursors = .init(targets: "dA==", looks: "bmV4dA")
        let html = try page.render(with: library)
        #expect(html.contains("the newest 3 of 300"))
        let address = "/artifacts/\(SamplePages.drifted)"
        #expect(html.contains(#"href="\#(address)?targets=dA%3D%3D&amp;looks=bG9va3M">Next targets"#))
        #expect(html.contains(#"href="\#(address)?looks=bmV4dA">Next verifications"#))
        #expect(html.contains(#"href="\#(address)">First verifications"#))
        #expect(!html.contains("Next steps"))
    }

    @Test("a witness is named once: a did:key is its key")
    func witnesses() {
        let did = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
        let fragment = String(did.dropFirst(8))
        for keyID in [did, "\(did)#\(fragment)", fragment] {
            #expect(TransitionRow.Witness(did: did, keyID: keyID).otherKey == nil, "\(keyID)")
        }
        #expect(
            TransitionRow.Witness(did: "did:web:a.example", keyID: "did:web:a.example#ops-1").otherKey
                == "ops-1"
        )
    }

    @Test("an empty page says what will be here and the one command that brings it")
    func emptyPagesHelp() throws {
        for (name, page) in SamplePages.beginnings.merging(
            SamplePages.tenantBeginnings.merging(SamplePages.secretBeginnings) { $1 }
                .merging(SamplePages.triageBeginnings) { $1 }.merging(SamplePages.logBeginnings) { $1 },
            uniquingKeysWith: { $1 }
        ) {
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
