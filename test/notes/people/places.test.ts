import assert from 'node:assert/strict';
import { placesOf } from '../../../src/notes/people/places.ts';
import { readNote } from '../../../src/notes/read.ts';

const head = 'Attendees: Ann Bell (Chair), Omar Haddad (@ohaddad), Will Park, Rose Marsh, May Lindt\n\n';

/** The places named in a text, written into it as `⟦Full Name form|words⟧`. */
function marked(text: string, path: string): string {
  let shown = text;
  for (const { name, span, form } of [...placesOf(text, readNote(text, { path }))].reverse())
    shown = `${shown.slice(0, span.start)}⟦${name} ${form}|${shown.slice(span.start, span.end)}⟧${shown.slice(span.end)}`;
  return shown;
}

/** Below a list of attendees, the places are those marked `⟦Full Name form|words⟧`. */
function check(text: string, top = head, path = 'notes/a.md'): void {
  const bare = (words: string): string => words.replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');
  const shown = marked(bare(top) + bare(text), path);
  const from = shown.length - (marked(bare(top) + bare(text), path).length - text.length);
  assert.ok(shown.endsWith(text), `${shown.slice(-from)}\n≠\n${text}`);
}

describe('places of people', () => {
  it('are where the note introduces them', () => {
    const text = 'Attendees: Ann Bell (Chair), Dr. Omar Haddad (@ohaddad)\n';
    assert.equal(
      marked(text, 'a.md'),
      'Attendees: ⟦Ann Bell full|Ann Bell⟧ (Chair), Dr. ⟦Omar Haddad full|Omar Haddad⟧ (@⟦Omar Haddad handle|ohaddad⟧)\n',
    );
  });

  it('are all the ways in which they are written', () => {
    check(
      '- ⟦Ann Bell first|Ann⟧: ask ⟦Omar Haddad first|Omar⟧ about the lamp\n' +
        '- @⟦Omar Haddad handle|ohaddad⟧ and @⟦Ann Bell first|ann⟧ to look\n' +
        "- ⟦Ann Bell full|ANN BELL⟧'s key and ⟦Ann Bell first|Ann⟧’s lamp\n" +
        '- Mr ⟦Omar Haddad last|Haddad⟧ said no, and ⟦Omar Haddad partial|O. Haddad⟧ meant it\n' +
        '- l’idée d’⟦Omar Haddad first|Omar⟧\n',
    );
    check('⟦Philip Carr nickname|Phil⟧ asked.\n', 'Present: Philip Carr, Nora Lind\n\n');
  });

  it('are no words that fit two people, or nobody', () => {
    check('- Ann: sweep\n- ⟦Ann Carr full|Ann Carr⟧: mop\n- Cleo: dust\n', 'Present: Ann Bell, Ann Carr\n\n');
  });

  it('are no other people of the same first or last name', () => {
    check('We asked Ann Hartley, Mary Ann and Ann M. about it.\n');
    check('John Haddad rang. The Haddad file is at Haddad Street, near St. Ann.\n');
    check('Ann-Marie and Joann came to the Ann project.\n');
  });

  it('are last names with the small words before them', () => {
    const top = 'Present: Jan van der Berg, Omar Haddad\n\n';
    check('So Mr ⟦Jan van der Berg last|van der Berg⟧ may come. Piet van der Berg may not.\n', top);
  });

  it('are no ordinary words', () => {
    check('Will we go? Mark it. Rose to the top, by May.\n');
    check('In May we park. May we ask? On 3 May, will they?\n');
    check('- Will the roof hold?\n- Rose bushes\n- May: 300 EUR\n');
    check('We will. Rose said no? “Will it?”\n'.replace('Rose said', '⟦Rose Marsh first|Rose⟧ said'));
    check('# What We Will Do\n\nPark behind the house. The Park, the Bell.\n');
  });

  it('are names that are words too, where they are written as names', () => {
    check('I asked ⟦Will Park first|Will⟧ and ⟦Rose Marsh first|Rose⟧, and @⟦May Lindt first|May⟧.\n');
    check('⟦Will Park first|Will⟧, can you ask ⟦Will Park full|Will Park⟧? Thanks, ⟦Rose Marsh first|Rose⟧.\n');
    check('(⟦Will Park first|Will⟧) Ms ⟦Will Park last|Park⟧ agreed.\n');
  });

  it('are no letters that mean something else', () => {
    check(
      'The ANN model and the IT desk.\n',
      'Present: Ann Bell, Ines Tarr (IT)\n\n'.replace('(IT)', '(⟦Ines Tarr initials|IT⟧)'),
    );
    check('⟦Ann Bell initials|AB⟧ asks ⟦Omar Haddad initials|OH⟧.\n', 'Present: Ann Bell (AB), Omar Haddad (OH)\n\n');
  });

  it('are not in code, addresses, paths and tags', () => {
    check('See `Omar` and https://x.org/Omar/a, Omar.md, docs/Omar, #Omar, <Omar>, omar@x.org, [a](Omar).\n');
    check(
      '```\nOmar rang\n```\n⟦Omar Haddad first|Omar⟧ rang, [⟦Omar Haddad first|Omar⟧](x.md), [[⟦Omar Haddad full|Omar Haddad⟧]].\n',
    );
    check(
      '- **⟦Omar Haddad first|Omar⟧/⟦Ann Bell first|Ann⟧**: ring, ⟦Ann Bell first|Ann⟧/⟦Omar Haddad first|Omar⟧ know\n',
    );
  });

  it('are told from nouns in German, which have capitals too', () => {
    const top = 'Anwesend: Anna Bauer, Ernst Koch und Birte Stein\n\n';
    check('Die Suppe hat der Koch mit Ernst gerührt, und ein Bauer hat den Stein gelegt.\n', top);
    check(
      'Heute hat ⟦Anna Bauer first|Anna⟧ das Protokoll, danach ⟦Birte Stein first|Birte⟧ und Frau ⟦Anna Bauer last|Bauer⟧.\n',
      top,
    );
  });

  it('are the speakers and the headers of mails', () => {
    const transcript = 'NORA LIND: Hello.\nOMAR HADDAD: Hello Nora.\nNORA LIND: Can you, Omar?\nOMAR HADDAD: Yes.\n';
    assert.equal(
      marked(transcript, 'a.transcript'),
      '⟦NORA LIND full|NORA LIND⟧: Hello.\n⟦OMAR HADDAD full|OMAR HADDAD⟧: Hello ⟦NORA LIND first|Nora⟧.\n' +
        '⟦NORA LIND full|NORA LIND⟧: Can you, ⟦OMAR HADDAD first|Omar⟧?\n⟦OMAR HADDAD full|OMAR HADDAD⟧: Yes.\n',
    );
    const mail =
      'From: "Lind, Nora (Port)" <nora@port.example>\nTo: Omar Haddad <omar@port.example>\nSubject: Crane\n\n' +
      'Omar,\n\ncan you ring nora@port.example?\n\nNora\n';
    assert.equal(
      marked(mail, 'a.eml'),
      'From: "⟦Nora Lind turned|Lind, Nora⟧ (Port)" <nora@port.example>\nTo: ⟦Omar Haddad full|Omar Haddad⟧ <omar@port.example>\n' +
        'Subject: Crane\n\n⟦Omar Haddad first|Omar⟧,\n\ncan you ring nora@port.example?\n\n⟦Nora Lind first|Nora⟧\n',
    );
  });

  it('are where an item says "me" and means who speaks', () => {
    const text =
      'Nora Lind: Hello.\nOmar Haddad: Action for me: ring the pilot.\nNora Lind: Fine.\nOmar Haddad: Bye.\n';
    assert.match(marked(text, 'a.transcript'), /Action for ⟦Omar Haddad other\|me⟧: ring/);
  });

  it('are found once for a note, in a time that grows with it', () => {
    const text = `Attendees: Ann Bell, Omar Haddad\n\n${'- Ann: ask Omar about Haddad `x` <a and (b) '.repeat(10_000)}`;
    const note = readNote(text, { path: 'a.md' });
    const begun = performance.now();
    const places = placesOf(text, note);
    assert.ok(performance.now() - begun < 5000);
    assert.ok(places.length > 10_000);
    assert.equal(placesOf(text, note), places);
  });

  it('are looked for in a time that grows with the note, whatever its words hang together by', () => {
    for (const unit of ['Ann-', 'Ann/', 'Ann_', "Ann'", '@ann ', '<a ', '](a', '`']) {
      const text = `Attendees: Ann Bell, Omar Haddad\n\n${unit.repeat(50_000)}`;
      const note = { ...readNote('Attendees: Ann Bell, Omar Haddad\n\n', { path: 'a.md' }) };
      const begun = performance.now();
      placesOf(text, note);
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });

  it('never overlap, in any order of names', () => {
    const words = [
      'Ann',
      'Bell',
      'Ann Bell',
      'Bell, Ann',
      '@ann',
      'AB',
      '- ',
      ': ',
      '/',
      '\n',
      ' and ',
      '.',
      "'s",
      '`',
      '<',
      '(',
      ')',
    ];
    let seed = 7;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let i = 0; i < 500; i++) {
      const text = `Attendees: Ann Bell (AB), Bell Carr\n\n${Array.from({ length: 14 }, () => words[random() % words.length]!).join(' ')}`;
      let end = 0;
      for (const { span } of placesOf(text, readNote(text, { path: 'a.md' }))) {
        assert.ok(span.start >= end && span.end > span.start, text);
        end = span.end;
      }
      assert.ok(end <= text.length);
    }
  });
});
