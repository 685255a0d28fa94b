import Crypto
import Evidence

/// A key as BIND's configuration and `dig -k` have it:
/// `key "transfer." { algorithm hmac-sha256; secret "…base64…"; };`
enum TSIGKeyFile {
    /// - Throws: `ObservationError` with the cause `credential`, without anything of the file in it.
    static func key(in secret: Secret) throws(ObservationError) -> TSIG.Key {
        let words = words(of: secret)
        guard words.first?.lowercased() == "key", words.count > 1, let name = WireName(words[1]) else {
            throw fault("it does not begin with key \"NAME\"")
        }
        func value(of name: String) -> String? {
            words.firstIndex { $0.lowercased() == name }.flatMap {
                words.indices.contains($0 + 1) ? words[$0 + 1] : nil
            }
        }
        guard let algorithm = value(of: "algorithm").flatMap({ TSIG.Algorithm(rawValue: $0.lowercased()) })
        else {
            throw fault(
                "its algorithm is none of \(TSIG.Algorithm.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        guard let bytes = value(of: "secret").flatMap({ Base64.decode($0) }), !bytes.isEmpty else {
            throw fault("its secret is not base64")
        }
        return TSIG.Key(name: name, algorithm: algorithm, secret: SymmetricKey(data: bytes))
    }

    /// Without comments and punctuation.
    private static func words(of secret: Secret) -> [String] {
        let lines = secret.text.split(whereSeparator: \.isNewline).filter { line in
            let start = line.drop { $0 == " " || $0 == "\t" }
            return !start.hasPrefix("//") && !start.hasPrefix("#")
        }
        return lines.joined(separator: " ").split { " \t{};\"".contains($0) }.map(String.init)
    }

    private static func fault(_ reason: String) -> ObservationError {
        ObservationError(
            .credential,
            "credential",
            "the file is not a TSIG key: \(reason)",
            remedy:
                "write it as tsig-keygen does: key \"NAME\" { algorithm hmac-sha256; secret \"BASE64\"; };"
        )
    }
}
