/** Fitted by `npm run train:names`; not written by hand. */
export const KIND_WEIGHTS = {
  "person": {
    "": -2.193,
    "1 words": -0.055,
    "2 words": 0.551,
    "3 words": -0.385,
    "4 words": -0.435,
    "5 words": 0.322,
    "Jr": 0.305,
    "abstract": -0.742,
    "acronym": -2.722,
    "acronym in brackets": -0.177,
    "after \"a\"": -1.309,
    "after \"about\"": 0.058,
    "after \"across\"": -0.004,
    "after \"against\"": -0.165,
    "after \"an\"": -0.436,
    "after \"and\"": 0.414,
    "after \"around\"": -0.147,
    "after \"as\"": 0.477,
    "after \"at the\"": -0.166,
    "after \"at\"": -0.394,
    "after \"between\"": -0.463,
    "after \"by the\"": -0.078,
    "after \"by\"": 0.539,
    "after \"called\"": -0.186,
    "after \"for the\"": -0.125,
    "after \"for\"": 0.623,
    "after \"from the\"": -0.253,
    "after \"from\"": -0.073,
    "after \"her\"": -0.477,
    "after \"his\"": -0.182,
    "after \"in the\"": -0.15,
    "after \"in\"": -0.504,
    "after \"inside\"": -0.007,
    "after \"into\"": 0.119,
    "after \"its\"": -0.023,
    "after \"like\"": 0.014,
    "after \"my\"": -0.279,
    "after \"named\"": -0.218,
    "after \"near\"": -0.238,
    "after \"of the\"": 0.004,
    "after \"of\"": -0.631,
    "after \"on\"": -0.452,
    "after \"or\"": 0.003,
    "after \"our\"": -0.002,
    "after \"outside\"": 0.278,
    "after \"over\"": 0.041,
    "after \"than\"": -0.038,
    "after \"that\"": 0.674,
    "after \"the\"": -1.609,
    "after \"their\"": -0.101,
    "after \"this\"": -0.036,
    "after \"through\"": -0.136,
    "after \"to\"": -0.476,
    "after \"under\"": 0.149,
    "after \"using\"": -0.056,
    "after \"via\"": -0.053,
    "after \"with the\"": 0.125,
    "after \"with\"": 0.417,
    "after \"your\"": -0.091,
    "after a bracket": 0.507,
    "after a comma": 0.388,
    "after a held article": -0.537,
    "after a mark": 0.562,
    "after a noun of bodies": -0.087,
    "after a noun of people": 0.543,
    "after a noun of places": -0.833,
    "after a number": -0.733,
    "after a place and comma": 0.249,
    "after a role": 0.786,
    "after a role and comma": -0.136,
    "after a verb of going": -0.138,
    "after a verb of owning": 0.043,
    "after a verb of saying": 1.954,
    "after a word": 0.316,
    "after an adjective": -0.374,
    "after an owner": -0.208,
    "age after": 0.738,
    "among capitals": -0.415,
    "and": -1.069,
    "before \", which\"": 0.027,
    "before \", who\"": 0.516,
    "before \"also\"": 0.331,
    "before \"and\"": 0.444,
    "before \"are\"": 0.06,
    "before \"at\"": 0.542,
    "before \"can\"": -0.198,
    "before \"could\"": 0.235,
    "before \"did\"": 0.311,
    "before \"does\"": 0.08,
    "before \"for\"": -0.287,
    "before \"had\"": 1.406,
    "before \"has\"": 1.085,
    "before \"have\"": -0.443,
    "before \"in\"": 0.288,
    "before \"is\"": 0.312,
    "before \"may\"": -0.011,
    "before \"of\"": 0.393,
    "before \"on\"": 0.101,
    "before \"or\"": -0.381,
    "before \"said\"": 0.989,
    "before \"says\"": 0.227,
    "before \"that\"": 0.28,
    "before \"then\"": 0.046,
    "before \"to\"": 0.607,
    "before \"was\"": 1.478,
    "before \"were\"": 0.152,
    "before \"which\"": -0.086,
    "before \"who\"": 0.187,
    "before \"will\"": 0.172,
    "before \"would\"": -0.071,
    "before a bracket": 0.069,
    "before a colon": 0.314,
    "before a comma and place": -0.457,
    "before a mark": -0.263,
    "before a noun of bodies": 0.529,
    "before a noun of people": 0.046,
    "before a number": -0.712,
    "before a role": -0.844,
    "before a verb of saying": 2.36,
    "before a verb or plural": 0.682,
    "before a word": 0.605,
    "beside a body": -0.025,
    "beside a person": -0.749,
    "beside a place": 0.074,
    "body apposition": 0.499,
    "body by its words": -1.972,
    "body by itself": -0.152,
    "brackets after": 0.492,
    "capital inside a word": -1.538,
    "digit": -0.727,
    "elsewhere: 1 words": -0.233,
    "elsewhere: 2 words": -0.227,
    "elsewhere: 3 words": 0.185,
    "elsewhere: 4 words": 0.183,
    "elsewhere: 5 words": -0.087,
    "elsewhere: Jr": 0.084,
    "elsewhere: abstract": -0.218,
    "elsewhere: acronym": -0.208,
    "elsewhere: acronym in brackets": 0.078,
    "elsewhere: after \"a\"": -0.074,
    "elsewhere: after \"about\"": 0.329,
    "elsewhere: after \"against\"": 0.055,
    "elsewhere: after \"and\"": 0.061,
    "elsewhere: after \"as\"": 0.394,
    "elsewhere: after \"at\"": -0.009,
    "elsewhere: after \"between\"": -0.064,
    "elsewhere: after \"by the\"": -0.016,
    "elsewhere: after \"by\"": -0.288,
    "elsewhere: after \"for the\"": -0.116,
    "elsewhere: after \"for\"": 0.299,
    "elsewhere: after \"from the\"": -0.087,
    "elsewhere: after \"from\"": 0.13,
    "elsewhere: after \"his\"": 0.278,
    "elsewhere: after \"in the\"": -0.505,
    "elsewhere: after \"in\"": 0.149,
    "elsewhere: after \"of the\"": -0.551,
    "elsewhere: after \"of\"": -0.653,
    "elsewhere: after \"on\"": 0.04,
    "elsewhere: after \"or\"": 0.289,
    "elsewhere: after \"that\"": 0.578,
    "elsewhere: after \"the\"": -0.165,
    "elsewhere: after \"to\"": -0.532,
    "elsewhere: after \"with the\"": 0.053,
    "elsewhere: after \"with\"": 0.913,
    "elsewhere: after a bracket": -0.491,
    "elsewhere: after a comma": 0.956,
    "elsewhere: after a mark": -0.653,
    "elsewhere: after a noun of bodies": -0.94,
    "elsewhere: after a noun of people": 0.666,
    "elsewhere: after a noun of places": -0.794,
    "elsewhere: after a number": 0.02,
    "elsewhere: after a place and comma": -0.018,
    "elsewhere: after a role": 1.042,
    "elsewhere: after a role and comma": 0.548,
    "elsewhere: after a verb of saying": 1.16,
    "elsewhere: after a word": 0.331,
    "elsewhere: after an owner": -0.26,
    "elsewhere: among capitals": -0.592,
    "elsewhere: and": -0.001,
    "elsewhere: before \"and\"": -0.214,
    "elsewhere: before \"are\"": 0.221,
    "elsewhere: before \"at\"": 0.185,
    "elsewhere: before \"for\"": -0.116,
    "elsewhere: before \"had\"": 0.345,
    "elsewhere: before \"has\"": 0.547,
    "elsewhere: before \"have\"": -0.148,
    "elsewhere: before \"in\"": 0.242,
    "elsewhere: before \"is\"": 0.397,
    "elsewhere: before \"of\"": -0.71,
    "elsewhere: before \"on\"": -0.024,
    "elsewhere: before \"or\"": -0.008,
    "elsewhere: before \"said\"": -0.006,
    "elsewhere: before \"that\"": 0.342,
    "elsewhere: before \"to\"": 0.08,
    "elsewhere: before \"was\"": 0.377,
    "elsewhere: before a bracket": -0.725,
    "elsewhere: before a colon": 0.365,
    "elsewhere: before a comma and place": 0.113,
    "elsewhere: before a mark": 0.083,
    "elsewhere: before a noun of bodies": -0.002,
    "elsewhere: before a noun of people": 0.344,
    "elsewhere: before a number": -0.259,
    "elsewhere: before a role": 0.795,
    "elsewhere: before a verb of saying": -0.795,
    "elsewhere: before a word": 0.029,
    "elsewhere: beside a body": -0.252,
    "elsewhere: beside a person": -1.171,
    "elsewhere: beside a place": 0.319,
    "elsewhere: body apposition": 0.336,
    "elsewhere: body by its words": -0.029,
    "elsewhere: brackets after": 0.434,
    "elsewhere: capital inside a word": -0.277,
    "elsewhere: digit": 0.211,
    "elsewhere: given name and surname": -0.195,
    "elsewhere: given name first": 0.21,
    "elsewhere: given name last": -0.983,
    "elsewhere: given name or word first": 0.402,
    "elsewhere: he or she soon after": -0.509,
    "elsewhere: honorific": 0.029,
    "elsewhere: hyphen": -0.479,
    "elsewhere: in brackets after a body": -0.162,
    "elsewhere: in brackets after a person": -0.4,
    "elsewhere: in brackets after a place": -0.159,
    "elsewhere: initial": 0.312,
    "elsewhere: initials first": -0.132,
    "elsewhere: institution inside": -0.225,
    "elsewhere: institution last": 0.147,
    "elsewhere: known body": 0.01,
    "elsewhere: known body first": -0.482,
    "elsewhere: known place": 0.104,
    "elsewhere: known surname": -0.31,
    "elsewhere: land by its ending": 0.217,
    "elsewhere: last word Authority": 0,
    "elsewhere: last word Bank": -0.001,
    "elsewhere: last word Base": -0.005,
    "elsewhere: last word Center": -0.003,
    "elsewhere: last word Centre": -0.018,
    "elsewhere: last word Club": -0.001,
    "elsewhere: last word Company": -0.001,
    "elsewhere: last word Consiglio": -0.001,
    "elsewhere: last word Câmara": 0.649,
    "elsewhere: last word Games": -0.009,
    "elsewhere: last word Gobierno": -0.001,
    "elsewhere: last word Guard": 0,
    "elsewhere: last word Lines": 0,
    "elsewhere: last word Ltd.": -0.003,
    "elsewhere: last word Magazine": -0.007,
    "elsewhere: last word Medicine": -0.001,
    "elsewhere: last word Partners": -0.001,
    "elsewhere: last word Post": 0,
    "elsewhere: last word Press": 0,
    "elsewhere: last word S.A.": -0.106,
    "elsewhere: last word School": -0.001,
    "elsewhere: last word Sea": -0.028,
    "elsewhere: last word Service": -0.13,
    "elsewhere: last word Services": -0.043,
    "elsewhere: last word Team": -0.001,
    "elsewhere: last word Terminal": -0.053,
    "elsewhere: last word Tour": -0.01,
    "elsewhere: last word Valley": -0.002,
    "elsewhere: last word Ventures": -0.017,
    "elsewhere: last word Week": -0.001,
    "elsewhere: list item": 0.849,
    "elsewhere: mentions": 0.143,
    "elsewhere: nation first": -0.012,
    "elsewhere: no body by these capitals": 0.007,
    "elsewhere: noun of bodies first": -0.672,
    "elsewhere: noun of bodies last": -0.648,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.275,
    "elsewhere: opens sentence": 0.498,
    "elsewhere: place before a hyphen": -0.131,
    "elsewhere: place by its words": 0.293,
    "elsewhere: place first": -0.034,
    "elsewhere: place last": -0.365,
    "elsewhere: place noun first": 0.382,
    "elsewhere: place noun last": -0.089,
    "elsewhere: place of": 0.085,
    "elsewhere: plural": -0.013,
    "elsewhere: role apposition": -0.77,
    "elsewhere: role from": 0.002,
    "elsewhere: role inside": -0.031,
    "elsewhere: role last": -0.019,
    "elsewhere: role of": 0.129,
    "elsewhere: role of the": -0.19,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.92,
    "elsewhere: shouted": -0.165,
    "elsewhere: stands like a body": -0.243,
    "elsewhere: stands like a person": 0.122,
    "elsewhere: stands like a place": 0.183,
    "elsewhere: sure body first": -0.023,
    "elsewhere: sure body last": -0.016,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": -0.306,
    "elsewhere: tag before": 0.063,
    "elsewhere: thing inside": -0.01,
    "elsewhere: thing last": -0.023,
    "elsewhere: title": -0.049,
    "elsewhere: titles in the article": 0.183,
    "elsewhere: town by its ending": -0.126,
    "elsewhere: words": 0.162,
    "for": -0.191,
    "given name and surname": 1.398,
    "given name first": 1.945,
    "given name last": 1.116,
    "given name or word first": 1.175,
    "he or she soon after": 1.168,
    "honorific": 0.844,
    "hyphen": -0.797,
    "in brackets after a body": -0.35,
    "in brackets after a person": -0.628,
    "in brackets after a place": -0.204,
    "initial": 0.781,
    "initials first": 1.398,
    "institution inside": -1.052,
    "institution last": -1.405,
    "known body": -1.135,
    "known body first": -1.847,
    "known place": -3.296,
    "known surname": 2.381,
    "land by its ending": -0.648,
    "last word AG": -0.001,
    "last word Academy": -0.034,
    "last word Accord": -0.002,
    "last word Act": -0.084,
    "last word Administration": 0,
    "last word Affairs": -0.002,
    "last word Age": -0.006,
    "last word Agency": 0,
    "last word Agreement": 0,
    "last word Airlines": -0.003,
    "last word Airport": -0.005,
    "last word Airways": -0.001,
    "last word Alliance": 0,
    "last word Amendment": -0.004,
    "last word Arena": 0,
    "last word Army": 0,
    "last word Assembly": 0,
    "last word Association": 0,
    "last word Authority": 0,
    "last word Avenue": -0.032,
    "last word Award": -0.262,
    "last word Awards": -0.03,
    "last word Bank": -0.002,
    "last word Banks": 0.393,
    "last word Base": -0.005,
    "last word Bay": -0.102,
    "last word Bill": -0.009,
    "last word Board": -0.034,
    "last word Bridge": -0.015,
    "last word Bureau": -0.004,
    "last word Camp": -0.002,
    "last word Canyon": -0.002,
    "last word Castle": -0.148,
    "last word Cemetery": -0.002,
    "last word Center": -0.023,
    "last word Centre": -0.021,
    "last word Championship": -0.001,
    "last word Chronicle": -0.001,
    "last word Church": -0.005,
    "last word City": -0.003,
    "last word Clinic": 0,
    "last word Club": -0.006,
    "last word Co-operative": 0,
    "last word Co.": 0,
    "last word Coast": 0,
    "last word Code": -0.089,
    "last word College": -0.065,
    "last word Commission": 0,
    "last word Committee": 0,
    "last word Company": -0.013,
    "last word Conference": -0.035,
    "last word Congress": -0.005,
    "last word Consiglio": -0.001,
    "last word Consortium": 0,
    "last word Constituency": -0.1,
    "last word Consulting": -0.002,
    "last word Cooperative": 0,
    "last word Council": -0.001,
    "last word County": -0.105,
    "last word Court": -0.001,
    "last word Creek": -0.009,
    "last word Cup": -0.007,
    "last word Câmara": 0.649,
    "last word Deal": 0.064,
    "last word Defence": 0,
    "last word Defense": 0,
    "last word Democrats": -0.001,
    "last word Department": 0,
    "last word Desert": -0.001,
    "last word District": -0.002,
    "last word Drive": -0.068,
    "last word Economics": -0.016,
    "last word Embassy": -0.004,
    "last word Endowment": 0,
    "last word Energy": 0,
    "last word Entertainment": 0,
    "last word Expo": -0.001,
    "last word Fair": -0.019,
    "last word Falls": -0.001,
    "last word Festival": 0,
    "last word Foods": -0.094,
    "last word Force": -0.005,
    "last word Forces": 0,
    "last word Forest": -0.03,
    "last word Forum": 0,
    "last word Foundation": 0,
    "last word Front": 0,
    "last word Fund": -0.001,
    "last word GOP": 0,
    "last word Games": -0.023,
    "last word Gobierno": -0.001,
    "last word Government": 0,
    "last word Group": 0,
    "last word Guard": 0,
    "last word Guardian": -0.015,
    "last word Guild": 0,
    "last word Gulf": 0,
    "last word Hall": 0.481,
    "last word Harbor": -0.023,
    "last word Health": -0.001,
    "last word Heights": 0,
    "last word Hill": -0.018,
    "last word Hills": -0.004,
    "last word Hospital": -0.002,
    "last word House": -0.012,
    "last word Inc.": -0.001,
    "last word Initiative": 0,
    "last word Institute": -0.001,
    "last word Institution": 0,
    "last word Intelligence": -0.003,
    "last word International": -0.001,
    "last word Island": -0.02,
    "last word Islands": 0,
    "last word Journal": -0.001,
    "last word Justice": -0.003,
    "last word Laboratory": -0.012,
    "last word Labs": -0.089,
    "last word Lake": -0.138,
    "last word Lane": -0.064,
    "last word Law": -0.003,
    "last word Laws": 0.155,
    "last word League": -0.002,
    "last word Liberals": -0.002,
    "last word Library": 0,
    "last word Lines": -0.335,
    "last word Ltd.": -0.003,
    "last word Magazine": -0.014,
    "last word Mail": 0,
    "last word Marathon": -0.099,
    "last word Medal": -0.051,
    "last word Media": -0.012,
    "last word Medicine": -0.002,
    "last word Military": 0,
    "last word Ministry": -0.002,
    "last word Mountains": -0.001,
    "last word Movement": 0,
    "last word Museum": 0,
    "last word Nations": 0,
    "last word Network": -0.001,
    "last word News": -0.009,
    "last word Observatory": -0.005,
    "last word Office": -0.003,
    "last word Organization": 0,
    "last word Palace": -0.006,
    "last word Park": 0.346,
    "last word Partei": -0.006,
    "last word Partners": -0.002,
    "last word Party": -0.001,
    "last word Peninsula": -0.003,
    "last word Pictures": 0,
    "last word Plan": -0.002,
    "last word Police": -0.001,
    "last word Polizei": -0.001,
    "last word Pond": -0.026,
    "last word Port": -0.003,
    "last word Post": -0.002,
    "last word Press": -0.003,
    "last word Prison": -0.001,
    "last word Productions": -0.009,
    "last word Programme": 0,
    "last word Project": -0.001,
    "last word Protocol": -0.027,
    "last word Rangers": 0,
    "last word Region": -0.009,
    "last word Republicans": 0,
    "last word Research": 0,
    "last word Ridge": -0.016,
    "last word River": -0.015,
    "last word Road": -0.023,
    "last word S.A.": -0.106,
    "last word School": -0.001,
    "last word Science": -0.001,
    "last word Sea": -0.028,
    "last word Securities": 0,
    "last word Security": 0,
    "last word Service": -0.131,
    "last word Services": -0.044,
    "last word Society": 0,
    "last word Software": 0,
    "last word Solutions": -0.068,
    "last word Springs": -0.004,
    "last word Square": -0.008,
    "last word Stadium": -0.003,
    "last word State": 0,
    "last word Station": 0,
    "last word Stores": -0.002,
    "last word Street": -0.101,
    "last word Studios": 0,
    "last word Summit": -0.004,
    "last word Survey": 0,
    "last word Systems": -0.001,
    "last word TV": -0.03,
    "last word Taliban": -0.007,
    "last word Team": -0.001,
    "last word Technology": 0,
    "last word Television": 0,
    "last word Terminal": -0.054,
    "last word Theatre": -0.004,
    "last word Times": -0.084,
    "last word Tour": -0.029,
    "last word Town": 0,
    "last word Treasury": 0,
    "last word Treaty": 0,
    "last word Tribunal": 0,
    "last word Tribune": -0.001,
    "last word Trust": -0.003,
    "last word Union": -0.002,
    "last word United": -0.014,
    "last word University": -0.002,
    "last word Valley": -0.135,
    "last word Ventures": -0.017,
    "last word Village": 0,
    "last word War": -0.062,
    "last word Wars": -0.032,
    "last word Week": -0.013,
    "list item": -1.004,
    "mentions": 0.473,
    "nation first": -0.044,
    "no body by these capitals": -0.273,
    "noun after a hyphen": -0.225,
    "noun of bodies first": -1.135,
    "noun of bodies last": -0.707,
    "nouns in capitals: 1 words": -0.205,
    "nouns in capitals: 2 words": 0.493,
    "nouns in capitals: 3 words": -0.295,
    "nouns in capitals: 4 words": -0.024,
    "nouns in capitals: 5 words": -0.003,
    "nouns in capitals: Jr": 0.014,
    "nouns in capitals: abstract": 0.055,
    "nouns in capitals: acronym": 0.365,
    "nouns in capitals: acronym in brackets": -0.012,
    "nouns in capitals: after \"a\"": -0.19,
    "nouns in capitals: after \"about\"": -0.176,
    "nouns in capitals: after \"against\"": -0.023,
    "nouns in capitals: after \"and\"": -0.077,
    "nouns in capitals: after \"around\"": -0.12,
    "nouns in capitals: after \"as\"": -0.369,
    "nouns in capitals: after \"at the\"": -0.034,
    "nouns in capitals: after \"at\"": -0.043,
    "nouns in capitals: after \"between\"": -0.05,
    "nouns in capitals: after \"by the\"": -0.004,
    "nouns in capitals: after \"by\"": 0.022,
    "nouns in capitals: after \"for the\"": -0.078,
    "nouns in capitals: after \"for\"": -0.506,
    "nouns in capitals: after \"from the\"": -0.061,
    "nouns in capitals: after \"from\"": -0.057,
    "nouns in capitals: after \"her\"": -0.421,
    "nouns in capitals: after \"his\"": -0.398,
    "nouns in capitals: after \"in the\"": 0.109,
    "nouns in capitals: after \"in\"": -0.303,
    "nouns in capitals: after \"like\"": 0.131,
    "nouns in capitals: after \"named\"": 0.003,
    "nouns in capitals: after \"of the\"": -0.039,
    "nouns in capitals: after \"of\"": 0.11,
    "nouns in capitals: after \"on\"": -0.21,
    "nouns in capitals: after \"or\"": -0.356,
    "nouns in capitals: after \"that\"": 0.004,
    "nouns in capitals: after \"the\"": -0.953,
    "nouns in capitals: after \"to\"": -0.356,
    "nouns in capitals: after \"under\"": 0.213,
    "nouns in capitals: after \"with the\"": -0.055,
    "nouns in capitals: after \"with\"": -0.241,
    "nouns in capitals: after a bracket": -0.546,
    "nouns in capitals: after a comma": -0.159,
    "nouns in capitals: after a held article": -0.537,
    "nouns in capitals: after a mark": -0.186,
    "nouns in capitals: after a noun of bodies": -0.018,
    "nouns in capitals: after a noun of people": 0,
    "nouns in capitals: after a noun of places": -0.035,
    "nouns in capitals: after a number": -0.245,
    "nouns in capitals: after a place and comma": 0.092,
    "nouns in capitals: after a role": -0.09,
    "nouns in capitals: after a role and comma": -0.158,
    "nouns in capitals: after a verb of saying": 1.576,
    "nouns in capitals: after a word": -0.188,
    "nouns in capitals: after an adjective": -0.374,
    "nouns in capitals: after an owner": -0.043,
    "nouns in capitals: among capitals": 0.311,
    "nouns in capitals: and": -0.259,
    "nouns in capitals: before \"and\"": 0.229,
    "nouns in capitals: before \"are\"": -0.18,
    "nouns in capitals: before \"at\"": 0.107,
    "nouns in capitals: before \"can\"": -0.047,
    "nouns in capitals: before \"for\"": 0.077,
    "nouns in capitals: before \"had\"": 0.173,
    "nouns in capitals: before \"has\"": 0.059,
    "nouns in capitals: before \"have\"": -0.048,
    "nouns in capitals: before \"in\"": -0.313,
    "nouns in capitals: before \"is\"": -0.034,
    "nouns in capitals: before \"of\"": 0.701,
    "nouns in capitals: before \"on\"": 0.579,
    "nouns in capitals: before \"or\"": -0.329,
    "nouns in capitals: before \"said\"": 0.2,
    "nouns in capitals: before \"says\"": 0.004,
    "nouns in capitals: before \"to\"": -0.062,
    "nouns in capitals: before \"was\"": 0.486,
    "nouns in capitals: before \"were\"": -0.009,
    "nouns in capitals: before \"will\"": -0.126,
    "nouns in capitals: before a bracket": 0.141,
    "nouns in capitals: before a colon": 0.322,
    "nouns in capitals: before a comma and place": -0.027,
    "nouns in capitals: before a mark": -0.262,
    "nouns in capitals: before a noun of bodies": 0.014,
    "nouns in capitals: before a noun of people": 0,
    "nouns in capitals: before a number": -0.008,
    "nouns in capitals: before a role": -0.49,
    "nouns in capitals: before a verb of saying": -0.799,
    "nouns in capitals: before a word": -0.007,
    "nouns in capitals: beside a body": 0.129,
    "nouns in capitals: beside a person": -0.07,
    "nouns in capitals: beside a place": -0.082,
    "nouns in capitals: body apposition": 0.05,
    "nouns in capitals: body by its words": -0.153,
    "nouns in capitals: body by itself": -0.152,
    "nouns in capitals: brackets after": 0.82,
    "nouns in capitals: capital inside a word": -0.106,
    "nouns in capitals: digit": -0.039,
    "nouns in capitals: given name and surname": -0.08,
    "nouns in capitals: given name first": 0.441,
    "nouns in capitals: given name last": -0.103,
    "nouns in capitals: given name or word first": 0.474,
    "nouns in capitals: he or she soon after": -0.644,
    "nouns in capitals: honorific": -0.174,
    "nouns in capitals: hyphen": -0.188,
    "nouns in capitals: in brackets after a body": -0.034,
    "nouns in capitals: in brackets after a person": -0.327,
    "nouns in capitals: in brackets after a place": -0.04,
    "nouns in capitals: initial": -0.253,
    "nouns in capitals: initials first": 0.226,
    "nouns in capitals: institution inside": -0.021,
    "nouns in capitals: institution last": -0.146,
    "nouns in capitals: known body": -0.136,
    "nouns in capitals: known body first": -0.029,
    "nouns in capitals: known place": -0.261,
    "nouns in capitals: known surname": -0.304,
    "nouns in capitals: land by its ending": -0.629,
    "nouns in capitals: last word AG": -0.001,
    "nouns in capitals: last word Bay": -0.046,
    "nouns in capitals: last word Cup": -0.003,
    "nouns in capitals: last word Gulf": 0,
    "nouns in capitals: last word Institute": -0.001,
    "nouns in capitals: last word News": -0.005,
    "nouns in capitals: last word Partei": -0.006,
    "nouns in capitals: last word Polizei": -0.001,
    "nouns in capitals: last word Post": 0,
    "nouns in capitals: last word Science": 0,
    "nouns in capitals: last word Sea": 0,
    "nouns in capitals: list item": -0.57,
    "nouns in capitals: mentions": 0.474,
    "nouns in capitals: nation first": -0.001,
    "nouns in capitals: no body by these capitals": -0.008,
    "nouns in capitals: noun after a hyphen": -0.225,
    "nouns in capitals: noun of bodies first": -0.06,
    "nouns in capitals: noun of bodies last": -0.105,
    "nouns in capitals: one letter": -0.069,
    "nouns in capitals: opens sentence": 0.609,
    "nouns in capitals: owner of a thing": -0.587,
    "nouns in capitals: place before a hyphen": -0.422,
    "nouns in capitals: place by its words": -0.089,
    "nouns in capitals: place first": 0.392,
    "nouns in capitals: place last": -0.538,
    "nouns in capitals: place noun first": -0.014,
    "nouns in capitals: place noun last": -0.046,
    "nouns in capitals: plural": 0.009,
    "nouns in capitals: possessive": -0.65,
    "nouns in capitals: role apposition": 0.079,
    "nouns in capitals: role from": -0.03,
    "nouns in capitals: role inside": 0.018,
    "nouns in capitals: role last": -0.108,
    "nouns in capitals: role of": 0.083,
    "nouns in capitals: role of the": -0.005,
    "nouns in capitals: share of everyday words": 0.72,
    "nouns in capitals: share of words in small letters": -0.009,
    "nouns in capitals: shouted": -0.053,
    "nouns in capitals: stands like a body": -0.282,
    "nouns in capitals: stands like a person": 0.166,
    "nouns in capitals: stands like a place": -0.433,
    "nouns in capitals: sure body first": -0.006,
    "nouns in capitals: sure body last": -0.011,
    "nouns in capitals: surname of Germans": 0.166,
    "nouns in capitals: tag before": 0.044,
    "nouns in capitals: thing inside": 0.019,
    "nouns in capitals: thing last": -0.075,
    "nouns in capitals: title": 0.624,
    "nouns in capitals: titles in the article": 0.056,
    "nouns in capitals: town by its ending": -0.025,
    "nouns in capitals: words": -0.215,
    "of": -0.189,
    "one letter": -1.156,
    "opens sentence": 1.237,
    "owner of a role": 0.265,
    "owner of a thing": 0.434,
    "place before a hyphen": -0.621,
    "place by its words": -1.616,
    "place first": -1.062,
    "place last": -1.078,
    "place noun first": 0.199,
    "place noun last": -0.408,
    "place of": -0.38,
    "plural": -0.491,
    "possessive": 0.843,
    "role apposition": -0.019,
    "role from": -0.486,
    "role inside": -0.082,
    "role last": 0.389,
    "role of": -0.353,
    "role of the": 0.126,
    "share of everyday words": -1.644,
    "share of words in small letters": -2.128,
    "shouted": -0.898,
    "small place noun last": -0.574,
    "stands like a body": -0.553,
    "stands like a person": 2.374,
    "stands like a place": -1.819,
    "sure body first": -0.148,
    "sure body last": -0.704,
    "sure body of": -0.006,
    "surname of Germans": 1.447,
    "tag before": 1.284,
    "thing inside": -0.035,
    "thing last": -0.49,
    "title": -0.222,
    "titles in the article": 0.446,
    "town by its ending": -0.93,
    "words": -0.239
  },
  "organisation": {
    "": -3.225,
    "1 words": -0.404,
    "2 words": 0.167,
    "3 words": 0.201,
    "4 words": 0.232,
    "5 words": -0.199,
    "Jr": -0.145,
    "abstract": 0.345,
    "acronym": 1.054,
    "acronym in brackets": 0.055,
    "after \"a\"": -0.465,
    "after \"about\"": 0.187,
    "after \"across\"": -0.089,
    "after \"against\"": 1.686,
    "after \"an\"": -0.001,
    "after \"and\"": 0.153,
    "after \"around\"": -0.055,
    "after \"as\"": 0.28,
    "after \"at the\"": -0.611,
    "after \"at\"": 0.692,
    "after \"between\"": -0.14,
    "after \"by the\"": 0.294,
    "after \"by\"": 0.864,
    "after \"called\"": -0.175,
    "after \"for the\"": 0.411,
    "after \"for\"": 0.233,
    "after \"from the\"": 0.252,
    "after \"from\"": 0.118,
    "after \"her\"": -0.094,
    "after \"his\"": 0.019,
    "after \"in the\"": -0.716,
    "after \"in\"": -0.538,
    "after \"inside\"": -0.03,
    "after \"into\"": -0.105,
    "after \"its\"": 0.195,
    "after \"like\"": 0.204,
    "after \"my\"": -0.136,
    "after \"named\"": -0.075,
    "after \"near\"": -0.306,
    "after \"of the\"": 0.296,
    "after \"of\"": 0.403,
    "after \"on\"": 0.137,
    "after \"or\"": 0.13,
    "after \"our\"": 0.006,
    "after \"outside\"": -0.043,
    "after \"over\"": -0.106,
    "after \"than\"": 0.136,
    "after \"that\"": 0.685,
    "after \"the\"": 0.895,
    "after \"their\"": -0.202,
    "after \"this\"": 0.427,
    "after \"through\"": 0.444,
    "after \"to\"": 0.247,
    "after \"under\"": -0.199,
    "after \"using\"": -0.084,
    "after \"via\"": 0.019,
    "after \"with the\"": 0.497,
    "after \"with\"": 0.669,
    "after \"your\"": -0.286,
    "after a bracket": 0.205,
    "after a comma": 0.196,
    "after a held article": 0.082,
    "after a mark": -0.556,
    "after a noun of bodies": 1.55,
    "after a noun of people": -1.006,
    "after a noun of places": -0.72,
    "after a number": -1.255,
    "after a place and comma": -0.576,
    "after a role": 0.558,
    "after a role and comma": -0.352,
    "after a verb of going": 0.608,
    "after a verb of owning": 0.683,
    "after a verb of saying": 0.128,
    "after a word": 0.447,
    "after an adjective": -0.274,
    "after an owner": -0.456,
    "age after": -0.44,
    "among capitals": -0.461,
    "and": 0.785,
    "before \", which\"": 0.218,
    "before \", who\"": -0.474,
    "before \"also\"": 0.682,
    "before \"and\"": 0.029,
    "before \"are\"": 0.055,
    "before \"at\"": 0.413,
    "before \"can\"": 0.188,
    "before \"could\"": -0.003,
    "before \"did\"": -0.515,
    "before \"does\"": 0.009,
    "before \"for\"": 0.336,
    "before \"had\"": -0.045,
    "before \"has\"": 0.442,
    "before \"have\"": 0.275,
    "before \"in\"": 0.388,
    "before \"is\"": 0.38,
    "before \"may\"": 0.27,
    "before \"of\"": -0.62,
    "before \"on\"": 0.458,
    "before \"or\"": -0.035,
    "before \"said\"": -0.405,
    "before \"says\"": -0.139,
    "before \"that\"": 0.702,
    "before \"then\"": -0.023,
    "before \"to\"": -0.046,
    "before \"was\"": 0.233,
    "before \"were\"": 0.137,
    "before \"which\"": 0.019,
    "before \"who\"": 0.244,
    "before \"will\"": 0.169,
    "before \"would\"": 0.72,
    "before a bracket": 0.102,
    "before a colon": -0.034,
    "before a comma and place": -0.367,
    "before a mark": -0.663,
    "before a noun of bodies": -0.06,
    "before a noun of people": 0.991,
    "before a number": -0.346,
    "before a role": 0.415,
    "before a verb of saying": 0.442,
    "before a verb or plural": 0.538,
    "before a word": 0.548,
    "beside a body": 0.251,
    "beside a person": 0.501,
    "beside a place": 0.456,
    "body apposition": -0.175,
    "body by its words": 1.814,
    "body by itself": 1.144,
    "brackets after": -0.172,
    "capital inside a word": 0.748,
    "digit": -1.114,
    "elsewhere: 1 words": 0.546,
    "elsewhere: 2 words": 0.557,
    "elsewhere: 3 words": 0.152,
    "elsewhere: 4 words": 0.138,
    "elsewhere: 5 words": -0.552,
    "elsewhere: Jr": 0.646,
    "elsewhere: abstract": 0.346,
    "elsewhere: acronym": 0.568,
    "elsewhere: acronym in brackets": 0.439,
    "elsewhere: after \"a\"": 0.221,
    "elsewhere: after \"about\"": 0.17,
    "elsewhere: after \"against\"": 0.754,
    "elsewhere: after \"and\"": 0.055,
    "elsewhere: after \"as\"": 0.299,
    "elsewhere: after \"at\"": 0.004,
    "elsewhere: after \"between\"": -0.088,
    "elsewhere: after \"by the\"": -0.152,
    "elsewhere: after \"by\"": 0.655,
    "elsewhere: after \"for the\"": -0.15,
    "elsewhere: after \"for\"": 0.311,
    "elsewhere: after \"from the\"": 0.045,
    "elsewhere: after \"from\"": 0.267,
    "elsewhere: after \"his\"": 0.422,
    "elsewhere: after \"in the\"": -0.183,
    "elsewhere: after \"in\"": 0.371,
    "elsewhere: after \"of the\"": -0.38,
    "elsewhere: after \"of\"": 0.108,
    "elsewhere: after \"on\"": 0.673,
    "elsewhere: after \"or\"": -0.048,
    "elsewhere: after \"that\"": -0.227,
    "elsewhere: after \"the\"": 0.411,
    "elsewhere: after \"to\"": 0.9,
    "elsewhere: after \"with the\"": 0.177,
    "elsewhere: after \"with\"": -0.255,
    "elsewhere: after a bracket": 0.664,
    "elsewhere: after a comma": -0.048,
    "elsewhere: after a mark": 0.585,
    "elsewhere: after a noun of bodies": 0.717,
    "elsewhere: after a noun of people": -0.015,
    "elsewhere: after a noun of places": -0.667,
    "elsewhere: after a number": -0.34,
    "elsewhere: after a place and comma": 0.04,
    "elsewhere: after a role": 0.075,
    "elsewhere: after a role and comma": -0.612,
    "elsewhere: after a verb of saying": -1.611,
    "elsewhere: after a word": 0.427,
    "elsewhere: after an owner": -0.021,
    "elsewhere: among capitals": -0.326,
    "elsewhere: and": -0.048,
    "elsewhere: before \"and\"": -0.208,
    "elsewhere: before \"are\"": -0.017,
    "elsewhere: before \"at\"": -0.002,
    "elsewhere: before \"for\"": -0.091,
    "elsewhere: before \"had\"": 0.215,
    "elsewhere: before \"has\"": 0.222,
    "elsewhere: before \"have\"": -0.07,
    "elsewhere: before \"in\"": -0.154,
    "elsewhere: before \"is\"": 0.093,
    "elsewhere: before \"of\"": -0.113,
    "elsewhere: before \"on\"": 0.108,
    "elsewhere: before \"or\"": 0.144,
    "elsewhere: before \"said\"": -0.006,
    "elsewhere: before \"that\"": 0.223,
    "elsewhere: before \"to\"": 0.003,
    "elsewhere: before \"was\"": 0.061,
    "elsewhere: before a bracket": 0.452,
    "elsewhere: before a colon": 0.467,
    "elsewhere: before a comma and place": 0.373,
    "elsewhere: before a mark": 0.727,
    "elsewhere: before a noun of bodies": -0.377,
    "elsewhere: before a noun of people": -0.563,
    "elsewhere: before a number": -1.101,
    "elsewhere: before a role": -0.764,
    "elsewhere: before a verb of saying": 0.231,
    "elsewhere: before a word": -0.174,
    "elsewhere: beside a body": 0.317,
    "elsewhere: beside a person": 0.315,
    "elsewhere: beside a place": -0.473,
    "elsewhere: body apposition": 0.133,
    "elsewhere: body by its words": -0.445,
    "elsewhere: brackets after": 0.563,
    "elsewhere: capital inside a word": 0.268,
    "elsewhere: digit": 0.689,
    "elsewhere: given name and surname": -0.415,
    "elsewhere: given name first": -0.299,
    "elsewhere: given name last": -0.164,
    "elsewhere: given name or word first": -0.342,
    "elsewhere: he or she soon after": 0.633,
    "elsewhere: honorific": -0.235,
    "elsewhere: hyphen": 0.261,
    "elsewhere: in brackets after a body": 0.838,
    "elsewhere: in brackets after a person": 0.455,
    "elsewhere: in brackets after a place": -0.598,
    "elsewhere: initial": -0.056,
    "elsewhere: initials first": 0.152,
    "elsewhere: institution inside": -0.023,
    "elsewhere: institution last": -0.438,
    "elsewhere: known body": -0.182,
    "elsewhere: known body first": 0.329,
    "elsewhere: known place": -0.515,
    "elsewhere: known surname": -0.197,
    "elsewhere: land by its ending": -0.645,
    "elsewhere: last word Authority": -0.451,
    "elsewhere: last word Bank": 0.382,
    "elsewhere: last word Base": -0.031,
    "elsewhere: last word Center": -0.317,
    "elsewhere: last word Centre": -0.135,
    "elsewhere: last word Club": 0.027,
    "elsewhere: last word Company": 0.232,
    "elsewhere: last word Consiglio": 0.239,
    "elsewhere: last word Câmara": -0.447,
    "elsewhere: last word Games": 0.295,
    "elsewhere: last word Gobierno": 0.162,
    "elsewhere: last word Guard": 0.035,
    "elsewhere: last word Lines": 0.03,
    "elsewhere: last word Ltd.": 0.06,
    "elsewhere: last word Magazine": 0.021,
    "elsewhere: last word Medicine": -0.385,
    "elsewhere: last word Partners": 0.102,
    "elsewhere: last word Post": 0.1,
    "elsewhere: last word Press": -0.362,
    "elsewhere: last word S.A.": 0.484,
    "elsewhere: last word School": -0.427,
    "elsewhere: last word Sea": -0.028,
    "elsewhere: last word Service": 0.135,
    "elsewhere: last word Services": 0.239,
    "elsewhere: last word Team": -0.127,
    "elsewhere: last word Terminal": 0.33,
    "elsewhere: last word Tour": -0.08,
    "elsewhere: last word Valley": -0.147,
    "elsewhere: last word Ventures": 0.13,
    "elsewhere: last word Week": -0.06,
    "elsewhere: list item": -0.736,
    "elsewhere: mentions": 0.419,
    "elsewhere: nation first": 0.207,
    "elsewhere: no body by these capitals": 0.443,
    "elsewhere: noun of bodies first": 0.524,
    "elsewhere: noun of bodies last": 0.063,
    "elsewhere: of": -0.287,
    "elsewhere: one letter": 0.138,
    "elsewhere: opens sentence": -1.285,
    "elsewhere: place before a hyphen": 0.198,
    "elsewhere: place by its words": 0.114,
    "elsewhere: place first": -0.74,
    "elsewhere: place last": -0.031,
    "elsewhere: place noun first": -0.01,
    "elsewhere: place noun last": 0.124,
    "elsewhere: place of": -0.619,
    "elsewhere: plural": -0.381,
    "elsewhere: role apposition": 0.207,
    "elsewhere: role from": -0.173,
    "elsewhere: role inside": 0.129,
    "elsewhere: role last": 0.19,
    "elsewhere: role of": -0.344,
    "elsewhere: role of the": -0.009,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": 0.527,
    "elsewhere: shouted": 0.218,
    "elsewhere: stands like a body": -0.322,
    "elsewhere: stands like a person": -0.287,
    "elsewhere: stands like a place": -0.33,
    "elsewhere: sure body first": 0.1,
    "elsewhere: sure body last": -0.037,
    "elsewhere: sure body of": -0.287,
    "elsewhere: surname of Germans": -0.226,
    "elsewhere: tag before": -0.055,
    "elsewhere: thing inside": -0.444,
    "elsewhere: thing last": 0.148,
    "elsewhere: title": -0.376,
    "elsewhere: titles in the article": 1.478,
    "elsewhere: town by its ending": -0.056,
    "elsewhere: words": -0.091,
    "for": 0.22,
    "given name and surname": -1.909,
    "given name first": -0.779,
    "given name last": -0.778,
    "given name or word first": -0.286,
    "he or she soon after": -0.557,
    "honorific": -0.976,
    "hyphen": -0.038,
    "in brackets after a body": 0.959,
    "in brackets after a person": 1.175,
    "in brackets after a place": -0.818,
    "initial": -0.354,
    "initials first": -0.165,
    "institution inside": 0.305,
    "institution last": 1.339,
    "known body": 1.945,
    "known body first": -0.223,
    "known place": -0.993,
    "known surname": -1.096,
    "land by its ending": 0.628,
    "last word AG": -0.033,
    "last word Academy": 0.124,
    "last word Accord": -0.05,
    "last word Act": -0.281,
    "last word Administration": 0.074,
    "last word Affairs": -0.066,
    "last word Age": -0.016,
    "last word Agency": -0.039,
    "last word Agreement": -0.011,
    "last word Airlines": 0.018,
    "last word Airport": -0.105,
    "last word Airways": 0.024,
    "last word Alliance": 0.081,
    "last word Amendment": -0.05,
    "last word Arena": -0.024,
    "last word Army": 0.023,
    "last word Assembly": 0.06,
    "last word Association": 0.201,
    "last word Authority": 0.062,
    "last word Avenue": -0.023,
    "last word Award": -0.018,
    "last word Awards": -0.194,
    "last word Bank": -0.429,
    "last word Banks": -0.141,
    "last word Base": -0.031,
    "last word Bay": -0.054,
    "last word Bill": -0.008,
    "last word Board": 0.321,
    "last word Bridge": 0.372,
    "last word Bureau": -0.186,
    "last word Camp": -0.022,
    "last word Canyon": -0.001,
    "last word Castle": -0.053,
    "last word Cemetery": -0.041,
    "last word Center": 0.287,
    "last word Centre": -0.167,
    "last word Championship": -0.07,
    "last word Chronicle": 0.148,
    "last word Church": -0.119,
    "last word City": -0.522,
    "last word Clinic": -0.309,
    "last word Club": 0.261,
    "last word Co-operative": 0.012,
    "last word Co.": 0.004,
    "last word Coast": 0.327,
    "last word Code": -0.07,
    "last word College": -0.008,
    "last word Commission": 0.209,
    "last word Committee": -0.057,
    "last word Company": -0.18,
    "last word Conference": 0.374,
    "last word Congress": -0.136,
    "last word Consiglio": 0.239,
    "last word Consortium": 0.004,
    "last word Constituency": -0.197,
    "last word Consulting": 0.132,
    "last word Cooperative": 0.017,
    "last word Council": 0.171,
    "last word County": -0.21,
    "last word Court": -0.006,
    "last word Creek": -0.034,
    "last word Cup": -0.188,
    "last word Câmara": -0.447,
    "last word Deal": -0.002,
    "last word Defence": 0.002,
    "last word Defense": 0.005,
    "last word Democrats": 0.156,
    "last word Department": -0.002,
    "last word Desert": -0.008,
    "last word District": 0.594,
    "last word Drive": -0.02,
    "last word Economics": 0.207,
    "last word Embassy": 0.148,
    "last word Endowment": 0.006,
    "last word Energy": -0.451,
    "last word Entertainment": 0.204,
    "last word Expo": -0.036,
    "last word Fair": -0.068,
    "last word Falls": -0.084,
    "last word Festival": -0.203,
    "last word Foods": 0.14,
    "last word Force": 0.383,
    "last word Forces": 0.133,
    "last word Forest": -0.006,
    "last word Forum": 0.237,
    "last word Foundation": 0.036,
    "last word Front": -0.138,
    "last word Fund": 0.092,
    "last word GOP": 0.066,
    "last word Games": -0.009,
    "last word Gobierno": 0.162,
    "last word Government": 0.182,
    "last word Group": 0.084,
    "last word Guard": -0.227,
    "last word Guardian": 0.109,
    "last word Guild": 0.029,
    "last word Gulf": -0.01,
    "last word Hall": -0.242,
    "last word Harbor": -0.039,
    "last word Health": 0.159,
    "last word Heights": -0.001,
    "last word Hill": -0.024,
    "last word Hills": -0.052,
    "last word Hospital": -0.447,
    "last word House": -0.049,
    "last word Inc.": 0.131,
    "last word Initiative": -0.206,
    "last word Institute": 0.013,
    "last word Institution": 0.014,
    "last word Intelligence": -0.329,
    "last word International": 0.123,
    "last word Island": -0.063,
    "last word Islands": -0.008,
    "last word Journal": 0.097,
    "last word Justice": 0.197,
    "last word Laboratory": 0.316,
    "last word Labs": 0.593,
    "last word Lake": -0.074,
    "last word Lane": -0.06,
    "last word Law": 0.378,
    "last word Laws": -0.082,
    "last word League": -0.628,
    "last word Liberals": 0.18,
    "last word Library": -0.055,
    "last word Lines": 0.524,
    "last word Ltd.": 0.108,
    "last word Magazine": 0.326,
    "last word Mail": 0.054,
    "last word Marathon": -0.084,
    "last word Medal": -0.012,
    "last word Media": 0.194,
    "last word Medicine": -0.169,
    "last word Military": 0.059,
    "last word Ministry": 0.372,
    "last word Mountains": -0.068,
    "last word Movement": 0.467,
    "last word Museum": 0.078,
    "last word Nations": 0.207,
    "last word Network": -0.007,
    "last word News": -0.401,
    "last word Observatory": 0.025,
    "last word Office": -0.141,
    "last word Organization": 0.007,
    "last word Palace": -0.022,
    "last word Park": -0.072,
    "last word Partei": 0.08,
    "last word Partners": 0.148,
    "last word Party": 0.172,
    "last word Peninsula": -0.106,
    "last word Pictures": 0.003,
    "last word Plan": -0.013,
    "last word Police": 0.083,
    "last word Polizei": 0.067,
    "last word Pond": 0.1,
    "last word Port": -0.001,
    "last word Post": 0.299,
    "last word Press": -0.089,
    "last word Prison": -0.028,
    "last word Productions": 0.242,
    "last word Programme": 0.037,
    "last word Project": 0.188,
    "last word Protocol": -0.004,
    "last word Rangers": 0.01,
    "last word Region": -0.026,
    "last word Republicans": -0.466,
    "last word Research": 0.079,
    "last word Ridge": -0.064,
    "last word River": -0.071,
    "last word Road": -0.161,
    "last word S.A.": 0.484,
    "last word School": 0.093,
    "last word Science": -0.188,
    "last word Sea": -0.164,
    "last word Securities": 0.101,
    "last word Security": 0.038,
    "last word Service": 0.309,
    "last word Services": 0.142,
    "last word Society": 0.084,
    "last word Software": -0.013,
    "last word Solutions": 0.326,
    "last word Springs": 0.298,
    "last word Square": -0.008,
    "last word Stadium": -0.206,
    "last word State": -0.158,
    "last word Station": -0.04,
    "last word Stores": 0.293,
    "last word Street": 0.135,
    "last word Studios": 0.047,
    "last word Summit": -0.062,
    "last word Survey": -0.521,
    "last word Systems": 0.018,
    "last word TV": 0.083,
    "last word Taliban": 0.079,
    "last word Team": -0.056,
    "last word Technology": 0.02,
    "last word Television": 0.175,
    "last word Terminal": 0.276,
    "last word Theatre": -0.117,
    "last word Times": 0.133,
    "last word Tour": 0.275,
    "last word Town": -0.004,
    "last word Treasury": 0.26,
    "last word Treaty": -0.011,
    "last word Tribunal": 0.126,
    "last word Tribune": 0.038,
    "last word Trust": -0.166,
    "last word Union": -0.257,
    "last word United": 0.289,
    "last word University": 0.367,
    "last word Valley": 0.074,
    "last word Ventures": 0.13,
    "last word Village": -0.008,
    "last word War": -0.154,
    "last word Wars": -0.023,
    "last word Week": -0.069,
    "list item": -0.552,
    "mentions": 0.361,
    "nation first": -0.03,
    "no body by these capitals": -0.394,
    "noun after a hyphen": 0.405,
    "noun of bodies first": 1.101,
    "noun of bodies last": 0.409,
    "nouns in capitals: 1 words": -0.586,
    "nouns in capitals: 2 words": 0.429,
    "nouns in capitals: 3 words": 0.168,
    "nouns in capitals: 4 words": -0.309,
    "nouns in capitals: 5 words": 0.073,
    "nouns in capitals: Jr": -0.032,
    "nouns in capitals: abstract": -0.206,
    "nouns in capitals: acronym": 1.169,
    "nouns in capitals: acronym in brackets": 0.329,
    "nouns in capitals: after \"a\"": -0.429,
    "nouns in capitals: after \"about\"": 0.231,
    "nouns in capitals: after \"against\"": 0.268,
    "nouns in capitals: after \"and\"": 0.258,
    "nouns in capitals: after \"around\"": 0.032,
    "nouns in capitals: after \"as\"": -0.206,
    "nouns in capitals: after \"at the\"": 0.279,
    "nouns in capitals: after \"at\"": 0.075,
    "nouns in capitals: after \"between\"": -0.091,
    "nouns in capitals: after \"by the\"": -0.077,
    "nouns in capitals: after \"by\"": -0.262,
    "nouns in capitals: after \"for the\"": 0.02,
    "nouns in capitals: after \"for\"": -0.33,
    "nouns in capitals: after \"from the\"": -0.654,
    "nouns in capitals: after \"from\"": -0.372,
    "nouns in capitals: after \"her\"": -0.197,
    "nouns in capitals: after \"his\"": -0.082,
    "nouns in capitals: after \"in the\"": -0.259,
    "nouns in capitals: after \"in\"": -0.029,
    "nouns in capitals: after \"like\"": 0.374,
    "nouns in capitals: after \"named\"": -0.002,
    "nouns in capitals: after \"of the\"": 0.271,
    "nouns in capitals: after \"of\"": 0.317,
    "nouns in capitals: after \"on\"": 0.533,
    "nouns in capitals: after \"or\"": -0.111,
    "nouns in capitals: after \"that\"": 0.222,
    "nouns in capitals: after \"the\"": 0.433,
    "nouns in capitals: after \"to\"": -0.964,
    "nouns in capitals: after \"under\"": -0.11,
    "nouns in capitals: after \"with the\"": 0.003,
    "nouns in capitals: after \"with\"": 0.143,
    "nouns in capitals: after a bracket": 0.228,
    "nouns in capitals: after a comma": -0.695,
    "nouns in capitals: after a held article": 0.082,
    "nouns in capitals: after a mark": 1.33,
    "nouns in capitals: after a noun of bodies": -0.039,
    "nouns in capitals: after a noun of people": 0.016,
    "nouns in capitals: after a noun of places": -0.034,
    "nouns in capitals: after a number": -0.25,
    "nouns in capitals: after a place and comma": -0.066,
    "nouns in capitals: after a role": -0.5,
    "nouns in capitals: after a role and comma": 0.089,
    "nouns in capitals: after a verb of saying": -0.033,
    "nouns in capitals: after a word": 0.011,
    "nouns in capitals: after an adjective": -0.274,
    "nouns in capitals: after an owner": -0.438,
    "nouns in capitals: among capitals": 0.551,
    "nouns in capitals: and": -0.079,
    "nouns in capitals: before \"and\"": 0.31,
    "nouns in capitals: before \"are\"": -0.138,
    "nouns in capitals: before \"at\"": 0.153,
    "nouns in capitals: before \"can\"": 0.094,
    "nouns in capitals: before \"for\"": 0.23,
    "nouns in capitals: before \"had\"": 0.032,
    "nouns in capitals: before \"has\"": 0.072,
    "nouns in capitals: before \"have\"": 0.117,
    "nouns in capitals: before \"in\"": -0.047,
    "nouns in capitals: before \"is\"": -0.003,
    "nouns in capitals: before \"of\"": -0.164,
    "nouns in capitals: before \"on\"": -0.041,
    "nouns in capitals: before \"or\"": -0.14,
    "nouns in capitals: before \"said\"": -0.07,
    "nouns in capitals: before \"says\"": -0.029,
    "nouns in capitals: before \"to\"": -0.209,
    "nouns in capitals: before \"was\"": 0.04,
    "nouns in capitals: before \"were\"": 0.152,
    "nouns in capitals: before \"will\"": -0.152,
    "nouns in capitals: before a bracket": 0.895,
    "nouns in capitals: before a colon": 0.066,
    "nouns in capitals: before a comma and place": -0.121,
    "nouns in capitals: before a mark": 0.532,
    "nouns in capitals: before a noun of bodies": -0.004,
    "nouns in capitals: before a noun of people": 0.088,
    "nouns in capitals: before a number": 0.232,
    "nouns in capitals: before a role": -0.002,
    "nouns in capitals: before a verb of saying": 0.533,
    "nouns in capitals: before a word": -0.549,
    "nouns in capitals: beside a body": -0.016,
    "nouns in capitals: beside a person": 0.235,
    "nouns in capitals: beside a place": -0.179,
    "nouns in capitals: body apposition": -0.062,
    "nouns in capitals: body by its words": 0.186,
    "nouns in capitals: body by itself": 1.144,
    "nouns in capitals: brackets after": 0.362,
    "nouns in capitals: capital inside a word": 1.205,
    "nouns in capitals: digit": 0.608,
    "nouns in capitals: given name and surname": -1.129,
    "nouns in capitals: given name first": -0.056,
    "nouns in capitals: given name last": -0.083,
    "nouns in capitals: given name or word first": -0.423,
    "nouns in capitals: he or she soon after": -0.078,
    "nouns in capitals: honorific": -0.011,
    "nouns in capitals: hyphen": -0.393,
    "nouns in capitals: in brackets after a body": 0.089,
    "nouns in capitals: in brackets after a person": 0.206,
    "nouns in capitals: in brackets after a place": -0.178,
    "nouns in capitals: initial": -0.023,
    "nouns in capitals: initials first": -0.107,
    "nouns in capitals: institution inside": -0.047,
    "nouns in capitals: institution last": -0.487,
    "nouns in capitals: known body": 0.982,
    "nouns in capitals: known body first": 0.168,
    "nouns in capitals: known place": 0.177,
    "nouns in capitals: known surname": 0.383,
    "nouns in capitals: land by its ending": -0.31,
    "nouns in capitals: last word AG": -0.033,
    "nouns in capitals: last word Bay": -0.023,
    "nouns in capitals: last word Cup": -0.062,
    "nouns in capitals: last word Gulf": -0.005,
    "nouns in capitals: last word Institute": -0.307,
    "nouns in capitals: last word News": 0.017,
    "nouns in capitals: last word Partei": 0.08,
    "nouns in capitals: last word Polizei": 0.067,
    "nouns in capitals: last word Post": 0.002,
    "nouns in capitals: last word Science": -0.018,
    "nouns in capitals: last word Sea": -0.015,
    "nouns in capitals: list item": 0.433,
    "nouns in capitals: mentions": 0.371,
    "nouns in capitals: nation first": 0.067,
    "nouns in capitals: no body by these capitals": -0.108,
    "nouns in capitals: noun after a hyphen": 0.405,
    "nouns in capitals: noun of bodies first": 1.316,
    "nouns in capitals: noun of bodies last": 1.014,
    "nouns in capitals: one letter": -0.206,
    "nouns in capitals: opens sentence": -0.709,
    "nouns in capitals: owner of a thing": -0.187,
    "nouns in capitals: place before a hyphen": 0.539,
    "nouns in capitals: place by its words": 0.133,
    "nouns in capitals: place first": -0.482,
    "nouns in capitals: place last": 1.03,
    "nouns in capitals: place noun first": -0.078,
    "nouns in capitals: place noun last": -0.042,
    "nouns in capitals: plural": -0.124,
    "nouns in capitals: possessive": -0.116,
    "nouns in capitals: role apposition": -0.314,
    "nouns in capitals: role from": -0.003,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": 0.014,
    "nouns in capitals: role of": -0.149,
    "nouns in capitals: role of the": -0.328,
    "nouns in capitals: share of everyday words": 0.553,
    "nouns in capitals: share of words in small letters": 0.037,
    "nouns in capitals: shouted": -0.287,
    "nouns in capitals: stands like a body": -0.056,
    "nouns in capitals: stands like a person": -0.106,
    "nouns in capitals: stands like a place": -0.154,
    "nouns in capitals: sure body first": 0.039,
    "nouns in capitals: sure body last": -0.835,
    "nouns in capitals: surname of Germans": -0.485,
    "nouns in capitals: tag before": -0.008,
    "nouns in capitals: thing inside": -0.027,
    "nouns in capitals: thing last": -0.082,
    "nouns in capitals: title": 0.321,
    "nouns in capitals: titles in the article": 0.598,
    "nouns in capitals: town by its ending": 0.319,
    "nouns in capitals: words": -0.095,
    "of": 0.077,
    "one letter": -0.851,
    "opens sentence": 0.224,
    "owner of a role": -0.348,
    "owner of a thing": -0.36,
    "place before a hyphen": 0.408,
    "place by its words": -0.981,
    "place first": 0.276,
    "place last": 0.559,
    "place noun first": -0.001,
    "place noun last": -0.162,
    "place of": -1.13,
    "plural": 0.518,
    "possessive": 0.615,
    "role apposition": -0.153,
    "role from": -0.615,
    "role inside": -0.206,
    "role last": -0.069,
    "role of": 0.009,
    "role of the": -0.716,
    "share of everyday words": -0.729,
    "share of words in small letters": -1.139,
    "shouted": -0.844,
    "small place noun last": -0.968,
    "stands like a body": 1.425,
    "stands like a person": -0.692,
    "stands like a place": -0.055,
    "sure body first": -0.485,
    "sure body last": 0.034,
    "sure body of": 0.492,
    "surname of Germans": -0.207,
    "tag before": -0.584,
    "thing inside": -0.344,
    "thing last": -1.369,
    "title": -0.534,
    "titles in the article": 0.113,
    "town by its ending": 0.291,
    "words": 0.465
  },
  "place": {
    "": -2.07,
    "1 words": -0.141,
    "2 words": 0.202,
    "3 words": 0.25,
    "4 words": -0.196,
    "5 words": -0.117,
    "Jr": -0.518,
    "abstract": -0.521,
    "acronym": -0.731,
    "acronym in brackets": 0.634,
    "after \"a\"": -0.167,
    "after \"about\"": 0.18,
    "after \"across\"": 0.239,
    "after \"against\"": -1.034,
    "after \"an\"": -0.461,
    "after \"and\"": 0.593,
    "after \"around\"": 0.24,
    "after \"as\"": -0.046,
    "after \"at the\"": 0.984,
    "after \"at\"": -0.117,
    "after \"between\"": 0.572,
    "after \"by the\"": -0.568,
    "after \"by\"": -0.322,
    "after \"called\"": -0.146,
    "after \"for the\"": -0.49,
    "after \"for\"": -0.251,
    "after \"from the\"": 0.423,
    "after \"from\"": 1.348,
    "after \"her\"": -0.015,
    "after \"his\"": -0.296,
    "after \"in the\"": 0.971,
    "after \"in\"": 1.412,
    "after \"inside\"": 0,
    "after \"into\"": 0.04,
    "after \"its\"": 0.166,
    "after \"like\"": -0.284,
    "after \"my\"": -0.116,
    "after \"named\"": -0.14,
    "after \"near\"": 0.608,
    "after \"of the\"": 0.161,
    "after \"of\"": 0.921,
    "after \"on\"": 0.399,
    "after \"or\"": -0.044,
    "after \"our\"": -0.01,
    "after \"outside\"": 0.101,
    "after \"over\"": 0.427,
    "after \"than\"": -0.049,
    "after \"that\"": -0.063,
    "after \"the\"": 0.438,
    "after \"their\"": 0.186,
    "after \"this\"": -0.053,
    "after \"through\"": -0.029,
    "after \"to\"": 0.957,
    "after \"under\"": 0.29,
    "after \"using\"": -0.02,
    "after \"via\"": -0.159,
    "after \"with the\"": -0.149,
    "after \"with\"": -0.335,
    "after \"your\"": -0.123,
    "after a bracket": 0.128,
    "after a comma": 0.331,
    "after a held article": -0.509,
    "after a mark": -0.759,
    "after a noun of bodies": -0.755,
    "after a noun of people": -0.212,
    "after a noun of places": 1.231,
    "after a number": 0.016,
    "after a place and comma": 0.214,
    "after a role": -0.781,
    "after a role and comma": -0.535,
    "after a verb of going": 0.062,
    "after a verb of owning": -0.423,
    "after a verb of saying": -1.374,
    "after a word": 0.175,
    "after an adjective": -0.47,
    "after an owner": 0.144,
    "age after": -0.31,
    "among capitals": -0.676,
    "and": 0.083,
    "before \", which\"": -0.684,
    "before \", who\"": -0.106,
    "before \"also\"": -0.426,
    "before \"and\"": 0.509,
    "before \"are\"": 0.133,
    "before \"at\"": -0.339,
    "before \"can\"": -0.038,
    "before \"could\"": -0.155,
    "before \"did\"": 0.236,
    "before \"does\"": -0.016,
    "before \"for\"": -0.09,
    "before \"had\"": -0.517,
    "before \"has\"": 0.091,
    "before \"have\"": -0.149,
    "before \"in\"": 0.516,
    "before \"is\"": 0.415,
    "before \"may\"": -0.15,
    "before \"of\"": -0.545,
    "before \"on\"": 0.17,
    "before \"or\"": -0.092,
    "before \"said\"": -0.669,
    "before \"says\"": -0.165,
    "before \"that\"": -0.313,
    "before \"then\"": -0.007,
    "before \"to\"": 0.393,
    "before \"was\"": -0.271,
    "before \"were\"": 0.173,
    "before \"which\"": 0.254,
    "before \"who\"": -0.2,
    "before \"will\"": 0.338,
    "before \"would\"": -0.239,
    "before a bracket": 0.018,
    "before a colon": -0.179,
    "before a comma and place": 0.618,
    "before a mark": -0.238,
    "before a noun of bodies": -0.05,
    "before a noun of people": 0.439,
    "before a number": -1.481,
    "before a role": 0.856,
    "before a verb of saying": -1.017,
    "before a verb or plural": -0.005,
    "before a word": 0.115,
    "beside a body": -0.577,
    "beside a person": 0.853,
    "beside a place": -0.387,
    "body apposition": 0.235,
    "body by its words": -1.032,
    "body by itself": -0.659,
    "brackets after": -0.28,
    "capital inside a word": -1.759,
    "digit": -1.045,
    "elsewhere: 1 words": 0.447,
    "elsewhere: 2 words": -0.404,
    "elsewhere: 3 words": -0.214,
    "elsewhere: 4 words": 0.267,
    "elsewhere: 5 words": -0.012,
    "elsewhere: Jr": -0.202,
    "elsewhere: abstract": -0.108,
    "elsewhere: acronym": -0.248,
    "elsewhere: acronym in brackets": 0.39,
    "elsewhere: after \"a\"": -0.318,
    "elsewhere: after \"about\"": -0.063,
    "elsewhere: after \"against\"": -0.593,
    "elsewhere: after \"and\"": 0.499,
    "elsewhere: after \"as\"": 0.409,
    "elsewhere: after \"at\"": -0.374,
    "elsewhere: after \"between\"": 0.168,
    "elsewhere: after \"by the\"": -0.279,
    "elsewhere: after \"by\"": 0.098,
    "elsewhere: after \"for the\"": 0.036,
    "elsewhere: after \"for\"": -0.09,
    "elsewhere: after \"from the\"": -0.15,
    "elsewhere: after \"from\"": -0.085,
    "elsewhere: after \"his\"": -0.146,
    "elsewhere: after \"in the\"": 0.571,
    "elsewhere: after \"in\"": -0.346,
    "elsewhere: after \"of the\"": 0.41,
    "elsewhere: after \"of\"": 0.033,
    "elsewhere: after \"on\"": -0.348,
    "elsewhere: after \"or\"": 0.17,
    "elsewhere: after \"that\"": 0.108,
    "elsewhere: after \"the\"": -0.479,
    "elsewhere: after \"to\"": 0.04,
    "elsewhere: after \"with the\"": 0.024,
    "elsewhere: after \"with\"": 0.213,
    "elsewhere: after a bracket": 0.33,
    "elsewhere: after a comma": -0.344,
    "elsewhere: after a mark": 0.355,
    "elsewhere: after a noun of bodies": -0.593,
    "elsewhere: after a noun of people": -0.439,
    "elsewhere: after a noun of places": 1.209,
    "elsewhere: after a number": -0.111,
    "elsewhere: after a place and comma": 0.008,
    "elsewhere: after a role": -0.145,
    "elsewhere: after a role and comma": -0.245,
    "elsewhere: after a verb of saying": -1.179,
    "elsewhere: after a word": 0.076,
    "elsewhere: after an owner": 0.305,
    "elsewhere: among capitals": 0.307,
    "elsewhere: and": -0.003,
    "elsewhere: before \"and\"": 0.539,
    "elsewhere: before \"are\"": 0.466,
    "elsewhere: before \"at\"": -0.006,
    "elsewhere: before \"for\"": 0.85,
    "elsewhere: before \"had\"": -0.298,
    "elsewhere: before \"has\"": -0.213,
    "elsewhere: before \"have\"": -0.215,
    "elsewhere: before \"in\"": 0.142,
    "elsewhere: before \"is\"": 0.332,
    "elsewhere: before \"of\"": -0.267,
    "elsewhere: before \"on\"": -0.147,
    "elsewhere: before \"or\"": 0.585,
    "elsewhere: before \"said\"": 0.055,
    "elsewhere: before \"that\"": -0.172,
    "elsewhere: before \"to\"": -0.405,
    "elsewhere: before \"was\"": -0.078,
    "elsewhere: before a bracket": 0.174,
    "elsewhere: before a colon": -0.305,
    "elsewhere: before a comma and place": -0.279,
    "elsewhere: before a mark": 0.455,
    "elsewhere: before a noun of bodies": 0.014,
    "elsewhere: before a noun of people": 0.105,
    "elsewhere: before a number": -0.736,
    "elsewhere: before a role": -0.171,
    "elsewhere: before a verb of saying": 0.52,
    "elsewhere: before a word": -0.092,
    "elsewhere: beside a body": -0.273,
    "elsewhere: beside a person": 0.029,
    "elsewhere: beside a place": 0.392,
    "elsewhere: body apposition": 0.391,
    "elsewhere: body by its words": -0.03,
    "elsewhere: brackets after": 0.328,
    "elsewhere: capital inside a word": -0.52,
    "elsewhere: digit": 0.19,
    "elsewhere: given name and surname": -0.118,
    "elsewhere: given name first": -0.557,
    "elsewhere: given name last": 0.431,
    "elsewhere: given name or word first": 0.009,
    "elsewhere: he or she soon after": 0.045,
    "elsewhere: honorific": -0.32,
    "elsewhere: hyphen": 0.591,
    "elsewhere: in brackets after a body": -0.341,
    "elsewhere: in brackets after a person": -0.669,
    "elsewhere: in brackets after a place": 1.207,
    "elsewhere: initial": -0.057,
    "elsewhere: initials first": -0.231,
    "elsewhere: institution inside": -0.684,
    "elsewhere: institution last": -0.693,
    "elsewhere: known body": -0.01,
    "elsewhere: known body first": -0.425,
    "elsewhere: known place": -1.162,
    "elsewhere: known surname": 0.14,
    "elsewhere: land by its ending": -0.062,
    "elsewhere: last word Authority": -0.001,
    "elsewhere: last word Bank": -0.019,
    "elsewhere: last word Base": -0.109,
    "elsewhere: last word Center": 0.435,
    "elsewhere: last word Centre": -0.027,
    "elsewhere: last word Club": -0.002,
    "elsewhere: last word Company": -0.003,
    "elsewhere: last word Consiglio": -0.031,
    "elsewhere: last word Câmara": -0.033,
    "elsewhere: last word Games": -0.008,
    "elsewhere: last word Gobierno": -0.005,
    "elsewhere: last word Guard": -0.003,
    "elsewhere: last word Lines": -0.008,
    "elsewhere: last word Ltd.": -0.004,
    "elsewhere: last word Magazine": 0,
    "elsewhere: last word Medicine": 0,
    "elsewhere: last word Partners": -0.007,
    "elsewhere: last word Post": -0.01,
    "elsewhere: last word Press": -0.001,
    "elsewhere: last word S.A.": -0.033,
    "elsewhere: last word School": -0.001,
    "elsewhere: last word Sea": -0.062,
    "elsewhere: last word Service": -0.005,
    "elsewhere: last word Services": -0.016,
    "elsewhere: last word Team": -0.002,
    "elsewhere: last word Terminal": -0.264,
    "elsewhere: last word Tour": -0.074,
    "elsewhere: last word Valley": -0.165,
    "elsewhere: last word Ventures": -0.033,
    "elsewhere: last word Week": -0.001,
    "elsewhere: list item": 0.118,
    "elsewhere: mentions": 0.089,
    "elsewhere: nation first": -0.028,
    "elsewhere: no body by these capitals": -0.23,
    "elsewhere: noun of bodies first": -0.653,
    "elsewhere: noun of bodies last": -1.543,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.419,
    "elsewhere: opens sentence": 0.017,
    "elsewhere: place before a hyphen": -0.498,
    "elsewhere: place by its words": -0.632,
    "elsewhere: place first": 0.375,
    "elsewhere: place last": -0.706,
    "elsewhere: place noun first": -0.033,
    "elsewhere: place noun last": -0.599,
    "elsewhere: place of": 0.32,
    "elsewhere: plural": 0.595,
    "elsewhere: role apposition": 0.388,
    "elsewhere: role from": -0.338,
    "elsewhere: role inside": 0.177,
    "elsewhere: role last": 0.047,
    "elsewhere: role of": 0.165,
    "elsewhere: role of the": -0.452,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.222,
    "elsewhere: shouted": -0.393,
    "elsewhere: stands like a body": -0.817,
    "elsewhere: stands like a person": -0.557,
    "elsewhere: stands like a place": -0.182,
    "elsewhere: sure body first": 0.052,
    "elsewhere: sure body last": -0.08,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": 0.138,
    "elsewhere: tag before": -0.025,
    "elsewhere: thing inside": -0.288,
    "elsewhere: thing last": -0.1,
    "elsewhere: title": -0.327,
    "elsewhere: titles in the article": 0.788,
    "elsewhere: town by its ending": -0.089,
    "elsewhere: words": 0.004,
    "for": -0.18,
    "given name and surname": -1.725,
    "given name first": -0.329,
    "given name last": 0.056,
    "given name or word first": -0.039,
    "he or she soon after": -0.057,
    "honorific": -0.711,
    "hyphen": -0.104,
    "in brackets after a body": -0.114,
    "in brackets after a person": 0.2,
    "in brackets after a place": 0.863,
    "initial": -0.147,
    "initials first": -0.556,
    "institution inside": -0.4,
    "institution last": -0.881,
    "known body": -1.636,
    "known body first": -0.836,
    "known place": 3.792,
    "known surname": -1.146,
    "land by its ending": 0.223,
    "last word AG": -0.014,
    "last word Academy": -0.004,
    "last word Accord": -0.077,
    "last word Act": -0.175,
    "last word Administration": -0.014,
    "last word Affairs": -0.008,
    "last word Age": -0.03,
    "last word Agency": -0.044,
    "last word Agreement": 0,
    "last word Airlines": -0.002,
    "last word Airport": 0.119,
    "last word Airways": -0.003,
    "last word Alliance": -0.019,
    "last word Amendment": -0.013,
    "last word Arena": 0.006,
    "last word Army": -0.012,
    "last word Assembly": 0,
    "last word Association": -0.042,
    "last word Authority": -0.077,
    "last word Avenue": 0.056,
    "last word Award": -0.007,
    "last word Awards": -0.014,
    "last word Bank": 0.473,
    "last word Banks": -0.002,
    "last word Base": -0.109,
    "last word Bay": 0.16,
    "last word Bill": 0.397,
    "last word Board": -0.047,
    "last word Bridge": -0.228,
    "last word Bureau": -0.004,
    "last word Camp": 0.007,
    "last word Canyon": 0.006,
    "last word Castle": 0.267,
    "last word Cemetery": 0.11,
    "last word Center": 0.151,
    "last word Centre": 0.531,
    "last word Championship": -0.015,
    "last word Chronicle": -0.212,
    "last word Church": 0.246,
    "last word City": 0.588,
    "last word Clinic": 0.445,
    "last word Club": -0.284,
    "last word Co-operative": -0.003,
    "last word Co.": 0,
    "last word Coast": -0.282,
    "last word Code": -0.008,
    "last word College": -0.049,
    "last word Commission": -0.105,
    "last word Committee": -0.021,
    "last word Company": -0.025,
    "last word Conference": -0.019,
    "last word Congress": -0.088,
    "last word Consiglio": -0.031,
    "last word Consortium": -0.001,
    "last word Constituency": 0.729,
    "last word Consulting": -0.015,
    "last word Cooperative": -0.003,
    "last word Council": -0.087,
    "last word County": 0.309,
    "last word Court": 0.265,
    "last word Creek": 0.083,
    "last word Cup": -0.067,
    "last word Câmara": -0.033,
    "last word Deal": -0.001,
    "last word Defence": 0,
    "last word Defense": 0,
    "last word Democrats": -0.019,
    "last word Department": -0.019,
    "last word Desert": 0.007,
    "last word District": -0.394,
    "last word Drive": 0.111,
    "last word Economics": -0.003,
    "last word Embassy": -0.033,
    "last word Endowment": -0.002,
    "last word Energy": -0.002,
    "last word Entertainment": -0.002,
    "last word Expo": -0.048,
    "last word Fair": -0.01,
    "last word Falls": 0.07,
    "last word Festival": -0.052,
    "last word Foods": -0.004,
    "last word Force": -0.039,
    "last word Forces": -0.023,
    "last word Forest": 0.034,
    "last word Forum": -0.041,
    "last word Foundation": -0.015,
    "last word Front": -0.021,
    "last word Fund": -0.008,
    "last word GOP": -0.003,
    "last word Games": -0.041,
    "last word Gobierno": -0.005,
    "last word Government": -0.006,
    "last word Group": -0.003,
    "last word Guard": -0.021,
    "last word Guardian": -0.001,
    "last word Guild": -0.015,
    "last word Gulf": 0,
    "last word Hall": -0.076,
    "last word Harbor": 0.076,
    "last word Health": -0.08,
    "last word Heights": 0.003,
    "last word Hill": 0.028,
    "last word Hills": 0.04,
    "last word Hospital": 0.522,
    "last word House": 0.464,
    "last word Inc.": -0.004,
    "last word Initiative": -0.003,
    "last word Institute": -0.099,
    "last word Institution": -0.001,
    "last word Intelligence": -0.003,
    "last word International": -0.011,
    "last word Island": 0.142,
    "last word Islands": 0,
    "last word Journal": -0.004,
    "last word Justice": -0.014,
    "last word Laboratory": -0.026,
    "last word Labs": -0.038,
    "last word Lake": 0.109,
    "last word Lane": 0.267,
    "last word Law": -0.026,
    "last word Laws": -0.001,
    "last word League": -0.045,
    "last word Liberals": -0.01,
    "last word Library": 0.316,
    "last word Lines": -0.013,
    "last word Ltd.": -0.024,
    "last word Magazine": -0.071,
    "last word Mail": -0.008,
    "last word Marathon": -0.254,
    "last word Medal": -0.212,
    "last word Media": -0.005,
    "last word Medicine": -0.008,
    "last word Military": -0.01,
    "last word Ministry": -0.044,
    "last word Mountains": 0.113,
    "last word Movement": -0.01,
    "last word Museum": -0.001,
    "last word Nations": -0.023,
    "last word Network": -0.022,
    "last word News": -0.077,
    "last word Observatory": -0.002,
    "last word Office": -0.063,
    "last word Organization": -0.002,
    "last word Palace": 0.057,
    "last word Park": -0.195,
    "last word Partei": -0.009,
    "last word Partners": -0.022,
    "last word Party": -0.097,
    "last word Peninsula": -0.097,
    "last word Pictures": 0,
    "last word Plan": -0.008,
    "last word Police": -0.001,
    "last word Polizei": -0.005,
    "last word Pond": 0.139,
    "last word Port": 0.003,
    "last word Post": -0.058,
    "last word Press": -0.016,
    "last word Prison": 0.014,
    "last word Productions": -0.002,
    "last word Programme": -0.003,
    "last word Project": -0.007,
    "last word Protocol": -0.001,
    "last word Rangers": -0.003,
    "last word Region": 0.061,
    "last word Republicans": -0.001,
    "last word Research": -0.011,
    "last word Ridge": 0.002,
    "last word River": 0.372,
    "last word Road": 0.004,
    "last word S.A.": -0.033,
    "last word School": -0.239,
    "last word Science": -0.226,
    "last word Sea": -0.001,
    "last word Securities": -0.076,
    "last word Security": -0.001,
    "last word Service": -0.014,
    "last word Services": -0.018,
    "last word Society": -0.024,
    "last word Software": -0.001,
    "last word Solutions": -0.028,
    "last word Springs": -0.051,
    "last word Square": 0.032,
    "last word Stadium": 0.027,
    "last word State": 0.14,
    "last word Station": 0.326,
    "last word Stores": -0.056,
    "last word Street": 0.164,
    "last word Studios": -0.026,
    "last word Summit": -0.021,
    "last word Survey": -0.022,
    "last word Systems": -0.002,
    "last word TV": -0.076,
    "last word Taliban": -0.019,
    "last word Team": -0.006,
    "last word Technology": -0.02,
    "last word Television": 0,
    "last word Terminal": -0.247,
    "last word Theatre": 0.151,
    "last word Times": -0.033,
    "last word Tour": -0.086,
    "last word Town": 0.02,
    "last word Treasury": -0.008,
    "last word Treaty": -0.001,
    "last word Tribunal": -0.075,
    "last word Tribune": -0.011,
    "last word Trust": -0.021,
    "last word Union": -0.018,
    "last word United": -0.026,
    "last word University": -0.224,
    "last word Valley": -0.324,
    "last word Ventures": -0.033,
    "last word Village": 0.03,
    "last word War": -0.136,
    "last word Wars": -0.005,
    "last word Week": -0.054,
    "list item": -0.994,
    "mentions": -0.04,
    "nation first": -0.138,
    "no body by these capitals": -0.214,
    "noun after a hyphen": 0.22,
    "noun of bodies first": -1.253,
    "noun of bodies last": -0.114,
    "nouns in capitals: 1 words": -0.746,
    "nouns in capitals: 2 words": 0.257,
    "nouns in capitals: 3 words": 0.048,
    "nouns in capitals: 4 words": -0.067,
    "nouns in capitals: 5 words": -0.027,
    "nouns in capitals: Jr": -0.013,
    "nouns in capitals: abstract": 0.515,
    "nouns in capitals: acronym": 0.082,
    "nouns in capitals: acronym in brackets": -0.301,
    "nouns in capitals: after \"a\"": -0.113,
    "nouns in capitals: after \"about\"": -0.086,
    "nouns in capitals: after \"against\"": -0.16,
    "nouns in capitals: after \"and\"": 0.116,
    "nouns in capitals: after \"around\"": -0.143,
    "nouns in capitals: after \"as\"": -0.092,
    "nouns in capitals: after \"at the\"": 0.158,
    "nouns in capitals: after \"at\"": -0.05,
    "nouns in capitals: after \"between\"": -0.005,
    "nouns in capitals: after \"by the\"": -0.007,
    "nouns in capitals: after \"by\"": -0.017,
    "nouns in capitals: after \"for the\"": -0.119,
    "nouns in capitals: after \"for\"": -0.218,
    "nouns in capitals: after \"from the\"": 0.706,
    "nouns in capitals: after \"from\"": 0.264,
    "nouns in capitals: after \"her\"": -0.209,
    "nouns in capitals: after \"his\"": -0.079,
    "nouns in capitals: after \"in the\"": 0.375,
    "nouns in capitals: after \"in\"": 0.38,
    "nouns in capitals: after \"like\"": -0.052,
    "nouns in capitals: after \"named\"": -0.003,
    "nouns in capitals: after \"of the\"": -0.134,
    "nouns in capitals: after \"of\"": 0.03,
    "nouns in capitals: after \"on\"": 0.369,
    "nouns in capitals: after \"or\"": 0.17,
    "nouns in capitals: after \"that\"": -0.08,
    "nouns in capitals: after \"the\"": 0.054,
    "nouns in capitals: after \"to\"": 0.548,
    "nouns in capitals: after \"under\"": -0.049,
    "nouns in capitals: after \"with the\"": -0.053,
    "nouns in capitals: after \"with\"": -0.057,
    "nouns in capitals: after a bracket": -0.111,
    "nouns in capitals: after a comma": -0.06,
    "nouns in capitals: after a held article": -0.509,
    "nouns in capitals: after a mark": -0.06,
    "nouns in capitals: after a noun of bodies": 0.412,
    "nouns in capitals: after a noun of people": -0.014,
    "nouns in capitals: after a noun of places": -0.061,
    "nouns in capitals: after a number": -0.346,
    "nouns in capitals: after a place and comma": 0.13,
    "nouns in capitals: after a role": -0.127,
    "nouns in capitals: after a role and comma": -0.113,
    "nouns in capitals: after a verb of saying": -0.325,
    "nouns in capitals: after a word": -0.41,
    "nouns in capitals: after an adjective": -0.47,
    "nouns in capitals: after an owner": -0.002,
    "nouns in capitals: among capitals": 0.221,
    "nouns in capitals: and": -0.011,
    "nouns in capitals: before \"and\"": 0.009,
    "nouns in capitals: before \"are\"": -0.376,
    "nouns in capitals: before \"at\"": -0.027,
    "nouns in capitals: before \"can\"": -0.016,
    "nouns in capitals: before \"for\"": -0.19,
    "nouns in capitals: before \"had\"": -0.028,
    "nouns in capitals: before \"has\"": 0.125,
    "nouns in capitals: before \"have\"": 0.007,
    "nouns in capitals: before \"in\"": 0.149,
    "nouns in capitals: before \"is\"": -0.25,
    "nouns in capitals: before \"of\"": 0.119,
    "nouns in capitals: before \"on\"": -0.173,
    "nouns in capitals: before \"or\"": -0.139,
    "nouns in capitals: before \"said\"": 0.072,
    "nouns in capitals: before \"says\"": -0.001,
    "nouns in capitals: before \"to\"": 0.438,
    "nouns in capitals: before \"was\"": -0.258,
    "nouns in capitals: before \"were\"": -0.025,
    "nouns in capitals: before \"will\"": 0.031,
    "nouns in capitals: before a bracket": -0.232,
    "nouns in capitals: before a colon": 0.119,
    "nouns in capitals: before a comma and place": -0.004,
    "nouns in capitals: before a mark": 0.143,
    "nouns in capitals: before a noun of bodies": 0,
    "nouns in capitals: before a noun of people": -0.002,
    "nouns in capitals: before a number": 0.354,
    "nouns in capitals: before a role": 0,
    "nouns in capitals: before a verb of saying": 0.228,
    "nouns in capitals: before a word": -0.397,
    "nouns in capitals: beside a body": -0.05,
    "nouns in capitals: beside a person": -0.237,
    "nouns in capitals: beside a place": 0.073,
    "nouns in capitals: body apposition": -0.045,
    "nouns in capitals: body by its words": -0.27,
    "nouns in capitals: body by itself": -0.659,
    "nouns in capitals: brackets after": -0.209,
    "nouns in capitals: capital inside a word": -0.053,
    "nouns in capitals: digit": -0.019,
    "nouns in capitals: given name and surname": -0.861,
    "nouns in capitals: given name first": 0.533,
    "nouns in capitals: given name last": 0.067,
    "nouns in capitals: given name or word first": 0.121,
    "nouns in capitals: he or she soon after": -0.032,
    "nouns in capitals: honorific": -0.006,
    "nouns in capitals: hyphen": 0.607,
    "nouns in capitals: in brackets after a body": -0.005,
    "nouns in capitals: in brackets after a person": 0.325,
    "nouns in capitals: in brackets after a place": -0.299,
    "nouns in capitals: initial": -0.005,
    "nouns in capitals: initials first": -0.005,
    "nouns in capitals: institution inside": -0.206,
    "nouns in capitals: institution last": -0.288,
    "nouns in capitals: known body": -0.132,
    "nouns in capitals: known body first": -0.164,
    "nouns in capitals: known place": 0.94,
    "nouns in capitals: known surname": -0.063,
    "nouns in capitals: land by its ending": 1.098,
    "nouns in capitals: last word AG": -0.014,
    "nouns in capitals: last word Bay": 0.098,
    "nouns in capitals: last word Cup": -0.044,
    "nouns in capitals: last word Gulf": 0,
    "nouns in capitals: last word Institute": -0.001,
    "nouns in capitals: last word News": 0,
    "nouns in capitals: last word Partei": -0.009,
    "nouns in capitals: last word Polizei": -0.005,
    "nouns in capitals: last word Post": 0,
    "nouns in capitals: last word Science": -0.102,
    "nouns in capitals: last word Sea": 0.001,
    "nouns in capitals: list item": 0.178,
    "nouns in capitals: mentions": 0.418,
    "nouns in capitals: nation first": -0.005,
    "nouns in capitals: no body by these capitals": -0.034,
    "nouns in capitals: noun after a hyphen": 0.22,
    "nouns in capitals: noun of bodies first": -0.183,
    "nouns in capitals: noun of bodies last": 0.297,
    "nouns in capitals: one letter": -0.058,
    "nouns in capitals: opens sentence": 0.833,
    "nouns in capitals: owner of a thing": -0.089,
    "nouns in capitals: place before a hyphen": 0.754,
    "nouns in capitals: place by its words": -0.278,
    "nouns in capitals: place first": -0.182,
    "nouns in capitals: place last": -0.417,
    "nouns in capitals: place noun first": -0.005,
    "nouns in capitals: place noun last": 0.099,
    "nouns in capitals: plural": 0.053,
    "nouns in capitals: possessive": -0.079,
    "nouns in capitals: role apposition": -0.137,
    "nouns in capitals: role from": 0.333,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": -0.005,
    "nouns in capitals: role of": -0.057,
    "nouns in capitals: role of the": 0.33,
    "nouns in capitals: share of everyday words": 0.755,
    "nouns in capitals: share of words in small letters": 0.119,
    "nouns in capitals: shouted": -0.21,
    "nouns in capitals: stands like a body": 0.253,
    "nouns in capitals: stands like a person": 0.083,
    "nouns in capitals: stands like a place": 0.398,
    "nouns in capitals: sure body first": -0.094,
    "nouns in capitals: sure body last": -0.044,
    "nouns in capitals: surname of Germans": 0.136,
    "nouns in capitals: tag before": -0.002,
    "nouns in capitals: thing inside": -0.001,
    "nouns in capitals: thing last": -0.055,
    "nouns in capitals: title": 0.603,
    "nouns in capitals: titles in the article": 0.411,
    "nouns in capitals: town by its ending": 0.187,
    "nouns in capitals: words": -0.489,
    "of": -0.178,
    "one letter": -1.137,
    "opens sentence": -0.125,
    "owner of a role": -0.182,
    "owner of a thing": -0.236,
    "place before a hyphen": -0.057,
    "place by its words": 2.435,
    "place first": 0.665,
    "place last": 0.684,
    "place noun first": 0.023,
    "place noun last": 1.37,
    "place of": 0.961,
    "plural": -0.581,
    "possessive": -0.135,
    "role apposition": 0.555,
    "role from": 0.877,
    "role inside": -0.052,
    "role last": -0.154,
    "role of": 0.114,
    "role of the": 0.099,
    "share of everyday words": -0.843,
    "share of words in small letters": -1.104,
    "shouted": 0.359,
    "small place noun last": 0.676,
    "stands like a body": -0.556,
    "stands like a person": -1.523,
    "stands like a place": 2.116,
    "sure body first": 0.709,
    "sure body last": -0.151,
    "sure body of": -0.644,
    "surname of Germans": -0.886,
    "tag before": -0.636,
    "thing inside": -0.489,
    "thing last": -1.182,
    "title": -0.377,
    "titles in the article": -0.216,
    "town by its ending": 1.099,
    "words": -0.355
  }
};
/** Words and, in hundredths, what each is worth for a person, a body, a place. */
export const KIND_WORDS = {
  "first word:": String.raw`
airbus 0 -22 -8 alberto 14 -5 -1 aldo 14 -2 -1 alexander -20 -4 -1 amedeo 11 -3 0 ana 13 -2 -1 ann 74 -51 -1
anna 30 -4 -4 anton -41 -1 -2 antonio 14 -4 -2 arabian 0 -12 6 ash -53 -3 69 asociación 0 11 0
association 0 -39 0 associação -1 -17 -1 athletic -23 84 -10 audiencia 0 33 -3 autoridad -2 30 -1
aïn -14 -12 48 balonmano -2 63 -17 banco 0 28 0 bank 0 19 -2 basic -2 -16 -15 bay 0 35 -24 bbc 0 28 -5
beatrice -26 -1 0 beatriz -30 -1 -1 ben -2 11 -2 berta 16 -2 -3 best 0 -12 -2 big -2 -3 -33 bill 41 -11 -10
birgit 11 0 0 blue -11 17 24 bo 122 -34 -86 boston -10 -48 -8 build -1 -75 -1 byron -14 -1 2 cabo -12 -21 46
caio 10 -1 -1 camera 0 -42 -9 cape -11 18 -34 capitol 0 -16 18 carlo -9 -4 -58 carlos -12 42 -7 casa -10 -11 59
central -2 -18 32 centro -3 40 11 champions 0 -145 0 charlie 3 25 -1 christian 32 -13 -18 city 0 13 12
claire 24 -6 -1 claude -23 -1 0 clube -1 36 -13 coast -1 -31 -15 coastal -7 39 -5 comisión 0 13 0
commissione 0 25 -13 comune 0 18 -1 confédération 0 11 -1 conservatorio 0 39 -2 consiglio -1 -89 -2
copa -5 -92 -19 corinne -47 -1 -1 corrado -21 -5 -5 council 0 11 -1 cultura -12 -31 -6 cámara -1 57 -3
câmara 0 -86 -1 daily -1 30 -3 dana 17 -3 -3 daniel 12 -10 -3 dario 13 -3 -1 david 20 -8 -14 davis -32 -5 -2
de -53 -33 32 departamento -1 29 -2 department 0 15 -1 deportivo -9 66 -33 di 114 -28 -16 didier 14 -2 -1
digital 0 -17 0 direction 0 -51 -1 district 0 -28 10 eastern -4 -7 33 el -22 -33 32 elena 23 -1 -7
elisa 11 -1 -2 encontro -1 -36 -8 ernesto -17 -1 -2 escola -5 31 -6 estado -7 -53 -27 europa -7 -18 -4
european 0 7 -19 fabrice -42 -1 0 federación 0 15 -1 feira -2 -53 -59 felipe -28 -2 -3 fernando 17 -6 -2
festa -1 -35 -26 food -30 -21 -6 foreign 0 27 -4 fort -68 -17 91 france -13 55 -5 gennaro 14 -2 -4
george 55 -5 -37 gil -69 -3 -1 giorgio 28 -14 -5 global 0 -38 -7 gobierno -2 19 -1 golden -6 -19 -6
gonzalo -47 -1 22 google -2 -53 -4 grand -6 -54 50 great 0 55 -43 greta 12 -31 -9 grupo 0 -17 -2
guardia -15 42 -6 gustavo 32 -7 -8 hannah 19 -3 -2 harbour -6 30 -38 harry -40 -2 -1 hato -40 -31 87
healthy 0 -19 -1 hernán 13 -1 -3 high -3 34 24 holger -22 -2 0 holy -2 -16 31 home -1 -16 -2 hospital 0 7 19
house -1 -45 -7 hubert -40 -2 -1 hudson -9 82 -19 hugh 12 -2 -3 hugo 20 -4 -3 human -4 -17 -3 hélène 10 -2 0
ida 17 -12 -3 ines 13 -4 -1 ingrid 33 -4 -1 institute 0 10 -1 instituto -1 -18 -4 international -2 -16 21
irene 13 -3 -2 isle -5 -31 37 ismael 12 -1 -3 iván 20 -11 -3 j. 46 -39 -5 james -44 -1 -1 jan -13 -14 -2
jean -13 0 -50 jo -9 -5 -20 jochen 17 0 -4 john 27 -19 5 jonas 22 -3 -7 josé 12 -2 -4 joão 22 -3 -1
judith -24 -3 -3 junta -2 55 -10 kelly 10 -4 -2 kevin 19 -5 -5 kim 27 -12 -6 la -47 30 119 las -13 -47 105
lasse 15 -2 -4 laura 16 -3 -5 le -1 28 2 logan -15 -4 7 london -7 51 -25 long 0 -3 -34 loredana 18 -2 0
los -10 -30 51 luca 20 -3 -15 lucía 18 -3 -2 luis 5 -11 -42 lukas -12 0 -1 luís 34 -2 -4 madison 19 -5 -22
manitoba 0 -42 -4 maple 0 2 13 marcel -7 78 -1 marek 10 -2 -1 maria 48 -4 -4 mario 13 -6 -4 mark 8 7 -13
marta -19 47 -2 martin 19 -13 -2 martina 20 -1 -5 mary 11 -2 -4 maría 32 -5 -2 max 11 -3 -3 michael 24 -7 -8
middle -1 -30 -2 milena -15 -1 -3 mill 0 -20 45 ministerio 0 47 -2 ministry 0 -15 -3 ministério 0 20 -2
mira 25 -4 -1 mireille 14 -2 0 monte -148 40 165 municipio 0 25 -4 national -7 57 -10 new -15 -15 67
nord -7 14 13 north -25 6 51 office 0 28 -2 ole 17 -2 0 open -3 42 -2 oscar 17 -4 -1 ottavio 18 -1 -1
paola 12 -2 -2 paper 0 -16 -2 paris -2 2 28 park 107 -15 -61 patricia 24 -4 -4 patrick 11 -2 -2 paul -3 -25 -9
paula 13 -2 -4 pedro -35 -1 0 peter 19 -2 -29 petra 11 -2 -1 pietro 13 -2 -2 policía -1 -18 0 polícia -1 24 -2
ponta -2 -23 30 ponte -8 -20 76 port -25 -42 96 porto -2 -37 83 provincia 0 57 -10 public 0 25 -3
puerto -6 9 55 punta -7 -42 57 radio -16 85 -16 ramiro -39 -19 -2 ramón -37 -13 25 raymond 11 -1 -1
real -4 24 -2 red -1 27 0 reduce -14 -26 -5 renzo 22 -4 -8 republican 0 32 -5 richard 11 -7 -5 rio -29 -26 50
rita 9 -19 -1 robert 10 -4 -5 romain -26 -3 0 rosa 35 -8 -8 rosario 4 -12 -5 roten -1 21 -1 royal -1 25 -3
rua -2 -30 37 rui 16 -13 -4 ruth 12 -5 -5 rádio -36 122 -99 sabine -12 -1 0 salt -4 -53 2 san -96 -24 106
santa -51 87 -56 santo -38 -5 48 secretaria -1 16 -1 secretaría 0 14 -1 senate 0 -22 0 serena -33 41 -2
sergio 16 -2 -6 service -1 24 -13 servicio -1 31 -5 simon -19 -1 -2 simona 12 -1 -3 sindicato 0 31 -2
south -4 -13 20 southern -4 19 43 st -1 15 -36 st. -3 26 -39 state 0 -32 0 steve 13 -5 -3 sud -11 77 -19
super -2 -17 -32 supreme 0 12 -1 susan -28 42 -1 são 45 -18 -90 te -18 -6 -4 teatro -9 4 15 teresa 14 -6 -2
the -8 22 35 tom 11 -3 -3 tomás -51 -7 -3 tv -1 31 -3 u.n. 0 26 0 u.s. -1 14 -13 ufficio -2 -37 -1
un -37 66 -20 union 0 3 30 unione -6 42 -10 united 0 -140 109 universidad 0 35 -6 universidade 0 14 -3
university 0 41 -34 união -4 19 -17 unión 0 52 -2 update -7 -27 -2 upper -16 -20 54 us 0 22 -1 use -20 -26 -6
uwe -49 -1 0 victoria -1 13 18 vila -14 -25 59 villa -29 -38 99 virtual -1 -10 -2 walter 16 -3 -6
washington -3 37 -6 west -27 -51 112 western -2 -15 46 white 0 17 2 wilson 3 14 -2 world -6 56 -20
zona -19 -41 19 zé 15 -2 -1 ángel -5 -1 -15`,
  "word inside:": String.raw`
" 37 -17 -4 & -106 149 -34 ' 0 -32 -4 , -14 -39 -7 a. 17 -2 -1 air 0 11 -1 al 1 -16 -8 and 0 -66 44
ann 15 -2 -4 arab 0 -28 6 aviation 0 20 -1 carlos -16 -1 0 central 0 31 36 centro -1 -2 11 civil -1 39 -1
county -3 10 18 da -77 16 78 das -2 -16 84 de -73 6 -50 dei -6 37 -9 del -76 -6 -2 della -3 11 12
department 0 -33 -4 der 31 -19 -1 des -8 -16 22 di -45 22 -46 district 0 -17 33 do -52 -22 65 dos 10 43 50
du -47 67 -34 d’ -2 31 38 e -10 34 -9 for -3 28 -18 force -1 -57 -2 foreign 0 24 0 für -1 62 -8 golf -5 -8 98
health 0 -3 19 high 0 29 -2 la -7 -10 -28 le 6 -20 39 local 0 -15 49 luisa 19 -1 0 l’ -1 -18 24
magistrates 0 12 -11 medical 0 20 -12 municipal -2 -6 -10 nacional -4 -24 -18 national 0 33 -13 of -19 11 -17
on 0 -52 -5 police 0 21 -2 provincial 0 29 -4 public 0 12 0 pública -3 47 -3 r. 13 -37 -5 regional -1 61 -4
relations 0 12 -1 research 0 21 0 rights 0 23 -1 rita -7 -19 -1 safety 0 22 -5 san -23 -41 18 santa -13 20 54
santo -5 24 -6 school -1 16 -10 security 0 14 -15 state 0 -17 30 superior -1 -13 45 são -1 -17 22 the 2 -41 3
transport 0 17 -5 und 17 -9 -4 universidade -1 22 -10 university 0 41 -5 valley 0 46 -7 van 29 18 -3
villa 0 40 -11 von 23 -24 -17 water 0 2 -10 world 0 -29 -6 y -5 -20 -5 york 0 -15 -15 ’ 2 38 -12 “ 53 -35 -3
” 53 -35 -3`,
  "final word:": String.raw`
a320 0 -22 -8 act -8 -28 -17 africa -1 -15 10 airport -9 -32 29 allery -7 -26 56 alta -7 6 44 alto -12 21 3
america 0 -24 31 american -13 2 -26 argentina -1 10 -10 association 0 20 -4 b -4 -3 -16 bank 0 -43 47
bay -10 -5 16 board -3 32 -5 braga 38 6 -14 brava -3 -15 4 brenes 12 -2 -2 bridge -1 37 -23 brito 42 -5 -11
bros. -21 47 -6 brown 20 -8 -5 bruni -24 -1 -5 brunswick -5 -9 25 bush -20 -5 -1 california -3 -13 28
calloway 10 -1 -2 campo -2 34 -5 canada -7 28 -7 carolina -2 -11 15 ceballos 23 -13 -6 center -2 29 15
central -4 23 24 centre -2 -17 53 chronicle 0 15 -21 church 0 -12 25 city 0 -52 59 civil -1 -12 -4
club -1 26 -28 commission 0 21 -10 company -1 -18 -2 congress 0 -14 -9 costa 28 -3 -8 council 0 17 -9
county -10 -21 31 court 0 -1 27 cross -3 17 23 cruz -38 -5 1 cultural -1 3 10 cup -1 -19 -7 delgado 10 -3 -2
digital -14 28 -25 district -13 10 -56 east -2 -17 50 educação 0 -18 -1 emirates 0 -28 6 entertainment 0 20 0
fire -6 11 -6 fisheries -3 -16 -5 foods -9 14 0 force 0 38 -4 forum 0 24 -4 guard 0 -23 -2 guardian -1 11 0
haddad -3 -22 -4 hall 48 -24 -8 hampshire 0 -17 1 health 0 16 -8 hollis 53 -34 -2 hollow -20 -13 76
hospital 0 -45 52 house -1 -5 46 i -15 -8 -2 ii -17 3 -47 iii 9 -13 -4 inc. 0 13 0 interior -1 45 -7
island -2 -6 14 italia -2 -4 17 john 11 -2 -2 johnson 11 -8 -8 joão 0 -4 -64 justice 0 20 -1 king 50 -10 -4
korea 0 -22 9 lachance 11 23 -5 lake -14 -7 11 land -7 -14 45 lane -6 -6 27 league 0 -63 -4 leipzig -17 -7 -4
lindqvist -26 -2 -1 lines -33 52 -1 lins 13 -38 -1 littoral -1 -19 -3 lloyd 16 8 -11 lobato -23 28 -5
madrid -3 22 -7 magazine -1 33 -7 marathon -10 -8 -25 marchetti -31 -1 -1 medicine 0 -17 -1 meer 16 -5 0
ministry 0 37 -4 moura 28 -15 -7 municipal -4 -58 4 nations 0 21 -2 news -1 -40 -8 nord -39 68 -16
norte -18 -20 93 north -49 40 -3 obama -15 -2 -1 office 0 -14 -6 park 35 -7 -19 partners 0 15 -2 party 0 17 -10
paulo -1 24 0 peninsula 0 -11 -10 perrin -12 -1 -50 pinheiro 3 29 -17 pond -3 10 14 portugal -30 54 -12
post 0 30 -6 prado -19 -26 -46 prates -38 55 -1 prevention 0 37 -3 price 26 -6 -3 quiroga 12 -7 -2
region -4 -25 38 regional -27 -9 -7 reis 62 -14 -6 river -1 -7 37 road -2 -16 0 rodríguez 25 -8 -10
rosa 39 -8 -4 rural -9 28 -5 santo -9 -7 20 sassari 0 19 -2 saúde -1 28 -11 school 0 9 -24 science 0 -19 -23
sea -3 -16 0 serra 5 21 -35 service -13 31 -1 social -8 -12 -10 sol 7 -18 45 south -4 10 44 state 0 -16 14
states 0 -104 72 stato -1 36 -2 store -47 23 -4 street -10 14 16 sul -24 4 -18 sur -21 5 7 tavares -15 -4 -1
theatre 0 -12 15 times -8 13 -3 tour -3 28 -9 tourism -16 -1 -2 transportation 0 -39 -4 trust 0 -17 -2
tsarnaev 39 -17 -15 united -1 29 -3 university 0 37 -22 valley -13 7 -32 verde -11 25 -14 war -6 -15 -14
watch -12 2 -1 water -41 73 -1 west -6 26 1 williams 11 -8 -2 world -1 -9 12 york 0 -29 -2 zealand -1 35 0
zeitung -1 42 -22`,
  "beginning:": String.raw`
abc 0 -45 0 ach -14 -5 -3 acr 1 32 1 act -1 2 -14 ade 51 -5 -40 adj -3 -6 21 adu -13 92 -47 adv -10 35 -16
afp 0 -31 -5 afr 10 -29 -58 ago 15 -15 23 agr -13 38 -28 agu -11 -4 -13 ah -24 -8 -9 air -25 8 -1 al- 3 -25 74
ala -8 -26 27 alb 29 -28 28 ale -16 -9 -15 alg -14 37 -20 ali -26 -8 -41 all -35 38 -1 alm -9 35 -14
alp -10 -9 37 alt -12 -19 79 alz -41 -27 -19 amb 20 -25 -29 ame -59 -40 114 amo -2 -4 25 amé -1 42 -29
ana 17 27 -9 anc 23 -1 -47 and 38 -26 2 anf -4 14 -5 ang -9 20 33 ank -13 -14 38 ans 14 -93 -17 ant 28 10 -7
apa -13 2 -12 apc -1 19 -12 api -14 -81 -26 apo -8 44 24 app -35 -6 -4 aqu -2 -8 -19 ara 16 -33 33 arb -11 -4 5
arc -33 -20 -10 are -7 17 -16 ari -43 -11 55 ark -6 25 0 arm -1 70 -31 ars -16 -17 49 art -9 3 -34
asa -13 36 -10 ash -1 -10 41 aso -7 52 -30 ass -46 34 -32 ate -26 -22 -11 atl -38 41 15 aur -3 -4 25
aus -19 -32 2 aut -33 30 -21 ave -16 -23 -22 azu -44 31 -4 b -8 -5 -10 bag -39 35 4 bah -2 -7 21 bai 12 -3 -23
bak 22 -11 -5 bal 0 46 -42 ban 27 -22 -11 bar -58 60 9 bas 40 -15 -22 bat 26 -18 -29 bau 22 -15 -32 bay -3 14 1
bea 20 -11 -15 beb -9 21 -12 bec -9 -9 -13 bee 6 -11 -14 bei -11 -14 -2 bel 80 -6 12 ben 61 -13 -11
ber 70 -50 47 bet 30 17 5 bev 5 -14 -13 bia 26 -13 -15 bib -12 -39 9 bie -3 30 2 bil -5 70 -28 bin -15 -6 -6
bla 10 70 -23 ble -5 12 2 bli -11 87 -4 blo -18 31 -2 blu -25 13 19 boa 0 18 -13 bod -9 -7 -19 boe -6 -6 33
bol -9 72 -60 bon 59 -27 -19 boo -58 77 -39 bor -1 -9 77 bos -8 -17 38 bot 3 -32 -12 bou -10 54 -24
bra 64 -1 62 bre 94 34 -39 bri -24 48 -5 bro 49 21 -7 bru 62 -36 19 buc 4 -2 -13 bul -8 26 9 bur 21 -15 -12
bus 64 19 -34 but -3 -6 35 c -13 -15 -4 cab 1 24 -15 cac -12 -9 35 cae 48 -7 -15 cai 31 28 -22 cal -18 -47 62
cam -36 38 14 can -31 -5 6 cap 1 -12 34 car 12 -27 8 cas 25 -15 22 cat -9 -10 11 cau -22 -10 23 cea -2 0 42
cel -6 18 -12 cen -12 -5 9 cer 4 -26 -2 ces 41 38 -34 cgt -1 30 -14 che 22 -17 15 chi -4 -48 76 cho -10 14 -4
chr -5 -28 -16 chu 19 -40 -7 cir -2 33 -15 cit -1 27 -4 cla -8 -37 4 cle 44 -13 -9 cli 33 -50 -20 clu -2 33 -4
cnn -16 48 -21 co. 0 -38 -1 coa -25 -8 31 cod -6 0 -40 coi -14 32 -1 col 3 43 -38 com -64 -43 -38
con -78 38 -117 coo -10 22 -14 cop -19 -14 2 cor -42 46 11 cos -14 37 -33 cot 55 -29 27 cra -18 -47 -30
cre 1 11 38 cri 4 -18 -13 cro -18 -42 55 cue -1 -12 0 cul 25 -31 30 cun 12 -4 -30 cur -25 -24 -19 cus -31 57 1
câm 0 -45 -3 d -14 -7 -6 dal -3 -14 35 dar 38 26 -37 day -16 0 -1 dc -4 34 -6 dea 85 -28 -20 dec -21 29 -4
def -7 -12 -51 dek -7 -9 -16 del 93 73 -69 dem 14 -22 -13 den 6 23 36 dep -8 -73 -13 der 1 -20 -25
des 16 -23 -24 deu -13 -34 8 dia -14 13 1 die -27 -10 17 dij 0 26 -25 dio -27 -37 -28 dip -19 0 -50
dis -9 67 -12 div -11 -12 -12 dol 0 -16 18 dom 6 -16 24 dor 16 -19 -12 dou 11 -22 3 dow -6 -15 -10
dre -4 23 -17 dru -2 38 -4 dun 7 -15 25 dur 3 -27 11 dus 25 -9 1 eas -7 -9 14 eba 48 27 0 ech 63 -17 -28
eco -9 -30 -56 edi -8 43 -6 edu -1 -29 -8 efe -6 16 -1 eff -4 -6 -11 egy -3 -6 13 ein -11 -11 -19
eis -30 -8 -51 elb -34 -6 15 eld -17 32 10 ele -2 17 -3 ell -3 63 -16 elv 2 -10 -2 emb 14 -6 -16 emi -1 -2 21
enc -3 -38 10 eng -5 20 -16 env -5 -25 -9 era -7 -4 13 ers -16 -6 -1 esc -26 14 14 esp -42 12 20
est -28 -68 -87 eta -4 -26 -35 eur -3 -12 -4 eva 24 -25 -28 eve 33 -6 -3 faa -5 1 13 fac -34 -96 -8
fai 10 26 -1 fal 39 -20 10 fan -10 -6 -29 far 41 23 -14 fas -9 44 -13 fav 0 -2 -51 fed -12 70 -35 fel -40 9 -8
fen -12 -9 -14 fer 72 4 -18 feu 7 -6 11 fid -40 29 -3 fig -24 -24 27 fil -16 72 -21 fin 46 5 9 fir -16 -23 -16
fis -49 75 -27 fit -21 39 -19 fla -2 15 -29 flo -4 5 26 fog 1 -11 26 foi -7 -11 39 fol -37 71 -34
fon 32 -35 -47 for 3 18 -59 foy -12 24 -32 fra -30 -29 66 fre 9 15 -23 fri -1 21 -18 fro 2 -17 -4 fue -8 -16 44
fug -7 -29 -12 fun -20 12 -14 fur 16 -14 -5 gag -15 41 -6 gal 66 20 -12 gar -2 -9 22 gat 34 -18 -5
gaz -2 -29 16 gen -20 1 25 geo -5 20 -3 ger -13 -16 18 ges -18 14 -4 gha -14 -3 39 gia 49 -14 -2 gil 36 -12 -17
gio 17 35 -41 giu 46 -22 29 gla -39 33 -15 glo -23 -5 -2 goi -11 -22 -10 gol 40 -41 -28 goo 14 15 -3
gou -2 -17 -2 gpu -4 -39 -14 gra -55 24 31 gre 3 -16 -28 gri 22 21 9 gro 16 19 -44 gru -12 -24 27
gua -15 -13 11 gui 14 -20 1 hai 39 -8 2 hal 18 24 26 ham -4 -2 30 han -32 42 23 har -20 -21 7 has 15 -23 -20
hat -34 -8 -18 hau -3 -29 -30 hav -11 21 -11 haw -2 12 -21 hea -3 -16 -5 hef 7 19 -5 hel -21 -9 18
hen 55 -13 -9 her 60 -27 -28 hes 4 -20 -30 hoc -9 -4 44 hog -10 -9 37 hol 60 7 33 hon -23 -7 23 hor -1 -16 0
hot -5 -11 -3 hou 2 41 -46 how 17 -6 -4 htt -17 -39 -15 hua 2 -17 23 hun 18 -8 -3 hut 5 -8 43 ice -8 -35 6
ida -1 -4 12 ilh -3 -33 33 ill 0 -4 33 imp 9 -32 15 imr 25 -22 24 inc -3 -60 -27 ind -8 -32 19 ine -2 28 -4
inf -11 5 -47 inn 0 -5 14 ins -13 -4 -39 int -30 -44 -36 inv -11 16 -51 ip -2 -22 -12 iph -4 -24 -5
ira -24 -55 95 isi -7 61 -8 isl -19 -32 30 iso -11 -19 57 isr -37 -18 37 ist -4 -17 5 ita -24 -25 43
iva -27 -8 12 jac 19 -11 -8 jam 33 -6 1 jan 28 47 -50 jap -2 -6 31 jar -5 22 -4 jau -4 -15 -6 jav -4 -22 -5
jea -41 -6 57 joh 5 -6 -51 jon 28 -8 -8 jor 13 -9 -4 jos 1 -6 -14 jun -13 42 -9 jur -2 -2 44 jus -45 -16 -34
juv -5 46 -22 kad 2 -10 33 kal 57 -16 45 kam -7 -24 29 kan 7 -19 30 kar 47 -12 -1 kas 38 -18 -19 kat 36 21 -36
kau 22 -9 -5 kel 11 -17 -6 ken 23 -16 15 ker 42 -7 -53 key -5 9 -24 ki -2 -45 -1 kie -15 -16 126 kil -11 60 -4
kim 26 -27 17 kin 28 -14 18 kir 1 29 5 kis 42 -14 14 kit -18 2 -1 kla 1 25 -5 kle -22 -2 -3 kno 8 -10 -5
kob -14 15 -2 kol 20 -8 4 kom -24 32 -11 kon 38 25 -18 kor 24 29 -20 kos 13 -11 -33 kov 42 -13 -11
kow 41 -10 -13 kra 51 -14 20 kre 21 -1 19 kul 16 16 -5 kur -6 -12 -8 kwa 2 -3 -30 kör -5 -7 -13 lab -6 52 -10
lac 4 -11 26 lag -27 24 7 lah 19 -4 22 lam 36 14 -53 lan 61 30 22 las 19 -27 -11 lat -8 -4 32 lau 8 -11 17
lav -19 -19 47 lea -9 15 -32 leb 33 -19 -37 leg -48 -18 -13 leh -15 -7 -8 lei -7 22 7 lem 6 17 5 len 13 -15 20
leo -2 -8 34 ler 10 -13 61 les -3 -11 -6 let -27 -16 -13 lev 27 35 6 lew 27 -6 -3 lib -1 11 4 lie -3 69 -17
lig -23 56 -28 lik -1 -14 -1 lim -1 15 -33 lin -5 -64 43 lip 18 28 -17 lir -2 -16 -3 lis -4 11 26 liv -4 58 -38
loc -17 -14 26 lom -1 -10 -14 lon -4 42 34 lor 66 -45 -3 lot -35 26 -26 lou 21 -5 -1 lov 3 -10 -3
lua -12 -16 28 lub 39 -19 19 luc 28 -8 -15 luf -7 3 26 luk 69 -31 3 lum -21 35 12 lun 2 37 -3 lus -18 32 18
lyn 0 42 -1 lyo 0 39 -40 löh -3 -3 -22 m 19 -3 -3 mac 32 -20 31 mad -18 -44 80 mag 0 39 -41 mai -11 -22 -4
mal 77 -29 2 mam -11 3 28 man -12 -37 114 mar 52 -19 55 mas 23 0 -16 mat -18 -1 -7 mau -8 -17 7 may 66 -21 -6
mcc 17 -14 -6 mcl -1 21 3 med 27 -29 -41 mel 24 28 -22 men 23 -10 0 mer 7 28 12 mes -13 -12 -2 met 22 -22 -18
mg -5 -62 73 mic 0 -7 19 mie 44 -6 -4 mil 58 35 -67 min -56 36 8 mir 6 -16 47 mis -12 21 -32 mol 17 -14 -9
mom -25 -5 6 mon -43 -41 48 moo 42 -26 -3 mor -17 43 3 mos 11 -26 37 mou 2 -4 -31 mov -3 -17 -51 msc -3 59 -4
mun -12 -55 6 mur -8 -11 10 mus -11 0 -11 mut -8 22 26 mün -10 -1 19 nac -17 -30 9 nad 19 -9 -13 nai -11 -3 0
nam -7 -5 22 nan 22 -1 -2 nar -10 -16 31 nas -4 47 26 nat -29 51 -126 nav -11 13 -12 naz 38 -24 -21
neg 68 -17 -16 neo -9 7 -19 net 34 -4 -29 neu -9 -17 -80 nev -26 -7 30 new -11 27 -43 nic 27 1 -2 nie 9 -4 -14
nig -4 21 2 nik -8 -24 -1 noe 25 -8 -13 noi -8 22 -24 nor -69 -7 54 not -14 -13 -52 nov 32 -24 7 now 43 -9 6
noë -71 -12 -26 nur -49 25 -6 oba 61 -32 -20 obe -23 10 42 oce -18 72 -39 off -9 -33 57 oka 38 -10 -5
ola 17 -4 8 oli 40 -28 23 oll -2 -9 22 oma -2 51 -38 ond 0 47 -12 ope -3 -18 -3 ora -13 -61 3 ore 21 -12 -12
ori -28 -11 -12 orl 32 -6 6 ort -15 25 20 osc -36 -12 -7 ose 16 -7 -10 ost -10 -11 79 ots -3 -32 -4
out -9 -11 -42 pa -6 -14 26 pac 49 -47 -8 pad 31 30 -14 pag -25 6 18 pai 30 -8 -30 pak -5 -20 35 pal 26 -46 29
pan -29 78 14 par -36 4 20 pas 36 -31 -41 pat 31 3 -42 pau -61 -29 25 pay -2 62 -9 peg -1 -18 16 pel 16 -5 -3
pen -8 -20 23 per 40 -52 11 pes 28 3 -10 pet 44 20 20 phi -1 36 -21 pho -8 -34 7 pia -3 -25 -35 pic -23 -39 58
pie 3 -39 31 pil 2 -11 18 pin 29 123 -94 pio -2 -50 -8 pis -1 -5 11 pla 17 -36 1 plr -17 33 -4 plu -9 -32 -7
pod -4 -10 -12 pol -92 119 -17 pon -16 -30 66 pop -21 62 -18 por -48 -14 75 pos -28 17 -14 pow -16 -10 -13
pra -15 -26 32 pre -34 -60 -28 pri 16 -29 -26 pro 1 -47 -73 pru -30 -8 17 put 11 -5 -1 qua -31 9 0 que 2 13 40
qui 31 3 32 quo -1 25 -27 r -14 -23 -19 rad 0 -32 -1 rag 11 -2 -7 rai 14 7 42 ram -2 -23 21 ran 38 4 -11
ras 25 -15 -4 rav 53 -17 8 ray 14 30 -10 rea 4 56 -18 rec -18 43 -21 red -1 19 -62 reg 1 -72 -9 rei 10 -14 -14
rem -19 -10 4 ren -36 50 -13 rep 12 -4 -41 req 15 19 -16 res -52 11 -66 ret -14 33 12 reu 60 -1 -41
rev -7 -7 -13 rey -3 24 -19 rib -17 -41 45 ric 74 -46 -10 rim -2 32 -7 riv -24 -19 82 rob 138 -47 -39
roc 21 -10 -15 rod 49 0 -14 roh -8 -9 72 roi -14 -49 13 rom -40 7 28 ron 17 17 -30 ros 19 -42 28 rot -17 4 22
rou 12 -12 -12 roy 13 -5 -7 rtl -5 34 -9 rua 18 31 -26 rus 25 -72 51 rät -3 -4 24 sab 4 32 -10 sac -6 -10 53
sai -16 82 -45 sal 46 -84 -48 sam -32 33 -24 san 65 -92 11 sar 4 0 39 sas -15 18 19 sat -8 -28 -13 sau -2 14 -8
sca 40 -27 11 sch -5 -59 -71 sci -8 27 -12 sco 6 59 -45 sea -6 74 -59 sec -4 20 -29 see 8 5 48 sei 3 -13 18
sel -18 -9 -2 sem 3 15 -31 sen -45 106 20 seo -10 -39 6 ser -9 -15 -5 ses -17 16 -20 set -6 -13 -13
sha -56 -22 28 she -30 37 14 sho 19 -16 -23 sia -72 -2 -6 sie -17 -19 60 sig -6 -19 -4 sil -9 -5 -38
sim 12 -6 -15 sin 5 11 29 ski -11 2 32 sla -12 8 -14 sma 13 5 -11 smi 31 -5 -1 sob 22 -5 -1 soc 0 -14 -15
sol -29 9 78 som -15 -15 -18 son -11 -18 54 sor -23 8 72 sou -20 35 8 sp -1 -5 37 spa -2 21 -17 spe -14 -12 -15
spi -9 -9 -12 spl -13 24 0 spo -7 -7 -18 spr -26 -6 1 sta -28 -25 1 ste 14 -9 65 sti -6 -13 -10 sto -25 -17 1
str -30 18 -53 stu -10 65 -30 stä -15 -6 -38 sub -8 10 -6 sud -8 7 33 sul -4 -4 49 sum 17 -2 0 sun -37 44 -60
sup -44 -38 -23 sus -10 23 -4 swi -23 23 -10 syr -16 -18 25 süd -3 -1 49 tab -16 -10 18 tag 0 14 -1
tai -16 23 28 tal 33 -1 -46 tam 2 32 -1 tan -31 -26 48 tar 45 36 -16 tas -53 47 -8 tat 48 -11 -6 tea -1 -8 -32
tec -17 -4 -12 teh -3 19 22 tei 20 -12 -8 tel -23 52 -26 tem -9 -15 58 ter 41 64 -45 tes -12 7 -26
tex -3 53 -31 the -17 -22 10 thi 12 -5 -2 tho 43 -7 9 thr -14 46 -5 tie -5 -8 -13 tik -16 -67 36 til 3 -13 -15
tim 14 7 11 tit 0 -10 25 tod 12 -14 -4 tog 15 -3 3 toi -5 -3 -14 tok -1 -4 20 tol 0 -74 21 tom 4 27 -19
ton 30 -24 29 top -7 28 -29 tor 27 68 -6 tou -19 -42 3 tow -2 -3 -26 tra 11 -4 -87 tre -26 -26 14 tri -13 95 24
tro 49 -33 12 tru 36 -15 -13 trá -15 37 -14 tsa 29 -11 -8 tsc 28 -15 -6 tud -36 22 -9 tul -15 18 48
tur -14 37 -79 twi -26 66 -56 u.n 0 -20 -3 u.s 0 -63 80 ue 0 11 -2 uil -11 42 -15 uk 0 -10 -5 ukr -4 -22 14
umb -2 -4 13 umw -1 49 -5 un 0 12 -1 uni -36 68 -13 unt 25 -9 52 uru -1 -5 13 us 0 -13 51 usa -1 -30 29
val 1 -14 16 van -16 -14 34 var 38 -40 24 vel -63 161 -55 ven 3 -22 -18 ver -8 -42 -29 ves -34 38 38
vet -6 82 -17 via -51 117 -42 vic 6 37 -50 vie -13 -26 37 vig -15 -4 42 vil 40 -13 -24 vio -64 33 -3
vir 1 18 12 vis -13 -34 73 vit -6 18 2 vog -40 -2 9 vol 1 26 13 vor -22 -13 -12 vos 20 -5 -3 vot -14 -1 -3
vr -3 -26 -10 wal 41 -32 30 wan -1 -15 -7 war 31 -10 -10 was -55 -18 44 wat 5 3 -22 way -21 31 -8 web -11 -9 -4
wei -4 -20 -63 wel -9 -26 -5 wes -4 -17 73 wha -5 -54 -1 whi -36 33 34 wil 19 37 -17 win -5 -9 13 wir -10 5 -12
wol 4 -4 -28 x -5 45 -11 yor -5 -10 20 you 1 -100 -9 zam 35 -11 -7 zan 0 -14 -7 zec 11 -20 -18 zel 51 -4 -11
zin -9 -16 25 zug -11 -7 -2 zul 10 -17 -3 éta -1 -27 -5 évo 32 -6 -8 öst -6 -3 38`,
  "ending:": String.raw`
.org -18 67 -13 a320 -1 -33 -9 abc 0 -45 0 aben -3 30 -5 abia -5 -24 36 able -18 39 -11 acas -1 -4 19
act -9 -18 -27 adas 21 -10 -20 adel -25 -6 -2 aden -11 -8 -14 ader -24 -13 -3 ades -8 -23 -22 adio -8 11 -20
ador 28 39 -2 ados -4 -12 4 afor 40 -12 -7 afp 0 -31 -5 agan 49 -8 -3 agen -32 -45 -12 ages -2 -25 -15
agno 2 -4 -19 agos 2 -29 42 agua 22 -22 1 ague 1 -63 -5 ah -24 -8 -9 aham -3 21 -5 ahia 0 13 -3 aine 2 4 50
ains 16 -11 47 aint -16 -19 -20 air -26 32 -3 airs -3 -12 -1 aker -46 -2 -1 alba -32 -13 28 aldi 51 -39 -13
aldo 28 -5 -22 alem -7 -5 49 alen -5 -6 -30 ales -8 -23 28 alia -14 3 20 alie 0 -4 11 alla 43 -24 0
alle -6 -62 20 allo 71 -18 -21 alls 6 23 5 ally 12 -9 -2 alon -19 -10 10 alta -10 7 40 alto -19 -8 -2
alía -2 68 -7 aman 23 -6 -3 amar -9 34 -17 amas 17 -8 13 amba 11 -18 21 ambi -22 -4 -2 ames 28 -8 -4
amos -2 -6 22 ampo 3 21 -8 amps 18 -7 -1 amts 0 -13 -5 anal -21 -7 -10 anca -14 29 -3 ance 36 -3 54
anco -7 -25 29 anda 8 -26 -8 ando 73 -18 -20 ands -6 20 -20 andt 12 -10 -2 aneo 47 -8 -30 aner -16 30 -9
anet -16 4 1 anga 55 30 -52 ange -15 -20 4 ango -8 -40 67 ania -29 -23 29 anks 65 -19 -1 anne 3 -4 13
anon -2 18 13 anos 0 15 -1 ansa -1 -85 -2 anta -17 20 28 ante 42 57 -24 anti -22 64 -21 anto -11 -26 11
ants -20 -13 -45 anté -9 23 -33 anza -8 29 -11 apan -1 -2 12 apis -13 -13 -8 app -1 -20 -13 aque -2 -28 17
arca -25 36 -7 arch -9 -3 -24 ardi 45 -13 -12 ardo -2 -18 35 ards -6 -22 -2 aren -32 18 2 aria -3 -42 -54
arif -9 -6 42 ario 20 28 -26 aris -11 15 30 army 0 11 -6 arno -7 -4 33 aroc -1 -4 22 arra -2 8 -19 arro 15 8 25
arry -37 -2 38 arta 58 -23 -75 arte -5 -35 -19 arti -20 -85 -4 arts -11 -6 46 arty 1 -11 -18 arín -40 10 21
asco -11 -10 -1 asia 35 -9 -15 asil -6 -33 6 aska -2 -4 15 assa 20 17 -19 assi 31 -38 -5 aste -25 -24 -11
atal -3 -35 -113 atch -14 41 -27 atem -23 -2 -2 aten -24 -26 -1 ater -43 46 -9 ates -7 -46 56 atin -6 20 -16
atre 0 -12 15 atti 38 -14 -12 auen -13 -2 -3 auer 87 -18 -12 aulo -1 24 0 ault 4 16 -4 ause -16 -25 -42
avan 18 39 -13 avel 22 -14 -8 aven -30 -4 47 avia -14 -6 26 away 0 -13 -4 awks -7 57 -10 ayer -10 12 -2
ayor -31 17 35 azzo -37 60 9 ação -12 -24 -40 aúde -4 12 -19 b -12 -8 -26 bach 2 37 9 bajo -19 14 7
bama 57 -26 -18 band -1 -55 -4 bank -4 6 34 bar 28 -27 -13 barn -13 56 33 bato -6 18 -8 bay -10 -5 16
bell -2 -17 32 bens 19 -6 -15 berg 36 -14 2 bert -3 -25 14 bitz 42 -12 -8 bles 31 -17 -6 blic -19 -8 -12
bner 33 -9 -3 book -16 -78 -28 boro -12 -14 43 bras -14 -24 -27 bria -3 6 16 bund -2 35 -3 burg -14 -19 6
bury -6 25 -37 bush 56 -10 -4 c -15 -28 -7 cale -21 18 12 cano 2 1 -13 cans -1 -85 -7 care -37 -21 -19
cars -7 -12 -2 casa -13 -40 -22 cata -6 0 79 cena 13 14 -1 cfa -33 5 -20 chel 6 -24 -52 chen -26 -43 -23
cher 79 -9 -5 ches 0 -28 -31 chez 31 -1 -1 cial -28 -1 -36 cias -3 20 -10 cife -1 22 8 cine 2 -42 41
city 0 -25 56 ción -34 5 -64 cken -9 -2 -28 cker 20 -8 23 club -1 49 -29 cnn -3 21 -3 co. 0 -38 -1
cola 24 -14 -24 colo -21 -14 30 cons -8 79 -21 copd -9 -56 -14 cord -6 22 -12 core -6 -26 -14 cost -6 -4 -20
cott 18 -6 -2 cruz -37 -9 0 cuba -2 -4 18 cup -1 -20 -7 d -14 -7 -6 dade -8 -29 34 daho -1 -4 12 dale -22 40 76
dame -1 -1 -37 dana -2 45 -34 day -16 0 -1 days -35 -37 -31 dc -4 34 -6 ddad -2 -22 -4 ddle 4 -3 -32
dern -5 -11 31 dero 22 -17 -4 ders 4 50 -15 dian 16 -41 -2 dina 13 -9 -14 dine -54 -12 -11 ding 22 -6 1
dini 81 -36 -46 dio -32 -19 21 dium -5 -29 -2 dley -9 -6 23 dlin 3 -13 8 dorf -47 20 61 dour 3 -2 -39
dres -4 -18 9 drid -4 20 6 dtag -1 -27 -25 duro 62 -9 -13 eace -14 18 37 each -19 -7 -9 east -3 -19 23
eaux -6 27 49 ebra -19 -6 22 ecco -31 -11 7 eden -39 -5 -1 edes -4 33 -22 edia -2 53 -12 edra -12 -20 -14
efe -6 16 -1 egal -30 -26 24 egas 0 25 -3 egel -3 12 -4 egen -5 -12 -13 egna -4 23 -17 ehem -10 -9 26
ehen -22 -18 -16 eich 12 -17 -5 eien -3 -5 -20 eine -11 -34 -31 eira 58 -6 -8 eiro 31 -17 62 eita -7 9 -15
eite -10 -24 -10 eles 28 -13 -7 eley 6 -28 30 elhi -2 -3 48 elho -5 -39 2 elia 15 -15 -3 elin 42 -12 -1
elis 43 -24 -18 ella 45 25 -22 elle -19 29 0 elli 33 -43 -13 ello -21 0 27 elmo -35 -5 -5 emen -2 -8 13
emos -13 -9 -3 enal -14 -51 -15 enca 0 -39 4 ence -33 6 -60 ench -18 -9 -53 ency -10 -35 68 enda 0 13 28
ende -39 -29 -11 ends -3 -14 -4 enis 20 -16 42 enne -10 -4 11 ense -18 36 -21 enta 29 -8 -10 ente -7 -50 -11
enti -14 4 11 ento -34 3 -17 ents -6 -17 7 enya -2 17 1 enza -1 27 -36 epa 0 17 -4 epot -6 -9 22 eral -46 5 0
erce -1 -18 16 erde -30 21 19 erdi -1 -12 -2 erei -8 -6 -18 eren -14 -17 -7 eres -13 -11 -5 ergy 0 -63 -3
eria -14 -33 -30 erie 2 -18 -3 erin -12 -13 -10 erio 0 -3 -38 erna -42 35 55 erno -7 19 -41 erns -2 23 -9
eron 11 -11 -54 eros -18 87 -19 erra 13 35 20 erri 21 -19 22 erro 0 -16 -18 erry 41 -10 -13 ersa -6 -9 37
erse -7 80 -15 erta 2 22 7 erto 17 20 -15 erts 105 -18 -12 ería -11 16 -19 esca -20 36 -23 esch 17 -3 39
esia -8 25 1 esta 0 46 -39 este -7 -32 55 etat -4 -24 -38 etro 70 -38 -22 etta -5 -33 55 ette 3 49 -20
etti 130 -63 -30 etto 41 -14 -4 etts -4 -8 35 eurs -43 4 15 euse 0 -15 -3 evel -6 29 -2 eves 4 12 2
evin 28 -6 -6 ewis 31 -6 -4 exas -1 25 -21 eyer 18 38 -6 eyes -3 -12 -16 ezes -3 -3 48 fair -20 29 -5
feld -8 0 14 fens -2 -13 -6 ffer 31 -4 -6 fice -6 -29 -21 fico 61 -15 -43 fler 36 32 -14 ford -5 -20 123
form 0 -11 -2 furt 0 -36 6 gado 25 -13 -10 gala -40 26 -9 gate -5 21 -2 gaza -1 -7 19 gees -1 -41 -1
gera 0 12 -3 ggen 66 -18 -39 gger 89 -9 -8 ggia 14 6 -7 ggio -8 12 2 gham 3 31 -22 ghts -4 -21 -3 gil 20 -6 -12
gion -6 -49 28 glia 2 -30 39 glio 16 -71 -11 gner 25 -10 -3 gola 0 -34 19 gold 46 -39 -17 gop 0 11 -2
gore 54 -17 -6 gotá -1 -31 -2 gpu -5 -35 -11 gram -13 -97 -25 grey -37 -3 -3 gton -55 -4 52 guay 0 -10 32
guez 76 -38 -11 gulf 0 -2 20 gypt -3 -6 13 haft -5 -33 -8 hain -18 -9 56 hall 48 -24 -8 hana 1 -13 29
hang 0 -7 29 hard 7 -11 -17 hart 39 -5 -10 haus -11 7 74 head -10 -18 -6 heck -31 -7 -7 heim -4 53 -57
hein 38 -4 12 hens -4 -13 -6 hers 29 22 -28 hias 9 -5 41 hile -3 -29 11 hina 6 -25 16 hine -1 -12 -31
hing -1 -12 -1 hire -2 -27 23 hler 59 -4 -8 hner 30 -5 -9 holm 19 -3 4 home -41 41 -6 hone -2 -17 -2
hool 0 -3 -24 hops -8 -11 -2 hoto -4 33 -4 hran -2 -18 30 hten -16 -5 -4 http -13 -21 -5 i -16 -9 -2
iago -9 -6 -19 iale -3 -74 -9 iams 2 59 -15 iana -52 -36 79 iani -13 66 -16 iano -54 30 39 ians -51 -42 -10
iaux -13 -18 -11 iban -42 44 -10 ible -11 -24 -11 ibya 0 -9 12 ical 24 -17 -11 ican -18 -40 5 icas -7 -3 15
ices -6 -3 -16 icht -8 57 -10 icia 12 -40 -11 icle -1 10 -29 idad -34 51 -57 iden -20 -5 -28 ideo -2 -32 42
ider -44 -14 41 idge 6 11 -6 idia -1 -1 28 ield -7 -33 11 ieri -16 59 -4 iero 24 -27 -8 iers 14 -23 -4
iese -12 -13 23 igan -1 -8 12 ight -5 23 -27 igia 2 -14 32 igne 0 -8 33 ii -17 3 -47 iii 9 -13 -4 ijon 0 26 -25
ilar 13 -7 28 ilha 6 0 26 illa -40 106 -5 ille -24 -31 23 illo 61 -40 -20 ills -14 -15 33 imer -41 -20 -8
imes -18 -1 44 inal -20 46 -31 inas -9 -30 4 inc. -1 -41 -13 inde 80 -36 -31 inen 32 31 -5 iner 53 -24 -6
ines -10 20 -5 inga -16 0 31 inge -13 -9 -7 ings -4 19 -10 inha 8 -1 28 inho 25 -18 42 inia -5 -16 15
inic 0 -37 45 inna -5 -24 35 inos -14 7 -1 into 6 -8 11 ints -3 30 -4 ione -41 -45 -17 ioni 4 -12 -4
ions -17 -9 -34 ip -2 -24 -16 ipal -9 -104 66 ique -5 -38 -11 iran -11 -29 42 iraq -1 -9 12 iras -15 -8 29
irch 0 43 -14 ires 22 -60 -13 irol -1 25 -5 iros -4 20 62 irro -6 1 -15 irós 1 -4 14 isco -18 42 -1
isio 13 -6 -4 isis -8 16 -5 ison -7 -6 16 isse -45 6 -21 ista 5 23 -17 isto 5 33 -37 isão -11 -16 -14
ital -15 18 26 ited -36 78 -3 iten -9 -6 -52 ites 0 60 -6 iums -2 -11 -23 ival -4 13 -12 ivas 12 2 -4
iver -6 -32 -3 ives -4 -10 -4 ivia -4 26 -14 ivil -1 -12 -4 ière -25 -37 85 jean -16 -16 -40 john 13 -5 -3
joão 0 -4 -64 kern -10 -11 -23 kers -29 -9 -3 ki -2 -45 -1 kiel -11 -9 61 kim 26 -9 -20 king 94 -18 15
kner 11 -3 -2 kong -12 -9 31 korb -6 -4 -19 kson 12 -26 -8 ktok 0 -62 -17 lage -15 -31 -28 lais -29 37 -16
lake -14 -7 11 lana 6 -9 34 land 17 -26 51 lane -1 -7 27 lano 19 -22 -15 lari -2 27 -14 late -14 9 -15
lato 45 -11 -11 lbao 0 43 -41 lbau -8 -5 -20 lden 4 -11 31 lder 16 -5 10 lega -1 11 -1 leib -2 -6 -25
lena -26 -16 47 lero 12 -12 -2 lery -7 -26 55 less -1 -16 -30 leta -10 50 -6 lica -10 18 -34 lico -1 -41 -1
liga -6 -6 -16 lima 6 -41 -18 lina -18 -19 3 line 11 8 -23 ling 34 1 36 lini 43 19 -41 link -4 -1 -14
lino -25 -32 12 lins 36 -45 -1 lips -11 -1 -1 lire -2 -16 -3 list -29 33 0 lity -12 -33 23 llah 0 22 -1
llas 35 -25 24 llen -3 -9 -12 ller 31 -7 -12 lles -33 79 12 lley -6 5 -35 llis 78 -43 1 llon -39 95 -16
llos 55 -24 -16 llow -21 -4 74 lner 83 -18 -8 load -28 -7 -5 loch 12 -8 -4 lock -46 -6 -9 logy -3 -17 -9
lona -4 116 -78 long 5 -7 -38 lote -22 -14 22 love 17 -2 -2 loyd 16 5 -13 lsea -3 10 -2 lson 7 -10 -3
lter -6 -23 -16 lton -16 20 15 lupe -10 -3 9 lusa -2 15 -3 lute -7 -16 -17 lver 45 -10 -42 lyon 0 63 -49
m 19 -3 -3 mada -1 62 -26 mail -18 -4 -11 male -25 -4 -2 mall 10 -19 48 mann 82 -5 -23 mano -14 14 18
mans 66 -38 -32 many -5 -13 22 mar -4 -30 -35 mara 59 -95 -15 mare -14 63 -56 mark -2 7 15 mart -12 91 -60
mata -10 -3 0 matt 20 -4 -5 may 70 -1 -34 mbia 0 -12 28 mbio -7 -13 8 mbra -1 61 -44 meau 4 -5 10 meer 23 -9 52
ment -33 -89 -40 mera -5 56 -37 mere -35 -7 54 mers 20 -8 -5 mg -5 -62 73 mics -2 22 0 mini -3 -36 -29
mira -19 -12 28 mist -4 -10 -18 mith 33 -7 -4 mney 12 -3 -1 mond 15 -8 -6 more 7 -13 23 moss 25 -5 -5
mune -1 -66 -4 mura 17 -6 -2 nada -10 52 -8 nado 39 38 -23 naev 68 -29 -24 nais -5 -13 -9 nale -8 -112 57
nals -2 -17 -1 nand 13 -12 -20 nard -28 -10 -4 nari 0 -15 -7 nate -41 39 23 nato 9 -24 -21 nces -36 59 -5
nchi 29 -10 -4 ncia -19 47 -72 ndel 20 -6 -8 nden -28 -29 32 nder 14 -58 -24 ndes 6 -23 26 ndez 18 -12 -4
ndle -49 -26 27 ndon -56 -20 84 ndor -5 31 -9 ndri 18 -6 -6 neau -29 -12 1 nell 2 -16 -6 nern -19 15 -18
nero 10 -10 -13 ners -13 22 -15 nese -11 37 5 ness -8 -11 -3 ngen -16 49 -4 nger 32 -14 35 nhão 0 -11 11
nian -10 -18 -7 nica -20 85 -39 nico -7 27 12 nido -16 -7 -31 nien 0 -6 23 nier -1 -15 -17 nies -4 17 -2
ning 19 -18 -34 nino 34 12 -7 nion -1 -2 21 nita -42 2 -5 nity -44 -20 -26 nken 27 -5 -49 nner -41 -14 -33
nnes -48 42 3 nock 52 -16 -10 noni 51 -10 -32 nora -11 -13 -13 nord -40 21 74 nova -16 31 -2 noël -71 -12 -26
nsas -1 -12 28 nsen 46 -17 -6 nsin -1 -2 15 nson 27 -18 -19 ntas -17 14 30 nten -6 15 -3 nter 0 38 10
ntic 0 -2 -32 ntin 14 -36 -16 ntly -5 32 -28 nton 2 -8 12 ntos 0 27 -15 ntre -7 -28 64 ntro -16 -7 -25
ntur -2 -10 -3 ntão -2 -2 12 nyon -15 -8 3 oard -4 48 -15 oast -15 24 9 obin -24 -2 -15 ocha -10 -17 -6
oche -6 -7 11 oday 0 12 -2 oden -9 -7 -19 ofer 42 -1 -1 ogen 4 -10 -2 oges 0 25 -21 ogia 14 -4 -21
ogie -15 43 -16 ogle 20 10 -2 ogna -2 -19 41 ogía -1 -14 -2 oint -13 31 24 oire -7 -82 83 oman -11 43 -33
omas -5 -7 30 omen -10 -13 -10 onal -44 21 -21 onde -1 37 -17 oner 62 -13 -9 ones 14 -37 19 ongo -3 -20 42
onha -5 -22 -1 onio -12 -11 42 onte 31 -5 44 oods 18 4 -8 ools -16 -40 -3 oore 21 -11 -5 opea -8 -1 14
oppa 42 -8 -32 oque 41 -9 -9 oral -10 16 -11 oran 9 -15 27 orca 13 -53 7 orce -5 29 -7 orea -8 -29 32
oren 26 -11 39 ores -27 13 3 orge 33 -6 -23 oria -23 37 15 orio 23 29 -11 orld -1 -11 5 orna -23 37 -6
orne 77 -50 -9 orno -1 28 -3 orst 20 -4 -7 orte -49 34 -1 orth -49 26 31 orto 0 -20 -48 orts -19 24 -24
orum 3 90 -28 osei 16 -7 -11 oser 18 -2 -4 ossi 50 -8 -8 osso -39 39 -6 osta 27 -4 -44 oste -15 42 4
otel -2 -17 31 oten -19 -10 -6 ots -3 -32 -4 otta 100 -41 -21 otti 50 -10 -13 ough 3 37 -43 ound -16 -35 -25
oura 36 -21 -4 ouri -5 -10 17 ourt 21 7 18 ouse -11 -18 76 outh -27 17 104 oval 16 -3 -2 over -24 -10 48
ovic 35 -5 -5 oway 13 -3 -2 oyer -11 31 -31 oyle 14 -3 -4 ozzi 76 -12 -8 pa -6 -14 26 page 16 24 -7
pain -1 31 -13 pany -1 -18 -2 park 75 -12 -26 paul -32 -4 35 paz 6 -1 -48 pell 46 -35 -6 pers -9 -35 -3
phia 0 37 -19 pier -23 -7 19 pina -32 42 10 ping -21 33 -2 plan -10 -10 -5 play -6 43 -32 plr -17 33 -4
pole -10 13 -7 poli -13 28 -1 pond -3 10 14 pool -42 86 -54 port -21 -2 42 post -2 51 -8 ppel -17 -3 -1
ppen 35 -11 -17 pple -7 52 -7 pton 23 -10 -14 pzig -19 -9 13 quay -40 -5 58 quet 45 -9 -4 quez 31 -11 -5
r -14 -32 -24 rada 16 -20 11 rado -13 -59 -20 rael -23 -15 41 raga 57 3 -25 rage 6 89 -7 raia -16 -32 59
rain 17 -14 31 rald -4 66 -9 ram 0 -21 -30 rama -8 59 -21 rand 119 -24 -37 rani 29 -13 -3 rano 39 -36 35
rari -2 11 -2 rary 4 -14 29 rati -26 -2 -38 rava -3 -15 4 rber 16 -7 -5 rces -5 -11 -11 rche -10 -17 13
rcia 5 -21 30 rcio -10 79 -30 rcos -1 -17 38 rden -11 -29 79 rder 0 -10 -18 rdes 3 15 -16 rdia -1 24 -9
real -26 87 -2 ream -4 -3 -10 reau -36 -35 32 reen 40 -9 -2 reet -10 14 16 reis 47 -18 -20 rela -3 -40 126
rell 40 -5 -23 rena -26 -19 39 rend -12 -3 -2 renn 1 -5 10 rens -15 -46 91 renz 3 38 -8 rera -16 -14 -2
rero 74 -61 -9 resh -15 -4 38 reso 0 19 -1 ress -22 74 -65 rest -4 -37 45 rett -6 -2 -20 rges -1 -13 19
rgia 4 -8 20 rian -20 -22 -14 rias 4 -28 -5 rica -30 19 25 rice 108 -15 10 rich 23 -4 -7 rick 14 -7 26
rico -2 35 -17 rict -15 41 -59 rida -4 -19 74 rien -40 -3 -2 rier -25 -8 13 ries -33 -44 18 rina 22 48 -19
rine -4 -2 -11 ring 54 -11 49 rini 16 -5 -3 rino -5 11 -41 rior -2 44 34 rios 1 -4 59 rism -16 -1 -2
rito 27 -5 -12 rity 1 -36 -9 ritz -23 36 -4 rium -9 108 -26 rkey -2 -11 21 rlin 25 -10 5 rlow -19 -7 60
rman -46 41 -9 rner 76 -14 -12 rnia -4 -32 48 road -2 -16 0 roga 16 -22 10 rola 28 -20 -19 roma -12 45 0
rona -33 22 -12 rone 31 17 0 ront -15 -20 -2 ropa 0 1 21 rope -2 -11 -6 rora -6 -22 65 ros. -21 47 -6
rosa 39 -25 -9 ross -2 8 31 rost -9 21 -15 roth 33 -11 -7 rove -4 28 -11 rown 71 22 -17 rque -30 47 -1
rras -4 16 4 rrer -14 -15 -19 rrin -1 -15 -25 rrow 2 -28 42 rría 66 -15 -28 rsch -53 -3 -2 rsen 30 -10 5
rses -1 -19 -1 rson 57 -14 -25 rtal 0 -2 18 rter -2 57 -16 rtes 2 40 -25 rthe -25 100 -17 rtos -5 -11 -19
ruch -12 -16 -9 rump 53 -11 -16 rung -2 -27 -2 runi 22 -9 -22 runo -20 -17 34 rush -17 -9 -5 rust -28 -21 -6
rvel -7 32 -2 rway -41 69 8 rwin -10 39 -48 s.a. -11 17 -17 sada 32 -13 -12 sado 12 -19 -8 sage -22 -5 -4
sapp 0 -53 0 sari 0 16 0 sboa -2 -18 21 scal -23 -4 -6 scar -32 -8 -1 sche -7 -10 -19 schi -23 -14 -6
scow -7 -5 19 sell 7 30 -14 sens 67 -9 -4 seo -15 -39 -12 sers -45 20 -1 ship -17 -20 63 shof -8 64 12
sia -72 -2 -6 side -8 -18 -11 sign -17 9 -7 sina -12 -4 3 sing -3 -15 -7 sino -4 49 -4 sion -48 55 3
sity -8 -10 -27 sler 22 -11 -13 sley 11 -3 -10 sol 7 -18 45 sold 14 -4 -1 sole 4 -26 13 sp -1 -5 37
sper -27 -8 -19 ssel -20 51 76 ssen -1 -32 -11 sses -1 -23 -17 ssex -5 -8 21 ssia -7 20 1 ssin -26 -7 69
sson -27 45 -24 stan 22 -9 10 star -7 15 -5 stem -1 -12 -7 sten -13 -23 19 ster -4 -30 7 stia -10 9 -20
stle -2 35 -25 stos 32 -8 -3 stra -22 4 -5 stro -45 -4 21 stry 0 17 -7 sud -6 58 12 sul -29 2 31 sula -37 -18 3
sung -14 10 -5 sur -25 1 -3 sure -17 32 -7 sury 0 28 -1 t -13 -4 -1 tado 2 -51 -86 tadt -1 -54 38
tain -3 -22 -22 tale 12 2 21 tana -29 24 10 tand -6 -17 52 tano 78 -25 25 tars -7 60 -20 tate -3 -41 1
tato -3 23 -22 teca -2 -43 34 tein 32 -12 7 tela -35 -10 -22 tent -12 -7 -2 tern -19 -1 -7 tero 75 -49 -29
ters 52 12 -10 teur -26 -3 -4 tham -32 -2 31 than 23 -17 -7 thon -10 -13 -27 tian -20 -4 -7 tico -36 54 -2
tien 33 -8 7 ties -10 32 -21 tika -31 97 -30 time -2 -43 31 tina -26 12 4 tine 8 -23 1 ting -54 24 -13
tini 31 -20 -20 tino -2 -17 30 tion -62 -47 24 tip -18 -6 -4 tiva -2 13 33 tive -3 12 -18 tivo -3 -20 -51
tler 11 -10 -5 tman -9 -7 -17 togo 0 -25 3 tola -36 -45 15 tone -48 22 -42 toni -4 -53 19 tor -12 -11 -7
tore -43 22 -5 tori 44 -18 -39 tors -10 32 -9 tory -5 26 -4 tour 15 17 -18 tral -4 29 23 tria -5 -7 19
triz -2 -36 -16 ttan -10 -2 14 ttel 5 -18 10 tter -63 18 -62 ttle -2 37 -30 tton 34 -8 -7 tube -4 -99 -4
tung 0 65 -26 tura 2 -16 -45 ture -17 -4 -36 u.n. 0 -20 -3 u.s. 0 -63 80 uale -34 -7 -12 uana 0 48 -33
uard -8 14 -20 uare -3 -6 -31 uber -12 10 -5 ubin 13 -2 0 ucci 11 -3 -2 uche -6 -15 -24 udio -2 -2 16
ue 0 11 -2 uela -4 -48 4 ufen -13 -6 -5 ugal -35 18 33 uk 0 -10 -5 unal 0 23 -8 undo -10 -22 2 unds -2 11 53
uneo -2 -18 -33 unga 26 -16 31 unta -8 51 -18 unty -10 -21 31 ural -10 31 5 uras -16 -13 37 urch 0 -12 25
ures -8 13 -4 uria 0 -15 7 urse -16 19 126 urst 13 -9 -21 us -4 -15 49 usa 0 -29 31 usch 10 -11 -1
usen -3 23 -4 uson -18 -10 47 ussi -1 -14 -2 uter 17 -3 -7 utin 11 -6 -2 utta -1 -6 41 uzzo -1 18 8
vale -1 -38 -12 var -1 -29 18 vard -1 19 0 veau -5 18 -18 vent -29 -23 -20 vera 17 18 -11 vere 9 33 -32
vers -2 47 18 very 28 22 -3 vice -13 27 -2 view -6 -4 -22 vigo -15 44 2 vila 0 -13 -11 vina -1 -29 16
vine 6 -2 11 ving -37 211 -14 vist 31 -28 -4 vive -15 49 -9 vora 32 -29 -9 vr -3 -26 -10 wald 40 14 12
wane -2 5 32 war -8 -16 -19 ward -10 -10 -12 wart 16 -11 -10 ways -12 3 -5 week -17 11 -6 well -8 61 30
west 8 62 -5 wick -8 -16 27 wood 2 130 -85 word -11 -8 -13 wski -23 -15 -2 x -5 45 -11 y -20 -6 -2
york -4 -30 24 yria -11 -11 26 zaré 0 -8 19 zine -1 33 -7 zola 18 -5 0 zona -20 -7 36 ária 10 -9 7
ânia -4 -7 -19 äder -13 -5 -5 ässe -17 -4 -1 ères -3 -10 24 état -1 -27 -5 ívar -6 -9 28 ônia 0 24 -7
övp -4 -21 -3 ürfe -2 -10 -7`,
  "word before:": String.raw`
" 2 9 -79 # -20 -77 2 & -14 -9 -11 ' -31 -49 18 ( 51 21 13 ) 44 19 -42 * 10 7 -4 + -4 -14 -5 , 39 20 33
- 9 -79 18 . -24 103 -23 / -173 -46 82 1 16 -1 -1 2 -10 -6 -11 5 -3 -5 -15 : -43 -12 -9 ; 29 7 60 > -13 -27 -10
@ 30 63 -16 [ 52 31 -13 ] 34 -6 -5 a 100 8 -20 about -9 -21 33 accused 22 -5 -4 across 0 -9 24 ad -36 33 59
adding -10 5 9 affiliate -14 70 -8 afp 17 -1 -3 after -3 48 -29 against -20 66 -28 agli -7 -34 24 ai -26 14 20
al -33 81 -24 alla 21 62 -83 alle -19 -34 12 alongside 16 -3 -4 als -37 -21 -9 am -33 -64 78 an -31 -1 -47
anche 58 -27 19 and 34 -22 -7 ao -40 21 14 apuntó -44 -6 -2 are -14 -8 29 around -3 -9 38 as 45 48 -36
association -11 -26 -3 at -34 61 31 au -9 82 -37 auch 34 -5 -3 auf -21 53 37 aus -6 -37 26 aux -2 -11 -46
avec 11 -20 -13 barrio -1 -4 23 beat 48 113 -9 because -3 19 -5 before -11 -9 -40 bei 14 27 -24 beide -25 -4 -2
beim -4 45 -41 beispiel -5 21 -2 believe -6 41 -4 betonte 20 -2 0 between -35 4 41 beyond -5 -5 31
bezirk -2 -2 -29 bis -1 -4 24 both -28 -5 6 brother -41 -3 -1 but 90 -10 -43 by 80 47 -40 calle -18 -12 5
called -19 -17 -15 che 8 -13 9 club -3 10 -11 cnn's 59 -25 -8 com 23 -51 19 come 22 -9 -1 comentó 23 -18 -7
comme 31 13 7 como -14 26 35 company -16 72 -13 con 30 55 18 confédération 31 -21 -1 contra 6 37 -20
d' 80 -45 11 da -2 95 -47 dal -46 15 -16 dalla -28 70 -20 das -33 -51 -2 dass 0 22 -8 de 131 -78 104
dei -16 -47 -36 del -72 48 -36 dell' -72 66 -12 della -77 128 -8 delle -22 -25 38 dem -24 1 5 den -36 -24 -56
der 4 -1 -19 des -10 -60 30 desde 7 0 12 di 114 4 100 dice 23 -14 -6 die -23 1 -45 diese -14 -5 -3
diesen -10 -4 -1 dijo 16 -2 -10 directeur 10 -5 -1 dit -38 -5 49 diz 21 -4 -10 do 1 53 19 dos -21 6 -24
drei -16 -42 -4 du -15 -37 21 durch 2 -26 -2 during -9 -16 -8 e 50 77 -56 ein -19 -11 -1 eine 4 -16 -2
einer -1 -14 -4 el -5 29 7 em -52 -91 45 empresa -30 104 -9 en -50 -53 14 erklärte 16 -1 0 ersten -15 -3 -2
es 39 -6 5 escuela -46 20 -7 est 11 -13 4 et -26 68 -9 etwa 13 -31 45 every -4 17 -2 ex -17 83 -41
explicó 16 -16 -1 first -1 -19 6 following 27 -8 -4 for 83 25 6 former -5 70 -2 four -10 -7 43 from -17 21 122
full -6 -19 -2 fügte 13 -2 0 für -51 -33 -22 gegen -2 27 -16 gegenüber 0 26 0 gli -8 -52 -15 group -1 25 -3
haben -14 -33 -2 hacia -2 -18 28 hat -9 55 8 hatte 44 -7 -4 have -15 -6 -5 her -6 10 19 his -6 -32 -7
how -27 1 -12 i -38 -36 136 ihre -18 -9 -11 ihrem -11 -4 -4 il -17 -6 9 im -9 41 -46 in -54 -93 36
including -64 24 51 ins 37 -20 28 insiste 12 -2 -2 into 12 -10 4 is 43 -31 -23 ist 11 -10 31 its -2 20 17
joined -5 40 -11 kam 17 -2 -2 l' -34 0 -23 la 8 41 22 langen -19 -1 -1 last 23 -14 -18 laut 34 79 -8
le 17 -75 81 leader 18 7 -2 leave -2 -2 11 left 0 88 -32 les -9 -4 -34 like -12 -17 -23 lire -1 -14 -2
little 1 -16 17 lo -3 13 -4 local -2 -3 16 los 26 -5 -9 lycée -60 47 -3 maestro 15 -10 -1 many -5 -36 -1
mayor -47 -1 -1 meet 14 -3 -5 meinte 17 -3 -1 meisten -12 -5 -2 member 5 -12 0 mentre 27 -25 -3 met 65 -32 -6
mit -24 14 -6 modern -5 -18 -9 my -28 -14 -12 na -40 63 -49 nach -23 -25 98 nachrichtenagentur -26 62 -2
named -22 -7 -14 near -24 -31 61 nel -5 -29 -31 nella -3 56 -35 neue -18 -26 -3 new -11 -20 -5 no -36 -28 0
noch -20 -5 -4 northern -2 -3 14 now -1 -9 30 nur 28 -4 -4 o 45 52 14 observe -15 13 -1 oder -36 -11 17
of -15 2 74 off -91 -25 155 ohne -36 -16 -9 on -28 -107 41 one -11 -9 -3 or 7 29 -38 os -6 -39 -16 ou -2 31 12
out 13 -13 -4 outside 28 -4 10 over 4 -15 43 par -39 48 -14 para 36 -28 63 pela -16 46 -17 pelo -32 16 6
per -28 -9 -9 piazza -6 -4 23 play 16 -3 -4 poi 52 -28 -10 por 59 -44 36 pour -13 28 26 presidenta 14 -7 -1
präsidentin 2 -11 0 que 47 -9 2 racconta 7 -15 -3 recent -5 38 -5 sagt 23 -12 -5 sagte 87 -25 -4 said 39 -1 -26
says 10 3 -5 secretary 17 -13 0 see 12 0 3 segundo 72 -17 -25 según 71 -18 -29 seine -29 -5 -4 selon 23 15 -3
sender -1 46 -2 senior -2 -11 -4 si -6 12 4 sich 61 41 -6 so 232 -39 -33 sobre 33 17 -6 société -5 29 -5
some -15 23 37 son -5 19 -14 sono 1 13 -3 spokesman -13 -7 -2 su 23 -6 -12 sur -19 73 -22 take -1 11 -5
tanto 42 29 -9 team -19 41 -15 teatro -16 20 -26 than -4 14 -5 that 9 69 -9 the -52 4 56 their -10 -20 19
then 106 5 -16 this -4 43 -5 three -10 -28 5 through -14 44 -3 to 41 28 44 told 19 96 -19 top -5 41 -4
tra -9 -6 14 two -5 -15 0 um -13 -11 -24 un 0 21 -22 una -6 19 2 und -8 26 12 under -6 -9 34 unsere -12 -4 -4
unter 21 -11 -5 up -4 -5 39 us 75 -5 -50 vers 6 -7 10 via -36 33 56 vicepresidente -26 39 0 viele -14 -5 -2
visited -16 -17 37 vom -17 51 -6 von 48 -25 8 war 34 -4 -4 was 24 -3 -12 watching 12 11 -3 what 19 -8 -10
when 60 62 -56 while -10 59 24 wie 13 37 -5 will 5 -22 -4 wird 28 -6 4 with -25 78 -49 y 2 -109 31
year 33 -13 -10 year-old 3 -12 9 your -9 -29 -12 zu -20 -12 -25 zum -23 -19 -34 zur -6 -21 -12 zwei -45 -13 -9
| -56 -58 -7 © 2 -66 -5 « -3 -3 32 » 22 18 -8 ¿ -26 -17 -17 à -6 35 36 è 21 -3 -2 über -18 23 -9 в -16 -28 -5
– -26 15 -19 — 41 49 -11 ‘ -56 39 -7 “ -5 -24 9 ” 111 -38 -37 „ 16 -6 -4 • -29 2 7`,
  "second before:": String.raw`
" 56 -37 -66 ' 14 -45 -61 ( -25 -69 -19 ) 45 -22 4 , 86 -3 -6 - 3 -40 -11 . 43 -48 -42 / -5 -61 -13
1 -9 -11 -40 11 -17 11 30 12 -2 16 -7 15 -2 51 -39 17 -12 -6 29 19 3 -16 -9 2 14 -44 -25 2019 -4 -31 8
2024 -8 28 0 3 -19 18 -11 4 -4 36 -2 5 -13 -29 30 6 -2 -2 40 9 -22 3 22 : 9 -23 -42 ; 60 -19 -24 a -27 -13 -9
about -2 -23 -6 accanto 6 -2 -37 according 155 22 -77 across 10 -21 20 además 24 -11 -4 adesso 2 51 -39
after -8 26 -7 age -2 -6 -22 ago 16 -4 -1 agreement -8 13 1 ainda 28 -11 -10 airport -8 -3 13 al -136 -34 5
alcalde 4 -10 22 all 10 -33 -17 all' 28 -5 -13 alla 0 -9 54 along -1 -15 33 already 2 4 -12 als 42 -20 -25
also 61 11 -23 am -8 -6 15 ambiente -20 10 -34 an -23 -21 30 anche 4 -19 47 and 9 -4 23 announced 0 19 -30
anos -6 11 -2 ao 2 27 -15 appears 0 36 -5 approach 12 -2 -1 are -4 6 -13 area -3 -17 43 as -9 -3 -26
asked 0 12 6 assemblea -6 -9 23 association -1 19 -2 at -39 44 111 até 0 -17 -16 au -64 32 30 auch -28 5 0
auf -36 -78 -19 aus -8 -69 66 aussi -8 4 20 authority -19 65 -8 avec -1 17 11 away -3 -14 41 back 28 -23 8
bank -47 -88 23 barcelona -1 -13 22 barn -29 12 39 base -12 -7 38 battle -12 -5 28 bay -21 -3 54
beekeeper -14 -12 42 been -46 39 47 before -1 1 -12 bei -6 46 -42 beim -16 16 -7 besonders -5 -5 -11
between -5 -15 2 bis -16 -10 -10 book 13 -14 -9 bourg -12 -9 31 bravo -22 18 14 brown -1 -12 6
building 0 40 -15 built -5 2 26 but -18 8 43 by -13 24 -37 c' 13 -13 4 call 0 -19 -9 called -4 21 24
capogruppo -4 61 -11 casa -24 45 15 case -7 -16 19 central -7 70 -35 centre -47 -5 45 chairman 2 3 32
charlotte 0 -9 26 che 21 -52 -14 chef -7 -9 24 chiesa -11 -4 17 church -3 10 1 city -28 31 13 civica -5 -14 -6
clinic 2 -4 13 close -6 -19 36 club 11 -7 -3 cnn -17 103 5 code 30 -11 -28 com -33 89 -57 come -8 34 -16
comments 13 -2 -6 commune -8 -5 13 como -29 -45 16 company -19 74 -12 con 13 9 7 concelho 11 -3 0
conducted 0 23 -13 connected -2 17 -8 consejera -11 -21 -24 consigliere -1 -50 -19 contra 16 34 -42
contro 0 67 -66 country 0 40 -50 county -10 -7 8 court 38 -17 -10 cousin 0 -15 10 crews -14 -7 37
criticism 21 -7 -2 côté -4 -5 13 d' -28 52 -1 da -88 68 56 dal -39 28 30 dall' -26 27 -1 dalla 11 7 -20
dann -11 -2 -11 dans -13 -46 78 das -38 13 1 dass 20 11 29 davanti -9 -9 60 de -51 -19 -33 death 56 -13 -4
declaraciones 10 41 -25 declarações -15 48 -22 dei 29 -17 -22 del -39 -30 32 delegado -10 -36 -37 dell' 4 18 -7
della 36 9 -44 dem -35 -40 3 den -2 -10 14 depois 23 -5 -10 depuis -14 7 -15 der -23 6 84 des 23 8 -37
desde -1 19 -4 después -34 -5 -30 di 67 -8 -15 dia -8 -21 -1 die -30 2 -65 dique -16 -2 12 director -33 46 -29
diretor 0 12 -1 diretora -15 13 -8 direttore -8 14 -12 disse 3 19 -9 do -31 -55 45 domanda -4 -2 -11
don't -6 35 -7 dort 11 -18 -9 down 19 -23 50 dozens -12 -7 10 du -14 -151 10 durante -5 -50 -13 e 17 30 -45
east -1 -13 11 ein -12 -3 -1 einsatz 15 -11 -2 el -2 -46 86 eltern -1 -2 24 en 7 -48 26 encontro 28 10 -19
environnement -1 -3 13 erklärte 4 10 -1 erst 23 -8 -4 es 40 5 -26 escribió 0 28 -7 et -14 -11 12
example -5 13 -8 experience -15 -9 -6 fa 3 -13 -13 facebook -11 -36 -3 family 48 -11 -20 fans 11 -5 -9
farm -4 -6 23 father -34 -4 -3 feita -1 28 -6 ferguson -5 -11 19 film 39 -4 -4 first 13 4 30
fisheries -11 -44 6 flew -6 -28 27 for -8 -12 -44 former 3 0 -34 foto -103 -6 12 france 0 6 -45 frasi 22 -5 -14
frente 6 20 -21 friday -1 -38 40 from -14 55 7 fábrica -13 -5 -2 für -25 -6 -34 gegen -8 20 -9
gegenüber -13 19 -1 general -3 -8 -12 gente -7 -6 12 gerente -4 -8 -25 gespräch -9 51 -3 get 2 -26 -1
goals -1 10 -18 governo 70 -40 -25 grande -43 -16 66 graz -3 -27 -3 group -24 -14 30 grund -1 -6 44
guidato 40 -9 -10 ha 51 -33 -18 habe -8 -3 21 haben -11 -20 -2 had 8 20 -27 half 24 48 -11 hall -21 -7 135
has -22 -7 38 hashtag -3 -11 -3 hat -5 6 19 hatte 41 -11 -19 he 54 -4 -9 head -1 -11 -1 headlines 9 -36 5
health 25 -16 2 hear 16 -2 -8 her 18 -8 -17 him 20 -23 -1 his 0 -17 -6 history 1 -7 -13 hoje 10 30 -25
home 34 -7 33 hospital -2 -38 63 house -2 -10 55 i -12 1 -16 ich -1 19 -4 if -14 -14 7 ihr -5 39 -3
ihrem 18 -2 -1 il 108 -57 -52 im -19 -5 147 image 42 -32 -19 in -46 -75 89 included -4 -9 31 including 21 -4 -4
information -5 23 -11 interview 1 46 -1 into -8 -20 42 is -21 -38 -26 it 5 -56 2 james 30 -3 2 je -11 30 -13
joined 0 31 -2 junto 12 -14 -6 just -1 -4 18 justice 22 -6 -2 kam 4 -18 5 keep -1 -67 -20 killing 39 -3 -2
kinder -2 -4 -11 know 0 -25 0 known -7 26 -10 korea 20 -7 -2 l' -20 -27 -7 la -75 23 10 lado 10 -4 -6
lane -20 -8 61 las 21 -19 3 last -8 -1 -19 later -5 -2 17 laut 0 24 -1 le -26 -39 5 lead 12 4 -1
league -3 44 -12 led 27 -40 -3 legal 6 16 2 les -4 3 -23 letter 29 -9 -14 library -30 36 9 ließ -46 -2 0
like -3 -3 -25 litoral -6 -5 38 live 0 5 -17 living -1 28 -1 lo -42 -21 -11 long -1 -6 24 looking 27 35 -27
los 36 -27 -11 lugar 0 -12 42 m 28 -7 -20 made -11 14 -1 mai 33 -3 3 maine -35 -11 -11 makes -27 -2 -5
mal -14 -2 -9 man -11 -4 -6 manager -7 57 -12 mann 1 -17 6 mano 16 -11 -14 mar -16 -7 -12 marketing 0 14 -8
match -12 25 -3 matin -24 -7 -2 mayor -9 -23 45 mehr -3 -11 -2 meio 5 -16 -16 mercato -17 -24 42 mesa 26 9 -9
met -1 9 42 middle 0 18 -19 millions -33 -8 -24 minister -19 -53 -30 ministra -11 -55 -22 ministre 4 -42 -28
ministro -7 -33 -26 mit -9 -7 -15 monitor 0 -10 10 more -4 -20 -29 most -17 -12 25 moved -7 -6 11
municipal -21 -18 -27 museum -4 -11 14 mês -5 -14 20 na -45 9 -31 nach -8 -11 -7 name 76 -17 -43
nazionale -16 23 -17 news -9 36 -8 no -65 25 -4 noch -8 -13 0 nord -11 -7 39 norte 7 -10 10 north -1 11 -3
notamment 0 18 -31 note 50 -16 -50 notte 13 -14 -23 now 17 -1 -13 number -18 -4 -4 o 23 5 -28 obama -1 -6 11
oder -2 -14 -7 of -33 -7 16 off -29 11 45 officer -4 0 -42 oktober 0 -1 -17 on -80 -65 68 one -13 22 9
only 0 -10 -1 open -2 26 8 ora -5 -13 -18 ou -14 -35 50 our -46 -7 -7 out 16 40 3 outside 0 -22 46 over 0 -23 5
page 44 -18 -4 par -5 15 -28 para -6 -27 -24 parents -7 1 24 park -4 -11 18 parte 27 18 17 partner -1 24 -12
party -2 30 -13 pause 3 12 -38 people -3 -11 24 per -9 -21 -26 pescadores -20 14 34 photo -101 -14 -4
piscina -9 -18 41 place 1 -10 17 played 3 -24 -1 poi -49 -24 -8 police 20 -12 38 pool -2 -13 40 por -29 -38 18
port -12 -6 20 porto 18 -10 -1 post 1 31 -5 posted 0 -21 -32 posto 5 -11 25 pour -4 0 30 presidente -32 -17 -64
produced 17 -22 -1 professor -1 -6 -20 province 0 -10 4 pueblo 0 -3 10 puerto -13 -14 46 página -1 28 -10
pároco -3 -73 42 quartier 0 -5 11 que -1 10 -2 quello 12 -11 -15 radio -4 9 -12 rand 20 -2 6 reality 1 -10 -9
regionale -3 -11 -36 reported -11 -19 10 reports 12 -13 -5 request -2 29 -1 residents -20 -28 66
road -13 -14 34 role -9 -4 -54 room 0 11 1 route 0 -12 7 rund -3 6 12 russia 11 -5 -5 sa -12 25 -4
sagt 22 -14 -6 sagte -34 -3 0 said 38 -31 1 saturday 0 -12 0 saying 23 -1 -1 says 27 17 -6 saúde -6 -17 33
schon -5 -18 -2 school 1 10 -7 science -6 0 -12 se 20 6 -30 search -18 22 -10 secondo -1 3 -13
secretaria -3 -30 -11 secretario -3 -15 -14 secretária 11 -38 -17 sede -18 47 -22 see -2 16 -1 segundo 0 19 -3
según 2 -34 -4 seinen -10 -1 -3 selon -2 60 -18 semana -2 -22 -19 senators -13 -1 6 series 0 35 -6
service -10 57 -5 services -12 4 -31 she 13 7 0 shows -8 -12 16 si -1 -2 24 sich 16 -21 -17 sie -4 -10 40
since 48 -11 15 sindaca -3 -19 40 sindaco -3 -17 38 sister -29 -4 -2 sits -20 -3 33 situado 0 -15 9
so -20 -11 -6 some 27 12 -16 son 12 0 -4 south -3 -6 20 spoke -1 -35 0 spokesperson -10 13 0
sprecherin 0 18 -11 später -2 -3 36 staff -2 -6 19 stall -6 7 31 stand 38 -12 -5 state -1 21 -7
still -29 -1 -10 story -7 43 -2 struck 1 -11 32 student 0 16 -20 su 12 -1 -5 suburb -2 -3 11 such -6 97 -53
sul -27 4 -10 support -6 33 -3 sur -2 -4 -17 taken -2 28 -23 también 12 -4 1 também 11 4 -4 team 18 -3 -10
technology 11 -6 -1 test -4 -1 15 than 1 -19 23 that 10 -48 14 the -137 70 -8 their -1 -22 -6 them -1 -4 10
then 14 70 -5 think -1 45 -24 this -13 -14 -9 through -4 -30 42 throughout 0 -9 16 time 22 -4 -12
times 0 -10 -2 to 3 19 -1 together 0 15 -6 told 20 87 4 took 8 21 -3 tools -3 -26 -1 tout 0 -5 13
town -5 -15 -15 tribunal 0 -12 -19 trust -2 -34 -2 tutto -2 -39 62 twitter -6 21 -8 two 57 -2 -34 u.s. 0 -9 20
uhr 17 -3 -1 um -13 -18 -3 un 0 25 -6 una -3 -25 -4 und 31 -31 3 union -3 -16 -4 uns 0 10 10 unter -8 -19 -5
up -20 12 6 us -4 18 -3 use -3 -17 -6 valle 1 -4 -30 vecina -3 -23 71 vecinos -18 -11 50 version 2 -5 -15
vez 57 -13 -16 via -4 -12 0 viene 5 -9 11 village -27 -13 34 visit 0 -15 19 volta -3 21 -26 von -35 55 -23
vor -18 0 -28 vorsitzender -2 -3 22 wallace 1 18 -2 war -3 -20 -4 was -21 -26 -10 way 5 -3 -42 ways -6 -8 -10
we 6 18 3 week -8 -2 31 weekend -3 12 -1 went -5 0 25 west -29 7 37 when 39 -5 23 which 13 33 -12 while 1 18 -1
who 12 22 -11 wie 25 12 -9 wieder -26 10 -4 will -13 -23 -2 williams 55 -18 -8 win -6 42 -47 wing 9 -16 6
winter -5 -2 39 wir 13 -10 0 with -25 32 -51 woman -1 -1 -37 words 22 -4 -12 work 30 -4 -6 wrote -4 -28 1
y 10 -38 -28 year 20 -19 -18 years 16 -3 -5 you -5 26 -1 zona -6 23 2 zu -3 -8 -18 zum -22 65 -38 « 12 -35 -45
» 21 30 -26 à 33 59 -71 è 66 -20 27 über -11 -27 17 – 42 -8 -26 — 43 13 -21 ‘ 52 -45 -20 “ 43 -35 -33
” 16 13 -53 „ -4 -29 -18 • -4 25 -14`,
  "word behind:": String.raw`
! -24 -47 -12 " -5 21 5 # -2 -14 -8 ' -13 -3 -80 ( 32 -12 35 ) 7 10 2 , 37 44 89 - -28 -26 69 . 41 42 74
/ 0 -105 -1 1 16 -2 -42 12 24 -8 0 2 -4 66 -8 2024 -1 -11 -3 2025 0 -11 -2 3 -1 5 -11 4 -28 -2 9 40 -1 -12 -9
5 -7 -7 -10 9 -18 -14 -38 : 31 -3 -18 ; 47 29 14 ? -43 40 -28 [ 41 67 -1 ] 31 41 -3 a -19 0 -44 ab 0 -8 32
abbiamo -7 -11 13 about -2 11 -2 abriu -1 25 -5 abschließend 44 -3 -3 account 0 32 -3 added 18 -16 -7
adds 8 -23 -2 administration 52 -6 -3 admite -1 14 5 admitted 22 -5 -2 afirma -1 16 0 after -23 64 7
against 12 -3 1 agreed 30 -16 -3 ahead -5 34 -2 ainda -2 -12 11 aircraft -6 -16 4 al 21 -15 31 all -1 -27 -6
all' 11 -7 23 alla 15 -13 17 als 37 1 -5 also 34 68 -43 am 48 35 -9 ambassador -5 -15 9 an -42 34 -22
and 43 -7 -4 announced 1 14 5 ao 5 -17 1 app 0 -21 -1 are 2 21 4 area -9 -26 91 as 40 -4 34 asked 11 -17 -7
at 25 26 -31 attorneys 14 -5 -4 au -24 27 -6 auch -21 -21 24 auf 58 -4 -17 aus 74 7 -51 aussi -2 -16 -3
avait 0 25 -17 aveva 14 13 -8 beat -27 95 -5 because -4 16 -6 before -9 18 6 began 4 30 9 bei -7 -15 13
being -4 -7 28 bereits -25 -5 -1 berichtete -18 68 -4 bis -7 -18 29 border -9 -21 -2 brings -16 48 -6
but -1 -9 19 by -50 -8 -42 called 36 -4 -5 came -9 68 -41 campaign 6 -12 -3 can -15 10 -2 captain -44 -4 1
car 0 -13 -25 carried 0 12 -4 case 24 -5 -5 chair -2 -2 14 chairman -7 23 -1 character 30 5 -6 che 24 51 -33
chief -41 26 -14 closed 0 14 0 coach -35 55 -87 com -48 -41 68 comentou 2 -20 -5 comentó 15 -9 -3
commissioner -34 2 -1 como 80 -1 -22 complained 13 -3 6 con -15 14 107 conta 1 -17 -3 could 24 0 -15
course -24 -4 35 d' -9 -51 -41 da -23 44 -1 dafür -4 12 -26 dalla -31 26 -10 dans -7 -21 24 das 12 -40 16
data -3 -19 -9 de 8 26 -4 deal 11 -3 1 death 34 -6 -4 decision 52 -11 -6 dei -15 16 -6 del -2 22 -24
dell' -7 -35 -18 dem 11 -2 -1 den 0 18 -18 depuis 14 19 23 deputy -3 1 11 der -11 -29 -57 des -14 -56 -56
desde -3 -7 44 di -55 29 3 did 31 -51 24 die 8 74 -52 dijo 56 -18 -20 director -2 -2 -10 disse 9 20 -5
dit -3 -10 42 diz 16 -29 -7 do 1 -31 24 donde -4 37 28 dopo 27 -2 -6 dove -4 -5 -33 du -6 18 1 during -10 8 9
e 49 60 -62 ed -2 -5 11 ein 24 -30 -5 eine 45 -1 -12 einen 38 16 10 einer -7 -15 -8 el -9 -35 47 em -2 -63 -29
en 34 77 -35 entre 1 -11 25 era 15 10 -36 erwartet 21 -2 -1 es 76 -39 -30 est 2 -2 27 este -2 -26 -3
está 3 30 -15 et -38 28 -4 explains -1 -13 32 explica 11 -11 -5 fa 16 -21 -9 faces 0 13 -9 fait 0 -10 -2
family 37 -21 -20 family's 10 -5 -3 fell -10 44 -27 film -11 11 -13 first 3 37 -10 foi 41 -12 -7 for -27 19 -70
foreign -9 -8 20 from 31 -30 -26 fue 17 -2 -7 führt -12 -4 -2 für 8 23 -19 gab -25 -2 -1 game -1 25 -34
ganhou -8 -10 5 gar 3 -14 21 gave 26 6 -9 gegen -6 -5 -15 geht -6 34 -8 gekommen -4 -2 -13 gerade 1 14 -1
gibt -13 -4 33 gives 28 -6 -5 gli -41 -1 -16 goes 9 32 39 gov. -2 -7 26 government -1 -22 33
grande -20 -54 -104 grew -32 99 -12 group -1 7 -15 ha 45 38 -41 haben -5 12 1 había 21 -7 -5 had 89 -29 -19
han -9 -3 11 hanno -16 4 6 has 48 18 18 hat 6 7 13 hatte 17 3 -3 hatten 11 -9 -3 have -25 23 6 having -5 27 -3
head -23 4 -7 helps -3 17 -1 high -2 -6 -41 himself 36 -14 -7 home -1 -12 41 i -30 -13 -11 il -8 3 -28
im 10 -11 75 in 2 22 23 into 9 -8 13 is 5 25 30 ist -3 0 -25 it -6 40 -49 jetzt 0 31 -1 just -6 -3 -11
já -25 20 15 kam 30 -4 5 l' -22 16 -9 la -50 29 25 last 39 12 -17 later 6 17 -18 law -7 -13 -15 le -10 -15 -23
leader -21 61 -24 left 37 -6 -4 les -13 4 -16 levou 0 21 -3 lies -4 -8 16 lo 37 -12 -3 looks 12 -3 0
loves 29 -5 -4 ma 2 -9 16 made -26 38 -4 magazine -11 28 -5 makes 18 -5 -3 man 0 -17 54 mantiene -13 6 19
market -8 -9 24 may -1 27 -15 mayor -7 -4 33 me -18 -40 37 meeting -7 10 -13 mehr -2 10 -26 member -9 17 30
members -3 -34 -3 met 22 65 -14 might -1 -10 37 minister -18 -18 -5 mit -2 -6 47 model 25 3 -1 mother 0 -10 21
moved 12 4 -13 muss -16 -2 -9 must -11 -4 7 n' 38 35 4 na -16 17 -55 nach -14 -33 -8 nannte 1 26 -2 ne -3 -6 18
nel 6 -17 -23 nella 10 -15 9 nesta -6 11 -16 new -38 10 -16 news -51 118 -6 nicht -6 44 3 no 53 -27 -41
noch 39 15 -9 non -41 17 28 nos -18 -1 -16 notes -18 -9 -1 novo -3 -37 -101 now -13 -43 1 nuclear -2 -10 38
nur -2 -15 8 o 22 -46 5 oder -33 -14 -14 of 8 -39 -41 offers -32 4 54 officer -3 -50 9 officials -3 22 5
ohne -15 4 -2 on -45 30 49 once 34 -3 -7 ont -15 -7 -21 opened -1 -18 -3 or -4 -4 -54 ou -24 24 36 out 5 -8 -16
où -3 -8 39 page 0 -84 -1 par -8 16 -7 para -7 -26 46 party -3 65 -5 pas 14 -13 -1 passou 0 -4 10 per 6 -34 8
played 4 47 -2 players -1 24 -16 plays 23 -3 -2 pointed -6 44 -5 police -13 -11 45 por -15 49 0
porque 46 -12 -23 pour -16 14 47 premier -4 -12 34 prime -2 1 17 provides -4 11 -3 public -3 -4 17 put 22 30 -7
qu -2 38 -10 qu' -6 28 -8 que 13 -56 24 qui 4 -15 25 ran -9 6 11 recalled 18 -5 -2 received 0 34 -2
replied 31 -9 -2 report -7 -26 -9 reported -4 111 -13 request 2 12 0 residents -2 -2 13 respondeu -41 68 -4
river -5 -6 37 rund 0 17 0 s' -6 -23 0 sagte 20 -7 7 said 80 -33 -80 saw 4 24 -12 says 22 -11 -16 schon 4 -2 14
school -21 -8 8 se 19 7 72 secretary 27 -42 -4 sei -22 23 -4 seine -4 14 -3 seinen -12 -3 -3 seit 13 -4 56
sem -3 -20 -28 sent 24 7 -2 series -3 -11 -6 señaló 41 -1 -14 should -47 -11 -2 showed 3 -18 -5 si 42 -9 0
sich -11 37 -2 side 0 -16 -4 sie -65 -5 -13 since -2 25 21 sind -18 -14 -38 so -6 -19 7 sobre 8 13 -6
soll 14 -12 -2 solo -3 1 12 sono 19 12 6 sont -2 -11 40 spoke 3 -11 -1 spokesman -28 66 -13
spokesperson -2 37 -2 sprach 0 41 -6 star -25 6 7 started -2 15 -3 state -4 -7 26 steht -12 7 9 struck 38 -8 -7
subiu 19 16 -7 sul -2 35 -16 supporters -41 43 -1 sur 16 -11 -8 takes -3 31 -2 también 19 -25 -16
também 0 -9 19 team 6 10 -6 than -12 -2 -3 thanked 15 -5 -10 that -6 48 -14 the -10 -36 -17 this 3 -21 37
tiene -5 26 15 to -49 -13 22 today -5 -13 -20 told 116 -57 -31 took 37 14 -28 town -4 -7 24 tras 4 -11 -1
trial 32 -20 -22 um 16 -4 -18 un -8 20 3 una -10 -11 0 und 23 31 1 under 21 29 -35 unter -5 -19 35
until -29 -5 65 up -8 -11 -5 users -2 18 -2 v. -25 -7 -32 va -5 -20 8 vai 6 23 -4 videos -4 -17 -3
vive 57 -6 -18 vom 38 -4 -3 von 32 -12 15 vor 35 -45 28 wanted -36 -4 -2 wants -33 -5 1 war 49 4 -26
waren -1 15 -2 warnt 11 -2 -1 was 62 13 6 wasn't -3 -2 11 website 1 106 -24 weiter 17 -7 -3 went -17 -12 33
were 16 -1 20 when 57 -22 20 where -6 -7 16 which -9 2 25 while -2 -4 55 who 19 24 -20 will 24 9 27
wird -13 -15 3 with -7 -51 70 wollte 21 -2 2 won -31 -28 19 would -7 72 -24 writes 26 -20 -4 wrote 76 -9 -33
wurde 61 -19 -9 y 18 -23 -14 your -17 -13 -8 zeigt -6 15 0 zu -2 2 69 zum 16 26 -12 zunächst 0 -2 11
zur -3 -15 -4 zusammen -14 -4 38 | -19 -46 -1 « -13 18 14 » -1 -74 36 à -45 -18 60 è -7 32 2 é -14 21 37
était -35 17 26 über -21 5 37 – 32 -40 82 — 11 -4 71 ‘ 19 40 -6 “ 16 35 -23 ” -27 -97 25 … -30 36 3`,
};
