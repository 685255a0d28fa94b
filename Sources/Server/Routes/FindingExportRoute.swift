import API
import Access
import Drift
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /api/v1/findings/export`: findings with their proofs; a page, or all of them in one of the formats.
struct FindingExportRoute: Sendable {
    let drift: Drift
    let proofs: FindingProofs

    func add(to group: RouterGroup<AppRequestContext>) {
        group.get("export") { request, context in
            try context.caller().require(.readLedger)
            let caller = try await drift.acting(context, request)
            let filter = try FindingFilter(request)
            guard let word = request.query("format") else {
                return try await page(request, filter, for: caller)
            }
            guard let format = FindingExportFormat(rawValue: word) else {
                let names = FindingExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problem.invalidValue(
                    "format",
                    "format has no value «\(word)»",
                    remedy: "use one of \(names)"
                )
            }
            // Refused before the answer begins.
            _ = try await drift.findings(for: caller, where: filter, limit: 1)
            return whole(format, filter, for: caller)
        }
    }

    private func page(_ request: Request, _ filter: FindingFilter, for caller: Caller) async throws
        -> Response
    {
        let limit = try request.queryInteger("limit", in: Drift.pageLimits) ?? 50
        let found = try await drift.findings(
            for: caller,
            where: filter,
            before: try request.cursor { UniqueID($0) },
            limit: limit
        )
        return try Response.json(
            Wire.Page(
                items: try await proofs.proven(found, for: caller),
                nextCursor: found.count == limit ? found.last?.id.text : nil
            )
        )
    }

    /// Written part by part: memory does not grow with what there is. Where it fails, the answer is cut off, which the
    /// receiver sees.
    private func whole(_ format: FindingExportFormat, _ filter: FindingFilter, for caller: Caller) -> Response
    {
        let body = ResponseBody.inParts { writer in
            try await writer.write(ByteBuffer(string: format.head))
            var last: UniqueID?
            var isFirst = true
            while true {
                let limit = Drift.pageLimits.upperBound
                let found = try await drift.findings(for: caller, where: filter, before: last, limit: limit)
                for row in try await proofs.proven(found, for: caller) {
                    try await writer.write(ByteBuffer(string: try format.text(of: row, isFirst: isFirst)))
                    isFirst = false
                }
                guard found.count == limit, let end = found.last else { break }
                last = end.id
            }
            try await writer.write(ByteBuffer(string: format.tail))
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: format.mediaType,
                .contentDisposition: "attachment; filename=\"findings.\(format.rawValue)\"",
            ],
            body: body
        )
    }
}

extension FindingFilter {
    /// From the query of a request.
    init(_ request: Request) throws(DriftError) {
        try self.init(
            status: request.query("status"),
            severity: request.query("severity"),
            fidelity: request.query("fidelity"),
            baseline: request.query("baseline"),
            cause: request.query("cause"),
            run: request.query("run"),
            type: request.query("type")
        )
    }
}
