import Hummingbird

extension ResponseBody {
    /// A body that is written part by part, each of which takes its time: not on the thread of the connection, where others wait.
    static func inParts(
        _ write: @escaping @concurrent @Sendable (inout any ResponseBodyWriter) async throws -> Void
    ) -> ResponseBody {
        ResponseBody { writer in
            try await withTaskExecutorPreference(globalConcurrentExecutor) { try await write(&writer) }
        }
    }
}
