import ArgumentParser
import Evidence
import Foundation
import Testing

@testable import CLI

@Suite("The kind commands")
struct KindCommandTests {
    private static let zone = "$TTL 60\n@ SOA ns hm 1 2 3 4 5\nwww A 192.0.2.1\n"

    private func diff(_ arguments: String...) throws -> Report {
        let command = try Muniment.parseAsRoot(["kind", "diff"] + arguments)
        return try #require(command as? KindDiff).report()
    }

    @Test("diff ends with 0 for equal, 1 for different and 2 for unreadable files")
    func outcomes() throws {
        try Offline.with { offline in
            let one = try offline.file("example.org.zone", Self.zone)
            let wide = try offline.file(
                "wide.zone",
                [0xFF, 0xFE] + Self.zone.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            )
            let apex = ["--zone-apex", "example.org"]
            #expect(try diff(one, wide, apex[0], apex[1]).outcome == .done)
            let other = try offline.file("other.zone", Self.zone.replacing("2.1", with: "2.7"))
            let report = try diff(one, other, apex[0], apex[1])
            #expect(report.outcome == .answerIsNo && report.document["count"] == 1)
            #expect(
                report.lines.text.contains(
                    "RRset www.example.org. A changed: 192.0.2.1 removed; 192.0.2.7 added"
                )
            )
            let broken = try offline.file("broken.zone", "$TTL 60\n@ SOA ns\n")
            #expect(throws: Refusal.self) { try diff(one, broken) }
            #expect(throws: Refusal.self) { try diff(one, "/nowhere.zone") }
            let values = try offline.file("v.yaml", "a: 1\n")
            #expect(throws: Refusal.self) { try diff(one, values) }
        }
    }

    @Test("diff of folders counts each artifact once, and does not take the unreadable for deleted")
    func folders() throws {
        try Offline.with { offline in
            func folder(_ name: String, _ files: [(String, String)]) throws -> String {
                let first = try offline.file("\(name).marker", "")
                let path = (first as NSString).deletingLastPathComponent + "/" + name
                for (file, text) in files {
                    let url = URL(filePath: path).appending(path: file)
                    try FileManager.default.createDirectory(
                        at: url.deletingLastPathComponent(),
                        withIntermediateDirectories: true
                    )
                    try Data(text.utf8).write(to: url)
                }
                return path
            }
            let before = try folder(
                "before",
                [("a/v.yaml", "x: 1\n"), ("b.yaml", "y: 1\n"), ("c.yaml", "z: 1\n"), ("README.md", "#")]
            )
            let after = try folder(
                "after",
                [("a/v.yaml", "x: 2\n"), ("b.yaml", "y: 1\n"), ("d.yaml", "w: 1\n")]
            )
            #expect(try diff(before, before).outcome == .done)
            let report = try diff(before, after)
            #expect(report.outcome == .answerIsNo)
            #expect(
                report.document["counts"] == [
                    "ambiguous": 0, "created": 1, "deleted": 1, "renamed": 0, "unchanged": 1, "unreadable": 0,
                    "updated": 1,
                ]
            )
            try Data("{x: ".utf8).write(to: URL(filePath: after + "/c.yaml"))
            let gaps = try diff(before, after)
            #expect(gaps.outcome == .unusableInput && gaps.document["complete"] == false)
            #expect(gaps.document["counts"]?["deleted"] == 0 && gaps.document["counts"]?["unreadable"] == 1)
        }
    }

    @Test("parse and normalize write a line for each artifact, without its secrets")
    func documents() throws {
        try Offline.with { offline in
            let values = try offline.file("v.yaml", "password: hunter2\nreplicas: 1\n")
            let parse = try #require(try Muniment.parseAsRoot(["kind", "parse", values]) as? KindParse)
            let parsed = try parse.documents()
            #expect(parsed.secrets == 1 && parsed.documents.count == 1 && parsed.gaps.isEmpty)
            #expect(parsed.documents[0]["content"]?["password"] == ["secret": "withheld"])
            let key = try offline.file("key", [UInt8](repeating: 5, count: 32))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
            let normalize = try #require(
                try Muniment.parseAsRoot(["kind", "normalize", "--secret-key", key, values]) as? KindNormalize
            )
            let documents = KindNormalize.documents(of: try normalize.options.capture(KindInput([values])))
            #expect(!documents[0].canonicalString.contains("hunter2"))
            let kept = try offline.file("baseline.jsonl", documents[0].canonicalString + "\n")
            #expect(try diff("--secret-key", key, kept, values).outcome == .done)
            let changed = try offline.file("w.yaml", "password: hunter3\nreplicas: 1\n")
            #expect(try diff("--secret-key", key, kept, changed).outcome == .answerIsNo)
            #expect(throws: Refusal.self) { try diff(kept, changed) }
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
            #expect(throws: Refusal.self) { try diff("--secret-key", key, kept, values) }
        }
    }

    @Test("detect says which files are of which kind")
    func detect() throws {
        try Offline.with { offline in
            let files = [
                try offline.file("example.org.zone", Self.zone), try offline.file("note.txt", "hello"),
            ]
            let command = try #require(try Muniment.parseAsRoot(["kind", "detect"] + files) as? KindDetect)
            let report = try command.report()
            #expect(report.outcome == .answerIsNo)
            #expect(report.document.array?.map { $0["kinds"] } == [["dns_zone"], []])
            #expect(throws: (any Error).self) { try Muniment.parseAsRoot(["kind", "diff", "-", "-"]) }
            #expect(throws: (any Error).self) {
                try Muniment.parseAsRoot(["kind", "parse", "--kind", "zone", "x"])
            }
        }
    }
}
