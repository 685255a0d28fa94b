import Evidence

/// Makes values one form for one meaning.
struct ValuesTree {
    private(set) var gathering = Gathering()
    /// Places of plain words that YAML 1.1 takes for another value, with their text.
    private let ambiguous: JSONObject

    init(ambiguous: JSONObject) { self.ambiguous = ambiguous }

    /// - Parameter inQuantities: inside `limits` or `requests`.
    mutating func normal(_ value: JSON, named name: String, at place: JSONPointer, inQuantities: Bool) -> JSON
    {
        switch value {
        case .object(let object):
            if SecretSeal.isMark(value) { return value }
            let holdsQuantities = name == "limits" || name == "requests"
            var result = JSONObject()
            for (member, value) in object {
                result[member] = normal(
                    value,
                    named: member,
                    at: place.appending(member),
                    inQuantities: holdsQuantities
                )
            }
            return .object(result)
        case .array(let values):
            let members = values.enumerated().map { index, value in
                normal(value, named: "", at: place.appending("\(index)"), inQuantities: false)
            }
            return isKeyed(members, name) ? keyed(members, name) : .array(members)
        case .string, .number:
            if !ambiguous.isEmpty, let text = ambiguous[place.text] { return ["plain": text] }
            if inQuantities, let quantity = Quantity.canonical(value) { return .string(quantity) }
            if isDuration(name), let duration = Quantity.duration(value) { return .string(duration) }
            return value
        case .null, .bool: return value
        }
    }

    /// Lists whose members Kubernetes knows by name. Init containers run in their order, and stay a list.
    private func isKeyed(_ members: [JSON], _ name: String) -> Bool {
        let bare = name.lowercased()
        let endings = ["env", "envvars", "containers", "ports", "volumes"]
        guard !members.isEmpty, endings.contains(where: bare.hasSuffix), !bare.hasSuffix("initcontainers")
        else { return false }
        return members.allSatisfy { $0["name"]?.string != nil }
    }

    private mutating func keyed(_ members: [JSON], _ list: String) -> JSON {
        let key = { (member: JSON) in member["name"]?.string ?? "" }
        return gathering.keyed(members, in: list, by: key) { member in
            guard case .object(var object) = member else { return member }
            object["name"] = nil
            return .object(object)
        }
    }

    private func isDuration(_ name: String) -> Bool {
        let bare = name.lowercased()
        return ["interval", "timeout", "duration", "period"].contains(where: bare.hasSuffix)
    }
}

/// Kubernetes' quantities and Go's durations, which may be spelled in several ways.
enum Quantity {
    private static let powers: [String: (base: Int, exponent: Int)] = [
        "n": (10, -9), "u": (10, -6), "m": (10, -3), "": (10, 0), "k": (10, 3), "M": (10, 6), "G": (10, 9),
        "T": (10, 12), "P": (10, 15), "E": (10, 18), "Ki": (2, 10), "Mi": (2, 20), "Gi": (2, 30),
        "Ti": (2, 40),
        "Pi": (2, 50), "Ei": (2, 60),
    ]

    /// `1` of `1000m`, `1073741824` of `1Gi`; `nil` for what is no quantity, or too large to be told exactly.
    static func canonical(_ value: JSON) -> String? {
        let text = value.string ?? value.canonicalString
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard !digits.isEmpty, parts.count <= 2, digits.count <= 12,
            let power = powers[String(text.dropFirst(digits.count))],
            let mantissa = Int(parts.joined())
        else { return nil }
        // In billionths, so that fractions are whole numbers.
        let decimals = parts.count == 2 ? parts[1].count : 0
        let exponent = (power.base == 10 ? power.exponent : 0) + 9 - decimals
        guard exponent >= 0, let scaled = scaled(mantissa, 10, exponent),
            let billionths = power.base == 2 ? Self.scaled(scaled, 2, power.exponent) : scaled
        else { return nil }
        let (whole, rest) = billionths.quotientAndRemainder(dividingBy: 1_000_000_000)
        guard rest != 0 else { return "\(whole)" }
        let fraction = padded(rest, 9)
        return "\(whole)." + fraction[...(fraction.lastIndex { $0 != "0" } ?? fraction.startIndex)]
    }

    private static func scaled(_ value: Int, _ base: Int, _ exponent: Int) -> Int? {
        var result = value
        for _ in 0..<exponent {
            let (product, overflow) = result.multipliedReportingOverflow(by: base)
            if overflow { return nil }
            result = product
        }
        return result
    }

    private static let units: [String: Int] = [
        "ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000,
    ]

    /// `90s` of `1m30s`; `nil` without a unit, since a bare number may count anything.
    static func duration(_ value: JSON) -> String? {
        guard let text = value.string, !text.isEmpty, text.utf8.count <= 24 else { return nil }
        var rest = Substring(text)
        var milliseconds = 0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = Int(digits), number < 1 << 31, let factor = units[String(unit)] else {
                return nil
            }
            milliseconds += number * factor
        }
        return milliseconds.isMultiple(of: 1000) ? "\(milliseconds / 1000)s" : "\(milliseconds)ms"
    }
}
