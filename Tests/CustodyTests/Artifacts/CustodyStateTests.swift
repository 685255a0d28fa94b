import Custody
import TestSupport
import Testing

@Suite("The states of custody")
struct CustodyStateTests {
    typealias State = CustodyState
    typealias Event = CustodyState.Event

    private static let events: [Event] = [
        .versionRegistered, .ceremonyOpened, .ceremonyApproved, .ceremonyRejected, .ceremonyExpired,
        .ceremonyWithdrawn, .ceremonySuperseded,
        .deploymentRecorded(isCurrentVersion: true), .deploymentRecorded(isCurrentVersion: false),
        .deploymentRolledBack(isCurrentVersion: true), .deploymentRolledBack(isCurrentVersion: false),
        .retired,
    ]

    /// Every step there is; what is not here is forbidden, but for deployments, which are facts.
    private static let steps: [State: [Event: State]] = [
        .proposed: [.versionRegistered: .proposed, .ceremonyOpened: .ceremonyOpen, .retired: .retired],
        .ceremonyOpen: [
            .ceremonyApproved: .approved, .ceremonyRejected: .rejected, .ceremonyExpired: .expired,
            .ceremonyWithdrawn: .proposed, .ceremonySuperseded: .proposed,
        ],
        .approved: [
            .versionRegistered: .proposed, .deploymentRecorded(isCurrentVersion: true): .deployed,
            .retired: .retired,
        ],
        .rejected: [.versionRegistered: .proposed, .ceremonyOpened: .ceremonyOpen, .retired: .retired],
        .expired: [.versionRegistered: .proposed, .ceremonyOpened: .ceremonyOpen, .retired: .retired],
        .deployed: [
            .versionRegistered: .proposed, .deploymentRolledBack(isCurrentVersion: true): .rolledBack,
            .retired: .retired,
        ],
        .rolledBack: [
            .versionRegistered: .proposed, .deploymentRecorded(isCurrentVersion: true): .deployed,
            .retired: .retired,
        ],
        .retired: [:],
    ]

    @Test("each state takes the events that are drawn and forbids the others", arguments: State.allCases)
    func table(state: State) {
        for event in Self.events {
            var next = state
            switch (Self.steps[state]?[event], event) {
            case (let expected?, _):
                #expect(throws: Never.self) { try next.apply(event) }
                #expect(next == expected, "\(state) after \(event)")
            case (nil, .deploymentRecorded), (nil, .deploymentRolledBack):
                #expect(throws: Never.self) { try next.apply(event) }
                #expect(next == state, "\(state) after \(event)")
            case (nil, _):
                #expect(throws: State.Forbidden(state: state, event: event)) { try next.apply(event) }
                #expect(next == state)
            }
        }
    }

    @Test(
        "no order of events deploys a version that no ceremony approved",
        arguments: 0..<200 as Range<UInt64>
    )
    func nothingUnapprovedIsDeployed(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var state = State.proposed
        var isApproved = false
        for _ in 0..<40 {
            let event = Self.events.randomElement(using: &random)!
            guard (try? state.apply(event)) != nil else { continue }
            if event == .versionRegistered || event == .ceremonySuperseded { isApproved = false }
            if event == .ceremonyApproved { isApproved = true }
            if state == .deployed || state == .rolledBack { #expect(isApproved, "seed \(seed)") }
        }
    }
}
