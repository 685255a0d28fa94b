import API
import Agent
import Evidence
import TestSupport
import Testing

@Suite("What an agent keeps in memory")
struct SecretCacheTests {
    private static let start = Instant(microseconds: 1_800_000_000_000_000)

    private static func answer(_ value: String) -> AgentResponse {
        AgentResponse(id: 1, status: 200, body: ["data": ["value": .string(value)]])
    }

    private static func key(_ path: String, of owner: String = "agent") -> SecretCache.Key {
        .init(owner: owner, path: path)
    }

    @Test("an answer is given until its time is over, and with how old it is")
    func lifetime() {
        var cache = SecretCache(longest: .seconds(60))
        cache.store(
            Self.answer("1"),
            for: Self.key("a"),
            subject: "a",
            lifetime: .seconds(30),
            at: Self.start
        )
        let hit = cache.hit(Self.key("a"), at: Self.start.advanced(by: .seconds(20)))
        #expect(hit?.response == Self.answer("1"))
        #expect(hit?.age == .seconds(20) && hit?.validFor == .seconds(10))
        #expect(cache.hit(Self.key("a"), at: Self.start.advanced(by: .seconds(30))) == nil)
        #expect(cache.count == 0 && cache.byteCount == 0)
    }

    @Test("nobody's lifetime is above the cache's longest, and what says nothing has that")
    func longest() {
        var cache = SecretCache(longest: .seconds(60))
        for lifetime in [nil, Duration.seconds(600)] {
            cache.store(
                Self.answer("1"),
                for: Self.key("a"),
                subject: "a",
                lifetime: lifetime,
                at: Self.start
            )
            #expect(cache.hit(Self.key("a"), at: Self.start.advanced(by: .seconds(59))) != nil)
            #expect(cache.hit(Self.key("a"), at: Self.start.advanced(by: .seconds(60))) == nil)
        }
    }

    @Test("a clock that went back does not make anything younger")
    func clockBack() {
        var cache = SecretCache()
        cache.store(Self.answer("1"), for: Self.key("a"), subject: "a", lifetime: nil, at: Self.start)
        #expect(cache.hit(Self.key("a"), at: Self.start.advanced(by: .seconds(-1))) == nil)
    }

    @Test("what has changed is gone for everybody, whatever was asked with it")
    func forgetting() {
        var cache = SecretCache()
        for owner in ["agent", "web"] {
            cache.store(
                Self.answer("1"),
                for: Self.key("a?version=1", of: owner),
                subject: "a",
                lifetime: nil,
                at: Self.start
            )
        }
        cache.store(Self.answer("2"), for: Self.key("b"), subject: "b", lifetime: nil, at: Self.start)
        cache.forget("a")
        #expect(cache.hit(Self.key("a?version=1"), at: Self.start) == nil)
        #expect(cache.hit(Self.key("a?version=1", of: "web"), at: Self.start) == nil)
        #expect(cache.hit(Self.key("b"), at: Self.start) != nil)
        #expect(cache.subjects(of: "agent") == ["b"])
    }

    @Test("once a certificate was revoked, nothing that was said of certificates before is said again")
    func certificates() {
        var cache = SecretCache()
        let paths = [
            "pki/crl/pem", "pki/cert/11:22", "ca/of/web/issuer/default", "kv/data/crl", "cert/data/web",
        ]
        for path in paths {
            cache.store(Self.answer("1"), for: Self.key(path), subject: path, lifetime: nil, at: Self.start)
        }
        cache.forgetCertificates()
        #expect(cache.subjects(of: "agent") == ["cert/data/web"])
    }

    @Test("what one owner read, no other gets")
    func owners() {
        var cache = SecretCache()
        cache.store(
            Self.answer("1"),
            for: Self.key("a", of: "web"),
            subject: "a",
            lifetime: nil,
            at: Self.start
        )
        #expect(cache.hit(Self.key("a", of: "batch"), at: Self.start) == nil)
        #expect(cache.hit(Self.key("a"), at: Self.start) == nil)
        cache.forget(owner: "web")
        #expect(cache.count == 0)
    }

    @Test(
        "it never holds more than its bytes, and its sum is that of what it holds",
        arguments: 0..<100 as Range<UInt64>
    )
    func room(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var cache = SecretCache(byteLimit: 4_096, longest: .seconds(100))
        var now = Self.start
        for step in 0..<200 {
            now = now.advanced(by: .seconds(Int.random(in: 0...5, using: &random)))
            let path = "p\(Int.random(in: 0..<40, using: &random))"
            switch Int.random(in: 0..<10, using: &random) {
            case 0: cache.forget(path)
            case 1: _ = cache.hit(Self.key(path), at: now)
            default:
                let value = String(repeating: "x", count: Int.random(in: 0...1_500, using: &random))
                cache.store(Self.answer(value), for: Self.key(path), subject: path, lifetime: nil, at: now)
            }
            #expect(cache.byteCount <= 4_096 && cache.byteCount >= 0, "seed \(seed), step \(step)")
        }
        cache.removeExpired(at: now.advanced(by: .seconds(100)))
        #expect(cache.byteCount == 0 && cache.count == 0, "seed \(seed)")
    }

    @Test("tokens and wrapped answers are not kept, of a lease two thirds of its time, and refusals never")
    func whatIsKept() {
        #expect(
            AgentResponse(id: 1, status: 200, body: ["auth": ["client_token": "x"]]).cacheLifetime == .zero
        )
        #expect(AgentResponse(id: 1, status: 200, body: ["wrap_info": ["token": "x"]]).cacheLifetime == .zero)
        let lease = AgentResponse(
            id: 1,
            status: 200,
            body: ["lease_id": "database/creds/a/1", "lease_duration": 90]
        )
        #expect(lease.cacheLifetime == .seconds(60))
        #expect(Self.answer("1").cacheLifetime == nil)
        let rotated = AgentResponse(id: 1, status: 200, body: ["data": ["username": "u", "ttl": 17]])
        #expect(rotated.cacheLifetime == .seconds(17))
        // A secret with a member of that name is no credential that is about to change.
        #expect(AgentResponse(id: 1, status: 200, body: ["data": ["ttl": 0]]).cacheLifetime == nil)
        let changing: LooseObject = ["ttl": 0, "last_vault_rotation": "2026-10-31T12:00:00Z"]
        #expect(
            AgentResponse(id: 1, status: 200, body: ["data": .object(changing)]).cacheLifetime == .zero
        )
        var cache = SecretCache()
        cache.store(
            AgentResponse(id: 1, status: 403, body: ["errors": []]),
            for: Self.key("a"),
            subject: "a",
            lifetime: nil,
            at: Self.start
        )
        #expect(cache.count == 0)
    }
}
