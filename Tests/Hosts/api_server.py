#!/usr/bin/env python3
"""A host that behaves as a Kubernetes API server does, as far as ceremonies need it: discovery, objects of one custom
resource with its status subresource, lists in pages, watches with bookmarks, expired versions, and what goes wrong.

Started with: api_server.py FOLDER [--crd FILE]
It writes its port to FOLDER/port, wants the token of FOLDER/token where there is one (read anew for each request), and
takes what a test wants from it as JSON at /control. Versions are opaque: `v` and a number in base 36.
"""
import json, os, socket, sys, threading, time, uuid
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

GROUP, VERSION, PLURAL, KIND = "custody.muniment.dev", "v1", "ceremonies", "Ceremony"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def spelled(number):
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return "v" + text


def read(version):
    try:
        return int(version[1:], 36) if version.startswith("v") else None
    except ValueError:
        return None


class Failure(Exception):
    def __init__(self, code, reason, message, **details):
        self.code, self.reason, self.message, self.details = code, reason, message, details

    @property
    def status(self):
        return {
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": self.message,
            "reason": self.reason, "code": self.code,
        }


class Store:
    def __init__(self, folder):
        self.folder = folder
        self.changed = threading.Condition()
        self.version = 100
        self.oldest = 100
        self.objects = {}
        self.events = []  # (version, type, object)
        self.tokens = {}  # of lists that go on: (version, remaining objects)
        self.requests = []
        self.faults = {}
        self.watches = set()
        self.pushed = 0  # lines that a test wants in every open watch
        self.pushes = []

    def bump(self):
        self.version += 3  # not by one: nobody may count on it
        return self.version

    def record(self, kind, thing):
        self.events.append((self.version, kind, json.loads(json.dumps(thing))))
        self.changed.notify_all()

    def take(self, fault):
        """One of so many faults that were asked for."""
        if self.faults.get(fault, 0) > 0:
            self.faults[fault] -= 1
            return True
        return False

    def put(self, namespace, name, thing, old, subresource=None):
        thing = json.loads(json.dumps(thing))
        meta = thing.setdefault("metadata", {})
        if old is None:
            meta.update(
                uid=str(uuid.uuid4()), generation=1, namespace=namespace, name=name,
                creationTimestamp=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            )
            thing.pop("status", None)
        else:
            asked = meta.get("resourceVersion")
            if asked and asked != old["metadata"]["resourceVersion"]:
                raise Failure(409, "Conflict", "the object has been modified")
            if meta.get("uid") and meta["uid"] != old["metadata"]["uid"]:
                raise Failure(409, "Conflict", "the uid is another one")
            if subresource == "status":
                fresh = json.loads(json.dumps(old))
                if "status" in thing:
                    fresh["status"] = thing["status"]
                thing, meta = fresh, fresh["metadata"]
            else:
                for field in ("uid", "creationTimestamp", "namespace", "name"):
                    meta[field] = old["metadata"][field]
                if "status" in old:
                    thing["status"] = old["status"]
                else:
                    thing.pop("status", None)
                meta["generation"] = old["metadata"]["generation"] + (thing.get("spec") != old.get("spec"))
            same = {**old, "metadata": {**old["metadata"], "resourceVersion": None}}
            if {**thing, "metadata": {**meta, "resourceVersion": None}} == same:
                return old
        meta["resourceVersion"] = spelled(self.bump())
        thing["apiVersion"], thing["kind"] = f"{GROUP}/{VERSION}", KIND
        self.objects[(namespace, name)] = thing
        self.record("ADDED" if old is None else "MODIFIED", thing)
        return thing

    def delete(self, key):
        thing = json.loads(json.dumps(self.objects.pop(key)))
        thing["metadata"]["resourceVersion"] = spelled(self.bump())
        self.record("DELETED", thing)
        return thing


def merged(target, patch):
    """RFC 7386."""
    if not isinstance(patch, dict):
        return patch
    target = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            target.pop(name, None)
        else:
            target[name] = merged(target.get(name), value)
    return target


def patched(thing, operations):
    """RFC 6902, as far as kubectl writes it."""
    for operation in operations:
        *path, last = [p.replace("~1", "/").replace("~0", "~") for p in operation["path"].split("/")[1:]]
        place = thing
        for part in path:
            place = place[int(part)] if isinstance(place, list) else place.setdefault(part, {})
        if operation["op"] == "remove":
            del place[int(last) if isinstance(place, list) else last]
        elif isinstance(place, list):
            place.append(operation["value"]) if last == "-" else place.insert(int(last), operation["value"])
        else:
            place[last] = operation["value"]
    return thing


class Host(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    store = None
    crd = None

    def log_message(self, *_):
        pass

    # ------------------------------------------------------------------------------------------ answers

    def answer(self, code, value, headers=()):
        body = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers:
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)

    def line(self, value):
        data = value if isinstance(value, bytes) else json.dumps(value).encode() + b"\n"
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def reset(self):
        """Ends the connection with RST, at once: files that were made of the socket would keep it open."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        os.close(self.connection.detach())

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass

    # ------------------------------------------------------------------------------------------ routing

    def do(self):
        self.close_connection = False
        url = urlsplit(self.path)
        self.query = {name: values[-1] for name, values in parse_qs(url.query).items()}
        body = self.body()
        if url.path == "/control":
            return self.control(body)
        store = self.store
        with store.changed:
            store.requests.append(f"{self.command} {self.path}")
        try:
            self.authenticate()
            # PATCH is the controller's own, which goes wrong for nobody.
            may_fail = self.command != "PATCH"
            if may_fail and store.take("throttle"):
                return self.answer(
                    429, Failure(429, "TooManyRequests", "please try again").status, [("Retry-After", "1")]
                )
            if may_fail and store.take("fail"):
                raise Failure(500, "InternalError", "etcdserver: request timed out")
            if may_fail and store.take("reset"):
                return self.reset()
            parts = [part for part in url.path.split("/") if part]
            prefix = ["apis", GROUP, VERSION]
            if parts[:3] == prefix and len(parts) > 3:
                return self.resource(parts[3:], body)
            found = self.discovery(url.path)
            if found is None:
                raise Failure(404, "NotFound", "the server could not find the requested resource")
            self.answer(200, found)
        except Failure as failure:
            self.answer(failure.code, failure.status)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do

    def authenticate(self):
        path = os.path.join(self.store.folder, "token")
        if not os.path.exists(path):
            return
        token = open(path).read().strip()
        if self.headers.get("Authorization") != f"Bearer {token}":
            raise Failure(401, "Unauthorized", "Unauthorized")

    def discovery(self, path):
        versions = [{"groupVersion": f"{GROUP}/{VERSION}", "version": VERSION}]
        group = {"name": GROUP, "versions": versions, "preferredVersion": versions[0]}
        verbs = ["create", "delete", "get", "list", "patch", "update", "watch"]
        return {
            "/version": {"major": "1", "minor": "32", "gitVersion": "v1.32.0"},
            "/api": {"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []},
            "/api/v1": {"kind": "APIResourceList", "groupVersion": "v1", "resources": []},
            "/apis": {"kind": "APIGroupList", "apiVersion": "v1", "groups": [group]},
            f"/apis/{GROUP}": {"kind": "APIGroup", "apiVersion": "v1", **group},
            f"/apis/{GROUP}/{VERSION}": {
                "kind": "APIResourceList", "apiVersion": "v1", "groupVersion": f"{GROUP}/{VERSION}",
                "resources": [
                    {
                        "name": PLURAL, "singularName": "ceremony", "namespaced": True, "kind": KIND, "verbs": verbs,
                        "shortNames": ["cer"],
                    },
                    {
                        "name": f"{PLURAL}/status", "singularName": "", "namespaced": True, "kind": KIND,
                        "verbs": ["get", "patch", "update"],
                    },
                ],
            },
            "/openapi/v3": {"paths": {f"apis/{GROUP}/{VERSION}": {"serverRelativeURL": f"/openapi/v3/apis/{GROUP}/{VERSION}"}}},
            f"/openapi/v3/apis/{GROUP}/{VERSION}": self.openapi(),
        }.get(path)

    def openapi(self):
        schema = dict((self.crd or {}).get("schema") or {"type": "object"})
        schema["x-kubernetes-group-version-kind"] = [{"group": GROUP, "kind": KIND, "version": VERSION}]
        mark = {"x-kubernetes-group-version-kind": {"group": GROUP, "kind": KIND, "version": VERSION}}
        base = f"/apis/{GROUP}/{VERSION}/namespaces/{{namespace}}/{PLURAL}"
        parameters = [
            {"name": name, "in": "query", "schema": {"type": "string"}}
            for name in ("dryRun", "fieldManager", "fieldValidation")
        ]
        return {
            "openapi": "3.0.0", "info": {"title": "host", "version": "v1.32.0"},
            "paths": {
                base: {"post": {**mark, "parameters": parameters}},
                base + "/{name}": {"patch": {**mark, "parameters": parameters}, "put": {**mark, "parameters": parameters}},
            },
            "components": {"schemas": {f"dev.muniment.custody.v1.{KIND}": schema}},
        }

    # ------------------------------------------------------------------------------------------ objects

    def resource(self, parts, body):
        if parts == [PLURAL] and self.command == "GET":
            return self.listing(None)
        if len(parts) < 3 or parts[0] != "namespaces" or parts[2] != PLURAL:
            raise Failure(404, "NotFound", "the server could not find the requested resource")
        namespace, rest = parts[1], parts[3:]
        if not rest:
            if self.command == "GET":
                if self.query.get("watch") in ("true", "1"):
                    return self.watch(namespace)
                return self.listing(namespace)
            if self.command == "POST":
                return self.create(namespace, json.loads(body))
            raise Failure(405, "MethodNotAllowed", "the server does not allow this method on the requested resource")
        self.one(namespace, rest[0], rest[1] if len(rest) > 1 else None, body)

    def create(self, namespace, thing):
        name = thing.get("metadata", {}).get("name")
        if not name:
            raise Failure(422, "Invalid", "metadata.name: Required value")
        store = self.store
        if name in store.faults.get("refused_names", []):
            raise Failure(422, "Invalid", "admission webhook denied the request")
        with store.changed:
            if (namespace, name) in store.objects:
                raise Failure(409, "AlreadyExists", f'{PLURAL}.{GROUP} "{name}" already exists')
            made = store.put(namespace, name, thing, None)
        if store.take("lose_created"):
            return self.reset()
        self.answer(201, made)

    def one(self, namespace, name, subresource, body):
        store, key = self.store, (namespace, name)
        with store.changed:
            old = store.objects.get(key)
            if old is None:
                raise Failure(404, "NotFound", f'{PLURAL}.{GROUP} "{name}" not found')
            if self.command == "GET":
                found = old
            elif self.command == "DELETE":
                if name in store.faults.get("refused_names", []):
                    raise Failure(403, "Forbidden", "admission webhook denied the request")
                options = json.loads(body) if body else {}
                wanted = (options.get("preconditions") or {}).get("uid")
                if wanted and wanted != old["metadata"]["uid"]:
                    raise Failure(409, "Conflict", "the uid in the precondition does not match")
                store.delete(key)
                found = {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success"}
            elif self.command == "PUT":
                found = store.put(namespace, name, json.loads(body), old, subresource)
            else:
                kind = (self.headers.get("Content-Type") or "").split(";")[0]
                copy = json.loads(json.dumps(old))
                if kind == "application/merge-patch+json":
                    changed = merged(copy, json.loads(body))
                elif kind == "application/json-patch+json":
                    changed = patched(copy, json.loads(body))
                else:
                    raise Failure(415, "UnsupportedMediaType", f"the body of the request was in an unknown format: {kind}")
                found = store.put(namespace, name, changed, old, subresource)
        self.answer(200, found)

    # ------------------------------------------------------------------------------------------ list and watch

    def listing(self, namespace):
        store = self.store
        if store.take("fail_list"):
            raise Failure(500, "InternalError", "etcdserver: request timed out")
        time.sleep(store.faults.get("slow_list", 0))
        limit, going = int(self.query.get("limit") or 0), self.query.get("continue")
        # A server may give less than was asked for.
        if store.faults.get("page_limit"):
            limit = min(limit or store.faults["page_limit"], store.faults["page_limit"])
        with store.changed:
            if going:
                if store.take("expire_continue") or going not in store.tokens:
                    raise Failure(410, "Expired", "The provided continue parameter is too old")
                version, rest = store.tokens.pop(going)
            else:
                version = store.version
                rest = [
                    json.loads(json.dumps(thing))
                    for (place, _), thing in sorted(store.objects.items())
                    if namespace in (None, place)
                ]
            page, rest = (rest[:limit], rest[limit:]) if limit else (rest, [])
            meta = {"resourceVersion": spelled(version)}
            if rest:
                token = uuid.uuid4().hex
                store.tokens[token] = (version, rest)
                meta.update({"continue": token, "remainingItemCount": len(rest)})
        self.answer(
            200, {"kind": f"{KIND}List", "apiVersion": f"{GROUP}/{VERSION}", "metadata": meta, "items": page}
        )

    def watch(self, namespace):
        store = self.store
        asked = self.query.get("resourceVersion") or ""
        with store.changed:
            since = store.version if asked in ("", "0") else read(asked)
            if since is None:
                raise Failure(400, "BadRequest", f"invalid resource version {asked!r}")
            if since < store.oldest and store.faults.get("expired_as") != "event":
                raise Failure(410, "Expired", f"too old resource version: {asked}")
            is_expired = since < store.oldest
            pushed, mark = store.pushed, object()
            store.watches.add(mark)
        end = time.monotonic() + float(self.query.get("timeoutSeconds") or 1800)
        bookmarks = self.query.get("allowWatchBookmarks") in ("true", "1")
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            if is_expired:
                self.line({"type": "ERROR", "object": Failure(410, "Expired", "too old resource version").status})
                return self.finish_stream()
            while time.monotonic() < end and not store.faults.get("end_watches"):
                with store.changed:
                    news = [event for event in store.events if event[0] > since]
                    lines, pushed = store.pushes[pushed:], store.pushed
                    if not news and not lines:
                        store.changed.wait(0.2)
                    gone = mark not in store.watches
                if gone:
                    return self.reset()
                for version, kind, thing in news:
                    since = version
                    if namespace == thing["metadata"]["namespace"]:
                        self.line({"type": kind, "object": thing})
                for line in lines:
                    if line == "bookmark" and bookmarks:
                        meta = {"resourceVersion": spelled(since), "creationTimestamp": None}
                        self.line({"type": "BOOKMARK", "object": {"kind": KIND, "apiVersion": f"{GROUP}/{VERSION}", "metadata": meta}})
                    elif line == "expire":
                        self.line({"type": "ERROR", "object": Failure(410, "Expired", "too old resource version").status})
                        return self.finish_stream()
                    elif line == "garbage":
                        self.line(b"<html>bad gateway</html>\n")
                    elif line == "half":
                        self.line(b'{"type":"MODIFIED","object":{"metadata":{')
                        return self.reset()
                    elif line == "endless":
                        while True:
                            self.line(b"x" * 65536)
                    elif line == "end":
                        return self.finish_stream()
            self.finish_stream()
        finally:
            with store.changed:
                store.watches.discard(mark)

    def finish_stream(self):
        self.wfile.write(b"0\r\n\r\n")
        self.wfile.flush()

    # ------------------------------------------------------------------------------------------ control

    def control(self, body):
        store = self.store
        wanted = json.loads(body) if body else {}
        with store.changed:
            if wanted.pop("compact", False):
                store.events, store.oldest = [], store.bump()
            if wanted.pop("reset_watches", False):
                store.watches.clear()
            if wanted.pop("forget_requests", False):
                store.requests = []
            for line in wanted.pop("push", []):
                store.pushes.append(line)
                store.pushed += 1
            store.faults.update(wanted)
            store.changed.notify_all()
            found = {
                "requests": store.requests, "watches": len(store.watches), "version": spelled(store.version),
                "objects": list(store.objects.values()),
            }
        self.answer(200, found)


def main():
    folder = sys.argv[1]
    Host.store = Store(folder)
    if "--schema" in sys.argv:
        Host.crd = {"schema": json.load(open(sys.argv[sys.argv.index("--schema") + 1]))}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.daemon_threads = True
    with open(os.path.join(folder, "port.part"), "w") as file:
        file.write(str(server.server_port))
    os.rename(os.path.join(folder, "port.part"), os.path.join(folder, "port"))
    server.serve_forever()


main()
