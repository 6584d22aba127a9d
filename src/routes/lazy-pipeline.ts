/** The addresses of the pipeline, whose code loads with the first call of one: most isolates never see any. */
import { Hono, type Context } from 'hono';
import type { PipelineRouteDeps } from './pipeline.ts';
import { PIPELINE_PATHS } from './pipeline-paths.ts';

export function lazyPipelineRoutes(deps: PipelineRouteDeps): Hono {
  let loaded: Promise<Hono> | null = null;
  const load = () => (loaded ??= import('./pipeline.ts').then(({ pipelineApp }) => pipelineApp(deps)));
  const app = new Hono();
  for (const [method, path] of PIPELINE_PATHS)
    app.on(method, path, async (c) => (await load()).fetch(c.req.raw, c.env, contextOf(c)));
  return app;
}

/** Tests call the app without one. */
function contextOf(c: Context): Context['executionCtx'] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
