export function importClosure(root: string, entries: readonly string[]): { files: string[]; packages: string[] };
