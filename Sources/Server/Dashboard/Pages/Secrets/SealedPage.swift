/// What stands in the place of a page about secrets while they are sealed: what still works, and who can open them.
struct SealedPage: DashboardPage {
    static let template = "sealed"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    var frame: Frame
    var isInitialized: Bool
    /// Whether the server opens the seal itself, by a key file or another server.
    var opensItself: Bool
    /// Of the shares that people hold.
    var threshold: Int
    var shares: Int
    /// How many were given so far.
    var progress: Int

    var view: View {
        frame.view(of: Self.self, following: nil).adding(
            View([
                "sentence": sentence,
                "mark": StateMark.sealed.view,
                "isInitialized": isInitialized,
                "opensItself": opensItself,
                "shareWords": shares == 0 ? nil : shareWords,
            ])
        )
    }

    var sentence: String {
        isInitialized
            ? "The secrets are sealed: none of them can be read or written. Everything else works."
            : "No secrets are kept here yet: the seal was never made. Everything else works."
    }

    private var shareWords: String {
        let all =
            "\(Counting.number(threshold)) of the \(Counting.count(shares, "share", "shares")) of its key open it"
        return progress == 0
            ? all + "."
            : "\(all); \(Counting.number(progress)) \(progress == 1 ? "was" : "were") given so far."
    }
}
