import Foundation
import Observers
import Secrets

/// With what the server unseals itself, if it does.
struct UnsealingSettings: Sendable {
    /// A file of 32 random bytes: made where it is missing.
    var keyFile: String?
    /// Of another server whose transit unwraps the sealing key.
    var address: String?
    var mount = "transit"
    var key: String?
    var namespace: String?
    var tokenFile: String?
    var authorities: String?
    /// What opens the seal is to give it back to shares.
    var returnsToShares = false

    static let keys = [
        "unseal_key_file", "unseal_transit_address", "unseal_transit_mount", "unseal_transit_key",
        "unseal_transit_namespace", "unseal_transit_token_file", "unseal_transit_authorities",
        "unseal_to_shares",
    ]

    /// - Returns: what to do about a value that can't be used; `nil` where it can.
    mutating func set(_ key: String, _ value: String) -> String? {
        switch key {
        case "unseal_key_file": keyFile = value
        case "unseal_transit_address":
            guard let address = Self.address(value) else {
                return
                    "give https://HOST[:PORT] without a path, or http at this machine's own addresses alone"
            }
            self.address = address
        case "unseal_transit_mount":
            guard Self.isPath(value) else { return "give the path of a transit engine, as transit" }
            mount = value
        case "unseal_transit_key":
            guard Self.isPath(value), !value.contains("/") else { return "give the name of a key of transit" }
            self.key = value
        case "unseal_transit_namespace": namespace = value.isEmpty ? nil : value
        case "unseal_transit_token_file":
            guard value.hasPrefix("/") else { return "give the absolute path of a file" }
            tokenFile = value
        case "unseal_transit_authorities":
            guard value.hasPrefix("/") else { return "give the absolute path of a PEM file" }
            authorities = value
        default:
            guard let flag = Bool(value) else { return "give true or false" }
            returnsToShares = flag
        }
        return nil
    }

    /// What is missing, or does not go together; `nil` where nothing is.
    var fault: (key: String, value: String, remedy: String)? {
        if let address {
            if let keyFile {
                return (
                    "unseal_key_file", keyFile,
                    "the seal is opened by one thing: leave this or unseal_transit_address out"
                )
            }
            if key == nil {
                return ("unseal_transit_address", address, "name the key with unseal_transit_key")
            }
            if tokenFile == nil {
                return (
                    "unseal_transit_address", address,
                    "name the file that holds the token with unseal_transit_token_file"
                )
            }
        } else if returnsToShares, keyFile == nil {
            return (
                "unseal_to_shares", "true",
                "what opened the seal until now must still be named: unseal_key_file or unseal_transit_address"
            )
        }
        return nil
    }

    var opener: SealOpener? {
        if let keyFile { return .file(SealKeyFile(keyFile)) }
        guard let address, let key, let tokenFile else { return nil }
        return .transit(
            SealTransit(
                address: address,
                mount: mount,
                key: key,
                tokenFile: tokenFile,
                namespace: namespace,
                authorities: authorities,
                send: Self.send
            )
        )
    }

    /// The server's own configuration names the address: it may be anywhere.
    private static let send: SealTransit.Send = { question in
        let exchange = SingleExchange(
            method: "POST",
            address: question.address,
            headers: question.headers,
            body: question.body,
            authorities: question.authorities,
            reach: .privateAddresses
        )
        do {
            return try await exchange.answer()
        } catch let error as ObservationError {
            throw Unreachable(reason: error.reason)
        }
    }

    private struct Unreachable: Error, CustomStringConvertible {
        var reason: String
        var description: String { reason }
    }

    /// Without a slash at its end.
    private static func address(_ text: String) -> String? {
        let bare = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let parts = URLComponents(string: bare), let host = parts.host, !host.isEmpty,
            parts.path.isEmpty, parts.query == nil, parts.fragment == nil, parts.user == nil
        else { return nil }
        switch parts.scheme {
        case "https": return bare
        case "http": return isLoopback(host) ? bare : nil
        default: return nil
        }
    }

    /// The key that everything is under goes over the connection.
    private static func isLoopback(_ host: String) -> Bool {
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return host == "localhost" || host == "[::1]" || host == "::1"
            || octets.count == 4 && octets.allSatisfy { UInt8($0) != nil } && octets[0] == "127"
    }

    private static func isPath(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
                && part.utf8.allSatisfy { byte in
                    let scalar = Unicode.Scalar(byte)
                    return byte < 0x80
                        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                            || "-_.".unicodeScalars.contains(scalar))
                }
        }
    }
}
