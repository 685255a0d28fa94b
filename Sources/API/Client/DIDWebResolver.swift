import AsyncHTTPClient
package import Evidence
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Fetches the documents of `did:web` identifiers.
///
/// A DID may come from anybody, and makes this machine ask an address of its author's choice. So the name is resolved
/// here, once; the connection goes to an address that was looked at and to no other; redirects are not followed; and
/// only a document of little size, in little time, over TLS with a certificate for the name, is taken.
package struct DIDWebResolver: Sendable {
    /// Which addresses may be asked.
    package enum Reach: Hashable, Sendable {
        case publicAddresses
        /// Also this machine and the networks around it: for tests, and for DIDs within an organisation.
        case anyAddress
    }

    package enum Failure: Error, Hashable, Sendable {
        case unknownHost(String)
        /// The name leads where nobody is asked, such as this machine or a network around it.
        case refusedAddress(host: String, address: String, reason: String)
        case unreachable(url: String, reason: String)
        case timedOut(url: String)
        case redirected(url: String)
        case status(Int, url: String)
        case tooLarge(url: String, limit: Int)
        case unusableCertificateAuthority(path: String, reason: String)
    }

    /// Why an address may not be asked.
    private let refusal: @Sendable (HostAddress) -> String?
    private let certificateAuthorityFile: String?
    private let timeout: Duration

    /// - Parameter certificateAuthorityFile: a PEM file of authorities to trust instead of the system's.
    package init(
        reach: Reach = .publicAddresses,
        certificateAuthorityFile: String? = nil,
        timeout: Duration = .seconds(10)
    ) {
        self.init(
            certificateAuthorityFile: certificateAuthorityFile,
            timeout: timeout,
            refusing: { address in
                reach == .anyAddress || address.isPublic ? nil : "which is not on the public internet"
            }
        )
    }

    /// - Parameter refusal: why an address may not be asked; `nil`: it may.
    package init(
        certificateAuthorityFile: String?,
        timeout: Duration = .seconds(10),
        refusing refusal: @escaping @Sendable (HostAddress) -> String?
    ) {
        self.refusal = refusal
        self.certificateAuthorityFile = certificateAuthorityFile
        self.timeout = timeout
    }

    /// The document's bytes, for `DIDDocument(parsing:of:)`.
    ///
    /// - Throws: `Failure`.
    package func fetch(_ did: DIDWeb) async throws -> [UInt8] {
        var failure = Failure.unknownHost(did.host)
        for address in try await addresses(of: did).prefix(Self.attemptLimit) {
            do {
                return try await fetch(did, at: address)
            } catch Failure.unreachable(let url, let reason) {
                // A name may have an address of a kind that this machine has no way to.
                failure = .unreachable(url: url, reason: reason)
            }
        }
        throw failure
    }

    private static let attemptLimit = 4

    private func fetch(_ did: DIDWeb, at address: HostAddress) async throws -> [UInt8] {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: try tlsConfiguration(),
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(timeout), read: TimeAmount(timeout))
        )
        // The name was looked up already; the certificate is still to be the name's.
        configuration.dnsOverride = [did.host: address.text]
        configuration.connectionPool.retryConnectionEstablishment = false
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let result: Result<[UInt8], any Error>
        do {
            result = .success(try await fetch(did.url, with: http))
        } catch {
            result = .failure(error)
        }
        // What was fetched, or not, is the answer; the sockets end either way.
        try? await http.shutdown()
        return try result.get()
    }

    private func fetch(_ url: String, with http: HTTPClient) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "Accept", value: "application/did+json, application/json")
        do {
            let deadline = NIODeadline.now() + TimeAmount(timeout)
            let response = try await http.execute(request, deadline: deadline)
            switch response.status.code {
            case 200: break
            case 300..<400: throw Failure.redirected(url: url)
            case let code: throw Failure.status(Int(code), url: url)
            }
            let body = try await response.body(upTo: DIDDocument.limits.size, within: timeout)
            return Array(body.readableBytesView)
        } catch let failure as Failure {
            throw failure
        } catch is BodyTimedOut {
            throw Failure.timedOut(url: url)
        } catch is NIOTooManyBytesError {
            throw Failure.tooLarge(url: url, limit: DIDDocument.limits.size)
        } catch let error where !(error is CancellationError) {
            if case .timedOut? = LostExchange(error) { throw Failure.timedOut(url: url) }
            throw Failure.unreachable(url: url, reason: LostExchange(error)?.reason ?? "\(error)")
        }
    }

    private func tlsConfiguration() throws -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let path = certificateAuthorityFile {
            do {
                tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(path))
            } catch {
                throw Failure.unusableCertificateAuthority(path: path, reason: "\(error)")
            }
        }
        return tls
    }

    /// The host's addresses, if all of them may be asked: a name that leads to both sides is a trap.
    private func addresses(of did: DIDWeb) async throws -> [HostAddress] {
        let host = did.host
        let addresses = try await NIOThreadPool.singleton.runIfActive { HostAddress.all(of: host) }
        for address in addresses {
            if let reason = refusal(address) {
                throw Failure.refusedAddress(host: host, address: address.text, reason: reason)
            }
        }
        return addresses
    }
}

extension DIDWebResolver.Failure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownHost(let host): "the host \(host) has no address"
        case .refusedAddress(let host, let address, let reason):
            "the host \(host) leads to \(address), \(reason)"
        case .unreachable(let url, let reason): "\(url) was not reached: \(reason)"
        case .timedOut(let url): "\(url) did not answer in time"
        case .redirected(let url): "\(url) leads elsewhere; redirects are not followed"
        case .status(let code, let url): "\(url) answered with status \(code)"
        case .tooLarge(let url, let limit): "the document at \(url) is larger than \(limit) bytes"
        case .unusableCertificateAuthority(let path, let reason):
            "\(path) cannot be used as certificate authority: \(reason)"
        }
    }
}
