import type { Text } from './text';

/** What a replay did, and what it cannot bring back; each a line with its number. */
export const replayTexts = {
  nothing: {
    fi: 'Rekisteri on sellainen kuin sen loki kertoo. Toistettavaa ei ole.',
    sv: 'Registret är sådant som dess logg säger. Det finns ingenting att upprepa.',
    en: 'The register is as its log says. There is nothing to repeat.',
  },
  putBack: {
    fi: 'Lokiin palautettuja merkintöjä: {count}.',
    sv: 'Poster som lades tillbaka i loggen: {count}.',
    en: 'Entries put back into the log: {count}.',
  },
  erased: {
    fi: 'Henkilöitä, joiden poisto toistettiin: {count}.',
    sv: 'Personer vars radering upprepades: {count}.',
    en: 'People whose erasure was repeated: {count}.',
  },
  records: {
    fi: 'Poistettuja tietueita: {count}.',
    sv: 'Raderade poster: {count}.',
    en: 'Records erased: {count}.',
  },
  absent: {
    fi: 'Poistettuja tietueita, joita vanhemmassa rekisterissä ei ollut: {count}.',
    sv: 'Raderade poster som inte fanns i det äldre registret: {count}.',
    en: 'Erased records that the older register did not have: {count}.',
  },
  ambiguous: {
    fi: 'Tietueita, joiden tunniste on usealla rivillä ja joita ei siksi poistettu: {count}. Anna kullekin riville oma tunniste ja poista oikea henkilö uudelleen.',
    sv: 'Poster vars id finns på flera rader och som därför inte raderades: {count}. Ge varje rad ett eget id och radera rätt person på nytt.',
    en: 'Records whose ID stands on several rows and which were therefore not erased: {count}. Give each row an ID of its own and erase the right person anew.',
  },
  counted: {
    fi: 'Nimettömään tilastoon uudelleen laskettuja tietoja: {count}.',
    sv: 'Uppgifter som åter räknades i den anonyma statistiken: {count}.',
    en: 'Records counted in the anonymous statistics again: {count}.',
  },
  uncounted: {
    fi: 'Tietoja, joiden summia ei laskettu tilastoon, koska osa niistä oli jo laskettu täällä tai on täällä poistoesteen alla: {count}.',
    sv: 'Uppgifter vars belopp inte räknades i statistiken, eftersom en del av dem redan hade räknats här eller hålls kvar här: {count}.',
    en: 'Records whose sums were not added to the statistics, since some of them had been counted here or are held here: {count}.',
  },
  undecided: {
    fi: 'Rajoituksia, poistoesteitä ja kieltolistan merkintöjä, jotka toinen loki oli päättänyt ja jotka jäivät voimaan, sekä toisen lokin poistoja, jotka jäivät tekemättä poistoesteen tai rajoituksen takia; päätä niistä itse: {count}.',
    sv: 'Begränsningar, raderingshinder och poster på spärrlistan som den andra loggen hade avslutat och som förblir i kraft, samt raderingar i den andra loggen som ett raderingshinder eller en begränsning här hindrar; avgör dem själv: {count}.',
    en: 'Restrictions, holds and entries of the suppression list that the other log had ended and that stay in force, and erasures of the other log that were not done because of a hold or a restriction here; decide on them yourself: {count}.',
  },
  joined: {
    fi: 'Rekisteri oli jatkunut kahdessa paikassa. Tämän lokin omat merkinnät jäivät, ja toisen lokin merkinnät ovat niiden perässä.',
    sv: 'Registret hade fortsatt på två ställen. Den här loggens egna poster är kvar, och den andra loggens poster följer efter dem.',
    en: 'The register had gone on in two places. This log’s own entries stay, and those of the other log follow them.',
  },
  withdrawals: {
    fi: 'Toistettuja suostumusten peruutuksia ja kieltoja: {count}.',
    sv: 'Upprepade återkallanden av samtycke och förbud: {count}.',
    en: 'Withdrawals of consent and objections repeated: {count}.',
  },
  restricted: {
    fi: 'Toistettuja käsittelyn rajoituksia: {count}.',
    sv: 'Upprepade begränsningar av behandling: {count}.',
    en: 'Restrictions of processing repeated: {count}.',
  },
  lifted: {
    fi: 'Uudelleen päätettyjä rajoituksia: {count}.',
    sv: 'Begränsningar som hävdes på nytt: {count}.',
    en: 'Restrictions lifted again: {count}.',
  },
  listed: {
    fi: 'Kieltolistalle palautettuja: {count}.',
    sv: 'Tillbaka på spärrlistan: {count}.',
    en: 'Put back on the suppression list: {count}.',
  },
  unlisted: {
    fi: 'Kieltolistalta uudelleen poistettuja: {count}.',
    sv: 'Borttagna från spärrlistan på nytt: {count}.',
    en: 'Taken off the suppression list again: {count}.',
  },
  letters: {
    fi: 'Lähteneitä kirjeitä, joita ei lähetetä uudelleen: {count}.',
    sv: 'Skickade brev som inte skickas på nytt: {count}.',
    en: 'Letters that were out and are not sent again: {count}.',
  },
  requests: {
    fi: 'Vastattuja pyyntöjä, jotka merkittiin taas päättyneiksi: {count}.',
    sv: 'Besvarade begäranden som åter märktes som avslutade: {count}.',
    en: 'Requests that were closed and are closed again: {count}.',
  },
  unsure: {
    fi: 'Kirjeitä, jotka ovat ehkä jo lähteneet; katso ne pyyntöjen sivulta: {count}.',
    sv: 'Brev som kanske redan har gått ut; se dem på sidan Begäranden: {count}.',
    en: 'Letters that may have gone out already; see them on the Requests page: {count}.',
  },
  approvals: {
    fi: 'Peruttuja hävittämisen hyväksyntiä; hyväksy uudelleen, mikä yhä kuuluu hävittää: {count}.',
    sv: 'Återkallade godkännanden av förstöring; godkänn på nytt det som fortfarande ska förstöras: {count}.',
    en: 'Approvals of destruction taken back; approve anew what is still to go: {count}.',
  },
  holds: {
    fi: 'Uudelleen merkittyjä poistoesteitä; kirjoita niihin laki ja syy: {count}.',
    sv: 'Återförda raderingshinder; skriv in lag och orsak: {count}.',
    en: 'Holds set, put off or lifted again; write their law and reason in: {count}.',
  },
  breaches: {
    fi: 'Uudelleen merkittyjä tietoturvaloukkauksia ja ilmoituksia; kirjoita niihin, mitä tapahtui: {count}.',
    sv: 'Återförda personuppgiftsincidenter och anmälningar; skriv in vad som hände: {count}.',
    en: 'Data breaches and their notices noted again; write in what happened: {count}.',
  },
  outdated: {
    fi: 'Toisen lokin peruutuksia ja kieltoja, joiden jälkeen henkilö on antanut suostumuksen täällä; suostumus on voimassa: {count}.',
    sv: 'Återkallanden och förbud i den andra loggen efter vilka personen har gett sitt samtycke här; samtycket gäller: {count}.',
    en: 'Withdrawals and objections of the other log after which the person consented here; the consent stands: {count}.',
  },
  withheld: {
    fi: 'Ratkaistavaksi jäi {customer}: toisen lokin mukaan henkilö on poistettu, mutta täällä hänen tietojaan pitää poistoeste tai käsittelyn rajoitus, joten niistä ei poistettu mitään. Poisto jatkuu, kun este päättyy. Jos se jää voimaan, {date} poistetaan se, mitä mikään ei pidä; katso Poistosuunnitelma.',
    sv: 'Att avgöra: {customer}. Enligt den andra loggen är personen raderad, men här står ett raderingshinder eller en begränsning i vägen, så ingenting raderades. Raderingen fortsätter när hindret upphör. Om det består raderas den {date} det som ingenting håller kvar; se Raderingsplan.',
    en: 'Left to decide: {customer}. The other log says that this person was erased, but a hold or a restriction keeps their data here, so that nothing of it was erased. The erasure goes on when the hold ends. If it stays, what nothing holds is erased on {date}; see Erasure plan.',
  },
  mentions: {
    fi: 'Muiden tiedoissa uudelleen korvattuja mainintoja poistetuista henkilöistä, soluja: {count}.',
    sv: 'Celler i andras uppgifter där omnämnanden av raderade personer åter ersattes: {count}.',
    en: 'Cells of other people’s data in which mentions of erased people were replaced again: {count}.',
  },
  unmentioned: {
    fi: 'Soluja, joissa ehkä taas mainitaan poistettu henkilö ja joita rekisteri ei osannut korvata; tarkista muiden tietojen vapaat tekstit: {count}.',
    sv: 'Celler där en raderad person kanske åter nämns och som registret inte kunde ersätta; kontrollera fritexten i andras uppgifter: {count}.',
    en: 'Cells that may name an erased person again and that the register could not replace; check the free text in other people’s data: {count}.',
  },
  left: {
    fi: 'Ratkaistavaksi jäi {customer}: poistetusta henkilöstä on vanhemman rekisterin tietueita {count}, katso Poistosuunnitelma.',
    sv: 'Att avgöra: {customer}, en raderad person av vilken det äldre registret har {count} poster, se Raderingsplan.',
    en: 'Left to decide: {customer}, an erased person of whom the older register has {count} records, see Erasure plan.',
  },
  lost: {
    fi: 'Mitä {from}–{to} kirjoitettiin rekisteriin, ei palaa lokista, koska lokissa ei ole henkilötietoja.',
    sv: 'Det som skrevs i registret {from}–{to} kommer inte tillbaka ur loggen, eftersom den inte innehåller personuppgifter.',
    en: 'What was typed into the register from {from} to {to} does not come back from the log, since the log holds no personal data.',
  },
  lostImports: {
    fi: 'Kadonneita tuonteja: {count}. Tuo tiedostot uudelleen.',
    sv: 'Förlorade importer: {count}. Importera filerna på nytt.',
    en: 'Imports lost: {count}. Import the files again.',
  },
  lostRequests: {
    fi: 'Kadonneita muulla tavalla kuin lomakkeella tulleita pyyntöjä: {count}. Kirjaa ne uudelleen, määräaika juoksee.',
    sv: 'Förlorade begäranden som kom på annat sätt än med formuläret: {count}. Anteckna dem på nytt, tidsfristen löper.',
    en: 'Requests lost that came otherwise than by the form: {count}. Enter them again, the time limit runs.',
  },
  formRequests: {
    fi: 'Lomakkeella tulleita pyyntöjä, jotka rekisteri ottaa uudelleen itse: {count}.',
    sv: 'Begäranden från formuläret som registret själv tar emot på nytt: {count}.',
    en: 'Requests from the form that the register takes again by itself: {count}.',
  },
  lostConsents: {
    fi: 'Kadonneita annettuja suostumuksia: {count}. Ilman niitä ei markkinoida.',
    sv: 'Förlorade givna samtycken: {count}. Utan dem marknadsförs ingenting.',
    en: 'Given consents lost: {count}. Without them there is no marketing.',
  },
  lostSettings: {
    fi: 'Kadonneita asetusten muutoksia: {count}. Tarkista Asetukset-välilehti.',
    sv: 'Förlorade ändringar av inställningar: {count}. Kontrollera fliken Inställningar.',
    en: 'Changes of settings lost: {count}. Check the Settings tab.',
  },
  lostErasures: {
    fi: 'Poistoja, joiden loppuvaiheet katosivat: {count}. Kopioiden tehtävät tehtiin uudelleen sen mukaan, mitä palautettu versio tiesi. Katso itse, keille tietoja oli luovutettu sen jälkeen, ja kerro heille poistosta; hävitä sen jälkeen tehdyt henkilöiden tiedostot Drivesta ja tulleet lomakkeen vastaukset.',
    sv: 'Raderingar vars avslutning gick förlorad: {count}. Uppgifterna om kopiorna skapades på nytt enligt vad den återställda versionen visste. Kontrollera själv till vem uppgifter hade lämnats ut därefter och underrätta dem om raderingen; radera de filer om personerna i Drive och de svar i formuläret som kom till därefter.',
    en: 'Erasures whose last steps were lost: {count}. The tasks about copies were made again by what the restored version knew. See for yourself to whom data was disclosed after it, and tell them of the erasure; delete the files on these people in Drive and their responses of the form that came after it.',
  },
  lostFigures: {
    fi: 'Anonymisoituja tilauksia, joiden vuotta ja summaa loki ei kerro ja jotka puuttuvat siksi tilastosta: {count}.',
    sv: 'Anonymiserade beställningar vars år och belopp loggen inte säger och som därför saknas i statistiken: {count}.',
    en: 'Anonymised orders of which the log tells neither year nor sum, and which are therefore missing from the statistics: {count}.',
  },
  lostMentions: {
    fi: 'Soluja, joissa poistetun henkilön maininta oli korvattu ja joihin nimi palasi: {count}. Loki ei kerro, mitkä ne ovat; etsi nimi muiden tietojen vapaista teksteistä.',
    sv: 'Celler där omnämnandet av en raderad person hade ersatts och dit namnet återkom: {count}. Loggen säger inte vilka de är; sök namnet i fritexten i andras uppgifter.',
    en: 'Cells in which the mention of an erased person had been replaced and to which the name came back: {count}. The log does not say which they are; look for the name in the free text of other people’s data.',
  },
  unfinished: {
    fi: 'Aika ei riittänyt kaikkeen. Toista uudelleen, niin toisto jatkuu tästä.',
    sv: 'Tiden räckte inte till allt. Upprepa igen, så fortsätter det härifrån.',
    en: 'There was not time for everything. Repeat it again, and it goes on from here.',
  },
} satisfies Record<string, Text>;
