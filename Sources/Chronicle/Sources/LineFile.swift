import Crypto
import Evidence
import Glibc

/// A file of events, one a line, that somebody appends to.
///
/// A line counts once it has its line feed. The cursor is a byte offset with the SHA-256 of what stands right before it,
/// so that a file that was cut off or replaced is noticed.
struct LineFile {
    /// Of a line, without its line feed.
    static let lineLimit = CloudEvent.byteLimit
    /// What the cursor's digest is over, at most.
    static let windowByteCount = 64 << 10
    static let batchCount = Intake.batchCount

    /// Where reading goes on; its text is `<offset>:<hexadecimal digest>`.
    struct Cursor: Hashable {
        static let start = Cursor(offset: 0, digest: .sha256(of: []))

        var offset: Int
        var digest: Evidence.Digest

        init(offset: Int, digest: Evidence.Digest) {
            self.offset = offset
            self.digest = digest
        }

        init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let offset = Int(parts[0]), offset >= 0,
                let digest = Evidence.Digest(hex: parts[1])
            else { return nil }
            self.init(offset: offset, digest: digest)
        }

        var text: String { "\(offset):\(digest.hex)" }
    }

    let descriptor: Int32
    /// How it is named to whoever looks.
    let path: String

    /// The lines after the cursor, as many as fit a batch, and where the next ones begin; `nil` where no line is whole yet.
    func read(after cursor: Cursor) throws(SourceFailure) -> (events: [ReceivedEvent], next: Cursor)? {
        let size = try size()
        guard size >= cursor.offset else {
            throw .truncated(path: path, from: cursor.offset, to: size)
        }
        guard try digest(before: cursor.offset) == cursor.digest else {
            throw .replaced(path: path, offset: cursor.offset)
        }
        guard size > cursor.offset else { return nil }
        let bytes = try bytes(from: cursor.offset, count: Self.lineLimit + 1)
        var events: [ReceivedEvent] = []
        var start = 0
        while events.count < Self.batchCount, let end = bytes[start...].firstIndex(of: Self.lineFeed) {
            let line = Array(bytes[start..<end])
            if !line.allSatisfy(Self.isSpace) {
                events.append(ReceivedEvent(line, at: String(cursor.offset + start)))
            }
            start = end + 1
        }
        if start == 0, bytes.count > Self.lineLimit {
            guard let (event, end) = try skipLine(from: cursor.offset) else { return nil }
            return ([event], try self.cursor(at: end))
        }
        guard start > 0 else { return nil }
        return (events, try self.cursor(at: cursor.offset + start))
    }

    private func cursor(at offset: Int) throws(SourceFailure) -> Cursor {
        Cursor(offset: offset, digest: try digest(before: offset))
    }

    private func digest(before offset: Int) throws(SourceFailure) -> Evidence.Digest {
        let count = min(offset, Self.windowByteCount)
        return .sha256(of: try bytes(from: offset - count, count: count))
    }

    /// A line without an end, in bytes, that is looked for one no longer.
    private static let endlessLineLimit = 1 << 30

    /// A line that is too long, by its digest; `nil` where it has no end yet.
    private func skipLine(from start: Int) throws(SourceFailure) -> (event: ReceivedEvent, end: Int)? {
        var hasher = SHA256()
        var offset = start
        while true {
            let bytes = try bytes(from: offset, count: Self.lineLimit)
            guard !bytes.isEmpty else { return nil }
            guard offset - start < Self.endlessLineLimit else {
                throw .endlessLine(path: path, offset: start, limit: Self.endlessLineLimit)
            }
            guard let end = bytes.firstIndex(of: Self.lineFeed) else {
                hasher.update(data: bytes)
                offset += bytes.count
                continue
            }
            hasher.update(data: bytes[..<end])
            guard let digest = Evidence.Digest(bytes: Array(hasher.finalize())) else {
                preconditionFailure("SHA-256 has 32 bytes")
            }
            let event = ReceivedEvent(
                tooLong: digest,
                sizeInBytes: offset + end - start,
                at: String(start)
            )
            return (event, offset + end + 1)
        }
    }

    private static let lineFeed = UInt8(ascii: "\n")

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    // MARK: Bytes

    private func size() throws(SourceFailure) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable() }
        return Int(status.st_size)
    }

    /// Fewer than `count` only where the file ends.
    private func bytes(from offset: Int, count: Int) throws(SourceFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(
                    descriptor,
                    buffer.baseAddress.map { $0 + filled },
                    count - filled,
                    off_t(offset + filled)
                )
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw unreadable() }
            guard read > 0 else { break }
            filled += read
        }
        return Array(bytes[..<filled])
    }

    private func unreadable() -> SourceFailure {
        .unreadableFile(path: path, reason: String(cString: strerror(errno)))
    }
}
