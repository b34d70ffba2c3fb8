import type { Span } from '../note.ts';

/** What an item is about: "Safari upload bug" of "Safari upload bug - Ann to research libraries". */
export function topicOf(words: string): string {
  return words.includes('-') ? (/^\s*([^\n]{3,80}?)\s+-\s/.exec(words)?.[1] ?? '') : '';
}

/** The whole, the first line without what stands in brackets, and that without a lead-in ("High: …"). */
export function wordingsOf(task: string): string[] {
  const whole = tidy(task);
  const line = /^[^\n]*/.exec(task.trimStart())![0];
  const first = /[(\n]/.test(task.trim()) ? tidy(line.replace(/\([^()]*\)/g, ' ')) : whole;
  const unlabelled = first.includes(':') ? first.replace(/^[^:]{2,25}:\s+/, '') : first;
  return [...new Set([whole, first, unlabelled])].filter(Boolean);
}

/** The task's words on one line, without the separators that owner and due leave behind. */
export function tidy(words: string): string {
  let line = words.trim().replace(/\s{2,}|[^\S ]/g, ' ');
  if (brackets.test(line)) line = line.replace(/\(\s*\)|\[\s*\]/g, '').replace(/^([^([]*?)\s*[)\]]$/, '$1');
  line = line.replace(/ +([:,;.!?])/g, '$1');
  let [start, end] = [0, line.length];
  while (start < end && ' ,;:.-→>'.includes(line[start]!)) start++;
  while (end > start && ' ,;:-→(>'.includes(line[end - 1]!)) end--;
  return line.slice(start, Math.min(end, start + 300));
}

const brackets = /[()[\]]/;

const tags =
  /<\/?(?:a|b|i|u|s|p|em|br|li|ul|ol|strong|del|ins|span|div|small|sup|sub|font|code|mark)(?:\s[^<>]{0,300})?\/?>/gi;

/** Unmarked words without inline HTML, every other character in its place. */
export function untagged(words: string): string {
  return words.includes('<') ? words.replace(tags, (tag) => tag.replace(/[^\n]/g, ' ')) : words;
}

/** The same stretch in a text that begins `by` earlier. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Blanks a stretch out, so that offsets hold and patterns pass over it. */
export function blank(words: string, start: number, end: number): string {
  if (end <= start) return words;
  return words.slice(0, start) + words.slice(start, end).replace(/[^\n]/g, ' ') + words.slice(end);
}
