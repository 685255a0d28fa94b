import Ledger

/// What has changed, by the topics of the interface.
///
/// `ceremony:<id>` and `posture:<artifact>` name what changed; `posture:*` says that several artifacts did, and
/// `ledger:chronicle`, which stands for every entry, is for readers of the ledger.
struct LiveNews: Sendable, Hashable {
    /// What a topic begins with.
    enum Topic: String, Sendable {
        case posture
        case ceremony
        case ledger

        func callAsFunction(_ subject: some StringProtocol) -> String { "\(rawValue):\(subject)" }
        /// Everything of the kind.
        var any: String { self("*") }
    }

    static let chronicle = Topic.ledger(LedgerName.chronicle.rawValue)

    /// The leaf index of the newest chronicle entry behind this news: what a client resumes after.
    var cursor: Int
    var topics: Set<String>
    /// More has happened than is told one by one: whoever shows something reads it anew.
    var isIncomplete = false

    /// One news that says what both said.
    func merged(with later: LiveNews) -> LiveNews {
        LiveNews(
            cursor: max(cursor, later.cursor),
            topics: topics.union(later.topics),
            isIncomplete: isIncomplete || later.isIncomplete
        )
    }
}
