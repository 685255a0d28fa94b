import API
import Evidence

/// What one verifier saw on one target.
struct VerificationRow: Sendable {
    var id: String
    var artifactID: String
    var artifactName: String
    var kind: String
    var targetKind: String?
    var targetIdentifier: String?
    /// `match`, `drift` or `error`.
    var verdict: StateMark
    var layer: String?
    var infrastructure: String?
    var verifierDID: String?
    var verifiedCID: String?
    var verifiedAt: Instant
    var differenceCount: Int
    /// The first of them; `differenceCount` says how many there are.
    var differences: [Difference]
    var entry: EntryReference?

    func view(now: Instant) -> View {
        let shown = differences.prefix(Difference.shown)
        return View([
            "key": "verification-\(id)",
            "artifactName": artifactName,
            "artifactPath": "/artifacts/\(PercentEncoding.encoded(artifactID))",
            "kind": Names.kind(kind),
            "target": targetIdentifier,
            "targetKind": targetKind,
            "verdict": verdict.view,
            "how": how,
            "verifier": verifierDID.map(Identifier.view),
            "verifiedCID": verifiedCID.map(Identifier.view),
            "verifiedAt": CivilTime.view(verifiedAt, now: now),
            "summary": summary,
            "differences": shown.map(\.view),
            "hasDifferences": !differences.isEmpty,
            "moreDifferences": differenceCount > shown.count
                ? "and \(Counting.number(differenceCount - shown.count)) more" : nil,
            "entry": entry?.view,
        ])
    }

    private var how: String {
        [layer.map(Names.layer), infrastructure].compactMap(\.self).joined(separator: ", ")
    }

    private var summary: String {
        switch verdict {
        case .match: "as approved"
        case .error: "no answer"
        default: Counting.count(differenceCount, "difference", "differences")
        }
    }
}

/// One place where two contents differ, both sides as text.
struct Difference: Sendable {
    enum Change: String, Sendable {
        case added
        case removed
        case changed
    }

    /// How many of them a row shows, so that a full page stays under 150 kB.
    static let shown = 4

    var path: String
    var change: Change
    var approved: String?
    var observed: String?
    /// In the words of the kind; then values and path stand in it already.
    var sentence: String?
    /// `weaker` or `stronger`.
    var direction: String?

    var view: View {
        guard let sentence else { return placeView }
        return View([
            "sign": sign,
            "change": change.rawValue,
            "said": sentence.count > 160 ? "\(sentence.prefix(159))…" : sentence,
            "direction": direction,
        ])
    }

    private var placeView: View {
        View([
            // The end of a path says what it leads to.
            "path": path.count > 70 ? "…\(path.suffix(69))" : path,
            "sign": sign,
            "change": change.rawValue,
            "approved": approved.map(Self.clipped),
            "observed": observed.map(Self.clipped),
            "isChanged": change == .changed,
            "said": nil,
            "direction": direction,
        ])
    }

    private var sign: String {
        switch change {
        case .added: "+"
        case .removed: "−"
        case .changed: "~"
        }
    }

    /// A value is shown, not stored, here; a certificate's bytes would hide what stands around them.
    private static func clipped(_ text: String) -> String {
        text.count > 60 ? "\(text.prefix(60))…" : text
    }
}
