// npm run bench [-- --quick] [-- --memory] [-- --desk]: our speed beside others', on real workerd. Prints tables,
// writes out/bench.json and the pictures. Ends with 1 where an isolate holds too much; --memory measures that alone,
// --desk how long an editor waits in a browser.
import { parseArgs } from 'node:util';
import { withModule } from './with-module.ts';

type Bench = typeof import('../test/bench/print-bench.ts');
const flag = { type: 'boolean', default: false } as const;
const options = { quick: flag, memory: flag, desk: flag };
const { values } = parseArgs({ options });
const isWithin = await withModule('test/bench/print-bench.ts', ({ printBench }: Bench) => printBench(values));
process.exitCode = isWithin ? 0 : 1;
