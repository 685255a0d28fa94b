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

    /// Which version of the accord a registration is made under, at that many seconds from `start`.
    private func governing(_ bench: Bench, at seconds: Int, from start: Instant) async throws -> Int? {
        let name = "zone\(seconds).example"
        let elapsed = bench.clock.now().duration(since: start)
        bench.clock.advance(by: .seconds(seconds) - elapsed)
        do {
            _ = try await bench.custody.registerArtifact(
                for: bench.caller,
                bench.registration("192.0.2.\(seconds % 250)", name: name)
            )
        } catch CustodyError.accordNeeded {
            return nil
        }
        let cid = try await bench.custody.artifact(for: bench.caller, name).artifact.accord?.cid
        return try await bench.custody.accord(for: bench.caller, #require(cid)).version
    }

    /// Amends «Ground rules» from `from` on.
    @discardableResult
    private func amend(_ bench: Bench, from: Instant, until: Instant? = nil) async throws -> Accord {
        try await bench.custody.amendAccord(
            for: bench.caller,
            "Ground rules",
            AccordAmendment(
                verificationIntervalSeconds: 600,
                effectiveFrom: from,
                effectiveUntil: until
            )
        ).value
    }

    @Test("each version holds from its beginning, and the newest that has begun governs")
    func overlapping() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let start = bench.clock.now()
            try await amend(bench, from: start.advanced(by: .seconds(50)))
            #expect(try await governing(bench, at: 10, from: start) == 1)
            try await amend(bench, from: start.advanced(by: .seconds(20)))
            #expect(try await governing(bench, at: 15, from: start) == 1)
            #expect(try await governing(bench, at: 30, from: start) == 3)
            #expect(try await governing(bench, at: 60, from: start) == 3)
        }
    }

    @Test("an accord that was ended does not come back with a version that was scheduled")
    func endedWithScheduled() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let start = bench.clock.now()
            try await amend(bench, from: start.advanced(by: .seconds(50)))
            try await amend(bench, from: start.advanced(by: .seconds(10)))
            try await amend(bench, from: start.advanced(by: .seconds(70)))
            #expect(try await governing(bench, at: 20, from: start) == 3)
            let ended = try await bench.custody.expireAccord(for: bench.caller, "Ground rules").value
            #expect(ended.effectiveUntil == ended.content.effectiveFrom)
            for seconds in [30, 60, 80] {
                #expect(try await governing(bench, at: seconds, from: start) == nil, "after \(seconds) s")
            }
            let refusal = try await refused(bench) {
                try await amend(bench, from: start.advanced(by: .seconds(100)))
            }
            #expect(refusal == .accordEnded(name: "Ground rules", since: ended.effectiveUntil))
            try await bench.accord()
        }
    }

    @Test("what is scheduled ends at once, and its name is free at once")
    func cancelled() async throws {
        try await Bench.with { bench in
            let from = bench.clock.now().advanced(by: .seconds(3600))
            try await bench.accord { $0.effectiveFrom = from }
            let ended = try await bench.custody.expireAccord(for: bench.caller, "Ground rules").value
            #expect(ended.effectiveUntil == from)
            let refusal = try await refused(bench) {
                try await amend(bench, from: from.advanced(by: .seconds(3600)))
            }
            #expect(refusal == .accordEnded(name: "Ground rules", since: nil))
            try await bench.accord()
        }
    }

    @Test("nor does it come back when the version that governs comes to its own end")
    func endedByItself() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let start = bench.clock.now()
            try await amend(bench, from: start.advanced(by: .seconds(50)))
            try await amend(
                bench,
                from: start.advanced(by: .seconds(10)),
                until: start.advanced(by: .seconds(30))
            )
            #expect(try await governing(bench, at: 20, from: start) == 3)
            #expect(try await governing(bench, at: 40, from: start) == nil)
            #expect(try await governing(bench, at: 60, from: start) == nil)
        }
    }

    @Test("an amendment does not begin in the past")
    func amendedInThePast() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let past = bench.clock.now()
            bench.clock.advance(by: .seconds(1))
            #expect(
                try await refused(bench) { try await amend(bench, from: past) }
                    == .invalid(field: "effective_from", .notAfter("now"))
            )
        }
    }

    @Test("amending and ending at the same moment: each sees all of the other, or nothing")
    func amendWhileEnding() async throws {
        try await Bench.with { bench in
            for round in 0..<8 {
                let name = "Rules \(round)"
                let accord = try await bench.accord { $0.name = name }
                let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for number in 0..<5 {
                        group.addTask {
                            do {
                                if number == 2 {
                                    _ = try await bench.custody.expireAccord(for: bench.caller, name)
                                } else {
                                    _ = try await bench.custody.amendAccord(
                                        for: bench.caller,
                                        name,
                                        AccordAmendment(verificationIntervalSeconds: 600 + number)
                                    )
                                }
                                return true
                            } catch CustodyError.accordEnded {
                                return false
                            }
                        }
                    }
                    return try await group.reduce(into: [Bool]()) { $0.append($1) }
                }
                let last = try await bench.custody.accord(for: bench.caller, "\(accord.id)")
                #expect(last.version == outcomes.count { $0 })
                guard case .ended = last.validity(at: bench.clock.now()) else {
                    Issue.record("version \(last.version) outlived its accord")
                    return
                }
            }
        }
    }

    @Test("a name taken from another accord's identifiers leads nowhere")
    func hijackedReference() async throws {
        try await Bench.with(isReplayed: false) { bench in
            let first = try await bench.accord()
            for reference in [first.cid, "\(first.id)", "\(first.bindingID)"] {
                #expect(
                    try await refused(bench) { try await bench.accord { $0.name = reference } }
                        == .invalid(field: "name", .identifier)
                )
                // One that is from before such names were refused.
                let planted = try await bench.accord { $0.name = "Planted \(reference.suffix(8))" }
                _ = try await bench.database.superuser.execute(
                    """
                    UPDATE custody.accord_bindings SET accord_name = \(reference)
                    WHERE accord_binding_id = \(planted.bindingID)
                    """
                )
                let found = try await bench.custody.accord(for: bench.caller, reference)
                #expect(found == first, "\(reference)")
            }
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
