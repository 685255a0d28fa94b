import API

extension Problem {
    static func missing(_ noun: String, _ reference: String, field: String, remedy: String)
        -> Problem
    {
        refused(
            404,
            "unknown_\(noun.split(separator: " ")[0])",
            "there is no \(noun) «\(reference)»",
            field: field,
            remedy: remedy
        )
    }

    static func refused(
        _ status: Int,
        _ code: String,
        _ detail: String,
        field: String?,
        remedy: String
    ) -> Problem {
        let words = code.split(separator: "_").joined(separator: " ")
        return Problem(
            status: status,
            code: code,
            title: words.prefix(1).uppercased() + words.dropFirst(),
            detail: detail,
            field: field,
            remedy: remedy
        )
    }
}
