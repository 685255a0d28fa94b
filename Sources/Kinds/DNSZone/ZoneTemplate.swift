/// The templates of BIND's `$GENERATE`.
enum ZoneTemplate {
    /// `1-254`, `0-62/2`
    static func steps(_ text: String) -> (values: StrideThrough<Int>, count: Int)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, ends.count == 2, let start = UInt32(strictly: ends[0]),
            let stop = UInt32(strictly: ends[1]), start <= stop,
            let step = parts.count == 2 ? UInt32(strictly: parts[1]) : 1, step > 0
        else { return nil }
        return (stride(from: Int(start), through: Int(stop), by: Int(step)), Int((stop - start) / step) + 1)
    }

    /// `bytes` with `$` and `${offset,width,base}` replaced by `value`; `$$` and `\$` are a dollar sign.
    static func expanded(_ bytes: ArraySlice<UInt8>, value: Int) -> [UInt8]? {
        let dollar = UInt8(ascii: "$")
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
                result += next == dollar ? [dollar] : [byte, next]
            } else if byte != dollar {
                result.append(byte)
            } else if rest.first == dollar {
                rest.removeFirst()
                result.append(dollar)
            } else if rest.first == UInt8(ascii: "{") {
                guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
                let form = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
                guard let text = formatted(value, form) else { return nil }
                result += Array(text.utf8)
                rest = rest[(end + 1)...]
            } else {
                result += Array(String(value).utf8)
            }
        }
        return result
    }

    private static let offsets = -Int(UInt32.max)...Int(UInt32.max)

    private static func formatted(_ value: Int, _ form: String) -> String? {
        let parts = form.split(separator: ",", omittingEmptySubsequences: false)
        let width = parts.count > 1 ? Int(parts[1]) : 0
        guard (1...3).contains(parts.count), let offset = Int(parts[0]), offsets.contains(offset),
            let width, (0...255).contains(width), value + offset >= 0
        else { return nil }
        let number = value + offset
        switch parts.count > 2 ? String(parts[2]) : "d" {
        case "d": return padded(number, width)
        case "o": return zeros(String(number, radix: 8), width)
        case "x": return zeros(String(number, radix: 16), width)
        case "X": return zeros(String(number, radix: 16, uppercase: true), width)
        case "n": return nibbles(String(number, radix: 16), width)
        case "N": return nibbles(String(number, radix: 16, uppercase: true), width)
        default: return nil
        }
    }

    private static func zeros(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// The digits from the last to the first with dots between, as `ip6.arpa` has them; the width counts the
    /// dots.
    private static func nibbles(_ digits: String, _ width: Int) -> String {
        zeros(digits, (width + 1) / 2).reversed().map(String.init).joined(separator: ".")
    }
}
