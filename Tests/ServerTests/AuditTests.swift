import Access
import Evidence
import HTTPTypes
import Ledger
import Testing

@testable import Server

@Suite("What the audit ledger tells of refusals", .house, .serialized)
struct AuditTests {
    @Test("so many of a key are recorded a minute, and the next record says how many were left out")
    func throttle() {
        var throttle = RefusalThrottle<String>()
        let start = ContinuousClock.now
        let limit = RefusalThrottle<String>.limit
        for _ in 0..<limit { #expect(throttle.admit("a", at: start) == 0) }
        for _ in 0..<3 { #expect(throttle.admit("a", at: start + .seconds(59)) == nil) }
        #expect(throttle.admit("b", at: start) == 0)
        #expect(throttle.admit("a", at: start + .seconds(60)) == 3)
        #expect(throttle.admit("a", at: start + .seconds(60)) == 0)
    }

    @Test("keys without number are forgotten, not kept")
    func manyKeys() {
        var throttle = RefusalThrottle<Int>()
        let now = ContinuousClock.now
        for key in 0...RefusalThrottle<Int>.keyLimit { #expect(throttle.admit(key, at: now) == 0) }
    }

    @Test("each kind of refusal stands there: by permission, by what one holds, by the accord")
    func kinds() async throws {
        let house = try House.shared()
        let marks = house.northwind.marks
        let manager = try await house.token(with: [.manageCallers, .signCeremony], named: "manager")
        _ = try await house.ask(.get, "/api/v1/artifacts", token: manager)
        _ = try await house.ask(
            .post,
            "/api/v1/callers",
            ["kind": "agent", "name": "more", "permissions": ["accord.write"]],
            token: manager
        )
        let envelope = try House.envelope(
            payload: marks.payload,
            payloadType: marks.payloadType,
            signedBy: SigningKey()
        )
        let signing = try await house.ask(
            .post,
            "/api/v1/ceremonies/\(marks.ceremonyID)/signatures",
            envelope,
            token: manager
        )
        #expect(signing.status == 403)
        let told = try await house.refusals(of: "manager")
        let codes = told.compactMap { $0["code"]?.string }
        #expect(codes == ["permission_missing", "permission_not_held", "not_a_witness"])
        #expect(told.compactMap { $0["permission"]?.string } == ["read", "accord.write"])
    }

    @Test("a weak token can't make the audit ledger grow without end")
    func flood() async throws {
        let house = try House.shared()
        let weak = try await house.token(with: [], named: "weak")
        for _ in 0..<(RefusalThrottle<UniqueID>.limit + 15) {
            #expect(try await house.ask(.get, "/api/v1/artifacts", token: weak).status == 403)
        }
        #expect(try await house.refusals(of: "weak").count == RefusalThrottle<UniqueID>.limit)
    }

    @Test("failed sign-ins stand in the log, so many a minute")
    func signIns() async throws {
        let house = try House.shared()
        for _ in 0..<(RefusalThrottle<String>.limit + 5) {
            let answer = try await house.ask(
                .post,
                "/sign-in",
                bytes: Array("token=nothing".utf8),
                ["Sec-Fetch-Site": "same-origin"]
            )
            #expect(answer.status == 403)
        }
        let lines = house.log.all.filter { $0.contains("sign-in failed") }
        #expect(lines.count == RefusalThrottle<String>.limit)
        #expect(lines.allSatisfy { $0.hasPrefix("notice") && $0.contains("address=") })
    }
}

extension House {
    fileprivate func refusals(of caller: String) async throws -> [JSON] {
        let page = try await get("/api/v1/ledgers/audit/entries?limit=1000")
        return page.items.compactMap { $0["bytes"]?.string }.compactMap { Base64.decode($0) }
            .compactMap { try? JSON(parsing: $0) }
            .filter { $0["type"]?.string == "muniment.request.refused" }
            .compactMap { $0["data"] }
            .filter { $0["caller"]?.string == caller }
    }
}
