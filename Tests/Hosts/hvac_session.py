"""Drives a whole session of secrets through hvac, Vault's client for Python, over TLS.

    hvac_session.py ADDRESS AUTHORITY_PEM KEYS_FILE DATABASE_URL DATABASE_PASSWORD

The server at ADDRESS is fresh: nobody has initialised its seal. What clients rely on without saying so (204 or 200, the
exact content type, members twice in one answer, the verb LIST, bodies that are empty) is asked for on the wire, besides.
Prints a line a chapter; the first thing that is otherwise ends it. What it was told once is kept in KEYS_FILE. Accounts are
lent at the PostgreSQL of DATABASE_URL, where `postgres` has DATABASE_PASSWORD.
"""

import base64
import json
import os
import sys

import hvac
import requests
from hvac import exceptions

ADDRESS, AUTHORITY, KEYS_FILE, DATABASE_URL, DATABASE_PASSWORD = sys.argv[1:6]
# A proxy of the machine is not asked for a server on the machine.
os.environ["NO_PROXY"] = "*"
wire = requests.Session()
wire.verify = AUTHORITY
wire.trust_env = False


def client(token=None):
    return hvac.Client(url=ADDRESS, token=token, verify=AUTHORITY)


def ask(method, path, token=None, **more):
    """What is on the wire."""
    headers = more.pop("headers", {})
    if token:
        headers["X-Vault-Token"] = token
    return wire.request(method, ADDRESS + "/v1/" + path, headers=headers, **more)


def expect(found, wanted):
    assert found == wanted, f"{found!r} is not {wanted!r}"


def same(what, found, wanted):
    assert found == wanted, f"{what}: {found!r} is not {wanted!r}"


def status(answer, wanted):
    """204 has no body and no type; 200 has JSON, and its type says that and nothing more."""
    same(f"{answer.request.method} {answer.request.path_url} ({answer.text[:300]})", answer.status_code, wanted)
    if wanted == 204:
        same("the body of a 204", answer.content, b"")
    else:
        same("the content type", answer.headers["Content-Type"], "application/json")
    return answer


def none(answer):
    """hvac gives the answer itself where there is no JSON: callers look at its status."""
    same(f"{answer!r} has a status", getattr(answer, "status_code", None), 204)


def refused(kind, text, work, *arguments, **named):
    """It fails with hvac's `kind` of error, and one of the texts says `text`."""
    try:
        answer = work(*arguments, **named)
    except kind as error:
        assert type(error) is kind, f"{type(error)} is not exactly {kind}"
        found = " ".join(error.errors or [])
        assert text in found, f"{text!r} is not in {found!r}"
        return
    raise AssertionError(f"{answer!r} and no {kind.__name__}")


ENVELOPE = {
    "request_id", "lease_id", "renewable", "lease_duration", "data", "wrap_info", "warnings", "auth",
}


def envelope(answer):
    missing = ENVELOPE - set(answer)
    assert not missing, f"{missing} are missing in {answer}"
    return answer


def doubled(answer):
    """Every member of `data` stands beside it once more."""
    envelope(answer)
    for name, value in answer["data"].items():
        same(name, answer.get(name), value)
    return answer["data"]


def chapter(name):
    print(f"ok {name}", flush=True)


# Before it is initialised

fresh = client()
expect(fresh.sys.is_initialized(), False)
expect(status(ask("GET", "sys/init"), 200).json(), {"initialized": False})
expect(ask("HEAD", "sys/health").status_code, 501)
expect(ask("HEAD", "sys/health").content, b"")
health = status(ask("GET", "sys/health", params={"uninitcode": "299"}), 299).json()
expect((health["initialized"], health["sealed"]), (False, True))
status(ask("GET", "secret/anything"), 503)

# Init

made = fresh.sys.initialize(secret_shares=5, secret_threshold=3)
shares, root = made["keys"], made["root_token"]
descriptor = os.open(KEYS_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
with os.fdopen(descriptor, "w") as file:
    json.dump(made, file)
expect(len(shares), 5)
expect([base64.b64decode(key).hex() for key in made["keys_base64"]], shares)
assert root.startswith("hvs.") and len(root) == 28, "a root token is hvs. and 24 characters"
assert "data" not in made and "request_id" not in made, "init is answered without an envelope"
refused(exceptions.InvalidRequest, "initialized", fresh.sys.initialize, 5, 3)
chapter("init")

# Unseal

seal = fresh.sys.read_seal_status()
expect((seal["type"], seal["initialized"], seal["sealed"]), ("shamir", True, True))
expect((seal["t"], seal["n"], seal["progress"], seal["nonce"]), (3, 5, 0, ""))
expect(ask("HEAD", "sys/health").status_code, 503)
expect(ask("HEAD", "sys/health", params={"sealedcode": "200"}).status_code, 200)
refused(exceptions.VaultDown, "Vault is sealed", client(root).sys.list_mounted_secrets_engines)
refused(exceptions.InvalidRequest, "", fresh.sys.submit_unseal_key, "no share at all")
seal = fresh.sys.submit_unseal_key(shares[0])
expect(seal["progress"], 1)
assert seal["nonce"], "an attempt under way has a nonce"
expect(fresh.sys.submit_unseal_key(shares[0])["progress"], 1)
expect(fresh.sys.submit_unseal_key(reset=True)["progress"], 0)
# In either writing.
fresh.sys.submit_unseal_key(made["keys_base64"][4])
fresh.sys.submit_unseal_key(shares[1])
seal = fresh.sys.submit_unseal_key(shares[2])
expect((seal["sealed"], seal["progress"]), (False, 0))
expect(fresh.sys.submit_unseal_key(shares[0])["sealed"], False)
expect(ask("HEAD", "sys/health").status_code, 200)
leader = status(ask("GET", "sys/leader"), 200).json()
assert {"ha_enabled", "is_self", "leader_address"} <= set(leader), leader
chapter("unseal")

# Who is nobody

admin = client(root)
expect(admin.is_authenticated(), True)
expect(client("hvs.nobodys").is_authenticated(), False)
refused(exceptions.Forbidden, "permission denied", client("hvs.nobodys").sys.list_mounted_secrets_engines)
status(ask("GET", "no/such/mount/at/all"), 403)
status(ask("GET", "sys/mounts"), 403)
answer = status(ask("GET", "no/such/mount/at/all", root), 404)
assert isinstance(answer.json()["errors"], list)
expect(ask("GET", "sys/mounts", headers={"Authorization": f"Bearer {root}"}).status_code, 200)
# Twice the slash is once.
expect(ask("GET", "sys//mounts", root).status_code, 200)

# Mounts

mounts = doubled(admin.sys.list_mounted_secrets_engines())
assert {"sys/", "cubbyhole/", "identity/"} <= set(mounts), mounts
assert "secret/" not in mounts, "a fresh server has no mount of its own"
none(admin.sys.enable_secrets_engine("kv", path="old"))
none(admin.sys.enable_secrets_engine("kv", path="secret", options={"version": 2}, description="theirs"))
none(admin.sys.enable_secrets_engine("kv-v2", path="deep/er"))
refused(exceptions.InvalidRequest, "path is already in use at secret/", admin.sys.enable_secrets_engine, "kv", path="secret")
mounts = doubled(admin.sys.list_mounted_secrets_engines())
entry = mounts["secret/"]
expect((entry["type"], entry["description"], entry["options"]["version"]), ("kv", "theirs", "2"))
expect(mounts["deep/er/"]["options"]["version"], "2")
assert {"accessor", "local", "seal_wrap", "external_entropy_access", "uuid", "config"} <= set(entry), entry
expect(admin.sys.retrieve_mount_option("secret", "version"), "2")
tuned = doubled(admin.sys.read_mount_configuration("secret"))
expect((tuned["default_lease_ttl"], tuned["max_lease_ttl"]), (2764800, 2764800))
none(admin.sys.tune_mount_configuration("secret", default_lease_ttl="30m", max_lease_ttl=7200))
tuned = doubled(admin.sys.read_mount_configuration("secret"))
expect((tuned["default_lease_ttl"], tuned["max_lease_ttl"]), (1800, 7200))
moved = admin.sys.move_backend("deep/er", "elsewhere")
assert doubled(moved)["migration_id"], moved
mounts = doubled(admin.sys.list_mounted_secrets_engines())
assert "elsewhere/" in mounts and "deep/er/" not in mounts, mounts
none(admin.sys.disable_secrets_engine("elsewhere"))
none(admin.sys.disable_secrets_engine("elsewhere"))
status(ask("GET", "sys/mounts/elsewhere", root), 400)
shown = envelope(status(ask("GET", "sys/internal/ui/mounts/secret/a/b", root), 200).json())["data"]
expect((shown["type"], shown["path"], shown["options"]["version"]), ("kv", "secret/", "2"))
chapter("mounts")

# KV 1

kv1 = admin.secrets.kv.v1
none(kv1.create_or_update_secret("app/db", {"user": "u", "ttl": "30m", "n": 12345678901234567890}, mount_point="old"))
read = envelope(kv1.read_secret("app/db", mount_point="old"))
expect((read["data"]["n"], read["lease_duration"]), (12345678901234567890, 1800))
none(kv1.create_or_update_secret("app/db", {"user": "v", "n": 1.5}, mount_point="old"))
read = envelope(kv1.read_secret("app/db", mount_point="old"))
expect(read["data"], {"user": "v", "n": 1.5})
expect(read["lease_duration"], 2764800)
none(kv1.create_or_update_secret("top", {"k": "v"}, mount_point="old"))
expect(kv1.list_secrets("", mount_point="old")["data"]["keys"], ["app/", "top"])
expect(kv1.list_secrets("app", mount_point="old")["data"]["keys"], ["db"])
# The verb, and its two other spellings.
expect(status(ask("LIST", "old/app", root), 200).json()["data"]["keys"], ["db"])
expect(ask("GET", "old/app?list=true", root).json()["data"]["keys"], ["db"])
expect(ask("GET", "old/app/?list=1", root).json()["data"]["keys"], ["db"])
# Python's way of writing it.
expect(admin.list("old/app")["data"]["keys"], ["db"])
expect(status(ask("LIST", "old/none", root), 404).json(), {"errors": []})
refused(exceptions.InvalidPath, "", kv1.read_secret, "none", mount_point="old")
none(kv1.delete_secret("app/db", mount_point="old"))
none(kv1.delete_secret("app/db", mount_point="old"))
for name in ["with space", "a:b", "dots.in.it", "ünï"]:
    none(kv1.create_or_update_secret(name, {"name": name}, mount_point="old"))
    expect(kv1.read_secret(name, mount_point="old")["data"], {"name": name})
chapter("kv 1")

# KV 2

kv2 = admin.secrets.kv.v2
expect(kv2.read_configuration()["data"]["delete_version_after"], "0s")
none(kv2.configure(max_versions=5, delete_version_after="30m"))
config = kv2.read_configuration()["data"]
expect((config["max_versions"], config["cas_required"], config["delete_version_after"]), (5, False, "30m0s"))
none(kv2.configure(max_versions=0, cas_required=False, delete_version_after="0s"))
first = envelope(kv2.create_or_update_secret("app", {"a": "1"}))["data"]
expect(set(first), {"created_time", "custom_metadata", "deletion_time", "destroyed", "version"})
expect((first["version"], first["custom_metadata"], first["deletion_time"], first["destroyed"]), (1, None, "", False))
expect(kv2.create_or_update_secret("app", {"a": "2"}, cas=1)["data"]["version"], 2)
clash = "check-and-set parameter did not match the current version"
refused(exceptions.InvalidRequest, clash, kv2.create_or_update_secret, "app", {"a": "x"}, cas=1)
refused(exceptions.InvalidRequest, clash, kv2.create_or_update_secret, "app", {"a": "x"}, cas=0)
refused(exceptions.InvalidRequest, clash, kv2.create_or_update_secret, "app", {"a": "x"}, cas=-1)
expect(kv2.create_or_update_secret("new", {"a": "1"}, cas=0)["data"]["version"], 1)
expect(kv2.patch("app", {"b": "3"})["data"]["version"], 3)
expect(kv2.read_secret("app", raise_on_deleted_version=True)["data"]["data"], {"a": "2", "b": "3"})
merge = {"Content-Type": "application/merge-patch+json"}
patched = ask("PATCH", "secret/data/app", root, headers=dict(merge), data=json.dumps({"data": {"a": None, "c": {"d": 1}}}))
expect(status(patched, 200).json()["data"]["version"], 4)
expect(kv2.read_secret("app", raise_on_deleted_version=True)["data"]["data"], {"b": "3", "c": {"d": 1}})
expect(ask("PATCH", "secret/data/app", root, json={"data": {}}).status_code, 415)
expect(ask("PATCH", "secret/data/none", root, headers=dict(merge), data='{"data": {"a": "b"}}').status_code, 404)
expect(kv2.read_secret_version("app", version=1, raise_on_deleted_version=True)["data"]["data"], {"a": "1"})
expect(kv2.read_secret_version("app", version=0, raise_on_deleted_version=True)["data"]["metadata"]["version"], 4)
refused(exceptions.InvalidPath, "", kv2.read_secret_version, "app", version=99, raise_on_deleted_version=True)
expect(status(ask("GET", "secret/data/none", root), 404).json(), {"errors": []})
subkeys = status(ask("GET", "secret/subkeys/app", root), 200).json()["data"]
expect(subkeys["subkeys"], {"b": None, "c": {"d": None}})
expect(status(ask("GET", "secret/subkeys/app?depth=1", root), 200).json()["data"]["subkeys"], {"b": None, "c": None})

none(kv2.delete_latest_version_of_secret("app"))
gone = envelope(status(ask("GET", "secret/data/app", root), 404).json())
expect(gone["data"]["data"], None)
assert gone["data"]["metadata"]["deletion_time"], gone
expect(gone["data"]["metadata"]["version"], 4)
deleted = kv2.read_secret("app", raise_on_deleted_version=False)
expect(deleted["data"]["data"], None)
none(kv2.undelete_secret_versions("app", [4, 99]))
expect(kv2.read_secret("app", raise_on_deleted_version=True)["data"]["metadata"]["version"], 4)
none(kv2.delete_secret_versions("app", [1, 2]))
none(kv2.destroy_secret_versions("app", [1]))
expect(ask("PUT", "secret/destroy/app", root, json={"versions": [2]}).status_code, 204)
none(kv2.undelete_secret_versions("app", [1]))
known = envelope(kv2.read_secret_metadata("app"))["data"]
expect((known["current_version"], known["versions"]["1"]["destroyed"], known["versions"]["4"]["destroyed"]), (4, True, False))
expect(set(known["versions"]["4"]), {"created_time", "deletion_time", "destroyed"})
none(kv2.update_metadata("app", max_versions=2, cas_required=True, custom_metadata={"owner": "web"}))
known = kv2.read_secret_metadata("app")["data"]
expect((known["max_versions"], known["cas_required"], known["custom_metadata"]), (2, True, {"owner": "web"}))
refused(exceptions.InvalidRequest, "check-and-set", kv2.create_or_update_secret, "app", {"a": "x"})
written = kv2.create_or_update_secret("app", {"a": "5"}, cas=4)["data"]
expect((written["version"], written["custom_metadata"]), (5, {"owner": "web"}))
expect(sorted(kv2.read_secret_metadata("app")["data"]["versions"]), ["4", "5"])
patched = ask("PATCH", "secret/metadata/app", root, headers=dict(merge), data='{"custom_metadata": {"tier": "a"}, "cas_required": false}')
status(patched, 204)
known = kv2.read_secret_metadata("app")["data"]
expect((known["custom_metadata"], known["cas_required"], known["max_versions"]), ({"owner": "web", "tier": "a"}, False, 2))
status(ask("POST", "secret/metadata/app", root, json={"custom_metadata": {"k": "v" * 513}}), 400)
status(ask("POST", "secret/metadata/bare", root), 204)
kv2.create_or_update_secret("app/below/deep", {"a": "1"})
expect(kv2.list_secrets("")["data"]["keys"], ["app", "app/", "bare", "new"])
expect(kv2.list_secrets("app")["data"]["keys"], ["below/"])
none(kv2.delete_metadata_and_all_versions("app"))
none(kv2.delete_metadata_and_all_versions("app"))
refused(exceptions.InvalidPath, "", kv2.read_secret_metadata, "app")
# Bodies as clients send them: none, null, a form.
status(ask("POST", "secret/config", root), 204)
status(ask("POST", "secret/data/form", root, json={"data": {"a": None}, "options": None, "unknown": 1}), 200)
status(ask("POST", "secret/data/form", root, data="no json", headers={"Content-Type": "application/json"}), 400)
status(ask("GET", "secret/data/form", root, json={"ignored": True}), 200)
status(ask("PUT", "old/form", root, data={"a": "b c"}), 204)
expect(kv1.read_secret("form", mount_point="old")["data"], {"a": "b c"})
chapter("kv 2")

# Policies

TEXT = 'path "secret/data/team/*" {\n\tcapabilities = ["create", "update", "read"] # theirs\n}\n\npath "secret/metadata/team/*" { capabilities = ["list"] }\n'
none(admin.sys.create_or_update_policy("Team", TEXT))
found = doubled(admin.sys.read_policy("team"))
expect((found["name"], found["rules"]), ("team", TEXT))
listed = doubled(admin.sys.list_policies())
expect(listed["keys"], listed["policies"])
assert {"default", "root", "team"} <= set(listed["keys"]), listed
none(admin.sys.create_or_update_acl_policy("reader", {"path": {"secret/data/*": {"capabilities": ["read"]}}}))
expect(set(admin.sys.read_acl_policy("team")["data"]), {"name", "policy"})
expect(admin.sys.read_acl_policy("TEAM")["data"]["policy"], TEXT)
assert "reader" in admin.sys.list_acl_policies()["data"]["keys"]
refused(exceptions.InvalidRequest, "", admin.sys.create_or_update_policy, "bad", "path {")
refused(exceptions.InvalidRequest, "", admin.sys.create_or_update_policy, "bad", 'path "a" { capabilities = ["fly"] }')
refused(exceptions.InvalidRequest, "", admin.sys.create_or_update_policy, "root", TEXT)
refused(exceptions.InvalidRequest, "", admin.sys.delete_policy, "root")
refused(exceptions.InvalidRequest, "", admin.sys.delete_policy, "default")
refused(exceptions.InvalidPath, "", admin.sys.read_policy, "none")
none(admin.sys.delete_acl_policy("reader"))
none(admin.sys.delete_acl_policy("reader"))
chapter("policies")

# Tokens

made = envelope(admin.auth.token.create(policies=["team"], ttl="1h", meta={"who": "hvac"}, display_name="hvac"))
auth = made["auth"]
expect((auth["policies"], auth["lease_duration"], auth["renewable"], auth["token_type"]), (["default", "team"], 3600, True, "service"))
expect((auth["metadata"], auth["orphan"], auth["num_uses"], auth["mfa_requirement"]), ({"who": "hvac"}, False, 0, None))
expect(len(auth["accessor"]), 24)
assert auth["client_token"].startswith("hvs."), "a service token begins so"
team = client(auth["client_token"])
expect(team.secrets.kv.v2.create_or_update_secret("team/x", {"a": "1"})["data"]["version"], 1)
expect(team.secrets.kv.v2.read_secret("team/x", raise_on_deleted_version=True)["data"]["data"], {"a": "1"})
expect(team.secrets.kv.v2.list_secrets("team")["data"]["keys"], ["x"])
refused(exceptions.Forbidden, "permission denied", team.secrets.kv.v2.read_secret, "new", raise_on_deleted_version=True)
refused(exceptions.Forbidden, "permission denied", team.secrets.kv.v2.delete_latest_version_of_secret, "team/x")
refused(exceptions.Forbidden, "permission denied", team.sys.list_mounted_secrets_engines)
able = doubled(team.sys.get_capabilities(["secret/data/team/x", "secret/data/other"]))
expect(able["secret/data/team/x"], ["create", "read", "update"])
expect(able["secret/data/other"], ["deny"])
# Command lines ask what a mount is before every kv command, whatever the policies say of that path.
seen = envelope(team.read("sys/internal/ui/mounts/secret/team/x"))["data"]
expect((seen["path"], seen["type"], seen["options"]), ("secret/", "kv", {"version": "2"}))
refused(exceptions.Forbidden, "", client("hvs.nobodys").read, "sys/internal/ui/mounts/secret/team/x")
able = doubled(admin.sys.get_capabilities(["secret/data/team/x"], accessor=auth["accessor"]))
expect(able["capabilities"], ["create", "read", "update"])
expect(doubled(admin.sys.get_capabilities(["sys/mounts"]))["capabilities"], ["root"])
looked = envelope(team.auth.token.lookup_self())["data"]
expect((looked["policies"], looked["meta"], looked["display_name"], looked["type"]), (["default", "team"], {"who": "hvac"}, "token-hvac", "service"))
expect((looked["creation_ttl"], looked["num_uses"], looked["orphan"], looked["path"]), (3600, 0, False, "auth/token/create"))
assert 3500 < looked["ttl"] <= 3600, looked["ttl"]
expect(looked["id"], auth["client_token"])
expect(admin.auth.token.lookup_accessor(auth["accessor"])["data"]["id"], "")
refused(exceptions.Forbidden, "bad token", admin.auth.token.lookup, "hvs.nobodys")
refused(exceptions.InvalidRequest, "invalid accessor", admin.auth.token.lookup_accessor, "nobodys")
renewed = envelope(team.auth.token.renew_self(increment="20m"))["auth"]
expect((renewed["client_token"], renewed["lease_duration"]), (auth["client_token"], 1200))
assert auth["accessor"] in admin.auth.token.list_accessors()["data"]["keys"]
refused(exceptions.Forbidden, "permission denied", team.auth.token.create, policies=["root"])
once = admin.auth.token.create(policies=["team"], num_uses=1)["auth"]["client_token"]
expect(client(once).secrets.kv.v2.read_secret("team/x", raise_on_deleted_version=True)["data"]["data"], {"a": "1"})
refused(exceptions.Forbidden, "", client(once).auth.token.lookup_self)
periodic = admin.auth.token.create(policies=["team"], period="40m")["auth"]
expect(periodic["lease_duration"], 2400)
expect(admin.auth.token.lookup(periodic["client_token"])["data"]["period"], 2400)
parent = client(admin.auth.token.create(ttl="1h")["auth"]["client_token"])
child = parent.auth.token.create(ttl="30m")["auth"]["client_token"]
orphan = parent.auth.token.create(ttl="30m", no_parent=True)["auth"]
expect(orphan["orphan"], True)
none(parent.auth.token.revoke_self())
refused(exceptions.Forbidden, "", client(child).auth.token.lookup_self)
expect(client(orphan["client_token"]).is_authenticated(), True)
none(admin.auth.token.revoke_accessor(orphan["accessor"]))
expect(client(orphan["client_token"]).is_authenticated(), False)
none(admin.auth.token.create_or_update_role("deploy", allowed_policies=["team"], token_period="1h", orphan=True))
role = admin.auth.token.read_role("deploy")["data"]
expect((role["allowed_policies"], role["orphan"], role["token_period"]), (["team"], True, 3600))
expect(admin.auth.token.list_roles()["data"]["keys"], ["deploy"])
of_role = admin.auth.token.create(role_name="deploy", policies=["team"])["auth"]
expect((of_role["lease_duration"], of_role["orphan"]), (3600, True))
none(admin.auth.token.delete_role("deploy"))
batch = admin.auth.token.create(policies=["team"], type="batch", ttl="10m")["auth"]
expect((batch["token_type"], batch["renewable"], batch["accessor"]), ("batch", False, ""))
assert batch["client_token"].startswith("hvb."), "a batch token begins so"
expect(client(batch["client_token"]).secrets.kv.v2.list_secrets("team")["data"]["keys"], ["x"])
expect(admin.auth.token.tidy().status_code, 202)
# A token's own cubbyhole.
status(ask("POST", "cubbyhole/mine", root, json={"a": "b"}), 204)
expect(ask("GET", "cubbyhole/mine", root).json()["data"], {"a": "b"})
status(ask("GET", "cubbyhole/mine", auth["client_token"]), 404)
chapter("tokens")

# AppRole

none(admin.sys.enable_auth_method("approle"))
none(admin.sys.enable_auth_method("userpass"))
refused(exceptions.InvalidRequest, "path is already in use", admin.sys.enable_auth_method, "approle")
ways = doubled(admin.sys.list_auth_methods())
assert {"token/", "approle/", "userpass/"} <= set(ways), ways
assert "token_type" in ways["approle/"]["config"], ways["approle/"]
none(admin.sys.tune_auth_method("approle", default_lease_ttl="20m", max_lease_ttl="2h"))
expect(doubled(admin.sys.read_auth_method_tuning("approle"))["default_lease_ttl"], 1200)
approle = admin.auth.approle
status(ask("POST", "auth/approle/role/empty", root), 204)
none(approle.create_or_update_approle("web", token_policies=["team"], token_ttl="20m", token_max_ttl="30m", secret_id_num_uses=2))
role = approle.read_role("web")["data"]
expect((role["token_policies"], role["token_ttl"], role["bind_secret_id"], role["secret_id_num_uses"]), (["team"], 1200, True, 2))
expect(role["token_type"], "default")
expect(approle.list_roles()["data"]["keys"], ["empty", "web"])
role_id = approle.read_role_id("web")["data"]["role_id"]
none(approle.update_role_id("web", "web-of-ours"))
expect(approle.read_role_id("web")["data"]["role_id"], "web-of-ours")
secret = approle.generate_secret_id("web", metadata={"host": "a1"}, cidr_list=["0.0.0.0/0"])["data"]
expect(set(secret), {"secret_id", "secret_id_accessor", "secret_id_num_uses", "secret_id_ttl"})
expect(approle.list_secret_id_accessors("web")["data"]["keys"], [secret["secret_id_accessor"]])
known = approle.read_secret_id("web", secret["secret_id"])["data"]
expect((known["metadata"], known["cidr_list"], known["secret_id_num_uses"]), ({"host": "a1"}, ["0.0.0.0/0"], 2))
none(approle.read_secret_id("web", "nobodys"))
expect(approle.read_secret_id_accessor("web", secret["secret_id_accessor"])["data"]["metadata"], {"host": "a1"})
app = client()
signed = envelope(app.auth.approle.login("web-of-ours", secret["secret_id"]))["auth"]
expect((signed["policies"], signed["lease_duration"], signed["metadata"]), (["default", "team"], 1200, {"role_name": "web", "host": "a1"}))
assert signed["entity_id"], "a login has an entity"
expect(app.secrets.kv.v2.read_secret("team/x", raise_on_deleted_version=True)["data"]["data"], {"a": "1"})
expect(app.auth.token.lookup_self()["data"]["meta"], {"role_name": "web", "host": "a1"})
client().auth.approle.login("web-of-ours", secret["secret_id"])
wrong = "invalid role or secret ID"
for pair in [("web-of-ours", secret["secret_id"]), ("web-of-ours", "wrong"), (role_id, "wrong"), ("none", "none")]:
    refused(exceptions.InvalidRequest, wrong, client().auth.approle.login, *pair)
custom = approle.create_custom_secret_id("web", "chosen-by-us", metadata={"host": "a2"})["data"]
expect(custom["secret_id"], "chosen-by-us")
none(approle.destroy_secret_id("web", "chosen-by-us"))
refused(exceptions.InvalidRequest, wrong, client().auth.approle.login, "web-of-ours", "chosen-by-us")
none(approle.delete_role("empty"))
refused(exceptions.InvalidPath, "", approle.read_role, "empty")
chapter("approle")

# Userpass

userpass = admin.auth.userpass
none(userpass.create_or_update_user("Alice", password="first", policies="team"))
none(userpass.create_or_update_user("bob", password="his", token_policies=["team"], token_ttl="5m"))
expect(sorted(userpass.list_user()["data"]["keys"]), ["alice", "bob"])
assert "password" not in userpass.read_user("bob")["data"]
alice = client()
signed = envelope(alice.auth.userpass.login("alice", "first"))["auth"]
expect((signed["metadata"], signed["policies"]), ({"username": "alice"}, ["default", "team"]))
expect(client().auth.userpass.login("bob", "his")["auth"]["lease_duration"], 300)
# Who is in a group may do what it may, at once and only as long.
identity = admin.secrets.identity
none(admin.sys.create_or_update_policy("old-top", 'path "old/top" { capabilities = ["read"] }'))
refused(exceptions.Forbidden, "permission denied", alice.secrets.kv.v1.read_secret, "top", mount_point="old")
inner = identity.create_or_update_group("inner", member_entity_ids=[signed["entity_id"]])["data"]["id"]
outer = identity.create_or_update_group("outer", policies=["old-top"], member_group_ids=[inner])["data"]["id"]
expect(alice.secrets.kv.v1.read_secret("top", mount_point="old")["data"], {"k": "v"})
expect(alice.auth.token.lookup_self()["data"]["identity_policies"], ["old-top"])
belonging = identity.read_entity(signed["entity_id"])["data"]
expect((belonging["direct_group_ids"], belonging["inherited_group_ids"]), ([inner], [outer]))
none(identity.delete_group(inner))
refused(exceptions.Forbidden, "permission denied", alice.secrets.kv.v1.read_secret, "top", mount_point="old")
refused(exceptions.InvalidRequest, "", client().auth.userpass.login, "alice", "wrong")
refused(exceptions.InvalidRequest, "", client().auth.userpass.login, "nobody", "wrong")
none(userpass.update_password_on_user("alice", "second"))
refused(exceptions.InvalidRequest, "", client().auth.userpass.login, "alice", "first")
client().auth.userpass.login("alice", "second")
none(userpass.delete_user("bob"))
refused(exceptions.InvalidRequest, "", client().auth.userpass.login, "bob", "his")
chapter("userpass")

# Wrapping

wrapped = envelope(admin.read("secret/data/team/x", wrap_ttl="5m"))
expect((wrapped["data"], wrapped["auth"]), (None, None))
info = wrapped["wrap_info"]
expect((info["ttl"], info["creation_path"]), (300, "secret/data/team/x"))
looked = status(ask("POST", "sys/wrapping/lookup", json={"token": info["token"]}), 200).json()["data"]
expect((looked["creation_ttl"], looked["creation_path"]), (300, "secret/data/team/x"))
rewrapped = status(ask("POST", "sys/wrapping/rewrap", root, json={"token": info["token"]}), 200).json()["wrap_info"]
expect(rewrapped["creation_path"], "secret/data/team/x")
spent = "wrapping token is not valid or does not exist"
refused(exceptions.InvalidRequest, spent, admin.sys.unwrap, info["token"])
expect(admin.sys.unwrap(rewrapped["token"])["data"]["data"], {"a": "1"})
refused(exceptions.InvalidRequest, spent, admin.sys.unwrap, rewrapped["token"])
# Without a body, as whoever the wrapping token is.
own = admin.sys.wrap({"k": ["v", 1]}, ttl=60)["wrap_info"]["token"]
expect(status(ask("POST", "sys/wrapping/unwrap", own), 200).json()["data"], {"k": ["v", 1]})
status(ask("POST", "sys/wrapping/unwrap", own), 400)
token = approle.generate_secret_id("web", wrap_ttl="60s")["wrap_info"]["token"]
assert "secret_id" in client(token).sys.unwrap()["data"]
login = ask("POST", "auth/userpass/login/alice", json={"password": "second"}, headers={"X-Vault-Wrap-TTL": "60"})
info = status(login, 200).json()["wrap_info"]
assert info["wrapped_accessor"], info
joined = client()
expect(joined.auth_cubbyhole(info["token"])["auth"]["metadata"], {"username": "alice"})
expect(joined.is_authenticated(), True)
chapter("wrapping")

# Certificates

pki = admin.secrets.pki
none(admin.sys.enable_secrets_engine("pki", path="ca"))
for path in ("ca/ca/pem", "ca/crl/pem"):
    expect(ask("GET", path).status_code, 204)
made = pki.generate_root("exported", "Example Root", extra_params={"key_type": "ec"}, mount_point="ca")["data"]
expect(made["private_key_type"], "ec")
pki.create_or_update_role("web", extra_params={"allow_any_name": True, "key_type": "ec", "ttl": "6h"}, mount_point="ca")
expect(pki.read_role("web", mount_point="ca")["data"]["ttl"], 21600)
expect(pki.list_roles(mount_point="ca")["data"]["keys"], ["web"])
issued = pki.generate_certificate("web", "a.example.com", mount_point="ca")["data"]
assert pki.read_ca_certificate(mount_point="ca").startswith("-----BEGIN CERTIFICATE")
assert issued["serial_number"] in pki.list_certificates(mount_point="ca")["data"]["keys"]
expect(pki.read_certificate(issued["serial_number"], mount_point="ca")["data"]["certificate"], issued["certificate"])
refused(exceptions.InvalidRequest, "", pki.generate_certificate, "web", "not a host", mount_point="ca")
expect(pki.revoke_certificate(issued["serial_number"], mount_point="ca")["data"]["state"], "revoked")
assert pki.read_crl(mount_point="ca").startswith("-----BEGIN X509 CRL")
expect(pki.rotate_crl(mount_point="ca")["data"], {"success": True})
none(admin.sys.enable_secrets_engine("pki", path="below"))
csr = pki.generate_intermediate("internal", "Below", extra_params={"key_type": "ec"}, mount_point="below")["data"]["csr"]
signed = pki.sign_intermediate(csr, "Below", mount_point="ca")["data"]
expect(len(pki.set_signed_intermediate(signed["certificate"], mount_point="below")["data"]["imported_issuers"]), 1)
issuer = pki.list_issuers(mount_point="below")["data"]["keys"][0]
expect(pki.update_issuer(issuer, extra_params={"issuer_name": "below"}, mount_point="below")["data"]["issuer_name"], "below")
expect(pki.revoke_issuer("below", mount_point="below")["data"]["revoked"], True)
pki.delete_issuer("below", mount_point="below")
refused(exceptions.InternalServerError, "", pki.read_issuer, "below", mount_point="below")
expect(pki.tidy(mount_point="ca").status_code, 202)
none(pki.delete_role("web", mount_point="ca"))
expect(pki.delete_root(mount_point="ca")["data"], None)
for path in ("ca", "below"):
    none(admin.sys.disable_secrets_engine(path))
chapter("pki")

# Databases and leases

database = admin.secrets.database
none(admin.sys.enable_secrets_engine("database"))
connection = {
    "plugin_name": "postgresql-database-plugin", "allowed_roles": ["reader", "app"],
    "connection_url": DATABASE_URL, "username": "postgres", "password": DATABASE_PASSWORD,
}
refused(exceptions.InvalidRequest, "", database.configure, "main", **{**connection, "password": "wrong"})
none(database.configure("main", **connection))
expect(database.list_connections()["data"]["keys"], ["main"])
shown = database.read_connection("main")["data"]
expect((shown["plugin_name"], shown["allowed_roles"]), ("postgresql-database-plugin", ["reader", "app"]))
assert DATABASE_PASSWORD not in json.dumps(shown), "a connection shows no password"
creation = ["CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'"]
none(database.create_role("reader", "main", creation, default_ttl="30m", max_ttl="1h"))
role = database.read_role("reader")["data"]
expect((role["db_name"], role["default_ttl"], role["creation_statements"]), ("main", 1800, creation))
expect(database.list_roles()["data"]["keys"], ["reader"])
lent = envelope(database.generate_credentials("reader"))
expect((lent["renewable"], lent["lease_duration"], set(lent["data"])), (True, 1800, {"username", "password"}))
assert lent["lease_id"].startswith("database/creds/reader/"), lent["lease_id"]
found = admin.sys.read_lease(lent["lease_id"])["data"]
expect((found["id"], found["renewable"], found["last_renewal"]), (lent["lease_id"], True, None))
expect(admin.sys.list_leases("database/creds/reader")["data"]["keys"], [lent["lease_id"].split("/")[-1]])
renewed = admin.sys.renew_lease(lent["lease_id"], increment=600)
expect((renewed["lease_id"], renewed["lease_duration"]), (lent["lease_id"], 600))
none(admin.sys.revoke_lease(lent["lease_id"]))
refused(exceptions.InvalidRequest, "invalid lease", admin.sys.read_lease, lent["lease_id"])
second = database.generate_credentials("reader")["lease_id"]
none(admin.sys.revoke_prefix("database/creds"))
refused(exceptions.InvalidRequest, "invalid lease", admin.sys.renew_lease, second)
status(ask("LIST", "sys/leases/lookup/database/creds/reader", root), 404)
none(database.delete_role("reader"))
refused(exceptions.InvalidRequest, "unknown role", database.generate_credentials, "reader")
# An account that is there: the one that a role has just made, outlived by its role.
none(database.create_role("app", "main", ["CREATE ROLE app WITH LOGIN; CREATE ROLE \"{{name}}\" WITH LOGIN PASSWORD '{{password}}'"]))
database.generate_credentials("app")
none(database.create_static_role("app", "main", "app", ["ALTER ROLE \"{{name}}\" PASSWORD '{{password}}'"], rotation_period="1h"))
kept = database.get_static_credentials("app")["data"]
expect((kept["username"], kept["rotation_period"]), ("app", 3600))
assert 3590 <= kept["ttl"] <= 3600, kept["ttl"]
none(database.rotate_static_role_credentials("app"))
assert database.get_static_credentials("app")["data"]["password"] != kept["password"]
none(database.delete_static_role("app"))
none(database.rotate_root_credentials("main"))
database.reset_connection("main")
none(admin.sys.revoke_force("database/"))
none(database.delete_connection("main"))
none(admin.sys.disable_secrets_engine("database"))
chapter("databases")

# Keys

before = doubled(admin.sys.get_encryption_key_status())["term"]
none(admin.sys.rotate_encryption_key())
expect(doubled(admin.sys.get_encryption_key_status())["term"], before + 1)
expect(admin.secrets.kv.v2.read_secret("team/x", raise_on_deleted_version=True)["data"]["data"], {"a": "1"})

otp = "0123456789abcdefghijklmnopqr"
attempt = fresh.sys.start_root_token_generation(otp=otp)
expect((attempt["started"], attempt["progress"], attempt["required"], attempt["otp_length"]), (True, 0, 3, 28))
for share in shares[:3]:
    attempt = fresh.sys.generate_root(share, attempt["nonce"])
expect(attempt["complete"], True)
encoded = attempt["encoded_root_token"]
assert "=" not in encoded, "it is Base64 without padding"
raw = base64.b64decode(encoded + "=" * (-len(encoded) % 4))
second_root = "".join(chr(a ^ ord(b)) for a, b in zip(raw, otp))
expect(client(second_root).auth.token.lookup_self()["data"]["policies"], ["root"])
expect(fresh.sys.read_root_generation_progress()["started"], False)
fresh.sys.start_root_token_generation()
none(fresh.sys.cancel_root_generation())

begun = fresh.sys.start_rekey(secret_shares=3, secret_threshold=2, require_verification=True)
expect((begun["started"], begun["t"], begun["n"], begun["required"]), (True, 2, 3, 3))
done = fresh.sys.rekey_multi(shares[1:4], nonce=begun["nonce"])
expect((done["complete"], len(done["keys"]), done["verification_required"]), (True, 3, True))
verification = fresh.sys.read_rekey_verify_progress()
expect((verification["started"], verification["t"]), (True, 2))
assert fresh.sys.rekey_verify_multi(done["keys"][:2], nonce=done["verification_nonce"])["complete"]
shares, threshold = done["keys"], 2
chapter("keys")

# Seal

refused(exceptions.Forbidden, "", team.sys.seal)
none(admin.sys.seal())
expect(fresh.sys.is_sealed(), True)
refused(exceptions.VaultDown, "Vault is sealed", admin.secrets.kv.v2.read_secret, "team/x", raise_on_deleted_version=True)
status(ask("GET", "secret/data/team/x", root), 503)
for share in shares[:threshold]:
    seal = fresh.sys.submit_unseal_key(share)
expect(seal["sealed"], False)
expect(admin.secrets.kv.v2.read_secret("team/x", raise_on_deleted_version=True)["data"]["data"], {"a": "1"})
expect(ask("GET", "cubbyhole/mine", root).json()["data"], {"a": "b"})

# A disabled way in ends its tokens; a disabled mount its secrets.
none(admin.sys.disable_auth_method("userpass"))
expect(alice.is_authenticated(), False)
none(admin.sys.disable_secrets_engine("old"))
none(admin.sys.enable_secrets_engine("kv", path="old"))
refused(exceptions.InvalidPath, "", kv1.list_secrets, "", mount_point="old")
none(admin.auth.token.revoke(second_root))
with open(KEYS_FILE, "w") as file:
    json.dump({"keys": shares, "root_token": root}, file)
chapter("seal")
