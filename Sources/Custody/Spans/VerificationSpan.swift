package import Evidence
import Kinds

/// Who looks, as far as what is seen is told apart: another verifier may disagree.
package struct Verifier: Hashable, Sendable {
    package var layer: Verification.Layer?
    package var did: String?
    package var infrastructure: Verification.Infrastructure?

    package init(
        layer: Verification.Layer? = nil,
        did: String? = nil,
        infrastructure: Verification.Infrastructure? = nil
    ) {
        self.layer = layer
        self.did = did
        self.infrastructure = infrastructure
    }
}

/// What a look found, as far as two looks found the same.
package struct Finding: Hashable, Sendable {
    package var verdict: Verdict
    /// What differs lowers protection.
    package var isWeaker: Bool
    package var form: FormDigest?
    /// Empty where nothing could be seen.
    package var cid: String

    package init(verdict: Verdict, isWeaker: Bool = false, form: FormDigest? = nil, cid: String = "") {
        self.verdict = verdict
        self.isWeaker = isWeaker
        self.form = form
        self.cid = cid
    }

    /// By their normal forms, and where there are none by their CIDs: a serial that is counted up changes the CID alone.
    package func isSame(as other: Finding) -> Bool {
        guard verdict == other.verdict, isWeaker == other.isWeaker, form == other.form else { return false }
        return form != nil || cid.utf8.elementsEqual(other.cid.utf8)
    }
}

/// A look in the order of looks: by time, and then by identifier.
package struct LookPlace: Hashable, Comparable, Sendable {
    package var at: Instant
    package var id: UniqueID

    package init(at: Instant, id: UniqueID) {
        self.at = at
        self.id = id
    }

    package static func < (left: LookPlace, right: LookPlace) -> Bool {
        (left.at, left.id) < (right.at, right.id)
    }
}

/// What one verifier saw of an artifact on a target, look after look, for as long as it was the same.
package struct VerificationSpan: Hashable, Sendable {
    package var verifier: Verifier
    /// With the CID that the last look saw.
    package var finding: Finding
    package var first: LookPlace
    package var last: LookPlace
    package var checkCount: Int
    /// The verifier's last one on this target.
    package var isCurrent: Bool
    /// That tells of the first look; `nil`: not known any more, or not written yet.
    package var firstEntryID: UniqueID?

    package init(
        verifier: Verifier,
        finding: Finding,
        first: LookPlace,
        last: LookPlace,
        checkCount: Int,
        isCurrent: Bool,
        firstEntryID: UniqueID? = nil
    ) {
        self.verifier = verifier
        self.finding = finding
        self.first = first
        self.last = last
        self.checkCount = checkCount
        self.isCurrent = isCurrent
        self.firstEntryID = firstEntryID
    }
}

extension Verification {
    package var verifier: Verifier {
        Verifier(layer: layer, did: verifierDID, infrastructure: infrastructure)
    }

    package var finding: Finding {
        Finding(
            verdict: verdict,
            isWeaker: (differences.directions[.weaker] ?? 0) > 0,
            form: forms?.seen,
            cid: verdict == .error ? "" : verifiedCID
        )
    }
}
