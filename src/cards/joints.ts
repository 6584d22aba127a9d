/** Words that join somebody to the body that one comes from: "Bo Lund vom Zoo", "Luc Roux de l’association Lund". */
export const JOINTS = [
  'vom', 'von der', 'von', 'beim', 'bei der', 'bei', 'du', 'de la', 'del', 'della', 'da', 'do', 'dal',
] as const;
const JOINED = new RegExp(`^(?:(?:${JOINTS.join('|')})\\s|(?:de l|dell)[’'])`, 'u');

/** Does a role begin with one? It follows the name without a comma. */
export const isJoined = (role: string): boolean => JOINED.test(role);
