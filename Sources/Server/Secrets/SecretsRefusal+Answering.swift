import API
import Access
import Evidence
import Hummingbird
import Ledger
import NIOCore
import Postgres
import Secrets

extension PostgresError {
    /// What was written belongs to a mount that was disabled meanwhile.
    fileprivate var isOfMount: Bool {
        sqlState == "23503" && constraint?.hasSuffix("_of_mount") == true
    }
}

extension SecretsRefusal {
    /// What a client is told of whatever was thrown; of faults nothing but that there was one.
    init(answering error: any Error) {
        switch error {
        case let refusal as SecretsRefusal: self = refusal
        case let error as ClientError: self.init(error)
        case let error as SealError: self.init(error.status, error.text)
        case let error as SecretsError: self.init(error.status, error.text)
        case let error as OpenPGPError: self.init(400, error.text)
        case BarrierError.sealed: self = .sealed
        case let error as BarrierError:
            let error = SecretsError(error)
            self.init(error.status, error.text)
        case let error as PostgresError where error.isOfMount:
            self.init(SecretsError.mountGone.status, SecretsError.mountGone.text)
        case let problem as Problem: self.init(problem.status, problem.detail)
        case let error as HTTPError where (400..<500).contains(error.status.code):
            self.init(
                Int(error.status.code),
                error.status.code == 413 ? "request body too large" : "bad request"
            )
        case is NIOTooManyBytesError: self.init(413, "request body too large")
        case LedgerError.appenderFull:
            self.init(503, "the audit can't be written fast enough; try again in a moment")
        default: self.init(500, "internal error")
        }
    }
}
