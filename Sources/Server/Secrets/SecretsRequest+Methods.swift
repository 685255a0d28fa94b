import Access
import Secrets

// What the backends of the auth methods cert, jwt and kubernetes have in common.
extension SecretsRequest {
    /// What stands behind `prefix` in the path; `nil` where the path is another one.
    func name(behind prefix: String) -> String? {
        guard path.hasPrefix(prefix), path.utf8.count > prefix.utf8.count else { return nil }
        return String(path.dropFirst(prefix.count))
    }

    /// Makes a token for whom `prove` lets in. Whatever else is wrong, who asks is told `refusal`, and the record why.
    ///
    /// - Throws: `SecretsRefusal`; `ClientError` of too many.
    func signIn(
        _ attempt: LoginAttempt,
        _ access: Access,
        orRefuseWith refusal: SecretsRefusal,
        _ prove: () async throws -> MethodLogin
    ) async throws -> SecretsAnswer {
        do {
            return .auth(try await access.logIn(attempt, path: fullPath, prove))
        } catch let error as LoginRefusal {
            throw refusal.told(error)
        }
    }
}

extension SecretsRefusal {
    /// The same for whatever was wrong; as of other logins, where it is too often.
    func told(_ error: LoginRefusal) -> SecretsRefusal {
        var refusal = error == .lockedOut ? .denied : self
        refusal.reason = String(error.reason.prefix(400))
        return refusal
    }
}
