package import Evidence
package import Kinds

/// What a target showed at one moment.
package struct Observation: Sendable {
    /// Whose word it is.
    package enum Layer: String, Hashable, Sendable {
        /// What the managing system says it will apply.
        case managing = "layer1"
        /// What the target itself shows: it changes when only the running target changes.
        case running = "layer2"
    }

    /// Where it comes from.
    package struct Provenance: Sendable {
        package var protocolName: String
        /// The address that was connected to, with the port; of files the path.
        package var address: String
        /// What the protocol says besides: `serial`, `etag`, `tls_version`.
        package var facts: JSONObject

        package init(protocolName: String, address: String, facts: JSONObject = [:]) {
            self.protocolName = protocolName
            self.address = address
            self.facts = facts
        }
    }

    /// Files as `Kinds` reads them; none where the target has not changed since `if_none_match`.
    package var files: [SourceFile]
    /// Of content that the target knows by its identifier only: digests of running images.
    package var identifiers: [ContentIdentifier]
    package var hints: ParseHints
    package var observedAt: Instant
    package var layer: Layer
    package var provenance: Provenance
    /// What should be here and could not be read. It is not known to be away.
    package var gaps: [Capture.Gap]
    /// What this way of looking cannot see, whatever is there.
    package var limitation: String?
    /// `nil`: the whole was asked for.
    package var asked: AskedParts?

    /// What is not here is away; otherwise that does not follow.
    package var isComplete: Bool { gaps.isEmpty && limitation == nil }

    package init(
        files: [SourceFile],
        identifiers: [ContentIdentifier] = [],
        hints: ParseHints = .none,
        observedAt: Instant,
        layer: Layer,
        provenance: Provenance,
        gaps: [Capture.Gap] = [],
        limitation: String? = nil,
        asked: AskedParts? = nil
    ) {
        self.files = files
        self.identifiers = identifiers
        self.hints = hints
        self.observedAt = observedAt
        self.layer = layer
        self.provenance = provenance
        self.gaps = gaps
        self.limitation = limitation
        self.asked = asked
    }
}

extension Observation {
    /// `{"observed_at", "layer", "protocol", "address", "facts", "is_complete", "gaps", "limitation", "identifiers",
    /// "files"}`, the files by name, digest and size.
    package var json: JSON {
        [
            "observed_at": .string(observedAt.rfc3339), "layer": .string(layer.rawValue),
            "protocol": .string(provenance.protocolName), "address": .string(provenance.address),
            "facts": .object(provenance.facts), "is_complete": .bool(isComplete),
            "gaps": .array(gaps.map(\.json)), "limitation": .optional(limitation),
            "identifiers": .array(identifiers.map { .string($0.text) }),
            "files": .array(
                files.map { file in
                    [
                        "name": .string(file.name), "media_type": .optional(file.mediaType),
                        "sha256": .string(Digest.sha256(of: file.bytes).hex),
                        "size_bytes": .integer(file.bytes.count),
                    ]
                }
            ),
        ]
    }
}
