import Access
import Attestor
import Evidence
import Jobs
import Ledger
import TestSupport
import Testing

@testable import Server

/// Functions of transparency logs and of the watchlist that are given what is another tenant's, or list things.
@Suite("Walk over the functions of logs", .house, .serialized)
struct StoreWalkLogsTests {
    struct Call: Sendable, CustomStringConvertible {
        var description: String
        /// Gives what came back as text; throws where the function refuses.
        var ask: @Sendable (LogsSight, Caller, Marks) async throws -> String

        init(_ name: String, _ ask: @escaping @Sendable (LogsSight, Caller, Marks) async throws -> String) {
            (description, self.ask) = (name, ask)
        }
    }

    private static func id(_ text: String) throws -> UniqueID { try #require(UniqueID(text)) }

    static let refusing: [Call] = [
        Call("log") { "\(try await $0.rekor.log(for: $1, Self.id($2.rekorLogID)))" },
        Call("move") {
            "\(try await $0.rekor.move(for: $1, Self.id($2.rekorLogID), to: .retired, because: "another's"))"
        },
        Call("submission") { "\(try await $0.rekor.submission(for: $1, Self.id($2.submissionID)))" },
        Call("retry") { "\(try await $0.rekor.retry(for: $1, Self.id($2.submissionID)))" },
        Call("submit to a log") {
            let record = try House.record("another's")
            return "\(try await $0.rekor.submit(for: $1, [record], to: $2.rekorLogName, subject: ""))"
        },
        Call("suppress") { "\(try await $0.watchlist.suppress(for: $1, $2.watchedName, until: nil))" },
        Call("retire") { "\(try await $0.watchlist.retire(for: $1, $2.watchedName, isRetired: true))" },
    ]

    static let listing: [Call] = [
        Call("logs") { logs, caller, _ in "\(try await logs.rekor.logs(for: caller))" },
        Call("counts") { logs, caller, _ in "\(try await logs.rekor.counts(for: caller))" },
        Call("submissions") { logs, caller, _ in
            "\(try await logs.rekor.submissions(for: caller, limit: 128))"
        },
        Call("identities") { logs, caller, _ in "\(try await logs.watchlist.identities(for: caller))" },
        Call("checkpoints") {
            "\(try await $0.rekor.checkpoints(for: $1, of: Self.id($2.rekorLogID), limit: 128))"
        },
        Call("hits") {
            "\(try await $0.watchlist.hits(for: $1, of: $2.watchedName, before: nil, limit: 128))"
        },
        Call("cursors") { logs, caller, _ in "\(try await logs.watchlist.cursors(for: caller))" },
        Call("parked") { logs, caller, _ in "\(try await logs.watchlist.parked(for: caller, limit: 128))" },
    ]

    private func logs(of house: House) -> LogsSight {
        let entries = EntryMaker(clock: house.clock)
        let database = house.database.app
        let jobs = Jobs(database: database, now: house.clock.now)
        return LogsSight(
            rekor: Rekor(database: database, ledger: Ledger(), entries: entries, jobs: jobs),
            watchlist: Watchlist(database: database, ledger: Ledger(), entries: entries)
        )
    }

    @Test("a function that is given another tenant's names refuses them", arguments: refusing)
    func refuses(call: Call) async throws {
        let house = try House.shared()
        let logs = logs(of: house)
        try await house.unchanged("\(call)") {
            do {
                let told = try await call.ask(logs, house.northwind.caller, house.contoso.marks)
                Issue.record("\(call) told \(told.prefix(200))")
            } catch let refusal as AttestorError {
                switch refusal {
                case .unknownRekorLog, .unknownSubmission, .unknownWatched: break
                default: Issue.record("\(call): \(refusal)")
                }
            }
        }
    }

    @Test("a function that lists or looks up tells nothing of another tenant", arguments: listing)
    func tellsNothing(call: Call) async throws {
        let house = try House.shared()
        let logs = logs(of: house)
        let told = try await house.unchanged("\(call)") {
            try await call.ask(logs, house.northwind.caller, house.contoso.marks)
        }
        for mark in house.contoso.marks.all { #expect(!told.contains(mark), "\(call) tells \(mark)") }
        // It is there to be told: to its own tenant it is.
        let own = try await call.ask(logs, house.contoso.caller, house.contoso.marks)
        #expect(own != told || own == "[]", "\(call) tells nobody anything")
    }
}
