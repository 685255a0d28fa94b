import API
import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL

/// A client whose connections to one origin go to an address that was judged, under the origin's own name; it follows no
/// redirects.
struct PinnedClient {
    let http: HTTPClient
    /// What is connected to, with its port.
    let address: String

    private static let longestConnect = Duration.seconds(10)

    /// - Throws: `ObservationError` as `AddressRule.addresses`.
    init(
        _ origin: WebAddress.Origin,
        reach: Target.Reach,
        trust: NIOSSLTrustRoots,
        readTimeout: Duration,
        remaining: Duration
    ) async throws {
        let addresses = try await AddressRule.addresses(of: origin.host, reach: reach)
        let chosen = try await Self.reachable(addresses, origin.port, within: remaining)
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = trust
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls,
            redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(Self.longestConnect), read: TimeAmount(readTimeout))
        )
        // The name was looked up already; the certificate is still to be the name's.
        configuration.dnsOverride = [origin.host: chosen.text]
        configuration.connectionPool.retryConnectionEstablishment = false
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        address = HostPort.text(chosen.text, origin.port)
    }

    /// A name may have an address of a kind that this machine has no way to: of several, the first that takes connections.
    private static func reachable(
        _ addresses: [HostAddress],
        _ port: Int,
        within remaining: Duration
    ) async throws -> HostAddress {
        guard addresses.count > 1 else { return addresses[0] }
        for address in addresses.dropLast() {
            do {
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .connectTimeout(TimeAmount(min(longestConnect, remaining)))
                    .connect(to: try SocketAddress(ipAddress: address.text, port: port)).get()
                try await channel.close()
                return address
            } catch let error where !(error is CancellationError) {
                continue
            }
        }
        return addresses[addresses.count - 1]
    }
}
