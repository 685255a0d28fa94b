import Attestor
import Evidence
import TestSupport
import Testing

@Suite("Spines, and what supports what")
struct SpineTests {
    @Test("each leaf is proved to be in the root, and none of another spine is", arguments: 1...17)
    func proofs(count: Int) throws {
        let leaves = (0..<count).map { number in
            Spine.Leaf(role: .evidence, node: "attestation:\(number)", digest: .sha256(of: [UInt8(number)]))
        }
        let spine = try #require(Spine(leaves))
        #expect(Spine(leaves.reversed())?.root == spine.root)
        for index in spine.leaves.indices {
            try spine.proof(of: index).verify(leaf: spine.leaves[index].hash, root: spine.root)
            var other = spine.leaves[index]
            other.role = .verdict
            #expect(throws: ProofFault.otherRoot) {
                try spine.proof(of: index).verify(leaf: other.hash, root: spine.root)
            }
        }
        #expect(Spine([Spine.Leaf]()) == nil)
    }

    @Test("a bill, evidence, VEX and a verdict are tied to one root, which is read back and walked both ways")
    func whole() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let anchor = try await bench.trustBuilder()
            let bill = try await bench.take(AttestorBench.bill)
            let vex = try await bench.take(AttestorBench.vex)
            let taken = try await attestor.importDocuments(for: caller, try bench.envelope())
            let attestation = try #require(taken.value.first)
            let verdict = try await attestor.judge(for: caller, attestation.id, VerdictRequest()).decision
                .value
            let made = try await attestor.makeSpine(
                for: caller,
                SpineDraft(
                    bill: bill.id,
                    attestations: [attestation.id],
                    vex: [vex.id],
                    verdicts: [verdict.id]
                )
            )
            #expect(made.value.spine.leaves.map(\.role) == [.sbom, .evidence, .vex, .verdict])
            #expect(try await attestor.spine(for: caller, made.value.id) == made.value)
            let artifact = "artifact:sha256:\(AttestorBench.artifact.hex)"
            let above = try await attestor.supports(for: caller, of: artifact, isForward: false)
            #expect(above.contains(Support(source: bill.node, relation: .describes, target: artifact)))
            #expect(above.contains(Support(source: attestation.node, relation: .attests, target: artifact)))
            #expect(
                above.contains(Support(source: verdict.node, relation: .judges, target: attestation.node))
            )
            let below = try await attestor.supports(for: caller, of: verdict.node, isForward: true)
            #expect(below.contains(Support(source: verdict.node, relation: .restsOn, target: anchor.node)))
            #expect(below.contains(Support(source: attestation.node, relation: .attests, target: artifact)))
            #expect(
                below.contains(
                    Support(source: verdict.node, relation: .ties, target: "spine:\(made.value.id)")
                )
            )
        }
    }

    @Test("what is not there, or is another tenant's, can't be tied")
    func refusals() async throws {
        try await AttestorBench.with { bench in
            let bill = try await bench.take(AttestorBench.bill)
            let nobody = UniqueID(at: bench.clock.now())
            await #expect(throws: AttestorError.unknownBill(nobody.text)) {
                try await bench.attestor.makeSpine(for: bench.caller, SpineDraft(bill: nobody))
            }
            await #expect(throws: AttestorError.unknownVEX(nobody.text)) {
                try await bench.attestor.makeSpine(
                    for: bench.caller,
                    SpineDraft(bill: bill.id, vex: [nobody])
                )
            }
            let stranger = try await bench.stranger()
            await #expect(throws: AttestorError.unknownBill(bill.id.text)) {
                try await bench.attestor.makeSpine(for: stranger, SpineDraft(bill: bill.id))
            }
        }
    }
}
