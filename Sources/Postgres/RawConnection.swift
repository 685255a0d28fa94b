import CLibpq
import Glibc

/// A libpq connection and the names of the statements prepared on it. One owner at a time calls it; it has no lock.
final class RawConnection {
    let pointer: OpaquePointer
    let usesNamedStatements: Bool
    private var statements: [String: String] = [:]
    private var preparedCount = 0
    /// How many of those the server has let go. What is forgotten here is still there: only this counts what it keeps.
    private var deallocatedCount = 0
    /// What the server said as it ended the connection while nothing was asked of it. Its process may take a while to
    /// close the socket after that.
    private var farewell: String?

    /// Statements kept prepared on one connection; before a new one would pass it, all are deallocated and made anew.
    private static let statementLimit = 512

    /// Connects and blocks the calling thread until the server is ready.
    init(_ configuration: DatabaseConfiguration, statementTimeout: Duration) throws {
        Self.keepOpenSSLToTheEnd
        let parameters = configuration.parameters(statementTimeout: statementTimeout)
        let connection = withCStrings(parameters.map(\.keyword)) { keywords in
            withCStrings(parameters.map(\.value)) { values in PQconnectdbParams(keywords, values, 1) }
        }
        guard let connection else { throw PostgresError.connectionLost(reason: "libpq has no memory") }
        guard PQstatus(connection) == CONNECTION_OK else {
            defer { PQfinish(connection) }
            let reason = Self.message(connection)
            // The server asked for a password, and none or the wrong one was there: waiting will not mend it.
            if PQconnectionUsedPassword(connection) == 1 || PQconnectionNeedsPassword(connection) == 1 {
                throw WrongPassword(reason: reason)
            }
            throw PostgresError.connectionLost(reason: reason)
        }
        pointer = connection
        usesNamedStatements = configuration.usesNamedStatements
        // libpq would print notices to standard error, among the log's lines.
        let receiver = Unmanaged.passUnretained(self).toOpaque()
        _ = PQsetNoticeReceiver(connection, { RawConnection.received($1, for: $0) }, receiver)
    }

    /// Remembers a notice that is the end: libpq takes an error outside any request for a notice.
    private static func received(_ notice: OpaquePointer?, for receiver: UnsafeMutableRawPointer?) {
        // PG_DIAG_SEVERITY_NONLOCALIZED
        guard let notice, let receiver, let severity = PQresultErrorField(notice, Int32(UInt8(ascii: "V"))),
            ["FATAL", "PANIC"].contains(String(cString: severity))
        else { return }
        let connection = Unmanaged<RawConnection>.fromOpaque(receiver).takeUnretainedValue()
        connection.farewell = String(cString: PQresultErrorMessage(notice)).trimmed
    }

    deinit { PQfinish(pointer) }

    var isAlive: Bool { farewell == nil && isConnected }
    /// Also after the server's farewell: what it had answered before that holds.
    var isConnected: Bool { PQstatus(pointer) == CONNECTION_OK }
    var isInTransaction: Bool { PQtransactionStatus(pointer) != PQTRANS_IDLE }
    /// Whether a statement by itself can be sent: not where several were sent together and their end was not.
    var canBeAsked: Bool { isAlive && PQpipelineStatus(pointer) == PQ_PIPELINE_OFF }
    var lastMessage: String { farewell ?? Self.message(pointer) }

    /// Whether TLS holds back what has already come from the socket, for which no event will be raised.
    ///
    /// PQconsumeInput reads as much as its buffer has room for, and of a TLS record (up to 16 kB) the rest stays in
    /// OpenSSL.
    var hasInputInTLS: Bool {
        guard let pending = Self.pendingInTLS, PQsslInUse(pointer) == 1 else { return false }
        return muniment_tls_pending(pointer, pending) > 0
    }

    /// OpenSSL's SSL_pending, from the library that libpq brought with it.
    private static let pendingInTLS = dlsym(nil, "SSL_pending").map {
        unsafeBitCast($0, to: (@convention(c) (UnsafeRawPointer?) -> Int32).self)
    }

    /// A process may end while a connection is still being made on a thread of its own: OpenSSL's handler at exit would
    /// take its memory from under it. Must come before anything else that OpenSSL does (OPENSSL_INIT_NO_ATEXIT).
    private static let keepOpenSSLToTheEnd: Void = {
        guard let begin = dlsym(nil, "OPENSSL_init_crypto") else { return }
        let call = unsafeBitCast(begin, to: (@convention(c) (UInt64, OpaquePointer?) -> Int32).self)
        _ = call(0x0008_0000, nil)
    }()

    // MARK: Sending

    /// Sends the end of all prepared statements where `query` would be one too many. Whether it did: then its answer
    /// comes first. Multi-row `VALUES` differ with the number of rows, so that the limit is really reached.
    func sendDeallocation(before query: Query) throws -> Bool { try sendDeallocation(before: [query]) }

    /// The same, of several statements that are sent one after the other.
    func sendDeallocation(before queries: [Query]) throws -> Bool {
        guard usesNamedStatements else { return false }
        let new = Set(queries.lazy.map(\.sql).filter { self.statements[$0] == nil }).count
        guard new > 0, preparedCount - deallocatedCount + new > Self.statementLimit else { return false }
        try sent(PQsendQueryParams(pointer, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 1))
        statements.removeAll()
        deallocatedCount = preparedCount
        return true
    }

    /// The end of all prepared statements was sent and not carried out: it is sent again before the next new one.
    func forgetDeallocation() { deallocatedCount = preparedCount - Self.statementLimit }

    /// Sends the preparation of a statement that is new here. Whether it did: then its answer comes first.
    func sendPreparation(of query: Query) throws -> Bool {
        guard usesNamedStatements, statements[query.sql] == nil else { return false }
        preparedCount += 1
        let name = "m\(preparedCount)"
        try sent(
            query.parameters.items.map(\.oid).withUnsafeBufferPointer { oids in
                PQsendPrepare(pointer, name, query.sql, Int32(oids.count), oids.baseAddress)
            }
        )
        statements[query.sql] = name
        return true
    }

    /// Sends a statement, by the name it was prepared under or whole.
    func sendExecution(of query: Query) throws {
        if let name = statements[query.sql] { return try sendPrepared(name, query.parameters) }
        try sent(
            withParameters(query.parameters) { count, oids, values, lengths, formats in
                PQsendQueryParams(pointer, query.sql, count, oids, values, lengths, formats, 1)
            }
        )
    }

    private func sendPrepared(_ name: String, _ parameters: QueryParameters) throws {
        try sent(
            withParameters(parameters) { count, _, values, lengths, formats in
                PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1)
            }
        )
    }

    private func sent(_ result: Int32) throws {
        guard result == 1 else { throw PostgresError.connectionLost(reason: lastMessage) }
    }

    /// The statement is prepared again before its next use, under a new name: names are never used twice.
    func forgetPreparation(of query: Query) { statements[query.sql] = nil }

    // MARK: Errors

    static func message(_ connection: OpaquePointer) -> String {
        String(cString: PQerrorMessage(connection)).trimmed
    }

    /// The error that a result carries.
    static func error(of result: OpaquePointer) -> PostgresError {
        func field(_ code: UnicodeScalar) -> String? {
            PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
        }
        return .server(
            .init(
                sqlState: field("C") ?? "",
                message: field("M") ?? String(cString: PQresultErrorMessage(result)).trimmed,
                detail: field("D"),
                hint: field("H"),
                schema: field("s"),
                table: field("t"),
                column: field("c"),
                constraint: field("n")
            )
        )
    }
}

/// The server refused the password. It becomes `PostgresError.connectionLost` at the doors.
struct WrongPassword: Error, CustomStringConvertible {
    var reason: String
    var description: String { reason }
}

extension String {
    fileprivate var trimmed: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text.split(separator: "\n").joined(separator: "; ")
    }
}

/// Calls `body` with a NULL-terminated array of C strings.
private func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    var bytes: [CChar] = []
    var offsets: [Int] = []
    for string in strings {
        offsets.append(bytes.count)
        bytes.append(contentsOf: string.utf8CString)
    }
    return bytes.withUnsafeBufferPointer { buffer in
        var pointers = offsets.map { buffer.baseAddress?.advanced(by: $0) }
        pointers.append(nil)
        return pointers.withUnsafeBufferPointer { pointers in
            guard let base = pointers.baseAddress else { preconditionFailure("the array ends with a NULL") }
            return body(base)
        }
    }
}

/// Calls `body` with the arrays that libpq's parameter functions take; every parameter is binary.
private func withParameters(
    _ parameters: QueryParameters,
    _ body: (
        Int32, UnsafePointer<Oid>?, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
        UnsafePointer<Int32>?
    ) -> Int32
) -> Int32 {
    let count = parameters.count
    guard count > 0 else { return body(0, nil, nil, nil, nil) }
    // One octet more, so that an empty value at the end still has an address: libpq takes a null pointer for NULL.
    var bytes = parameters.bytes
    bytes.append(0)
    return bytes.withUnsafeBytes { bytes in
        withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { lengths in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { formats in
                    withUnsafeTemporaryAllocation(of: Oid.self, capacity: count) { oids in
                        for (index, item) in parameters.items.enumerated() {
                            let start = bytes.baseAddress?.advanced(by: item.offset)
                            values.initializeElement(
                                at: index,
                                to: item.length < 0 ? nil : start?.assumingMemoryBound(to: CChar.self)
                            )
                            lengths.initializeElement(at: index, to: max(0, item.length))
                            formats.initializeElement(at: index, to: 1)
                            oids.initializeElement(at: index, to: item.oid)
                        }
                        return body(
                            Int32(count),
                            oids.baseAddress,
                            values.baseAddress,
                            lengths.baseAddress,
                            formats.baseAddress
                        )
                    }
                }
            }
        }
    }
}
