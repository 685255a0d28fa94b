/// A place whose live state is read, and how.
package struct Target: Hashable, Sendable {
    /// Which addresses may be connected to. Link-local, metadata, multicast and unspecified ones never are.
    package enum Reach: Hashable, Sendable {
        case publicAddresses
        /// Also this machine and the networks around it.
        case privateAddresses
    }

    /// What one visit may use.
    package struct Limits: Hashable, Sendable {
        /// For a whole visit, from waiting for its turn to the last byte.
        package var timeout: Duration
        /// Of all answers of a visit together.
        package var bytes: Int
        /// Visits to the target at the same time.
        package var visits: Int
        /// Requests to the target in a second, over all its visits.
        package var requestsPerSecond: Double

        package init(
            timeout: Duration = .seconds(30),
            bytes: Int = 64 << 20,
            visits: Int = 2,
            requestsPerSecond: Double = 50
        ) {
            self.timeout = timeout
            self.bytes = bytes
            self.visits = visits
            self.requestsPerSecond = requestsPerSecond
        }
    }

    /// `dns`, as `Observer.protocolName` has it.
    package var protocolName: String
    /// In the form of the protocol: `ns1.example.com:53`, `https://device.example/`, `/srv/zones`.
    package var address: String
    package var parameters: [String: String]
    package var credential: CredentialReference?
    package var reach: Reach
    package var limits: Limits

    package init(
        protocolName: String,
        address: String,
        parameters: [String: String] = [:],
        credential: CredentialReference? = nil,
        reach: Reach = .publicAddresses,
        limits: Limits = Limits()
    ) {
        self.protocolName = protocolName
        self.address = address
        self.parameters = parameters
        self.credential = credential
        self.reach = reach
        self.limits = limits
    }
}
