/// A decimal number without superfluous zeros: `0.d₁d₂…dₖ × 10^point`; zero has no digits.
///
/// Two literals are the same number exactly if these forms are equal (but for the sign).
struct DecimalForm: Equatable {
    /// ASCII; neither the first nor the last is `0`.
    private(set) var digits: [UInt8] = []
    private(set) var point = 0

    /// Reads a JSON number or what Swift's `Double.description` writes; a sign is skipped.
    init(_ literal: some Sequence<UInt8>) {
        var pendingZeros = 0
        var isFraction = false
        var exponent = 0
        var exponentIsNegative = false
        var isExponent = false
        digits.reserveCapacity(20)
        for byte in literal {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
            case UInt8(ascii: "-"): exponentIsNegative = isExponent
            case UInt8(ascii: "+"): break
            case _ where isExponent:
                // Saturates: no document is long enough for its digits to make up for this.
                exponent = min(exponent * 10 + Int(byte & 0x0F), 1 << 40)
            case UInt8(ascii: "0"):
                if digits.isEmpty {
                    if isFraction { point -= 1 }
                } else {
                    pendingZeros += 1
                    if !isFraction { point += 1 }
                }
            default:
                digits.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: pendingZeros))
                pendingZeros = 0
                digits.append(byte)
                if !isFraction { point += 1 }
            }
        }
        point = digits.isEmpty ? 0 : point + (exponentIsNegative ? -exponent : exponent)
    }
}

extension DecimalForm {
    /// ECMAScript's `Number::toString` (RFC 8785 §3.2.2.3), without a sign.
    func write(to bytes: inout [UInt8]) {
        let zero = UInt8(ascii: "0")
        let count = digits.count
        switch point {
        case _ where digits.isEmpty:
            bytes.append(zero)
        case count...21 where count <= 21:
            bytes += digits
            bytes.append(contentsOf: repeatElement(zero, count: point - count))
        case 1...21:
            bytes += digits[..<point]
            bytes.append(UInt8(ascii: "."))
            bytes += digits[point...]
        case -5...0:
            bytes += [zero, UInt8(ascii: ".")]
            bytes.append(contentsOf: repeatElement(zero, count: -point))
            bytes += digits
        default:
            bytes.append(digits[0])
            if count > 1 {
                bytes.append(UInt8(ascii: "."))
                bytes += digits[1...]
            }
            bytes.append(UInt8(ascii: "e"))
            bytes.append(point > 0 ? UInt8(ascii: "+") : UInt8(ascii: "-"))
            bytes.append(contentsOf: String((point - 1).magnitude).utf8)
        }
    }
}
