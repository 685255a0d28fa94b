import Crypto
import Foundation

/// SHA-224 (FIPS 180-4 §6.3), which swift-crypto leaves out and Vault's clients may ask for: SHA-256 with other initial
/// values, without its last word.
struct SHA224: HashFunction {
    static let blockByteCount = 64
    typealias Digest = SHA224Digest

    /// FIPS 180-4 §5.3.2.
    private var state: [UInt32] = [
        0xC105_9ED8, 0x367C_D507, 0x3070_DD17, 0xF70E_5939, 0xFFC0_0B31, 0x6858_1511, 0x64F9_8FA7,
        0xBEFA_4FA4,
    ]
    /// What is no whole block yet.
    private var rest: [UInt8] = []
    private var byteCount: UInt64 = 0

    mutating func update(bufferPointer: UnsafeRawBufferPointer) {
        byteCount += UInt64(bufferPointer.count)
        rest += bufferPointer
        var start = 0
        while rest.count - start >= Self.blockByteCount {
            compress(rest[start..<start + Self.blockByteCount])
            start += Self.blockByteCount
        }
        rest.removeFirst(start)
    }

    func finalize() -> SHA224Digest {
        var last = self
        // FIPS 180-4 §5.1.1: a one, zeros, and the length in bits.
        var padding: [UInt8] = [0x80]
        while (rest.count + padding.count) % Self.blockByteCount != 56 { padding.append(0) }
        padding += withUnsafeBytes(of: (byteCount * 8).bigEndian, Array.init)
        padding.withUnsafeBytes { last.update(bufferPointer: $0) }
        return SHA224Digest(last.state)
    }

    /// FIPS 180-4 §6.2.2.
    private mutating func compress(_ block: ArraySlice<UInt8>) {
        var schedule: [UInt32] = []
        schedule.reserveCapacity(64)
        var at = block.startIndex
        while at < block.endIndex {
            schedule.append(block[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) })
            at += 4
        }
        for index in 16..<64 {
            let (early, late) = (schedule[index - 15], schedule[index - 2])
            let sigma0 = early.rotated(7) ^ early.rotated(18) ^ early >> 3
            let sigma1 = late.rotated(17) ^ late.rotated(19) ^ late >> 10
            schedule.append(schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1)
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let choice = (e & f) ^ (~e & g)
            let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
            let first = h &+ sum1 &+ choice &+ Self.constants[index] &+ schedule[index]
            let majority = (a & b) ^ (a & c) ^ (b & c)
            let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    /// FIPS 180-4 §4.2.2.
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
        0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7,
        0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC,
        0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351,
        0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E,
        0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585,
        0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F,
        0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
        0xC671_78F2,
    ]
}

extension UInt32 {
    /// To the right.
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

struct SHA224Digest: Digest {
    static let byteCount = 28

    private var words: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

    fileprivate init(_ state: [UInt32]) {
        words = (
            state[0].bigEndian, state[1].bigEndian, state[2].bigEndian, state[3].bigEndian,
            state[4].bigEndian,
            state[5].bigEndian, state[6].bigEndian
        )
    }

    func withUnsafeBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try Swift.withUnsafeBytes(of: words, body)
    }

    func hash(into hasher: inout Hasher) { withUnsafeBytes { hasher.combine(bytes: $0) } }
}
