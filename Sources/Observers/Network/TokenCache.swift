import Evidence

/// Access tokens by what they were asked with, until they expire.
actor TokenCache {
    /// Everything that decides which token is given; the credential by a digest of its bytes.
    struct Key: Hashable {
        var url: String
        var scope: String
        var credential: Digest
    }

    private static let maximumCount = 1000

    private var tokens: [Key: (token: Secret, expires: Instant)] = [:]

    func token(for key: Key, at now: Instant) -> Secret? {
        tokens[key].flatMap { $0.expires > now ? $0.token : nil }
    }

    func keep(_ token: Secret, for key: Key, until expires: Instant, now: Instant) {
        if tokens.count >= Self.maximumCount { tokens = tokens.filter { $0.value.expires > now } }
        if tokens.count < Self.maximumCount { tokens[key] = (token, expires) }
    }

    /// A server refused it before its time.
    func forget(_ key: Key) { tokens[key] = nil }
}
