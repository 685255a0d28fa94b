/// `/sign-in`: a form that posts `token`, and `next` when there is a page to return to.
struct SignInPage: DashboardPage {
    static let template = "sign-in"
    static let fragments: [Fragment] = []

    /// Why the last attempt was refused, in a sentence.
    var refusal: String?
    /// The path to go to afterwards. Routes accept only paths of this server.
    var next: String?

    var view: View { View(["title": "Sign in", "refusal": refusal, "next": next]) }
}
