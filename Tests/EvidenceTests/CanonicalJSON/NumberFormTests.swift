import Crypto
import Evidence
import Testing

@Suite("Numbers in canonical JSON")
struct NumberFormTests {
    @Test(
        "are written as RFC 8785, appendix B says",
        arguments: [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"),
            (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"),
            (0x41b3_de43_5555_5554, "333333333.33333325"),
            (0x41b3_de43_5555_5555, "333333333.3333333"),
            (0x41b3_de43_5555_5556, "333333333.3333334"),
            (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] as [(UInt64, String)]
    )
    func appendixB(bits: UInt64, text: String) throws {
        let number = Double(bitPattern: bits)
        #expect(JSON.number(number).canonicalString == text)
        #expect(try JSON(parsing: text.utf8) == .number(number))
    }

    @Test(
        "give the published hashes of the ECMAScript number sequence",
        arguments: [
            (1000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687"),
            (10_000, "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892"),
            (100_000, "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7"),
        ]
    )
    func sequence(count: Int, hash: String) throws {
        var numbers = NumberSequence()
        var hasher = SHA256()
        for _ in 0..<count {
            let number = numbers.next()
            let text = JSON.number(number).canonicalString
            hasher.update(data: Array("\(String(number.bitPattern, radix: 16)),\(text)\n".utf8))
            guard try JSON(parsing: text.utf8) == .number(number) else {
                Issue.record("\(text) is not read back")
                return
            }
        }
        let digest = hasher.finalize().map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(digest.joined() == hash)
    }

    @Test(
        "are read where a double holds exactly what the literal says",
        arguments: [
            ("1.0", 1), ("1e2", 100), ("-0", 0), ("-0.0e9", 0), ("0e999999999999999999", 0), ("1E+2", 100),
            ("100000000000000000000", 1e20), ("9007199254740992", 9_007_199_254_740_992),
            ("5e-324", .leastNonzeroMagnitude),
            ("1795224051000000", 1_795_224_051_000_000), ("0.1", 0.1), ("123456789012345678e-18", nil),
            ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1000000000000000000000e-21", 1),
            ("0.000000000000000000000000000000000000001e39", 1), ("0.30000000000000004", 0.1 + 0.2),
            ("1.5e00000000000000000001", 15),
        ] as [(String, Double?)]
    )
    func exact(literal: String, value: Double?) throws {
        if let value {
            #expect(try JSON(parsing: literal.utf8) == .number(value))
        } else {
            #expect(throws: JSONError.self) { try JSON(parsing: literal.utf8) }
        }
    }

    @Test(
        "are refused where a double would change them",
        arguments: [
            "9007199254740993", "-9007199254740993", "0.1000000000000000055", "1e400", "-1e400", "1e-400",
            "4.9e-324", "12345678901234567890", "1e99999999999999999999", "1e-99999999999999999999",
            "3.14159265358979323846", "0.30000000000000001", "1.7976931348623158e308",
        ]
    )
    func inexact(literal: String) throws {
        let error = try #require(throws: JSONError.self) { try JSON(parsing: "[\(literal)]".utf8) }
        #expect(error.reason == .inexactNumber(literal: literal))
        #expect(error.offset == 1)
        #expect(error.path == "/0")
    }

    @Test(
        "are refused in forms that JSON does not have",
        arguments: [
            "01", "-01", "1.", ".5", "+1", "1e", "1e+", "-", "0x10", "1.e2", "NaN", "Infinity", "1_0", "00",
        ]
    )
    func malformed(literal: String) {
        #expect(throws: JSONError.self) { try JSON(parsing: literal.utf8) }
        #expect(throws: JSONError.self) { try JSON(parsing: "[\(literal)]".utf8) }
    }
}
