package import Evidence

/// How a ceremony stands, as its row and the wire name it.
package enum CeremonyState: String, Hashable, Sendable, CaseIterable {
    case open
    case approved
    case rejected
    case expired
    /// Taken back by who opened it, or by a member of the accord.
    case withdrawn
    /// A new version was registered in the place of the one that it was about.
    case superseded
}

/// A ceremony's signatures and state. It takes an event at a moment and becomes the next state; nothing else
/// happens here. Drawn in `Documents/state-machines.md`.
package struct CeremonyProgress: Hashable, Sendable {
    /// DIDs whose signature counts: the witnesses when the ceremony was opened who still are. A signature by
    /// one who no longer is stays on record, and counts for nothing.
    package let eligible: Set<String>
    /// DIDs that sign neither for themselves nor for others.
    package let barred: Set<String>
    package let quorum: Int
    package let expiresAt: Instant
    package private(set) var signers: Set<String>
    package private(set) var state: CeremonyState

    package init(
        eligible: some Sequence<String>,
        barred: some Sequence<String> = [],
        quorum: Int,
        expiresAt: Instant,
        signers: some Sequence<String> = [],
        state: CeremonyState = .open
    ) {
        self.eligible = Set(eligible)
        self.barred = Set(barred)
        self.quorum = quorum
        self.expiresAt = expiresAt
        self.signers = Set(signers)
        self.state = state
    }

    package enum Event: Hashable, Sendable {
        /// All that one envelope brings: decided together, whether they complete the quorum or surpass it.
        case signed(by: [String])
        case rejected
        case withdrawn
        case superseded
        /// The sweeper came by.
        case timePassed
    }

    package enum Refusal: Error, Hashable, Sendable {
        case closed(CeremonyState)
        case expired(at: Instant)
        case notEligible(String)
        case barred(String)
        case alreadySigned(String)
        case notDue(until: Instant)
    }

    /// Over at the very moment of `expiresAt`, whether the sweeper has been there or not.
    package func isDue(at now: Instant) -> Bool { state == .open && now >= expiresAt }

    package mutating func apply(_ event: Event, at now: Instant) throws(Refusal) {
        guard state == .open else { throw .closed(state) }
        guard event == .timePassed || !isDue(at: now) else { throw .expired(at: expiresAt) }
        switch event {
        case .timePassed:
            guard isDue(at: now) else { throw .notDue(until: expiresAt) }
            state = .expired
        case .signed(let witnesses):
            var next = signers
            for witness in witnesses {
                guard !barred.contains(witness) else { throw .barred(witness) }
                guard eligible.contains(witness) else { throw .notEligible(witness) }
                guard next.insert(witness).inserted else { throw .alreadySigned(witness) }
            }
            signers = next
            if signers.intersection(eligible).count >= quorum { state = .approved }
        case .rejected: state = .rejected
        case .withdrawn: state = .withdrawn
        case .superseded: state = .superseded
        }
    }
}
