import API
import Access
import Attestations
import Attestor
import Evidence
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/search`: everything that a digest, a package URL, a vulnerability or an identity names.
struct AttestorSearchRoutes: Sendable {
    let attestor: Attestor

    func add(to api: RouterGroup<AppRequestContext>) {
        api.get("search") { request, context in
            let limit = try request.queryInteger("limit", in: Attestor.pageLimits) ?? 50
            let meaning = try request.query("by").map { text in
                guard let meaning = AttestorFinds.Meaning(rawValue: text) else {
                    throw Problem.invalidValue(
                        "by",
                        "by is nothing that is searched for",
                        remedy: "give digest, package, vulnerability, identity or predicate_type"
                    )
                }
                return meaning
            }
            let found = try await attestor.search(
                for: try context.caller(),
                request.query("q") ?? "",
                as: meaning,
                limit: limit
            )
            return try Response.json(Wire.SearchAnswer(found, limit: limit))
        }
    }
}

/// `/archivista`: attestations by GitOID, as clients of in-toto's Archivista hand them in and fetch them. What is uploaded is taken in
/// like any other document; it is the caller's tenant's.
struct ArchivistaRoutes: Sendable {
    let attestor: Attestor
    let bodyLimit: BodyLimit

    func add(to router: RouterGroup<AppRequestContext>) {
        for group in [router.group("archivista"), router.group("archivista/v1")] {
            group.post("upload") { request, context in
                try await upload(request, context)
            }
            group.get("download/:ref") { _, context in
                let text = try context.parameters.reference()
                guard let git = GitObjectID(text) else { throw AttestorError.unknownAttestation(text) }
                let found = try await attestor.attestation(for: try context.caller(), under: git)
                return Response(
                    status: .ok,
                    headers: [.contentType: "application/json"],
                    body: .init(byteBuffer: ByteBuffer(bytes: found.bytes))
                )
            }
        }
    }

    private func upload(_ request: Request, _ context: AppRequestContext) async throws -> Response {
        let caller = try context.caller()
        try caller.require(.importAttestation)
        let buffer = try await request.body(upTo: bodyLimit.bytes, within: bodyLimit.timeout)
        let bytes = Array(buffer.readableBytesView)
        do throws(ReadingFault) {
            switch try ReadDocument(parsing: bytes) {
            case .envelope, .bundle, .statement: break
            // As Archivista has it: other documents have a door of their own.
            case .bill, .vex: throw .unknownFormat
            }
        } catch {
            throw AttestorError.unreadable(error)
        }
        _ = try await attestor.importDocuments(for: caller, bytes)
        return try Response.json(Wire.ArchivedDocument(gitoid: GitObjectID(of: bytes).hex))
    }
}
