/** A sheet that the consumer made is told of like one that a call made. */
import type { SheetRecord } from '../sheet/record.ts';
import type { ConsumerDeps } from './consumer-deps.ts';

export async function announceMade(
  { id, createdAt }: Pick<SheetRecord, 'id' | 'createdAt'>,
  origin: string,
  { announce, publicOrigin }: Pick<ConsumerDeps, 'announce' | 'publicOrigin'>,
): Promise<void> {
  await announce?.({ type: 'sheet.created', sheet: id, at: createdAt, origin: publicOrigin ?? origin });
}
