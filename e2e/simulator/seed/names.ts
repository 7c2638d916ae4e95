/** A name as written by its bearer, and in the letters of an e-mail address. */
type Written = readonly [string, string];

interface Script {
  given: readonly [Written, ...Written[]];
  family: readonly [Written, ...Written[]];
  /** Where the family name stands first. */
  familyFirst?: boolean;
  joint: string;
}

const plain = (name: string): Written => [
  name,
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase(),
];
const latin = (names: string): [Written, ...Written[]] => {
  const [first = 'Kim', ...rest] = names.split(' ');
  return [plain(first), ...rest.map(plain)];
};
const written = (pairs: string): [Written, ...Written[]] => {
  const list = pairs.split(' ').map((pair): Written => {
    const [native = '', ascii = ''] = pair.split('=');
    return [native, ascii];
  });
  const [first = plain('Kim'), ...rest] = list;
  return [first, ...rest];
};

const western: Script = {
  given: latin(
    'Ana Björn Chloé Dagny Emre Françoise Gísli Hélène Ingrid José Katarzyna Łukasz Maeve Núria Øyvind Pádraig René Søren Tomás Ursula Václav Wiebke Ximena Yara Zoë Aoife Beatriz Conor Daniel Eilidh Fatima Grace Hugo Iris Jack Kira Liam Maria Noah Olivia Peter Quentin Rosa Sam Thomas Uma Victor Wanda Alice Ben Clara David Emma Felix Hannah Ivan Julia Kevin Laura Martin Nina Oscar Paula Robert Sarah Tim',
  ),
  family: latin(
    "Åkesson Brånemark Çelik Döring Eriksen Fernández García Hansen Ivanić Jørgensen Kowalczyk Löfgren Müller Nuñez O'Brien Petrović Quirós Rønning Szabó Todorović Ünal Větrovec Weiß Yıldız Žižek Smith Jones Brown Taylor Wilson Evans Walker Wright Clarke Hughes Murphy Kelly Byrne Ryan Doyle Schmidt Fischer Weber Wagner Becker Rossi Russo Ferrari Silva Santos Costa Dubois Moreau Laurent Jansen Visser Bakker Novak Horvat Lindqvist Nyström Virtanen Korhonen Kask",
  ),
  joint: ' ',
};

const scripts: readonly [Script, ...Script[]] = [
  {
    given: written('Ελένη=eleni Γιώργος=giorgos Μαρία=maria Νίκος=nikos Κατερίνα=katerina Σπύρος=spyros'),
    family: written(
      'Παπαδόπουλος=papadopoulos Οικονόμου=oikonomou Βασιλείου=vasileiou Νικολάου=nikolaou Αγγελής=angelis',
    ),
    joint: ' ',
  },
  {
    given: written('Ольга=olga Дмитро=dmytro Ірина=iryna Сергей=sergey Наталія=nataliya Бојан=bojan'),
    family: written(
      'Шевченко=shevchenko Коваленко=kovalenko Петров=petrov Йорданова=yordanova Ђорђевић=djordjevic',
    ),
    joint: ' ',
  },
  {
    given: written('ليلى=layla محمد=mohammad فاطمة=fatima يوسف=yousef نور=nour خالد=khaled'),
    family: written('الخطيب=alkhatib حداد=haddad النجار=alnajjar منصور=mansour العمري=alomari'),
    joint: ' ',
  },
  {
    given: written('נועה=noa דוד=david תמר=tamar יוסף=yosef מיכל=michal'),
    family: written('כהן=cohen לוי=levi מזרחי=mizrahi פרידמן=friedman'),
    joint: ' ',
  },
  {
    given: written('伟=wei 芳=fang 娜=na 秀英=xiuying 志明=zhiming 美玲=meiling'),
    family: written('王=wang 李=li 張=zhang 陳=chen 欧阳=ouyang'),
    familyFirst: true,
    joint: '',
  },
  {
    given: written('陽子=yoko 健太=kenta さくら=sakura 翔=sho 美咲=misaki'),
    family: written('佐藤=sato 鈴木=suzuki 高橋=takahashi 渡辺=watanabe 髙﨑=takasaki'),
    familyFirst: true,
    joint: ' ',
  },
  {
    given: written('민준=minjun 서연=seoyeon 지우=jiwoo 하은=haeun 도윤=doyun'),
    family: written('김=kim 이=lee 박=park 최=choi 정=jung'),
    familyFirst: true,
    joint: '',
  },
  {
    given: written('प्रिया=priya अर्जुन=arjun लक्ष्मी=lakshmi विक्रम=vikram अनिता=anita'),
    family: written('शर्मा=sharma पटेल=patel देशपांडे=deshpande सिंह=singh'),
    joint: ' ',
  },
  {
    given: written('สมชาย=somchai กานดา=kanda ณัฐพล=nattapon พิมพ์ชนก=pimchanok'),
    family: written('ศรีสุข=srisuk วงศ์ทอง=wongthong จันทร์เพ็ญ=chanpen'),
    joint: ' ',
  },
  { given: written('Zoë🌻=zoe Max🚀=max'), family: written('Lindqvist=lindqvist Okafor=okafor'), joint: ' ' },
];

export interface Name {
  name: string;
  ascii: string;
}

type Pick = <T>(from: readonly [T, ...T[]]) => T;

/** Half of the people write their names in Latin letters, the others in ten more ways. */
export function makeName(pick: Pick, isWestern: boolean): Name {
  const script = isWestern ? western : pick(scripts);
  const [given, givenAscii] = pick(script.given);
  const [family, familyAscii] = pick(script.family);
  const parts = script.familyFirst === true ? [family, given] : [given, family];
  return { name: parts.join(script.joint), ascii: `${givenAscii}.${familyAscii}` };
}
