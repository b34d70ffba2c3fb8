/** Spanish verbs of work, as minutes and mails use them for what is to be done. */
const regular =
  'mandar preparar redactar contactar llamar hablar consultar preguntar revisar actualizar comprar reservar organizar coordinar convocar avisar informar comunicar publicar subir bajar colgar imprimir pagar cobrar ingresar firmar presentar solicitar tramitar gestionar contratar buscar encontrar recoger llevar entregar instalar montar desmontar arreglar reparar limpiar pintar cambiar sustituir comprobar verificar probar documentar configurar migrar desplegar cerrar abrir crear escribir responder contestar confirmar compartir repartir distribuir difundir elaborar diseñar calcular medir estudiar analizar investigar comparar negociar renovar cancelar anular borrar eliminar completar rellenar terminar acabar recopilar recabar reunir recordar averiguar mirar mover trasladar quedar encargar ocupar echar ayudar acompañar localizar corregir modificar incluir añadir apuntar registrar inscribir archivar escanear fotografiar grabar editar maquetar traducir cocinar regar podar vaciar ordenar inventariar facturar abonar devolver transferir proponer definir concretar fijar programar agendar planificar lanzar activar desactivar sacar tomar dejar pasar girar visitar recibir atender tostar empacar armar catar pegar pesar lavar barrer planchar soldar cargar descargar cortar secar moler sellar grapar doblar hornear pelar cosechar enchufar reiniciar etiquetar plastificar recortar barnizar atornillar taladrar'.split(
    ' ',
  );
/** Infinitive, then first and third person, and the stem of the future. */
const irregular: Record<string, [string, string, string?]> = {
  enviar: ['envío', 'envía'],
  reenviar: ['reenvío', 'reenvía'],
  hacer: ['hago', 'hace', 'har'],
  poner: ['pongo', 'pone', 'pondr'],
  proponer: ['propongo', 'propone', 'propondr'],
  pedir: ['pido', 'pide'],
  conseguir: ['consigo', 'consigue'],
  decir: ['digo', 'dice', 'dir'],
  dar: ['doy', 'da'],
  traer: ['traigo', 'trae'],
  ver: ['veo', 've'],
  ir: ['voy', 'va'],
  cerrar: ['cierro', 'cierra'],
  probar: ['pruebo', 'prueba'],
  comprobar: ['compruebo', 'comprueba'],
  colgar: ['cuelgo', 'cuelga'],
  encontrar: ['encuentro', 'encuentra'],
  recordar: ['recuerdo', 'recuerda'],
  mover: ['muevo', 'mueve'],
  medir: ['mido', 'mide'],
  corregir: ['corrijo', 'corrige'],
  recoger: ['recojo', 'recoge'],
  devolver: ['devuelvo', 'devuelve'],
  transferir: ['transfiero', 'transfiere'],
  atender: ['atiendo', 'atiende'],
  desplegar: ['despliego', 'despliega'],
  regar: ['riego', 'riega'],
  vaciar: ['vacío', 'vacía'],
  averiguar: ['averiguo', 'averigua'],
  traducir: ['traduzco', 'traduce'],
  sustituir: ['sustituyo', 'sustituye'],
  incluir: ['incluyo', 'incluye'],
  distribuir: ['distribuyo', 'distribuye'],
  reunir: ['reúno', 'reúne'],
};

const simple = regular.filter((verb) => !(verb in irregular));

/** Infinitives, lower case. */
export const infinitives: readonly string[] = [...simple, ...Object.keys(irregular)];
/** "envía", "prepara", "escribe". */
export const thirdPerson: readonly string[] = [
  ...simple.map((verb) => verb.replace(/ar$/, 'a').replace(/[ei]r$/, 'e')),
  ...Object.values(irregular).map(([, third]) => third),
];
/** "envío", "preparo". */
export const firstPerson: readonly string[] = [
  ...simple.map((verb) => verb.replace(/[aei]r$/, 'o')),
  ...Object.values(irregular).map(([first]) => first),
];
/** The stems of the future, before "é", "á", "án": "enviar", "har". */
export const futureStems: readonly string[] = [
  ...simple,
  ...Object.entries(irregular).map(([verb, [, , stem]]) => stem ?? verb),
];
