/** Words that rows of several measures share. */

/** Where the accused and their cases are brought. */
export const courts =
  '<court> trial prosecution prosecution_service judiciary attorney procuratorate indictment adjudication justice'

/** What a court gives the convicted. */
export const punishments =
  '<punishment> prison jail imprisonment sentence term fine penalty probation parole incarceration bars custody_term colony penitentiary'

/** What a law threatens besides fines, and how long it lasts. */
export const confinement =
  'imprisonment prison jail sentence term incarceration detention confinement servitude bars labor probation custody penitentiary colony'

/** Where victims are brought, and what they are given there. */
export const care = `shelter refuge home safehouse safe_house center care service accommodation housing <facility> counseling counselling rehabilitation
  reintegration treatment assistance aid help support protection therapy orphanage family parent relative guardian ngo <organization> welfare`

/** What victims are given or find. */
export const help = `service shelter refuge care assistance help aid support accommodation housing lodging counseling counselling treatment therapy
  rehabilitation reintegration protection food clothing meal stipend scholarship kit loan benefit education schooling job employment
  permit visa residency residence status permission advice representation relief cash ration blanket voucher item water`

/** What gives people knowledge. */
export const courses = `training course workshop seminar class lecture session program programme lesson module briefing conference curriculum
  webinar symposium exercise instruction`

/** What people are warned of or told about. */
export const warnings = `trafficking risk danger awareness right migration recruitment sign exploitation prevention hotline scam campaign talk presentation message
  film outreach information`

/** Where people move on by telephone. */
export const lines = 'hotline helpline line call_center operator'

/** Where inspectors go. */
export const workplaces = `<workplace> workplace worksite site business establishment factory farm company employer firm agency enterprise plantation brothel
  bar vessel boat hotel restaurant mine kiln nightclub premises recruiter shop salon household`

/** Who goes there. */
export const inspectors = 'inspector inspectorate inspection labor_inspector'

/** Who may be brought to justice. */
export const accusable = '<person> <workplace> <organization> ring gang'
