import Testing

@testable import CLI

@Suite("Tables for people")
struct LinesTests {
    @Test(
        "columns are aligned over all rows, sentences take part in the first alone, and no line ends in spaces"
    )
    func alignment() {
        var lines = Lines()
        lines.row("● matches", "ns1", "example.org")
        lines.row("▲ drifted", "edge-router-1", "")
        lines.sentence("next", "muniment artifact deployments example.org and some more text")
        lines.plain("  ~ path   a → b")
        #expect(
            lines.text == """
                ● matches   ns1             example.org
                ▲ drifted   edge-router-1
                next        muniment artifact deployments example.org and some more text
                  ~ path   a → b

                """
        )
    }

    @Test("a cell that is too wide shifts its own line alone, and the last cell of a line no other line's")
    func wideCells() {
        var lines = Lines()
        let name = String(repeating: "n", count: 73)
        lines.row("● verified", name, "fresh", "id")
        lines.row("● passed", "signature", "1 of 1 needed signed, and so on for a while", "#1")
        lines.row("○ none", "a sentence that stands behind the others")
        #expect(
            lines.text == """
                ● verified   \(name)   fresh                                         id
                ● passed     signature   1 of 1 needed signed, and so on for a while   #1
                ○ none       a sentence that stands behind the others

                """
        )
    }

    @Test("what a server or a file says cannot steer the terminal")
    func controls() {
        var lines = Lines()
        lines.row("a\u{1B}[2Jb", "c\rd", "e\u{202E}f")
        lines.sentence("x\ny", "z\u{7}")
        lines.plain("p\u{9B}q")
        #expect(
            !lines.text.unicodeScalars.contains {
                $0 == "\u{1B}" || $0 == "\r" || $0 == "\u{202E}" || $0 == "\u{9B}"
            }
        )
        #expect(lines.text.split(separator: "\n").count == 3)
    }

    @Test("a word for the shell is quoted exactly where it must be")
    func shellWords() {
        #expect("dns_zone:example.org".shellWord == "dns_zone:example.org")
        #expect("two words".shellWord == "'two words'")
        #expect("it's".shellWord == #"'it'\''s'"#)
        #expect("$(reboot)".shellWord == "'$(reboot)'")
        #expect("".shellWord == "''")
    }
}
