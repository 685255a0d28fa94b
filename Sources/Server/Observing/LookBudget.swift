import Postgres
import Synchronization

/// How many bytes of answers the looks of this process may hold at the same time, and who waits for theirs: tenant by tenant
/// in turn, and each in the order of asking. One tenant holds at most half, so that its slow targets keep no other waiting.
final class LookBudget: Sendable {
    static let standardBytes = 512 << 20

    private struct Waiter {
        var id: Int
        var bytes: Int
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var free: Int
        var held: [TenantID: Int] = [:]
        var lines: [TenantID: [Waiter]] = [:]
        /// Tenants that wait, the next first.
        var order: [TenantID] = []
        var lastID = 0
    }

    private let state: Mutex<State>
    /// Of one tenant.
    let share: Int

    init(bytes: Int = standardBytes) {
        state = Mutex(State(free: bytes))
        share = bytes / 2
    }

    /// Waits for so many bytes, at most a tenant's share.
    ///
    /// - Returns: `nil` where they are not free before `deadline`.
    /// - Throws: `CancellationError`.
    func hold(_ bytes: Int, for tenant: TenantID, until deadline: ContinuousClock.Instant) async throws
        -> Hold?
    {
        let bytes = min(bytes, share)
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        // Ends with this function at the latest.
        let timer = Task {
            try await Task.sleep(until: deadline)
            giveUp(id, of: tenant)
        }
        defer { timer.cancel() }
        let isGranted = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled, ContinuousClock.now < deadline else {
                    return continuation.resume(returning: false)
                }
                let granted = state.withLock { state in
                    if state.lines[tenant] == nil { state.order.append(tenant) }
                    state.lines[tenant, default: []].append(
                        Waiter(id: id, bytes: bytes, continuation: continuation)
                    )
                    return grant(&state)
                }
                for waiter in granted { waiter.resume(returning: true) }
            }
        } onCancel: {
            giveUp(id, of: tenant)
        }
        let hold = isGranted ? Hold(bytes, of: tenant, in: self) : nil
        // What was granted in that moment goes back with `hold`.
        try Task.checkCancellation()
        return hold
    }

    /// Bytes that are a tenant's until they are given back, at the latest with the last reference.
    final class Hold: Sendable {
        private let budget: LookBudget
        private let tenant: TenantID
        private let bytes: Mutex<Int>

        fileprivate init(_ bytes: Int, of tenant: TenantID, in budget: LookBudget) {
            self.budget = budget
            self.tenant = tenant
            self.bytes = Mutex(bytes)
        }

        /// Keeps at most so many.
        func shrink(to count: Int) {
            let freed = bytes.withLock { bytes in
                let freed = max(0, bytes - max(0, count))
                bytes -= freed
                return freed
            }
            if freed > 0 { budget.giveBack(freed, of: tenant) }
        }

        deinit { shrink(to: 0) }
    }

    private func giveBack(_ bytes: Int, of tenant: TenantID) {
        let granted = state.withLock { state in
            state.free += bytes
            state.held[tenant, default: 0] -= bytes
            if state.held[tenant] == 0 { state.held[tenant] = nil }
            return grant(&state)
        }
        for waiter in granted { waiter.resume(returning: true) }
    }

    private func giveUp(_ id: Int, of tenant: TenantID) {
        let (lost, granted) = state.withLock { state -> (Waiter?, [CheckedContinuation<Bool, Never>]) in
            guard let index = state.lines[tenant]?.firstIndex(where: { $0.id == id }) else {
                return (nil, [])
            }
            let lost = state.lines[tenant]?.remove(at: index)
            if state.lines[tenant]?.isEmpty == true { leave(tenant, &state) }
            // Others may have stood behind it.
            return (lost, grant(&state))
        }
        lost?.continuation.resume(returning: false)
        for waiter in granted { waiter.resume(returning: true) }
    }

    /// Those whose bytes are free by now. Who waits for more than is free is not overtaken by other tenants, or it would
    /// wait for ever; who waits for its own tenant's share is.
    private func grant(_ state: inout State) -> [CheckedContinuation<Bool, Never>] {
        var granted: [CheckedContinuation<Bool, Never>] = []
        var index = 0
        while index < state.order.count {
            let tenant = state.order[index]
            guard let first = state.lines[tenant]?.first else {
                preconditionFailure("nobody waits in a line")
            }
            let held = state.held[tenant] ?? 0
            guard held + first.bytes <= share else {
                index += 1
                continue
            }
            guard first.bytes <= state.free else { break }
            state.free -= first.bytes
            state.held[tenant] = held + first.bytes
            state.lines[tenant]?.removeFirst()
            granted.append(first.continuation)
            leave(tenant, &state)
            // Then it is the others' turn.
            if state.lines[tenant]?.isEmpty == false {
                state.order.append(tenant)
            } else {
                state.lines[tenant] = nil
            }
        }
        return granted
    }

    private func leave(_ tenant: TenantID, _ state: inout State) {
        state.order.removeAll { $0 == tenant }
        if state.lines[tenant]?.isEmpty == true { state.lines[tenant] = nil }
    }
}
