import API
import Evidence

/// `/verifiers`: whose word is taken besides the server's own, by which keys, and what they said last.
struct VerifiersPage: DashboardPage {
    static let template = "verifiers"
    static let fragments: [Fragment] = [.verifierRows]
    static let place = TargetsPage.place

    /// Rows a page; nobody has many.
    static let rowLimit = 40

    var frame: Frame
    /// By name, those that are revoked last.
    var rows: [VerifierRow]
    var hasMore: Bool
    var mayManage: Bool
    /// What a button said that brought this page.
    var notice: String?

    var view: View {
        frame.view(of: Self.self, title: "Independent verifiers").adding(
            View([
                "sentence": sentence,
                "notice": notice,
                "hasRows": !rows.isEmpty,
                "rows": rows.prefix(Self.rowLimit).map { $0.view(now: frame.now, mayManage: mayManage) },
                "hasMore": hasMore,
            ])
        )
    }

    var sentence: String {
        let trusted = rows.filter { $0.revokedAt == nil }
        guard !trusted.isEmpty else { return "Nobody's word is taken but the server's own." }
        let silent = trusted.count { $0.sight == nil }
        let stale = trusted.count { $0.isStale(at: frame.now) }
        var text = "The word of \(Counting.count(trusted.count, "party", "parties")) is taken"
        if silent > 0 { text += "; \(Counting.number(silent)) said nothing yet" }
        if stale > 0 { text += "; what \(Counting.number(stale)) said is too old to stand" }
        return text + "."
    }
}

/// An independent verifier.
struct VerifierRow: Sendable {
    /// What it sees at present.
    struct Sight: Sendable {
        var match: Int
        var drift: Int
        var error: Int
        var last: StateMark
        var lastAt: Instant
        var checks: Int
    }

    var id: String
    var name: String
    var did: String
    var infrastructure: String
    var validForSeconds: Int?
    /// Pinned from a document; empty of a did:key, which is its key.
    var keys: [String]
    var keysAt: Instant?
    var addedBy: String
    var addedAt: Instant
    var revokedAt: Instant?
    var sight: Sight?
    var entry: EntryReference?

    private static let keyLimit = 3

    func view(now: Instant, mayManage: Bool) -> View {
        let path = "/verifiers/\(PercentEncoding.encoded(did))"
        return View([
            "key": "verifier-\(id)",
            "name": Clipping.text(name, 100),
            "did": Identifier.view(did),
            "method": method,
            "mark": revokedAt == nil
                ? View(["shape": "circle", "word": "trusted", "role": "positive"]) : StateMark.revoked.view,
            "revokedAt": revokedAt.map { CivilTime.view($0, now: now) },
            "infrastructure": infrastructure,
            "standing": standing,
            "keys": keys.prefix(Self.keyLimit).map(Identifier.view),
            "moreKeys": keys.count > Self.keyLimit ? "and \(keys.count - Self.keyLimit) more" : nil,
            "keysAt": keysAt.map { CivilTime.view($0, now: now) },
            "last": sight.map { $0.last.view },
            "lastAt": sight.map { CivilTime.view($0.lastAt, now: now) },
            "counts": sight.map(Self.words),
            "staleWords": isStale(at: now) ? "too old to stand against what others see" : nil,
            "addedAt": CivilTime.view(addedAt, now: now),
            "addedBy": Identifier.view(addedBy),
            "refreshPath": mayManage && revokedAt == nil && !isKey ? path + "/refresh" : nil,
            "revokePath": mayManage && revokedAt == nil ? path + "/revoke" : nil,
            "entry": entry?.view,
        ])
    }

    /// What it said last does not count any more, for want of a newer look.
    func isStale(at now: Instant) -> Bool {
        guard revokedAt == nil, let validForSeconds, let last = sight?.lastAt else { return false }
        return last.advanced(by: .seconds(validForSeconds)) <= now
    }

    private var isKey: Bool { did.hasPrefix("did:key:") }

    private var method: String {
        isKey
            ? "did:key, the key itself"
            : "\(did.split(separator: ":").prefix(2).joined(separator: ":")), by pinned keys"
    }

    private var standing: String {
        guard let validForSeconds else { return "stands until it looks again" }
        let (days, hours) = (validForSeconds / 86_400, validForSeconds / 3_600)
        let time =
            validForSeconds % 86_400 == 0
            ? Counting.count(days, "day", "days")
            : validForSeconds % 3_600 == 0
                ? Counting.count(hours, "hour", "hours") : "\(Counting.number(validForSeconds)) s"
        return "stands for \(time)"
    }

    private static func words(_ sight: Sight) -> String {
        let places = [(sight.match, "as approved"), (sight.drift, "differing"), (sight.error, "not seen")]
        let told = places.filter { $0.0 > 0 }.map { "\(Counting.number($0.0)) \($0.1)" }.joined(
            separator: ", "
        )
        return "\(told); looked \(Counting.count(sight.checks, "time", "times"))"
    }
}
