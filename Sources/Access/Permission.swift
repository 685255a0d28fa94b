/// An API right of a caller. The raw value is its name on the wire and in the database.
package enum Permission: String, Hashable, Sendable, CaseIterable {
    case writeAccord = "accord.write"
    case registerArtifact = "artifact.register"
    case openCeremony = "ceremony.open"
    case signCeremony = "ceremony.sign"
    case rejectCeremony = "ceremony.reject"
    case recordDeployment = "deployment.record"
    case submitVerification = "verification.submit"
    case read
    case readLedger = "ledger.read"
    case eraseEntries = "ledger.erase"
    case manageCallers = "caller.manage"
    case readJobs = "job.read"
    /// To cancel jobs, and to run dead ones again.
    case manageJobs = "job.manage"
    /// To add sources outside, to switch them, and to see what of theirs was parked.
    case manageSources = "source.manage"
    /// To send events to a source.
    case pushEvents = "event.push"
    /// To say who decides ceremonies: the built-in quorum or a cluster.
    case manageSubstrates = "substrate.manage"
    /// To add webhooks, to pause them, and to see what became of their messages.
    case manageWebhooks = "webhook.manage"
    /// To read the bytes of registered files, which may hold secrets.
    case readFiles = "file.read"
    /// To say where and how the server looks, and to have it look without recording it.
    case manageTargets = "target.manage"
    /// To answer for what differs from what was approved.
    case acceptDeviation = "deviation.accept"
    /// To say whose signed results are taken.
    case manageVerifiers = "verifier.manage"
    /// To say what a baseline is about.
    case manageBaselines = "baseline.manage"
    /// To hand in evidence, to capture baselines, and to compare with them.
    case runDrift = "drift.run"
    /// To answer for findings.
    case judgeFinding = "finding.judge"
    /// To offer, accept and end delegations between tenants, and, for a provider, to onboard tenants.
    case manageTenants = "tenant.manage"
    /// To write and delete policies.
    case managePolicies = "policy.manage"
    /// To do everything with the tenant's secrets: at the secrets' API, to be root.
    case manageSecrets = "secret.manage"
    /// To take in bills of materials, attestations and VEX, to judge attestations, and to make spines.
    case importAttestation = "attestation.import"
    /// To say who is believed about software, and to take verdicts away.
    case manageTrust = "trust.manage"
}
