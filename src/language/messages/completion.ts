const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);
const withRole = (role: string | undefined, where: string): string => (role ? `${role}, ${where}` : where);

export const personHere = (role?: string): string => withRole(role, 'this meeting');
export const personNamed = (role?: string): string => withRole(role, 'named in this note');
export const personOfSeries = (meetings: number, role?: string): string =>
  withRole(role, `from ${count(meetings, 'other meeting', 'other meetings')} of this series`);
export const personElsewhere = (owned: number, notes: number, role?: string): string =>
  withRole(
    role,
    owned > 0 ? `owns ${count(owned, 'item', 'items')} elsewhere` : `in ${count(notes, 'note', 'notes')} elsewhere`,
  );

export const headingOfSeries = (title: string): string => `from ${title}`;
export const headingUsual = 'usual section';
export const statusUsed = 'used in this note';
export const markAction = 'marks an action item';
export const markDecision = 'marks a decision';
export const snippetNote = 'new note';
export const snippetItem = 'action item';
export const snippetTable = 'table of action items';
export const everyoneOf = (title: string): string => `everyone of ${title}`;
