/**
 * The abbreviations of English reports, by what may follow them.
 */
import { once, setOf } from '../constants.ts'

/** Only before a number are they abbreviations; `no.` alone may end a sentence. Among them the signs of currencies. */
export const beforeNumber = setOf(
  `no nos art arts sec secs para paras p pp ch chap vol vols fig figs ser ss reg regs cl cls app apps ann pt pts tit
  doc docs n° nº rs tk nu ks kr dhs sh shs ksh tsh ush rp nr tel ext`,
)

/** Titles, written with a capital: what follows belongs to them. */
export const beforeName = setOf(
  `mr mrs ms mx dr drs prof st gen lt col maj capt sgt cpl cmdr brig adm rev hon rt gov sen rep pres amb supt insp messrs
  mt fr atty det pvt cllr asst assoc dep mme mlle sra ven mgr msgr`,
)

/** Never the last word of a sentence in practice. */
export const beforeAnything = setOf('e.g i.e cf viz vs approx ca incl resp op')

/** Months: with a day or a year after them they go on. */
export const months = setOf('jan feb mar apr jun jul aug sept sep oct nov dec')

/** May end a sentence or stand inside one: the word after them decides. */
export const endsOrGoesOn = setOf(
  `inc ltd corp co bros llc plc jr sr al cit ibid id ph.d ll.m ll.b b.sc m.sc ed.d d.phil dept govt univ assn ave blvd rd
  bldg ft ref eds ed trans intl natl est min max u.s.c u.n.t.s`,
)

/** What goes on with a time of the day: `at 5 p.m. Monday`. */
export const beforeClockOrDate = setOf(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december est edt cst cdt mst pst pdt gmt utc local`,
)

/** Words that begin a sentence far more often than they go on with a name: after an initial they decide. */
export const sentenceOpeners = once(() =>
  setOf(`The A An In On At By For From After Before During Since Until Upon While When Where Whereas If As
  Although Though Despite Because Due Under Over With Without Within Among Between Beyond Beside Besides Through
  Throughout Toward Towards Against According Following Based Given Once Unlike Like Instead However Moreover
  Furthermore Nevertheless Nonetheless Therefore Thus Hence Meanwhile Additionally Consequently Similarly Likewise
  Finally Overall Subsequently Separately Specifically Generally Reportedly Allegedly Currently Previously Recently
  It Its This That These Those There They Their He His She Her We Our You Your Who What Which Why How
  Some Many Most Several Few Both All Each Every Either Neither Other Others Another No None Not Only Even Such Still
  Also And But Or Nor So Yet Then Now Here To Of One Two Three Four Five Six Seven Eight Nine Ten
  Authorities Officials Officers Victims Traffickers NGOs Observers Police Prosecutors Judges
  Women Men Children Girls Boys Migrants Workers Employers Families
  Journalists Activists Prisoners Detainees Persons People`),
)
