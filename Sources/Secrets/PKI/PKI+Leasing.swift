package import Evidence
import Ledger

// Certificates as leases: what ends one revokes the other.

extension PKI {
    /// Keeps a certificate that was signed, with a lease that began before it.
    func lend(_ kept: PKICertificate, _ lender: Lender, at place: Place, now: Instant) async throws -> Lease {
        let ttl = max(1, kept.validUntil.seconds - now.seconds)
        var draft = LeaseDraft(
            mount: lender.mount,
            path: lender.path,
            // Roles of authorities cap no leases: what is counted is the mount's.
            roleID: place.mount,
            roleName: kept.role ?? "",
            target: Self.leaseTarget,
            borrower: try lender.borrower(),
            ttl: ttl,
            maxTTL: ttl,
            secret: ["serial_number": .string(kept.serial)]
        )
        draft.isRenewable = false
        draft.metadata = [
            "serial_number": .string(kept.serial), "common_name": .optional(kept.commonName),
        ]
        return try await lender.leases.lend(draft) { _ in
            try await insert(kept, at: place, now: now)
        } undo: { [self] held in
            try await revoke(held)
        }
    }

    /// All certificates of a mount are taken back at one place.
    static let leaseTarget = "certificates"
}

extension PKI: LeaseEngine {
    /// Never asked for: what a certificate says is signed.
    package func renew(_ held: HeldLease, until expiry: Instant) async throws {
        throw EngineError.refused("a certificate can't be renewed: issue another")
    }

    /// One that has ended, is revoked, or was never kept, needs nothing.
    package func revoke(_ held: HeldLease) async throws {
        guard let serial = held.secret["serial_number"]?.string.flatMap({ SerialNumber($0) }) else { return }
        let place = Place(tenant: held.lease.tenant, mount: held.lease.mountID)
        do {
            _ = try await revoke(serial: serial, .cessationOfOperation, at: place)
        } catch is PKIError {
            return
        }
    }
}
