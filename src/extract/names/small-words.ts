/**
 * Small words of each language by the English word that does the same work: before a name, "in", "im", "en" and "dans"
 * tell of a place alike, so that what one language teaches of names holds in the others. A word list.
 */
const TABLE: Readonly<Record<string, string>> = {
  de: `in im:in,ins nach zu zum zur:to,aus:from,von vom:of,bei beim:at,mit:with,für:for,auf:on,an am:at,und:and,oder:or,
    durch:by,um:around,gegen:against,über:about,unter:under,zwischen:between,der die das den dem des:the,ein eine einen
    einem einer eines:a,sein seine seinen seinem seiner:his,ihr ihre ihren ihrem ihrer:her,wie:like,als:as,dass:that,
    ist:is,war:was,hat:has,hatte:had,wird:will,würde:would,kann:can,sagt:says,sagte:said,sind:are,waren:were,haben:have,
    namens:named,genannt:called`,
  es: `en:in,a al:to,desde:from,de del:of,con:with,para:for,sobre:about,por:by,entre:between,contra:against,y e:and,o:or,
    el la los las:the,un una unos unas:a,su sus:his,como:as,que:that,es:is,era fue:was,ha:has,había:had,puede:can,
    son:are,llamado llamada:called,hacia:to,según:to`,
  fr: `à au aux:in,en dans:in,vers:to,depuis:from,de du des d':of,chez:at,avec:with,pour:for,sur:on,par:by,entre:between,
    contre:against,et:and,ou:or,le la les l':the,un une:a,son sa ses:his,leur leurs:their,comme:as,que qu':that,est:is,
    était fut:was,a:has,avait:had,peut:can,sont:are,ont:have,appelé nommé:called`,
  it: `in:in,a ad al alla:in,da dal dalla:from,di del della dei degli delle:of,con:with,per:for,su sul sulla:on,
    tra fra:between,contro:against,e ed:and,o:or,il lo la i gli le l':the,un una uno:a,suo sua suoi sue:his,come:as,
    che:that,è:is,era fu:was,ha:has,aveva:had,può:can,sono:are,nel nella nello nei:in`,
  pt: `em no na nos nas:in,para:to,a ao à:to,desde:from,de do da dos das:of,com:with,por pelo pela:by,sobre:about,
    entre:between,contra:against,e:and,ou:or,o os as:the,um uma:a,seu sua seus suas:his,como:as,que:that,é:is,
    era foi:was,tem:has,tinha:had,pode:can,são:are`,
  nl: `in:in,naar:to,uit:from,van:of,bij:at,met:with,voor:for,op:on,en:and,of:or,door:by,tussen:between,tegen:against,
    over:about,de het:the,een:a,zijn:his,haar:her,hun:their,als:as,dat:that,is:is,was:was,heeft:has,had:had,zal:will,
    zou:would,kan:can,zegt:says,zei:said`,
  pl: `w we:in,do:to,z ze:from,od:from,przy:at,na:on,dla:for,przez:by,i oraz:and,lub albo:or,między:between,
    przeciw:against,o:about,jego:his,jej:her,ich:their,jak:like,jako:as,że:that,jest:is,był była:was,może:can`,
  ru: `в во:in,к ко:to,из:from,от:from,у:at,с со:with,для:for,на:on,и:and,или:or,между:between,против:against,о об:about,
    его:his,её ее:her,их:their,как:as,что:that,был была:was,может:can`,
  uk: `в у:in,до:to,з зі із:from,від:from,біля:at,для:for,на:on,і й та:and,або:or,між:between,проти:against,про:about,
    його:his,її:her,їх:their,як:as,що:that,був була:was,може:can`,
};

const known = new Map<string, ReadonlyMap<string, string>>();

function wordsOf(language: string): ReadonlyMap<string, string> {
  const told = known.get(language);
  if (told) return told;
  const words = new Map<string, string>();
  for (const group of (Object.hasOwn(TABLE, language) ? TABLE[language]! : '').split(',')) {
    const [own = '', english = ''] = group.split(':');
    for (const word of own.trim().split(/\s+/)) if (word) words.set(word, english);
  }
  known.set(language, words);
  return words;
}

/** The English word that does what this one does; the word itself where it is English, nothing where the table has none. */
export const inEnglish = (language: string, lower: string): string =>
  language === 'en' ? lower : (wordsOf(language).get(lower) ?? '');
