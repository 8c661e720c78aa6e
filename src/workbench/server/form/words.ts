/** What a respondent reads on a form beside its owner's own words. */
const en = {
  required: 'Required',
  requiredNote: 'An asterisk (*) marks a question that must be answered.',
  email: 'Your e-mail address',
  send: 'Submit',
  next: 'Next',
  back: 'Back',
  other: 'Other:',
  otherText: 'Other answer',
  choose: 'Choose',
  recorded: 'Your response has been recorded.',
  again: 'Submit another response',
  change: 'Edit your response',
  changing: 'You are changing a response that was sent earlier.',
  closed: 'This form is no longer accepting responses.',
  unpublished: 'This form is not published. Ask its owner to publish it.',
  edits: 'Responses to this form cannot be edited after they are submitted.',
  notFound: 'There is no such form or response.',
  sentAlready: 'This page was sent already or is too old. Open the form again to send another response.',
  failed: 'The response could not be kept. Try again.',
  reopen: 'Open the form',
  mistakes: 'The form was not sent. Please check these answers:',
  problemRequired: 'This question needs an answer.',
  problemChoice: 'Choose one of the answers.',
  problemDate: 'Enter a date.',
  problemEmail: 'Enter an e-mail address, like name@example.com.',
  problemLong: 'This answer is too long: 50,000 characters is the most.',
  problemInvalid: 'This is not the kind of answer that is asked for.',
  workbench: 'Shown by the workbench in place of Google Forms. What is entered here stays on this computer.',
};

const fi: Record<keyof typeof en, string> = {
  required: 'Pakollinen',
  requiredNote: 'Tähti (*) merkitsee kysymystä, johon on vastattava.',
  email: 'Sähköpostiosoitteesi',
  send: 'Lähetä',
  next: 'Seuraava',
  back: 'Takaisin',
  other: 'Muu:',
  otherText: 'Muu vastaus',
  choose: 'Valitse',
  recorded: 'Vastauksesi on tallennettu.',
  again: 'Lähetä toinen vastaus',
  change: 'Muokkaa vastaustasi',
  changing: 'Muutat aiemmin lähetettyä vastausta.',
  closed: 'Tähän lomakkeeseen ei voi enää vastata.',
  unpublished: 'Lomaketta ei ole julkaistu. Pyydä sen omistajaa julkaisemaan se.',
  edits: 'Tämän lomakkeen vastauksia ei voi muuttaa lähettämisen jälkeen.',
  notFound: 'Tällaista lomaketta tai vastausta ei ole.',
  sentAlready:
    'Tämä sivu on jo lähetetty tai liian vanha. Avaa lomake uudelleen, jos haluat lähettää toisen vastauksen.',
  failed: 'Vastausta ei voitu tallentaa. Yritä uudelleen.',
  reopen: 'Avaa lomake',
  mistakes: 'Lomaketta ei lähetetty. Tarkista nämä vastaukset:',
  problemRequired: 'Tähän kysymykseen on vastattava.',
  problemChoice: 'Valitse jokin vastauksista.',
  problemDate: 'Anna päivämäärä.',
  problemEmail: 'Anna sähköpostiosoite, esimerkiksi nimi@example.com.',
  problemLong: 'Vastaus on liian pitkä: enintään 50 000 merkkiä.',
  problemInvalid: 'Vastaus ei ole sellainen kuin pyydetään.',
  workbench: 'Työpöytä näyttää tämän Google Formsin sijasta. Tähän kirjoitettu jää tälle tietokoneelle.',
};

const sv: Record<keyof typeof en, string> = {
  required: 'Obligatorisk',
  requiredNote: 'En asterisk (*) märker en fråga som måste besvaras.',
  email: 'Din e-postadress',
  send: 'Skicka',
  next: 'Nästa',
  back: 'Tillbaka',
  other: 'Annat:',
  otherText: 'Annat svar',
  choose: 'Välj',
  recorded: 'Ditt svar har sparats.',
  again: 'Skicka ett svar till',
  change: 'Redigera ditt svar',
  changing: 'Du ändrar ett svar som har skickats tidigare.',
  closed: 'Det går inte längre att svara på formuläret.',
  unpublished: 'Formuläret är inte publicerat. Be dess ägare publicera det.',
  edits: 'Svar på det här formuläret kan inte ändras efter att de har skickats.',
  notFound: 'Det finns inget sådant formulär eller svar.',
  sentAlready:
    'Den här sidan har redan skickats eller är för gammal. Öppna formuläret på nytt för att skicka ett svar till.',
  failed: 'Svaret kunde inte sparas. Försök igen.',
  reopen: 'Öppna formuläret',
  mistakes: 'Formuläret skickades inte. Kontrollera de här svaren:',
  problemRequired: 'Den här frågan måste besvaras.',
  problemChoice: 'Välj ett av svaren.',
  problemDate: 'Ange ett datum.',
  problemEmail: 'Ange en e-postadress, till exempel namn@example.com.',
  problemLong: 'Svaret är för långt: högst 50 000 tecken.',
  problemInvalid: 'Svaret är inte av det slag som efterfrågas.',
  workbench:
    'Visas av arbetsbänken i stället för Google Forms. Det som skrivs här stannar på den här datorn.',
};

/** The texts of a form in one language. */
export interface FormWords extends Record<keyof typeof en, string> {
  /** The language's tag. */
  language: string;
}

const languages: Record<string, FormWords> = {
  en: { ...en, language: 'en' },
  fi: { ...fi, language: 'fi' },
  sv: { ...sv, language: 'sv' },
};

/** The texts in the first language of an `Accept-Language` header that there are texts in; English otherwise. */
export function formWords(acceptLanguage: string): FormWords {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  const found = wanted.find(({ language }) => Object.hasOwn(languages, language));
  return languages[found?.language ?? 'en'] as FormWords;
}
