export { addDays, daysBetween, weekday } from './day.ts';
export { findDue, readDue } from './due.ts';
export type { FoundDue } from './due.ts';
export { dateOrder, dayInPath, findDay, findYearlessDay } from './meeting-day.ts';
export type { Reference } from './reference.ts';
