import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/notes/edit/textEdit.ts';
import { renamePerson } from '../../../src/notes/edit/renamePerson.ts';
import { readNote } from '../../../src/notes/read.ts';

interface Options {
  from?: string;
  to?: string;
  path?: string;
}

/** The text after a person was renamed, or why not. */
function renamed(text: string, { from = 'Ann Bell', to = 'Anna Marsh', path = 'notes/a.md' }: Options = {}): string {
  const read = (other: string): ReturnType<typeof readNote> => readNote(other, { path });
  const result = renamePerson(text, read(text), from, to, read);
  return 'refused' in result ? result.refused : applyEdits(text, result.edits);
}

const head = 'Attendees: Ann Bell (Chair), Omar Haddad\n\n## Action items\n\n';

describe('renaming a person', () => {
  it('changes every place in its own form', () => {
    assert.equal(
      renamed(
        `${head}- [ ] Ann: Sweep the yard\n- [ ] Omar: Ask Ann's brother, or @ann\n- [x] Paint (ANN BELL)\n- [ ] Mop – A. Bell, Ann B.\n\n` +
          'Ms Bell agreed. Ask Ann Hartley and Mary Ann, ann@x.org, `Ann`.\n',
      ),
      'Attendees: Anna Marsh (Chair), Omar Haddad\n\n## Action items\n\n' +
        "- [ ] Anna: Sweep the yard\n- [ ] Omar: Ask Anna's brother, or @anna\n- [x] Paint (ANNA MARSH)\n- [ ] Mop – A. Marsh, Anna M.\n\n" +
        'Ms Marsh agreed. Ask Ann Hartley and Mary Ann, ann@x.org, `Ann`.\n',
    );
  });

  it('keeps speakers in capitals, and what is said to them', () => {
    assert.equal(
      renamed(
        'ANN BELL: Hello.\nOMAR HADDAD: Hello Ann.\nANN BELL: I will send the key by Friday.\nOMAR HADDAD: Fine.\n',
        {
          from: 'ANN BELL',
          path: 'a.transcript',
        },
      ),
      'ANNA MARSH: Hello.\nOMAR HADDAD: Hello Anna.\nANNA MARSH: I will send the key by Friday.\nOMAR HADDAD: Fine.\n',
    );
  });

  it('keeps addresses and the last name in front', () => {
    assert.equal(
      renamed(
        'From: "Bell, Ann (Port)" <ann@port.example>\nTo: Omar Haddad <omar@port.example>\nSubject: Crane\n\nOmar,\n\nplease ring.\n\nAnn\n',
        {
          path: 'a.eml',
        },
      ),
      'From: "Marsh, Anna (Port)" <ann@port.example>\nTo: Omar Haddad <omar@port.example>\nSubject: Crane\n\nOmar,\n\nplease ring.\n\nAnna\n',
    );
  });

  it('keeps handles that the note declares', () => {
    const list = 'Attendees: Ann Bell (@abell), Omar Haddad\n\n- [ ] @abell: Sweep the yard\n';
    assert.equal(renamed(list), list.replace('Ann Bell', 'Anna Marsh'));
  });

  it('changes initials with their key', () => {
    assert.equal(
      renamed('Present: Ann Bell (AB), Omar Haddad (OH)\n\n## Actions\n\n- AB: Sweep the yard\n- OH: Ask AB\n', {
        to: 'Zoe Marsh',
      }),
      'Present: Zoe Marsh (ZM), Omar Haddad (OH)\n\n## Actions\n\n- ZM: Sweep the yard\n- OH: Ask ZM\n',
    );
  });

  it('changes initials with full stops', () => {
    assert.equal(
      renamed('Present: Ann Bell, Omar Haddad\n\nACTION: A.B. to sweep the yard\nACTION: O.H. to mop\n'),
      'Present: Anna Marsh, Omar Haddad\n\nACTION: A.M. to sweep the yard\nACTION: O.H. to mop\n',
    );
  });

  it('takes last names whole, and no ordinary words for them', () => {
    assert.equal(
      renamed('Attendees: Jan van der Berg, Omar Haddad\n\n- [ ] Jan: Sweep\n- [ ] Ask Mr van der Berg by Jan 5\n', {
        from: 'Jan van der Berg',
        to: 'Piet Mulder',
      }),
      'Attendees: Piet Mulder, Omar Haddad\n\n- [ ] Piet: Sweep\n- [ ] Ask Mr Mulder by Jan 5\n',
    );
    assert.equal(
      renamed('Anwesend: Anna Bauer, Ernst Koch\n\n- [ ] Anna: Fegen\n\nFrau Bauer kommt. Der Bauer bringt Heu.\n', {
        from: 'Anna Bauer',
        to: 'Petra Stein',
      }),
      'Anwesend: Petra Stein, Ernst Koch\n\n- [ ] Petra: Fegen\n\nFrau Stein kommt. Der Bauer bringt Heu.\n',
    );
  });

  it('writes short forms in full where they would fit somebody else', () => {
    assert.equal(
      renamed(`${head}- [ ] Ann: Sweep the yard\n- [ ] Omar Haddad: Mop\n`, { to: 'Omar Marsh' }),
      'Attendees: Omar Marsh (Chair), Omar Haddad\n\n## Action items\n\n- [ ] Omar Marsh: Sweep the yard\n- [ ] Omar Haddad: Mop\n',
    );
  });

  it('is refused where the other’s short form would then fit two', () => {
    assert.equal(renamed(`${head}- [ ] Ann: Sweep\n- [ ] Omar: Mop\n`, { to: 'Omar Marsh' }), 'other-meaning');
  });

  it('gives a full name to who has only one', () => {
    assert.equal(
      renamed('Attendees: Ann, Omar Haddad\n\n- [ ] Ann: Sweep the yard\n', { from: 'Ann', to: 'Ann Bell' }),
      'Attendees: Ann Bell, Omar Haddad\n\n- [ ] Ann Bell: Sweep the yard\n',
    );
  });

  it('keeps line ends', () => {
    assert.equal(
      renamed(`${head}- [ ] Ann: Sweep\n`.replaceAll('\n', '\r\n')),
      `${head}- [ ] Ann: Sweep\n`.replace('Ann Bell', 'Anna Marsh').replace('Ann:', 'Anna:').replaceAll('\n', '\r\n'),
    );
  });

  it('is refused where it is no name, or another person’s', () => {
    for (const to of ['', '  ', 'anna', 'Ann: x', 'a\nb', 'everyone', 'TBD', 'Ann [x](y)', 'Ann | Bo', 'x'.repeat(99)])
      assert.equal(renamed(`${head}- [ ] Ann: Sweep\n`, { to }), 'no-name', to);
    for (const to of ['Omar Haddad', 'OMAR HADDAD', 'Omar'])
      assert.equal(renamed(`${head}- [ ] Ann: Sweep\n`, { to }), 'taken', to);
  });

  it('is refused in a mail saved as it was sent', () => {
    const mail =
      'From: Ann Bell <ann@x.org>\nTo: Omar Haddad <omar@x.org>\nSubject: Crane\nContent-Transfer-Encoding: quoted-printable\n\nHello Omar,=20\n\nAnn\n';
    assert.equal(renamed(mail, { path: 'a.eml' }), 'encoded');
  });

  it('changes nothing where the name is the same', () => {
    const text = `${head}- [ ] Ann: Sweep\n`;
    assert.equal(renamed(text, { to: ' Ann  Bell ' }), text);
  });
});
