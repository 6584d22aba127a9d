/**
 * The grain of a source, measured on its syntax tree: long lines, functions with many branches, bare numbers in
 * conditions.
 */
import { parseSync } from 'vite';

const MAX_WIDTH = 120;
const MAX_BRANCHES = 15;
/** None, one, a pair, and "not found" explain themselves; any other number in a condition wants a name and a reason. */
const PLAIN_NUMBERS = new Set(['0', '1', '2']);

const FUNCTIONS = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const BRANCHES =
  /^(?:IfStatement|ConditionalExpression|LogicalExpression|CatchClause|For\w*Statement|(?:Do)?WhileStatement)$/;
const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);

type Tree = Record<string, unknown> & { type: string; start: number };

export interface Grain {
  wide: number[];
  branched: number[];
  numbered: number[];
}

/** The lines (from 1) that offend, of each kind. */
export function grainOf(path: string, code: string): Grain {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const nodes = [...nodesOf(program)];
  const functions = nodes.filter(({ type }) => FUNCTIONS.test(type));
  return {
    wide: code.split('\n').flatMap((line, index) => (line.length > MAX_WIDTH ? [index + 1] : [])),
    branched: functions.filter((node) => branchesOf(node) > MAX_BRANCHES).map(({ start }) => lineAt(start)),
    numbered: nodes.filter(comparesBareNumber).map(({ start }) => lineAt(start)),
  };
}

function childrenOf(node: object): Tree[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value])).filter(isTree);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* nodesOf(node: object): Generator<Tree> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* nodesOf(child);
  }
}

/** Those of the function itself: a function within it has its own count. */
function branchesOf(node: Tree): number {
  return childrenOf(node)
    .filter(({ type }) => !FUNCTIONS.test(type))
    .reduce((sum, child) => sum + (isBranch(child) ? 1 : 0) + branchesOf(child), 0);
}

const isBranch = ({ type, test }: Tree) => BRANCHES.test(type) || (type === 'SwitchCase' && test !== null);

function comparesBareNumber(node: Tree): boolean {
  if (node.type !== 'BinaryExpression' || !COMPARISONS.has(String(node['operator']))) return false;
  const sides = [node['left'], node['right']].filter(isTree);
  return sides.some(isBareNumber) && !sides.some(isHttpStatus);
}

const isBareNumber = ({ type, value, raw }: Tree) =>
  type === 'Literal' && typeof value === 'number' && !PLAIN_NUMBERS.has(String(raw));

/** Its numbers are names already: `answer.status === 404`. */
const isHttpStatus = ({ type, name, property }: Tree): boolean =>
  type === 'MemberExpression' ? isTree(property) && isHttpStatus(property) : name === 'status';
