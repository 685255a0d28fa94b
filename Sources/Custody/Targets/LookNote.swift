package import Evidence

/// Which target this server looked at itself, and what is kept of the look beside the verification.
package struct LookNote: Hashable, Sendable {
    package var target: UniqueID
    package var durationMilliseconds: Int
    /// What was seen: names, sizes and digests, never bytes.
    package var seen: JSON?
    /// `{"code", "field", "reason", "remedy"}`
    package var failure: JSON?

    package init(target: UniqueID, durationMilliseconds: Int, seen: JSON? = nil, failure: JSON? = nil) {
        self.target = target
        self.durationMilliseconds = durationMilliseconds
        self.seen = seen
        self.failure = failure
    }
}

/// A look with what was concluded from it.
struct LookedAt: Sendable {
    var note: LookNote
    var verdict: Verdict
    var verificationID: UniqueID
    var at: Instant

    init(note: LookNote, _ verification: Verification) {
        self.note = note
        verdict = verification.verdict
        verificationID = verification.id
        at = verification.verifiedAt
    }
}
