/** Digits of other scripts as 0–9, offset for offset: "٤٫٢", "४.२" and "๔.๒" are read as "4.2". */

/** The zero of each script whose digits are one UTF-16 unit each; Arabic has two sets, and CJK pages use wide ones. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0,
  0xff10,
];
const DIGITS = new Map(
  ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const),
  ),
);
const FOREIGN = new RegExp(`[${[...DIGITS.keys()].join('')}٫٬٪％]`, 'gu');
const SIGNS = new Map([['٫', '.'], ['٬', ','], ['٪', '%'], ['％', '%']]);

/** The same text with ASCII digits, separators and per cent signs; its length and every offset stay. */
export function latinDigits(text: string): string {
  return text.replace(FOREIGN, (sign) => DIGITS.get(sign) ?? SIGNS.get(sign) ?? sign);
}
