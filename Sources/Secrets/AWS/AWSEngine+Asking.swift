import Access
import Evidence
import Ledger

/// The way to IAM and STS.
extension AWSEngine {
    func iam(_ fields: [(String, String)], _ target: EngineTarget) async throws -> AWSAnswer {
        let endpoint = target.settings["iam_endpoint"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        return try await ask(
            AWSRequest(
                service: "iam",
                region: Self.region,
                endpoint: endpoint ?? "https://iam.amazonaws.com",
                fields: fields.map { (name: $0.0, value: $0.1) } + [("Version", "2010-05-08")]
            ),
            target
        )
    }

    func sts(_ fields: [(String, String)], _ target: EngineTarget) async throws -> AWSAnswer {
        let region = target.settings["region"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? Self.region
        let endpoint = target.settings["sts_endpoint"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        return try await ask(
            AWSRequest(
                service: "sts",
                region: region,
                endpoint: endpoint ?? "https://sts.\(region).amazonaws.com",
                fields: fields.map { (name: $0.0, value: $0.1) } + [("Version", "2011-06-15")]
            ),
            target
        )
    }

    private func ask(_ request: AWSRequest, _ target: EngineTarget) async throws -> AWSAnswer {
        let keys = AWSRequest.Keys(
            accessKey: target.settings["access_key"]?.string ?? "",
            secretKey: target.secret["secret_key"]?.string ?? ""
        )
        let base = request.endpoint.hasSuffix("/") ? request.endpoint : request.endpoint + "/"
        var question = WebFetcher.Question(address: base)
        question.method = "POST"
        question.headers = request.headers(signedWith: keys, at: clock.now())
        question.body = request.body
        question.timeout = CallTimeout.duration(of: target)
        let answer: WebFetcher.Answer
        do {
            answer = try await fetcher.answer(to: question)
        } catch let error as ClientError {
            guard case .unavailable(let reason) = error else { throw error }
            throw EngineError.unreachable(EngineJSON.storable(reason))
        }
        let read = AWSAnswer(answer.body)
        guard !(200..<300).contains(answer.status) else { return read }
        let code = read.text("Code") ?? String(answer.status)
        let reason = EngineJSON.storable("\(code): \(read.text("Message") ?? "")")
        // A key that nobody knows, too much at once, or the service itself: of the target as a whole.
        switch code {
        case "InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken", "UnrecognizedClientException":
            throw EngineError.signInRefused(reason)
        case "Throttling", "ThrottlingException", "RequestLimitExceeded":
            throw EngineError.unreachable(reason)
        default: throw answer.status >= 500 ? EngineError.unreachable(reason) : .refused(reason)
        }
    }
}
