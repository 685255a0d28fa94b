import Attestations
import Evidence
import Ledger

/// A log that is read in the order of its entries, whichever version it has.
enum LogReading: Sendable {
    case tiles(TileLog)
    /// Entries of the shards before it stand beside it.
    case indexed(IndexedLog, offset: Int)

    /// Bundles of entries that are read before their transaction.
    private static let bundlesTogether = 8
    /// The same of a log of version 1, in entries.
    private static let entriesTogether = 100

    /// - Throws: `RekorFault`, `RekorExchange.Lost`.
    static func begin(_ log: RekorLog, by exchange: RekorExchange) async throws -> (
        LogReading, SeenCheckpoint
    ) {
        guard log.version == 2 else {
            let indexed = IndexedLog(log: log, exchange: exchange)
            let state = try await indexed.state()
            return (.indexed(indexed, offset: state.offset), state.seen)
        }
        let tiles = TileLog(log: log, exchange: exchange)
        let (checkpoint, note) = try await tiles.checkpoint()
        return (.tiles(tiles), SeenCheckpoint(checkpoint: checkpoint, note: note))
    }

    /// What is needed to read on after the first `size` entries; its root is the caller's to compare.
    func tree(of size: Int) async throws -> CompactTree {
        switch self {
        case .tiles(let log):
            guard let tree = CompactTree(size: size, subtrees: try await log.subtrees(of: size)) else {
                throw RekorFault.falseProof(.otherRoot)
            }
            return tree
        case .indexed(let log, let offset): return try await log.tree(of: size, offset: offset)
        }
    }

    /// The bodies of the next entries, as many as are read together.
    func entries(from start: Int, in size: Int) async throws -> [[UInt8]] {
        switch self {
        case .tiles(let log):
            let first = start / TilePath.width
            let last = min((size - 1) / TilePath.width, first + Self.bundlesTogether - 1)
            var bodies: [[UInt8]] = []
            for bundle in first...last {
                let found = try await log.entries(ofBundle: bundle, in: size)
                bodies += found.dropFirst(max(0, start - bundle * TilePath.width))
            }
            return bodies
        case .indexed(let log, let offset):
            return try await log.entries(start..<min(size, start + Self.entriesTogether), offset: offset)
        }
    }

    func consistencyProof(from old: Int, to new: Int) async throws -> ConsistencyProof {
        switch self {
        case .tiles(let log): try await log.consistencyProof(from: old, to: new)
        case .indexed(let log, _): try await log.consistencyProof(from: old, to: new)
        }
    }
}

extension TileLog {
    /// The roots of the complete subtrees of a tree, from left to right.
    fileprivate func subtrees(of size: Int) async throws -> [Digest] {
        var found: [Digest] = []
        for node in MerkleTree.nodes(of: 0..<size) {
            let start = node.index << node.level
            found.append(try await hash(of: start..<start + 1 << node.level, in: size))
        }
        return found
    }
}
