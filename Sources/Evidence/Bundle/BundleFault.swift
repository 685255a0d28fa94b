/// Why a bundle proves nothing: the first thing in it that does not hold.
package enum BundleFault: Error, Hashable, Sendable {
    /// A key of another log than the one the checkpoint is of.
    case logKeyOfAnother(name: String)
    /// The note, its signatures and whose they are.
    case checkpoint(CheckpointFault)
    /// The proof is for a tree of another size than the checkpoint's.
    case otherTreeSize(proof: Int, checkpoint: Int)
    case otherLeafHash(stated: Digest, derived: Digest)
    case inclusion(ProofFault)
    case notAnEntry(EntryError)
    /// The entry says of itself that it stands in another ledger than the log's.
    case entryOfAnotherLedger(tenant: UniqueID, ledger: String)
    /// By its place in the bundle, from 0.
    case envelopeNotOfTheEntry(envelope: Int)
    case unverifiedSignature(envelope: Int, signature: Int)
    case signedTwice(envelope: Int)
}

extension BundleFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .logKeyOfAnother(let name): "the bundle's log key is that of another log, “\(name)”"
        case .checkpoint(let fault): "\(fault)"
        case .otherTreeSize(let proof, let checkpoint):
            "the proof is for a tree of \(proof) leaves, the checkpoint for one of \(checkpoint)"
        case .otherLeafHash(let stated, let derived):
            "the entry's bytes have the leaf hash \(derived), not \(stated): they are not those that were appended"
        case .inclusion(let fault): "\(fault)"
        case .notAnEntry(let error): "\(error)"
        case .entryOfAnotherLedger(let tenant, let ledger):
            "the entry says that it stands in the ledger “\(ledger)” of the tenant \(tenant.text), which is not the log's"
        case .envelopeNotOfTheEntry(let envelope): "the entry does not refer to the envelope \(envelope)"
        case .unverifiedSignature(let envelope, let signature):
            "the signature \(signature) of the envelope \(envelope) is of none of the bundle's keys"
        case .signedTwice(let envelope): "a key signed the envelope \(envelope) twice"
        }
    }
}
