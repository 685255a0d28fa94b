/// What failed, what became of the reader's work, what to do next, and the request's identifier.
struct ErrorPage: DashboardPage {
    static let template = "error"
    static let fragments: [Fragment] = []

    var status: Int
    /// `This artifact does not exist`
    var title: String
    /// What failed, in a sentence.
    var detail: String
    /// `Nothing was written.`
    var saved: String?
    /// What to do next.
    var remedy: String?
    var requestID: String

    var view: View {
        View([
            "status": status,
            "title": title,
            "detail": detail,
            "saved": saved,
            "remedy": remedy,
            "requestID": requestID,
        ])
    }
}
