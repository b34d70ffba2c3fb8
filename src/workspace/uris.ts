/** The same for all spellings of one URI: editors differ in what they percent-encode and in the case of drive letters. */
export function uriKey(uri: string): string {
  return decode(uri).replace(/^file:\/\/\/([A-Za-z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

/** The part before the first colon; empty where there is none. */
export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

/** The path below `folder` with `/` between the parts, decoded; null for a URI elsewhere. */
export function pathBelow(folder: string, uri: string): string | null {
  const [base, whole] = [uriKey(folder).replace(/\/+$/, ''), uriKey(uri)];
  return whole.startsWith(`${base}/`) ? whole.slice(base.length + 1) : null;
}

/** The URI's path without leading slash, decoded: what is left to name a document outside of every folder. */
export function pathOf(uri: string): string {
  const rest = decode(uri).slice(schemeOf(uri).length + 1);
  return rest.startsWith('//') ? rest.replace(/^\/\/[^/]*\/?/, '') : rest.replace(/^\//, '');
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
