export interface Version {
  name: string;
  target: string;
  of: string;
  entries: string[];
  also?: RegExp;
}
export const VERSIONS: Version[];
export function hashed(version: Version): { files: string[]; packages: string[] };
