import API
import Access
import Attestor
import Chronicle
import Custody
import Drift
import Evidence
import HTTPTypes
import Hummingbird
import Jobs
import Kinds
import Ledger
import NIOCore
import Postgres

/// What a client is told of an error: a status, a stable code, sentences, the field and the remedy. A fault has no
/// sentence of its own: its text is for the log.
func problem(for error: any Error) -> Problem {
    switch error {
    case let problem as Problem: problem
    case let refusal as StrictJSON.Refusal: refusal.problem
    case let error as CustodyError: error.problem
    case let error as AccessError: error.problem
    case let error as DriftError: error.problem
    case let error as AttestorError: error.problem
    case let error as LedgerError: error.problem
    case let error as SourceError: error.problem
    case let error as WebhookError: error.problem
    case let error as EntryError: error.problem
    case let error as JobError: error.problem
    case let refusal as TreeReader.Refusal: refusal.problem
    case is TreeFault: .damagedTree
    case let refusal as LogCosigner.Refusal: refusal.problem
    case is LiveHub.IsFull:
        Problem(
            status: 503,
            code: "too_many_streams",
            title: "Too many streams",
            detail: "as many streams are open as this server gives",
            remedy: "close some, or read again now and then without one"
        )
    case is NotSignedIn:
        Problem(
            status: 401,
            code: "not_signed_in",
            title: "Not signed in",
            detail: "the request has no valid token",
            remedy:
                "send a token as Authorization: Bearer …, or sign in at /sign-in; an expired token must be issued anew"
        )
    case let error as HTTPError: error.problem
    case is NIOTooManyBytesError: HTTPError(.contentTooLarge).problem
    case let error as PostgresError: error.problem
    default: .fault
    }
}

extension Problem {
    static let fault = Problem(
        status: 500,
        code: "internal_error",
        title: "Internal error",
        detail: "the server failed; the request was to change nothing",
        remedy: "try again; if it stays, give the request's identifier to who runs the server"
    )

    /// Of a request that was to change something: it may have failed before or after it was saved.
    static let faultOfChange = Problem(
        status: 500,
        code: "internal_error",
        title: "Internal error",
        detail: "the server failed; whether this request was saved is not known",
        remedy:
            "send it again with the same Idempotency-Key, or look whether it was done; if it stays, give the request's "
            + "identifier to who runs the server"
    )

    static func methodNotAllowed(_ method: HTTPRequest.Method, _ allowed: [HTTPRequest.Method]) -> Problem {
        Problem(
            status: 405,
            code: "method_not_allowed",
            title: "Method not allowed",
            detail: "the address does not take \(method.rawValue)",
            field: "method",
            remedy: "use \(allowed.map(\.rawValue).joined(separator: " or "))"
        )
    }

    static func notFound(_ what: String, remedy: String) -> Problem {
        Problem(
            status: 404,
            code: "not_found",
            title: "Not found",
            detail: "\(what) does not exist",
            remedy: remedy
        )
    }
}

extension HTTPError {
    fileprivate var problem: Problem {
        switch status.code {
        case 404:
            .notFound(
                "the address",
                remedy: "check the address; Documents/operating/api.md says which there are"
            )
        case 413:
            Problem(
                status: 413,
                code: "body_too_large",
                title: "Body too large",
                detail: "the body passes the server's limit",
                remedy: "send less, or raise max_body_bytes in the server's configuration"
            )
        default:
            Problem(
                status: status.code,
                code: "http_\(status.code)",
                title: status.reasonPhrase,
                detail: body ?? status.reasonPhrase.lowercased(),
                remedy: "correct the request"
            )
        }
    }
}

extension PostgresError {
    fileprivate var problem: Problem {
        switch self {
        case .outcomeUnknown:
            Problem(
                status: 503,
                code: "outcome_unknown",
                title: "Outcome unknown",
                detail:
                    "the database was lost while the change was on its way: it may or may not have been saved",
                remedy: "send the request again with the same Idempotency-Key"
            )
        case .acquireTimeout, .overloaded:
            Problem(
                status: 503,
                code: "overloaded",
                title: "Overloaded",
                detail: "the server has more requests than it can take; nothing of this one was saved",
                remedy: "try again in a moment"
            )
        case .connectionLost, .closed:
            Problem(
                status: 503,
                code: "database_away",
                title: "Database away",
                detail: "the database does not answer; nothing of this request was saved",
                remedy: "try again in a moment; /health/ready says more"
            )
        case .server(let message) where message.sqlState == "57014" || message.sqlState == "55P03":
            Problem(
                status: 503,
                code: "too_slow",
                title: "Too slow",
                detail: "the database took longer than the limit; nothing of this request was saved",
                remedy: "try again in a moment"
            )
        // PostgreSQL §A: character_not_in_repertoire and untranslatable_character, which is what U+0000 meets.
        case .server(let message) where message.sqlState == "22021" || message.sqlState == "22P05":
            Problem(
                status: 422,
                code: "text_unfit",
                title: "Text that can't be kept",
                detail: "the address or its query holds the character U+0000; nothing was saved",
                remedy: "remove the character"
            )
        case .server, .decoding, .protocolViolation: .fault
        }
    }
}

extension LedgerError {
    fileprivate var problem: Problem {
        switch self {
        case .idempotencyKeyReused(let key):
            Problem(
                status: 409,
                code: "idempotency_key_reused",
                title: "Idempotency key reused",
                detail: "the key «\(key)» was used for another request",
                field: "Idempotency-Key",
                remedy: "use a fresh key for each request, and the same one only to repeat it"
            )
        // Caught by who gave the premises.
        case .premiseChanged: .fault
        case .unknownLedger(let name):
            Problem(
                status: 404,
                code: "unknown_ledger",
                title: "Unknown ledger",
                detail: "there is no ledger «\(name)»",
                remedy: "use one of \(LedgerName.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        case .unknownEntry(let reference):
            Problem(
                status: 404,
                code: "unknown_entry",
                title: "Unknown entry",
                detail: "there is no entry «\(reference)»",
                remedy: "give an index below the ledger's size, or an entry's identifier"
            )
        case .damagedEntry:
            Problem(
                status: 500,
                code: "damaged_entry",
                title: "Damaged entry",
                detail: "a stored entry is not what the server wrote",
                remedy: "run muniment ledger verify"
            )
        case .erasedEntry(let id):
            Problem(
                status: 410,
                code: "erased_entry",
                title: "Erased entry",
                detail: "the entry «\(id)», which recorded this key's first request, was erased",
                field: "Idempotency-Key",
                remedy: "look up what you asked for; nothing was done again"
            )
        case .alreadyErased(let entry):
            Problem(
                status: 409,
                code: "already_erased",
                title: "Already erased",
                detail: "the entry \(entry) was erased before",
                remedy: "a later entry of the type muniment.entry.erased tells when and why"
            )
        case .tellsOfErasure(let entry):
            Problem(
                status: 409,
                code: "tells_of_erasure",
                title: "Tells of an erasure",
                detail: "the entry \(entry) tells that another was erased, and stays",
                remedy: "without it the other erasure would look like tampering"
            )
        case .appenderFull:
            Problem(
                status: 503,
                code: "overloaded",
                title: "Overloaded",
                detail: "too many entries wait to be appended; nothing of this request was saved",
                remedy: "try again in a moment"
            )
        }
    }
}

extension EntryError {
    fileprivate var problem: Problem {
        Problem(
            status: 422,
            code: "entry_unfit",
            title: "Can't be recorded",
            detail: description,
            remedy: "shorten names, terms and evidence; contents are recorded by their identifier"
        )
    }
}
