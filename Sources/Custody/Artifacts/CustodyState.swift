/// Where the current version of an artifact stands. It takes an event and becomes the next state; nothing
/// else happens here. Drawn in `Documents/state-machines.md`.
package enum CustodyState: String, Hashable, Sendable, CaseIterable {
    case proposed
    case ceremonyOpen = "ceremony_open"
    case approved
    case rejected
    case expired
    case deployed
    case rolledBack = "rolled_back"
    case retired

    package enum Event: Hashable, Sendable {
        case versionRegistered
        case ceremonyOpened
        case ceremonyApproved
        case ceremonyRejected
        case ceremonyExpired
        case ceremonyWithdrawn
        /// A new version was registered although a ceremony was open, which it closes.
        case ceremonySuperseded
        /// A deployment is a fact and never forbidden; only that of the approved version moves custody.
        case deploymentRecorded(isCurrentVersion: Bool)
        /// A target that held the current version was rolled back, or one that held another.
        case deploymentRolledBack(isCurrentVersion: Bool)
        case retired
    }

    /// An event that the state does not take.
    package struct Forbidden: Error, Hashable, Sendable {
        package var state: CustodyState
        package var event: Event

        package init(state: CustodyState, event: Event) {
            self.state = state
            self.event = event
        }
    }

    /// Becomes the next state, which may be the same: then there is no transition to record.
    package mutating func apply(_ event: Event) throws(Forbidden) {
        switch (self, event) {
        case (.proposed, .versionRegistered): break
        case (.approved, .versionRegistered), (.rejected, .versionRegistered), (.expired, .versionRegistered),
            (.deployed, .versionRegistered), (.rolledBack, .versionRegistered):
            self = .proposed

        case (.proposed, .ceremonyOpened), (.rejected, .ceremonyOpened), (.expired, .ceremonyOpened):
            self = .ceremonyOpen
        case (.ceremonyOpen, .ceremonyApproved): self = .approved
        case (.ceremonyOpen, .ceremonyRejected): self = .rejected
        case (.ceremonyOpen, .ceremonyExpired): self = .expired
        case (.ceremonyOpen, .ceremonyWithdrawn), (.ceremonyOpen, .ceremonySuperseded): self = .proposed

        case (.approved, .deploymentRecorded(true)), (.rolledBack, .deploymentRecorded(true)):
            self = .deployed
        case (_, .deploymentRecorded): break
        case (.deployed, .deploymentRolledBack(true)): self = .rolledBack
        case (_, .deploymentRolledBack): break

        case (.ceremonyOpen, .retired), (.retired, .retired): throw Forbidden(state: self, event: event)
        case (_, .retired): self = .retired

        case (_, .versionRegistered), (_, .ceremonyOpened), (_, .ceremonyApproved), (_, .ceremonyRejected),
            (_, .ceremonyExpired), (_, .ceremonyWithdrawn), (_, .ceremonySuperseded):
            throw Forbidden(state: self, event: event)
        }
    }
}
