import type { NoticePartWords } from './types';

/** What headings and sentences say of the parts of a notice, in English. */
export const enParts: NoticePartWords = {
  headings: {
    controller: [
      'controller|controllers !interest !interests !joint',
      'who we_are|are_we|is_responsible|holds|keeps',
      'contact_details|contact_us|contact_information|contact_person|contact|contacts !officer !kept !keep',
      'responsible_person|person_responsible|responsible_for',
    ],
    jointControllers: ['joint_controllers|joint_controller'],
    representative: ['representative|representatives'],
    officer: ['data_protection_officer|dpo'],
    purposes: [
      'purpose|purposes',
      'why we|do',
      'legal_basis|legal_bases|lawful_basis|basis|bases|legal_ground|legal_grounds',
      'what_for|use_of|how_we_use|we_use|do_we_use|uses_of',
    ],
    legitimateInterests: ['legitimate_interest|legitimate_interests', 'balancing'],
    subjects: [
      'data_subjects|whose|about_whom|whom',
      'who is|this|the in_the_register|covers|concerns|about|applies',
    ],
    data: [
      'what|which data|information|details !long !happens !is_used_for !we_use',
      'what|which we_collect|we_hold|we_store|we_have',
      'data|information|details in_the_register|in_our_register|we_hold|we_have|we_process',
      'categories|kinds|types data|information|details',
      'contents|content register|data|information',
      'personal_data_we|data_we|information_we collect|hold|process|keep',
      'data_content|data_collected|information_collected',
    ],
    sources: ['source|sources', 'where data|information|details|it|them|come|comes|get|got|collect'],
    provision: [
      'must_you|you_must|do_you_have_to|have_to|need_to|required|obliged|obligation|mandatory|voluntary|provision|providing|giving data|information|details|provide|give|us',
    ],
    recipients: [
      'recipient|recipients',
      'disclos*',
      'who_receives|who_gets|who_else|whom|share|sharing|shared|who_can_see|who_sees',
      'processors|processor|subcontractors|third_parties',
    ],
    transfers: [
      'transfer*|outside|abroad|third_countries|third_country eu|eea|european|countries|country|abroad|outside|international',
      'international_transfers',
      'outside_the eu|eea|european',
    ],
    retention: [
      'retention|retain*|storage',
      'how_long|keep|kept|store|stored long|period|periods|time|data',
      'deletion|destruction !right !correct* !rectif*',
    ],
    materials: ['manual*|paper|papers'],
    protection: [
      'security|secure|safe|safeguarded|protect|protected|protection_of|protecting|protection|safeguarding !officer !act !ombudsman !notice !policy !statement !authority',
    ],
    website: ['cookie|cookies', 'website|online|analytics|visitors'],
    automatedDecisions: ['automat*', 'profil*'],
    access: ['access|copy|inspect|inspection'],
    rectification: ['rectif*|correct|correction|corrected|correcting'],
    erasure: ['erasure|erase|erased|forgotten', 'delet* right|rights|correct*|rectif*'],
    restriction: ['restrict*'],
    portability: [
      'portab*',
      'move|transfer|take data|another|elsewhere|right !eu !eea !outside !third !countries',
    ],
    objection: ['object|objection|objections|oppose'],
    directMarketing: ['marketing object|right|refuse|opt|ban|stop|prohibit|no|say', 'direct_marketing'],
    publication: ['publication|publish*|published'],
    withdrawal: ['withdraw*'],
    exercise: ['exercis*|how_to_use|use_your_rights|using|make_a_request|requests|request'],
    complaint: [
      'complain*|complaint|complaints',
      'supervisory',
      'ombudsman',
      'remedies|remedy|appeal',
      'satisfied|unhappy|dissatisfied',
    ],
    other: ['other_matters|further_information'],
    changes: ['change|changes', 'updat*', 'version', 'amend*', 'revis*'],
  },
  rightsHeading: ['rights !exercis* !access_rights'],
  told: {
    controller: [
      'controller is|are|s|name|acts|responsible',
      'responsible_for|keeps|maintained_by|kept_by register|data|processing|information',
    ],
    purposes: [
      'use|used|process|processed|collect|collected|need|hold|keep to|for|order|purpose|purposes manag*|handl*|deliver*|send|market*|invoic*|bill*|serv*|account*|look_after|run|fulfil*|maintain*|purpose|purposes',
    ],
    materials: ['paper*|manual* lock*|cabinet*|folder*|destroy*|archive*'],
    publication: ['publish*|publication permitt*|permission|consent*|refus*|object*'],
    subjects: [
      'register|process|hold|notice|concerns|about|data customers|customer|contact_persons|contact_person|people|members|visitors|patients|residents|tenants|guests|participants|subscribers !right !rights !officer',
    ],
    data: ['name|names|surname address*|phone|telephone|e_mail|email|contact_details|contact_information'],
    sources: [
      'from you|yourself|customer|customers|form|forms|orders|person|themselves|register|registers|services|data_subject|data_subjects get|got|obtain*|collect*|receiv*|come|comes|gather*',
      'source|sources you|customer|customers|person|data_subject|data_subjects|register|registers|form|forms|yourself',
      'you_give_us|you_gave_us|given_by_you|provided_by_you|you_provide_to_us',
    ],
    provision: [
      'required|requirement|obliged|obligation|obligatory|voluntary|voluntarily|mandatory|necessary|needed|need|must|have_to give|giving|provide|providing|provision|provided|disclose|supply data|information|details|address|name|them|it !request !identity !consequences_of_request',
      'without_the|without_your|without_this|without_these|without_such|without_them|without_it cannot|unable|not|cant',
      'if_you_do_not|if_you_dont|unless_you give|provide|supply|tell|wish|want !consent',
      'if_you_do_not|if_you_dont we_cannot|we_can_not|we_are_unable !agree !accept !consent',
    ],
    recipients: [
      'disclos*|share|shared|receive|receives|given_to|give|pass|passed|recipient|recipients|processor|processors|handed_over|hand data|information|details|them|it !right !request !you_give !outside !copy',
      'do_not|never disclose|share|sell|pass',
    ],
    transfers: [
      'within_the|inside_the|only_in eu|eea|european* process*|stor*|kept|keep|stay|stays|remain*',
      'eu|eea|european|third_country|third_countries|abroad outside|country|countries|abroad transfer*|process*|stor*|kept|keep|leave|leaves|sent|send|located|stay|stays|disclos*',
    ],
    retention: [
      'keep|kept|stor*|retain*|retention|hold|held year|years|month|months|day|days|week|weeks|long|until|period|duration',
      'delet*|eras*|destroy* year|years|month|months|after|once|when data|information|details|records|it|they !right !request',
    ],
    protection: [
      'protect*|secur*|password|passwords|encrypt*|locked|access_rights|user_accounts|firewall*|backup*|confidential*|undertaking|undertakings !officer !ombudsman !act !regulation',
      'only|authorised|authorized|designated access|persons|staff|employees|people|owner',
    ],
    website: ['cookie|cookies|ip'],
    automatedDecisions: ['automat* decision|decisions|decide*|process*', 'profil*'],
    access: [
      'right|may|can|ask|request|entitled access|copy|inspect|check|see data|information|details|what|which !unlawful*',
      'right_of_access',
      'access_to data|your|the|personal|it',
    ],
    rectification: [
      'rectif*',
      'correct*|complete* right|ask|request|inaccurate|incorrect|wrong|incomplete|have !unlawful*',
    ],
    erasure: [
      'eras*|delet*|removed|forgotten right|ask|request|have|entitled|can|may !consent !unlawful* !oppose',
      'erasure|deletion|forgotten we_erase|we_delete|we_remove|is_erased|is_deleted',
    ],
    restriction: ['restrict* right|ask|request|process*|have !access_is'],
    portability: [
      'portab*',
      'machine_readable|structured',
      'move|transfer|transmit*|transferred another|elsewhere right|may|can|ask|have !eu !eea',
    ],
    objection: ['object|objection|objecting|oppose !market* !need !the_object', 'object process*'],
    directMarketing: [
      'market* object*|refuse|stop|prohibit*|ban|opt_out|opting_out|unsubscrib*|forbid|decline|no',
      'advert*|newsletter* object|refuse|stop|unsubscribe|opt_out',
    ],
    withdrawal: ['withdraw*|revoke* consent*|it', 'withdraw_your|withdraw_it'],
    exercise: [
      'write|call|contact|phone|e_mail|email|emailing|calling us|me',
      'write_to|send_us|send_me|mail_to|email_to',
      'right|rights|request|requests|exercise|ask e_mail|email|form|phone|telephone|call|post|letter|address|contact|write|writing|visit',
    ],
    answerTime: [
      'month|months|weeks|days|delay answer*|respon*|reply|replies|deal|handle* !kept !keep !stor*',
      'month|months|weeks|days|delay request* within|of|act',
    ],
    freeOfCharge: [
      'free|charge|fee|costs|cost free_of|no|not|without|nothing|free_of_charge|for_free|is_free|are_free|free_for !charge_of',
      'costs_nothing|cost_you_nothing|cost_nothing|free_of_charge|do_not_charge|no_charge|no_fee',
    ],
    complaint: [
      'complain*|complaint|complaints ombudsman|authority|supervisory',
      'ombudsman|supervisory_authority contact|turn|refer|take|bring|appeal|lodge matter|case|if|law|breach*|unlawful*|infring*',
    ],
    changes: [
      'date|dated 20* !birth !order* !purchase* !deliver* !payment*',
      'updated|version|amended|revised|reviewed|last_changed|dated|change|changes|changed|published|update notice|policy|statement|this|version|last|on|20*',
    ],
  },
};
