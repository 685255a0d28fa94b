package import Evidence
import Foundation

/// Something that nobody knows of software, as it was believed at one moment of the record for a span of time in the world.
package struct Unknown: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Nothing says which package it is: no package URL, CPE or hash.
        case unresolvedComponent = "unresolved_component"
        case noVersion = "no_version"
        /// What was scanned has no bill of materials.
        case missingSBOM = "missing_sbom"
        /// A CPE alone, which may be of several packages.
        case ambiguousPackage = "ambiguous_package"
        /// No advisory is known for the type of package.
        case missingFeed = "missing_feed"
        /// A dependency on what the document does not list.
        case unresolvedEdge = "unresolved_edge"
        /// Whether a version is affected can't be told.
        case incomparableVersion = "incomparable_version"
        case other

        /// How long it takes until one is half as sure that it still holds. What changes with each build is doubted soonest.
        package var halfLife: Duration {
            switch self {
            case .missingFeed: .seconds(86_400 * 7)
            case .missingSBOM, .unresolvedEdge, .unresolvedComponent, .noVersion: .seconds(86_400 * 30)
            case .ambiguousPackage, .incomparableVersion, .other: .seconds(86_400 * 90)
            }
        }
    }

    package enum State: String, Hashable, Sendable, CaseIterable {
        case open
        case resolved
    }

    package var id: UniqueID
    package var kind: Kind
    /// What it is about: `sbom:<uuid>/component/<reference>`, `artifact:<name>`, `feed:<type>`.
    package var subject: String
    package var detail: String
    package var state: State
    /// How sure it was at `assessedAt` that this holds, 0 to 1.
    package var confidence: Double
    package var halfLife: Duration
    package var assessedAt: Instant
    package var resolution: String?
    package var saidBy: String
    /// When it holds in the world; `nil` where no end is known.
    package var validFrom: Instant
    package var validTo: Instant?
    /// When it was believed; `nil` where it still is.
    package var recordedFrom: Instant
    package var recordedTo: Instant?
    package var entryID: String

    /// Halved with each half-life since it was assessed; before that, as it was assessed.
    package func confidence(at moment: Instant) -> Double {
        let passed = Double(moment.microseconds - assessedAt.microseconds) / 1_000_000
        guard passed > 0 else { return confidence }
        return confidence * exp2(-passed / Double(halfLife.components.seconds))
    }
}

/// What is noted as unknown.
package struct UnknownNote: Hashable, Sendable {
    package var kind: Unknown.Kind
    package var subject: String
    package var detail: String
    package var confidence: Double
    /// Since when it is so in the world; `nil` for now.
    package var since: Instant?

    package init(
        _ kind: Unknown.Kind,
        subject: String,
        detail: String,
        confidence: Double = 1,
        since: Instant? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.detail = detail
        self.confidence = confidence
        self.since = since
    }

    /// - Throws: `AttestorError.invalid`.
    func checked(at now: Instant) throws(AttestorError) -> UnknownNote {
        var note = self
        note.subject = subject.storable
        note.detail = detail.storable
        guard 1...2000 ~= note.subject.utf8.count else {
            throw .invalid(
                field: "subject",
                reason: "has not 1 to 2000 bytes",
                remedy: "name what it is about"
            )
        }
        guard note.detail.utf8.count <= 8000 else {
            throw .invalid(field: "detail", reason: "is longer than 8000 bytes", remedy: "say it shorter")
        }
        guard confidence >= 0, confidence <= 1 else {
            throw .invalid(field: "confidence", reason: "is not from 0 to 1", remedy: "give a share")
        }
        if let since, since > now {
            throw .invalid(field: "since", reason: "is to come", remedy: "give a time that has been")
        }
        return note
    }

    /// What its length would keep from being kept.
    func clipped() -> UnknownNote {
        var note = self
        note.subject = note.subject.storable.clippedBytes(to: 2000)
        note.detail = note.detail.storable.clippedBytes(to: 8000)
        return note
    }
}

extension String {
    /// At most so many bytes of UTF-8, whole characters.
    func clippedBytes(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        // Of what is much longer no more is looked at than may be kept.
        var text = String(decoding: utf8.prefix(limit), as: UTF8.self)
        while text.utf8.count > limit - 3 { text.removeLast() }
        return text + "…"
    }
}
