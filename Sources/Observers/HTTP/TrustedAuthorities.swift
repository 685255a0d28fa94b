import NIOSSL

/// Whose certificates are believed.
enum TrustedAuthorities {
    /// The system's authorities, or those of a file in PEM.
    ///
    /// - Throws: `ObservationError`, about `field`.
    static func roots(
        inFile path: String?,
        beneath folders: [String],
        _ field: String
    ) async throws -> NIOSSLTrustRoots {
        guard let path else { return .default }
        let file = try await CredentialReference(path: path).load(beneath: folders, field: field)
        do {
            return .certificates(try NIOSSLCertificate.fromPEMBytes(file.bytes))
        } catch {
            throw ObservationError.misconfigured(
                field,
                "\(path) holds no certificates in PEM",
                remedy: "give a file of the authorities to trust, in PEM"
            )
        }
    }
}
