import Custody

// The same for those of Custody: where something is deployed, and what a verifier hands in.

typealias DeployedTarget = Target
typealias SubmittedObservation = Observation
