import Evidence
import Foundation
import Ledger
import Postgres
import TestSupport
import Testing

@testable import Chronicle

@Suite("Webhooks: what is told, and what follows from an answer")
struct WebhookTests {
    @Test(
        "a type is matched as it is, by its beginning up to a dot, or by the asterisk alone",
        arguments: [
            (["muniment.ceremony.*"], "muniment.ceremony.opened", true),
            (["muniment.ceremony.*"], "muniment.ceremony", false),
            (["muniment.ceremony.*"], "muniment.ceremonyx.opened", false),
            (["muniment.ceremony.opened"], "muniment.ceremony.opened", true),
            (["muniment.ceremony.opened"], "muniment.ceremony.openedx", false),
            (["*"], "anything at all", true), (["a.b", "c.*"], "c.d.e", true),
            // Equal as Unicode compares, and other octets.
            (["*"], "caf\u{e9}", true),
        ]
    )
    func matching(patterns: [String], type: String, isMatched: Bool) throws {
        #expect(try WebhookTypes(patterns).matches(type) == isMatched)
    }

    @Test(
        "what is no type is refused",
        arguments: [
            [], [""], ["a*"], ["*.a"], ["a.*.b"], [".*"], ["a b"], ["a\u{0}"], ["é"], ["**"],
            [String(repeating: "a", count: 201)], Array(repeating: "a", count: 51),
        ]
    )
    func badTypes(patterns: [String]) {
        #expect(throws: WebhookError.self) { try WebhookTypes(patterns) }
    }

    @Test("the signature is that of the specification's reference libraries")
    func vector() throws {
        // The vector with which the reference libraries of Standard Webhooks are tested.
        let secret = WebhookSecret(bytes: try #require(Base64.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")))
        #expect(secret.revealed() == "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        #expect(
            secret.signature(
                id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
                timestamp: 1_614_265_330,
                body: Array(#"{"test": 2432232314}"#.utf8)
            ) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        )
        #expect("\(secret)" == "‹redacted›" && WebhookSecret.random().bytes.count == 32)
        #expect(!String(reflecting: secret).contains("77"))
    }

    @Test("pauses grow, a receiver may ask for longer ones, and in the end or at 410 nothing more is told")
    func failures() {
        let now = Instant(microseconds: 0)
        var failures = WebhookFailures()
        var pauses: [Duration] = []
        let failed = DeliveryOutcome(status: 500, retryAfter: nil, excerpt: nil)
        while case .tryAgain(let pause) = failures.apply(failed, at: now, jitter: 0) { pauses.append(pause) }
        #expect(pauses.count == WebhookFailures.limit - 1)
        #expect(pauses == pauses.sorted() && pauses.first == .seconds(5) && pauses.last == .seconds(43_200))
        #expect(failures.count == WebhookFailures.limit && failures.since == now)
        #expect(failures.apply(.delivered(status: 204), at: now, jitter: 0) == .goOn)
        #expect(failures == WebhookFailures())
        let throttled = DeliveryOutcome(status: 429, retryAfter: .seconds(90), excerpt: nil)
        #expect(failures.apply(throttled, at: now, jitter: 1) == .tryAgain(after: .seconds(90)))
        let forEver = DeliveryOutcome(status: 503, retryAfter: .seconds(1_000_000), excerpt: nil)
        #expect(failures.apply(forEver, at: now, jitter: 0) == .tryAgain(after: .seconds(86_400)))
        guard
            case .pause(let reason) = failures.apply(
                .init(status: 410, retryAfter: nil, excerpt: nil),
                at: now,
                jitter: 0
            )
        else {
            Issue.record("410 did not pause")
            return
        }
        #expect(reason.contains("410"))
        #expect(
            DeliveryOutcome(status: 302, retryAfter: nil, excerpt: nil).failure?.reason.contains(
                "not followed"
            ) == true
        )
    }

    @Test(
        "a message is the entry with two members more, and without them byte for byte what the ledger holds"
    )
    func body() throws {
        let entry = EntryMaker(clock: SystemClock()).entry(
            "muniment.ceremony.opened",
            subject: "artifact/x",
            data: ["by": "ada", "number": 7],
            ledger: .chronicle,
            tenant: TenantID(UniqueID(at: Instant(microseconds: 5)))
        )
        let bytes = try PreparedEntry(entry).bytes
        let row = ChainRow(
            tenant: entry.tenant,
            ledger: "chronicle",
            leafIndex: 41,
            entryID: entry.id,
            appendedAt: entry.time,
            bytes: bytes,
            leafHash: [],
            previousHash: [],
            chainHash: []
        )
        for origin in [nil, "https://muniment.example.org"] {
            let message = try #require(WebhookMessage(row, as: entry.type, origin: origin))
            var told = try #require(try JSON(parsing: message.body).object)
            #expect(told["leafindex"]?.integer == 41)
            #expect(
                told["proofurl"]?.string
                    == (origin ?? "") + "/api/v1/ledgers/chronicle/entries/\(entry.id)/bundle"
            )
            told["leafindex"] = nil
            told["proofurl"] = nil
            #expect(JSON.object(told).canonicalBytes() == bytes)
            #expect(message.id == entry.id && message.leafIndex == 41)
        }
        var erased = row
        erased.bytes = nil
        #expect(WebhookMessage(erased, as: "erased", origin: nil) == nil)
    }
}
