// The list of past sheets.
import { load } from './load.js';

void load();
