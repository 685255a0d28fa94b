import API
import ArgumentParser
import Testing

@testable import CLI

@Suite("Refusals and exit codes")
struct RefusalTests {
    @Test("only a match ends with 0: drift is a no, and a target that nobody could look at no yes")
    func verdicts() {
        #expect(Outcome(verdict: "match") == .done)
        for verdict in ["drift", "error", "unknown", "something new"] {
            #expect(Outcome(verdict: verdict).rawValue == 1, "\(verdict)")
        }
    }

    @Test("a write without an answer says that its outcome is not known, and how to repeat it safely")
    func unknownOutcome() throws {
        let reasons: [APIFailure.NoAnswer] = [
            .connectionLost("reset"), .timedOut(after: .seconds(60)), .unreadable("not HTTP"),
            .serverUnsure("the database went away"),
        ]
        for reason in reasons {
            let write = try #require(Refusal(reporting: APIFailure.noAnswer(reason, key: "ab-12")))
            #expect(write.outcome == .serverOrNetwork)
            #expect(write.reason.contains("whether it was done is not known"))
            #expect(write.remedy?.contains("--idempotency-key ab-12") == true)
            let read = try #require(Refusal(reporting: APIFailure.noAnswer(reason, key: nil)))
            #expect(!read.text.contains("idempotency"))
            #expect(!read.reason.contains("not known"))
        }
        let unsent = try #require(Refusal(reporting: APIFailure.unreachable(reason: "refused")))
        #expect(!unsent.text.contains("idempotency"))
    }

    @Test("who can do something about a problem says the exit code")
    func problems() throws {
        for (status, code, outcome) in [
            (400, "invalid_json", 2), (404, "not_found", 2), (409, "conflict", 2),
            (401, "unauthenticated", 3),
            (403, "forbidden", 3), (429, "busy", 4), (500, "internal", 4), (503, "sealed", 5),
        ] {
            let problem = Problem(status: status, code: code, title: "T", detail: "d", requestID: "r-1")
            let refusal = try #require(Refusal(reporting: APIFailure.problem(problem)))
            #expect(refusal.outcome.rawValue == Int32(outcome), "\(code)")
            // Whoever looks into the server's log needs the request.
            #expect(refusal.text.contains("r-1") == (outcome > 2), "\(code)")
        }
    }

    @Test("the text is a sentence, its remedy and its notes, aligned, without control characters")
    func text() {
        var refusal = Refusal.input("broken\u{1B}[2J", remedy: "mend it")
        refusal.notes = [("request", "r-1")]
        #expect(refusal.text == "error: broken\u{FFFD}[2J\n  remedy    mend it\n  request   r-1\n")
    }

    @Test("an unknown argument is told in our form")
    func usage() {
        do {
            _ = try Muniment.parseAsRoot(["overview", "--no-such"])
            Issue.record("parsed")
        } catch {
            let refusal = Refusal(usage: Muniment.fullMessage(for: error))
            #expect(refusal.outcome == .unusableInput)
            #expect(refusal.reason.contains("--no-such"))
            #expect(refusal.remedy == "muniment overview --help")
        }
    }

    @Test("every command can be parsed that another command tells to run next")
    func nextCommands() throws {
        for line in [
            "artifact add f", "artifact deployments x", "ceremony open x", "ceremony sign x --key k",
            "deployment record x --target k/n", "verify submit x --target k/n --observed f",
            "ledger verify", "key new k", "caller create n", "token create --caller n --token-out f",
            "login http://h --token-file f --timeout 5", "accord create n --witness k", "whoami", "overview",
            "accord create n --idempotency-key k-1",
        ] {
            #expect(throws: Never.self, "\(line)") {
                try Muniment.parseAsRoot(line.split(separator: " ").map(String.init))
            }
        }
    }
}
