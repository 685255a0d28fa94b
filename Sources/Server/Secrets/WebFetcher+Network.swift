import Access
import Foundation
import Observers

extension WebFetcher {
    /// Over connections to addresses that targets could have, too: whoever configures an auth method makes this server ask a
    /// host of their choice.
    init(mayBePrivate: Bool) {
        let reach: SingleExchange.Reach = mayBePrivate ? .privateAddresses : .publicAddresses
        self.init { question in
            var exchange = SingleExchange(
                method: question.method,
                address: question.address,
                headers: question.headers,
                body: question.body,
                authorities: question.authorities,
                reach: reach
            )
            if let timeout = question.timeout { exchange.timeout = timeout }
            do {
                let answer = try await exchange.answer()
                return Answer(status: answer.status, body: answer.body)
            } catch let error as ObservationError {
                throw ClientError.invalid("\(error.reason); \(error.remedy)")
            }
        }
    }
}

extension LocalServiceAccount {
    /// The files that Kubernetes gives each pod; nothing where the server is in none.
    ///
    /// - Parameter folder: `/var/run/secrets/kubernetes.io/serviceaccount`.
    init(in folder: String) {
        func text(_ name: String) -> String? {
            let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            return text.flatMap { $0.isEmpty ? nil : $0 }
        }
        self.init(token: text("token"), authorities: text("ca.crt"))
    }
}
