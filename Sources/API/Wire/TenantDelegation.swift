package import Evidence

extension Wire {
    /// `POST /tenant-delegations`: offers the caller's tenant to a provider, which may then `capture`, `compare`, `judge`.
    package struct TenantDelegationDraft: Codable, Hashable, Sendable {
        package var provider: String
        package var rights: [String]

        package init(provider: String, rights: [String]) {
            self.provider = provider
            self.rights = rights
        }
    }

    /// `POST /tenant-delegations/{ref}/end`
    package struct TenantDelegationEnd: Codable, Hashable, Sendable {
        package var reason: String?

        package init(reason: String? = nil) { self.reason = reason }
    }

    /// That a provider manages a tenant, as the caller's tenant has it: `side` is what the caller's tenant is in it.
    package struct TenantDelegation: Codable, Hashable, Sendable {
        package var delegationID: String
        /// `managed` or `provider`.
        package var side: String
        package var otherTenantID: String
        package var otherTenantName: String
        package var rights: [String]
        /// `offered`, `active` or `ended`.
        package var state: String
        package var offeredBy: String
        package var offeredAt: Instant
        package var acceptedBy: String?
        package var acceptedAt: Instant?
        package var endedBy: String?
        package var endedAt: Instant?
        package var endedSide: String?
        package var endReason: String?
        package var receipt: Receipt?

        package init(
            delegationID: String,
            side: String,
            otherTenantID: String,
            otherTenantName: String,
            rights: [String],
            state: String,
            offeredBy: String,
            offeredAt: Instant,
            acceptedBy: String? = nil,
            acceptedAt: Instant? = nil,
            endedBy: String? = nil,
            endedAt: Instant? = nil,
            endedSide: String? = nil,
            endReason: String? = nil,
            receipt: Receipt? = nil
        ) {
            self.delegationID = delegationID
            self.side = side
            self.otherTenantID = otherTenantID
            self.otherTenantName = otherTenantName
            self.rights = rights
            self.state = state
            self.offeredBy = offeredBy
            self.offeredAt = offeredAt
            self.acceptedBy = acceptedBy
            self.acceptedAt = acceptedAt
            self.endedBy = endedBy
            self.endedAt = endedAt
            self.endedSide = endedSide
            self.endReason = endReason
            self.receipt = receipt
        }
    }
}
