/**
 * The closed classes of English: the words of grammar. A space is written `_`.
 */
import type { Class } from './classes.ts'
import { idioms } from './numerals.ts'

/** Spellings by class; a spelling may stand under several. */
export const closed: Readonly<Partial<Record<keyof typeof Class, string>>> = {
  preposition: `of in on at to from by for with without against among amongst between during since until till through throughout about after before
    under over into onto upon within across per via despite besides towards toward behind beyond near around above below along inside outside
    regarding concerning involving including including_but_not_limited_to following versus vs than as like except excluding amid amidst alongside plus minus off out up down
    according_to due_to because_of instead_of as_of out_of in_front_of next_to prior_to up_to such_as as_well_as along_with together_with
    rather_than other_than apart_from aside_from in_addition_to on_behalf_of in_accordance_with in_connection_with in_relation_to
    with_regard_to with_respect_to in_response_to as_a_result_of in_spite_of by_means_of on_account_of in_light_of in_view_of
    compared_with compared_to pending unlike notwithstanding`,
  determiner: `a an the this that these those its their his her our my your all each every some any no another such both other either neither
    many much more most few fewer less several enough whose what which`,
  pronoun: `he she it they we i you him them us me himself herself itself themselves ourselves this that these those who whom which what all each some
    any none many most few several both either neither another others one everyone everybody anyone anybody someone somebody nobody nothing
    something anything everything his hers theirs ours mine yours no_one each_other one_another`,
  conjunction: 'and or but nor & as_well_as let_alone much_less',
  subordinator: `while whereas although though because if unless when whenever once since until after before as that whether so_that in_order_that
    even_though even_if provided_that given_that so_long_as as_long_as where wherever lest than`,
  auxiliary: `is are was were be been being am has have had having do does did 's 're 've`,
  modal: 'can could may might must shall should will would ought cannot need',
  relative: 'who whom which that whose where when whereby how why',
  negation: `no not none nor neither never nobody without nothing nowhere no_one cannot hardly`,
  adverb: `also ever just even still yet already often soon again then there here too very quite rather almost nearly about around approximately
    however therefore thus moreover furthermore nevertheless nonetheless meanwhile instead otherwise together apart away back home abroad overseas
    ahead aside forward further later earlier ago once twice now today well elsewhere up down out off over in on through along
    by_contrast in_addition in_total in_all for_example for_instance in_particular at_all as_well of_course at_least at_most no_longer
    in_turn in_part in_general in_fact so_far to_date such_as`,
  focus: `also only just even mainly mostly primarily chiefly largely particularly especially alone merely solely respectively including notably`,
  window: `last past previous preceding next coming following first final latest recent latter ensuing remaining subsequent opening closing prior
    earlier same current`,
  label: `article articles art arts section sections sec sect law laws act acts decree decrees code codes chapter chapters convention conventions
    protocol tier tiers no nos number numbers paragraph paragraphs para paras page pages p pp resolution resolutions title titles part parts
    phase level category categories class grade grades route highway interstate room version figure table annex appendix schedule clause
    clauses rule rules order bill ordinance regulation regulations directive directives amendment amendments proclamation circular chap vol
    volume issue step stage model type channel gate flight unit zone sector area block lot camp cell form footnote note notes item line
    lines question exhibit case docket file ref reference box suite apt agenda goal target indicator objective pillar principle
    recommendation constitution statute penal iso cap group platform terminal precinct battalion brigade division regiment squadron ward brgy
    barangay building house apartment week day year round game set lap inning quarter episode season series verse psalm corridor runway pier
    berth bay hall studio windows generation gen mark mk hotline helpline sdg sdgs`,
  adjective: idioms,
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  duration: 'year years month months week weeks day days hour hours minute minutes yr yrs hr hrs',
}

/** Contractions of auxiliaries and modals with `not`, each one word. */
export const contractions =
  "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't mayn't mightn't mustn't shan't shouldn't won't wouldn't needn't"
