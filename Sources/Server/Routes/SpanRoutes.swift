import API
import Custody
import Evidence
import Hummingbird

/// `/api/v1/artifacts/{ref}/verifications`, `…/spans` and `…/days`: what was seen of one artifact, on one target or on all.
struct SpanRoutes: Sendable {
    private static let standardDays = 90

    let custody: Custody

    func add(to api: RouterGroup<AppRequestContext>) {
        let artifacts = api.group("artifacts")
        artifacts.get(":ref/verifications") { request, context in
            let caller = try context.caller()
            let (page, target) = (try request.page(), try request.target())
            let artifact = try await custody.artifactID(for: caller, try context.parameters.reference())
            let found = try await custody.verifications(for: caller, page, of: artifact, on: target)
            return try Response.json(Wire.Page(found, Wire.Verification.init))
        }
        artifacts.get(":ref/spans") { request, context in
            let caller = try context.caller()
            let (page, target) = (try request.page(), try request.target())
            let artifact = try await custody.artifactID(for: caller, try context.parameters.reference())
            let found = try await custody.spans(for: caller, page, of: artifact, on: target)
            return try Response.json(Wire.Page(found, Wire.VerificationSpan.init))
        }
        artifacts.get(":ref/days") { request, context in
            let caller = try context.caller()
            let target = try request.target()
            let days = try request.queryInteger("days") ?? Self.standardDays
            let artifact = try await custody.artifactID(for: caller, try context.parameters.reference())
            let found = try await custody.days(for: caller, of: artifact, on: target, last: days)
            return try Response.json(
                Wire.Page(items: found.map(Wire.VerificationDay.init), nextCursor: nil)
            )
        }
    }
}

extension Request {
    /// A target, as the address names it: by `target_kind` and `target_identifier`; `nil` where it names none.
    func target() throws -> Target? {
        let (kind, identifier) = (query("target_kind"), query("target_identifier"))
        guard (kind == nil) == (identifier == nil) else {
            throw Problem.invalidValue(
                kind == nil ? "target_kind" : "target_identifier",
                "a target is named by its kind and its identifier",
                remedy: "give both, or neither"
            )
        }
        return kind.flatMap { kind in identifier.map { Target(kind: kind, identifier: $0) } }
    }
}

extension Wire.VerificationSpan {
    init(_ placed: PlacedSpan) { self.init(placed.span, of: placed.artifact, on: placed.target) }

    init(_ span: VerificationSpan, of artifact: ArtifactReference, on target: Target) {
        self.init(
            artifact: Wire.ArtifactName(artifact),
            targetKind: target.kind,
            targetIdentifier: target.identifier,
            layer: span.verifier.layer?.rawValue,
            verifierDID: span.verifier.did,
            verifierInfrastructure: span.verifier.infrastructure?.rawValue,
            verdict: span.finding.verdict.rawValue,
            isWeaker: span.finding.isWeaker,
            seenCID: span.finding.cid.isEmpty ? nil : span.finding.cid,
            normal: span.finding.form.map { Wire.NormalForm(normaliser: $0.normaliser, digest: $0.digest) },
            firstAt: span.first.at,
            lastAt: span.last.at,
            checkCount: span.checkCount,
            isCurrent: span.isCurrent,
            entryID: span.firstEntryID?.text
        )
    }
}

extension Wire.VerificationDay {
    init(_ day: VerificationDay) {
        self.init(
            targetKind: day.target.kind,
            targetIdentifier: day.target.identifier,
            day: String(day.day.rfc3339.prefix(10)),
            match: day.matches,
            drift: day.drifts,
            error: day.errors,
            lastVerdict: day.lastVerdict.rawValue,
            lastIsWeaker: day.lastIsWeaker,
            lastAt: day.lastAt
        )
    }
}
