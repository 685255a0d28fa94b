import Evidence

/// The blocks of a PEM file (RFC 7468), with lines of any length, as tools write them; text between them is passed over.
struct PEMBlock {
    var label: String
    var bytes: [UInt8]

    /// `nil` where a block is not closed or is no Base64.
    static func all(in text: String) -> [PEMBlock]? {
        var blocks: [PEMBlock] = []
        var open: (label: Substring, base64: String)?
        for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingSpace }) {
            if let label = label(of: line, "BEGIN") {
                guard open == nil else { return nil }
                open = (label, "")
            } else if let label = label(of: line, "END") {
                guard let block = open, block.label == label, let bytes = Base64.decode(block.base64),
                    !bytes.isEmpty
                else { return nil }
                blocks.append(PEMBlock(label: String(label), bytes: bytes))
                open = nil
            } else {
                open?.base64 += line
            }
        }
        return open == nil ? blocks : nil
    }

    private static func label(of line: String, _ word: String) -> Substring? {
        let start = "-----\(word) "
        guard line.hasPrefix(start), line.hasSuffix("-----"), line.count > start.count + 5 else { return nil }
        return line.dropFirst(start.count).dropLast(5)
    }
}
