import Evidence

/// Replaces what is found in a text, also in what stands in it in base64: as text in UTF-8 or UTF-16, or as bytes.
struct EncodedText {
    /// What stands where, as a replacement.
    ///
    /// The second argument is true for bytes that are no text, in which short words are found by chance.
    typealias Search = (_ folded: FoldedText, _ isBinary: Bool) -> [FoldedText.Hit]

    /// How many pieces of base64 something was replaced in.
    private(set) var encodedCount = 0

    /// Base64 in base64 in base64.
    private static let maximumDepth = 3
    /// Fewer characters hold no name.
    private static let shortestRun = 8

    /// `nil`: nothing was found.
    mutating func rewritten(_ text: String, by search: Search) -> String? {
        rewritten(Array(text.utf8), depth: 0, by: search).map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func rewritten(_ original: [UInt8], depth: Int, by search: Search) -> [UInt8]? {
        var (bytes, isChanged) = (original, false)
        let folded = FoldedText(original)
        let hits = search(folded, false)
        if !hits.isEmpty {
            bytes = folded.replacing(hits)
            isChanged = true
        }
        guard depth < Self.maximumDepth else { return isChanged ? bytes : nil }
        var result: [UInt8] = []
        var position = 0
        for run in Self.runs(of: bytes) {
            guard let replacement = parts(of: bytes[run], depth: depth, by: search) else { continue }
            result += bytes[position..<run.lowerBound]
            result += replacement
            position = run.upperBound
            isChanged = true
        }
        return isChanged ? result + bytes[position...] : nil
    }

    /// A run as a whole, or what stands in it between characters that separate words, too: `key-…`, `path/…`.
    private mutating func parts(of run: ArraySlice<UInt8>, depth: Int, by search: Search) -> [UInt8]? {
        if let whole = decoded(run, depth: depth, by: search) { return whole }
        for separators in Self.separators where run.contains(where: separators.contains) {
            var (result, start, isChanged) = ([UInt8](), run.startIndex, false)
            for end in run.indices.filter({ separators.contains(run[$0]) }) + [run.endIndex] {
                let part = run[start..<end]
                let changed = part.count >= Self.shortestRun ? decoded(part, depth: depth, by: search) : nil
                result += changed ?? Array(part)
                isChanged = isChanged || changed != nil
                if end < run.endIndex { result.append(run[end]) }
                start = end + 1
                guard start <= run.endIndex else { break }
            }
            if isChanged { return result }
        }
        return nil
    }

    private static let separators: [Set<UInt8>] = [Set("-_".utf8), Set("/".utf8), Set("+".utf8)]

    /// A run of base64 with what it holds rewritten; `nil` where it holds nothing of that, or is no base64.
    private mutating func decoded(_ run: ArraySlice<UInt8>, depth: Int, by search: Search) -> [UInt8]? {
        let text = String(decoding: run.filter { $0 > 0x20 }, as: UTF8.self)
        guard let bytes = Base64.decode(text), !bytes.isEmpty,
            let changed = changed(bytes, depth: depth, by: search)
        else { return nil }
        encodedCount += 1
        let isURLSafe = text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return Array((isURLSafe ? Base64URL.encode(changed) : Base64.encode(changed)).utf8)
    }

    private mutating func changed(_ bytes: [UInt8], depth: Int, by search: Search) -> [UInt8]? {
        if let text = Self.wide(bytes) {
            return rewritten(Array(text.utf8), depth: depth + 1, by: search).map { changed in
                String(decoding: changed, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            }
        }
        guard String(validating: bytes, as: UTF8.self) == nil else {
            return rewritten(bytes, depth: depth + 1, by: search)
        }
        let folded = FoldedText(binary: bytes)
        let hits = search(folded, true)
        return hits.isEmpty ? nil : folded.replacing(hits)
    }

    /// Text in UTF-16LE, as PowerShell encodes commands.
    private static func wide(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        let zeros = stride(from: 1, to: bytes.count, by: 2).count { bytes[$0] == 0 }
        guard bytes.starts(with: [0xFF, 0xFE]) || zeros * 4 >= bytes.count else { return nil }
        let units = stride(from: 0, to: bytes.count, by: 2).map {
            UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Where base64 may stand: characters of its alphabets with padding behind them, over several lines.
    private static func runs(of bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var position = 0
        while position < bytes.count {
            guard isDigit(bytes[position]) else {
                position += 1
                continue
            }
            let start = position
            var end = position
            while position < bytes.count {
                if isDigit(bytes[position]) {
                    position += 1
                    end = position
                } else if bytes[position] == 0x0A || bytes[position] == 0x0D {
                    position += 1
                } else {
                    break
                }
            }
            // Padding ends it: behind another `=` something else begins.
            position = end
            while position < bytes.count, position < end + 2, bytes[position] == UInt8(ascii: "=") {
                position += 1
            }
            end = position
            if end - start >= shortestRun { runs.append(start..<end) }
        }
        return runs
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: byte == 0x2B || byte == 0x2F || byte == 0x2D || byte == 0x5F
        }
    }
}
