package import Evidence

/// A file as it was handed in: a name for messages, what the sender said of it, and its bytes untouched.
package struct SourceFile: Hashable, Sendable {
    package var name: String
    package var mediaType: String?
    package var bytes: [UInt8]

    package init(name: String, mediaType: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// The last component of the name; both slashes separate, since files come from Windows too.
    package var baseName: String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }

    /// Without case: `file.hasExtension("pssc")`.
    func hasExtension(_ ending: String) -> Bool {
        baseName.lowercased().hasSuffix("." + ending)
    }
}

/// A file whose kind is looked for; its JSON is read once for all the kinds.
package struct ExaminedFile: Sendable {
    var file: SourceFile
    /// Nothing where it is not a JSON object.
    var object: JSONObject?

    init(_ file: SourceFile) {
        self.file = file
        object = SourceJSON.peek(at: file)
    }
}

/// What is known about an artifact beside the bytes of its files.
package struct ParseHints: Hashable, Sendable {
    /// `registry.example/team/app:1.4`, where the image was found or is meant to be.
    package var imageReference: String?
    /// Content identifier of the software bill of materials.
    package var sbomCID: String?
    /// The name the file had where it came from, if `SourceFile.name` is not it.
    package var fileName: String?
    /// The origin that a zone file without `$ORIGIN` is read under.
    package var zoneApex: String?

    package init(
        imageReference: String? = nil,
        sbomCID: String? = nil,
        fileName: String? = nil,
        zoneApex: String? = nil
    ) {
        self.imageReference = imageReference
        self.sbomCID = sbomCID
        self.fileName = fileName
        self.zoneApex = zoneApex
    }

    package static let none = ParseHints()
}

extension ParseHints {
    /// The members of content that say what files of the same artifact need not say.
    package static let members = ["image_reference", "sbom_cid", "zone_apex"]

    /// What approved content says of itself: an object with `members`, or more.
    package init(content: JSON) {
        self.init(
            imageReference: content["image_reference"]?.string,
            sbomCID: content["sbom_cid"]?.string,
            zoneApex: content["zone_apex"]?.string
        )
    }
}
