/// What stands for a moment when a provider has sent somebody back: it goes on to where they wanted to be.
struct SignedInPage: DashboardPage {
    static let template = "signed-in"
    static let fragments: [Fragment] = []

    var caller: String
    /// A path of this server.
    var next: String

    var view: View {
        View(["title": "Signed in", "caller": Clipping.text(caller, 200), "next": next, "refreshPath": next])
    }
}
