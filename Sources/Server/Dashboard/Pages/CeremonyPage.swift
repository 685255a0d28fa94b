import API
import Evidence

/// `/ceremonies/{id}`: what is being approved, who has signed, who still may, until when; and signing in the browser.
struct CeremonyPage: DashboardPage {
    static let template = "ceremony"
    static let fragments: [Fragment] = [.ceremonyHead, .ceremonyWitnesses]
    static let place = CeremoniesPage.place

    /// Changes that are shown; the page with the differences has more.
    static let changeLimit = 20
    static let contentBytes = 20_000

    /// What the version is compared with.
    enum Changes: Sendable {
        /// No version was approved before, and there is none to compare with.
        case first
        case against(version: Int, [Difference], count: Int, weaker: Int, stronger: Int)
        /// In words, why it can't be told.
        case untold(String)
    }

    var frame: Frame
    var ceremony: CeremonyFacts
    var witnesses: [WitnessRow]
    var changes: Changes
    /// The version's content as JSON text; `nil` where it is no longer the current one.
    var content: String?

    var view: View {
        frame.view(
            of: Self.self,
            title: "Ceremony on \(ceremony.artifactName)",
            following: PercentEncoding.encoded(ceremony.id)
        ).adding(ceremony.view(now: frame.now)).adding(
            View([
                "sentence": ceremony.sentence(now: frame.now),
                "witnesses": witnesses.map { $0.view(now: frame.now) },
                "hasWitnesses": !witnesses.isEmpty,
                "barred": ceremony.barred.map(Identifier.view),
                "hasBarred": !ceremony.barred.isEmpty,
            ])
        ).adding(changesView).adding(contentView)
    }

    private var changesView: View {
        switch changes {
        case .first:
            View([
                "changesWords": "No version was approved before: all of it is new.", "differences": [View](),
                "hasDifferences": false, "moreDifferences": nil, "diffPath": nil,
            ])
        case .untold(let reason):
            View([
                "changesWords": "What changed can't be told here: \(reason)", "differences": [View](),
                "hasDifferences": false, "moreDifferences": nil, "diffPath": nil,
            ])
        case .against(let version, let differences, let count, let weaker, let stronger):
            View([
                "changesWords": Self.words(version, count, weaker, stronger),
                "differences": differences.prefix(Self.changeLimit).map(\.view),
                "hasDifferences": count > 0,
                "moreDifferences": count > Self.changeLimit
                    ? "and \(Counting.number(count - Self.changeLimit)) more" : nil,
                "diffPath": "\(ceremony.artifactPath)/diff?from=\(version)&to=\(ceremony.version)",
            ])
        }
    }

    private var contentView: View {
        let shown = content.map { JSONIndentation.shown($0, escapedBytes: Self.contentBytes) }
        return View([
            "content": shown?.text,
            "clipped": shown.flatMap { text, isWhole in
                isWhole ? nil : "The first \(Counting.bytes(text.utf8.count)) of it."
            },
        ])
    }

    private static func words(_ version: Int, _ count: Int, _ weaker: Int, _ stronger: Int) -> String {
        guard count > 0 else { return "Nothing that counts differs from version \(version)." }
        let directions = [(weaker, "weaker"), (stronger, "stronger")].filter { $0.0 > 0 }
            .map { "\(Counting.number($0.0)) \($0.1)" }
        return Counting.sentence(Counting.count(count, "difference", "differences"))
            + " from version \(version), the last that was approved before"
            + (directions.isEmpty ? "." : ", of which \(directions.joined(separator: " and ")).")
    }
}

/// A ceremony and what it is about.
struct CeremonyFacts: Sendable {
    var id: String
    var tenantID: String
    var artifactID: String
    var artifactName: String
    var kind: String
    var version: Int
    var cid: String
    var tier: String?
    var accordName: String
    var accordCID: String
    var ceremonyClass: String
    var quorum: Int
    /// Signatures that count towards it.
    var signed: Int
    /// DIDs whose signature would still count.
    var maySign: [String]
    /// Who has the vote of one of them: whose vote, by whom.
    var mandates: [(witness: String, delegate: String)] = []
    /// The cluster that decides it in the place of its quorum.
    var substrate: String?
    var isFourEyes: Bool
    var barred: [String]
    /// As on the wire.
    var state: String
    var payloadType: String
    var payload: [UInt8]
    var openedBy: String
    var openedAt: Instant
    var expiresAt: Instant
    var closedAt: Instant?
    var closingReason: String?
    var closedBy: String?
    var supersededBy: Int?
    /// As on the wire: `approval`, `emergency` or `review`.
    var purpose = "approval"
    var emergencyReason: String?
    /// The emergency that it is the review of, and the review that followed it.
    var reviewOf: String?
    var review: String?
    var openingEntry: EntryReference?
    var closingEntry: EntryReference?

    var artifactPath: String { "/artifacts/\(PercentEncoding.encoded(artifactID))" }
    private var isOpen: Bool { state == "open" || state == "overdue" }

    func sentence(now: Instant) -> String {
        let version = "Version \(version)"
        let time = (closedAt ?? expiresAt)
        let at = "\(CivilTime(time).text(at: now)) UTC"
        if let substrate, state == "open" {
            return "\(version) waits for the cluster “\(substrate)” to decide; the ceremony closes \(at)."
        }
        if purpose == "review" { return reviewSentence(version, at) }
        switch state {
        case "open":
            let missing = max(0, quorum - signed)
            return "\(version) waits for \(Counting.count(missing, "more signature", "more signatures")) of "
                + "\(Counting.number(quorum)); the ceremony closes \(at)."
        case "approved": return "\(version) was approved \(at)."
        case "rejected": return "\(version) was rejected \(at)."
        case "expired":
            return "The ceremony of version \(self.version) expired \(at) without enough signatures."
        case "withdrawn": return "The ceremony of version \(self.version) was withdrawn \(at)."
        case "superseded":
            let next = supersededBy.map { "version \($0)" } ?? "a new version"
            return "The ceremony of version \(self.version) gave way to \(next) \(at)."
        case let other: return "The ceremony is \(other)."
        }
    }

    private func reviewSentence(_ version: String, _ at: String) -> String {
        let missing = max(0, quorum - signed)
        let wait = Counting.count(missing, "more signature", "more signatures")
        switch state {
        case "open":
            return "\(version) was approved in an emergency. Others look at it again: \(wait) of "
                + "\(Counting.number(quorum)) until \(at)."
        case "overdue":
            return
                "\(version) was approved in an emergency, and the review of it is overdue since \(at): it waits for "
                + "\(wait) of \(Counting.number(quorum))."
        case "approved": return "\(version) was approved in an emergency, and others confirmed it \(at)."
        default: return "\(version) was approved in an emergency, and its review failed \(at)."
        }
    }

    /// What the browser compares the statement with before it signs. As text in attributes it would be changed: characters
    /// that deceive readers are shown there by their code points.
    private var signFacts: JSON {
        [
            "tenant": .string(tenantID), "ceremony": .string(id), "artifact": .string(artifactID),
            "kind": .string(kind), "name": .string(artifactName), "version": .integer(version),
            "cid": .string(cid), "accordCid": .string(accordCID), "class": .string(ceremonyClass),
            "purpose": .string(purpose), "emergencyReason": .optional(emergencyReason),
            "reviewOf": .optional(reviewOf), "openedAt": .string(openedAt.description),
            "expiresAt": .string(expiresAt.description), "eligible": .array(maySign.map(JSON.string)),
            "mandates": .array(
                mandates.map { ["witness": .string($0.witness), "delegate": .string($0.delegate)] }
            ),
            "barred": .array(barred.map(JSON.string)), "payloadType": .string(payloadType),
            "payload": .string(Base64.encode(payload)),
        ]
    }

    func view(now: Instant) -> View {
        let word = CommandWord.artifact(kind: kind, name: artifactName, otherwise: id)
        return View([
            "id": id,
            "artifactName": artifactName,
            "artifactPath": artifactPath,
            "kind": Names.kind(kind),
            "version": version,
            "cid": Identifier.view(cid),
            "tier": tier,
            "accordName": accordName,
            "accordPath": "/accords/\(PercentEncoding.encoded(accordCID))",
            "accordCID": Identifier.view(accordCID),
            "ceremonyClass": ceremonyClass,
            "signedOf": "\(signed) of \(quorum)",
            "pips": (0..<min(max(quorum, signed), 12)).map { View(["isSigned": $0 < signed]) },
            "isOpen": isOpen,
            "isSignable": isOpen && substrate == nil,
            "substrate": substrate,
            "isFourEyes": isFourEyes,
            "purposeWords": purpose == "approval" ? nil : purpose,
            "isReview": purpose == "review",
            "emergencyReason": emergencyReason,
            "reviewOfPath": reviewOf.map { "/ceremonies/\(PercentEncoding.encoded($0))" },
            "reviewPath": review.map { "/ceremonies/\(PercentEncoding.encoded($0))" },
            "decisionWord": purpose == "review" ? "confirm" : "approve",
            "stateWord": Names.custody(state),
            "signFacts": Base64.encode(signFacts.canonicalBytes()),
            "path": "/ceremonies/\(PercentEncoding.encoded(id))",
            "openedBy": Identifier.view(openedBy),
            "openedAt": CivilTime.view(openedAt, now: now),
            "closesAt": isOpen ? CivilTime.view(expiresAt, now: now) : nil,
            "closedAt": closedAt.map { CivilTime.view($0, now: now) },
            "closingReason": closingReason,
            "closedBy": closedBy.map(Identifier.view),
            "openingEntry": openingEntry?.view,
            "closingEntry": closingEntry?.view,
            "apiPath": "/api/v1/ceremonies/\(PercentEncoding.encoded(id))",
            "signCommand": View([
                "command": "muniment ceremony sign", "argument": purpose == "review" ? id : word,
                "option": "--key NAME",
            ]),
            "rejectCommand": View([
                "command": "muniment ceremony reject", "argument": purpose == "review" ? id : word,
                "option": "--reason TEXT",
            ]),
            "withdrawCommand": View([
                "command": "muniment ceremony withdraw", "argument": word, "option": "--reason TEXT",
            ]),
        ])
    }
}

/// A witness of a ceremony: who has signed, or still may.
struct WitnessRow: Sendable {
    var did: String
    /// `nil`: has not signed.
    var signedAt: Instant?
    /// Who signed in its place.
    var delegate: String?
    /// Who may sign in its place.
    var delegates: [String] = []
    /// Whether it can sign now.
    var maySign: Bool
    /// Whether a signature of it counts: who is no longer a witness stays on record.
    var counts: Bool
    var entry: EntryReference?

    func view(now: Instant) -> View {
        View([
            "key": "witness-\(did)",
            "did": Identifier.view(did),
            "signedAt": signedAt.map { CivilTime.view($0, now: now) },
            "standing": standing,
            "delegate": delegate.map(Identifier.view),
            "delegates": delegates.prefix(Self.shownDelegates).map(Identifier.view),
            "hasDelegates": !delegates.isEmpty,
            "isSigned": signedAt != nil,
            "entry": entry?.view,
        ])
    }

    private static let shownDelegates = 5

    private var standing: String {
        if signedAt != nil { return counts ? "signed" : "signed, and is no witness any more" }
        return maySign ? "may sign" : "has not signed"
    }
}
