import type { UpdateWords } from './words.ts';

const finished =
  'hech[oa]s?|list[oa]s?|terminad[oa]s?|enviad[oa]s?|mandad[oa]s?|pagad[oa]s?|reservad[oa]s?|pedid[oa]s?|firmad[oa]s?|resuelt[oa]s?|entregad[oa]s?|publicad[oa]s?|cerrad[oa]s?|arreglad[oa]s?|comprad[oa]s?|completad[oa]s?';

export const spanish: UpdateWords = {
  done: [
    new RegExp(String.raw`\b(?:esta|estan|queda|quedan|ha sido|han sido)\s+(?:ya\s+)?(?:${finished})\b`, 'i'),
    /\b(?:he|hemos|ya) (?:ya )?(?:terminado|enviado|mandado|pagado|reservado|pedido|firmado|resuelto|entregado|publicado|arreglado|comprado|hecho|llamado|hablado)\b/i,
    new RegExp(String.raw`(?:^|[\s:,-])(?:${finished})[.!]*$`, 'i'),
  ],
  bareDone:
    /^(?:(?:ya|esta|ya esta|si|vale|l[oa]s? he),? ){0,3}(?:hecho|listo|enviado|mandado|terminado|pagado)(?:[,.!;:]|\s*[✅✔👍🎉]|$)/iu,
  notDone:
    /\b(?:no|nunca|casi|todavia|aun|falta|medio|cuando|si|hasta|debe|deberia|hay que|sera|estara|pendiente)\b|\?|\d{1,2}\s?%/i,
  conditional: /\?\s*$|\b(?:si|quizas?|tal vez)\b/i,
  moved:
    /\b(?:se aplaza|aplazad[oa]|se retrasa|se mueve|movid[oa]|se pasa|pasad[oa]|prorroga|nuevo plazo|nueva fecha)\b[^.]*?\b(?:al|a|hasta|para|es|:)?\s/i,
  putOff:
    /\b(?:aplazad[oa]s? (?:sin fecha|hasta nuevo aviso|al proximo ano)|queda aparcad[oa]|se deja para mas adelante)\b/i,
  cancelled:
    /\b(?:queda cancelad[oa]|se cancela|cancelad[oa]|ya no (?:hace falta|se hace|es necesari[oa])|descartad[oa])\b/i,
  handedOver:
    /(?<owner>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?) (?:se encarga ahora|releva|sustituye|asume)\b(?:[^.]{0,80}? (?:a|de) (?<from>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?))?|(?:pasa|queda) a cargo de (?<owner2>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)/u,
};
