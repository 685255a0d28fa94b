import API
import Access
import Evidence
import Ledger
import Observers
import Postgres
import Secrets

/// Has agents look at their hosts, on whichever server they are connected to: what is asked, and what was seen, goes through
/// the database.
struct AgentQuestions: Sendable {
    let access: Access
    let sessions: AgentSessions
    let tasks: AgentTasks
    let clock: any WallClock

    /// Between looks whether an answer has come. Nobody is woken by one: whoever asks may be another server than the one it
    /// comes to, and looks are few.
    private static let pauses: [Duration] = [.milliseconds(20), .milliseconds(50), .milliseconds(100)]
    private static let longestPause: Duration = .milliseconds(250)

    /// - Throws: `ObservationError`, `CancellationError`.
    func ask(_ question: HostQuestion, of tenant: TenantID) async throws -> AgentObservation {
        let agent = try await agent(question.agent, of: tenant)
        let now = clock.now()
        let remaining = max(.seconds(1), ContinuousClock.now.duration(to: question.deadline))
        let task = AgentTasks.Task(
            id: UniqueID(at: now),
            principal: agent.id,
            kind: question.kind.rawValue,
            path: question.path,
            endings: question.endings,
            names: question.names,
            limit: question.limit,
            askedAt: now,
            expiresAt: now.advanced(by: remaining)
        )
        try await tasks.ask(task, of: tenant)
        do {
            return try await answer(to: task.id, of: tenant, until: question.deadline)
        } catch {
            // Ends with its one statement: whoever asked does not wait for it.
            Task { try? await tasks.drop(task.id, of: tenant) }
            throw error
        }
    }

    private func agent(_ name: String, of tenant: TenantID) async throws -> Principal {
        let found: Principal
        do {
            found = try await access.principal(.agent, name, of: tenant).principal
        } catch AccessError.unknownPrincipal {
            throw ObservationError(
                .misconfigured,
                "address",
                "there is no agent called \(MessageText.excerpt(name))",
                remedy: "see which there are: muniment agent list"
            )
        }
        guard found.status == .active else {
            throw ObservationError(
                .forbidden,
                "address",
                "the agent \(name) is \(found.status.rawValue)",
                remedy: "let it in: muniment agent activate \(name)"
            )
        }
        guard try await sessions.isConnected(found.id, of: tenant) else {
            throw ObservationError(
                .unreachable,
                "address",
                "the agent \(name) is not connected",
                remedy: "look at the host: systemctl status muniment-agent"
            )
        }
        return found
    }

    private func answer(to task: UniqueID, of tenant: TenantID, until deadline: ContinuousClock.Instant)
        async throws -> AgentObservation
    {
        var pauses = Self.pauses[...]
        while ContinuousClock.now < deadline {
            if let bytes = try await tasks.take(task, of: tenant) {
                guard case .observed(let observation)? = try? AgentMessage(parsing: bytes) else {
                    throw ObservationError(
                        .malformed,
                        "address",
                        "what the agent answered can't be read",
                        remedy: "see that the agent is of this version"
                    )
                }
                return observation
            }
            try await Task.sleep(for: pauses.popFirst() ?? Self.longestPause)
        }
        throw ObservationError(
            .timedOut,
            "address",
            "the agent did not answer in time",
            remedy: "look at its log, or raise the target's timeout"
        )
    }
}
