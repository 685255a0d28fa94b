package import Evidence

extension Wire {
    /// `POST /substrates`; the files are on the server, in a folder that its operator allows.
    package struct SubstrateDraft: Codable, Hashable, Sendable {
        package var name: String
        package var address: String
        package var namespace: String
        package var credentialFile: String?
        package var authorityFile: String?

        package init(
            name: String,
            address: String,
            namespace: String,
            credentialFile: String? = nil,
            authorityFile: String? = nil
        ) {
            self.name = name
            self.address = address
            self.namespace = namespace
            self.credentialFile = credentialFile
            self.authorityFile = authorityFile
        }
    }

    /// Who decides ceremonies in the place of the built-in quorum. `watch` says how its cluster is heard, and is null where
    /// it was added just now.
    package struct Substrate: Codable, Hashable, Sendable {
        package var substrateID: String
        package var name: String
        package var address: String
        package var namespace: String
        package var credentialFile: String?
        package var authorityFile: String?
        package var addedBy: String
        package var addedAt: Instant
        /// Decides no new ceremonies since then.
        package var removedAt: Instant?
        package var watch: SubstrateWatch?

        package init(
            substrateID: String,
            name: String,
            address: String,
            namespace: String,
            credentialFile: String? = nil,
            authorityFile: String? = nil,
            addedBy: String,
            addedAt: Instant,
            removedAt: Instant? = nil,
            watch: SubstrateWatch? = nil
        ) {
            self.substrateID = substrateID
            self.name = name
            self.address = address
            self.namespace = namespace
            self.credentialFile = credentialFile
            self.authorityFile = authorityFile
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.removedAt = removedAt
            self.watch = watch
        }
    }

    /// `problems` names resources that could not be taken, and why.
    package struct SubstrateWatch: Codable, Hashable, Sendable {
        package var resourceVersion: String?
        package var lastHeardAt: Instant?
        package var failure: String?
        package var failedAt: Instant?
        package var resources: Int
        package var problems: [SubstrateProblem]

        package init(
            resourceVersion: String? = nil,
            lastHeardAt: Instant? = nil,
            failure: String? = nil,
            failedAt: Instant? = nil,
            resources: Int,
            problems: [SubstrateProblem]
        ) {
            self.resourceVersion = resourceVersion
            self.lastHeardAt = lastHeardAt
            self.failure = failure
            self.failedAt = failedAt
            self.resources = resources
            self.problems = problems
        }
    }

    package struct SubstrateProblem: Codable, Hashable, Sendable {
        package var resource: String
        package var reason: String
        package var at: Instant

        package init(resource: String, reason: String, at: Instant) {
            self.resource = resource
            self.reason = reason
            self.at = at
        }
    }
}
