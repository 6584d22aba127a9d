/** A file of lists as it stands in src/extract/names/lists: one string a list, in lines that can be read. */

const WIDTH = 116;

export interface List { name: string; items: readonly string[]; separator: ' ' | ',' }

export function listSource(head: string, lists: readonly List[]): string {
  const body = lists.map(({ name, items, separator }) =>
    `export const ${name} = \`\n${wrapped(items, separator)}\`;\n`);
  return `/**\n * ${head}\n * Made by scripts/knowledge.ts; not written by hand.\n */\n${body.join('\n')}`;
}

function wrapped(items: readonly string[], separator: List['separator']): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const isFitting = last !== undefined && last.length + item.length + separator.length < WIDTH;
    if (isFitting) lines[lines.length - 1] = last + separator + item;
    else lines.push(item);
  }
  return lines.join(separator === ' ' ? '\n' : ',\n');
}
