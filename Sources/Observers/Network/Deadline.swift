/// Ends work in time.
enum Deadline {
    /// What `body` gives, or `failure` at `deadline`; `body` is then cancelled, and must heed it.
    static func run<Value: Sendable>(
        until deadline: ContinuousClock.Instant,
        _ body: @escaping @Sendable () async throws -> Value,
        orElse failure: @Sendable () -> ObservationError
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(until: deadline)
                return nil
            }
            defer { group.cancelAll() }
            do {
                guard let value = try await group.next() ?? nil else { throw failure() }
                return value
            } catch let error where !(error is CancellationError) {
                // What a library throws when its task is cancelled by the deadline is the deadline's.
                guard ContinuousClock.now >= deadline, !(error is ObservationError) else { throw error }
                throw failure()
            }
        }
    }
}
