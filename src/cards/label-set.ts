/** What a card says in words of ours, in one language. */
export interface Labels {
  summary: string;
  /** Over a statement of the article: it does not vouch for what the article only reports. */
  fact: string;
  quote: string;
  figure: string;
  timeline: string;
  people: string;
  /** Kicker of the voices card, by the number of voices. */
  voices: Record<2 | 3 | 4, string>;
  /** The words stand in the article exactly so. */
  verbatim: string;
  paragraph: (n: number) => string;
  part: (n: number, of: number) => string;
  /** In place of the name, where we do not give one: the article may still name the speaker. */
  unnamed: string;
  quotedIn: (publisher: string) => string;
  /** For alt text. */
  said: (who: string, words: string) => string;
  source: (publisher: string) => string;
}
