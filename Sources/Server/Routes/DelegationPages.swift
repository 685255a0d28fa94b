import API
import Access
import Drift
import Evidence
import Hummingbird

// The page of delegations between tenants, and its forms.

extension Pages {
    func addDelegations(to router: some RouterMethods<AppRequestContext>) {
        router.get("tenant-delegations") { request, context in
            try html(try await delegations(request, for: try context.caller()))
        }
        router.post("tenant-delegations") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.manageTenants)
            let form = try await request.form()
            let rights = DelegatedRight.allCases.filter { form[$0.rawValue]?.isEmpty == false }
            _ = try await drift.offerDelegation(for: caller, to: form["provider"] ?? "", Set(rights))
            return redirect(to: "/tenant-delegations?done=offered")
        }
        router.post("tenant-delegations/:ref/accept") { request, context in
            try requireOwnPage(request, context)
            let reference = try context.parameters.reference()
            _ = try await drift.acceptDelegation(for: try context.caller(), reference)
            return redirect(to: "/tenant-delegations?done=accepted")
        }
        router.post("tenant-delegations/:ref/end") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.manageTenants)
            let form = try await request.form(upTo: 16_384)
            let reason = form["reason"].flatMap { $0.isEmpty ? nil : $0 }
            let reference = try context.parameters.reference()
            _ = try await drift.endDelegation(for: caller, reference, because: reason)
            return redirect(to: "/tenant-delegations?done=ended")
        }
    }

    private func delegations(_ request: Request, for caller: Caller) async throws -> DelegationsPage {
        let cursor = try request.cursor { UniqueID($0) }
        let shown = DelegationsPage.Filter(state: request.query("state"), text: request.query("q"))
        async let frame = frame(for: caller)
        async let isProvider = drift.isProvider(for: caller)
        async let counts = drift.delegationCounts(for: caller)
        let providers = try await drift.delegations(
            for: caller,
            where: DelegationFilter(side: .managed),
            limit: DelegationsPage.providerLimit + 1
        )
        let managed = try await drift.delegations(
            for: caller,
            where: DelegationFilter(side: .provider, states: try shown.states, text: shown.text),
            before: cursor,
            limit: DelegationsPage.managedLimit
        )
        let places = try await places(of: (providers + managed).map(\.entryID), for: caller)
        func row(_ delegation: TenantDelegation) -> DelegationRow {
            DelegationRow(delegation, entry: delegation.entryID.flatMap { places[$0] })
        }
        return DelegationsPage(
            frame: try await frame,
            filter: shown,
            counts: try await counts.map { .init(side: $0.side, state: $0.state, count: $0.count) },
            providers: providers.prefix(DelegationsPage.providerLimit).map(row),
            hasMoreProviders: providers.count > DelegationsPage.providerLimit,
            managed: managed.map(row),
            cursor: cursor?.text,
            nextCursor: managed.count == DelegationsPage.managedLimit ? managed.last?.id.text : nil,
            isProvider: try await isProvider,
            mayManage: caller.permissions.contains(.manageTenants),
            notice: Self.delegationNotice(request.query("done"))
        )
    }

    private static func delegationNotice(_ done: String?) -> String? {
        switch done {
        case "offered": "Your tenant is offered; nothing holds before the provider accepts."
        case "accepted": "Your tenant manages it from now on."
        case "ended": "It has ended, at once, for what runs too."
        default: nil
        }
    }
}

extension DelegationsPage.Filter {
    /// Those that are asked for; without any all but what has ended.
    fileprivate var states: [DelegationState] {
        get throws {
            guard let state else { return [.offered, .active] }
            guard state != "all" else { return DelegationState.allCases }
            guard let known = DelegationState(rawValue: state) else {
                throw Problem.invalidValue(
                    "state",
                    "state has no value «\(state)»",
                    remedy:
                        "use all, or one of \(DelegationState.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            return [known]
        }
    }
}
