import type { NoticeDemandWords } from './types';

/** What notices demand of whoever makes a request, in English. */
export const enDemands: NoticeDemandWords = {
  request: ' request ',
  signature: [
    // Told to do it: whoever prints and signs a form has no choice.
    'sign|sign_it|sign_them print|bring|fill|complete|enclose|return form|forms|letter|request|requests request*|access|rights|right !may !can !or !not !no !without !need_not',
    'signed|signature|signing|sign must|shall|have_to|has_to|require*|should|needs|only|send|submit|deliver request*|letter|form|document|access|inspection|application !not_require* !need_not !not_needed !no_signature !without !may !undertaking* !confidential* !neither !dont !not_need !not_ask !not_have !no_form',
    // Whatever else may be done: in how it may be sent, a sentence permits something and still demands this.
    'must_be_signed|must_be_*_signed|must_be_*_and_signed|has_to_be_signed|have_to_be_signed|need_to_be_signed|needs_to_be_signed|should_be_signed|shall_be_signed|must_sign|must_bear_*_signature|signature_is_required|signature_is_needed|require_a_signature|requires_a_signature|require_your_signature|requires_your_signature|require_a_*_signature|requires_a_*_signature request*|access|rights|form|application|objection !undertaking* !confidential* !not_require !not_requires !doesnt_require !no !neither !not_have !not_be_required',
    'cannot_*_*_without_a_signature|cannot_*_*_without_*_signature|cannot_be_*_without_a_signature|cannot_be_*_without_*_signature|cannot_be_*_without_signature|not_be_*_without_a_signature|not_be_*_without_*_signature|not_be_*_without_signature|not_*_requests_without_a_signature|not_*_requests_without_*_signature|not_*_without_a_signature|unsigned_requests_are|unsigned_requests_will|unsigned_requests_cannot|not_*_unsigned_requests|not_*_an_unsigned_request request*|access|rights|form|application|objection !not_need !undertaking*',
    'signed|signature|signing only may|can request*|access|rights !not_only !without !no_signature !not_need',
  ],
  form: [
    'form|forms print*|paper bring|send|post|posted|mail|return|hand|deliver|reception request*|access|rights|right !may !can !or !not !no !email !e_mail',
    'are_made|is_made|are_submitted|is_submitted|are_to_be_made form|forms|letter|writing|in_person request* !or !may !can !not !no !any !email !e_mail',
    'writing|written|paper|post|letter|in_person|personally must|shall|have_to|has_to|require*|should|only request*|access|objection|object|withdraw*|right|rights !not_require* !need_not !no_particular !not_need !may !not_have !refus* !reasons !no_form !reply !answer !tell_you !or_by_phone !or_phone !or_call !or_by_telephone !e_mail !email',
    'form|forms must|shall|have_to|has_to|require*|only request*|access|rights !not_require* !need_not !no_particular !not_need !may !not_have !no_form !readable !used_form !structured !e_mail !email',
    'writing|written|paper|post|letter|in_person|form only may|can request*|access|objection|object|withdraw*|rights !not_only !refus* !readable !used_form !structured !e_mail !email !reply !answer !reasons !not_need',
  ],
  identity: [
    'passport|identity_card|id_card|identity_code|driving_licence|social_security|proof_of_identity must|shall|have_to|require*|need|needs|needed|attach*|enclose*|include*|bring|show|present|always request*|access|rights|right !doubt* !unsure !if_necessary !if_needed !where_necessary !not_need !not_ask !not_require* !not_need !never !do_not',
  ],
  fee: [
    'once_a_year free',
    'first|one_request request*|inspection|enquir* year|annual* free !manifestly !unfounded !excessive',
    'fee|fees|charge|charges|cost|costs|eur|euro|euros|price|chargeable access|request*|copy|copies|information|inspect*|extract*|answer*|reply|replies|your_data !in_charge !no !not !free !nothing !manifestly !unfounded !excessive !without !never',
  ],
};
