/** Fitted by `npm run train:names`; not written by hand. */
export const KIND_WEIGHTS = {
  "person": {
    "": -2.137,
    "1 words": -0.023,
    "2 words": 0.522,
    "3 words": -0.385,
    "4 words": -0.466,
    "5 words": 0.351,
    "Jr": 0.303,
    "abstract": -0.776,
    "acronym": -2.757,
    "acronym in brackets": -0.143,
    "after \"a\"": -1.289,
    "after \"about\"": 0.051,
    "after \"across\"": -0.004,
    "after \"against\"": 0.518,
    "after \"an\"": -0.433,
    "after \"and\"": 0.462,
    "after \"around\"": -0.147,
    "after \"as\"": 0.448,
    "after \"at the\"": -0.159,
    "after \"at\"": -0.425,
    "after \"between\"": -0.505,
    "after \"by the\"": -0.074,
    "after \"by\"": 0.519,
    "after \"called\"": -0.195,
    "after \"for the\"": -0.128,
    "after \"for\"": 0.605,
    "after \"from the\"": -0.26,
    "after \"from\"": 0.231,
    "after \"her\"": -0.472,
    "after \"his\"": -0.192,
    "after \"in the\"": -0.147,
    "after \"in\"": -0.509,
    "after \"inside\"": -0.007,
    "after \"into\"": 0.119,
    "after \"its\"": -0.027,
    "after \"like\"": -0.011,
    "after \"my\"": -0.282,
    "after \"named\"": -0.226,
    "after \"near\"": -0.227,
    "after \"of the\"": 0.008,
    "after \"of\"": -0.682,
    "after \"on\"": -0.469,
    "after \"or\"": -0.027,
    "after \"our\"": -0.002,
    "after \"outside\"": 0.29,
    "after \"over\"": 0.04,
    "after \"than\"": -0.038,
    "after \"that\"": 0.66,
    "after \"the\"": -1.634,
    "after \"their\"": -0.102,
    "after \"this\"": -0.039,
    "after \"through\"": -0.139,
    "after \"to\"": -0.429,
    "after \"under\"": 0.151,
    "after \"using\"": -0.048,
    "after \"via\"": -0.062,
    "after \"with the\"": 0.131,
    "after \"with\"": 0.392,
    "after \"your\"": -0.091,
    "after a bracket": 0.547,
    "after a comma": 0.378,
    "after a held article": -0.545,
    "after a mark": 0.531,
    "after a noun of bodies": -0.085,
    "after a noun of people": 0.531,
    "after a noun of places": -0.829,
    "after a number": -0.752,
    "after a place and comma": 0.285,
    "after a role": 0.796,
    "after a role and comma": -0.099,
    "after a verb of going": -0.14,
    "after a verb of owning": 0.048,
    "after a verb of saying": 1.894,
    "after a word": 0.304,
    "after an adjective": -0.368,
    "after an owner": -0.221,
    "age after": 0.72,
    "among capitals": -0.393,
    "and": -1.077,
    "before \", which\"": 0.013,
    "before \", who\"": 0.502,
    "before \"also\"": 0.33,
    "before \"and\"": 0.53,
    "before \"are\"": 0.02,
    "before \"at\"": 0.539,
    "before \"can\"": -0.194,
    "before \"could\"": 0.236,
    "before \"did\"": 0.312,
    "before \"does\"": 0.087,
    "before \"for\"": -0.105,
    "before \"had\"": 1.4,
    "before \"has\"": 1.129,
    "before \"have\"": -0.104,
    "before \"in\"": 0.252,
    "before \"is\"": 0.307,
    "before \"may\"": -0.016,
    "before \"of\"": 0.386,
    "before \"on\"": 0.108,
    "before \"or\"": -0.39,
    "before \"said\"": 0.99,
    "before \"says\"": 0.23,
    "before \"that\"": 0.273,
    "before \"then\"": 0.05,
    "before \"to\"": 0.532,
    "before \"was\"": 1.331,
    "before \"were\"": 0.15,
    "before \"which\"": -0.084,
    "before \"who\"": 0.173,
    "before \"will\"": 0.282,
    "before \"would\"": -0.07,
    "before a bracket": 0.018,
    "before a colon": 0.3,
    "before a comma and place": -0.448,
    "before a mark": -0.284,
    "before a noun of bodies": 0.531,
    "before a noun of people": 0.292,
    "before a number": -0.755,
    "before a role": -0.945,
    "before a verb of saying": 2.329,
    "before a verb or plural": 0.724,
    "before a word": 0.575,
    "beside a body": -0.008,
    "beside a person": -0.777,
    "beside a place": 0.065,
    "body apposition": 0.467,
    "body by its words": -1.958,
    "body by itself": -0.148,
    "brackets after": 0.472,
    "capital inside a word": -1.551,
    "case against": 0.979,
    "deed of": 2.15,
    "digit": -0.715,
    "elsewhere: 1 words": -0.246,
    "elsewhere: 2 words": -0.215,
    "elsewhere: 3 words": 0.183,
    "elsewhere: 4 words": 0.138,
    "elsewhere: 5 words": -0.054,
    "elsewhere: Jr": 0.087,
    "elsewhere: abstract": -0.233,
    "elsewhere: acronym": -0.215,
    "elsewhere: acronym in brackets": 0.142,
    "elsewhere: after \"a\"": -0.089,
    "elsewhere: after \"about\"": 0.323,
    "elsewhere: after \"against\"": 0.9,
    "elsewhere: after \"and\"": 0.161,
    "elsewhere: after \"as\"": 0.356,
    "elsewhere: after \"at\"": -0.009,
    "elsewhere: after \"between\"": -0.102,
    "elsewhere: after \"by the\"": -0.014,
    "elsewhere: after \"by\"": -0.284,
    "elsewhere: after \"for the\"": -0.116,
    "elsewhere: after \"for\"": 0.296,
    "elsewhere: after \"from the\"": -0.093,
    "elsewhere: after \"from\"": 0.391,
    "elsewhere: after \"his\"": 0.264,
    "elsewhere: after \"in the\"": -0.508,
    "elsewhere: after \"in\"": 0.113,
    "elsewhere: after \"of the\"": -0.552,
    "elsewhere: after \"of\"": -0.769,
    "elsewhere: after \"on\"": 0.021,
    "elsewhere: after \"or\"": 0.275,
    "elsewhere: after \"that\"": 0.55,
    "elsewhere: after \"the\"": -0.207,
    "elsewhere: after \"to\"": -0.643,
    "elsewhere: after \"with the\"": 0.058,
    "elsewhere: after \"with\"": 0.876,
    "elsewhere: after a bracket": -0.408,
    "elsewhere: after a comma": 0.909,
    "elsewhere: after a mark": -0.679,
    "elsewhere: after a noun of bodies": -0.977,
    "elsewhere: after a noun of people": 0.671,
    "elsewhere: after a noun of places": -0.792,
    "elsewhere: after a number": 0.002,
    "elsewhere: after a place and comma": -0.017,
    "elsewhere: after a role": 1.024,
    "elsewhere: after a role and comma": 0.563,
    "elsewhere: after a verb of saying": 1.019,
    "elsewhere: after a word": 0.255,
    "elsewhere: after an owner": -0.263,
    "elsewhere: among capitals": -0.528,
    "elsewhere: and": -0.001,
    "elsewhere: before \"and\"": -0.094,
    "elsewhere: before \"are\"": 0.177,
    "elsewhere: before \"at\"": 0.194,
    "elsewhere: before \"for\"": -0.14,
    "elsewhere: before \"had\"": 0.346,
    "elsewhere: before \"has\"": 0.641,
    "elsewhere: before \"have\"": 0.284,
    "elsewhere: before \"in\"": 0.228,
    "elsewhere: before \"is\"": 0.418,
    "elsewhere: before \"of\"": -0.718,
    "elsewhere: before \"on\"": -0.025,
    "elsewhere: before \"or\"": -0.012,
    "elsewhere: before \"said\"": -0.005,
    "elsewhere: before \"that\"": 0.346,
    "elsewhere: before \"to\"": 0.118,
    "elsewhere: before \"was\"": 0.389,
    "elsewhere: before a bracket": -0.85,
    "elsewhere: before a colon": 0.364,
    "elsewhere: before a comma and place": 0.128,
    "elsewhere: before a mark": 0.06,
    "elsewhere: before a noun of bodies": -0.002,
    "elsewhere: before a noun of people": 0.318,
    "elsewhere: before a number": -0.298,
    "elsewhere: before a role": 0.646,
    "elsewhere: before a verb of saying": -0.734,
    "elsewhere: before a word": 0.167,
    "elsewhere: beside a body": -0.214,
    "elsewhere: beside a person": -1.144,
    "elsewhere: beside a place": 0.305,
    "elsewhere: body apposition": 0.303,
    "elsewhere: body by its words": -0.043,
    "elsewhere: brackets after": 0.431,
    "elsewhere: capital inside a word": -0.296,
    "elsewhere: case against": 0.979,
    "elsewhere: deed of": 2.15,
    "elsewhere: digit": 0.212,
    "elsewhere: given name alone": 0.203,
    "elsewhere: given name and surname": -0.152,
    "elsewhere: given name first": 0.177,
    "elsewhere: given name last": -0.945,
    "elsewhere: given name or word first": 0.382,
    "elsewhere: he or she soon after": -0.46,
    "elsewhere: honorific": 0.029,
    "elsewhere: hyphen": -0.515,
    "elsewhere: in brackets after a body": -0.149,
    "elsewhere: in brackets after a person": -0.381,
    "elsewhere: in brackets after a place": -0.172,
    "elsewhere: initial": 0.325,
    "elsewhere: initials first": -0.111,
    "elsewhere: institution inside": -0.222,
    "elsewhere: institution last": 0.18,
    "elsewhere: known body": -0.004,
    "elsewhere: known body first": -0.472,
    "elsewhere: known place": 0.022,
    "elsewhere: known surname": -0.321,
    "elsewhere: land by its ending": 0.176,
    "elsewhere: last word Authority": 0,
    "elsewhere: last word Bank": -0.001,
    "elsewhere: last word Base": -0.006,
    "elsewhere: last word Center": -0.002,
    "elsewhere: last word Centre": -0.018,
    "elsewhere: last word Club": -0.001,
    "elsewhere: last word Company": -0.001,
    "elsewhere: last word Consiglio": -0.001,
    "elsewhere: last word Câmara": 0.73,
    "elsewhere: last word Games": -0.01,
    "elsewhere: last word Gobierno": -0.001,
    "elsewhere: last word Guard": 0,
    "elsewhere: last word Lines": 0,
    "elsewhere: last word Ltd.": -0.003,
    "elsewhere: last word Magazine": -0.007,
    "elsewhere: last word Medicine": -0.001,
    "elsewhere: last word Partners": -0.001,
    "elsewhere: last word Post": 0,
    "elsewhere: last word Press": 0,
    "elsewhere: last word S.A.": -0.102,
    "elsewhere: last word School": -0.001,
    "elsewhere: last word Sea": -0.028,
    "elsewhere: last word Service": -0.123,
    "elsewhere: last word Services": -0.065,
    "elsewhere: last word Team": 0,
    "elsewhere: last word Terminal": -0.052,
    "elsewhere: last word Tour": -0.009,
    "elsewhere: last word Valley": -0.002,
    "elsewhere: last word Ventures": -0.015,
    "elsewhere: last word Week": -0.001,
    "elsewhere: list item": 0.849,
    "elsewhere: mentions": 0.14,
    "elsewhere: nation first": -0.012,
    "elsewhere: no body by these capitals": 0.011,
    "elsewhere: noun of bodies first": -0.691,
    "elsewhere: noun of bodies last": -0.637,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.263,
    "elsewhere: opens sentence": 0.45,
    "elsewhere: place before a hyphen": -0.135,
    "elsewhere: place by its words": 0.296,
    "elsewhere: place first": -0.004,
    "elsewhere: place last": -0.364,
    "elsewhere: place noun first": 0.383,
    "elsewhere: place noun last": -0.088,
    "elsewhere: place of": 0.092,
    "elsewhere: plural": 0.025,
    "elsewhere: role apposition": -0.772,
    "elsewhere: role from": 0.016,
    "elsewhere: role inside": -0.03,
    "elsewhere: role last": -0.015,
    "elsewhere: role of": 0.149,
    "elsewhere: role of the": -0.175,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.846,
    "elsewhere: shouted": -0.169,
    "elsewhere: stands like a body": -0.316,
    "elsewhere: stands like a person": 0.162,
    "elsewhere: stands like a place": 0.176,
    "elsewhere: sure body first": -0.024,
    "elsewhere: sure body last": -0.016,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": -0.319,
    "elsewhere: tag before": 0.057,
    "elsewhere: thing inside": -0.009,
    "elsewhere: thing last": -0.022,
    "elsewhere: title": -0.069,
    "elsewhere: titles in the article": 0.101,
    "elsewhere: town by its ending": -0.116,
    "elsewhere: words": 0.157,
    "for": -0.188,
    "given name alone": 0.116,
    "given name and surname": 1.514,
    "given name first": 1.81,
    "given name last": 1.091,
    "given name or word first": 1.135,
    "given to": 1.58,
    "got from": 2.288,
    "he or she soon after": 1.098,
    "honorific": 0.823,
    "hyphen": -0.808,
    "in brackets after a body": -0.342,
    "in brackets after a person": -0.611,
    "in brackets after a place": -0.215,
    "initial": 0.775,
    "initials first": 1.342,
    "institution inside": -1.049,
    "institution last": -1.46,
    "known body": -1.15,
    "known body first": -1.823,
    "known place": -3.317,
    "known surname": 2.36,
    "land by its ending": -0.673,
    "last word AG": -0.001,
    "last word Academy": -0.03,
    "last word Accord": -0.002,
    "last word Act": -0.079,
    "last word Administration": 0,
    "last word Affairs": -0.002,
    "last word Age": -0.006,
    "last word Agency": 0,
    "last word Agreement": 0,
    "last word Airlines": -0.002,
    "last word Airport": -0.004,
    "last word Airways": -0.001,
    "last word Alliance": 0,
    "last word Amendment": -0.004,
    "last word Arena": 0,
    "last word Army": 0,
    "last word Assembly": 0,
    "last word Association": 0,
    "last word Authority": 0,
    "last word Avenue": -0.029,
    "last word Award": -0.25,
    "last word Awards": -0.031,
    "last word Bank": -0.002,
    "last word Banks": 0.408,
    "last word Base": -0.006,
    "last word Bay": -0.105,
    "last word Bill": -0.009,
    "last word Board": -0.03,
    "last word Bridge": -0.016,
    "last word Bureau": -0.003,
    "last word Camp": -0.002,
    "last word Canyon": -0.002,
    "last word Castle": -0.148,
    "last word Cemetery": -0.002,
    "last word Center": -0.023,
    "last word Centre": -0.02,
    "last word Championship": -0.001,
    "last word Chronicle": -0.001,
    "last word Church": -0.004,
    "last word City": -0.003,
    "last word Clinic": 0,
    "last word Club": -0.005,
    "last word Co-operative": 0,
    "last word Co.": 0,
    "last word Coast": 0,
    "last word Code": -0.072,
    "last word College": -0.055,
    "last word Commission": 0,
    "last word Committee": 0,
    "last word Company": -0.012,
    "last word Conference": -0.03,
    "last word Congress": -0.005,
    "last word Consiglio": -0.001,
    "last word Consortium": 0,
    "last word Constituency": -0.091,
    "last word Consulting": -0.003,
    "last word Cooperative": 0,
    "last word Council": -0.001,
    "last word County": -0.117,
    "last word Court": -0.001,
    "last word Creek": -0.009,
    "last word Cup": -0.007,
    "last word Câmara": 0.73,
    "last word Deal": 0.072,
    "last word Defence": 0,
    "last word Defense": 0,
    "last word Democrats": -0.001,
    "last word Department": 0,
    "last word Desert": -0.001,
    "last word District": -0.002,
    "last word Drive": -0.067,
    "last word Economics": -0.014,
    "last word Embassy": -0.003,
    "last word Endowment": 0,
    "last word Energy": -0.001,
    "last word Entertainment": 0,
    "last word Expo": -0.001,
    "last word Fair": -0.02,
    "last word Falls": -0.001,
    "last word Festival": 0,
    "last word Foods": -0.092,
    "last word Force": -0.004,
    "last word Forces": 0,
    "last word Forest": -0.032,
    "last word Forum": 0,
    "last word Foundation": 0,
    "last word Front": 0,
    "last word Fund": -0.001,
    "last word GOP": 0,
    "last word Games": -0.024,
    "last word Gobierno": -0.001,
    "last word Government": 0,
    "last word Group": 0,
    "last word Guard": 0,
    "last word Guardian": -0.014,
    "last word Guild": 0,
    "last word Gulf": 0,
    "last word Hall": 0.502,
    "last word Harbor": -0.023,
    "last word Health": -0.001,
    "last word Heights": 0,
    "last word Hill": -0.028,
    "last word Hills": -0.004,
    "last word Hospital": -0.002,
    "last word House": -0.044,
    "last word Inc.": -0.002,
    "last word Initiative": 0,
    "last word Institute": -0.001,
    "last word Institution": 0,
    "last word Intelligence": -0.003,
    "last word International": -0.001,
    "last word Island": -0.02,
    "last word Islands": 0,
    "last word Journal": -0.001,
    "last word Justice": -0.003,
    "last word Laboratory": -0.009,
    "last word Labs": -0.087,
    "last word Lake": -0.137,
    "last word Lane": -0.055,
    "last word Law": -0.004,
    "last word Laws": 0.17,
    "last word League": -0.002,
    "last word Liberals": -0.002,
    "last word Library": 0,
    "last word Lines": -0.333,
    "last word Ltd.": -0.003,
    "last word Magazine": -0.013,
    "last word Mail": 0,
    "last word Marathon": -0.095,
    "last word Medal": -0.047,
    "last word Media": -0.01,
    "last word Medicine": -0.002,
    "last word Military": 0,
    "last word Ministry": -0.002,
    "last word Mountains": -0.002,
    "last word Movement": 0,
    "last word Museum": 0,
    "last word Nations": 0,
    "last word Network": -0.001,
    "last word News": -0.008,
    "last word Observatory": -0.005,
    "last word Office": -0.002,
    "last word Organization": 0,
    "last word Palace": -0.006,
    "last word Park": 0.359,
    "last word Partei": -0.005,
    "last word Partners": -0.002,
    "last word Party": -0.001,
    "last word Peninsula": -0.003,
    "last word Pictures": 0,
    "last word Plan": -0.003,
    "last word Police": -0.001,
    "last word Polizei": -0.001,
    "last word Pond": -0.025,
    "last word Port": -0.003,
    "last word Post": -0.002,
    "last word Press": -0.003,
    "last word Prison": -0.002,
    "last word Productions": -0.008,
    "last word Programme": 0,
    "last word Project": -0.001,
    "last word Protocol": -0.026,
    "last word Rangers": 0,
    "last word Region": -0.011,
    "last word Republicans": 0,
    "last word Research": 0,
    "last word Ridge": -0.02,
    "last word River": -0.014,
    "last word Road": -0.023,
    "last word S.A.": -0.102,
    "last word School": -0.001,
    "last word Science": -0.001,
    "last word Sea": -0.028,
    "last word Securities": 0,
    "last word Security": 0,
    "last word Service": -0.124,
    "last word Services": -0.065,
    "last word Society": 0,
    "last word Software": 0,
    "last word Solutions": -0.062,
    "last word Springs": -0.004,
    "last word Square": -0.007,
    "last word Stadium": -0.003,
    "last word State": 0,
    "last word Station": 0,
    "last word Stores": -0.003,
    "last word Street": -0.097,
    "last word Studios": 0,
    "last word Summit": -0.004,
    "last word Survey": 0,
    "last word Systems": -0.001,
    "last word TV": -0.027,
    "last word Taliban": -0.006,
    "last word Team": 0,
    "last word Technology": 0,
    "last word Television": 0,
    "last word Terminal": -0.053,
    "last word Theatre": -0.004,
    "last word Times": -0.078,
    "last word Tour": -0.027,
    "last word Town": 0,
    "last word Treasury": 0,
    "last word Treaty": 0,
    "last word Tribunal": 0,
    "last word Tribune": -0.001,
    "last word Trust": -0.003,
    "last word Union": -0.002,
    "last word United": -0.014,
    "last word University": -0.002,
    "last word Valley": -0.13,
    "last word Ventures": -0.015,
    "last word Village": 0,
    "last word War": -0.061,
    "last word Wars": -0.031,
    "last word Week": -0.013,
    "list item": -1.018,
    "mentions": 0.435,
    "nation first": -0.043,
    "no body by these capitals": -0.278,
    "noun after a hyphen": -0.223,
    "noun of bodies first": -1.154,
    "noun of bodies last": -0.742,
    "nouns in capitals: 1 words": -0.286,
    "nouns in capitals: 2 words": 0.514,
    "nouns in capitals: 3 words": -0.287,
    "nouns in capitals: 4 words": -0.022,
    "nouns in capitals: 5 words": -0.003,
    "nouns in capitals: Jr": 0.014,
    "nouns in capitals: abstract": 0.076,
    "nouns in capitals: acronym": 0.381,
    "nouns in capitals: acronym in brackets": -0.019,
    "nouns in capitals: after \"a\"": -0.19,
    "nouns in capitals: after \"about\"": -0.172,
    "nouns in capitals: after \"against\"": -0.063,
    "nouns in capitals: after \"and\"": -0.101,
    "nouns in capitals: after \"around\"": -0.12,
    "nouns in capitals: after \"as\"": -0.362,
    "nouns in capitals: after \"at the\"": -0.034,
    "nouns in capitals: after \"at\"": -0.035,
    "nouns in capitals: after \"between\"": -0.05,
    "nouns in capitals: after \"by the\"": -0.004,
    "nouns in capitals: after \"by\"": 0.028,
    "nouns in capitals: after \"for the\"": -0.077,
    "nouns in capitals: after \"for\"": -0.503,
    "nouns in capitals: after \"from the\"": -0.061,
    "nouns in capitals: after \"from\"": -0.118,
    "nouns in capitals: after \"her\"": -0.421,
    "nouns in capitals: after \"his\"": -0.396,
    "nouns in capitals: after \"in the\"": 0.107,
    "nouns in capitals: after \"in\"": -0.294,
    "nouns in capitals: after \"like\"": 0.134,
    "nouns in capitals: after \"named\"": 0.003,
    "nouns in capitals: after \"of the\"": -0.038,
    "nouns in capitals: after \"of\"": 0.126,
    "nouns in capitals: after \"on\"": -0.202,
    "nouns in capitals: after \"or\"": -0.35,
    "nouns in capitals: after \"that\"": 0,
    "nouns in capitals: after \"the\"": -0.935,
    "nouns in capitals: after \"to\"": -0.384,
    "nouns in capitals: after \"under\"": 0.219,
    "nouns in capitals: after \"with the\"": -0.053,
    "nouns in capitals: after \"with\"": -0.237,
    "nouns in capitals: after a bracket": -0.552,
    "nouns in capitals: after a comma": -0.13,
    "nouns in capitals: after a held article": -0.545,
    "nouns in capitals: after a mark": -0.182,
    "nouns in capitals: after a noun of bodies": -0.006,
    "nouns in capitals: after a noun of people": 0,
    "nouns in capitals: after a noun of places": -0.031,
    "nouns in capitals: after a number": -0.245,
    "nouns in capitals: after a place and comma": 0.091,
    "nouns in capitals: after a role": -0.081,
    "nouns in capitals: after a role and comma": -0.161,
    "nouns in capitals: after a verb of saying": 1.584,
    "nouns in capitals: after a word": -0.169,
    "nouns in capitals: after an adjective": -0.368,
    "nouns in capitals: after an owner": -0.041,
    "nouns in capitals: among capitals": 0.285,
    "nouns in capitals: and": -0.26,
    "nouns in capitals: before \"and\"": 0.184,
    "nouns in capitals: before \"are\"": -0.177,
    "nouns in capitals: before \"at\"": 0.103,
    "nouns in capitals: before \"can\"": -0.043,
    "nouns in capitals: before \"for\"": 0.037,
    "nouns in capitals: before \"had\"": 0.175,
    "nouns in capitals: before \"has\"": 0.053,
    "nouns in capitals: before \"have\"": -0.062,
    "nouns in capitals: before \"in\"": -0.303,
    "nouns in capitals: before \"is\"": -0.031,
    "nouns in capitals: before \"of\"": 0.708,
    "nouns in capitals: before \"on\"": 0.581,
    "nouns in capitals: before \"or\"": -0.331,
    "nouns in capitals: before \"said\"": 0.199,
    "nouns in capitals: before \"says\"": 0.004,
    "nouns in capitals: before \"to\"": -0.059,
    "nouns in capitals: before \"was\"": 0.528,
    "nouns in capitals: before \"were\"": -0.009,
    "nouns in capitals: before \"will\"": -0.135,
    "nouns in capitals: before a bracket": 0.175,
    "nouns in capitals: before a colon": 0.336,
    "nouns in capitals: before a comma and place": -0.026,
    "nouns in capitals: before a mark": -0.27,
    "nouns in capitals: before a noun of bodies": 0.008,
    "nouns in capitals: before a noun of people": 0,
    "nouns in capitals: before a number": -0.049,
    "nouns in capitals: before a role": -0.488,
    "nouns in capitals: before a verb of saying": -0.783,
    "nouns in capitals: before a word": 0.023,
    "nouns in capitals: beside a body": 0.131,
    "nouns in capitals: beside a person": -0.055,
    "nouns in capitals: beside a place": -0.082,
    "nouns in capitals: body apposition": 0.055,
    "nouns in capitals: body by its words": -0.145,
    "nouns in capitals: body by itself": -0.148,
    "nouns in capitals: brackets after": 0.823,
    "nouns in capitals: capital inside a word": -0.102,
    "nouns in capitals: digit": -0.038,
    "nouns in capitals: given name alone": 0.19,
    "nouns in capitals: given name and surname": 0.02,
    "nouns in capitals: given name first": 0.316,
    "nouns in capitals: given name last": -0.091,
    "nouns in capitals: given name or word first": 0.487,
    "nouns in capitals: he or she soon after": -0.571,
    "nouns in capitals: honorific": -0.174,
    "nouns in capitals: hyphen": -0.169,
    "nouns in capitals: in brackets after a body": -0.034,
    "nouns in capitals: in brackets after a person": -0.336,
    "nouns in capitals: in brackets after a place": -0.038,
    "nouns in capitals: initial": -0.251,
    "nouns in capitals: initials first": 0.198,
    "nouns in capitals: institution inside": -0.017,
    "nouns in capitals: institution last": -0.145,
    "nouns in capitals: known body": -0.129,
    "nouns in capitals: known body first": -0.03,
    "nouns in capitals: known place": -0.252,
    "nouns in capitals: known surname": -0.284,
    "nouns in capitals: land by its ending": -0.633,
    "nouns in capitals: last word AG": -0.001,
    "nouns in capitals: last word Bay": -0.054,
    "nouns in capitals: last word Cup": -0.003,
    "nouns in capitals: last word Gulf": 0,
    "nouns in capitals: last word Institute": -0.001,
    "nouns in capitals: last word News": -0.004,
    "nouns in capitals: last word Partei": -0.005,
    "nouns in capitals: last word Polizei": -0.001,
    "nouns in capitals: last word Post": 0,
    "nouns in capitals: last word Science": 0,
    "nouns in capitals: last word Sea": 0,
    "nouns in capitals: list item": -0.575,
    "nouns in capitals: mentions": 0.518,
    "nouns in capitals: nation first": -0.001,
    "nouns in capitals: no body by these capitals": -0.008,
    "nouns in capitals: noun after a hyphen": -0.223,
    "nouns in capitals: noun of bodies first": -0.059,
    "nouns in capitals: noun of bodies last": -0.096,
    "nouns in capitals: one letter": -0.068,
    "nouns in capitals: opens sentence": 0.595,
    "nouns in capitals: owner of a thing": -0.585,
    "nouns in capitals: place before a hyphen": -0.394,
    "nouns in capitals: place by its words": -0.099,
    "nouns in capitals: place first": 0.397,
    "nouns in capitals: place last": -0.543,
    "nouns in capitals: place noun first": -0.014,
    "nouns in capitals: place noun last": -0.054,
    "nouns in capitals: plural": -0.004,
    "nouns in capitals: possessive": -0.653,
    "nouns in capitals: role apposition": 0.072,
    "nouns in capitals: role from": -0.031,
    "nouns in capitals: role inside": 0.019,
    "nouns in capitals: role last": -0.105,
    "nouns in capitals: role of": 0.086,
    "nouns in capitals: role of the": -0.005,
    "nouns in capitals: share of everyday words": 0.704,
    "nouns in capitals: share of words in small letters": -0.013,
    "nouns in capitals: shouted": -0.053,
    "nouns in capitals: stands like a body": -0.274,
    "nouns in capitals: stands like a person": 0.191,
    "nouns in capitals: stands like a place": -0.414,
    "nouns in capitals: sure body first": -0.006,
    "nouns in capitals: sure body last": -0.011,
    "nouns in capitals: surname of Germans": 0.114,
    "nouns in capitals: tag before": 0.046,
    "nouns in capitals: thing inside": 0.018,
    "nouns in capitals: thing last": -0.073,
    "nouns in capitals: title": 0.632,
    "nouns in capitals: titles in the article": 0.092,
    "nouns in capitals: town by its ending": -0.005,
    "nouns in capitals: words": -0.219,
    "of": -0.185,
    "one letter": -1.16,
    "opens sentence": 1.276,
    "owner of a role": 0.198,
    "owner of a thing": 0.468,
    "place before a hyphen": -0.595,
    "place by its words": -1.613,
    "place first": -1.04,
    "place last": -1.07,
    "place noun first": 0.212,
    "place noun last": -0.381,
    "place of": -0.361,
    "plural": -0.481,
    "possessive": 0.808,
    "role apposition": 0.002,
    "role from": -0.55,
    "role inside": -0.073,
    "role last": 0.391,
    "role of": -0.317,
    "role of the": 0.144,
    "share of everyday words": -1.607,
    "share of words in small letters": -2.116,
    "shouted": -0.878,
    "small place noun last": -0.574,
    "stands like a body": -0.58,
    "stands like a person": 2.334,
    "stands like a place": -1.862,
    "sure body first": -0.152,
    "sure body last": -0.671,
    "sure body of": -0.006,
    "surname of Germans": 1.483,
    "tag before": 1.272,
    "thing inside": -0.042,
    "thing last": -0.492,
    "title": -0.22,
    "titles in the article": 0.366,
    "town by its ending": -0.965,
    "words": -0.246
  },
  "organisation": {
    "": -3.239,
    "1 words": -0.406,
    "2 words": 0.168,
    "3 words": 0.203,
    "4 words": 0.239,
    "5 words": -0.206,
    "Jr": -0.145,
    "abstract": 0.346,
    "acronym": 1.06,
    "acronym in brackets": 0.052,
    "after \"a\"": -0.414,
    "after \"about\"": 0.19,
    "after \"across\"": -0.09,
    "after \"against\"": 1.275,
    "after \"an\"": 0.001,
    "after \"and\"": 0.151,
    "after \"around\"": -0.058,
    "after \"as\"": 0.291,
    "after \"at the\"": -0.617,
    "after \"at\"": 0.69,
    "after \"between\"": -0.135,
    "after \"by the\"": 0.301,
    "after \"by\"": 0.878,
    "after \"called\"": -0.17,
    "after \"for the\"": 0.414,
    "after \"for\"": 0.245,
    "after \"from the\"": 0.257,
    "after \"from\"": -0.028,
    "after \"her\"": -0.094,
    "after \"his\"": 0.027,
    "after \"in the\"": -0.723,
    "after \"in\"": -0.546,
    "after \"inside\"": -0.031,
    "after \"into\"": -0.106,
    "after \"its\"": 0.197,
    "after \"like\"": 0.205,
    "after \"my\"": -0.133,
    "after \"named\"": -0.073,
    "after \"near\"": -0.296,
    "after \"of the\"": 0.293,
    "after \"of\"": 0.426,
    "after \"on\"": 0.142,
    "after \"or\"": 0.141,
    "after \"our\"": 0.006,
    "after \"outside\"": -0.044,
    "after \"over\"": -0.106,
    "after \"than\"": 0.135,
    "after \"that\"": 0.715,
    "after \"the\"": 0.905,
    "after \"their\"": -0.202,
    "after \"this\"": 0.425,
    "after \"through\"": 0.443,
    "after \"to\"": 0.224,
    "after \"under\"": -0.198,
    "after \"using\"": -0.085,
    "after \"via\"": 0.023,
    "after \"with the\"": 0.49,
    "after \"with\"": 0.686,
    "after \"your\"": -0.285,
    "after a bracket": 0.198,
    "after a comma": 0.201,
    "after a held article": 0.08,
    "after a mark": -0.554,
    "after a noun of bodies": 1.556,
    "after a noun of people": -0.998,
    "after a noun of places": -0.712,
    "after a number": -1.251,
    "after a place and comma": -0.59,
    "after a role": 0.559,
    "after a role and comma": -0.365,
    "after a verb of going": 0.606,
    "after a verb of owning": 0.681,
    "after a verb of saying": 0.127,
    "after a word": 0.455,
    "after an adjective": -0.274,
    "after an owner": -0.46,
    "age after": -0.427,
    "among capitals": -0.457,
    "and": 0.796,
    "before \", which\"": 0.22,
    "before \", who\"": -0.449,
    "before \"also\"": 0.685,
    "before \"and\"": 0.021,
    "before \"are\"": 0.06,
    "before \"at\"": 0.419,
    "before \"can\"": 0.187,
    "before \"could\"": -0.004,
    "before \"did\"": -0.51,
    "before \"does\"": 0.012,
    "before \"for\"": 0.335,
    "before \"had\"": -0.031,
    "before \"has\"": 0.432,
    "before \"have\"": 0.161,
    "before \"in\"": 0.369,
    "before \"is\"": 0.365,
    "before \"may\"": 0.273,
    "before \"of\"": -0.618,
    "before \"on\"": 0.462,
    "before \"or\"": -0.031,
    "before \"said\"": -0.395,
    "before \"says\"": -0.138,
    "before \"that\"": 0.712,
    "before \"then\"": -0.023,
    "before \"to\"": -0.025,
    "before \"was\"": 0.239,
    "before \"were\"": 0.142,
    "before \"which\"": 0.023,
    "before \"who\"": 0.249,
    "before \"will\"": 0.147,
    "before \"would\"": 0.739,
    "before a bracket": 0.109,
    "before a colon": -0.03,
    "before a comma and place": -0.381,
    "before a mark": -0.658,
    "before a noun of bodies": -0.052,
    "before a noun of people": 0.956,
    "before a number": -0.344,
    "before a role": 0.421,
    "before a verb of saying": 0.437,
    "before a verb or plural": 0.541,
    "before a word": 0.555,
    "beside a body": 0.249,
    "beside a person": 0.498,
    "beside a place": 0.457,
    "body apposition": -0.178,
    "body by its words": 1.82,
    "body by itself": 1.151,
    "brackets after": -0.168,
    "capital inside a word": 0.752,
    "case against": -0.816,
    "deed of": -0.622,
    "digit": -1.111,
    "elsewhere: 1 words": 0.496,
    "elsewhere: 2 words": 0.542,
    "elsewhere: 3 words": 0.157,
    "elsewhere: 4 words": 0.158,
    "elsewhere: 5 words": -0.556,
    "elsewhere: Jr": 0.643,
    "elsewhere: abstract": 0.352,
    "elsewhere: acronym": 0.608,
    "elsewhere: acronym in brackets": 0.409,
    "elsewhere: after \"a\"": 0.206,
    "elsewhere: after \"about\"": 0.174,
    "elsewhere: after \"against\"": 0.16,
    "elsewhere: after \"and\"": 0.055,
    "elsewhere: after \"as\"": 0.315,
    "elsewhere: after \"at\"": 0.004,
    "elsewhere: after \"between\"": -0.079,
    "elsewhere: after \"by the\"": -0.153,
    "elsewhere: after \"by\"": 0.681,
    "elsewhere: after \"for the\"": -0.152,
    "elsewhere: after \"for\"": 0.326,
    "elsewhere: after \"from the\"": 0.053,
    "elsewhere: after \"from\"": 0.123,
    "elsewhere: after \"his\"": 0.435,
    "elsewhere: after \"in the\"": -0.19,
    "elsewhere: after \"in\"": 0.381,
    "elsewhere: after \"of the\"": -0.396,
    "elsewhere: after \"of\"": 0.158,
    "elsewhere: after \"on\"": 0.679,
    "elsewhere: after \"or\"": -0.028,
    "elsewhere: after \"that\"": -0.209,
    "elsewhere: after \"the\"": 0.44,
    "elsewhere: after \"to\"": 0.917,
    "elsewhere: after \"with the\"": 0.171,
    "elsewhere: after \"with\"": -0.238,
    "elsewhere: after a bracket": 0.637,
    "elsewhere: after a comma": -0.007,
    "elsewhere: after a mark": 0.588,
    "elsewhere: after a noun of bodies": 0.768,
    "elsewhere: after a noun of people": -0.008,
    "elsewhere: after a noun of places": -0.659,
    "elsewhere: after a number": -0.337,
    "elsewhere: after a place and comma": 0.041,
    "elsewhere: after a role": 0.076,
    "elsewhere: after a role and comma": -0.618,
    "elsewhere: after a verb of saying": -1.603,
    "elsewhere: after a word": 0.44,
    "elsewhere: after an owner": -0.014,
    "elsewhere: among capitals": -0.279,
    "elsewhere: and": -0.049,
    "elsewhere: before \"and\"": -0.213,
    "elsewhere: before \"are\"": -0.007,
    "elsewhere: before \"at\"": -0.002,
    "elsewhere: before \"for\"": -0.083,
    "elsewhere: before \"had\"": 0.231,
    "elsewhere: before \"has\"": 0.202,
    "elsewhere: before \"have\"": -0.226,
    "elsewhere: before \"in\"": -0.185,
    "elsewhere: before \"is\"": 0.053,
    "elsewhere: before \"of\"": -0.111,
    "elsewhere: before \"on\"": 0.103,
    "elsewhere: before \"or\"": 0.149,
    "elsewhere: before \"said\"": -0.006,
    "elsewhere: before \"that\"": 0.233,
    "elsewhere: before \"to\"": 0.046,
    "elsewhere: before \"was\"": 0.082,
    "elsewhere: before a bracket": 0.468,
    "elsewhere: before a colon": 0.478,
    "elsewhere: before a comma and place": 0.366,
    "elsewhere: before a mark": 0.738,
    "elsewhere: before a noun of bodies": -0.378,
    "elsewhere: before a noun of people": -0.553,
    "elsewhere: before a number": -1.105,
    "elsewhere: before a role": -0.758,
    "elsewhere: before a verb of saying": 0.189,
    "elsewhere: before a word": -0.209,
    "elsewhere: beside a body": 0.329,
    "elsewhere: beside a person": 0.3,
    "elsewhere: beside a place": -0.471,
    "elsewhere: body apposition": 0.139,
    "elsewhere: body by its words": -0.434,
    "elsewhere: brackets after": 0.577,
    "elsewhere: capital inside a word": 0.297,
    "elsewhere: case against": -0.816,
    "elsewhere: deed of": -0.622,
    "elsewhere: digit": 0.695,
    "elsewhere: given name alone": -0.104,
    "elsewhere: given name and surname": -0.736,
    "elsewhere: given name first": -0.064,
    "elsewhere: given name last": -0.176,
    "elsewhere: given name or word first": -0.337,
    "elsewhere: he or she soon after": 0.647,
    "elsewhere: honorific": -0.223,
    "elsewhere: hyphen": 0.284,
    "elsewhere: in brackets after a body": 0.847,
    "elsewhere: in brackets after a person": 0.454,
    "elsewhere: in brackets after a place": -0.588,
    "elsewhere: initial": -0.063,
    "elsewhere: initials first": 0.143,
    "elsewhere: institution inside": -0.033,
    "elsewhere: institution last": -0.427,
    "elsewhere: known body": -0.171,
    "elsewhere: known body first": 0.333,
    "elsewhere: known place": -0.474,
    "elsewhere: known surname": -0.185,
    "elsewhere: land by its ending": -0.617,
    "elsewhere: last word Authority": -0.451,
    "elsewhere: last word Bank": 0.383,
    "elsewhere: last word Base": -0.031,
    "elsewhere: last word Center": -0.316,
    "elsewhere: last word Centre": -0.13,
    "elsewhere: last word Club": 0.026,
    "elsewhere: last word Company": 0.233,
    "elsewhere: last word Consiglio": 0.237,
    "elsewhere: last word Câmara": -0.518,
    "elsewhere: last word Games": 0.297,
    "elsewhere: last word Gobierno": 0.162,
    "elsewhere: last word Guard": 0.034,
    "elsewhere: last word Lines": 0.033,
    "elsewhere: last word Ltd.": 0.058,
    "elsewhere: last word Magazine": 0.024,
    "elsewhere: last word Medicine": -0.396,
    "elsewhere: last word Partners": 0.102,
    "elsewhere: last word Post": 0.108,
    "elsewhere: last word Press": -0.353,
    "elsewhere: last word S.A.": 0.485,
    "elsewhere: last word School": -0.426,
    "elsewhere: last word Sea": -0.025,
    "elsewhere: last word Service": 0.133,
    "elsewhere: last word Services": 0.24,
    "elsewhere: last word Team": -0.129,
    "elsewhere: last word Terminal": 0.329,
    "elsewhere: last word Tour": -0.078,
    "elsewhere: last word Valley": -0.146,
    "elsewhere: last word Ventures": 0.137,
    "elsewhere: last word Week": -0.059,
    "elsewhere: list item": -0.747,
    "elsewhere: mentions": 0.455,
    "elsewhere: nation first": 0.206,
    "elsewhere: no body by these capitals": 0.444,
    "elsewhere: noun of bodies first": 0.525,
    "elsewhere: noun of bodies last": 0.076,
    "elsewhere: of": -0.289,
    "elsewhere: one letter": 0.146,
    "elsewhere: opens sentence": -1.237,
    "elsewhere: place before a hyphen": 0.219,
    "elsewhere: place by its words": 0.11,
    "elsewhere: place first": -0.848,
    "elsewhere: place last": -0.029,
    "elsewhere: place noun first": -0.017,
    "elsewhere: place noun last": 0.127,
    "elsewhere: place of": -0.627,
    "elsewhere: plural": -0.398,
    "elsewhere: role apposition": 0.206,
    "elsewhere: role from": -0.172,
    "elsewhere: role inside": 0.134,
    "elsewhere: role last": 0.186,
    "elsewhere: role of": -0.348,
    "elsewhere: role of the": -0.022,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": 0.539,
    "elsewhere: shouted": 0.22,
    "elsewhere: stands like a body": -0.296,
    "elsewhere: stands like a person": -0.291,
    "elsewhere: stands like a place": -0.332,
    "elsewhere: sure body first": 0.1,
    "elsewhere: sure body last": -0.034,
    "elsewhere: sure body of": -0.289,
    "elsewhere: surname of Germans": -0.208,
    "elsewhere: tag before": -0.05,
    "elsewhere: thing inside": -0.45,
    "elsewhere: thing last": 0.154,
    "elsewhere: title": -0.368,
    "elsewhere: titles in the article": 1.473,
    "elsewhere: town by its ending": -0.051,
    "elsewhere: words": -0.096,
    "for": 0.22,
    "given name alone": -0.517,
    "given name and surname": -2.15,
    "given name first": -0.523,
    "given name last": -0.776,
    "given name or word first": -0.274,
    "given to": -0.181,
    "got from": -0.509,
    "he or she soon after": -0.547,
    "honorific": -0.969,
    "hyphen": -0.025,
    "in brackets after a body": 0.973,
    "in brackets after a person": 1.17,
    "in brackets after a place": -0.811,
    "initial": -0.368,
    "initials first": -0.151,
    "institution inside": 0.308,
    "institution last": 1.345,
    "known body": 1.952,
    "known body first": -0.216,
    "known place": -0.987,
    "known surname": -1.091,
    "land by its ending": 0.633,
    "last word AG": -0.027,
    "last word Academy": 0.109,
    "last word Accord": -0.049,
    "last word Act": -0.283,
    "last word Administration": 0.074,
    "last word Affairs": -0.066,
    "last word Age": -0.02,
    "last word Agency": -0.046,
    "last word Agreement": -0.01,
    "last word Airlines": 0.017,
    "last word Airport": -0.104,
    "last word Airways": 0.024,
    "last word Alliance": 0.083,
    "last word Amendment": -0.051,
    "last word Arena": -0.023,
    "last word Army": 0.023,
    "last word Assembly": 0.06,
    "last word Association": 0.204,
    "last word Authority": 0.061,
    "last word Avenue": -0.024,
    "last word Award": -0.023,
    "last word Awards": -0.191,
    "last word Bank": -0.439,
    "last word Banks": -0.165,
    "last word Base": -0.031,
    "last word Bay": -0.057,
    "last word Bill": -0.007,
    "last word Board": 0.322,
    "last word Bridge": 0.374,
    "last word Bureau": -0.187,
    "last word Camp": -0.027,
    "last word Canyon": -0.001,
    "last word Castle": -0.052,
    "last word Cemetery": -0.04,
    "last word Center": 0.288,
    "last word Centre": -0.177,
    "last word Championship": -0.068,
    "last word Chronicle": 0.151,
    "last word Church": -0.12,
    "last word City": -0.52,
    "last word Clinic": -0.307,
    "last word Club": 0.26,
    "last word Co-operative": 0.012,
    "last word Co.": 0.003,
    "last word Coast": 0.328,
    "last word Code": -0.071,
    "last word College": 0.008,
    "last word Commission": 0.202,
    "last word Committee": -0.054,
    "last word Company": -0.182,
    "last word Conference": 0.373,
    "last word Congress": -0.133,
    "last word Consiglio": 0.237,
    "last word Consortium": 0.004,
    "last word Constituency": -0.199,
    "last word Consulting": 0.133,
    "last word Cooperative": 0.017,
    "last word Council": 0.176,
    "last word County": -0.212,
    "last word Court": -0.003,
    "last word Creek": -0.033,
    "last word Cup": -0.187,
    "last word Câmara": -0.518,
    "last word Deal": -0.002,
    "last word Defence": 0.002,
    "last word Defense": 0.005,
    "last word Democrats": 0.155,
    "last word Department": 0,
    "last word Desert": -0.008,
    "last word District": 0.588,
    "last word Drive": -0.02,
    "last word Economics": 0.191,
    "last word Embassy": 0.151,
    "last word Endowment": 0.006,
    "last word Energy": -0.449,
    "last word Entertainment": 0.201,
    "last word Expo": -0.036,
    "last word Fair": -0.067,
    "last word Falls": -0.082,
    "last word Festival": -0.201,
    "last word Foods": 0.138,
    "last word Force": 0.384,
    "last word Forces": 0.136,
    "last word Forest": -0.006,
    "last word Forum": 0.238,
    "last word Foundation": 0.037,
    "last word Front": -0.138,
    "last word Fund": 0.093,
    "last word GOP": 0.065,
    "last word Games": -0.005,
    "last word Gobierno": 0.162,
    "last word Government": 0.182,
    "last word Group": 0.084,
    "last word Guard": -0.226,
    "last word Guardian": 0.109,
    "last word Guild": 0.03,
    "last word Gulf": -0.01,
    "last word Hall": -0.258,
    "last word Harbor": -0.039,
    "last word Health": 0.159,
    "last word Heights": -0.001,
    "last word Hill": -0.02,
    "last word Hills": -0.052,
    "last word Hospital": -0.447,
    "last word House": -0.039,
    "last word Inc.": 0.149,
    "last word Initiative": -0.208,
    "last word Institute": 0.017,
    "last word Institution": 0.015,
    "last word Intelligence": -0.33,
    "last word International": 0.123,
    "last word Island": -0.063,
    "last word Islands": -0.008,
    "last word Journal": 0.097,
    "last word Justice": 0.197,
    "last word Laboratory": 0.292,
    "last word Labs": 0.593,
    "last word Lake": -0.073,
    "last word Lane": -0.06,
    "last word Law": 0.378,
    "last word Laws": -0.099,
    "last word League": -0.625,
    "last word Liberals": 0.179,
    "last word Library": -0.07,
    "last word Lines": 0.519,
    "last word Ltd.": 0.112,
    "last word Magazine": 0.327,
    "last word Mail": 0.053,
    "last word Marathon": -0.082,
    "last word Medal": -0.012,
    "last word Media": 0.19,
    "last word Medicine": -0.179,
    "last word Military": 0.06,
    "last word Ministry": 0.373,
    "last word Mountains": -0.067,
    "last word Movement": 0.468,
    "last word Museum": 0.078,
    "last word Nations": 0.205,
    "last word Network": -0.008,
    "last word News": -0.403,
    "last word Observatory": 0.025,
    "last word Office": -0.148,
    "last word Organization": 0.007,
    "last word Palace": -0.021,
    "last word Park": -0.078,
    "last word Partei": 0.08,
    "last word Partners": 0.147,
    "last word Party": 0.174,
    "last word Peninsula": -0.105,
    "last word Pictures": 0.003,
    "last word Plan": -0.012,
    "last word Police": 0.081,
    "last word Polizei": 0.066,
    "last word Pond": 0.1,
    "last word Port": -0.002,
    "last word Post": 0.306,
    "last word Press": -0.101,
    "last word Prison": -0.024,
    "last word Productions": 0.239,
    "last word Programme": 0.038,
    "last word Project": 0.188,
    "last word Protocol": -0.004,
    "last word Rangers": 0.01,
    "last word Region": -0.025,
    "last word Republicans": -0.467,
    "last word Research": 0.081,
    "last word Ridge": -0.056,
    "last word River": -0.071,
    "last word Road": -0.16,
    "last word S.A.": 0.485,
    "last word School": 0.09,
    "last word Science": -0.19,
    "last word Sea": -0.165,
    "last word Securities": 0.102,
    "last word Security": 0.037,
    "last word Service": 0.307,
    "last word Services": 0.143,
    "last word Society": 0.085,
    "last word Software": -0.013,
    "last word Solutions": 0.34,
    "last word Springs": 0.301,
    "last word Square": -0.009,
    "last word Stadium": -0.206,
    "last word State": -0.157,
    "last word Station": -0.039,
    "last word Stores": 0.31,
    "last word Street": 0.129,
    "last word Studios": 0.055,
    "last word Summit": -0.062,
    "last word Survey": -0.518,
    "last word Systems": 0.017,
    "last word TV": 0.078,
    "last word Taliban": 0.079,
    "last word Team": -0.059,
    "last word Technology": 0.021,
    "last word Television": 0.177,
    "last word Terminal": 0.279,
    "last word Theatre": -0.114,
    "last word Times": 0.133,
    "last word Tour": 0.276,
    "last word Town": -0.004,
    "last word Treasury": 0.26,
    "last word Treaty": -0.011,
    "last word Tribunal": 0.126,
    "last word Tribune": 0.038,
    "last word Trust": -0.167,
    "last word Union": -0.254,
    "last word United": 0.288,
    "last word University": 0.366,
    "last word Valley": 0.069,
    "last word Ventures": 0.137,
    "last word Village": -0.008,
    "last word War": -0.153,
    "last word Wars": -0.023,
    "last word Week": -0.068,
    "list item": -0.549,
    "mentions": 0.375,
    "nation first": -0.03,
    "no body by these capitals": -0.396,
    "noun after a hyphen": 0.393,
    "noun of bodies first": 1.1,
    "noun of bodies last": 0.404,
    "nouns in capitals: 1 words": -0.593,
    "nouns in capitals: 2 words": 0.438,
    "nouns in capitals: 3 words": 0.174,
    "nouns in capitals: 4 words": -0.315,
    "nouns in capitals: 5 words": 0.074,
    "nouns in capitals: Jr": -0.031,
    "nouns in capitals: abstract": -0.205,
    "nouns in capitals: acronym": 1.183,
    "nouns in capitals: acronym in brackets": 0.341,
    "nouns in capitals: after \"a\"": -0.444,
    "nouns in capitals: after \"about\"": 0.231,
    "nouns in capitals: after \"against\"": 0.357,
    "nouns in capitals: after \"and\"": 0.262,
    "nouns in capitals: after \"around\"": 0.027,
    "nouns in capitals: after \"as\"": -0.207,
    "nouns in capitals: after \"at the\"": 0.275,
    "nouns in capitals: after \"at\"": 0.074,
    "nouns in capitals: after \"between\"": -0.092,
    "nouns in capitals: after \"by the\"": -0.076,
    "nouns in capitals: after \"by\"": -0.266,
    "nouns in capitals: after \"for the\"": 0.024,
    "nouns in capitals: after \"for\"": -0.335,
    "nouns in capitals: after \"from the\"": -0.653,
    "nouns in capitals: after \"from\"": -0.346,
    "nouns in capitals: after \"her\"": -0.195,
    "nouns in capitals: after \"his\"": -0.084,
    "nouns in capitals: after \"in the\"": -0.258,
    "nouns in capitals: after \"in\"": -0.028,
    "nouns in capitals: after \"like\"": 0.366,
    "nouns in capitals: after \"named\"": -0.002,
    "nouns in capitals: after \"of the\"": 0.269,
    "nouns in capitals: after \"of\"": 0.307,
    "nouns in capitals: after \"on\"": 0.536,
    "nouns in capitals: after \"or\"": -0.113,
    "nouns in capitals: after \"that\"": 0.221,
    "nouns in capitals: after \"the\"": 0.423,
    "nouns in capitals: after \"to\"": -0.96,
    "nouns in capitals: after \"under\"": -0.11,
    "nouns in capitals: after \"with the\"": 0.007,
    "nouns in capitals: after \"with\"": 0.144,
    "nouns in capitals: after a bracket": 0.229,
    "nouns in capitals: after a comma": -0.694,
    "nouns in capitals: after a held article": 0.08,
    "nouns in capitals: after a mark": 1.316,
    "nouns in capitals: after a noun of bodies": -0.07,
    "nouns in capitals: after a noun of people": 0.015,
    "nouns in capitals: after a noun of places": -0.035,
    "nouns in capitals: after a number": -0.252,
    "nouns in capitals: after a place and comma": -0.066,
    "nouns in capitals: after a role": -0.5,
    "nouns in capitals: after a role and comma": 0.088,
    "nouns in capitals: after a verb of saying": -0.035,
    "nouns in capitals: after a word": 0.005,
    "nouns in capitals: after an adjective": -0.274,
    "nouns in capitals: after an owner": -0.437,
    "nouns in capitals: among capitals": 0.552,
    "nouns in capitals: and": -0.076,
    "nouns in capitals: before \"and\"": 0.311,
    "nouns in capitals: before \"are\"": -0.14,
    "nouns in capitals: before \"at\"": 0.155,
    "nouns in capitals: before \"can\"": 0.094,
    "nouns in capitals: before \"for\"": 0.233,
    "nouns in capitals: before \"had\"": 0.032,
    "nouns in capitals: before \"has\"": 0.06,
    "nouns in capitals: before \"have\"": 0.133,
    "nouns in capitals: before \"in\"": -0.045,
    "nouns in capitals: before \"is\"": 0.006,
    "nouns in capitals: before \"of\"": -0.162,
    "nouns in capitals: before \"on\"": -0.038,
    "nouns in capitals: before \"or\"": -0.143,
    "nouns in capitals: before \"said\"": -0.07,
    "nouns in capitals: before \"says\"": -0.03,
    "nouns in capitals: before \"to\"": -0.215,
    "nouns in capitals: before \"was\"": 0.039,
    "nouns in capitals: before \"were\"": 0.154,
    "nouns in capitals: before \"will\"": -0.15,
    "nouns in capitals: before a bracket": 0.885,
    "nouns in capitals: before a colon": 0.057,
    "nouns in capitals: before a comma and place": -0.121,
    "nouns in capitals: before a mark": 0.528,
    "nouns in capitals: before a noun of bodies": -0.003,
    "nouns in capitals: before a noun of people": 0.087,
    "nouns in capitals: before a number": 0.235,
    "nouns in capitals: before a role": -0.002,
    "nouns in capitals: before a verb of saying": 0.544,
    "nouns in capitals: before a word": -0.55,
    "nouns in capitals: beside a body": -0.015,
    "nouns in capitals: beside a person": 0.229,
    "nouns in capitals: beside a place": -0.18,
    "nouns in capitals: body apposition": -0.065,
    "nouns in capitals: body by its words": 0.182,
    "nouns in capitals: body by itself": 1.151,
    "nouns in capitals: brackets after": 0.366,
    "nouns in capitals: capital inside a word": 1.209,
    "nouns in capitals: digit": 0.609,
    "nouns in capitals: given name alone": 0.859,
    "nouns in capitals: given name and surname": -1,
    "nouns in capitals: given name first": -0.34,
    "nouns in capitals: given name last": -0.083,
    "nouns in capitals: given name or word first": -0.429,
    "nouns in capitals: he or she soon after": -0.089,
    "nouns in capitals: honorific": -0.011,
    "nouns in capitals: hyphen": -0.402,
    "nouns in capitals: in brackets after a body": 0.089,
    "nouns in capitals: in brackets after a person": 0.201,
    "nouns in capitals: in brackets after a place": -0.182,
    "nouns in capitals: initial": -0.023,
    "nouns in capitals: initials first": -0.104,
    "nouns in capitals: institution inside": -0.047,
    "nouns in capitals: institution last": -0.479,
    "nouns in capitals: known body": 0.976,
    "nouns in capitals: known body first": 0.167,
    "nouns in capitals: known place": 0.194,
    "nouns in capitals: known surname": 0.383,
    "nouns in capitals: land by its ending": -0.313,
    "nouns in capitals: last word AG": -0.027,
    "nouns in capitals: last word Bay": -0.022,
    "nouns in capitals: last word Cup": -0.062,
    "nouns in capitals: last word Gulf": -0.005,
    "nouns in capitals: last word Institute": -0.303,
    "nouns in capitals: last word News": 0.018,
    "nouns in capitals: last word Partei": 0.08,
    "nouns in capitals: last word Polizei": 0.066,
    "nouns in capitals: last word Post": 0.002,
    "nouns in capitals: last word Science": -0.018,
    "nouns in capitals: last word Sea": -0.015,
    "nouns in capitals: list item": 0.432,
    "nouns in capitals: mentions": 0.359,
    "nouns in capitals: nation first": 0.066,
    "nouns in capitals: no body by these capitals": -0.108,
    "nouns in capitals: noun after a hyphen": 0.393,
    "nouns in capitals: noun of bodies first": 1.317,
    "nouns in capitals: noun of bodies last": 1.011,
    "nouns in capitals: one letter": -0.206,
    "nouns in capitals: opens sentence": -0.71,
    "nouns in capitals: owner of a thing": -0.189,
    "nouns in capitals: place before a hyphen": 0.537,
    "nouns in capitals: place by its words": 0.132,
    "nouns in capitals: place first": -0.471,
    "nouns in capitals: place last": 1.019,
    "nouns in capitals: place noun first": -0.078,
    "nouns in capitals: place noun last": -0.042,
    "nouns in capitals: plural": -0.127,
    "nouns in capitals: possessive": -0.119,
    "nouns in capitals: role apposition": -0.317,
    "nouns in capitals: role from": -0.007,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": 0.015,
    "nouns in capitals: role of": -0.146,
    "nouns in capitals: role of the": -0.322,
    "nouns in capitals: share of everyday words": 0.544,
    "nouns in capitals: share of words in small letters": 0.031,
    "nouns in capitals: shouted": -0.289,
    "nouns in capitals: stands like a body": -0.069,
    "nouns in capitals: stands like a person": -0.107,
    "nouns in capitals: stands like a place": -0.159,
    "nouns in capitals: sure body first": 0.037,
    "nouns in capitals: sure body last": -0.831,
    "nouns in capitals: surname of Germans": -0.465,
    "nouns in capitals: tag before": -0.008,
    "nouns in capitals: thing inside": -0.028,
    "nouns in capitals: thing last": -0.082,
    "nouns in capitals: title": 0.328,
    "nouns in capitals: titles in the article": 0.596,
    "nouns in capitals: town by its ending": 0.313,
    "nouns in capitals: words": -0.087,
    "of": 0.076,
    "one letter": -0.845,
    "opens sentence": 0.226,
    "owner of a role": -0.33,
    "owner of a thing": -0.373,
    "place before a hyphen": 0.42,
    "place by its words": -0.979,
    "place first": 0.25,
    "place last": 0.566,
    "place noun first": -0.012,
    "place noun last": -0.175,
    "place of": -1.131,
    "plural": 0.522,
    "possessive": 0.635,
    "role apposition": -0.169,
    "role from": -0.584,
    "role inside": -0.202,
    "role last": -0.073,
    "role of": 0.008,
    "role of the": -0.724,
    "share of everyday words": -0.724,
    "share of words in small letters": -1.134,
    "shouted": -0.846,
    "small place noun last": -0.96,
    "stands like a body": 1.425,
    "stands like a person": -0.679,
    "stands like a place": -0.043,
    "sure body first": -0.489,
    "sure body last": 0.026,
    "sure body of": 0.496,
    "surname of Germans": -0.227,
    "tag before": -0.577,
    "thing inside": -0.352,
    "thing last": -1.379,
    "title": -0.546,
    "titles in the article": 0.108,
    "town by its ending": 0.312,
    "words": 0.463
  },
  "place": {
    "": -2.083,
    "1 words": -0.154,
    "2 words": 0.221,
    "3 words": 0.25,
    "4 words": -0.201,
    "5 words": -0.118,
    "Jr": -0.511,
    "abstract": -0.524,
    "acronym": -0.721,
    "acronym in brackets": 0.643,
    "after \"a\"": -0.254,
    "after \"about\"": 0.188,
    "after \"across\"": 0.239,
    "after \"against\"": -1.124,
    "after \"an\"": -0.447,
    "after \"and\"": 0.588,
    "after \"around\"": 0.237,
    "after \"as\"": -0.031,
    "after \"at the\"": 0.964,
    "after \"at\"": -0.102,
    "after \"between\"": 0.596,
    "after \"by the\"": -0.573,
    "after \"by\"": -0.332,
    "after \"called\"": -0.143,
    "after \"for the\"": -0.501,
    "after \"for\"": -0.252,
    "after \"from the\"": 0.426,
    "after \"from\"": 1.283,
    "after \"her\"": -0.003,
    "after \"his\"": -0.291,
    "after \"in the\"": 0.967,
    "after \"in\"": 1.391,
    "after \"inside\"": 0,
    "after \"into\"": 0.042,
    "after \"its\"": 0.183,
    "after \"like\"": -0.288,
    "after \"my\"": -0.111,
    "after \"named\"": -0.138,
    "after \"near\"": 0.587,
    "after \"of the\"": 0.159,
    "after \"of\"": 0.932,
    "after \"on\"": 0.384,
    "after \"or\"": -0.034,
    "after \"our\"": -0.01,
    "after \"outside\"": 0.096,
    "after \"over\"": 0.434,
    "after \"than\"": -0.051,
    "after \"that\"": -0.075,
    "after \"the\"": 0.456,
    "after \"their\"": 0.188,
    "after \"this\"": -0.051,
    "after \"through\"": -0.028,
    "after \"to\"": 1.033,
    "after \"under\"": 0.3,
    "after \"using\"": -0.02,
    "after \"via\"": -0.156,
    "after \"with the\"": -0.145,
    "after \"with\"": -0.312,
    "after \"your\"": -0.126,
    "after a bracket": 0.116,
    "after a comma": 0.339,
    "after a held article": -0.522,
    "after a mark": -0.761,
    "after a noun of bodies": -0.743,
    "after a noun of people": -0.207,
    "after a noun of places": 1.234,
    "after a number": 0.022,
    "after a place and comma": 0.191,
    "after a role": -0.776,
    "after a role and comma": -0.54,
    "after a verb of going": 0.075,
    "after a verb of owning": -0.415,
    "after a verb of saying": -1.138,
    "after a word": 0.184,
    "after an adjective": -0.468,
    "after an owner": 0.161,
    "age after": -0.306,
    "among capitals": -0.675,
    "and": 0.068,
    "before \", which\"": -0.67,
    "before \", who\"": -0.107,
    "before \"also\"": -0.424,
    "before \"and\"": 0.461,
    "before \"are\"": 0.152,
    "before \"at\"": -0.348,
    "before \"can\"": -0.04,
    "before \"could\"": -0.161,
    "before \"did\"": 0.238,
    "before \"does\"": -0.016,
    "before \"for\"": -0.134,
    "before \"had\"": -0.504,
    "before \"has\"": 0.039,
    "before \"have\"": -0.209,
    "before \"in\"": 0.583,
    "before \"is\"": 0.43,
    "before \"may\"": -0.148,
    "before \"of\"": -0.543,
    "before \"on\"": 0.147,
    "before \"or\"": -0.088,
    "before \"said\"": -0.659,
    "before \"says\"": -0.17,
    "before \"that\"": -0.322,
    "before \"then\"": -0.007,
    "before \"to\"": 0.442,
    "before \"was\"": -0.081,
    "before \"were\"": 0.166,
    "before \"which\"": 0.26,
    "before \"who\"": -0.2,
    "before \"will\"": 0.371,
    "before \"would\"": -0.289,
    "before a bracket": 0.037,
    "before a colon": -0.179,
    "before a comma and place": 0.625,
    "before a mark": -0.258,
    "before a noun of bodies": -0.051,
    "before a noun of people": 0.386,
    "before a number": -1.455,
    "before a role": 0.853,
    "before a verb of saying": -1.036,
    "before a verb or plural": 0.037,
    "before a word": 0.039,
    "beside a body": -0.569,
    "beside a person": 0.885,
    "beside a place": -0.334,
    "body apposition": 0.233,
    "body by its words": -1.029,
    "body by itself": -0.652,
    "brackets after": -0.275,
    "capital inside a word": -1.75,
    "case against": -0.213,
    "deed of": -1.611,
    "digit": -1.054,
    "elsewhere: 1 words": 0.509,
    "elsewhere: 2 words": -0.421,
    "elsewhere: 3 words": -0.205,
    "elsewhere: 4 words": 0.253,
    "elsewhere: 5 words": -0.014,
    "elsewhere: Jr": -0.202,
    "elsewhere: abstract": -0.188,
    "elsewhere: acronym": -0.311,
    "elsewhere: acronym in brackets": 0.402,
    "elsewhere: after \"a\"": -0.287,
    "elsewhere: after \"about\"": -0.056,
    "elsewhere: after \"against\"": -0.733,
    "elsewhere: after \"and\"": 0.482,
    "elsewhere: after \"as\"": 0.43,
    "elsewhere: after \"at\"": -0.38,
    "elsewhere: after \"between\"": 0.197,
    "elsewhere: after \"by the\"": -0.287,
    "elsewhere: after \"by\"": 0.103,
    "elsewhere: after \"for the\"": 0.043,
    "elsewhere: after \"for\"": -0.091,
    "elsewhere: after \"from the\"": -0.133,
    "elsewhere: after \"from\"": -0.088,
    "elsewhere: after \"his\"": -0.14,
    "elsewhere: after \"in the\"": 0.561,
    "elsewhere: after \"in\"": -0.286,
    "elsewhere: after \"of the\"": 0.421,
    "elsewhere: after \"of\"": 0.04,
    "elsewhere: after \"on\"": -0.354,
    "elsewhere: after \"or\"": 0.171,
    "elsewhere: after \"that\"": 0.124,
    "elsewhere: after \"the\"": -0.466,
    "elsewhere: after \"to\"": 0.104,
    "elsewhere: after \"with the\"": 0.025,
    "elsewhere: after \"with\"": 0.23,
    "elsewhere: after a bracket": 0.342,
    "elsewhere: after a comma": -0.33,
    "elsewhere: after a mark": 0.352,
    "elsewhere: after a noun of bodies": -0.59,
    "elsewhere: after a noun of people": -0.463,
    "elsewhere: after a noun of places": 1.217,
    "elsewhere: after a number": -0.111,
    "elsewhere: after a place and comma": 0,
    "elsewhere: after a role": -0.134,
    "elsewhere: after a role and comma": -0.252,
    "elsewhere: after a verb of saying": -0.76,
    "elsewhere: after a word": 0.148,
    "elsewhere: after an owner": 0.268,
    "elsewhere: among capitals": 0.288,
    "elsewhere: and": -0.002,
    "elsewhere: before \"and\"": 0.516,
    "elsewhere: before \"are\"": 0.482,
    "elsewhere: before \"at\"": -0.006,
    "elsewhere: before \"for\"": 0.878,
    "elsewhere: before \"had\"": -0.281,
    "elsewhere: before \"has\"": -0.314,
    "elsewhere: before \"have\"": -0.295,
    "elsewhere: before \"in\"": 0.215,
    "elsewhere: before \"is\"": 0.345,
    "elsewhere: before \"of\"": -0.265,
    "elsewhere: before \"on\"": -0.147,
    "elsewhere: before \"or\"": 0.582,
    "elsewhere: before \"said\"": 0.06,
    "elsewhere: before \"that\"": -0.185,
    "elsewhere: before \"to\"": -0.442,
    "elsewhere: before \"was\"": -0.116,
    "elsewhere: before a bracket": 0.237,
    "elsewhere: before a colon": -0.31,
    "elsewhere: before a comma and place": -0.303,
    "elsewhere: before a mark": 0.428,
    "elsewhere: before a noun of bodies": 0.017,
    "elsewhere: before a noun of people": 0.14,
    "elsewhere: before a number": -0.741,
    "elsewhere: before a role": -0.148,
    "elsewhere: before a verb of saying": 0.447,
    "elsewhere: before a word": -0.024,
    "elsewhere: beside a body": -0.285,
    "elsewhere: beside a person": 0.03,
    "elsewhere: beside a place": 0.374,
    "elsewhere: body apposition": 0.392,
    "elsewhere: body by its words": -0.043,
    "elsewhere: brackets after": 0.333,
    "elsewhere: capital inside a word": -0.533,
    "elsewhere: case against": -0.213,
    "elsewhere: deed of": -1.611,
    "elsewhere: digit": 0.18,
    "elsewhere: given name alone": -0.641,
    "elsewhere: given name and surname": -0.367,
    "elsewhere: given name first": -0.231,
    "elsewhere: given name last": 0.429,
    "elsewhere: given name or word first": 0.001,
    "elsewhere: he or she soon after": -0.002,
    "elsewhere: honorific": -0.329,
    "elsewhere: hyphen": 0.621,
    "elsewhere: in brackets after a body": -0.365,
    "elsewhere: in brackets after a person": -0.594,
    "elsewhere: in brackets after a place": 1.207,
    "elsewhere: initial": -0.059,
    "elsewhere: initials first": -0.226,
    "elsewhere: institution inside": -0.684,
    "elsewhere: institution last": -0.707,
    "elsewhere: known body": -0.019,
    "elsewhere: known body first": -0.416,
    "elsewhere: known place": -1.19,
    "elsewhere: known surname": 0.138,
    "elsewhere: land by its ending": -0.068,
    "elsewhere: last word Authority": -0.001,
    "elsewhere: last word Bank": -0.017,
    "elsewhere: last word Base": -0.108,
    "elsewhere: last word Center": 0.438,
    "elsewhere: last word Centre": -0.026,
    "elsewhere: last word Club": -0.002,
    "elsewhere: last word Company": -0.003,
    "elsewhere: last word Consiglio": -0.03,
    "elsewhere: last word Câmara": -0.031,
    "elsewhere: last word Games": -0.007,
    "elsewhere: last word Gobierno": -0.006,
    "elsewhere: last word Guard": -0.002,
    "elsewhere: last word Lines": -0.009,
    "elsewhere: last word Ltd.": -0.004,
    "elsewhere: last word Magazine": 0,
    "elsewhere: last word Medicine": 0,
    "elsewhere: last word Partners": -0.006,
    "elsewhere: last word Post": -0.009,
    "elsewhere: last word Press": -0.001,
    "elsewhere: last word S.A.": -0.033,
    "elsewhere: last word School": -0.001,
    "elsewhere: last word Sea": -0.068,
    "elsewhere: last word Service": -0.005,
    "elsewhere: last word Services": -0.013,
    "elsewhere: last word Team": -0.002,
    "elsewhere: last word Terminal": -0.263,
    "elsewhere: last word Tour": -0.078,
    "elsewhere: last word Valley": -0.155,
    "elsewhere: last word Ventures": -0.039,
    "elsewhere: last word Week": 0,
    "elsewhere: list item": 0.088,
    "elsewhere: mentions": 0.064,
    "elsewhere: nation first": -0.028,
    "elsewhere: no body by these capitals": -0.231,
    "elsewhere: noun of bodies first": -0.641,
    "elsewhere: noun of bodies last": -1.542,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.434,
    "elsewhere: opens sentence": 0.023,
    "elsewhere: place before a hyphen": -0.461,
    "elsewhere: place by its words": -0.614,
    "elsewhere: place first": 0.379,
    "elsewhere: place last": -0.693,
    "elsewhere: place noun first": -0.019,
    "elsewhere: place noun last": -0.595,
    "elsewhere: place of": 0.32,
    "elsewhere: plural": 0.57,
    "elsewhere: role apposition": 0.374,
    "elsewhere: role from": -0.377,
    "elsewhere: role inside": 0.174,
    "elsewhere: role last": 0.059,
    "elsewhere: role of": 0.171,
    "elsewhere: role of the": -0.45,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.244,
    "elsewhere: shouted": -0.385,
    "elsewhere: stands like a body": -0.8,
    "elsewhere: stands like a person": -0.574,
    "elsewhere: stands like a place": -0.161,
    "elsewhere: sure body first": 0.048,
    "elsewhere: sure body last": -0.078,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": 0.134,
    "elsewhere: tag before": -0.021,
    "elsewhere: thing inside": -0.284,
    "elsewhere: thing last": -0.103,
    "elsewhere: title": -0.316,
    "elsewhere: titles in the article": 0.745,
    "elsewhere: town by its ending": -0.092,
    "elsewhere: words": -0.005,
    "for": -0.178,
    "given name alone": -0.128,
    "given name and surname": -1.808,
    "given name first": -0.237,
    "given name last": 0.067,
    "given name or word first": -0.006,
    "given to": -0.443,
    "got from": -1.693,
    "he or she soon after": 0.001,
    "honorific": -0.729,
    "hyphen": -0.11,
    "in brackets after a body": -0.134,
    "in brackets after a person": 0.239,
    "in brackets after a place": 0.873,
    "initial": -0.142,
    "initials first": -0.538,
    "institution inside": -0.396,
    "institution last": -0.881,
    "known body": -1.642,
    "known body first": -0.844,
    "known place": 3.783,
    "known surname": -1.134,
    "land by its ending": 0.209,
    "last word AG": -0.014,
    "last word Academy": -0.004,
    "last word Accord": -0.08,
    "last word Act": -0.178,
    "last word Administration": -0.015,
    "last word Affairs": -0.008,
    "last word Age": -0.032,
    "last word Agency": -0.042,
    "last word Agreement": 0,
    "last word Airlines": -0.002,
    "last word Airport": 0.111,
    "last word Airways": -0.003,
    "last word Alliance": -0.017,
    "last word Amendment": -0.013,
    "last word Arena": 0.006,
    "last word Army": -0.012,
    "last word Assembly": 0,
    "last word Association": -0.042,
    "last word Authority": -0.075,
    "last word Avenue": 0.054,
    "last word Award": -0.008,
    "last word Awards": -0.015,
    "last word Bank": 0.461,
    "last word Banks": -0.002,
    "last word Base": -0.108,
    "last word Bay": 0.161,
    "last word Bill": 0.398,
    "last word Board": -0.049,
    "last word Bridge": -0.227,
    "last word Bureau": -0.004,
    "last word Camp": 0.006,
    "last word Canyon": 0.006,
    "last word Castle": 0.271,
    "last word Cemetery": 0.113,
    "last word Center": 0.143,
    "last word Centre": 0.528,
    "last word Championship": -0.015,
    "last word Chronicle": -0.218,
    "last word Church": 0.247,
    "last word City": 0.588,
    "last word Clinic": 0.44,
    "last word Club": -0.295,
    "last word Co-operative": -0.003,
    "last word Co.": 0,
    "last word Coast": -0.281,
    "last word Code": -0.009,
    "last word College": -0.035,
    "last word Commission": -0.109,
    "last word Committee": -0.021,
    "last word Company": -0.025,
    "last word Conference": -0.02,
    "last word Congress": -0.084,
    "last word Consiglio": -0.03,
    "last word Consortium": -0.001,
    "last word Constituency": 0.72,
    "last word Consulting": -0.016,
    "last word Cooperative": -0.003,
    "last word Council": -0.084,
    "last word County": 0.309,
    "last word Court": 0.272,
    "last word Creek": 0.088,
    "last word Cup": -0.068,
    "last word Câmara": -0.031,
    "last word Deal": -0.001,
    "last word Defence": 0,
    "last word Defense": 0,
    "last word Democrats": -0.019,
    "last word Department": -0.02,
    "last word Desert": 0.006,
    "last word District": -0.385,
    "last word Drive": 0.113,
    "last word Economics": -0.003,
    "last word Embassy": -0.034,
    "last word Endowment": -0.002,
    "last word Energy": -0.002,
    "last word Entertainment": -0.001,
    "last word Expo": -0.048,
    "last word Fair": -0.01,
    "last word Falls": 0.073,
    "last word Festival": -0.052,
    "last word Foods": -0.004,
    "last word Force": -0.039,
    "last word Forces": -0.024,
    "last word Forest": 0.034,
    "last word Forum": -0.04,
    "last word Foundation": -0.014,
    "last word Front": -0.021,
    "last word Fund": -0.008,
    "last word GOP": -0.004,
    "last word Games": -0.042,
    "last word Gobierno": -0.006,
    "last word Government": -0.007,
    "last word Group": -0.003,
    "last word Guard": -0.02,
    "last word Guardian": -0.001,
    "last word Guild": -0.013,
    "last word Gulf": 0,
    "last word Hall": -0.085,
    "last word Harbor": 0.072,
    "last word Health": -0.088,
    "last word Heights": 0.004,
    "last word Hill": 0.033,
    "last word Hills": 0.039,
    "last word Hospital": 0.517,
    "last word House": 0.472,
    "last word Inc.": -0.003,
    "last word Initiative": -0.003,
    "last word Institute": -0.1,
    "last word Institution": -0.001,
    "last word Intelligence": -0.004,
    "last word International": -0.011,
    "last word Island": 0.144,
    "last word Islands": 0,
    "last word Journal": -0.003,
    "last word Justice": -0.014,
    "last word Laboratory": -0.03,
    "last word Labs": -0.038,
    "last word Lake": 0.106,
    "last word Lane": 0.264,
    "last word Law": -0.027,
    "last word Laws": -0.001,
    "last word League": -0.043,
    "last word Liberals": -0.011,
    "last word Library": 0.312,
    "last word Lines": -0.014,
    "last word Ltd.": -0.026,
    "last word Magazine": -0.068,
    "last word Mail": -0.009,
    "last word Marathon": -0.259,
    "last word Medal": -0.208,
    "last word Media": -0.005,
    "last word Medicine": -0.008,
    "last word Military": -0.01,
    "last word Ministry": -0.041,
    "last word Mountains": 0.11,
    "last word Movement": -0.01,
    "last word Museum": -0.001,
    "last word Nations": -0.024,
    "last word Network": -0.021,
    "last word News": -0.076,
    "last word Observatory": -0.002,
    "last word Office": -0.064,
    "last word Organization": -0.002,
    "last word Palace": 0.06,
    "last word Park": -0.195,
    "last word Partei": -0.009,
    "last word Partners": -0.021,
    "last word Party": -0.099,
    "last word Peninsula": -0.094,
    "last word Pictures": 0,
    "last word Plan": -0.008,
    "last word Police": -0.001,
    "last word Polizei": -0.005,
    "last word Pond": 0.141,
    "last word Port": 0.003,
    "last word Post": -0.056,
    "last word Press": -0.016,
    "last word Prison": 0.016,
    "last word Productions": -0.002,
    "last word Programme": -0.003,
    "last word Project": -0.007,
    "last word Protocol": -0.001,
    "last word Rangers": -0.003,
    "last word Region": 0.057,
    "last word Republicans": -0.001,
    "last word Research": -0.011,
    "last word Ridge": 0.003,
    "last word River": 0.359,
    "last word Road": 0.014,
    "last word S.A.": -0.033,
    "last word School": -0.238,
    "last word Science": -0.222,
    "last word Sea": -0.005,
    "last word Securities": -0.072,
    "last word Security": -0.001,
    "last word Service": -0.014,
    "last word Services": -0.015,
    "last word Society": -0.024,
    "last word Software": -0.001,
    "last word Solutions": -0.025,
    "last word Springs": -0.047,
    "last word Square": 0.032,
    "last word Stadium": 0.026,
    "last word State": 0.136,
    "last word Station": 0.318,
    "last word Stores": -0.047,
    "last word Street": 0.169,
    "last word Studios": -0.023,
    "last word Summit": -0.021,
    "last word Survey": -0.021,
    "last word Systems": -0.002,
    "last word TV": -0.08,
    "last word Taliban": -0.019,
    "last word Team": -0.007,
    "last word Technology": -0.019,
    "last word Television": 0,
    "last word Terminal": -0.245,
    "last word Theatre": 0.155,
    "last word Times": -0.033,
    "last word Tour": -0.091,
    "last word Town": 0.018,
    "last word Treasury": -0.009,
    "last word Treaty": -0.001,
    "last word Tribunal": -0.076,
    "last word Tribune": -0.011,
    "last word Trust": -0.021,
    "last word Union": -0.017,
    "last word United": -0.025,
    "last word University": -0.225,
    "last word Valley": -0.328,
    "last word Ventures": -0.039,
    "last word Village": 0.029,
    "last word War": -0.139,
    "last word Wars": -0.004,
    "last word Week": -0.056,
    "list item": -0.998,
    "mentions": -0.028,
    "nation first": -0.135,
    "no body by these capitals": -0.215,
    "noun after a hyphen": 0.212,
    "noun of bodies first": -1.233,
    "noun of bodies last": -0.126,
    "nouns in capitals: 1 words": -0.749,
    "nouns in capitals: 2 words": 0.261,
    "nouns in capitals: 3 words": 0.054,
    "nouns in capitals: 4 words": -0.067,
    "nouns in capitals: 5 words": -0.029,
    "nouns in capitals: Jr": -0.014,
    "nouns in capitals: abstract": 0.51,
    "nouns in capitals: acronym": 0.083,
    "nouns in capitals: acronym in brackets": -0.304,
    "nouns in capitals: after \"a\"": -0.108,
    "nouns in capitals: after \"about\"": -0.087,
    "nouns in capitals: after \"against\"": -0.144,
    "nouns in capitals: after \"and\"": 0.126,
    "nouns in capitals: after \"around\"": -0.159,
    "nouns in capitals: after \"as\"": -0.092,
    "nouns in capitals: after \"at the\"": 0.143,
    "nouns in capitals: after \"at\"": -0.056,
    "nouns in capitals: after \"between\"": -0.005,
    "nouns in capitals: after \"by the\"": -0.007,
    "nouns in capitals: after \"by\"": -0.018,
    "nouns in capitals: after \"for the\"": -0.116,
    "nouns in capitals: after \"for\"": -0.231,
    "nouns in capitals: after \"from the\"": 0.706,
    "nouns in capitals: after \"from\"": 0.283,
    "nouns in capitals: after \"her\"": -0.203,
    "nouns in capitals: after \"his\"": -0.08,
    "nouns in capitals: after \"in the\"": 0.38,
    "nouns in capitals: after \"in\"": 0.428,
    "nouns in capitals: after \"like\"": -0.057,
    "nouns in capitals: after \"named\"": -0.004,
    "nouns in capitals: after \"of the\"": -0.137,
    "nouns in capitals: after \"of\"": 0.03,
    "nouns in capitals: after \"on\"": 0.343,
    "nouns in capitals: after \"or\"": 0.169,
    "nouns in capitals: after \"that\"": -0.074,
    "nouns in capitals: after \"the\"": 0.043,
    "nouns in capitals: after \"to\"": 0.51,
    "nouns in capitals: after \"under\"": -0.047,
    "nouns in capitals: after \"with the\"": -0.055,
    "nouns in capitals: after \"with\"": -0.057,
    "nouns in capitals: after a bracket": -0.111,
    "nouns in capitals: after a comma": -0.074,
    "nouns in capitals: after a held article": -0.522,
    "nouns in capitals: after a mark": -0.065,
    "nouns in capitals: after a noun of bodies": 0.4,
    "nouns in capitals: after a noun of people": -0.014,
    "nouns in capitals: after a noun of places": -0.067,
    "nouns in capitals: after a number": -0.339,
    "nouns in capitals: after a place and comma": 0.137,
    "nouns in capitals: after a role": -0.131,
    "nouns in capitals: after a role and comma": -0.111,
    "nouns in capitals: after a verb of saying": -0.369,
    "nouns in capitals: after a word": -0.411,
    "nouns in capitals: after an adjective": -0.468,
    "nouns in capitals: after an owner": -0.002,
    "nouns in capitals: among capitals": 0.208,
    "nouns in capitals: and": -0.011,
    "nouns in capitals: before \"and\"": 0.027,
    "nouns in capitals: before \"are\"": -0.381,
    "nouns in capitals: before \"at\"": -0.032,
    "nouns in capitals: before \"can\"": -0.017,
    "nouns in capitals: before \"for\"": -0.179,
    "nouns in capitals: before \"had\"": -0.031,
    "nouns in capitals: before \"has\"": 0.126,
    "nouns in capitals: before \"have\"": 0.01,
    "nouns in capitals: before \"in\"": 0.14,
    "nouns in capitals: before \"is\"": -0.25,
    "nouns in capitals: before \"of\"": 0.123,
    "nouns in capitals: before \"on\"": -0.165,
    "nouns in capitals: before \"or\"": -0.135,
    "nouns in capitals: before \"said\"": 0.073,
    "nouns in capitals: before \"says\"": -0.001,
    "nouns in capitals: before \"to\"": 0.417,
    "nouns in capitals: before \"was\"": -0.272,
    "nouns in capitals: before \"were\"": -0.011,
    "nouns in capitals: before \"will\"": 0.036,
    "nouns in capitals: before a bracket": -0.24,
    "nouns in capitals: before a colon": 0.104,
    "nouns in capitals: before a comma and place": -0.009,
    "nouns in capitals: before a mark": 0.133,
    "nouns in capitals: before a noun of bodies": 0,
    "nouns in capitals: before a noun of people": -0.001,
    "nouns in capitals: before a number": 0.349,
    "nouns in capitals: before a role": 0,
    "nouns in capitals: before a verb of saying": 0.237,
    "nouns in capitals: before a word": -0.331,
    "nouns in capitals: beside a body": -0.043,
    "nouns in capitals: beside a person": -0.237,
    "nouns in capitals: beside a place": 0.069,
    "nouns in capitals: body apposition": -0.045,
    "nouns in capitals: body by its words": -0.27,
    "nouns in capitals: body by itself": -0.652,
    "nouns in capitals: brackets after": -0.212,
    "nouns in capitals: capital inside a word": -0.053,
    "nouns in capitals: digit": -0.018,
    "nouns in capitals: given name alone": 0.729,
    "nouns in capitals: given name and surname": -0.71,
    "nouns in capitals: given name first": 0.139,
    "nouns in capitals: given name last": 0.079,
    "nouns in capitals: given name or word first": 0.11,
    "nouns in capitals: he or she soon after": -0.087,
    "nouns in capitals: honorific": -0.005,
    "nouns in capitals: hyphen": 0.625,
    "nouns in capitals: in brackets after a body": -0.005,
    "nouns in capitals: in brackets after a person": 0.311,
    "nouns in capitals: in brackets after a place": -0.288,
    "nouns in capitals: initial": -0.005,
    "nouns in capitals: initials first": -0.005,
    "nouns in capitals: institution inside": -0.207,
    "nouns in capitals: institution last": -0.285,
    "nouns in capitals: known body": -0.132,
    "nouns in capitals: known body first": -0.164,
    "nouns in capitals: known place": 0.973,
    "nouns in capitals: known surname": -0.062,
    "nouns in capitals: land by its ending": 1.098,
    "nouns in capitals: last word AG": -0.014,
    "nouns in capitals: last word Bay": 0.101,
    "nouns in capitals: last word Cup": -0.045,
    "nouns in capitals: last word Gulf": 0,
    "nouns in capitals: last word Institute": 0,
    "nouns in capitals: last word News": 0,
    "nouns in capitals: last word Partei": -0.009,
    "nouns in capitals: last word Polizei": -0.005,
    "nouns in capitals: last word Post": 0,
    "nouns in capitals: last word Science": -0.103,
    "nouns in capitals: last word Sea": 0.001,
    "nouns in capitals: list item": 0.178,
    "nouns in capitals: mentions": 0.403,
    "nouns in capitals: nation first": -0.005,
    "nouns in capitals: no body by these capitals": -0.035,
    "nouns in capitals: noun after a hyphen": 0.212,
    "nouns in capitals: noun of bodies first": -0.185,
    "nouns in capitals: noun of bodies last": 0.293,
    "nouns in capitals: one letter": -0.056,
    "nouns in capitals: opens sentence": 0.838,
    "nouns in capitals: owner of a thing": -0.096,
    "nouns in capitals: place before a hyphen": 0.737,
    "nouns in capitals: place by its words": -0.275,
    "nouns in capitals: place first": -0.181,
    "nouns in capitals: place last": -0.438,
    "nouns in capitals: place noun first": -0.005,
    "nouns in capitals: place noun last": 0.103,
    "nouns in capitals: plural": 0.066,
    "nouns in capitals: possessive": -0.1,
    "nouns in capitals: role apposition": -0.131,
    "nouns in capitals: role from": 0.32,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": -0.004,
    "nouns in capitals: role of": -0.056,
    "nouns in capitals: role of the": 0.333,
    "nouns in capitals: share of everyday words": 0.763,
    "nouns in capitals: share of words in small letters": 0.115,
    "nouns in capitals: shouted": -0.208,
    "nouns in capitals: stands like a body": 0.251,
    "nouns in capitals: stands like a person": 0.083,
    "nouns in capitals: stands like a place": 0.414,
    "nouns in capitals: sure body first": -0.096,
    "nouns in capitals: sure body last": -0.043,
    "nouns in capitals: surname of Germans": 0.183,
    "nouns in capitals: tag before": -0.001,
    "nouns in capitals: thing inside": -0.001,
    "nouns in capitals: thing last": -0.056,
    "nouns in capitals: title": 0.596,
    "nouns in capitals: titles in the article": 0.41,
    "nouns in capitals: town by its ending": 0.157,
    "nouns in capitals: words": -0.481,
    "of": -0.183,
    "one letter": -1.14,
    "opens sentence": -0.132,
    "owner of a role": -0.175,
    "owner of a thing": -0.207,
    "place before a hyphen": -0.038,
    "place by its words": 2.419,
    "place first": 0.649,
    "place last": 0.681,
    "place noun first": 0.023,
    "place noun last": 1.366,
    "place of": 0.951,
    "plural": -0.587,
    "possessive": -0.113,
    "role apposition": 0.549,
    "role from": 0.91,
    "role inside": -0.054,
    "role last": -0.183,
    "role of": 0.108,
    "role of the": 0.091,
    "share of everyday words": -0.859,
    "share of words in small letters": -1.09,
    "shouted": 0.347,
    "small place noun last": 0.676,
    "stands like a body": -0.555,
    "stands like a person": -1.515,
    "stands like a place": 2.113,
    "sure body first": 0.71,
    "sure body last": -0.151,
    "sure body of": -0.652,
    "surname of Germans": -0.953,
    "tag before": -0.635,
    "thing inside": -0.488,
    "thing last": -1.2,
    "title": -0.376,
    "titles in the article": -0.206,
    "town by its ending": 1.115,
    "words": -0.355
  }
};
/** Words and, in hundredths, what each is worth for a person, a body, a place. */
export const KIND_WORDS = {
  "first word:": String.raw`
airbus 0 -22 -8 albert 3 -10 3 aldo 15 -2 -1 alexander -20 -4 -1 amedeo 11 -3 0 ana 15 -5 -1 ann 76 -51 -1
anna 32 -5 -4 anne 11 -7 0 anton -41 -1 -2 antonio 15 -4 -2 arabian 0 -12 6 ash -58 -3 70 asociación 0 11 0
association 0 -39 0 associação -1 -16 -1 athletic -23 84 -10 audiencia 0 34 -3 autoridad -2 30 -1
aïn -13 -12 48 balonmano -2 63 -16 banco 0 28 0 bank 0 19 -2 basic -2 -16 -14 bay 0 35 -24 bbc 0 28 -5
beatrice -26 -1 0 beatriz -29 -1 -1 ben -2 11 -2 berta 16 -2 -3 best 0 -12 -1 big -2 -3 -34 bill 42 -12 -10
birgit 11 0 0 blue -10 17 24 bo 91 -29 -61 boston -9 -48 -9 build -1 -74 -1 byron -13 -1 2 cabo -20 -22 69
camera 0 -41 -9 cape -11 20 -35 capitol 0 -15 18 carlo -12 -3 -59 carlos -10 43 -8 casa -11 -11 59
central -2 -18 32 centro -3 39 12 champions 0 -146 0 charlie 4 25 -1 christian 32 -14 -17 city 0 14 12
claire 26 -6 -1 claude -21 -1 0 clube -1 36 -13 coast -1 -31 -15 coastal -7 39 -5 comisión 0 13 0
commissione 0 25 -13 comune 0 17 -1 confédération 0 11 -1 conservatorio 0 39 -2 consiglio 0 -89 -2
copa -4 -93 -20 corinne -47 -1 -1 corrado -25 -4 -5 council 0 11 -1 cultura -12 -32 -6 cámara -1 57 -3
câmara 0 -85 -1 daily -1 30 -3 dana 17 -3 -3 daniel 12 -10 -3 dario 13 -3 0 david 21 -8 -14 davis -32 -5 -1
de -48 -34 31 departamento -1 29 -3 department 0 15 -1 deportivo -8 65 -33 di 112 -27 -17 digital 0 -17 0
direction 0 -52 -1 district 0 -28 10 eastern -5 -7 34 el -23 -33 30 elena 24 -1 -9 elisa 11 -1 -2
encontro -1 -36 -8 ernesto -18 -1 -2 escola -5 31 -5 estado -8 -49 -20 europa -6 -18 -4 european 0 7 -18
fabrice -45 -1 0 federación 0 15 -1 feira -2 -53 -60 felipe -28 -2 -3 fernando 18 -7 -3 festa -1 -35 -26
food -31 -21 -6 foreign 0 28 -4 fort -71 -17 93 france -12 48 -7 gennaro 14 -2 -4 george 56 -5 -37
gil -69 -2 -1 giorgio 28 -11 -7 global 0 -36 -7 gobierno -2 19 -1 golden -6 -19 -6 gonzalo -47 -1 21
google -2 -53 -4 grand -6 -54 49 great 0 55 -43 greta 12 -33 -11 grupo 0 -17 -2 guardia -18 44 -6
hannah 19 -3 -2 harbour -7 30 -38 harry -43 -2 -1 hato -39 -31 87 healthy 0 -19 -1 hernán 14 -1 -3
high -3 35 24 holger -22 -2 0 holy -2 -16 30 home -1 -16 -2 hospital 0 7 18 house -1 -46 -7 hubert -40 -2 -1
hudson -9 80 -20 hugh 12 -2 -3 hugo 21 -4 -3 human -4 -17 -3 hélène 10 -2 -1 ida 18 -12 -3 ines 13 -4 -1
ingrid 32 -3 -1 institute 0 10 -1 instituto -1 -18 -4 international -2 -16 20 irene 12 -3 -2 isle -5 -31 37
ismael 12 -1 -3 iván 21 -11 -3 j. 42 -37 -5 james -44 -1 -1 jan -11 -12 -2 jean -12 0 -51 jo -18 -4 -19
jochen 17 0 -4 john 28 -20 4 jonas 22 -3 -6 josé 12 -2 -4 joão 23 -4 -3 judith -24 -3 -4 junta -2 55 -10
kelly 11 -4 -2 kevin 20 -4 -5 kim 28 -12 -6 la -45 30 116 las -13 -46 107 lasse 16 -2 -4 laura 15 -3 -5
le -1 28 2 les -37 93 -2 logan -15 -4 7 london -6 51 -26 long 0 -3 -34 loredana 17 -2 0 los -10 -30 52
luca 20 -3 -14 lucía 18 -2 -2 luis 7 -13 -44 lukas -15 0 -1 luís 20 -1 -1 madison 18 -5 -22 manitoba 0 -42 -4
maple 0 2 13 marcel -9 79 -1 maria 31 -4 -3 mario 14 -6 -4 mark 9 7 -13 marta -21 49 -2 martin 20 -12 -3
martina 21 -1 -7 mary 12 -2 -4 maría 34 -4 -2 max 11 -2 -3 michael 24 -7 -9 middle -2 -30 -2 milena -14 -1 -3
mill 0 -20 46 ministerio 0 47 -2 ministry 0 -15 -3 ministério 0 19 -2 mira 26 -4 -1 mireille 15 -2 0
monte -145 41 163 municipio -1 26 -4 national -7 57 -10 new -14 -14 66 nord -7 14 13 north -25 7 52
office 0 28 -2 ole 18 -1 0 open -3 41 -2 orlando 3 -4 -11 oscar 17 -3 -1 ottavio 19 -1 -1 paola 12 -2 -2
paper 0 -16 -2 paris -5 5 30 park 106 -15 -60 patricia 25 -5 -4 patrick 12 -2 -2 paul -5 -25 -9 paula 13 -2 -4
pedro -35 -1 -1 peter 19 -2 -30 petra 11 -2 -1 pietro 13 -2 -2 policía -1 -18 0 polícia -1 25 -2
ponta -9 -23 41 ponte -7 -20 75 port -24 -41 92 porto -1 -33 84 provincia 0 58 -12 public 0 25 -3
puerto -6 9 53 punta -6 -40 53 radio -16 86 -17 ramiro -33 -19 -2 ramón -30 -12 24 raymond 11 -1 -1
real -4 24 -2 red -1 27 0 reduce -15 -26 -4 renzo 23 -3 -8 republican 0 32 -5 richard 12 -7 -5 rio -24 -32 41
rita 10 -19 -1 romain -26 -3 0 rosa 34 -7 -8 rosario 6 -15 -8 roten -1 20 -1 royal -1 25 -3 rua -2 -31 37
rui 18 -15 -4 ruth 11 -5 -5 rádio -34 123 -100 sabine -11 0 0 salt -4 -53 2 san -92 -32 93 santa -44 70 -70
santo -35 -8 42 secretaria -1 17 -2 secretaría 0 14 -1 senate 0 -22 0 serena -33 41 -2 service -1 25 -12
servicio -1 31 -4 simon -19 -1 -2 simona 12 -1 -4 sindicato 0 31 -2 south -4 -13 18 southern -5 20 45
st -1 15 -36 st. -3 26 -39 state 0 -33 0 steve 14 -5 -3 sud -13 79 -18 super -1 -17 -32 supreme 0 12 -1
susan -27 42 -1 são 45 -16 -85 te -18 -6 -4 teatro -9 4 16 teresa 15 -6 -2 the -8 22 35 tom 12 -4 -3
tomás -50 -7 -3 tv -1 30 -3 u.n. 0 26 0 u.s. -1 14 -13 ufficio -2 -37 -1 un -36 66 -20 union 0 4 31
unione -6 41 -10 united 0 -140 111 universidad 0 35 -6 universidade 0 15 -3 university 0 41 -36 união -4 19 -19
unión 0 52 -2 update -7 -28 -3 upper -17 -20 54 us 0 22 -1 use -21 -26 -6 uwe -49 0 0 victoria 2 5 14
vila -13 -24 58 villa -29 -38 99 virtual -1 -10 -2 walter 18 -3 -6 washington -3 37 -6 west -27 -51 113
western -2 -15 46 white 0 17 3 wilson 4 12 -2 world -6 56 -20 zona -19 -41 20 zé 18 -2 -1 ángel -4 -1 -16`,
  "word inside:": String.raw`
" 40 -21 -6 & -107 149 -34 ' 0 -32 -5 , -14 -39 -7 a. 17 -2 -1 air 0 11 -1 al 1 -16 -7 and 0 -64 42
ann 14 -1 -4 arab 0 -29 6 aviation 0 20 -1 carlos -16 -1 0 central 0 31 37 centro -1 -2 11 civil -1 40 -1
county -3 8 17 da -75 17 78 das 0 -15 82 de -69 7 -49 dei -6 37 -9 del -74 -6 -1 della -3 11 13
department 0 -33 -4 der 33 -20 -1 des -8 -17 23 di -42 22 -46 district 0 -17 33 do -50 -21 64 dos 9 44 50
du -46 67 -34 d’ -2 32 38 e -9 34 -8 for -3 28 -18 force -1 -57 -2 foreign 0 24 0 für -1 62 -8 golf -6 -8 98
health 0 -2 18 high 0 30 -2 la 0 -10 -30 le 7 -20 39 local 0 -15 49 luisa 22 -1 0 l’ 0 -19 24
magistrates 0 12 -11 medical 0 21 -12 municipal -1 -5 -11 nacional -4 -24 -17 national 0 33 -13 of -18 11 -17
on 0 -52 -5 police 0 22 -2 provincial 0 29 -4 public 0 12 0 pública -3 47 -3 r. 9 -36 -5 regional -1 61 -4
relations 0 12 -1 research 0 21 0 rights 0 23 -1 rita -5 -22 -1 s. 10 1 -3 safety 0 22 -5 san -23 -41 18
santa -13 19 55 santo -5 24 -6 school -1 16 -10 security 0 14 -14 state 0 -16 30 superior -1 -13 45
são -1 -16 22 the 2 -40 3 transport 0 17 -5 und 17 -10 -4 universidade -1 21 -10 university 0 40 -4
valley 0 46 -7 van 31 17 -3 villa 0 40 -11 von 24 -25 -17 world 0 -29 -6 y -5 -20 -5 york 0 -15 -15 ’ 4 35 -12
“ 52 -35 -3 ” 52 -35 -3`,
  "final word:": String.raw`
a320 0 -22 -8 act -8 -28 -18 africa -1 -14 9 airport -9 -31 28 allery -7 -26 59 alta -7 6 44 alto -12 21 3
america 0 -24 31 american -14 2 -26 argentina -1 9 -11 association 0 20 -4 b -3 -4 -16 bank 0 -44 46
bay -10 -6 16 board -3 32 -5 braga 37 5 -13 brava -3 -14 4 brenes 11 -2 -2 bridge -2 37 -23 brito 42 -5 -11
bros. -22 47 -6 brown 21 -8 -5 bruni -23 -1 -5 brunswick -5 -9 24 bush -20 -5 -1 california -3 -13 27
calloway 10 -1 -2 campo -2 36 -5 canada -7 28 -7 carolina -2 -11 15 ceballos 23 -13 -6 center -2 29 14
central -4 23 24 centre -2 -18 53 chronicle 0 15 -22 church 0 -12 25 city 0 -52 59 civil -1 -12 -4
club 0 26 -29 commission 0 20 -11 company -1 -18 -2 congress 0 -13 -8 costa 29 -5 -10 council 0 18 -8
county -12 -21 31 court 0 0 27 cross -2 17 23 cruz -38 -5 1 cultural -1 3 11 cup -1 -19 -7 digital -14 28 -26
district -12 9 -56 doyle 10 -1 -4 east -2 -17 50 educação 0 -19 -1 emirates 0 -29 6 entertainment 0 20 0
fire -7 12 -6 fisheries -3 -16 -5 foods -9 14 0 force 0 38 -4 forum 0 24 -4 francisco -1 -3 10 guard 0 -23 -2
guardian -1 11 0 haddad 0 -22 -4 hall 50 -26 -8 hampshire 0 -17 1 health 0 16 -9 hollis 51 -34 -2
hollow -23 -12 77 hospital 0 -45 52 house -4 -4 47 i -15 -8 -1 ii -18 3 -46 iii 10 -13 -4 inc. 0 15 0
institute 0 2 -10 interior -1 46 -7 island -2 -6 14 italia -2 -3 17 john 12 -2 -3 johnson 12 -8 -9
joão 0 -3 -64 justice 0 20 -1 king 50 -10 -3 korea 0 -22 9 lachance 11 24 -4 lake -14 -7 11 land -8 -14 45
lane -5 -6 26 league 0 -62 -4 leipzig -18 -7 -4 lindqvist -28 -2 -1 lines -33 52 -1 lins 13 -38 -1
littoral -1 -18 -3 lloyd 16 8 -12 lobato -25 28 -5 madrid -3 22 -7 magazine -1 33 -7 marathon -9 -8 -26
marchetti -31 -1 -1 medicine 0 -18 -1 meer 17 -5 0 ministry 0 37 -4 moura 28 -15 -8 municipal -4 -58 4
nations 0 21 -2 neri 13 -11 -1 news -1 -40 -8 nord -37 68 -16 norte -17 -20 95 north -49 40 -4 obama -14 -2 -1
office 0 -15 -6 park 36 -8 -19 partners 0 15 -2 party 0 17 -10 paulo -1 24 -1 peninsula 0 -10 -9
perrin -12 0 -52 pinheiro 3 29 -16 pond -2 10 14 portugal -29 54 -12 post 0 31 -6 prado -25 -25 -45
prates -41 57 -1 prevention 0 37 -3 price 25 -6 -3 quiroga 13 -7 -2 region -4 -25 39 regional -28 -9 -7
reis 60 -14 -6 river -1 -7 36 road -2 -16 1 rodríguez 25 -8 -10 rosa 39 -8 -4 rural -8 28 -6 santo -9 -7 20
sassari 0 19 -2 saúde 0 29 -13 school 0 9 -24 science 0 -19 -22 sea -3 -16 0 serra 6 21 -35 service -12 31 -1
social -9 -12 -10 sol 7 -18 45 south -4 10 46 state 0 -16 14 states 0 -104 74 stato -1 37 -2 store -47 23 -4
street -10 13 17 sul -23 4 -18 sur -21 5 8 tavares -15 -4 -1 theatre 0 -11 16 times -8 13 -3 tour -3 28 -9
tourism -16 -1 -1 transportation 0 -39 -4 trust 0 -17 -2 tsarnaev 41 -17 -16 united -1 29 -2
university 0 37 -22 valley -13 7 -33 verde -11 26 -17 war -6 -15 -14 watch -12 2 -1 water -41 73 -1
west -6 26 1 williams 11 -9 -2 world -1 -9 11 york 0 -29 -2 zealand -1 35 0 zeitung -1 43 -22`,
  "beginning:": String.raw`
abc 0 -45 0 ach -14 -5 -3 acr 1 31 1 act -1 2 -14 ade 50 -5 -38 adj -3 -5 21 adu -13 92 -47 adv -10 35 -16
afp 0 -32 -5 afr 10 -31 -59 ago 15 -14 22 agr -13 38 -28 agu -12 -3 -14 ah -26 -8 -9 air -25 8 -1 al- 3 -24 74
ala -9 -24 22 alb 25 -27 29 ale -16 -9 -17 alg -15 37 -20 ali -26 -8 -41 all -36 39 0 alm -9 35 -13
alp -10 -9 38 alt -12 -19 80 alz -41 -27 -19 amb 19 -25 -30 ame -59 -41 112 amo -7 -4 31 amé -1 42 -28
ana 15 28 -11 anc 23 -1 -47 and 38 -25 1 anf -4 14 -5 ang -8 20 31 ank -13 -13 37 ans 13 -93 -16 ant 28 11 -7
apa -12 4 -15 apc -1 19 -12 api -14 -80 -25 apo -8 45 20 app -37 -4 -4 aqu -3 -8 -20 ara 14 -32 35 arb -11 -3 5
arc -33 -20 -11 ard -29 -11 27 are -7 17 -16 ari -42 -12 56 ark -6 26 0 arm -1 70 -31 ars -16 -17 49
art -10 3 -33 asa -12 36 -11 ash -1 -10 41 aso -7 52 -31 ass -47 36 -32 ate -27 -23 -12 atl -39 40 14
aur -2 -5 21 aus -19 -32 2 aut -34 31 -21 ave -16 -22 -22 azu -48 33 -2 b -8 -5 -11 bag -41 35 4 bah -1 -10 17
bai 12 -4 -23 bak 22 -11 -5 bal -1 48 -44 ban 27 -22 -10 bar -61 62 12 bas 35 -13 -19 bat 10 -18 -13
bau 23 -15 -32 bay -3 14 1 bea 17 -11 -15 beb -9 21 -12 bec -9 -8 -13 bee 6 -11 -14 bei -11 -14 -2 bel 85 -9 4
ben 59 -11 -11 ber 69 -50 46 bet 29 17 5 bev 6 -14 -13 bia 28 -13 -16 bib -13 -38 9 bie -3 30 2 bil -5 70 -28
bin -15 -6 -6 bla 8 70 -24 ble -5 12 3 bli -10 87 -5 blo -18 31 -2 blu -31 14 22 boa 0 18 -13 bod -8 -7 -19
boe -6 -6 33 bol -10 72 -61 bon 60 -27 -21 boo -58 77 -38 bor 0 -9 74 bos -8 -17 36 bot 3 -32 -13
bou -10 55 -26 bra 60 2 59 bre 95 35 -40 bri -24 47 -4 bro 47 22 -6 bru 59 -35 19 buc 4 -2 -13 bul -8 26 9
bur 19 -14 -10 bus 64 18 -33 but -5 -6 36 c -13 -15 -4 cab 1 25 -16 cac -12 -9 36 cae 50 -6 -13 cag -3 10 -4
cai 32 28 -26 cal -19 -47 62 cam -49 31 9 can -30 -4 6 cap 3 -12 32 car 12 -27 8 cas 35 -21 12 cat -15 -9 13
cau -24 -10 23 cea -2 1 41 cel -6 18 -12 cen -11 -5 8 ces 41 39 -36 cgt -1 29 -14 che 22 -18 15 chi -5 -47 76
cho -10 14 -5 chr -7 -26 -15 chu 19 -40 -7 cir -3 32 -15 cit -1 27 -3 cla -9 -35 4 cle 44 -13 -9 cli 33 -50 -21
clu -2 33 -4 cnn -17 48 -20 co. 0 -38 -1 coa -26 -8 31 cod -6 1 -41 coi -14 32 -1 col 0 46 -39 com -66 -42 -36
con -83 40 -117 coo -10 22 -13 cop -20 -14 3 cor -36 37 8 cos -14 37 -33 cot 54 -29 27 cra -18 -47 -29
cre 1 11 38 cri -1 -16 -11 cro -75 -47 99 cue -1 -12 0 cul 25 -30 29 cun 12 -4 -29 cur -27 -23 -19 cus -34 57 1
câm 0 -43 -3 d -14 -7 -6 dal -5 -13 36 dar 37 27 -36 day -18 0 -1 dc -4 34 -6 dea 81 -27 -20 dec -20 31 -5
def -7 -12 -51 dek -10 -8 -16 del 95 63 -69 dem 14 -21 -13 den 31 18 13 dep -8 -73 -13 der 1 -19 -26
des 14 -22 -23 deu -13 -34 7 dia -19 13 7 die -27 -10 17 dij 0 26 -27 dio -33 -35 -28 dip -21 2 -50
dis -9 67 -11 div -12 -12 -12 dol 0 -15 19 dom 6 -16 23 dor 56 -33 -37 dou 10 -22 4 dow -7 -15 -10
dre -4 23 -16 dru -2 38 -4 dun 4 -14 26 dur 1 -27 12 dus 24 -8 1 eas -8 -9 14 eba 48 27 0 ech 62 -16 -30
eco -9 -29 -56 edi -8 43 -6 edu -1 -29 -8 efe -6 18 -1 eff -4 -6 -12 egy -3 -6 12 ein -10 -11 -19
eis -30 -8 -51 elb -36 -5 16 eld -18 33 13 ele -3 18 -3 ell -5 63 -15 emb 13 -6 -16 emi -1 -2 18 enc -4 -37 9
eng -5 20 -16 env -5 -24 -7 era -6 -4 13 ers -16 -6 -1 esc -27 16 13 esp -43 12 19 est -28 -68 -88
eta -4 -26 -34 eur -4 -12 -5 eva 23 -23 -29 eve 34 -6 -3 faa -5 1 13 fac -35 -97 -8 fai 11 27 -1 fal 36 -20 9
fan -11 -5 -29 far 42 22 -14 fas -9 45 -13 fav 0 -2 -51 fed -14 71 -35 fel -41 10 -7 fen -12 -9 -14
fer 61 2 -17 feu 6 -6 12 fid -41 30 -3 fig -26 -23 27 fil -17 73 -21 fin 40 7 11 fir -17 -23 -15 fis -49 76 -27
fit -23 39 -18 fla -3 15 -28 flo -4 5 27 fog 2 -10 26 foi -8 -11 39 fol -37 71 -35 fon 22 -40 -25 for 2 18 -59
foy -12 25 -32 fra -30 -35 59 fre 7 15 -23 fri -2 22 -20 fro 2 -17 -3 fue -8 -16 43 fug -7 -30 -12
fun -20 13 -14 fur 15 -14 -5 gag -15 41 -6 gal 65 20 -13 gar -1 -8 21 gat 34 -17 -4 gaz -2 -28 17 gen -22 3 28
geo -6 19 0 ger -14 -16 18 ges -18 14 -4 gha -14 -3 39 gia 49 -14 -1 gil 31 -11 -14 gio 17 35 -40 giu 48 -21 29
gla -39 33 -15 glo -23 -5 -2 goi -10 -22 -11 gol 37 -40 -28 goo 14 15 -2 gou -2 -16 -2 gpu -4 -39 -14
gra -57 24 32 gre 3 -15 -28 gri 28 18 2 gro 12 19 -45 gru -12 -24 26 gua -17 -13 13 gui 16 -20 1 hai 38 -8 2
hal 53 18 -12 ham -5 -1 29 han -33 43 23 har -9 -24 1 has 14 -23 -20 hat -34 -8 -17 hau -4 -29 -31
hav -10 21 -12 haw -2 13 -22 hea -3 -16 -5 hef 7 19 -5 hel -23 -9 18 hen 53 -13 -8 her 34 -24 -7 hes 4 -20 -29
hoc -9 -4 44 hog -10 -9 37 hol 18 3 70 hon -23 -7 22 hor -3 -16 1 hot -5 -11 -3 hou 3 41 -45 how 17 -6 -4
htt -16 -39 -15 hua 2 -17 22 hun 18 -8 -3 hut 5 -8 43 ice -8 -35 6 ida -1 -3 12 ilh -4 -33 32 ill 0 -4 33
imp 9 -32 14 imr 27 -20 24 inc -3 -61 -28 ind -8 -32 21 ine -2 28 -5 inf -11 5 -47 inn 0 -5 16 ins -14 -4 -39
int -32 -42 -34 inv -12 16 -52 ip -2 -22 -12 iph -4 -24 -5 ira -25 -55 97 isi -9 62 -7 isl -19 -32 29
iso -10 -19 56 isr -37 -19 38 ist -4 -17 6 ita -23 -25 43 iva -28 -8 13 jac 20 -11 -8 jam 33 -6 1 jan 29 49 -57
jap -2 -6 31 jar -5 21 -4 jau -4 -15 -7 jav -4 -22 -5 jea -42 -6 60 joh 4 -5 -51 jon 26 -7 -7 jor 12 -8 -3
jos 1 -6 -13 jul 43 -14 -20 jun -13 43 -9 jur -2 -2 44 jus -46 -16 -34 juv -6 47 -21 kad 2 -10 34 kal 58 -16 46
kam -7 -24 30 kan 7 -19 30 kar 47 -11 -1 kas 37 -18 -18 kat 35 20 -36 kau 21 -9 -4 kel 7 -15 -6 ken 22 -15 18
ker 43 -7 -55 key -8 9 -22 ki -2 -44 -1 kie -15 -16 126 kil -11 60 -3 kim 25 -25 17 kin 27 -14 18 kir 2 30 4
kis 42 -14 14 kit -19 2 -1 kla 1 25 -5 kle -22 -3 -4 kno 8 -10 -5 kob -14 15 -2 kol 18 -8 7 kom -24 32 -11
kon 38 25 -18 kor 24 29 -19 kos 13 -11 -33 kov 42 -13 -12 kow 42 -10 -13 kra 52 -13 18 kre 21 -1 20
kul 15 16 -5 kur -7 -12 -8 kwa 2 -3 -29 kör -5 -6 -12 lab -6 52 -10 lac 5 -11 26 lag -28 24 9 lah 19 -4 22
lam 35 14 -52 lan 58 32 22 lar -34 -34 95 las 20 -27 -8 lat -8 -4 32 lau 1 -10 19 lav -19 -19 45 lea -9 15 -31
leb 31 -19 -36 leg -48 -6 -13 leh -15 -7 -8 lei -10 22 8 lem 5 18 6 len 12 -14 19 leo -4 -7 37 ler 7 -13 61
les -3 -11 -6 let -28 -16 -14 lev 27 35 7 lew 26 -5 -2 lib -1 10 3 lie -4 69 -16 lig -23 58 -28 lik -1 -14 -1
lim -1 15 -34 lin 14 -66 25 lip 18 28 -18 lir -1 -16 -3 lis -4 12 23 liv -4 58 -38 lla -10 -4 5 loc -18 -14 26
lom -1 -10 -14 lon -4 43 35 lor 65 -44 -1 los 38 -28 1 lot -37 28 -27 lou 19 -5 0 lov 3 -10 -3 lua -14 -16 30
lub 39 -20 21 luc 47 -8 -20 luf -12 4 26 luk 70 -31 4 lum -21 35 12 lun 2 37 -3 lus -19 33 17 lyn 0 42 -1
lyo 0 39 -40 löh -3 -3 -22 m 20 -3 -3 mac 30 -20 32 mad -19 -42 80 mag -2 39 -38 mai -11 -22 -3 mal 77 -30 -2
mam -11 4 27 man -13 -37 114 mar 67 -17 45 mas 22 2 -17 mat -23 3 -9 mau -7 -17 4 may 65 -21 -3 mcc 19 -14 -7
mcl -1 21 4 med 28 -30 -42 mel 23 27 -24 men 22 -10 1 mer 6 29 14 mes -12 -12 -3 met 22 -22 -18 mg -5 -61 71
mic -1 -7 19 mie 44 -6 -4 mil 57 36 -67 min -57 36 7 mir 3 -17 51 mis -12 23 -35 mol 16 -14 -9 mom -27 -5 8
mon -64 -65 88 moo 39 -25 -2 mor -3 40 -8 mos 11 -26 36 mou 2 -4 -31 mov -3 -17 -51 msc -3 59 -4 mun -12 -53 5
mur -8 -11 11 mus -11 0 -11 mut -8 23 26 mün -9 -1 19 nac -17 -29 9 nad 18 -8 -11 nai -11 -3 0 nam -7 -5 22
nan 23 -1 -3 nar -11 -16 32 nas -4 46 24 nat 6 44 -128 nav -11 15 -12 naz 38 -23 -22 neg 67 -17 -15
neo -9 7 -21 net 31 -4 -29 neu -9 -17 -81 nev -26 -7 30 new -16 28 -43 nic 25 1 -1 nie 8 -3 -13 nig -4 21 3
nik -9 -22 -1 noe 23 -7 -11 noi -16 23 -23 nor -72 -5 54 not -15 -13 -53 nov 32 -24 7 now 43 -9 5
noë -79 -10 -21 nur -49 26 -6 oba 59 -32 -20 obe -23 10 42 oce -18 73 -36 off -10 -33 57 oka 37 -10 -5
ola 16 -4 8 oli 41 -27 22 oll -2 -9 22 olm 87 -71 18 oma -2 51 -38 ond 0 47 -11 ope -3 -18 -3 ora -15 -62 7
ore 23 -12 -13 ori -29 -11 -13 orl 30 -6 5 ort 57 -13 -10 osc -36 -11 -7 ose 16 -5 -10 osl -1 -10 10
ost -10 -11 80 ots -3 -32 -4 out -9 -11 -42 pa -7 -13 26 pac 48 -47 -7 pad 29 30 -14 pag -26 6 17 pai 30 -8 -30
pak -5 -20 36 pal 25 -45 32 pan -30 79 14 par -39 4 20 pas 34 -31 -41 pat 31 3 -43 pau -62 -28 27 pay -1 62 -9
peg 0 -18 16 pel 61 -15 -21 pen -10 -19 22 per 43 -52 6 pes 28 4 -12 pet 37 21 22 phi -1 36 -21 pho -9 -34 8
pia -3 -24 -27 pic -24 -38 57 pie 4 -39 29 pil -28 -7 28 pin 27 123 -92 pio -2 -51 -8 pis -1 -4 11 pla 17 -37 2
plo 14 -15 11 plr -18 34 -4 plu -9 -33 -7 pod -4 -9 -12 pol -93 122 -15 pon -16 -29 66 pop -25 66 -19
por -30 -13 70 pos -28 18 -16 pow -17 -10 -13 pra 4 -28 22 pre -35 -59 -27 pri 16 -28 -25 pro 1 -42 -69
pru -38 -7 26 ps -11 0 -2 put 11 -5 -1 qua -30 10 -3 que -5 19 40 qui 30 4 28 quo -1 25 -28 r -14 -23 -20
rad 0 -33 -1 rag 10 -2 -7 rai 12 10 42 ram -1 -24 20 ran 36 5 -13 ras 25 -15 -4 rav 52 -17 7 ray 13 31 -8
rea 5 56 -19 rec -19 43 -21 red 0 19 -62 reg -1 -71 -9 rei 8 -13 -9 rem -19 -10 6 ren -35 51 -16 rep 11 -3 -42
req 13 19 -16 res -54 13 -68 ret -15 34 12 reu 60 -1 -41 rev -7 -7 -13 rey -5 27 -17 rib -18 -40 43
ric 66 -44 -8 rim -2 31 -7 riv -24 -19 83 rob 138 -44 -39 roc 33 -20 -17 rod 49 0 -14 roh -7 -9 72
roi -15 -48 12 rom -39 5 24 ron 17 17 -30 ros 44 -46 5 rot -16 4 22 rou 11 -12 -12 roy 13 -4 -6 rtl -5 35 -9
rua 19 32 -25 rud 68 -15 -48 rus 23 -70 52 rät -3 -4 23 sab 1 34 -8 sac -7 -10 54 sai -19 86 -43 sal 45 -83 -48
sam -33 34 -24 san 66 -91 10 sar 18 -3 26 sas -16 19 19 sat -8 -28 -13 sau -2 14 -8 sca 41 -27 10
sch -11 -58 -68 sci -9 28 -11 sco 3 60 -45 sea -6 74 -58 sec -4 20 -30 see 9 5 48 sei 3 -13 18 sel -19 -9 -2
sem 1 15 -28 sen -44 106 19 seo -10 -39 6 ser -10 -13 -10 ses -22 17 -17 set -7 -13 -7 sha -57 -21 32
she -30 39 13 sho 19 -16 -23 sia -77 -1 -5 sie -17 -19 60 sig -7 -19 -4 sil -9 -5 -39 sim 12 -6 -13 sin 5 11 28
ski -10 2 33 sla -12 8 -14 sma 12 5 -11 smi 31 -5 -1 sob 24 -5 -3 soc 0 -14 -14 sol -33 10 79 som -15 -15 -18
son -12 -16 52 sor 4 -7 38 sou -21 35 9 sp -1 -5 37 spa -2 21 -17 spe -17 -12 -14 spi -9 -9 -11 spl -14 25 -1
spo -7 -7 -18 spr -28 -6 1 sta -29 -25 1 ste 10 -8 66 sti -6 -13 -9 sto -24 -17 1 str -31 18 -53 stu -12 66 -29
stä -15 -6 -37 sub -8 10 -6 sud -8 7 31 sul -4 -4 48 sum 16 -2 0 sun -36 43 -59 sup -46 -37 -23 sus -9 25 -5
swi -24 23 -10 syr -15 -21 23 süd -3 -1 49 tab -16 -10 15 tag 0 14 -1 tai -16 23 28 tal 33 -2 -47 tam 1 35 -3
tan -31 -26 50 tar 43 36 -15 tas -54 47 -8 tat 48 -11 -6 tea -1 -8 -33 tec -17 -2 -14 teh -3 19 21
tei 20 -12 -9 tel -23 55 -28 tem -9 -15 59 ter 29 67 -32 tes -12 7 -25 tex -3 54 -30 the -18 -22 10
thi 11 -5 -2 tho 43 -7 8 thr -14 46 -6 tie -5 -8 -13 tik -16 -67 36 til 2 -13 -14 tim 13 7 12 tit -5 -10 27
tod 12 -15 -5 tog 17 -3 2 toi -6 -4 -13 tok -1 -4 19 tol 72 -77 3 tom 3 28 -18 ton 26 -22 31 top -8 28 -30
tor 22 68 -71 tou -21 -40 5 tow -2 -3 -26 tra 10 -4 -87 tre -26 -26 13 tri -12 96 21 tro 50 -32 11
tru 36 -15 -13 trá -15 38 -17 tsa 28 -11 -9 tsc 27 -15 -6 tud -36 24 -8 tul -15 18 48 tur -13 38 -78
twi -46 73 -55 u.n 0 -20 -3 u.s 0 -63 80 ue 0 11 -1 uil -16 43 -12 uk 0 -10 -6 ukr -4 -22 14 umb -2 -4 14
umw -1 49 -5 un 0 12 -1 uni -34 69 -14 unt 27 -9 52 uru -1 -6 13 us 0 -13 52 usa -1 -30 28 val -64 -25 77
van -19 -13 34 var 38 -40 24 vel -64 162 -55 ven 3 -20 -19 ver -9 -41 -31 ves -34 39 29 vet -5 82 -17
via -55 118 -40 vic 4 37 -50 vie -12 -26 33 vig -17 -4 44 vil 41 -10 -26 vio -68 33 -3 vir 1 18 12
vis -14 -34 73 vit -6 18 2 vog -41 -1 9 vol 2 27 12 vor -22 -13 -12 vos 19 -5 -2 vot -14 -1 -3 vr -3 -26 -10
wal 36 -32 35 wan -1 -15 -7 war 30 -10 -10 was -54 -18 42 wat 4 4 -22 way -21 31 -8 web -11 -9 -4
wei -4 -20 -63 wel -9 -26 -5 wes -7 -16 75 wha -5 -54 -1 whi -37 33 35 wil 15 43 -16 win -6 -8 13 wir -10 5 -12
wol 4 -4 -28 x -5 45 -11 yem -2 -7 10 yor -5 -10 20 you 0 -100 -8 zam 36 -11 -10 zan 1 -14 -9 zec 9 -19 -15
zel 39 -4 -10 zin -9 -16 25 zug -11 -6 -2 zul 9 -16 -1 éta -1 -27 -5 évo 34 -6 -11 öst -6 -3 38`,
  "ending:": String.raw`
.org -20 68 -13 a320 -1 -33 -9 abc 0 -45 0 aben -3 30 -5 abia -5 -24 36 able -18 39 -11 acas -1 -4 19
act -8 -19 -27 adas 21 -9 -20 adel -25 -6 -2 aden -12 -8 -13 ader -25 -13 -3 ades -8 -22 -23 adio -8 11 -21
ador 30 39 -4 ados -5 -12 4 afor 39 -12 -7 afp 0 -32 -5 agan 49 -8 -4 agen -32 -45 -12 ages -2 -25 -15
agno 1 -4 -18 agos 2 -29 43 agua 23 -22 0 ague 1 -63 -5 ah -26 -8 -9 aham -3 20 -5 ahia -1 16 1 aine 1 3 48
ains 18 -11 46 aint -18 -17 -16 air -26 32 -4 airs -4 -12 -1 aker -46 -2 -1 alba -28 -17 27 aldi 50 -38 -13
aldo 25 -5 -19 alem -7 -5 50 alen -4 -6 -30 ales 3 -23 22 alia -13 2 20 alie 0 -4 11 alla 43 -23 0
alle -5 -59 0 allo 72 -16 -26 alls 5 24 6 ally 12 -9 -2 alon -19 -11 11 alta -10 7 40 alth 0 2 -10
alto -19 -7 -2 alía -2 69 -6 aman 22 -6 -3 amar -9 34 -18 amas 17 -8 14 amba 11 -18 21 ambi -23 -4 -2
ames 28 -8 -4 amos -8 -5 28 ampo -8 4 -17 amps 17 -7 -1 amts 0 -13 -5 anal -19 -7 -11 anca -16 30 -1
ance 38 -6 46 anco -7 -23 25 anda 7 -26 -4 ando 73 -18 -23 ands -6 22 -20 andt 12 -10 -2 aneo 48 -8 -34
aner -16 30 -9 anet -17 4 2 anga 55 30 -52 ange -15 -20 4 ango -8 -39 67 ania -28 -23 27 anks 66 -21 -1
anon -3 19 15 anos 0 15 -1 ansa -1 -85 -2 anta -17 19 26 ante 43 57 -26 anti -23 66 -21 anto -10 -25 10
ants -21 -13 -46 anté -9 23 -33 anza -11 29 -9 apan -1 -2 13 apis -14 -13 -8 app -1 -20 -13 aque -4 -26 15
arca -25 36 -7 arch -10 -4 -23 ardi 48 -12 -13 ardo -1 -18 31 ards -6 -22 -2 aren -33 17 2 aria -5 -41 -52
arif -10 -7 42 ario 17 28 -25 aris -12 15 30 army 0 11 -6 arno -7 -4 33 aroc -1 -4 24 arra -2 9 -21
arro 16 6 24 arry -38 -2 39 arta 58 -22 -80 arte -5 -35 -19 arti -20 -86 -4 arts -10 -6 46 arty 3 -11 -18
arín -39 10 20 asco -11 -10 0 asia 36 -9 -15 asil -6 -33 6 aska -2 -4 15 assa 11 20 -2 assi 31 -38 -6
aste -27 -24 -11 atal -3 -33 -111 atch -14 42 -25 atem -24 -2 -3 aten -24 -26 0 ater -44 47 -8 ates 8 -46 49
atin -9 22 -15 atre 0 -11 16 atti 38 -14 -12 auen -13 -2 -3 auer 77 -17 -5 aulo -1 24 -1 ault 4 18 -4
ause -16 -25 -42 avan 15 40 -13 avel 22 -14 -9 aven -30 -4 46 avia -13 -5 28 away -3 -13 -4 awks -7 56 -11
ayer -10 12 -2 ayor -31 17 35 azzo -36 60 7 ação -12 -22 -41 aúde -4 13 -20 b -11 -9 -26 bach 3 38 4
bajo -19 14 7 bama 57 -26 -18 band -1 -55 -4 bank -6 7 36 bar 29 -28 -14 barn -13 56 32 bato -9 18 -8
bay -10 -6 16 bell 0 -15 34 bens 15 -6 -13 berg 35 -15 3 bert -4 -25 10 bitz 42 -13 -8 bles 32 -16 -8
blic -19 -8 -12 bner 33 -9 -3 book -17 -79 -29 boro -17 -13 47 bras -14 -23 -25 bray -21 -1 71 bria -2 5 17
bund -2 36 -3 burg -18 -18 13 bury -6 25 -38 bush 56 -10 -4 c -15 -27 -8 cale -23 18 12 cano 2 1 -14
cans -1 -85 -7 care -41 -21 -19 cars -8 -12 -1 casa -14 -38 -21 cata -6 1 79 cena 13 14 0 cfa -32 5 -20
chal 11 -39 -29 chel 5 -24 -51 chen -25 -43 -23 cher 79 -9 -4 ches 1 -30 -30 chez 31 -1 -1 cial -30 0 -36
cias -3 20 -10 cife -1 19 7 cine 3 -42 40 city 0 -25 56 ción -34 6 -64 cken -9 -2 -28 cker 20 -8 24
club -1 48 -30 cnn -2 20 -3 co. 0 -38 -1 cola 24 -14 -24 colo -21 -14 26 cons -7 80 -20 copd -10 -56 -13
cord -6 22 -12 core -6 -26 -14 cost -7 -4 -20 cott 17 -5 -2 cruz -36 -10 0 cuba -2 -4 18 cup -1 -20 -7
d -14 -7 -6 dade -8 -29 33 daho -1 -3 12 dale -23 40 77 dame -1 -1 -37 dana -3 46 -34 day -18 0 -1
days -35 -36 -32 dc -4 34 -6 ddad 1 -22 -4 ddle 3 -3 -32 dern -5 -11 31 dero 23 -16 -6 ders 4 49 -15
dian 15 -41 -2 dina 14 -8 -12 dine -55 -11 -11 ding 18 -4 1 dini 77 -32 -49 dio -37 -18 22 dium -5 -29 -1
dley -7 -6 16 dlin 4 -13 8 dorf -48 21 61 dorn 37 -13 -19 dour 3 -2 -38 dres -4 -18 10 drid -4 19 6
dtag 0 -27 -24 duro 61 -9 -13 eace -14 18 36 each -19 -7 -8 east -3 -19 23 eaux -5 26 48 ebra -20 -6 22
ecco -31 -10 7 eden -40 -5 0 edes -2 31 -22 edia -2 52 -12 edra -12 -21 -14 efe -6 18 -1 egal -28 -26 24
egas -1 26 -3 egel -3 12 -4 egen -5 -12 -13 egna -4 24 -14 ehem -11 -8 24 ehen -22 -18 -16 eich 12 -16 -5
eien -3 -5 -20 eine -11 -33 -30 eira 59 -5 -11 eiro 31 -17 62 eita -6 9 -16 eite -9 -24 -12 eles 30 -12 -7
eley 6 -29 29 elhi -2 -3 48 elho -5 -38 1 elia 14 -14 0 elin 42 -11 -2 elis 42 -25 -18 ella 46 27 -21
elle -19 29 0 elli 41 -51 -28 ello -22 1 27 elmo -36 -4 -4 emen -2 -8 13 emos -13 -9 -3 enal -15 -50 -15
enca 0 -39 4 ence -39 7 -60 ench -18 -9 -50 ency -9 -35 68 enda 0 13 28 ende -40 -29 -10 ends -3 -14 -4
enis 18 -16 41 enne -13 -4 12 ense -19 37 -21 enta 29 -8 -10 ente -8 -49 -12 enti -13 4 11 ento -20 4 -26
ents -6 -18 7 enya -3 17 1 enza -2 29 -36 epa 0 17 -3 epot -6 -9 22 eral -46 6 0 eran 11 -5 -6 erce -1 -18 16
erde -30 23 17 erdi -1 -13 -2 erei -9 -6 -18 eren -14 -17 -7 eres -13 -11 -6 ergy 0 -64 -3 eria -14 -33 -33
erie 3 -18 -4 erin -11 -13 -10 erio 0 -3 -37 erna -43 36 54 erno -10 19 -41 erns -2 23 -9 eron 10 -11 -54
eros -17 88 -17 erra 10 35 21 erri 19 -18 22 erro -92 -35 128 erry 43 -10 -15 ersa -6 -9 37 erse -8 80 -14
erta 3 22 7 erto 14 21 -12 erts 105 -19 -12 ería -12 15 -20 esca -21 36 -23 esch 17 -3 40 esia -7 25 1
esol -13 -23 51 esta -1 47 -38 este -7 -34 56 etat -4 -23 -37 etro 64 -36 -17 etta -1 -33 48 ette 0 50 -18
etti 131 -64 -36 etto 41 -14 -4 etts -4 -8 36 eurs -48 16 15 euse 0 -15 -2 evel -6 29 -2 eves 3 12 3
evin 28 -6 -6 ewis 31 -5 -4 exas -1 24 -20 eyer 18 38 -6 eyes -5 -10 -14 ezes -3 -3 48 fair -20 29 -5
feld -7 0 15 fens -2 -13 -6 ffer 30 -4 -6 fice -6 -30 -22 fico 64 -15 -46 fler 35 33 -15 ford -5 -20 122
form 0 -11 -2 furt 0 -35 6 gado 24 -13 -10 gala -40 27 -9 gate -5 21 -2 gaza -2 -7 20 gees -1 -42 -1
gera 0 12 -3 ggen 69 -18 -39 gger 89 -8 -8 ggia 17 6 -8 ggio -10 13 3 gham 3 31 -21 ghts -4 -21 -3
gil 19 -5 -10 gion -6 -49 28 glia 3 -30 40 glio 16 -72 -11 gner 25 -10 -3 gola 0 -34 18 gold 44 -39 -17
gop 0 11 -2 gore 54 -16 -6 gotá 0 -32 -2 gpu -5 -35 -11 gram -14 -97 -25 grey -37 -3 -3 gton -55 -4 50
guay 0 -9 33 guez 76 -38 -12 gulf 0 -2 20 gypt -3 -6 12 haft -5 -33 -8 hain -23 -9 57 hall 50 -26 -8
hana 0 -13 30 hang -1 -7 29 hard 7 -10 -17 hart 34 -5 -8 haus -10 6 72 head -10 -18 -6 heck -33 -7 -6
heim -3 53 -57 hein 38 -4 13 hens -4 -12 -6 hers 28 22 -28 hias 9 -5 41 hile -3 -30 11 hina 6 -25 16
hine -1 -12 -31 hing -1 -12 -1 hire -2 -27 25 hler 61 -3 -10 hner 31 -5 -8 holm 18 -3 4 home -41 41 -6
hone -2 -17 -2 hool 0 -3 -24 hops -7 -11 -2 hoto -3 33 -3 hran -2 -17 30 hten -16 -4 -4 http -13 -21 -5
i -17 -9 -2 iago -10 -6 -23 iale -3 -73 -9 iams 0 65 -14 iana -27 -37 51 iani -16 67 -15 iano -56 30 41
ians -51 -43 -10 iaux -13 -18 -11 iban -42 44 -10 ible -11 -24 -11 ibya 0 -9 12 ical 23 -17 -12 ican -18 -40 6
icas -7 -3 16 ices -8 -3 -15 icht -8 58 -10 icia 12 -41 -11 icle -1 11 -29 idad -35 53 -57 iden -20 -5 -28
ideo -2 -33 40 ider -44 -13 41 idge 6 11 -7 idia -2 -1 30 ield -12 -31 11 ieri -18 59 -3 iero 27 -29 -13
iers 13 -22 -4 iese -11 -13 23 igan -1 -8 12 ight -6 23 -28 igia -2 -11 34 igne 0 -7 34 ii -18 3 -46
iii 10 -13 -4 ijon 0 26 -27 ilar -16 -3 39 ilha 5 2 21 illa -66 80 74 ille -24 -32 23 illo 61 -39 -21
ills -19 -15 38 imer -40 -20 -8 imes -18 -2 46 inal -21 46 -31 inas -10 -30 7 inc. -1 -39 -14 inde 80 -37 -32
inen 31 31 -5 iner 50 -23 -5 ines -11 20 -4 inga -17 1 31 inge -12 -9 -7 ings -4 19 -10 inha 9 0 27
inho 28 -19 42 inia -4 -16 16 inic 0 -37 44 inna -6 -23 37 inos -13 7 -1 ints -3 30 -4 ione -41 -43 -18
ioni 4 -12 -3 ions -17 -8 -34 ip -2 -24 -17 ipal -9 -104 65 ique -5 -37 -11 iran -11 -30 42 iraq -1 -9 12
iras -16 -6 29 irch 0 43 -14 ires 15 -58 -12 irol -1 25 -5 iros -5 21 62 irro -5 0 -15 irós 1 -4 15
isco -19 41 1 isio 12 -6 -4 isis -7 15 -5 ison -5 -6 15 isse -46 6 -20 ista 7 24 -19 isto 3 34 -36
isão -12 -17 -14 ital -14 19 25 ited -37 78 -3 iten -9 -6 -53 ites 0 60 -6 iums -2 -11 -24 ival -6 13 -11
ivas 11 2 -3 iver -11 -34 -3 ives -4 -10 -4 ivia -6 28 -13 ivil -1 -12 -4 ière -25 -35 85 jean -15 -17 -40
john 14 -4 -3 joão 0 -3 -64 kern -10 -11 -23 kers -29 -9 -2 ki -2 -44 -1 kiel -11 -8 62 kim 25 -8 -19
king 94 -19 16 kner 11 -3 -2 kong -12 -9 31 korb -6 -4 -19 kson 14 -25 -8 ktok 0 -62 -16 lace 11 -7 -1
lage -15 -31 -28 lais -34 40 -16 lake -14 -7 11 lana 5 -9 34 land 17 -25 53 lane 0 -6 26 lano 18 -22 -19
lari -6 29 -14 late -14 9 -15 lato 45 -11 -11 lbao 0 43 -41 lbau -7 -5 -20 lden 3 -10 34 lder 20 -5 10
leib -2 -6 -25 lena -28 -14 51 lero 11 -12 -2 lery -7 -27 57 less -1 -16 -30 leta -10 50 -7 lica -10 18 -35
lico -1 -41 -2 liga -6 -5 -18 lima 6 -42 -17 lina -18 -19 2 line 10 9 -22 ling 32 1 37 lini 42 20 -42
link -5 -1 -13 lino -24 -32 10 lins 36 -45 -2 lips -12 -1 -1 lire -1 -16 -3 list -29 33 0 lity -12 -32 24
llah 0 22 -1 llas 35 -25 25 llen -3 -9 -11 ller 103 -10 -34 lles -35 79 12 lley -9 4 -35 llis 83 -43 1
llon -38 95 -16 llos 54 -24 -16 llow -23 -3 75 llum -68 -12 69 lner 84 -18 -8 load -29 -7 -6 loch 12 -8 -4
lock -46 -6 -9 logy -3 -16 -8 lona -4 115 -80 long 5 -7 -37 lote -22 -13 21 love 18 -2 -2 loyd 18 5 -14
lter -6 -23 -15 lton -15 20 13 lupe -11 -4 11 lusa -2 16 -3 lute -7 -16 -18 lver 45 -10 -43 lyon 0 63 -50
m 20 -3 -3 mada -1 63 -25 mail -17 -4 -11 male -25 -4 -2 mall 9 -18 48 mann 80 -4 -22 mano -14 14 20
mans 33 -34 -9 many -5 -13 22 mar -4 -31 -34 mara 66 -99 -17 mare -15 64 -57 mark -6 8 16 mart -13 91 -61
mata -10 -3 0 matt 20 -3 -4 may 70 -1 -31 mbia 0 -13 28 mbio -8 -12 9 mbra -1 60 -44 meer 24 -9 51
melo -32 -4 -3 ment -32 -89 -39 mera -5 59 -37 mere -36 -6 56 mers 19 -8 -4 mg -5 -61 71 mics -2 21 0
mini -3 -36 -29 mira -21 -10 30 mist -5 -10 -18 mith 33 -7 -3 mney 12 -3 -1 mond 14 -8 -5 more 5 -13 25
moss 24 -5 -5 mune -2 -65 -4 mura 17 -6 -2 nada -10 52 -9 nado 38 39 -23 naev 69 -29 -24 nais -4 -12 -12
nale -8 -112 58 nals -2 -17 -1 nand 13 -12 -20 nard -26 -10 -4 nari 0 -15 -7 nate -41 38 21 nato 9 -23 -21
nces -35 57 -5 nchi 29 -10 -4 ncia -17 45 -83 ndel 20 -6 -8 nden -30 -29 32 nder 12 -58 -25 ndes 6 -23 27
ndez 12 -10 -5 ndle -49 -26 26 ndon -56 -19 86 ndor -6 32 -9 ndri 18 -6 -6 neau -29 -12 1 nell 3 -15 -6
neri 13 -11 -1 nern -19 15 -18 nero 10 -10 -12 ners -14 22 -15 nese -11 38 5 ness -8 -11 -3 ngen -15 49 -4
nger 32 -13 35 nhão 0 -12 13 nian -10 -18 -5 nica -20 86 -39 nico -7 28 12 nido -16 -5 -31 nien 0 -6 24
nier -5 -14 -21 nies -4 17 -2 ning 19 -18 -32 nino 34 12 -8 nion -1 -2 21 nita -42 2 -5 nity -45 -20 -25
nken 27 -5 -47 nner -40 -14 -32 nnes -44 28 3 nock 52 -18 -10 noni 53 -9 -37 nora -10 -12 -15 nord -38 21 75
nova -16 33 -2 noël -79 -10 -21 nsas -1 -11 28 nsen 46 -17 -6 nsin -1 -2 16 nson 28 -18 -20 ntas -16 14 28
nten -5 15 -3 nter 1 35 8 ntic 0 -1 -33 ntin 18 -37 -20 ntly -4 32 -28 nton 2 -7 11 ntos 0 28 -14
ntre -6 -29 64 ntro -17 -6 -26 ntur -2 -10 -3 ntão -2 -3 10 nyon -15 -8 3 oard -4 48 -16 oast -15 24 9
obin -25 -1 -15 ocha 5 -27 -7 oche -6 -6 12 oday 0 12 -2 oden -8 -7 -19 ofer 42 -1 -1 ogen 4 -10 -2
oges 0 26 -23 ogia 14 -5 -21 ogie -16 43 -15 ogle 21 10 -2 ogna -2 -18 39 ogía -1 -15 -2 oint -17 31 26
oire -11 -81 84 oman -12 43 -33 omas -6 -6 30 omen -11 -13 -9 onal -45 22 -21 onde -1 38 -22 oner 60 -12 -9
ones 12 -37 21 ongo -2 -20 40 onha -5 -23 -1 onio -10 -12 42 onte 34 -4 43 oods 18 4 -8 ools -15 -40 -3
oore 19 -11 -5 opea -8 0 13 oppa 42 -8 -32 oque 44 -7 -20 oral -9 16 -11 oran 46 -23 -13 orca 13 -53 7
orce -4 29 -7 orea -8 -28 33 oren 25 -11 39 ores -27 15 4 orge 33 -6 -20 oria -23 37 15 orio 24 31 -16
orld -1 -11 5 orna -22 36 -6 orne 75 -63 -6 orno -1 27 -3 orst 19 -4 -5 orte -48 36 -3 orth -49 26 30
orti 65 -12 -48 orto 0 -18 -47 orts -19 24 -24 orum 3 90 -28 osei 16 -6 -11 oser 19 -2 -4 oslo -1 -10 10
ossi 51 -8 -8 osso -38 39 -6 osta 28 -5 -46 oste -18 44 8 otel -2 -17 31 oten -18 -10 -6 ots -3 -32 -4
otta 101 -41 -22 otti 51 -10 -15 ough 3 36 -43 ound -16 -35 -24 oura 36 -21 -5 ouri -5 -10 17 ourt 20 7 18
ouse -15 -18 76 outh -28 18 105 oval 17 -3 -2 over -23 -10 48 ovic 33 -5 -5 oway 13 -3 -3 oyer -11 31 -31
oyle 14 -3 -4 ozzi 76 -11 -8 pa -7 -13 26 page 14 25 -8 pain -1 31 -13 pany -1 -18 -2 park 76 -13 -26
paul -33 -4 36 paz 6 -1 -48 pell 86 -43 -23 pers -9 -35 -3 phia -1 37 -19 pier -23 -8 19 pina -32 42 10
ping -21 33 -2 plan -10 -10 -4 play -6 43 -32 plr -18 34 -4 pole -9 15 -7 poli -13 28 -1 pond -2 10 14
pool -43 85 -53 port -23 -1 42 post -2 51 -8 ppel -17 -3 -1 ppen 36 -11 -18 pple -7 55 -7 ps -11 0 -2
pton 23 -10 -13 pzig -19 -9 13 quay -40 -6 58 quet 44 -9 -5 quez 31 -12 -5 r -14 -32 -25 rada -8 -16 16
rado -20 -57 -16 rael -23 -15 41 raga 60 3 -30 rage 6 89 -7 raia -17 -32 60 rain 16 -13 31 rald -4 67 -9
ram 0 -21 -30 rama -8 59 -21 rand 123 -34 -41 rani 28 -12 -3 rano 41 -35 32 raná 0 11 3 rari -2 11 -2
rary 4 -15 28 rati -26 -2 -37 rava -3 -14 4 rber 16 -7 -6 rces -4 -10 -12 rche -11 -18 14 rcia 5 -22 30
rcio -10 78 -30 rcos -1 -18 38 rden -14 -29 77 rder 0 -10 -18 rdes 3 15 -16 rdia -1 24 -8 real -26 88 -2
ream -4 -3 -10 reau -36 -35 33 reen 40 -9 -2 reet -10 13 17 reis 45 -17 -17 rela 10 -47 120 rell 37 -4 -21
rena -26 -17 41 rend -13 -3 -2 renn 1 -4 11 rens -17 -45 91 renz 3 37 -8 rera -17 -14 -2 rero 76 -61 -9
resh -15 -4 39 reso 0 19 -1 ress -22 74 -66 rest -4 -37 45 reta -28 -47 101 reto -30 -19 54 rett -6 -2 -24
rges -1 -13 19 rgia 1 -7 20 rian -20 -22 -14 rias 4 -27 -5 rica -30 19 23 rice 109 -15 8 rich 22 -4 -7
rick 14 -7 27 rico -2 35 -18 rict -15 41 -59 rida -3 -19 75 rien -40 -3 -2 rier -25 -8 13 ries -32 -44 19
rina 18 50 -13 rine -5 -2 -11 ring 55 -11 48 rini 17 -4 -4 rino -5 12 -32 rior -2 45 34 rios 1 -3 58
rism -16 -1 -1 rito 28 -5 -12 rity 1 -36 -9 ritz -21 36 -5 rium -9 108 -26 rkey -2 -11 20 rlin 23 -10 6
rlow -29 -3 71 rman -47 41 -9 rner 75 -14 -13 rnet 7 -15 -17 rnia -4 -32 48 road -2 -16 1 roga 17 -22 6
rola 33 -12 -17 roma -10 43 -6 rona -36 23 -13 rone 32 17 -2 ront -15 -20 -2 ropa 0 1 20 rope -2 -11 -7
rora -5 -23 61 ros. -22 47 -6 rosa 39 -25 -8 ross -3 9 32 rost -9 22 -15 roth 33 -11 -7 rove -4 28 -11
rown 69 22 -16 rque -30 47 -1 rras -3 16 0 rrer -44 -13 -2 rrin -2 -15 -23 rrow 2 -28 43 rría 66 -14 -30
rsch -52 -3 -2 rsen 31 -10 5 rses -1 -19 -1 rson 57 -14 -24 rtal 0 -2 18 rtel 14 40 -22 rter -2 57 -17
rtes 1 40 -24 rthe -26 103 -13 rtos -5 -11 -19 ruch -12 -16 -9 ruiz -13 -9 -5 rump 52 -11 -16 rung -2 -27 -2
runi 20 -9 -23 runo -21 -16 35 rush -17 -8 -6 rust -28 -21 -6 rvel -9 31 -1 rway -39 68 7 rwin -9 41 -48
s.a. -10 17 -17 sada 46 -18 -27 sado 10 -18 -7 sage -25 -5 -3 sand -62 -7 63 sapp 0 -54 0 sari 0 17 0
sboa -2 -17 18 scal -23 -4 -6 scar -32 -7 -1 sche -7 -10 -18 schi -23 -14 -6 scow -7 -5 19 sell 4 32 -13
sens 70 -9 -4 seo -15 -40 -12 sers -45 20 -1 ship -18 -20 63 shof -8 64 12 sia -77 -1 -5 side -8 -18 -11
sign -17 9 -7 sina -12 -4 4 sing -4 -15 -7 sino -4 49 -3 sion -50 55 4 sity -8 -10 -27 sler 22 -11 -13
sol 7 -18 45 sold 14 -4 -1 sole 4 -26 13 sp -1 -5 37 sper -28 -7 -19 ssel -23 51 68 ssen -1 -32 -11
sses -1 -23 -17 ssex -5 -8 20 ssia -10 20 3 ssin -24 -9 67 sson -26 45 -24 stan 33 -11 3 star -7 14 -5
stem -1 -12 -7 sten -13 -23 19 ster -5 -31 8 stia -9 10 -25 stle -2 35 -25 stos 31 -8 -3 stra -21 5 -5
stro -45 -4 21 stry 0 17 -7 sud -6 58 11 sul -28 2 30 sula -37 -18 3 sung -15 11 -6 sur -25 1 -3 sure -19 32 -7
sury 0 28 -1 t -13 -4 -1 tado 2 -52 -86 tadt -1 -54 39 tain -3 -22 -22 tale 12 4 16 tana -29 25 12
tand -6 -16 53 tano 80 -24 25 tars -7 61 -22 tate -3 -41 1 tato -3 23 -22 teca -2 -43 34 tein 32 -12 4
tela -10 -13 -37 tent -12 -7 -2 tern -18 -1 -7 tero 75 -48 -32 ters 53 11 -10 teur -27 -3 -4 tham -32 -2 31
than 59 -26 -10 thon -10 -13 -28 tian -20 -4 -7 tico -35 54 -2 tien 28 -8 13 ties -10 32 -21 tika -31 98 -32
time -3 -43 32 tina -31 14 5 tine 3 -22 4 ting -53 25 -14 tini 28 -19 -21 tino -9 -16 32 tion -63 -47 24
tip -18 -6 -4 tiva -2 13 33 tive -3 13 -18 tivo -2 -22 -52 tler 11 -10 -5 tman -9 -7 -18 tner 10 -1 -2
togo 0 -25 4 tola -35 -44 15 tone -48 23 -41 toni -5 -53 19 tor -11 -11 -4 tore -43 22 -5 tori 43 -17 -39
tors -11 32 -8 tory -4 24 -5 tour 14 17 -19 tral -4 29 24 tria -5 -7 20 triz -2 -35 -17 ttan -9 -2 14
ttel 5 -18 10 tter 15 10 -66 ttle -1 37 -30 tton 34 -9 -7 tube -4 -99 -4 tung -1 65 -26 tura 3 -15 -46
ture -19 -3 -35 tute 0 2 -10 u.n. 0 -20 -3 u.s. 0 -63 80 uale -35 -7 -10 uana -1 49 -32 uard -8 14 -20
uare -3 -6 -31 uber -11 10 -5 ubin 15 -2 0 ucas 54 -4 -12 ucci 11 -3 -2 uche -6 -15 -24 udio -3 -2 16
ue 0 11 -1 uela -3 -48 4 ufen -13 -6 -5 ugal -36 18 33 uk 0 -10 -6 unal 0 23 -8 undo -8 -23 2 unds -2 12 53
uneo -2 -18 -32 unga 25 -16 30 unta -8 52 -19 unty -12 -21 31 ural -9 31 5 uras -16 -13 36 urch 0 -12 25
ures -7 13 -4 uria 0 -15 8 urse -16 19 126 urst 14 -9 -21 us -4 -15 50 usa 0 -29 30 usch 10 -11 -1
usen -3 23 -4 uson -17 -10 47 ussi -1 -14 -2 uter 17 -3 -7 utin 11 -6 -2 utta -1 -6 41 uzzo 0 17 8
vale -1 -36 -17 var -1 -29 18 vard -1 19 -1 veau -3 20 -21 vent -29 -23 -21 vera 17 18 -10 vere 10 33 -32
vers -2 47 19 very 28 22 -3 vice -13 27 -2 view -8 -4 -21 vigo -17 44 4 vila 0 -13 -12 vina -3 -28 19
vine 6 -2 11 ving -36 211 -14 vist 57 -31 -27 vive -15 45 -9 vora 33 -29 -12 vr -3 -26 -10 wald 38 14 13
wane -2 5 33 war -8 -16 -19 ward -8 -10 -11 wart 17 -10 -10 ways -13 4 -5 week -16 11 -6 well -8 61 31
west 9 62 -6 wick -4 -16 25 wood 2 131 -83 word -11 -8 -14 wski -22 -15 -2 x -5 45 -11 y -20 -7 -2
york -3 -30 23 yria -10 -13 25 zaré 0 -8 19 zine -1 33 -7 zola 18 -5 0 zona -18 -7 36 ária 11 -10 8
ânia -4 -7 -18 äder -15 -5 -4 ässe -17 -4 -1 ères -3 -10 24 état -1 -27 -5 ívar -6 -8 27 ônia 0 24 -9
övp -4 -21 -3 úbal -1 -4 14 ürfe -2 -10 -7`,
  "word before:": String.raw`
" 2 10 -78 # -21 -77 2 & -13 -9 -11 ' -33 -49 17 ( 55 20 12 ) 41 20 -42 * 11 7 -4 + -4 -14 -5 , 38 20 34
- 6 -79 20 . -23 103 -23 / -171 -47 83 1 17 -1 -1 2 -11 -6 -11 5 -3 -5 -16 : -43 -11 -11 ; 28 7 61 > -13 -27 -9
@ 28 64 -15 [ 50 31 -12 ] 34 -5 -6 a 93 0 -1 about -10 -21 33 accused 20 -5 -4 across 0 -9 24 ad -34 34 59
affiliate -14 70 -8 afp 17 -1 -3 after -3 49 -29 against -32 76 -25 agli -7 -33 22 ai -27 15 20 al -33 83 -27
alla 22 64 -86 alle -19 -33 11 alongside 16 -3 -3 als -36 -21 -9 am -33 -64 77 an -31 -1 -45 anche 52 -25 19
and 32 -22 -7 ao -41 24 11 apuntó -44 -6 -3 are -15 -8 30 around -3 -8 40 as 45 48 -37 association -13 -15 -3
at -38 61 33 au -9 82 -43 auch 35 -4 -3 auf -20 54 34 aus -12 -35 28 aux -2 -10 -47 avec 10 -19 -13
barrio -1 -4 23 beat 48 113 -9 because -3 19 -5 before -11 -9 -39 bei 14 27 -24 beide -25 -4 -2 beim -4 45 -40
beispiel -6 21 -2 believe -6 41 -4 betonte 20 -2 0 between -35 4 41 beyond -5 -5 31 bezirk -2 -2 -29
bis -1 -4 24 both -29 -5 6 brother -41 -3 -1 but 90 -10 -42 by 77 46 -42 calle -17 -11 5 called -19 -17 -14
che 9 -13 10 club -9 24 -12 cnn's 60 -25 -8 com 22 -51 20 come 21 -8 0 comentó 25 -17 -11 comme 31 13 7
como -16 27 37 company -15 71 -13 con 30 56 18 confédération 32 -18 -1 contra 53 26 -31 contre 10 14 -38
d' 78 -46 16 da 28 88 -46 dal -66 31 -12 dalla -40 85 -16 das -32 -52 -2 dass 0 22 -7 de 144 -84 98
dei -15 -47 -35 del -68 44 -38 dell' -69 68 -17 della -75 125 -12 delle -23 -26 40 dem -24 2 5 den -36 -24 -56
der 4 -2 -20 des -10 -60 30 desde 4 1 13 di 123 -2 94 dice 26 -14 -9 die -23 1 -46 diese -14 -5 -3
diesen -10 -4 -1 dijo 18 -1 -15 directeur 10 -5 -1 dit -36 -5 48 diz 22 -4 -14 do -10 51 20 dos -21 5 -24
drei -15 -42 -4 du -11 -41 17 durch 3 -27 -2 during -9 -16 -8 e 32 81 -54 ein -20 -11 -1 eine 4 -16 -2
einer -1 -15 -4 el -6 28 6 em -53 -91 48 empresa -28 95 -10 en -51 -53 10 erklärte 16 -1 0 ersten -15 -3 -2
es 39 -6 6 escuela -45 20 -7 est 11 -12 4 et 27 57 -19 etwa 13 -31 45 every -4 17 -2 ex -17 84 -40
explicó 18 -16 -1 first -1 -19 7 following 29 -7 -4 for 81 26 7 former -4 70 -1 four -10 -7 43 from -7 18 114
full -6 -20 -2 fügte 13 -2 0 für -50 -33 -23 gegen -6 36 -14 gegenüber 0 26 0 gli -7 -52 -16 group -1 25 -3
haben -14 -34 -2 hacia -2 -18 26 hat -9 55 8 hatte 45 -7 -4 have -16 -6 -4 her -5 10 20 his -6 -32 -7
how -27 1 -11 i -41 -34 137 ihre -18 -9 -10 ihrem -11 -4 -4 il -16 -6 10 im -9 41 -46 in -51 -94 30
including -63 25 54 ins 37 -19 28 insiste 12 -2 -3 into 12 -11 4 is 43 -31 -22 ist 11 -10 31 its -3 20 18
joined -6 40 -10 kam 17 -2 -2 l' -35 -1 -22 la 7 40 20 langen -20 -1 -1 last 24 -13 -21 laut 34 79 -8
le 18 -76 80 leader 19 6 -2 leave -2 -2 11 left 0 87 -31 les -11 3 -32 like -14 -16 -23 lire -1 -14 -2
little 1 -16 19 lo -3 13 -4 local -2 -3 16 los 25 -4 -7 lycée -71 48 -3 maestro 14 -10 -1 many -5 -36 -1
mayor -46 -1 -2 meet 14 -3 -5 meinte 14 -3 -1 meisten -12 -5 -2 member 6 -12 0 mentre 26 -25 -3 met 65 -32 -6
mit -24 14 -6 modern -5 -19 -9 my -28 -13 -11 na -39 62 -50 nach -24 -25 95 nachrichtenagentur -27 58 -3
named -23 -7 -13 near -23 -30 59 nel -6 -28 -30 nella -3 57 -36 neue -19 -26 -3 new -11 -20 -5 no -36 -27 0
noch -19 -4 -4 northern -2 -3 14 now -1 -9 30 nur 28 -5 -4 o 44 51 15 observe -15 14 -1 oder -35 -11 17
of -10 0 75 off -92 -24 154 ohne -35 -16 -9 on -29 -107 42 one -11 -9 -2 or 5 28 -37 os -6 -39 -14 ou -2 32 11
out 12 -13 -4 outside 29 -4 10 over 4 -15 43 par -37 49 -14 para 35 -28 60 pela -16 45 -17 pelo -32 17 4
per -30 -8 -13 piazza -6 -4 23 play 16 -3 -4 poi 53 -27 -11 por 56 -42 38 pour -16 30 29 presidenta 13 -7 -1
präsidentin 2 -11 0 que 44 -8 3 racconta 8 -15 -4 recent -5 38 -4 sagt 23 -12 -5 sagte 88 -26 -4 said 41 -2 -29
say -11 -6 -1 says 11 2 -8 secretary 18 -13 0 see 11 1 3 segundo 72 -16 -25 según 72 -18 -31 seine -29 -6 -4
selon 25 16 -3 sender -1 47 -2 senior -1 -11 -4 si -6 12 4 sich 59 41 -6 so 229 -40 -32 sobre 32 17 -6
société -5 28 -5 some -19 24 38 son -5 19 -14 sono 1 13 -3 spokesman -12 -7 -2 su 22 -5 -12 sur -19 73 -23
take -1 11 -5 tanto 41 31 -9 team -19 42 -15 teatro -15 20 -26 than -4 14 -5 that 11 70 -12 the -52 3 57
their -10 -20 19 then 101 6 -15 this -4 43 -5 three -12 -28 6 through -14 44 -3 to 60 24 48 told 19 96 -22
top -5 41 -4 tra -11 -6 15 two -5 -15 0 um -13 -11 -25 un -1 20 -22 una -6 19 4 und -10 26 13 under -7 -9 35
unsere -13 -4 -4 unter 22 -11 -5 up -4 -5 41 us 77 -5 -52 via -37 33 54 vicepresidente -27 40 0 viele -14 -5 -1
visited -15 -17 37 vom -17 51 -6 von 48 -26 8 war 34 -4 -4 was 25 -3 -13 watching 12 9 -3 what 20 -7 -11
when 64 62 -57 while -11 60 22 wie 13 37 -6 will 5 -22 -4 wird 28 -6 4 with -25 78 -48 y -12 -107 33
year 32 -13 -10 year-old 3 -12 9 your -9 -28 -13 zu -20 -11 -26 zum -25 -19 -33 zur -6 -22 -13 zwei -45 -13 -9
| -56 -57 -6 © 2 -66 -5 « -2 -3 29 » 22 18 -8 ¿ -29 -16 -17 à -10 35 37 è 22 -3 -2 über -17 23 -9 в -17 -26 -6
– -29 17 -19 — 38 50 -11 ‘ -53 37 -7 “ -7 -22 10 ” 109 -38 -36 „ 16 -7 -4 • -30 3 7`,
  "second before:": String.raw`
" 54 -36 -67 ' 14 -44 -61 ( -24 -69 -19 ) 45 -20 2 , 90 -1 -14 - 5 -38 -13 . 44 -48 -42 / -6 -61 -14
1 -10 -11 -41 11 -17 11 30 12 -2 16 -7 15 -2 51 -39 17 -18 -6 33 19 4 -16 -9 2 15 -43 -25 2019 -4 -30 6
2024 -8 28 0 3 -18 18 -12 4 -4 36 -2 5 -13 -30 29 6 -2 -2 40 9 -22 3 22 : 7 -23 -45 ; 56 -19 -24 [ -9 9 11
a -23 -12 -10 about -2 -23 -7 accanto 6 -1 -39 according 141 25 -82 across 10 -21 21 además 26 -12 -5
adesso 1 52 -40 after -8 26 -7 age -2 -6 -22 ago 13 -4 -1 agreement -9 13 1 ainda 28 -11 -11 airport -8 -4 11
al -136 -33 4 alcalde 4 -10 21 all 9 -32 -18 all' 29 -5 -14 alla 1 -7 51 along -1 -15 33 already 2 4 -12
als 41 -20 -25 also 60 11 -22 am -8 -6 16 ambiente -20 9 -32 an -23 -21 29 anche -2 -16 48 and 10 -3 21
announced 0 22 -37 anos -7 11 -2 ao 3 27 -15 appears 0 36 -5 approach 12 -2 -1 are -5 6 -13 area -3 -16 44
as -8 -3 -27 asked 0 12 6 assemblea -7 -8 27 association -1 19 -2 at -38 42 110 até 0 -17 -18 au -68 33 31
auch -28 5 0 auf -36 -78 -19 aus -8 -68 66 aussi -7 4 17 authority -19 65 -8 avec -1 17 12 away -4 -13 42
back 23 -22 9 bank -46 -88 23 barcelona -1 -13 21 barn 22 3 8 base -13 -7 38 battle -12 -5 28 bay -22 -4 52
beekeeper -17 -11 43 been -45 39 47 before -1 1 -12 bei -5 46 -42 beim -17 16 -7 besonders -5 -5 -11
between -5 -15 2 bis -18 -10 -10 boat 52 -11 -15 book 12 -14 -9 born -2 -3 12 bourg -14 -8 33 bravo -25 21 14
brown -1 -12 6 building 0 40 -16 built -5 2 26 but -9 7 24 by -12 23 -37 c' 14 -13 4 call 32 -23 -37
called -3 21 23 came -69 -11 63 capogruppo -3 64 -17 casa -22 45 15 case -8 -16 21 central -7 70 -35
centre -47 -5 45 centro -12 4 29 chairman 2 3 32 charlotte 0 -9 25 che 21 -52 -14 chef -7 -9 25 chiesa -9 -4 14
city -28 31 12 civica -5 -14 -5 clinic 2 -4 13 close -6 -19 35 club 11 -7 -3 cnn -17 104 5 code 30 -10 -28
com -31 94 -66 come -8 34 -17 comments 13 -2 -6 commune -8 -5 13 como -27 -43 8 company -19 74 -12 con 13 9 6
concelho 11 -3 0 conducted 1 23 -13 connected -2 18 -9 consejera -11 -21 -24 consigliere -1 -50 -19
contra 16 33 -42 contro 0 66 -67 country 0 40 -51 county -10 -7 8 court 37 -17 -9 cousin 0 -15 10
crews -14 -6 37 criticism 20 -6 -2 côté -4 -5 13 d' -12 29 -2 da -85 66 52 dal -42 30 32 dall' -26 24 -2
dalla 12 7 -21 dann -9 -2 -11 dans -13 -45 78 das -39 14 2 dass 20 11 30 davanti -8 -9 58 de -52 -17 -36
deal 9 11 4 death 56 -13 -4 declaraciones 11 43 -31 declarações -15 49 -24 dei 28 -16 -20 del -35 -30 28
delegado -10 -37 -37 dell' 4 19 -7 della 37 10 -45 dem -34 -40 3 den -2 -10 14 depois 20 -5 -7 depuis -14 8 -14
der -23 6 84 des 22 9 -38 desde -1 18 -4 después -37 -5 -26 di 64 -6 -16 dia -9 -20 0 die -30 3 -64
dique -14 -3 10 director -32 46 -29 diretor 0 12 -1 diretora -16 12 -9 direttore -7 13 -12 disse 3 19 -9
do -29 -56 41 domanda -5 -1 -10 don't -6 35 -7 dort 11 -18 -9 down 19 -23 51 dozens -12 -7 10 du -19 -153 7
durante -5 -50 -13 during -4 -10 -8 e 19 35 -53 east -1 -13 11 ein -11 -3 -1 einsatz 15 -11 -2 el 0 -46 82
eltern -1 -2 23 en 3 -49 28 encontro 28 10 -19 environnement -1 -3 12 erklärte 4 10 -1 erst 23 -8 -4
es 38 6 -27 escribió 0 28 -6 est -7 -17 11 et -13 -12 12 example -5 13 -8 experience -16 -9 -6 fa 3 -13 -13
facebook -17 -35 -3 family 48 -12 -21 fans 10 -4 -8 farm 50 -13 -8 father -34 -4 -3 feita -1 28 -6
ferguson -5 -11 20 ferry -41 -11 71 film 31 -4 -3 first 14 4 29 fisheries -11 -44 7 flew -7 -27 26
for -8 -12 -45 former 3 0 -34 foto -103 -6 13 france 0 6 -45 frasi 20 -4 -11 frente 6 21 -22 friday -1 -41 39
from -13 56 5 fábrica -14 -5 -3 für -25 -6 -34 gegen -8 20 -9 gegenüber -13 18 -1 general -3 -8 -11
gente -7 -6 11 gerente -5 -7 -24 gespräch -9 51 -4 get 2 -26 -1 goals -1 10 -18 gobierno 12 -5 -7 gol 27 -8 -25
governo 62 -37 -11 grande -43 -18 65 graz -3 -27 -3 group -28 -14 32 grund -1 -6 45 guidato 24 -6 -8
ha 55 -32 -23 habe -8 -4 21 haben -11 -20 -2 had 8 20 -26 half 24 48 -12 hall -19 -7 128 has -24 -7 38
hashtag -3 -11 -3 hat -5 6 19 hatte 41 -11 -19 he 52 -4 -9 head -1 -10 -1 headlines 10 -37 4 health 25 -16 2
hear 12 -2 -7 her 20 -7 -18 him 13 -22 2 his 0 -17 -6 history 1 -7 -13 hoje 9 31 -25 home 32 -7 33
hospital -2 -37 65 house -1 -10 53 how -8 -4 -10 i -12 2 -16 ich -1 19 -4 if -14 -14 7 ihr -5 39 -3
ihrem 18 -2 -1 il 109 -55 -52 im -19 -5 147 image 43 -32 -20 in -46 -74 88 included -4 -9 31 including 21 -4 -4
information -4 20 -11 interview 1 46 -1 into -8 -19 43 is -25 -37 -25 it 7 -54 3 james 28 -3 3 je -10 30 -13
joined 0 31 -2 journalists 0 -2 11 junto 13 -13 -8 just -1 -4 18 justice 22 -5 -2 kam 5 -18 5 keep -1 -67 -20
killing 39 -3 -2 kinder -2 -5 -11 know 0 -25 0 known -9 26 -11 korea 20 -7 -2 l' -21 -21 -8 la -73 25 7
lane -20 -9 61 las 21 -18 3 last -8 -1 -18 later -6 -2 19 laut 0 24 -1 le -29 -30 7 lead 12 4 -1
league -3 44 -12 led 27 -40 -2 legal 7 16 2 les -7 5 -23 letter 22 -14 -14 library -30 36 10 ließ -47 -2 0
like -3 -2 -25 litoral -6 -5 37 live 1 5 -17 living -1 29 -1 lo -36 -21 -13 long -1 -6 24 looking 27 35 -26
los 36 -27 -12 lugar 0 -12 41 m 27 -7 -20 made -10 14 -1 mai 33 -3 3 maine -36 -10 -10 makes -28 -2 -4
mal -13 -2 -9 man -10 -4 -6 manager -7 57 -12 mann 1 -17 6 mano 16 -11 -14 mar -16 -7 -12 marketing 0 13 -8
match -11 25 -3 matin -25 -6 -2 mayor -9 -23 46 meeting -6 -10 -12 mehr -4 -11 -2 meio 5 -17 -16
mercato -18 -24 42 mesa 23 10 -8 met -1 9 42 middle 0 18 -18 millions -33 -8 -22 minister -19 -53 -29
ministra -10 -56 -22 ministre 4 -42 -27 ministro -7 -33 -25 mit -10 -7 -15 monitor 0 -10 10 montag -12 -8 -2
more -7 -20 -28 most -18 -12 26 municipal -21 -19 -26 museum -4 -11 14 mês -6 -14 21 na -40 9 -32
nach -7 -10 -7 name 85 -17 -50 nazionale -14 23 -16 news -9 36 -8 no -65 26 -4 noch -7 -13 1 nord -11 -7 40
norte 7 -10 10 north -1 12 -3 notamment 0 18 -30 note 9 -10 -20 notte 12 -14 -22 now 18 -1 -13 number -14 -4 -5
o 21 7 -30 obama -1 -6 10 obras 17 -16 -12 oder -3 -15 -7 of -32 -6 16 off -29 12 46 officer -5 0 -41
oktober 0 -1 -17 on -79 -65 69 one -12 23 8 only 0 -10 -1 open -2 27 8 ora -6 -12 -18 ou -14 -35 46
our -45 -6 -7 out 13 40 3 outside 0 -22 45 over 0 -23 5 page 42 -18 -3 par -6 16 -28 para -6 -26 -29
parents -7 1 24 park -4 -11 18 parte 27 17 16 partner -1 24 -13 party -2 30 -13 pause 3 12 -37 people -3 -11 25
per -9 -21 -25 pescadores -18 12 35 photo -100 -15 -4 piscina -9 -18 41 place 1 -10 18 played 4 -24 -1
poi -49 -25 -8 police 21 -12 55 pool -2 -13 40 por -31 -38 19 port -12 -6 20 porto 19 -10 1 post 1 32 -5
posted 0 -21 -32 posto 11 -8 24 pour -4 -1 30 presente 63 -14 -64 presidente -31 -17 -63 produced 17 -22 -1
professor -1 -6 -18 province 0 -11 4 puerto -13 -12 43 página -1 28 -9 pároco -3 -72 42 quartier 0 -5 11
que -8 15 -4 quello 9 -11 -12 radio -4 9 -12 rand 19 -2 6 reality 1 -10 -9 regionale -3 -11 -37
report 23 -4 -25 reported -16 -18 10 reports 12 -13 -5 request -2 29 -1 residents -21 -28 66 river -1 -5 10
road -13 -14 34 role -9 -4 -51 room 0 11 1 route 0 -12 7 rund -3 6 10 russia 12 -5 -6 sa -11 25 -5
sagt 21 -14 -6 sagte -34 -3 0 said 38 -31 1 saturday 0 -12 0 saying 23 -1 -1 says 27 17 -6 saúde -5 -17 33
schon -5 -18 -2 school 2 10 -6 science -6 0 -12 se 23 6 -31 search -19 22 -10 secondo -1 3 -13
secretaria -3 -30 -11 secretario -4 -15 -14 secretária 11 -39 -17 sede -19 49 -21 see -2 16 -1 segundo 0 18 -3
según 2 -34 -4 seinen -11 -2 -4 selon -2 60 -18 semana -2 -22 -19 senators -12 -1 6 series 0 35 -6
service -10 57 -5 services -13 5 -31 she 12 8 -1 shows -9 -12 15 si -1 -2 22 sich 16 -21 -18 sie -5 -10 40
since 48 -11 16 sindaca -3 -19 40 sindaco -3 -17 38 sister -28 -4 -2 sits -21 -3 35 situado 0 -15 9
so -21 -10 -6 some 25 14 -16 son 12 0 -4 south -3 -6 20 spoke -1 -35 0 spokesperson -10 13 0
sprecherin 0 19 -10 später -2 -3 35 staff -5 -5 21 stall -6 7 31 stand 40 -12 -6 state -1 20 -7
still -29 -1 -10 story -6 43 -2 struck 1 -11 32 student 0 16 -20 su 12 -1 -5 suburb -2 -3 11 such -6 96 -53
sul -26 4 -12 support -6 33 -3 sur -3 -3 -16 taken -2 30 -26 talked 11 -3 10 también 12 -4 1 também 12 5 -5
team 18 -5 -10 technology 11 -6 -1 test -4 -1 16 than 1 -19 23 that 11 -48 14 the -138 71 -5 their -1 -23 -6
then 14 71 -5 think -2 44 -22 this -13 -14 -9 through -4 -30 43 throughout -1 -9 16 time 21 -4 -11
times 0 -10 -2 to 2 19 0 together 0 16 -5 told 20 87 4 took 6 21 -3 tools -3 -26 -1 tout 0 -5 13
town -5 -14 -16 tribunal 0 -13 -19 trust -2 -34 -2 tutto -2 -39 62 twitter -6 21 -8 two 56 -2 -34 u.s. 0 -9 20
uhr 17 -3 0 um -13 -18 -3 un 0 25 -6 una -3 -24 -4 und 32 -31 4 union -3 -16 -4 uns 0 10 10 unter -8 -19 -6
up -20 12 5 us -4 18 -2 use -3 -17 -6 valle 1 -4 -30 vecina -3 -23 73 vecinos -20 -10 51 version 3 -5 -14
vez 59 -11 -21 via -4 -12 0 viene 1 -9 11 village -26 -12 35 visit 0 -14 18 volta -3 20 -26 von -35 55 -23
vor -18 0 -28 vorsitzender -2 -3 22 wallace 1 19 -2 war -3 -20 -5 was -21 -26 -10 way 5 -3 -41 ways -7 -8 -12
we 5 18 3 week -11 -2 32 weekend -4 13 -1 went -28 -18 90 west -30 8 38 when 39 -5 23 which 13 33 -11
while 1 18 0 who 11 22 -11 wie 25 12 -9 wieder -27 10 -4 will -13 -23 -2 williams 55 -18 -9 win -6 42 -47
wing 9 -16 6 winter -5 -2 40 wir 13 -10 0 with -25 33 -54 woman -1 -1 -37 words 22 -5 -12 work 30 -4 -6
wrote -6 -28 1 y 11 -37 -31 year 19 -19 -19 years 16 -3 -5 you -5 27 -1 zona -6 23 2 zu -4 -9 -18
zum -23 65 -38 « 14 -33 -49 » 21 31 -29 à 33 59 -74 è 60 -22 35 über -10 -27 17 – 46 -7 -31 — 45 13 -22
‘ 51 -45 -19 “ 40 -32 -36 ” 18 12 -55 „ -4 -29 -18 • -4 25 -14`,
  "word behind:": String.raw`
! -24 -47 -12 " -4 21 6 # -3 -14 -8 ' -14 -4 -88 ( 33 -12 37 ) 2 11 4 , 37 46 88 - -29 -25 69 . 43 41 76
/ 0 -105 -1 1 16 -1 -43 12 18 -8 0 2 -4 65 -9 2024 -1 -10 -3 2025 0 -11 -2 3 -1 5 -11 4 -27 -3 8 40 -1 -12 -9
9 -16 -14 -35 : 30 -3 -18 ; 47 29 16 ? -42 41 -26 [ 40 68 -2 ] 28 42 -2 a -28 -19 4 ab 0 -8 32
abbiamo -7 -11 13 about -1 11 -2 abriu -1 26 -6 abschließend 47 -3 -4 account -1 32 -2 added 18 -16 -7
adds 7 -24 -2 administration 53 -6 -3 admite -1 14 6 admitted 22 -5 -2 afirma -1 17 0 after -23 63 6
against 12 -3 0 agreed 29 -16 -3 ahead -5 34 -1 ainda -2 -11 5 aircraft -6 -16 4 al 25 -15 24 all -3 -26 -6
all' 11 -6 26 alla 17 -12 14 als 37 1 -6 also 34 68 -42 am 47 36 -9 ambassador -5 -15 8 an -42 34 -22
and 44 -8 -8 announced 1 14 5 ao 3 -18 1 app 0 -21 -1 are 2 21 5 area -9 -26 94 as 40 -2 33 asked 9 -17 -6
at 24 27 -31 attorneys 14 -5 -4 au -23 28 -7 auch -20 -21 21 auf 58 -4 -16 aus 74 7 -50 aussi -1 -16 -3
avait 0 27 -14 aveva 14 13 -8 beat -28 96 -5 because -4 16 -6 before -9 18 6 began 5 29 9 bei -6 -14 13
being -4 -6 29 bereits -25 -5 -1 berichtete -18 68 -4 bis -7 -18 29 border -9 -21 -1 brings -17 48 -6
but -1 -9 19 by -52 -8 -41 called 37 -4 -5 came -14 66 -40 campaign 6 -12 -3 can -15 9 -2 captain -44 -4 1
car 0 -13 -24 carried 0 12 -4 case 24 -5 -5 chair -2 -2 14 chairman -6 23 -1 character 30 6 -5 che 24 53 -36
chief -41 25 -13 ci -8 -5 29 closed 0 15 0 coach -48 54 -86 com -47 -41 68 comentou 2 -19 -5 comentó 15 -8 -3
commissioner -34 2 -1 como 78 0 -20 complained 15 -3 6 con -21 16 115 conta 0 -16 -2 could 24 0 -16
course -23 -4 35 d' -8 -51 -43 da -23 44 -3 dafür -4 12 -26 dalla -31 27 -10 dans -5 -20 20 das 11 -40 15
data -3 -19 -8 de 9 25 -3 deal 11 -3 1 death 34 -5 -3 decision 52 -11 -5 dei -14 16 -6 del -3 22 -24
dell' -7 -34 -18 dem 11 -2 -1 den -1 18 -18 depuis 13 20 24 deputy -3 1 11 der -11 -29 -57 des -16 -55 -56
desde -2 -7 42 di -53 28 3 did 31 -51 24 die 7 74 -52 dijo 56 -19 -18 director -2 -2 -10 disse 10 19 -6
dit -2 -10 42 diz 16 -29 -6 do 0 -31 24 donde -4 38 29 dopo 20 0 -5 dove -4 -5 -32 du -6 18 1 during -11 8 9
e 39 59 -61 economy -2 -10 -3 ed -2 -5 12 ein 23 -30 -4 eine 45 0 -12 einen 38 16 10 einer -7 -15 -8
el -15 -30 45 em -1 -62 -35 en 36 87 -45 entre 0 -11 25 era 13 11 -39 erwartet 21 -3 -1 es 77 -39 -32
est 1 -4 23 este -2 -26 -5 está -10 13 21 et -4 28 -15 explains 0 -14 31 explica 11 -10 -4 fa 16 -21 -9
faces 0 12 -9 family 36 -20 -18 family's 10 -5 -3 fell -9 43 -25 film -10 10 -14 first 3 39 -9 foi 43 -11 -9
for -3 17 -78 foreign -9 -8 21 from 31 -30 -26 fue 19 -2 -8 führt -12 -4 -2 für 4 23 -18 gab -25 -2 -1
game -1 25 -33 ganhou 37 -21 -10 gar 3 -14 22 gave 25 6 -9 gegen -6 -5 -15 geht -6 34 -8 gekommen -3 -2 -13
gerade 1 14 -1 gibt -13 -4 34 gives 27 -6 -5 gli -43 -1 -15 goes 6 33 41 gov. -2 -7 26 government -1 -22 34
grande -20 -53 -106 grew -32 99 -13 group -2 7 -16 ha 37 40 -33 haben -6 13 1 había 20 -7 -5 had 88 -29 -19
han -10 -2 12 hanno -18 4 6 has 44 20 22 hat 5 6 13 hatte 18 3 -3 hatten 12 -9 -3 have -33 25 8 having -6 27 -3
head -23 4 -8 helps -3 17 -1 high -2 -6 -41 himself 34 -14 -6 home 0 -12 42 i -33 -13 -10 il -9 4 -28
im 7 -9 74 in 1 25 18 into 9 -8 13 is 2 27 30 ist -3 1 -25 it -7 40 -49 jetzt 0 31 -1 just -6 -3 -10
já -25 23 13 kam 30 -4 5 l' -24 17 -8 la -53 32 26 last 38 12 -15 later 6 16 -20 law -6 -13 -14 le -13 -14 -25
leader -19 61 -25 left 37 -6 -4 les -15 6 -15 levou 0 22 -3 lies -4 -8 15 lo 35 -12 -4 looks 11 -3 -1
loves 27 -5 -4 ma 2 -9 16 made -26 38 -4 magazine -11 28 -5 makes 17 -4 -3 man 0 -17 54 mantiene -13 7 20
market -8 -9 24 may -2 27 -15 mayor -7 -4 33 me -20 -40 37 meeting -8 10 -12 mehr -2 10 -26 member -9 16 30
members -3 -34 -3 met 22 66 -13 might -1 -10 38 minister -19 -18 -5 mit -2 -7 46 model 27 2 -1 mother 1 -9 21
moved 12 4 -13 muss -16 -2 -9 must -11 -4 9 n' 36 35 6 na -17 20 -58 nach -12 -33 -8 nannte 1 26 -2 ne -3 -6 18
nel 9 -16 -29 nella 13 -14 5 nesta -6 12 -16 new -38 10 -15 news -52 121 -6 nicht -7 44 3 no 53 -29 -45
noch 39 16 -9 non -39 18 27 nos -18 -1 -18 notes -18 -9 -1 novo -16 -57 -108 now -13 -43 1 nuclear -2 -10 39
nur -2 -15 8 não -5 -6 -12 o 22 -46 6 oder -33 -14 -13 of 7 -39 -41 offers -33 5 57 officer -3 -51 10
officials -4 23 6 ohne -14 4 -1 on -45 31 46 once 33 -3 -6 ont 28 -23 -29 opened -1 -18 -3 or -5 -4 -53
ou -24 24 35 out 5 -8 -15 où -4 -8 39 page 0 -84 -1 par -7 18 -10 para -7 -26 44 party -3 65 -5 pas 13 -13 -1
passou 0 -2 19 per 3 -34 9 played 4 48 -2 players -1 24 -16 plays 23 -3 -2 pointed -7 44 -5 police -13 -11 45
por -15 49 -1 porque 46 -12 -23 pour -17 14 49 premier -4 -12 33 prime -2 1 18 provides -4 11 -3
public -4 -4 17 put 22 29 -7 qu -2 39 -10 qu' -6 28 -8 que 13 -56 25 qui -4 -13 28 recalled 17 -5 -2
received 0 35 -2 replied 31 -8 -2 report -7 -26 -9 reported -4 112 -13 request 2 12 0 residents -2 -2 13
respondeu -42 70 -4 river -5 -6 38 rund 0 17 0 s' -6 -23 0 sagte 20 -7 7 said 80 -32 -79 saw 4 25 -12
says 23 -11 -17 schon 0 -2 15 school -21 -8 8 se 16 7 72 secretary 27 -42 -4 sei -22 23 -4 seine -4 14 -3
seinen -12 -3 -3 seit 13 -4 56 sem -3 -20 -29 sent 24 7 -2 series -3 -10 -6 señaló 40 0 -13 should -47 -11 0
showed 1 -18 -4 si 39 -8 -1 sich -11 37 -2 side 1 -16 -3 sie -65 -5 -13 since -2 25 22 sind -18 -14 -38
so -6 -19 6 sobre 8 13 -6 soll 14 -12 -2 sono 14 13 8 sont -2 -11 40 spoke 3 -10 -2 spokesman -27 64 -14
spokesperson -1 37 -2 sprach 0 41 -6 star -26 5 8 started -3 15 -3 state -4 -7 26 steht -12 7 7 struck 37 -8 -6
subiu 18 18 -8 sul -3 36 -15 supporters -42 43 -1 sur 17 -11 -8 takes -3 31 -2 también 18 -25 -16
também -1 -7 19 team 7 10 -6 than -12 -2 -3 thanked 15 -4 -10 that -7 48 -14 the -9 -35 -16 this -1 -21 37
tiene -5 27 15 to -58 -14 32 today -6 -13 -19 told 115 -57 -31 took 37 14 -28 town -5 -7 25 tras 5 -11 -2
trial 33 -20 -22 um 17 -5 -19 un -10 21 2 una -10 -11 0 und 19 31 3 under 21 29 -35 unter -5 -19 36
until -29 -5 64 up -8 -11 -5 users -3 18 -2 v. -25 -6 -29 va -6 -21 9 vai 6 23 -4 videos -4 -19 -3
vive 55 -6 -18 vom 39 -4 -3 von 32 -12 16 vor 34 -45 28 wanted -36 -4 -2 wants -33 -5 0 war 53 4 -27
waren -1 15 -1 warnt 11 -2 -1 was 41 12 31 wasn't -2 -2 11 website 0 106 -24 weiter 17 -6 -3 went 12 -14 12
were 16 -1 18 when 53 -21 21 where -6 -7 16 which -8 2 26 while -2 -4 56 who 17 25 -20 will 35 7 29
wird -13 -15 4 with -10 -50 70 wollte 22 -2 2 won -32 -27 20 would -7 74 -29 writes 26 -20 -3 wrote 74 -9 -33
wurde 61 -19 -9 y 13 -24 -9 your -18 -13 -8 zeigt -6 15 0 zu -3 3 67 zum 16 26 -11 zunächst 0 -2 11
zur -2 -16 -4 zusammen -13 -4 38 | -18 -47 -2 « -13 19 14 » 2 -73 34 à -43 -16 53 è -7 28 10 é -14 22 36
était -36 17 28 über -21 5 38 – 27 -38 84 — 10 -3 71 ‘ 19 40 -6 “ 9 36 -20 ” -25 -97 29 … -30 36 3`,
};
