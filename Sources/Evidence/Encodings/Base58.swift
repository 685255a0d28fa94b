/// Base58 with Bitcoin's alphabet (multibase `z`), without a checksum. For keys: the time grows with the square.
package enum Base58 {
    /// Longest text that is read.
    package static let maximumLength = 256

    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        let digits = convert(bytes.dropFirst(zeros), from: 256, to: 58)
        let text = [UInt8](repeating: alphabet[0], count: zeros) + digits.map { alphabet[Int($0)] }
        return String(decoding: text, as: UTF8.self)
    }

    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count <= maximumLength else { return nil }
        var digits: [UInt8] = []
        for character in characters {
            guard let digit = alphabet.firstIndex(of: character) else { return nil }
            digits.append(UInt8(digit))
        }
        let zeros = digits.prefix { $0 == 0 }.count
        return [UInt8](repeating: 0, count: zeros) + convert(digits.dropFirst(zeros), from: 58, to: 256)
    }

    /// The digits of one base in another, the highest first, without leading zeros.
    private static func convert(_ digits: some Sequence<UInt8>, from base: Int, to other: Int) -> [UInt8] {
        var result: [UInt8] = []
        for digit in digits {
            var carry = Int(digit)
            for index in result.indices {
                carry += Int(result[index]) * base
                result[index] = UInt8(carry % other)
                carry /= other
            }
            while carry > 0 {
                result.append(UInt8(carry % other))
                carry /= other
            }
        }
        return result.reversed()
    }
}
