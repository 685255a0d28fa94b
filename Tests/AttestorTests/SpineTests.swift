import Attestations
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

    @Test("a spine that is told holds as it was made, and is refused for whatever was changed of it")
    func told() throws {
        let spine = try #require(
            Spine(
                (0..<5).map { number in
                    Spine.Leaf(
                        role: .evidence,
                        node: "attestation:\(number)",
                        digest: .sha256(of: [UInt8(number)])
                    )
                }
            )
        )
        let told = ToldSpine(
            leaves: spine.leaves.enumerated().map { index, leaf in
                ToldSpine.Leaf(leaf: leaf, hash: leaf.hash, proof: spine.proof(of: index).hashes)
            },
            root: spine.root
        )
        #expect(try told.verified() == spine)
        func fault(_ change: (inout ToldSpine) -> Void) -> ToldSpine.Fault? {
            var other = told
            change(&other)
            let changed = other
            return #expect(throws: ToldSpine.Fault.self) { try changed.verified() }
        }
        #expect(fault { $0.leaves = [] } == .noLeaves)
        #expect(fault { $0.leaves.swapAt(1, 2) } == .unordered)
        #expect(fault { $0.leaves.append($0.leaves[4]) } == .unordered)
        #expect(fault { $0.leaves[3].leaf.digest = .sha256(of: []) } == .otherHash(leafIndex: 3))
        let root = Digest.sha256(of: [])
        #expect(fault { $0.root = root } == .otherRoot(found: spine.root))
        let fewer = fault { $0.leaves.removeLast() }
        guard case .otherRoot? = fewer else {
            Issue.record("\(String(describing: fewer))")
            return
        }
        #expect(fault { $0.leaves[2].proof[0] = root } == .proof(leafIndex: 2, .otherRoot))
        #expect(
            fault { $0.leaves[0].proof = [] } == .proof(leafIndex: 0, .wrongLength(found: 0, expected: 3))
        )
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
