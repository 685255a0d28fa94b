import Foundation

/// Turns a failure into one line and exit code 4.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch {
        FileHandle.standardError.write(Data("error: \(error)\n".utf8))
        leave(with: 4)
    }
}

/// Ends the process without the handlers that libraries have for its end: a connection may still be being made on a
/// thread of its own, and they would take its memory from under it.
func leave(with code: Int32) -> Never {
    fflush(nil)
    _exit(code)
}
