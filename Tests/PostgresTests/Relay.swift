import Foundation
import Synchronization

/// Stands between a test and PostgreSQL and hands on what either says, until the test wants a fault.
final class Relay: Sendable {
    private struct State {
        var descriptors: [Int32] = []
        var injected: [UInt8] = []
        var accepted = 0
        var ended = 0
    }

    let port: Int
    private let listener: Int32
    private let server: String?
    private let keepsClients: Bool
    private let state = Mutex(State())

    /// Listens on a port of 127.0.0.1. Without a server (the path of its socket), it accepts and never answers.
    ///
    /// - Parameter keepsClients: a client's connection stays open when the server has closed its own.
    init(to server: String? = nil, port: UInt16 = 0, keepsClients: Bool = false) {
        self.server = server
        self.keepsClients = keepsClients
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listener, $0, size)
                _ = getsockname(listener, $0, &size)
            }
        }
        self.port = Int(UInt16(bigEndian: address.sin_port))
        listen(listener, 64)
        Thread { [self] in accept() }.start()
    }

    /// Connections that were ever made.
    var accepted: Int { state.withLock { $0.accepted } }

    /// Connections that the server closed, all of whose last words were handed on.
    var ended: Int { state.withLock { $0.ended } }

    /// In place of the server's next answer, on whichever connection it comes.
    func inject(_ octets: [UInt8]) { state.withLock { $0.injected = octets } }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        for descriptor in state.withLock({ $0.descriptors }) { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            state.withLock {
                $0.descriptors.append(client)
                $0.accepted += 1
            }
            guard let server else { continue }
            let upstream = connect(to: server)
            state.withLock { $0.descriptors.append(upstream) }
            Thread { [self] in pump(client, upstream, isAnswer: false) }.start()
            Thread { [self] in pump(upstream, client, isAnswer: true) }.start()
        }
    }

    private func pump(_ from: Int32, _ to: Int32, isAnswer: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(from, &buffer, buffer.count)
            guard count > 0 else { break }
            var octets = Array(buffer[..<count])
            if isAnswer {
                state.withLock { state in
                    guard !state.injected.isEmpty else { return }
                    octets = state.injected
                    state.injected = []
                }
            }
            guard send(to, octets, octets.count, Int32(MSG_NOSIGNAL)) == octets.count else { break }
        }
        if isAnswer { state.withLock { $0.ended += 1 } }
        if isAnswer, keepsClients { return }
        shutdown(to, Int32(SHUT_RDWR))
        shutdown(from, Int32(SHUT_RDWR))
    }

    private func connect(to path: String) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        return descriptor
    }
}
