/// Why the seal refuses. `text` is what a client is told; it names the field and the remedy and never a key.
package enum SealError: Error, Hashable, Sendable {
    case alreadyInitialized
    case notInitialized
    case sealed
    case invalid(field: String, String)
    /// Neither hexadecimal digits nor base64.
    case keyEncoding
    /// Of no length that a share, or a whole key, has.
    case keyLength
    /// The shares were as many as are needed, and gave no key together. They must be given again, all of them.
    case wrongKeys
    case wrongNonce
    case underWay(String)
    case noneUnderWay(String)
    case noBackup
    /// The other kind of seal: `field` and what to do instead.
    case otherSeal(String)
    /// What the database holds opens with no key that this server has.
    case damaged(String)
    case keyFile(String)
    /// The other server that unwraps the sealing key: what is wrong, and what to do.
    case transit(String)
    /// Somebody else's PGP keys are being tried.
    case busy
    /// Others have given the seal new shares, or another type.
    case changedMeanwhile
}

extension SealError {
    package var text: String {
        switch self {
        case .alreadyInitialized: "Vault is already initialized"
        case .notInitialized: "Vault is not initialized; initialize it first (sys/init)"
        case .sealed: "Vault is sealed"
        case .invalid(let field, let reason): "\(field) \(reason)"
        case .keyEncoding: "'key' must be a valid hex or base64 string"
        case .keyLength: "'key' has not the length of a key share (33 bytes) or of a whole key (32 bytes)"
        case .wrongKeys:
            "invalid key: the shares given do not belong together or to this seal; give all of them again"
        case .wrongNonce: "incorrect nonce supplied; take the one that the attempt was started with"
        case .underWay(let what): "\(what) is already in progress; cancel it first"
        case .noneUnderWay(let what): "no \(what) is in progress; start it first"
        case .noBackup: "no backed-up keys found"
        case .otherSeal(let instead): instead
        case .damaged(let what): what
        case .keyFile(let reason), .transit(let reason): reason
        case .changedMeanwhile: "the seal was changed meanwhile; begin again"
        case .busy: "other PGP keys are being tried; try again in a moment"
        }
    }

    /// HTTP.
    package var status: Int {
        switch self {
        case .sealed: 503
        case .damaged, .keyFile: 500
        case .transit: 502
        case .busy: 429
        default: 400
        }
    }
}

extension SealError: CustomStringConvertible {
    package var description: String { text }
}
