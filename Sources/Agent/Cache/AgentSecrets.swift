package import API
package import Evidence
import Synchronization

/// What is read by this host's identities, from memory while that is good and from the server otherwise.
package actor AgentSecrets {
    /// Where an answer comes from.
    package enum Origin: Sendable, Hashable {
        case server
        /// - Parameter isAway: whether nobody could be asked whether it still holds.
        case memory(age: Duration, isAway: Bool)
    }

    package struct Answer: Sendable {
        package var response: AgentResponse
        package var origin: Origin
    }

    /// The agent's own identity among the owners.
    package static let agent = ""

    private var cache: SecretCache
    private let links: [String: AgentLink]
    private let now: @Sendable () -> Instant
    /// Of templates, which are followed whether they are in memory or not.
    private var pinned: [String: Set<String>] = [:]
    /// Reads that are under way; what changes meanwhile is taken out, and its answer not kept.
    private var reads: [Int: (owner: String, subject: String)] = [:]
    private var readCount = 0
    private static let pinnedLimit = AgentProtocol.subscriptionLimit / 2

    /// - Parameter links: by the name of the application; the agent's own under `agent`.
    package init(links: [String: AgentLink], cache: SecretCache, now: @escaping @Sendable () -> Instant) {
        self.links = links
        self.cache = cache
        self.now = now
    }

    package var figures: (count: Int, bytes: Int) { (cache.count, cache.byteCount) }

    /// Asks as `owner`, whose own connection it goes over.
    ///
    /// - Parameters:
    ///   - path: below `/v1/`, percent-encoded.
    ///   - isFresh: whether memory is passed by.
    /// - Throws: `LinkFailure` where the server is away and nothing is remembered.
    package func ask(
        as owner: String,
        _ method: String,
        _ path: String,
        query: [String: String] = [:],
        wrapTTL: String? = nil,
        body: LooseObject? = nil,
        isFresh: Bool = false
    ) async throws -> Answer {
        guard let link = links[owner] else {
            throw LinkFailure(.local, "nobody of this host is called \(owner)")
        }
        let subject = path.removingPercentEncoding ?? path
        let isKept = method == "GET" && wrapTTL == nil && query["list"] == nil && Self.isKept(subject)
        let text = query.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
        let key = SecretCache.Key(owner: owner, path: text.isEmpty ? path : "\(path)?\(text)")
        if isKept, !isFresh, let hit = cache.hit(key, at: now()) {
            let isAway = await !link.isConnected
            return Answer(response: hit.response, origin: .memory(age: hit.age, isAway: isAway))
        }
        if isKept {
            // Followed before it is read: a change between the two is told.
            if pinned[owner, default: []].count >= Self.pinnedLimit { pinned[owner] = [] }
            pinned[owner, default: []].insert(subject)
            await follow(owner)
        }
        readCount += 1
        let read = readCount
        if isKept { reads[read] = (owner, subject) }
        defer { reads[read] = nil }
        let response = try await link.ask(method, path, query: query, wrapTTL: wrapTTL, body: body)
        if isKept {
            // It may have changed while the answer was on its way.
            guard reads[read] != nil else { return Answer(response: response, origin: .server) }
            cache.store(response, for: key, subject: subject, lifetime: response.cacheLifetime, at: now())
        } else if method != "GET", method != "LIST", method != "SCAN" {
            // What this host has written itself it need not be told of.
            forget(subject)
        }
        return Answer(response: response, origin: .server)
    }

    /// Names of the present, and of who signed in, are asked for each time; so is what events name otherwise.
    private static func isKept(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let first = parts.first, !["sys", "auth", "identity", "cubbyhole"].contains(first) else {
            return false
        }
        return !parts.contains("metadata") && parts.count > 1
    }

    private func follow(_ owner: String) async {
        guard let link = links[owner] else { return }
        // Those who share a connection share what is told on it.
        var wanted: Set<String> = []
        for other in owners(of: link) {
            wanted.formUnion(cache.subjects(of: other))
            wanted.formUnion(pinned[other] ?? [])
        }
        await link.follow(Array(wanted))
    }

    /// Whose requests go over a connection.
    package func owners(of link: AgentLink) -> [String] {
        links.filter { $0.value === link }.keys.sorted()
    }

    /// Something has changed; nobody gets the old one any more.
    package func forget(_ subject: String) {
        reads = reads.filter { $0.value.subject != subject }
        cache.forget(subject)
    }

    package func forget(lease: String) {
        // Which of the answers on their way has it is not known yet.
        reads = [:]
        cache.forget(lease: lease)
    }

    package func forgetCertificates() {
        reads = reads.filter { !SecretCache.isOfCertificates($0.value.subject) }
        cache.forgetCertificates()
    }

    /// Nobody knows what has changed.
    package func forget(owner: String) {
        reads = reads.filter { $0.value.owner != owner }
        cache.forget(owner: owner)
    }

    package func removeExpired() { cache.removeExpired(at: now()) }
}

extension String {
    /// As RFC 3986 §2.1 writes it; `nil` where that is no UTF-8.
    var removingPercentEncoding: String? {
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8[...]
        while let byte = rest.first {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.dropFirst().prefix(2)
            guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(3)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
