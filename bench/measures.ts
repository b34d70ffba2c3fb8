import { activation } from './measures/activation.ts';
import { burst } from './measures/burst.ts';
import { cold } from './measures/cold.ts';
import { editor } from './measures/editor.ts';
import { growth } from './measures/growth.ts';
import { save } from './measures/save.ts';
import { sizes } from './measures/sizes.ts';
import { start } from './measures/start.ts';
import { typing } from './measures/typing.ts';
import type { Row } from './report.ts';
import type { Workbench } from './workbench.ts';

/** All measures, in the order in which they run: those that need a server that has read the workspace stand together. */
export const measures: Record<string, (bench: Workbench) => Promise<Row[]>> = {
  sizes,
  cold,
  start,
  save,
  burst,
  typing,
  growth,
  activation,
  editor,
};
