/** Types of worker.mjs, for the tests. */
export interface RunningWorker {
  url: string;
  stop: () => Promise<void>;
  ended: Promise<number>;
}
export interface WorkerOptions {
  port?: number;
  inspectorPort?: number;
  persistTo?: string;
  quiet?: boolean;
  env?: Record<string, string>;
  signal?: AbortSignal;
  resolve?: import('./url-gate.ts').Resolve;
}
export function startWorker(options?: WorkerOptions): Promise<RunningWorker>;
export function freePort(): Promise<number>;
