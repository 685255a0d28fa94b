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
    /// An after-review whose time is over: it waits still.
    case overdue

    /// Nothing is signed any more.
    package var isClosed: Bool { self != .open && self != .overdue }
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
    package let purpose: CeremonyPurpose
    package let expiresAt: Instant
    /// Who has voted, by whose hand.
    package private(set) var votes: [Vote]
    package private(set) var state: CeremonyState

    /// Whose votes were cast.
    package var voters: Set<String> { Set(votes.map(\.witness)) }
    /// The keys that cast them.
    package var hands: Set<String> { Set(votes.map(\.signer)) }

    package init(
        eligible: some Sequence<String>,
        barred: some Sequence<String> = [],
        quorum: Int,
        purpose: CeremonyPurpose = .approval,
        expiresAt: Instant,
        votes: some Sequence<Vote> = [],
        state: CeremonyState = .open
    ) {
        self.eligible = Set(eligible)
        self.barred = Set(barred)
        self.quorum = quorum
        self.purpose = purpose
        self.expiresAt = expiresAt
        self.votes = Array(votes)
        self.state = state
    }

    /// A witness's vote. The signer is the witness, or whom it gave its vote to.
    package struct Vote: Hashable, Sendable {
        package var witness: String
        package var signer: String
        package var delegationID: UniqueID?

        package init(of witness: String) {
            self.witness = witness
            signer = witness
        }

        package init(of witness: String, by signer: String, under delegationID: UniqueID?) {
            self.witness = witness
            self.signer = signer
            self.delegationID = delegationID
        }
    }

    /// A vote that may be cast for another now.
    package struct Mandate: Hashable, Sendable {
        package var delegator: String
        package var delegate: String
        package var delegationID: UniqueID

        package init(delegator: String, delegate: String, delegationID: UniqueID) {
            self.delegator = delegator
            self.delegate = delegate
            self.delegationID = delegationID
        }
    }

    package enum Event: Hashable, Sendable {
        /// All that one envelope brings: decided together, whether they complete the quorum or surpass it.
        case signed([Vote])
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
        /// The witness has not given its vote to the delegate.
        case notGiven(by: String, to: String)
        /// Who is a witness casts no vote but its own.
        case votesForItself(String)
        case barred(String)
        case alreadySigned(String)
        case notDue(until: Instant)
        case reviewStays
    }

    /// Over at the very moment of `expiresAt`, whether the sweeper has been there or not.
    package func isDue(at now: Instant) -> Bool { state == .open && now >= expiresAt }

    package mutating func apply(_ event: Event, at now: Instant) throws(Refusal) {
        guard !state.isClosed else { throw .closed(state) }
        // A review that is late is better than none.
        guard event == .timePassed || purpose == .review || !isDue(at: now) else {
            throw .expired(at: expiresAt)
        }
        switch event {
        case .timePassed:
            guard state == .open else { throw .closed(state) }
            guard isDue(at: now) else { throw .notDue(until: expiresAt) }
            state = purpose == .review ? .overdue : .expired
        case .withdrawn where purpose == .review, .superseded where purpose == .review: throw .reviewStays
        case .signed(let cast):
            var next = self
            for vote in cast { try next.take(vote) }
            votes = next.votes
            if voters.intersection(eligible).count >= quorum { state = .approved }
        case .rejected: state = .rejected
        case .withdrawn: state = .withdrawn
        case .superseded: state = .superseded
        }
    }

    private mutating func take(_ vote: Vote) throws(Refusal) {
        for did in [vote.signer, vote.witness] where barred.contains(did) { throw .barred(did) }
        guard eligible.contains(vote.witness) else { throw .notEligible(vote.witness) }
        guard !voters.contains(vote.witness) else { throw .alreadySigned(vote.witness) }
        guard !hands.contains(vote.signer) else { throw .alreadySigned(vote.signer) }
        votes.append(vote)
    }

    /// Whose vote a signature of `signer` is: its own, where it is a witness, and else that of `witness` or, where that is
    /// not said, of the first who gave it theirs and has not voted. A key votes once, and what was given to it can't be given
    /// on.
    ///
    /// - Parameters:
    ///   - mandates: the one that counts first comes first.
    ///   - cast: votes that come together with it.
    package func vote(
        of signer: String,
        for witness: String? = nil,
        with mandates: [Mandate] = [],
        beside cast: [Vote] = []
    ) throws(Refusal) -> Vote {
        let voters = voters.union(cast.map(\.witness))
        guard !barred.contains(signer) else { throw .barred(signer) }
        guard !hands.contains(signer), !voters.contains(signer),
            !cast.contains(where: { $0.signer == signer })
        else { throw .alreadySigned(signer) }
        guard !eligible.contains(signer) else {
            guard witness ?? signer == signer else { throw .votesForItself(signer) }
            return Vote(of: signer)
        }
        let given = mandates.filter {
            $0.delegate == signer && eligible.contains($0.delegator)
                && (witness == nil || $0.delegator == witness)
        }
        guard let first = given.first else {
            throw witness.map { .notGiven(by: $0, to: signer) } ?? .notEligible(signer)
        }
        guard let open = given.first(where: { !voters.contains($0.delegator) }) else {
            throw .alreadySigned(first.delegator)
        }
        return Vote(of: open.delegator, by: signer, under: open.delegationID)
    }
}
