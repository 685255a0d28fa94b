import API

/// What supports what around one node, laid out for drawing: who supports it to its left, what it supports to its right.
///
/// A pure value: the same supports give the same picture.
struct SupportGraph: Sendable {
    struct Edge: Hashable, Sendable {
        var source: String
        /// In a reader's words.
        var relation: String
        var target: String
    }

    struct Node: Hashable, Sendable {
        /// `sbom:<uuid>`, `artifact:sha256:<hex>`, …
        var name: String
        /// From the middle: columns to the left are negative.
        var column: Int
        /// From the top.
        var row: Int
    }

    /// That are drawn; the rest is told as a number.
    static let nodeLimit = 30
    static let edgeLimit = 60

    let root: String
    let nodes: [Node]
    let edges: [Edge]
    let leftOut: Int

    init(around root: String, _ all: [Edge]) {
        self.root = root
        var columns = [root: 0]
        var order = [root]
        var queue = [root]
        let bySource = Dictionary(grouping: all, by: \.source)
        let byTarget = Dictionary(grouping: all, by: \.target)
        while !queue.isEmpty {
            let node = queue.removeFirst()
            let column = columns[node] ?? 0
            let near =
                (byTarget[node] ?? []).map { ($0.source, column - 1) }
                + (bySource[node] ?? []).map { ($0.target, column + 1) }
            for (name, place) in near where columns[name] == nil {
                columns[name] = place
                order.append(name)
                queue.append(name)
            }
        }
        leftOut = max(0, order.count - Self.nodeLimit)
        var rows: [Int: Int] = [:]
        nodes = order.prefix(Self.nodeLimit).map { name in
            let column = columns[name] ?? 0
            let row = rows[column, default: 0]
            rows[column] = row + 1
            return Node(name: name, column: column, row: row)
        }
        let drawn = Set(nodes.map(\.name))
        var seen: Set<Edge> = []
        let tied = all.filter {
            drawn.contains($0.source) && drawn.contains($0.target) && seen.insert($0).inserted
        }
        edges = Array(tied.prefix(Self.edgeLimit))
    }

    // In units of the drawing.
    private static let (boxWidth, boxHeight, columnWidth, rowHeight, margin) = (176, 44, 260, 64, 12)

    private var firstColumn: Int { nodes.map(\.column).min() ?? 0 }
    private var columnCount: Int { (nodes.map(\.column).max() ?? 0) - firstColumn + 1 }
    private var rowCount: Int { (nodes.map(\.row).max() ?? 0) + 1 }

    private func corner(of node: Node) -> (x: Int, y: Int) {
        // Shorter columns stand in the middle of the longest.
        let own = nodes.count { $0.column == node.column }
        let above = (rowCount - own) * Self.rowHeight / 2
        return (
            Self.margin + (node.column - firstColumn) * Self.columnWidth,
            Self.margin + above + node.row * Self.rowHeight
        )
    }

    /// `nil` where nothing is tied to anything.
    var view: View? {
        guard !edges.isEmpty else { return nil }
        let corners = Dictionary(uniqueKeysWithValues: nodes.map { ($0.name, corner(of: $0)) })
        let width = 2 * Self.margin + (columnCount - 1) * Self.columnWidth + Self.boxWidth
        let height = 2 * Self.margin + (rowCount - 1) * Self.rowHeight + Self.boxHeight
        return View([
            "viewBox": "0 0 \(width) \(height)",
            "width": width,
            "height": height,
            "graphWords": words,
            "leftOut": leftOut == 0
                ? nil
                : "\(Counting.number(leftOut)) more are not drawn; the command line and the API tell all.",
            "lines": edges.compactMap { line($0, corners) },
            "boxes": nodes.map { node in
                let corner = corners[node.name] ?? (0, 0)
                let (kind, short) = Self.words(for: node.name)
                return View([
                    "x": corner.x, "y": corner.y, "width": Self.boxWidth, "height": Self.boxHeight,
                    "textX": corner.x + 10, "kindY": corner.y + 17, "nameY": corner.y + 35,
                    "boxKind": kind, "boxName": short, "whole": Clipping.text(node.name, 100),
                    "boxPath": Self.path(of: node.name), "isRoot": node.name == root,
                ])
            },
            "edges": edges.map { edge in
                View([
                    "edgeSource": Self.sentencePart(edge.source), "edgeRelation": edge.relation,
                    "edgeTarget": Self.sentencePart(edge.target),
                ])
            },
        ])
    }

    private var words: String {
        let count = nodes.count - 1
        return
            "\(Counting.sentence(Counting.count(count, "thing is", "things are"))) tied to it. Lines are read from left to "
            + "right: a verdict rests on a document, and a document is about an artifact."
    }

    private func line(_ edge: Edge, _ corners: [String: (x: Int, y: Int)]) -> View? {
        guard let from = corners[edge.source], let to = corners[edge.target] else { return nil }
        let (middle, width) = (Self.boxHeight / 2, Self.boxWidth)
        // To the nearer side: within a column lines run along the right.
        let (start, end) =
            from.x < to.x
            ? (from.x + width, to.x) : from.x > to.x ? (from.x, to.x + width) : (from.x + width, to.x + width)
        let bend = from.x == to.x ? start + 64 : (start + end) / 2
        let (startY, endY) = (from.y + middle, to.y + middle)
        return View([
            "path": "M\(start) \(startY)C\(bend) \(startY) \(bend) \(endY) \(end) \(endY)",
            "wordX": (start + end + 2 * bend) / 4, "wordY": (startY + endY) / 2 - 4,
            "word": edge.relation,
        ])
    }

    // MARK: Nodes

    private static func parts(_ node: String) -> (kind: Substring, rest: Substring) {
        let parts = node.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts[0], parts.count > 1 ? parts[1] : "")
    }

    static func words(for node: String) -> (kind: String, name: String) {
        let (kind, rest) = parts(node)
        let words =
            switch kind {
            case "sbom": "bill of materials"
            case "attestation": "attestation"
            case "vex": "VEX"
            case "verdict": "trust verdict"
            case "decision": "verdict"
            case "feed": "advisories"
            case "spine": "spine"
            case "anchor": "trust anchor"
            case "artifact": "artifact"
            case "package": "package"
            default: String(kind)
            }
        let name = kind == "package" ? String(rest) : ShortIdentifier.text(of: String(rest))
        return (words, middle(name))
    }

    /// So much that it fits its box.
    private static func middle(_ text: String) -> String {
        text.count > 24 ? "\(text.prefix(13))…\(text.suffix(9))" : text
    }

    private static func sentencePart(_ node: String) -> String {
        let (kind, name) = words(for: node)
        return "\(kind) \(name)"
    }

    /// Where a node is looked at; `nil` for what has no page.
    static func path(of node: String) -> String? {
        let (kind, rest) = parts(node)
        // What is longer than names usually are is searched for.
        guard rest.utf8.count <= 200 else { return nil }
        let encoded = PercentEncoding.encoded(String(rest))
        switch kind {
        case "sbom": return "/sboms/\(encoded)"
        case "attestation": return "/attestations/\(encoded)"
        case "vex": return "/vex/\(encoded)"
        case "verdict": return "/trust-verdicts/\(encoded)"
        case "decision": return "/verdicts/\(encoded)"
        case "spine": return "/spines/\(encoded)"
        case "anchor": return "/trust-anchors"
        case "artifact":
            let digest = rest.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
            return URLPart.address("/attestations", ["q": digest])
        case "package": return URLPart.address("/attestations", ["q": String(rest)])
        default: return nil
        }
    }
}
