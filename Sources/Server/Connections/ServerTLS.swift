import HummingbirdCore
import NIOCore
import NIOSSL

/// What the server proves itself with.
package struct ServerTLS: Sendable {
    enum Failure: Error, CustomStringConvertible {
        case unreadable(key: String, path: String, reason: String)
        case alone(key: String)

        var description: String {
            switch self {
            case .unreadable(let key, let path, let reason):
                "\(key) \(path) can't be used: \(reason); give a PEM file that the server may read"
            case .alone(let key): "\(key) is missing; give both tls_certificate and tls_key, or neither"
            }
        }
    }

    /// Paths of PEM files: the chain, the server's own certificate first, and its key.
    var certificate: String
    var key: String

    /// HTTP over TLS 1.2 or later. Clients are asked for a certificate and need not have one; whatever they show is
    /// taken here, and judged by who signs in with it: the server knows no authorities of its own.
    ///
    /// - Throws: `Failure.unreadable`.
    func builder(over base: HTTP1Channel.Configuration, _ ready: ReadyRequests) throws -> HTTPServerBuilder {
        var configuration = try configuration()
        configuration.certificateVerification = .optionalVerification
        configuration.applicationProtocols = ["http/1.1"]
        let context: NIOSSLContext
        do {
            context = try NIOSSLContext(configuration: configuration)
        } catch {
            throw Failure.unreadable(key: "tls_certificate", path: certificate, reason: "\(error)")
        }
        return HTTPServerBuilder { responder in
            ShowingCertificates(
                base: ListVerbs(base: HTTP1Channel(responder: responder, configuration: base), ready: ready),
                context: context
            )
        }
    }

    /// TLS 1.2 or later with these files.
    ///
    /// - Throws: `Failure.unreadable`.
    func configuration() throws -> TLSConfiguration {
        let chain = try read(certificate, "tls_certificate") { path in
            try NIOSSLCertificate.fromPEMFile(path)
        }
        let privateKey = try read(key, "tls_key") { path in try NIOSSLPrivateKey(file: path, format: .pem) }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(privateKey)
        )
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }

    private func read<Value>(_ path: String, _ key: String, _ read: (String) throws -> Value) throws -> Value
    {
        do {
            return try read(path)
        } catch {
            throw Failure.unreadable(key: key, path: path, reason: "\(error)")
        }
    }
}
