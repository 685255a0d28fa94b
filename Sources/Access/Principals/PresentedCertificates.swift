import Evidence
import Synchronization

/// What certificates of connections say, by their fingerprint: each is taken apart once, not with each request.
final class PresentedCertificates: Sendable {
    private static let limit = 10_000

    private let known = Mutex<[Digest: PresentedCertificate]>([:])

    /// `nil` for what is no certificate.
    func certificate(der: [UInt8]) -> PresentedCertificate? {
        let fingerprint = Digest.sha256(of: der)
        if let found = known.withLock({ $0[fingerprint] }) { return found }
        guard let read = PresentedCertificate(der: der) else { return nil }
        known.withLock { known in
            if known.count >= Self.limit { known = [:] }
            known[fingerprint] = read
        }
        return read
    }
}

extension Access {
    /// What the certificate says that the client of a connection has shown; `nil` for what is none.
    package func presented(_ der: [UInt8]) -> PresentedCertificate? { presented.certificate(der: der) }
}
