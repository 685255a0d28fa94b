/// With what a server unseals itself.
package enum SealOpener: Sendable {
    case file(SealKeyFile)
    case transit(SealTransit)

    var type: SealType {
        switch self {
        case .file: .file
        case .transit: .transit
        }
    }

    /// The key that the root key of a new seal is under, and what is kept of it.
    ///
    /// - Throws: `SealError.keyFile`, `.transit`.
    func newKey() async throws -> (key: SecretBytes, wrapped: String?) {
        switch self {
        case .file(let file): return (try file.keyMadeIfMissing(), nil)
        case .transit(let transit):
            let key = SecretBytes.random(count: Keyring.keyByteCount)
            let wrapped = try await transit.wrap(key)
            // Who can't have it back could never unseal.
            guard try await transit.unwrap(wrapped).isSame(as: key) else { throw otherSeal }
            return (key, wrapped)
        }
    }

    /// - Parameter wrapped: as `newKey` gave it.
    /// - Throws: `SealError.keyFile`, `.transit`.
    func key(_ wrapped: String?) async throws -> SecretBytes {
        switch self {
        case .file(let file):
            guard let key = try file.key() else {
                throw SealError.keyFile("unseal_key_file: \(file.path) is missing; restore it from a backup")
            }
            return key
        case .transit(let transit): return try await transit.unwrap(wrapped ?? "")
        }
    }

    /// What it gives opens nothing here.
    var otherSeal: SealError {
        switch self {
        case .file(let file): .keyFile("unseal_key_file: \(file.path) is not the key of this database's seal")
        case .transit(let transit):
            .transit("\(transit.place) unwraps to another key than that of this database's seal")
        }
    }

    /// The seal is of a type that the configuration says nothing of.
    static func missing(_ type: SealType) -> SealError {
        switch type {
        case .transit:
            .transit(
                "the secrets are sealed by another server's transit: say where it is with unseal_transit_address, "
                    + "unseal_transit_key and unseal_transit_token_file"
            )
        case .file, .shamir:
            .keyFile("the secrets are sealed by a key file: say where it is with unseal_key_file")
        }
    }
}
