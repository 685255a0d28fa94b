import Access
import Attestations
import Attestor
import Evidence
import Jobs
import Logging
import Postgres
import TestSupport
import Testing

@Suite("Looks at bills of materials")
struct BillMatchingTests {
    /// While a worker does what imports ask for, and the migration did.
    static func working(
        _ bench: AttestorBench,
        _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        let jobs = Jobs(database: bench.database.app, now: bench.clock.now)
        var limits = JobWorker.Limits()
        limits.pollInterval = .milliseconds(50)
        var logger = Logger(label: "muniment.tests.attestor")
        logger.logLevel = .critical
        let worker = JobWorker(
            jobs: jobs,
            handlers: [
                BillMatching(bench.attestor).handler, TriageJoining(bench.attestor).handler,
                DocumentRereading(bench.attestor).handler,
            ],
            tenants: { [] },
            limits: limits,
            logger: logger
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await worker.run() }
            group.addTask { try await body() }
            try await group.next()
            group.cancelAll()
        }
    }

    private static func state(_ bench: AttestorBench, _ vulnerability: String) async throws -> TriageState? {
        try await bench.attestor.triageItems(
            for: bench.caller,
            where: TriageFilter(states: TriageState.allCases, vulnerability: vulnerability),
            limit: 10
        ).first?.state
    }

    private static func hand(
        _ bench: AttestorBench,
        _ advisories: String...,
        named name: String? = nil
    ) async throws {
        let bytes = Array(advisories.joined(separator: "\n").replacing("\n ", with: " ").utf8)
        let taken = try await bench.attestor.importAdvisories(for: bench.caller, bytes, named: name)
        #expect(taken.isNew && taken.receipt != nil)
    }

    /// What was asked for is done.
    static func settled(_ bench: AttestorBench) async throws {
        try await condition {
            try await bench.database.superuser.lines(
                "SELECT kind AS line FROM jobs.jobs WHERE state IN ('available', 'running')"
            ).isEmpty
        }
    }

    @Test("what advisories are about is found and gone as they come and go, and nobody asks for it")
    func byItself() async throws {
        try await AttestorBench.with { bench in
            try await Self.working(bench) {
                let (attestor, caller) = (bench.attestor, bench.caller)
                let about = AttestorBench.advisory("GHSA-1", about: "left-pad")
                let other = AttestorBench.advisory("GHSA-2", about: "other")
                _ = try await bench.take(AttestorBench.bill)
                try await Self.hand(bench, about, other, named: "osv")
                try await condition { try await Self.state(bench, "GHSA-1") == .open }
                // The feed without it: it is gone.
                try await Self.hand(bench, other, named: "osv")
                try await condition { try await Self.state(bench, "GHSA-1") == .resolved }
                // As it was before: that is news again.
                try await Self.hand(bench, about, other, named: "osv")
                try await condition { try await Self.state(bench, "GHSA-1") == .reopened }
                // Without a name, a later form that no longer speaks of this version.
                try await Self.hand(
                    bench,
                    AttestorBench.advisory("GHSA-1", about: "left-pad", day: 2, fixed: "1.2.0")
                )
                try await condition { try await Self.state(bench, "GHSA-1") == .resolved }
                try await Self.settled(bench)
                // What is about nothing in it has nobody look.
                let scans = try await attestor.scans(for: caller, limit: 50).count
                try await Self.hand(bench, AttestorBench.advisory("GHSA-3", about: "third"))
                try await Self.settled(bench)
                #expect(try await attestor.scans(for: caller, limit: 50).count == scans)
                #expect(try await !attestor.hasDueBills(of: caller.tenant))
                guard case .inOrder = try await AttestorAudit(bench.database.app).run(caller.tenant) else {
                    Issue.record("\(try await AttestorAudit(bench.database.app).run(caller.tenant))")
                    return
                }
            }
        }
    }

    @Test("a bill that comes in is looked at, and of an artifact's bills the last one alone")
    func lastBill() async throws {
        try await AttestorBench.with { bench in
            try await Self.working(bench) {
                try await Self.hand(bench, AttestorBench.advisory("GHSA-1", about: "left-pad"))
                _ = try await bench.take(AttestorBench.bill)
                try await condition { try await Self.state(bench, "GHSA-1") == .open }
                // The next version of the artifact has it no more.
                let next = AttestorBench.bill.replacing("app@1", with: "app@2")
                    .replacing("left-pad@1.3.0", with: "left-pad@2.0.0")
                    .replacing(#""version": "1.3.0""#, with: #""version": "2.0.0""#)
                _ = try await bench.take(next)
                try await condition { try await Self.state(bench, "GHSA-1") == .resolved }
                // Something that is about the earlier version alone finds nothing.
                try await Self.hand(
                    bench,
                    AttestorBench.advisory("GHSA-2", about: "left-pad", fixed: "1.4.0")
                )
                try await Self.settled(bench)
                #expect(try await Self.state(bench, "GHSA-2") == nil)
                #expect(try await Self.state(bench, "GHSA-1") == .resolved)
            }
        }
    }

    @Test(
        """
        a bill inside an attestation is looked at when it comes in and when advisories do, also one that was there before, whose \
        signers are found then, too
        """
    )
    func attested() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let predicate = try #require(JSON(parsing: Array(AttestorBench.bill.utf8)).object)
            var envelope = Statement(
                subjects: [Statement.Subject(name: "app", sha256: AttestorBench.artifact)],
                predicateType: "https://cyclonedx.org/bom",
                predicate: predicate
            ).envelope()
            try envelope.sign(with: bench.builder)
            let bytes = envelope.canonicalBytes()
            let signer = DIDKey(bench.builder.verificationKey).text
            @Sendable func found() async throws -> Int {
                try await attestor.search(for: caller, signer, as: .identity, limit: 10).attestationsSigned
                    .count
            }
            try await Self.working(bench) {
                try await Self.hand(bench, AttestorBench.advisory("GHSA-1", about: "left-pad"), named: "osv")
                let taken = try await attestor.importDocuments(for: caller, bytes)
                let id = try #require(taken.value.first?.id)
                try await condition { try await Self.state(bench, "GHSA-1") == .open }
                let scan = try #require(try await attestor.scans(for: caller, limit: 10).first)
                #expect(scan.artifact.name == "pkg:generic/app" && scan.billID == nil)
                #expect(scan.artifact.sha256 == AttestorBench.artifact)
                #expect(try await !attestor.scanBill(for: caller, id.text).isNew)
                // What is about nothing in it has nobody look; what no longer counts is gone.
                try await Self.hand(bench, AttestorBench.advisory("GHSA-2", about: "other"), named: "osv")
                try await condition { try await Self.state(bench, "GHSA-1") == .resolved }
                try await Self.settled(bench)
                let scans = try await attestor.scans(for: caller, limit: 50).count
                try await Self.hand(bench, AttestorBench.advisory("GHSA-3", about: "third"))
                try await Self.settled(bench)
                #expect(try await attestor.scans(for: caller, limit: 50).count == scans)
                // As it was before any of this was kept.
                #expect(try await found() == 1)
                try await bench.database.superuser.withConnection { db in
                    try db.executeScript(
                        """
                        ALTER TABLE attestor.envelope_signers DISABLE TRIGGER append_only;
                        DELETE FROM attestor.envelope_signers;
                        ALTER TABLE attestor.envelope_signers ENABLE ALWAYS TRIGGER append_only;
                        DELETE FROM scanner.bill_looks;
                        """
                    )
                }
                #expect(try await found() == 0)
                let jobs = Jobs(database: bench.database.app, now: bench.clock.now)
                _ = try await jobs.enqueue(
                    NewJob(DocumentRereading.kind, uniqueKey: "all"),
                    for: caller.tenant
                )
                try await condition { try await found() == 1 }
                try await Self.hand(bench, AttestorBench.advisory("GHSA-1", about: "left-pad"), named: "osv")
                try await condition { try await Self.state(bench, "GHSA-1") == .reopened }
                // Again nothing is doubled.
                _ = try await jobs.enqueue(
                    NewJob(DocumentRereading.kind, uniqueKey: "all"),
                    for: caller.tenant
                )
                try await Self.settled(bench)
                #expect(try await found() == 1)
            }
        }
    }

    @Test(
        "of two that say the same time and are different the later one in counts, and under a name the file alone"
    )
    func sameTime() async throws {
        try await AttestorBench.with { bench in
            let (attestor, caller) = (bench.attestor, bench.caller)
            let bill = try await bench.take(AttestorBench.bill)
            func found() async throws -> [Int] {
                try await attestor.scanBill(for: caller, bill.id.text).value.map(\.findingCount)
            }
            let (old, new) = (
                AttestorBench.advisory("GHSA-1", about: "left-pad", fixed: "1.0.0"),
                AttestorBench.advisory("GHSA-1", about: "left-pad")
            )
            try await Self.hand(bench, old)
            #expect(try await found() == [0])
            try await Self.hand(bench, new)
            #expect(try await found() == [1])
            // The first one again: it is kept already, and moves nothing.
            let again = try await attestor.importAdvisories(for: caller, Array(old.utf8))
            #expect(!again.isNew && again.value.fresh.isEmpty)
            #expect(try await found() == [1])
            #expect(try await attestor.advisories(for: caller, limit: 10).count == 1)
            let stranger = try await bench.stranger()
            #expect(try await attestor.advisories(for: stranger, limit: 10).isEmpty)
            #expect(try await attestor.feeds(for: stranger).isEmpty)
        }
    }
}
