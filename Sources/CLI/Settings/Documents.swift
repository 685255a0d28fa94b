import API
import Evidence

/// Files that are handed on as they are, or as the JSON they hold.
enum Documents {
    static func json(inFile path: String) throws -> JSON {
        do {
            return try JSON(parsing: try Files.bytes(of: path))
        } catch let error as JSONError {
            throw Refusal.input("\(path) is not JSON: \(error)", remedy: "correct the file")
        }
    }

    /// The files by their names without folders, which must differ.
    static func sourceFiles(_ paths: [String]) throws -> [Wire.SourceFile] {
        var files: [Wire.SourceFile] = []
        for path in paths {
            let name = Files.name(of: path)
            guard !files.contains(where: { $0.name == name }) else {
                throw Refusal.input("two files are named \(name)", remedy: "rename one of them")
            }
            files.append(Wire.SourceFile(name: name, bytes: Base64Bytes(try Files.bytes(of: path))))
        }
        return files
    }
}
