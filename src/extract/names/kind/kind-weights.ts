/** Fitted by `npm run train:names`; not written by hand. */
export const KIND_WEIGHTS = {
  "person": {
    "": -2.138,
    "1 words": -0.02,
    "2 words": 0.516,
    "3 words": -0.381,
    "4 words": -0.47,
    "5 words": 0.353,
    "Jr": 0.304,
    "abstract": -0.777,
    "acronym": -2.764,
    "acronym in brackets": -0.144,
    "after \"a\"": -1.285,
    "after \"about\"": 0.052,
    "after \"across\"": -0.004,
    "after \"against\"": 0.518,
    "after \"an\"": -0.458,
    "after \"and\"": 0.458,
    "after \"around\"": -0.147,
    "after \"as\"": 0.449,
    "after \"at the\"": -0.157,
    "after \"at\"": -0.426,
    "after \"between\"": -0.498,
    "after \"by the\"": -0.074,
    "after \"by\"": 0.52,
    "after \"called\"": -0.195,
    "after \"for the\"": -0.128,
    "after \"for\"": 0.604,
    "after \"from the\"": -0.26,
    "after \"from\"": 0.207,
    "after \"her\"": -0.473,
    "after \"his\"": -0.194,
    "after \"in the\"": -0.144,
    "after \"in\"": -0.516,
    "after \"inside\"": -0.007,
    "after \"into\"": 0.118,
    "after \"its\"": -0.027,
    "after \"like\"": -0.011,
    "after \"my\"": -0.282,
    "after \"named\"": -0.225,
    "after \"near\"": -0.226,
    "after \"of the\"": 0.009,
    "after \"of\"": -0.679,
    "after \"on\"": -0.474,
    "after \"or\"": -0.027,
    "after \"our\"": -0.002,
    "after \"outside\"": 0.287,
    "after \"over\"": 0.04,
    "after \"than\"": -0.037,
    "after \"that\"": 0.663,
    "after \"the\"": -1.634,
    "after \"their\"": -0.102,
    "after \"this\"": -0.039,
    "after \"through\"": -0.139,
    "after \"to\"": -0.429,
    "after \"under\"": 0.152,
    "after \"using\"": -0.05,
    "after \"via\"": -0.063,
    "after \"with the\"": 0.135,
    "after \"with\"": 0.391,
    "after \"your\"": -0.092,
    "after a bracket": 0.545,
    "after a comma": 0.378,
    "after a held article": -0.546,
    "after a mark": 0.525,
    "after a noun of bodies": -0.08,
    "after a noun of people": 0.531,
    "after a noun of places": -0.83,
    "after a number": -0.75,
    "after a place and comma": 0.277,
    "after a role": 0.798,
    "after a role and comma": -0.101,
    "after a verb of going": -0.122,
    "after a verb of owning": 0.047,
    "after a verb of saying": 1.888,
    "after a word": 0.308,
    "after an adjective": -0.368,
    "after an owner": -0.221,
    "age after": 0.723,
    "among capitals": -0.391,
    "and": -1.076,
    "before \", which\"": 0.012,
    "before \", who\"": 0.499,
    "before \"also\"": 0.33,
    "before \"and\"": 0.528,
    "before \"are\"": 0.019,
    "before \"at\"": 0.539,
    "before \"can\"": -0.194,
    "before \"could\"": 0.236,
    "before \"did\"": 0.312,
    "before \"does\"": 0.091,
    "before \"for\"": -0.107,
    "before \"had\"": 1.4,
    "before \"has\"": 1.128,
    "before \"have\"": -0.104,
    "before \"in\"": 0.281,
    "before \"is\"": 0.308,
    "before \"may\"": -0.016,
    "before \"of\"": 0.382,
    "before \"on\"": 0.106,
    "before \"or\"": -0.391,
    "before \"said\"": 0.983,
    "before \"says\"": 0.23,
    "before \"that\"": 0.272,
    "before \"then\"": 0.05,
    "before \"to\"": 0.535,
    "before \"was\"": 1.329,
    "before \"were\"": 0.148,
    "before \"which\"": -0.088,
    "before \"who\"": 0.173,
    "before \"will\"": 0.278,
    "before \"would\"": -0.071,
    "before a bracket": 0.021,
    "before a colon": 0.298,
    "before a comma and place": -0.457,
    "before a mark": -0.281,
    "before a noun of bodies": 0.529,
    "before a noun of people": 0.287,
    "before a number": -0.755,
    "before a role": -0.947,
    "before a verb of saying": 2.325,
    "before a verb or plural": 0.699,
    "before a word": 0.57,
    "beside a body": -0.007,
    "beside a person": -0.782,
    "beside a place": 0.071,
    "body apposition": 0.468,
    "body by its words": -1.988,
    "body by itself": -0.15,
    "brackets after": 0.473,
    "capital inside a word": -1.552,
    "case against": 0.978,
    "deed of": 2.075,
    "digit": -0.714,
    "elsewhere: 1 words": -0.249,
    "elsewhere: 2 words": -0.21,
    "elsewhere: 3 words": 0.176,
    "elsewhere: 4 words": 0.134,
    "elsewhere: 5 words": -0.049,
    "elsewhere: Jr": 0.088,
    "elsewhere: abstract": -0.236,
    "elsewhere: acronym": -0.235,
    "elsewhere: acronym in brackets": 0.141,
    "elsewhere: after \"a\"": -0.087,
    "elsewhere: after \"about\"": 0.323,
    "elsewhere: after \"against\"": 0.9,
    "elsewhere: after \"and\"": 0.152,
    "elsewhere: after \"as\"": 0.356,
    "elsewhere: after \"at\"": -0.009,
    "elsewhere: after \"between\"": -0.103,
    "elsewhere: after \"by the\"": -0.014,
    "elsewhere: after \"by\"": -0.285,
    "elsewhere: after \"for the\"": -0.116,
    "elsewhere: after \"for\"": 0.299,
    "elsewhere: after \"from the\"": -0.093,
    "elsewhere: after \"from\"": 0.405,
    "elsewhere: after \"his\"": 0.262,
    "elsewhere: after \"in the\"": -0.505,
    "elsewhere: after \"in\"": 0.116,
    "elsewhere: after \"of the\"": -0.55,
    "elsewhere: after \"of\"": -0.763,
    "elsewhere: after \"on\"": 0.019,
    "elsewhere: after \"or\"": 0.274,
    "elsewhere: after \"that\"": 0.554,
    "elsewhere: after \"the\"": -0.208,
    "elsewhere: after \"to\"": -0.64,
    "elsewhere: after \"with the\"": 0.061,
    "elsewhere: after \"with\"": 0.872,
    "elsewhere: after a bracket": -0.406,
    "elsewhere: after a comma": 0.909,
    "elsewhere: after a mark": -0.67,
    "elsewhere: after a noun of bodies": -0.973,
    "elsewhere: after a noun of people": 0.668,
    "elsewhere: after a noun of places": -0.793,
    "elsewhere: after a number": 0.004,
    "elsewhere: after a place and comma": -0.022,
    "elsewhere: after a role": 1.023,
    "elsewhere: after a role and comma": 0.57,
    "elsewhere: after a verb of saying": 1.011,
    "elsewhere: after a word": 0.263,
    "elsewhere: after an owner": -0.261,
    "elsewhere: among capitals": -0.522,
    "elsewhere: and": -0.001,
    "elsewhere: before \"and\"": -0.101,
    "elsewhere: before \"are\"": 0.176,
    "elsewhere: before \"at\"": 0.194,
    "elsewhere: before \"for\"": -0.14,
    "elsewhere: before \"had\"": 0.345,
    "elsewhere: before \"has\"": 0.641,
    "elsewhere: before \"have\"": 0.282,
    "elsewhere: before \"in\"": 0.275,
    "elsewhere: before \"is\"": 0.424,
    "elsewhere: before \"of\"": -0.721,
    "elsewhere: before \"on\"": -0.024,
    "elsewhere: before \"or\"": -0.013,
    "elsewhere: before \"said\"": -0.005,
    "elsewhere: before \"that\"": 0.345,
    "elsewhere: before \"to\"": 0.118,
    "elsewhere: before \"was\"": 0.388,
    "elsewhere: before a bracket": -0.85,
    "elsewhere: before a colon": 0.357,
    "elsewhere: before a comma and place": 0.128,
    "elsewhere: before a mark": 0.057,
    "elsewhere: before a noun of bodies": -0.002,
    "elsewhere: before a noun of people": 0.317,
    "elsewhere: before a number": -0.298,
    "elsewhere: before a role": 0.648,
    "elsewhere: before a verb of saying": -0.733,
    "elsewhere: before a word": 0.159,
    "elsewhere: beside a body": -0.218,
    "elsewhere: beside a person": -1.148,
    "elsewhere: beside a place": 0.298,
    "elsewhere: body apposition": 0.305,
    "elsewhere: body by its words": -0.044,
    "elsewhere: brackets after": 0.428,
    "elsewhere: capital inside a word": -0.297,
    "elsewhere: case against": 0.978,
    "elsewhere: deed of": 2.075,
    "elsewhere: digit": 0.211,
    "elsewhere: given name alone": 0.204,
    "elsewhere: given name and surname": -0.131,
    "elsewhere: given name first": 0.173,
    "elsewhere: given name last": -0.954,
    "elsewhere: given name or word first": 0.383,
    "elsewhere: he or she soon after": -0.471,
    "elsewhere: honorific": 0.026,
    "elsewhere: hyphen": -0.516,
    "elsewhere: in brackets after a body": -0.147,
    "elsewhere: in brackets after a person": -0.383,
    "elsewhere: in brackets after a place": -0.172,
    "elsewhere: initial": 0.324,
    "elsewhere: initials first": -0.109,
    "elsewhere: institution inside": -0.222,
    "elsewhere: institution last": 0.313,
    "elsewhere: known body": -0.001,
    "elsewhere: known body first": -0.472,
    "elsewhere: known place": 0.035,
    "elsewhere: known surname": -0.318,
    "elsewhere: land by its ending": 0.178,
    "elsewhere: list item": 0.847,
    "elsewhere: mentions": 0.136,
    "elsewhere: nation first": -0.012,
    "elsewhere: no body by these capitals": 0.012,
    "elsewhere: noun of bodies first": -0.689,
    "elsewhere: noun of bodies last": -0.534,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.263,
    "elsewhere: opens sentence": 0.456,
    "elsewhere: place before a hyphen": -0.135,
    "elsewhere: place by its words": 0.289,
    "elsewhere: place first": 0.007,
    "elsewhere: place last": -0.365,
    "elsewhere: place noun first": 0.384,
    "elsewhere: place noun last": -0.095,
    "elsewhere: place of": 0.088,
    "elsewhere: plural": 0.021,
    "elsewhere: role apposition": -0.77,
    "elsewhere: role from": 0.015,
    "elsewhere: role inside": -0.03,
    "elsewhere: role last": -0.016,
    "elsewhere: role of": 0.142,
    "elsewhere: role of the": -0.175,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.821,
    "elsewhere: shouted": -0.173,
    "elsewhere: stands like a body": -0.318,
    "elsewhere: stands like a person": 0.157,
    "elsewhere: stands like a place": 0.167,
    "elsewhere: sure body first": -0.025,
    "elsewhere: sure body last": -0.019,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": -0.32,
    "elsewhere: tag before": 0.057,
    "elsewhere: thing inside": -0.009,
    "elsewhere: thing last": -0.023,
    "elsewhere: title": -0.072,
    "elsewhere: titles in the article": 0.155,
    "elsewhere: town by its ending": -0.119,
    "elsewhere: words": 0.153,
    "for": -0.188,
    "given name alone": 0.105,
    "given name and surname": 1.5,
    "given name first": 1.821,
    "given name last": 1.09,
    "given name or word first": 1.137,
    "given to": 1.581,
    "got from": 2.343,
    "he or she soon after": 1.099,
    "honorific": 0.824,
    "hyphen": -0.807,
    "in brackets after a body": -0.341,
    "in brackets after a person": -0.614,
    "in brackets after a place": -0.215,
    "initial": 0.785,
    "initials first": 1.348,
    "institution inside": -1.047,
    "institution last": -1.425,
    "known body": -1.13,
    "known body first": -1.82,
    "known place": -3.313,
    "known surname": 2.358,
    "land by its ending": -0.675,
    "list item": -1.018,
    "mentions": 0.436,
    "nation first": -0.043,
    "no body by these capitals": -0.276,
    "noun after a hyphen": -0.224,
    "noun of bodies first": -1.153,
    "noun of bodies last": -0.7,
    "nouns in capitals: 1 words": -0.288,
    "nouns in capitals: 2 words": 0.519,
    "nouns in capitals: 3 words": -0.289,
    "nouns in capitals: 4 words": -0.021,
    "nouns in capitals: 5 words": -0.003,
    "nouns in capitals: Jr": 0.014,
    "nouns in capitals: abstract": 0.077,
    "nouns in capitals: acronym": 0.384,
    "nouns in capitals: acronym in brackets": -0.018,
    "nouns in capitals: after \"a\"": -0.19,
    "nouns in capitals: after \"about\"": -0.172,
    "nouns in capitals: after \"against\"": -0.063,
    "nouns in capitals: after \"and\"": -0.099,
    "nouns in capitals: after \"around\"": -0.12,
    "nouns in capitals: after \"as\"": -0.363,
    "nouns in capitals: after \"at the\"": -0.033,
    "nouns in capitals: after \"at\"": -0.037,
    "nouns in capitals: after \"between\"": -0.051,
    "nouns in capitals: after \"by the\"": -0.004,
    "nouns in capitals: after \"by\"": 0.028,
    "nouns in capitals: after \"for the\"": -0.077,
    "nouns in capitals: after \"for\"": -0.503,
    "nouns in capitals: after \"from the\"": -0.061,
    "nouns in capitals: after \"from\"": -0.113,
    "nouns in capitals: after \"her\"": -0.421,
    "nouns in capitals: after \"his\"": -0.396,
    "nouns in capitals: after \"in the\"": 0.107,
    "nouns in capitals: after \"in\"": -0.294,
    "nouns in capitals: after \"like\"": 0.134,
    "nouns in capitals: after \"named\"": 0.003,
    "nouns in capitals: after \"of the\"": -0.038,
    "nouns in capitals: after \"of\"": 0.124,
    "nouns in capitals: after \"on\"": -0.201,
    "nouns in capitals: after \"or\"": -0.35,
    "nouns in capitals: after \"that\"": 0,
    "nouns in capitals: after \"the\"": -0.935,
    "nouns in capitals: after \"to\"": -0.384,
    "nouns in capitals: after \"under\"": 0.219,
    "nouns in capitals: after \"with the\"": -0.054,
    "nouns in capitals: after \"with\"": -0.236,
    "nouns in capitals: after a bracket": -0.551,
    "nouns in capitals: after a comma": -0.129,
    "nouns in capitals: after a held article": -0.546,
    "nouns in capitals: after a mark": -0.18,
    "nouns in capitals: after a noun of bodies": -0.007,
    "nouns in capitals: after a noun of people": 0,
    "nouns in capitals: after a noun of places": -0.031,
    "nouns in capitals: after a number": -0.245,
    "nouns in capitals: after a place and comma": 0.09,
    "nouns in capitals: after a role": -0.082,
    "nouns in capitals: after a role and comma": -0.161,
    "nouns in capitals: after a verb of saying": 1.588,
    "nouns in capitals: after a word": -0.173,
    "nouns in capitals: after an adjective": -0.368,
    "nouns in capitals: after an owner": -0.041,
    "nouns in capitals: among capitals": 0.282,
    "nouns in capitals: and": -0.259,
    "nouns in capitals: before \"and\"": 0.184,
    "nouns in capitals: before \"are\"": -0.178,
    "nouns in capitals: before \"at\"": 0.102,
    "nouns in capitals: before \"can\"": -0.043,
    "nouns in capitals: before \"for\"": 0.037,
    "nouns in capitals: before \"had\"": 0.175,
    "nouns in capitals: before \"has\"": 0.053,
    "nouns in capitals: before \"have\"": -0.062,
    "nouns in capitals: before \"in\"": -0.308,
    "nouns in capitals: before \"is\"": -0.032,
    "nouns in capitals: before \"of\"": 0.708,
    "nouns in capitals: before \"on\"": 0.58,
    "nouns in capitals: before \"or\"": -0.331,
    "nouns in capitals: before \"said\"": 0.2,
    "nouns in capitals: before \"says\"": 0.004,
    "nouns in capitals: before \"to\"": -0.062,
    "nouns in capitals: before \"was\"": 0.529,
    "nouns in capitals: before \"were\"": -0.009,
    "nouns in capitals: before \"will\"": -0.135,
    "nouns in capitals: before a bracket": 0.172,
    "nouns in capitals: before a colon": 0.338,
    "nouns in capitals: before a comma and place": -0.026,
    "nouns in capitals: before a mark": -0.272,
    "nouns in capitals: before a noun of bodies": 0.008,
    "nouns in capitals: before a noun of people": 0,
    "nouns in capitals: before a number": -0.049,
    "nouns in capitals: before a role": -0.488,
    "nouns in capitals: before a verb of saying": -0.781,
    "nouns in capitals: before a word": 0.026,
    "nouns in capitals: beside a body": 0.13,
    "nouns in capitals: beside a person": -0.053,
    "nouns in capitals: beside a place": -0.082,
    "nouns in capitals: body apposition": 0.055,
    "nouns in capitals: body by its words": -0.144,
    "nouns in capitals: body by itself": -0.15,
    "nouns in capitals: brackets after": 0.821,
    "nouns in capitals: capital inside a word": -0.103,
    "nouns in capitals: digit": -0.038,
    "nouns in capitals: given name alone": 0.189,
    "nouns in capitals: given name and surname": 0.023,
    "nouns in capitals: given name first": 0.317,
    "nouns in capitals: given name last": -0.095,
    "nouns in capitals: given name or word first": 0.487,
    "nouns in capitals: he or she soon after": -0.572,
    "nouns in capitals: honorific": -0.174,
    "nouns in capitals: hyphen": -0.169,
    "nouns in capitals: in brackets after a body": -0.034,
    "nouns in capitals: in brackets after a person": -0.336,
    "nouns in capitals: in brackets after a place": -0.038,
    "nouns in capitals: initial": -0.252,
    "nouns in capitals: initials first": 0.198,
    "nouns in capitals: institution inside": -0.017,
    "nouns in capitals: institution last": -0.148,
    "nouns in capitals: known body": -0.128,
    "nouns in capitals: known body first": -0.03,
    "nouns in capitals: known place": -0.254,
    "nouns in capitals: known surname": -0.284,
    "nouns in capitals: land by its ending": -0.633,
    "nouns in capitals: list item": -0.575,
    "nouns in capitals: mentions": 0.518,
    "nouns in capitals: nation first": -0.001,
    "nouns in capitals: no body by these capitals": -0.009,
    "nouns in capitals: noun after a hyphen": -0.224,
    "nouns in capitals: noun of bodies first": -0.059,
    "nouns in capitals: noun of bodies last": -0.107,
    "nouns in capitals: one letter": -0.067,
    "nouns in capitals: opens sentence": 0.592,
    "nouns in capitals: owner of a thing": -0.585,
    "nouns in capitals: place before a hyphen": -0.394,
    "nouns in capitals: place by its words": -0.105,
    "nouns in capitals: place first": 0.396,
    "nouns in capitals: place last": -0.543,
    "nouns in capitals: place noun first": -0.014,
    "nouns in capitals: place noun last": -0.06,
    "nouns in capitals: plural": -0.004,
    "nouns in capitals: possessive": -0.654,
    "nouns in capitals: role apposition": 0.073,
    "nouns in capitals: role from": -0.031,
    "nouns in capitals: role inside": 0.019,
    "nouns in capitals: role last": -0.105,
    "nouns in capitals: role of": 0.087,
    "nouns in capitals: role of the": -0.005,
    "nouns in capitals: share of everyday words": 0.702,
    "nouns in capitals: share of words in small letters": -0.014,
    "nouns in capitals: shouted": -0.053,
    "nouns in capitals: stands like a body": -0.273,
    "nouns in capitals: stands like a person": 0.189,
    "nouns in capitals: stands like a place": -0.418,
    "nouns in capitals: sure body first": -0.006,
    "nouns in capitals: sure body last": -0.01,
    "nouns in capitals: surname of Germans": 0.116,
    "nouns in capitals: tag before": 0.045,
    "nouns in capitals: thing inside": 0.018,
    "nouns in capitals: thing last": -0.071,
    "nouns in capitals: title": 0.629,
    "nouns in capitals: titles in the article": 0.08,
    "nouns in capitals: town by its ending": -0.006,
    "nouns in capitals: words": -0.22,
    "of": -0.185,
    "one letter": -1.163,
    "opens sentence": 1.281,
    "owner of a role": 0.196,
    "owner of a thing": 0.471,
    "place before a hyphen": -0.595,
    "place by its words": -1.598,
    "place first": -1.037,
    "place last": -1.065,
    "place noun first": 0.206,
    "place noun last": -0.353,
    "place of": -0.371,
    "plural": -0.482,
    "possessive": 0.806,
    "role apposition": -0.002,
    "role from": -0.54,
    "role inside": -0.073,
    "role last": 0.396,
    "role of": -0.32,
    "role of the": 0.144,
    "share of everyday words": -1.606,
    "share of words in small letters": -2.11,
    "shouted": -0.878,
    "small place noun last": -0.58,
    "stands like a body": -0.581,
    "stands like a person": 2.336,
    "stands like a place": -1.844,
    "sure body first": -0.15,
    "sure body last": -0.722,
    "sure body of": -0.006,
    "surname of Germans": 1.48,
    "tag before": 1.27,
    "thing inside": -0.041,
    "thing last": -0.514,
    "title": -0.21,
    "titles in the article": 0.392,
    "town by its ending": -0.965,
    "words": -0.245
  },
  "organisation": {
    "": -3.246,
    "1 words": -0.409,
    "2 words": 0.166,
    "3 words": 0.204,
    "4 words": 0.246,
    "5 words": -0.209,
    "Jr": -0.15,
    "abstract": 0.366,
    "acronym": 1.064,
    "acronym in brackets": 0.036,
    "after \"a\"": -0.416,
    "after \"about\"": 0.196,
    "after \"across\"": -0.09,
    "after \"against\"": 1.275,
    "after \"an\"": -0.008,
    "after \"and\"": 0.149,
    "after \"around\"": -0.054,
    "after \"as\"": 0.289,
    "after \"at the\"": -0.637,
    "after \"at\"": 0.685,
    "after \"between\"": -0.136,
    "after \"by the\"": 0.31,
    "after \"by\"": 0.879,
    "after \"called\"": -0.17,
    "after \"for the\"": 0.415,
    "after \"for\"": 0.275,
    "after \"from the\"": 0.257,
    "after \"from\"": -0.026,
    "after \"her\"": -0.094,
    "after \"his\"": 0.031,
    "after \"in the\"": -0.729,
    "after \"in\"": -0.548,
    "after \"inside\"": -0.031,
    "after \"into\"": -0.106,
    "after \"its\"": 0.196,
    "after \"like\"": 0.211,
    "after \"my\"": -0.132,
    "after \"named\"": -0.076,
    "after \"near\"": -0.296,
    "after \"of the\"": 0.297,
    "after \"of\"": 0.423,
    "after \"on\"": 0.143,
    "after \"or\"": 0.141,
    "after \"our\"": 0.007,
    "after \"outside\"": -0.04,
    "after \"over\"": -0.124,
    "after \"than\"": 0.135,
    "after \"that\"": 0.713,
    "after \"the\"": 0.906,
    "after \"their\"": -0.207,
    "after \"this\"": 0.424,
    "after \"through\"": 0.443,
    "after \"to\"": 0.221,
    "after \"under\"": -0.195,
    "after \"using\"": -0.094,
    "after \"via\"": 0.026,
    "after \"with the\"": 0.49,
    "after \"with\"": 0.684,
    "after \"your\"": -0.286,
    "after a bracket": 0.197,
    "after a comma": 0.198,
    "after a held article": 0.082,
    "after a mark": -0.543,
    "after a noun of bodies": 1.554,
    "after a noun of people": -1.002,
    "after a noun of places": -0.712,
    "after a number": -1.271,
    "after a place and comma": -0.597,
    "after a role": 0.553,
    "after a role and comma": -0.363,
    "after a verb of going": 0.601,
    "after a verb of owning": 0.689,
    "after a verb of saying": 0.121,
    "after a word": 0.455,
    "after an adjective": -0.274,
    "after an owner": -0.428,
    "age after": -0.43,
    "among capitals": -0.46,
    "and": 0.793,
    "before \", which\"": 0.214,
    "before \", who\"": -0.453,
    "before \"also\"": 0.684,
    "before \"and\"": 0.022,
    "before \"are\"": 0.063,
    "before \"at\"": 0.414,
    "before \"can\"": 0.188,
    "before \"could\"": -0.004,
    "before \"did\"": -0.51,
    "before \"does\"": 0.012,
    "before \"for\"": 0.341,
    "before \"had\"": -0.032,
    "before \"has\"": 0.433,
    "before \"have\"": 0.152,
    "before \"in\"": 0.338,
    "before \"is\"": 0.366,
    "before \"may\"": 0.277,
    "before \"of\"": -0.619,
    "before \"on\"": 0.467,
    "before \"or\"": -0.03,
    "before \"said\"": -0.382,
    "before \"says\"": -0.137,
    "before \"that\"": 0.716,
    "before \"then\"": -0.023,
    "before \"to\"": -0.017,
    "before \"was\"": 0.242,
    "before \"were\"": 0.143,
    "before \"which\"": 0.031,
    "before \"who\"": 0.242,
    "before \"will\"": 0.158,
    "before \"would\"": 0.753,
    "before a bracket": 0.105,
    "before a colon": -0.032,
    "before a comma and place": -0.387,
    "before a mark": -0.666,
    "before a noun of bodies": -0.041,
    "before a noun of people": 0.954,
    "before a number": -0.342,
    "before a role": 0.421,
    "before a verb of saying": 0.44,
    "before a verb or plural": 0.542,
    "before a word": 0.555,
    "beside a body": 0.257,
    "beside a person": 0.497,
    "beside a place": 0.467,
    "body apposition": -0.18,
    "body by its words": 1.827,
    "body by itself": 1.154,
    "brackets after": -0.16,
    "capital inside a word": 0.751,
    "case against": -0.818,
    "deed of": -0.623,
    "digit": -1.114,
    "elsewhere: 1 words": 0.502,
    "elsewhere: 2 words": 0.55,
    "elsewhere: 3 words": 0.156,
    "elsewhere: 4 words": 0.15,
    "elsewhere: 5 words": -0.553,
    "elsewhere: Jr": 0.643,
    "elsewhere: abstract": 0.337,
    "elsewhere: acronym": 0.608,
    "elsewhere: acronym in brackets": 0.419,
    "elsewhere: after \"a\"": 0.207,
    "elsewhere: after \"about\"": 0.177,
    "elsewhere: after \"against\"": 0.16,
    "elsewhere: after \"and\"": 0.058,
    "elsewhere: after \"as\"": 0.315,
    "elsewhere: after \"at\"": 0.004,
    "elsewhere: after \"between\"": -0.079,
    "elsewhere: after \"by the\"": -0.16,
    "elsewhere: after \"by\"": 0.681,
    "elsewhere: after \"for the\"": -0.153,
    "elsewhere: after \"for\"": 0.315,
    "elsewhere: after \"from the\"": 0.051,
    "elsewhere: after \"from\"": 0.125,
    "elsewhere: after \"his\"": 0.44,
    "elsewhere: after \"in the\"": -0.193,
    "elsewhere: after \"in\"": 0.388,
    "elsewhere: after \"of the\"": -0.404,
    "elsewhere: after \"of\"": 0.162,
    "elsewhere: after \"on\"": 0.68,
    "elsewhere: after \"or\"": -0.028,
    "elsewhere: after \"that\"": -0.212,
    "elsewhere: after \"the\"": 0.441,
    "elsewhere: after \"to\"": 0.921,
    "elsewhere: after \"with the\"": 0.171,
    "elsewhere: after \"with\"": -0.235,
    "elsewhere: after a bracket": 0.642,
    "elsewhere: after a comma": 0.008,
    "elsewhere: after a mark": 0.586,
    "elsewhere: after a noun of bodies": 0.771,
    "elsewhere: after a noun of people": -0.008,
    "elsewhere: after a noun of places": -0.659,
    "elsewhere: after a number": -0.333,
    "elsewhere: after a place and comma": 0.041,
    "elsewhere: after a role": 0.077,
    "elsewhere: after a role and comma": -0.623,
    "elsewhere: after a verb of saying": -1.599,
    "elsewhere: after a word": 0.443,
    "elsewhere: after an owner": -0.049,
    "elsewhere: among capitals": -0.287,
    "elsewhere: and": -0.049,
    "elsewhere: before \"and\"": -0.205,
    "elsewhere: before \"are\"": -0.007,
    "elsewhere: before \"at\"": -0.002,
    "elsewhere: before \"for\"": -0.08,
    "elsewhere: before \"had\"": 0.232,
    "elsewhere: before \"has\"": 0.214,
    "elsewhere: before \"have\"": -0.222,
    "elsewhere: before \"in\"": -0.207,
    "elsewhere: before \"is\"": 0.054,
    "elsewhere: before \"of\"": -0.11,
    "elsewhere: before \"on\"": 0.101,
    "elsewhere: before \"or\"": 0.148,
    "elsewhere: before \"said\"": -0.006,
    "elsewhere: before \"that\"": 0.234,
    "elsewhere: before \"to\"": 0.042,
    "elsewhere: before \"was\"": 0.082,
    "elsewhere: before a bracket": 0.477,
    "elsewhere: before a colon": 0.475,
    "elsewhere: before a comma and place": 0.365,
    "elsewhere: before a mark": 0.744,
    "elsewhere: before a noun of bodies": -0.38,
    "elsewhere: before a noun of people": -0.555,
    "elsewhere: before a number": -1.105,
    "elsewhere: before a role": -0.759,
    "elsewhere: before a verb of saying": 0.185,
    "elsewhere: before a word": -0.206,
    "elsewhere: beside a body": 0.325,
    "elsewhere: beside a person": 0.303,
    "elsewhere: beside a place": -0.475,
    "elsewhere: body apposition": 0.142,
    "elsewhere: body by its words": -0.421,
    "elsewhere: brackets after": 0.577,
    "elsewhere: capital inside a word": 0.297,
    "elsewhere: case against": -0.818,
    "elsewhere: deed of": -0.623,
    "elsewhere: digit": 0.696,
    "elsewhere: given name alone": -0.072,
    "elsewhere: given name and surname": -0.702,
    "elsewhere: given name first": -0.102,
    "elsewhere: given name last": -0.175,
    "elsewhere: given name or word first": -0.336,
    "elsewhere: he or she soon after": 0.642,
    "elsewhere: honorific": -0.222,
    "elsewhere: hyphen": 0.281,
    "elsewhere: in brackets after a body": 0.844,
    "elsewhere: in brackets after a person": 0.504,
    "elsewhere: in brackets after a place": -0.59,
    "elsewhere: initial": -0.063,
    "elsewhere: initials first": 0.138,
    "elsewhere: institution inside": -0.016,
    "elsewhere: institution last": -0.433,
    "elsewhere: known body": -0.178,
    "elsewhere: known body first": 0.348,
    "elsewhere: known place": -0.474,
    "elsewhere: known surname": -0.184,
    "elsewhere: land by its ending": -0.619,
    "elsewhere: list item": -0.745,
    "elsewhere: mentions": 0.454,
    "elsewhere: nation first": 0.21,
    "elsewhere: no body by these capitals": 0.441,
    "elsewhere: noun of bodies first": 0.539,
    "elsewhere: noun of bodies last": 0.089,
    "elsewhere: of": -0.291,
    "elsewhere: one letter": 0.143,
    "elsewhere: opens sentence": -1.238,
    "elsewhere: place before a hyphen": 0.219,
    "elsewhere: place by its words": 0.126,
    "elsewhere: place first": -0.837,
    "elsewhere: place last": -0.034,
    "elsewhere: place noun first": -0.02,
    "elsewhere: place noun last": 0.146,
    "elsewhere: place of": -0.627,
    "elsewhere: plural": -0.404,
    "elsewhere: role apposition": 0.202,
    "elsewhere: role from": -0.173,
    "elsewhere: role inside": 0.125,
    "elsewhere: role last": 0.182,
    "elsewhere: role of": -0.344,
    "elsewhere: role of the": -0.031,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": 0.537,
    "elsewhere: shouted": 0.228,
    "elsewhere: stands like a body": -0.302,
    "elsewhere: stands like a person": -0.293,
    "elsewhere: stands like a place": -0.325,
    "elsewhere: sure body first": 0.09,
    "elsewhere: sure body last": -0.001,
    "elsewhere: sure body of": -0.291,
    "elsewhere: surname of Germans": -0.203,
    "elsewhere: tag before": -0.05,
    "elsewhere: thing inside": -0.451,
    "elsewhere: thing last": 0.182,
    "elsewhere: title": -0.365,
    "elsewhere: titles in the article": 1.457,
    "elsewhere: town by its ending": -0.051,
    "elsewhere: words": -0.099,
    "for": 0.221,
    "given name alone": -0.5,
    "given name and surname": -2.137,
    "given name first": -0.541,
    "given name last": -0.776,
    "given name or word first": -0.282,
    "given to": -0.176,
    "got from": -0.403,
    "he or she soon after": -0.546,
    "honorific": -0.974,
    "hyphen": -0.026,
    "in brackets after a body": 0.976,
    "in brackets after a person": 1.198,
    "in brackets after a place": -0.811,
    "initial": -0.388,
    "initials first": -0.144,
    "institution inside": 0.287,
    "institution last": 1.39,
    "known body": 1.938,
    "known body first": -0.23,
    "known place": -0.99,
    "known surname": -1.093,
    "land by its ending": 0.639,
    "list item": -0.552,
    "mentions": 0.376,
    "nation first": -0.084,
    "no body by these capitals": -0.39,
    "noun after a hyphen": 0.394,
    "noun of bodies first": 1.09,
    "noun of bodies last": 0.365,
    "nouns in capitals: 1 words": -0.586,
    "nouns in capitals: 2 words": 0.442,
    "nouns in capitals: 3 words": 0.17,
    "nouns in capitals: 4 words": -0.318,
    "nouns in capitals: 5 words": 0.074,
    "nouns in capitals: Jr": -0.031,
    "nouns in capitals: abstract": -0.214,
    "nouns in capitals: acronym": 1.18,
    "nouns in capitals: acronym in brackets": 0.35,
    "nouns in capitals: after \"a\"": -0.442,
    "nouns in capitals: after \"about\"": 0.23,
    "nouns in capitals: after \"against\"": 0.358,
    "nouns in capitals: after \"and\"": 0.263,
    "nouns in capitals: after \"around\"": 0.027,
    "nouns in capitals: after \"as\"": -0.207,
    "nouns in capitals: after \"at the\"": 0.283,
    "nouns in capitals: after \"at\"": 0.078,
    "nouns in capitals: after \"between\"": -0.093,
    "nouns in capitals: after \"by the\"": -0.077,
    "nouns in capitals: after \"by\"": -0.266,
    "nouns in capitals: after \"for the\"": 0.024,
    "nouns in capitals: after \"for\"": -0.341,
    "nouns in capitals: after \"from the\"": -0.653,
    "nouns in capitals: after \"from\"": -0.35,
    "nouns in capitals: after \"her\"": -0.196,
    "nouns in capitals: after \"his\"": -0.084,
    "nouns in capitals: after \"in the\"": -0.257,
    "nouns in capitals: after \"in\"": -0.027,
    "nouns in capitals: after \"like\"": 0.366,
    "nouns in capitals: after \"named\"": -0.002,
    "nouns in capitals: after \"of the\"": 0.269,
    "nouns in capitals: after \"of\"": 0.309,
    "nouns in capitals: after \"on\"": 0.536,
    "nouns in capitals: after \"or\"": -0.112,
    "nouns in capitals: after \"that\"": 0.222,
    "nouns in capitals: after \"the\"": 0.424,
    "nouns in capitals: after \"to\"": -0.96,
    "nouns in capitals: after \"under\"": -0.109,
    "nouns in capitals: after \"with the\"": 0.009,
    "nouns in capitals: after \"with\"": 0.142,
    "nouns in capitals: after a bracket": 0.228,
    "nouns in capitals: after a comma": -0.692,
    "nouns in capitals: after a held article": 0.082,
    "nouns in capitals: after a mark": 1.315,
    "nouns in capitals: after a noun of bodies": -0.073,
    "nouns in capitals: after a noun of people": 0.015,
    "nouns in capitals: after a noun of places": -0.034,
    "nouns in capitals: after a number": -0.248,
    "nouns in capitals: after a place and comma": -0.066,
    "nouns in capitals: after a role": -0.499,
    "nouns in capitals: after a role and comma": 0.088,
    "nouns in capitals: after a verb of saying": -0.033,
    "nouns in capitals: after a word": 0.003,
    "nouns in capitals: after an adjective": -0.274,
    "nouns in capitals: after an owner": -0.439,
    "nouns in capitals: among capitals": 0.557,
    "nouns in capitals: and": -0.076,
    "nouns in capitals: before \"and\"": 0.311,
    "nouns in capitals: before \"are\"": -0.14,
    "nouns in capitals: before \"at\"": 0.158,
    "nouns in capitals: before \"can\"": 0.094,
    "nouns in capitals: before \"for\"": 0.231,
    "nouns in capitals: before \"had\"": 0.032,
    "nouns in capitals: before \"has\"": 0.06,
    "nouns in capitals: before \"have\"": 0.117,
    "nouns in capitals: before \"in\"": -0.022,
    "nouns in capitals: before \"is\"": 0.006,
    "nouns in capitals: before \"of\"": -0.162,
    "nouns in capitals: before \"on\"": -0.041,
    "nouns in capitals: before \"or\"": -0.142,
    "nouns in capitals: before \"said\"": -0.071,
    "nouns in capitals: before \"says\"": -0.03,
    "nouns in capitals: before \"to\"": -0.219,
    "nouns in capitals: before \"was\"": 0.039,
    "nouns in capitals: before \"were\"": 0.154,
    "nouns in capitals: before \"will\"": -0.151,
    "nouns in capitals: before a bracket": 0.892,
    "nouns in capitals: before a colon": 0.06,
    "nouns in capitals: before a comma and place": -0.121,
    "nouns in capitals: before a mark": 0.534,
    "nouns in capitals: before a noun of bodies": -0.003,
    "nouns in capitals: before a noun of people": 0.09,
    "nouns in capitals: before a number": 0.233,
    "nouns in capitals: before a role": -0.002,
    "nouns in capitals: before a verb of saying": 0.544,
    "nouns in capitals: before a word": -0.55,
    "nouns in capitals: beside a body": -0.015,
    "nouns in capitals: beside a person": 0.229,
    "nouns in capitals: beside a place": -0.179,
    "nouns in capitals: body apposition": -0.065,
    "nouns in capitals: body by its words": 0.175,
    "nouns in capitals: body by itself": 1.154,
    "nouns in capitals: brackets after": 0.367,
    "nouns in capitals: capital inside a word": 1.215,
    "nouns in capitals: digit": 0.61,
    "nouns in capitals: given name alone": 0.857,
    "nouns in capitals: given name and surname": -0.997,
    "nouns in capitals: given name first": -0.337,
    "nouns in capitals: given name last": -0.082,
    "nouns in capitals: given name or word first": -0.427,
    "nouns in capitals: he or she soon after": -0.089,
    "nouns in capitals: honorific": -0.011,
    "nouns in capitals: hyphen": -0.402,
    "nouns in capitals: in brackets after a body": 0.089,
    "nouns in capitals: in brackets after a person": 0.189,
    "nouns in capitals: in brackets after a place": -0.18,
    "nouns in capitals: initial": -0.022,
    "nouns in capitals: initials first": -0.105,
    "nouns in capitals: institution inside": -0.037,
    "nouns in capitals: institution last": -0.497,
    "nouns in capitals: known body": 0.985,
    "nouns in capitals: known body first": 0.173,
    "nouns in capitals: known place": 0.196,
    "nouns in capitals: known surname": 0.383,
    "nouns in capitals: land by its ending": -0.313,
    "nouns in capitals: list item": 0.432,
    "nouns in capitals: mentions": 0.359,
    "nouns in capitals: nation first": 0.075,
    "nouns in capitals: no body by these capitals": -0.107,
    "nouns in capitals: noun after a hyphen": 0.394,
    "nouns in capitals: noun of bodies first": 1.323,
    "nouns in capitals: noun of bodies last": 1.045,
    "nouns in capitals: one letter": -0.206,
    "nouns in capitals: opens sentence": -0.708,
    "nouns in capitals: owner of a thing": -0.192,
    "nouns in capitals: place before a hyphen": 0.537,
    "nouns in capitals: place by its words": 0.126,
    "nouns in capitals: place first": -0.471,
    "nouns in capitals: place last": 1.019,
    "nouns in capitals: place noun first": -0.078,
    "nouns in capitals: place noun last": -0.047,
    "nouns in capitals: plural": -0.135,
    "nouns in capitals: possessive": -0.122,
    "nouns in capitals: role apposition": -0.317,
    "nouns in capitals: role from": -0.007,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": 0.015,
    "nouns in capitals: role of": -0.149,
    "nouns in capitals: role of the": -0.326,
    "nouns in capitals: share of everyday words": 0.553,
    "nouns in capitals: share of words in small letters": 0.031,
    "nouns in capitals: shouted": -0.287,
    "nouns in capitals: stands like a body": -0.069,
    "nouns in capitals: stands like a person": -0.106,
    "nouns in capitals: stands like a place": -0.153,
    "nouns in capitals: sure body first": 0.04,
    "nouns in capitals: sure body last": -0.85,
    "nouns in capitals: surname of Germans": -0.469,
    "nouns in capitals: tag before": -0.008,
    "nouns in capitals: thing inside": -0.028,
    "nouns in capitals: thing last": -0.091,
    "nouns in capitals: title": 0.329,
    "nouns in capitals: titles in the article": 0.612,
    "nouns in capitals: town by its ending": 0.313,
    "nouns in capitals: words": -0.093,
    "of": 0.079,
    "one letter": -0.845,
    "opens sentence": 0.223,
    "owner of a role": -0.33,
    "owner of a thing": -0.374,
    "place before a hyphen": 0.42,
    "place by its words": -0.966,
    "place first": 0.244,
    "place last": 0.567,
    "place noun first": -0.015,
    "place noun last": -0.147,
    "place of": -1.126,
    "plural": 0.533,
    "possessive": 0.636,
    "role apposition": -0.171,
    "role from": -0.587,
    "role inside": -0.209,
    "role last": -0.069,
    "role of": 0.003,
    "role of the": -0.71,
    "share of everyday words": -0.734,
    "share of words in small letters": -1.133,
    "shouted": -0.848,
    "small place noun last": -0.997,
    "stands like a body": 1.427,
    "stands like a person": -0.676,
    "stands like a place": -0.053,
    "sure body first": -0.487,
    "sure body last": 0.003,
    "sure body of": 0.491,
    "surname of Germans": -0.217,
    "tag before": -0.562,
    "thing inside": -0.351,
    "thing last": -1.411,
    "title": -0.551,
    "titles in the article": 0.086,
    "town by its ending": 0.313,
    "words": 0.47
  },
  "place": {
    "": -2.079,
    "1 words": -0.158,
    "2 words": 0.226,
    "3 words": 0.25,
    "4 words": -0.202,
    "5 words": -0.118,
    "Jr": -0.51,
    "abstract": -0.526,
    "acronym": -0.718,
    "acronym in brackets": 0.639,
    "after \"a\"": -0.256,
    "after \"about\"": 0.186,
    "after \"across\"": 0.239,
    "after \"against\"": -1.124,
    "after \"an\"": -0.447,
    "after \"and\"": 0.587,
    "after \"around\"": 0.237,
    "after \"as\"": -0.031,
    "after \"at the\"": 0.978,
    "after \"at\"": -0.096,
    "after \"between\"": 0.592,
    "after \"by the\"": -0.572,
    "after \"by\"": -0.333,
    "after \"called\"": -0.143,
    "after \"for the\"": -0.5,
    "after \"for\"": -0.253,
    "after \"from the\"": 0.43,
    "after \"from\"": 1.294,
    "after \"her\"": -0.003,
    "after \"his\"": -0.292,
    "after \"in the\"": 0.962,
    "after \"in\"": 1.394,
    "after \"inside\"": 0,
    "after \"into\"": 0.049,
    "after \"its\"": 0.192,
    "after \"like\"": -0.288,
    "after \"my\"": -0.112,
    "after \"named\"": -0.139,
    "after \"near\"": 0.588,
    "after \"of the\"": 0.149,
    "after \"of\"": 0.932,
    "after \"on\"": 0.386,
    "after \"or\"": -0.034,
    "after \"our\"": -0.01,
    "after \"outside\"": 0.096,
    "after \"over\"": 0.448,
    "after \"than\"": -0.051,
    "after \"that\"": -0.074,
    "after \"the\"": 0.453,
    "after \"their\"": 0.187,
    "after \"this\"": -0.052,
    "after \"through\"": -0.027,
    "after \"to\"": 1.034,
    "after \"under\"": 0.299,
    "after \"using\"": -0.02,
    "after \"via\"": -0.157,
    "after \"with the\"": -0.147,
    "after \"with\"": -0.313,
    "after \"your\"": -0.125,
    "after a bracket": 0.115,
    "after a comma": 0.34,
    "after a held article": -0.522,
    "after a mark": -0.762,
    "after a noun of bodies": -0.744,
    "after a noun of people": -0.211,
    "after a noun of places": 1.235,
    "after a number": 0.022,
    "after a place and comma": 0.189,
    "after a role": -0.777,
    "after a role and comma": -0.543,
    "after a verb of going": 0.077,
    "after a verb of owning": -0.419,
    "after a verb of saying": -1.131,
    "after a word": 0.183,
    "after an adjective": -0.469,
    "after an owner": 0.165,
    "age after": -0.307,
    "among capitals": -0.681,
    "and": 0.063,
    "before \", which\"": -0.687,
    "before \", who\"": -0.108,
    "before \"also\"": -0.425,
    "before \"and\"": 0.457,
    "before \"are\"": 0.157,
    "before \"at\"": -0.349,
    "before \"can\"": -0.04,
    "before \"could\"": -0.16,
    "before \"did\"": 0.236,
    "before \"does\"": -0.016,
    "before \"for\"": -0.135,
    "before \"had\"": -0.506,
    "before \"has\"": 0.035,
    "before \"have\"": -0.212,
    "before \"in\"": 0.585,
    "before \"is\"": 0.428,
    "before \"may\"": -0.169,
    "before \"of\"": -0.544,
    "before \"on\"": 0.143,
    "before \"or\"": -0.091,
    "before \"said\"": -0.658,
    "before \"says\"": -0.17,
    "before \"that\"": -0.321,
    "before \"then\"": -0.008,
    "before \"to\"": 0.435,
    "before \"was\"": -0.085,
    "before \"were\"": 0.169,
    "before \"which\"": 0.286,
    "before \"who\"": -0.201,
    "before \"will\"": 0.369,
    "before \"would\"": -0.297,
    "before a bracket": 0.038,
    "before a colon": -0.18,
    "before a comma and place": 0.633,
    "before a mark": -0.265,
    "before a noun of bodies": -0.059,
    "before a noun of people": 0.392,
    "before a number": -1.456,
    "before a role": 0.857,
    "before a verb of saying": -1.041,
    "before a verb or plural": 0.059,
    "before a word": 0.038,
    "beside a body": -0.573,
    "beside a person": 0.893,
    "beside a place": -0.333,
    "body apposition": 0.232,
    "body by its words": -1.034,
    "body by itself": -0.655,
    "brackets after": -0.275,
    "capital inside a word": -1.748,
    "case against": -0.212,
    "deed of": -1.548,
    "digit": -1.054,
    "elsewhere: 1 words": 0.51,
    "elsewhere: 2 words": -0.429,
    "elsewhere: 3 words": -0.206,
    "elsewhere: 4 words": 0.253,
    "elsewhere: 5 words": -0.011,
    "elsewhere: Jr": -0.201,
    "elsewhere: abstract": -0.18,
    "elsewhere: acronym": -0.326,
    "elsewhere: acronym in brackets": 0.407,
    "elsewhere: after \"a\"": -0.287,
    "elsewhere: after \"about\"": -0.056,
    "elsewhere: after \"against\"": -0.732,
    "elsewhere: after \"and\"": 0.48,
    "elsewhere: after \"as\"": 0.43,
    "elsewhere: after \"at\"": -0.38,
    "elsewhere: after \"between\"": 0.199,
    "elsewhere: after \"by the\"": -0.287,
    "elsewhere: after \"by\"": 0.104,
    "elsewhere: after \"for the\"": 0.042,
    "elsewhere: after \"for\"": -0.09,
    "elsewhere: after \"from the\"": -0.133,
    "elsewhere: after \"from\"": -0.098,
    "elsewhere: after \"his\"": -0.14,
    "elsewhere: after \"in the\"": 0.564,
    "elsewhere: after \"in\"": -0.286,
    "elsewhere: after \"of the\"": 0.426,
    "elsewhere: after \"of\"": 0.037,
    "elsewhere: after \"on\"": -0.353,
    "elsewhere: after \"or\"": 0.17,
    "elsewhere: after \"that\"": 0.124,
    "elsewhere: after \"the\"": -0.463,
    "elsewhere: after \"to\"": 0.102,
    "elsewhere: after \"with the\"": 0.022,
    "elsewhere: after \"with\"": 0.231,
    "elsewhere: after a bracket": 0.336,
    "elsewhere: after a comma": -0.336,
    "elsewhere: after a mark": 0.354,
    "elsewhere: after a noun of bodies": -0.589,
    "elsewhere: after a noun of people": -0.463,
    "elsewhere: after a noun of places": 1.218,
    "elsewhere: after a number": -0.11,
    "elsewhere: after a place and comma": 0.003,
    "elsewhere: after a role": -0.135,
    "elsewhere: after a role and comma": -0.25,
    "elsewhere: after a verb of saying": -0.761,
    "elsewhere: after a word": 0.15,
    "elsewhere: after an owner": 0.273,
    "elsewhere: among capitals": 0.292,
    "elsewhere: and": -0.002,
    "elsewhere: before \"and\"": 0.516,
    "elsewhere: before \"are\"": 0.481,
    "elsewhere: before \"at\"": -0.006,
    "elsewhere: before \"for\"": 0.88,
    "elsewhere: before \"had\"": -0.281,
    "elsewhere: before \"has\"": -0.316,
    "elsewhere: before \"have\"": -0.296,
    "elsewhere: before \"in\"": 0.216,
    "elsewhere: before \"is\"": 0.337,
    "elsewhere: before \"of\"": -0.268,
    "elsewhere: before \"on\"": -0.15,
    "elsewhere: before \"or\"": 0.581,
    "elsewhere: before \"said\"": 0.06,
    "elsewhere: before \"that\"": -0.185,
    "elsewhere: before \"to\"": -0.439,
    "elsewhere: before \"was\"": -0.115,
    "elsewhere: before a bracket": 0.229,
    "elsewhere: before a colon": -0.299,
    "elsewhere: before a comma and place": -0.304,
    "elsewhere: before a mark": 0.429,
    "elsewhere: before a noun of bodies": 0.017,
    "elsewhere: before a noun of people": 0.139,
    "elsewhere: before a number": -0.742,
    "elsewhere: before a role": -0.15,
    "elsewhere: before a verb of saying": 0.449,
    "elsewhere: before a word": -0.026,
    "elsewhere: beside a body": -0.285,
    "elsewhere: beside a person": 0.023,
    "elsewhere: beside a place": 0.375,
    "elsewhere: body apposition": 0.392,
    "elsewhere: body by its words": -0.048,
    "elsewhere: brackets after": 0.337,
    "elsewhere: capital inside a word": -0.533,
    "elsewhere: case against": -0.212,
    "elsewhere: deed of": -1.548,
    "elsewhere: digit": 0.18,
    "elsewhere: given name alone": -0.646,
    "elsewhere: given name and surname": -0.373,
    "elsewhere: given name first": -0.225,
    "elsewhere: given name last": 0.423,
    "elsewhere: given name or word first": 0.006,
    "elsewhere: he or she soon after": 0.002,
    "elsewhere: honorific": -0.328,
    "elsewhere: hyphen": 0.621,
    "elsewhere: in brackets after a body": -0.363,
    "elsewhere: in brackets after a person": -0.663,
    "elsewhere: in brackets after a place": 1.213,
    "elsewhere: initial": -0.059,
    "elsewhere: initials first": -0.222,
    "elsewhere: institution inside": -0.686,
    "elsewhere: institution last": -0.736,
    "elsewhere: known body": -0.025,
    "elsewhere: known body first": -0.412,
    "elsewhere: known place": -1.196,
    "elsewhere: known surname": 0.137,
    "elsewhere: land by its ending": -0.068,
    "elsewhere: list item": 0.089,
    "elsewhere: mentions": 0.069,
    "elsewhere: nation first": -0.028,
    "elsewhere: no body by these capitals": -0.23,
    "elsewhere: noun of bodies first": -0.643,
    "elsewhere: noun of bodies last": -1.569,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.433,
    "elsewhere: opens sentence": 0.026,
    "elsewhere: place before a hyphen": -0.461,
    "elsewhere: place by its words": -0.66,
    "elsewhere: place first": 0.347,
    "elsewhere: place last": -0.685,
    "elsewhere: place noun first": -0.003,
    "elsewhere: place noun last": -0.657,
    "elsewhere: place of": 0.32,
    "elsewhere: plural": 0.575,
    "elsewhere: role apposition": 0.382,
    "elsewhere: role from": -0.375,
    "elsewhere: role inside": 0.171,
    "elsewhere: role last": 0.051,
    "elsewhere: role of": 0.179,
    "elsewhere: role of the": -0.452,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.24,
    "elsewhere: shouted": -0.383,
    "elsewhere: stands like a body": -0.79,
    "elsewhere: stands like a person": -0.57,
    "elsewhere: stands like a place": -0.156,
    "elsewhere: sure body first": 0.047,
    "elsewhere: sure body last": -0.077,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": 0.135,
    "elsewhere: tag before": -0.021,
    "elsewhere: thing inside": -0.284,
    "elsewhere: thing last": -0.108,
    "elsewhere: title": -0.314,
    "elsewhere: titles in the article": 0.742,
    "elsewhere: town by its ending": -0.091,
    "elsewhere: words": -0.007,
    "for": -0.179,
    "given name alone": -0.125,
    "given name and surname": -1.799,
    "given name first": -0.239,
    "given name last": 0.083,
    "given name or word first": -0.011,
    "given to": -0.43,
    "got from": -1.744,
    "he or she soon after": 0.003,
    "honorific": -0.728,
    "hyphen": -0.106,
    "in brackets after a body": -0.132,
    "in brackets after a person": 0.192,
    "in brackets after a place": 0.876,
    "initial": -0.142,
    "initials first": -0.547,
    "institution inside": -0.396,
    "institution last": -0.806,
    "known body": -1.643,
    "known body first": -0.843,
    "known place": 3.788,
    "known surname": -1.133,
    "land by its ending": 0.209,
    "list item": -0.998,
    "mentions": -0.029,
    "nation first": -0.129,
    "no body by these capitals": -0.222,
    "noun after a hyphen": 0.21,
    "noun of bodies first": -1.232,
    "noun of bodies last": -0.098,
    "nouns in capitals: 1 words": -0.745,
    "nouns in capitals: 2 words": 0.255,
    "nouns in capitals: 3 words": 0.054,
    "nouns in capitals: 4 words": -0.067,
    "nouns in capitals: 5 words": -0.029,
    "nouns in capitals: Jr": -0.014,
    "nouns in capitals: abstract": 0.496,
    "nouns in capitals: acronym": 0.08,
    "nouns in capitals: acronym in brackets": -0.302,
    "nouns in capitals: after \"a\"": -0.108,
    "nouns in capitals: after \"about\"": -0.087,
    "nouns in capitals: after \"against\"": -0.146,
    "nouns in capitals: after \"and\"": 0.126,
    "nouns in capitals: after \"around\"": -0.158,
    "nouns in capitals: after \"as\"": -0.092,
    "nouns in capitals: after \"at the\"": 0.139,
    "nouns in capitals: after \"at\"": -0.056,
    "nouns in capitals: after \"between\"": -0.005,
    "nouns in capitals: after \"by the\"": -0.007,
    "nouns in capitals: after \"by\"": -0.018,
    "nouns in capitals: after \"for the\"": -0.116,
    "nouns in capitals: after \"for\"": -0.231,
    "nouns in capitals: after \"from the\"": 0.704,
    "nouns in capitals: after \"from\"": 0.279,
    "nouns in capitals: after \"her\"": -0.203,
    "nouns in capitals: after \"his\"": -0.08,
    "nouns in capitals: after \"in the\"": 0.385,
    "nouns in capitals: after \"in\"": 0.427,
    "nouns in capitals: after \"like\"": -0.057,
    "nouns in capitals: after \"named\"": -0.004,
    "nouns in capitals: after \"of the\"": -0.136,
    "nouns in capitals: after \"of\"": 0.03,
    "nouns in capitals: after \"on\"": 0.343,
    "nouns in capitals: after \"or\"": 0.169,
    "nouns in capitals: after \"that\"": -0.074,
    "nouns in capitals: after \"the\"": 0.044,
    "nouns in capitals: after \"to\"": 0.508,
    "nouns in capitals: after \"under\"": -0.047,
    "nouns in capitals: after \"with the\"": -0.054,
    "nouns in capitals: after \"with\"": -0.057,
    "nouns in capitals: after a bracket": -0.106,
    "nouns in capitals: after a comma": -0.076,
    "nouns in capitals: after a held article": -0.522,
    "nouns in capitals: after a mark": -0.065,
    "nouns in capitals: after a noun of bodies": 0.401,
    "nouns in capitals: after a noun of people": -0.014,
    "nouns in capitals: after a noun of places": -0.068,
    "nouns in capitals: after a number": -0.339,
    "nouns in capitals: after a place and comma": 0.139,
    "nouns in capitals: after a role": -0.131,
    "nouns in capitals: after a role and comma": -0.111,
    "nouns in capitals: after a verb of saying": -0.371,
    "nouns in capitals: after a word": -0.41,
    "nouns in capitals: after an adjective": -0.469,
    "nouns in capitals: after an owner": -0.002,
    "nouns in capitals: among capitals": 0.21,
    "nouns in capitals: and": -0.011,
    "nouns in capitals: before \"and\"": 0.028,
    "nouns in capitals: before \"are\"": -0.382,
    "nouns in capitals: before \"at\"": -0.032,
    "nouns in capitals: before \"can\"": -0.017,
    "nouns in capitals: before \"for\"": -0.179,
    "nouns in capitals: before \"had\"": -0.031,
    "nouns in capitals: before \"has\"": 0.126,
    "nouns in capitals: before \"have\"": 0.01,
    "nouns in capitals: before \"in\"": 0.138,
    "nouns in capitals: before \"is\"": -0.249,
    "nouns in capitals: before \"of\"": 0.122,
    "nouns in capitals: before \"on\"": -0.165,
    "nouns in capitals: before \"or\"": -0.136,
    "nouns in capitals: before \"said\"": 0.073,
    "nouns in capitals: before \"says\"": -0.001,
    "nouns in capitals: before \"to\"": 0.419,
    "nouns in capitals: before \"was\"": -0.272,
    "nouns in capitals: before \"were\"": -0.011,
    "nouns in capitals: before \"will\"": 0.036,
    "nouns in capitals: before a bracket": -0.237,
    "nouns in capitals: before a colon": 0.105,
    "nouns in capitals: before a comma and place": -0.01,
    "nouns in capitals: before a mark": 0.126,
    "nouns in capitals: before a noun of bodies": 0,
    "nouns in capitals: before a noun of people": -0.001,
    "nouns in capitals: before a number": 0.349,
    "nouns in capitals: before a role": 0,
    "nouns in capitals: before a verb of saying": 0.237,
    "nouns in capitals: before a word": -0.332,
    "nouns in capitals: beside a body": -0.043,
    "nouns in capitals: beside a person": -0.238,
    "nouns in capitals: beside a place": 0.07,
    "nouns in capitals: body apposition": -0.045,
    "nouns in capitals: body by its words": -0.271,
    "nouns in capitals: body by itself": -0.655,
    "nouns in capitals: brackets after": -0.211,
    "nouns in capitals: capital inside a word": -0.053,
    "nouns in capitals: digit": -0.018,
    "nouns in capitals: given name alone": 0.729,
    "nouns in capitals: given name and surname": -0.712,
    "nouns in capitals: given name first": 0.138,
    "nouns in capitals: given name last": 0.083,
    "nouns in capitals: given name or word first": 0.111,
    "nouns in capitals: he or she soon after": -0.091,
    "nouns in capitals: honorific": -0.005,
    "nouns in capitals: hyphen": 0.623,
    "nouns in capitals: in brackets after a body": -0.005,
    "nouns in capitals: in brackets after a person": 0.32,
    "nouns in capitals: in brackets after a place": -0.29,
    "nouns in capitals: initial": -0.005,
    "nouns in capitals: initials first": -0.005,
    "nouns in capitals: institution inside": -0.206,
    "nouns in capitals: institution last": -0.315,
    "nouns in capitals: known body": -0.131,
    "nouns in capitals: known body first": -0.164,
    "nouns in capitals: known place": 0.969,
    "nouns in capitals: known surname": -0.062,
    "nouns in capitals: land by its ending": 1.095,
    "nouns in capitals: list item": 0.177,
    "nouns in capitals: mentions": 0.405,
    "nouns in capitals: nation first": -0.005,
    "nouns in capitals: no body by these capitals": -0.035,
    "nouns in capitals: noun after a hyphen": 0.21,
    "nouns in capitals: noun of bodies first": -0.186,
    "nouns in capitals: noun of bodies last": 0.276,
    "nouns in capitals: one letter": -0.056,
    "nouns in capitals: opens sentence": 0.839,
    "nouns in capitals: owner of a thing": -0.094,
    "nouns in capitals: place before a hyphen": 0.736,
    "nouns in capitals: place by its words": -0.263,
    "nouns in capitals: place first": -0.183,
    "nouns in capitals: place last": -0.432,
    "nouns in capitals: place noun first": -0.005,
    "nouns in capitals: place noun last": 0.116,
    "nouns in capitals: plural": 0.069,
    "nouns in capitals: possessive": -0.098,
    "nouns in capitals: role apposition": -0.13,
    "nouns in capitals: role from": 0.323,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": -0.004,
    "nouns in capitals: role of": -0.055,
    "nouns in capitals: role of the": 0.333,
    "nouns in capitals: share of everyday words": 0.759,
    "nouns in capitals: share of words in small letters": 0.116,
    "nouns in capitals: shouted": -0.208,
    "nouns in capitals: stands like a body": 0.255,
    "nouns in capitals: stands like a person": 0.087,
    "nouns in capitals: stands like a place": 0.415,
    "nouns in capitals: sure body first": -0.095,
    "nouns in capitals: sure body last": -0.044,
    "nouns in capitals: surname of Germans": 0.187,
    "nouns in capitals: tag before": -0.001,
    "nouns in capitals: thing inside": -0.001,
    "nouns in capitals: thing last": -0.057,
    "nouns in capitals: title": 0.599,
    "nouns in capitals: titles in the article": 0.402,
    "nouns in capitals: town by its ending": 0.155,
    "nouns in capitals: words": -0.483,
    "of": -0.183,
    "one letter": -1.139,
    "opens sentence": -0.136,
    "owner of a role": -0.173,
    "owner of a thing": -0.208,
    "place before a hyphen": -0.039,
    "place by its words": 2.404,
    "place first": 0.657,
    "place last": 0.675,
    "place noun first": 0.027,
    "place noun last": 1.38,
    "place of": 0.959,
    "plural": -0.591,
    "possessive": -0.118,
    "role apposition": 0.545,
    "role from": 0.902,
    "role inside": -0.041,
    "role last": -0.151,
    "role of": 0.105,
    "role of the": 0.097,
    "share of everyday words": -0.853,
    "share of words in small letters": -1.094,
    "shouted": 0.344,
    "small place noun last": 0.702,
    "stands like a body": -0.564,
    "stands like a person": -1.522,
    "stands like a place": 2.103,
    "sure body first": 0.713,
    "sure body last": -0.171,
    "sure body of": -0.659,
    "surname of Germans": -0.957,
    "tag before": -0.637,
    "thing inside": -0.489,
    "thing last": -1.249,
    "title": -0.382,
    "titles in the article": -0.185,
    "town by its ending": 1.117,
    "words": -0.355
  }
};
/** Words and, in hundredths, what each is worth for a person, a body, a place. */
export const KIND_WORDS = {
  "first word:": String.raw`
airbus 0 -22 -8 albert 4 -10 2 aldo 15 -2 -1 alexander -20 -4 -1 amedeo 11 -3 0 ana 15 -5 -1 ann 76 -52 -1
anna 32 -5 -4 anne 11 -7 0 anton -41 -1 -2 antonio 15 -4 -2 arabian 0 -14 6 ash -57 -3 70 asociación 0 11 0
association 0 -39 0 associação -1 -16 -1 athletic -23 85 -10 audiencia 0 33 -3 autoridad -2 30 -1
aïn -13 -12 48 balonmano -2 63 -16 banco 0 28 0 bank 0 20 -2 basic -2 -16 -14 bay 0 36 -24 bbc 0 28 -5
beatrice -26 -1 0 beatriz -29 -1 -1 ben -2 11 -2 berta 16 -2 -3 best 0 -13 -1 big -3 -3 -34 bill 42 -12 -10
birgit 11 0 0 blue -10 17 24 bo 91 -30 -62 boston -10 -48 -10 build -1 -76 -1 byron -13 -1 2 cabo -21 -22 70
camera 0 -42 -9 cape -11 20 -35 capitol 0 -15 18 carlo -12 -3 -59 carlos -10 43 -8 casa -11 -9 59
central -2 -18 31 centro -3 39 12 champions 0 -151 0 charlie 4 25 -1 christian 32 -14 -17 city 0 14 11
claire 26 -6 -1 claude -21 -1 0 clube -1 35 -13 coast -1 -33 -15 coastal -7 39 -5 comisión 0 13 0
commissione 0 25 -13 comune 0 17 -1 confédération 0 11 -1 conservatorio 0 39 -2 consiglio 0 -89 -2
copa -4 -93 -20 corinne -47 -1 -1 corrado -25 -4 -5 council 0 12 -1 cultura -12 -32 -6 cámara -1 56 -3
câmara 0 -85 -1 daily -1 30 -3 dana 17 -3 -3 daniel 12 -10 -3 dario 13 -3 0 david 22 -8 -14 davis -32 -5 -1
de -49 -34 31 departamento -1 29 -3 department 0 15 -1 deportivo -9 66 -33 di 112 -27 -17 digital 0 -18 0
direction 0 -52 -1 district 0 -28 9 eastern -5 -8 34 el -22 -34 30 elena 24 -1 -9 elisa 11 -1 -2
encontro -1 -36 -8 ernesto -18 -1 -2 escola -5 31 -5 estado -8 -49 -20 europa -6 -20 -4 european 0 4 -19
fabrice -45 -1 0 federación 0 15 -1 feira -2 -53 -60 felipe -28 -2 -3 fernando 18 -7 -3 festa -1 -35 -26
food -31 -21 -7 foreign 0 32 -4 fort -71 -18 93 france -12 49 -6 gennaro 14 -2 -4 george 59 -5 -37
gil -69 -2 -1 giorgio 27 -10 -7 global 0 -33 -7 gobierno -2 19 -1 golden -6 -21 -6 gonzalo -47 -1 21
google -2 -53 -4 grand -6 -53 49 great 0 55 -43 greta 12 -35 -10 grupo 0 -18 -2 guardia -18 44 -6
hannah 19 -3 -2 harbour -6 30 -39 harry -43 -2 -1 hato -39 -31 87 healthy 0 -21 -1 hernán 13 -1 -3
high -3 35 24 holger -22 -2 0 holy -2 -16 30 home -1 -17 -2 hospital 0 7 17 house -1 -46 -8 hubert -40 -2 -1
hudson -10 80 -22 hugh 12 -2 -3 hugo 21 -4 -3 human -4 -18 -3 hélène 10 -2 -1 ida 18 -12 -3 ines 13 -4 -1
ingrid 32 -3 -1 institute 0 11 -1 instituto -1 -18 -4 international -2 -17 22 irene 12 -3 -2 isle -5 -30 36
ismael 12 -1 -3 iván 21 -11 -3 j. 42 -38 -5 james -44 -1 -1 jan -12 -12 -2 jean -12 0 -52 jo -36 -4 -6
jochen 17 0 -4 john 30 -21 4 jonas 22 -3 -6 josé 12 -2 -4 joão 22 -4 -3 judith -24 -3 -4 junta -2 55 -10
kelly 11 -4 -2 kevin 20 -4 -5 kim 28 -12 -6 la -45 30 116 las -13 -48 107 lasse 16 -2 -4 laura 15 -3 -5
le -1 28 2 les -37 95 -2 logan -14 -5 6 london -6 50 -25 long 0 -3 -34 loredana 17 -2 0 los -10 -31 52
luca 21 -3 -14 lucía 18 -3 -2 luis 7 -12 -44 lukas -15 0 -1 luís 20 -1 -1 madison 20 -6 -23 manitoba 0 -42 -4
maple 0 2 14 marcel -9 79 -1 maria 31 -4 -3 mario 14 -6 -4 mark 9 7 -13 marta -22 49 -2 martin 20 -12 -3
martina 21 -1 -7 mary 12 -2 -4 maría 34 -4 -2 max 11 -2 -3 michael 24 -7 -9 middle -2 -30 -2 milena -14 -1 -3
mill -1 -22 48 ministerio 0 47 -2 ministry 0 -18 -3 ministério 0 19 -2 mira 26 -4 -1 mireille 15 -2 0
monte -145 41 163 municipio -1 26 -4 national -7 59 -10 new -15 -13 67 nord -8 18 9 north -24 7 52
office 0 28 -2 ole 18 -1 0 open -3 41 -2 orlando 1 -4 -11 oscar 17 -3 -1 ottavio 18 -1 -1 paola 12 -2 -2
paper 0 -16 -2 paris -5 4 32 park 106 -15 -60 patricia 25 -5 -4 patrick 12 -2 -2 paul -4 -25 -9 paula 13 -2 -4
pedro -35 -1 -1 peter 22 -2 -31 petra 11 -2 -1 pietro 13 -2 -2 policía -1 -18 0 polícia -1 26 -2
ponta -2 -23 30 ponte -7 -20 75 port -25 -41 92 porto -2 -33 84 provincia 0 58 -12 public 0 25 -3
puerto -6 9 53 punta -6 -40 53 radio -15 86 -17 ramiro -34 -19 -2 ramón -31 -12 24 raymond 11 -1 -1
real -4 24 -2 red -1 26 0 reduce -15 -26 -5 renzo 23 -3 -8 republican 0 34 -6 richard 12 -7 -5 rio -24 -32 41
rita 10 -19 -1 romain -26 -3 0 rosa 33 -7 -8 rosario 6 -15 -8 roten -1 20 -1 royal -1 26 -3 rua -2 -30 37
rui 17 -14 -4 ruth 11 -5 -5 rádio -34 124 -100 sabine -11 0 0 salt -4 -54 3 san -93 -31 94 santa -44 71 -69
santo -35 -8 42 secretaria 0 17 -2 secretaría 0 14 -1 senate 0 -21 0 serena -33 41 -2 service -1 25 -12
servicio -1 30 -4 simon -19 -1 -2 simona 12 -1 -4 sindicato 0 31 -2 south -4 -12 18 southern -5 29 44
st -1 16 -41 st. -3 26 -39 state 0 -34 0 steve 14 -5 -3 sud -13 78 -18 super -1 -18 -33 supreme 0 12 -1
susan -27 42 -1 são 45 -17 -84 te -18 -6 -4 teatro -9 4 15 teresa 15 -6 -2 the -8 23 35 tom 12 -4 -3
tomás -51 -7 -3 tv -1 30 -3 u.n. 0 27 0 u.s. -1 15 -14 ufficio -2 -36 -1 un -36 66 -19 union 0 4 31
unione -6 42 -10 united 0 -139 111 universidad 0 35 -6 universidade 0 15 -3 university 0 41 -36 união -4 20 -19
unión 0 52 -2 update -7 -28 -3 upper -16 -20 54 us 0 24 -1 use -21 -26 -6 uwe -49 0 0 victoria 2 6 14
vila -13 -24 58 villa -29 -38 99 virtual -1 -10 -2 walter 18 -3 -6 washington -3 38 -6 west -27 -55 114
western -2 -15 46 white -1 17 6 wilson 4 14 -2 world -7 56 -20 zona -19 -41 20 zé 18 -2 -1 ángel -4 -1 -16`,
  "word inside:": String.raw`
" 40 -21 -6 & -106 148 -34 ' 0 -32 -4 , -14 -39 -7 a. 17 -2 -1 air 0 13 -1 al 1 -16 -7 and 0 -64 41
ann 14 -1 -4 arab 0 -29 6 aviation 0 20 -1 carlos -16 -1 0 central 0 30 38 centro -1 -2 12 civil -1 40 -1
county -4 9 15 da -75 15 78 das 0 -15 82 de -69 6 -49 dei -6 37 -9 del -74 -7 -1 della -3 11 13
department 0 -33 -4 der 33 -20 -2 des -8 -18 23 di -42 22 -46 district 0 -17 34 do -50 -21 64 dos 9 44 50
du -46 65 -34 d’ -1 31 38 e -9 34 -8 for -3 28 -18 force -1 -69 -3 foreign 0 24 0 für -1 62 -8 general 0 3 12
golf -6 -8 97 health 0 -4 21 high 0 30 -2 la 0 -10 -30 le 7 -20 39 local 0 -15 49 luisa 21 -1 0 l’ 0 -19 24
magistrates 0 12 -10 medical 0 22 -13 municipal -1 -5 -11 nacional -4 -25 -17 national 0 34 -13 of -18 12 -17
on 0 -52 -5 police 0 21 -2 provincial 0 29 -4 public 0 12 0 pública -3 47 -3 r. 9 -36 -5 regional -1 61 -4
relations 0 12 -1 research 0 22 0 rights 0 22 -2 rita -5 -22 -2 s. 10 1 -3 safety 0 22 -5 san -23 -41 18
santa -12 19 55 santo -5 24 -6 school -1 19 -12 security 0 14 -14 state 0 -15 30 superior -1 -13 45
são -1 -15 22 the 2 -41 3 transport 0 18 -5 und 17 -11 -4 universidade -1 21 -10 university 0 39 -5
valley 0 44 -7 van 31 18 -3 villa 0 40 -11 von 24 -25 -17 water 0 5 -11 world 0 -29 -6 y -5 -20 -5
york 0 -18 -12 ’ 4 34 -13 “ 52 -35 -3 ” 52 -35 -3`,
  "final word:": String.raw`
a320 0 -22 -8 act -8 -33 -19 africa -1 -14 9 airport -10 -31 28 allery -7 -26 59 alta -7 6 44 alto -12 21 3
america 0 -24 31 american -13 2 -26 argentina -1 9 -11 association 0 24 -5 b -3 -4 -16 bank 0 -56 56
bay -12 -6 18 board -3 39 -5 braga 37 5 -13 brava -3 -14 4 brenes 11 -2 -2 bridge -2 40 -26 brito 42 -5 -11
bros. -22 47 -6 brown 21 -8 -5 bruni -24 -1 -5 brunswick -5 -9 23 bush -20 -5 -1 california -3 -14 27
calloway 10 -1 -2 campo -2 37 -5 canada -7 28 -7 carolina -2 -11 15 ceballos 23 -13 -6 center -2 33 16
central -4 23 24 centre -2 -24 62 chronicle 0 16 -26 church 0 -14 27 city 0 -65 69 civil -1 -12 -4
club -1 32 -34 commission 0 23 -12 company -1 -21 -3 congress 0 -16 -9 costa 28 -4 -10 council 0 23 -10
county -14 -24 36 court 0 0 30 cross -2 17 23 cruz -38 -5 1 cultural -1 3 11 cup -1 -21 -7 digital -14 31 -28
district -12 19 -61 doyle 10 -1 -4 east -2 -17 50 educação 0 -19 -1 emirates 0 -29 6 entertainment 0 22 0
fire -7 11 -7 fisheries -3 -16 -5 foods -10 15 0 force 0 48 -4 forum 0 26 -4 francisco -1 -3 10 guard 0 -26 -2
guardian -1 11 0 haddad 1 -22 -4 hall 60 -30 -11 hampshire 0 -17 1 health 0 18 -10 hollis 51 -34 -2
hollow -22 -12 77 hospital 0 -61 68 house -5 -5 55 i -15 -8 -1 ii -18 3 -46 iii 10 -13 -4 inc. 0 16 0
institute 0 1 -11 interior -1 46 -7 island -2 -7 16 italia -2 -3 17 john 12 -2 -3 johnson 12 -8 -9
jones -2 -9 -10 joão 0 -3 -63 justice 0 22 -1 king 50 -10 -3 korea 0 -22 9 lachance 11 23 -4 lake -15 -8 11
land -8 -14 45 lane -6 -6 30 league 0 -84 -5 leipzig -18 -7 -4 lindqvist -26 -2 -1 lines -38 62 -1
lins 13 -38 -1 littoral -1 -18 -3 lloyd 17 8 -12 lobato -25 28 -5 madrid -3 22 -7 magazine -1 38 -8
marathon -10 -9 -29 marchetti -32 -1 -1 medicine 0 -23 -1 meer 16 -5 0 ministry 0 44 -5 moura 28 -15 -8
municipal -4 -58 4 nations 0 22 -3 neri 12 -11 -1 news -1 -53 -8 nord -37 68 -15 norte -17 -21 95
north -49 40 -4 obama -14 -2 -1 office 0 -18 -7 park 42 -8 -24 partners 0 16 -2 party 0 23 -11 paulo -1 25 -1
peninsula 0 -12 -10 perrin -12 0 -52 pinheiro 3 29 -16 pond -3 11 17 portugal -29 54 -12 post 0 36 -6
prado -25 -25 -45 prates -41 57 -1 prevention 0 36 -3 price 25 -6 -3 quiroga 12 -7 -2 region -4 -25 39
regional -28 -9 -7 reis 61 -14 -6 river -1 -8 42 road -2 -18 2 rodríguez 25 -8 -10 rosa 39 -8 -4 rural -8 28 -6
santo -9 -7 20 sassari 0 19 -2 saúde 0 29 -13 school 0 10 -28 science 0 -22 -27 sea -3 -19 0 serra 6 21 -35
service -16 36 -1 social -9 -12 -9 sol 7 -18 45 south -4 10 46 state 0 -18 14 states 0 -104 74 stato -1 36 -2
store -47 23 -4 street -11 15 21 sul -23 4 -18 sur -21 5 8 tavares -15 -4 -1 theatre 0 -13 16 times -8 14 -4
tour -3 31 -10 tourism -16 -1 -1 transportation 0 -39 -4 trust 0 -20 -2 tsarnaev 41 -17 -16 union 0 -10 -4
united -1 33 -3 university 0 45 -28 valley -15 6 -41 verde -10 26 -17 war -6 -16 -15 watch -12 2 -1
water -41 73 -1 west -5 26 1 williams 11 -9 -2 world -1 -9 11 york 0 -29 -2 zealand -1 35 0 zeitung -1 43 -22`,
  "beginning:": String.raw`
abc 0 -46 0 ach -14 -5 -3 acr 1 31 1 act -1 3 -14 ade 50 -5 -38 adj -3 -5 21 adu -13 92 -47 adv -10 35 -16
afp 0 -32 -5 afr 10 -31 -59 ago 15 -14 22 agr -13 38 -28 agu -12 -3 -14 ah -26 -8 -9 air -25 8 -1 al- 3 -24 74
ala -8 -24 22 alb 25 -27 29 ale -16 -9 -17 alg -15 37 -19 ali -26 -8 -41 all -36 39 0 alm -9 35 -13
alp -10 -9 38 alt -12 -19 80 alz -41 -27 -19 amb 19 -25 -30 ame -59 -41 112 amo -7 -4 31 amé -1 42 -28
ana 15 28 -11 anc 23 -1 -47 and 38 -25 1 anf -4 14 -5 ang -8 20 31 ank -13 -13 37 ans 13 -93 -16 ant 27 11 -7
apa -12 4 -15 apc -1 19 -12 api -14 -81 -25 apo -8 45 20 app -38 -4 -4 aqu -3 -8 -20 ara 14 -32 35 arb -11 -3 5
arc -32 -20 -11 ard -28 -11 27 are -7 17 -16 ari -42 -11 56 ark -6 26 0 arm -1 69 -31 ars -16 -17 49
art -10 3 -33 asa -12 36 -11 ash -1 -10 41 aso -7 52 -30 ass -47 36 -32 ate -27 -23 -12 atl -39 40 14
aur -2 -5 21 aus -19 -32 2 aut -34 31 -21 ave -16 -22 -22 azu -48 33 -2 b -8 -5 -11 bag -41 35 4 bah -1 -9 17
bai 12 -4 -23 bak 22 -11 -5 bal -1 47 -44 ban 27 -22 -10 bar -60 62 12 bas 35 -13 -19 bat 10 -18 -14
bau 23 -15 -32 bay -3 14 1 bea 17 -11 -15 beb -9 21 -12 bec -9 -8 -13 bee 6 -11 -14 bei -11 -14 -2 bel 85 -9 3
ben 58 -12 -10 ber 69 -49 46 bet 29 17 5 bev 6 -14 -13 bia 28 -13 -16 bib -13 -38 9 bie -3 30 2 bil -5 70 -28
bin -15 -6 -6 bla 8 70 -23 ble -5 12 3 bli -10 87 -5 blo -18 31 -2 blu -31 14 23 boa 0 17 -13 bod -8 -7 -19
boe -6 -6 33 bol -10 73 -61 bon 60 -27 -21 boo -58 77 -38 bor 0 -9 74 bos -8 -16 36 bot 3 -32 -13
bou -10 54 -25 bra 60 2 59 bre 95 35 -40 bri -24 48 -4 bro 47 22 -6 bru 59 -35 19 buc 4 -2 -13 bul -8 26 9
bur 19 -14 -10 bus 64 18 -33 but -5 -6 36 c -13 -15 -4 cab 1 24 -16 cac -12 -9 36 cae 50 -6 -13 cag -3 10 -4
cai 32 29 -26 cal -19 -47 62 cam -50 31 9 can -29 -4 6 cap 3 -12 32 car 12 -26 8 cas 37 -21 12 cat -15 -9 13
cau -23 -10 23 cea -2 1 42 cel -6 18 -12 cen -11 -5 7 ces 41 39 -36 cgt -1 29 -14 che 22 -18 15 chi -5 -47 76
cho -10 14 -4 chr -8 -27 -15 chu 19 -40 -7 cir -3 33 -15 cit -1 28 -4 cla -9 -35 4 cle 44 -13 -9 cli 33 -49 -21
clu -2 32 -4 cnn -17 47 -20 co. 0 -38 -1 coa -26 -8 32 cod -6 1 -41 coi -14 32 -1 col 0 46 -39 com -67 -43 -37
con -83 40 -117 coo -11 22 -13 cop -20 -14 3 cor -36 37 8 cos -14 37 -33 cot 54 -29 27 cra -18 -47 -29
cre 1 11 38 cri -1 -16 -11 cro -75 -47 98 cue -1 -12 0 cul 24 -30 29 cun 12 -4 -29 cur -27 -23 -20 cus -34 57 1
câm -1 -38 -3 d -14 -7 -6 dal -5 -13 36 dar 37 28 -36 day -18 0 -1 dc -4 33 -6 dea 81 -27 -20 dec -20 31 -5
def -7 -11 -51 dek -10 -8 -16 del 95 63 -68 dem 13 -21 -13 den 31 18 13 dep -8 -74 -13 der 1 -19 -26
des 14 -22 -23 deu -13 -34 7 dia -19 13 7 die -27 -10 17 dij 0 25 -26 dio -33 -35 -28 dip -21 3 -49
dis -9 66 -11 div -12 -12 -12 dol 0 -15 18 dom 6 -16 23 dor 58 -33 -38 dou 10 -22 4 dow -7 -15 -10
dre -4 22 -16 dru -2 38 -4 dun 5 -14 26 dur 1 -26 12 dus 24 -8 1 eas -8 -9 14 eba 48 27 0 ech 62 -16 -30
eco -9 -29 -56 edi -8 43 -6 edu -1 -29 -8 efe -6 18 -1 eff -4 -6 -12 egy -3 -6 12 ein -10 -11 -19
eis -30 -8 -51 elb -36 -5 16 eld -18 33 13 ele -3 18 -3 ell -5 63 -15 emb 13 -6 -16 emi -1 -2 18 enc -4 -38 9
eng -5 20 -16 env -5 -25 -7 era -6 -4 13 ers -16 -6 -1 esc -27 16 13 esp -43 12 19 est -28 -68 -88
eta -4 -26 -34 eur -4 -11 -5 eva 22 -23 -30 eve 34 -6 -3 faa -5 1 13 fac -35 -98 -8 fai 11 27 -1 fal 36 -20 9
fan -11 -5 -29 far 42 22 -14 fas -9 45 -12 fav 0 -2 -51 fed -14 72 -35 fel -41 10 -7 fen -12 -9 -14
fer 61 2 -17 feu 6 -6 12 fid -41 30 -3 fig -26 -23 27 fil -17 73 -21 fin 40 6 11 fir -17 -23 -15 fis -49 77 -27
fit -23 39 -18 fla -3 15 -28 flo -4 5 27 fog 2 -10 27 foi -8 -11 39 fol -38 71 -35 fon 22 -40 -25 for 2 18 -59
foy -12 24 -32 fra -31 -34 59 fre 8 15 -24 fri -2 22 -20 fro 2 -17 -3 fue -8 -16 43 fug -7 -30 -12
fun -20 13 -14 fur 15 -14 -5 gag -15 41 -6 gal 65 21 -13 gar -1 -8 21 gat 34 -17 -4 gaz -2 -28 17 gen -22 3 28
geo -6 19 0 ger -14 -16 18 ges -18 14 -4 gha -14 -3 39 gia 49 -14 -1 gil 31 -11 -14 gio 18 35 -40 giu 48 -21 29
gla -39 33 -15 glo -23 -5 -2 goi -11 -22 -11 gol 37 -40 -28 goo 14 14 -3 gou -2 -17 -2 gpu -4 -39 -14
gra -57 24 32 gre 3 -15 -28 gri 29 18 2 gro 13 19 -45 gru -12 -24 26 gua -17 -13 13 gui 16 -20 1 hai 38 -9 2
hal 54 19 -12 ham -5 -1 29 han -33 42 23 har -8 -24 1 has 14 -23 -20 hat -34 -8 -17 hau -4 -29 -31
hav -10 21 -12 haw -2 13 -22 hea -3 -16 -5 hef 7 18 -5 hel -23 -9 18 hen 53 -13 -8 her 34 -24 -7 hes 4 -20 -29
hoc -9 -4 44 hog -10 -9 37 hol 18 2 70 hon -23 -7 22 hor -3 -16 1 hot -5 -11 -3 hou 3 41 -46 how 17 -6 -4
htt -16 -39 -15 hua 2 -17 22 hun 18 -8 -3 hut 5 -8 43 ice -8 -35 6 ida -1 -3 12 ilh -4 -33 32 ill 0 -4 33
imp 9 -32 14 imr 27 -20 24 inc -3 -61 -28 ind -8 -32 21 ine -2 28 -5 inf -11 6 -47 inn 0 -5 16 ins -14 -4 -39
int -32 -42 -34 inv -12 16 -52 ip -2 -22 -12 iph -4 -24 -5 ira -25 -55 97 isi -9 62 -7 isl -19 -32 29
iso -10 -19 56 isr -37 -18 38 ist -4 -17 6 ita -23 -25 43 iva -28 -8 13 jac 20 -11 -8 jam 33 -6 1 jan 29 49 -57
jap -2 -6 31 jar -5 21 -4 jau -4 -15 -7 jav -4 -22 -5 jea -42 -6 60 joh 4 -5 -51 jon 26 -7 -7 jor 12 -8 -3
jos 1 -6 -13 jul 44 -14 -20 jun -13 42 -9 jur -2 -2 44 jus -46 -17 -34 juv -6 47 -21 kad 2 -10 34 kal 58 -16 46
kam -7 -24 30 kan 7 -19 30 kar 47 -11 -1 kas 37 -18 -18 kat 35 21 -36 kau 21 -9 -4 kel 7 -15 -6 ken 22 -15 18
ker 43 -7 -55 key -7 9 -22 ki -2 -44 -1 kie -15 -16 127 kil -11 60 -3 kim 26 -25 16 kin 27 -14 19 kir 2 30 4
kis 42 -14 14 kit -19 2 -1 kla 1 25 -5 kle -22 -3 -4 kno 8 -11 -5 kob -14 15 -2 kol 18 -8 7 kom -24 32 -11
kon 38 26 -18 kor 24 29 -19 kos 13 -11 -33 kov 42 -13 -12 kow 42 -10 -13 kra 52 -13 18 kre 21 -1 20
kul 15 16 -5 kur -7 -12 -8 kwa 2 -3 -29 kör -5 -6 -12 lab -6 52 -11 lac 5 -11 26 lag -28 24 9 lah 19 -4 22
lam 35 14 -51 lan 58 32 22 lar -34 -33 95 las 20 -27 -8 lat -8 -4 32 lau 1 -10 19 lav -19 -19 45 lea -9 15 -31
leb 31 -19 -36 leg -48 -6 -13 leh -15 -7 -8 lei -10 22 8 lem 5 18 6 len 12 -14 19 leo -4 -7 37 ler 7 -13 61
les -3 -11 -6 let -28 -16 -14 lev 27 36 7 lew 26 -5 -2 lib -1 10 3 lie -4 70 -16 lig -23 58 -28 lik -1 -14 -1
lim -1 15 -33 lin 14 -66 25 lip 18 28 -18 lir -1 -16 -3 lis -4 12 23 liv -4 58 -38 lla -10 -4 5 loc -18 -14 26
lom -1 -10 -14 lon -4 43 35 lor 65 -44 -1 los 40 -28 -1 lot -37 28 -28 lou 19 -5 0 lov 3 -10 -3 lua -14 -16 30
lub 39 -20 21 luc 47 -8 -20 luf -12 4 26 luk 70 -31 4 lum -21 35 12 lun 2 37 -3 lus -19 33 17 lyn 0 42 -1
lyo 0 39 -40 löh -3 -3 -22 m 20 -3 -3 mac 30 -20 32 mad -19 -42 80 mag -2 39 -38 mai -11 -22 -3 mal 78 -30 -1
mam -11 4 27 man -13 -37 114 mar 68 -17 44 mas 22 2 -17 mat -23 3 -9 mau -7 -17 4 may 65 -21 -3 mcc 19 -14 -7
mcl -1 21 4 med 28 -30 -42 mel 23 27 -24 men 22 -10 1 mer 6 29 14 mes -13 -12 -3 met 22 -23 -18 mg -5 -62 72
mic -1 -7 19 mie 44 -6 -4 mil 57 36 -67 min -57 35 7 mir 3 -17 51 mis -12 23 -35 mol 16 -14 -9 mom -27 -5 8
mon -64 -65 88 moo 39 -26 -2 mor -2 40 -9 mos 11 -26 36 mou 2 -4 -31 mov -3 -17 -51 msc -3 59 -4 mun -12 -53 5
mur -8 -11 11 mus -11 0 -11 mut -8 23 26 mün -10 -1 19 nac -17 -29 9 nad 18 -8 -11 nai -11 -3 0 nam -8 -5 22
nan 23 -1 -3 nar -11 -16 32 nas -4 46 24 nat 6 44 -128 nav -11 15 -12 naz 38 -23 -21 neg 67 -17 -15
neo -9 7 -21 net 31 -4 -29 neu -9 -17 -81 nev -26 -7 30 new -16 29 -43 nic 26 1 -1 nie 8 -3 -13 nig -4 21 3
nik -9 -22 -1 noe 23 -7 -11 noi -16 23 -23 nor -72 -5 53 not -15 -13 -53 nov 32 -23 7 now 43 -9 5
noë -79 -10 -21 nur -49 26 -6 oba 59 -32 -20 obe -23 9 42 oce -18 73 -36 off -10 -32 57 oka 37 -10 -5
ola 16 -4 8 oli 41 -27 22 oll -2 -9 22 olm 88 -71 18 oma -2 51 -38 ond 0 47 -11 ope -3 -18 -3 ora -16 -61 7
ore 23 -12 -13 ori -29 -11 -13 orl 31 -6 4 ort 58 -13 -11 osc -36 -11 -7 ose 16 -5 -10 osl -1 -10 10
ost -10 -11 80 ots -3 -32 -4 out -9 -11 -42 pa -7 -13 26 pac 48 -48 -7 pad 29 31 -14 pag -26 6 17 pai 30 -8 -30
pak -5 -20 36 pal 25 -45 32 pan -30 79 14 par -39 4 20 pas 34 -31 -41 pat 31 4 -43 pau -62 -28 27 pay -1 62 -9
peg 0 -18 16 pel 61 -15 -21 pen -10 -19 22 per 44 -53 5 pes 28 4 -12 pet 37 21 22 phi -1 36 -21 pho -9 -33 8
pia -3 -24 -27 pic -24 -38 57 pie 3 -39 29 pil -28 -7 28 pin 27 123 -92 pio -2 -51 -8 pis -2 -4 11 pla 16 -36 2
plo 14 -16 11 plr -17 40 -13 plu -9 -34 -7 pod -4 -9 -12 pol -93 122 -15 pon -16 -29 66 pop -25 66 -19
por -29 -13 69 pos -28 17 -16 pow -17 -10 -13 pra 5 -28 21 pre -36 -59 -27 pri 16 -28 -25 pro 2 -42 -69
pru -38 -7 26 ps -11 1 -3 put 11 -5 -1 qua -30 10 -3 que -5 19 40 qui 30 4 28 quo -1 25 -28 r -14 -23 -20
rad 0 -33 -1 rag 10 -2 -7 rai 12 10 42 ram -1 -24 19 ran 36 4 -13 ras 25 -15 -4 rav 52 -17 7 ray 13 31 -8
rea 5 56 -18 rec -19 43 -21 red 0 19 -62 reg -1 -70 -9 rei 8 -13 -9 rem -19 -10 6 ren -36 51 -16 rep 11 -3 -42
req 12 19 -16 res -54 13 -68 ret -15 34 12 reu 60 -1 -41 rev -7 -7 -13 rey -5 27 -16 rib -18 -40 43
ric 66 -44 -8 rim -2 31 -7 riv -24 -19 83 rob 138 -44 -39 roc 33 -20 -17 rod 49 0 -14 roh -7 -9 72
roi -15 -48 12 rom -39 6 24 ron 17 17 -30 ros 45 -46 6 rot -16 4 22 rou 11 -12 -12 roy 13 -5 -6 rtl -5 35 -9
rua 19 32 -25 rud 68 -15 -48 rus 23 -70 52 rät -3 -4 23 sab 1 34 -8 sac -7 -10 54 sai -19 87 -43 sal 45 -83 -48
sam -33 34 -24 san 66 -91 10 sar 20 -3 25 sas -16 19 19 sat -8 -28 -13 sau -2 14 -8 sca 36 -26 13
sch -11 -58 -68 sci -9 28 -11 sco 3 60 -45 sea -6 74 -58 sec -4 21 -30 see 9 5 48 sei 3 -13 18 sel -19 -9 -2
sem 1 15 -28 sen -45 106 19 seo -10 -39 6 ser -10 -13 -10 ses -21 17 -18 set -6 -13 -12 sha -57 -21 31
she -30 38 13 sho 19 -16 -23 sia -77 -1 -5 sie -17 -19 60 sig -7 -19 -4 sil -9 -5 -39 sim 12 -6 -13 sin 5 12 29
ski -10 2 32 sla -12 8 -14 sma 12 5 -11 smi 31 -5 -1 sob 24 -5 -3 soc 0 -14 -14 sol -33 9 79 som -15 -15 -18
son -12 -15 52 sor 6 -7 36 sou -21 35 9 sp -1 -5 37 spa -2 21 -17 spe -17 -12 -14 spi -9 -9 -11 spl -14 25 -1
spo -7 -7 -18 spr -28 -6 1 sta -29 -25 1 ste 10 -8 67 sti -6 -13 -9 sto -24 -17 1 str -31 18 -53 stu -12 66 -29
stä -15 -6 -37 sub -8 10 -6 sud -8 8 31 sul -4 -4 49 sum 16 -2 0 sun -36 43 -59 sup -46 -37 -23 sus -9 25 -5
swi -24 24 -10 syr -15 -20 23 süd -3 -1 49 tab -16 -10 15 tag 0 14 -1 tai -16 23 28 tal 33 -2 -46 tam 1 35 -3
tan -32 -26 50 tar 43 36 -15 tas -54 47 -8 tat 48 -11 -6 tea -1 -8 -33 tec -17 -3 -14 teh -3 19 21
tei 20 -12 -9 tel -23 55 -28 tem -9 -15 59 ter 30 67 -33 tes -12 6 -25 tex -3 54 -30 the -18 -23 10
thi 11 -5 -2 tho 43 -7 8 thr -14 45 -6 tie -5 -8 -13 tik -16 -67 36 til 2 -13 -14 tim 13 7 12 tit -5 -10 27
tod 12 -15 -5 tog 17 -3 2 toi -6 -4 -13 tok -1 -4 19 tol 72 -76 3 tom 3 28 -18 ton 26 -22 31 top -8 28 -30
tor 22 68 -71 tou -21 -40 5 tow -2 -3 -26 tra 11 -4 -87 tre -26 -26 13 tri -12 96 21 tro 50 -32 11
tru 36 -15 -13 trá -15 38 -17 tsa 28 -11 -9 tsc 27 -15 -6 tud -36 24 -7 tul -16 18 48 tur -13 38 -78
twi -47 71 -56 u.n 0 -20 -3 u.s 0 -63 80 udc -3 42 -22 udi -10 41 -8 ue 0 11 -1 uil -16 43 -12 uk 0 -10 -6
ukr -4 -22 14 umb -2 -4 14 umw -1 49 -5 un 0 12 -1 uni -34 69 -15 unt 27 -9 52 uru -1 -6 13 us 0 -13 51
usa -1 -30 28 val -64 -25 77 van -18 -13 34 var 38 -40 24 vel -64 162 -55 ven 3 -20 -19 ver -9 -41 -31
ves -34 39 28 vet -5 83 -17 via -55 118 -40 vic 4 37 -50 vie -13 -26 34 vig -17 -4 44 vil 41 -10 -26
vio -68 33 -3 vir 1 18 12 vis -14 -34 72 vit -6 18 2 vog -41 -1 9 vol 2 27 12 vor -22 -13 -12 vos 19 -5 -2
vot -14 -1 -3 vr -3 -26 -10 wal 36 -32 35 wan -1 -15 -7 war 30 -10 -9 was -55 -18 42 wat 4 4 -22 way -21 31 -8
web -11 -9 -4 wei -4 -20 -63 wel -9 -26 -5 wes -7 -16 75 wha -5 -54 -1 whi -37 33 34 wil 15 43 -16 win -6 -8 13
wir -10 5 -12 wol 4 -4 -28 x -5 45 -11 yor -5 -10 20 you 0 -100 -8 zam 36 -11 -10 zan 1 -14 -10 zec 9 -19 -15
zel 39 -4 -10 zin -9 -16 25 zug -11 -7 -2 zul 9 -16 -1 éta -1 -26 -5 évo 33 -6 -11 öst -6 -3 38`,
  "ending:": String.raw`
.org -20 68 -13 a320 -1 -32 -9 abc 0 -46 0 aben -3 30 -5 abia -5 -23 36 able -18 39 -11 acas -1 -4 19
act -9 -22 -28 adas 21 -10 -20 adel -25 -6 -2 aden -12 -8 -13 ader -25 -13 -3 ades -8 -22 -23 adio -8 11 -21
ador 29 39 -4 ados -5 -12 4 afor 39 -12 -7 afp 0 -32 -5 agan 49 -8 -4 agen -32 -45 -12 ages -2 -25 -15
agno 1 -4 -18 agos 2 -29 42 agua 23 -22 0 ague 1 -85 -6 ah -26 -8 -9 aham -3 20 -5 ahia -1 17 1 aine 1 4 48
ains 17 -12 47 aint -18 -17 -16 air -26 32 -4 airs -4 -13 -1 aker -46 -2 -1 alba -28 -17 26 aldi 50 -38 -13
aldo 25 -5 -19 alem -7 -5 50 alen -4 -6 -30 ales 4 -24 21 alia -13 2 20 alie 0 -4 11 alla 43 -23 0
alle -5 -59 0 allo 71 -16 -26 alls 5 23 7 ally 12 -9 -2 alon -19 -11 11 alta -10 7 40 alth 0 3 -11
alto -19 -7 -2 alía -2 69 -6 aman 22 -6 -4 amar -9 34 -18 amas 17 -8 14 amba 11 -18 21 ambi -23 -4 -2
ames 28 -6 -4 amos -8 -5 28 ampo -8 4 -18 amps 17 -7 -1 amts 0 -13 -5 anal -18 -7 -11 anca -16 30 0
ance 38 -6 45 anco -7 -23 26 anda 8 -26 -5 ando 73 -18 -23 ands -6 21 -20 andt 12 -10 -2 aneo 47 -8 -34
aner -16 30 -9 anet -17 4 2 anga 55 30 -52 ange -15 -19 4 ango -8 -39 67 ania -28 -23 27 anks 68 -23 -1
anon -3 18 14 anos 0 15 -1 ansa -1 -85 -2 anta -17 19 26 ante 43 57 -26 anti -23 66 -21 anto -10 -25 10
ants -21 -13 -46 anté -9 22 -33 anza -11 29 -9 apan -1 -2 13 apis -14 -13 -8 app -1 -20 -13 aque -4 -27 16
arca -25 36 -7 arch -10 -2 -23 ardi 48 -12 -13 ardo -1 -18 32 ards -6 -23 -2 aren -33 17 2 aria -5 -41 -52
arif -10 -6 42 ario 17 28 -26 aris -11 15 30 army 0 12 -7 arno -7 -4 33 aroc -1 -4 24 arra -2 9 -21
arro 16 6 24 arry -38 -2 39 arta 58 -22 -80 arte -5 -35 -19 arti -20 -86 -4 arts -10 -6 46 arty 3 -6 -20
arín -39 10 20 asco -11 -10 0 asia 36 -9 -15 asil -6 -34 6 aska -2 -4 15 assa 11 20 -3 assi 31 -38 -6
aste -27 -24 -11 atal -3 -33 -111 atch -14 42 -25 atem -24 -2 -3 aten -24 -26 -1 ater -44 46 -8 ates 10 -46 48
atin -8 22 -15 atre 0 -13 16 atti 38 -14 -12 auen -13 -2 -3 auer 77 -17 -5 aulo -1 25 -1 ault 4 18 -4
ause -16 -24 -42 avan 15 40 -13 avel 22 -14 -8 aven -30 -4 46 avia -13 -5 28 away -3 -13 -4 awks -7 56 -10
ayer -10 12 -2 ayor -31 17 35 azzo -36 60 7 ação -13 -22 -41 aúde -4 12 -20 b -12 -9 -26 bach 3 38 4
bajo -19 14 7 bama 57 -26 -18 band -1 -55 -4 bank -6 -2 44 bar 29 -28 -14 barn -13 56 32 bato -9 18 -8
bay -12 -6 18 bell 0 -15 34 bens 15 -6 -13 berg 35 -15 3 bert -4 -25 10 bitz 42 -13 -8 bles 32 -16 -8
blic -19 -8 -12 bner 33 -9 -3 book -17 -80 -29 boro -17 -13 47 bras -14 -23 -25 bray -21 -1 71 bria -2 5 17
bund -2 36 -3 burg -18 -19 14 bury -6 25 -37 bush 56 -10 -4 c -15 -27 -8 cale -23 18 12 cano 2 1 -14
cans -1 -87 -7 care -41 -21 -19 cars -8 -12 -1 casa -14 -38 -21 cata -6 0 80 cena 13 14 0 cfa -32 5 -19
chal 12 -39 -31 chel 6 -24 -51 chen -25 -43 -23 cher 79 -9 -5 ches 1 -30 -30 chez 31 -1 -1 cial -30 0 -36
cias -3 21 -10 cife -1 20 7 cine 3 -46 40 city 0 -37 66 ción -34 6 -64 cken -9 -2 -28 cker 20 -8 24
club -1 54 -35 cnn -2 20 -3 co. 0 -38 -1 cola 24 -14 -24 colo -21 -14 26 cons -7 81 -20 copd -10 -55 -13
cord -6 22 -12 core -6 -26 -14 cost -7 -4 -20 cott 17 -5 -2 cruz -36 -11 0 cuba -2 -4 18 cup -1 -22 -7
d -14 -7 -6 dade -8 -29 33 daho -1 -3 12 dale -23 40 77 dame -1 -1 -37 dana -3 46 -35 day -18 0 -1
days -35 -36 -32 dc -4 33 -6 ddad 1 -23 -4 ddle 3 -3 -32 dern -5 -11 31 dero 24 -16 -6 ders 4 49 -15
dian 16 -41 -2 dina 14 -8 -12 dine -55 -12 -11 ding 18 -5 1 dini 77 -32 -49 dio -37 -18 22 dium -5 -32 -1
dley -7 -6 16 dlin 4 -13 8 dorf -48 21 61 dorn 36 -13 -18 dour 3 -2 -38 dres -4 -18 10 drid -4 19 6
dtag 0 -27 -25 duro 61 -9 -13 eace -14 18 36 each -19 -7 -9 east -3 -19 23 eaux -5 26 48 ebra -20 -6 22
ecco -31 -10 7 eden -40 -4 0 edes -2 31 -22 edia -2 53 -12 edra -12 -21 -14 efe -6 18 -1 egal -28 -26 24
egas -1 26 -3 egel -3 13 -4 egen -5 -12 -13 egna -4 23 -14 ehem -11 -8 24 ehen -22 -18 -16 eich 12 -16 -5
eien -3 -5 -20 eine -11 -33 -30 eira 59 -5 -11 eiro 31 -17 62 eita -6 9 -16 eite -9 -24 -12 eles 28 -12 -7
eley 6 -28 29 elhi -2 -3 48 elho -5 -38 1 elia 14 -14 0 elin 42 -11 -2 elis 43 -25 -18 ella 46 28 -21
elle -19 29 0 elli 42 -51 -29 ello -22 0 27 elmo -36 -4 -4 emen -2 -8 13 emos -13 -9 -3 enal -16 -48 -15
enca 0 -39 4 ence -39 3 -63 ench -18 -9 -51 ency -10 -38 76 enda 0 13 28 ende -40 -29 -10 ends -3 -14 -4
enis 18 -16 41 enne -13 -4 12 ense -19 37 -21 enta 29 -8 -10 ente -8 -48 -12 enti -13 4 11 ento -19 4 -27
ents -6 -18 7 enya -3 17 1 enza -2 29 -36 epa 0 17 -3 epot -6 -9 22 eral -46 6 0 eran 12 -5 -7 erce -1 -19 16
erde -30 23 17 erdi -1 -13 -1 erei -9 -6 -18 eren -14 -17 -7 eres -13 -11 -5 ergy 0 -67 -3 eria -14 -33 -33
erie 3 -18 -4 erin -11 -13 -10 erio 0 -3 -37 erna -44 35 54 erno -10 21 -41 erns -2 23 -9 eron 10 -11 -54
eros -17 88 -17 erra 11 36 21 erri 19 -18 22 erro -92 -35 128 erry 43 -10 -15 ersa -6 -9 37 erse -8 81 -14
erta 3 22 7 erto 14 21 -13 erts 105 -19 -12 ería -12 15 -20 esca -21 36 -23 esch 17 -3 40 esia -7 25 1
esol -13 -23 51 esta -1 47 -38 este -7 -34 56 etat -4 -23 -37 etro 64 -36 -17 etta -6 -32 51 ette -1 50 -18
etti 132 -65 -37 etto 41 -14 -4 etts -4 -8 36 eurs -48 16 15 euse 0 -15 -2 evel -6 29 -2 eves 3 12 4
evin 28 -6 -6 ewis 31 -5 -4 exas -1 24 -20 eyer 18 38 -6 eyes -5 -10 -13 ezes -3 -3 48 fair -20 28 -5
feld -7 0 15 fens -2 -13 -6 ffer 30 -5 -6 fice -6 -33 -23 fico 63 -15 -46 fler 35 33 -15 ford -5 -20 121
form 0 -10 -2 furt 0 -36 6 gado 24 -13 -10 gala -40 27 -9 gate -5 20 -2 gaza -2 -7 20 gees -1 -42 -1
gera 0 12 -3 ggen 69 -18 -38 gger 89 -8 -8 ggia 17 5 -8 ggio -10 13 3 gham 3 31 -21 ghts -4 -21 -3
gil 18 -5 -10 gion -6 -48 29 glia 3 -30 40 glio 16 -68 -11 gner 25 -10 -3 gola 0 -34 17 gold 44 -39 -17
gop 0 11 -2 gore 54 -16 -6 gotá 0 -32 -2 gpu -5 -35 -11 gram -14 -97 -25 grey -37 -3 -3 gton -55 -4 50
guay 0 -9 33 guez 76 -38 -12 gulf 0 -2 21 gypt -3 -6 12 haft -5 -34 -8 hain -23 -9 57 hall 60 -30 -11
hana 0 -13 31 hang -1 -7 29 hard 7 -11 -17 hart 34 -5 -8 haus -10 6 72 head -10 -18 -6 heck -33 -7 -6
heim -4 53 -57 hein 38 -4 13 hens -4 -12 -6 hers 28 23 -28 hias 9 -5 41 hile -3 -30 11 hina 6 -25 16
hine -1 -12 -31 hing -1 -13 -1 hire -2 -27 25 hler 61 -3 -10 hner 31 -5 -8 holm 18 -3 4 home -41 41 -6
hone -2 -17 -2 hool 0 -2 -28 hops -7 -11 -2 hoto -3 33 -3 hran -2 -17 30 hten -16 -4 -4 http -12 -21 -5
i -16 -9 -2 iago -10 -6 -23 iale -3 -73 -9 iams 0 65 -14 iana -28 -37 52 iani -17 67 -15 iano -56 30 41
ians -51 -43 -10 iaux -12 -18 -11 iban -42 44 -11 ible -11 -24 -11 ibya 0 -9 12 ical 23 -17 -12 ican -18 -40 5
icas -7 -3 16 ices -10 0 -15 icht -8 58 -10 icia 12 -41 -11 icle -1 12 -33 idad -35 52 -57 iden -20 -5 -28
ideo -2 -33 40 ider -45 -13 41 idge 6 13 -10 idia -2 -1 30 ield -12 -31 10 ieri -18 59 -3 iero 27 -28 -13
iers 13 -22 -4 iese -11 -13 23 igan -1 -8 12 ight -6 23 -28 igia -2 -10 34 igne 0 -7 34 ii -18 3 -46
iii 10 -13 -4 ijon 0 25 -26 ilar -16 -3 39 ilha 6 2 21 illa -66 80 74 ille -25 -31 23 illo 61 -39 -21
ills -19 -15 38 imer -40 -20 -8 imes -18 -1 46 inal -21 50 -35 inas -10 -30 7 inc. -1 -39 -14 inde 81 -37 -32
inen 31 31 -5 iner 50 -23 -5 ines -15 26 -4 inga -17 1 32 inge -12 -9 -7 ings -4 21 -11 inha 9 0 27
inho 28 -20 42 inia -4 -16 16 inic 0 -41 46 inna -6 -23 37 inos -13 7 -1 ints -3 30 -4 ione -42 -42 -18
ioni 4 -12 -3 ions -17 -4 -34 ip -2 -24 -17 ipal -9 -104 66 ique -5 -37 -11 iran -11 -30 42 iraq -1 -9 12
iras -16 -7 29 irch 0 43 -15 ires 15 -58 -11 irol -1 25 -5 iros -5 21 62 irro -5 0 -15 irós 1 -4 15
isco -19 41 1 isio 12 -6 -4 isis -7 15 -5 ison -5 -6 15 isse -46 6 -20 ista 7 24 -19 isto 2 34 -35
isão -11 -17 -14 ital -14 7 38 ited -37 82 -3 iten -9 -6 -53 ites 0 60 -6 iums -2 -11 -24 ival -6 12 -12
ivas 11 2 -3 iver -11 -34 2 ives -4 -10 -4 ivia -6 28 -13 ivil -1 -12 -4 ière -25 -35 85 jean -15 -17 -40
john 14 -4 -3 joão 0 -3 -63 kern -10 -11 -23 kers -29 -9 -2 ki -2 -44 -1 kiel -11 -8 62 kim 25 -8 -19
king 94 -19 16 kner 11 -2 -2 kong -12 -9 31 korb -6 -4 -19 kson 14 -25 -8 ktok 0 -62 -16 lace 11 -7 0
lage -15 -31 -28 lais -34 39 -16 lake -15 -8 11 lana 5 -9 33 land 17 -26 53 lane -1 -7 30 lano 18 -22 -19
lari -6 29 -14 late -14 9 -15 lato 45 -11 -11 lbao 0 43 -41 lbau -7 -5 -20 lden 3 -10 34 lder 20 -5 10
leib -2 -6 -25 lena -28 -14 51 lero 11 -12 -2 lery -7 -27 57 less -1 -16 -30 leta -10 50 -7 lica -10 18 -35
lico -1 -41 -2 liga -6 -5 -18 lima 6 -42 -17 lina -18 -19 2 line 10 9 -22 ling 32 1 37 lini 42 19 -42
link -5 -1 -13 lino -25 -32 10 lins 36 -45 -2 lips -12 -1 -1 lire -1 -16 -3 list -29 33 0 lity -12 -32 24
llah 0 22 -1 llas 34 -25 25 llen -4 -8 -11 ller 103 -10 -35 lles -35 79 13 lley -10 4 -44 llis 82 -43 1
llon -38 95 -16 llos 54 -24 -16 llow -23 -3 74 llum -68 -13 69 lner 84 -18 -8 load -29 -7 -6 loch 12 -8 -4
lock -46 -6 -9 logy -3 -17 -9 lona -4 115 -80 long 5 -7 -37 lote -22 -13 21 love 18 -2 -2 loyd 18 5 -15
lsea -3 10 -2 lter -6 -23 -15 lton -15 20 13 lupe -11 -4 11 lusa -2 16 -3 lute -7 -16 -18 lver 45 -10 -43
lyon 0 63 -50 m 20 -3 -3 mada -1 62 -25 mail -17 -4 -11 male -25 -4 -2 mall 9 -18 48 mann 80 -4 -22
mano -14 14 20 mans 33 -34 -9 many -5 -13 22 mar -4 -31 -34 mara 92 -123 -17 mare -15 64 -57 mark -6 8 16
mart -13 91 -61 matt 20 -3 -4 may 70 -1 -31 mbia 0 -13 28 mbio -8 -12 9 mbra -1 60 -44 meer 24 -9 51
melo -32 -4 -3 ment -32 -84 -39 mera -5 59 -37 mere -35 -6 56 mers 19 -8 -4 mg -5 -62 72 mics -1 23 0
mini -3 -35 -29 mira -21 -10 30 mist -5 -10 -18 mith 33 -7 -3 mney 12 -3 -1 mond 14 -8 -5 more 5 -13 25
moss 24 -5 -5 mune -2 -65 -4 mura 17 -6 -2 nada -10 52 -9 nado 38 38 -23 naev 69 -29 -24 nais -4 -12 -12
nale -8 -112 58 nals -2 -17 -1 nand 13 -12 -20 nard -26 -10 -4 nari 0 -16 -7 nate -41 38 21 nato 9 -23 -22
nces -35 58 -5 nchi 28 -10 -4 ncia -18 45 -83 ndel 21 -6 -8 nden -30 -29 32 nder 13 -59 -24 ndes 6 -23 27
ndez 12 -10 -5 ndle -49 -26 26 ndon -56 -18 86 ndor -6 32 -9 ndri 18 -6 -6 neau -29 -12 1 nell 3 -15 -6
neri 12 -11 -1 nern -19 15 -18 nero 10 -11 -12 ners -14 23 -15 nese -10 35 5 ness -8 -11 -3 news -2 -19 -8
ngen -15 49 -4 nger 32 -13 35 nhão 0 -11 12 nian -10 -18 -5 nica -20 86 -39 nico -7 28 12 nido -16 -6 -30
nien 0 -6 24 nier -5 -14 -21 nies -4 17 -2 ning 19 -18 -32 nino 34 12 -8 nion -1 -6 19 nita -42 2 -5
nity -45 -20 -25 nken 27 -5 -47 nner -40 -14 -32 nnes -44 28 3 nock 52 -18 -10 noni 53 -10 -37 nora -10 -12 -15
nord -38 21 75 nova -16 33 -2 noël -79 -10 -21 nsas -1 -11 28 nsen 46 -17 -6 nsin -1 -2 16 nson 28 -18 -20
ntas -18 14 28 nten -5 15 -3 nter 1 38 10 ntic 0 -1 -33 ntin 18 -37 -20 ntly -4 32 -28 nton 2 -7 11
ntos 0 27 -14 ntre -7 -35 71 ntro -17 -6 -26 ntur -2 -10 -3 ntão -2 -3 10 nyon -15 -8 3 oard -4 54 -16
oast -15 27 7 obin -25 -1 -15 ocha 5 -27 -7 oche -6 -6 12 oday 0 12 -2 oden -8 -7 -19 ofer 42 -1 -1
ogen 4 -10 -2 oges 0 25 -21 ogia 14 -5 -21 ogie -16 43 -15 ogle 20 9 -2 ogna -2 -18 39 ogía -1 -15 -2
oint -16 31 25 oire -11 -81 84 oman -12 43 -34 omas -6 -6 30 omen -11 -13 -9 onal -45 22 -21 onde -1 38 -22
oner 60 -12 -9 ones 12 -37 21 ongo -2 -20 40 onha -5 -23 -1 onio -11 -11 42 onte 33 -4 43 oods 17 5 -8
ools -16 -40 -3 oore 19 -11 -5 opea -8 0 14 oppa 42 -8 -32 oque 44 -7 -20 oral -9 16 -11 oran 46 -24 -13
orca 13 -53 7 orce -4 38 -8 orea -8 -28 33 oren 25 -11 39 ores -27 16 3 orge 33 -6 -20 oria -23 37 15
orio 22 31 -16 orld -1 -11 5 orna -22 36 -6 orne 75 -63 -6 orno -1 28 -3 orst 19 -4 -5 orte -48 35 -3
orth -49 26 30 orti 65 -13 -48 orto 0 -18 -47 orts -19 24 -24 orum 3 92 -28 osei 16 -6 -11 oser 19 -2 -4
oslo -1 -10 10 ossi 51 -8 -8 osso -38 39 -6 osta 28 -5 -46 oste -18 44 8 otel -2 -17 31 oten -18 -10 -6
ots -3 -32 -4 otta 101 -41 -22 otti 51 -10 -15 ough 3 36 -43 ound -16 -35 -24 oura 36 -21 -5 ouri -5 -10 17
ourt 20 8 21 ouse -15 -19 83 outh -28 18 105 oval 17 -3 -2 over -23 -10 48 ovic 33 -5 -5 oway 13 -3 -3
oyer -11 31 -31 oyle 14 -3 -4 ozzi 76 -11 -8 pa -7 -13 26 page 14 25 -8 pain -1 31 -13 pany -1 -21 -3
park 81 -13 -30 paul -33 -4 36 paz 6 -1 -48 pell 86 -44 -24 pers -10 -35 -3 phia 0 37 -19 pier -23 -8 19
pina -32 42 10 ping -21 33 -2 plan -10 -10 -4 play -6 43 -32 plr -17 40 -13 pole -9 15 -7 poli -13 28 -1
pond -3 11 17 pool -43 85 -53 port -23 -1 42 post -2 56 -9 ppel -17 -3 -1 ppen 36 -11 -18 pple -8 54 -7
ps -11 1 -3 pton 23 -10 -13 pzig -19 -9 13 quay -40 -5 58 quet 44 -9 -5 quez 31 -12 -5 r -14 -31 -25
rada -8 -16 16 rado -20 -57 -16 rael -23 -15 41 raga 60 2 -30 rage 6 89 -7 raia -17 -32 61 rain 16 -14 31
rald -4 66 -9 ram 0 -21 -30 rama -8 59 -21 rand 123 -33 -42 rani 28 -12 -3 rano 41 -35 32 raná 0 10 3
rari -2 11 -2 rary 4 -17 31 rati -26 -2 -37 rava -3 -14 4 rber 16 -7 -6 rces -4 -10 -12 rche -11 -17 14
rcia 5 -22 30 rcio -10 78 -30 rcos -1 -18 38 rden -14 -28 77 rder 0 -10 -17 rdes 3 15 -16 rdia 0 24 -8
real -26 88 -2 ream -4 -3 -10 reau -36 -37 32 reen 40 -9 -2 reet -11 15 21 reis 46 -17 -17 rela 10 -48 120
rell 38 -4 -22 rena -26 -17 41 rend -13 -3 -2 renn 0 -4 11 rens -16 -45 91 renz 3 37 -8 rera -17 -14 -2
rero 76 -61 -9 resh -15 -4 39 reso 0 18 -1 ress -21 70 -67 rest -5 -37 45 reta -28 -47 101 reto -31 -18 54
rett -6 -2 -24 rges -1 -13 19 rgia 1 -7 20 rian -20 -22 -14 rias 4 -28 -5 rica -30 19 23 rice 109 -15 8
rich 22 -4 -7 rick 14 -7 27 rico -2 35 -18 rict -15 50 -64 rida -3 -19 75 rien -40 -3 -2 rier -25 -8 13
ries -32 -44 19 rina 18 50 -13 rine -5 -2 -11 ring 55 -11 48 rini 17 -4 -4 rino -5 12 -32 rior -2 45 34
rios 1 -3 58 rism -16 -1 -1 rito 28 -5 -12 rity 1 -36 -10 ritz -21 36 -5 rium -9 108 -26 rkey -2 -11 20
rlin 23 -10 6 rlow -29 -3 71 rman -47 41 -9 rner 76 -14 -13 rnet 8 -15 -17 rnia -4 -33 48 road -2 -18 2
roga 16 -21 6 rola 33 -12 -17 roma -10 43 -7 rona -36 23 -13 rone 32 17 -2 ront -15 -21 -2 ropa 0 1 20
rope -2 -11 -7 rora -5 -23 61 ros. -22 47 -6 rosa 39 -26 -8 ross -3 9 32 rost -9 22 -15 roth 33 -11 -7
rove -4 28 -11 rown 69 22 -16 rque -30 47 -1 rras -3 16 0 rrer -44 -13 -2 rrin -2 -15 -24 rrow 2 -28 43
rría 66 -15 -30 rsch -52 -3 -2 rsen 31 -10 5 rses -1 -19 -1 rson 57 -14 -24 rtal 0 -2 18 rtel 15 40 -24
rter -2 57 -17 rtes 1 40 -24 rthe -26 103 -13 rtos -5 -11 -19 ruch -12 -16 -9 ruiz -13 -9 -5 rump 52 -11 -16
rung -2 -27 -2 runi 20 -9 -22 runo -21 -16 35 rush -17 -8 -6 rust -28 -24 -6 rvel -9 32 -2 rway -39 68 7
rwin -9 41 -48 s.a. -14 41 -18 sada 47 -18 -28 sado 10 -18 -7 sage -25 -5 -3 sand -62 -7 63 sapp 0 -54 0
sari 0 17 0 sboa -2 -17 18 scal -23 -4 -6 scar -32 -7 -1 sche -7 -10 -18 schi -23 -14 -6 scow -7 -5 19
sell 4 31 -13 sens 70 -9 -4 seo -15 -40 -12 sers -45 19 -1 ship -17 -20 63 shof -8 64 12 sia -77 -1 -5
side -8 -18 -11 sign -17 9 -7 sina -12 -4 4 sing -4 -15 -7 sino -4 49 -3 sion -50 58 2 sity -8 -3 -32
sler 22 -11 -13 sol 7 -18 45 sold 14 -4 -1 sole 4 -26 13 sp -1 -5 37 sper -28 -7 -19 ssel -23 51 67
ssen -1 -32 -11 sses -1 -23 -17 ssex -5 -8 20 ssia -10 20 3 ssin -24 -9 67 sson -26 45 -24 stan 34 -10 3
star -7 14 -5 stem -1 -12 -7 sten -13 -23 19 ster -5 -31 8 stia -10 10 -25 stle -5 35 -21 stos 31 -8 -3
stra -21 5 -5 stro -45 -4 21 stry 0 23 -8 sud -6 58 11 sul -28 2 30 sula -37 -19 3 sung -15 11 -6 sur -25 1 -2
sure -19 32 -7 sury 0 31 -1 t -13 -4 -1 tado 2 -52 -86 tadt -1 -54 39 tain -3 -22 -22 tale 12 4 16
tana -29 25 12 tand -6 -17 52 tano 80 -24 26 tars -7 61 -22 tate -3 -42 1 tato -3 23 -21 teca -2 -43 34
tein 32 -12 4 tela -8 -13 -39 tent -12 -7 -2 tern -18 -1 -7 tero 75 -49 -32 ters 53 11 -10 teur -27 -3 -4
tham -32 -2 31 than 58 -26 -10 thon -10 -13 -31 tian -20 -4 -7 tice -1 10 -4 tico -35 54 -2 tien 28 -8 13
ties -10 33 -22 tika -31 98 -32 time -3 -43 32 tina -31 14 6 tine 2 -22 5 ting -53 26 -14 tini 28 -19 -21
tino -9 -16 33 tion -63 -47 25 tip -18 -6 -4 tiva -2 13 33 tive -3 10 -18 tivo -2 -22 -52 tler 11 -10 -5
tman -9 -7 -18 tner 10 -1 -2 togo 0 -25 4 tola -35 -44 15 tone -48 23 -41 toni -5 -53 19 tor -11 -11 -4
tore -43 22 -5 tori 43 -17 -39 tors -11 32 -8 tory -4 27 -5 tour 14 20 -20 tral -4 29 24 tria -5 -7 20
triz -2 -35 -17 ttan -9 -2 14 ttel 5 -18 10 tter 14 8 -68 ttle -1 37 -30 tton 34 -9 -7 tube -4 -99 -4
tung -1 65 -26 tura 3 -15 -46 ture -19 -3 -35 tute 0 1 -11 u.n. 0 -20 -3 u.s. 0 -63 80 uale -35 -7 -10
uana -1 49 -31 uard -8 10 -21 uare -3 -6 -31 uber -12 10 -5 ubin 15 -2 0 ucas 53 -4 -12 ucci 11 -3 -2
uche -6 -15 -24 udc -3 42 -22 udio -3 -2 16 ue 0 11 -1 uela -4 -48 4 ufen -13 -6 -5 ugal -36 18 33 uk 0 -10 -6
unal 0 24 -9 undo -8 -23 2 unds -2 11 52 uneo -2 -19 -32 unga 25 -16 30 unta -8 52 -19 unty -14 -24 36
ural -9 31 5 uras -16 -13 36 urch 0 -14 27 ures -8 16 -4 uria 0 -15 8 urse -16 19 125 urst 14 -9 -21
us -4 -15 49 usa 0 -29 30 usch 10 -11 -1 usen -3 23 -4 uson -17 -10 47 ussi -1 -14 -2 uter 17 -3 -7
utin 11 -6 -2 utta -1 -6 41 uzzo 0 17 8 vale -1 -37 -17 var -1 -29 18 vard -1 19 -1 veau -3 20 -21
vent -29 -23 -21 vera 17 18 -10 vere 10 33 -32 vers -2 47 19 very 28 21 -3 vice -16 32 -2 view -7 -4 -22
vigo -17 44 4 vila 0 -13 -12 vina -3 -27 19 vine 6 -2 11 ving -36 210 -14 vist 58 -31 -27 vive -15 45 -9
vora 33 -29 -12 vr -3 -26 -10 wald 38 14 13 wane -2 5 33 war -8 -17 -19 ward -11 -10 -11 wart 17 -10 -10
ways -13 3 -5 week -16 10 -6 well -8 61 30 west 9 62 -6 wick -4 -16 25 wood 2 131 -83 word -11 -8 -14
wski -22 -15 -2 x -5 45 -11 y -20 -7 -2 york -3 -31 23 yria -10 -13 25 zaré 0 -8 19 zine -1 38 -8 zola 18 -5 0
zona -19 -7 36 ária 11 -10 8 ânia -4 -7 -18 äder -15 -4 -4 ässe -17 -4 -1 ères -3 -10 24 état -1 -26 -5
ívar -6 -9 27 ônia 0 24 -9 övp -4 -21 -3 ürfe -2 -10 -7`,
  "word before:": String.raw`
" 2 9 -78 # -21 -77 2 & -13 -9 -11 ' -33 -50 17 ( 55 20 12 ) 41 20 -42 * 11 7 -4 + -4 -14 -5 , 38 20 34
- 6 -79 20 . -23 103 -23 / -171 -49 82 1 17 -1 -1 2 -11 -6 -11 5 -3 -5 -16 : -43 -11 -11 ; 28 7 61 > -14 -27 -8
@ 28 64 -15 [ 50 31 -12 ] 34 -5 -6 a 93 1 -1 about -10 -21 33 accused 20 -5 -4 across 0 -9 24 ad -34 34 60
affiliate -14 69 -8 afp 17 -1 -3 after -3 48 -29 against -32 76 -25 agli -7 -34 22 ai -27 14 20 al -33 83 -27
alla 22 64 -86 alle -19 -33 11 alongside 16 -3 -3 als -36 -21 -9 am -33 -64 77 an -33 -2 -45 anche 52 -25 19
and 32 -23 -7 ao -41 24 11 apuntó -44 -6 -3 are -15 -8 30 around -3 -8 40 as 45 48 -37 association -13 -15 -3
at -38 60 34 au -9 81 -43 auch 35 -4 -3 auf -20 54 34 aus -11 -35 28 aux -2 -10 -47 avec 11 -19 -13
barrio -1 -4 23 beat 48 114 -9 because -3 19 -5 before -11 -9 -39 bei 14 27 -24 beide -25 -4 -2 beim -4 45 -39
beispiel -6 21 -2 believe -6 41 -4 betonte 20 -2 0 between -34 4 40 beyond -5 -5 31 bezirk -2 -2 -29
bis -1 -4 24 both -29 -5 6 brother -41 -3 -1 but 90 -10 -42 by 78 47 -42 calle -17 -11 5 called -19 -17 -14
che 9 -13 10 club -8 24 -12 cnn's 60 -26 -9 com 22 -51 20 come 21 -8 0 comentó 25 -17 -11 comme 31 13 7
como -16 27 37 company -15 71 -12 con 30 56 18 confédération 32 -18 -1 contra 53 26 -31 contre 10 14 -38
d' 78 -46 16 da 28 89 -46 dal -65 31 -12 dalla -40 85 -16 das -32 -52 -2 dass 0 22 -7 de 146 -84 97
dei -16 -47 -35 del -68 43 -37 dell' -69 64 -15 della -75 125 -12 delle -23 -25 40 dem -24 1 5 den -36 -24 -56
der 4 -2 -20 des -10 -60 30 desde 4 1 13 di 124 -2 93 dice 27 -14 -9 die -23 1 -46 diese -14 -5 -3
diesen -10 -4 -1 dijo 18 -1 -15 directeur 10 -5 -1 dit -37 -5 48 diz 22 -4 -14 do -10 52 20 dos -21 6 -24
drei -15 -44 -4 du -12 -40 17 durch 3 -27 -2 during -9 -16 -8 e 34 81 -54 ein -20 -11 -1 eine 4 -16 -2
einer -1 -15 -4 el -6 28 6 em -53 -90 48 empresa -28 96 -10 en -51 -52 10 erklärte 16 -1 0 ersten -15 -3 -2
es 39 -6 6 escuela -45 20 -7 est 11 -13 4 et 27 57 -19 etwa 13 -30 45 every -4 17 -2 ex -17 84 -40
explicó 18 -16 -1 first -1 -19 7 following 29 -7 -4 for 81 30 7 former -4 70 -1 four -10 -7 43 from -11 19 117
full -6 -20 -2 fügte 13 -2 0 für -50 -34 -23 gegen -6 36 -15 gegenüber 0 26 0 gli -7 -52 -16 group -1 25 -3
haben -14 -34 -2 hacia -2 -18 26 hat -9 55 8 hatte 45 -7 -4 have -16 -6 -4 her -5 10 20 his -6 -32 -7
how -28 1 -11 i -41 -33 136 ihre -18 -9 -10 ihrem -11 -4 -4 il -16 -7 10 im -9 41 -45 in -52 -95 30
including -63 25 55 ins 37 -19 28 insiste 12 -2 -3 into 12 -11 5 is 43 -31 -22 ist 11 -10 31 its -3 20 19
joined -6 40 -10 kam 17 -2 -2 l' -34 -1 -23 la 7 40 20 langen -20 -1 -1 last 24 -13 -21 laut 34 79 -8
le 18 -76 79 leader 19 7 -2 leave -2 -2 12 left -1 88 -31 les -11 3 -32 like -14 -15 -23 lire -1 -14 -2
little 1 -16 18 lo -3 13 -4 local -2 -3 16 los 25 -4 -7 lycée -71 48 -3 maestro 14 -10 -1 many -5 -36 -1
mayor -46 -1 -2 meet 13 -3 -5 meinte 14 -3 -1 meisten -12 -5 -2 member 5 -12 0 mentre 26 -25 -3 met 64 -32 -6
mit -24 14 -6 modern -5 -19 -9 my -28 -13 -11 na -39 60 -50 nach -24 -25 95 nachrichtenagentur -27 58 -3
named -23 -7 -13 near -23 -30 59 nel -6 -27 -31 nella -3 57 -36 neue -19 -26 -3 new -11 -21 -5 no -36 -27 0
noch -19 -4 -4 northern -2 -3 14 now -1 -10 31 nur 28 -5 -4 o 44 51 15 observe -15 14 -1 oder -35 -11 17
of -10 -1 75 off -92 -24 156 ohne -35 -16 -9 on -29 -107 42 one -11 -9 -2 or 5 28 -37 os -6 -39 -14 ou -2 32 11
out 12 -13 -4 outside 29 -4 10 over 4 -17 45 par -37 49 -14 para 35 -28 60 pela -16 45 -17 pelo -31 17 4
per -29 -8 -12 piazza -6 -4 23 play 16 -3 -4 poi 53 -27 -11 por 56 -42 38 pour -16 29 29 presidenta 13 -7 -1
präsidentin 2 -11 0 que 44 -8 3 racconta 8 -15 -4 recent -5 39 -4 sagt 23 -12 -5 sagte 88 -26 -4 said 41 -1 -28
say -10 -6 -1 says 11 2 -8 secretary 17 -13 0 see 11 1 3 segundo 72 -16 -25 según 72 -18 -31 seine -29 -6 -4
selon 25 16 -3 sender -1 47 -2 senior -1 -11 -4 si -6 12 4 sich 59 41 -6 so 230 -40 -32 sobre 32 18 -6
société -5 28 -5 some -19 24 38 son -5 20 -14 sono 1 13 -3 spokesman -12 -7 -2 su 22 -5 -12 sur -20 73 -23
take -1 11 -5 tanto 41 31 -9 team -19 42 -16 teatro -15 20 -26 than -4 14 -5 that 11 70 -12 the -52 2 57
their -10 -21 19 then 101 6 -15 this -4 42 -5 three -12 -28 6 through -14 44 -3 to 59 23 49 told 20 96 -22
top -5 41 -4 tra -11 -6 15 two -5 -15 0 um -13 -11 -25 un -1 20 -22 una -6 19 4 und -10 26 13 under -7 -8 35
unsere -12 -4 -4 unter 22 -11 -5 up -4 -5 41 us 82 -5 -53 via -37 33 54 vicepresidente -27 40 0 viele -14 -5 -1
visited -13 -19 37 vom -17 51 -6 von 48 -26 8 war 34 -4 -4 was 25 -3 -13 watching 12 10 -3 what 20 -8 -11
when 64 62 -57 while -10 60 22 wie 13 37 -6 will 6 -22 -4 wird 28 -6 4 with -24 78 -49 within -8 -10 2
y -11 -107 34 year 32 -13 -10 year-old 3 -12 9 your -9 -29 -12 zu -20 -11 -26 zum -25 -19 -33 zur -6 -22 -13
zwei -45 -13 -9 | -56 -57 -6 © 2 -66 -5 « -2 -4 29 » 22 18 -8 ¿ -29 -16 -17 à -10 35 38 è 22 -3 -2
über -17 23 -9 в -17 -26 -6 – -29 17 -19 — 38 50 -11 ‘ -53 37 -7 “ -7 -23 10 ” 107 -34 -36 „ 16 -7 -4 • -30 2 7`,
  "second before:": String.raw`
" 54 -35 -67 ' 14 -44 -61 ( -24 -69 -19 ) 45 -21 2 , 90 -1 -14 - 5 -37 -14 . 44 -48 -43 / -6 -61 -12
1 -10 -11 -41 11 -17 11 30 12 -2 16 -7 15 -2 51 -39 17 -18 -6 33 19 4 -16 -9 2 15 -43 -25 2019 -4 -30 6
2024 -8 28 0 3 -18 19 -12 4 -4 36 -2 5 -13 -30 29 6 -2 -2 40 9 -22 3 22 : 7 -23 -45 ; 56 -22 -24 [ -9 10 10
a -23 -13 -10 about -2 -23 -7 accanto 6 -1 -39 according 141 26 -82 across 10 -21 21 además 26 -12 -5
adesso 1 52 -39 after -8 26 -8 age -2 -6 -22 ago 13 -4 0 agreement -8 13 1 ainda 28 -11 -11 airport -9 -4 11
al -136 -33 4 alcalde 4 -10 21 all 9 -32 -18 all' 29 -5 -14 alla 1 -7 51 along -1 -16 33 already 2 4 -12
als 41 -20 -25 also 60 12 -22 am -8 -6 16 ambiente -20 9 -32 an -23 -20 29 analysts 1 10 -9 anche -2 -16 48
and 11 -6 20 announced 0 21 -37 anos -7 11 -2 ao 3 27 -16 appears 0 34 -6 approach 12 -2 -1 are -5 6 -13
area -3 -16 44 as -8 -2 -27 asked 0 14 5 assemblea -7 -8 27 association -1 19 -2 at -38 42 112 até 0 -17 -18
au -68 33 31 auch -28 5 0 auf -35 -78 -19 aus -8 -68 66 aussi -7 4 16 authority -19 65 -8 avec -1 17 12
away -4 -13 42 back 24 -22 8 bank -46 -88 24 barcelona -1 -13 22 barn 22 3 8 base -13 -7 38 battle -12 -5 28
bay -22 -4 52 beekeeper -16 -11 43 been -44 39 47 before -1 2 -13 bei -5 46 -43 beim -16 16 -7
besonders -5 -5 -11 between -5 -15 2 bis -18 -10 -10 boat 52 -12 -15 book 12 -14 -9 born -2 -3 13
bourg -14 -8 34 bravo -26 21 14 brown -1 -12 6 building 0 41 -16 built -4 2 26 but -9 7 23 by -12 24 -37
c' 14 -13 4 call 32 -24 -37 called -3 23 23 came -68 -11 63 capogruppo -3 57 -13 casa -22 45 15 case -8 -16 21
central -8 70 -35 centre -52 -4 48 centro -5 0 13 chairman 2 3 32 charlotte 0 -9 25 che 21 -52 -14
chef -7 -9 25 chiesa -9 -4 14 church -3 10 1 city -28 31 12 civica -5 -14 -5 clinic 2 -4 13 close -6 -18 35
club 11 -7 -3 cnn -17 104 5 code 29 -10 -28 com -31 95 -66 come -8 34 -17 comments 13 -2 -6 commune -8 -5 13
como -27 -43 8 company -19 74 -11 con 13 9 6 concelho 11 -3 0 conducted 1 23 -13 connected -2 18 -8
consejera -10 -21 -24 consigliere -1 -50 -19 contra 16 33 -42 contro 0 66 -67 country 0 40 -51 county -10 -7 8
court 37 -17 -9 cousin 0 -15 10 crews -14 -6 37 criticism 20 -7 -2 côté -4 -5 13 d' -12 29 -2 da -86 66 52
dal -42 30 32 dall' -26 24 -2 dalla 11 7 -21 dann -9 -2 -11 dans -13 -45 78 das -39 14 2 dass 20 11 30
davanti -8 -9 58 de -53 -17 -35 deal 9 11 4 death 56 -12 -4 declaraciones 11 43 -31 declarações -15 49 -24
dei 27 -16 -20 del -35 -30 27 delegado -10 -36 -37 dell' 4 19 -7 della 37 9 -45 dem -34 -40 2 den -2 -10 14
depois 20 -5 -7 depuis -14 8 -14 der -24 6 84 des 22 9 -38 desde -1 18 -4 después -37 -5 -26 di 64 -6 -16
dia -9 -20 0 die -30 3 -64 dique -14 -3 10 director -32 46 -29 diretor 0 12 -1 diretora -16 12 -9
direttore -7 14 -12 disse 3 19 -9 do -30 -55 41 domanda -5 -1 -10 don't -6 35 -7 dort 11 -18 -9 down 19 -24 53
dozens -12 -7 10 du -20 -153 7 durante -5 -50 -13 during -4 -10 -8 e 19 33 -54 east -1 -13 11 ein -11 -3 -1
einsatz 15 -11 -2 el 0 -46 82 eltern -1 -2 23 en 3 -49 28 encontro 28 10 -19 environnement -1 -3 12
erklärte 4 11 -1 erst 23 -8 -4 es 38 6 -27 escribió 0 28 -7 est -7 -17 11 et -13 -12 12 example -5 13 -8
experience -16 -9 -6 fa 3 -13 -13 facebook -18 -36 -3 family 48 -11 -21 fans 10 -4 -8 farm 50 -14 -8
father -33 -4 -3 feita -2 28 -6 ferguson -5 -11 20 ferry -40 -12 70 film 31 -4 -3 first 14 4 29
fisheries -11 -44 7 flew -7 -26 26 flown 4 11 4 for -8 -12 -45 former 7 -1 -35 foto -103 -6 13 france 0 6 -45
frasi 20 -4 -11 frente 6 21 -22 friday -1 -42 40 from -13 57 5 fábrica -14 -5 -3 für -25 -6 -34 gegen -8 20 -9
gegenüber -13 19 -1 general -3 -7 -11 gente -7 -6 11 gerente -5 -7 -24 gespräch -9 50 -4 get 2 -26 -1
goals -1 10 -18 gobierno 13 -5 -8 gol 29 -8 -27 government -1 -5 10 governo 63 -37 -12 grande -43 -17 65
graz -3 -27 -3 group -27 -15 32 grund -1 -6 45 guidato 24 -6 -8 ha 55 -32 -24 habe -8 -4 21 haben -11 -20 -2
had 8 20 -26 half 24 48 -12 hall -22 -7 131 has -24 -7 38 hashtag -3 -11 -3 hat -5 6 19 hatte 41 -11 -19
he 52 -5 -9 head -1 -10 -1 headlines 10 -37 4 health 26 -16 2 hear 13 -2 -8 her 17 -6 -18 him 13 -22 2
his 0 -17 -6 history 1 -8 -13 hoje 9 31 -25 home 32 -7 33 hospital -2 -37 65 house -1 -10 53 how -8 -3 -10
i -12 2 -16 ich -1 19 -4 if -14 -14 7 ihr -5 39 -3 ihrem 18 -2 -1 il 107 -54 -51 im -19 -5 146 image 43 -31 -20
in -46 -74 88 included -4 -9 31 including 20 -4 -4 information -4 21 -11 interview 1 46 -1 into -8 -21 43
is -24 -38 -24 it 7 -54 2 james 28 -3 2 je -10 30 -13 joined 0 31 -2 journalists 0 -2 11 junto 13 -13 -8
just -1 -4 18 justice 22 -5 -2 kam 5 -18 5 keep -1 -67 -19 killing 39 -3 -2 kinder -2 -5 -11 know 0 -25 0
known -9 26 -10 korea 20 -7 -2 l' -21 -21 -8 la -73 24 7 lane -20 -8 61 las 21 -18 3 last -8 -2 -18
later -6 -2 19 laut 0 24 -1 le -30 -32 7 lead 12 4 -1 league -3 44 -12 led 27 -41 -2 legal 7 16 2 les -7 5 -23
letter 22 -15 -14 library -30 37 10 ließ -47 -2 0 like -3 -2 -25 litoral -6 -5 38 live 1 5 -17 living -1 28 -1
lo -37 -21 -13 long -1 -6 24 looking 27 35 -26 los 36 -27 -12 lugar 0 -12 41 m 27 -7 -20 made -10 16 -1
mai 33 -3 3 maine -36 -10 -10 makes -28 -2 -4 mal -13 -2 -9 man -10 -4 -6 manager -7 57 -12 mann 1 -17 6
mano 16 -11 -13 mar -16 -7 -12 marketing 0 14 -9 match -11 25 -3 matin -25 -6 -2 mayor -9 -23 45
meeting -6 -11 -12 mehr -4 -11 -2 meio 5 -17 -16 mercato -18 -24 42 mesa 23 10 -7 met -1 10 42 middle 0 19 -18
millions -33 -8 -22 minister -19 -54 -29 ministra -10 -56 -22 ministre 4 -42 -27 ministro -7 -33 -25
mit -10 -7 -14 monitor 0 -10 10 montag -12 -8 -2 more -7 -20 -28 most -18 -12 26 moved -9 -7 11
municipal -21 -19 -26 museum -4 -10 14 mês -5 -14 21 na -40 9 -32 nach -7 -10 -7 name 86 -17 -51
nazionale -14 23 -16 news -9 37 -8 no -65 26 -4 noch -7 -13 1 nord -11 -7 40 norte 8 -10 10 north 0 12 -3
notamment 0 18 -30 note 9 -11 -20 notte 12 -14 -22 now 18 -1 -14 number -14 -4 -5 o 21 7 -30 obama -1 -6 10
obras 19 -16 -13 oder -3 -15 -7 of -32 -6 15 off -30 12 46 officer -5 0 -41 oktober 0 -1 -17 on -79 -65 70
one -11 23 8 only 0 -11 -1 open -2 27 8 ora -7 -12 -18 ou -14 -35 46 our -45 -6 -7 out 13 39 4 outside 0 -22 48
over 0 -23 5 page 42 -18 -3 par -6 15 -28 para -6 -26 -30 parents -7 1 23 park -4 -11 17 parte 28 17 16
partner -1 24 -13 party -2 30 -13 pause 3 12 -37 people -3 -11 25 per -9 -21 -25 pescadores -18 12 35
photo -99 -15 -4 piscina -9 -18 41 place 1 -10 18 played 4 -27 -1 playing -1 -10 -2 poi -49 -25 -8
police 21 -12 55 pool -2 -13 40 por -31 -38 19 port -12 -6 20 porto 18 -10 1 post 1 32 -5 posted 0 -22 -32
posto 11 -8 24 pour -4 -1 30 presente 62 -14 -64 presidente -31 -17 -63 produced 17 -22 -1 professor -1 -6 -19
province 0 -11 4 puerto -14 -12 43 página -1 30 -9 pároco -3 -72 42 quartier 0 -5 11 que -8 15 -4
quello 10 -11 -13 radio -4 9 -12 rand 19 -2 6 reality 1 -10 -9 regionale -3 -11 -37 report 23 -5 -25
reported -15 -18 10 reports 12 -13 -5 request -2 29 -1 residents -20 -28 65 river -1 -4 10 road -13 -14 34
role -9 -4 -51 room 0 10 1 route 0 -12 7 rund -3 6 10 russia 12 -5 -6 sa -12 25 -5 sagt 21 -14 -6
sagte -34 -3 0 said 38 -31 1 saturday 0 -12 0 saying 23 -1 -1 says 27 17 -6 saúde -5 -17 33 schon -5 -18 -2
school 2 10 -6 science -6 1 -13 se 23 6 -31 search -19 22 -10 secondo -1 3 -13 secretaria -3 -30 -11
secretario -4 -15 -14 secretária 11 -39 -17 sede -19 49 -21 see -2 17 -1 segundo 0 18 -3 según 2 -34 -4
seinen -11 -2 -4 selon -2 60 -18 semana -2 -21 -19 senators -12 -1 6 series 0 36 -6 service -10 57 -5
services -13 5 -30 she 12 8 -1 shows -9 -12 15 si -1 -2 22 sich 16 -21 -18 sie -5 -10 40 since 48 -11 16
sindaca -3 -19 40 sindaco -3 -17 38 sister -28 -4 -2 sits -21 -3 35 situado 0 -15 9 so -21 -10 -6
some 25 14 -16 son 12 0 -4 south -3 -6 20 spoke -1 -36 0 spokesperson -10 13 0 sprecherin 0 19 -9
später -2 -3 35 staff -5 -5 21 stall -6 7 31 stand 40 -11 -5 state -1 21 -6 still -29 -1 -10 story -6 43 -2
struck 1 -11 32 student 0 16 -21 su 12 -1 -5 suburb -2 -3 11 such -6 96 -53 sul -26 4 -12 support -6 33 -3
sur -3 -4 -16 taken -2 27 -23 talked 11 -3 10 también 12 -4 1 também 12 5 -5 team 18 -7 -9 technology 11 -6 -1
test -4 -1 16 than 1 -19 23 that 11 -48 14 the -138 72 -6 their -1 -24 -6 then 14 67 -5 think -2 44 -22
this -13 -14 -10 through -4 -30 43 throughout -1 -9 16 time 21 -4 -11 times 0 -10 -3 to 2 20 -2
together 0 18 -6 told 20 87 4 took 6 21 -3 tools -3 -27 -1 tout 0 -5 14 town -5 -14 -16 tribunal 0 -13 -19
trust -2 -34 -2 tutto -2 -40 62 twitter -6 21 -8 two 56 -2 -34 u.s. 0 -9 20 uhr 17 -3 0 um -13 -18 -3
un 0 25 -6 una -3 -24 -4 und 32 -31 4 union -3 -16 -4 uns 0 10 10 unter -8 -20 -6 up -20 12 5 us -4 18 -2
use -3 -17 -6 valle 1 -4 -30 vecina -3 -23 73 vecinos -20 -10 51 version 3 -5 -14 vez 59 -12 -21 via -4 -12 0
viene 1 -9 11 village -27 -12 34 visit 0 -16 19 volta -3 20 -26 von -35 55 -23 vor -18 0 -28
vorsitzender -2 -3 22 wallace 1 18 -2 war -3 -20 -5 was -21 -25 -10 way 5 -3 -41 ways -7 -8 -12 we 5 18 3
week -11 -1 32 weekend -4 13 -1 went -28 -18 89 west -30 8 38 when 39 -5 23 which 13 33 -11 while 1 18 -1
who 11 22 -11 wie 25 12 -9 wieder -27 10 -4 will -13 -23 -2 williams 55 -18 -9 win -6 42 -47 wing 9 -16 6
winter -5 -2 40 wir 13 -10 0 with -24 34 -54 woman -1 -1 -38 words 23 -4 -12 work 30 -4 -6 wrote -5 -28 1
y 10 -35 -30 year 19 -19 -19 years 16 -3 -5 you -5 27 -1 zona -6 23 2 zu -4 -9 -18 zum -23 65 -38 « 14 -33 -49
» 21 31 -29 à 33 59 -74 è 60 -22 35 über -10 -27 17 – 45 -7 -30 — 45 13 -22 ‘ 51 -45 -19 “ 40 -32 -36
” 18 13 -55 „ -4 -29 -18 • -4 25 -14`,
  "word behind:": String.raw`
! -24 -46 -12 " -4 21 6 # -3 -14 -8 ' -13 -4 -88 ( 33 -12 36 ) 2 11 4 , 36 46 88 - -29 -25 69 . 43 42 76
/ 0 -105 -1 1 16 -1 -43 12 18 -9 0 2 -4 65 -9 2024 -1 -10 -3 2025 0 -11 -2 3 -1 5 -11 4 -28 -2 8 40 -1 -12 -9
9 -16 -13 -35 : 30 -3 -18 ; 47 30 16 ? -41 40 -26 [ 40 68 -2 ] 28 42 -2 a -30 -20 5 ab 0 -8 32
abbiamo -7 -11 13 about -1 11 -2 abriu -1 26 -6 abschließend 47 -3 -4 account -1 32 -3 added 18 -16 -7
adds 7 -23 -2 administration 53 -6 -3 admite -1 14 6 admitted 22 -5 -2 afirma -1 17 0 after -23 63 6
against 12 -3 0 agreed 29 -16 -3 ahead -5 34 -1 ainda -2 -11 5 aircraft -6 -16 4 al 24 -14 24 all -3 -26 -6
all' 11 -6 26 alla 17 -11 14 als 37 1 -6 also 34 68 -42 am 47 36 -9 ambassador -5 -15 8 an -42 34 -22
and 45 -8 -9 announced 1 14 5 ao 3 -18 1 app 0 -21 -1 are 2 21 6 area -9 -25 94 as 40 -3 33 asked 9 -17 -6
at 24 26 -31 attorneys 13 -5 -4 au -24 29 -7 auch -20 -21 21 auf 58 -4 -16 aus 74 7 -50 aussi -1 -16 -3
avait 0 27 -14 aveva 14 13 -8 beat -28 97 -5 because -4 16 -6 before -9 18 6 began 6 27 9 bei -7 -14 13
being -4 -7 28 bereits -25 -5 -1 berichtete -18 68 -4 bis -7 -18 28 border -9 -21 -1 brings -17 48 -6
but -1 -9 19 by -52 -8 -41 called 37 -4 -5 came -14 66 -40 campaign 6 -13 -3 can -15 10 -2 captain -44 -5 1
car 0 -13 -24 carried 0 12 -4 case 24 -5 -5 chair -2 -2 14 chairman -7 25 -1 character 30 6 -5 che 24 53 -36
chief -41 25 -13 ci -8 -5 29 closed 0 14 0 coach -49 55 -86 com -48 -41 68 comentou 2 -19 -5 comentó 15 -8 -3
commissioner -34 2 -1 como 78 0 -20 complained 15 -3 6 con -21 16 114 conta 0 -17 -2 could 24 0 -16
course -23 -4 35 d' -8 -51 -43 da -23 44 -3 dafür -4 12 -26 dalla -31 27 -10 dans -7 -19 20 das 11 -40 15
data -3 -19 -8 de 9 26 -3 deal 11 -3 1 death 34 -5 -3 decision 52 -11 -5 dei -14 16 -6 del -3 22 -24
dell' -7 -34 -18 dem 11 -2 -1 den 0 18 -18 depuis 13 20 24 deputy -3 1 11 der -10 -29 -57 des -16 -55 -56
desde -2 -7 42 di -54 28 3 did 31 -51 24 die 7 74 -52 dijo 55 -19 -18 director -2 -2 -10 disse 10 20 -6
dit -2 -10 42 diz 16 -29 -6 do 0 -31 23 donde -5 38 29 dopo 20 0 -5 dove -4 -5 -33 du -6 18 1 during -11 8 9
e 40 57 -60 economy -2 -10 -3 ed -2 -5 12 ein 23 -29 -4 eine 45 -1 -12 einen 38 16 10 einer -7 -15 -8
el -14 -30 46 em -2 -60 -35 en 32 90 -45 entre 0 -11 25 era 13 12 -39 erwartet 21 -3 -1 es 76 -39 -32
est 3 -4 22 este -2 -26 -5 está -10 12 21 et -4 28 -15 explains 0 -14 31 explica 11 -10 -4 fa 16 -21 -9
faces 0 12 -9 family 36 -20 -18 family's 10 -5 -3 fell -9 43 -25 film -10 10 -14 first 3 38 -9 foi 43 -11 -9
for -3 18 -78 foreign -9 -8 21 from 30 -30 -25 fue 19 -3 -8 führt -12 -4 -2 für 4 23 -18 gab -25 -2 -1
game -1 25 -33 ganhou 37 -20 -10 gar 3 -14 22 gave 25 7 -9 gegen -6 -5 -15 geht -6 34 -8 gekommen -3 -2 -13
gerade 1 14 -1 gibt -13 -4 34 gives 27 -6 -5 gli -43 -1 -15 goes 6 33 40 gov. -2 -7 26 government -1 -22 35
grande -20 -53 -106 grew -32 99 -13 group -2 7 -15 ha 37 39 -32 haben -6 12 1 había 20 -7 -5 had 88 -30 -19
han -10 -2 12 hanno -18 4 6 has 43 19 22 hat 5 6 13 hatte 18 3 -3 hatten 12 -9 -3 have -32 26 7 having -6 27 -3
head -23 3 -8 helps -3 17 -1 high -2 -6 -41 himself 34 -14 -6 home 0 -12 42 i -33 -13 -10 il -9 3 -28
im 6 -9 74 in -2 25 18 into 9 -8 13 is 2 27 31 ist -3 1 -25 it -7 40 -49 jetzt 0 31 -1 just -6 -3 -10
já -25 22 13 kam 30 -4 5 l' -24 17 -8 la -53 32 27 last 38 12 -14 later 6 16 -20 law -6 -13 -14 le -13 -14 -25
leader -19 61 -25 left 37 -6 -4 les -15 5 -15 levou 0 22 -3 lies -4 -8 15 lo 35 -12 -4 looks 12 -3 -1
loves 27 -5 -4 ma 2 -9 16 made -26 38 -4 magazine -11 28 -5 makes 17 -4 -3 man 0 -17 54 mantiene -14 7 20
market -8 -9 24 may -2 28 -17 mayor -7 -4 33 me -20 -40 37 meeting -8 12 -14 mehr -2 10 -26 member -9 17 29
members -3 -34 -3 met 22 67 -15 might -1 -12 40 minister -19 -18 -5 mit -2 -7 46 model 27 2 -1 mother 1 -9 21
moved 12 4 -13 muss -16 -2 -9 must -11 -4 9 n' 36 35 6 na -18 21 -58 nach -12 -33 -8 nannte 1 26 -2 ne -3 -6 18
nel 7 -15 -29 nella 12 -14 5 nesta -6 12 -16 new -38 10 -15 news -51 121 -6 nicht -7 44 3 no 67 -38 -45
noch 39 15 -9 non -27 17 26 nos -18 -1 -18 notes -18 -9 -1 novo -16 -57 -108 now -13 -45 1 nuclear -2 -10 39
nur -2 -15 8 não -5 -6 -12 o 22 -46 6 oder -33 -14 -14 of 7 -39 -41 offers -33 4 57 officer -3 -52 10
officials -4 24 6 ohne -14 4 -1 on -45 31 46 once 33 -2 -6 ont 28 -22 -30 opened -1 -18 -3 or -5 -4 -54
ou -24 24 35 out 5 -8 -15 où -4 -8 39 page 0 -85 -1 par -7 18 -10 para -7 -26 44 party -3 65 -5 pas 13 -13 -1
passou 0 -3 19 per 4 -34 9 played 4 48 -2 players -1 24 -16 plays 23 -3 -2 pointed -6 44 -5 police -13 -12 46
por -17 58 0 porque 46 -12 -24 pour -17 15 50 premier -4 -12 33 prime -2 1 18 provides -4 11 -3 public -4 -4 17
put 22 30 -7 qu -2 39 -10 qu' -6 28 -8 que 13 -56 25 qui -4 -12 28 recalled 17 -5 -2 received 0 35 -2
replied 32 -8 -2 report -7 -26 -9 reported -4 111 -13 request 2 12 0 residents -2 -2 13 respondeu -43 70 -4
river -5 -6 38 rund 0 17 0 s' -6 -23 0 sagte 20 -7 7 said 79 -30 -79 saw 4 25 -12 says 23 -11 -17 schon 0 -2 15
school -21 -9 8 se 16 7 72 secretary 27 -42 -4 sei -22 23 -4 seine -4 14 -3 seinen -12 -3 -3 seit 13 -4 56
sem -3 -20 -29 sent 24 7 -2 señaló 40 0 -13 should -46 -12 0 showed 1 -19 -4 si 40 -8 -1 sich -11 37 -2
side 1 -16 -3 sie -65 -5 -13 since -2 24 21 sind -18 -14 -38 so -6 -19 6 sobre 8 13 -6 soll 14 -12 -2
sono 14 13 8 sont -2 -11 40 spoke 3 -11 -2 spokesman -27 64 -14 spokesperson -1 37 -2 sprach 0 41 -6
star -26 5 8 started -3 15 -3 state -4 -7 26 steht -12 7 7 struck 37 -8 -6 subiu 18 18 -8 sul -3 35 -15
supporters -42 43 -1 sur 17 -11 -8 takes -3 31 -2 también 18 -25 -16 também -1 -7 19 team 7 10 -6
than -12 -2 -3 thanked 15 -4 -10 that -7 48 -13 the -10 -35 -16 this 0 -22 37 tiene -5 27 15 to -59 -12 31
today -6 -11 -19 told 115 -57 -30 took 37 14 -28 town -5 -7 25 tras 5 -11 -2 trial 33 -20 -22 um 17 -5 -19
un -11 23 2 una -10 -11 0 und 19 31 3 under 21 29 -35 unter -5 -19 36 until -28 -5 64 up -8 -11 -5
users -3 18 -2 v. -25 -6 -29 va -6 -21 9 vai 6 23 -4 videos -4 -18 -3 vive 55 -6 -18 vom 39 -4 -3 von 32 -12 15
vor 34 -45 28 wanted -36 -4 -3 wants -33 -5 0 war 53 4 -27 waren -1 15 -1 warnt 11 -2 -1 was 41 12 30
wasn't -2 -2 11 website 0 107 -24 weiter 17 -6 -3 went 12 -14 12 were 16 -1 18 when 53 -22 23 where -6 -7 16
which -9 3 29 while -2 -4 56 who 17 24 -20 will 34 8 29 wird -13 -15 4 with -9 -52 71 wollte 22 -2 2
won -33 -25 19 would -7 75 -30 writes 26 -20 -4 wrote 75 -9 -33 wurde 61 -18 -9 y 14 -24 -9 your -18 -13 -8
zeigt -6 15 0 zu -4 2 67 zum 16 26 -11 zunächst 0 -2 11 zur -2 -16 -4 zusammen -13 -4 38 | -18 -47 -2
« -13 19 14 » 1 -73 34 à -45 -14 52 è -7 28 10 é -14 22 37 était -36 17 28 über -21 5 38 – 26 -38 84 — 10 -4 71
‘ 19 40 -6 “ 9 35 -22 ” -25 -97 29 … -30 36 3`,
};
