import Access
import Custody
import Evidence
import Ledger
import TestSupport
import Testing

/// Tier policies, four eyes, withdrawal and supersession in the database.
@Suite("The rules of ceremonies in the database")
struct CeremonyRulesTests {
    private func registered(
        _ policy: JSON,
        tier: String = "c",
        _ body: (Bench) async throws -> Void
    ) async throws {
        try await Bench.with { bench in
            try await bench.accord { $0.tierPolicy = policy }
            var registration = bench.registration()
            registration.tier = tier
            _ = try await bench.custody.registerArtifact(for: bench.caller, registration)
            try await body(bench)
        }
    }

    private func open(_ bench: Bench, _ name: String? = nil, seconds: Int? = nil, for caller: Caller? = nil)
        async throws -> Ceremony
    {
        try await bench.custody.openCeremony(
            for: caller ?? bench.caller,
            on: "northwind.example",
            ceremonyClass: name,
            expiresInSeconds: seconds
        ).value
    }

    @Test("a ceremony is of the class that the tier demands, and none weaker is opened")
    func tier() async throws {
        try await registered(["tiers": ["c": ["ceremony_class": "2-of-3", "expires_in_sec": 3_600]]]) {
            bench in
            let weak = try await refused(bench) { _ = try await open(bench, "SingleApproval") }
            #expect(weak == .ceremonyClassTooWeak("SingleApproval", demanded: "2-of-3"))
            let long = try await refused(bench) { _ = try await open(bench, seconds: 3_601) }
            #expect(long == .invalid(field: "expires_in_sec", .outOfRange(60...3_600)))
            let ceremony = try await open(bench)
            #expect(ceremony.ceremonyClass == "2-of-3" && ceremony.quorum == 2 && ceremony.tier == "c")
            #expect(ceremony.expiresAt == ceremony.openedAt.advanced(by: .seconds(3_600)))
        }
    }

    @Test("who registered or opened a version does not witness it, whichever caller sends the signature")
    func fourEyes() async throws {
        try await Bench.with { bench in
            let keys = bench.witnesses
            let policy: JSON = ["four_eyes": true]
            try await bench.accord { $0.tierPolicy = policy }
            let author = bench.caller(did: Bench.did(keys[0]))
            let opener = bench.caller(did: Bench.did(keys[1]))
            let nobody = bench.caller(did: nil)
            let unknown = try await refused(bench) {
                _ = try await bench.custody.registerArtifact(for: nobody, bench.registration())
            }
            #expect(unknown == .proposerUnknown("ada"))
            _ = try await bench.custody.registerArtifact(for: author, bench.registration())
            let anonymous = try await refused(bench) {
                _ = try await open(bench, "SingleApproval", for: nobody)
            }
            #expect(anonymous == .proposerUnknown("ada"))
            let few = try await refused(bench) { _ = try await open(bench, "2-of-3", for: opener) }
            #expect(few == .proposersNeeded(quorum: 2, left: 1))
            let ceremony = try await open(bench, "SingleApproval", for: opener)
            #expect(ceremony.eligibleDIDs == [Bench.did(keys[2])])
            #expect(ceremony.barredDIDs == [Bench.did(keys[0]), Bench.did(keys[1])])
            for key in [keys[0], keys[1]] {
                let own = try await refused(bench) { try await bench.sign(ceremony, key) }
                #expect(own == .proposerMayNotSign(did: Bench.did(key)))
            }
            // The other key may be theirs, too.
            let sent = try await refused(bench) {
                _ = try await bench.custody.signCeremony(
                    for: author,
                    ceremony.id,
                    with: bench.envelope(of: ceremony, signedBy: [keys[2]])
                )
            }
            #expect(sent == .proposerMayNotSign(did: Bench.did(keys[0])))
            #expect(try await bench.sign(ceremony, keys[2]).state == .approved)
        }
    }

    @Test("withdrawn by who opened it or a member, with a reason; the version is proposed again")
    func withdraw() async throws {
        try await registered([:]) { bench in
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(memberDIDs: [bench.caller.did ?? ""])
            )
            let ceremony = try await open(bench, "SingleApproval")
            let empty = try await refused(bench) {
                _ = try await bench.custody.withdrawCeremony(for: bench.caller, ceremony.id, because: "")
            }
            #expect(empty == .invalid(field: "reason", .empty))
            let witness = bench.caller(did: Bench.did(bench.witnesses[0]))
            let stranger = try await refused(bench) {
                _ = try await bench.custody.withdrawCeremony(for: witness, ceremony.id, because: "no")
            }
            #expect(stranger == .notTheProposer("Ground rules"))
            let withdrawn = try await bench.custody.withdrawCeremony(
                for: bench.caller,
                ceremony.id,
                because: "A newer one comes."
            ).value
            #expect(withdrawn.state == .withdrawn && withdrawn.closedBy == bench.caller.actor)
            #expect(withdrawn.closingReason == "A newer one comes.")
            #expect(try await bench.state() == .proposed)
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, bench.witnesses[0]) }
                    == .ceremonyClosed(.withdrawn)
            )
            #expect(try await open(bench, "SingleApproval").state == .open)
        }
    }

    @Test("a new version closes the open ceremony only where it says so, and the ceremony points at it")
    func supersede() async throws {
        try await registered([:]) { bench in
            let ceremony = try await open(bench, "2-of-3")
            try await bench.sign(ceremony, bench.witnesses[0])
            let forbidden = try await refused(bench) { try await bench.register("192.0.2.81") }
            #expect(forbidden == .transitionForbidden(.ceremonyOpen, .versionRegistered))
            var next = bench.registration("192.0.2.81")
            next.supersedes = true
            let key = try #require(IdempotencyKey("next", requestHash: Digest.sha256(of: [1])))
            let first = try await bench.custody.registerArtifact(for: bench.caller, next, key: key)
            #expect(first.value.version == 2 && first.value.superseded == ceremony.id)
            let again = try await bench.custody.registerArtifact(for: bench.caller, next, key: key)
            #expect(again.value == first.value && !again.isNew)
            let closed = try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)")
            #expect(closed.state == .superseded && closed.supersededBy == 2)
            #expect(closed.signatures.count == 1)
            let step = try #require(try await bench.transitions().first)
            #expect(step.from == .ceremonyOpen && step.to == .proposed && step.ceremonyID == ceremony.id)
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
            #expect(try await open(bench, "SingleApproval").version == 2)
            let mayNot = bench.caller(may: [.registerArtifact, .read])
            await #expect(throws: AccessError.permissionMissing(.openCeremony)) {
                try await bench.custody.registerArtifact(for: mayNot, next)
            }
        }
    }

    @Test("ceremonies are listed by artifact, by accord, and by who can still sign them")
    func filters() async throws {
        try await registered([:]) { bench in
            try await bench.register("192.0.2.90", name: "other.example")
            let ceremony = try await open(bench, "2-of-3")
            let other = try await bench.open("SingleApproval", on: "other.example")
            func ids(
                of artifact: String? = nil,
                under accord: String? = nil,
                awaiting did: String? = nil
            ) async throws -> [UniqueID] {
                try await bench.custody.ceremonies(
                    for: bench.caller,
                    PageRequest(),
                    of: artifact,
                    under: accord,
                    awaiting: did
                ).items.map(\.id)
            }
            let did = Bench.did(bench.witnesses[0])
            #expect(try await ids(of: "other.example") == [other.id])
            #expect(try await ids(under: "Ground rules") == [other.id, ceremony.id])
            #expect(try await ids(awaiting: did) == [other.id, ceremony.id])
            try await bench.sign(ceremony, bench.witnesses[0])
            #expect(try await ids(awaiting: did) == [other.id])
            #expect(try await ids(awaiting: Bench.did(SigningKey())).isEmpty)
            await #expect(throws: CustodyError.unknownArtifact("nothing")) { try await ids(of: "nothing") }
        }
    }
}
