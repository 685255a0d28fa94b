/// `/secrets/new`: writes the first version of a secret.
struct NewSecretPage: DashboardPage {
    static let template = "secret-new"
    static let fragments: [Fragment] = []
    static let place = SecretsPage.place

    var frame: Frame
    /// Where it is to be, as far as that is known: a folder, or whole.
    var path: String
    var draft: SecretDraft
    var refusal: String?

    var view: View {
        frame.view(of: Self.self, title: "A new secret", following: nil).adding(
            View([
                "path": path,
                "refusal": refusal,
                "draftRows": draft.rows(besides: []),
                "draftJSON": draft.shownJSON,
            ])
        )
    }
}
