import Evidence
import Testing

@Suite("A tree built leaf by leaf")
struct CompactTreeTests {
    @Test("has the root of all leaves at every size")
    func everySize() {
        var tree = CompactTree()
        var leaves: [Digest] = []
        #expect(tree.root == MerkleTree.emptyRoot)
        for number in 0..<600 {
            let leaf = Digest.sha256(of: [UInt8(number & 255), UInt8(number >> 8)])
            leaves.append(leaf)
            tree.append(leaf)
            #expect(tree.size == leaves.count)
            #expect(tree.root == MerkleTree.root(of: leaves), "size \(leaves.count)")
        }
    }
}
