import { expect, it } from 'vitest';
import { pipelineApp } from '../../src/routes/pipeline.ts';
import { PIPELINE_PATHS } from '../../src/routes/pipeline-paths.ts';
import { makeConsumer } from '../consumer/make-consumer.ts';

it('the addresses under which the pipeline loads are those that it serves', () => {
  const { routes } = pipelineApp(makeConsumer().given);
  const served = routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  const plain = (path: string) => path.replace(/(?<=.)\/$/, '');
  expect([...new Set(served.map(plain))].sort()).toEqual(PIPELINE_PATHS.map(([method, path]) => `${method} ${path}`).sort());
});
