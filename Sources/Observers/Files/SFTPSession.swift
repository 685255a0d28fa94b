/// The file transfer protocol of SSH, version 3 (draft-ietf-secsh-filexfer-02), as far as reading goes.
struct SFTPSession: FileTree {
    /// The other side ended before its answer.
    struct Ended: Error {}

    private enum Kind {
        static let initialise: UInt8 = 1
        static let version: UInt8 = 2
        static let open: UInt8 = 3
        static let close: UInt8 = 4
        static let read: UInt8 = 5
        static let linkStatus: UInt8 = 7
        static let openFolder: UInt8 = 11
        static let readFolder: UInt8 = 12
        static let realPath: UInt8 = 16
        static let status: UInt8 = 101
        static let handle: UInt8 = 102
        static let data: UInt8 = 103
        static let name: UInt8 = 104
        static let attributes: UInt8 = 105
    }

    private static let protocolVersion: UInt32 = 3
    private static let maximumPacket = 256 << 10
    private static let portion: UInt32 = 32 << 10

    private var stream: ByteStream
    private var lastID: UInt32 = 0

    init(_ stream: ByteStream) { self.stream = stream }

    /// Agrees on the version.
    mutating func begin() async throws {
        try await send(Kind.initialise, Self.protocolVersion.octets)
        var answer = try await packet()
        guard answer.kind == Kind.version, try answer.uint32() >= Self.protocolVersion else {
            throw Self.malformed
        }
    }

    // MARK: - Files

    mutating func realPath(of path: String) async throws -> String {
        var answer = try await ask(Kind.realPath, Self.string(path), about: path)
        guard answer.kind == Kind.name, try answer.uint32() == 1 else { throw Self.malformed }
        let real = String(decoding: try answer.string(), as: UTF8.self)
        guard real.hasPrefix("/") else { throw Self.malformed }
        return real
    }

    mutating func kind(of path: String) async throws -> FileKind {
        var answer = try await ask(Kind.linkStatus, Self.string(path), about: path)
        guard answer.kind == Kind.attributes else { throw Self.malformed }
        return FileKind(mode: try answer.mode() ?? 0)
    }

    mutating func names(in folder: String) async throws -> [String] {
        let handle = try await handle(Kind.openFolder, Self.string(folder), about: folder)
        var names: [String] = []
        while names.count <= FolderReading.maximumEntries,
            var answer = try await next(Kind.readFolder, Self.string(handle), about: folder)
        {
            guard answer.kind == Kind.name else { throw Self.malformed }
            let count = try answer.uint32()
            // An empty portion would make a list without end.
            guard count > 0 else { throw Self.malformed }
            for _ in 0..<count {
                let name = String(decoding: try answer.string(), as: UTF8.self)
                _ = try answer.string()
                _ = try answer.mode()
                if name != ".", name != ".." { names.append(name) }
            }
        }
        try await close(handle)
        return names
    }

    mutating func contents(of path: String, limit: Int) async throws -> [UInt8] {
        let forReading = UInt32(1).octets + UInt32(0).octets
        let handle = try await handle(Kind.open, Self.string(path) + forReading, about: path)
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let place = Self.string(handle) + UInt64(bytes.count).octets + Self.portion.octets
            guard var answer = try await next(Kind.read, place, about: path) else { break }
            guard answer.kind == Kind.data else { throw Self.malformed }
            let portion = try answer.string()
            guard !portion.isEmpty else { throw Self.malformed }
            bytes += portion
        }
        try await close(handle)
        guard bytes.count <= limit else { throw ObservationError.tooLarge(limit) }
        return bytes
    }

    // MARK: - Requests

    private mutating func handle(_ kind: UInt8, _ body: [UInt8], about path: String) async throws -> [UInt8] {
        var answer = try await ask(kind, body, about: path)
        guard answer.kind == Kind.handle else { throw Self.malformed }
        return Array(try answer.string())
    }

    private mutating func close(_ handle: [UInt8]) async throws {
        lastID += 1
        try await send(Kind.close, lastID.octets + Self.string(handle))
        _ = try await answer()
    }

    /// The answer, unless it is a refusal.
    private mutating func ask(_ kind: UInt8, _ body: [UInt8], about path: String) async throws -> Packet {
        guard let answer = try await next(kind, body, about: path) else { throw Self.malformed }
        return answer
    }

    /// `nil` at the end of a file or folder.
    private mutating func next(_ kind: UInt8, _ body: [UInt8], about path: String) async throws -> Packet? {
        lastID += 1
        try await send(kind, lastID.octets + body)
        var answer = try await answer()
        guard answer.kind == Kind.status else { return answer }
        switch try answer.uint32() {
        case 1: return nil
        case 2: throw ObservationError.path(.absent, path)
        case 3: throw ObservationError.path(.forbidden, path)
        case let code:
            throw ObservationError(
                .serverFailed,
                "address",
                "the server fails to read \(MessageText.excerpt(path)) (code \(code))",
                remedy: "look into the server's log"
            )
        }
    }

    private mutating func answer() async throws -> Packet {
        var packet = try await packet()
        guard try packet.uint32() == lastID else { throw Self.malformed }
        return packet
    }

    // MARK: - Packets

    private func send(_ kind: UInt8, _ body: [UInt8]) async throws {
        try await stream.send(UInt32(body.count + 1).octets + [kind] + body)
    }

    private mutating func packet() async throws -> Packet {
        guard let head = try await stream.take(5) else { throw Ended() }
        let length = head[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard (1...Self.maximumPacket).contains(length) else { throw Self.malformed }
        guard let body = try await stream.take(length - 1) else { throw Ended() }
        return Packet(kind: head[4], rest: body[...])
    }

    private static func string(_ text: String) -> [UInt8] { string(Array(text.utf8)) }
    private static func string(_ bytes: [UInt8]) -> [UInt8] { UInt32(bytes.count).octets + bytes }

    private static var malformed: ObservationError { .malformed("the server does not keep to SFTP") }

    /// What came, read from its start.
    private struct Packet {
        var kind: UInt8
        var rest: ArraySlice<UInt8>

        mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
            guard count <= rest.count else { throw SFTPSession.malformed }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }

        mutating func uint32() throws -> UInt32 { try take(4).reduce(0) { $0 << 8 | UInt32($1) } }
        mutating func string() throws -> ArraySlice<UInt8> { try take(Int(try uint32())) }

        /// Attributes (§5): of them only the kind and permissions.
        mutating func mode() throws -> UInt32? {
            let flags = try uint32()
            if flags & 1 != 0 { _ = try take(8) }
            if flags & 2 != 0 { _ = try take(8) }
            let mode = flags & 4 != 0 ? try uint32() : nil
            if flags & 8 != 0 { _ = try take(8) }
            if flags & 0x8000_0000 != 0 {
                for _ in 0..<(try uint32()) {
                    _ = try string()
                    _ = try string()
                }
            }
            return mode
        }
    }
}
