/** A transcript of Monday 18 March 2024 by Ann Bell, Bob Carr and Cho Diaz, with more turns put at its end. */
export function call(...turns: string[]): string {
  const all = ['Ann Bell: Good morning.', 'Bob Carr: Morning.', 'Cho Diaz: Hello all.', ...turns];
  return all.map((turn, i) => `[00:${String(i).padStart(2, '0')}:00] ${turn}`).join('\n');
}

/** Where `call` stands: its day is Monday 18 March 2024. */
export const path = 'calls/2024-03-18.txt';

/** Minutes of the same people, with these lines under a heading of their own. */
export function told(...lines: string[]): string {
  return `# Harbour sync\n\nAttendees: Ann Bell, Bob Carr, Cho Diaz\n\n## Pier\n\n${lines.join('\n')}\n`;
}

/** A mail of Monday 18 March 2024 from Ann Bell to these people. */
export function mail(to: string, ...lines: string[]): string {
  return [
    'From: Ann Bell <ann@port.example>',
    `To: ${to}`,
    'Date: Mon, 18 Mar 2024 09:00:00 +0000',
    'Subject: The pier',
    '',
    ...lines,
    '',
  ].join('\n');
}

const greetings = {
  en: ['Good morning, it is nice of you to come.', 'Morning to all of you.', 'Hello, we are here.'],
  de: ['Guten Morgen, schön, dass ihr da seid.', 'Morgen, das ist ja früh.', 'Hallo, ich bin auch da.'],
  es: ['Buenos días, gracias por venir a la reunión.', 'Buenos días a los que ya están.', 'Hola, ya estoy en la sala.'],
  fr: ["Bonjour, merci à tous d'être là.", 'Bonjour, il fait froid dans la salle.', 'Salut, je suis là avec vous.'],
};
const speakers: Record<string, string> = { A: 'Ann Bell', B: 'Bob Carr', C: 'Cho Diaz' };

/** A transcript of the same people and day in a language: turns as `A: …`, `B: …`, `C: …`, Bob's without a letter. */
export function talked(language: keyof typeof greetings, ...turns: string[]): string {
  const lettered = turns.map((turn) => (/^[ABC]: /.test(turn) ? turn : `B: ${turn}`));
  return ['A', 'B', 'C']
    .map((letter, i) => `${letter}: ${greetings[language][i]}`)
    .concat(lettered)
    .map((turn, i) => `[00:${String(i).padStart(2, '0')}:00] ${speakers[turn.charAt(0)]}: ${turn.slice(3)}`)
    .join('\n');
}
