package import Evidence

/// A request and its answer as audit devices tell of them, with values as they are: each device makes HMACs of them under
/// its own salt (`AuditLine`). Never stored, never logged.
package struct AuditExchange: Sendable {
    /// Who asks, as its token says.
    package struct Identity: Sendable {
        package var accessor: String
        package var displayName = ""
        package var policies: [String] = []
        package var tokenPolicies: [String] = []
        package var identityPolicies: [String] = []
        package var metadata: [String: String] = [:]
        package var entityID = ""
        /// `service` or `batch`.
        package var tokenType = "service"
        /// In seconds.
        package var tokenTTL = 0
        package var tokenIssuedAt: Instant?
        package var remainingUses = 0

        package init(accessor: String) { self.accessor = accessor }
    }

    package struct Answer: Sendable {
        package var data: LooseObject?
        package var warnings: [String] = []
        package var leaseID = ""
        /// A token that was made, and whose it is.
        package var clientToken: String?
        package var identity: Identity?
        /// Of an answer that was wrapped: the token, its accessor, its seconds and the path.
        package var wrapping: (token: String, accessor: String, ttl: Int, creationPath: String)?

        package init() {}
    }

    package var requestID: String
    package var time: Instant
    /// `read`, `update`, …
    package var operation: String
    package var path: String
    package var namespace: String
    package var mountPoint: String
    package var mountType: String
    package var mountAccessor: String
    package var mountClass: String
    package var clientToken: String?
    package var identity: Identity?
    package var data: LooseObject
    package var address: String
    /// In seconds.
    package var wrapTTL: Int?
    package var answer: Answer?
    /// Why it was refused.
    package var error: String?
    /// Members of the request's and the answer's data that the mount has told in the clear.
    package var exemptRequestNames: Set<String> = []
    package var exemptAnswerNames: Set<String> = []

    package init(
        requestID: String,
        time: Instant,
        operation: String,
        path: String,
        namespace: String,
        mountPoint: String,
        mountType: String,
        mountAccessor: String,
        mountClass: String,
        data: LooseObject,
        address: String
    ) {
        self.requestID = requestID
        self.time = time
        self.operation = operation
        self.path = path
        self.namespace = namespace
        self.mountPoint = mountPoint
        self.mountType = mountType
        self.mountAccessor = mountAccessor
        self.mountClass = mountClass
        self.data = data
        self.address = address
    }
}

extension AuditExchange: CustomStringConvertible, CustomReflectable {
    package var description: String { "‹redacted›" }
    package var customMirror: Mirror { Mirror(self, children: ["requestID": requestID]) }
}
