/// The blocks of a PEM file (RFC 7468); text between them is left out.
enum PEMBlocks {
    /// Certificates in one file.
    static let maximumBlocks = 1000

    struct Block: Hashable {
        var label: String
        var line: Int
        var bytes: [UInt8]
    }

    static func blocks(of bytes: [UInt8]) throws(SourceFault) -> [Block] {
        var blocks: [Block] = []
        var open: (label: String, line: Int, body: [UInt8])?
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            let line = raw.filter { $0 > 0x20 || $0 == 0x20 }
            let text = String(decoding: line, as: UTF8.self)
            if let label = label(of: text, "BEGIN") {
                guard open == nil else { throw fault(index, "a block begins inside another") }
                open = (label, index + 1, [])
            } else if let label = label(of: text, "END") {
                guard let block = open, block.label == label else {
                    throw fault(index, "a block ends that did not begin")
                }
                guard let decoded = ByteText.bytes(base64: block.body), !decoded.isEmpty else {
                    throw fault(block.line - 1, "the block is not base64")
                }
                guard blocks.count < maximumBlocks else {
                    throw fault(index, "it has more than \(maximumBlocks) blocks")
                }
                blocks.append(Block(label: label, line: block.line, bytes: decoded))
                open = nil
            } else if open != nil, !line.contains(UInt8(ascii: ":")) {
                open?.body += line.filter { $0 != 0x20 }
            }
        }
        if let open { throw fault(open.line - 1, "a block is never closed") }
        return blocks
    }

    private static func label(of line: String, _ word: String) -> String? {
        let (start, end) = ("-----\(word) ", "-----")
        guard line.hasPrefix(start), line.hasSuffix(end), line.utf8.count > start.utf8.count + end.utf8.count
        else {
            return nil
        }
        return String(line.dropFirst(start.count).dropLast(end.count))
    }

    private static func fault(_ index: Int, _ reason: String) -> SourceFault {
        SourceFault(line: index + 1, reason, remedy: "export the certificate again as PEM")
    }
}
