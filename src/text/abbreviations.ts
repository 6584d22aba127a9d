/**
 * Words whose full stop belongs to them. A word list, lower-cased, without the stop.
 * `BEFORE_NAME` never ends a sentence; `ANYWHERE` may end one, when what follows could not go on with it.
 */
export const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx dr ddr prof sen rep gov gen col lt capt cmdr maj sgt cpl adm brig rev fr hon pres supt det insp ' +
    'barr engr alh smt atty const pst rtd asst cllr coun messrs cdr adv ' + // in many English-speaking countries
    'sr. st ste mt ft no nos vs v fig vol pp approx ca cf al ' +
    'bgm vbgm bgmin abg hr fr. frl dipl ing herrn mag nr bzw bspw ' + // German
    'm mm mme mlle mgr me ' + // French
    'sr sra srta d dña ' + // Spanish, Portuguese
    'sig dott avv on prof.ssa ' // Italian
  ).trim().split(/\s+/),
);

export const ANYWHERE = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc co corp ltd llc bros jr sr esq ave blvd rd dept univ assn etc est ph.d a.m p.m e.g i.e ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex vt va wash wis wyo ' +
    'usw ggf evtl tel str mio mrd z.b d.h u.a ' + // German
    'тыс долл млн млрд руб г гг им ул т.е т.д т.п ' + // Russian
    'грн р рр'
  ).split(/\s+/),
);
