import Access
import Drift
import Evidence
import Kinds
import Postgres
import Testing

@testable import Server

/// Drift's functions, for the walk over the stores.
extension StoreCall {
    /// Each of these must be refused; what is told of one is given back.
    private static func each(
        _ references: [String],
        _ body: (String) async throws -> String
    ) async throws -> String {
        var refusal: (any Error)?
        for reference in references {
            do {
                return try await body(reference)
            } catch let error as DriftError {
                refusal = error
            }
        }
        throw try #require(refusal)
    }

    private static func identifier(_ text: String) throws -> UniqueID { try #require(UniqueID(text)) }

    private static func drift(
        _ function: String,
        _ call: @escaping @Sendable (House, Caller, Marks) async throws -> String
    ) -> StoreCall {
        StoreCall("Drift.\(function)", call)
    }

    /// A function that takes a baseline's name or identifier.
    private static func ofBaseline(
        _ function: String,
        _ call: @escaping @Sendable (House, Caller, String) async throws -> String
    ) -> StoreCall {
        drift(function) { house, caller, marks in
            try await each([marks.baseline, marks.baselineID]) { try await call(house, caller, $0) }
        }
    }

    private static func ofSource(
        _ function: String,
        _ call: @escaping @Sendable (House, Caller, String) async throws -> String
    ) -> StoreCall {
        drift(function) { house, caller, marks in
            try await each([marks.evidenceSource, marks.evidenceSourceID]) {
                try await call(house, caller, $0)
            }
        }
    }

    static let driftRefusing: [StoreCall] = [
        ofBaseline("baseline") { "\(try await $0.drift.baseline(for: $1, $2))" },
        ofBaseline("snapshots") { "\(try await $0.drift.snapshots(for: $1, of: $2))" },
        ofBaseline("amendBaseline") { "\(try await $0.drift.amendBaseline(for: $1, $2, name: "mine"))" },
        ofBaseline("retireBaseline") { "\(try await $0.drift.retireBaseline(for: $1, $2))" },
        ofBaseline("assignments") { "\(try await $0.drift.assignments(for: $1, of: $2))" },
        ofBaseline("unassign") { house, caller, reference in
            "\(try await house.drift.unassign(for: caller, reference, from: ["northwind"]))"
        },
        ofBaseline("compareAll") { house, caller, reference in
            "\(try await house.drift.compareAll(for: caller, with: reference) { _, _, _ in })"
        },
        ofBaseline("matrix") { "\(try await $0.drift.matrix(for: $1, of: $2))" },
        ofBaseline("causes") { "\(try await $0.drift.causes(for: $1, of: $2))" },
        ofBaseline("tenants") { house, caller, reference in
            "\(try await house.drift.tenants(for: caller, of: "sha256:00", in: reference))"
        },
        ofBaseline("requestCapture") { house, caller, reference in
            "\(try await house.drift.requestCapture(for: caller, of: reference) { _, _ in })"
        },
        drift("requestComparison") { house, caller, marks in
            // Also its own baseline with a snapshot of another one.
            let theirs = try await house.drift.snapshots(for: house.contoso.caller, of: marks.baseline)
            let snapshot = try #require(theirs.first).id
            let own = house.northwind.marks.baseline
            return try await each([marks.baseline, marks.baselineID, own]) { reference in
                let run = try await house.drift.requestComparison(
                    for: caller,
                    with: reference,
                    snapshot: reference == own ? snapshot : nil
                ) { _, _ in }
                return "\(run)"
            }
        },
        drift("assign") { house, caller, marks in
            let own = house.northwind.marks.baseline
            return try await each([marks.baseline, marks.baselineID, own]) { reference in
                let tenant = reference == own ? "contoso" : "northwind"
                return
                    "\(try await house.drift.assign(for: caller, reference, to: AssignmentDraft(tenants: [tenant])))"
            }
        },
        drift("acting") { house, caller, marks in
            try await each(["contoso", house.contoso.caller.tenant.description]) {
                "\(try await house.drift.acting(caller, in: $0))"
            }
        },
        drift("delegation") { house, caller, marks in
            "\(try await house.drift.delegation(for: caller, marks.tenantDelegationID))"
        },
        drift("acceptDelegation") { house, caller, marks in
            "\(try await house.drift.acceptDelegation(for: caller, marks.tenantDelegationID))"
        },
        drift("endDelegation") { house, caller, marks in
            "\(try await house.drift.endDelegation(for: caller, marks.tenantDelegationID))"
        },
        ofSource("directory") { "\(try await $0.drift.directory(for: $1, $2))" },
        ofSource("switchDirectory") {
            "\(try await $0.drift.switchDirectory(for: $1, $2, isEnabled: false))"
        },
        ofSource("removeDirectory") { "\(try await $0.drift.removeDirectory(for: $1, $2))" },
        ofSource("requestObservation") { house, caller, reference in
            "\(try await house.drift.requestObservation(for: caller, of: reference) { _, _ in })"
        },
        drift("finding") { house, caller, marks in
            "\(try await house.drift.finding(for: caller, identifier(marks.findingID)))"
        },
        drift("moves") { house, caller, marks in
            "\(try await house.drift.moves(for: caller, of: identifier(marks.findingID)))"
        },
        drift("judge") { house, caller, marks in
            let judgement = FindingJudgement(.resolve, reason: "not ours")
            return "\(try await house.drift.judge(for: caller, identifier(marks.findingID), judgement))"
        },
        drift("run") { house, caller, marks in
            "\(try await house.drift.run(for: caller, identifier(marks.runID)))"
        },
        drift("cancelRun") { house, caller, marks in
            "\(try await house.drift.cancelRun(for: caller, identifier(marks.runID)))"
        },
        drift("notification") { house, caller, marks in
            "\(try await house.drift.notification(for: caller, marks.notification))"
        },
        drift("switchNotification") { house, caller, marks in
            "\(try await house.drift.switchNotification(for: caller, marks.notification, isEnabled: false))"
        },
        drift("removeNotification") { house, caller, marks in
            "\(try await house.drift.removeNotification(for: caller, marks.notification))"
        },
        drift("retryNotification") { house, caller, marks in
            "\(try await house.drift.retryNotification(for: caller, marks.notification))"
        },
        drift("testMessage") { house, caller, marks in
            "\(try await house.drift.testMessage(for: caller, to: marks.notification))"
        },
    ]

    static let driftListing: [StoreCall] = [
        drift("baselines") { house, caller, _ in "\(try await house.drift.baselines(for: caller, limit: 200))"
        },
        drift("tenantNames") { house, caller, _ in "\(try await house.drift.tenantNames(for: caller))" },
        drift("delegations") { house, caller, _ in
            "\(try await house.drift.delegations(for: caller, limit: 200))"
        },
        drift("delegationCounts") { house, caller, _ in
            "\(try await house.drift.delegationCounts(for: caller))"
        },
        drift("isProvider") { house, caller, _ in "\(try await house.drift.isProvider(for: caller))" },
        drift("matrixMark") { house, caller, _ in
            // It is of what stands here: the same, whatever the other tenant has.
            let mark = try await house.drift.matrixMark(of: caller.tenant)
            return "\(try await house.drift.matrixMark(of: caller.tenant) == mark)"
        },
        drift("directories") { house, caller, _ in
            "\(try await house.drift.directories(for: caller, limit: 200))"
        },
        drift("findings") { house, caller, marks in
            let ofRun = FindingFilter(run: try identifier(marks.runID))
            return "\(try await house.drift.findings(for: caller, limit: 200))"
                + "\(try await house.drift.findings(for: caller, where: ofRun))"
        },
        drift("standing") { house, caller, _ in "\(try await house.drift.standing(for: caller))" },
        drift("lastComparisons") { house, caller, marks in
            let theirs = [try identifier(marks.baselineID)]
            return "\(try await house.drift.lastComparisons(for: caller, with: theirs).values)"
        },
        drift("tenantMatrix") { house, caller, _ in "\(try await house.drift.tenantMatrix(for: caller))" },
        drift("notifications") { house, caller, _ in "\(try await house.drift.notifications(for: caller))" },
        drift("messages") { house, caller, marks in
            let theirs = try await house.drift.notification(for: house.contoso.caller, marks.notification).id
            return "\(try await house.drift.messages(for: caller, of: theirs))"
        },
        drift("lastMessages") { house, caller, marks in
            let theirs = try await house.drift.notification(for: house.contoso.caller, marks.notification).id
            return "\(try await house.drift.lastMessages(for: caller, of: [theirs]).values)"
        },
        drift("nextMessage") { house, caller, marks in
            let theirs = try await house.drift.notification(for: house.contoso.caller, marks.notification).id
            return "\(try await house.drift.nextMessage(to: theirs, of: caller.tenant) as Any)"
        },
        drift("dueNotifications") { house, caller, _ in
            "\(try await house.drift.dueNotifications(of: caller.tenant))"
        },
        drift("runs") { house, caller, _ in "\(try await house.drift.runs(for: caller, limit: 200))" },
        drift("unfinishedRuns") { house, caller, _ in
            "\(try await house.drift.unfinishedRuns(of: caller.tenant, olderThan: .zero))"
        },
        drift("runStates") { house, caller, marks in
            let theirs = try await house.drift.runStates(
                of: caller.tenant,
                about: try identifier(marks.baselineID),
                limit: 100
            )
            return "\(theirs)\(try await house.drift.runStates(of: caller.tenant, about: nil, limit: 100))"
        },
        drift("untoldSummaries") { house, caller, _ in
            "\(try await house.drift.untoldSummaries(of: caller.tenant))"
        },
        drift("perform") { house, caller, marks in
            let done = try await house.drift.perform(identifier(marks.runID), of: caller.tenant)
            return done.map { "\($0)" } ?? "nothing"
        },
        drift("fail") { house, caller, marks in
            try await house.drift.fail(identifier(marks.runID), of: caller.tenant, because: "not ours")
            return "nothing"
        },
        drift("endFindings") { house, caller, marks in
            let count = try await house.drift.endFindings(
                of: caller.tenant,
                provider: house.contoso.caller.tenant,
                baseline: try identifier(marks.baselineID),
                because: "not ours"
            )
            return "\(count)"
        },
    ]

    /// The server's own acts for one tenant after the other, and what is made new.
    static let driftWithoutTenant: Set<String> = [
        "Drift.tell",
        "Drift.createBaseline", "Drift.nameTenant", "Drift.offerDelegation", "Drift.addDirectory",
        "Drift.importEvidence", "Drift.addNotification", "Drift.onboard", "Drift.planComparisons",
        "Drift.compare", "Drift.settleDelegations", "Drift.endFindingsOfOthers",
        "Drift.requestDueObservations", "Drift.endFindingsOfRetired", "Drift.fillFidelity",
        "Drift.summarise", "Drift.record", "Drift.reopenOverdue",
    ]
}

extension DriftError {
    /// The same of what is another tenant's and of what is not there.
    var isUnknown: Bool {
        switch self {
        case .unknownBaseline, .unknownSnapshot, .unknownRun, .unknownSource, .unknownFinding,
            .unknownNotification, .unknownTenant, .unknownDelegation, .unknownAssignment:
            true
        default: false
        }
    }
}
