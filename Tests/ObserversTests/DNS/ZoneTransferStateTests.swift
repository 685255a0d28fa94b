import Evidence
import Foundation
import NIOCore
import TestSupport
import Testing

@testable import Observers

@Suite("A zone as it comes in", .serialized)
struct ZoneTransferStateTests {
    private static let zone = WireName(labels: [Array("example".utf8)])

    private static func soa(serial: UInt32) -> [UInt8] {
        record(
            zone.wire,
            type: 6,
            [0] + [0] + serial.octets + UInt32(1).octets + UInt32(1).octets + UInt32(1).octets
                + UInt32(1).octets
        )
    }

    private static func record(_ name: [UInt8], type: UInt16, _ data: [UInt8]) -> [UInt8] {
        name + type.octets + UInt16(1).octets + UInt32(300).octets + UInt16(data.count).octets + data
    }

    private static let address = record([1, 0x61] + zone.wire, type: 1, [192, 0, 2, 1])

    private static func message(_ records: [[UInt8]], id: UInt16 = 7, flags: UInt16 = 0x8400) throws
        -> DNSMessage
    {
        try DNSMessage(
            parsing: id.octets + flags.octets + UInt16(0).octets + UInt16(records.count).octets + [
                0, 0, 0, 0,
            ]
                + records.flatMap { $0 }
        )
    }

    private static func cause(_ messages: DNSMessage..., bytes: Int = 64 << 20) -> ObservationError.Cause? {
        var transfer = ZoneTransfer(of: zone, id: 7, budget: RecordBudget(bytes: bytes))
        do {
            for message in messages { try transfer.take(message) }
            return nil
        } catch {
            return error.cause
        }
    }

    @Test("in whatever portions it comes, the zone is the same", arguments: 0..<50 as Range<UInt64>)
    func portions(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var rest = [Self.soa(serial: 5)] + Array(repeating: Self.address, count: 9) + [Self.soa(serial: 5)]
        var transfer = ZoneTransfer(of: Self.zone, id: 7, budget: RecordBudget(bytes: 64 << 20))
        while !rest.isEmpty {
            #expect(!transfer.isComplete, "seed \(seed)")
            let count = Int.random(in: 1...rest.count, using: &random)
            try transfer.take(try Self.message(Array(rest.prefix(count))))
            rest.removeFirst(count)
        }
        #expect(transfer.isComplete, "seed \(seed)")
        #expect(transfer.records.count == 10, "seed \(seed)")
    }

    @Test("what is no transfer of this zone is refused")
    func refusals() throws {
        let soa = Self.soa(serial: 5)
        #expect(Self.cause(try Self.message([Self.address])) == .malformed)
        #expect(Self.cause(try Self.message([])) == .malformed)
        #expect(Self.cause(try Self.message([soa], id: 8)) == .malformed)
        #expect(Self.cause(try Self.message([soa], flags: 0x0400)) == .malformed)
        #expect(Self.cause(try Self.message([soa, soa, Self.address])) == .malformed)
        #expect(
            Self.cause(try Self.message([soa, Self.record([1, 0x61, 0], type: 1, [1, 2, 3, 4])]))
                == .malformed
        )
        #expect(Self.cause(try Self.message([soa]), try Self.message([Self.soa(serial: 6)])) == .serverFailed)
        #expect(Self.cause(try Self.message([], flags: 0x8405)) == .forbidden)
        #expect(Self.cause(try Self.message([], flags: 0x8409)) == .absent)
        #expect(Self.cause(try Self.message([], flags: 0x8402)) == .serverFailed)
    }

    @Test("records that are short on the wire and long in memory are counted as what they are here")
    func expansion() throws {
        let soa = Self.soa(serial: 5)
        let longest = (0..<123).flatMap { _ in [1, 0x61] as [UInt8] } + Self.zone.wire
        let place = UInt16(DNSMessage.headerOctets + soa.count) | 0xC000
        let pointing = Self.record(place.octets, type: 1, [192, 0, 2, 1])
        #expect(longest.count == WireName.maximumOctets)
        #expect(pointing.count == 16)
        let records = [soa, Self.record(longest, type: 1, [192, 0, 2, 1])]
        let message = try Self.message(records + Array(repeating: pointing, count: 200))
        #expect(message.answers.last?.name.wire == longest)
        #expect(message.bytes.count < 10_000)
        #expect(Self.cause(message) == nil)
        #expect(Self.cause(message, bytes: 10_000) == .tooLarge)
        #expect(Self.cause(message, bytes: .max) == nil)
    }

    @Test("servers that are slow, endless or talk of something else end the visit")
    func hostileServers() async throws {
        let answers: [(ScriptedServer.Deed, ObservationError.Cause)] = [
            (.stayStill, .timedOut), (.begin([0, 50, 1]), .timedOut),
            (.trickle([0xFF, 0xFF], every: .milliseconds(20)), .timedOut),
            (.answer([]), .unreachable), (.answer([0, 50, 1]), .unreachable),
            (.endless([0xFF, 0xFF]), .malformed), (.answer([0, 2, 1, 1]), .malformed),
            (.http("200 OK"), .unreachable),
        ]
        for (deed, cause) in answers {
            try await ScriptedServer.with { _ in
                deed
            } _: { port, _ in
                let target = Target(
                    protocolName: "dns",
                    address: "127.0.0.1:\(port)",
                    parameters: ["zone": "example"],
                    reach: .privateAddresses,
                    limits: .init(timeout: .seconds(cause == .timedOut ? 1 : 300), bytes: 1 << 20)
                )
                try await expect(cause, of: target)
            }
        }
    }
}
