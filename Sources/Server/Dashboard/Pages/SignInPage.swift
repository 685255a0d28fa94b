/// `/sign-in`: a form that posts `token`, and `next` when there is a page to return to.
struct SignInPage: DashboardPage {
    static let template = "sign-in"
    static let fragments: [Fragment] = []

    /// Why the last attempt was refused, in a sentence.
    var refusal: String?
    /// The path to go to afterwards. Routes accept only paths of this server.
    var next: String?
    /// Providers by which people sign in.
    var ways: [Way] = []

    struct Way: Sendable {
        /// The tenant's.
        var name: String
        var path: String
    }

    var view: View {
        View([
            "title": "Sign in",
            "refusal": refusal,
            "next": next,
            "hasWays": !ways.isEmpty,
            "ways": ways.map { View(["wayName": Clipping.text($0.name, 80), "wayPath": $0.path]) },
        ])
    }
}
