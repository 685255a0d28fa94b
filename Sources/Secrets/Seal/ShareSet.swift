import Evidence

/// What came of a share that was given.
package enum ShareEffect: Hashable, Sendable {
    /// None was given, or none was wanted.
    case none
    case counted
    /// It was given before, and changed nothing.
    case repeated
    /// With it they were enough, and gave the key.
    case complete
}

/// The shares that were given for something so far: each once.
struct ShareSet: Sendable {
    /// Says which attempt a share is for.
    let nonce: UniqueID
    private(set) var shares: [SecretBytes] = []

    init(nonce: UniqueID) { self.nonce = nonce }

    var count: Int { shares.count }

    /// A share that was given already changes nothing.
    mutating func add(_ share: SecretBytes) -> ShareEffect {
        guard !shares.contains(where: { $0.isSame(as: share) }) else { return .repeated }
        shares.append(share)
        return .counted
    }

    /// What the shares give together; whether it is the key, only what it opens can tell.
    ///
    /// - Throws: `SealError.wrongKeys` for what can be no shares of one key.
    func key(threshold: Int) throws(SealError) -> SecretBytes {
        guard threshold > 1 else {
            // A key that was not split is handed out as it is.
            guard let key = shares.first, key.count == Keyring.keyByteCount else { throw .wrongKeys }
            return key
        }
        guard let key = try? Shamir.combine(shares), key.count == Keyring.keyByteCount else {
            throw .wrongKeys
        }
        return key
    }
}

/// A share or a whole key as a client sends it.
enum ShareText {
    /// - Throws: `SealError.keyEncoding`, `.keyLength`.
    static func read(_ text: String) throws(SealError) -> SecretBytes {
        guard var bytes = Hex.decode(text) ?? Base64.decode(text) else { throw .keyEncoding }
        defer { bytes.wipe() }
        guard Keyring.keyByteCount...Keyring.keyByteCount + 1 ~= bytes.count else { throw .keyLength }
        return SecretBytes(bytes)
    }
}

/// How a key was split, and to whom the shares go.
package struct ShareRequest: Sendable {
    package var shares: Int
    package var threshold: Int
    /// Each a public key in base64, as `gpg --export | base64` writes it: one for each share, or none.
    package var pgpKeys: [String]

    package init(shares: Int, threshold: Int, pgpKeys: [String] = []) {
        self.shares = shares
        self.threshold = threshold
        self.pgpKeys = pgpKeys
    }

    /// - Parameter prefix: of the fields that are named: `secret_` or `recovery_`.
    func check(prefix: String, keys: String) throws(SealError) {
        guard 1...255 ~= shares else {
            throw .invalid(field: "\(prefix)shares", "must be between 1 and 255")
        }
        guard 1...shares ~= threshold else {
            throw .invalid(field: "\(prefix)threshold", "must be between 1 and \(prefix)shares")
        }
        guard shares == 1 || threshold > 1 else {
            throw .invalid(field: "\(prefix)threshold", "must be greater than one for multiple shares")
        }
        guard pgpKeys.isEmpty || pgpKeys.count == shares else {
            throw .invalid(field: keys, "must be as many as \(prefix)shares, \(shares)")
        }
    }

    /// A key of one share is handed out whole.
    func split(_ key: SecretBytes) throws -> [SecretBytes] {
        try shares == 1 ? [key] : Shamir.split(key, shares: shares, threshold: threshold)
    }
}

/// Shares as they are handed out, once: in clear, or each encrypted with a PGP key.
package struct HandedOut: Sendable {
    private let shares: [[UInt8]]
    package let fingerprints: [String]

    init(_ shares: [SecretBytes], for pgpKeys: [String], with openPGP: OpenPGP) async throws {
        guard !pgpKeys.isEmpty else {
            self.shares = shares.map { $0.revealed() }
            fingerprints = []
            return
        }
        let encrypted = try await openPGP.encrypt(
            // As text, since those who decrypt it paste it.
            shares.map { SecretBytes(Array(Hex.encode($0.revealed()).utf8)) },
            for: pgpKeys
        )
        self.shares = encrypted.messages
        fingerprints = encrypted.fingerprints
    }

    static let none = HandedOut()
    private init() {
        shares = []
        fingerprints = []
    }

    package var hex: [String] { shares.map { Hex.encode($0) } }
    package var base64: [String] { shares.map { Base64.encode($0) } }
    package var isEmpty: Bool { shares.isEmpty }
}

extension HandedOut: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
