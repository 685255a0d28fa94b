import CPCRE2

/// A regular expression as libpcre2 reads it, which must match the whole of a text.
///
/// It is UTF; `.` is any character, also a line's end; letters differ by case unless `(?i)` says otherwise. Matching ends after
/// `stepLimit` steps, `depthLimit` steps back within each other, or `heapLimit` of memory: whoever asks is told so, since it is
/// then not known whether the text matches.
final class WatchExpression {
    /// Why a pattern is none.
    struct Fault: Error, Hashable {
        var reason: String
    }

    enum Outcome: Hashable {
        case matches
        case differs
        /// In words.
        case unknown(String)
    }

    private static let stepLimit: UInt32 = 100_000
    private static let depthLimit: UInt32 = 5_000
    /// In KiB.
    private static let heapLimit: UInt32 = 4_096
    private static let nestingLimit: UInt32 = 50

    private let code: OpaquePointer
    private let context: OpaquePointer
    private let match: OpaquePointer

    init(_ pattern: String) throws(Fault) {
        guard let compiling = pcre2_compile_context_create_8(nil) else { throw Fault(reason: "no memory") }
        defer { pcre2_compile_context_free_8(compiling) }
        pcre2_set_parens_nest_limit_8(compiling, Self.nestingLimit)
        let options =
            PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_DOTALL | PCRE2_DOLLAR_ENDONLY
            | PCRE2_NEVER_BACKSLASH_C
        var (number, place) = (Int32(0), 0)
        var text = pattern
        let compiled = text.withUTF8 { bytes in
            pcre2_compile_8(bytes.baseAddress, bytes.count, options, &number, &place, compiling)
        }
        guard let compiled else {
            throw Fault(reason: "\(Self.words(number)), at byte \(place)")
        }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(compiled)
            throw Fault(reason: "no memory")
        }
        guard let match = pcre2_match_data_create_8(1, nil) else {
            pcre2_match_context_free_8(context)
            pcre2_code_free_8(compiled)
            throw Fault(reason: "no memory")
        }
        pcre2_set_match_limit_8(context, Self.stepLimit)
        pcre2_set_depth_limit_8(context, Self.depthLimit)
        pcre2_set_heap_limit_8(context, Self.heapLimit)
        (code, self.context, self.match) = (compiled, context, match)
    }

    deinit {
        pcre2_match_data_free_8(match)
        pcre2_match_context_free_8(context)
        pcre2_code_free_8(code)
    }

    func outcome(on text: String) -> Outcome {
        var text = text
        let found = text.withUTF8 { bytes in
            pcre2_match_8(code, bytes.baseAddress, bytes.count, 0, 0, match, context)
        }
        // 0: it matches, and has more groups than are asked for.
        if found >= 0 { return .matches }
        return found == PCRE2_ERROR_NOMATCH ? .differs : .unknown(Self.words(found))
    }

    private static func words(_ number: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, Int(count))), as: UTF8.self)
    }
}
