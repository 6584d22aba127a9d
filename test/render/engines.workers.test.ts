import { expect, it } from 'vitest';
import { startEngines } from '../../src/render/engines.ts';
import { engineModules } from '../../src/render/wasm/modules.ts';
import { describeEngines } from './engines-contract.ts';

it('gives workerd its globals back', async () => {
  const globals = () => [WebAssembly.instantiate, WebAssembly.Module, 'location' in globalThis];
  const before = globals();
  await startEngines(engineModules);
  expect(globals()).toEqual(before);
});

describeEngines('inside workerd', () => startEngines(engineModules));
