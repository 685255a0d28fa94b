import Access
import Custody
import Evidence
import Foundation
import Kinds
import TestSupport
import Testing

@Suite("Differences of versions and of what was seen")
struct DifferencesTests {
    private static let name = "northwind.example"

    private func sentences(_ comparison: ArtifactComparison) -> [String] {
        comparison.changes.compactMap(\.sentence)
    }

    @Test("any two versions are compared, in either direction; by default the last two")
    func versions() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            for address in ["192.0.2.80", "192.0.2.81", "192.0.2.82"] { try await bench.register(address) }
            func difference(_ from: Int?, _ to: Int?) async throws -> ArtifactComparison {
                try await bench.custody.difference(
                    for: bench.caller,
                    of: Self.name,
                    from: from.map(DiffSide.version),
                    to: to.map(DiffSide.version)
                )
            }
            let last = try await difference(nil, nil)
            #expect([last.from.version, last.to.version] == [2, 3])
            #expect(last.difference.count > 0)
            #expect(last.changes.allSatisfy { $0.what == "rrset" && $0.identity?.contains("www") == true })
            #expect(sentences(last).joined().contains("192.0.2.82"))
            #expect(try await difference(3, 1).difference.count == last.difference.count)
            let same = try await difference(2, 2)
            #expect(same.difference.isEmpty && same.from.form == same.to.form)
            await #expect(throws: CustodyError.unknownVersion(4)) { try await difference(1, 4) }
            let nobody = bench.caller(may: [.readLedger])
            await #expect(throws: AccessError.self) {
                try await bench.custody.difference(for: nobody, of: Self.name)
            }
        }
    }

    @Test("a version is compared with what was seen last on a target, also where that was as approved")
    func observed() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            func difference(_ target: Target? = nil, from: Int? = nil) async throws -> ArtifactComparison {
                try await bench.custody.difference(
                    for: bench.caller,
                    of: Self.name,
                    from: from.map(DiffSide.version),
                    to: .observed(target)
                )
            }
            await #expect(throws: CustodyError.nothingObserved) { try await difference() }
            try await bench.look(.files([Bench.zone()].edited(("( 1 2h", "( 2 2h"))))
            #expect(try await difference().difference.isEmpty)
            bench.clock.advance(by: .seconds(1))
            let seen = try await bench.look(.files([Bench.zone("192.0.2.66")])).verification
            bench.clock.advance(by: .seconds(1))
            // Not having been able to look later takes nothing back.
            try await bench.look(.failure("connection refused"))
            let found = try await difference(Bench.target)
            #expect(found.from.version == 1)
            #expect(found.to.target == Bench.target)
            #expect(found.to.verifiedAt == seen.verifiedAt)
            #expect(found.changes == seen.differences.changes)
            #expect(found.directions == seen.differences.directions)
            let elsewhere = Target(kind: "dns", identifier: "ns9")
            await #expect(throws: CustodyError.nothingObserved) { try await difference(elsewhere) }
            bench.clock.advance(by: .seconds(1))
            let cid = "sha256:" + String(repeating: "4", count: 64)
            try await bench.look(.cid(cid))
            await #expect(throws: CustodyError.seenAsCID(cid)) { try await difference() }
        }
    }

    @Test("a transition tells the patch that makes the new content, and what it means")
    func transitions() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.register("192.0.2.81")
            let diff = try await #require(bench.transitions().first).contentDiff
            #expect(diff["operation_count"] == 1)
            #expect(diff["patch"]?.array?.first?["op"] == "replace")
            #expect(diff["patch"]?.array?.first?["value"] == "192.0.2.81")
            let summary = ContentDifferences(json: diff)
            #expect(summary.count > 0)
            #expect(summary.changes.first?.sentence?.contains("192.0.2.81") == true)
        }
    }

    @Test("a patch that is longer than a row should hold is named by its digest")
    func longPatch() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            var file = Bench.zone()
            let more = (0..<3_000).map { "h\($0) IN A 192.0.2.\($0 % 250)\n" }.joined()
            file.bytes += Array(more.utf8)
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "dns_zone", name: Self.name, files: [file])
            )
            let diff = try await #require(bench.transitions().first).contentDiff
            #expect(diff["patch"]?["sha256"]?.string?.count == 64)
            #expect(diff["difference_count"]?.integer ?? 0 >= 3_000)
            #expect(diff["differences"]?.array?.count == ContentDifferences.limit)
        }
    }

    @Test(
        "real files: a second look at the same chart finds nothing, and another release what differs",
        .enabled(if: DriftFiles.isThere, "skipped: no ../shared/data")
    )
    func realFiles() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let target = Target(kind: "cluster", identifier: "one")
            let before = try DriftFiles.file("helm/argo-cd-7.4.2")
            let after = try DriftFiles.file("helm/argo-cd-7.8.14")
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "helm_values", name: "argo", files: [before])
            )
            _ = try await bench.custody.recordDeployment(
                for: bench.caller,
                DeploymentReport(artifact: "argo", target: target)
            )
            func look(_ file: SourceFile) async throws -> Verification {
                try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(artifact: "argo", target: target, seen: .files([file]))
                ).value.verification
            }
            #expect(try await look(before).verdict == .match)
            let seen = try await look(after)
            #expect(seen.verdict == .drift)
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                Registration(kind: "helm_values", name: "argo", files: [after])
            )
            let versions = try await bench.custody.difference(for: bench.caller, of: "argo")
            #expect(versions.difference.count == seen.differences.count)
            #expect(versions.difference.leaves.unchanged > 100)
        }
    }
}

/// Files that are not ours: only tests look at them.
enum DriftFiles {
    static let folder = Alteration.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/drift")
    static let isThere = FileManager.default.fileExists(atPath: folder.path)

    /// The values file in a folder.
    static func file(_ path: String) throws -> SourceFile {
        let folder = folder.appending(path: path)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let name = try #require(names.first { $0.hasSuffix("values.yaml") })
        return SourceFile(
            name: name,
            bytes: Array(try Data(contentsOf: folder.appending(path: name)))
        )
    }
}
