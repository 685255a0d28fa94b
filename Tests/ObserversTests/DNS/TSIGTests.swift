import Crypto
import Evidence
import Foundation
import TestSupport
import Testing

@testable import Observers

@Suite("Signatures of DNS messages")
struct TSIGTests {
    struct Vector: Sendable, CustomStringConvertible {
        var key: TSIG.Key
        var now: Instant
        var plain: [UInt8]
        var request: [UInt8]
        var transfers: [[[UInt8]]]

        var description: String { key.algorithm.rawValue }
    }

    /// Made with dnspython; its `source` says so.
    static let vectors = (try? load()) ?? []

    private static func load() throws -> [Vector] {
        let url = try #require(
            Bundle.module.url(forResource: "tsig", withExtension: "json", subdirectory: "Fixtures")
        )
        let json = try JSON(parsing: Array(try Data(contentsOf: url)))
        return try #require(json["vectors"]?.array).map { vector in
            func text(_ name: String) throws -> String { try #require(vector[name]?.string) }
            func hex(_ value: JSON?) throws -> [UInt8] {
                try #require(value?.string.flatMap { Hex.decode($0) })
            }
            return Vector(
                key: TSIG.Key(
                    name: try #require(WireName(try text("key"))),
                    algorithm: try #require(TSIG.Algorithm(rawValue: try text("algorithm"))),
                    secret: SymmetricKey(data: try #require(Base64.decode(try text("secret"))))
                ),
                now: Instant(microseconds: Int64(try #require(vector["time"]?.integer)) * 1_000_000),
                plain: try hex(vector["plain"]),
                request: try hex(vector["request"]),
                transfers: try ["all_signed", "some_unsigned"].map { name in
                    try #require(vector[name]?.array).map { try hex($0) }
                }
            )
        }
    }

    @Test("the vectors are there")
    func presence() { #expect(Self.vectors.count == 3) }

    private static func check(_ messages: [[UInt8]], _ vector: Vector, at now: Instant) throws -> Bool {
        var exchange = TSIGExchange(key: vector.key)
        _ = exchange.signed(vector.plain, at: vector.now)
        for message in messages { try exchange.check(try DNSMessage(parsing: message), at: now) }
        return exchange.isSigned
    }

    @Test("a request is signed as dnspython signs it", arguments: vectors)
    func request(vector: Vector) {
        var exchange = TSIGExchange(key: vector.key)
        #expect(exchange.signed(vector.plain, at: vector.now) == vector.request)
    }

    @Test("transfers that dnspython signed are taken, with unsigned messages between", arguments: vectors)
    func transfers(vector: Vector) throws {
        for messages in vector.transfers {
            #expect(try Self.check(messages, vector, at: vector.now))
            #expect(throws: ObservationError.self) {
                try Self.check(messages, vector, at: vector.now.advanced(by: .seconds(301)))
            }
        }
        // Ended before its last message, which is the next signed one.
        #expect(try !Self.check(Array(vector.transfers[1].dropLast()), vector, at: vector.now))
    }

    @Test("no flipped bit changes what is taken of a transfer", arguments: vectors)
    func flippedBits(vector: Vector) throws {
        var random = SeededGenerator(seed: 8945)
        for messages in vector.transfers {
            for _ in 0..<300 {
                var changed = messages
                let message = Int.random(in: 0..<changed.count, using: &random)
                // The ID is restored from the signed one; the transfer itself compares it.
                let octet = Int.random(in: 2..<changed[message].count, using: &random)
                changed[message][octet] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                guard (try? Self.check(changed, vector, at: vector.now)) == true else { continue }
                // The names in a signature are compared without case.
                let (sent, taken) = (
                    try DNSMessage(parsing: messages[message]), try DNSMessage(parsing: changed[message])
                )
                #expect(
                    taken.flags == sent.flags && taken.questions == sent.questions,
                    "message \(message), octet \(octet)"
                )
                #expect(taken.answers == sent.answers, "message \(message), octet \(octet)")
                #expect(taken.authorities == sent.authorities, "message \(message), octet \(octet)")
            }
        }
    }

    @Test("a message between that is not signed cannot say that the zone is not there", arguments: vectors)
    func unsignedCodes(vector: Vector) throws {
        let messages = vector.transfers[1]
        let index = try #require(
            try messages.firstIndex { try DNSMessage(parsing: $0).signatureOffset == nil }
        )
        for code: UInt8 in [2, 3, 5, 9] {
            var changed = Array(messages.prefix(through: index))
            changed[index][3] |= code
            do {
                _ = try Self.check(changed, vector, at: vector.now)
                Issue.record("code \(code) was taken")
            } catch let error as ObservationError {
                #expect(error.cause == .malformed, "code \(code)")
            }
        }
    }

    @Test("messages left out or in another order are not taken", arguments: vectors)
    func order(vector: Vector) {
        for messages in vector.transfers {
            for index in messages.indices.dropLast() {
                var fewer = messages
                fewer.remove(at: index)
                var swapped = messages
                swapped.swapAt(index, index + 1)
                for changed in [fewer, swapped] {
                    #expect(throws: (any Error).self) {
                        guard try Self.check(changed, vector, at: vector.now) else {
                            throw CancellationError()
                        }
                    }
                }
            }
        }
    }
}
