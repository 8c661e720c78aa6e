import { choiceText } from './choices';
import { say, type CountedText, type Language, type Text } from './text';

/** What stands in place of a passage that named an erased person. */
export const erasedWord = { fi: '[poistettu]', sv: '[raderat]', en: '[erased]' } satisfies Text;

/** The list of erasures with what remains of each. */
export const erasureCourseTexts = {
  intro: {
    fi: 'Poisto on valmis vasta, kun jokainen kopio on hoidettu. Rekisteri hoitaa omansa itse; merkitse omat tehtäväsi tehdyiksi sitä mukaa kuin hoidat ne.',
    sv: 'En radering är slutförd först när varje kopia är åtgärdad. Registret sköter sina egna; markera dina uppgifter som utförda när du har gjort dem.',
    en: 'An erasure is complete only when every copy is dealt with. The register sees to its own; mark yours as done as you do them.',
  },
  none: {
    fi: 'Kesken olevia poistoja ei ole.',
    sv: 'Det finns inga pågående raderingar.',
    en: 'No erasure is under way.',
  },
  underWay: { fi: 'Kesken', sv: 'Pågår', en: 'Under way' },
  complete: { fi: 'Valmiit', sv: 'Slutförda', en: 'Complete' },
  heading: {
    fi: 'Viite {reference}, {date}',
    sv: 'Referens {reference}, {date}',
    en: 'Reference {reference}, {date}',
  },
  headingUndated: { fi: 'Viite {reference}', sv: 'Referens {reference}', en: 'Reference {reference}' },
  unconfirmed: {
    fi: 'Rekisteri ei ole vielä vahvistanut poistoa eikä tehnyt kuittia. Päivittäinen ajo tekee sen.',
    sv: 'Registret har inte ännu bekräftat raderingen och gjort kvittot. Den dagliga körningen gör det.',
    en: 'The register has not confirmed the erasure and made the receipt yet. The daily run does.',
  },
  resumes: {
    fi: 'Osa tiedoista säilyy toistaiseksi jollakin perusteella. Poistoa jatketaan {date}.',
    sv: 'En del av uppgifterna behålls tills vidare på någon grund. Raderingen fortsätter {date}.',
    en: 'Some of the data stays for now on a ground. The erasure goes on on {date}.',
  },
  completedOn: { fi: 'Valmis {date}.', sv: 'Slutförd {date}.', en: 'Complete on {date}.' },
  about: { fi: '{task}: {details}', sv: '{task}: {details}', en: '{task}: {details}' },
  done: { fi: 'hoidettu {date}', sv: 'åtgärdat {date}', en: 'done on {date}' },
  doneUndated: { fi: 'hoidettu', sv: 'åtgärdat', en: 'done' },
  due: { fi: 'viimeistään {date}', sv: 'senast {date}', en: 'by {date}' },
  byMachine: {
    fi: 'rekisteri tekee itse',
    sv: 'registret gör det självt',
    en: 'the register does it by itself',
  },
  missing: {
    fi: 'Tehtävän rivi on poistettu, joten kukaan ei tiedä, onko tämä tehty.',
    sv: 'Uppgiftens rad har raderats, så ingen vet om detta är gjort.',
    en: 'The row of this task was deleted, so that nobody knows whether it was done.',
  },
  untold: {
    fi: 'Henkilöllä on paperikansio, josta ei ole vielä tehtävää. Päivittäinen ajo tekee sen.',
    sv: 'Personen har en pärm som det ännu inte finns någon uppgift om. Den dagliga körningen skapar den.',
    en: 'The person has a folder about which there is no task yet. The daily run makes it.',
  },
  tick: { fi: 'Tehty: {task}', sv: 'Utfört: {task}', en: 'Done: {task}' },
  tickShort: { fi: 'Tehty', sv: 'Utfört', en: 'Done' },
  ticked: { fi: 'Merkitty tehdyksi.', sv: 'Markerat som utfört.', en: 'Marked as done.' },
  completed: {
    fi: 'Merkitty tehdyksi. Poisto on nyt valmis, ja se on kirjattu lokiin.',
    sv: 'Markerat som utfört. Raderingen är nu slutförd och antecknad i loggen.',
    en: 'Marked as done. The erasure is complete now, and the log says so.',
  },
  remains: {
    fi: 'Poisto ei ole vielä valmis: kopioita on hoitamatta.',
    sv: 'Raderingen är inte slutförd än: det finns kopior kvar att åtgärda.',
    en: 'The erasure is not complete yet: copies are left to deal with.',
  },
  dealtWith: { fi: 'Poistetut kopiot', sv: 'Raderade kopior', en: 'Copies that were deleted' },
} satisfies Record<string, Text>;

/** Mentions of a person in the free text of other rows. */
export const mentionTexts = {
  title: {
    fi: 'Mainintoja muiden riveillä',
    sv: 'Omnämnanden på andras rader',
    en: 'Mentions in other rows',
  },
  intro: {
    fi: 'Nämä solut saattavat kertoa henkilöstä. Valitse, missä kohta korvataan sanalla {word}; muut jäävät ennalleen. Mitään ei muuteta ilman valintaasi.',
    sv: 'De här cellerna kan handla om personen. Välj var stället ersätts med {word}; de andra förblir som de är. Ingenting ändras utan ditt val.',
    en: 'These cells may tell of the person. Choose where the passage is replaced by {word}; the others stay as they are. Nothing is changed without your choice.',
  },
  none: {
    fi: 'Muiden rivien vapaasta tekstistä ei löytynyt mainintoja.',
    sv: 'Inga omnämnanden hittades i den fria texten på andra rader.',
    en: 'No mention was found in the free text of other rows.',
  },
  sure: { fi: 'Varma', sv: 'Säkert', en: 'Certain' },
  perhaps: {
    fi: 'Ehkä, katso itse',
    sv: 'Kanske, se efter själv',
    en: 'Perhaps, look yourself',
  },
  where: { fi: '{tab}, {column}', sv: '{tab}, {column}', en: '{tab}, {column}' },
  row: { fi: 'rivi {id}', sv: 'rad {id}', en: 'row {id}' },
  noId: {
    fi: 'rivillä ei ole tunnistetta; muuta solu itse',
    sv: 'raden saknar id; ändra cellen själv',
    en: 'the row has no ID; change the cell yourself',
  },
  proof: {
    fi: 'todiste, jota rekisteri ei muuta',
    sv: 'bevis som registret inte ändrar',
    en: 'proof, which the register does not change',
  },
  name: {
    fi: 'yrityksen tai vastaanottajan nimi; muuta solu itse, jos on tarpeen',
    sv: 'ett företags eller en mottagares namn; ändra cellen själv om det behövs',
    en: 'the name of a firm or a recipient; change the cell yourself if need be',
  },
  replaceIt: { fi: 'Korvaa: {where}', sv: 'Ersätt: {where}', en: 'Replace: {where}' },
  replace: { fi: 'Korvaa valitut', sv: 'Ersätt de valda', en: 'Replace those chosen' },
  replaceFirst: {
    fi: 'Olet valinnut korvattavia mainintoja. Korvaa ne ensin tai poista valinnat.',
    sv: 'Du har valt omnämnanden som ska ersättas. Ersätt dem först eller ta bort valen.',
    en: 'You have chosen mentions to be replaced. Replace them first, or take the choices back.',
  },
  changed: {
    fi: 'Osaa soluista oli muutettu sen jälkeen, kun ne näytettiin, joten ne jätettiin ennalleen. Katso luettelo uudelleen.',
    sv: 'Några celler hade ändrats sedan de visades och lämnades därför orörda. Se listan på nytt.',
    en: 'Some cells had been changed since they were shown, and were left alone. Look at the list again.',
  },
  more: {
    fi: 'Lisäksi {count} muuta; ne näkyvät, kun nämä on ratkaistu.',
    sv: 'Dessutom {count} till; de visas när dessa är avgjorda.',
    en: 'And {count} more; they show when these are settled.',
  },
} satisfies Record<string, Text>;

/** What the command line says of erasures and mentions, besides. */
export const cliErasureTexts = {
  course: {
    fi: '{heading}, asiakas {customer}: {state}',
    sv: '{heading}, kund {customer}: {state}',
    en: '{heading}, customer {customer}: {state}',
  },
  isComplete: { fi: 'valmis', sv: 'slutförd', en: 'complete' },
  isOpen: { fi: 'kesken', sv: 'pågår', en: 'under way' },
  left: { fi: '  hoitamatta {task}: {text}', sv: '  kvar {task}: {text}', en: '  left {task}: {text}' },
  done: { fi: '  hoidettu {task}: {text}', sv: '  åtgärdat {task}: {text}', en: '  done {task}: {text}' },
  mention: {
    fi: 'Maininta {reference} ({certainty}): {where}, {row}: {text}',
    sv: 'Omnämnande {reference} ({certainty}): {where}, {row}: {text}',
    en: 'Mention {reference} ({certainty}): {where}, {row}: {text}',
  },
} satisfies Record<string, Text>;

/** How many cells were changed. */
export const countedMentionTexts = {
  replaced: {
    one: { fi: '{count} solu muutettiin.', sv: '{count} cell ändrades.', en: '{count} cell was changed.' },
    other: {
      fi: '{count} solua muutettiin.',
      sv: '{count} celler ändrades.',
      en: '{count} cells were changed.',
    },
  },
} satisfies Record<string, CountedText>;

/** Kinds of tasks of which one after the other is told apart by what its details say: a recipient, the id of a paper's record. */
const tellingDetails: readonly string[] = ['tellRecipient', 'paper'];

/** What is to be done about a copy of an erased person's data. */
export function copyText({ kind, details }: { kind: string; details: string }, language: Language): string {
  const task = choiceText('taskKind', kind, language);
  return tellingDetails.includes(kind) && details !== ''
    ? say(erasureCourseTexts.about, language, { task, details })
    : task;
}
