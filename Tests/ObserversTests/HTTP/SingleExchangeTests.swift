import API
import Evidence
import Foundation
import NIOCore
import Observers
import TestSupport
import Testing

@Suite("One request to an address that somebody else chose")
struct SingleExchangeTests {
    private func exchange(
        _ address: String,
        method: String = "GET",
        body: String = "",
        authorities: String? = nil,
        reach: SingleExchange.Reach = .privateAddresses
    ) -> SingleExchange {
        SingleExchange(
            method: method,
            address: address,
            headers: [(name: "Authorization", value: "Bearer secret")],
            body: Array(body.utf8),
            authorities: authorities,
            reach: reach
        )
    }

    @Test("what was asked arrives, and what was answered comes back, whatever its status")
    func exchanges() async throws {
        try await ScriptedServer.with { request in
            request.hasSuffix("sent") ? .http("201 Created", [], "made") : .http("404 Not Found", [], "none")
        } _: { port, server in
            let address = "http://127.0.0.1:\(port)/path?a=b"
            let made = try await exchange(address, method: "POST", body: "sent").answer()
            #expect(made.status == 201)
            #expect(made.body == Array("made".utf8))
            #expect(server.requests[0].hasPrefix("POST /path?a=b HTTP/1.1"))
            #expect(server.requests[0].contains("Bearer secret"))
            let none = try await exchange(address).answer()
            #expect(none.status == 404)
        }
    }

    @Test("a redirect is an answer, and not followed")
    func redirects() async throws {
        try await ScriptedServer.with { _ in
            .http("302 Found", ["Location: http://169.254.169.254/latest/meta-data"])
        } _: { port, server in
            let answer = try await exchange("http://127.0.0.1:\(port)/").answer()
            #expect(answer.status == 302)
            #expect(server.requests.count == 1)
        }
    }

    @Test(
        "addresses around this machine, and those in clear, are for those who may ask private ones",
        arguments: [
            "http://127.0.0.1:9/", "https://127.0.0.1:9/", "https://localhost:9/", "https://10.0.0.1/",
            "http://issuer.example/", "https://169.254.169.254/", "https://user:password@issuer.example/",
            "no address",
        ]
    )
    func refused(_ address: String) async throws {
        await #expect(throws: ObservationError.self) {
            _ = try await exchange(address, reach: .publicAddresses).answer()
        }
    }

    @Test("a cloud's metadata service is asked by nobody")
    func metadata() async throws {
        await #expect(throws: ObservationError.self) {
            _ = try await exchange("http://169.254.169.254/latest/meta-data").answer()
        }
    }

    @Test("an answer without end is cut off, and a server that says nothing does not hold us up")
    func limits() async throws {
        let head = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
        try await ScriptedServer.with { _ in
            .endless(head)
        } _: { port, _ in
            let error = await #expect(throws: ObservationError.self) {
                _ = try await exchange("http://127.0.0.1:\(port)/").answer()
            }
            #expect(error?.cause == .tooLarge)
        }
        try await ScriptedServer.with { _ in
            .stayStill
        } _: { port, _ in
            var question = exchange("http://127.0.0.1:\(port)/")
            question.timeout = .milliseconds(200)
            let patient = question
            let error = await #expect(throws: ObservationError.self) { _ = try await patient.answer() }
            #expect(error?.cause == .timedOut)
        }
    }

    @Test("authorities that are no certificates are refused before anything is sent")
    func authorities() async throws {
        let text = "-----BEGIN CERTIFICATE-----\\n.....\\n-----END CERTIFICATE-----"
        await #expect(throws: ObservationError.self) {
            _ = try await exchange("https://127.0.0.1:9/", authorities: text).answer()
        }
    }
}
