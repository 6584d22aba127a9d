/** @jsxImportSource hono/jsx */
/** What an operator looks at: how much waits, what was given up and why, each feed's last look, sheets a day. */
import type { Child, FC } from 'hono/jsx';
import { plain } from '../plain.ts';

interface LetterRow { id: string; subject: string; code: string; detail: string; at: string; attempts: number }
interface Look { at: string; outcome: string; detail?: string | undefined; queued?: number | undefined }
interface Delivered { at: string; outcome: string }

export interface AdminState {
  /** null: no queue is bound; `untold`: the platform does not say. */
  depth: number | 'untold' | null;
  openBatches: number;
  letters: readonly LetterRow[];
  feeds: readonly { name: string; last: Look | null; next: string | null }[];
  webhooks: readonly { name: string; events: readonly string[]; last: Delivered | null }[];
  /** Newest first; `isWhole` is false where more sheets of the last day were made than were counted. */
  days: readonly { day: string; sheets: number; isWhole: boolean }[];
}

export const AdminStateView: FC<AdminState> = ({ depth, openBatches, letters, feeds, webhooks, days }) => (
  <>
    {depth === null && (
      <p class="fault-box">No queue is bound: batches, feeds and webhooks answer 501. docs/pipeline.md says how.</p>
    )}
    <dl class="numbers">
      <div><dd>{depth === null ? '–' : depth === 'untold' ? '?' : depth}</dd><dt>jobs in the queue</dt></div>
      <div><dd>{openBatches}</dd><dt>open batches</dt></div>
      <div><dd>{letters.length}</dd><dt>dead letters</dt></div>
      <div><dd>{days[0]?.sheets ?? 0}</dd><dt>sheets on the last day</dt></div>
    </dl>
    <Section title="Dead letters" isEmpty={letters.length === 0} empty="Nothing was given up.">
      <p class="buttons">
        <button type="button" data-post="/api/dead-letters/retry">Try all again</button>
      </p>
      <Table heads={['What', 'Why', 'When', 'Tries', 'Do']}>
        {letters.map(({ id, subject, code, detail, at, attempts }) => (
          <tr>
            <th scope="row">{plain(subject)}</th>
            <td>{code}: {plain(detail)}</td>
            <td><Time at={at} /></td>
            <td>{attempts}</td>
            <td>
              <button type="button" data-post={`/api/dead-letters/${id}/retry`}>Try again</button>{' '}
              <button type="button" data-delete={`/api/dead-letters/${id}`}>Throw away</button>
            </td>
          </tr>
        ))}
      </Table>
    </Section>
    <Section title="Feeds" isEmpty={feeds.length === 0} empty="No feed is read.">
      <Table heads={['Feed', 'Last look', 'Outcome', 'New', 'Next']}>
        {feeds.map(({ name, last, next }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{last ? <Time at={last.at} /> : 'not yet'}</td>
            <td>{last?.outcome}{last?.detail && `: ${plain(last.detail)}`}</td>
            <td>{last?.queued}</td>
            <td>{next && <Time at={next} />}</td>
          </tr>
        ))}
      </Table>
    </Section>
    <Section title="Webhooks" isEmpty={webhooks.length === 0} empty="Nobody is told of sheets.">
      <Table heads={['Webhook', 'Events', 'Last delivery', 'Answer', 'Do']}>
        {webhooks.map(({ name, events, last }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{events.join(', ')}</td>
            <td>{last ? <Time at={last.at} /> : 'none yet'}</td>
            <td>{last?.outcome}</td>
            <td><button type="button" data-post={`/api/webhooks/${name}/test`}>Send a test</button></td>
          </tr>
        ))}
      </Table>
    </Section>
    <Section title="Sheets a day" isEmpty={days.length === 0} empty="No sheets yet.">
      <Table heads={['Day', 'Sheets']} kind="narrow">
        {days.map(({ day, sheets, isWhole }) => (
          <tr><th scope="row">{day}</th><td>{sheets}{!isWhole && ' or more'}</td></tr>
        ))}
      </Table>
    </Section>
  </>
);

const Section: FC<{ title: string; isEmpty: boolean; empty: string; children?: Child }> = (props) => (
  <section>
    <h2>{props.title}</h2>
    {props.isEmpty ? <p class="note">{props.empty}</p> : props.children}
  </section>
);

const Table: FC<{ heads: readonly string[]; kind?: string; children?: Child }> = ({ heads, kind, children }) => (
  <div class="table-box" role="region" aria-label={heads[0]} tabindex={0}>
    <table class={kind}>
      <thead><tr>{heads.map((head) => <th scope="col">{head}</th>)}</tr></thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);

/** To the minute, as UTC. */
const MINUTE = 16;
const Time: FC<{ at: string }> = ({ at }) => <time datetime={at}>{at.slice(0, MINUTE).replace('T', ' ')}</time>;
