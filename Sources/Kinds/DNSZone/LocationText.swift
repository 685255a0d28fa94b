/// The LOC record of RFC 1876, between text and its sixteen octets.
enum LocationText {
    /// Latitude and longitude count thousandths of a second of arc from here.
    private static let equator: Int64 = 1 << 31
    /// Altitudes count centimetres from 100 km below the ellipsoid.
    private static let altitudeBase: Int64 = 10_000_000

    static func octets(from tokens: inout ArraySlice<ZoneToken>) throws(ZoneFieldFault) -> [UInt8] {
        let latitude = try angle(&tokens, positive: "N", negative: "S", maximumDegrees: 90)
        let longitude = try angle(&tokens, positive: "E", negative: "W", maximumDegrees: 180)
        guard let altitudeToken = tokens.popFirst() else { throw .missing("the altitude") }
        let altitude = try centimetres(altitudeToken.text) + altitudeBase
        guard (0...Int64(UInt32.max)).contains(altitude) else {
            throw .malformed(altitudeToken.text, "is not an altitude that LOC can hold")
        }
        var sizes: [UInt8] = []
        for standard in [Int64(100), 1_000_000, 1000] {
            guard let token = tokens.popFirst() else {
                sizes.append(try precision(standard, written: ""))
                continue
            }
            sizes.append(try precision(try centimetres(token.text), written: token.text))
        }
        return [0] + sizes + octets(latitude) + octets(longitude) + octets(altitude)
    }

    /// `42 21 54.000 N 71 06 18.000 W -24.00m 30.00m 10000.00m 10.00m`; `nil` for another version or length.
    static func text(of octets: ArraySlice<UInt8>) -> String? {
        let bytes = Array(octets)
        guard bytes.count == 16, bytes[0] == 0, bytes[1...3].allSatisfy({ $0 >> 4 <= 9 && $0 & 15 <= 9 })
        else {
            return nil
        }
        func number(_ start: Int) -> Int64 { bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int64($1) } }
        func metres(_ centimetres: Int64) -> String {
            (centimetres < 0 ? "-" : "")
                + "\(abs(centimetres) / 100).\(padded(Int(abs(centimetres) % 100), 2))m"
        }
        func angle(_ value: Int64, _ positive: String, _ negative: String) -> String {
            let thousandths = abs(value - equator)
            let (seconds, fraction) = (thousandths / 1000, thousandths % 1000)
            return "\(seconds / 3600) \(seconds / 60 % 60) \(seconds % 60).\(padded(Int(fraction), 3)) "
                + (value >= equator ? positive : negative)
        }
        let sizes = bytes[1...3].map { byte in
            metres((0..<(byte & 15)).reduce(Int64(byte >> 4)) { power, _ in power * 10 })
        }
        return
            ([angle(number(4), "N", "S"), angle(number(8), "E", "W"), metres(number(12) - altitudeBase)]
            + sizes)
            .joined(separator: " ")
    }

    private static func angle(
        _ tokens: inout ArraySlice<ZoneToken>,
        positive: String,
        negative: String,
        maximumDegrees: Int64
    ) throws(ZoneFieldFault) -> Int64 {
        var thousandths: Int64 = 0
        for (index, unit) in [Int64(3_600_000), 60_000, 1000].enumerated() {
            guard let token = tokens.popFirst() else { throw .missing("a degree") }
            if token.upper == positive || token.upper == negative {
                guard index > 0 else { throw .malformed(token.text, "stands where degrees should be") }
                return equator + (token.upper == positive ? thousandths : -thousandths)
            }
            let limit = index == 0 ? maximumDegrees : 59
            guard let value = decimal(token.text, places: index == 2 ? 3 : 0),
                value <= (index == 2 ? limit * 1000 + 999 : limit)
            else { throw .malformed(token.text, "is not a number up to \(limit)") }
            thousandths += index == 2 ? value : value * unit
        }
        guard let token = tokens.popFirst() else { throw .missing("\(positive) or \(negative)") }
        guard thousandths <= maximumDegrees * 3_600_000, token.upper == positive || token.upper == negative
        else {
            throw .malformed(token.text, "is not \(positive) or \(negative)")
        }
        return equator + (token.upper == positive ? thousandths : -thousandths)
    }

    private static func centimetres(_ text: String) throws(ZoneFieldFault) -> Int64 {
        var digits = text[...]
        if digits.last == "m" || digits.last == "M" { digits = digits.dropLast() }
        let isNegative = digits.first == "-"
        if isNegative { digits = digits.dropFirst() }
        guard let value = decimal(String(digits), places: 2) else {
            throw .malformed(text, "is not a number of metres")
        }
        return isNegative ? -value : value
    }

    /// One digit and a power of ten, in centimetres (RFC 1876 §2); digits below the first are dropped, as
    /// there.
    private static func precision(_ centimetres: Int64, written: String) throws(ZoneFieldFault) -> UInt8 {
        var (mantissa, exponent) = (centimetres, UInt8(0))
        while mantissa > 9 {
            mantissa /= 10
            exponent += 1
        }
        guard mantissa >= 0, exponent <= 9 else {
            throw .malformed(written, "is not a size from 0 to 90000000 m")
        }
        return UInt8(mantissa) << 4 | exponent
    }

    /// `43.952` with three places is 43952.
    private static func decimal(_ text: String, places: Int) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts[0].utf8.count <= 10, let whole = Int64(strictly: parts[0]) else {
            return nil
        }
        let scale = (0..<places).reduce(Int64(1)) { power, _ in power * 10 }
        guard parts.count == 2 else { return whole * scale }
        let fraction = parts[1]
        guard places > 0, fraction.utf8.count <= places, fraction.isEmpty || Int64(strictly: fraction) != nil
        else {
            return nil
        }
        let padding = String(repeating: "0", count: places - fraction.utf8.count)
        return whole * scale + (Int64(strictly: fraction + padding) ?? 0)
    }

    private static func octets(_ value: Int64) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
