import { startEngines } from '../../src/render/engines.ts';
import { describeEngines } from './engines-contract.ts';
import { engineModules } from './engine-modules.ts';

describeEngines('in Node', () => startEngines(engineModules()));
