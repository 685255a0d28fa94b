/// Waits until `isMet` holds, looking every few milliseconds; gives up with an error after `limit`. Patient: while hundreds
/// of tests begin, a task that has slept comes after all that are waiting for a thread.
package func condition(
    within limit: Duration = .seconds(300),
    _ isMet: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !isMet() {
        guard ContinuousClock.now < deadline else { throw ConditionNotMet(limit: limit) }
        try await Task.sleep(for: .milliseconds(5))
    }
}

package struct ConditionNotMet: Error {
    package var limit: Duration
}
