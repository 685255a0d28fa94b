package import Evidence
package import Postgres

extension Tiles {
    /// Of the columns `level`, `tile_index` and `hashes`.
    package init(_ rows: [Row]) throws {
        var found: [Address: [Digest]] = [:]
        for row in rows {
            let address = Address(level: try row["level"], index: try row["tile_index"])
            found[address] = Digest.many(in: try row["hashes"])
        }
        self.init(found)
    }
}

extension Digest {
    /// One after another, 32 bytes each; what is left at the end is none.
    package static func many(in bytes: [UInt8]) -> [Digest] {
        stride(from: 0, through: bytes.count - byteCount, by: byteCount).compactMap {
            Digest(bytes: bytes[$0..<$0 + byteCount])
        }
    }
}

extension Query {
    /// How many entries of a ledger are in its tiles.
    static func treeSize(of ledger: LedgerName, tenant: TenantID) -> Query {
        "SELECT size FROM ledger.trees WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)"
    }

    static func tiles(_ addresses: [Tiles.Address], of ledger: LedgerName, tenant: TenantID) -> Query {
        """
        SELECT tile.level, tile.tile_index, tile.hashes
        FROM unnest(\(addresses.map(\.level)), \(addresses.map(\.index))) AS wanted (level, tile_index)
        JOIN ledger.tiles AS tile
          ON tile.tenant_id = \(tenant) AND tile.ledger = \(ledger.rawValue)
         AND tile.level = wanted.level AND tile.tile_index = wanted.tile_index
        """
    }

    static func growing(_ tiles: [(Tiles.Address, [Digest])], of ledger: LedgerName, tenant: TenantID)
        -> Query
    {
        let rows: [[any PostgresBindable]] = tiles.map { address, hashes in
            [tenant, ledger.rawValue, address.level, address.index, hashes.flatMap(\.bytes)]
        }
        return """
            INSERT INTO ledger.tiles (tenant_id, ledger, level, tile_index, hashes) VALUES \(rows: rows)
            ON CONFLICT (tenant_id, ledger, level, tile_index) DO UPDATE SET hashes = EXCLUDED.hashes
            """
    }

    static func growingTree(of ledger: LedgerName, tenant: TenantID, to size: Int) -> Query {
        """
        INSERT INTO ledger.trees (tenant_id, ledger, size) VALUES (\(tenant), \(ledger.rawValue), \(size))
        ON CONFLICT (tenant_id, ledger) DO UPDATE SET size = EXCLUDED.size
        """
    }

    /// Leaf hashes, gathered by the tile that they belong to.
    static func leaves(_ range: Range<Int>, of ledger: LedgerName, tenant: TenantID) -> Query {
        """
        SELECT leaf_index / 256 AS tile_index, string_agg(leaf_hash, ''::bytea ORDER BY leaf_index) AS hashes
        FROM ledger.entries
        WHERE tenant_id = \(tenant) AND ledger = \(ledger.rawValue)
          AND leaf_index >= \(range.lowerBound) AND leaf_index < \(range.upperBound)
        GROUP BY leaf_index / 256
        ORDER BY tile_index LIMIT 257
        """
    }
}
