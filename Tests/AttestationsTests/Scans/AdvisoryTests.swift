import Attestations
import Evidence
import Testing

@Suite("Advisories say which versions they are about")
struct AdvisoryTests {
    private static func advisory(_ affected: String) throws -> Advisory {
        let text = """
            {"id": "GHSA-1", "modified": "2026-01-01T00:00:00Z", "aliases": ["CVE-2024-1"],
             "database_specific": {"severity": "HIGH"}, "affected": [\(affected)]}
            """
        return try #require(try AdvisoryReader.advisories(in: Array(text.utf8)).first)
    }

    private static let semver = """
        {"package": {"ecosystem": "npm", "name": "left-pad"}, "ranges": [{"type": "SEMVER", "events": [
          {"introduced": "0"}, {"fixed": "1.2.0"}, {"introduced": "1.3.0-beta.2"}, {"fixed": "1.3.5"}]}]}
        """

    @Test(
        "ranges are evaluated as Semantic Versioning orders versions",
        arguments: [
            ("1.1.9", true), ("1.2.0", false), ("1.2.0-rc.1", true), ("1.3.0-beta.1", false),
            ("1.3.0-beta.2", true), ("1.3.0-beta.11", true), ("1.3.4", true), ("v1.3.4", true),
            ("1.3.5", false), ("1.3.4+build", true), ("2", false),
        ]
    )
    func ranges(version: String, isAffected: Bool) throws {
        let answer = try Self.advisory(Self.semver).answer(for: "pkg:npm/left-pad", version: version)
        #expect(answer == (isAffected ? .affected(fixedIn: ["1.2.0", "1.3.5"]) : .notAffected))
    }

    @Test("the last affected version is affected, the next is not")
    func lastAffected() throws {
        let advisory = try Self.advisory(
            """
            {"package": {"ecosystem": "crates.io", "name": "a"}, "ranges": [{"type": "SEMVER", "events": [
              {"introduced": "1.0.0"}, {"last_affected": "1.4.0"}]}]}
            """
        )
        #expect(advisory.answer(for: "pkg:cargo/a", version: "1.4.0") == .affected(fixedIn: []))
        #expect(advisory.answer(for: "pkg:cargo/a", version: "1.4.1") == .notAffected)
        #expect(advisory.answer(for: "pkg:cargo/a", version: "0.9.9") == .notAffected)
        #expect(advisory.answer(for: "pkg:cargo/b", version: "1.4.0") == nil)
    }

    @Test("versions that can't be compared here are listed, or nobody can tell")
    func ecosystem() throws {
        let listed = try Self.advisory(
            """
            {"package": {"ecosystem": "PyPI", "name": "My_Package"}, "versions": ["1.0", "1.0.post1"],
             "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "1.0"}, {"fixed": "1.1"}]}]}
            """
        )
        let package = "pkg:pypi/my-package"
        #expect(listed.answer(for: package, version: "1.0.post1") == .affected(fixedIn: ["1.1"]))
        #expect(listed.answer(for: "pkg:pypi/my-package", version: "1.0.1") == .notAffected)
        let open = try Self.advisory(
            """
            {"package": {"ecosystem": "Debian:12", "name": "openssl"},
             "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "3.0.12-1"}]}]}
            """
        )
        let answer = open.answer(for: "pkg:deb/debian/openssl", version: "3.0.11-1")
        guard case .cannotTell = answer else {
            Issue.record("\(String(describing: answer))")
            return
        }
        let all = try Self.advisory(
            """
            {"package": {"ecosystem": "Maven", "name": "org.example:log"},
             "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}]}]}
            """
        )
        #expect(all.answer(for: "pkg:maven/org.example/log", version: "weird") == .affected(fixedIn: []))
        guard case .cannotTell = all.answer(for: "pkg:maven/org.example/log", version: nil) else {
            Issue.record("a component without a version")
            return
        }
    }

    @Test("one, a list, lines; what is none is refused for its reason")
    func forms() throws {
        let one = #"{"id": "A-1", "modified": "2026-01-01T00:00:00Z", "affected": []}"#
        for text in [one, "[\(one), \(one)]", "\(one)\n\n\(one)\n"] {
            let read = try AdvisoryReader.advisories(in: Array(text.utf8))
            #expect(Set(read.map(\.id)) == ["A-1"])
        }
        for (text, fault) in [
            ("{}", ReadingFault.unknownAdvisory), ("[]", .unknownAdvisory),
            (#"{"affected": []}"#, .missing(path: "/id")),
            (#"{"id": "A", "affected": []}"#, .missing(path: "/modified")),
            (
                #"{"id": "A", "modified": "then", "affected": []}"#,
                .wrong(path: "/modified", expected: "an RFC 3339 time")
            ),
        ] {
            #expect(throws: fault, "\(text)") { try AdvisoryReader.advisories(in: Array(text.utf8)) }
        }
    }

    @Test("one that was withdrawn is about nothing")
    func withdrawn() throws {
        var advisory = try Self.advisory(Self.semver)
        advisory.withdrawn = Instant(microseconds: 0)
        #expect(advisory.answer(for: "pkg:npm/left-pad", version: "1.0.0") == nil)
    }
}
