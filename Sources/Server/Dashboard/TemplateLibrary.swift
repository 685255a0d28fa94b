import Foundation
import Mustache

/// The dashboard's templates, read once when the server starts.
struct TemplateLibrary: Sendable {
    enum Failure: Error, Hashable {
        case noTemplates
        case unescapedTag(template: String)
        case unknownTemplate(String)
        case unknownAsset(String)
    }

    let assets: AssetLibrary
    private let templates: MustacheLibrary

    /// The templates and assets that were built with this module, read when they are asked for first.
    static func built() throws -> TemplateLibrary { try ofModule.get() }

    private static let ofModule = Result { try TemplateLibrary() }

    private init() throws {
        guard let folder = Bundle.module.resourceURL else { throw Failure.noTemplates }
        try self.init(
            templates: folder.appending(path: "Templates"),
            assets: AssetLibrary(folder: folder.appending(path: "Assets"))
        )
    }

    init(templates folder: URL, assets: AssetLibrary) throws {
        // Registered first: a template's content type is looked up while it is parsed.
        MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
        let texts = try Self.texts(in: folder)
        guard !texts.isEmpty else { throw Failure.noTemplates }
        var library = MustacheLibrary()
        for (name, text) in texts {
            guard !text.contains("{{{"), !text.contains("{{&"), !text.contains("{{%") else {
                throw Failure.unescapedTag(template: name)
            }
            // Partials start again with Mustache's own escaping, so each template names ours.
            try library.register("{{% CONTENT_TYPE: \(HTMLEscaping.name)}}\n" + text, named: name)
        }
        self.templates = library
        self.assets = assets
    }

    func render(_ view: View, template: String) throws -> String {
        guard let text = templates.render(view, withTemplate: template) else {
            throw Failure.unknownTemplate(template)
        }
        return text
    }

    /// Every template's text by its name: its path in `folder` without the ending.
    static func texts(in folder: URL) throws -> [String: String] {
        let ending = ".mustache"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        var texts: [String: String] = [:]
        for path in paths where path.hasSuffix(ending) {
            texts[String(path.dropLast(ending.count))] = try String(
                contentsOf: folder.appending(path: path),
                encoding: .utf8
            )
        }
        return texts
    }
}
