import ArgumentParser
import Evidence

struct VerifyConsistency: OfflineCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-consistency",
        abstract: "Whether a tree is the beginning of a later one (RFC 6962 §2.1.2, RFC 9162 §2.1.4.2).",
        discussion: "The trees are given by size and root hash, or by checkpoints that the log signed."
    )

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The earlier tree's size.", valueName: "number")
    )
    var oldSize: String?

    @Option(help: ArgumentHelp("Its root hash, in hexadecimal or Base64.", valueName: "hash"))
    var oldRoot: String?

    @Option(parsing: .unconditional, help: ArgumentHelp("The later tree's size.", valueName: "number"))
    var newSize: String?

    @Option(help: ArgumentHelp("Its root hash.", valueName: "hash"))
    var newRoot: String?

    @Option(help: ArgumentHelp("A checkpoint that was kept.", valueName: "file"), completion: .file())
    var oldCheckpoint: String?

    @Option(help: ArgumentHelp("A later one of the same log.", valueName: "file"), completion: .file())
    var newCheckpoint: String?

    @Option(help: ArgumentHelp("The key that signed both checkpoints.", valueName: "vkey"))
    var logKey: String?

    @Option(
        help: ArgumentHelp("The proof's hashes: JSON or lines; - is standard input.", valueName: "file"),
        completion: .file()
    )
    var proof: String

    @OptionGroup var form: OutputOptions

    func validate() throws {
        let numbers = [oldSize, oldRoot, newSize, newRoot]
        let checkpoints = [oldCheckpoint, newCheckpoint, logKey]
        let isByNumbers = numbers.allSatisfy { $0 != nil } && checkpoints.allSatisfy { $0 == nil }
        let isByCheckpoints = numbers.allSatisfy { $0 == nil } && checkpoints.allSatisfy { $0 != nil }
        guard isByNumbers || isByCheckpoints else {
            throw ValidationError(
                "give sizes and roots (--old-size, --old-root, --new-size, --new-root), or --old-checkpoint, "
                    + "--new-checkpoint and --log-key"
            )
        }
    }

    func report() throws -> Report {
        let old = try tree("the old", oldSize, oldRoot, oldCheckpoint)
        let new = try tree("the new", newSize, newRoot, newCheckpoint)
        let proof = ConsistencyProof(
            oldSize: old.size,
            newSize: new.size,
            hashes: try EvidenceFile.hashes(inFile: proof)
        )
        do throws(ProofFault) {
            try proof.verify(oldRoot: old.root, newRoot: new.root)
        } catch {
            throw Invalid(error)
        }
        var report = Report(
            document: [
                "valid": true, "old_size": .string(String(old.size)), "old_root": .string(old.root.hex),
                "new_size": .string(String(new.size)), "new_root": .string(new.root.hex),
            ]
        )
        report.lines.row("● valid", "\(old.size) is the beginning of \(new.size)", new.root.hex.shortened)
        return report
    }

    private func tree(
        _ which: String,
        _ size: String?,
        _ root: String?,
        _ file: String?
    ) throws -> (size: Int, root: Digest) {
        guard let file, let logKey else {
            let size = try EvidenceFile.number(size ?? "", "\(which) size")
            return (size, try EvidenceFile.hash(root ?? "", "\(which) root hash"))
        }
        let key = try EvidenceFile.noteKey(logKey)
        let note = try EvidenceFile.note(inFile: file)
        do throws(CheckpointFault) {
            let checkpoint = try note.checkpoint(signedBy: key).checkpoint
            return (checkpoint.size, checkpoint.root)
        } catch {
            throw Invalid("\(EvidenceFile.name(of: file)): \(error)")
        }
    }
}
