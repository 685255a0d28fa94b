import API
import Attestations
import Attestor
import Custody
import Evidence

// Between the values of verdicts and the wire's.

extension Wire.VerdictPolicy {
    init(_ kept: KeptPolicy) throws {
        self.init(
            policyID: kept.id.text,
            name: kept.policy.name,
            version: kept.version,
            sha256: kept.policy.digest.hex,
            description: kept.policy.text,
            ruleCount: kept.policy.rules.count,
            policy: try JSON(parsing: kept.policy.bytes),
            addedBy: kept.addedBy,
            addedAt: kept.addedAt
        )
    }
}

extension Wire.VerdictFeed {
    init(_ kept: KeptFeed) {
        self.init(
            feedID: kept.id.text,
            name: kept.name,
            sha256: kept.digest.hex,
            advisoryCount: kept.advisoryCount,
            warningCount: kept.warningCount,
            addedBy: kept.addedBy,
            addedAt: kept.addedAt
        )
    }
}

extension Wire.VerdictReason {
    init(_ reason: VerdictEvaluation.Reason) {
        self.init(
            rule: reason.rule,
            decision: reason.decision.rawValue,
            reason: reason.reason,
            found: reason.found,
            foundCount: reason.foundCount,
            failure: reason.failure
        )
    }
}

extension Wire.VEXChoice {
    init(_ choice: KeptChoice) {
        self.init(
            vulnerability: choice.vulnerability,
            package: choice.package,
            status: choice.status,
            winner: choice.winner,
            losers: choice.losers
        )
    }
}

extension Wire.Verdict {
    init(_ kept: KeptVerdict) {
        let said = kept.verdict
        self.init(
            verdictID: kept.id.text,
            decision: said.decision.rawValue,
            subjectSha256: said.subject.hex,
            subjectName: said.subjectName,
            policyID: kept.policyID.text,
            policyName: said.policyName,
            policyVersion: said.policyVersion,
            policySha256: said.policy.hex,
            inputsSha256: said.inputs.hex,
            inputCount: said.inputCount,
            evaluationSha256: said.evaluation.hex,
            reasons: said.reasons.map(Wire.VerdictReason.init),
            traceID: said.traceID,
            judgedAt: said.judgedAt,
            madeBy: said.madeBy,
            madeAt: said.madeAt,
            envelope: Wire.SignedEnvelope(kept.envelope),
            entryID: kept.entryID.text
        )
    }
}

extension VerdictDraft {
    init(_ body: Wire.VerdictDraft) throws {
        let hex = body.subjectSha256
        guard let subject = Digest(hex: hex.hasPrefix("sha256:") ? String(hex.dropFirst(7)) : hex) else {
            throw FieldFault.malformed.problem(field: "subject_sha256")
        }
        self.init(policy: body.policy, subject: subject)
        subjectName = body.subjectName
        at = body.at
        traceID = body.traceID
        bills = body.sboms
        attestations = try body.attestations?.map { text in
            guard let id = UniqueID(text) else { throw AttestorError.unknownAttestation(text) }
            return id
        }
        vex = try body.vex?.map { text in
            guard let id = UniqueID(text) else { throw AttestorError.unknownVEX(text) }
            return id
        }
        feeds = body.feeds
    }
}
