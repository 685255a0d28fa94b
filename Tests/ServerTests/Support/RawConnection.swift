import Foundation
import Synchronization

/// A connection to a server on this machine, octet by octet.
final class RawConnection: Sendable {
    struct Failed: Error {}

    private let descriptor: Int32
    private let heard = Mutex([UInt8]())

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failed() }
    }

    deinit { close(descriptor) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failed()
        }
    }

    /// Nothing more will be sent; what arrives is still read.
    func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Everything that has arrived so far.
    var text: String { String(decoding: read().bytes, as: UTF8.self) }

    /// Of all of it.
    var byteCount: Int { read().bytes.count }

    /// Whether the other side has ended the connection.
    var isEnded: Bool { read().isEnded }

    private func read() -> (bytes: [UInt8], isEnded: Bool) {
        heard.withLock { heard in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                if count > 0 { heard += buffer[0..<count] }
                if count == 0 || (count < 0 && errno == ECONNRESET) { return (heard, true) }
                if count < 0 { return (heard, false) }
            }
        }
    }
}
