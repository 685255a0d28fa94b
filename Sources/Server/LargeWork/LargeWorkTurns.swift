import Postgres

/// Whose turn it is: so many at a time, one of them a tenant's; the others wait in the order they came in.
struct LargeWorkTurns: Sendable {
    typealias Ticket = UInt64

    enum Answer: Hashable, Sendable {
        case enter
        case wait(Ticket)
        /// Too many wait already.
        case full
    }

    /// How many may wait, each with its body in memory.
    static let waitingLimit = 16
    /// How many of a tenant's, so that one leaves room to others.
    static let waitingLimitOfTenant = 4

    let capacity: Int
    private(set) var running: Set<TenantID> = []
    private var waiting: [(ticket: Ticket, tenant: TenantID)] = []
    private var lastTicket: Ticket = 0

    init(capacity: Int) { self.capacity = capacity }

    var waitingCount: Int { waiting.count }

    mutating func ask(_ tenant: TenantID) -> Answer {
        if running.count < capacity, running.insert(tenant).inserted { return .enter }
        guard waiting.count < Self.waitingLimit,
            waiting.count(where: { $0.tenant == tenant }) < Self.waitingLimitOfTenant
        else { return .full }
        lastTicket += 1
        waiting.append((lastTicket, tenant))
        return .wait(lastTicket)
    }

    /// Ends the tenant's turn, and begins that of whoever came first of those who may have one now.
    mutating func leave(_ tenant: TenantID) -> Ticket? {
        running.remove(tenant)
        guard let next = waiting.firstIndex(where: { !running.contains($0.tenant) }) else { return nil }
        let (ticket, tenant) = waiting.remove(at: next)
        running.insert(tenant)
        return ticket
    }

    /// Stops waiting; false where the turn has begun already.
    mutating func giveUp(_ ticket: Ticket) -> Bool {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return false }
        waiting.remove(at: place)
        return true
    }
}
