# SPDX-FileCopyrightText: 2026 The Mooring authors
# SPDX-License-Identifier: MIT
"""A Cloudflare-like DNS API on loopback for measuring: strict about what it is asked, slow on purpose, one zone in memory.

https://developers.cloudflare.com/api/resources/dns/
"""
import itertools
import json
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "bench-token-0123456789"
ZONE_ID = "f" * 32
BATCH_LIMIT = 200  # of the free plan


class Refused(Exception):
    def __init__(self, status, code, message):
        super().__init__(message)
        self.status, self.code = status, code


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 64 * 1024
    disable_nagle_algorithm = True

    def setup(self):
        super().setup()
        with self.server.lock:
            self.server.connections += 1

    def log_message(self, *_):
        pass

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        time.sleep(self.server.delay)
        server = self.server
        with server.lock:
            path, _, query = self.path.partition("?")
            server.requests.append(f"{self.command} {path}")
            try:
                if self.headers.get("Authorization") != f"Bearer {TOKEN}":
                    raise Refused(403, 9109, "Invalid access token")
                status, reply = 200, {"success": True, "errors": [], "messages": []}
                reply.update(server.answer(self.command, path, dict(urllib.parse.parse_qsl(query)), body))
            except Refused as refused:
                status = refused.status
                reply = {"success": False, "errors": [{"code": refused.code, "message": str(refused)}], "messages": [], "result": None}
        data = json.dumps(reply).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any


class CloudflareServer(ThreadingHTTPServer):
    """start() and stop(); `requests` and `connections` count since the last reset()."""

    daemon_threads = True

    def __init__(self, zone, delay):
        super().__init__(("127.0.0.1", 0), Handler)
        self.zone, self.delay = zone, delay
        self.lock = threading.Lock()
        self.records = {}
        self.ids = (f"{number:032x}" for number in itertools.count(1))
        self.reset()

    def reset(self):
        with self.lock:
            self.requests, self.connections = [], 0

    def start(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def stop(self):
        self.shutdown()
        self.server_close()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/client/v4"

    def page(self, items, query):
        size, number = int(query.get("per_page", 100)), int(query.get("page", 1))
        info = {"page": number, "per_page": size, "count": len(items), "total_count": len(items),
                "total_pages": max(1, -(-len(items) // size))}
        return {"result": items[(number - 1) * size:number * size], "result_info": info}

    def create(self, wanted):
        if not wanted.get("name", "").endswith("." + self.zone) or wanted.get("type") not in ("A", "AAAA") or not wanted.get("content"):
            raise Refused(400, 9005, "Content for A record must be a valid IPv4 address.")
        if any((r["name"], r["type"], r["content"]) == (wanted["name"], wanted["type"], wanted["content"]) for r in self.records.values()):
            raise Refused(400, 81058, "An identical record already exists.")
        record = {"id": next(self.ids), "proxied": False, "comment": None, "tags": [], "ttl": 1, **wanted}
        self.records[record["id"]] = record
        return record

    def patch(self, record_id, wanted):
        if record_id not in self.records:
            raise Refused(404, 81044, "Record does not exist.")
        self.records[record_id].update(wanted)
        return self.records[record_id]

    def batch(self, wanted):
        if sum(len(wanted.get(part) or []) for part in ("deletes", "patches", "puts", "posts")) > BATCH_LIMIT:
            raise Refused(400, 9000, "Too many changes in a batch.")
        return {"deletes": [self.records.pop(item["id"]) for item in wanted.get("deletes") or []],
                "patches": [self.patch(item["id"], item) for item in wanted.get("patches") or []],
                "puts": [], "posts": [self.create(item) for item in wanted.get("posts") or []]}

    def answer(self, method, path, query, body):
        base = "/client/v4/zones"
        records = f"{base}/{ZONE_ID}/dns_records"
        if method == "GET" and path == base:
            return self.page([{"id": ZONE_ID, "name": self.zone, "status": "active"}], query)
        if method == "GET" and path == records:
            return self.page(list(self.records.values()), query)
        try:
            wanted = json.loads(body or b"{}")
        except ValueError as error:
            raise Refused(400, 9207, "Failed to parse the request body.") from error
        if method == "POST" and path == records + "/batch":
            return {"result": self.batch(wanted)}
        if method == "POST" and path == records:
            return {"result": self.create(wanted)}
        if method == "PATCH" and path.startswith(records + "/"):
            return {"result": self.patch(path.rpartition("/")[2], wanted)}
        raise Refused(404, 7003, f"Could not route to {path}.")
