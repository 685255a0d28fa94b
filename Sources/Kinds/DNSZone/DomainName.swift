/// A domain name: absolute, in lower case, its labels as octets (RFC 1035 §3.1, RFC 4343).
struct DomainName: Hashable, Comparable, Sendable {
    var labels: [[UInt8]]

    static let root = DomainName(labels: [])

    /// Octets on the wire, the root's included; at most 255.
    var wireLength: Int { labels.reduce(1) { $0 + $1.count + 1 } }

    var wire: [UInt8] {
        var result: [UInt8] = []
        for label in labels {
            result.append(UInt8(label.count))
            result += label
        }
        return result + [0]
    }

    /// With a dot at its end, and `\.` or `\DDD` for octets that need it.
    var text: String {
        labels.isEmpty ? "." : labels.map { presentation(of: $0, special: #".\;"()@$ "#) + "." }.joined()
    }

    func isWithin(_ other: DomainName) -> Bool {
        labels.suffix(other.labels.count).elementsEqual(other.labels)
    }

    /// The canonical order of RFC 4034 §6.1: by the labels from the right.
    static func < (left: DomainName, right: DomainName) -> Bool {
        left.labels.reversed().lexicographicallyPrecedes(right.labels.reversed()) {
            $0.lexicographicallyPrecedes($1)
        }
    }

    /// A name as written: `@`, relative to `origin`, or absolute.
    init(written bytes: ArraySlice<UInt8>, origin: DomainName?) throws(ZoneFieldFault) {
        if bytes.elementsEqual([UInt8(ascii: "@")]) {
            guard let origin else { throw .noOrigin("@") }
            self = origin
            return
        }
        if bytes.elementsEqual([UInt8(ascii: ".")]) {
            self = .root
            return
        }
        let written = String(decoding: bytes, as: UTF8.self)
        var labels: [[UInt8]] = []
        var label: [UInt8] = []
        var endsWithDot = false
        var rest = bytes
        while let octet = try Escapes.next(&rest) {
            endsWithDot = !octet.isEscaped && octet.value == UInt8(ascii: ".")
            if endsWithDot {
                guard !label.isEmpty else { throw .malformed(written, "has an empty label") }
                labels.append(label)
                label = []
            } else {
                label.append(lowercased(octet.value))
                guard label.count <= 63 else {
                    throw .malformed(written, "has a label of more than 63 octets")
                }
            }
        }
        if !label.isEmpty { labels.append(label) }
        guard !labels.isEmpty else { throw .malformed(written, "is not a domain name") }
        if !endsWithDot {
            guard let origin else { throw .noOrigin(written) }
            labels += origin.labels
        }
        self.labels = labels
        guard wireLength <= 255 else { throw .malformed(written, "is longer than 255 octets") }
    }

    init(labels: [[UInt8]]) { self.labels = labels }
}

/// The escapes of master files: `\DDD` for an octet, `\c` for a character.
enum Escapes {
    static func next(_ rest: inout ArraySlice<UInt8>) throws(ZoneFieldFault) -> (
        value: UInt8, isEscaped: Bool
    )? {
        guard let first = rest.popFirst() else { return nil }
        guard first == UInt8(ascii: "\\") else { return (first, false) }
        guard let second = rest.popFirst() else { throw .malformed("\\", "stands at the end of a word") }
        guard isDigit(second) else { return (second, true) }
        let digits = [second] + rest.prefix(2)
        let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        guard digits.count == 3, digits.allSatisfy(isDigit), number <= 255 else {
            throw .malformed(
                "\\" + String(decoding: digits, as: UTF8.self),
                "is not an octet from \\000 to \\255"
            )
        }
        rest = rest.dropFirst(2)
        return (UInt8(number), true)
    }

    static func octets(_ bytes: ArraySlice<UInt8>) throws(ZoneFieldFault) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let octet = try next(&rest) { result.append(octet.value) }
        return result
    }
}

/// Octets as text: printable ASCII as it is, `special` behind a backslash, the rest as `\DDD`.
func presentation(of octets: some Sequence<UInt8>, special: String) -> String {
    var text = ""
    for octet in octets {
        let scalar = Unicode.Scalar(octet)
        if octet < 0x20 || octet > 0x7E || (octet == 0x20 && special.utf8.contains(0x20)) {
            text += "\\" + padded(Int(octet), 3)
        } else {
            if special.utf8.contains(octet) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }
    return text
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

/// What is wrong with one word of a record.
enum ZoneFieldFault: Error, Hashable {
    /// What was written, and what it is not: `"1x" is not a number`.
    case malformed(String, String)
    case noOrigin(String)
    case missing(String)
    case excess(String)

    func fault(line: Int, remedy: String) -> SourceFault {
        switch self {
        case .malformed(let written, let problem):
            SourceFault(line: line, "\"\(excerpt(written))\" \(problem)", remedy: remedy)
        case .noOrigin(let written):
            SourceFault(
                line: line,
                "\"\(excerpt(written))\" is relative, and there is no origin",
                remedy: "add a $ORIGIN line, or write the name with a dot at its end"
            )
        case .missing(let what): SourceFault(line: line, "\(what) is missing", remedy: remedy)
        case .excess(let written):
            SourceFault(line: line, "\"\(excerpt(written))\" is more than the record takes", remedy: remedy)
        }
    }
}
