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
        try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
        #expect(progress.state == .open)
        try progress.apply(.signed([.init(of: "did:key:c")]), at: now)
        #expect(progress.state == .approved)
    }

    @Test("all that come together are taken together, or none of them")
    func together() throws {
        var progress = ceremony(quorum: 1)
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:z")) {
            try progress.apply(.signed([.init(of: "did:key:a"), .init(of: "did:key:z")]), at: now)
        }
        #expect(progress.voters.isEmpty && progress.state == .open)
        try progress.apply(.signed([.init(of: "did:key:a"), .init(of: "did:key:b")]), at: now)
        #expect(progress.state == .approved)
        #expect(progress.voters.count == 2)
    }

    @Test("a signature by one who is no longer eligible counts for nothing")
    func noLongerEligible() throws {
        var progress = CeremonyProgress(
            eligible: ["did:key:b", "did:key:c"],
            quorum: 2,
            expiresAt: now.advanced(by: .seconds(60)),
            votes: [.init(of: "did:key:a")]
        )
        try progress.apply(.signed([.init(of: "did:key:b")]), at: now)
        #expect(progress.state == .open)
        try progress.apply(.signed([.init(of: "did:key:c")]), at: now)
        #expect(progress.state == .approved)
    }

    @Test("a witness signs once")
    func secondSignature() throws {
        var progress = ceremony(quorum: 3)
        try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
        #expect(throws: CeremonyProgress.Refusal.alreadySigned("did:key:a")) {
            try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
        }
        #expect(progress.voters.count == 1)
    }

    @Test("a stranger's signature does not count")
    func stranger() {
        var progress = ceremony(quorum: 1)
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:z")) {
            try progress.apply(.signed([.init(of: "did:key:z")]), at: now)
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
        for event in [
            CeremonyProgress.Event.signed([.init(of: "did:key:a")]), .rejected, .withdrawn, .superseded,
        ] {
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
        try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
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
            try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
        }
        #expect(progress.voters.isEmpty && progress.state == .open)
    }

    @Test("what is closed stays closed", arguments: CeremonyState.allCases.filter(\.isClosed))
    func closed(state: CeremonyState) {
        var progress = CeremonyProgress(
            eligible: Self.witnesses,
            quorum: 1,
            expiresAt: now.advanced(by: .seconds(60)),
            state: state
        )
        let events: [CeremonyProgress.Event] = [
            .signed([.init(of: "did:key:a")]), .rejected, .withdrawn, .superseded, .timePassed,
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
        for _ in 0..<20 {
            try? progress.apply(.signed([.init(of: names.randomElement(using: &random)!)]), at: now)
        }
        #expect(progress.voters.count <= quorum, "seed \(seed)")
        #expect((progress.state == .approved) == (progress.voters.count == quorum), "seed \(seed)")
    }

    @Test("a review whose time is over is overdue, is signed and rejected still, and never taken back")
    func review() throws {
        func overdue() throws -> CeremonyProgress {
            var progress = CeremonyProgress(
                eligible: Self.witnesses,
                quorum: 1,
                purpose: .review,
                expiresAt: now.advanced(by: .seconds(60))
            )
            for event in [CeremonyProgress.Event.withdrawn, .superseded] {
                #expect(throws: CeremonyProgress.Refusal.reviewStays) { try progress.apply(event, at: now) }
            }
            try progress.apply(.timePassed, at: progress.expiresAt)
            #expect(progress.state == .overdue)
            #expect(throws: CeremonyProgress.Refusal.closed(.overdue)) {
                try progress.apply(.timePassed, at: progress.expiresAt)
            }
            return progress
        }
        var signed = try overdue()
        try signed.apply(.signed([.init(of: "did:key:a")]), at: signed.expiresAt)
        #expect(signed.state == .approved)
        var rejected = try overdue()
        try rejected.apply(.rejected, at: rejected.expiresAt)
        #expect(rejected.state == .rejected)
    }

    // MARK: Delegated votes

    private static let everybody = witnesses + ["did:key:x", "did:key:y", "did:key:z"]

    private func mandate(_ delegator: String, _ delegate: String) -> CeremonyProgress.Mandate {
        CeremonyProgress.Mandate(
            delegator: delegator,
            delegate: delegate,
            delegationID: UniqueID(at: Instant(microseconds: 1))
        )
    }

    @Test("a witness votes for itself, a delegate for the first who gave it a vote that is not cast")
    func whoseVote() throws {
        var progress = ceremony(quorum: 4)
        let given = [
            mandate("did:key:a", "did:key:x"), mandate("did:key:b", "did:key:x"),
            mandate("did:key:a", "did:key:b"),
        ]
        #expect(try progress.vote(of: "did:key:b", with: given).witness == "did:key:b")
        #expect(try progress.vote(of: "did:key:x", with: given).witness == "did:key:a")
        try progress.apply(.signed([.init(of: "did:key:a")]), at: now)
        #expect(try progress.vote(of: "did:key:x", with: given).witness == "did:key:b")
        try progress.apply(.signed([.init(of: "did:key:b")]), at: now)
        #expect(throws: CeremonyProgress.Refusal.alreadySigned("did:key:a")) {
            try progress.vote(of: "did:key:x", with: given)
        }
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:y")) {
            try progress.vote(of: "did:key:y", with: given)
        }
    }

    @Test("a delegate says whose of several votes it casts; a witness casts its own alone")
    func chosenVote() throws {
        var progress = ceremony(quorum: 4)
        let given = [
            mandate("did:key:a", "did:key:x"), mandate("did:key:b", "did:key:x"),
            mandate("did:key:a", "did:key:b"),
        ]
        #expect(
            try progress.vote(of: "did:key:x", for: "did:key:b", with: given)
                == .init(of: "did:key:b", by: "did:key:x", under: given[1].delegationID)
        )
        #expect(try progress.vote(of: "did:key:b", for: "did:key:b", with: given).signer == "did:key:b")
        #expect(throws: CeremonyProgress.Refusal.votesForItself("did:key:b")) {
            try progress.vote(of: "did:key:b", for: "did:key:a", with: given)
        }
        #expect(throws: CeremonyProgress.Refusal.notGiven(by: "did:key:c", to: "did:key:x")) {
            try progress.vote(of: "did:key:x", for: "did:key:c", with: given)
        }
        try progress.apply(.signed([.init(of: "did:key:b")]), at: now)
        #expect(throws: CeremonyProgress.Refusal.alreadySigned("did:key:b")) {
            try progress.vote(of: "did:key:x", for: "did:key:b", with: given)
        }
    }

    @Test("a vote that was given is not given on")
    func chains() {
        let given = [mandate("did:key:a", "did:key:x"), mandate("did:key:x", "did:key:y")]
        #expect(throws: CeremonyProgress.Refusal.notEligible("did:key:y")) {
            try ceremony(quorum: 1).vote(of: "did:key:y", with: given)
        }
    }

    @Test(
        "however votes are given and cast: one for each witness and key, none of who is barred, none without a mandate",
        arguments: 0..<500 as Range<UInt64>
    )
    func anyDelegation(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let quorum = Int.random(in: 1...4, using: &random)
        let barred = Self.everybody.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        var progress = CeremonyProgress(
            eligible: Self.witnesses.filter { !barred.contains($0) },
            barred: barred,
            quorum: quorum,
            expiresAt: now.advanced(by: .seconds(60))
        )
        let given = (0..<8).map { _ in
            mandate(
                Self.everybody.randomElement(using: &random)!,
                Self.everybody.randomElement(using: &random)!
            )
        }
        for _ in 0..<30 {
            var cast: [CeremonyProgress.Vote] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let signer = Self.everybody.randomElement(using: &random)!
                if let vote = try? progress.vote(of: signer, with: given, beside: cast) { cast.append(vote) }
            }
            try? progress.apply(.signed(cast), at: now)
        }
        let votes = progress.votes
        #expect(Set(votes.map(\.witness)).count == votes.count, "seed \(seed)")
        #expect(Set(votes.map(\.signer)).count == votes.count, "seed \(seed)")
        #expect(progress.hands.union(progress.voters).isDisjoint(with: barred), "seed \(seed)")
        #expect(progress.voters.isSubset(of: progress.eligible), "seed \(seed)")
        for vote in votes where vote.signer != vote.witness {
            #expect(
                given.contains { $0.delegator == vote.witness && $0.delegate == vote.signer },
                "seed \(seed)"
            )
            // Who is a witness casts no vote but its own.
            #expect(!progress.eligible.contains(vote.signer), "seed \(seed)")
        }
        #expect((progress.state == .approved) == (votes.count >= quorum), "seed \(seed)")
    }
}
