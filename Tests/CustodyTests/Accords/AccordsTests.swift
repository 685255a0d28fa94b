import Access
import Custody
import Evidence
import Postgres
import TestSupport
import Testing

@Suite("Accords in the database")
struct AccordsTests {
    @Test("an accord is found by its name, its CID and its identifiers")
    func references() async throws {
        try await Bench.with { bench in
            let accord = try await bench.accord()
            for reference in [accord.content.name, accord.cid, "\(accord.id)", "\(accord.bindingID)"] {
                let found = try await bench.custody.accord(for: bench.caller, reference)
                #expect(found == accord, "\(reference)")
            }
            let listed = try await bench.custody.accords(for: bench.caller, PageRequest())
            #expect(listed.items == [accord])
        }
    }

    @Test("its CID can be computed from what it says")
    func cid() async throws {
        try await Bench.with { bench in
            let accord = try await bench.custody.accord(for: bench.caller, bench.accord().cid)
            let content = accord.content.json(id: accord.id, version: accord.version)
            #expect(accord.cid == ContentIdentifier(kind: "accord", content: content).text)
        }
    }

    @Test("an amendment is a new version, and the one before ends where it begins")
    func amend() async throws {
        try await Bench.with { bench in
            let first = try await bench.accord()
            let second = try await bench.custody.amendAccord(
                for: bench.caller,
                first.content.name,
                AccordAmendment(verificationIntervalSeconds: 600)
            ).value
            #expect(second.id == first.id)
            #expect(second.version == 2)
            #expect(second.cid != first.cid)
            let past = try await bench.custody.accord(for: bench.caller, first.cid)
            #expect(past.effectiveUntil == second.content.effectiveFrom)
            #expect(!past.isCurrent)
            let named = try await bench.custody.accord(for: bench.caller, first.content.name)
            #expect(named == second)
        }
    }

    @Test("a name is taken until the accord that bears it has ended")
    func names() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let refusal = try await refused(bench) { try await bench.accord() }
            #expect(refusal == .accordNameTaken("Ground rules"))
            let ended = try await bench.custody.expireAccord(for: bench.caller, "Ground rules").value
            #expect(ended.effectiveUntil != nil)
            let next = try await bench.accord()
            #expect(next.id != ended.id)
        }
    }

    @Test("what has ended can neither be amended nor end again")
    func ended() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let until = try await bench.custody.expireAccord(for: bench.caller, "Ground rules").value
                .effectiveUntil
            let refusals = [
                try await refused(bench) {
                    _ = try await bench.custody.amendAccord(
                        for: bench.caller,
                        "Ground rules",
                        AccordAmendment()
                    )
                },
                try await refused(bench) {
                    _ = try await bench.custody.expireAccord(for: bench.caller, "Ground rules")
                },
            ]
            #expect(refusals == Array(repeating: .accordEnded(name: "Ground rules", since: until), count: 2))
        }
    }

    @Test("under an accord that does not hold yet, or no longer, nothing is registered, opened or deployed")
    func validity() async throws {
        try await Bench.with { bench in
            let from = bench.clock.now().advanced(by: .seconds(3600))
            let until = from.advanced(by: .seconds(3600))
            try await bench.accord {
                $0.effectiveFrom = from
                $0.effectiveUntil = until
            }
            var request = bench.registration()
            request.accord = "Ground rules"
            let early = try await refused(bench) { [request] in
                _ = try await bench.custody.registerArtifact(for: bench.caller, request)
            }
            #expect(early == .accordNotYetEffective(name: "Ground rules", from: from))
            bench.clock.advance(by: .seconds(3600))
            try await bench.approve()
            try await bench.deploy()
            bench.clock.advance(by: .seconds(3600))
            let late = CustodyError.accordEnded(name: "Ground rules", since: until)
            #expect(try await refused(bench) { try await bench.register("192.0.2.9") } == late)
            #expect(try await refused(bench) { try await bench.open() } == late)
            #expect(try await refused(bench) { try await bench.deploy() } == late)
        }
    }

    @Test("only members register, open and deploy where an accord lists members")
    func members() async throws {
        try await Bench.with { bench in
            let member = try #require(bench.caller.did)
            try await bench.accord { $0.memberDIDs = [member] }
            try await bench.register()
            for did in ["did:web:stranger.example", nil] {
                let stranger = bench.caller(did: did)
                let refusal = CustodyError.notAMember(did: did, accord: "Ground rules")
                let refusals = [
                    try await refused(bench) {
                        _ = try await bench.custody.registerArtifact(
                            for: stranger,
                            bench.registration("192.0.2.1")
                        )
                    },
                    try await refused(bench) {
                        _ = try await bench.custody.openCeremony(
                            for: stranger,
                            on: "northwind.example",
                            ceremonyClass: "SingleApproval"
                        )
                    },
                    try await refused(bench) {
                        _ = try await bench.custody.recordDeployment(
                            for: stranger,
                            DeploymentReport(artifact: "northwind.example", target: Bench.target)
                        )
                    },
                ]
                #expect(refusals == Array(repeating: refusal, count: 3))
            }
        }
    }

    @Test("with several accords that hold, a registration names one")
    func ambiguity() async throws {
        try await Bench.with { bench in
            #expect(try await refused(bench) { try await bench.register() } == .accordNeeded(current: []))
            try await bench.accord()
            try await bench.accord { $0.name = "Other rules" }
            guard case .accordNeeded(let names) = try await refused(bench, { try await bench.register() })
            else {
                Issue.record("an accord was chosen")
                return
            }
            #expect(Set(names) == ["Ground rules", "Other rules"])
        }
    }

    @Test("without the permission nothing is made")
    func permission() async throws {
        try await Bench.with { bench in
            var reader = bench.caller
            reader.permissions = [.read]
            await #expect(throws: AccessError.permissionMissing(.writeAccord)) {
                _ = try await bench.custody.createAccord(for: reader, bench.draft())
            }
        }
    }

    @Test("long terms stand in the entry by their digest, and beside the ledger whole")
    func longTerms() async throws {
        try await Bench.with { bench in
            let text = String(repeating: "Whereas. ", count: 8_000)
            let accord = try await bench.accord { $0.terms = ["text": .string(text)] }
            let content = accord.content.json(id: accord.id, version: accord.version).canonicalBytes()
            let kept = try await bench.database.superuser.rows(
                "SELECT bytes FROM ledger.blobs WHERE tenant_id = \(bench.tenant) ORDER BY digest LIMIT 10"
            ) { row -> [UInt8] in try row["bytes"] }
            #expect(kept == [content])
        }
    }
}
