import Custody
import Testing

/// Runs `body`, which must be refused, and shows that nothing was written.
///
/// - Returns: the refusal.
@discardableResult
func refused(
    _ bench: Bench,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async throws -> CustodyError? {
    let before = try await bench.rowCounts()
    let refusal = await #expect(throws: CustodyError.self, sourceLocation: sourceLocation) {
        try await body()
    }
    let after = try await bench.rowCounts()
    #expect(before == after, sourceLocation: sourceLocation)
    return refusal
}
