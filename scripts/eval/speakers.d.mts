/** Whether the speaker that was named is the one who spoke. */
export declare function judgeSpeaker(
  named: string | null,
  gold: { speaker: string | null; named: boolean },
): 'right' | 'partial' | 'wrong' | 'none';
