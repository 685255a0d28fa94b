import API
import Attestations
import Attestor
import Custody
import Evidence

// Between the values of scans, triage and unknowns, and the wire's.

extension Wire.Scan {
    init(_ scan: KeptScan) {
        self.init(
            scanID: scan.id.text,
            sha256: scan.digest.hex,
            format: scan.format.rawValue,
            tool: scan.tool,
            toolVersion: scan.toolVersion,
            artifact: scan.artifact.name,
            artifactVersion: scan.artifact.version,
            artifactSha256: scan.artifact.sha256?.hex,
            sbomID: scan.billID?.text,
            scannedAt: scan.scannedAt,
            whole: scan.isWhole,
            late: scan.isLate,
            findingCount: scan.findingCount,
            coveredCount: scan.coveredCount,
            openedCount: scan.openedCount,
            reopenedCount: scan.reopenedCount,
            resolvedCount: scan.resolvedCount,
            uncoveredCount: scan.uncoveredCount,
            warnings: scan.warnings.map(Wire.ReadingWarning.init),
            importedBy: scan.importedBy,
            importedAt: scan.importedAt
        )
    }
}

extension Wire.ScanFinding {
    init(_ listed: ListedFinding) {
        let finding = listed.finding
        self.init(
            number: listed.number,
            component: finding.place.component,
            vulnerability: finding.place.vulnerability,
            location: finding.place.location,
            aliases: finding.aliases,
            versions: finding.versions,
            severity: finding.severity.rawValue,
            score: finding.score,
            title: finding.title,
            fixedVersions: finding.fixedVersions,
            url: finding.url,
            itemID: listed.itemID?.text,
            state: listed.state?.rawValue
        )
    }
}

extension Wire.Advisory {
    init(_ advisory: KeptAdvisory) {
        self.init(
            advisoryID: advisory.id,
            modifiedAt: advisory.modifiedAt,
            aliases: advisory.aliases,
            withdrawnAt: advisory.withdrawnAt,
            summary: advisory.summary,
            severity: advisory.severity.rawValue,
            url: advisory.url,
            importedBy: advisory.importedBy,
            importedAt: advisory.importedAt
        )
    }
}

extension Wire.TriageItem {
    init(_ item: TriageItem) {
        let finding = item.finding
        self.init(
            itemID: item.id.text,
            artifact: item.artifact,
            artifactVersion: item.artifactVersion,
            component: finding.place.component,
            vulnerability: finding.place.vulnerability,
            location: finding.place.location,
            aliases: finding.aliases,
            versions: finding.versions,
            severity: finding.severity.rawValue,
            score: finding.score,
            title: finding.title,
            fixedVersions: finding.fixedVersions,
            url: finding.url,
            state: item.state.rawValue,
            owner: item.owner,
            reason: item.reason,
            decision: item.decision.map { decision in
                Wire.TriageDecision(
                    scope: decision.scope.rawValue,
                    versions: decision.versions,
                    severity: decision.severity.rawValue,
                    until: decision.until,
                    justification: decision.justification
                )
            },
            stateBy: item.stateBy,
            stateAt: item.stateAt,
            firstSeenAt: item.firstSeenAt,
            lastSeenAt: item.lastSeenAt,
            uncoveredSince: item.uncoveredSince,
            lastScanID: item.lastScanID.text,
            joinedInto: item.joinedInto?.text
        )
    }
}

extension Wire.TriageStory {
    init(_ story: TriageStory) {
        let place = story.item.finding.place
        self.init(
            item: Wire.TriageItem(story.item),
            match: Wire.TriageMatch(
                artifact: story.item.artifact,
                component: place.component,
                location: place.location,
                vulnerability: place.vulnerability,
                otherNames: Array(story.item.names.dropFirst())
            ),
            moves: story.moves.map { move in
                Wire.TriageMove(
                    number: move.number,
                    state: move.state.rawValue,
                    owner: move.owner,
                    reason: move.reason,
                    by: move.by,
                    at: move.at,
                    scanID: move.scanID?.text,
                    entryID: move.entryID,
                    vulnerability: move.itemID == story.item.id ? nil : move.vulnerability
                )
            },
            sightings: story.said.map { said in
                Wire.TriageSighting(
                    tool: said.tool,
                    standing: said.sighting.rawValue,
                    scanID: said.scanID.text,
                    at: said.at
                )
            },
            statements: story.statements.map(Wire.VEXStatement.init)
        )
    }
}

extension Wire.TriageSum {
    init(_ sum: TriageSum) {
        self.init(
            key: sum.key,
            standingCount: sum.standingCount,
            criticalCount: sum.criticalCount,
            highCount: sum.highCount,
            decidedCount: sum.decidedCount,
            resolvedCount: sum.resolvedCount,
            uncoveredCount: sum.uncoveredCount,
            statedCount: sum.statedCount,
            oldestAt: sum.oldestAt
        )
    }
}

extension TriageFilter {
    init(_ selection: Wire.TriageSelection) throws(AttestorError) {
        try self.init(
            state: selection.state,
            severity: selection.severity,
            artifact: selection.artifact,
            component: selection.component,
            vulnerability: selection.vulnerability,
            owner: selection.owner,
            isUncovered: selection.uncovered ?? false
        )
    }
}

extension TriageDecision {
    init(_ request: Wire.TriageRequest, at now: Instant) throws(AttestorError) {
        guard let step = TriageStep(rawValue: request.step) else {
            throw .invalid(
                field: "step",
                reason: "is no step",
                remedy: "give one of " + TriageStep.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        let word = request.holdsFor ?? DecisionScope.sameVersions.rawValue
        guard let scope = DecisionScope(rawValue: word) else {
            throw .invalid(
                field: "holds_for",
                reason: "is no scope",
                remedy: "give same_versions or any_version"
            )
        }
        try self.init(
            step,
            owner: request.owner,
            reason: request.reason,
            justification: request.justification,
            until: request.until,
            scope: scope,
            at: now
        )
    }
}

extension Wire.Unknown {
    /// - Parameter moment: that its confidence is told as of.
    init(_ unknown: Unknown, at moment: Instant) {
        self.init(
            unknownID: unknown.id.text,
            kind: unknown.kind.rawValue,
            subject: unknown.subject,
            detail: unknown.detail,
            state: unknown.state.rawValue,
            confidence: unknown.confidence(at: moment),
            assessedConfidence: unknown.confidence,
            halfLifeSeconds: Int(unknown.halfLife.components.seconds),
            assessedAt: unknown.assessedAt,
            resolution: unknown.resolution,
            saidBy: unknown.saidBy,
            validFrom: unknown.validFrom,
            validTo: unknown.validTo,
            recordedFrom: unknown.recordedFrom,
            recordedTo: unknown.recordedTo,
            entryID: unknown.entryID
        )
    }
}
