/** A line that is nothing but the credit of a picture: "Getty Images", "REUTERS", "AFP/Getty", "PA Wire". */
import { pattern } from '../pattern.ts';

const AGENCIES = [
  'AP(?: Photo)?', 'AFP', 'ANSA', 'APA', 'dpa', 'EFE', 'EPA(?:-EFE)?', 'PA(?: (?:Media|Wire|Archive|Images))?',
  'Reuters', 'Getty(?: Images)?', 'Alamy(?: Stock Photo)?', 'Shutterstock', 'iStock(?:photo)?', 'Rex(?: Features)?',
  'imago(?: images)?', 'picture[ -]alliance', 'Keystone',
].join('|');
const CREDIT = pattern(
  'i',
  String.raw`^(?:(?:photo|image|picture|credit|foto|©)s?:? ?)?(?:${AGENCIES})(?: ?[/,|] ?[^.!?]{2,40}){0,2}$`,
);

export const isPhotoCredit = (line: string): boolean => CREDIT.test(line);
