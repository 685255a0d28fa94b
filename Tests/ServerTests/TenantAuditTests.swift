import Access
import Evidence
import Ledger
import Synchronization
import TestSupport
import Testing

@testable import Server

@Suite("The nightly audit of a tenant")
struct TenantAuditTests {
    private struct Interrupted: Error {}

    /// What an audit said on its way.
    private final class Steps: Sendable {
        private let steps = Mutex<[(part: String, bookmark: JSON?)]>([])
        var parts: [String] { steps.withLock { $0.map(\.part) } }
        var bookmarks: [JSON] { steps.withLock { $0.compactMap(\.bookmark) } }
        func add(_ part: String, _ bookmark: JSON?) { steps.withLock { $0.append((part, bookmark)) } }
    }

    @Test(
        "one that is interrupted takes up no finished ledger again, and finds what one without a break finds"
    )
    func resume() async throws {
        try await House.with { house in
            let tenant = house.northwind.caller.tenant
            let audit = TenantAudit(
                database: house.database.app,
                appender: Appender(house.database.app),
                entries: EntryMaker(clock: house.clock),
                keys: house.keys
            )
            let whole = Steps()
            let findings = try await audit.audit(tenant) { part, _, bookmark in whole.add(part, bookmark) }
            var finishedOnes: Set<String> = []
            for stop in whole.parts.indices {
                let first = Steps()
                await #expect(throws: Interrupted.self) {
                    _ = try await audit.audit(tenant) { part, _, bookmark in
                        // What this step would leave behind is lost with it.
                        if first.parts.count == stop { throw Interrupted() }
                        first.add(part, bookmark)
                    }
                }
                let finished = first.bookmarks.last?["finished"]?.object?.names ?? []
                finishedOnes.formUnion(finished)
                let second = Steps()
                let later = try await audit.audit(tenant, from: first.bookmarks.last) { part, _, bookmark in
                    second.add(part, bookmark)
                }
                #expect(later == findings, "stopped at \(stop)")
                let again = Set(finished.map { "ledger \($0)" }).intersection(second.parts)
                #expect(again.isEmpty, "stopped at \(stop)")
            }
            #expect(finishedOnes == Set(LedgerName.allCases.map(\.rawValue)))

            // What was looked at yesterday is looked at again.
            house.clock.advance(by: .seconds(86_400))
            let tomorrow = Steps()
            _ = try await audit.audit(tenant, from: whole.bookmarks.last) { part, _, bookmark in
                tomorrow.add(part, bookmark)
            }
            #expect(tomorrow.parts == whole.parts)
        }
    }
}
