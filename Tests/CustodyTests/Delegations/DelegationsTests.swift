import Access
import Custody
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@Suite("Delegations in the database")
struct DelegationsTests {
    private static let week = Duration.seconds(604_800)

    private func envelope(
        _ bench: Bench,
        from delegator: SigningKey,
        to delegate: SigningKey,
        signedBy signer: SigningKey? = nil,
        _ change: (inout DelegationStatement) -> Void = { _ in }
    ) throws -> Envelope {
        var statement = DelegationStatement(
            tenant: bench.tenant.id,
            delegator: Bench.did(delegator),
            delegate: Bench.did(delegate),
            validFrom: bench.clock.now(),
            validUntil: bench.clock.now().advanced(by: Self.week)
        )
        change(&statement)
        var envelope = statement.statement.envelope()
        try envelope.sign(with: signer ?? delegator)
        return envelope
    }

    @discardableResult
    private func delegate(
        _ bench: Bench,
        from delegator: SigningKey,
        to delegate: SigningKey,
        _ change: (inout DelegationStatement) -> Void = { _ in }
    ) async throws -> Delegation {
        // No statement is that of another.
        bench.clock.advance(by: .milliseconds(1))
        return try await bench.custody.createDelegation(
            for: bench.caller,
            envelope(bench, from: delegator, to: delegate, change)
        ).value
    }

    private func opened(
        _ ceremonyClass: String = "2-of-3",
        _ body: (Bench, Ceremony) async throws -> Void
    ) async throws {
        try await Bench.with { bench in
            try await bench.accord { $0.ceremonyClasses = ["2-of-3", "3-of-3"] }
            try await bench.register()
            try await body(bench, try await bench.open(ceremonyClass))
        }
    }

    @Test("a delegate's signature is the witness's vote, and the record says whose")
    func vote() async throws {
        try await opened { bench, ceremony in
            let (keys, deputy) = (bench.witnesses, SigningKey())
            let given = try await delegate(bench, from: keys[0], to: deputy)
            #expect(try await bench.sign(ceremony, deputy).state == .open)
            let approved = try await bench.sign(ceremony, keys[1])
            #expect(approved.state == .approved)
            let vote = try #require(approved.signatures.first { $0.delegationID != nil })
            #expect(vote.witnessDID == Bench.did(keys[0]) && vote.delegateDID == Bench.did(deputy))
            #expect(vote.delegationID == given.id)
            #expect(
                approved.envelope.acceptedKeys(among: [deputy, keys[1]].map(\.verificationKey)).count == 2
            )
            let step = try #require(try await bench.transitions().first)
            #expect(
                step.witnessSignatures.first { $0.did == vote.witnessDID }?.delegateDID == vote.delegateDID
            )
            let read = try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)")
            #expect(read == approved)
        }
    }

    @Test("one vote for each witness and one for each key, however it is delegated")
    func once() async throws {
        try await opened("3-of-3") { bench, ceremony in
            let (keys, deputy) = (bench.witnesses, SigningKey())
            try await delegate(bench, from: keys[0], to: deputy)
            try await delegate(bench, from: keys[0], to: keys[1])
            try await delegate(bench, from: keys[2], to: deputy)
            try await bench.sign(ceremony, deputy)
            // The witness whose vote was cast, and the deputy who cast it, though it has another's, too.
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, keys[0]) }
                    == .alreadySigned(did: Bench.did(keys[0]))
            )
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, deputy) }
                    == .alreadySigned(did: Bench.did(deputy))
            )
            // A witness votes for itself, though it has another's vote.
            let own = try await bench.sign(ceremony, keys[1])
            #expect(own.signatures.first { $0.witnessDID == Bench.did(keys[1]) }?.delegationID == nil)
            #expect(try await bench.sign(ceremony, keys[2]).state == .approved)
        }
    }

    @Test("a vote that was given is not given on")
    func chain() async throws {
        try await opened { bench, ceremony in
            let (deputy, other) = (SigningKey(), SigningKey())
            try await delegate(bench, from: bench.witnesses[0], to: deputy)
            let refusal = try await refused(bench) {
                _ = try await delegate(bench, from: deputy, to: other)
            }
            #expect(refusal == .notADelegator(did: Bench.did(deputy)))
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, other) }
                    == .notEligible(did: Bench.did(other))
            )
        }
    }

    @Test("it counts within its time, its accord and its tier, and not once it is revoked")
    func scope() async throws {
        try await opened { bench, ceremony in
            let (key, did) = (bench.witnesses[0], Bench.did)
            let deputies = (0..<5).map { _ in SigningKey() }
            let other = try await bench.accord { $0.name = "Other rules" }
            try await delegate(bench, from: key, to: deputies[0]) { $0.tier = "c" }
            try await delegate(bench, from: key, to: deputies[1]) { $0.accordID = other.id }
            try await delegate(bench, from: key, to: deputies[2]) {
                $0.validFrom = bench.clock.now().advanced(by: .seconds(3_600))
            }
            let revoked = try await delegate(bench, from: key, to: deputies[3])
            let stranger = bench.caller(did: did(SigningKey()))
            var powerless = stranger
            powerless.permissions = [.signCeremony, .read]
            let foreign = try await refused(bench) { [powerless] in
                _ = try await bench.custody.revokeDelegation(for: powerless, revoked.id, because: "no")
            }
            #expect(foreign == .notADelegationParty)
            let owner = bench.caller(did: did(key))
            let after = try await bench.custody.revokeDelegation(
                for: owner,
                revoked.id,
                because: "back again"
            )
            #expect(after.value.standing(at: bench.clock.now()) == .revoked)
            #expect(after.value.revokedBy == did(key))
            let twice = try await refused(bench) {
                _ = try await bench.custody.revokeDelegation(for: owner, revoked.id, because: "again")
            }
            #expect(twice == .delegationRevoked(since: after.value.revokedAt ?? bench.clock.now()))
            let replayed = try await refused(bench) {
                _ = try await bench.custody.createDelegation(for: owner, revoked.envelope)
            }
            #expect(replayed == .delegationKnown(revoked.id))
            try await delegate(bench, from: key, to: deputies[4]) {
                $0.validUntil = bench.clock.now().advanced(by: .seconds(60))
            }
            bench.clock.advance(by: .seconds(60))
            for deputy in deputies {
                let refusal = try await refused(bench) { try await bench.sign(ceremony, deputy) }
                #expect(refusal == .notEligible(did: did(deputy)))
            }
            let listed = try await bench.custody.delegations(for: bench.caller, PageRequest(), isActive: true)
            #expect(Set(listed.items.map(\.delegateDID)) == Set(deputies[0...1].map(did)))
            let got = try await bench.custody.delegations(
                for: bench.caller,
                PageRequest(),
                of: did(deputies[3])
            )
            #expect(got.items.map(\.id) == [revoked.id])
        }
    }

    @Test("four eyes hold for who gave the vote and for who has it")
    func fourEyes() async throws {
        try await Bench.with { bench in
            let (keys, deputy) = (bench.witnesses, SigningKey())
            try await bench.accord { $0.tierPolicy = ["four_eyes": true] }
            let author = bench.caller(did: Bench.did(keys[0]))
            _ = try await bench.custody.registerArtifact(for: author, bench.registration())
            let opener = bench.caller(did: Bench.did(deputy))
            let ceremony = try await bench.custody.openCeremony(
                for: opener,
                on: "northwind.example",
                ceremonyClass: "2-of-3"
            ).value
            let clean = SigningKey()
            try await delegate(bench, from: keys[0], to: clean)
            try await delegate(bench, from: keys[1], to: deputy)
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, clean) }
                    == .notEligible(did: Bench.did(clean))
            )
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, deputy) }
                    == .proposerMayNotSign(did: Bench.did(deputy))
            )
        }
    }

    @Test("what is no delegation by that witness is refused")
    func refusals() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let (key, deputy) = (bench.witnesses[0], SigningKey())
            func refusal(
                signedBy signer: SigningKey? = nil,
                _ change: (inout DelegationStatement) -> Void = { _ in }
            ) async throws -> CustodyError? {
                let envelope = try envelope(bench, from: key, to: deputy, signedBy: signer, change)
                return try await refused(bench) {
                    _ = try await bench.custody.createDelegation(for: bench.caller, envelope)
                }
            }
            #expect(
                try await refusal { $0.tenant = bench.caller.id }
                    == .notADelegation("it is of another tenant")
            )
            #expect(
                try await refusal { $0.delegate = $0.delegator }
                    == .notADelegation("it gives the vote to who has it")
            )
            #expect(
                try await refusal { $0.tier = "z" }
                    == .invalid(field: "tier", .unknownValue("z", allowed: ["a", "b", "c"]))
            )
            #expect(
                try await refusal { $0.validUntil = $0.validFrom }
                    == .invalid(field: "valid_until", .notAfter("now"))
            )
            let long = try await refusal {
                $0.validUntil = $0.validFrom.advanced(by: .seconds(86_400 * 366 + 1))
            }
            guard case .invalid(field: "valid_until", .timeOutOfRange) = long else {
                Issue.record("\(long as Any)")
                return
            }
            let unknown = UniqueID(at: bench.clock.now())
            #expect(try await refusal { $0.accordID = unknown } == .unknownAccord(unknown.description))
            let stranger = SigningKey()
            #expect(
                try await refusal(signedBy: stranger)
                    == .invalid(
                        field: "envelope.signatures.keyid",
                        .unknownValue(Bench.did(stranger), allowed: [Bench.did(key)])
                    )
            )
            var forged = try envelope(bench, from: key, to: deputy, signedBy: stranger)
            forged.signatures[0].keyID = Bench.did(key)
            let forgery = try await refused(bench) { [forged] in
                _ = try await bench.custody.createDelegation(for: bench.caller, forged)
            }
            #expect(forgery == .signatureInvalid(did: Bench.did(key)))
        }
    }

    @Test("sent again under its key it gets the first answer, also after it was revoked")
    func idempotency() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            let envelope = try envelope(bench, from: bench.witnesses[0], to: SigningKey())
            let key = try #require(IdempotencyKey("give", requestHash: Digest.sha256(of: [1])))
            let first = try await bench.custody.createDelegation(for: bench.caller, envelope, key: key)
            _ = try await bench.custody.revokeDelegation(for: bench.caller, first.value.id, because: "over")
            let again = try await bench.custody.createDelegation(for: bench.caller, envelope, key: key)
            #expect(again.value == first.value && again.receipt == first.receipt && !again.isNew)
        }
    }
}
