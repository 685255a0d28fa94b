import Evidence
import Ledger

/// Who cosigns our checkpoints, and whose we cosign: lists in one text each.
extension Configuration {
    /// `URL VKEY`, several parted by commas.
    mutating func setCosigners(_ value: String) throws {
        cosigners = try Self.items(of: value).map { item in
            let words = item.split(separator: " ")
            guard words.count == 2, let key = NoteKey(String(words[1])), key.algorithm == .cosignature,
                words[0].hasPrefix("https://") || words[0].hasPrefix("http://"), !words[0].hasSuffix("/")
            else {
                throw Failure.invalid(
                    key: "cosigners",
                    value: item,
                    remedy: "give an address without a slash at its end and a cosigner's vkey, as "
                        + "https://witness.example.org w.example.org+3c58…+BAbc…; several parted by commas"
                )
            }
            return LogCosignerAddress(url: String(words[0]), key: key)
        }
    }

    /// Vkeys of logs, parted by commas; a key's name is its log's origin.
    mutating func setCosignedLogs(_ value: String) throws {
        cosignedLogs = try Self.items(of: value).map { item in
            guard let key = NoteKey(item), key.algorithm == .ed25519 else {
                throw Failure.invalid(
                    key: "cosigned_logs",
                    value: item,
                    remedy: "give logs' vkeys, as GET /ledger/<tenant>/<ledger>/key answers, parted by commas"
                )
            }
            return key
        }
    }

    mutating func setCosignerName(_ value: String) throws {
        guard let name = LogOrigin(value) else {
            throw Failure.invalid(
                key: "cosigner_name",
                value: value,
                remedy: "give a name without scheme and spaces, as witness.example.org"
            )
        }
        cosignerName = name.description
    }

    /// How many of the cosigners must have signed what is shown.
    func quorum() throws -> CosignerQuorum {
        guard let quorum = CosignerQuorum(cosigners.map(\.key), required: cosignersRequired) else {
            throw Failure.invalid(
                key: "cosigners_required",
                value: "\(cosignersRequired)",
                remedy: "give at most the number of cosigners, \(cosigners.count), each with a key of its own"
            )
        }
        return quorum
    }

    private static func items(of value: String) -> [String] {
        value.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter {
            !$0.isEmpty
        }
    }
}
