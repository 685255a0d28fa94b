import Evidence
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Certificates as text of RFC 7468.
enum CertificateText {
    private static let begin = "-----BEGIN CERTIFICATE-----"
    private static let end = "-----END CERTIFICATE-----"

    /// Those of a file, one after the other and nothing besides them.
    static func blocks(in bytes: [UInt8]) -> [UInt8] {
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        var found = ""
        while let start = rest.firstRange(of: begin),
            let stop = rest[start.upperBound...].firstRange(of: end)
        {
            found += rest[start.lowerBound..<stop.upperBound] + "\n"
            rest = rest[stop.upperBound...]
        }
        return Array(found.utf8)
    }

    static func of(_ der: [UInt8]) -> String {
        var text = begin + "\n"
        var rest = Base64.encode(der)[...]
        while !rest.isEmpty {
            text += rest.prefix(64) + "\n"
            rest = rest.dropFirst(64)
        }
        return text + end + "\n"
    }
}

/// What a server of this host shows to whoever connects: read by a TLS handshake that believes anything, since what is shown
/// is what is asked for.
enum ShownCertificates {
    private static let limit: TimeAmount = .seconds(10)

    /// PEM, the leaf first; empty where nobody listens.
    ///
    /// - Parameter name: that is asked for, where several servers share the port.
    static func onPort(_ port: Int, named name: String?) async throws -> [String] {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .noHostnameVerification
        let context = try NIOSSLContext(configuration: configuration)
        let seen = Mutex<[[UInt8]]>([])
        let loop = NIOSingletons.posixEventLoopGroup.next()
        let shown = loop.makePromise(of: Void.self)
        let timer = loop.scheduleTask(in: limit) {
            shown.fail(LinkFailure(.away, "the port does not answer"))
        }
        defer { timer.cancel() }
        let bootstrap = ClientBootstrap(group: loop).connectTimeout(limit).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let tls = try NIOSSLClientHandler(
                    context: context,
                    serverHostname: name,
                    customVerificationCallback: { certificates, promise in
                        let chain = certificates.compactMap { try? $0.toDERBytes() }
                        seen.withLock { $0 = chain }
                        promise.succeed(.certificateVerified)
                        shown.succeed()
                    }
                )
                try channel.pipeline.syncOperations.addHandler(tls)
            }
        }
        let channel: any Channel
        do {
            channel = try await bootstrap.connect(host: "127.0.0.1", port: port).get()
        } catch {
            shown.succeed()
            guard let refused = error as? NIOConnectionError,
                refused.connectionErrors.allSatisfy({ ($0.error as? IOError)?.errnoCode == refusedCode })
            else { throw LinkFailure(.away, "port \(port) can't be reached: \(error)") }
            return []
        }
        channel.closeFuture.whenComplete { _ in
            shown.fail(LinkFailure(.away, "port \(port) shows no certificate: it speaks no TLS"))
        }
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await shown.futureResult.get())
        } catch {
            outcome = .failure(error)
        }
        // It is over anyway.
        try? await channel.close()
        try outcome.get()
        return seen.withLock { $0 }.map(CertificateText.of)
    }

    /// ECONNREFUSED of Linux.
    private static let refusedCode: CInt = 111
}
