import Drift
import Evidence
import Kinds
import Testing

@Suite("Real folders are compared", .enabled(if: RealData.isThere, "skipped: no ../shared/data"))
struct RealDataTests {
    /// Releases of the same profiles keep their identifiers, and names change; of the others, names stay.
    private static let pairs: [(member: String, matching: String, type: KindName)] = [
        ("intune", "by_id", .intuneConfigurationProfile),
        ("conditional_access", "by_name", .entraConditionalAccess),
    ]

    @Test("the older is captured, the newer compared, and a recapture of it finds nothing", arguments: pairs)
    func compared(_ member: String, _ matching: String, _ type: KindName) async throws {
        for pair in try RealData.expected(member).array ?? [] {
            let expected = try #require(pair[matching]?["counts_tenant_neutral"])
            try await DriftBench.with { bench in
                let older = try RealData.files(RealData.path(pair["baseline"]))
                try await bench.import(older, types: [type])
                try await bench.baseline()
                let captured = try await bench.capture()
                #expect(captured.counts[.items] == pair["baseline_files"]?.integer)
                try await bench.import(older, types: [type])
                let same = try await bench.compare()
                // Where two have one name, nobody knows which is which.
                #expect(same.counts[.unchanged] + 2 * same.counts[.ambiguous] == captured.counts[.items])
                #expect(try await bench.findings().isEmpty)

                try await bench.import(try RealData.files(RealData.path(pair["current"])), types: [type])
                let run = try await bench.compare()
                let wanted = ["unchanged", "updated", "created", "deleted"].map { expected[$0]?.integer ?? 0 }
                // One file names a member twice, and can't be read: then nothing is known to be away.
                let unreadable = run.counts[.gaps]
                #expect(run.counts[.deleted] == (unreadable == 0 ? wanted[3] : 0))
                #expect(run.counts[.missingCurrent] == (unreadable == 0 ? 0 : wanted[3]))
                #expect(run.counts[.created] + unreadable == wanted[2])
                #expect([run.counts[.unchanged], run.counts[.updated]] == Array(wanted[..<2]))
            }
        }
    }

    /// One subject in two states, of kinds that folders hold one by one.
    private static let states: [(member: String, type: KindName)] = [
        ("dns", .dnsZone), ("helm", .helmValues), ("yang", .restconfConfiguration),
        ("dsc_mof", .dscConfiguration),
    ]

    /// Whose counts are held against the independent ones elsewhere.
    private func changes(_ older: SourceFile, _ newer: SourceFile) -> Int? {
        let captures = [older, newer].map { Capture(of: [$0], seal: .withheld, isTenantNeutral: true) }
        return CaptureComparison(from: captures[0], to: captures[1]).pairs.first?.difference?.count
    }

    @Test(
        "zones, values, configurations and documents differ in as many places as file by file",
        arguments: states
    )
    func stated(_ member: String, _ type: KindName) async throws {
        let told = try RealData.expected(member)
        for pair in (told["pairs"] ?? told).array ?? [] {
            func file(_ side: String) throws -> SourceFile {
                let path = RealData.path(pair[side])
                let name = "subject." + (path.split(separator: ".").last ?? "")
                return SourceFile(name: name, bytes: try RealData.bytes(path))
            }
            let (older, newer) = (try file("baseline"), try file("current"))
            let wanted = try #require(changes(older, newer))
            #expect(wanted > 0)
            try await DriftBench.with { bench in
                try await bench.import([older], types: [type])
                try await bench.baseline()
                #expect(try await bench.capture().counts[.items] == 1)
                try await bench.import([older], types: [type])
                #expect(try await bench.compare().counts[.unchanged] == 1)
                try await bench.import([newer], types: [type])
                #expect(try await bench.compare().counts[.updated] == 1)
                let finding = try #require(try await bench.findings().first)
                #expect(finding.fidelity == .content && finding.difference?["count"]?.integer == wanted)
            }
        }
    }
}
