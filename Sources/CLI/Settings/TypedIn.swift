import Glibc

/// What a person types, or another program pipes in: secrets that must not stand in a command line, which every user of
/// the machine can read.
enum TypedIn {
    /// Everything up to the end of standard input.
    static func everything(limit: Int = 32 << 20) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                throw Refusal.input("standard input is larger than \(limit) bytes", remedy: "give less")
            }
        }
    }

    /// One line that is not shown while it is typed; from a pipe the next line, so that several can be given.
    ///
    /// - Returns: without spaces around it; `nil` at the end of the input, and for an empty line.
    static func secret(_ prompt: String) -> String? {
        let isTerminal = isatty(STDIN_FILENO) == 1
        guard isTerminal else { return line() }
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { return line() }
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        StandardError.write("\(prompt): ")
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            StandardError.write("\n")
        }
        return line()
    }

    /// The same, or a refusal where nothing is given.
    static func requiredSecret(_ prompt: String) throws -> String {
        guard let secret = secret(prompt) else {
            throw Refusal.input(
                "no \(prompt) was given",
                remedy: "type it when you are asked, or pipe it in: COMMAND < FILE"
            )
        }
        return secret
    }

    /// A byte at a time: what follows is another reader's.
    private static func line() -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count <= 1 << 20 {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1, byte != 0x0A else { break }
            bytes.append(byte)
        }
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
        let text = Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
