import API
import Evidence

/// `/agents` and `/applications`: who policies are bound to, and how each stands.
struct PrincipalsPage: DashboardPage {
    static let template = "principals"
    static let fragments: [Fragment] = []
    static let place = AgentConnectionsPage.place

    /// Rows a page.
    static let rowLimit = 30

    var frame: Frame
    /// `agent` or `application`.
    var kind: String
    var rows: [PrincipalRow]
    var mayWrite: Bool
    var cursor: String?
    var nextCursor: String?

    var view: View {
        frame.view(of: Self.self, title: PrincipalWords.title(of: kind), following: nil).adding(
            View([
                "pageTitle": PrincipalWords.title(of: kind),
                "kind": kind,
                "command": "muniment \(kind == "agent" ? "agent" : "app") register NAME",
                "path": PrincipalWords.path(of: kind),
                "isAgents": kind == "agent",
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "mayWrite": mayWrite,
                "paging": Paging("\(kind)s", cursor: cursor, next: nextCursor) {
                    URLPart.address(PrincipalWords.path(of: kind), ["cursor": $0])
                }?.view,
            ])
        )
    }

    var sentence: String {
        guard !rows.isEmpty || cursor != nil else {
            return "No \(kind) is registered. A policy that is bound to one reaches nobody else."
        }
        let more = nextCursor == nil && cursor == nil ? "" : " on this page"
        let active = rows.count { $0.status == "active" }
        var text = Counting.sentence(Counting.count(rows.count, kind, "\(kind)s")) + more
        text +=
            active == rows.count
            ? ", active." : ", \(Counting.count(active, "of them active", "of them active"))."
        let waiting = rows.count { $0.status == "registered" }
        if waiting > 0 {
            text += " \(Counting.sentence(Counting.count(waiting, "waits", "wait"))) to be activated."
        }
        return text
    }
}

/// What agents and applications have in common in a reader's words.
enum PrincipalWords {
    static func title(of kind: String) -> String { kind == "agent" ? "Agents" : "Applications" }
    static func path(of kind: String) -> String { kind == "agent" ? "/agents" : "/applications" }

    static func mark(_ status: String) -> View {
        switch status {
        case "active": View(["shape": "circle", "word": "active", "role": "positive"])
        case "suspended": View(["shape": "triangle-bar", "word": "suspended", "role": "critical"])
        case "retired": View(["shape": "square", "word": "retired", "role": "muted"])
        default: View(["shape": "ring", "word": "waits to be activated", "role": "muted"])
        }
    }
}

/// An agent or an application in the list.
struct PrincipalRow: Sendable {
    var id: String
    /// `agent` or `application`.
    var kind: String
    var name: String
    var description: String
    /// `registered`, `active`, `suspended` or `retired`.
    var status: String
    var hostname: String?
    var kubernetesNamespace: String?
    var kubernetesPod: String?
    var statusChangedAt: Instant
    var updatedBy: String
    var entry: EntryReference?
    /// The latest one; `nil` where there was none.
    var connection: AgentConnectionRow?

    func view(now: Instant) -> View {
        View([
            "key": "principal-\(id)",
            "name": Clipping.text(name, 120),
            "principalPath": "\(PrincipalWords.path(of: kind))/\(PercentEncoding.encoded(name))",
            "description": description.isEmpty ? nil : Clipping.text(description, 160),
            "mark": PrincipalWords.mark(status),
            "since": CivilTime.view(statusChangedAt, now: now),
            "hostname": hostname.map { Clipping.text($0, 120) },
            "kubernetes": kubernetes,
            "updatedBy": Clipping.text(updatedBy, 80),
            "entry": entry?.view,
            "connection": connection?.view(now: now),
        ])
    }

    /// `namespace/pod`, or what of it is known.
    var kubernetes: String? {
        switch (kubernetesNamespace, kubernetesPod) {
        case (nil, nil): nil
        case (let namespace, let pod):
            Clipping.text([namespace, pod].compactMap(\.self).joined(separator: "/"), 160)
        }
    }
}
