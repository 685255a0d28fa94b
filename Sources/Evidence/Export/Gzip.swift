import CZlib

/// Compresses into one member of gzip (RFC 1952), a part at a time. Made and used by one task.
package final class GzipWriter {
    // zlib keeps the address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private static let level: Int32 = 6
    /// Of the buffer that is handed out.
    private static let partByteCount = 1 << 16

    package init() {
        stream.initialize(to: z_stream())
        let outcome = deflateInit2_(
            stream,
            Self.level,
            Z_DEFLATED,
            gzipWindowBits,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        precondition(outcome == Z_OK, "zlib refuses only for want of memory")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// What of the compressed form is ready when `bytes` are added; all of it with the last part.
    package func compress(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
        var compressed: [UInt8] = []
        var input = bytes
        input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            repeat {
                compressed += [UInt8](unsafeUninitializedCapacity: Self.partByteCount) { part, count in
                    stream.pointee.next_out = part.baseAddress
                    stream.pointee.avail_out = UInt32(Self.partByteCount)
                    _ = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    count = Self.partByteCount - Int(stream.pointee.avail_out)
                }
            } while stream.pointee.avail_out == 0
            stream.pointee.next_in = nil
        }
        return compressed
    }
}

/// Expands one member of gzip, a part at a time, and nothing after it. Made and used by one task.
package final class GzipReader {
    /// Why it can't go on.
    package enum Failure: Error, Hashable {
        case notGzip
        /// There is more after the end.
        case furtherBytes
    }

    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private static let partByteCount = 1 << 16
    /// Whether the end of the member was reached, and its checksum was right.
    package private(set) var isComplete = false

    package init() {
        stream.initialize(to: z_stream())
        let outcome = inflateInit2_(
            stream,
            gzipWindowBits,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        precondition(outcome == Z_OK, "zlib refuses only for want of memory")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Hands what `bytes` expand to to `part`, at most 64 kB at a time: who has had enough throws.
    package func expand(_ bytes: [UInt8], _ part: ([UInt8]) throws -> Void) throws {
        guard !bytes.isEmpty else { return }
        guard !isComplete else { throw Failure.furtherBytes }
        var input = bytes
        try input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            defer { stream.pointee.next_in = nil }
            repeat {
                var outcome = Z_OK
                let expanded = [UInt8](unsafeUninitializedCapacity: Self.partByteCount) { part, count in
                    stream.pointee.next_out = part.baseAddress
                    stream.pointee.avail_out = UInt32(Self.partByteCount)
                    outcome = inflate(stream, Z_NO_FLUSH)
                    count = Self.partByteCount - Int(stream.pointee.avail_out)
                }
                // Z_BUF_ERROR: there was nothing left to do, which is no fault.
                guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(outcome) else { throw Failure.notGzip }
                if !expanded.isEmpty { try part(expanded) }
                if outcome == Z_STREAM_END {
                    isComplete = true
                    guard stream.pointee.avail_in == 0 else { throw Failure.furtherBytes }
                    return
                }
            } while stream.pointee.avail_out == 0 || stream.pointee.avail_in > 0
        }
    }
}

/// The largest window (15), and gzip's head and tail around it (16).
private let gzipWindowBits: Int32 = 15 + 16
