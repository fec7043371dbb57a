/**
 * What guessers try first, in the languages of the platform. The words were written down for Wasl from common knowledge
 * of how people choose: no list of leaked passwords was copied. Each word stands for every spelling that
 * `isCommonPassword` folds onto it (case, accents, digits for letters, digits and signs around it), which is several
 * thousand passwords.
 */
const english = `password passwords passcode passphrase letmein welcome welcomeback login signin admin administrator root
  superuser user username guest test testing tester changeme secret topsecret default temporary temp hello helloworld
  iloveyou iloveu loveyou love lovely princess sunshine monkey dragon football soccer baseball basketball hockey master
  shadow superman batman spiderman pokemon starwars flower butterfly summer winter spring autumn monday friday january
  february december freedom whatever trustno trustnoone computer internet google facebook instagram whatsapp youtube
  microsoft windows android iphone samsung server database backup office company business manager money dollar family
  mother father brother sister baby angel jesus heaven blessed nothing access opensesame unlock hunter killer ninja
  cookie chocolate cheese pepper banana orange purple silver golden diamond mustang ferrari mercedes toyota hacker
  security secure qazwsx public private system service support demo sample example correct horse battery staple`;
const french = `motdepasse motsdepasse monmotdepasse passe code codesecret secret bonjour bonsoir salut coucou bienvenue
  soleil lune etoile amour jetaime jtaime mamour monamour moncoeur cheri cherie doudou loulou chouchou princesse prince
  maman papa famille enfant bebe frere soeur chat chien lapin tigre lion licorne papillon fleur rose violette marguerite
  chocolat fromage vacances ecole lycee travail bureau maison voiture musique cuisine jardin printemps hiver
  automne lundi mardi vendredi janvier fevrier decembre football foot paris france marseille lyon ordinateur internet
  administrateur utilisateur invite acces ouvrir entrer merci liberte toujours jamais demain espoir bonheur confiance
  changezmoi nouveau temporaire provisoire securite confidentiel direction societe entreprise`;
const arabicInLatin = `salam salamalaykoum salamalikoum assalam marhaba ahlan sahlan ahlanwasahlan habibi habibti hayati
  hbiba omri rouhi albi inchallah inshallah machallah mashallah hamdoulillah hamdullah alhamdulillah bismillah allah
  allahakbar subhanallah astaghfirullah ramadan ramadankarim aid aidmoubarak mabrouk quran islam mouslim mekka madina
  mohamed mohammed muhammad ahmed fatima khadija aicha youssef yassine hamza omar ali hassan houssine zineb meryem
  mama baba khouya khti wlidi bladi lmaghrib almaghrib maghrib maghribi maghribia casa dima dimaraja dimawydad raja
  wydad rajawi wydadi atlas labas bslama chokran shukran kalimat kalimatsir kalimatalmourour sirri amal hob houb qalbi
  zwina ghzala baraka sabr nour noor chams qamar ward warda yasmine jannah dounia rahma karim tbarkallah`;
const arabic = `كلمة السر كلمةالسر كلمةالمرور كلمةسر سر سري المرور مرحبا اهلا سلام السلام السلامعليكم عليكم حبيبي حبيبتي
  حياتي عمري روحي قلبي احبك بحبك الله اللهاكبر الحمدلله بسمالله بسماللهالرحمنالرحيم سبحانالله ماشاءالله انشاءالله
  استغفرالله لاالهالاالله رمضان رمضانكريم عيدمبارك القران الاسلام مكة المدينة محمد احمد فاطمة خديجة عائشة يوسف ياسين
  حمزة عمر علي حسن مريم زينب ماما بابا امي ابي اختي اخي المغرب مغربي مغربية بلادي الرجاء الوداد ديماالرجاء
  ديماالوداد شكرا صباحالخير مساءالخير اهلاوسهلا جديد مدير المدير مستخدم دخول تسجيل الدخول امل الامل نور شمس قمر وردة
  ياسمين الجنة دنيا رحمة كريم بركة صبر ادمن باسورد باسوورد عربي العربية حاسوب انترنت`;
const context = `wasl wassl wasla fondation foundation fondationmohammedvi mohammedvi mdm reinsertion reintegration insertion
  indh cpdh das dgapr car spr projet microprojet microprojects beneficiaire beneficiary convention agreement receipt
  maroc morocco moroccan marocain marocaine royaume kingdom kingdomofmorocco vivelemaroc vivaleroi leroi rabat
  casablanca darelbeida marrakech marrakesh fes fez meknes tanger tangier tetouan tetuan agadir oujda kenitra sale
  temara skhirat mohammedia nouaceur mediouna eljadida jadida safi settat berrechid benslimane khouribga benimellal
  azilal fquihbensalah khenifra midelt errachidia ouarzazate tinghir zagora taroudant tiznit chtouka inezgane tata
  guelmim sidiifni assazag tantan laayoune boujdour tarfaya essmara smara dakhla ouededdahab aousserd essaouira
  youssoufia chichaoua alhaouz haouz rehamna elkelaa kelaa sraghna nador driouch berkane taourirt jerada figuig guercif
  alhoceima hoceima chefchaouen ouezzane larache fahsanjra mdiq fnideq taza taounate boulemane sefrou ifrane elhajeb
  moulayyacoub khemisset sidikacem sidislimane sidibennour وصل المؤسسة مؤسسة مؤسسةمحمدالسادس محمدالسادس الادماج
  اعادةالادماج المبادرة المشروع الرباط الدارالبيضاء البيضاء مراكش فاس مكناس طنجة تطوان اكادير وجدة القنيطرة سلا تمارة
  الجديدة اسفي سطات خريبكة بنيملال ازيلال الفقيهبنصالح خنيفرة ميدلت الرشيدية ورزازات تارودانت تزنيت كلميم العيون
  الداخلة الصويرة الناظور بركان تازة الحسيمة شفشاون العرائش افران الخميسات`;
const keyboard = `qwerty qwertyuiop qwertyuiopasdfghjkl azerty azertyuiop azertyuiopqsdfghjklm qwertz qsdfgh qsdfghjklm
  asdf asdfgh asdfghjkl zxcvbn zxcvbnm wxcvbn qwert azert qaz wsx edc aqwzsx abc abcd abcde abcdef abcdefg abcdefgh
  abcdefghij abcdefghijkl abcdefghijklmnopqrstuvwxyz aaa xyz ضصثقفغعهخحج شسيبلاتنمك ابتثجحخ ابجدهوز ابجد`;

const latinAccents = /\p{M}/gu;
const letterForSign: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** One spelling for many: lower case, no accents, one form of the Arabic letters that are written in several. */
export function foldedSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(latinAccents, '')
    .replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

let known: ReadonlySet<string> | null = null;

/** The words, as they are compared. Made when first asked for: not every page that knows the domain chooses passwords. */
export function commonWords(): ReadonlySet<string> {
  known ??= new Set(
    [english, french, arabicInLatin, arabic, context, keyboard]
      .flatMap((words) => words.split(/\s+/))
      .map(foldedSpelling),
  );
  return known;
}

/** Whether a password is one that guessers try first: common words with decoration, runs of digits, one thing repeated. */
export function isCommonPassword(password: string): boolean {
  const folded = foldedSpelling(password);
  const plain = folded.replace(/[^\p{L}]/gu, '');
  const unmasked = folded.replace(/./gu, (sign) => letterForSign[sign] ?? sign).replace(/[^\p{L}]/gu, '');
  if (new Set(folded).size < 5 || isRepeated(folded)) return true;
  // Digits and signs alone are dates, numbers of telephones and of identity cards.
  if (plain.length < 3) return [...folded].length < 20;
  return isMadeOfCommonWords(plain) || isMadeOfCommonWords(unmasked) || isDecorated(folded);
}

/** One or two common words and nothing else, or one of them over and over. */
function isMadeOfCommonWords(letters: string): boolean {
  const words = commonWords();
  if (words.has(letters)) return true;
  for (let end = 2; end <= letters.length - 2; end += 1) {
    const first = letters.slice(0, end);
    if (!words.has(first)) continue;
    const rest = letters.slice(end);
    if (words.has(rest) || first.repeat(Math.ceil(letters.length / end)) === letters) return true;
  }
  return false;
}

/** A common word with digits and signs before and behind, its own letters hidden behind digits: `p4ssw0rd2026!`. */
function isDecorated(folded: string): boolean {
  const inside = folded.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  const letters = inside.replace(/./gu, (sign) => letterForSign[sign] ?? sign).replace(/[^\p{L}]/gu, '');
  return isMadeOfCommonWords(letters);
}

function isRepeated(folded: string): boolean {
  const signs = [...folded];
  for (let length = 1; length <= 6; length += 1) {
    if (signs.length > length * 2 && signs.every((sign, index) => sign === signs[index % length])) return true;
  }
  return false;
}
