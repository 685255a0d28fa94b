import API
import Evidence
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore

/// `/witness`: cosigns the checkpoints of others' logs (C2SP tlog-witness). Without a token: a request carries its log's
/// signature.
struct WitnessRoutes: Sendable {
    let cosigner: LogCosigner

    func add(to router: RouterGroup<AppRequestContext>) {
        let witness = router.group("witness")
        witness.post("add-checkpoint") { request, _ in
            let limit = BodyLimit(bytes: AddCheckpoint.byteLimit, timeout: BodyLimit.standardTimeout)
            let body = try await request.body(upTo: limit.bytes, within: limit.timeout)
            let asked: AddCheckpoint
            do throws(AddCheckpoint.Fault) {
                asked = try AddCheckpoint(parsing: Array(body.readableBytesView))
            } catch {
                throw Problem(
                    status: 400,
                    code: "malformed_checkpoint",
                    title: "Malformed request",
                    detail: "\(error)",
                    remedy: "send what C2SP tlog-witness describes"
                )
            }
            do {
                return Response.text(try await cosigner.cosign(asked).line)
            } catch LogCosigner.Refusal.otherSize(let known) {
                return Response(
                    status: .conflict,
                    headers: [.contentType: "text/x.tlog.size"],
                    body: .init(byteBuffer: ByteBuffer(string: "\(known)\n"))
                )
            }
        }
        witness.get("key") { _, _ in Response.text(try cosigner.noteKey().text + "\n") }
        witness.get(":origin/checkpoint") { _, context in
            guard
                let note = try await cosigner.latest(ofOriginHash: try context.parameters.reference("origin"))
            else { throw HTTPError(.notFound) }
            return Response.text(note)
        }
    }
}

extension Response {
    /// Plain text that may be cached for `seconds`.
    static func text(_ text: String, cachedFor seconds: Int = 0) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/plain; charset=utf-8",
                .cacheControl: seconds > 0 ? "public, max-age=\(seconds)" : "no-store",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}

extension LogCosigner.Refusal {
    var problem: Problem {
        switch self {
        case .notACheckpoint:
            Problem(
                status: 400,
                code: "malformed_checkpoint",
                title: "Malformed request",
                detail: "the note is no checkpoint",
                remedy: "send a note of an origin, a size and a root hash"
            )
        case .unknownOrigin(let origin):
            Problem(
                status: 404,
                code: "unknown_origin",
                title: "Unknown origin",
                detail: "the log «\(origin)» is not cosigned here",
                remedy: "ask who runs this server to add the log's key to cosigned_logs"
            )
        case .untrusted(let fault):
            Problem(
                status: 403,
                code: "untrusted_checkpoint",
                title: "Untrusted checkpoint",
                detail: "\(fault)",
                remedy: "sign the checkpoint with the log's key that is known here"
            )
        case .oldBeyondNew(let old, let new):
            Problem(
                status: 400,
                code: "malformed_checkpoint",
                title: "Malformed request",
                detail: "the old size \(old) is beyond the checkpoint's, \(new)",
                remedy: "send the size that was cosigned last, and a checkpoint that is not smaller"
            )
        case .otherSize(let known):
            Problem(
                status: 409,
                code: "other_size",
                title: "Other size",
                detail: "the checkpoint that was cosigned last has the size \(known)",
                remedy: "send the proof from that size"
            )
        case .inconsistent(let fault):
            Problem(
                status: 422,
                code: "inconsistent_checkpoint",
                title: "Inconsistent checkpoint",
                detail: "\(fault)",
                remedy: "a log must not contradict what it showed before: find out why it does"
            )
        }
    }
}
