# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""What the measurements share: a configuration, its recipe and the server behind it."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from cloudflare_server import TOKEN, CloudflareServer

ROOT = pathlib.Path(__file__).resolve().parents[2]
ZONE = "bench.example"
FIRST, SECOND = "198.51.100.7", "198.51.100.8"


class Bench:
    """A configuration with `count` names in one zone, whose account is at the server."""

    def __init__(self, count, delay):
        self.server = CloudflareServer(ZONE, delay)
        self.server.start()
        self.names = [f"h{number}.{ZONE}" for number in range(count)]
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="bench."))
        recipe = json.loads((ROOT / "resources/recipes/records/cloudflare.json").read_text(encoding="utf-8"))
        # The real recipe, only somewhere else; a recipe of the user's own needs an id of its own.
        recipe.update(id="bench-cloudflare", baseUrl=self.server.url)
        recipes = self.dir / "recipes/records"
        recipes.mkdir(parents=True)
        (recipes / "bench-cloudflare.json").write_text(json.dumps(recipe), encoding="utf-8")
        self.secrets = self.dir / "secrets.json"
        self.secrets.touch(0o600)
        self.secrets.write_text(json.dumps({"cf": {"token": TOKEN}}), encoding="utf-8")

    def close(self):
        self.server.stop()
        shutil.rmtree(self.dir)

    def configure(self, address):
        config = {
            "version": 1,
            "accounts": [{"id": "cf", "provider": "bench-cloudflare"}],
            "records": [{"name": name, "types": ["A"], "account": "cf"} for name in self.names],
            "addressSources": {"default": {"A": [{"kind": "fixed", "addresses": [address]}]}},
        }
        (self.dir / "config.json").write_text(json.dumps(config), encoding="utf-8")

    @property
    def options(self):
        return ["--config", str(self.dir), "--secrets", str(self.secrets)]

    def is_published(self, address):
        return sorted((r["name"], r["content"]) for r in list(self.server.records.values())) == sorted((n, address) for n in self.names)

    def once(self, mooringd, address, outcomes):
        """One pass; returns requests, connections and seconds."""
        self.configure(address)
        self.server.reset()
        begin = time.monotonic()
        run = subprocess.run([mooringd, "once", *self.options, "--json"], capture_output=True, check=False, timeout=600)
        seconds = time.monotonic() - begin
        if run.returncode != 0:
            sys.exit(f"mooringd ended with {run.returncode}: {run.stderr.decode()}{run.stdout.decode()[:2000]}")
        got = [record["outcome"] for record in json.loads(run.stdout)["records"]]
        if len(got) != len(self.names) or not set(got) <= set(outcomes) or not self.is_published(address):
            sys.exit(f"the pass did not publish {address}: {set(got)}, {len(self.server.records)} records")
        return len(self.server.requests), self.server.connections, seconds
