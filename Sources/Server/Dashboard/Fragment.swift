/// A part of a page that is replaced while the page is open. The raw value is the element's `id`, the name of
/// the server-sent event that tells of it, and the name of its template in `Templates/fragments`.
enum Fragment: String, CaseIterable, Sendable {
    case overviewSentence = "overview-sentence"
    case overviewFigures = "overview-figures"
    case latestVerifications = "latest-verifications"
    case ceremoniesSentence = "ceremonies-sentence"
    case ceremonyRows = "ceremony-rows"
    case ceremonyHead = "ceremony-head"
    case ceremonyWitnesses = "ceremony-witnesses"
    case artifactsSentence = "artifacts-sentence"
    case artifactRows = "artifact-rows"
    case artifactHead = "artifact-head"
    case artifactTargets = "artifact-targets"
    case artifactTimeline = "artifact-timeline"
    case artifactVerifications = "artifact-verifications"
    case artifactVersions = "artifact-versions"
    case targetsSentence = "targets-sentence"
    case targetRows = "target-rows"
    case targetHead = "target-head"
    case targetSeen = "target-seen"
    case targetHistory = "target-history"
    case baselineRows = "baseline-rows"
    case baselineHead = "baseline-head"
    case baselineSnapshots = "baseline-snapshots"
    case runRows = "run-rows"
    case runHead = "run-head"
    case runResult = "run-result"
    case findingsSentence = "findings-sentence"
    case findingRows = "finding-rows"
    case findingHead = "finding-head"
    case findingTimeline = "finding-timeline"
    case matrixSentence = "matrix-sentence"
    case matrixRows = "matrix-rows"
    case causesSentence = "causes-sentence"
    case causeRows = "cause-rows"
    case causeTenants = "cause-tenants"
    case delegationsSentence = "delegations-sentence"
    case providerRows = "provider-rows"
    case managedRows = "managed-rows"
    case agentRows = "agent-rows"
    case rekorSentence = "rekor-sentence"
    case rekorLogs = "rekor-logs"
    case rekorRows = "rekor-rows"
    case rekorCheckpoints = "rekor-checkpoints"
    case watchSentence = "watch-sentence"
    case watchRows = "watch-rows"
    case watchHits = "watch-hits"
    case attestorFacts = "attestor-facts"
    case attestorRows = "attestor-rows"
    case triageSentence = "triage-sentence"
    case triageRows = "triage-rows"
    case triageItemHead = "triage-item-head"
    case triageItemHistory = "triage-item-history"
    case scanRows = "scan-rows"
    case unknownRows = "unknown-rows"
    case unknownVersions = "unknown-versions"
    case verifierRows = "verifier-rows"
    case ledgerSentence = "ledger-sentence"
    case ledgerRows = "ledger-rows"
    case latestEntries = "latest-entries"

    /// What it shows: it is read again with news of these. A page follows what its fragments change with.
    var changesWith: [LiveNews.Topic] {
        switch self {
        case .overviewSentence, .overviewFigures, .latestVerifications, .artifactsSentence, .artifactRows:
            [.posture, .ceremony]
        // What moves a ceremony is news of its artifact, too.
        case .artifactHead, .artifactTargets, .artifactTimeline, .artifactVerifications, .artifactVersions:
            [.posture]
        // A look is news of the artifact that stands there, and so is a target that was changed.
        case .verifierRows, .targetsSentence, .targetRows, .targetHead, .targetSeen, .targetHistory:
            [.posture]
        case .ceremoniesSentence, .ceremonyRows, .ceremonyHead, .ceremonyWitnesses: [.ceremony]
        case .baselineHead, .baselineSnapshots, .findingsSentence, .findingRows, .findingHead,
            .findingTimeline:
            [.drift]
        // A run that found nothing new has no entry; the stream looks at runs themselves.
        case .baselineRows, .runRows, .runHead, .runResult: [.drift, .run]
        // Summaries of other tenants stand on no record of this one: the stream looks at them.
        case .matrixSentence, .matrixRows, .causesSentence, .causeRows, .causeTenants: [.tenant]
        case .delegationsSentence, .providerRows, .managedRows: [.tenant]
        // Who is connected is the present, and stands on no record: the stream looks.
        case .agentRows: [.agent]
        case .rekorSentence, .rekorLogs, .rekorRows, .rekorCheckpoints, .watchSentence, .watchRows,
            .watchHits:
            [.log]
        case .attestorFacts, .attestorRows: [.attestation, .verdict]
        case .triageSentence, .triageRows, .triageItemHead, .triageItemHistory, .scanRows, .unknownRows,
            .unknownVersions:
            [.triage]
        case .ledgerSentence, .ledgerRows, .latestEntries: [.ledger]
        }
    }
}
