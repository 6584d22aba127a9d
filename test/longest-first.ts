/**
 * The order of the files: the long ones first, so that at the end no core waits for one that began last. vitest takes
 * the projects by their names, and knows durations only where the tests ran before.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The many short files come last: they fill what is left evenly. */
const PROJECTS = ['whole', 'workers', 'alone', 'node'];
/** Over half a minute each; those that compute stand between those that wait for a browser or a server. */
const LONGEST = [
  'work/card-work', 'browser/desk', 'e2e/scripts', 'work/post-work', 'browser/share-page', 'pipeline/archive',
  'fuzz/bodies', 'browser/web-app', 'pipeline/batches', 'pipeline/faults', 'fuzz/fit',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((path) => moduleId.includes(`/test/${path}.test.`));
      return found < 0 ? LONGEST.length : found;
    };
    const turn = ({ project }: TestSpecification): number => PROJECTS.indexOf(project.name);
    return sorted.sort((a, b) => turn(a) - turn(b) || place(a) - place(b));
  }
}
