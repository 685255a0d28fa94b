import AsyncHTTPClient
import Hummingbird
import NIOCore
import Synchronization
import TestSupport
import Testing

@testable import Server

/// A cosigner is somebody else's server, and may answer as it likes.
@Suite("A cosigner over the network")
struct CosignerNetworkTests {
    /// Asks a server with these routes at `path`.
    private func ask(
        _ path: String,
        within timeout: Duration = .seconds(60),
        _ routes: (Router<BasicRequestContext>) -> Void
    ) async throws -> Result<CosignerAnswer, any Error> {
        let router = Router()
        routes(router)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { found.yield($0.localAddress?.port ?? 0) },
            logger: LogLines().logger()
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try? await application.run() }
            let port = try #require(await ports.first { _ in true })
            let client = CosignatureCollector.makeClient()
            let exchange = CosignatureCollector.network(through: client, timeout: timeout)
            let result: Result<CosignerAnswer, any Error>
            do {
                result = .success(try await exchange("http://127.0.0.1:\(port)\(path)", [1, 2, 3]))
            } catch {
                result = .failure(error)
            }
            try await client.shutdown()
            group.cancelAll()
            return result
        }
    }

    @Test("is not followed where it redirects to")
    func redirect() async throws {
        let wasFollowed = Mutex(false)
        let answer = try await ask("/add-checkpoint") { router in
            router.post("add-checkpoint") { _, _ in
                Response(status: .found, headers: [.location: "/secret"])
            }
            router.get("secret") { _, _ in
                wasFollowed.withLock { $0 = true }
                return "metadata"
            }
        }
        let status = try answer.get().status
        #expect(status == 302)
        #expect(!wasFollowed.withLock { $0 })
    }

    @Test("has so much time for its whole answer, however often it says something")
    func trickle() async throws {
        let answer = try await ask("/add-checkpoint", within: .seconds(2)) { router in
            router.post("add-checkpoint") { _, _ in
                Response(
                    status: .ok,
                    body: ResponseBody { writer in
                        while true {
                            try await writer.write(ByteBuffer(string: "."))
                            try await Task.sleep(for: .milliseconds(50))
                        }
                    }
                )
            }
        }
        #expect(throws: (any Error).self) { try answer.get() }
    }

    @Test("what it says stands in the log and not in health")
    func words() {
        let fault = CosignatureCollector.Fault.refused(status: 403, text: "internal words")
        #expect(fault.description.contains("internal words"))
        #expect(!fault.summary.contains("internal words"))
    }
}
