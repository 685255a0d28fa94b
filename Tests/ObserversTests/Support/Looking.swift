import Evidence
import Foundation
import Kinds
import Observers
import TestSupport
import Testing

extension Observers {
    /// With the machine's clock.
    static func live() -> Observers {
        Observers(
            access: .tests,
            now: { Instant(microseconds: Int64(Date.now.timeIntervalSince1970 * 1_000_000)) }
        )
    }
}

extension Target.Limits {
    /// Patient: many tests share few cores.
    static let patient = Target.Limits(timeout: .seconds(300), requestsPerSecond: 1000)
}

extension LocalAccess {
    /// Where the tests have their folders.
    static let tests = LocalAccess(credentials: ["/tmp"], files: ["/tmp"])
}

/// The error that looking at `target` ends with.
func refusal(
    of target: Target,
    by observers: Observers = .live(),
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> ObservationError {
    do {
        let observation = try await observers.observe(target)
        Issue.record("it was observed: \(observation.json)", sourceLocation: sourceLocation)
        throw CancellationError()
    } catch let error as ObservationError {
        return error
    }
}

let seal = SecretSeal.withheld

extension Observation {
    /// What `Kinds` makes of the files, as one artifact.
    func normalised(_ kind: KindName) throws -> NormalisedArtifact {
        ArtifactKinds.normalised(try ArtifactKinds.parse(kind: kind, files: files, hints: hints), seal: seal)
    }
}

/// Looking at `target` ends with `cause`.
func expect(
    _ cause: ObservationError.Cause,
    of target: Target,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let error = try await refusal(of: target, sourceLocation: sourceLocation)
    #expect(error.cause == cause, "\(error)", sourceLocation: sourceLocation)
}

/// Waits until `isSeen`.
func untilSeen(_ isSeen: () async throws -> Bool) async throws {
    try await condition(isSeen)
}

extension JSON {
    var text: String { String(decoding: canonicalBytes(), as: UTF8.self) }
}
