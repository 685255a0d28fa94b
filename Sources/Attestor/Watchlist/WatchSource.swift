import Evidence
package import Ledger

/// What is read for who is watched for: a log of others, or a ledger of our own.
package enum WatchSource: Hashable, Sendable {
    case log(RekorLog)
    case ledger(LedgerName)

    /// What scopes call ledgers begins so, and no log's name does.
    package static let ledgerPrefix = "ledger:"

    package static func name(of ledger: LedgerName) -> String { ledgerPrefix + ledger.rawValue }

    /// As scopes call it.
    package var name: String {
        switch self {
        case .log(let log): log.name
        case .ledger(let ledger): Self.name(of: ledger)
        }
    }

    package var shard: Int {
        switch self {
        case .log(let log): log.shard
        case .ledger: 0
        }
    }

    /// What cursors, hits and what is parked know it by.
    package var key: String {
        switch self {
        case .log(let log): log.id.text
        case .ledger(let ledger): ledger.rawValue
        }
    }

    var logID: UniqueID? {
        switch self {
        case .log(let log): log.id
        case .ledger: nil
        }
    }

    var ledger: String? {
        switch self {
        case .log: nil
        case .ledger(let ledger): ledger.rawValue
        }
    }

    /// What an entry about it is about.
    var node: String {
        switch self {
        case .log(let log): log.node
        case .ledger(let ledger): Self.name(of: ledger)
        }
    }

    /// As people are told of it.
    func place(_ index: Int) -> String {
        switch self {
        case .log(let log): "\(log.name)/\(log.shard) #\(index)"
        case .ledger(let ledger): "our ledger \(ledger.rawValue) #\(index)"
        }
    }
}
