package import Evidence

/// Why no checkpoint is signed. What an operator must look at, in words; nothing is signed until it is gone.
package enum SignerRefusal: Error, Hashable, Sendable {
    // What contradicts what was signed before.
    /// There are fewer entries than a checkpoint of ours covers: the database was put back, or a tail was cut off.
    case shrunk(signed: Int, found: Int)
    /// As many entries as a checkpoint of ours covers, and others.
    case forked(size: Int)
    /// The ledger does not begin with what a checkpoint of ours covers.
    case rewritten(signed: Int, found: Int)
    /// A stored checkpoint is not signed by a key of ours, or its columns say something else.
    case foreignCheckpoint(number: Int)
    case tree(TreeFault)
    // What is wrong with the key and the memory beside it.
    case keyMissing(path: String, signing: VerificationKey)
    case otherKey(path: String, signing: VerificationKey)
    case keyEnded(path: String)
    case keyExposed(path: String)
    case keyUnusable(path: String)
    case memoryUnusable(path: String)
}

extension SignerRefusal {
    /// Whether the signer's key is the cause, and not what is in one ledger: no ledger gets a checkpoint then.
    package var concernsKey: Bool {
        switch self {
        case .keyMissing, .otherKey, .keyEnded, .keyExposed, .keyUnusable: true
        case .shrunk, .forked, .rewritten, .foreignCheckpoint, .tree, .memoryUnusable: false
        }
    }
}

extension SignerRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .shrunk(let signed, let found):
            "a checkpoint over \(signed) entries was signed, and there are \(found): the database was put back to an "
                + "earlier state, or entries were cut off; restore the entries that are missing"
        case .forked(let size):
            "another checkpoint over \(size) entries was signed: the entries are not the same; restore them"
        case .rewritten(let signed, let found):
            "the \(found) entries do not begin with the \(signed) of the last checkpoint: the past was rewritten; "
                + "restore the entries that were signed"
        case .foreignCheckpoint(let number):
            "checkpoint \(number) in the database is not one that this log signed; find out who changed it"
        case .tree(let fault): "\(fault); run muniment ledger verify to learn what else was changed"
        case .keyMissing(let path, let signing):
            "the log's key \(signing) is not at \(path); put it there, or run munimentd rotate-log-key"
        case .otherKey(let path, let signing):
            "the key in \(path) is not the one that signs this log, \(signing); copy that one from the server that "
                + "has it, or run munimentd rotate-log-key"
        case .keyEnded(let path):
            "the key in \(path) was replaced by another; copy that one from the server that has it"
        case .keyExposed(let path): "\(path) may be read by others than its owner; chmod 600 \(path)"
        case .keyUnusable(let path):
            "\(path) can't be read or holds no key: one line of base64 over 32 bytes; restore it"
        case .memoryUnusable(let path):
            "\(path) can't be read or is no checkpoint of this log; restore it, or find out who changed it"
        }
    }

    /// Its name alone: without anything of a tenant.
    package var code: String {
        switch self {
        case .shrunk: "shrunk"
        case .forked: "forked"
        case .rewritten: "rewritten"
        case .foreignCheckpoint: "foreign_checkpoint"
        case .tree: "damaged_tree"
        case .keyMissing: "key_missing"
        case .otherKey: "other_key"
        case .keyEnded: "key_ended"
        case .keyExposed: "key_exposed"
        case .keyUnusable: "key_unusable"
        case .memoryUnusable: "memory_unusable"
        }
    }
}
