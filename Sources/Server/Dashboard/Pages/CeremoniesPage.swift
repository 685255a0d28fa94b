import API
import Evidence

/// `/ceremonies`: the artifacts whose latest transition is `ceremony_open`, and how to sign.
struct CeremoniesPage: DashboardPage {
    static let template = "ceremonies"
    static let fragments: [Fragment] = [.ceremoniesSentence, .ceremonyRows]
    static let place: Place? = Place(
        title: "Ceremonies",
        address: "/ceremonies",
        icon: "ceremonies",
        key: "c"
    )

    /// Rows a page.
    static let rowLimit = 50

    var frame: Frame
    /// How many can still be signed; `rows` may be one page of them.
    var open: Int
    /// Reviews after emergencies whose time is over: they wait still, and are none of `open`.
    var reviewsOverdue = 0
    /// When the first of all of them closes.
    var firstClosing: Instant?
    /// The latest opened first; one whose time is over stands among them until it is closed.
    var rows: [CeremonyRow]
    var paging: Paging?

    var view: View {
        frame.view(of: Self.self).adding(
            View([
                "sentence": sentence,
                "hasRows": !rows.isEmpty,
                "rows": rows.map { $0.view(now: frame.now) },
                "paging": paging?.view,
            ])
        )
    }

    var sentence: String {
        guard reviewsOverdue > 0 else { return openSentence }
        let overdue = Counting.count(
            reviewsOverdue,
            "review after an emergency is overdue",
            "reviews after emergencies are overdue"
        )
        return open > 0 ? "\(overdue). \(openSentence)" : "\(overdue)."
    }

    private var openSentence: String {
        guard open > 0 else { return "No ceremony is open. Nothing waits for a signature." }
        let wait = Counting.count(open, "ceremony waits", "ceremonies wait")
        guard let firstClosing else { return "\(wait) for signatures." }
        let closes = open == 1 ? "it closes" : "the first closes"
        return "\(wait) for signatures; \(closes) \(CivilTime(firstClosing).text(at: frame.now)) UTC."
    }
}

/// One artifact with its open ceremony.
struct CeremonyRow: Sendable {
    var ceremonyID: String
    var artifactID: String
    var artifactName: String
    var kind: String
    var version: Int
    var cid: String
    /// As on the wire: `approval`, `emergency` or `review`.
    var purpose = "approval"
    /// A review whose time is over.
    var isOverdue = false
    /// `SingleApproval` or `n-of-m`.
    var ceremonyClass: String
    var signed: Int
    var quorum: Int
    /// DIDs of those who have signed.
    var signedBy: [String]
    var openedAt: Instant
    var closesAt: Instant
    var entry: EntryReference?

    func view(now: Instant) -> View {
        let isOver = purpose != "review" && closesAt <= now
        let isOverdue = self.isOverdue || (purpose == "review" && closesAt <= now)
        let subject =
            purpose == "review"
            ? ceremonyID
            : CommandWord.artifact(kind: kind, name: artifactName, otherwise: ceremonyID)
        return View([
            "key": "ceremony-\(ceremonyID)",
            "artifactName": artifactName,
            "ceremonyPath": "/ceremonies/\(PercentEncoding.encoded(ceremonyID))",
            "kind": Names.kind(kind),
            "version": version,
            "cid": Identifier.view(cid),
            "ceremonyClass": ceremonyClass,
            "signed": "\(signed) of \(quorum)",
            "pips": (0..<min(max(quorum, signed), Self.shownPips)).map { View(["isSigned": $0 < signed]) },
            "signedBy": signedBy.map(Identifier.view),
            "openedAt": CivilTime.view(openedAt, now: now),
            "closesAt": CivilTime.view(closesAt, now: now),
            "purposeWords": Self.words[purpose],
            "isOver": isOver,
            "over": isOver ? StateMark.expired.view : isOverdue ? StateMark.overdue.view : nil,
            "command": "muniment ceremony sign",
            "argument": subject,
            "option": "--key NAME",
            "entry": entry?.view,
        ])
    }

    private static let shownPips = 12
    private static let words = ["emergency": "emergency", "review": "review after an emergency"]
}
