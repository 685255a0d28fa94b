import Postgres

/// Additions to counts that stay flat as rows grow. A writer adds to a slot of its choice, so that writers
/// seldom wait for each other; a count is the sum over its slots.
struct CounterChanges: Sendable {
    enum Counter: Hashable {
        case artifacts
        case openCeremonies
        case deployments(DriftStatus)

        var name: String {
            switch self {
            case .artifacts: "artifacts"
            case .openCeremonies: "ceremonies.open"
            case .deployments(let status): "deployments.\(status.rawValue)"
            }
        }
    }

    private static let slots = 0..<32

    private var additions: [String: Int] = [:]

    mutating func add(_ addition: Int, to counter: Counter) {
        additions[counter.name, default: 0] += addition
    }

    /// A deployment's status changes, or begins where `before` is `nil`.
    mutating func move(from before: DriftStatus?, to after: DriftStatus) {
        if let before { add(-1, to: .deployments(before)) }
        add(1, to: .deployments(after))
    }

    /// Adds all of them in one statement, in the order in which everybody locks them.
    func write(of tenant: TenantID, in db: isolated Connection) throws {
        let slot = Int.random(in: Self.slots)
        let rows = additions.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        guard !rows.isEmpty else { return }
        try db.execute(
            """
            INSERT INTO custody.counters (tenant_id, counter, slot, value)
            VALUES \(rows: rows.map { [tenant, $0.key, slot, $0.value] })
            ON CONFLICT (tenant_id, counter, slot) DO UPDATE SET value = counters.value + EXCLUDED.value
            """
        )
    }
}
