import Custody
import Evidence
import Ledger
import TestSupport
import Testing

@Suite("Figures that pages show, over all rows and not over a page of them")
struct FiguresTests {
    @Test("the oldest drift is that of all deployments, and a failed look is told from none")
    func drift() async throws {
        try await Bench.with { bench in
            let none = try await bench.custody.driftFigures(for: bench.caller)
            #expect(none == DriftFigures(oldestDrift: nil, unanswered: 0))
            try await bench.accord()
            let artifact = try await bench.approve()
            for name in ["ns1", "ns2", "ns3", "ns4"] {
                try await bench.deploy(to: Target(kind: "dns", identifier: name))
            }
            bench.clock.advance(by: .seconds(60))
            try await bench.look(
                .files([Bench.zone("192.0.2.66")]),
                at: Target(kind: "dns", identifier: "ns2")
            )
            bench.clock.advance(by: .seconds(60))
            try await bench.look(
                .files([Bench.zone("192.0.2.67")]),
                at: Target(kind: "dns", identifier: "ns1")
            )
            try await bench.look(.failure("no route"), at: Target(kind: "dns", identifier: "ns3"))

            let oldest = try await bench.deployment(on: Target(kind: "dns", identifier: "ns2"))?.since
            #expect(oldest != nil)
            let expected = DriftFigures(oldestDrift: oldest, unanswered: 1)
            #expect(try await bench.custody.driftFigures(for: bench.caller) == expected)
            let id = artifact.reference.id
            #expect(try await bench.custody.driftFigures(for: bench.caller, of: id) == expected)
            let other = try await bench.register(name: "other.example").reference.id
            #expect(
                try await bench.custody.driftFigures(for: bench.caller, of: other)
                    == DriftFigures(oldestDrift: nil, unanswered: 0)
            )
            let unanswered = try await bench.custody.unansweredDeployments(
                for: bench.caller,
                of: [id, other]
            )
            #expect(unanswered == [id: 1])
        }
    }

    @Test("the first that closes is found among all, and one whose time is over is not waited for")
    func ceremonies() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            var closing: [Instant] = []
            var ids: [UniqueID] = []
            for (name, hours) in [("a.example", 5), ("b.example", 1), ("c.example", 9)] {
                try await bench.register(name: name)
                let ceremony = try await bench.custody.openCeremony(
                    for: bench.caller,
                    on: name,
                    ceremonyClass: "SingleApproval",
                    expiresInSeconds: 3_600 * hours
                ).value
                closing.append(ceremony.expiresAt)
                ids.append(ceremony.id)
            }
            #expect(try await bench.custody.firstCeremonyClosing(for: bench.caller) == closing[1])
            bench.clock.advance(by: .seconds(3_600))
            #expect(try await bench.custody.firstCeremonyClosing(for: bench.caller) == closing[0])
            let entries = try await bench.custody.openingEntries(for: bench.caller, of: ids)
            #expect(Set(entries.keys) == Set(ids))
            let reader = LedgerReader(bench.database.app)
            for (ceremony, entry) in entries {
                let row = try await reader.entry(entry, tenant: bench.tenant)
                let told = try Entry(parsing: #require(row?.bytes))
                #expect(told.data["ceremony_id"]?.string == "\(ceremony)")
            }
        }
    }

    @Test("each artifact's current version has its entry")
    func versions() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let id = try await bench.register().reference.id
            let first = try await bench.custody.artifacts(for: bench.caller, PageRequest()).items
            try await bench.register("192.0.2.81")
            let second = try await bench.custody.artifacts(for: bench.caller, PageRequest()).items
            let versions = try await bench.custody.versions(for: bench.caller, PageRequest(), of: id).items
            #expect((second + first).map(\.entryID) == versions.map(\.entryID))
        }
    }
}
