import Access
import Evidence
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Server

@Suite("Answers that stand while the chronicle does", .house, .serialized)
struct StandingAnswerTests {
    @Test("an answer has a tag, and who has it already gets 304 until something happens")
    func tags() async throws {
        let house = try House.shared()
        let path = "/api/v1/artifacts/\(house.northwind.marks.artifact)"
        let first = try await house.get(path)
        let tag = try #require(first.header("ETag"))
        #expect(first.status == 200 && first.header("Cache-Control") == "private, no-cache")
        let again = try await house.get(path, ["If-None-Match": tag])
        #expect(again.status == 304 && again.text.isEmpty && again.header("ETag") == tag)
        #expect(try await house.get(path).text == first.text)

        let body = House.deployment(of: house.northwind.marks.artifact, on: "standing-ns")
        #expect(try await house.post("/api/v1/deployments", body).status == 201)
        let later = try await house.get(path, ["If-None-Match": tag])
        #expect(later.status == 200 && later.text != first.text && later.header("ETag") != tag)
    }

    @Test("what another server recorded is in the next answer")
    func otherServer() async throws {
        let house = try House.shared()
        let artifact = house.northwind.marks.artifact
        let path = "/api/v1/artifacts/\(artifact)"
        let other = try House.parts(
            house.database.app,
            log: LogLines(),
            clock: house.clock,
            configuration: House.configuration
        )
        try await Application(responder: other.responder).test(.router) { client in
            for number in 0..<5 {
                let before = try await house.get(path)
                let body = House.deployment(of: artifact, on: "other-\(number)")
                let answer = try await client.execute(
                    uri: "/api/v1/deployments",
                    method: .post,
                    headers: [
                        .authorization: "Bearer \(house.northwind.token)", .contentType: "application/json",
                    ],
                    body: ByteBuffer(bytes: body.canonicalBytes())
                )
                #expect(answer.status == .created)
                let after = try await house.get(path)
                #expect(after.status == 200 && after.text != before.text)
            }
        }
    }

    @Test("many at once are all answered, each tenant with its own")
    func many() async throws {
        let house = try House.shared()
        let answers = try await withThrowingTaskGroup(of: (Bool, String).self) { group in
            for number in 0..<60 {
                let tenant = number.isMultiple(of: 2) ? house.northwind : house.contoso
                group.addTask {
                    let answer = try await house.ask(.get, "/api/v1/artifacts", token: tenant.token)
                    return (number.isMultiple(of: 2), "\(answer.status) \(answer.text)")
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0, default: Set()].insert($1.1) }
        }
        #expect(answers[true]?.count == 1 && answers[false]?.count == 1)
        #expect(answers[true] != answers[false])
        #expect(answers.values.joined().allSatisfy { $0.hasPrefix("200 ") })
    }

    @Test("who may not read is refused what others were answered")
    func permissions() async throws {
        let house = try House.shared()
        let path = "/api/v1/artifacts/\(house.northwind.marks.artifact)"
        #expect(try await house.get(path).status == 200)
        let stranger = try await house.token(with: [.submitVerification], named: "no reader")
        expectProblem(try await house.ask(.get, path, token: stranger), 403, "permission_missing")
    }
}
