import CLibpq

/// What one statement gave back: its rows, or how many rows it touched.
///
/// Read-only after libpq hands it over, so it may be read from any thread; freed when the last row is let go.
package final class QueryResult: @unchecked Sendable {
    // Protected by: nothing writes to a PGresult once PQgetResult has returned it.
    private let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    package var count: Int { Int(PQntuples(pointer)) }

    /// Rows inserted, updated, deleted or selected; 0 where the statement has no such number.
    package var affectedRows: Int {
        guard let text = PQcmdTuples(pointer) else { return 0 }
        return Int(String(cString: text)) ?? 0
    }

    /// What the server says it did: `COMMIT`, `INSERT 0 1`.
    var commandTag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    package var rows: [Row] { (0..<count).map { Row(result: self, index: Int32($0)) } }

    fileprivate func column(_ name: String) -> Int32 { PQfnumber(pointer, name) }
    fileprivate func oid(_ column: Int32) -> UInt32 { PQftype(pointer, column) }
    fileprivate func isNull(_ row: Int32, _ column: Int32) -> Bool { PQgetisnull(pointer, row, column) == 1 }

    fileprivate func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: PQgetvalue(pointer, row, column),
            count: Int(PQgetlength(pointer, row, column))
        )
    }
}

/// One row, read by column name: `let name: String = try row["artifact_name"]`.
package struct Row: Sendable {
    fileprivate let result: QueryResult
    fileprivate let index: Int32

    /// The value of a column.
    ///
    /// - Throws: `PostgresError.decoding` where the column is missing, is NULL for a value that can't be, or has another type.
    package subscript<Value: PostgresDecodable>(name: String) -> Value {
        get throws {
            let column = result.column(name)
            guard column >= 0 else {
                throw PostgresError.decoding(column: name, expected: "a column of that name", oid: 0)
            }
            let oid = result.oid(column)
            let value =
                result.isNull(index, column)
                ? Value.fromNull : Value(postgres: result.bytes(index, column), oid: oid)
            guard let value else {
                throw PostgresError.decoding(column: name, expected: "\(Value.self)", oid: oid)
            }
            return value
        }
    }
}

/// A column of a result, looked up once for all of its rows.
package struct Column<Value: PostgresDecodable>: Sendable {
    fileprivate let number: Int32
    fileprivate let oid: UInt32
    fileprivate let name: String
}

// Reading many rows: looking a name up takes longer than reading a number.
extension Row {
    /// The column of this name in the rows of this one's result.
    package func column<Value>(_ name: String, as type: Value.Type) throws -> Column<Value> {
        let number = result.column(name)
        guard number >= 0 else {
            throw PostgresError.decoding(column: name, expected: "a column of that name", oid: 0)
        }
        return Column(number: number, oid: result.oid(number), name: name)
    }

    package subscript<Value>(column: Column<Value>) -> Value {
        get throws {
            let value =
                result.isNull(index, column.number)
                ? Value.fromNull : Value(postgres: result.bytes(index, column.number), oid: column.oid)
            guard let value else {
                throw PostgresError.decoding(column: column.name, expected: "\(Value.self)", oid: column.oid)
            }
            return value
        }
    }

    package func byteCount<Value>(of column: Column<Value>) -> Int {
        result.bytes(index, column.number).count
    }

    /// Appends the column's bytes as PostgreSQL sent them and returns how many they are; `nil` for NULL.
    package func append<Value>(_ column: Column<Value>, to buffer: inout [UInt8]) -> Int? {
        guard !result.isNull(index, column.number) else { return nil }
        let bytes = result.bytes(index, column.number)
        buffer.append(contentsOf: bytes)
        return bytes.count
    }
}
