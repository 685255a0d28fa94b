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
        let addresses = try await AddressRule.addresses(of: host, reach: visit.target.reach)
        let (shown, failures) = try await handshakes(
            with: addresses.map { HostPort($0, place.port) },
            serverName: serverName,
            visit
        )
        if shown.isEmpty, let first = failures.first { throw first.error }
        return observation(of: shown, failures, serverName, visit)
    }

    /// One with each of `places`, which were judged. None takes the time of those behind it.
    static func handshakes(with places: [HostPort], serverName: String, _ visit: Visit) async throws
        -> (shown: [TLSHandshake], failures: [Failure])
    {
        var shown: [TLSHandshake] = []
        var failures: [Failure] = []
        for (index, place) in places.enumerated() {
            // One share more than are left, so that what was seen is told before the visit's end.
            let shares = places.count == 1 ? 1 : places.count - index + 1
            let share = visit.remaining / shares
            do {
                try await visit.takeTurn()
                let handshake = try await Deadline.run(until: .now + share) {
                    try await TLSHandshake.make(with: place, serverName: serverName, within: share)
                } orElse: {
                    .timedOut("address", share)
                }
                shown.append(handshake)
            } catch let error as ObservationError {
                failures.append(Failure(place: place, error: error))
            }
        }
        return (shown, failures)
    }

    /// An address that showed nothing.
    struct Failure: Sendable {
        var place: HostPort
        var error: ObservationError
    }

    private static func observation(
        of shown: [TLSHandshake],
        _ failures: [Failure],
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
        let now = visit.now()
        let addresses = shown.map { handshake -> JSON in
            var address: JSONObject = [
                "address": .string(handshake.address), "tls_version": .string(handshake.version),
                "leaf_sha256": .optional(handshake.chain.first.map { Digest.sha256(of: $0).hex }),
                "chain_length": .integer(handshake.chain.count),
            ]
            for (name, value) in validity(of: handshake.chain.first, at: now).members {
                address[name] = value
            }
            return .object(address)
        }
        return Observation(
            files: files,
            observedAt: now,
            layer: .running,
            provenance: Observation.Provenance(
                protocolName: protocolName,
                address: shown.first?.address ?? "",
                facts: ["server_name": .string(serverName), "addresses": .array(addresses)]
            ),
            gaps: failures.map { failure in
                Capture.Gap(
                    path: failure.place.host,
                    reason: failure.error.reason,
                    remedy: failure.error.remedy
                )
            }
        )
    }

    /// `{"issuer", "not_after", "is_expired"}` of a certificate in DER; nothing of what is none.
    private static func validity(of leaf: [UInt8]?, at now: Instant) -> JSONObject {
        guard let leaf,
            let parsed = try? ArtifactKinds.parse(
                kind: .tlsServerCertificate,
                files: [SourceFile(name: "leaf.der", bytes: leaf)]
            ),
            let text = parsed.content["not_after"]?.string, let until = Instant(rfc3339: text)
        else { return [:] }
        return [
            "issuer": parsed.content["issuer"] ?? .null, "not_after": .string(text),
            "is_expired": .bool(until < now),
        ]
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
