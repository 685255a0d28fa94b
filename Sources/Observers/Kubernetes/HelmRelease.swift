import Evidence

/// What Helm 3 keeps of a release: a secret whose `data.release` is base64 of base64 of gzip of JSON.
struct HelmRelease: Sendable {
    /// One secret `sh.helm.release.v1.NAME.vN`, not yet unpacked.
    struct Revision: Sendable {
        var number: Int
        var status: String
        fileprivate var payload: String

        init?(_ secret: JSON) {
            let labels = secret["metadata"]?["labels"]
            guard let number = labels?["version"]?.string.flatMap({ Int($0) }), number.magnitude < 1 << 53,
                let payload = secret["data"]?["release"]?.string
            else { return nil }
            self.number = number
            status = labels?["status"]?.string ?? "unknown"
            self.payload = payload
        }
    }

    private let release: JSONObject

    /// - Parameter limit: of the unpacked JSON, in bytes.
    /// - Throws: `ObservationError`, which holds nothing of the release: it may have secrets in it.
    init(_ revision: Revision, limit: Int) throws(ObservationError) {
        guard let outer = Base64.decode(revision.payload),
            let packed = Base64.decode(String(decoding: outer, as: UTF8.self))
        else { throw .malformed("the secret of revision \(revision.number) is not base64 of base64") }
        let bytes = try Self.expanded(packed, limit: limit, revision.number)
        guard
            case .object(let release)? = try? JSON(
                parsing: bytes,
                limits: JSONLimits(depth: 128, size: limit)
            )
        else {
            throw .malformed("the secret of revision \(revision.number) holds no JSON object")
        }
        self.release = release
    }

    private static func expanded(_ packed: [UInt8], limit: Int, _ number: Int) throws(ObservationError)
        -> [UInt8]
    {
        // Helm reads releases that were kept without gzip too.
        guard packed.starts(with: [0x1F, 0x8B]) else { return packed }
        struct Excess: Error {}
        var bytes: [UInt8] = []
        let reader = GzipReader()
        do {
            try reader.expand(packed) { part in
                guard bytes.count + part.count <= limit else { throw Excess() }
                bytes += part
            }
        } catch is Excess {
            throw .tooLarge(limit)
        } catch {
            throw .malformed("the secret of revision \(number) is not gzip")
        }
        guard reader.isComplete else { throw .malformed("the secret of revision \(number) ends too early") }
        return bytes
    }

    /// What the user gave.
    var values: JSON { release["config"].flatMap { $0.isNull ? nil : $0 } ?? [:] }

    /// The chart's own with the user's over them: maps member by member, lists whole, null takes a member away.
    var composedValues: JSON { Self.merged(values, over: release["chart"]?["values"] ?? [:]) }

    var chartName: String? { release["chart"]?["metadata"]?["name"]?.string }
    var chartVersion: String? { release["chart"]?["metadata"]?["version"]?.string }

    /// `sha256:…` of the chart as Helm keeps it, in canonical JSON: it changes with any template, file or default. It is not
    /// the digest of the chart's archive, which Helm does not keep.
    var chartDigest: String {
        "sha256:" + Digest.sha256(of: (release["chart"] ?? .null).canonicalBytes()).hex
    }

    static func merged(_ values: JSON, over defaults: JSON) -> JSON {
        guard case .object(let over) = values, case .object(var result) = defaults else { return values }
        for (name, value) in over {
            if value.isNull {
                result[name] = nil
            } else {
                result[name] = result[name].map { merged(value, over: $0) } ?? value
            }
        }
        return .object(result)
    }
}
