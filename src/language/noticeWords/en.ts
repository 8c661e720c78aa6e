import { thirdCountriesIn } from './countries';
import { enDemands } from './en-demands';
import { enParts } from './en-parts';
import { oldActWords } from './old-act';
import { timeWords } from './time';
import type { NoticeWords } from './types';

/** English. */
export const en: NoticeWords = {
  common: ['the', 'and', 'of', 'to', 'is', 'we', 'your', 'data', 'or', 'for', 'in', 'with', 'you', 'are'],
  ...enParts,
  ...oldActWords.en,
  time: timeWords.en,
  thirdCountries: thirdCountriesIn('en'),
  bases: {
    contract: [
      'contract|contracts|contractual !clauses !clause !processing_contract',
      'agreement|agreements !processing_agreement !data_processing_agreement !processor !confidentiality',
    ],
    consent: ['consent|consents|consented'],
    legalObligation: [
      'legal|statutory obligation|obligations|duty|duties|requirement',
      'accounting_act|bookkeeping_act|tax_law|accounting_law',
      'required_by_law|obliged_by_law|law_obliges|law_requires',
    ],
    legitimateInterest: ['legitimate_interest|legitimate_interests|our_interest|our_interests'],
    vitalInterests: ['vital_interest|vital_interests'],
    publicTask: ['public_interest|official_authority|public_task'],
  },
  speaksOfBasis: [
    'basis|bases|based|ground|grounds|article|rests|rest|rely|relies|under',
    'perform*|fulfil* contract|contracts|agreement',
  ],
  basisLabels: [
    'legal basis',
    'legal bases',
    'lawful basis',
    'lawful bases',
    'legal ground',
    'legal grounds',
    'basis',
    'bases',
    'ground',
    'grounds',
  ],
  lawSaid: ['law|laws|act|statut*|legal|legally'],
  purposeKinds: {
    marketing: ['market*|advert*|newsletter|newsletters !market_research'],
    // Whoever keeps the accounts of others names customers and services so.
    accounting: [
      'accounting|bookkeep*|book_keeping !accounting_service* !accounting_customer* !accounting_client* !accounting_assignment* !bookkeeping_service* !bookkeeping_customer* !bookkeeping_client* !bookkeeping_assignment*',
    ],
    orders: ['orders|deliver*|deliveries|purchases|repairs|bookings !newsletter* !market*'],
    surveys: ['survey*|poll|polls|market_research'],
    publication: ['publish*|publication'],
  },
  marketing: ['market*|advert*|newsletter|newsletters|special_offers'],
  marketingWord: 'marketing',
  interestWord: ['interest'],
  interestSaid: [
    'our_interest_is|our_interests_are|is_in_our*',
    // What the basis is does not yet say what the interest is.
    'is_our_legitimate* !basis_is|ground_is',
  ],
  interestIn: [
    'interest_in_*|interests_in_* !in_accordance|in_line|in_compliance|in_the_sense|in_the_meaning|in_this|in_that|in_it|in_processing_your|in_processing_the|in_processing_personal|in_using_your|in_the_processing|in_your_data|in_data',
  ],
  interestNamed: [
    'business|develop*|customer_relationship*|customer_relationships|market*|tell*|security|secure|safe|misuse|fraud|collect*|debt*|serv*|improv*|maintain*|communicat*|protect*|prevent*|claims|defend*|keeping_in_touch|running|aim',
  ],
  purposes: [
    'market*|advert*|newsletter*',
    'invoic*|bill*|account*|bookkeep*|payment*',
    'customer_relationship*|customer_relation*|customer_service*',
    'order*|deliver*|purchas*',
    'develop*|improv*',
    'debt*|collection_of_debt*',
    'research|survey*|poll*',
    'security|misuse|fraud',
    'publish*|publication',
    'statistic*|analys*|analytic*',
  ],
  people: [
    '*customer*|client*|person*|people|individual*|data_subject*|member*|user*|subscriber*|buyer*|payer*|visitor*|employee*|staff|applicant*|resident*|shareholder*|tenant*|patient*|pupil*|student*|participant*|guest*|traveller*|passenger*|donor*|child*|parent*|guardian*|owner*|supplier*|partner*|representative*|contacts|you|anyone|everyone|those_who',
  ],
  distinctPurposes: ['market*|advert*|newsletter*', 'survey*|poll*|market_research', 'publish*|publication'],
  ...enDemands,
  answering: [
    'answer*|respon*|reply|replies within !kept !keep !stor*',
    'answer*|respon*|reply|replies|deal|handle*|process* request*|access|you|enquir* !kept !keep !stor* !backup*',
  ],
  extended: ['extend*|further|additional|longer|prolong*'],
  keeping: [
    'keep|kept|stor*|retain*|retention|hold|held !secret !locked !keep_accounts !keep_our_accounts !keep_the_accounts !keep_books !keep_our_books',
    'delet*|eras*|destroy* year|years|month|months|days|after !request* !right',
  ],
  criteria: [
    'customer_relationship*|relationship|membership|contract|agreement lasts|last|duration|during|as_long|ends|ended|end|continues|exists',
    'consent withdraw*|until|valid',
    'accounting_act|limitation_act|act_on_the_limitation*',
    'objection|ban|opt_out|refusal|suppression remains|until|stands|force|further_notice',
  ],
  everything: [
    'all|every|everything',
    'data|information relationship lasts|duration|during|as_long|continues|exists',
  ],
  ends: [
    'until|after|when|once|as_soon_as|as_long_as|while|during|for_the|immediately|at_once|at_return|on_return|at_the_end',
  ],
  endless: [
    'indefinitely|permanently|period_permanent|forever|for_ever|for_good|until_further_notice|in_perpetuity|perpetually|without_limit|without_time_limit|for_all_time|for_an_indefinite_period !deleted !delete !erased !erase !destroyed !destroy !removed !anonymised !at_most !not_keep !not_kept !never_keep !never_kept !not_store !not_stored',
  ],
  bansStand: [
    'ban|bans|objection|objections|opt_out|opt_outs|refusal|refusals|suppression until_further_notice|stands|stand|remains|remain|force',
  ],
  vague: [
    'as_long_as|only_as_long|for_the_time|period necessary|needed|need|required|appropriate|justified|purpose|purposes',
    'no_longer_than|not_longer_than|longer_than necessary|needed',
    'as_long_as|duration|during relationship|customer !years !year !months',
  ],
  transferred: [
    'transfer*|disclos*|process*|stor*|kept|located|sent outside eu|eea|european !not !never !no !if !nor',
    'transfer*|disclos*|process*|stor* third_country|third_countries !not !never !no !if !nor',
  ],
  safeguards: [
    'standard|model contractual_clauses|clauses',
    'adequacy_decision|adequacy|adequate|adequately',
    'binding_corporate_rules',
    'article_46|article_45|article_49',
    'explicit_consent',
  ],
  frameworks: ['data_privacy_framework|dpf'],
  invalidSafeguards: ['privacy_shield|safe_harbor|safe_harbour'],
  authority: ['ombudsman|supervisory_authority'],
  restriction: ['restrict* process*|right|ask|request|have !access_is !access_to'],
  restrictionGrounds: {
    accuracy: [
      'accura*|inaccura*|correct|wrong|incorrect contest*|dispute*|question*|challeng*|doubt*|think|believe|say',
    ],
    unlawful: ['unlawful*|illegal*|against_the_law'],
    claims: ['legal_claim|legal_claims|claims|claim', 'defend*|establish* claim*|legal'],
    objection: [
      'object*|objection pending|while|until|whether|wait*|consider*|assess*|examin*|override*|weigh*|decid*|verif*|during',
    ],
  },
  changesTold: [
    'change|changes|changed|update|updates|updated|amend*|revis* tell|told|inform*|notif*|announc*|publish*|let_you_know !request* !rectif*',
  ],
  recordKinds: {
    customer: [
      'customer_data|customer_details|customer_card*|customer_record*|customer_information|basic_data|data_on_customers|details_of_customers|customers',
    ],
    order: ['order|orders|invoice*|voucher*|purchase*|accounting|bookkeeping|billing'],
    consent: ['consent|consents !until'],
    request: ['request|requests'],
    ipAddress: ['ip_address*|ip|log_data|website_log*'],
    exportFile: ['exported|files|copies|file|export'],
    log: ['log|logs|event_log'],
    suppression: ['suppression|objections|opt_outs|bans|prohibitions'],
    material: ['paper*|manual*|folder*|materials'],
    disclosure: ['disclosure*'],
    hold: ['hold|holds'],
    task: ['task|tasks|chores'],
    staff: ['staff|employees|users'],
    breach: ['breach|breaches|incident*'],
  },
  dataKinds: [
    {
      name: 'personal identity code',
      said: ['identity_code*|social_security|national_id* !not !never !no'],
      columns: [],
    },
    {
      name: 'date of birth',
      said: ['date_of_birth|dates_of_birth|birth_date|age|birthday !not !no'],
      columns: [],
    },
    {
      name: 'bank account number',
      said: ['bank_account*|iban|credit_card*|card_number*|payment_card* !not !never !no'],
      columns: [],
    },
    {
      name: 'health data',
      said: ['health_data|health_information|allerg*|illness* !not !never !no'],
      columns: [],
    },
    {
      name: 'photograph',
      said: ['photograph*|photos|video_recording*|camera* !not !never !no'],
      columns: [],
    },
    { name: 'location data', said: ['location_data|geolocation !not !never !no'], columns: [] },
    { name: 'gender', said: ['gender|sex !not !no'], columns: [] },
    {
      name: 'credit data',
      said: ['credit_data|credit_rating*|creditworth*|credit_history !not !no'],
      columns: [],
    },
    { name: 'IP address', said: ['ip_address*|ip'], columns: ['ip'] },
    { name: 'name', said: ['name|names|surname'], columns: ['firstName', 'lastName'] },
    {
      name: 'organisation',
      said: ['organisation*|organization*|company|companies|employer*|business_represented'],
      columns: ['organisation'],
    },
    { name: 'business ID', said: ['business_id*|company_number|vat_number'], columns: ['businessId'] },
    {
      name: 'e-mail address',
      said: ['e_mail*|email*|contact_details|contact_information'],
      columns: ['email'],
    },
    {
      name: 'phone number',
      said: ['phone*|telephone*|contact_details|contact_information'],
      columns: ['phone'],
    },
    {
      name: 'postal address',
      said: ['address|addresses|postal*|street*|contact_details'],
      apart: ['e mail address', 'email address', 'ip address', 'web address'],
      columns: ['street', 'postcode', 'city', 'country'],
    },
    { name: 'website', said: ['website*|web_address*|homepage*'], columns: ['website'] },
    { name: 'billing address', said: ['billing*|invoic*'], columns: ['billingAddress'] },
    {
      name: 'orders',
      said: ['order*|purchas*|invoic*'],
      columns: ['description', 'amount', 'date', 'invoiceNumber', 'invoiceState'],
    },
  ],
  groups: {
    relationship: ['customer_relation*|relationship*|customer_number*|customer_history|customer_since'],
    preference: ['consent|consents|choice|choices|preference*|refus*|opt_out*|opt_outs|marketing'],
    administration: ['keeping_the_register|administrat*|notes|log_data|maintenance|record_keeping'],
  },
  conditional:
    'if|when|while|where|but|unless|because|as|and_if|or_if|and_when|or_when|or_while|and_while|and_you|but_you|even',
  none: ['no|not|none|never|neither|dont'],
  noneDone: [
    'not|no|none|never|neither|dont make|made|makes|use|used|uses|take|taken|do_any|does_any|done|occur|occurs|happen|happens|decid*|decision|decisions|profil*|automat* !tell !say !mention !report',
    'nothing_of_the_kind|nothing_of_that_kind|nothing_like_that|there_are_none|there_is_none|we_have_none|none_are|none_is',
  ],
  nothingTold: [
    'nothing_to_*|nothing_special_to_*|nothing_in_particular_to_*|nothing_of_note|nothing_known|not_known',
  ],
  transfersUnknown: [
    'whether|which_country|which_countries|what_country transfer*|sent|kept|stored|processed|leave|leaves|recipient|recipients cannot_yet|not_yet|cannot_be_said|cannot_say|not_know|not_known|unknown|unclear|not_sure',
  ],
  granted: ['you_may|you_can|you_have|entitled|right|rights'],
  denied: [
    'you_may_not|you_can_not|you_cannot|you_have_no_right|do_not_have_the_right|there_is_no_right|not_entitled !but !if !unless',
    'cannot|can_not|may_not|not_possible|do_not_give|do_not_delete|do_not_correct|never_give !you_may !you_can !have_the_right !if !unless',
  ],
  profiled: ['we_profile|we_do_profile|are_profiled|is_profiled !if !not !never !nor !no'],
  automated: ['automat*|profil*'],
  website: ['cookie|cookies'],
};
