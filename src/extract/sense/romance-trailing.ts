/**
 * What trails behind the sentence before in Spanish, Italian and Portuguese, as parts of the patterns of trailing.ts:
 * "en la misma sala" (as which?), "le recordó que …" (whom?), "quel foglio" (which?), "Es un pueblo de la costa" (what
 * is?). Where the sentence itself tells it, the form does not hold. Data only.
 */

/** "Dentro hay recetas", "Enfrente, los vecinos": of what? "Dentro del barco hay recetas" says it. */
const within = (...places: readonly string[]): string =>
  String.raw`^(?:${places.join('|')})(?=,\s|\s(?:hay|había|está|están|c[’']è|c[’']era|ci sono|há|havia)\s)|`;

/** "Na mesma semana", "nella stessa sala": as which? "No mesmo cais que em maio" says it. */
const same = (joints: string, word: string, fixed: string, says: string): string =>
  String.raw`(?<!\p{L})(?:${joints})\s(?:${word})\s(?!(?:${fixed})(?!\p{L}))\p{L}+(?!\p{L}|\s(?:${says})(?!\p{L}))|`;

/** "Rosa Medina contó que el alcalde le dijo": whom, stands before it; "Al puerto le pidió" says it first. */
const nobodyBefore = (first: string): string => String.raw`(?<!^(?:${first})\s[^.]*|\sque\s[^.]*)`;

export const ES =
  within('Dentro', 'Adentro', 'Afuera', 'Enfrente', 'Al frente', 'Al fondo', 'En el (?:medio|centro)', 'Al lado') +
  same(
    '[Ee]n|[Pp]or', 'el mism[oa]|la misma|los mismos|las mismas', 'tiempo|modo|nombre|forma|manera|medida|que',
    'que|del?|donde|cuando',
  ) +
  // "Fue una rebaja la que hubo", "Es un éxito la feria": what is, stands behind it
  String.raw`^(?:Es|Era|Fue|Será|Sería) una?\s(?!\p{Ll}+\s(?:el|la|los|las)\s)` +
  String.raw`(?![^.]*(?<!\p{L})(?:(?:el|la|los|las|lo) que|quien|quienes)(?!\p{L}))|` +
  nobodyBefore('Al?') + String.raw`(?<!\p{L})les? ` +
  '(?:(?:ha |han |había )(?:recordado|respondido|contestado|preguntado|dicho|pedido|replicado|advertido)|' +
  'recordó|respondió|contestó|preguntó|pidió|dijo|replicó|advirtió|ofreció|reprochó|espetó|exigió)' +
  String.raw`(?!\p{L}| al? )|`;

/** "Una donna … la ha", "Rosa Medina … gli ha": somebody before whom the word may mean. */
const NOBODY = String.raw`(?<!(?<!\p{L})(?:[Uu]n[oa]?\s|[Uu]n[’']|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)[^.]*)`;
const DONE = String.raw`\s(?:ha|hanno|aveva|avevano)\s\p{Ll}+(?:[aiu]t|tt|st|rt|ss|s)[oaie]?(?!\p{L})`;
/** "Il premio lo ha vinto Rosa Medina": what it means stands first, and who did it behind. */
const WHO_DID = String.raw`(?!\s(?:\p{Lu}|(?:il|lo|la|i|gli|le|uno?|una)\s))`;

export const IT =
  within('Dentro', 'Fuori', 'Di fronte', 'Al centro', 'In (?:mezzo|fondo)', 'Accanto', 'Intorno') +
  same(
    '[Nn]ell[oae]|[Nn]egli|sull[oa]|all[oa]|dall[oa]', 'stess[oaei]', 'tempo|modo|nome|momento in|misura',
    'di|del|dell[aeo]|degli|dei|che|in cui|dove',
  ) +
  String.raw`(?<!\p{L})(?:[Qq]ue(?:l|i|gli)\s(?!(?:che|di)\s)\p{Ll}+|[Qq]uest[’']ora)` +
  String.raw`(?!\p{L}|\s(?:che|chi|di|del|dell[aeo]|degli|dei|in cui|dove|\p{Ll}+ che)(?!\p{L}))|` +
  String.raw`(?<!\p{L})(?:difatti|all[’']opposto(?!\sd)|in un secondo (?:tempo|momento))(?!\p{L})|` +
  String.raw`${NOBODY}(?<!\p{L}|(?<!\p{L})(?:chi|che|come)\s)(?:gli${DONE}|(?:lo|li|la)${DONE}${WHO_DID})|`;

export const PT =
  within('(?:Lá )?[Dd]entro', 'Lá fora', 'Em frente', 'Ao (?:fundo|lado|centro)', 'No meio') +
  same(
    '[Nn][ao]s?|[Pp]el[oa]s?|aos?|às?', 'mesm[oa]s?', 'tempo|modo|nome|forma|ritmo|medida|que',
    'que|d[eoa]s?|em que|onde|quando',
  ) +
  String.raw`^(?:É|Era|Foi|Será|Seria) uma?\s(?!\p{Ll}+\s[oa]s?\s)(?![^.]*(?<!\p{L})(?:que|quem)(?!\p{L}))|` +
  nobodyBefore('Aos?|Às?') + String.raw`(?<!\p{L})` +
  '(?:respondeu|perguntou|disse|pediu|lembrou|replicou|retorquiu|ofereceu|chamou|chamaram)-lhes?' +
  String.raw`(?!\p{L}| a[os]? )|`;
