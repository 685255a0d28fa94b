import Custody
import Evidence
import Testing

@Suite("Accords")
struct AccordTests {
    private let now = Instant(microseconds: 1_800_000_000_000_000)
    private let witness = DIDKey(SigningKey().verificationKey).text

    private func draft(_ change: (inout AccordDraft) -> Void = { _ in }) -> AccordDraft {
        var draft = AccordDraft(
            name: "Ground rules",
            witnessDIDs: [witness],
            ceremonyClasses: ["SingleApproval"],
            verificationIntervalSeconds: 300,
            chronicleRetentionDays: 90
        )
        change(&draft)
        return draft
    }

    private func accord(version: Int = 1, from: Instant, until: Instant?) throws -> Accord {
        Accord(
            id: UniqueID(at: now),
            bindingID: UniqueID(at: now),
            version: version,
            cid: "sha256:0",
            content: try draft { $0.effectiveFrom = from }.checked(at: now).content,
            effectiveUntil: until,
            createdAt: now,
            isCurrent: true
        )
    }

    @Test("an accord holds from its first moment and no longer at its last")
    func validity() throws {
        let end = now.advanced(by: .seconds(60))
        let accord = try accord(from: now, until: end)
        #expect(accord.validity(at: now.advanced(by: .microseconds(-1))) == .notYet(from: now))
        #expect(accord.validity(at: now) == .effective)
        #expect(accord.validity(at: end.advanced(by: .microseconds(-1))) == .effective)
        #expect(accord.validity(at: end) == .ended(since: end))
        #expect(try self.accord(from: now, until: nil).validity(at: end) == .effective)
    }

    @Test("a version that ends as it begins never holds")
    func cancelled() throws {
        let begin = now.advanced(by: .seconds(60))
        let accord = try accord(from: begin, until: begin)
        for moment in [now, begin, begin.advanced(by: .seconds(60))] {
            #expect(accord.validity(at: moment) == .ended(since: begin))
        }
    }

    @Test(
        "a name that could be an identifier is refused",
        arguments: ["01a1fc92-82c2-7084-a28f-dd61b184a26c", "sha256:" + String(repeating: "a", count: 64)]
    )
    func identifierAsName(name: String) throws {
        #expect(throws: CustodyError.invalid(field: "name", .identifier)) {
            _ = try draft { $0.name = name }.checked(at: now)
        }
    }

    @Test("without members everyone is one; with members, who has no DID is none")
    func membership() throws {
        let open = try draft().checked(at: now).content
        #expect(open.names(member: nil))
        let closed = try draft { $0.memberDIDs = ["did:web:a.example"] }.checked(at: now).content
        #expect(closed.names(member: "did:web:a.example"))
        #expect(!closed.names(member: "did:web:b.example"))
        #expect(!closed.names(member: nil))
    }

    static let faults: [(@Sendable (inout AccordDraft) -> Void, CustodyError)] = [
        ({ $0.name = "" }, .invalid(field: "name", .empty)),
        ({ $0.name = "a\nb" }, .invalid(field: "name", .controlCharacter)),
        ({ $0.terms = "text" }, .invalid(field: "terms", .notAnObject)),
        ({ $0.memberDIDs = ["alice"] }, .invalid(field: "member_dids", .notADID("alice"))),
        (
            { $0.witnessDIDs = ["did:web:a.example"] },
            .invalid(field: "witness_dids", .noKey(did: "did:web:a.example"))
        ),
        (
            { $0.memberDIDs = ["did:web:a", "did:web:a"] },
            .invalid(field: "member_dids", .repeated("did:web:a"))
        ),
        (
            { $0.tierPolicy = ["default_tier": "z"] },
            .invalid(field: "tier_policy.default_tier", .unknownValue("z", allowed: ["a", "b", "c"]))
        ),
        ({ $0.ceremonyClasses = ["1-of-2"] }, .ceremonyClassUnfit("1-of-2", witnesses: 1)),
        (
            { $0.ceremonyClasses = ["Everyone"] },
            .invalid(
                field: "ceremony_classes",
                .unknownValue("Everyone", allowed: ["SingleApproval", "n-of-m"])
            )
        ),
        (
            { $0.verificationIntervalSeconds = 0 },
            .invalid(field: "verification_interval_sec", .outOfRange(1...31_536_000))
        ),
        (
            { $0.effectiveUntil = Instant(microseconds: 0) },
            .invalid(field: "effective_until", .notAfter("effective_from"))
        ),
    ]

    @Test("a draft that can't stand is refused by the field's name", arguments: 0..<11)
    func refusedDraft(index: Int) {
        let (change, refusal) = Self.faults[index]
        #expect(throws: refusal) { _ = try draft(change).checked(at: now) }
    }

    @Test("an amendment keeps what it does not name")
    func amendment() throws {
        let accord = try accord(from: now, until: nil)
        let later = now.advanced(by: .seconds(5))
        let draft = AccordDraft(
            amending: accord,
            with: AccordAmendment(verificationIntervalSeconds: 600),
            at: later
        )
        #expect(draft.name == accord.content.name)
        #expect(draft.witnessDIDs == accord.content.witnessDIDs)
        #expect(draft.verificationIntervalSeconds == 600)
        #expect(draft.effectiveFrom == later)
    }
}
