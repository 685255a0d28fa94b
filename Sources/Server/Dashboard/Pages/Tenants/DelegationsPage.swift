import API
import Access
import Drift
import Evidence
import Postgres

/// `/tenant-delegations`: which tenants the caller's manages and which manage it, with the forms that move it.
struct DelegationsPage: DashboardPage {
    static let template = "delegations"
    static let fragments: [Fragment] = [.delegationsSentence, .providerRows, .managedRows]
    static let place = TenantsPage.place

    /// Rows a page: of those that manage the tenant, and of those that it manages.
    static let (providerLimit, managedLimit) = (10, 40)

    /// What the address asks for of the tenants that are managed.
    struct Filter: Hashable, Sendable {
        /// Without it all but what has ended.
        var state: String?
        /// In the other tenant's name.
        var text: String?

        var isActive: Bool { state != nil || text != nil }

        func address(cursor: String? = nil) -> String {
            URLPart.address("/tenant-delegations", ["state": state, "q": text, "cursor": cursor])
        }
    }

    /// How many there are.
    struct Count: Hashable, Sendable {
        var side: TenantDelegation.Side
        var state: DelegationState
        var count: Int
    }

    var frame: Frame
    var filter: Filter
    /// Of all, whatever the filter.
    var counts: [Count]
    /// Those that manage the tenant, or would; the newest first.
    var providers: [DelegationRow]
    var hasMoreProviders: Bool
    /// Those that the tenant manages, or could; the newest first.
    var managed: [DelegationRow]
    var cursor: String?
    var nextCursor: String?
    var isProvider: Bool
    var mayManage: Bool
    /// What was done to bring this page.
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: "Delegations").adding(
            View([
                "notice": notice,
                "sentence": sentence,
                "waits": count(.provider, .offered) > 0 && filter.state != "offered"
                    ? Filter(state: DelegationState.offered.rawValue).address() : nil,
                "mayManage": mayManage,
                "isProvider": isProvider,
                "mayOnboard": isProvider && mayManage,
                "rights": DelegationRow.rightWords.map { View(["right": $0, "rightWords": $1]) },
                "hasProviders": !providers.isEmpty,
                "providers": providers.map { $0.view(now: frame.now, mayManage: mayManage) },
                "hasMoreProviders": hasMoreProviders,
                "showsManaged": isProvider || count(.provider) > 0,
                "hasManaged": !managed.isEmpty,
                "managed": managed.map { $0.view(now: frame.now, mayManage: mayManage) },
                "isFiltered": filter.isActive,
                "text": filter.text,
                "stateOptions": (DelegationState.allCases.map(\.rawValue) + ["all"]).map {
                    View(["value": $0, "text": $0, "isChosen": $0 == filter.state])
                },
                "paging": Paging("delegations", cursor: cursor, next: nextCursor) {
                    filter.address(cursor: $0)
                }?.view,
            ])
        )
    }

    private func count(_ side: TenantDelegation.Side, _ state: DelegationState? = nil) -> Int {
        counts.filter { $0.side == side && (state == nil || $0.state == state) }.reduce(0) { $0 + $1.count }
    }

    var sentence: String {
        let (managing, managed) = (count(.managed, .active), count(.provider, .active))
        let (offered, asked) = (count(.managed, .offered), count(.provider, .offered))
        let saysManaged = isProvider || managed > 0
        let it = saysManaged ? "it" : "your tenant"
        var parts: [String] = []
        if saysManaged { parts.append("your tenant manages \(Counting.count(managed, "other", "others"))") }
        if asked > 0 {
            parts.append("\(Counting.count(asked, "offer waits", "offers wait")) for your answer")
        }
        let providers = Counting.count(managing, "provider manages", "providers manage")
        parts.append(managing == 0 ? "nobody manages \(it)" : "\(providers) \(it)")
        if offered > 0 {
            let offers = Counting.count(offered, "offer of it is", "offers of it are")
            parts.append("\(offers) not answered yet")
        }
        return Counting.sentence(parts.joined(separator: "; ")) + "."
    }
}

/// What stands between two tenants, as one of them has it.
struct DelegationRow: Sendable {
    struct Ending: Sendable {
        var by: String
        var at: Instant
        /// Whether this side ended it.
        var isOwn: Bool
        var reason: String?
    }

    var id: String
    var other: String
    var otherID: String
    var side: TenantDelegation.Side
    var rights: [DelegatedRight]
    var state: DelegationState
    /// How the other side is known to have it.
    var told: DelegationState?
    var offeredBy: String
    var offeredAt: Instant
    var acceptedBy: String?
    var acceptedAt: Instant?
    var ending: Ending?
    var entry: EntryReference?

    func view(now: Instant, mayManage: Bool) -> View {
        let path = "/tenant-delegations/\(PercentEncoding.encoded(id))"
        let waits = side == .provider && state == .offered
        return View([
            "key": "delegation-\(id)",
            "other": Clipping.text(other, 50),
            "otherID": Identifier.view(otherID),
            "otherPath": side == .provider && state == .active
                ? URLPart.address("/tenants", ["q": String(other.prefix(30))]) : nil,
            "stateMark": mark,
            "waitsForYou": waits,
            "rightWords": rights.map(\.rawValue).joined(separator: ", "),
            "toldWords": told == state ? "has it the same" : "not told yet",
            "isTold": told == state,
            "offeredBy": Self.actor(offeredBy),
            "offeredAt": CivilTime.view(offeredAt, now: now),
            "acceptedBy": acceptedBy.map(Self.actor),
            "acceptedAt": acceptedAt.map { CivilTime.view($0, now: now) },
            "endedBy": ending.map { Self.actor($0.by) },
            "endedAt": ending.map { CivilTime.view($0.at, now: now) },
            "endedSide": ending.map { $0.isOwn ? "your tenant" : "the other side" },
            "endReason": ending?.reason.map { Clipping.text($0, 100) },
            "acceptPath": mayManage && waits ? path + "/accept" : nil,
            "endPath": mayManage && state != .ended ? path + "/end" : nil,
            "endWord": waits ? "Decline" : state == .offered ? "Take back" : "End",
            "entry": entry?.view,
        ])
    }

    /// Who acts for another tenant is named with it, which makes long names.
    private static func actor(_ name: String) -> View { Identifier.view(Clipping.text(name, 60)) }

    private var mark: View {
        switch state {
        case .offered: View(["shape": "half-circle", "word": "offered", "role": "information"])
        case .active: View(["shape": "circle", "word": "active", "role": "positive"])
        case .ended: View(["shape": "square", "word": "ended", "role": "muted"])
        }
    }

    /// What each right lets the provider's people do.
    static let rightWords = [
        (DelegatedRight.capture.rawValue, "take evidence in"),
        (DelegatedRight.compare.rawValue, "compare with the provider's baselines"),
        (DelegatedRight.judge.rawValue, "answer for findings"),
    ]
}

extension DelegationRow {
    init(_ delegation: TenantDelegation, entry: EntryReference?) {
        self.init(
            id: delegation.id.text,
            other: delegation.other.name,
            otherID: delegation.other.id.description,
            side: delegation.side,
            rights: delegation.rights.sorted(),
            state: delegation.state,
            told: delegation.toldState,
            offeredBy: delegation.offeredBy,
            offeredAt: delegation.offeredAt,
            acceptedBy: delegation.acceptedBy,
            acceptedAt: delegation.acceptedAt,
            ending: delegation.ending.map {
                Ending(by: $0.by, at: $0.at, isOwn: $0.side == delegation.side, reason: $0.reason)
            },
            entry: entry
        )
    }
}
