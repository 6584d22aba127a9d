/**
 * What each module costs the first card of an isolate: the time spent in its own code, by a sampling profile, over some
 * cold starts.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Frame } from './inspect.ts';
import { orderOf, variedCard } from './orders.ts';
import { startRuntime } from './runtime.ts';

export interface ModuleRow {
  module: string;
  /** Slower than without a profiler; the shares hold. */
  ms: number;
}

export async function measureModules(bundle: Bundle, starts: number): Promise<ModuleRow[]> {
  const sources = new SourceMap(JSON.parse(readFileSync(join(bundle.folder, `${bundle.entry}.map`), 'utf8')));
  const spent = new Map<string, number>();
  for (let start = 0; start < starts; start += 1) {
    const runtime = await startRuntime(bundle, { inspected: true });
    try {
      const body = JSON.stringify(orderOf(variedCard('quote', start)));
      const frames = await runtime.topFrames(async () =>
        (await fetch(runtime.url, { method: 'POST', body })).arrayBuffer(),
      );
      for (const { frame, ms } of frames) {
        const module = moduleOf(frame, sources);
        spent.set(module, (spent.get(module) ?? 0) + ms / starts);
      }
    } finally {
      await runtime.stop();
    }
  }
  spent.delete('(idle)');
  return [...spent].map(([module, ms]) => ({ module, ms })).sort((a, b) => b.ms - a.ms);
}

/** A package, a folder of ours, "wasm" for the engines, or what V8 calls its own work. */
function moduleOf({ functionName, url, lineNumber, columnNumber }: Frame, sources: SourceMap): string {
  if (url.startsWith('wasm:')) return 'wasm';
  if (!url.endsWith('.js') || url.startsWith('node')) return functionName.startsWith('(') ? functionName : '(runtime)';
  const entry = sources.findEntry(lineNumber, columnNumber);
  const source = 'originalSource' in entry ? entry.originalSource : '';
  if (source.endsWith('render/wasm/satori.js')) return 'satori';
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  const [, ours] = /((?:src\/[^/]+)|templates)\/[^/]+/.exec(source) ?? [];
  return inPackage ?? ours ?? '(bundler)';
}
