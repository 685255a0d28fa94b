import Foundation

/// Runs work that blocks on a thread of its own: those of tasks are as few as the processors, and whoever blocks one
/// takes it from everybody. For what is rare and long, such as connecting.
package func onOwnThread<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        startThread("muniment.blocking") { continuation.resume(with: Result(catching: body)) }
    }
}

func startThread(_ name: String, _ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.name = name
    thread.start()
}
