import CLibpq

extension Connection {
    /// Copies rows in by `COPY … FROM STDIN (FORMAT binary)`. Not for tables under row-level security, where
    /// PostgreSQL refuses COPY.
    ///
    /// - Returns: how many rows were copied.
    @discardableResult
    package func copyIn(_ statement: StaticString, rows: some Sequence<[any PostgresBindable]>) throws -> Int
    {
        try begin()
        let raw = try connected()
        try canceller.check()
        guard let begun = PQexec(raw.pointer, "\(statement)") else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        defer { PQclear(begun) }
        guard PQresultStatus(begun) == PGRES_COPY_IN else { throw RawConnection.error(of: begun) }

        // PostgreSQL's COPY, "Binary Format": signature, flags, header extension; per row the number of fields.
        var buffer: [UInt8] =
            Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0x00] + [UInt8](repeating: 0, count: 8)
        func flush() throws {
            let isPut = buffer.withUnsafeBytes {
                PQputCopyData(
                    raw.pointer,
                    $0.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32($0.count)
                )
            }
            guard isPut == 1 else { throw PostgresError.connectionLost(reason: raw.lastMessage) }
            buffer.removeAll(keepingCapacity: true)
        }
        for row in rows {
            buffer.appendBigEndian(Int16(row.count))
            var fields = QueryParameters()
            for value in row { fields.append(erased: value) }
            for item in fields.items {
                buffer.appendBigEndian(item.length)
                if item.length > 0 { buffer += fields.bytes[item.offset..<item.offset + Int(item.length)] }
            }
            if buffer.count > 1 << 20 { try flush() }
        }
        buffer.appendBigEndian(Int16(-1))
        try flush()
        guard PQputCopyEnd(raw.pointer, nil) == 1 else {
            throw PostgresError.connectionLost(reason: raw.lastMessage)
        }
        return try raw.answer()?.affectedRows ?? 0
    }
}
