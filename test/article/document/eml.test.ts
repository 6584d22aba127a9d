import { describe, expect, it } from 'vitest';
import { outcome, post } from '../post.ts';

const read = async (mail: string) => post(mail.replaceAll('\n', '\r\n'), 'message/rfc822');
const HEAD = 'From: Rosa Medina <rosa@port.example>\nTo: desk@courier.example\nSubject: Harbour bridge closes\nDate: Tue, 10 Mar 2026 23:30:00 -0500\n';
const SENTENCE = 'The port closed the bridge on Monday after a crack was found.';
const mail = (body: string, more = '', head = HEAD) => `${head}${more}\n${body}\n`;
const HTML = 'Content-Type: text/html; charset=utf-8\n';
const EARLIER = 'We will tell you tomorrow what the engineers say of the pier and its steel.';

describe('a mail', () => {
  it('is its words, its subject, its sender and the day on the calendar of its sender', async () => {
    const article = await read(mail(`${SENTENCE}\n\n“It may not stand,” said Ana Lima.`));
    expect(article.text).toBe(`${SENTENCE}\n\n“It may not stand,” said Ana Lima.`);
    expect(article).toMatchObject({ title: 'Harbour bridge closes', author: 'Rosa Medina', publishedAt: '2026-03-10T23:30:00-05:00' });
  });

  it.each([
    ['an answer', `${SENTENCE}\n\nOn Mon, 9 Mar 2026 at 10:12, Desk <desk@courier.example> wrote:\n> ${EARLIER}\n> And more.`],
    ['an answer whose first line is broken', `${SENTENCE}\n\nOn Mon, 9 Mar 2026 at 10:12, The Desk of the Courier\n<desk@courier.example> wrote:\n> ${EARLIER}`],
    ['a German answer', `${SENTENCE}\n\nAm 9. März 2026 um 10:12 schrieb Desk <desk@courier.example>:\n> ${EARLIER}`],
    ['a French answer', `${SENTENCE}\n\nLe lun. 9 mars 2026 à 10:12, Desk <desk@courier.example> a écrit :\n> ${EARLIER}`],
    ['an answer of Outlook', `${SENTENCE}\n\n-----Original Message-----\nFrom: Desk\n${EARLIER}`],
    ['an answer under header lines', `${SENTENCE}\n\nFrom: Desk <desk@courier.example>\nSent: Monday, 9 March 2026 10:12\nTo: Rosa Medina\nSubject: Bridge\n\n${EARLIER}`],
    ['quoted lines first', `> ${EARLIER}\n\n${SENTENCE}`],
    ['a signature', `${SENTENCE}\n\n-- \nRosa Medina\nPort of Allery\n+1 555 0100`],
    ['a line of a telephone', `${SENTENCE}\n\nSent from my iPhone`],
  ])('loses what is not its own: %s', async (_, body) => {
    expect((await read(mail(body))).text).toBe(SENTENCE);
  });

  it('that passes another one on is that one', async () => {
    const article = await read(
      mail(`FYI\n\n---------- Forwarded message ---------\nFrom: Ana Lima <ana@port.example>\nDate: Mon, 9 Mar 2026 at 10:12\nSubject: Bridge closed\nTo: Rosa\n\n${SENTENCE}`),
    );
    expect(article).toMatchObject({ text: SENTENCE, title: 'Bridge closed', author: 'Ana Lima' });
  });

  it.each([
    ['hard lines are one paragraph', 'The port closed the old bridge over the harbour on Monday after a\ncrack was found in one of its piers, and all ships must now take the\nother channel.', 'The port closed the old bridge over the harbour on Monday after a crack was found in one of its piers, and all ships must now take the other channel.'],
    ['short lines stay', `${SENTENCE}\n\nPort of Allery\nHarbour Street 1`, `${SENTENCE}\n\nPort of Allery\nHarbour Street 1`],
    ['lists stay', `${SENTENCE} It will now\n- get new cables\n- be painted`, `${SENTENCE} It will now\n\n- get new cables\n\n- be painted`],
  ])('whose %s', async (_, body, text) => expect((await read(mail(body))).text).toBe(text));

  it('in HTML is read as its reader sees it, without quoted mails and signatures', async () => {
    const page = `<html><head><style>.x{display:none}</style></head><body><p class="x">Preview only</p><table><tr><td><p>${SENTENCE}</p></td></tr></table><div class="gmail_signature">Rosa</div><div class="gmail_quote">${EARLIER}</div></body></html>`;
    expect((await read(mail(page, HTML))).text).toBe(SENTENCE);
    const outlook = `<div><p>${SENTENCE}</p><div id="divRplyFwdMsg"><b>From:</b> Desk</div><div><p>${EARLIER}</p></div></div>`;
    expect((await read(mail(outlook, HTML))).text).toBe(SENTENCE);
  });

  it('of two parts is its plain one, unless that only points to the other', async () => {
    const both = (plain: string) =>
      mail(`--b\nContent-Type: text/plain\n\n${plain}\n--b\n${HTML}\n<p>${SENTENCE} ${SENTENCE}</p>\n--b--`, 'Content-Type: multipart/alternative; boundary=b\n');
    expect((await read(both(`${SENTENCE} ${SENTENCE}`))).text).toBe(`${SENTENCE} ${SENTENCE}`);
    expect((await read(both('View this email in your browser'))).text).toBe(`${SENTENCE} ${SENTENCE}`);
  });

  it('is decoded by its charset and encoding', async () => {
    const body = 'Der Hafen schlo=DF am Montag die Br=FCcke, nachdem ein Riss gefunden wur=\nde.';
    const more = 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n';
    const article = await read(mail(body, more, 'From: =?utf-8?q?Jos=C3=A9_Lima?= <j@x.example>\nSubject: =?utf-8?b?QnLDvGNrZSBnZXNwZXJydA==?=\n'));
    expect(article).toMatchObject({
      text: 'Der Hafen schloß am Montag die Brücke, nachdem ein Riss gefunden wurde.', title: 'Brücke gesperrt', author: 'José Lima',
    });
  });

  it.each([
    ['Rosa Medina <r@x.example>', 'Rosa Medina', null],
    ['"Medina, Rosa" <r@x.example>', 'Rosa Medina', null],
    ['"Rosa Medina (Port of Allery)" <r@x.example>', 'Rosa Medina', 'Port of Allery'],
    ['Rosa Medina via PR Wire <r@x.example>', 'Rosa Medina', 'PR Wire'],
    ['Press Office <p@x.example>', null, 'Press Office'],
    ['Allery City Council <p@x.example>', null, 'Allery City Council'],
    ['p@x.example', null, null],
  ])('from %s has its author or its publisher', async (from, author, publisher) => {
    expect(await read(mail(SENTENCE, '', `From: ${from}\nSubject: Bridge\n`))).toMatchObject({ author, publisher });
  });

  it.each([
    ['Re: AW: Fwd: Bridge closed', 'Bridge closed'], ['[EXTERNAL] Bridge closed', 'Bridge closed'], ['Bridge: closed', 'Bridge: closed'],
  ])('about %s is called %s', async (subject, title) => {
    expect((await read(mail(SENTENCE, '', `From: a@b.example\nSubject: ${subject}\n`))).title).toBe(title);
  });

  it.each([['Thu, 01 Jan 1970 00:00:00 +0000'], ['Tue, 10 Mar 2099 10:00:00 +0000'], ['yesterday']])('of %s has no date', async (date) => {
    expect((await read(mail(SENTENCE, '', `From: a@b.example\nDate: ${date}\n`))).publishedAt).toBe(null);
  });
});

describe('a mail that holds no article', () => {
  const nested = Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`).join('');
  it.each([
    ['without words', 'DOCUMENT_WITHOUT_TEXT', mail('--b\nContent-Type: image/png\n\nx\n--b--', 'Content-Type: multipart/mixed; boundary=b\n')],
    ['that is none', 'DOCUMENT_BROKEN', `${SENTENCE}\n\n${SENTENCE}`],
    ['of sixty parts in each other', 'DOCUMENT_BROKEN', `From: a@b.example\n${nested}${SENTENCE}`],
    ['with a head of 300 KB', 'DOCUMENT_BROKEN', `From: a@b.example\n${'X-Y: z\n'.repeat(50_000)}\n${SENTENCE}`],
    ['encrypted by PGP', 'DOCUMENT_ENCRYPTED', mail(`-----BEGIN PGP MESSAGE-----\n\n${'hQEMA '.repeat(40)}\n-----END PGP MESSAGE-----`)],
    ['encrypted by S/MIME', 'DOCUMENT_ENCRYPTED', mail('AAAA', 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n')],
  ])('%s is answered %s', async (_, code, body) => {
    const answer = await outcome(read(body));
    expect(answer).toMatchObject({ article: null, code });
  });
});
