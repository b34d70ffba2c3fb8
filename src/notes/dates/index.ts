export { addDays, daysBetween, weekday } from './day.ts';
export { findDue } from './due.ts';
export { readDue } from './field.ts';
export type { FoundDue } from './due.ts';
export { findDay, findYearlessDay } from './meeting-day.ts';
export { dateOrder, orderOf } from './order.ts';
export { weekdayName } from './doubt.ts';
export { dayInPath } from './path-day.ts';
export type { Reference } from './reference.ts';
