import API
import Custody
import Evidence
import Observers

extension DIDDocuments {
    /// Over HTTPS, from addresses that targets could have, too: whoever adds a verifier makes this server ask a host of their
    /// choice.
    ///
    /// - Parameter authorities: a PEM file.
    init(mayBePrivate: Bool, authorities: String?) {
        let reach: VisitedTarget.Reach = mayBePrivate ? .privateAddresses : .publicAddresses
        let resolver = DIDWebResolver(certificateAuthorityFile: authorities) { address in
            AddressRule.refusal(of: address, reach: reach)?.reason
        }
        self.init { did in
            do {
                return try await resolver.fetch(did)
            } catch let failure as DIDWebResolver.Failure {
                throw Failure(reason: "\(failure)")
            }
        }
    }
}
