/// The first place where what was derived from a ledger's entries is not what stands in the database.
package struct AuditFault: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// A hash of a tile, counted from 0, is another.
        case tileChanged(level: Int, index: Int, hash: Int)
        case tileMissing(level: Int, index: Int)
        case tilesBeyond(size: Int)
        case checkpoint(number: Int, column: String)
        /// A checkpoint covers more entries than there are.
        case cutOff(number: Int, signed: Int, found: Int)
    }

    package var ledger: LedgerName
    package var problem: Problem

    init(_ ledger: LedgerName, _ problem: Problem) {
        self.ledger = ledger
        self.problem = problem
    }
}

extension AuditFault: CustomStringConvertible {
    package var description: String { "Ledger “\(ledger.rawValue)”, \(sentence)." }

    private var sentence: String {
        switch problem {
        case .tileChanged(let level, let index, let hash):
            "tile \(index) of level \(level), column hashes: the hash \(hash) is not the one that follows from the entries"
        case .tileMissing(let level, let index): "tile \(index) of level \(level): it is missing"
        case .tilesBeyond(let size): "tiles: there are some beyond the \(size) entries"
        case .checkpoint(let number, let column):
            "checkpoint \(number), column \(column): it is not what follows from the entries and the log's keys"
        case .cutOff(let number, let signed, let found):
            "checkpoint \(number), column size: it covers \(signed) entries, and there are \(found); the end of the "
                + "ledger was cut off together with its head"
        }
    }
}
