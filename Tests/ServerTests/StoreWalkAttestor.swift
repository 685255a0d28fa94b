import Access
import Attestations
import Attestor
import Evidence
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Server

/// The Attestor's functions that are given identifiers of another tenant, or list things.
@Suite("Walk over the Attestor's functions", .house, .serialized)
struct StoreWalkAttestorTests {
    struct Call: Sendable, CustomStringConvertible {
        var description: String
        /// Gives what came back as text; throws where the function refuses.
        var ask: @Sendable (Attestor, Caller, Marks) async throws -> String

        init(_ name: String, _ ask: @escaping @Sendable (Attestor, Caller, Marks) async throws -> String) {
            (description, self.ask) = (name, ask)
        }
    }

    private static func id(_ text: String) throws -> UniqueID { try #require(UniqueID(text)) }

    static let refusing: [Call] = [
        Call("bill by its identifier") { "\(try await $0.bill(for: $1, $2.sbomID))" },
        Call("bill by its CID") { "\(try await $0.bill(for: $1, "sha256:\($2.documentDigest)"))" },
        Call("bill as CycloneDX") { "\(try await $0.cycloneDX(for: $1, of: $2.sbomID))" },
        Call("bill as SPDX") { "\(try await $0.spdx(for: $1, of: $2.sbomID))" },
        Call("attestation") { "\(try await $0.attestation(for: $1, Self.id($2.attestationID)))" },
        Call("attestation by its GitOID") { attestor, caller, marks in
            let git = try #require(GitObjectID(marks.gitObjectID))
            return "\(try await attestor.attestation(for: caller, under: git).attestation)"
        },
        Call("judge") { "\(try await $0.judge(for: $1, Self.id($2.attestationID), VerdictRequest()))" },
        Call("verdict") { "\(try await $0.verdict(for: $1, Self.id($2.verdictID)))" },
        Call("deleteVerdict") {
            "\(try await $0.deleteVerdict(for: $1, Self.id($2.verdictID), because: "another's"))"
        },
        Call("revokeAnchor") {
            "\(try await $0.revokeAnchor(for: $1, Self.id($2.anchorID), because: "another's"))"
        },
        Call("spine") { "\(try await $0.spine(for: $1, Self.id($2.spineID)))" },
        Call("makeSpine of a bill") {
            "\(try await $0.makeSpine(for: $1, SpineDraft(bill: Self.id($2.sbomID))))"
        },
        Call("vex") { "\(try await $0.vex(for: $1, Self.id($2.sbomID)))" },
    ]

    static let listing: [Call] = [
        Call("bills") { attestor, caller, _ in "\(try await attestor.bills(for: caller, limit: 200))" },
        Call("components of a bill") {
            "\(try await $0.components(for: $1, of: Self.id($2.sbomID), limit: 200))"
        },
        Call("components of a package") { attestor, caller, _ in
            "\(try await attestor.components(for: caller, matching: "pkg:npm/left-pad", limit: 200))"
        },
        Call("attestations") { attestor, caller, _ in
            "\(try await attestor.attestations(for: caller, limit: 200))"
        },
        Call("attestations about a digest") { attestor, caller, marks in
            let digest = Digest.sha256(of: Array(marks.prefix.utf8)).hex
            return "\(try await attestor.attestations(for: caller, about: digest, limit: 200))"
        },
        Call("vexDocuments") { attestor, caller, _ in
            "\(try await attestor.vexDocuments(for: caller, limit: 200))"
        },
        Call("statements of a vulnerability") { attestor, caller, _ in
            "\(try await attestor.statements(for: caller, vulnerability: "CVE-2024-1", limit: 200))"
        },
        Call("statements of a document") {
            "\(try await $0.statements(for: $1, of: Self.id($2.sbomID), limit: 200))"
        },
        Call("document") { attestor, caller, marks in
            let digest = try #require(Digest(hex: marks.documentDigest))
            return "\(String(describing: try await attestor.document(for: caller, digest)))"
        },
        Call("anchors") { attestor, caller, _ in "\(try await attestor.anchors(for: caller))" },
        Call("verdicts") { "\(try await $0.verdicts(for: $1, of: Self.id($2.attestationID), limit: 200))" },
        Call("verdicts about a digest") { attestor, caller, marks in
            var question = TrustQuestion()
            question.artifact = Digest.sha256(of: Array(marks.prefix.utf8)).hex
            return "\(try await attestor.verdicts(for: caller, where: question, limit: 200))"
        },
        Call("verdictStatistics") { attestor, caller, marks in
            var question = TrustQuestion()
            question.attestation = try Self.id(marks.attestationID)
            return "\(try await attestor.verdictStatistics(for: caller, where: question))"
        },
        Call("search for a digest") { attestor, caller, marks in
            let digest = Digest.sha256(of: Array(marks.prefix.utf8)).hex
            return "\(try await attestor.search(for: caller, digest, limit: 200))"
        },
        Call("search for a package") { attestor, caller, _ in
            "\(try await attestor.search(for: caller, "pkg:npm/left-pad", limit: 200))"
        },
        Call("search for a vulnerability") { attestor, caller, _ in
            "\(try await attestor.search(for: caller, "CVE-2024-1", limit: 200))"
        },
        Call("search for an identity") { attestor, caller, _ in
            "\(try await attestor.search(for: caller, "did:key:*", limit: 200))"
        },
        Call("claimedSigners") {
            "\(try await $0.claimedSigners(for: $1, of: Self.id($2.attestationID)))"
        },
        Call("spines") { "\(try await $0.spines(for: $1, with: "sbom:\($2.sbomID)", limit: 200))" },
        Call("all spines") { attestor, caller, _ in "\(try await attestor.spines(for: caller, limit: 200))" },
        Call("supports") {
            let node = "attestation:\($2.attestationID)"
            return "\(try await $0.supports(for: $1, of: node, isForward: true))"
                + "\(try await $0.supports(for: $1, of: node, isForward: false))"
        },
        Call("entries") { attestor, caller, marks in
            let ids = try [marks.sbomID, marks.attestationID, marks.anchorID, marks.verdictID, marks.spineID]
                .map(Self.id)
            var told = ""
            for noun in RecordedNoun.allCases {
                told += "\(try await attestor.entries(of: noun, ids, for: caller))"
            }
            return told
        },
    ]

    /// Of what nothing is there in either tenant.
    private static let empty: Set<String> = ["[]", "[:]", "nil"]
    /// What counts is the same in both tenants, and names neither.
    private static let sums: Set<String> = [
        "triageCounts", "triageSums", "evidenceSum", "decisionCounts", "choiceCount",
    ]

    private func attestor(of house: House) -> Attestor {
        Attestor(
            database: house.database.app,
            ledger: Ledger(),
            entries: EntryMaker(clock: house.clock),
            signer: { SigningKey() }
        )
    }

    @Test(
        "a function that is given another tenant's identifiers refuses them",
        arguments: refusing + triageRefusing
    )
    func refuses(call: Call) async throws {
        let house = try House.shared()
        let attestor = attestor(of: house)
        try await house.unchanged("\(call)") {
            for caller in [house.northwind.caller, Self.nobodys(house)] {
                do {
                    let told = try await call.ask(attestor, caller, house.contoso.marks)
                    Issue.record("\(call) told \(told.prefix(200))")
                } catch let refusal as AttestorError {
                    switch refusal {
                    case .unknownBill, .unknownAttestation, .unknownVEX, .unknownAnchor, .unknownVerdict,
                        .unknownSpine, .unknownScan, .unknownItem, .unknownUnknown, .unknownPolicy,
                        .unknownDecision:
                        break
                    default: Issue.record("\(call): \(refusal)")
                    }
                }
            }
        }
    }

    /// Somebody who may do everything in a tenant that there is not.
    private static func nobodys(_ house: House) -> Caller {
        var caller = house.northwind.caller
        caller.tenant = TenantID(UniqueID(at: house.clock.now()))
        return caller
    }

    @Test(
        "a function that lists or looks up tells nothing of another tenant",
        arguments: listing + triageListing
    )
    func tellsNothing(call: Call) async throws {
        let house = try House.shared()
        let attestor = attestor(of: house)
        let told = try await house.unchanged("\(call)") {
            try await call.ask(attestor, house.northwind.caller, house.contoso.marks)
        }
        for mark in house.contoso.marks.all { #expect(!told.contains(mark), "\(call) tells \(mark)") }
        // Without a tenant nothing is there, not even of those whose names are given.
        let nothing = try await house.unchanged("\(call)") {
            try await call.ask(attestor, Self.nobodys(house), house.contoso.marks)
        }
        for mark in house.contoso.marks.all + house.northwind.marks.all {
            #expect(!nothing.contains(mark), "\(call) tells \(mark) to nobody's caller")
        }
        // It is there to be told: to its own tenant it is.
        let own = try await call.ask(attestor, house.contoso.caller, house.contoso.marks)
        let isAnywhere = Self.empty.contains(own) || Self.sums.contains("\(call)")
        #expect(own != told || isAnywhere, "\(call) tells nobody anything")
    }
}
