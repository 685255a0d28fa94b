import Evidence
import Foundation

/// A text as names are looked for in it: in one case, composed in one way, with percent-encoding and `\u` escapes read.
/// What is found is told as a place of the original.
struct FoldedText {
    let original: [UInt8]
    /// UTF-8.
    let bytes: [UInt8]
    /// Of each folded byte, where the original's unit begins and ends; empty where byte stands for byte.
    private let places: [(start: Int, end: Int)]

    init(_ text: String) { self.init(Array(text.utf8)) }

    init(_ original: [UInt8]) {
        self.original = original
        let isPlain = original.allSatisfy {
            $0 < 0x80 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: "\\")
        }
        guard !isPlain else {
            bytes = original.map(Self.lowered)
            places = []
            return
        }
        var folding = Folding(original)
        folding.run()
        (bytes, places) = (folding.bytes, folding.places)
    }

    /// Bytes that are no text: byte for byte.
    init(binary original: [UInt8]) {
        self.original = original
        bytes = original.map(Self.lowered)
        places = []
    }

    func place(of found: Range<Int>) -> Range<Int> {
        guard !places.isEmpty, let last = found.last else { return found }
        return places[found.lowerBound].start..<places[last].end
    }

    /// The original with something else in the places that were found; they come in order and do not overlap.
    func replacing(_ hits: [Hit]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for hit in hits {
            let place = place(of: hit.range)
            // One unit of the original may fold to several bytes, of which two hits took parts.
            guard place.lowerBound >= position else { continue }
            result += original[position..<place.lowerBound]
            result += hit.replacement
            position = place.upperBound
        }
        return result + original[position...]
    }

    struct Hit {
        /// Of the folded bytes.
        var range: Range<Int>
        var replacement: [UInt8]
    }

    static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}

/// Reads a text unit by unit: a byte, `%C3`, `\u00fc`; and folds the characters that they make.
private struct Folding {
    private let original: [UInt8]
    private(set) var bytes: [UInt8] = []
    private(set) var places: [(start: Int, end: Int)] = []
    private var position = 0
    private var known: [Unicode.Scalar: [UInt8]] = [:]

    init(_ original: [UInt8]) { self.original = original }

    mutating func run() {
        while position < original.count {
            let start = position
            let scalar = escape() ?? character()
            let folded = scalar.map { fold($0) } ?? [original[start]]
            bytes += folded
            places += folded.map { _ in (start, position) }
        }
    }

    /// `\u00fc`
    private mutating func escape() -> Unicode.Scalar? {
        guard original[position] == UInt8(ascii: "\\"), position + 6 <= original.count,
            original[position + 1] == UInt8(ascii: "u"),
            let value = UInt32(
                String(decoding: original[position + 2..<position + 6], as: UTF8.self),
                radix: 16
            ),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        position += 6
        return scalar
    }

    /// One in UTF-8, each byte of which may be percent-encoded; `nil` for a byte that is none, which is passed.
    private mutating func character() -> Unicode.Scalar? {
        let (first, next) = byte(at: position)
        let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var (encoded, end) = ([first], next)
        while encoded.count < count, end < original.count {
            let (byte, next) = byte(at: end)
            guard (0x80..<0xC0).contains(byte) else { break }
            encoded.append(byte)
            end = next
        }
        guard let text = String(validating: encoded, as: UTF8.self), let scalar = text.unicodeScalars.first
        else {
            position += 1
            return nil
        }
        position = end
        return scalar
    }

    private func byte(at index: Int) -> (UInt8, next: Int) {
        guard original[index] == UInt8(ascii: "%"), index + 2 < original.count,
            let high = Hex.digit(original[index + 1]), let low = Hex.digit(original[index + 2])
        else { return (original[index], index + 1) }
        return (high << 4 | low, index + 3)
    }

    private mutating func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII { return [FoldedText.lowered(UInt8(scalar.value))] }
        if let folded = known[scalar] { return folded }
        let plain = String(scalar).decomposedStringWithCompatibilityMapping.uppercased().lowercased()
        let folded = Array(plain.decomposedStringWithCompatibilityMapping.utf8)
        known[scalar] = folded
        return folded
    }
}

extension Hex {
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        default: nil
        }
    }
}
