import Custody
import Evidence
import Kinds
import Ledger
import Postgres
import TestSupport
import Testing

/// What was accepted can be read again, however deep it is: one page that fails would fail for ever.
@Suite("Deep contents")
struct DepthTests {
    /// `{"a": {"a": … leaf}}` with `depth` objects inside each other.
    private func nested(_ depth: Int, leaf: String) -> JSON {
        (0..<depth).reduce(JSON.string(leaf)) { value, _ in ["a": value] }
    }

    /// Its whole content differs from one leaf to the other at the top, so that a difference holds all of it.
    private func device(_ depth: Int, leaf: String) -> SourceFile {
        let content: JSON = ["example:\(leaf)": nested(depth - 1, leaf: leaf)]
        return SourceFile(name: "device.json", mediaType: nil, bytes: content.canonicalBytes())
    }

    private func registration(_ depth: Int, leaf: String) -> Registration {
        Registration(kind: "restconf_config", name: "device", files: [device(depth, leaf: leaf)])
    }

    @Test(
        "are accepted up to 128 levels, and whatever wraps them is read back",
        arguments: [1, 124, 125, 126, 127, 128]
    )
    func boundary(depth: Int) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            for leaf in ["one", "two"] {
                _ = try await bench.custody.registerArtifact(
                    for: bench.caller,
                    registration(depth, leaf: leaf)
                )
                try await bench.sign(bench.open(on: "device"), bench.witnesses[0])
            }
            let target = Target(kind: "router", identifier: "edge-1")
            _ = try await bench.custody.recordDeployment(
                for: bench.caller,
                DeploymentReport(artifact: "device", target: target, cid: nil)
            )
            let evidence = nested(depth, leaf: "evidence")
            let submitted = try await bench.custody.submitVerification(
                for: bench.caller,
                Observation(
                    artifact: "device",
                    target: target,
                    seen: .files([device(depth, leaf: "three")]),
                    evidence: evidence
                )
            )
            #expect(submitted.value.driftStatus == .drift)

            let detail = try await bench.custody.artifact(for: bench.caller, "device")
            #expect(detail.content == ["example:two": nested(depth - 1, leaf: "two")])
            let found = try await bench.custody.verifications(for: bench.caller, PageRequest()).items
            #expect(found.first?.evidence == evidence)
            #expect(found.first?.differences == submitted.value.verification.differences)
            #expect(found.first?.differences.count == 2)
            #expect(try await bench.custody.overview(for: bench.caller).latestVerifications.count == 1)
            #expect(try await !bench.transitions(of: "device").isEmpty)
            #expect(try await bench.custody.deployments(for: bench.caller, PageRequest()).items.count == 1)
            #expect(try await bench.custody.ceremonies(for: bench.caller, PageRequest()).items.count == 2)
            _ = try await LedgerReader(bench.database.app).verify(.chronicle, of: bench.tenant)
        }
    }

    @Test("are refused where they could not be read back, and nothing is written")
    func tooDeep() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.approve()
            try await bench.deploy()
            let before = try await bench.rowCounts()
            await #expect(throws: CustodyError.self) {
                _ = try await bench.custody.registerArtifact(
                    for: bench.caller,
                    registration(129, leaf: "one")
                )
            }
            await #expect(throws: EntryError.tooDeep(limit: 160)) {
                _ = try await bench.custody.submitVerification(
                    for: bench.caller,
                    Observation(
                        artifact: "northwind.example",
                        target: Bench.target,
                        seen: .failure("no answer"),
                        evidence: nested(160, leaf: "evidence")
                    )
                )
            }
            #expect(try await bench.rowCounts() == before)
        }
    }

    @Test("deeper than can be read are refused by the column, too")
    func column() async throws {
        try await TestDatabase.with { database in
            let deepest = nested(160, leaf: "x")
            let value = try await database.app.first("SELECT \(deepest) AS value") { row -> JSON in
                try row["value"]
            }
            #expect(value == deepest)
            let tooDeep = nested(161, leaf: "x")
            let refusal = await #expect(throws: PostgresError.self) {
                _ = try await database.app.rows("SELECT \(tooDeep) AS value")
            }
            #expect(refusal?.sqlState == "22P02")
        }
    }
}
