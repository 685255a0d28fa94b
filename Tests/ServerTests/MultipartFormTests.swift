import API
import Evidence
import Testing

@testable import Server

@Suite("Forms with files")
struct MultipartFormTests {
    private static let type = "multipart/form-data; boundary=XX"

    private static func form(_ body: String, type: String = type) throws -> MultipartForm {
        try MultipartForm(Array(body.utf8), contentType: type)
    }

    @Test("fields and a file are read octet by octet, whatever stands in them")
    func whole() throws {
        let text = "a,b\r\n--X\r\n\r\n--XY\r\n"
        let form = try Self.form(
            "--XX\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n  Contoso \r\n"
                + "--XX\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22b.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n\(text)\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"none\"; filename=\"\"\r\n\r\n\r\n"
                + "--XX\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n--XX--\r\n"
        )
        #expect(form.parts.count == 4)
        #expect(form.text("name") == "Contoso")
        let file = try #require(form.file("file"))
        #expect(file.name == "a\"b.csv")
        #expect(file.bytes == Array(text.utf8))
        // No file was chosen; a field is no file, and a file no field.
        #expect(form.file("none") == nil && form.text("empty") == nil)
        #expect(form.file("name") == nil && form.text("file") == nil)
        let quoted = "multipart/form-data; charset=utf-8; boundary=\"XX\""
        #expect(try Self.form("--XX--", type: quoted).parts.isEmpty)
    }

    @Test(
        "what is no such form is refused, with what to do",
        arguments: [
            "", "--XX", "--XX\r\n", "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
            "--XX\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XX--", "--XX\r\nx\r\n--XX--",
            String(repeating: "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n", count: 65)
                + "--XX--",
        ]
    )
    func malformed(body: String) throws {
        let problem = try #require(throws: Problem.self) { try Self.form(body) }
        #expect(problem.status == 400 && problem.remedy?.isEmpty == false)
    }

    @Test(
        "another media type is refused",
        arguments: [nil, "", "application/json", "multipart/form-data", "multipart/form-data; boundary="]
    )
    func otherTypes(type: String?) throws {
        let problem = try #require(throws: Problem.self) { try MultipartForm([], contentType: type) }
        #expect(problem.status == 415)
    }
}
