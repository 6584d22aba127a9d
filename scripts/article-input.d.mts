/** Types of article-input.mjs, for the tests. */
export interface ArticleInput {
  type: string;
  body: Uint8Array | string;
}
export function readArticleInput(named: string): Promise<ArticleInput>;
