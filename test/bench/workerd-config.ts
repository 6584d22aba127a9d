/**
 * workerd's configuration for one bundled Worker: its modules, the fonts' folder, and stores in memory for KV and
 * cache.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bundle } from './bundle.ts';

const PUBLIC = resolve(import.meta.dirname, '../../public');

export function workerdConfig({ folder, entry }: Bundle, vars: Readonly<Record<string, string>>): string {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const texts = Object.entries(vars).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  const modules = [entry, ...files.filter((file) => /\.(m?js|wasm|bin)$/.test(file) && file !== entry)].map(moduleOf);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "assets", disk = (path = ${JSON.stringify(PUBLIC)}, writable = false)),
    (name = "kv", worker = .kv),
    (name = "cache", worker = .cache),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ["nodejs_compat"],
  bindings = [${['(name = "ASSETS", service = "assets")', '(name = "SHEETS", kvNamespace = "kv")', ...texts].join(', ')}],
  cacheApiOutbound = "cache",
);
const kv :Workerd.Worker = (serviceWorkerScript = ${JSON.stringify(KV)}, compatibilityDate = "2026-11-01");
const cache :Workerd.Worker = (serviceWorkerScript = ${JSON.stringify(CACHE)}, compatibilityDate = "2026-11-01");
`;
}

function moduleOf(file: string): string {
  const kind = file.endsWith('.wasm') ? 'wasm' : file.endsWith('.bin') ? 'data' : 'esModule';
  return `(name = ${JSON.stringify(file)}, ${kind} = embed ${JSON.stringify(file)})`;
}

/**
 * What a KV binding says over HTTP: GET, PUT and DELETE of a key, metadata in a header, lists at the root. Names are
 * kept in order: a list that looked through all of them would cost a post more the more posts there were before it.
 */
const KV = `
const held = new Map();
const names = [];
function placeOf(name) {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle] < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
function listed(prefix) {
  const keys = [];
  for (let at = placeOf(prefix); names[at]?.startsWith(prefix) && keys.length < 1000; at += 1)
    keys.push({ name: names[at] });
  return keys;
}
async function answer(request) {
  const { pathname, searchParams } = new URL(request.url);
  const key = decodeURIComponent(pathname.slice(1));
  if (request.method === 'PUT') {
    if (!held.has(key)) names.splice(placeOf(key), 0, key);
    held.set(key, { value: await request.arrayBuffer(), metadata: request.headers.get('CF-KV-Metadata') });
    return new Response(null);
  }
  if (request.method === 'DELETE') {
    const isHeld = held.delete(key);
    if (isHeld) names.splice(placeOf(key), 1);
    return new Response(null, { status: isHeld ? 200 : 404 });
  }
  if (key === '') return Response.json({ keys: listed(searchParams.get('prefix') ?? ''), list_complete: true });
  const found = held.get(key);
  return found ? new Response(found.value, { headers: found.metadata ? { 'CF-KV-Metadata': found.metadata } : {} }) : new Response(null, { status: 404 });
}
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));
`;

/** A cache that never has anything: what it would save is measured elsewhere. */
const CACHE = `
addEventListener('fetch', (event) => event.respondWith(new Response(null, { status: event.request.method === 'PUT' ? 204 : 504, headers: { 'CF-Cache-Status': 'MISS' } })));
`;
