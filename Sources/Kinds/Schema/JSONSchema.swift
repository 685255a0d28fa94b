package import Evidence

/// A JSON Schema of draft-07 or 2020-12, checked and ready to validate.
///
/// All assertions, `$ref` and `$dynamicRef` within the document, `$id` and anchors, `unevaluatedItems` and
/// `unevaluatedProperties`. `format` and the content keywords say nothing about validity. Nothing is fetched:
/// a reference out of the document is refused when the schema is made.
package struct JSONSchema: Hashable, Sendable {
    package enum Dialect: String, Hashable, Sendable {
        case draft7 = "http://json-schema.org/draft-07/schema"
        case draft2020 = "https://json-schema.org/draft/2020-12/schema"
    }

    /// What is wrong with a schema, at a place in it (RFC 6901).
    package enum Failure: Error, Hashable, Sendable {
        case notASchema(path: String)
        case unknownDialect(String)
        /// The keyword's value is not of the form that the dialect gives it.
        case malformedKeyword(path: String)
        case unresolvedReference(path: String, reference: String)
        case duplicateIdentifier(path: String, identifier: String)
        case invalidPattern(path: String, pattern: String)
        /// Deeper, or with more subschemas, than a schema may be.
        case tooLarge(path: String)
    }

    /// A place where an instance is not as the schema wants it.
    package struct Violation: Hashable, Sendable {
        /// RFC 6901, into the instance.
        package var instancePath: String
        /// RFC 6901, into the schema, through the references that led there.
        package var keywordPath: String
        /// `must be a string, and is a number`
        package var sentence: String

        package init(instancePath: String, keywordPath: String, sentence: String) {
            self.instancePath = instancePath
            self.keywordPath = keywordPath
            self.sentence = sentence
        }
    }

    package let dialect: Dialect
    let index: SchemaIndex

    /// The dialect is the one that `$schema` names, else 2020-12.
    package init(_ schema: JSON) throws(Failure) {
        dialect = try Self.dialect(of: schema)
        index = try SchemaIndex(schema, dialect: dialect)
    }

    /// None if the instance is valid; at most `SchemaValidator.maximumViolations`.
    package func validate(_ instance: JSON) -> [Violation] {
        var validator = SchemaValidator(index: index, dialect: dialect)
        return validator.violations(of: instance)
    }

    private static func dialect(of schema: JSON) throws(Failure) -> Dialect {
        guard let value = schema["$schema"] else { return .draft2020 }
        guard let name = value.string else { throw .malformedKeyword(path: "/$schema") }
        let bare = name.hasSuffix("#") ? String(name.dropLast()) : name
        guard
            let dialect = Dialect(
                rawValue: bare.replacing(
                    "https://json-schema.org/draft-07",
                    with: "http://json-schema.org/draft-07"
                )
            )
        else { throw .unknownDialect(name) }
        return dialect
    }
}

extension JSONSchema.Failure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notASchema(let path): "\(path.isEmpty ? "the schema" : path) is neither an object nor a boolean"
        case .unknownDialect(let name): "$schema names \(excerpt(name)); draft-07 and 2020-12 are understood"
        case .malformedKeyword(let path): "\(path) does not have the form that its keyword wants"
        case .unresolvedReference(let path, let reference):
            "\(path) refers to \(excerpt(reference)), which is not in this schema; nothing is fetched"
        case .duplicateIdentifier(let path, let identifier):
            "\(path) gives the identifier \(excerpt(identifier)) again"
        case .invalidPattern(let path, let pattern):
            "\(path) is not a regular expression: \(excerpt(pattern))"
        case .tooLarge(let path):
            "\(path) is deeper than \(SchemaIndex.maximumDepth), one of too many subschemas, or a longer address than \(SchemaIndex.maximumIdentifierBytes) bytes"
        }
    }
}
