/** Runs a module of ours that Node alone cannot read: templates are TypeScript with JSX. */
import { join } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';

const ROOT = join(import.meta.dirname, '..');

/** @param path from the root of the project; @param work may import further modules while it runs */
export async function withModule<Module, Result>(
  path: string,
  work: (module: Module) => Promise<Result>,
): Promise<Result> {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { ssr } = vite.environments;
    if (!isRunnableDevEnvironment(ssr)) throw new Error('this Vite runs no module on the server');
    return await work(await ssr.runner.import<Module>(join(ROOT, path)));
  } finally {
    await vite.close();
  }
}
