import Evidence
import Secrets
import TestSupport
import Testing

@Suite("Paths of secrets")
struct SecretPathTests {
    private func mount(_ bench: SecretsBench, _ path: String = "secret") async throws -> Mount {
        try await bench.mount(path)
    }

    @Test("a path has one name in reverse-domain notation, and the name gives the path back")
    func oneToOne() async throws {
        try await SecretsBench.with { bench in
            let mount = try await mount(bench, "team-a/kv")
            for (path, reversed) in [
                ("prod/db/postgres/billing-db/password", "team-a.kv.prod.db.postgres.billing-db.password"),
                ("a.b/c", "team-a.kv.a%2Eb.c"),
                ("Ada: 1", "team-a.kv.%41da%3A%201"),
                ("%2f", "team-a.kv.%252f"),
                ("é", "team-a.kv.%C3%A9"),
                ("e\u{301}", "team-a.kv.e%CC%81"),
                ("a/\u{301}b", "team-a.kv.a.%CC%81b"),
                ("...", "team-a.kv.%2E%2E%2E"),
                ("//a///b/", "team-a.kv.a.b"),
            ] {
                let found = try SecretPath(path, in: mount)
                #expect(found.reversed == reversed)
                let back = try #require(SecretPath.decode(found.reversed))
                #expect(back.utf8.elementsEqual(("team-a/kv/" + found.path).utf8))
            }
        }
    }

    @Test(
        "random paths come back byte by byte, and two of them never have one name",
        arguments: 0..<20 as Range<UInt64>
    )
    func random(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let scalars: [Unicode.Scalar] = [
            "a", "B", "0", ".", "-", "_", "%", "2", "f", "F", ":", " ", "/", "é", "\u{301}", "\u{202E}",
            "\u{1}", "💥",
            "\u{10FFFF}", "\u{212A}", "K", "\\", "*", "+",
        ]
        var names: [String: String] = [:]
        try await SecretsBench.with { bench in
            let mount = try await mount(bench)
            for _ in 0..<200 {
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 1...12, using: &random) {
                    text.append(scalars.randomElement(using: &random)!)
                }
                guard let path = try? SecretPath(String(text), in: mount) else { continue }
                let back = try #require(SecretPath.decode(path.reversed))
                #expect(back.utf8.elementsEqual(("secret/" + path.path).utf8), "seed \(seed)")
                if let other = names.updateValue(path.path, forKey: path.reversed) {
                    #expect(other.utf8.elementsEqual(path.path.utf8), "seed \(seed)")
                }
            }
        }
    }

    @Test(
        "what would lead elsewhere is refused",
        arguments: [
            "", "/", "a/../b", "..", ".", "a/./b", "a\0b", String(repeating: "x", count: 1025),
            String(repeating: "É", count: 400),
        ]
    )
    func refused(path: String) async throws {
        try await SecretsBench.with { bench in
            let mount = try await mount(bench)
            let error = try await refusal(SecretsError.self) { _ = try SecretPath(path, in: mount) }
            guard case .invalid(field: "path", _) = error else { throw UnexpectedOutcome() }
        }
    }

    @Test(
        "a name that no path has is none",
        arguments: [
            "", ".", "a..b", "a.", "A", "a%2f", "a%2F", "%61", "a%", "a%4", "%FF", "a b", "%2E", "%2E%2E",
            "%00",
        ]
    )
    func noName(text: String) { #expect(SecretPath.decode(text) == nil) }
}

struct UnexpectedOutcome: Error {}
