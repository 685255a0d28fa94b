import API
import Access
import Attestor
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

// Trust verdicts: the list with its numbers, and taking one away.

extension Pages {
    func addTrustVerdicts(to router: some RouterMethods<AppRequestContext>) {
        router.get("trust-verdicts") { request, context in
            try html(try await trustVerdicts(request, for: try context.caller()))
        }
        router.post("trust-verdicts/:ref/delete") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.manageTrust)
            let id = try context.parameters.trustVerdict()
            let form = try await request.form()
            _ = try await attestor.deleteVerdict(for: caller, id, because: form["reason"] ?? "")
            return redirect(to: "/trust-verdicts/\(id.text)")
        }
    }

    private func trustVerdicts(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let question = try request.trustQuestion()
        let found = try await attestor.verdicts(for: caller, where: question, before: before, limit: limit)
        async let frame = frame(for: caller)
        let numbers = try await attestor.verdictStatistics(for: caller, where: question)
        let next = found.count == limit ? found.last?.id : nil
        var list = table(of: found)
        list.title = nil
        return AttestorPage(
            frame: try await frame,
            title: "Trust verdicts",
            sentence: Self.sentence(of: numbers),
            list: "/trust-verdicts",
            isList: true,
            facts: before == nil ? Self.facts(of: numbers, at: clock.now()) : [],
            tables: [
                list,
                AttestorTable(
                    title: "Who signed",
                    aside: numbers.signerCount > numbers.signers.count
                        ? "Those who signed most, of \(Counting.number(numbers.signerCount))." : nil,
                    columns: ["Signer", "Verdicts", "Verified"],
                    rows: before != nil
                        ? []
                        : numbers.signers.map { signer in
                            [
                                AttestorWords.signer(
                                    signer.signer,
                                    believedAs: signer.anchor,
                                    to: Self.path(toSigner: signer.signer)
                                ),
                                .text(Counting.number(signer.count)),
                                .text(Counting.number(signer.verifiedCount)),
                            ]
                        }
                ),
            ],
            beginning: "muniment attest judge ATTESTATION",
            trustFilter: TrustFilter(signer: question.signer, isVerified: question.isVerified),
            paging: Paging("verdicts", cursor: before?.text, next: next?.text) { cursor in
                URLPart.address(
                    "/trust-verdicts",
                    [
                        "signer": question.signer, "verified": request.query("verified"),
                        "digest": question.artifact, "deleted": request.query("deleted"), "cursor": cursor,
                    ]
                )
            }
        )
    }

    /// The list of those by one signer: without who vouched for the name, as the question has it.
    private static func path(toSigner signer: String) -> String {
        let name = signer.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        return URLPart.address("/trust-verdicts", ["signer": String(name)])
    }

    private static func sentence(of numbers: VerdictStatistics) -> String {
        guard numbers.count > 0 else {
            return numbers.deletedCount == 0
                ? "What is concluded of attestations, each signed and verifiable by itself."
                : "\(Counting.sentence(Counting.count(numbers.deletedCount, "verdict", "verdicts"))), all of them deleted."
        }
        let deleted = numbers.deletedCount
        return "\(Counting.sentence(Counting.count(numbers.count, "verdict stands", "verdicts stand"))) on "
            + "\(Counting.count(numbers.attestationCount, "attestation", "attestations")); "
            + "\(Counting.number(numbers.verifiedCount)) found what is believed, "
            + (deleted == 0 ? "none was deleted." : "\(Counting.count(deleted, "was", "were")) deleted.")
    }

    private static func facts(of numbers: VerdictStatistics, at now: Instant) -> [AttestorFact] {
        guard numbers.count > 0 else { return [] }
        func share(_ value: Double?) -> AttestorCell { .text(value.map(AttestorWords.share)) }
        return [
            AttestorFact("Fresh, on average", share(numbers.freshness)),
            AttestorFact("Reputation, on average", share(numbers.reputation)),
            AttestorFact("Complete, on average", share(numbers.completeness)),
            AttestorFact("The latest", .time(numbers.latestAt, now)),
        ]
    }
}
