/**
 * The wasm modules as the bundler compiles them at deploy. Imported by the Worker's entry only: Node has no such
 * imports.
 */
import harfbuzz from 'harfbuzzjs/hb.wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import layout from 'satori/layout.wasm';
import type { EngineModules } from '../engines.ts';
import pixels from './pixels.wasm';

export const engineModules: EngineModules = { harfbuzz, layout, pixels, resvg };
