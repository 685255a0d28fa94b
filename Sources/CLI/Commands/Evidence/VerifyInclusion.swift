import ArgumentParser
import Evidence

struct VerifyInclusion: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-inclusion",
        abstract: "Whether a leaf is in a tree (RFC 6962 §2.1.1, RFC 9162 §2.1.3.2)."
    )

    @Option(
        help: ArgumentHelp("The leaf's hash, in hexadecimal or Base64.", valueName: "hash"),
    )
    var leafHash: String?

    @Option(help: ArgumentHelp("The leaf's bytes, to be hashed.", valueName: "file"), completion: .file())
    var leaf: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The leaf's index, from 0.", valueName: "number")
    )
    var index: String

    @Option(parsing: .unconditional, help: ArgumentHelp("The tree's size.", valueName: "number"))
    var size: String

    @Option(help: ArgumentHelp("The tree's root hash, in hexadecimal or Base64.", valueName: "hash"))
    var root: String

    @Option(
        help: ArgumentHelp(
            "The hashes from the leaf up: JSON or lines; - is standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var proof: String

    @OptionGroup var form: OutputOptions

    func validate() throws {
        guard (leafHash == nil) != (leaf == nil) else {
            throw ValidationError("give either --leaf-hash or --leaf")
        }
    }

    func report() throws -> Report {
        let hash =
            try leafHash.map { try EvidenceFile.hash($0, "the leaf hash") }
            ?? ChainHash.leaf(EvidenceFile.bytes(of: leaf ?? "-"))
        let root = try EvidenceFile.hash(root, "the root hash")
        let proof = InclusionProof(
            leafIndex: try EvidenceFile.number(index, "the index"),
            treeSize: try EvidenceFile.number(size, "the size"),
            hashes: try EvidenceFile.hashes(inFile: proof)
        )
        do throws(ProofFault) {
            try proof.verify(leaf: hash, root: root)
        } catch {
            throw Invalid(error)
        }
        var report = Report(
            document: [
                "valid": true, "index": .string(index), "size": .string(size), "root": .string(root.hex),
                "leaf_hash": .string(hash.hex),
            ]
        )
        report.lines.row("● valid", "leaf \(index) of \(size)", hash.hex.shortened, root.hex.shortened)
        return report
    }
}
