package import API
package import Evidence

/// What was read, for as long as it is valid: in memory alone, within a number of bytes, and each identity's apart.
///
/// A pure value: it is told what time it is. What the server says has changed is gone at once; while nobody can say so, an
/// entry is good until its own end and no longer.
package struct SecretCache: Sendable {
    package struct Key: Hashable, Sendable {
        /// Which identity's: the agent's own, or an application's by name.
        package var owner: String
        /// With its query, as it was asked for.
        package var path: String

        package init(owner: String, path: String) {
            self.owner = owner
            self.path = path
        }
    }

    /// Something that was read, and how old it is.
    package struct Hit: Hashable, Sendable {
        package var response: AgentResponse
        package var age: Duration
        /// Until when it may be given.
        package var validFor: Duration
    }

    private struct Entry {
        var response: AgentResponse
        /// As events name it.
        var subject: String
        var storedAt: Instant
        var expiresAt: Instant
        var byteCount: Int
        var lastUse: UInt64
    }

    /// In bytes, of all answers together.
    package let byteLimit: Int
    /// However long the server lets it be valid.
    package let longest: Duration
    package private(set) var byteCount = 0
    private var entries: [Key: Entry] = [:]
    private var uses: UInt64 = 0

    package var count: Int { entries.count }

    package init(byteLimit: Int = 16 << 20, longest: Duration = .seconds(300)) {
        self.byteLimit = byteLimit
        self.longest = longest
    }

    /// Keeps an answer for `lifetime`, or the cache's longest; those unused the longest go where there is no room.
    ///
    /// - Parameter subject: the path that events name it by.
    package mutating func store(
        _ response: AgentResponse,
        for key: Key,
        subject: String,
        lifetime: Duration?,
        at now: Instant
    ) {
        remove(key)
        let size = Self.size(of: response) + key.path.utf8.count + subject.utf8.count
        let lifetime = min(lifetime ?? longest, longest)
        guard response.status == 200, size <= byteLimit / 4, lifetime > .zero else { return }
        uses += 1
        entries[key] = Entry(
            response: response,
            subject: subject,
            storedAt: now,
            expiresAt: now.advanced(by: lifetime),
            byteCount: size,
            lastUse: uses
        )
        byteCount += size
        guard byteCount > byteLimit else { return }
        // Those that are over first, then those that nobody has used the longest; to a little below, so that it is not each time.
        removeExpired(at: now)
        for (oldest, _) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
            guard byteCount > byteLimit / 8 * 7 else { break }
            remove(oldest)
        }
    }

    package mutating func hit(_ key: Key, at now: Instant) -> Hit? {
        guard var entry = entries[key] else { return nil }
        guard entry.expiresAt > now, entry.storedAt <= now else {
            // Over, or the clock went back: nobody knows how old it is.
            remove(key)
            return nil
        }
        uses += 1
        entry.lastUse = uses
        entries[key] = entry
        return Hit(
            response: entry.response,
            age: now.duration(since: entry.storedAt),
            validFor: entry.expiresAt.duration(since: now)
        )
    }

    /// It has changed: nobody gets the old one.
    package mutating func forget(_ subject: String) {
        for (key, entry) in entries where entry.subject == subject { remove(key) }
    }

    /// The lease is over, or almost.
    package mutating func forget(lease: String) {
        for (key, entry) in entries where entry.response.body?["lease_id"]?.string == lease { remove(key) }
    }

    /// A certificate was revoked: what says whether it is good says something else now.
    package mutating func forgetCertificates() {
        for (key, entry) in entries where Self.isOfCertificates(entry.subject) { remove(key) }
    }

    /// Whether a path may be one of certificates, lists or issuers of an authority, wherever that is mounted.
    package static func isOfCertificates(_ path: String) -> Bool {
        path.split(separator: "/").dropFirst().contains { Self.certificateParts.contains(String($0)) }
    }

    private static let certificateParts: Set<String> = [
        "ca", "ca_chain", "cert", "certs", "crl", "issuer", "issuers", "ocsp",
    ]

    package mutating func forget(owner: String) {
        for key in entries.keys where key.owner == owner { remove(key) }
    }

    package mutating func removeAll() {
        entries = [:]
        byteCount = 0
    }

    package mutating func removeExpired(at now: Instant) {
        for (key, entry) in entries where entry.expiresAt <= now { remove(key) }
    }

    /// What of this owner's is kept, as events name it.
    package func subjects(of owner: String) -> [String] {
        Set(entries.lazy.filter { $0.key.owner == owner }.map(\.value.subject)).sorted()
    }

    private mutating func remove(_ key: Key) {
        guard let entry = entries.removeValue(forKey: key) else { return }
        byteCount -= entry.byteCount
    }

    private static func size(of response: AgentResponse) -> Int {
        (response.body.map { LooseJSON.object($0).bytes.count } ?? 0) + (response.raw?.utf8.count ?? 0)
    }
}

extension AgentResponse {
    /// For how long the answer may be kept; `nil` where it says nothing of it: a lease's, a third less, so that nobody gets
    /// one that is almost over. Answers that are used up by reading, or hold a token, are not kept at all.
    package var cacheLifetime: Duration? {
        guard let body, body["auth"]?.isNull ?? true, body["wrap_info"]?.isNull ?? true else { return .zero }
        guard let lease = body["lease_duration"]?.int, lease > 0, body["lease_id"]?.string?.isEmpty == false
        else {
            // Credentials that are rotated say until when they are; what anybody wrote may say anything.
            guard let data = body["data"]?.object, let left = data["ttl"]?.int else { return nil }
            return left > 0 ? .seconds(left) : data["last_vault_rotation"] == nil ? nil : .zero
        }
        return .seconds(lease) / 3 * 2
    }
}
