import API
import Access
import Evidence
import NIOCore
import Secrets
import Synchronization

/// What it is told: what it follows, and may know.
extension AgentSession {
    /// - Returns: whether no later subscription has come meanwhile.
    func follow(
        _ subscription: AgentSubscription,
        _ turn: Int,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        _ mounts: MountTable
    ) -> Bool {
        var names: [String: String] = [:]
        for path in subscription.paths { names[path] = AgentNews.name(of: path, mounts) }
        return state.withLock { state in
            guard state.turn == turn else { return false }
            (state.subscription, state.names) = (subscription, names)
            (state.rights, state.rightsAt) = (rights, .now)
            return true
        }
    }

    func renew(_ rights: (rules: AccessRules, subject: PolicySubject)) {
        state.withLock { ($0.rights, $0.rightsAt) = (rights, .now) }
    }

    /// Paths of the subscription that it may not read.
    func refused(at now: Instant) -> [String] {
        let (subscription, rights, names) = state.withLock { ($0.subscription, $0.rights, $0.names) }
        guard let subscription, let rights else { return [] }
        return subscription.paths.filter { path in
            path.utf8.last == UInt8(ascii: "/")
                ? !rights.rules.reaches(below: path, subject: rights.subject, at: now)
                : !may(read: path, of: names[path], rights, at: now)
        }
    }

    /// Tells an event, if it is followed and may be known.
    func tell(_ event: AgentEvent, of secret: String?, encoded: ByteBuffer?, at now: Instant) {
        let (subscription, rights, socket) = state.withLock { ($0.subscription, $0.rights, $0.socket) }
        guard let socket, let subscription, let rights,
            isFor(event, of: secret, subscription, rights, at: now)
        else { return }
        if let encoded { socket.send(encoded) } else { socket.send(.event(event)) }
    }

    /// Says how far nothing more has happened.
    func caughtUp(to cursor: Int, at now: Instant) {
        guard follows else { return }
        send(.event(AgentEvent(cursor: cursor, kind: .caughtUp, subject: "-", at: now)))
    }

    private func isFor(
        _ event: AgentEvent,
        of secret: String?,
        _ subscription: AgentSubscription,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        at now: Instant
    ) -> Bool {
        switch event.kind {
        case .secretChanged:
            subscription.follows(event.subject) && may(read: event.subject, of: secret, rights, at: now)
        // That a lease or a certificate was revoked is told to everybody: identifiers tell nothing.
        case .leaseRevoked, .certificateRevoked, .leaseExpiring, .caughtUp: true
        }
    }

    private func may(
        read path: String,
        of secret: String?,
        _ rights: (rules: AccessRules, subject: PolicySubject),
        at now: Instant
    ) -> Bool {
        rights.rules.answer(
            PolicyQuestion(
                path: path,
                operation: .read,
                secretPath: secret,
                subject: rights.subject,
                address: principal.address,
                at: now
            )
        ).isAllowed
    }
}
