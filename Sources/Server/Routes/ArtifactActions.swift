import API
import Access
import Custody
import Evidence
import Hummingbird

// The buttons and forms of an artifact's page. Each works without scripts: it answers with where to look.

extension Pages {
    /// Looks at all targets of an artifact once, and records what is seen.
    func lookAll(of reference: String, for caller: Caller) async throws -> Response {
        let (artifact, targets) = try await custody.targetsToLook(for: caller, at: reference)
        let answer = try await verifier.verify(targets, for: caller, atMost: patience)
        let verdicts = [Verdict.match, .drift, .error].map { verdict in
            answer.looks.count { $0.verification.verdict == verdict }
        }
        let counts = (verdicts + [answer.unfinished.count]).map(String.init)
        return redirect(to: address(of: artifact.id.text, ["looked": counts.joined(separator: "-")]))
    }

    /// Somebody answers for what differs on a target, exactly as the page showed it.
    func accept(on reference: String, _ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.acceptDeviation)
        let artifact = try await custody.artifactID(for: caller, reference)
        let form = try await request.form(upTo: 16_384)
        func text(_ name: String) -> String? { form[name].flatMap { $0.isEmpty ? nil : $0 } }
        guard let until = text("until") else { throw FieldFault.empty.problem(field: "until") }
        guard let expiresAt = Instant(formField: until) else {
            throw FieldFault.malformed.problem(field: "until")
        }
        _ = try await custody.acceptDeviation(
            for: caller,
            AcceptanceDraft(
                artifact: artifact.text,
                target: DeployedTarget(kind: form["target_kind"] ?? "", identifier: form["target"] ?? ""),
                reason: form["reason"] ?? "",
                owner: text("owner"),
                expiresAt: expiresAt,
                // What the page showed: if something else is seen by now, that was not looked at.
                cid: form["cid"] ?? ""
            )
        )
        return redirect(to: address(of: artifact.text, ["done": "accepted"]))
    }

    /// What was accepted alarms again.
    func withdraw(on reference: String, _ request: Request, for caller: Caller) async throws -> Response {
        try caller.require(.acceptDeviation)
        let artifact = try await custody.artifactID(for: caller, reference)
        guard let text = try await request.form()["acceptance"], !text.isEmpty else {
            throw FieldFault.empty.problem(field: "acceptance")
        }
        guard let id = UniqueID(text) else { throw CustodyError.unknownAcceptance(text) }
        _ = try await custody.withdrawDeviation(for: caller, id)
        return redirect(to: address(of: artifact.text, ["done": "withdrawn"]))
    }

    private func address(of artifact: String, _ query: KeyValuePairs<String, String?>) -> String {
        URLPart.address("/artifacts/\(PercentEncoding.encoded(artifact))", query)
    }
}

extension ArtifactPage {
    /// What a button has done that brought this page.
    static func notice(of request: Request) -> String? {
        switch request.query("done") {
        case "accepted": return "The deviation is accepted; it alarms again when something else is seen."
        case "withdrawn": return "The acceptance is withdrawn; what differs alarms again."
        default: break
        }
        let counts = (request.query("looked") ?? "").split(separator: "-").compactMap { Int($0) }
        guard counts.count == 4, counts.allSatisfy({ (0...Custody.lookLimit).contains($0) }) else {
            return nil
        }
        let words = ["as approved", "differing from what was approved", "in vain", "not finished"]
        let parts = zip(counts, words).filter { $0.0 > 0 }.map { "\(Counting.number($0)) \($1)" }
        guard !parts.isEmpty else { return nil }
        return "Looked just now at \(Counting.count(counts.reduce(0, +), "target", "targets")): "
            + parts.joined(separator: ", ") + "."
    }
}

extension Instant {
    /// As a field `datetime-local` gives it, in UTC: `2026-11-21T09:12`; or whole.
    init?(formField text: String) {
        switch text.utf8.count {
        case 16: self.init(rfc3339: text + ":00Z")
        case 19: self.init(rfc3339: text + "Z")
        default: self.init(rfc3339: text)
        }
    }
}
