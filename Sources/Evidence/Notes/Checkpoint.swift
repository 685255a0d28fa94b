/// What a log says of itself: how large it is and what its root is (C2SP tlog-checkpoint). The text of a signed note.
package struct Checkpoint: Hashable, Sendable {
    /// Which log, as a URL without scheme.
    package let origin: String
    package let size: Int
    package let root: Digest
    /// Further lines, none of them empty.
    package let extensions: [String]

    /// `nil` for an origin or an extension that is no line.
    package init?(origin: String, size: Int, root: Digest, extensions: [String] = []) {
        guard size >= 0, ([origin] + extensions).allSatisfy(Self.isLine) else { return nil }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a note and nothing but the one text that a checkpoint has.
    package init?(_ text: String) {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0)
        }
        guard lines.count >= 4, lines.removeLast().isEmpty, let size = Int(lines[1]),
            let root = Base64.decode(lines[2]).flatMap({ Digest(bytes: $0) })
        else { return nil }
        self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
        // Leading zeros, signs, other forms of base64: none of them is the text that we would write.
        guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
    }

    package var text: String {
        ([origin, String(size), Base64.encode(root.bytes)] + extensions).map { $0 + "\n" }.joined()
    }

    private static func isLine(_ line: String) -> Bool {
        !line.isEmpty && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }
}
