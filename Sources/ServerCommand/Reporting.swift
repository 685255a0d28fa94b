import ArgumentParser
import Foundation

/// Turns a failure into one line and an exit code.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch {
        FileHandle.standardError.write(Data("error: \(error)\n".utf8))
        throw ExitCode(4)
    }
}
