import API
import Custody
import Evidence
import Kinds
import Ledger

// What Custody and the ledger give, as the dashboard shows it.

extension DriftCounts {
    init(_ counts: DeploymentCounts, unanswered: Int) {
        // The two come from two readings: what was answered meanwhile is not counted twice.
        self.init(
            match: counts.match,
            drift: counts.drift,
            unknown: counts.unknown,
            unanswered: min(unanswered, counts.unknown)
        )
    }

    /// With those apart for which somebody answers, and those about which verifiers disagree.
    init(_ counts: DeploymentCounts, _ figures: DriftFigures) {
        self.init(counts, unanswered: figures.unanswered)
        match = max(0, match - figures.disputedMatching)
        drift = max(0, drift - figures.accepted - figures.disputedDrifted)
        accepted = figures.accepted
        disputed = figures.disputedMatching + figures.disputedDrifted
    }
}

extension StateMark {
    init(_ status: DriftStatus) {
        switch status {
        case .match: self = .match
        case .drift: self = .drift
        case .unknown: self = .unknown
        }
    }

    init(_ posture: Posture) {
        switch posture {
        case .match: self = .match
        case .drift: self = .drift
        case .weakened: self = .weakened
        case .error: self = .error
        case .unknown: self = .unknown
        case .accepted: self = .accepted
        case .disputed: self = .disputed
        }
    }

    init(_ verdict: Verdict) {
        switch verdict {
        case .match: self = .match
        case .drift: self = .drift
        case .error: self = .error
        }
    }
}

extension ArtifactRow {
    init(_ artifact: Artifact, unanswered: Int, _ places: [UniqueID: EntryReference]) {
        let counts = DriftCounts(artifact.deployments, unanswered: unanswered)
        let mark = artifact.driftStatus.map(StateMark.init)
        self.init(
            artifactID: artifact.reference.id.text,
            name: artifact.reference.name,
            kind: artifact.reference.kind.rawValue,
            tier: artifact.tier,
            version: artifact.version,
            cid: artifact.cid,
            state: artifact.state.rawValue,
            drift: mark == .unknown && counts.unanswered > 0 ? .error : mark,
            deployments: counts,
            updatedAt: artifact.updatedAt,
            entry: artifact.entryID.flatMap { places[$0] }
        )
    }
}

extension ArtifactFacts {
    init(_ artifact: Artifact) {
        self.init(
            id: artifact.reference.id.text,
            name: artifact.reference.name,
            kind: artifact.reference.kind.rawValue,
            version: artifact.version,
            cid: artifact.cid,
            tier: artifact.tier,
            accordName: artifact.accord?.name ?? "",
            accordCID: artifact.accord?.cid ?? "",
            runtime: artifact.runtime,
            state: artifact.state.rawValue,
            isHumanAuthored: artifact.isHumanAuthored,
            updatedAt: artifact.updatedAt
        )
    }
}

extension TargetRow {
    /// - Parameter looks: the artifact's targets.
    init(
        _ deployment: Deployment,
        _ standing: Standing?,
        spans: [VerificationSpan],
        days: [VerificationDay],
        looks: [ObservedTarget],
        now: Instant
    ) {
        let own = looks.filter {
            $0.place.kind == deployment.targetKind && $0.place.identifier == deployment.targetIdentifier
        }
        self.init(
            kind: deployment.targetKind,
            identifier: deployment.targetIdentifier,
            drift: standing.map { StateMark($0.posture) } ?? StateMark(deployment.driftStatus),
            since: standing?.since ?? deployment.since,
            deployedCID: deployment.deployedCID,
            desiredCID: deployment.desiredCID,
            lastDeployedAt: deployment.lastDeployedAt,
            lastReconciledAt: deployment.lastReconciledAt,
            nextLookAt: own.compactMap(\.look.nextDueAt).min(),
            notes: standing?.notes(at: now) ?? [],
            deviation: standing?.acceptance == nil ? deployment.deviation(among: spans) : nil,
            acceptance: standing?.acceptance.map { .init(id: $0.id.text, cid: $0.cid) },
            sides: spans.map(Side.init),
            strip: StateStrip(looked: days.map(StateStrip.Day.init), today: now)
        )
    }
}

extension Deployment {
    /// What a verifier saw last that differs, since something was deployed there.
    fileprivate func deviation(among spans: [VerificationSpan]) -> String? {
        spans.filter { $0.finding.verdict == .drift && $0.last.at >= lastDeployedAt }
            .max { $0.last < $1.last }?.finding.cid
    }
}

extension Standing {
    /// What its word does not say.
    fileprivate func notes(at now: Instant) -> [String] {
        var notes: [String] = []
        if let dispute { notes.append(dispute.nature.sentence) }
        if let acceptance {
            notes.append(
                "\(ShortIdentifier.text(of: acceptance.owner)) answers for it until "
                    + "\(CivilTime(acceptance.expiresAt).text(at: now)) UTC: \(acceptance.reason)"
            )
        }
        if let flappingSince {
            let since = CivilTime(flappingSince).text(at: now)
            notes.append("It changes again and again since \(since) UTC; single changes are not told.")
        }
        return notes
    }
}

extension PastRow {
    init(_ past: PastStanding, _ places: [UniqueID: EntryReference]) {
        let approval = past.approval.map { approval in
            let witnesses = approval.witnesses.map(ShortIdentifier.text(of:)).joined(separator: ", ")
            return "version \(approval.version), \(approval.ceremonyClass) by \(witnesses)"
        }
        self.init(
            target: past.target.identifier,
            targetKind: past.target.kind,
            mark: past.dispute == nil ? StateMark(past.status) : .disputed,
            deployedCID: past.deployedCID,
            deployedAt: past.deployedAt,
            deployedBy: ShortIdentifier.text(of: past.deployedBy),
            desiredCID: past.desiredCID,
            approval: approval,
            entry: places[past.entryID]
        )
    }
}

extension TargetRow.Side {
    init(_ span: VerificationSpan) {
        let verifier = span.verifier
        let names =
            [verifier.layer?.rawValue, verifier.infrastructure?.rawValue].compactMap(\.self)
            + [verifier.did].compactMap { $0.map { ShortIdentifier.text(of: $0) } }
        self.init(
            who: names.isEmpty ? "a verifier" : names.joined(separator: " "),
            mark: span.finding.isWeaker ? .weakened : StateMark(span.finding.verdict),
            since: span.first.at,
            last: span.last.at,
            checks: span.checkCount
        )
    }
}

extension SpanRow {
    init(_ span: VerificationSpan) {
        let side = TargetRow.Side(span)
        self.init(
            id: span.first.id.text,
            mark: side.mark,
            who: side.who,
            since: side.since,
            last: side.last,
            checks: side.checks,
            isCurrent: span.isCurrent
        )
    }
}

extension StateStrip.Day {
    init(_ day: VerificationDay) {
        self.init(
            day: day.day,
            mark: day.lastIsWeaker ? .weakened : StateMark(day.lastVerdict),
            checks: day.checks,
            drifts: day.drifts
        )
    }
}

extension Difference {
    init(_ change: ContentChange) {
        self.init(
            path: change.path,
            change: Change(rawValue: change.change.rawValue) ?? .changed,
            approved: change.approved.map(Self.text),
            observed: change.observed.map(Self.text),
            sentence: change.sentence,
            direction: change.direction.flatMap { $0 == .neutral ? nil : $0.rawValue }
        )
    }

    /// A text as it is, anything else as JSON.
    private static func text(_ value: JSON) -> String { value.string ?? value.canonicalString }
}

extension TransitionRow {
    init(_ recorded: RecordedTransition, _ places: [UniqueID: EntryReference]) {
        let transition = recorded.transition
        let differences = ContentDifferences(json: transition.contentDiff)
        self.init(
            sequenceNumber: transition.sequenceNumber,
            fromState: transition.from.rawValue,
            toState: transition.to.rawValue,
            actor: transition.actor,
            at: transition.transitionedAt,
            witnesses: transition.witnessSignatures.map { Witness(did: $0.did, keyID: $0.keyID) },
            differences: differences.changes.map(Difference.init),
            differenceCount: differences.count,
            entry: recorded.entryID.flatMap { places[$0] }
        )
    }
}

extension VerificationRow {
    init(_ verification: Verification, _ places: [UniqueID: EntryReference]) {
        self.init(
            id: verification.id.text,
            artifactID: verification.artifact.id.text,
            artifactName: verification.artifact.name,
            kind: verification.artifact.kind.rawValue,
            targetKind: verification.target.kind,
            targetIdentifier: verification.target.identifier,
            verdict: StateMark(verification.verdict),
            layer: verification.layer?.rawValue,
            infrastructure: verification.infrastructure?.rawValue,
            verifierDID: verification.verifierDID,
            verifiedCID: verification.verifiedCID,
            verifiedAt: verification.verifiedAt,
            differenceCount: verification.differences.count,
            differences: verification.differences.changes.map(Difference.init),
            entry: verification.entryID.flatMap { places[$0] }
        )
    }
}

extension DiffPage {
    init(_ frame: Frame, _ comparison: ArtifactComparison, versions: [Int]) {
        let directions = comparison.directions
        // What is compared is offered too, so that the form says what the page shows.
        let named = [comparison.from.version, comparison.to.version].compactMap { $0 }
        self.init(
            frame: frame,
            artifactID: comparison.artifact.id.text,
            artifactName: comparison.artifact.name,
            from: Side(comparison.from),
            to: Side(comparison.to),
            versions: Set(versions + named).sorted(by: >),
            changes: comparison.changes.prefix(Self.changeLimit).map(Difference.init),
            changeCount: comparison.difference.count,
            weaker: directions[.weaker] ?? 0,
            stronger: directions[.stronger] ?? 0,
            aside: comparison.difference.aside.map { Difference(ContentChange($0)) },
            ambiguous: comparison.difference.ambiguous,
            normaliser: comparison.to.form.normaliser
        )
    }
}

extension DiffPage.Side {
    fileprivate init(_ side: ComparedSide) {
        self.init(
            version: side.version,
            target: side.target?.identifier,
            seenAt: side.verifiedAt,
            cid: side.cid
        )
    }
}

extension VersionRow {
    init(_ version: ArtifactVersion, current: Int, _ places: [UniqueID: EntryReference]) {
        self.init(
            version: version.version,
            cid: version.cid,
            files: version.sources.map(\.name),
            registeredAt: version.createdAt,
            isCurrent: version.version == current,
            entry: places[version.entryID]
        )
    }
}

extension CeremonyRow {
    init(_ ceremony: Ceremony, entry: EntryReference?) {
        self.init(
            ceremonyID: ceremony.id.text,
            artifactID: ceremony.artifact.id.text,
            artifactName: ceremony.artifact.name,
            kind: ceremony.artifact.kind.rawValue,
            version: ceremony.version,
            cid: ceremony.cid,
            purpose: ceremony.purpose.rawValue,
            isOverdue: ceremony.state == .overdue,
            ceremonyClass: ceremony.ceremonyClass,
            signed: ceremony.signatures.count,
            quorum: ceremony.quorum,
            signedBy: ceremony.signatures.map(\.witnessDID),
            openedAt: ceremony.openedAt,
            closesAt: ceremony.expiresAt,
            entry: entry
        )
    }
}

extension EntryRow {
    init(_ row: ChainRow) {
        let entry = row.bytes.flatMap { try? Entry(parsing: $0) }
        self.init(
            ledger: row.ledger,
            leafIndex: row.leafIndex,
            entryID: row.entryID.text,
            type: entry?.type ?? "erased",
            subject: entry?.subject,
            leafHash: Hex.encode(row.leafHash),
            appendedAt: row.appendedAt
        )
    }
}

extension EntryDetail {
    init(_ row: ChainRow) {
        self.init(
            ledger: row.ledger,
            leafIndex: row.leafIndex,
            entryID: row.entryID.text,
            appendedAt: row.appendedAt,
            content: row.bytes.map { String(decoding: $0, as: UTF8.self) },
            leafHash: Hex.encode(row.leafHash),
            previousHash: Hex.encode(row.previousHash),
            chainHash: Hex.encode(row.chainHash)
        )
    }
}

extension ReviewNote {
    init(_ review: Ceremony) {
        self.init(
            ceremonyID: review.id.text,
            version: review.version,
            state: review.state.rawValue,
            dueAt: review.expiresAt,
            reason: review.closingReason
        )
    }
}
