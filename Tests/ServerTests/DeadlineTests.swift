import API
import Evidence
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Server

@Suite("The limit of a request's time")
struct DeadlineTests {
    private static func ask(
        _ method: HTTPRequest.Method,
        within limit: Duration = .milliseconds(100),
        log: LogLines = LogLines(),
        _ answer: @escaping @Sendable () async throws -> Response
    ) async throws -> Answer {
        let inner = CallbackResponder<AppRequestContext> { _, context in
            context.coreContext.endpointPath.value = "/api/v1/{ref}"
            return try await answer()
        }
        let deadline = Deadline(
            inner: inner,
            limit: limit,
            bodyLimit: limit,
            metrics: Metrics()
        )
        return try await Application(responder: deadline, logger: log.logger()).test(.router) { client in
            Answer(try await client.execute(uri: "/api/v1/something", method: method))
        }
    }

    @Test("a request that takes too long is ended, and told what may have become of it")
    func tooSlow() async throws {
        for method in [HTTPRequest.Method.get, .post] {
            let log = LogLines()
            let answer = try await Self.ask(method, log: log) {
                try await Task.sleep(for: .seconds(60))
                return Response(status: .ok)
            }
            expectProblem(answer, 503, "too_slow", "\(method)")
            #expect(answer.header("Retry-After") == "1")
            #expect(answer.header("Content-Security-Policy") != nil)
            #expect(answer.text.contains("is not known") == (method == .post))
            let id = try #require(answer.header("X-Request-ID"))
            let line = try #require(log.all.first { $0.contains("took too long") })
            #expect(line.hasPrefix("warning"))
            #expect(line.contains("route=/api/v1/{ref}") && line.contains("request_id=\(id)"))
        }
    }

    @Test("what was finished although its time was over is the answer")
    func finishedLate() async throws {
        let answer = try await Self.ask(.post) {
            // Deaf to cancellation, as a commit is.
            let work = Task { try await Task.sleep(for: .milliseconds(400)) }
            try await work.value
            return Response(status: .created)
        }
        #expect(answer.status == 201)
    }

    @Test("a request in time is answered as it is")
    func inTime() async throws {
        let answer = try await Self.ask(.get, within: .seconds(600)) { Response(status: .ok) }
        #expect(answer.status == 200)
    }

    @Test("a fault of a change does not say that nothing was saved")
    func faults() {
        #expect(Problem.faultOfChange.detail.contains("not known"))
        #expect(Problem.faultOfChange.code == Problem.fault.code)
        #expect(Problem.faultOfChange.remedy?.contains("Idempotency-Key") == true)
    }
}
