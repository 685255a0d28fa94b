import API
import Evidence

/// A page of the dashboard: plain values that a route fills, and the words and marks they become.
protocol DashboardPage: Sendable {
    /// Its template, by name in `Templates`.
    static var template: String { get }
    /// The parts that change while the page is open.
    static var fragments: [Fragment] { get }
    /// What the templates read.
    var view: View { get }
}

extension DashboardPage {
    func render(with library: TemplateLibrary) throws -> String {
        let addresses = View([
            "stylesheet": try library.assets.path("muniment.css"),
            "themeScript": try library.assets.path("theme.js"),
            "liveScript": try library.assets.path("live.js"),
            "proofScript": try library.assets.path("proof.js"),
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

    /// - Parameters:
    ///   - address: this page's path, to mark it in the rail.
    ///   - topics: what the page subscribes to; none, and the page does not say that it is live.
    func view(title: String, address: String, topics: [String]) -> View {
        View([
            "title": title,
            "tenant": tenant,
            "caller": caller,
            "now": CivilTime.view(now, now: now),
            "live": topics.isEmpty
                ? nil
                : "/live?topics=\(topics.joined(separator: ","))"
                    + (livePosition.map { "&after=\(PercentEncoding.encoded($0))" } ?? ""),
            "beatSeconds": Int(LiveEvent.beatInterval.components.seconds),
            "places": Self.places.map { place in
                View([
                    "placeTitle": place.title,
                    "placeAddress": place.address,
                    "placeIcon": place.icon,
                    "isHere": place.address == address,
                ])
            },
        ])
    }

    private static let places = [
        (title: "Overview", address: "/", icon: "overview"),
        (title: "Artifacts", address: "/artifacts", icon: "artifacts"),
        (title: "Ceremonies", address: "/ceremonies", icon: "ceremonies"),
        (title: "Chronicle", address: "/chronicle", icon: "chronicle"),
        (title: "Ledger", address: "/ledger", icon: "ledger"),
        (title: "Jobs", address: "/jobs", icon: "jobs"),
    ]
}
