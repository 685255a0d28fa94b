#!/usr/bin/env python3
"""Writes schema-cases.json: random schemas and instances with the verdict of PyPI's jsonschema (4.26).

The seed is fixed, so the file is the same each time: python3 make-schema-cases.py > schema-cases.json
Another seed makes other cases: python3 make-schema-cases.py 7
"""
import json
import random
import sys

from jsonschema import Draft7Validator, Draft202012Validator

DIALECTS = {
    "http://json-schema.org/draft-07/schema#": Draft7Validator,
    "https://json-schema.org/draft/2020-12/schema": Draft202012Validator,
}
NAMES = ["a", "b", "c", "ab", "x/y", "~t"]
TEXTS = ["", "a", "ab", "abc", "A1", "42", "é", "😀", "a-b"]
PATTERNS = ["^a", "b$", "^[a-c]+$", r"^\d+$", "^.{2,3}$", "[A-Z]", "^[^A-Z]*$", "a|4"]
random_ = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 20261121)


def scalar():
    return random_.choice([
        None, True, False, 0, 1, 2, 3, -1, 1.5, 0.3, 7.0, 100, *TEXTS,
    ])


def instance(depth=0):
    kind = random_.random()
    if depth > 2 or kind < 0.35:
        return scalar()
    if kind < 0.65:
        return [instance(depth + 1) for _ in range(random_.randint(0, 4))]
    return {random_.choice(NAMES): instance(depth + 1) for _ in range(random_.randint(0, 4))}


def assertion(is_new):
    choice = random_.randint(0, 15)
    if choice == 0:
        types = ["null", "boolean", "number", "integer", "string", "array", "object"]
        return {"type": random_.choice(types) if random_.random() < 0.6 else random_.sample(types, 3)}
    if choice == 1:
        return {"enum": [instance(2) for _ in range(4)]}
    if choice == 2:
        return {"const": instance(2)}
    if choice == 3:
        return {random_.choice(["minimum", "exclusiveMinimum"]): random_.choice([0, 1, 1.5])}
    if choice == 4:
        return {random_.choice(["maximum", "exclusiveMaximum"]): random_.choice([2, 3, 1.5])}
    if choice == 5:
        return {"multipleOf": random_.choice([1, 2, 0.5, 1.5])}
    if choice == 6:
        return {"minLength": random_.randint(0, 3), "maxLength": random_.randint(1, 4)}
    if choice == 7:
        return {"pattern": random_.choice(PATTERNS)}
    if choice == 8:
        return {"minItems": random_.randint(0, 2), "maxItems": random_.randint(1, 4)}
    if choice == 9:
        return {"uniqueItems": True}
    if choice == 10:
        return {"minProperties": random_.randint(0, 2), "maxProperties": random_.randint(1, 4)}
    if choice == 11:
        return {"required": random_.sample(NAMES, random_.randint(1, 2))}
    if choice == 12:
        needed = {random_.choice(NAMES): random_.sample(NAMES, 1)}
        return {"dependentRequired" if is_new else "dependencies": needed}
    return {}


def applicator(is_new, depth):
    def sub():
        return schema(is_new, depth + 1)

    choice = random_.randint(0, 14)
    if choice == 0:
        return {"allOf": [sub() for _ in range(2)]}
    if choice == 1:
        return {"anyOf": [sub() for _ in range(2)]}
    if choice == 2:
        return {"oneOf": [sub() for _ in range(2)]}
    if choice == 3:
        return {"not": sub()}
    if choice == 4:
        return {"if": sub(), "then": sub(), "else": sub()}
    if choice == 5:
        return {"properties": {name: sub() for name in random_.sample(NAMES, 2)}}
    if choice == 6:
        return {"patternProperties": {random_.choice(PATTERNS): sub()}}
    if choice == 7:
        return {"properties": {random_.choice(NAMES): sub()}, "additionalProperties": sub()}
    if choice == 8:
        return {"propertyNames": sub()}
    if choice == 9:
        if is_new:
            return {"prefixItems": [sub() for _ in range(2)], "items": sub()}
        return {"items": [sub() for _ in range(2)], "additionalItems": sub()}
    if choice == 10:
        return {"items": sub()}
    if choice == 11:
        result = {"contains": sub()}
        if is_new and random_.random() < 0.5:
            result["minContains"] = random_.randint(0, 2)
            result["maxContains"] = random_.randint(1, 3)
        return result
    if choice == 12:
        return {"dependentSchemas" if is_new else "dependencies": {random_.choice(NAMES): sub()}}
    if choice == 13 and is_new:
        return {"unevaluatedProperties": sub()}
    if choice == 14 and is_new:
        return {"unevaluatedItems": sub()}
    return {"$ref": random_.choice(REFERENCES[is_new])}


REFERENCES = {
    True: ["#/$defs/one", "#anchored", "#/$defs/x~1y", "other#/$defs/inner", "#/$defs/one", "#"],
    False: ["#/definitions/one", "#anchored", "#/definitions/x~1y", "other#/definitions/inner", "#"],
}


def schema(is_new, depth=0):
    if depth > 0 and random_.random() < 0.12:
        return random_.random() < 0.7
    result = {}
    for _ in range(random_.randint(1, 2)):
        result.update(assertion(is_new))
    if depth < 3:
        for _ in range(random_.randint(0, 2)):
            result.update(applicator(is_new, depth))
    return result


def document(dialect, is_new):
    result = {"$schema": dialect, "$id": "https://schemas.example/root"}
    if is_new:
        result["$defs"] = {
            "one": assertion(True),
            "two": {"$anchor": "anchored", **assertion(True)},
            "x/y": assertion(True),
            "three": {"$id": "other", "$defs": {"inner": assertion(True)}, "type": "string"},
        }
    else:
        result["definitions"] = {
            "one": assertion(False),
            "two": {"$id": "#anchored", **assertion(False)},
            "x/y": assertion(False),
            "three": {"$id": "other", "definitions": {"inner": assertion(False)}, "type": "string"},
        }
    for key, value in schema(is_new).items():
        result.setdefault(key, value)
    return result


TREE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "https://schemas.example/strict-tree",
    "$dynamicAnchor": "node",
    "$ref": "tree",
    "unevaluatedProperties": False,
    "$defs": {
        "tree": {
            "$id": "tree",
            "$dynamicAnchor": "node",
            "type": "object",
            "properties": {"a": True, "b": {"type": "array", "items": {"$dynamicRef": "#node"}}},
        }
    },
}


def main():
    cases = []
    while len(cases) < 400:
        dialect = random_.choice(list(DIALECTS))
        is_new = "2020" in dialect
        made = document(dialect, is_new)
        instances = [instance() for _ in range(8)]
        try:
            verdicts = [DIALECTS[dialect](made).is_valid(value) for value in instances]
        except RecursionError:
            continue
        if all(verdicts) or not any(verdicts):
            if random_.random() < 0.9:
                continue
        cases.append({"schema": made, "instances": instances, "valid": verdicts})
    trees = [{"a": 1}, {"b": [{"a": 1}]}, {"b": [{"c": 1}]}, {"c": 1}, {"b": [{"b": [{"ab": 1}]}]}]
    validator = Draft202012Validator(TREE)
    cases.append({"schema": TREE, "instances": trees, "valid": [validator.is_valid(tree) for tree in trees]})
    sys.stdout.write("[\n")
    sys.stdout.write(",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases))
    sys.stdout.write("\n]\n")


main()
