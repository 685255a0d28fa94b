import API
import Foundation
import NIOCore
import NIOPosix

/// Asks a resolver, over TCP, for what a name stands for.
package enum NameLookup {
    private static let textType: UInt16 = 16
    private static let standardPort = 53
    /// Of an answer, in bytes; a message over TCP is never longer.
    private static let limit = 65_537
    private static let timeout = Duration.seconds(10)
    /// Recursion is desired (RFC 1035 §4.1.1).
    private static let recursionDesired: UInt8 = 0x01

    /// The texts of `name`, each of its parts joined; empty where it has none. Aliases are followed by the resolver.
    ///
    /// - Parameter resolver: `ADDRESS` or `ADDRESS:PORT`; `nil` for the first that `/etc/resolv.conf` names.
    /// - Throws: `ObservationError`.
    package static func texts(of name: String, from resolver: String?) async throws -> [String] {
        guard let wire = WireName(name) else {
            throw ObservationError.misconfigured(
                "name",
                "it is no name of the DNS",
                remedy: "give a host's name"
            )
        }
        let text = try resolver ?? systemResolver()
        guard let place = HostPort(text, standardPort: standardPort), let address = HostAddress(place.host)
        else {
            throw ObservationError.misconfigured(
                "dns_resolver",
                "\(text) is no address of a resolver",
                remedy: "write ADDRESS or ADDRESS:PORT"
            )
        }
        return try await Deadline.run(until: .now + timeout) {
            try await ask(wire, address, place.port)
        } orElse: {
            .timedOut("dns_resolver", timeout)
        }
    }

    private static func systemResolver() throws -> String {
        let text = (try? String(contentsOfFile: "/etc/resolv.conf", encoding: .utf8)) ?? ""
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            if words.count >= 2, words[0] == "nameserver" {
                return words[1].contains(":") ? "[\(words[1])]" : String(words[1])
            }
        }
        throw ObservationError.misconfigured(
            "dns_resolver",
            "no resolver is known",
            remedy: "set dns_resolver in config/acme"
        )
    }

    private static func ask(_ name: WireName, _ address: HostAddress, _ port: Int) async throws -> [String] {
        let question = DNSMessage.Question(name: name, type: textType)
        let id = UInt16.random(in: .min ... .max)
        var query = DNSMessage.query(question, id: id)
        query[2] = recursionDesired
        let framed = UInt16(query.count).octets + query
        do {
            let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connectTimeout(.seconds(5))
                .connect(to: try SocketAddress(ipAddress: address.text, port: port)) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                    }
                }
            return try await channel.executeThenClose { inbound, outbound in
                var stream = ByteStream(inbound, outbound, limit: limit)
                try await stream.send(framed)
                guard let head = try await stream.take(2),
                    let bytes = try await stream.take(Int(head[0]) << 8 | Int(head[1]))
                else { throw ObservationError.unreachable("dns_resolver", "it ended the connection") }
                guard let message = try? DNSMessage(parsing: bytes), message.isAnswer, message.id == id,
                    message.questions.first ?? question == question
                else { throw ObservationError.malformed("a message came that answers another question") }
                return message.answers.filter { $0.type == textType }.map { texts(in: $0.data) }
            }
        } catch let error where error is IOError || error is ChannelError {
            throw ObservationError.unreachable(HostPort.text(address.text, port), "the connection failed")
        }
    }

    /// The character strings of a TXT record, joined (RFC 1035 §3.3.14).
    private static func texts(in data: [UInt8]) -> String {
        var rest = data[...]
        var bytes: [UInt8] = []
        while let count = rest.first {
            rest = rest.dropFirst()
            bytes += rest.prefix(Int(count))
            rest = rest.dropFirst(Int(count))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
