import { checkCommitments, checkNone, type Options } from '../check.ts';

const options: Options = { day: '2024-09-17' };

/** Minutes of a parents' association with four people and what stands below. */
function acta(rest: string): string {
  return [
    '# Acta de la reunión de la junta',
    '',
    'Asistentes: Rosa Meléndez, Iván Cuesta, D.ª Nuria Valcárcel, Óscar Prieto',
    '',
    rest,
    '',
  ].join('\n');
}

describe('notes in Spanish', () => {
  it('headings of work and of its states', () => {
    for (const heading of [
      '## Tareas',
      '## Próximos pasos',
      '## Acuerdos y tareas',
      '**Reparto de tareas:**',
      '## Acciones a realizar',
    ])
      checkCommitments(acta(`${heading}\n\n- Llamar al colegio`), ['open | - | - | Llamar al colegio'], options);
    checkCommitments(
      acta('## En curso\n\n- Seguro (Rosa)\n\n## Hecho\n\n- Iván: pagar la luz'),
      ['in-progress | Rosa Meléndez | - | Seguro', 'done | Iván Cuesta | - | pagar la luz'],
      options,
    );
    for (const heading of ['## Orden del día', '## Temas tratados', '## Ruegos y preguntas', '## Actas anteriores'])
      checkNone(acta(`${heading}\n\n- Llamar al colegio`), options);
  });

  it('labels, and fields on lines of their own', () => {
    checkCommitments(
      acta('Acción: reclamar al seguro\nEncargada: Nuria\nFecha límite: 30/09/2024\nEstado: en curso'),
      ['in-progress | Nuria Valcárcel | 2024-09-30 | reclamar al seguro'],
      options,
    );
    checkCommitments(
      acta('Comprar pintura. Responsable: Iván. Plazo: 1 de octubre'),
      ['open | Iván Cuesta | 2024-10-01 | Comprar pintura'],
      options,
    );
    checkNone(
      acta('Acción social: la comisión informa de las becas.\n\nHora de inicio: 19:00\nLugar: biblioteca'),
      options,
    );
  });

  it('everyone is nobody’s to-do', () => {
    checkCommitments(
      acta('## Tareas\n\n- Todos: confirmar turnos\n- Todas las familias: traer fruta\n- Alguien: regar las plantas'),
      [
        'open | Todos (group) | - | confirmar turnos',
        'open | Todas las familias (group) | - | traer fruta',
        'open | - | - | regar las plantas',
      ],
      options,
    );
  });

  it('who does it, in the third person, roles and titles too', () => {
    checkCommitments(
      acta(
        [
          '## Tareas',
          '',
          '- Rosa se encarga de hablar con la directora',
          '- Óscar se compromete a pedir el permiso',
          '- Iván enviará las cuotas antes del 25 de septiembre',
          '- El tesorero actualizará el presupuesto',
          '- Dña. Nuria prepara el cartel',
        ].join('\n'),
      ),
      [
        'open | Rosa Meléndez | - | se encarga de hablar con la directora',
        'open | Óscar Prieto | - | se compromete a pedir el permiso',
        'open | Iván Cuesta | 2024-09-25 | enviará las cuotas',
        'open | tesorero (group) | - | actualizará el presupuesto',
        'open | Nuria Valcárcel | - | prepara el cartel',
      ],
      options,
    );
    checkCommitments(
      acta('## Tareas\n\n- Rosa de baja: buscar sustituta\n- Hablar con Óscar'),
      ['open | - | - | buscar sustituta', 'open | - | - | Hablar con Óscar'],
      options,
    );
  });

  it('states and owners beside a task', () => {
    checkCommitments(
      acta(
        '## Tareas\n\n- Seguro – hecho\n- Camisetas: aplazado hasta enero\n- Fotos (en curso)\n- Enviar las cuotas (Iván, antes del 25 de septiembre)',
      ),
      [
        'done | - | - | Seguro',
        'deferred | - | - | Camisetas',
        'in-progress | - | - | Fotos',
        'open | Iván Cuesta | 2024-09-25 | Enviar las cuotas',
      ],
      options,
    );
    checkCommitments(acta('## Tareas\n\n- Lo hecho, revisarlo'), ['open | - | - | Lo hecho, revisarlo'], options);
  });
});
