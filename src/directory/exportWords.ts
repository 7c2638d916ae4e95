import { foldLicenseName } from '../licensing/licenseNames';

/**
 * What License Desk's exports say, in each language that it speaks: a file may have been written in another one
 * than it is read in. A test holds the catalogue against it.
 */
const WORDS = {
  readAt: ['Read at', 'Gelesen am', 'Leído el', 'Lu le', '読み取り日時', 'Lido em'],
  line: ['Line', 'Zeile', 'Línea', 'Ligne', '行', 'Linha'],
  yes: ['yes', 'ja', 'sí', 'oui', 'はい', 'sim'],
  no: ['no', 'nein', 'non', 'いいえ', 'não'],
  /** No license at all. */
  none: [
    'none',
    'keine',
    'ninguna',
    'aucune',
    'なし',
    'nenhuma',
    'No license',
    'Keine Lizenz',
    'Sin licencia',
    'Aucune licence',
    'ライセンスなし',
    'Nenhuma licença',
  ],
  /** Nothing is known of it. */
  untold: [
    'Not told',
    'Nicht mitgeteilt',
    'No indicado',
    'Non communiqué',
    '情報なし',
    'Não informado',
    'Being read',
    'Wird gelesen',
    'Leyendo',
    'Lecture en cours',
    '読み取り中',
    'Em leitura',
    'Unknown: not in the answer',
    'Unbekannt: nicht in der Antwort',
    'Desconocido: no figura en la respuesta',
    'Inconnu : absent de la réponse',
    '不明: 応答に含まれていません',
    'Desconhecido: não consta na resposta',
    'Unknown: unreadable answer',
    'Unbekannt: unlesbare Antwort',
    'Desconocido: respuesta ilegible',
    'Inconnu : réponse illisible',
    '不明: 応答を解釈できません',
    'Desconhecido: resposta ilegível',
    'Unknown: could not be read',
    'Unbekannt: konnte nicht gelesen werden',
    'Desconocido: no se pudo leer',
    'Inconnu : n’a pas pu être lu',
    '不明: 読み取れませんでした',
    'Desconhecido: não foi possível ler',
  ],
} as const;

/** The words by what they say, as `foldLicenseName` leaves them. */
export const EXPORT_WORDS: Readonly<Record<keyof typeof WORDS, ReadonlySet<string>>> = {
  readAt: folded(WORDS.readAt),
  line: folded(WORDS.line),
  yes: folded(WORDS.yes),
  no: folded(WORDS.no),
  none: folded(WORDS.none),
  untold: folded(WORDS.untold),
};

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldLicenseName));
}
