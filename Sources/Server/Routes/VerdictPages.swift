import API
import Access
import Attestations
import Attestor
import Evidence
import HTTPTypes
import Hummingbird
import Ledger

// The pages of what was decided of artifacts, and of the policies by which. They ask what the API asks.

extension Pages {
    func addVerdicts(to router: some RouterMethods<AppRequestContext>) {
        router.get("verdicts") { request, context in
            try html(try await verdicts(request, for: try context.caller()))
        }
        router.post("verdicts") { request, context in
            try requireOwnPage(request, context)
            let caller = try context.caller()
            try caller.require(.importAttestation)
            let fields = try await request.form()
            let draft = try VerdictDraft(
                Wire.VerdictDraft(
                    policy: fields["policy"] ?? "",
                    subjectSha256: (fields["artifact"] ?? "").withoutSpaceAround
                )
            )
            let (decision, _) = try await attestor.conclude(for: caller, draft)
            return redirect(to: "/verdicts/\(decision.value.id.text)")
        }
        router.get("verdicts/:ref") { request, context in
            let text = try context.parameters.reference()
            guard let id = UniqueID(text) else { throw AttestorError.unknownDecision(text) }
            return try html(try await verdict(id, request, for: try context.caller()))
        }
        router.get("verdict-policies") { request, context in
            try html(try await verdictPolicies(request, for: try context.caller()))
        }
        router.get("verdict-policies/:ref") { _, context in
            let text = try context.parameters.reference()
            return try html(try await verdictPolicy(text, for: try context.caller()))
        }
    }

    // MARK: Verdicts

    private func verdicts(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        var question = VerdictQuestion()
        question.decision = request.query("decision").flatMap(VerdictDecision.init)
        let found = try await attestor.decisions(for: caller, question, before: before, limit: limit)
        async let frame = frame(for: caller)
        async let counts = attestor.decisionCounts(for: caller)
        let table = try await table(of: found, for: caller)
        let numbers = try await counts
        let names: [(VerdictDecision, String)] = [
            (.block, "blocked"), (.warn, "warned of"), (.pass, "passed"),
        ]
        let words: [String] = names.compactMap { decision, word in
            numbers[decision].map { "\(Counting.number($0)) \(word)" }
        }
        let filter = question.decision?.rawValue
        return AttestorPage(
            frame: try await frame,
            title: "Verdicts",
            sentence: words.isEmpty
                ? "What becomes of artifacts, by policies, each resting on exactly the documents that it names."
                : Counting.sentence("\(words.joined(separator: ", ")). ")
                    + "Each rests on exactly the documents that it names, and can be evaluated again.",
            list: "/verdicts",
            isList: true,
            facts: [
                AttestorFact("Only", .text("block", to: "/verdicts?decision=block")),
                AttestorFact("Only", .text("warn", to: "/verdicts?decision=warn")),
                AttestorFact("Only", .text("pass", to: "/verdicts?decision=pass")),
            ],
            tables: [table],
            beginning: "muniment verdict make SHA256 --policy NAME",
            judgePath: caller.permissions.contains(.importAttestation) ? "/verdicts" : nil,
            paging: Paging(
                "verdicts",
                cursor: before?.text,
                next: found.count == limit ? found.last?.id.text : nil
            ) { URLPart.address("/verdicts", ["cursor": $0, "decision": filter]) }
        )
    }

    private func table(of verdicts: [KeptVerdict], for caller: Caller) async throws -> AttestorTable {
        let places = try await places(of: verdicts.map(\.entryID), for: caller)
        let now = clock.now()
        return AttestorTable(
            columns: ["Verdict", "Artifact", "Policy", "Rests on", "When (UTC)", "Record"],
            rows: verdicts.map { kept in
                let said = kept.verdict
                var first = VerdictWords.mark(said.decision, notes: [said.reasons.first?.reason])
                first.text = "see why"
                first.path = "/verdicts/\(kept.id.text)"
                return [
                    first, .identifier("sha256:\(said.subject.hex)", notes: [said.subjectName]),
                    .text(
                        "\(said.policyName)@\(said.policyVersion)",
                        to: "/verdict-policies/\(kept.policyID.text)"
                    ),
                    .text(Counting.count(said.inputCount, "document", "documents")),
                    .time(said.madeAt, now), .entry(places[kept.entryID]),
                ]
            }
        )
    }

    private func verdict(_ id: UniqueID, _ request: Request, for caller: Caller) async throws
        -> AttestorPage
    {
        let limit = AttestorPage.rowLimit
        let before = try request.queryInteger("cursor", in: 0...Int(Int32.max))
        let found = try await attestor.decision(for: caller, id)
        async let frame = frame(for: caller)
        async let basis = attestor.basis(for: caller, of: found)
        async let after = attestor.supports(for: caller, of: found.node, isForward: true, depth: 2)
        async let weighed = attestor.choices(for: caller, of: id, after: before ?? -1, limit: limit)
        async let weighedCount = attestor.choiceCount(for: caller, of: id)
        let places = try await places(of: [found.entryID], for: caller)
        let (inputs, evaluation) = try await basis
        let reasons = (evaluation["reasons"]?.array ?? []).map(VerdictEvaluation.Reason.init)
        let said = found.verdict
        let now = clock.now()
        let (choices, choiceCount) = (try await weighed, try await weighedCount)
        // They are numbered from 0, without gaps.
        let first = (before ?? -1) + 1
        let documents = inputs.documents.prefix(limit)
        var facts = [
            AttestorFact("Decision", VerdictWords.mark(said.decision)),
            AttestorFact("Artifact", .identifier("sha256:\(said.subject.hex)")),
            AttestorFact(
                "Policy",
                .text(
                    "\(said.policyName)@\(said.policyVersion)",
                    to: "/verdict-policies/\(found.policyID.text)"
                )
            ),
            AttestorFact("Judged as of (UTC)", .time(said.judgedAt, now)),
            AttestorFact("By", .text(said.madeBy)),
            AttestorFact("Inputs", .identifier("sha256:\(said.inputs.hex)")),
            AttestorFact("Evaluation", .identifier("sha256:\(said.evaluation.hex)")),
            AttestorFact("Signed by", .identifier(found.envelope.signatures.first?.keyID ?? "")),
            AttestorFact("Record", .entry(places[found.entryID])),
        ]
        if let trace = said.traceID { facts.append(AttestorFact("Trace", .identifier(trace))) }
        return AttestorPage(
            frame: try await frame,
            title: said.subjectName ?? ShortIdentifier.text(of: "sha256:\(said.subject.hex)"),
            sentence: VerdictWords.sentence(said.decision, reasons),
            list: "/verdicts",
            facts: facts,
            graph: SupportGraph(
                around: found.node,
                try await after.map { support in
                    SupportGraph.Edge(
                        source: support.source,
                        relation: support.relation.rawValue.replacing("_", with: " "),
                        target: support.target
                    )
                }
            ),
            tables: [
                AttestorTable(
                    title: "Why",
                    columns: ["Rule", "Says", "Because", "Found"],
                    rows: reasons.map { reason in
                        [
                            .text(reason.rule), VerdictWords.mark(reason.decision),
                            .text(reason.failure.map { "it could not be evaluated: \($0)" } ?? reason.reason),
                            .text(
                                reason.foundCount == 0 ? nil : Counting.number(reason.foundCount),
                                notes: Array(reason.found.prefix(5))
                            ),
                        ]
                    },
                    empty: "No rule applied; the policy's own word for that counts."
                ),
                AttestorTable(
                    title: "What it rests on",
                    aside: (inputs.documents.count > documents.count
                        ? "These are \(documents.count) of \(Counting.number(inputs.documents.count)). " : "")
                        + "Evaluated again: muniment verdict replay \(id.text), or verify-bundle with the bundle of it.",
                    columns: ["Document", "As", "Digest"],
                    rows: documents.map { document in
                        [
                            .text(document.node, to: SupportGraph.path(of: document.node)),
                            .text(document.role.rawValue.replacing("_", with: " ")),
                            .identifier("sha256:\(document.digest.hex)"),
                        ]
                    }
                ),
                Self.table(of: choices, from: first, all: choiceCount),
            ],
            paging: Paging(
                "weighed vulnerabilities",
                cursor: before.map(String.init),
                next: first + choices.count < choiceCount ? String(first + choices.count - 1) : nil
            ) { URLPart.address("/verdicts/\(id.text)", ["cursor": $0]) }
        )
    }

    private static func table(of choices: [KeptChoice], from first: Int, all: Int) -> AttestorTable {
        AttestorTable(
            title: "How statements about vulnerabilities were weighed",
            aside: choices.count < all
                ? "These are \(Counting.number(first + 1)) to \(Counting.number(first + choices.count)) of "
                    + "\(Counting.number(all)), in the order in which they were weighed." : nil,
            columns: ["Vulnerability", "In", "What counts", "What does not, and why"],
            rows: choices.map { choice in
                [
                    .text(
                        choice.vulnerability,
                        to: URLPart.address("/attestations", ["q": choice.vulnerability])
                    ),
                    .text(choice.package ?? "the whole"),
                    choice.status.map { AttestorWords.mark(of: $0, notes: [choice.winner["author"]?.string]) }
                        ?? .text("nothing that was said"),
                    .text(nil, notes: Self.notes(of: choice.losers.array ?? [])),
                ]
            }
        )
    }

    private static func notes(of losers: [JSON]) -> [String] {
        let shown = losers.prefix(5)
        return shown.map { loser in
            "\(loser["claim"]?["status"]?.string ?? ""): \(loser["why"]?.string ?? "")"
        } + (losers.count > shown.count ? ["and \(Counting.number(losers.count - shown.count)) more"] : [])
    }

    // MARK: Policies

    private func verdictPolicies(_ request: Request, for caller: Caller) async throws -> AttestorPage {
        let (limit, before) = (AttestorPage.rowLimit, try request.cursor { UniqueID($0) })
        let found = try await attestor.policies(for: caller, before: before, limit: limit)
        async let frame = frame(for: caller)
        let table = table(of: found)
        return AttestorPage(
            frame: try await frame,
            title: "Policies of verdicts",
            sentence: "The rules by which artifacts are judged, each in its latest version.",
            list: "/verdict-policies",
            isList: true,
            tables: [table],
            beginning: "muniment verdict policy add FILE",
            paging: Paging(
                "policies",
                cursor: before?.text,
                next: found.count == limit ? found.last?.id.text : nil
            ) { URLPart.address("/verdict-policies", ["cursor": $0]) }
        )
    }

    private func table(of policies: [KeptPolicy], title: String? = nil) -> AttestorTable {
        let now = clock.now()
        return AttestorTable(
            title: title,
            columns: ["Policy", "Version", "Rules", "Added by", "When (UTC)"],
            rows: policies.map { kept in
                [
                    .text(
                        kept.policy.name,
                        to: "/verdict-policies/\(kept.id.text)",
                        notes: [kept.policy.text]
                    ),
                    .text(Counting.number(kept.version)),
                    .text(Counting.count(kept.policy.rules.count, "rule", "rules")), .text(kept.addedBy),
                    .time(kept.addedAt, now),
                ]
            }
        )
    }

    private func verdictPolicy(_ reference: String, for caller: Caller) async throws -> AttestorPage {
        let found = try await attestor.policy(for: caller, reference)
        async let frame = frame(for: caller)
        async let versions = attestor.policies(
            for: caller,
            named: found.policy.name,
            limit: AttestorPage.foundLimit
        )
        var question = VerdictQuestion()
        question.policy = found.id
        var made = try await table(
            of: try await attestor.decisions(for: caller, question, limit: AttestorPage.foundLimit),
            for: caller
        )
        made.title = "Verdicts by this version"
        let policy = found.policy
        return AttestorPage(
            frame: try await frame,
            title: found.reference,
            sentence: policy.text ?? "Where no rule applies, the verdict is \(policy.byDefault.rawValue).",
            list: "/verdict-policies",
            facts: [
                AttestorFact("Digest", .identifier("sha256:\(policy.digest.hex)")),
                AttestorFact("Otherwise", VerdictWords.mark(policy.byDefault)),
                AttestorFact("Hears", .text(VerdictWords.hears(policy.vex))),
                AttestorFact("Added by", .text(found.addedBy)),
                AttestorFact("Added (UTC)", .time(found.addedAt, clock.now())),
            ],
            tables: [
                AttestorTable(
                    title: "Rules",
                    columns: ["Rule", "Says", "Because", "Where"],
                    rows: policy.rules.map { rule in
                        [
                            .text(rule.name), VerdictWords.mark(rule.decision), .text(rule.reason),
                            .text(nil, notes: VerdictWords.lines(of: rule.when.source)),
                        ]
                    }
                ),
                table(of: try await versions, title: "Versions"), made,
            ]
        )
    }
}

/// Decisions in a reader's words.
enum VerdictWords {
    static func mark(_ decision: VerdictDecision, notes: [String?] = []) -> AttestorCell {
        switch decision {
        case .pass: .mark("circle", "pass", "positive", notes: notes)
        case .warn: .mark("triangle", "warn", "warning", notes: notes)
        case .block: .mark("square", "block", "critical", notes: notes)
        }
    }

    static func sentence(_ decision: VerdictDecision, _ reasons: [VerdictEvaluation.Reason]) -> String {
        let count = reasons.count { $0.decision == decision }
        let failures = reasons.count { $0.failure != nil }
        var text =
            switch decision {
            case .pass: "It passes."
            case .warn: "It passes with a warning: \(Counting.count(count, "rule warns", "rules warn"))."
            case .block: "It is blocked: \(Counting.count(count, "rule says so", "rules say so"))."
            }
        if failures > 0 {
            text += " \(Counting.sentence(Counting.count(failures, "rule", "rules"))) could not be evaluated."
        }
        return text
    }

    static func hears(_ rules: VerdictPolicy.VEXRules) -> String {
        var words = [rules.trustedOnly ? "only statements that somebody trusted signed" : "every statement"]
        if let days = rules.maximumAgeDays {
            words.append("of the last \(Counting.count(days, "day", "days"))")
        }
        if !rules.authors.isEmpty { words.append("first of \(rules.authors.joined(separator: ", "))") }
        return words.joined(separator: ", ")
    }

    /// An expression in parts of a cell's width.
    static func lines(of source: String) -> [String] {
        var lines: [String] = []
        var rest = Substring(source)
        while !rest.isEmpty, lines.count < 20 {
            lines.append(String(rest.prefix(96)))
            rest = rest.dropFirst(96)
        }
        return lines
    }
}
