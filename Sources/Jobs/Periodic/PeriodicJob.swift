/// A job that is asked for again and again.
package struct PeriodicJob: Sendable {
    package enum Scope: Hashable, Sendable {
        /// Once, for the installation.
        case installation
        /// Once for each tenant.
        case eachTenant
    }

    package var cadence: Cadence
    package var scope: Scope
    /// Its unique key is its kind: while one of it is unfinished, no other is made.
    package var job: NewJob

    package init(_ job: NewJob, _ cadence: Cadence, scope: Scope = .installation) {
        self.cadence = cadence
        self.scope = scope
        self.job = job
        self.job.uniqueKey = job.kind
    }
}
