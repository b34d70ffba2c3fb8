// Where this project lies on the disk.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder. */
export const projectDir = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
