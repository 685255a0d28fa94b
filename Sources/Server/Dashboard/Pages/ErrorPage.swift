/// What failed, that nothing was lost, what to do next, and the request's identifier. Pages only read custody, so
/// the second is one sentence.
struct ErrorPage: DashboardPage {
    static let template = "error"
    static let fragments: [Fragment] = []

    var status: Int
    /// `This artifact does not exist`
    var title: String
    /// What failed, in a sentence.
    var detail: String
    /// What to do next.
    var remedy: String?
    var requestID: String

    var view: View {
        View([
            "status": status,
            "title": title,
            "detail": detail,
            "remedy": remedy,
            "requestID": requestID,
        ])
    }
}
