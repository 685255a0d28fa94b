/// Where C2SP tlog-tiles puts what is read of a log: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`.
package struct TilePath: Hashable, Sendable {
    /// Nodes of a full tile; also entries of a full bundle.
    package static let width = 256
    /// Levels of the tree that a tile spans.
    package static let height = 8

    package enum Content: Hashable, Sendable {
        /// Hashes of the tree's level `8 * level`.
        case hashes(level: Int)
        case entries
    }

    package var content: Content
    package var index: Int
    /// How many it holds, 1 to 256: fewer than 256 only at the right edge.
    package var count: Int

    package init(_ content: Content, index: Int, count: Int = Self.width) {
        self.content = content
        self.index = index
        self.count = count
    }

    /// Without a slash in front.
    package var text: String {
        let name =
            switch content {
            case .hashes(let level): "tile/\(level)/"
            case .entries: "tile/entries/"
            }
        var groups = [index % 1_000]
        var rest = index / 1_000
        while rest > 0 {
            groups.append(rest % 1_000)
            rest /= 1_000
        }
        let digits = groups.reversed().map { String($0 + 1_000).dropFirst() }
        let path = digits.dropLast().map { "x\($0)/" }.joined() + (digits.last ?? "")
        return name + path + (count < Self.width ? ".p/\(count)" : "")
    }

    /// `nil` for anything but the one text that a tile has.
    package init?(_ text: String) {
        var parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard parts.count >= 3, parts.removeFirst() == "tile" else { return nil }
        let kind = parts.removeFirst()
        var count = Self.width
        if parts.count >= 2, parts[parts.count - 2].hasSuffix(".p") {
            guard let width = Int(parts.removeLast()) else { return nil }
            count = width
            parts[parts.count - 1].removeLast(2)
        }
        var index = 0
        for (position, part) in parts.enumerated() {
            let isLast = position == parts.count - 1
            let digits = isLast ? part[...] : part.dropFirst()
            guard isLast || part.hasPrefix("x"), digits.utf8.count == 3, let group = UInt16(digits) else {
                return nil
            }
            let (product, overflow) = index.multipliedReportingOverflow(by: 1_000)
            guard !overflow, product <= Int.max - Int(group) else { return nil }
            index = product + Int(group)
        }
        let content: Content
        if kind == "entries" {
            content = .entries
        } else {
            guard let level = Int(kind), 0...63 ~= level else { return nil }
            content = .hashes(level: level)
        }
        guard 1...Self.width ~= count else { return nil }
        self.init(content, index: index, count: count)
        // Signs, leading zeros, a partial width of 256: none of them is the text that we would write.
        guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
    }

    /// The tiles of a tree of `size` leaves that are not full, one a level at most, from level 0 up.
    package static func partialTiles(of size: Int) -> [TilePath] {
        var paths: [TilePath] = []
        var level = 0
        var nodes = size
        while nodes > 0 {
            let width = nodes % Self.width
            if width > 0 {
                paths.append(TilePath(.hashes(level: level), index: nodes / Self.width, count: width))
            }
            nodes /= Self.width
            level += 1
        }
        return paths
    }
}
