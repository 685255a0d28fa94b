import Custody
import Evidence
import TestSupport
import Testing

@Suite("The progress of a ceremony")
struct CeremonyProgressTests {
    private static let witnesses = ["did:key:a", "did:key:b", "did:key:c", "did:key:d"]
    private let now = Instant(microseconds: 1_000_000)

    private func ceremony(quorum: Int) -> CeremonyProgress {
        CeremonyProgress(
            eligible: Self.witnesses,
            quorum: quorum,
            expiresAt: now.advanced(by: .seconds(60))
        )
    }

    @Test("the quorum's last signature approves, and none before")
    func quorum() throws {
        var progress = ceremony(quorum: 2)
        try progress.apply(.signed(by: ["did:key:a"]), at: now)
        #expect(progress.state == .open)
        try progress.apply(.signed(by: ["did:key:c"]), at: now)
        #expect(progress.state == .approved)
    }

    @Test("all that come together are taken together, or none of them")
    func together() throws {
        var progress = ceremony(quorum: 1)
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:z")) {
            try progress.apply(.signed(by: ["did:key:a", "did:key:z"]), at: now)
        }
        #expect(progress.signers.isEmpty && progress.state == .open)
        try progress.apply(.signed(by: ["did:key:a", "did:key:b"]), at: now)
        #expect(progress.state == .approved)
        #expect(progress.signers.count == 2)
    }

    @Test("a signature by one who is no longer eligible counts for nothing")
    func noLongerEligible() throws {
        var progress = CeremonyProgress(
            eligible: ["did:key:b", "did:key:c"],
            quorum: 2,
            expiresAt: now.advanced(by: .seconds(60)),
            signers: ["did:key:a"]
        )
        try progress.apply(.signed(by: ["did:key:b"]), at: now)
        #expect(progress.state == .open)
        try progress.apply(.signed(by: ["did:key:c"]), at: now)
        #expect(progress.state == .approved)
    }

    @Test("a witness signs once")
    func secondSignature() throws {
        var progress = ceremony(quorum: 3)
        try progress.apply(.signed(by: ["did:key:a"]), at: now)
        #expect(throws: CeremonyProgress.Refusal.alreadySigned("did:key:a")) {
            try progress.apply(.signed(by: ["did:key:a"]), at: now)
        }
        #expect(progress.signers.count == 1)
    }

    @Test("a stranger's signature does not count")
    func stranger() {
        var progress = ceremony(quorum: 1)
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:z")) {
            try progress.apply(.signed(by: ["did:key:z"]), at: now)
        }
        #expect(progress.state == .open)
    }

    @Test("at the moment of expiry it is too late to sign or reject, and due for the sweeper")
    func expiry() throws {
        var progress = ceremony(quorum: 1)
        let end = progress.expiresAt
        #expect(throws: CeremonyProgress.Refusal.notDue(until: end)) {
            try progress.apply(.timePassed, at: now)
        }
        for event in [CeremonyProgress.Event.signed(by: ["did:key:a"]), .rejected, .withdrawn, .superseded] {
            #expect(throws: CeremonyProgress.Refusal.expired(at: end)) { try progress.apply(event, at: end) }
        }
        try progress.apply(.timePassed, at: end)
        #expect(progress.state == .expired)
    }

    @Test(
        "it is rejected, withdrawn and superseded while it is open",
        arguments: [
            (CeremonyProgress.Event.rejected, CeremonyState.rejected), (.withdrawn, .withdrawn),
            (.superseded, .superseded),
        ]
    )
    func ended(event: CeremonyProgress.Event, state: CeremonyState) throws {
        var progress = ceremony(quorum: 2)
        try progress.apply(.signed(by: ["did:key:a"]), at: now)
        try progress.apply(event, at: now)
        #expect(progress.state == state)
    }

    @Test("who is barred signs nothing, not even as a witness")
    func barred() {
        var progress = CeremonyProgress(
            eligible: Self.witnesses,
            barred: ["did:key:a"],
            quorum: 1,
            expiresAt: now.advanced(by: .seconds(60))
        )
        #expect(throws: CeremonyProgress.Refusal.barred("did:key:a")) {
            try progress.apply(.signed(by: ["did:key:a"]), at: now)
        }
        #expect(progress.signers.isEmpty && progress.state == .open)
    }

    @Test("what is closed stays closed", arguments: CeremonyState.allCases.filter { $0 != .open })
    func closed(state: CeremonyState) {
        var progress = CeremonyProgress(
            eligible: Self.witnesses,
            quorum: 1,
            expiresAt: now.advanced(by: .seconds(60)),
            state: state
        )
        let events: [CeremonyProgress.Event] = [
            .signed(by: ["did:key:a"]), .rejected, .withdrawn, .superseded, .timePassed,
        ]
        for event in events {
            #expect(throws: CeremonyProgress.Refusal.closed(state)) { try progress.apply(event, at: now) }
        }
    }

    @Test(
        "no order of signing approves without as many witnesses as the quorum",
        arguments: 0..<200 as Range<UInt64>
    )
    func anyOrder(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let quorum = Int.random(in: 1...4, using: &random)
        var progress = ceremony(quorum: quorum)
        let names = Self.witnesses + ["did:key:z"]
        for _ in 0..<20 { try? progress.apply(.signed(by: [names.randomElement(using: &random)!]), at: now) }
        #expect(progress.signers.count <= quorum, "seed \(seed)")
        #expect((progress.state == .approved) == (progress.signers.count == quorum), "seed \(seed)")
    }
}
