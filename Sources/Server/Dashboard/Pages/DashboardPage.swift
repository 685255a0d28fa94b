import API
import Evidence

/// A page of the dashboard: plain values that a route fills, and the words and marks they become.
protocol DashboardPage: Sendable {
    /// Its template, by name in `Templates`.
    static var template: String { get }
    /// The parts that change while the page is open.
    static var fragments: [Fragment] { get }
    /// Where it stands in the rail; `nil` for a page that stands alone.
    static var place: Place? { get }
    /// What the templates read.
    var view: View { get }
}

/// A place in the rail.
struct Place: Sendable {
    var title: String
    var address: String
    var icon: String
    /// Leads there after `g`.
    var key: String
}

extension DashboardPage {
    static var place: Place? { nil }

    func render(with library: TemplateLibrary) throws -> String {
        let addresses = View([
            "stylesheet": try library.assets.path("muniment.css"),
            "themeScript": try library.assets.path("theme.js"),
            "liveScript": try library.assets.path("live.js"),
            "proofScript": try library.assets.path("proof.js"),
            "signScript": try library.assets.path("sign.js"),
            "favicon": try library.assets.path("favicon.svg"),
        ])
        return try library.render(view.adding(addresses), template: Self.template)
    }
}

/// What stands around every signed-in page.
struct Frame: Sendable {
    var tenant: String
    /// Who is signed in, by name.
    var caller: String
    /// When the page was made; times are written relative to it.
    var now: Instant
    /// Where the stream stood when the page's rows were read, so that nothing committed since is missed: the
    /// `after` of its first request. `nil` begins with what comes next.
    var livePosition: String?
    /// The tenant that the page is about where it is not the caller's own but one that it manages: of its runs and findings
    /// the stream tells, too.
    var managed: String?

    /// - Parameters:
    ///   - title: where it is not its place's.
    ///   - subject: which one of what its fragments show; `*` for all, and with `nil` the page does not say that it is
    ///     live.
    func view<Page: DashboardPage>(
        of page: Page.Type,
        title: String? = nil,
        following subject: String? = "*"
    ) -> View {
        View([
            "title": title ?? Page.place?.title,
            "tenant": tenant,
            "caller": caller,
            "now": CivilTime.view(now, now: now),
            "live": subject.flatMap { live(Page.fragments, of: $0) },
            "managedTenant": managed.map { Clipping.text($0, 100) },
            "managedPath": managed.map { URLPart.address("/tenants", ["q": $0]) },
            "beatSeconds": Int(LiveEvent.beatInterval.components.seconds),
            "places": Self.pages.compactMap { $0.place }.map { place in
                View([
                    "placeTitle": place.title,
                    "placeAddress": place.address,
                    "placeIcon": place.icon,
                    "placeKey": place.key,
                    "isHere": place.address == Page.place?.address,
                ])
            },
        ])
    }

    /// The address of the stream that tells of these fragments; `nil` where there is nothing to be told.
    private func live(_ fragments: [Fragment], of subject: String) -> String? {
        let topics = Set(fragments.flatMap(\.changesWith)).map { $0(subject) }.sorted()
        guard !topics.isEmpty else { return nil }
        return "/live?topics=\(topics.joined(separator: ","))"
            + (managed.map { "&managed_tenant=\(PercentEncoding.encoded($0))" } ?? "")
            + (livePosition.map { "&after=\(PercentEncoding.encoded($0))" } ?? "")
    }

    private static let pages: [any DashboardPage.Type] = [
        OverviewPage.self, AccordsPage.self, ArtifactsPage.self, CeremoniesPage.self, TargetsPage.self,
        BaselinesPage.self, FindingsPage.self, TenantsPage.self, TriagePage.self, UnknownsPage.self,
        SecretsPage.self, PoliciesPage.self, LeasesPage.self, AgentConnectionsPage.self, AttestorPage.self,
        RekorPage.self, WatchlistPage.self,
        ChroniclePage.self, AuditPage.self, LedgerPage.self, JobsPage.self,
    ]
}
