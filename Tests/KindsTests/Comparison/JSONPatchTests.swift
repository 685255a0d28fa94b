import Evidence
import Kinds
import Testing

@Suite("Patches")
struct JSONPatchTests {
    @Test("applied to the one document it makes the other", arguments: 0..<400)
    func law(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let from = JSON.random(depth: 4, &generator)
        let to = Bool.random(using: &generator) ? from.edited(&generator) : JSON.random(depth: 4, &generator)
        let patch = JSONPatch(from: from, to: to)
        var result = from
        for operation in patch.operations { result = try result.applying(operation) }
        #expect(result == to, "seed \(seed): \(from) → \(to): \(patch.json)")
        #expect(patch.operations.isEmpty == (from == to))
    }

    @Test("a value that came into a list is one operation")
    func insertion() {
        let patch = JSONPatch(from: ["a": [1, 2, 4]], to: ["a": [1, 2, 3, 4]])
        #expect(patch.json == [["op": "add", "path": "/a/2", "value": 3]])
        let escaped = JSONPatch(from: ["a/b~c": 1], to: ["a/b~c": 2])
        #expect(escaped.json == [["op": "replace", "path": "/a~1b~0c", "value": 2]])
    }
}

extension JSON {
    fileprivate static func random(depth: Int, _ generator: inout SeededGenerator) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &generator) {
        case 0: return .integer(Int.random(in: 0..<4, using: &generator))
        case 1: return .string(["a", "b/c", "~"].randomElement(using: &generator) ?? "")
        case 2: return .null
        case 3, 4:
            let count = Int.random(in: 0..<5, using: &generator)
            return .array((0..<count).map { _ in random(depth: depth - 1, &generator) })
        default:
            var object = JSONObject()
            for name in ["a", "b", "c/d", "~e"] where Bool.random(using: &generator) {
                object[name] = random(depth: depth - 1, &generator)
            }
            return .object(object)
        }
    }

    fileprivate func edited(_ generator: inout SeededGenerator) -> JSON {
        switch self {
        case .array(var values) where !values.isEmpty:
            let index = values.indices.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: values.remove(at: index)
            case 1: values.insert(.random(depth: 1, &generator), at: index)
            default: values[index] = values[index].edited(&generator)
            }
            return .array(values)
        case .object(var object) where !object.isEmpty:
            let name = object.names.randomElement(using: &generator) ?? ""
            object[name] = Bool.random(using: &generator) ? nil : object[name]?.edited(&generator)
            return .object(object)
        default: return .random(depth: 2, &generator)
        }
    }

    /// RFC 6902 §4.1–4.3, written apart from what makes patches.
    fileprivate func applying(_ operation: JSONPatch.Operation) throws -> JSON {
        let (path, value): (String, JSON?) =
            switch operation {
            case .add(let path, let value), .replace(let path, let value): (path, value)
            case .remove(let path): (path, nil)
            }
        let isAddition = if case .add = operation { true } else { false }
        let steps: [String] = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
        return try changed(steps[...], value, isAddition)
    }

    private func changed(_ steps: ArraySlice<String>, _ value: JSON?, _ isAddition: Bool) throws -> JSON {
        guard let step = steps.first else { return try #require(value) }
        let isLast = steps.count == 1
        switch self {
        case .object(var object):
            #expect(!isLast || isAddition == (object[step] == nil))
            object[step] = isLast ? value : try object[step]?.changed(steps.dropFirst(), value, isAddition)
            return .object(object)
        case .array(var values):
            let index = try #require(Int(step))
            if !isLast {
                values[index] = try values[index].changed(steps.dropFirst(), value, isAddition)
            } else if let value {
                if isAddition { values.insert(value, at: index) } else { values[index] = value }
            } else {
                values.remove(at: index)
            }
            return .array(values)
        default:
            Issue.record("\(self) has no \(step)")
            return self
        }
    }
}
