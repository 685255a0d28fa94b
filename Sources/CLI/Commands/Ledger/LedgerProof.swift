import API
import ArgumentParser
import Evidence

struct LedgerProof: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract:
            "Prove that an entry stands in the signed tree; the proof and the checkpoint are checked here."
    )

    @Argument(help: "Its leaf index or its identifier.")
    var entry: String

    @Option(help: ArgumentHelp("The ledger it stands in.", valueName: "ledger"))
    var ledger = "chronicle"

    @OptionGroup var global: GlobalOptions

    func report(from client: APIClient) async throws -> Report {
        let tenant = try await client.tenant()
        let answer = try await client.provenEntry(entry, ofLedger: ledger)
        let told = answer.inclusionProof
        do {
            // The key comes from the log itself, unless one was kept here.
            let view = try await LogView(of: ledger, tenant: tenant, from: client)
            try await view.requireConsistency(from: client)
            let checkpoint = try check(answer, against: view)
            try await view.requireConsistency(of: checkpoint, from: client)
            try view.keep()
            var report = try Report(answer)
            report.lines.row(
                "● proved",
                "◎ \(ledger) #\(told.leafIndex)",
                "in a tree of \(counted(checkpoint.size, "entry", plural: "entries"))",
                checkpoint.root.hex.shortened
            )
            report.lines.sentence("leaf", told.leafHash)
            if answer.entry.bytes == nil {
                report.lines.sentence("erased", "the bytes are gone: the proof is about their leaf hash")
            }
            report.lines.add(view)
            report.lines.next(
                "muniment ledger bundle \(entry.shellWord) --ledger \(ledger.shellWord) --out FILE"
            )
            return report
        } catch let fault as LogView.Fault {
            return Report(refusing: fault, ledger: ledger)
        }
    }

    /// The checkpoint under which the entry's own bytes were proved.
    private func check(_ answer: Wire.ProvenEntry, against view: LogView) throws -> Checkpoint {
        let told = answer.inclusionProof
        func fault(_ column: String, _ sentence: String) -> LogView.Fault {
            LogView.Fault(column: column, sentence: sentence, leafIndex: told.leafIndex)
        }
        let bytes = answer.entry.bytes?.bytes
        if answer.entry.leafIndex != told.leafIndex {
            throw fault("leaf_index", "the proof is about another entry than the row that came with it")
        }
        if let other = EntryReference(entry).fault(
            ofAnswerAt: told.leafIndex,
            bytes: bytes,
            entryID: answer.entry.entryID
        ) {
            throw other
        }
        guard let key = view.published?.key, let text = told.checkpoint else {
            throw fault("checkpoint", "the proof came without a checkpoint")
        }
        let checkpoint: Checkpoint
        do {
            checkpoint = try SignedNote(parsing: Array(text.utf8)).checkpoint(signedBy: key).checkpoint
        } catch {
            throw fault("checkpoint.note", "\(error)")
        }
        guard let leaf = bytes.map({ ChainHash.leaf($0) }) ?? Digest(hex: answer.entry.leafHash),
            leaf.hex == told.leafHash
        else { throw fault("leaf_hash", "the proof is not about the bytes that came with it") }
        let hashes = told.hashes.compactMap { Digest(hex: $0) }
        guard hashes.count == told.hashes.count else {
            throw fault("proof", "the proof holds what is no hash")
        }
        do {
            try InclusionProof(leafIndex: told.leafIndex, treeSize: checkpoint.size, hashes: hashes)
                .verify(leaf: leaf, root: checkpoint.root)
        } catch {
            throw fault("proof", "\(error)")
        }
        return checkpoint
    }
}
