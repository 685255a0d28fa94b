package import Evidence

extension Wire {
    /// `GET /agent-connections`: the latest connection by each certificate of an agent or application.
    package struct AgentConnection: Codable, Hashable, Sendable {
        /// A file that the agent keeps.
        package struct Template: Codable, Hashable, Sendable {
            package var name: String
            /// `current`, `waiting`, `failed` or `rolled_back`.
            package var state: String
            package var reason: String?

            package init(name: String, state: String, reason: String? = nil) {
                self.name = name
                self.state = state
                self.reason = reason
            }
        }

        package var id: String
        /// `agent` or `application`.
        package var kind: String
        package var name: String
        /// Of who it is: `active`, `suspended`, …
        package var status: String
        package var isConnected: Bool
        package var hostname: String
        package var address: String
        /// The agent's version.
        package var program: String
        package var system: String
        /// SHA-256: `sha256:` and 64 digits.
        package var certificate: String
        package var connectedAt: Instant
        /// The last sign of life.
        package var seenAt: Instant
        package var endedAt: Instant?
        package var endReason: String?
        /// Its clock less the server's.
        package var clockSkewMs: Int
        /// What it holds in memory; absent until it has told.
        package var cachedCount: Int?
        package var cachedBytes: Int?
        package var templates: [Template]
        package var applications: [String]

        package init(
            id: String,
            kind: String,
            name: String,
            status: String,
            isConnected: Bool,
            hostname: String,
            address: String,
            program: String,
            system: String,
            certificate: String,
            connectedAt: Instant,
            seenAt: Instant,
            endedAt: Instant? = nil,
            endReason: String? = nil,
            clockSkewMs: Int,
            cachedCount: Int? = nil,
            cachedBytes: Int? = nil,
            templates: [Template] = [],
            applications: [String] = []
        ) {
            self.id = id
            self.kind = kind
            self.name = name
            self.status = status
            self.isConnected = isConnected
            self.hostname = hostname
            self.address = address
            self.program = program
            self.system = system
            self.certificate = certificate
            self.connectedAt = connectedAt
            self.seenAt = seenAt
            self.endedAt = endedAt
            self.endReason = endReason
            self.clockSkewMs = clockSkewMs
            self.cachedCount = cachedCount
            self.cachedBytes = cachedBytes
            self.templates = templates
            self.applications = applications
        }
    }
}
