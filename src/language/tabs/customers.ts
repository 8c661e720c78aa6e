import { id, retentionState, retentionUntil } from './shared';
import type { TabTexts } from './types';

/** The customers, one person a row. */
export const customerTabs: TabTexts<'customers'> = {
  customers: {
    title: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
    note: {
      fi: 'Yksi rivi on yksi henkilö: yksityisasiakas, elinkeinonharjoittaja tai yrityksen yhteyshenkilö.',
      sv: 'En rad är en person: en privatkund, en näringsidkare eller ett företags kontaktperson.',
      en: 'One row is one person: a private customer, a trader or the contact person of a company.',
    },
    columns: {
      id,
      number: {
        title: { fi: 'Asiakasnumero', sv: 'Kundnummer', en: 'Customer number' },
        note: {
          fi: 'Oma asiakasnumerosi, jos sellainen on. Tuonti tunnistaa asiakkaan siitä.',
          sv: 'Ditt eget kundnummer, om det finns. Importen känner igen kunden på det.',
          en: 'Your own customer number, if there is one. An import recognises the customer by it.',
        },
      },
      status: {
        title: { fi: 'Tila', sv: 'Status', en: 'Status' },
        note: {
          fi: 'Onko asiakassuhde voimassa vai päättynyt. Päätät sen itse.',
          sv: 'Om kundförhållandet är aktivt eller avslutat. Du avgör det själv.',
          en: 'Whether the customer relationship is active or has ended. You decide.',
        },
      },
      firstName: {
        title: { fi: 'Etunimi', sv: 'Förnamn', en: 'First name' },
        note: { fi: 'Henkilön etunimi.', sv: 'Personens förnamn.', en: 'The person’s first name.' },
      },
      lastName: {
        title: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Last name' },
        note: { fi: 'Henkilön sukunimi.', sv: 'Personens efternamn.', en: 'The person’s last name.' },
      },
      organisation: {
        title: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
        note: {
          fi: 'Yritys tai yhteisö, jota henkilö edustaa.',
          sv: 'Det företag eller den sammanslutning som personen företräder.',
          en: 'The company or other body that the person represents.',
        },
      },
      businessId: {
        title: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
        note: {
          fi: 'Organisaation Y-tunnus. Älä kirjoita tähän henkilötunnusta.',
          sv: 'Organisationens FO-nummer. Skriv ingen personbeteckning här.',
          en: 'The organisation’s business ID. Do not write a personal identity code here.',
        },
      },
      role: {
        title: { fi: 'Rooli', sv: 'Roll', en: 'Role' },
        note: {
          fi: 'Yksityishenkilö, yrityksen yhteyshenkilö vai elinkeinonharjoittaja.',
          sv: 'Privatperson, ett företags kontaktperson eller näringsidkare.',
          en: 'A private person, the contact person of a company or a trader.',
        },
      },
      email: {
        title: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
        note: {
          fi: 'Yksi sähköpostiosoite. Pyynnöt ja tuonti tunnistavat henkilön siitä.',
          sv: 'En e-postadress. Begäranden och importen känner igen personen på den.',
          en: 'One e-mail address. Requests and imports recognise the person by it.',
        },
      },
      phone: {
        title: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
        note: {
          fi: 'Puhelinnumero tekstinä, mieluiten maatunnuksella (+358 …).',
          sv: 'Telefonnumret som text, helst med landsnummer (+358 …).',
          en: 'The phone number as text, preferably with its country code (+358 …).',
        },
      },
      street: {
        title: { fi: 'Katuosoite', sv: 'Gatuadress', en: 'Street address' },
        note: {
          fi: 'Katuosoite tai postilokero.',
          sv: 'Gatuadress eller postbox.',
          en: 'Street address or post office box.',
        },
      },
      postcode: {
        title: { fi: 'Postinumero', sv: 'Postnummer', en: 'Postcode' },
        note: {
          fi: 'Postinumero tekstinä; nolla alussa säilyy.',
          sv: 'Postnumret som text; en inledande nolla bevaras.',
          en: 'The postcode as text; a leading zero stays.',
        },
      },
      city: {
        title: { fi: 'Postitoimipaikka', sv: 'Postort', en: 'City' },
        note: {
          fi: 'Osoitteen postitoimipaikka.',
          sv: 'Adressens postort.',
          en: 'The post town of the address.',
        },
      },
      country: {
        title: { fi: 'Maa', sv: 'Land', en: 'Country' },
        note: { fi: 'Osoitteen maa.', sv: 'Adressens land.', en: 'The country of the address.' },
      },
      website: {
        title: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
        note: {
          fi: 'Asiakkaan verkkosivujen osoite.',
          sv: 'Adressen till kundens webbplats.',
          en: 'The address of the customer’s website.',
        },
      },
      ip: {
        title: { fi: 'IP-osoite', sv: 'IP-adress', en: 'IP address' },
        note: {
          fi: 'Osoite, josta asiakas on asioinut verkossa. Sillä on oma lyhyt säilytysaikansa.',
          sv: 'Adressen som kunden har använt på webben. Den har en egen kort lagringstid.',
          en: 'The address from which the customer used the website. It has a short retention period of its own.',
        },
      },
      language: {
        title: { fi: 'Asiointikieli', sv: 'Kontaktspråk', en: 'Language' },
        note: {
          fi: 'Kieli, jolla henkilölle kirjoitetaan.',
          sv: 'Språket som används när man skriver till personen.',
          en: 'The language in which the person is written to.',
        },
      },
      billingAddress: {
        title: { fi: 'Laskutusosoite', sv: 'Faktureringsadress', en: 'Billing address' },
        note: {
          fi: 'Laskutusosoite tai verkkolaskuosoite, jos se on muu kuin postiosoite.',
          sv: 'Faktureringsadress eller nätfakturaadress, om den är en annan än postadressen.',
          en: 'The billing or e-invoice address, if it differs from the postal address.',
        },
      },
      source: {
        title: { fi: 'Tietojen lähde', sv: 'Uppgifternas källa', en: 'Source' },
        note: {
          fi: 'Mistä tiedot on saatu, esimerkiksi asiakkaalta itseltään. Henkilöllä on oikeus saada se tietää.',
          sv: 'Varifrån uppgifterna kommer, till exempel från kunden själv. Personen har rätt att få veta det.',
          en: 'Where the data came from, for instance from the customer. The person has the right to know it.',
        },
      },
      noticeVersion: {
        title: { fi: 'Selosteen versio', sv: 'Beskrivningens version', en: 'Notice version' },
        note: {
          fi: 'Mikä tietosuojaselosteen versio henkilölle on annettu.',
          sv: 'Vilken version av dataskyddsbeskrivningen personen har fått.',
          en: 'Which version of the privacy notice the person was given.',
        },
      },
      legalBasis: {
        title: { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
        note: {
          fi: 'Peruste, jolla henkilö on rekisterissä; useimmilla asiakkailla sopimus.',
          sv: 'Grunden för att personen finns i registret; för de flesta kunder ett avtal.',
          en: 'The basis on which the person is in the register; for most customers a contract.',
        },
      },
      since: {
        title: { fi: 'Asiakas alkaen', sv: 'Kund sedan', en: 'Customer since' },
        note: {
          fi: 'Päivä, jona asiakassuhde alkoi.',
          sv: 'Dagen då kundförhållandet började.',
          en: 'The day on which the customer relationship began.',
        },
      },
      endedOn: {
        title: { fi: 'Asiakkuus päättyi', sv: 'Kundförhållandet slutade', en: 'Ended on' },
        note: {
          fi: 'Päivä, jona asiakassuhde päättyi. Säilytysaika lasketaan siitä.',
          sv: 'Dagen då kundförhållandet slutade. Lagringstiden räknas från den.',
          en: 'The day on which the customer relationship ended. The retention period is counted from it.',
        },
      },
      lastActivity: {
        title: { fi: 'Viimeisin tapahtuma', sv: 'Senaste händelse', en: 'Last activity' },
        note: {
          fi: 'Viimeisimmän tilauksen tai yhteydenoton päivä. Rekisteri pitää sen ajan tasalla.',
          sv: 'Dagen för den senaste beställningen eller kontakten. Registret håller den uppdaterad.',
          en: 'The day of the latest order or contact. The register keeps it up to date.',
        },
      },
      confirmedOn: {
        title: {
          fi: 'Asiakkuus vahvistettu',
          sv: 'Kundförhållandet bekräftat',
          en: 'Relationship confirmed',
        },
        note: {
          fi: 'Päivä, jona totesit asiakassuhteen jatkuvan. Sitä ehdotetaan päättyneeksi vasta, kun siitä on kulunut asetuksissa annettu aika.',
          sv: 'Dagen då du konstaterade att kundförhållandet fortsätter. Det föreslås som avslutat först när den tid som anges i inställningarna har gått.',
          en: 'The day on which you found that the relationship goes on. It is suggested as ended only once the time in the settings has passed since.',
        },
      },
      marketing: {
        title: { fi: 'Markkinointi', sv: 'Marknadsföring', en: 'Marketing' },
        note: {
          fi: 'Suostumus sähköiseen suoramarkkinointiin. Kun vaihdat valinnan, rekisteri kirjaa siitä tapahtuman.',
          sv: 'Samtycke till elektronisk direktmarknadsföring. När du byter val antecknar registret händelsen.',
          en: 'Consent to electronic direct marketing. When you change the choice, the register records the event.',
        },
      },
      publication: {
        title: { fi: 'Julkaiseminen', sv: 'Publicering', en: 'Publication' },
        note: {
          fi: 'Suostumus julkaisemiseen asiakasluettelossa. Kun vaihdat valinnan, rekisteri kirjaa siitä tapahtuman.',
          sv: 'Samtycke till publicering i kundförteckningen. När du byter val antecknar registret händelsen.',
          en: 'Consent to publication in the customer list. When you change the choice, the register records the event.',
        },
      },
      disclosure: {
        title: { fi: 'Osoiteluovutus', sv: 'Adressutlämnande', en: 'Address disclosure' },
        note: {
          fi: 'Suostumus osoitteen luovuttamiseen muille. Kun vaihdat valinnan, rekisteri kirjaa siitä tapahtuman.',
          sv: 'Samtycke till att adressen lämnas ut till andra. När du byter val antecknar registret händelsen.',
          en: 'Consent to giving the address to others. When you change the choice, the register records the event.',
        },
      },
      restrictedSince: {
        title: { fi: 'Rajoitettu alkaen', sv: 'Begränsad sedan', en: 'Restricted since' },
        note: {
          fi: 'Päivä, josta alkaen käsittely on rajoitettu (tietosuoja-asetus, 18 artikla). Rekisteri jättää rivin rauhaan.',
          sv: 'Dagen från vilken behandlingen är begränsad (dataskyddsförordningen, artikel 18). Registret låter raden vara.',
          en: 'The day since which processing is restricted (GDPR, Article 18). The register leaves the row alone.',
        },
      },
      hold: {
        title: { fi: 'Poistoeste', sv: 'Raderingshinder', en: 'Hold' },
        note: {
          fi: 'Onko henkilön tiedoilla voimassa oleva poistoeste. Rekisteri merkitsee sen Poistoesteet-välilehdeltä.',
          sv: 'Om ett gällande raderingshinder rör personen. Registret anger det enligt fliken Raderingshinder.',
          en: 'Whether a hold is in force on the person’s data. The register marks it from the Holds tab.',
        },
      },
      retentionUntil,
      retentionState,
    },
  },
};
