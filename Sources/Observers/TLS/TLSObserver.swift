import API
import Evidence
import Kinds

/// Reads the certificates that a server shows in a TLS handshake, at each address its name has: load balancers differ.
///
/// Any chain is taken, and judged afterwards by who compares it. The server's staple (OCSP) is not read.
enum TLSObserver: Observer {
    static let protocolName = "tls"
    static let parameters: Set<String> = ["server_name", "connect_to"]

    static func observe(_ visit: Visit) async throws -> Observation {
        guard let place = HostPort(visit.target.address, standardPort: 443) else {
            throw ObservationError.misconfigured(
                "address",
                "\(MessageText.excerpt(visit.target.address)) is not the address of a server",
                remedy: "write HOST or HOST:PORT"
            )
        }
        let serverName = visit.parameter("server_name") ?? place.host
        let host = visit.parameter("connect_to") ?? place.host
        let reach = visit.target.reach
        var shown: [TLSHandshake] = []
        var failures: [(address: HostAddress, error: ObservationError)] = []
        for address in try await AddressRule.addresses(of: host, reach: reach) {
            try await visit.takeTurn()
            do {
                let judged = HostPort(address, place.port)
                shown.append(try await TLSHandshake.make(with: judged, serverName: serverName, visit))
            } catch let error as ObservationError {
                failures.append((address, error))
            }
        }
        if shown.isEmpty, let first = failures.first { throw first.error }
        return observation(of: shown, failures, serverName, visit)
    }

    private static func observation(
        of shown: [TLSHandshake],
        _ failures: [(address: HostAddress, error: ObservationError)],
        _ serverName: String,
        _ visit: Visit
    ) -> Observation {
        var chains: [[[UInt8]]] = []
        for handshake in shown where !chains.contains(handshake.chain) { chains.append(handshake.chain) }
        let files = chains.map { chain in
            let first = shown.first { $0.chain == chain }
            return SourceFile(
                name: "\(first?.address ?? serverName).pem",
                mediaType: "application/pem-certificate-chain",
                bytes: Array(chain.map(pem).joined().utf8)
            )
        }
        let addresses = shown.map { handshake -> JSON in
            [
                "address": .string(handshake.address), "tls_version": .string(handshake.version),
                "leaf_sha256": .optional(handshake.chain.first.map { Digest.sha256(of: $0).hex }),
                "chain_length": .integer(handshake.chain.count),
            ]
        }
        return Observation(
            files: files,
            observedAt: visit.now(),
            layer: .running,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: shown.first?.address ?? "",
                facts: ["server_name": .string(serverName), "addresses": .array(addresses)]
            ),
            gaps: failures.map { failure in
                Capture.Gap(
                    path: failure.address.text,
                    reason: failure.error.reason,
                    remedy: failure.error.remedy
                )
            }
        )
    }

    /// RFC 7468 §2: lines of 64 characters.
    private static func pem(_ certificate: [UInt8]) -> String {
        let text = Array(Base64.encode(certificate).utf8)
        let lines = stride(from: 0, to: text.count, by: 64).map { start in
            String(decoding: text[start..<min(start + 64, text.count)], as: UTF8.self) + "\n"
        }
        return "-----BEGIN CERTIFICATE-----\n\(lines.joined())-----END CERTIFICATE-----\n"
    }
}
