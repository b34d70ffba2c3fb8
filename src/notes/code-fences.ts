/** Does the line that starts at this offset stand inside a fenced block of code (CommonMark, "fenced code blocks")? */
export function isInFence(text: string, lineStart: number): boolean {
  if (!text.includes('```') && !text.includes('~~~')) return false;
  let open: string | null = null;
  for (const [, fence = '', info = ''] of text.slice(0, lineStart).matchAll(fenceLine)) {
    if (open === null) {
      if (!(fence.startsWith('`') && info.includes('`'))) open = fence;
    } else if (fence[0] === open[0] && fence.length >= open.length && info.trim() === '') open = null;
  }
  return open !== null;
}

/** Group 1: the fence, 2: what stands behind it. It may stand in a list or a quotation. */
const fenceLine = /^[ \t>]{0,40}(`{3,}|~{3,})([^\r\n]*)/gm;
