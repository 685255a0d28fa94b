import Foundation

/// BIND 9, serving one zone.
package struct PrivateNameserver: Sendable {
    package var server: PrivateServer
    package var zone: String

    package static let secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    package static let zoneFile = "zone.db"

    /// - Parameter options: what the zone's statement says besides its file: `allow-transfer { any; };`
    package static func with<Value>(
        zone: String,
        file text: String,
        options: String = "allow-transfer { key \"transfer.\"; };",
        algorithm: String = "hmac-sha256",
        _ body: (PrivateNameserver) async throws -> Value
    ) async throws -> Value {
        try await PrivateServer.with { server in
            try server.write(text, to: zoneFile)
            try server.write(
                "key \"transfer.\" { algorithm \(algorithm); secret \"\(secret)\"; };\n",
                to: "transfer.key"
            )
            try server.write(
                """
                include "\(server.folder)/transfer.key";
                options {
                    directory "\(server.folder)"; pid-file none; session-keyfile none; lock-file none;
                    listen-on port \(server.port) { 127.0.0.1; }; listen-on-v6 { none; };
                    recursion no; dnssec-validation no; empty-zones-enable no; notify no; minimal-responses yes;
                    transfer-format many-answers;
                };
                controls { };
                zone "\(zone)" { type primary; file "\(zoneFile)"; check-names ignore; masterfile-format text; \(options) };
                """,
                to: "named.conf"
            )
            return [
                try server.copy(of: "/usr/sbin/named"), "-g", "-n", "1", "-c", server.folder + "/named.conf",
            ]
        } _: { server in
            try await body(PrivateNameserver(server: server, zone: zone))
        }
    }
}
