/// Why an authority refuses; `text` is what its client is told.
package enum PKIError: Error, Hashable, Sendable {
    case refused(String)
    case unknownRole(String)
    case unknownIssuer(String)
    case unknownKey(String)
    case unknownCertificate(String)
    /// There is no issuer yet, or none that may do this.
    case noIssuer(String)
}

extension PKIError {
    package var text: String {
        switch self {
        case .refused(let reason): reason
        case .unknownRole(let name): "unknown role: \(name); LIST roles says which there are"
        case .unknownIssuer(let reference):
            "unable to find PKI issuer for reference: \(reference); LIST issuers says which there are"
        case .unknownKey(let reference):
            "unable to find PKI key for reference: \(reference); LIST keys says which there are"
        case .unknownCertificate(let serial): "certificate with serial \(serial) not found"
        case .noIssuer(let reason): reason
        }
    }

    /// HTTP.
    package var status: Int {
        switch self {
        // What clients of Vault expect of an issuer that is not there.
        case .unknownIssuer: 500
        default: 400
        }
    }
}

extension PKIError: CustomStringConvertible {
    package var description: String { text }
}
