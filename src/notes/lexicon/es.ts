import type { ColumnWords, HeadingWords } from './lexicon.ts';

/** Spanish (and, where alike, Portuguese) headings, folded. */
export const headings: HeadingWords[] = [
  { kind: 'absent', pattern: /^(ausentes|excusad[oa]s|disculpas|faltan)$/ },
  { kind: 'people', pattern: /^(asistentes|participantes|presentes|asistencia|lista de asistentes)$/ },
  { kind: 'agenda', pattern: /^(orden del dia|agenda|temas|temario|pauta)$/ },
  { kind: 'decisions', pattern: /^(decisiones|resoluciones|decisoes)$/ },
  { kind: 'done', pattern: /^(hecho|hechas|completad[oa]s|terminad[oa]s)$/ },
  { kind: 'in-progress', pattern: /^(en curso|en progreso|em andamento)$/ },
  {
    kind: 'actions',
    pattern:
      /^((las )?(tareas|acciones)( (asignadas|pendientes|acordadas|por hacer))?|proximos pasos|acuerdos( y tareas)?|compromisos|pendientes|tarefas|proximos passos|encaminhamentos)$/,
  },
];

/** Names of columns, folded. */
export const columns: ColumnWords = {
  owner: /^(quien(es)?|responsables?|encargad[oa]s?|asignad[oa] a)$/,
  due: /^(cuando|para cuando|fecha( limite| de entrega)?|plazo|vencimiento)$/,
  status: /^(estado|situacion)$/,
  task: /^(que|tareas?|acciones|accion|acuerdos?|compromisos?)$/,
};
