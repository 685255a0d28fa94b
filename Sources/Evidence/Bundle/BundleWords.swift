/// What a verified bundle proves and what it does not, in sentences.
struct BundleWords {
    let bundle: EvidenceBundle
    let logKey: NoteKey
    let cosigned: CosignedCheckpoint
    let entry: Entry?
    let envelopes: [BundleFindings.Signed]

    var proved: [String] {
        let checkpoint = cosigned.checkpoint
        var sentences = [
            "The log “\(checkpoint.origin)” signed, with the key given here, a tree of \(checkpoint.size) entries with "
                + "the root hash \(checkpoint.root)."
        ]
        if let entry {
            sentences.append(
                "The entry \(entry.id.text) of type \(entry.type), made at \(entry.time.rfc3339), stands in that tree at "
                    + "the index \(bundle.proof.leafIndex), byte for byte as it is here."
            )
        } else {
            sentences.append(
                "An entry with the leaf hash \(bundle.leafHash) stands in that tree at the index "
                    + "\(bundle.proof.leafIndex)."
            )
        }
        for cosigning in cosigned.cosignings {
            let time = cosigning.instant.map { ", at \($0.rfc3339) by its clock" } ?? ""
            sentences.append("The cosigner “\(cosigning.cosigner.name)” signed the same checkpoint\(time).")
        }
        for (index, envelope) in envelopes.enumerated() where !envelope.signers.isEmpty {
            let reference = entry == nil ? "" : ", and the entry refers to it"
            sentences.append(
                "The envelope \(index) was signed by \(envelope.signers.joined(separator: " and "))\(reference)."
            )
        }
        return sentences
    }

    var notProved: [String] {
        var sentences = [
            "That what the entry says is true, and that its time is right: the log shows only that it was recorded.",
            "That nothing was appended since, or left out: a bundle is about one entry.",
        ]
        if cosigned.cosignings.isEmpty {
            sentences.append(
                "That the log shows everybody the same tree: no cosigner that is trusted here signed the checkpoint."
            )
        }
        if cosigned.unknownSignatures > 0 {
            sentences.append(
                "Anything by \(cosigned.unknownSignatures) further signatures of the checkpoint: their keys are not "
                    + "known here, and they were passed over."
            )
        }
        if let key = bundle.logKey, key != logKey {
            sentences.append(
                "That the bundle's own log key is the log's: another one was given here, and used."
            )
        }
        if entry == nil {
            sentences.append(
                "What the entry said: its bytes were erased. Its leaf hash is over a random salt too, so that nothing "
                    + "can be guessed back from it."
            )
            if !envelopes.isEmpty {
                sentences.append("That the envelopes belong to the entry: only its bytes could say so.")
            }
        }
        for (index, envelope) in envelopes.enumerated() where envelope.unchecked > 0 {
            sentences.append(
                "\(envelope.unchecked) signatures of the envelope \(index): the keys of a DID among the bundle's were "
                    + "not at hand."
            )
        }
        if envelopes.contains(where: { !$0.signers.isEmpty }) {
            sentences.append(
                "Who holds the keys that signed the envelopes, and whether they were entitled to."
            )
        }
        return sentences
    }
}
