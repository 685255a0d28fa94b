import Access
import Custody
import Evidence
import Ledger
import TestSupport
import Testing

@Suite("Ceremonies in the database")
struct CeremoniesTests {
    /// An artifact with an open ceremony.
    private func opened(
        _ ceremonyClass: String = "SingleApproval",
        _ body: (Bench, Ceremony) async throws -> Void
    ) async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            try await body(bench, try await bench.open(ceremonyClass))
        }
    }

    @Test("two of three approve, in one envelope or in two")
    func quorum() async throws {
        try await opened("2-of-3") { bench, ceremony in
            let first = try await bench.sign(ceremony, bench.witnesses[2])
            #expect(first.state == .open)
            #expect(try await bench.state() == .ceremonyOpen)
            let second = try await bench.sign(ceremony, bench.witnesses[0])
            #expect(second.state == .approved)
            #expect(second.closedAt != nil)
            #expect(second.envelope.acceptedKeys(among: bench.witnesses.map(\.verificationKey)).count == 2)

            try await bench.register("192.0.2.81")
            let next = try await bench.sign(bench.open("2-of-3"), bench.witnesses[0], bench.witnesses[1])
            #expect(next.state == .approved)
            let latest = try await bench.custody.ceremony(for: bench.caller, "northwind.example")
            #expect(latest == next)
            let byID = try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)")
            #expect(byID == second)
        }
    }

    @Test("a stranger's signature is refused")
    func stranger() async throws {
        try await opened { bench, ceremony in
            let stranger = SigningKey()
            let refusal = try await refused(bench) { try await bench.sign(ceremony, stranger) }
            #expect(refusal == .notEligible(did: Bench.did(stranger)))
        }
    }

    @Test("a second signature by the same witness is refused, also within one envelope")
    func second() async throws {
        try await opened("2-of-3") { bench, ceremony in
            let witness = bench.witnesses[0]
            let refusal = CustodyError.alreadySigned(did: Bench.did(witness))
            #expect(try await refused(bench) { try await bench.sign(ceremony, witness, witness) } == refusal)
            try await bench.sign(ceremony, witness)
            #expect(try await refused(bench) { try await bench.sign(ceremony, witness) } == refusal)
        }
    }

    @Test("a signature under another witness's name is refused")
    func impersonation() async throws {
        try await opened { bench, ceremony in
            var envelope = try bench.envelope(of: ceremony, signedBy: [SigningKey()])
            let did = Bench.did(bench.witnesses[0])
            envelope.signatures[0].keyID = did
            let refusal = try await refused(bench) { [envelope] in
                _ = try await bench.custody.signCeremony(for: bench.caller, ceremony.id, with: envelope)
            }
            #expect(refusal == .signatureInvalid(did: did))
        }
    }

    @Test("a signature over other bytes, of another type or without a name is refused")
    func otherStatement() async throws {
        try await opened { bench, ceremony in
            let key = bench.witnesses[0]
            let cases: [(@Sendable (inout Envelope) throws -> Void, CustodyError)] = [
                (
                    {
                        $0.payload.append(0x20)
                        try $0.sign(with: key)
                    }, .payloadMismatch
                ),
                (
                    {
                        $0.payloadType = "text/plain"
                        try $0.sign(with: key)
                    }, .payloadTypeMismatch(expected: Statement.payloadType, actual: "text/plain")
                ),
                ({ _ in }, .invalid(field: "envelope.signatures", .empty)),
                (
                    {
                        try $0.sign(with: key)
                        $0.signatures[0].keyID = nil
                    }, .invalid(field: "envelope.signatures.keyid", .empty)
                ),
                (
                    {
                        try $0.sign(with: key)
                        $0.signatures[0].keyID = "did:web:a.example"
                    }, .invalid(field: "envelope.signatures.keyid", .noKey(did: "did:web:a.example"))
                ),
            ]
            for (change, expected) in cases {
                var envelope = Envelope(payload: ceremony.payload, payloadType: ceremony.payloadType)
                try change(&envelope)
                let refusal = try await refused(bench) { [envelope] in
                    _ = try await bench.custody.signCeremony(for: bench.caller, ceremony.id, with: envelope)
                }
                #expect(refusal == expected)
            }
        }
    }

    @Test("after expiry a signature is refused, whether the sweeper came by or not")
    func expiry() async throws {
        try await opened { bench, ceremony in
            bench.clock.advance(by: .seconds(Custody.defaultCeremonyLifetime))
            let witness = bench.witnesses[0]
            let late = try await refused(bench) { try await bench.sign(ceremony, witness) }
            #expect(late == .ceremonyExpired(at: ceremony.expiresAt))
            let reject = try await refused(bench) {
                _ = try await bench.custody.rejectCeremony(for: bench.caller, ceremony.id, because: "late")
            }
            #expect(reject == .ceremonyExpired(at: ceremony.expiresAt))

            #expect(try await bench.custody.expireDueCeremonies(of: bench.tenant) == 1)
            #expect(try await bench.custody.expireDueCeremonies(of: bench.tenant) == 0)
            #expect(try await bench.state() == .expired)
            let closed = try await refused(bench) { try await bench.sign(ceremony, witness) }
            #expect(closed == .ceremonyClosed(.expired))
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
            let transition = try await bench.transitions().first
            #expect(transition?.to == .expired)
            #expect(transition?.actor == nil)
        }
    }

    @Test("a ceremony that is over does not stand in the way of the next one")
    func overdue() async throws {
        try await opened { bench, ceremony in
            bench.clock.advance(by: .seconds(Custody.defaultCeremonyLifetime))
            let next = try await bench.open()
            #expect(next.id != ceremony.id)
            #expect(try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)").state == .expired)
            bench.clock.advance(by: .seconds(Custody.defaultCeremonyLifetime))
            #expect(try await bench.register("192.0.2.81").version == 2)
        }
    }

    @Test("rejected, with its reason; then a new ceremony may be opened")
    func reject() async throws {
        try await opened { bench, ceremony in
            let noReason = try await refused(bench) {
                _ = try await bench.custody.rejectCeremony(for: bench.caller, ceremony.id, because: "")
            }
            #expect(noReason == .invalid(field: "reason", .empty))
            let rejected = try await bench.custody.rejectCeremony(
                for: bench.caller,
                ceremony.id,
                because: "The address is wrong."
            ).value
            #expect(rejected.state == .rejected)
            #expect(rejected.closingReason == "The address is wrong.")
            #expect(try await bench.state() == .rejected)
            #expect(try await bench.open().state == .open)
            let listed = try await bench.custody.ceremonies(for: bench.caller, PageRequest(), in: "rejected")
            #expect(listed.items == [rejected])
        }
    }

    @Test("what the state machine forbids is refused")
    func forbidden() async throws {
        try await opened { bench, ceremony in
            #expect(
                try await refused(bench) { try await bench.open() }
                    == .transitionForbidden(.ceremonyOpen, .ceremonyOpened)
            )
            try await bench.sign(ceremony, bench.witnesses[0])
            #expect(
                try await refused(bench) { try await bench.open() }
                    == .transitionForbidden(.approved, .ceremonyOpened)
            )
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, bench.witnesses[1]) }
                    == .ceremonyClosed(.approved)
            )
        }
    }

    @Test("only a class that the accord allows, and that its witnesses can fill")
    func classes() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            #expect(
                try await refused(bench) { try await bench.open("3-of-3") }
                    == .ceremonyClassNotAllowed("3-of-3", allowed: ["SingleApproval", "2-of-3"])
            )
            #expect(
                try await refused(bench) {
                    _ = try await bench.custody.openCeremony(for: bench.caller, on: "northwind.example")
                } == .ceremonyClassNeeded(allowed: ["SingleApproval", "2-of-3"])
            )
            #expect(
                try await refused(bench) {
                    _ = try await bench.custody.openCeremony(
                        for: bench.caller,
                        on: "northwind.example",
                        expiresInSeconds: 59
                    )
                } == .invalid(field: "expires_in_sec", .outOfRange(60...2_592_000))
            )
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(witnessDIDs: [], ceremonyClasses: ["SingleApproval"])
            )
            #expect(
                try await refused(bench) {
                    _ = try await bench.custody.openCeremony(for: bench.caller, on: "northwind.example")
                } == .quorumUnreachable(quorum: 1, witnesses: 0)
            )
        }
    }

    @Test("the same key gets the ceremony as it was when it was first answered")
    func idempotency() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            let opening = try #require(IdempotencyKey("open", requestHash: Digest.sha256(of: [1])))
            let signing = try #require(IdempotencyKey("sign", requestHash: Digest.sha256(of: [2])))
            func open() async throws -> Decision<Ceremony> {
                try await bench.custody.openCeremony(
                    for: bench.caller,
                    on: "northwind.example",
                    ceremonyClass: "2-of-3",
                    key: opening
                )
            }
            let ceremony = try await open()
            let envelope = try bench.envelope(of: ceremony.value, signedBy: [bench.witnesses[0]])
            func sign() async throws -> Decision<Ceremony> {
                try await bench.custody.signCeremony(
                    for: bench.caller,
                    ceremony.value.id,
                    with: envelope,
                    key: signing
                )
            }
            let signed = try await sign()
            try await bench.sign(ceremony.value, bench.witnesses[1])
            let before = try await bench.rowCounts()
            let openedAgain = try await open()
            let signedAgain = try await sign()
            #expect(openedAgain.value == ceremony.value)
            #expect(openedAgain.receipt == ceremony.receipt)
            #expect(signedAgain.value == signed.value)
            #expect(signedAgain.receipt == signed.receipt)
            #expect(!openedAgain.isNew && !signedAgain.isNew)
            #expect(try await bench.rowCounts() == before)
        }
    }

    @Test("of two witnesses who sign at the same moment, both count")
    func concurrentSigners() async throws {
        try await opened("2-of-3") { bench, ceremony in
            async let first = bench.sign(ceremony, bench.witnesses[0])
            async let second = bench.sign(ceremony, bench.witnesses[1])
            let states = try await [first.state, second.state]
            #expect(Set(states) == [.open, .approved])
            #expect(try await bench.rowCounts()["signatures"] == 2)
        }
    }

    @Test("under an accord that has ended nobody signs")
    func accordEnds() async throws {
        try await opened("2-of-3") { bench, ceremony in
            let ended = try await bench.custody.expireAccord(for: bench.caller, "Ground rules").value
            let refusal = try await refused(bench) { try await bench.sign(ceremony, bench.witnesses[1]) }
            #expect(refusal == .accordEnded(name: "Ground rules", since: ended.effectiveUntil))
        }
    }

    @Test("who is no longer a witness signs no more, and what they signed counts no more")
    func removedWitness() async throws {
        try await opened("2-of-3") { bench, ceremony in
            try await bench.sign(ceremony, bench.witnesses[0])
            let stranger = SigningKey()
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(
                    witnessDIDs: [bench.witnesses[1], bench.witnesses[2], stranger].map(Bench.did)
                )
            )
            // A witness of the amended accord was none when the ceremony was opened.
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, stranger) }
                    == .notEligible(did: Bench.did(stranger))
            )
            #expect(try await bench.sign(ceremony, bench.witnesses[1]).state == .open)
            #expect(try await bench.sign(ceremony, bench.witnesses[2]).state == .approved)
            let steps = try await bench.transitions()
            #expect(
                Set(steps.first?.witnessSignatures.map(\.did) ?? [])
                    == Set(bench.witnesses.dropFirst().map(Bench.did))
            )
        }
        try await opened { bench, ceremony in
            _ = try await bench.custody.amendAccord(
                for: bench.caller,
                "Ground rules",
                AccordAmendment(
                    witnessDIDs: [Bench.did(bench.witnesses[1])],
                    ceremonyClasses: ["SingleApproval"]
                )
            )
            #expect(
                try await refused(bench) { try await bench.sign(ceremony, bench.witnesses[0]) }
                    == .notEligible(did: Bench.did(bench.witnesses[0]))
            )
            #expect(try await bench.sign(ceremony, bench.witnesses[1]).state == .approved)
        }
    }

    @Test("an envelope may bring more signatures than the quorum, and all are recorded")
    func moreThanTheQuorum() async throws {
        try await opened { bench, ceremony in
            let approved = try await bench.sign(ceremony, bench.witnesses[0], bench.witnesses[1])
            #expect(approved.state == .approved)
            #expect(approved.signatures.count == 2)
            #expect(try await bench.state() == .approved)
        }
    }

    @Test("only a member or a witness rejects")
    func rejecting() async throws {
        try await Bench.with { bench in
            let member = try #require(bench.caller.did)
            try await bench.accord { $0.memberDIDs = [member] }
            func reject(_ ceremony: Ceremony, as did: String?) async throws -> Ceremony {
                try await bench.custody.rejectCeremony(
                    for: bench.caller(did: did),
                    ceremony.id,
                    because: "no"
                ).value
            }
            try await bench.register()
            let first = try await bench.open()
            for did in ["did:web:stranger.example", nil] {
                #expect(
                    try await refused(bench) { _ = try await reject(first, as: did) }
                        == .notAMember(did: did, accord: "Ground rules")
                )
            }
            #expect(try await reject(first, as: Bench.did(bench.witnesses[2])).state == .rejected)
            let second = try await bench.open()
            _ = try await bench.custody.expireAccord(for: bench.caller, "Ground rules")
            #expect(try await reject(second, as: member).state == .rejected)
        }
    }

    @Test("what is signed covers everything that the version says, not only its content")
    func versionDigest() async throws {
        try await Bench.with { bench in
            try await bench.accord()
            try await bench.register()
            let ceremony = try await bench.open()
            let detail = try await bench.custody.artifact(for: bench.caller, "northwind.example")
            let signed = try Statement(parsing: ceremony.payload).predicate["version_digest"]
            #expect(signed?.string == "sha256:\(detail.versionDigest.hex)")
            let changes: [(inout ArtifactDetail) -> Void] = [
                { $0.artifact.tier = "c" }, { $0.artifact.runtime = "bind9" }, { $0.artifact.version += 1 },
                { $0.artifact.shellClassRequired = "constrained" }, { $0.artifact.isHumanAuthored = false },
                { $0.contentSchema = ["type": "object"] }, { $0.content = [:] },
                { $0.current.parser = "dns_zone/2" },
                { $0.current.sources[0].digest = .sha256(of: [0]) },
            ]
            var digests: Set = [detail.versionDigest]
            for change in changes {
                var changed = detail
                change(&changed)
                digests.insert(changed.versionDigest)
            }
            #expect(digests.count == changes.count + 1)
        }
    }

    @Test("a ceremony whose time is over reads as expired before the sweeper has come by")
    func dueReads() async throws {
        try await opened { bench, ceremony in
            bench.clock.advance(by: .seconds(Custody.defaultCeremonyLifetime))
            func listed(_ state: String?) async throws -> [CeremonyState] {
                try await bench.custody.ceremonies(for: bench.caller, PageRequest(), in: state).items.map(
                    \.state
                )
            }
            #expect(try await listed("open") == [])
            #expect(try await listed("expired") == [.expired])
            #expect(try await listed(nil) == [.expired])
            let shown = try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)")
            #expect(shown.state == .expired)
            #expect(shown.closedAt == ceremony.expiresAt)
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
            let latest = try await bench.custody.ceremony(for: bench.caller, "northwind.example")
            #expect(latest == shown)
            #expect(try await bench.custody.expireDueCeremonies(of: bench.tenant) == 1)
            #expect(try await bench.custody.ceremony(for: bench.caller, "\(ceremony.id)") == shown)
            #expect(try await listed("expired") == [.expired])
            #expect(try await bench.custody.counts(for: bench.caller).openCeremonies == 0)
        }
    }
}
