import Chronicle
import Evidence
import Kinds

/// What a new version changes: how its content is made from that of the version before (RFC 6902), and what that means to
/// its kind. It is the transition's `content_diff`.
struct ContentDiff: Sendable {
    /// A longer patch is named by its digest: it follows from the two versions.
    private static let patchByteCount = 65_536

    let patch: JSONPatch
    /// By normal forms; `nil` where the version before has none by today's rules.
    let summary: ContentDifferences?

    /// - Parameters:
    ///   - before: content as it is kept, with digests in the place of secrets; as is `after`.
    ///   - form: the normal form of `before`, by the same rules as `normalised`.
    init(from before: JSON, _ form: NormalisedArtifact?, to after: JSON, _ normalised: NormalisedArtifact) {
        patch = JSONPatch(from: before, to: after)
        summary = form.flatMap { try? ArtifactDifference(from: $0, to: normalised) }.map(
            ContentDifferences.init
        )
    }

    /// `{"patch": […], "operation_count": n, "differences"?, "difference_count"?, "directions"?}`; `{}` where nothing
    /// differs.
    var json: JSON {
        guard !patch.operations.isEmpty else { return summary?.json ?? [:] }
        var object = summary?.json.object ?? JSONObject()
        object["patch"] = patch.json.shortened(to: Self.patchByteCount)
        object["operation_count"] = .integer(patch.operations.count)
        return .object(object)
    }
}
