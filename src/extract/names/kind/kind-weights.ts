/** Fitted by `npm run train:names`; not written by hand. */
export const KIND_WEIGHTS = {
  "person": {
    "": -2.136,
    "1 words": -0.021,
    "2 words": 0.515,
    "3 words": -0.377,
    "4 words": -0.466,
    "5 words": 0.348,
    "Jr": 0.306,
    "abstract": -0.78,
    "acronym": -2.763,
    "acronym in brackets": -0.143,
    "after \"a\"": -1.285,
    "after \"about\"": 0.055,
    "after \"across\"": -0.004,
    "after \"against\"": 0.516,
    "after \"an\"": -0.461,
    "after \"and\"": 0.456,
    "after \"around\"": -0.146,
    "after \"as\"": 0.447,
    "after \"at the\"": -0.156,
    "after \"at\"": -0.422,
    "after \"between\"": -0.501,
    "after \"by the\"": -0.075,
    "after \"by\"": 0.521,
    "after \"called\"": -0.196,
    "after \"for the\"": -0.128,
    "after \"for\"": 0.6,
    "after \"from the\"": -0.26,
    "after \"from\"": 0.215,
    "after \"her\"": -0.472,
    "after \"his\"": -0.193,
    "after \"in the\"": -0.143,
    "after \"in\"": -0.527,
    "after \"inside\"": -0.007,
    "after \"into\"": 0.119,
    "after \"its\"": -0.027,
    "after \"like\"": -0.01,
    "after \"my\"": -0.282,
    "after \"named\"": -0.224,
    "after \"near\"": -0.224,
    "after \"of the\"": 0.009,
    "after \"of\"": -0.681,
    "after \"on\"": -0.48,
    "after \"or\"": -0.028,
    "after \"our\"": -0.002,
    "after \"outside\"": 0.288,
    "after \"over\"": 0.04,
    "after \"than\"": -0.037,
    "after \"that\"": 0.662,
    "after \"the\"": -1.634,
    "after \"their\"": -0.102,
    "after \"this\"": -0.039,
    "after \"through\"": -0.139,
    "after \"to\"": -0.429,
    "after \"under\"": 0.152,
    "after \"using\"": -0.05,
    "after \"via\"": -0.063,
    "after \"with the\"": 0.134,
    "after \"with\"": 0.39,
    "after \"your\"": -0.092,
    "after a bracket": 0.546,
    "after a comma": 0.378,
    "after a held article": -0.546,
    "after a mark": 0.526,
    "after a noun of bodies": -0.083,
    "after a noun of people": 0.529,
    "after a noun of places": -0.834,
    "after a number": -0.752,
    "after a place and comma": 0.277,
    "after a role": 0.797,
    "after a role and comma": -0.099,
    "after a verb of going": -0.123,
    "after a verb of owning": 0.046,
    "after a verb of saying": 1.876,
    "after a word": 0.31,
    "after an adjective": -0.367,
    "after an owner": -0.221,
    "age after": 0.722,
    "among capitals": -0.389,
    "and": -1.075,
    "before \", which\"": 0.01,
    "before \", who\"": 0.499,
    "before \"also\"": 0.332,
    "before \"and\"": 0.534,
    "before \"are\"": 0.019,
    "before \"at\"": 0.54,
    "before \"can\"": -0.194,
    "before \"could\"": 0.239,
    "before \"did\"": 0.312,
    "before \"does\"": 0.09,
    "before \"for\"": -0.108,
    "before \"had\"": 1.387,
    "before \"has\"": 1.128,
    "before \"have\"": -0.101,
    "before \"in\"": 0.277,
    "before \"is\"": 0.307,
    "before \"may\"": -0.015,
    "before \"of\"": 0.381,
    "before \"on\"": 0.109,
    "before \"or\"": -0.392,
    "before \"said\"": 0.984,
    "before \"says\"": 0.232,
    "before \"that\"": 0.27,
    "before \"then\"": 0.051,
    "before \"to\"": 0.534,
    "before \"was\"": 1.331,
    "before \"were\"": 0.146,
    "before \"which\"": -0.088,
    "before \"who\"": 0.174,
    "before \"will\"": 0.279,
    "before \"would\"": -0.071,
    "before a bracket": 0.022,
    "before a colon": 0.299,
    "before a comma and place": -0.455,
    "before a mark": -0.301,
    "before a noun of bodies": 0.531,
    "before a noun of people": 0.289,
    "before a number": -0.751,
    "before a role": -0.945,
    "before a verb of saying": 2.325,
    "before a verb or plural": 0.702,
    "before a word": 0.571,
    "beside a body": -0.011,
    "beside a person": -0.782,
    "beside a place": 0.069,
    "body apposition": 0.461,
    "body by its words": -1.988,
    "body by itself": -0.151,
    "brackets after": 0.474,
    "capital inside a word": -1.552,
    "case against": 0.977,
    "deed of": 2.082,
    "digit": -0.717,
    "elsewhere: 1 words": -0.243,
    "elsewhere: 2 words": -0.207,
    "elsewhere: 3 words": 0.185,
    "elsewhere: 4 words": 0.137,
    "elsewhere: 5 words": -0.059,
    "elsewhere: Jr": 0.088,
    "elsewhere: abstract": -0.243,
    "elsewhere: acronym": -0.233,
    "elsewhere: acronym in brackets": 0.144,
    "elsewhere: after \"a\"": -0.091,
    "elsewhere: after \"about\"": 0.328,
    "elsewhere: after \"against\"": 0.897,
    "elsewhere: after \"and\"": 0.154,
    "elsewhere: after \"as\"": 0.355,
    "elsewhere: after \"at\"": -0.009,
    "elsewhere: after \"between\"": -0.103,
    "elsewhere: after \"by the\"": -0.015,
    "elsewhere: after \"by\"": -0.284,
    "elsewhere: after \"for the\"": -0.116,
    "elsewhere: after \"for\"": 0.298,
    "elsewhere: after \"from the\"": -0.092,
    "elsewhere: after \"from\"": 0.419,
    "elsewhere: after \"his\"": 0.263,
    "elsewhere: after \"in the\"": -0.504,
    "elsewhere: after \"in\"": 0.127,
    "elsewhere: after \"of the\"": -0.55,
    "elsewhere: after \"of\"": -0.77,
    "elsewhere: after \"on\"": 0.007,
    "elsewhere: after \"or\"": 0.271,
    "elsewhere: after \"that\"": 0.551,
    "elsewhere: after \"the\"": -0.209,
    "elsewhere: after \"to\"": -0.642,
    "elsewhere: after \"with the\"": 0.06,
    "elsewhere: after \"with\"": 0.867,
    "elsewhere: after a bracket": -0.407,
    "elsewhere: after a comma": 0.913,
    "elsewhere: after a mark": -0.657,
    "elsewhere: after a noun of bodies": -0.984,
    "elsewhere: after a noun of people": 0.657,
    "elsewhere: after a noun of places": -0.798,
    "elsewhere: after a number": 0,
    "elsewhere: after a place and comma": -0.025,
    "elsewhere: after a role": 1.011,
    "elsewhere: after a role and comma": 0.573,
    "elsewhere: after a verb of saying": 1.01,
    "elsewhere: after a word": 0.268,
    "elsewhere: after an owner": -0.263,
    "elsewhere: among capitals": -0.52,
    "elsewhere: and": -0.001,
    "elsewhere: before \"and\"": -0.095,
    "elsewhere: before \"are\"": 0.176,
    "elsewhere: before \"at\"": 0.195,
    "elsewhere: before \"for\"": -0.141,
    "elsewhere: before \"had\"": 0.323,
    "elsewhere: before \"has\"": 0.636,
    "elsewhere: before \"have\"": 0.283,
    "elsewhere: before \"in\"": 0.268,
    "elsewhere: before \"is\"": 0.414,
    "elsewhere: before \"of\"": -0.722,
    "elsewhere: before \"on\"": -0.025,
    "elsewhere: before \"or\"": -0.016,
    "elsewhere: before \"said\"": -0.005,
    "elsewhere: before \"that\"": 0.344,
    "elsewhere: before \"to\"": 0.117,
    "elsewhere: before \"was\"": 0.388,
    "elsewhere: before a bracket": -0.852,
    "elsewhere: before a colon": 0.359,
    "elsewhere: before a comma and place": 0.124,
    "elsewhere: before a mark": 0.001,
    "elsewhere: before a noun of bodies": -0.002,
    "elsewhere: before a noun of people": 0.318,
    "elsewhere: before a number": -0.298,
    "elsewhere: before a role": 0.65,
    "elsewhere: before a verb of saying": -0.739,
    "elsewhere: before a word": 0.158,
    "elsewhere: beside a body": -0.223,
    "elsewhere: beside a person": -1.15,
    "elsewhere: beside a place": 0.284,
    "elsewhere: body apposition": 0.305,
    "elsewhere: body by its words": -0.046,
    "elsewhere: brackets after": 0.426,
    "elsewhere: capital inside a word": -0.3,
    "elsewhere: case against": 0.977,
    "elsewhere: deed of": 2.082,
    "elsewhere: digit": 0.208,
    "elsewhere: given name alone": 0.113,
    "elsewhere: given name and surname": -0.196,
    "elsewhere: given name first": 0.244,
    "elsewhere: given name last": -0.961,
    "elsewhere: given name or word first": 0.374,
    "elsewhere: he or she soon after": -0.429,
    "elsewhere: honorific": 0.038,
    "elsewhere: hyphen": -0.523,
    "elsewhere: in brackets after a body": -0.149,
    "elsewhere: in brackets after a person": -0.382,
    "elsewhere: in brackets after a place": -0.169,
    "elsewhere: initial": 0.319,
    "elsewhere: initials first": -0.109,
    "elsewhere: institution inside": -0.218,
    "elsewhere: institution last": 0.303,
    "elsewhere: known body": -0.004,
    "elsewhere: known body first": -0.472,
    "elsewhere: known place": 0.11,
    "elsewhere: known surname": -0.316,
    "elsewhere: land by its ending": 0.214,
    "elsewhere: list item": 0.84,
    "elsewhere: mentions": 0.14,
    "elsewhere: nation first": -0.012,
    "elsewhere: no body by these capitals": 0.013,
    "elsewhere: noun of bodies first": -0.689,
    "elsewhere: noun of bodies last": -0.539,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.265,
    "elsewhere: opens sentence": 0.453,
    "elsewhere: place before a hyphen": -0.136,
    "elsewhere: place by its words": 0.288,
    "elsewhere: place first": 0.024,
    "elsewhere: place last": -0.363,
    "elsewhere: place noun first": 0.382,
    "elsewhere: place noun last": -0.094,
    "elsewhere: place of": 0.087,
    "elsewhere: plural": 0.026,
    "elsewhere: role apposition": -0.775,
    "elsewhere: role from": 0.016,
    "elsewhere: role inside": -0.03,
    "elsewhere: role last": -0.024,
    "elsewhere: role of": 0.152,
    "elsewhere: role of the": -0.176,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.824,
    "elsewhere: shouted": -0.174,
    "elsewhere: stands like a body": -0.321,
    "elsewhere: stands like a person": 0.154,
    "elsewhere: stands like a place": 0.165,
    "elsewhere: sure body first": -0.024,
    "elsewhere: sure body last": -0.018,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": -0.313,
    "elsewhere: tag before": 0.057,
    "elsewhere: thing inside": -0.009,
    "elsewhere: thing last": -0.022,
    "elsewhere: title": -0.069,
    "elsewhere: titles in the article": 0.152,
    "elsewhere: town by its ending": -0.118,
    "elsewhere: words": 0.151,
    "for": -0.187,
    "given name alone": 0.051,
    "given name and surname": 1.457,
    "given name first": 1.864,
    "given name last": 1.088,
    "given name or word first": 1.137,
    "given to": 1.581,
    "got from": 2.341,
    "he or she soon after": 1.096,
    "honorific": 0.828,
    "hyphen": -0.804,
    "in brackets after a body": -0.342,
    "in brackets after a person": -0.612,
    "in brackets after a place": -0.213,
    "initial": 0.782,
    "initials first": 1.348,
    "institution inside": -1.045,
    "institution last": -1.429,
    "known body": -1.131,
    "known body first": -1.819,
    "known place": -3.34,
    "known surname": 2.361,
    "land by its ending": -0.658,
    "list item": -1.018,
    "mentions": 0.437,
    "nation first": -0.036,
    "no body by these capitals": -0.276,
    "noun after a hyphen": -0.228,
    "noun of bodies first": -1.155,
    "noun of bodies last": -0.708,
    "nouns in capitals: 1 words": -0.289,
    "nouns in capitals: 2 words": 0.52,
    "nouns in capitals: 3 words": -0.29,
    "nouns in capitals: 4 words": -0.022,
    "nouns in capitals: 5 words": -0.003,
    "nouns in capitals: Jr": 0.015,
    "nouns in capitals: abstract": 0.075,
    "nouns in capitals: acronym": 0.385,
    "nouns in capitals: acronym in brackets": -0.019,
    "nouns in capitals: after \"a\"": -0.19,
    "nouns in capitals: after \"about\"": -0.174,
    "nouns in capitals: after \"against\"": -0.064,
    "nouns in capitals: after \"and\"": -0.098,
    "nouns in capitals: after \"around\"": -0.119,
    "nouns in capitals: after \"as\"": -0.362,
    "nouns in capitals: after \"at the\"": -0.033,
    "nouns in capitals: after \"at\"": -0.036,
    "nouns in capitals: after \"between\"": -0.054,
    "nouns in capitals: after \"by the\"": -0.004,
    "nouns in capitals: after \"by\"": 0.028,
    "nouns in capitals: after \"for the\"": -0.077,
    "nouns in capitals: after \"for\"": -0.502,
    "nouns in capitals: after \"from the\"": -0.061,
    "nouns in capitals: after \"from\"": -0.113,
    "nouns in capitals: after \"her\"": -0.42,
    "nouns in capitals: after \"his\"": -0.395,
    "nouns in capitals: after \"in the\"": 0.107,
    "nouns in capitals: after \"in\"": -0.291,
    "nouns in capitals: after \"like\"": 0.135,
    "nouns in capitals: after \"named\"": 0.003,
    "nouns in capitals: after \"of the\"": -0.038,
    "nouns in capitals: after \"of\"": 0.126,
    "nouns in capitals: after \"on\"": -0.199,
    "nouns in capitals: after \"or\"": -0.35,
    "nouns in capitals: after \"that\"": 0.001,
    "nouns in capitals: after \"the\"": -0.934,
    "nouns in capitals: after \"to\"": -0.383,
    "nouns in capitals: after \"under\"": 0.219,
    "nouns in capitals: after \"with the\"": -0.053,
    "nouns in capitals: after \"with\"": -0.235,
    "nouns in capitals: after a bracket": -0.551,
    "nouns in capitals: after a comma": -0.133,
    "nouns in capitals: after a held article": -0.546,
    "nouns in capitals: after a mark": -0.189,
    "nouns in capitals: after a noun of bodies": -0.004,
    "nouns in capitals: after a noun of people": 0.002,
    "nouns in capitals: after a noun of places": -0.031,
    "nouns in capitals: after a number": -0.245,
    "nouns in capitals: after a place and comma": 0.091,
    "nouns in capitals: after a role": -0.08,
    "nouns in capitals: after a role and comma": -0.159,
    "nouns in capitals: after a verb of saying": 1.59,
    "nouns in capitals: after a word": -0.171,
    "nouns in capitals: after an adjective": -0.367,
    "nouns in capitals: after an owner": -0.04,
    "nouns in capitals: among capitals": 0.283,
    "nouns in capitals: and": -0.259,
    "nouns in capitals: before \"and\"": 0.186,
    "nouns in capitals: before \"are\"": -0.178,
    "nouns in capitals: before \"at\"": 0.105,
    "nouns in capitals: before \"can\"": -0.043,
    "nouns in capitals: before \"for\"": 0.036,
    "nouns in capitals: before \"had\"": 0.177,
    "nouns in capitals: before \"has\"": 0.055,
    "nouns in capitals: before \"have\"": -0.062,
    "nouns in capitals: before \"in\"": -0.306,
    "nouns in capitals: before \"is\"": -0.03,
    "nouns in capitals: before \"of\"": 0.706,
    "nouns in capitals: before \"on\"": 0.579,
    "nouns in capitals: before \"or\"": -0.329,
    "nouns in capitals: before \"said\"": 0.202,
    "nouns in capitals: before \"says\"": 0.004,
    "nouns in capitals: before \"to\"": -0.06,
    "nouns in capitals: before \"was\"": 0.531,
    "nouns in capitals: before \"were\"": -0.008,
    "nouns in capitals: before \"will\"": -0.134,
    "nouns in capitals: before a bracket": 0.173,
    "nouns in capitals: before a colon": 0.34,
    "nouns in capitals: before a comma and place": -0.026,
    "nouns in capitals: before a mark": -0.269,
    "nouns in capitals: before a noun of bodies": 0.008,
    "nouns in capitals: before a noun of people": 0,
    "nouns in capitals: before a number": -0.048,
    "nouns in capitals: before a role": -0.488,
    "nouns in capitals: before a verb of saying": -0.778,
    "nouns in capitals: before a word": 0.028,
    "nouns in capitals: beside a body": 0.13,
    "nouns in capitals: beside a person": -0.054,
    "nouns in capitals: beside a place": -0.082,
    "nouns in capitals: body apposition": 0.055,
    "nouns in capitals: body by its words": -0.144,
    "nouns in capitals: body by itself": -0.151,
    "nouns in capitals: brackets after": 0.824,
    "nouns in capitals: capital inside a word": -0.103,
    "nouns in capitals: digit": -0.038,
    "nouns in capitals: given name alone": 0.197,
    "nouns in capitals: given name and surname": 0.019,
    "nouns in capitals: given name first": 0.32,
    "nouns in capitals: given name last": -0.093,
    "nouns in capitals: given name or word first": 0.473,
    "nouns in capitals: he or she soon after": -0.571,
    "nouns in capitals: honorific": -0.174,
    "nouns in capitals: hyphen": -0.161,
    "nouns in capitals: in brackets after a body": -0.033,
    "nouns in capitals: in brackets after a person": -0.336,
    "nouns in capitals: in brackets after a place": -0.039,
    "nouns in capitals: initial": -0.251,
    "nouns in capitals: initials first": 0.197,
    "nouns in capitals: institution inside": -0.018,
    "nouns in capitals: institution last": -0.148,
    "nouns in capitals: known body": -0.128,
    "nouns in capitals: known body first": -0.03,
    "nouns in capitals: known place": -0.336,
    "nouns in capitals: known surname": -0.286,
    "nouns in capitals: land by its ending": -0.637,
    "nouns in capitals: list item": -0.575,
    "nouns in capitals: mentions": 0.51,
    "nouns in capitals: nation first": -0.001,
    "nouns in capitals: no body by these capitals": -0.008,
    "nouns in capitals: noun after a hyphen": -0.228,
    "nouns in capitals: noun of bodies first": -0.06,
    "nouns in capitals: noun of bodies last": -0.108,
    "nouns in capitals: one letter": -0.067,
    "nouns in capitals: opens sentence": 0.588,
    "nouns in capitals: owner of a thing": -0.582,
    "nouns in capitals: place before a hyphen": -0.369,
    "nouns in capitals: place by its words": -0.104,
    "nouns in capitals: place first": 0.404,
    "nouns in capitals: place last": -0.541,
    "nouns in capitals: place noun first": -0.013,
    "nouns in capitals: place noun last": -0.059,
    "nouns in capitals: plural": -0.003,
    "nouns in capitals: possessive": -0.666,
    "nouns in capitals: role apposition": 0.063,
    "nouns in capitals: role from": -0.031,
    "nouns in capitals: role inside": 0.018,
    "nouns in capitals: role last": -0.106,
    "nouns in capitals: role of": 0.085,
    "nouns in capitals: role of the": -0.005,
    "nouns in capitals: share of everyday words": 0.725,
    "nouns in capitals: share of words in small letters": -0.015,
    "nouns in capitals: shouted": -0.053,
    "nouns in capitals: stands like a body": -0.272,
    "nouns in capitals: stands like a person": 0.18,
    "nouns in capitals: stands like a place": -0.413,
    "nouns in capitals: sure body first": -0.006,
    "nouns in capitals: sure body last": -0.01,
    "nouns in capitals: surname of Germans": 0.113,
    "nouns in capitals: tag before": 0.046,
    "nouns in capitals: thing inside": 0.018,
    "nouns in capitals: thing last": -0.071,
    "nouns in capitals: title": 0.63,
    "nouns in capitals: titles in the article": 0.081,
    "nouns in capitals: town by its ending": -0.007,
    "nouns in capitals: words": -0.219,
    "of": -0.184,
    "one letter": -1.164,
    "opens sentence": 1.282,
    "owner of a role": 0.195,
    "owner of a thing": 0.47,
    "place before a hyphen": -0.573,
    "place by its words": -1.604,
    "place first": -1.058,
    "place last": -1.067,
    "place noun first": 0.203,
    "place noun last": -0.361,
    "place of": -0.37,
    "plural": -0.481,
    "possessive": 0.806,
    "role apposition": -0.006,
    "role from": -0.537,
    "role inside": -0.071,
    "role last": 0.393,
    "role of": -0.311,
    "role of the": 0.143,
    "share of everyday words": -1.598,
    "share of words in small letters": -2.113,
    "shouted": -0.879,
    "small place noun last": -0.578,
    "stands like a body": -0.579,
    "stands like a person": 2.335,
    "stands like a place": -1.851,
    "sure body first": -0.15,
    "sure body last": -0.721,
    "sure body of": -0.006,
    "surname of Germans": 1.483,
    "tag before": 1.271,
    "thing inside": -0.041,
    "thing last": -0.524,
    "title": -0.207,
    "titles in the article": 0.388,
    "town by its ending": -0.961,
    "words": -0.249
  },
  "organisation": {
    "": -3.274,
    "1 words": -0.392,
    "2 words": 0.153,
    "3 words": 0.194,
    "4 words": 0.249,
    "5 words": -0.207,
    "Jr": -0.146,
    "abstract": 0.343,
    "acronym": 1.067,
    "acronym in brackets": 0.036,
    "after \"a\"": -0.416,
    "after \"about\"": 0.182,
    "after \"across\"": -0.089,
    "after \"against\"": 1.282,
    "after \"an\"": 0.005,
    "after \"and\"": 0.158,
    "after \"around\"": -0.056,
    "after \"as\"": 0.293,
    "after \"at the\"": -0.636,
    "after \"at\"": 0.693,
    "after \"between\"": -0.134,
    "after \"by the\"": 0.31,
    "after \"by\"": 0.889,
    "after \"called\"": -0.166,
    "after \"for the\"": 0.404,
    "after \"for\"": 0.273,
    "after \"from the\"": 0.297,
    "after \"from\"": -0.012,
    "after \"her\"": -0.087,
    "after \"his\"": 0.031,
    "after \"in the\"": -0.744,
    "after \"in\"": -0.543,
    "after \"inside\"": -0.032,
    "after \"into\"": -0.11,
    "after \"its\"": 0.199,
    "after \"like\"": 0.219,
    "after \"my\"": -0.128,
    "after \"named\"": -0.076,
    "after \"near\"": -0.294,
    "after \"of the\"": 0.297,
    "after \"of\"": 0.426,
    "after \"on\"": 0.151,
    "after \"or\"": 0.142,
    "after \"our\"": 0.007,
    "after \"outside\"": -0.036,
    "after \"over\"": -0.114,
    "after \"than\"": 0.135,
    "after \"that\"": 0.715,
    "after \"the\"": 0.911,
    "after \"their\"": -0.207,
    "after \"this\"": 0.416,
    "after \"through\"": 0.443,
    "after \"to\"": 0.226,
    "after \"under\"": -0.202,
    "after \"using\"": -0.091,
    "after \"via\"": 0.033,
    "after \"with the\"": 0.487,
    "after \"with\"": 0.692,
    "after \"your\"": -0.288,
    "after a bracket": 0.204,
    "after a comma": 0.208,
    "after a held article": 0.089,
    "after a mark": -0.517,
    "after a noun of bodies": 1.559,
    "after a noun of people": -0.997,
    "after a noun of places": -0.708,
    "after a number": -1.26,
    "after a place and comma": -0.568,
    "after a role": 0.567,
    "after a role and comma": -0.369,
    "after a verb of going": 0.609,
    "after a verb of owning": 0.696,
    "after a verb of saying": 0.111,
    "after a word": 0.46,
    "after an adjective": -0.263,
    "after an owner": -0.435,
    "age after": -0.423,
    "among capitals": -0.468,
    "and": 0.785,
    "before \", which\"": 0.216,
    "before \", who\"": -0.445,
    "before \"also\"": 0.682,
    "before \"and\"": 0.02,
    "before \"are\"": 0.06,
    "before \"at\"": 0.414,
    "before \"can\"": 0.185,
    "before \"could\"": -0.002,
    "before \"did\"": -0.501,
    "before \"does\"": 0.012,
    "before \"for\"": 0.33,
    "before \"had\"": -0.027,
    "before \"has\"": 0.454,
    "before \"have\"": 0.157,
    "before \"in\"": 0.34,
    "before \"is\"": 0.374,
    "before \"may\"": 0.28,
    "before \"of\"": -0.627,
    "before \"on\"": 0.469,
    "before \"or\"": -0.032,
    "before \"said\"": -0.378,
    "before \"says\"": -0.136,
    "before \"that\"": 0.709,
    "before \"then\"": -0.022,
    "before \"to\"": -0.025,
    "before \"was\"": 0.241,
    "before \"were\"": 0.145,
    "before \"which\"": 0.029,
    "before \"who\"": 0.247,
    "before \"will\"": 0.151,
    "before \"would\"": 0.76,
    "before a bracket": 0.109,
    "before a colon": -0.041,
    "before a comma and place": -0.384,
    "before a mark": -0.664,
    "before a noun of bodies": -0.032,
    "before a noun of people": 0.947,
    "before a number": -0.348,
    "before a role": 0.417,
    "before a verb of saying": 0.444,
    "before a verb or plural": 0.539,
    "before a word": 0.554,
    "beside a body": 0.252,
    "beside a person": 0.489,
    "beside a place": 0.418,
    "body apposition": -0.18,
    "body by its words": 1.815,
    "body by itself": 1.123,
    "brackets after": -0.16,
    "capital inside a word": 0.769,
    "case against": -0.82,
    "deed of": -0.624,
    "digit": -1.096,
    "elsewhere: 1 words": 0.504,
    "elsewhere: 2 words": 0.574,
    "elsewhere: 3 words": 0.168,
    "elsewhere: 4 words": 0.147,
    "elsewhere: 5 words": -0.564,
    "elsewhere: Jr": 0.638,
    "elsewhere: abstract": 0.35,
    "elsewhere: acronym": 0.608,
    "elsewhere: acronym in brackets": 0.426,
    "elsewhere: after \"a\"": 0.209,
    "elsewhere: after \"about\"": 0.156,
    "elsewhere: after \"against\"": 0.161,
    "elsewhere: after \"and\"": 0.053,
    "elsewhere: after \"as\"": 0.312,
    "elsewhere: after \"at\"": 0.004,
    "elsewhere: after \"between\"": -0.078,
    "elsewhere: after \"by the\"": -0.16,
    "elsewhere: after \"by\"": 0.676,
    "elsewhere: after \"for the\"": -0.147,
    "elsewhere: after \"for\"": 0.318,
    "elsewhere: after \"from the\"": 0.044,
    "elsewhere: after \"from\"": 0.138,
    "elsewhere: after \"his\"": 0.441,
    "elsewhere: after \"in the\"": -0.183,
    "elsewhere: after \"in\"": 0.404,
    "elsewhere: after \"of the\"": -0.403,
    "elsewhere: after \"of\"": 0.163,
    "elsewhere: after \"on\"": 0.674,
    "elsewhere: after \"or\"": -0.03,
    "elsewhere: after \"that\"": -0.212,
    "elsewhere: after \"the\"": 0.44,
    "elsewhere: after \"to\"": 0.921,
    "elsewhere: after \"with the\"": 0.172,
    "elsewhere: after \"with\"": -0.235,
    "elsewhere: after a bracket": 0.588,
    "elsewhere: after a comma": 0.001,
    "elsewhere: after a mark": 0.631,
    "elsewhere: after a noun of bodies": 0.78,
    "elsewhere: after a noun of people": -0.007,
    "elsewhere: after a noun of places": -0.655,
    "elsewhere: after a number": -0.335,
    "elsewhere: after a place and comma": 0.071,
    "elsewhere: after a role": 0.066,
    "elsewhere: after a role and comma": -0.63,
    "elsewhere: after a verb of saying": -1.596,
    "elsewhere: after a word": 0.437,
    "elsewhere: after an owner": -0.047,
    "elsewhere: among capitals": -0.277,
    "elsewhere: and": -0.048,
    "elsewhere: before \"and\"": -0.203,
    "elsewhere: before \"are\"": -0.005,
    "elsewhere: before \"at\"": -0.002,
    "elsewhere: before \"for\"": -0.071,
    "elsewhere: before \"had\"": 0.227,
    "elsewhere: before \"has\"": 0.246,
    "elsewhere: before \"have\"": -0.221,
    "elsewhere: before \"in\"": -0.212,
    "elsewhere: before \"is\"": 0.049,
    "elsewhere: before \"of\"": -0.106,
    "elsewhere: before \"on\"": 0.102,
    "elsewhere: before \"or\"": 0.146,
    "elsewhere: before \"said\"": -0.006,
    "elsewhere: before \"that\"": 0.235,
    "elsewhere: before \"to\"": 0.037,
    "elsewhere: before \"was\"": 0.083,
    "elsewhere: before a bracket": 0.502,
    "elsewhere: before a colon": 0.484,
    "elsewhere: before a comma and place": 0.3,
    "elsewhere: before a mark": 0.746,
    "elsewhere: before a noun of bodies": -0.38,
    "elsewhere: before a noun of people": -0.553,
    "elsewhere: before a number": -1.1,
    "elsewhere: before a role": -0.757,
    "elsewhere: before a verb of saying": 0.181,
    "elsewhere: before a word": -0.204,
    "elsewhere: beside a body": 0.331,
    "elsewhere: beside a person": 0.316,
    "elsewhere: beside a place": -0.581,
    "elsewhere: body apposition": 0.152,
    "elsewhere: body by its words": -0.415,
    "elsewhere: brackets after": 0.575,
    "elsewhere: capital inside a word": 0.281,
    "elsewhere: case against": -0.82,
    "elsewhere: deed of": -0.624,
    "elsewhere: digit": 0.682,
    "elsewhere: given name alone": -0.05,
    "elsewhere: given name and surname": -0.703,
    "elsewhere: given name first": -0.139,
    "elsewhere: given name last": -0.171,
    "elsewhere: given name or word first": -0.335,
    "elsewhere: he or she soon after": 0.641,
    "elsewhere: honorific": -0.224,
    "elsewhere: hyphen": 0.263,
    "elsewhere: in brackets after a body": 0.769,
    "elsewhere: in brackets after a person": 0.481,
    "elsewhere: in brackets after a place": -0.588,
    "elsewhere: initial": -0.067,
    "elsewhere: initials first": 0.131,
    "elsewhere: institution inside": 0.011,
    "elsewhere: institution last": -0.399,
    "elsewhere: known body": -0.183,
    "elsewhere: known body first": 0.351,
    "elsewhere: known place": -0.464,
    "elsewhere: known surname": -0.188,
    "elsewhere: land by its ending": -0.619,
    "elsewhere: list item": -0.743,
    "elsewhere: mentions": 0.462,
    "elsewhere: nation first": 0.187,
    "elsewhere: no body by these capitals": 0.435,
    "elsewhere: noun of bodies first": 0.541,
    "elsewhere: noun of bodies last": 0.126,
    "elsewhere: of": -0.297,
    "elsewhere: one letter": 0.135,
    "elsewhere: opens sentence": -1.247,
    "elsewhere: place before a hyphen": 0.212,
    "elsewhere: place by its words": 0.129,
    "elsewhere: place first": -0.832,
    "elsewhere: place last": -0.074,
    "elsewhere: place noun first": -0.02,
    "elsewhere: place noun last": 0.149,
    "elsewhere: place of": -0.618,
    "elsewhere: plural": -0.384,
    "elsewhere: role apposition": 0.197,
    "elsewhere: role from": -0.172,
    "elsewhere: role inside": 0.116,
    "elsewhere: role last": 0.186,
    "elsewhere: role of": -0.327,
    "elsewhere: role of the": -0.03,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": 0.588,
    "elsewhere: shouted": 0.22,
    "elsewhere: stands like a body": -0.317,
    "elsewhere: stands like a person": -0.307,
    "elsewhere: stands like a place": -0.351,
    "elsewhere: sure body first": 0.106,
    "elsewhere: sure body last": -0.001,
    "elsewhere: sure body of": -0.297,
    "elsewhere: surname of Germans": -0.199,
    "elsewhere: tag before": -0.05,
    "elsewhere: thing inside": -0.447,
    "elsewhere: thing last": 0.186,
    "elsewhere: title": -0.362,
    "elsewhere: titles in the article": 1.465,
    "elsewhere: town by its ending": -0.048,
    "elsewhere: words": -0.08,
    "for": 0.223,
    "given name alone": -0.515,
    "given name and surname": -2.126,
    "given name first": -0.514,
    "given name last": -0.778,
    "given name or word first": -0.285,
    "given to": -0.167,
    "got from": -0.394,
    "he or she soon after": -0.542,
    "honorific": -0.976,
    "hyphen": -0.005,
    "in brackets after a body": 0.946,
    "in brackets after a person": 1.186,
    "in brackets after a place": -0.81,
    "initial": -0.381,
    "initials first": -0.12,
    "institution inside": 0.259,
    "institution last": 1.352,
    "known body": 1.944,
    "known body first": -0.219,
    "known place": -1.024,
    "known surname": -1.091,
    "land by its ending": 0.66,
    "list item": -0.557,
    "mentions": 0.37,
    "nation first": 0.25,
    "no body by these capitals": -0.374,
    "noun after a hyphen": 0.38,
    "noun of bodies first": 1.087,
    "noun of bodies last": 0.322,
    "nouns in capitals: 1 words": -0.601,
    "nouns in capitals: 2 words": 0.446,
    "nouns in capitals: 3 words": 0.169,
    "nouns in capitals: 4 words": -0.314,
    "nouns in capitals: 5 words": 0.073,
    "nouns in capitals: Jr": -0.03,
    "nouns in capitals: abstract": -0.213,
    "nouns in capitals: acronym": 1.175,
    "nouns in capitals: acronym in brackets": 0.34,
    "nouns in capitals: after \"a\"": -0.434,
    "nouns in capitals: after \"about\"": 0.233,
    "nouns in capitals: after \"against\"": 0.356,
    "nouns in capitals: after \"and\"": 0.274,
    "nouns in capitals: after \"around\"": 0.027,
    "nouns in capitals: after \"as\"": -0.204,
    "nouns in capitals: after \"at the\"": 0.273,
    "nouns in capitals: after \"at\"": 0.086,
    "nouns in capitals: after \"between\"": -0.097,
    "nouns in capitals: after \"by the\"": -0.078,
    "nouns in capitals: after \"by\"": -0.264,
    "nouns in capitals: after \"for the\"": 0.015,
    "nouns in capitals: after \"for\"": -0.343,
    "nouns in capitals: after \"from the\"": -0.663,
    "nouns in capitals: after \"from\"": -0.348,
    "nouns in capitals: after \"her\"": -0.19,
    "nouns in capitals: after \"his\"": -0.082,
    "nouns in capitals: after \"in the\"": -0.25,
    "nouns in capitals: after \"in\"": -0.038,
    "nouns in capitals: after \"like\"": 0.367,
    "nouns in capitals: after \"named\"": -0.002,
    "nouns in capitals: after \"of the\"": 0.266,
    "nouns in capitals: after \"of\"": 0.315,
    "nouns in capitals: after \"on\"": 0.538,
    "nouns in capitals: after \"or\"": -0.112,
    "nouns in capitals: after \"that\"": 0.224,
    "nouns in capitals: after \"the\"": 0.44,
    "nouns in capitals: after \"to\"": -0.956,
    "nouns in capitals: after \"under\"": -0.109,
    "nouns in capitals: after \"with the\"": 0.007,
    "nouns in capitals: after \"with\"": 0.15,
    "nouns in capitals: after a bracket": 0.236,
    "nouns in capitals: after a comma": -0.688,
    "nouns in capitals: after a held article": 0.089,
    "nouns in capitals: after a mark": 1.298,
    "nouns in capitals: after a noun of bodies": -0.058,
    "nouns in capitals: after a noun of people": 0.016,
    "nouns in capitals: after a noun of places": -0.034,
    "nouns in capitals: after a number": -0.244,
    "nouns in capitals: after a place and comma": -0.067,
    "nouns in capitals: after a role": -0.49,
    "nouns in capitals: after a role and comma": 0.091,
    "nouns in capitals: after a verb of saying": -0.035,
    "nouns in capitals: after a word": 0.031,
    "nouns in capitals: after an adjective": -0.263,
    "nouns in capitals: after an owner": -0.436,
    "nouns in capitals: among capitals": 0.57,
    "nouns in capitals: and": -0.075,
    "nouns in capitals: before \"and\"": 0.314,
    "nouns in capitals: before \"are\"": -0.144,
    "nouns in capitals: before \"at\"": 0.158,
    "nouns in capitals: before \"can\"": 0.089,
    "nouns in capitals: before \"for\"": 0.216,
    "nouns in capitals: before \"had\"": 0.032,
    "nouns in capitals: before \"has\"": 0.048,
    "nouns in capitals: before \"have\"": 0.116,
    "nouns in capitals: before \"in\"": -0.025,
    "nouns in capitals: before \"is\"": 0.009,
    "nouns in capitals: before \"of\"": -0.161,
    "nouns in capitals: before \"on\"": -0.05,
    "nouns in capitals: before \"or\"": -0.141,
    "nouns in capitals: before \"said\"": -0.069,
    "nouns in capitals: before \"says\"": -0.029,
    "nouns in capitals: before \"to\"": -0.222,
    "nouns in capitals: before \"was\"": 0.04,
    "nouns in capitals: before \"were\"": 0.152,
    "nouns in capitals: before \"will\"": -0.144,
    "nouns in capitals: before a bracket": 0.895,
    "nouns in capitals: before a colon": 0.067,
    "nouns in capitals: before a comma and place": -0.122,
    "nouns in capitals: before a mark": 0.541,
    "nouns in capitals: before a noun of bodies": -0.003,
    "nouns in capitals: before a noun of people": 0.095,
    "nouns in capitals: before a number": 0.244,
    "nouns in capitals: before a role": -0.002,
    "nouns in capitals: before a verb of saying": 0.539,
    "nouns in capitals: before a word": -0.564,
    "nouns in capitals: beside a body": -0.016,
    "nouns in capitals: beside a person": 0.223,
    "nouns in capitals: beside a place": -0.182,
    "nouns in capitals: body apposition": -0.066,
    "nouns in capitals: body by its words": 0.186,
    "nouns in capitals: body by itself": 1.123,
    "nouns in capitals: brackets after": 0.37,
    "nouns in capitals: capital inside a word": 1.208,
    "nouns in capitals: digit": 0.613,
    "nouns in capitals: given name alone": 0.856,
    "nouns in capitals: given name and surname": -1.001,
    "nouns in capitals: given name first": -0.339,
    "nouns in capitals: given name last": -0.084,
    "nouns in capitals: given name or word first": -0.425,
    "nouns in capitals: he or she soon after": -0.089,
    "nouns in capitals: honorific": -0.011,
    "nouns in capitals: hyphen": -0.402,
    "nouns in capitals: in brackets after a body": 0.087,
    "nouns in capitals: in brackets after a person": 0.192,
    "nouns in capitals: in brackets after a place": -0.182,
    "nouns in capitals: initial": -0.022,
    "nouns in capitals: initials first": -0.104,
    "nouns in capitals: institution inside": -0.03,
    "nouns in capitals: institution last": -0.514,
    "nouns in capitals: known body": 0.979,
    "nouns in capitals: known body first": 0.179,
    "nouns in capitals: known place": 0.285,
    "nouns in capitals: known surname": 0.379,
    "nouns in capitals: land by its ending": -0.335,
    "nouns in capitals: list item": 0.442,
    "nouns in capitals: mentions": 0.384,
    "nouns in capitals: nation first": 0.063,
    "nouns in capitals: no body by these capitals": -0.105,
    "nouns in capitals: noun after a hyphen": 0.38,
    "nouns in capitals: noun of bodies first": 1.3,
    "nouns in capitals: noun of bodies last": 1.029,
    "nouns in capitals: one letter": -0.204,
    "nouns in capitals: opens sentence": -0.749,
    "nouns in capitals: owner of a thing": -0.281,
    "nouns in capitals: place before a hyphen": 0.572,
    "nouns in capitals: place by its words": 0.133,
    "nouns in capitals: place first": -0.46,
    "nouns in capitals: place last": 1.048,
    "nouns in capitals: place noun first": -0.076,
    "nouns in capitals: place noun last": -0.045,
    "nouns in capitals: plural": -0.12,
    "nouns in capitals: possessive": 0.102,
    "nouns in capitals: role apposition": -0.315,
    "nouns in capitals: role from": -0.008,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": 0.014,
    "nouns in capitals: role of": -0.151,
    "nouns in capitals: role of the": -0.333,
    "nouns in capitals: share of everyday words": 0.496,
    "nouns in capitals: share of words in small letters": 0.017,
    "nouns in capitals: shouted": -0.282,
    "nouns in capitals: stands like a body": -0.075,
    "nouns in capitals: stands like a person": -0.111,
    "nouns in capitals: stands like a place": -0.16,
    "nouns in capitals: sure body first": 0.054,
    "nouns in capitals: sure body last": -0.847,
    "nouns in capitals: surname of Germans": -0.454,
    "nouns in capitals: tag before": -0.008,
    "nouns in capitals: thing inside": -0.028,
    "nouns in capitals: thing last": -0.093,
    "nouns in capitals: title": 0.317,
    "nouns in capitals: titles in the article": 0.611,
    "nouns in capitals: town by its ending": 0.281,
    "nouns in capitals: words": -0.093,
    "of": 0.077,
    "one letter": -0.834,
    "opens sentence": 0.228,
    "owner of a role": -0.357,
    "owner of a thing": -0.458,
    "place before a hyphen": 0.439,
    "place by its words": -0.955,
    "place first": 0.221,
    "place last": 0.562,
    "place noun first": -0.035,
    "place noun last": -0.177,
    "place of": -1.115,
    "plural": 0.516,
    "possessive": 0.725,
    "role apposition": -0.164,
    "role from": -0.59,
    "role inside": -0.191,
    "role last": -0.08,
    "role of": 0.001,
    "role of the": -0.698,
    "share of everyday words": -0.547,
    "share of words in small letters": -1.192,
    "shouted": -0.841,
    "small place noun last": -0.964,
    "stands like a body": 1.428,
    "stands like a person": -0.665,
    "stands like a place": -0.042,
    "sure body first": -0.507,
    "sure body last": 0.025,
    "sure body of": 0.517,
    "surname of Germans": -0.228,
    "tag before": -0.559,
    "thing inside": -0.356,
    "thing last": -1.432,
    "title": -0.558,
    "titles in the article": 0.073,
    "town by its ending": 0.31,
    "words": 0.459
  },
  "place": {
    "": -2.058,
    "1 words": -0.163,
    "2 words": 0.231,
    "3 words": 0.246,
    "4 words": -0.21,
    "5 words": -0.105,
    "Jr": -0.512,
    "abstract": -0.537,
    "acronym": -0.751,
    "acronym in brackets": 0.631,
    "after \"a\"": -0.252,
    "after \"about\"": 0.187,
    "after \"across\"": 0.238,
    "after \"against\"": -1.124,
    "after \"an\"": -0.443,
    "after \"and\"": 0.584,
    "after \"around\"": 0.242,
    "after \"as\"": -0.04,
    "after \"at the\"": 0.983,
    "after \"at\"": -0.103,
    "after \"between\"": 0.591,
    "after \"by the\"": -0.578,
    "after \"by\"": -0.327,
    "after \"called\"": -0.146,
    "after \"for the\"": -0.493,
    "after \"for\"": -0.241,
    "after \"from the\"": 0.423,
    "after \"from\"": 1.282,
    "after \"her\"": 0.001,
    "after \"his\"": -0.291,
    "after \"in the\"": 0.975,
    "after \"in\"": 1.41,
    "after \"inside\"": 0.002,
    "after \"into\"": 0.05,
    "after \"its\"": 0.19,
    "after \"like\"": -0.293,
    "after \"my\"": -0.114,
    "after \"named\"": -0.142,
    "after \"near\"": 0.574,
    "after \"of the\"": 0.171,
    "after \"of\"": 0.944,
    "after \"on\"": 0.376,
    "after \"or\"": -0.041,
    "after \"our\"": -0.009,
    "after \"outside\"": 0.092,
    "after \"over\"": 0.456,
    "after \"than\"": -0.047,
    "after \"that\"": -0.077,
    "after \"the\"": 0.443,
    "after \"their\"": 0.187,
    "after \"this\"": -0.047,
    "after \"through\"": -0.027,
    "after \"to\"": 1.034,
    "after \"under\"": 0.297,
    "after \"using\"": -0.021,
    "after \"via\"": -0.156,
    "after \"with the\"": -0.147,
    "after \"with\"": -0.308,
    "after \"your\"": -0.122,
    "after a bracket": 0.113,
    "after a comma": 0.335,
    "after a held article": -0.525,
    "after a mark": -0.798,
    "after a noun of bodies": -0.744,
    "after a noun of people": -0.199,
    "after a noun of places": 1.238,
    "after a number": 0.014,
    "after a place and comma": 0.184,
    "after a role": -0.795,
    "after a role and comma": -0.551,
    "after a verb of going": 0.079,
    "after a verb of owning": -0.425,
    "after a verb of saying": -1.106,
    "after a word": 0.163,
    "after an adjective": -0.469,
    "after an owner": 0.187,
    "age after": -0.314,
    "among capitals": -0.689,
    "and": 0.022,
    "before \", which\"": -0.688,
    "before \", who\"": -0.104,
    "before \"also\"": -0.431,
    "before \"and\"": 0.44,
    "before \"are\"": 0.165,
    "before \"at\"": -0.314,
    "before \"can\"": -0.035,
    "before \"could\"": -0.165,
    "before \"did\"": 0.241,
    "before \"does\"": -0.016,
    "before \"for\"": -0.134,
    "before \"had\"": -0.409,
    "before \"has\"": -0.055,
    "before \"have\"": -0.214,
    "before \"in\"": 0.609,
    "before \"is\"": 0.424,
    "before \"may\"": -0.174,
    "before \"of\"": -0.55,
    "before \"on\"": 0.145,
    "before \"or\"": -0.081,
    "before \"said\"": -0.657,
    "before \"says\"": -0.174,
    "before \"that\"": -0.316,
    "before \"then\"": -0.008,
    "before \"to\"": 0.474,
    "before \"was\"": -0.08,
    "before \"were\"": 0.175,
    "before \"which\"": 0.284,
    "before \"who\"": -0.201,
    "before \"will\"": 0.394,
    "before \"would\"": -0.299,
    "before a bracket": 0.036,
    "before a colon": -0.176,
    "before a comma and place": 0.637,
    "before a mark": -0.285,
    "before a noun of bodies": -0.058,
    "before a noun of people": 0.388,
    "before a number": -1.304,
    "before a role": 0.875,
    "before a verb of saying": -1.042,
    "before a verb or plural": 0.044,
    "before a word": 0.027,
    "beside a body": -0.568,
    "beside a person": 0.897,
    "beside a place": -0.331,
    "body apposition": 0.225,
    "body by its words": -1.052,
    "body by itself": -0.602,
    "brackets after": -0.264,
    "capital inside a word": -1.762,
    "case against": -0.21,
    "deed of": -1.549,
    "digit": -1.072,
    "elsewhere: 1 words": 0.497,
    "elsewhere: 2 words": -0.442,
    "elsewhere: 3 words": -0.21,
    "elsewhere: 4 words": 0.253,
    "elsewhere: 5 words": -0.006,
    "elsewhere: Jr": -0.208,
    "elsewhere: abstract": -0.191,
    "elsewhere: acronym": -0.305,
    "elsewhere: acronym in brackets": 0.392,
    "elsewhere: after \"a\"": -0.287,
    "elsewhere: after \"about\"": -0.053,
    "elsewhere: after \"against\"": -0.739,
    "elsewhere: after \"and\"": 0.483,
    "elsewhere: after \"as\"": 0.43,
    "elsewhere: after \"at\"": -0.379,
    "elsewhere: after \"between\"": 0.197,
    "elsewhere: after \"by the\"": -0.279,
    "elsewhere: after \"by\"": 0.1,
    "elsewhere: after \"for the\"": 0.052,
    "elsewhere: after \"for\"": -0.079,
    "elsewhere: after \"from the\"": -0.131,
    "elsewhere: after \"from\"": -0.135,
    "elsewhere: after \"his\"": -0.138,
    "elsewhere: after \"in the\"": 0.593,
    "elsewhere: after \"in\"": -0.313,
    "elsewhere: after \"of the\"": 0.429,
    "elsewhere: after \"of\"": 0.033,
    "elsewhere: after \"on\"": -0.356,
    "elsewhere: after \"or\"": 0.162,
    "elsewhere: after \"that\"": 0.119,
    "elsewhere: after \"the\"": -0.482,
    "elsewhere: after \"to\"": 0.117,
    "elsewhere: after \"with the\"": 0.031,
    "elsewhere: after \"with\"": 0.226,
    "elsewhere: after a bracket": 0.37,
    "elsewhere: after a comma": -0.356,
    "elsewhere: after a mark": 0.333,
    "elsewhere: after a noun of bodies": -0.586,
    "elsewhere: after a noun of people": -0.462,
    "elsewhere: after a noun of places": 1.231,
    "elsewhere: after a number": -0.109,
    "elsewhere: after a place and comma": 0.005,
    "elsewhere: after a role": -0.119,
    "elsewhere: after a role and comma": -0.257,
    "elsewhere: after a verb of saying": -0.783,
    "elsewhere: after a word": 0.167,
    "elsewhere: after an owner": 0.261,
    "elsewhere: among capitals": 0.286,
    "elsewhere: and": -0.002,
    "elsewhere: before \"and\"": 0.52,
    "elsewhere: before \"are\"": 0.474,
    "elsewhere: before \"at\"": -0.006,
    "elsewhere: before \"for\"": 0.888,
    "elsewhere: before \"had\"": -0.138,
    "elsewhere: before \"has\"": -0.472,
    "elsewhere: before \"have\"": -0.296,
    "elsewhere: before \"in\"": 0.234,
    "elsewhere: before \"is\"": 0.356,
    "elsewhere: before \"of\"": -0.268,
    "elsewhere: before \"on\"": -0.147,
    "elsewhere: before \"or\"": 0.586,
    "elsewhere: before \"said\"": 0.059,
    "elsewhere: before \"that\"": -0.184,
    "elsewhere: before \"to\"": -0.4,
    "elsewhere: before \"was\"": -0.115,
    "elsewhere: before a bracket": 0.229,
    "elsewhere: before a colon": -0.314,
    "elsewhere: before a comma and place": -0.297,
    "elsewhere: before a mark": 0.394,
    "elsewhere: before a noun of bodies": 0.016,
    "elsewhere: before a noun of people": 0.141,
    "elsewhere: before a number": -0.562,
    "elsewhere: before a role": -0.079,
    "elsewhere: before a verb of saying": 0.437,
    "elsewhere: before a word": 0.009,
    "elsewhere: beside a body": -0.289,
    "elsewhere: beside a person": 0.031,
    "elsewhere: beside a place": 0.419,
    "elsewhere: body apposition": 0.388,
    "elsewhere: body by its words": -0.048,
    "elsewhere: brackets after": 0.323,
    "elsewhere: capital inside a word": -0.527,
    "elsewhere: case against": -0.21,
    "elsewhere: deed of": -1.549,
    "elsewhere: digit": 0.188,
    "elsewhere: given name alone": -0.573,
    "elsewhere: given name and surname": -0.305,
    "elsewhere: given name first": -0.286,
    "elsewhere: given name last": 0.429,
    "elsewhere: given name or word first": -0.014,
    "elsewhere: he or she soon after": -0.032,
    "elsewhere: honorific": -0.325,
    "elsewhere: hyphen": 0.661,
    "elsewhere: in brackets after a body": -0.347,
    "elsewhere: in brackets after a person": -0.611,
    "elsewhere: in brackets after a place": 1.209,
    "elsewhere: initial": -0.056,
    "elsewhere: initials first": -0.227,
    "elsewhere: institution inside": -0.679,
    "elsewhere: institution last": -0.757,
    "elsewhere: known body": -0.039,
    "elsewhere: known body first": -0.405,
    "elsewhere: known place": -1.067,
    "elsewhere: known surname": 0.136,
    "elsewhere: land by its ending": -0.143,
    "elsewhere: list item": 0.248,
    "elsewhere: mentions": 0.059,
    "elsewhere: nation first": -0.025,
    "elsewhere: no body by these capitals": -0.237,
    "elsewhere: noun of bodies first": -0.654,
    "elsewhere: noun of bodies last": -1.575,
    "elsewhere: of": -0.001,
    "elsewhere: one letter": -0.435,
    "elsewhere: opens sentence": 0.138,
    "elsewhere: place before a hyphen": -0.368,
    "elsewhere: place by its words": -0.667,
    "elsewhere: place first": 0.379,
    "elsewhere: place last": -0.669,
    "elsewhere: place noun first": -0.022,
    "elsewhere: place noun last": -0.645,
    "elsewhere: place of": 0.319,
    "elsewhere: plural": 0.56,
    "elsewhere: role apposition": 0.383,
    "elsewhere: role from": -0.391,
    "elsewhere: role inside": 0.157,
    "elsewhere: role last": 0.054,
    "elsewhere: role of": 0.152,
    "elsewhere: role of the": -0.462,
    "elsewhere: share of everyday words": 0,
    "elsewhere: share of words in small letters": -0.271,
    "elsewhere: shouted": -0.381,
    "elsewhere: stands like a body": -0.77,
    "elsewhere: stands like a person": -0.554,
    "elsewhere: stands like a place": -0.153,
    "elsewhere: sure body first": 0.06,
    "elsewhere: sure body last": -0.075,
    "elsewhere: sure body of": -0.001,
    "elsewhere: surname of Germans": 0.131,
    "elsewhere: tag before": -0.02,
    "elsewhere: thing inside": -0.286,
    "elsewhere: thing last": -0.114,
    "elsewhere: title": -0.318,
    "elsewhere: titles in the article": 0.766,
    "elsewhere: town by its ending": -0.092,
    "elsewhere: words": -0.034,
    "for": -0.177,
    "given name alone": -0.11,
    "given name and surname": -1.806,
    "given name first": -0.25,
    "given name last": 0.072,
    "given name or word first": 0.018,
    "given to": -0.408,
    "got from": -1.771,
    "he or she soon after": 0.003,
    "honorific": -0.729,
    "hyphen": -0.128,
    "in brackets after a body": -0.117,
    "in brackets after a person": 0.225,
    "in brackets after a place": 0.873,
    "initial": -0.143,
    "initials first": -0.556,
    "institution inside": -0.394,
    "institution last": -0.78,
    "known body": -1.618,
    "known body first": -0.875,
    "known place": 3.715,
    "known surname": -1.131,
    "land by its ending": 0.201,
    "list item": -0.899,
    "mentions": -0.031,
    "nation first": -0.284,
    "no body by these capitals": -0.23,
    "noun after a hyphen": 0.252,
    "noun of bodies first": -1.205,
    "noun of bodies last": -0.077,
    "nouns in capitals: 1 words": -0.783,
    "nouns in capitals: 2 words": 0.264,
    "nouns in capitals: 3 words": 0.065,
    "nouns in capitals: 4 words": -0.071,
    "nouns in capitals: 5 words": -0.028,
    "nouns in capitals: Jr": -0.014,
    "nouns in capitals: abstract": 0.384,
    "nouns in capitals: acronym": 0.127,
    "nouns in capitals: acronym in brackets": -0.294,
    "nouns in capitals: after \"a\"": -0.109,
    "nouns in capitals: after \"about\"": -0.084,
    "nouns in capitals: after \"against\"": -0.138,
    "nouns in capitals: after \"and\"": 0.135,
    "nouns in capitals: after \"around\"": -0.161,
    "nouns in capitals: after \"as\"": -0.093,
    "nouns in capitals: after \"at the\"": 0.139,
    "nouns in capitals: after \"at\"": -0.058,
    "nouns in capitals: after \"between\"": 0.001,
    "nouns in capitals: after \"by the\"": -0.007,
    "nouns in capitals: after \"by\"": -0.011,
    "nouns in capitals: after \"for the\"": -0.112,
    "nouns in capitals: after \"for\"": -0.216,
    "nouns in capitals: after \"from the\"": 0.707,
    "nouns in capitals: after \"from\"": 0.288,
    "nouns in capitals: after \"her\"": -0.202,
    "nouns in capitals: after \"his\"": -0.083,
    "nouns in capitals: after \"in the\"": 0.363,
    "nouns in capitals: after \"in\"": 0.446,
    "nouns in capitals: after \"like\"": -0.055,
    "nouns in capitals: after \"named\"": -0.004,
    "nouns in capitals: after \"of the\"": -0.123,
    "nouns in capitals: after \"of\"": 0.044,
    "nouns in capitals: after \"on\"": 0.344,
    "nouns in capitals: after \"or\"": 0.172,
    "nouns in capitals: after \"that\"": -0.075,
    "nouns in capitals: after \"the\"": 0.044,
    "nouns in capitals: after \"to\"": 0.523,
    "nouns in capitals: after \"under\"": -0.049,
    "nouns in capitals: after \"with the\"": -0.048,
    "nouns in capitals: after \"with\"": -0.055,
    "nouns in capitals: after a bracket": -0.108,
    "nouns in capitals: after a comma": -0.055,
    "nouns in capitals: after a held article": -0.525,
    "nouns in capitals: after a mark": -0.053,
    "nouns in capitals: after a noun of bodies": 0.413,
    "nouns in capitals: after a noun of people": -0.012,
    "nouns in capitals: after a noun of places": -0.074,
    "nouns in capitals: after a number": -0.344,
    "nouns in capitals: after a place and comma": 0.14,
    "nouns in capitals: after a role": -0.133,
    "nouns in capitals: after a role and comma": -0.114,
    "nouns in capitals: after a verb of saying": -0.313,
    "nouns in capitals: after a word": -0.569,
    "nouns in capitals: after an adjective": -0.469,
    "nouns in capitals: after an owner": -0.002,
    "nouns in capitals: among capitals": 0.193,
    "nouns in capitals: and": -0.012,
    "nouns in capitals: before \"and\"": -0.006,
    "nouns in capitals: before \"are\"": -0.37,
    "nouns in capitals: before \"at\"": -0.026,
    "nouns in capitals: before \"can\"": -0.013,
    "nouns in capitals: before \"for\"": -0.17,
    "nouns in capitals: before \"had\"": -0.033,
    "nouns in capitals: before \"has\"": 0.155,
    "nouns in capitals: before \"have\"": 0.011,
    "nouns in capitals: before \"in\"": 0.14,
    "nouns in capitals: before \"is\"": -0.248,
    "nouns in capitals: before \"of\"": 0.141,
    "nouns in capitals: before \"on\"": -0.153,
    "nouns in capitals: before \"or\"": -0.134,
    "nouns in capitals: before \"said\"": 0.075,
    "nouns in capitals: before \"says\"": -0.001,
    "nouns in capitals: before \"to\"": 0.426,
    "nouns in capitals: before \"was\"": -0.264,
    "nouns in capitals: before \"were\"": -0.003,
    "nouns in capitals: before \"will\"": 0.034,
    "nouns in capitals: before a bracket": -0.229,
    "nouns in capitals: before a colon": 0.122,
    "nouns in capitals: before a comma and place": -0.012,
    "nouns in capitals: before a mark": 0.124,
    "nouns in capitals: before a noun of bodies": 0,
    "nouns in capitals: before a noun of people": -0.001,
    "nouns in capitals: before a number": 0.38,
    "nouns in capitals: before a role": 0,
    "nouns in capitals: before a verb of saying": 0.264,
    "nouns in capitals: before a word": -0.285,
    "nouns in capitals: beside a body": -0.046,
    "nouns in capitals: beside a person": -0.225,
    "nouns in capitals: beside a place": 0.073,
    "nouns in capitals: body apposition": -0.045,
    "nouns in capitals: body by its words": -0.267,
    "nouns in capitals: body by itself": -0.602,
    "nouns in capitals: brackets after": -0.185,
    "nouns in capitals: capital inside a word": -0.051,
    "nouns in capitals: digit": -0.018,
    "nouns in capitals: given name alone": 0.745,
    "nouns in capitals: given name and surname": -0.73,
    "nouns in capitals: given name first": 0.137,
    "nouns in capitals: given name last": 0.06,
    "nouns in capitals: given name or word first": 0.119,
    "nouns in capitals: he or she soon after": -0.059,
    "nouns in capitals: honorific": -0.005,
    "nouns in capitals: hyphen": 0.508,
    "nouns in capitals: in brackets after a body": -0.004,
    "nouns in capitals: in brackets after a person": 0.318,
    "nouns in capitals: in brackets after a place": -0.289,
    "nouns in capitals: initial": -0.005,
    "nouns in capitals: initials first": -0.006,
    "nouns in capitals: institution inside": -0.191,
    "nouns in capitals: institution last": -0.301,
    "nouns in capitals: known body": -0.132,
    "nouns in capitals: known body first": -0.165,
    "nouns in capitals: known place": 0.949,
    "nouns in capitals: known surname": -0.058,
    "nouns in capitals: land by its ending": 1.083,
    "nouns in capitals: list item": 0.221,
    "nouns in capitals: mentions": 0.388,
    "nouns in capitals: nation first": -0.005,
    "nouns in capitals: no body by these capitals": -0.036,
    "nouns in capitals: noun after a hyphen": 0.252,
    "nouns in capitals: noun of bodies first": -0.17,
    "nouns in capitals: noun of bodies last": 0.347,
    "nouns in capitals: one letter": -0.056,
    "nouns in capitals: opens sentence": 0.796,
    "nouns in capitals: owner of a thing": 0.078,
    "nouns in capitals: place before a hyphen": 0.329,
    "nouns in capitals: place by its words": -0.272,
    "nouns in capitals: place first": -0.151,
    "nouns in capitals: place last": -0.454,
    "nouns in capitals: place noun first": -0.006,
    "nouns in capitals: place noun last": 0.115,
    "nouns in capitals: plural": 0.094,
    "nouns in capitals: possessive": -0.53,
    "nouns in capitals: role apposition": -0.13,
    "nouns in capitals: role from": 0.32,
    "nouns in capitals: role inside": 0,
    "nouns in capitals: role last": -0.004,
    "nouns in capitals: role of": -0.051,
    "nouns in capitals: role of the": 0.334,
    "nouns in capitals: share of everyday words": 0.648,
    "nouns in capitals: share of words in small letters": 0.131,
    "nouns in capitals: shouted": -0.215,
    "nouns in capitals: stands like a body": 0.277,
    "nouns in capitals: stands like a person": 0.124,
    "nouns in capitals: stands like a place": 0.413,
    "nouns in capitals: sure body first": -0.093,
    "nouns in capitals: sure body last": -0.042,
    "nouns in capitals: surname of Germans": 0.202,
    "nouns in capitals: tag before": -0.001,
    "nouns in capitals: thing inside": -0.001,
    "nouns in capitals: thing last": -0.062,
    "nouns in capitals: title": 0.625,
    "nouns in capitals: titles in the article": 0.453,
    "nouns in capitals: town by its ending": 0.05,
    "nouns in capitals: words": -0.481,
    "of": -0.159,
    "one letter": -1.153,
    "opens sentence": -0.132,
    "owner of a role": -0.143,
    "owner of a thing": -0.052,
    "place before a hyphen": -0.306,
    "place by its words": 2.403,
    "place first": 0.572,
    "place last": 0.663,
    "place noun first": 0.061,
    "place noun last": 1.43,
    "place of": 0.945,
    "plural": -0.588,
    "possessive": -0.29,
    "role apposition": 0.547,
    "role from": 0.922,
    "role inside": -0.057,
    "role last": -0.137,
    "role of": 0.101,
    "role of the": 0.1,
    "share of everyday words": -1.083,
    "share of words in small letters": -1.046,
    "shouted": 0.324,
    "small place noun last": 0.669,
    "stands like a body": -0.557,
    "stands like a person": -1.536,
    "stands like a place": 2.111,
    "sure body first": 0.652,
    "sure body last": -0.156,
    "sure body of": -0.652,
    "surname of Germans": -0.941,
    "tag before": -0.638,
    "thing inside": -0.484,
    "thing last": -1.215,
    "title": -0.361,
    "titles in the article": -0.189,
    "town by its ending": 1.082,
    "words": -0.331
  }
};
/** Words and, in hundredths, what each is worth for a person, a body, a place. */
export const KIND_WORDS = {
  "first word:": String.raw`
airbus 0 -21 -8 albert 4 -11 2 aldo 15 -2 -1 alexander -20 -4 -1 amedeo 11 -3 0 ana 15 -5 -1 ann 77 -51 -1
anna 32 -5 -4 anne 11 -7 0 anton -41 -1 -2 antonio 15 -4 -2 arabian 0 -14 5 ash -57 -3 72 asociación 0 11 0
association 0 -39 0 associação -1 -17 -1 athletic -23 87 -10 audiencia 0 33 -3 autoridad -2 29 -1
aïn -12 -12 48 balonmano -1 63 -16 banco 0 28 0 bank 0 20 -2 basic -2 -16 -13 bay 0 35 -24 bbc 0 30 -5
beatrice -24 -1 0 beatriz -29 -1 -1 ben -2 11 -2 berta 16 -2 -3 best 0 -12 -1 big -3 -3 -35 bill 42 -12 -10
birgit 11 0 0 blue -10 16 24 bo 92 -29 -64 boston -10 -47 -11 build -1 -76 -1 byron -14 -1 2 cabo -20 -22 72
camera 0 -42 -9 cape -11 20 -35 capitol 0 -15 17 carlo -12 -3 -59 carlos -10 43 -8 casa -11 -9 59
central -2 -19 31 centro -3 39 12 champions 0 -152 0 charlie 4 25 -1 christian 33 -14 -18 city 0 14 11
claire 26 -6 -2 claude -21 -1 0 clube -1 35 -13 coast -1 -34 -15 coastal -7 40 -5 comisión 0 13 0
commissione 0 25 -13 comune 0 17 -1 confédération 0 11 -1 conservatorio 0 39 -2 consiglio 0 -90 -2
copa -4 -93 -20 corinne -47 0 -1 corrado -25 -4 -5 council 0 11 -1 cultura -12 -32 -6 cámara -1 56 -3
câmara 0 -85 -1 daily -1 29 -3 dana 17 -3 -3 daniel 12 -10 -3 dario 12 -3 0 david 22 -8 -14 davis -33 -5 0
de -49 -33 30 departamento -1 29 -3 department 0 15 -1 deportivo -9 66 -34 di 112 -27 -16 digital 0 -18 0
direction 0 -52 -1 district 0 -28 8 eastern -5 -9 35 el -22 -33 30 elena 24 -1 -9 elisa 11 -1 -2
encontro -1 -36 -8 ernesto -18 -1 -2 escola -5 31 -5 estado -8 -49 -21 europa -6 -20 -4 european 0 -3 -16
fabrice -45 -1 0 federación 0 15 -1 feira -2 -53 -60 felipe -28 -2 -3 fernando 18 -7 -3 festa -1 -35 -26
food -31 -22 -6 foreign 0 32 -5 fort -71 -17 91 france -13 49 -6 gennaro 14 -2 -4 george 59 -5 -38
gil -69 -2 -1 giorgio 27 -10 -7 global 0 -36 -6 gobierno -2 19 -1 golden -6 -21 -6 gonzalo -48 -1 21
google -2 -51 -3 grand -6 -53 50 great 0 54 -45 greta 12 -34 -9 grupo 0 -18 -2 guardia -18 43 -6
hannah 19 -3 -2 harbour -6 32 -40 harry -43 -2 -1 hato -39 -31 88 healthy 0 -22 -1 hernán 14 -1 -3
high -3 34 26 holger -22 -2 0 holy -2 -18 32 home -1 -17 -2 hospital 0 7 18 house -1 -46 -7 hubert -40 -2 -1
hudson -11 80 -22 hugh 12 -2 -3 hugo 21 -4 -3 human -4 -20 -3 hélène 10 -2 -1 ida 18 -12 -3 ines 13 -4 -1
ingrid 32 -3 -1 institute 0 10 -1 instituto -1 -18 -4 international -2 -17 23 irene 12 -3 -2 isle -5 -30 34
ismael 12 -1 -3 iván 21 -11 -3 j. 42 -37 -5 james -44 -1 -1 jan -12 -12 -2 jean -13 0 -50 jo -36 -4 -6
jochen 17 0 -4 john 29 -20 4 jonas 22 -3 -6 josé 12 -2 -4 joão 22 -3 -3 judith -24 -3 -4 junta -2 54 -10
kelly 11 -4 -2 kevin 20 -5 -5 kim 28 -12 -6 la -45 30 115 las -13 -47 107 lasse 16 -2 -4 laura 15 -3 -5
le -1 28 2 les -39 94 -2 logan -14 -5 6 london -6 51 -24 long 0 -4 -34 loredana 17 -2 0 los -11 -31 50
luca 21 -3 -15 lucía 18 -3 -2 luis 6 -12 -44 lukas -15 0 -1 luís 19 -1 -1 madison 20 -6 -23 manitoba 0 -42 -4
maple 0 3 13 marcel -10 79 -1 maria 31 -4 -3 mario 13 -6 -5 mark 10 6 -13 marta -22 51 -2 martin 19 -12 -3
martina 21 -1 -7 mary 12 -2 -4 maría 34 -4 -2 max 11 -2 -3 michael 24 -7 -9 middle -2 -35 -6 milena -14 -1 -3
mill -1 -22 50 ministerio 0 46 -2 ministry 0 -16 -3 ministério 0 19 -2 mira 26 -4 -1 mireille 15 -2 0
monte -145 41 163 municipio -1 26 -4 national -7 60 -10 new -18 -17 62 nord -8 18 9 north -24 5 53
office 0 28 -2 ole 18 -1 0 open -3 38 -2 orlando 0 -4 -10 oscar 17 -3 -1 ottavio 18 -1 -1 paola 12 -2 -2
paper 0 -18 -2 paris -5 6 32 park 106 -15 -60 patricia 25 -5 -4 patrick 12 -2 -2 paul -4 -26 -9 paula 13 -1 -4
pedro -35 -1 -1 peter 22 -3 -30 petra 11 -2 -1 pietro 13 -2 -2 policía -1 -19 0 polícia -1 26 -2
ponta -2 -23 29 ponte -7 -20 77 port -24 -42 93 porto -2 -33 85 provincia 0 58 -12 public 0 25 -3
puerto -6 9 53 punta -5 -40 54 radio -15 86 -15 ramiro -33 -19 -2 ramón -31 -12 25 raymond 11 -1 -1
real -4 24 -2 red -1 25 0 reduce -15 -27 -4 renzo 23 -3 -8 republican 0 31 -5 richard 12 -7 -6 rio -26 -31 44
rita 10 -19 -1 romain -27 -2 0 rosa 33 -7 -8 rosario 5 -14 -7 roten -1 19 -1 royal -1 26 -3 rua -2 -30 38
rui 17 -14 -4 ruth 11 -5 -5 rádio -34 124 -100 sabine -12 -1 0 salt -4 -56 1 san -96 -30 97 santa -48 72 -65
santo -36 -8 44 secretaria 0 16 -2 secretaría 0 14 -1 senate 0 -20 0 serena -33 41 -2 service -1 24 -11
servicio -1 30 -4 simon -19 -1 -2 simona 12 -1 -4 sindicato 0 30 -2 south -4 -16 14 southern -5 29 45
st -1 17 -42 st. -3 27 -39 state 0 -34 0 steve 14 -5 -4 sud -13 78 -18 super -1 -19 -31 supreme 0 11 -1
susan -27 42 -1 são 45 -16 -85 te -18 -4 -4 teatro -9 4 16 teresa 15 -6 -2 the -8 23 35 tom 12 -4 -3
tomás -51 -7 -3 tv -1 31 -3 u.n. 0 26 0 u.s. -1 18 -14 ufficio -2 -36 -1 un -36 66 -20 union 0 3 33
unione -6 42 -10 united 0 -148 99 universidad 0 35 -6 universidade 0 15 -3 university 0 41 -36 união -4 20 -19
unión 0 51 -2 update -7 -27 -2 upper -16 -21 51 us 0 24 -1 use -21 -27 -5 uwe -49 0 0 victoria 0 6 15
vila -13 -24 57 villa -30 -38 100 virtual -1 -11 -2 walter 18 -3 -6 washington -3 38 -5 west -27 -63 111
western -2 -16 47 white -1 12 8 wilson 4 14 -2 world -6 56 -21 zona -19 -41 21 zé 18 -2 -1 ángel -4 -1 -16`,
  "word inside:": String.raw`
" 39 -20 -6 & -106 149 -33 ' 0 -32 -5 , -13 -39 -7 a. 17 -2 -1 air 0 11 -1 al 1 -15 -7 and 0 -66 36
ann 14 -2 -4 arab 0 -27 7 aviation 0 21 -1 carlos -16 -1 0 central 0 30 39 centro -1 -2 12 civil -1 41 -1
county -4 9 16 da -75 15 78 das 0 -15 82 de -68 7 -49 dei -6 37 -9 del -74 -7 0 della -3 11 13
department 0 -33 -4 der 33 -20 -2 des -8 -17 24 di -43 24 -46 district 0 -17 34 do -50 -20 64 dos 9 44 51
du -46 66 -34 d’ -1 31 38 e -9 34 -8 for -3 28 -18 force -1 -79 -2 foreign 0 24 0 für -1 61 -7 general 0 2 13
golf -6 -9 99 health 0 -4 21 high 0 30 -2 la 0 -11 -30 le 7 -20 39 local 0 -15 49 luisa 21 -1 0 l’ 0 -19 24
magistrates 0 13 -10 medical 0 23 -12 municipal -1 -5 -11 nacional -4 -26 -16 national 0 33 -13 of -18 12 -15
on 0 -52 -5 police 0 22 -2 provincial 0 30 -4 public 0 12 0 pública -3 47 -3 r. 9 -36 -5 regional -1 60 -4
relations 0 12 -1 research 0 22 0 rights 0 22 -1 rita -6 -22 -1 safety 0 22 -5 san -23 -41 18 santa -12 19 55
santo -4 24 -6 school -1 20 -12 security 0 14 -13 state 0 -14 31 superior -1 -13 45 são -1 -16 22 the 2 -40 5
transport 0 18 -5 und 17 -11 -4 universidade -1 22 -11 university 0 39 -4 valley 0 44 -7 van 31 18 -3
villa 0 39 -11 von 23 -25 -18 water 0 5 -11 world 0 -29 -6 y -5 -20 -5 york 0 -19 -15 ’ 3 35 -14 “ 52 -35 -3
” 52 -35 -3`,
  "final word:": String.raw`
a320 0 -21 -8 act -8 -33 -19 africa -1 -16 6 airport -10 -30 27 allery -7 -27 59 alta -7 6 44 alto -12 21 3
america 0 -24 34 american -13 2 -25 argentina -1 10 -12 association 0 25 -5 b -3 -5 -15 bank 0 -59 54
bay -12 -6 18 board -3 40 -5 braga 38 6 -13 brava -2 -14 4 brenes 11 -2 -2 bridge -2 40 -25 brito 42 -5 -11
bros. -22 47 -7 brown 21 -8 -5 bruni -24 -1 -5 brunswick -8 -11 20 bush -20 -5 -1 california -3 -14 28
calloway 10 -1 -2 campo -2 37 -5 canada -7 27 -7 carolina -2 -13 14 ceballos 23 -13 -6 center -2 33 17
central -4 23 25 centre -2 -24 63 chronicle 0 18 -26 church 0 -14 27 city 0 -69 62 civil -1 -12 -4
club -1 33 -34 commission 0 24 -13 company -1 -20 -3 congress 0 -15 -9 costa 28 -4 -10 council 0 23 -9
county -14 -24 36 court 0 1 30 cross -2 16 25 cruz -38 -5 1 cultural -1 3 11 cup -1 -22 -7 digital -14 30 -28
district -12 21 -62 doyle 10 -1 -4 east -3 -21 45 educação 0 -19 -1 emirates 0 -27 7 entertainment 0 22 0
fire -7 11 -6 fisheries -3 -16 -5 foods -10 16 0 force 0 47 -4 forum 0 26 -4 francisco -1 -3 10 guard 0 -27 -2
guardian -1 12 0 haddad 1 -22 -4 hall 59 -31 -10 hampshire 0 -19 1 health 0 18 -9 hollis 51 -34 -2
hollow -22 -13 79 hospital 0 -59 69 house -4 -10 58 i -15 -8 -1 ii -18 3 -47 iii 10 -13 -4 inc. 0 17 0
institute 0 1 -11 interior -1 46 -7 island -2 -7 15 italia -2 -3 18 john 12 -2 -3 johnson 12 -8 -9
joão 0 -3 -63 justice 0 22 -2 king 50 -10 -3 kingdom 0 -10 2 korea -1 -25 7 lachance 11 23 -4 lake -15 -8 12
land -8 -15 47 lane -6 -7 31 league 0 -85 -5 leipzig -18 -6 -4 lindqvist -26 -2 -1 lines -38 62 -1
lins 13 -38 -1 littoral -1 -17 -3 lloyd 17 8 -12 lobato -25 28 -5 madrid -3 22 -7 magazine -1 38 -8
marathon -10 -8 -30 marchetti -32 -1 -1 medicine 0 -23 -1 meer 16 -5 0 ministry 0 45 -5 moura 28 -16 -8
municipal -4 -58 3 nations 0 25 -2 neri 13 -11 -1 news -1 -53 -8 nord -37 67 -16 norte -17 -21 96
north -49 39 -3 obama -14 -2 -1 office 0 -17 -7 park 42 -9 -24 partners 0 16 -2 party 0 21 -11 paulo -1 25 -1
peninsula 0 -11 -11 perrin -12 0 -51 pinheiro 3 29 -17 pond -3 11 15 portugal -29 54 -12 post 0 36 -6
prado -25 -25 -45 prates -40 59 -1 prevention 0 35 -2 price 25 -6 -3 quiroga 13 -7 -2 region -4 -24 39
regional -28 -9 -7 reis 61 -14 -6 river -1 -8 43 road -2 -19 3 rodríguez 25 -8 -10 rosa 39 -8 -3 rural -8 28 -6
santo -8 -7 20 sassari 0 19 -2 saúde 0 29 -13 school 0 11 -28 science 0 -21 -26 sea -3 -19 2 serra 6 21 -35
service -16 36 -1 social -9 -12 -9 sol 7 -18 45 south -4 9 48 state 0 -17 14 states 0 -120 57 stato -1 36 -2
store -47 23 -4 street -11 14 21 sul -23 4 -18 sur -21 5 8 tavares -15 -4 -1 theatre 0 -13 16 times -8 14 -3
tour -3 31 -10 tourism -16 -1 -2 transportation 0 -39 -4 trust 0 -22 -2 tsarnaev 41 -17 -16 tv -3 10 -9
union 0 -13 -6 united -1 33 -3 university 0 46 -27 valley -15 5 -42 verde -10 26 -17 war -6 -17 -14
watch -12 2 -1 water -41 72 -1 west -5 25 2 williams 11 -9 -2 world -1 -9 14 york -1 -31 -2 zealand -1 34 -1
zeitung -1 43 -22`,
  "beginning:": String.raw`
abc 0 -45 0 ach -14 -5 -3 acr 1 31 1 act -1 1 -12 ade 50 -5 -38 adj -3 -5 21 adu -13 92 -47 adv -10 35 -16
afp 0 -32 -5 afr 10 -31 -26 ago 15 -15 23 agr -13 38 -27 agu -12 -3 -14 ah -26 -8 -9 air -25 8 -1 al- 3 -24 75
ala -8 -24 22 alb 24 -27 29 ale -16 -8 -17 alg -15 36 -20 ali -26 -8 -42 all -37 39 1 alm -9 35 -13
alp -10 -8 38 alt -12 -19 81 alz -41 -27 -19 amb 20 -25 -31 ame -59 -40 113 amo -6 -4 31 amé -1 42 -31
ana 15 27 -10 anc 23 -1 -48 and 38 -25 2 anf -4 14 -5 ang -8 20 31 ank -13 -13 36 ans 13 -93 -15 ant 28 12 -8
apa -12 4 -15 apc -1 19 -12 api -14 -80 -26 apo -8 45 20 app -38 -6 -3 aqu -3 -7 -20 ara 14 -32 34 arb -11 -3 4
arc -33 -20 -11 ard -28 -11 26 are -7 17 -16 ari -42 -11 56 ark -6 26 1 arm -1 68 -30 ars -16 -16 49
art -10 3 -33 asa -11 36 -10 ash -1 -10 42 aso -7 52 -31 ass -47 35 -31 ate -27 -23 -12 atl -39 41 12
aur -3 -5 22 aus -19 -32 5 aut -34 31 -21 ave -16 -22 -22 azu -48 33 -3 b -8 -5 -11 bag -41 35 4 bah -1 -9 18
bai 12 -4 -24 bak 22 -11 -5 bal -1 48 -43 ban 27 -22 -10 bar -60 62 12 bas 34 -13 -18 bat 10 -18 -14
bau 22 -15 -32 bay -3 14 1 bea 17 -11 -15 beb -10 21 -11 bec -9 -8 -13 bee 6 -10 -15 bei -11 -14 -2 bel 85 -9 1
ben 58 -12 -11 ber 69 -49 33 bet 29 17 5 bev 6 -14 -14 bia 28 -13 -16 bib -13 -39 9 bie -3 30 2 bil -5 71 -28
bin -15 -6 -6 bla 8 70 -24 ble -5 12 3 bli -10 87 -5 blo -18 31 -2 blu -31 14 22 boa 0 16 -12 bod -8 -7 -19
boe 10 -1 0 bol -10 73 -61 bon 60 -27 -21 boo -58 77 -39 bor 0 -9 73 bos -8 -16 36 bot 3 -32 -12 bou -10 55 -26
bra 60 1 60 bre 95 35 -40 bri -24 48 -2 bro 47 21 -5 bru 60 -34 17 buc 4 -2 -14 bul -8 26 10 bur 19 -14 -11
bus 63 18 -32 but -5 -6 36 c -13 -15 -4 cab 1 24 -16 cac -12 -9 35 cae 51 -6 -13 cag -5 9 12 cai 32 29 -25
cal -19 -47 62 cam -50 31 9 can -30 -4 9 cap 2 -13 35 car 12 -25 5 cas 36 -21 12 cat -15 -8 13 cau -24 -10 23
cea -2 1 40 cel -6 18 -12 cen -11 -4 8 ces 41 38 -36 cgt -1 29 -14 che 21 -18 15 chi -6 -46 75 cho -10 14 -5
chr -8 -26 -15 chu 19 -40 -6 cir -3 32 -15 cit -1 29 -4 cla -9 -35 4 cle 44 -13 -8 cli 33 -50 -20 clu -2 30 -3
cnn -17 48 -21 co. 0 -37 -1 coa -26 -10 33 cod -6 0 -41 coi -14 32 -1 col 1 46 -39 com -67 -44 -36
con -83 40 -118 coo -11 22 -13 cop -20 -13 3 cor -36 37 8 cos -14 38 -33 cot 53 -29 26 cra -18 -47 -29
cre 1 10 39 cri 0 -16 -10 cro -75 -47 98 cue -1 -12 0 cul 24 -30 29 cun 12 -4 -30 cur -27 -23 -19 cus -34 56 1
câm -1 -38 -3 d -14 -7 -6 dal -5 -13 36 dar 37 28 -36 day -18 0 -1 dc -4 33 -6 dea 81 -28 -20 dec -20 32 -5
def -7 -12 -51 dek -10 -8 -16 del 94 64 -68 dem 13 -21 -13 den 31 19 13 dep -8 -76 -13 der 1 -19 -26
des 14 -22 -23 deu -13 -34 9 dia -19 13 7 die -28 -10 17 dij 0 26 -27 dio -33 -35 -28 dip -21 3 -50
dis -9 65 -11 div -12 -12 -12 dol 0 -15 18 dom 6 -16 23 dor 58 -33 -38 dou 10 -22 3 dow -7 -14 -10
dre -4 22 -16 dru -2 38 -4 dun 5 -14 24 dur 0 -27 14 dus 24 -8 1 eas -8 -9 16 eba 48 27 0 ech 62 -16 -30
eco -9 -29 -56 edi -8 42 -6 edu -1 -30 -8 efe -6 18 -1 eff -4 -6 -11 egy -3 -6 13 ein -11 -11 -19
eis -30 -8 -51 elb -36 -5 17 eld -17 34 13 ele -3 18 -2 ell -5 64 -15 emb 14 -6 -16 emi -1 -2 19 enc -4 -38 9
eng -5 20 -16 env -5 -26 -7 era -6 -4 13 ers -16 -6 -1 esc -27 16 13 esp -43 13 18 est -28 -68 -87
eta -4 -26 -34 eur -4 -12 6 eva 23 -23 -30 eve 34 -6 -3 faa -5 1 13 fac -35 -97 -8 fai 11 27 -2 fal 36 -20 9
fan -11 -5 -29 far 42 21 -14 fas -9 45 -12 fav 0 -2 -51 fed -14 72 -35 fel -40 9 -6 fen -12 -9 -14 fer 61 2 -18
feu 6 -6 12 fid -41 30 -3 fig -26 -23 28 fil -17 73 -21 fin 40 7 11 fir -17 -24 -14 fis -49 78 -27
fit -23 39 -17 fla -3 15 -28 flo -4 5 33 fog 2 -10 26 foi -8 -11 39 fol -38 71 -35 fon 22 -41 -25 for 2 16 -59
foy -12 25 -32 fra -32 -34 60 fre 7 14 -23 fri -2 22 -20 fro 2 -18 -3 fue -8 -16 43 fug -7 -30 -11
fun -20 13 -15 fur 16 -14 -5 gag -15 41 -6 gal 65 20 -16 gar -1 -9 22 gat 34 -17 -4 gaz -2 -29 18 gen -23 3 26
geo -6 20 0 ger -13 -15 20 ges -18 13 -4 gha -14 -3 39 gia 49 -14 -1 gil 32 -11 -15 gio 17 35 -39 giu 48 -22 31
gla -39 33 -15 glo -23 -5 -2 goi -11 -22 -10 gol 37 -43 -28 goo 14 15 -2 gou -2 -17 -3 gpu -4 -39 -14
gra -57 23 33 gre 3 -15 -28 gri 29 18 3 gro 13 19 -45 gru -12 -24 26 gua -17 -13 13 gui 16 -20 0 hai 38 -8 2
hal 54 19 -9 ham -5 -1 28 han -33 42 23 har -8 -24 1 has 14 -23 -20 hat -34 -8 -17 hau -4 -29 -32
hav -10 21 -12 haw -2 13 -22 hea -3 -17 -5 hef 8 19 -5 hel -23 -9 18 hen 54 -13 -9 her 34 -24 -7 hes 5 -20 -27
hoc -9 -4 44 hog -10 -9 37 hol 19 2 70 hon -23 -6 24 hor -3 -16 1 hot -5 -11 -3 hou 3 41 -46 how 17 -6 -4
htt -16 -40 -14 hua 2 -17 23 hun 18 -7 -3 hut 5 -8 43 ice -8 -34 6 ida -1 -3 13 ilh -4 -33 33 ill 0 -4 33
imp 9 -32 14 imr 27 -20 24 inc -3 -60 -28 ind -8 -33 22 ine -2 29 -5 inf -11 5 -47 inn 0 -5 15 ins -14 -4 -39
int -32 -42 -34 inv -12 17 -52 ip -2 -22 -12 iph -4 -24 -5 ira -24 -54 99 isi -8 62 -7 isl -19 -33 30
iso -11 -19 56 isr -39 -19 39 ist -4 -16 14 ita -23 -25 41 iva -28 -8 13 jac 20 -11 -8 jam 33 -22 4
jan 28 49 -57 jap -2 -6 31 jar -4 21 -4 jau -3 -15 -7 jav -4 -22 -5 jea -42 -6 60 joh 5 -5 -51 jon 26 -7 -7
jor 12 -8 -3 jos 1 -6 -13 jul 44 -14 -20 jun -13 42 -9 jur -2 -2 43 jus -46 -17 -34 juv -6 47 -21 kad 2 -10 33
kal 57 -16 46 kam -7 -23 29 kan 7 -19 30 kar 47 -11 -1 kas 37 -18 -19 kat 35 21 -36 kau 21 -9 -4 kel 7 -15 -6
ken 22 -14 17 ker 43 -7 -55 key -7 9 -21 ki -2 -43 -1 kie -15 -16 125 kil -11 61 -3 kim 26 -25 16 kin 27 -14 18
kir 2 30 3 kis 42 -14 13 kit -19 1 -1 kla 1 26 -5 kle -22 -3 -4 kno 8 -10 -5 kob -14 15 -2 kol 19 -8 7
kom -24 32 -11 kon 38 26 -18 kor 24 29 -20 kos 13 -10 -33 kov 42 -13 -12 kow 42 -10 -13 kra 51 -14 20
kre 21 -1 23 kul 15 16 -6 kur -8 -12 -8 kwa 2 -3 -29 kör -5 -7 -12 lab -6 52 -11 lac 5 -11 25 lag -28 25 9
lah 19 -4 21 lam 35 14 -51 lan 58 32 22 lar -35 -34 98 las 20 -27 -8 lat -8 -4 32 lau 1 -10 19 lav -18 -19 25
lea -9 15 -28 leb 30 -18 -36 leg -48 -5 -13 leh -15 -7 -8 lei -10 22 10 lem 5 18 6 len 12 -14 20 leo -4 -7 37
ler 7 -13 61 les -3 -11 -6 let -28 -18 -13 lev 27 35 7 lew 27 -5 -2 lib -1 10 4 lie -4 71 -17 lig -23 57 -26
lik -1 -15 -1 lim -1 21 -28 lin 14 -66 24 lip 18 28 -17 lir -1 -16 -4 lis -4 13 22 liv -4 58 -37 lla -10 -4 5
loc -18 -14 26 lom -1 -10 -14 lon -4 43 35 lor 80 -43 -21 los 40 -28 -1 lot -37 27 -27 lou 19 -5 0 lov 3 -10 -3
lua -14 -16 30 lub 39 -19 20 luc 48 -8 -21 luf -12 5 26 luk 70 -31 3 lum -21 35 12 lun 2 37 -3 lus -19 33 17
lyn 0 43 -1 lyo 0 40 -40 löh -3 -3 -22 m 20 -3 -3 mac 30 -19 31 mad -19 -42 80 mag -2 39 -38 mai -11 -21 -2
mal 78 -30 -2 mam -11 4 28 man -13 -36 115 mar 68 -17 44 mas 22 2 -16 mat -23 2 -10 mau -7 -17 8 may 65 -21 -1
mcc 19 -14 -7 mcl -1 21 4 med 27 -30 -41 mel 21 27 -24 men 22 -10 0 mer 6 28 14 mes -13 -12 -2 met 22 -22 -18
mg -5 -61 71 mic 0 -7 19 mie 44 -6 -4 mil 56 37 -67 min -57 36 7 mir 3 -17 49 mis -12 23 -34 mit -9 4 10
mol 16 -14 -10 mom -27 -5 8 mon -64 -65 89 moo 39 -25 -2 mor -2 41 -9 mos 11 -26 35 mou 2 -4 -31 mov -3 -18 -50
msc -3 59 -4 mun -12 -53 5 mur -9 -11 12 mus -12 0 -10 mut -8 23 26 mün -9 -1 20 nac -17 -29 9 nad 18 -8 -11
nai -11 -3 -1 nam -7 -5 22 nan 23 -1 -3 nap -4 39 1 nar -11 -16 32 nas -4 46 25 nat 7 42 -130 nav -11 15 -12
naz 38 -23 -19 neg 67 -17 -16 neo -9 7 -21 net 31 -4 -29 neu -10 -18 -83 nev -25 -8 31 new -16 28 -43
nic 26 1 -2 nie 8 -3 -13 nig -4 21 3 nik -8 -23 -1 noe 23 -7 -11 noi -16 23 -22 nor -72 -5 55 not -15 -14 -53
nov 32 -23 7 now 43 -9 5 noë -78 -10 -21 nur -49 24 -5 oba 59 -32 -21 obe -23 10 42 oce -18 72 -36
off -10 -32 58 oka 37 -10 -5 ola 16 -4 8 oli 41 -27 21 oll -2 -8 21 olm 87 -72 19 oma -2 52 -37 ond 0 47 -11
ope -3 -18 -4 ora -15 -63 9 ore 23 -12 -14 ori -29 -11 -13 orl 30 -6 4 ort 56 -14 -8 osc -36 -11 -7
ose 16 -5 -11 osl -1 -10 11 ost -10 -11 79 ots -3 -32 -4 out -9 -10 -42 pa -7 -13 26 pac 48 -47 -7
pad 29 31 -14 pag -26 6 17 pai 30 -8 -30 pak -5 -20 36 pal 25 -45 32 pan -30 78 13 par -42 3 29 pas 34 -31 -41
pat 31 4 -42 pau -62 -28 27 pay -1 62 -9 peg 0 -18 16 pel 61 -15 -21 pen -10 -19 23 per 44 -53 7 pes 28 4 -12
pet 37 21 23 phi -1 36 -20 pho -11 -36 2 pia -3 -24 -24 pic -24 -38 56 pie 3 -39 30 pil -27 -7 28
pin 27 124 -91 pio -2 -51 -6 pis -2 -4 11 pla 16 -37 2 plo 14 -16 11 plr -18 40 -14 plu -9 -34 -7 pod -4 -9 -12
pol -93 122 -16 pon -16 -29 65 pop -25 65 -18 por -29 -12 67 pos -28 16 -15 pow -17 -10 -13 pra 5 -28 24
pre -36 -59 -26 pri 16 -28 -25 pro 1 -42 -68 pru -38 -7 27 ps -11 1 -3 put 11 -5 -1 qua -30 10 -3 que -5 19 40
qui 30 4 28 quo -1 26 -28 r -14 -23 -20 rad 0 -34 -1 rag 11 -2 -7 rai 12 10 42 ram -1 -26 23 ran 36 4 -14
ras 25 -15 -4 rav 52 -17 7 ray 14 31 -8 rea 4 53 -18 rec -19 44 -22 red 0 19 -62 reg -1 -71 -8 rei 9 -13 -9
rem -19 -10 6 ren -36 50 -16 rep 11 -4 -42 req 12 19 -16 res -54 12 -67 ret -15 34 13 reu 60 -1 -41
rev -7 -7 -13 rey -4 28 -17 rhe 0 -3 12 rib -18 -40 42 ric 66 -45 -8 rim -2 30 -4 riv -25 -20 87
rob 138 -44 -40 roc 33 -20 -16 rod 49 -1 -14 roh -7 -9 72 roi -15 -48 12 rom -40 5 26 ron 17 17 -30
ros 44 -46 5 rot -16 4 22 rou 11 -12 -12 roy 14 -5 -6 rtl -5 35 -8 rua 19 32 -25 rud 68 -15 -49 rus 23 -69 53
rät -3 -3 23 sab 2 35 -9 sac -7 -10 56 sai -20 86 -43 sal 44 -83 -63 sam -33 34 -24 san 66 -91 9 sar 20 0 12
sas -16 19 19 sat -8 -30 -13 sau -2 14 -9 sca 36 -26 13 sch -11 -58 -68 sci -9 27 -11 sco 3 60 -45
sea -6 74 -56 sec -4 20 -30 see 9 5 48 sei 3 -13 19 sel -19 -10 -2 sem 2 15 -28 sen -44 107 18 seo -10 -39 6
ser -11 -14 -10 ses -22 17 -18 set -6 -13 -12 sha -57 -21 30 she -30 38 13 sho 19 -17 -23 sia -77 -1 -5
sie -17 -19 60 sig -7 -19 -4 sil -9 -5 -39 sim 12 -6 -12 sin 6 13 29 ski -10 3 33 sla -12 8 -14 sma 12 5 -11
smi 30 -5 -1 sob 23 -5 -4 soc 0 -13 -13 sol -33 9 79 som -15 -15 -18 son -12 -15 51 sor 6 -7 35 sou -21 35 8
sp -1 -5 37 spa -2 22 -15 spe -17 -12 -14 spi -9 -9 -12 spl -14 25 -1 spo -7 -7 -20 spr -28 -6 1 sta -29 -26 2
ste 10 -8 67 sti -6 -13 -10 sto -24 -17 2 str -31 16 -52 stu -12 66 -28 stä -15 -6 -37 sub -8 11 -6 sud -8 8 31
sul -4 -4 49 sum 16 -2 0 sun -36 43 -58 sup -46 -38 -22 sus -9 25 -5 swi -24 23 -9 syr -15 -20 25 süd -3 -1 49
tab -16 -10 15 tag 0 13 0 tai -16 23 26 tal 33 -2 -47 tam 1 35 -2 tan -31 -25 51 tar 43 36 -16 tas -54 47 -8
tat 48 -11 -6 tea -1 -8 -33 tec -17 -4 -13 teh -3 19 23 tei 20 -12 -9 tel -23 55 -28 tem -9 -15 58 ten -6 -4 10
ter 30 67 -33 tes -12 7 -25 tex -3 54 -30 the -17 -23 11 thi 11 -5 -2 tho 43 -7 7 thr -14 46 -6 tie -5 -7 -14
tik -16 -67 36 til 2 -13 -15 tim 14 6 11 tit -5 -10 27 tod 12 -14 -5 tog 17 -3 2 toi -6 -4 -12 tok -1 -4 20
tol 72 -77 5 tom 3 28 -18 ton 26 -22 30 top -8 28 -29 tor 22 68 -56 tou -20 -40 5 tow -2 -3 -24 tra 10 -5 -86
tre -26 -26 13 tri -12 97 20 tro 50 -32 11 tru 36 -14 -13 trá -14 38 -16 tsa 28 -10 -9 tsc 27 -14 -6
tud -36 24 -8 tul -16 19 48 tur -13 39 -78 twi -47 72 -58 u.n 0 -20 -3 u.s 0 -61 82 udc -3 42 -22 udi -10 41 -8
ue 0 11 -1 uil -16 43 -12 uk 0 -10 -6 ukr -4 -22 18 umb -2 -4 15 umw -1 49 -5 un 0 12 -1 uni -35 68 -14
unt 27 -8 51 uru -1 -6 12 us 0 -18 34 usa -1 -34 28 val -64 -25 80 van -18 -13 35 var 38 -40 23 vel -64 163 -55
ven 3 -20 -18 ver -9 -41 -31 ves -34 38 32 vet -6 83 -17 via -55 118 -40 vic 5 37 -50 vie -13 -26 32
vig -17 -4 44 vil 40 -10 -25 vio -68 31 -2 vir 1 19 12 vis -14 -34 71 vit -6 18 2 vog -41 -1 10 vol 1 27 12
vor -22 -13 -12 vos 19 -5 -3 vot -14 -1 -3 vr -3 -26 -10 wal 36 -32 37 wan -1 -15 -7 war 31 -11 -9
was -54 -18 43 wat 4 4 -22 way -21 31 -8 web -11 -9 -4 wei -4 -20 -63 wel -9 -26 -4 wes -7 -17 74 wha -5 -54 -1
whi -37 33 33 wil 16 43 -17 win -6 -9 14 wir -10 4 -12 wol 4 -4 -27 x -5 45 -11 yem -2 -7 11 yor -5 -10 20
you 0 -100 -8 zam 36 -11 -10 zan 1 -14 -9 zec 10 -18 -15 zel 39 -4 -11 zin -9 -16 25 zug -11 -6 -2 zul 9 -16 -1
éta -1 -26 -5 évo 33 -6 -12 öst -6 -4 38`,
  "ending:": String.raw`
.org -20 68 -13 a320 -1 -32 -9 abc 0 -45 0 aben -3 30 -4 abia -5 -23 36 able -18 39 -10 acas -1 -4 20
act -9 -23 -27 adas 21 -9 -19 adel -25 -6 -2 aden -12 -8 -13 ader -24 -13 -4 ades -8 -22 -22 adio -8 10 -21
ador 29 39 -3 ados -5 -12 4 afor 39 -12 -7 afp 0 -32 -5 agan 49 -8 -4 agen -32 -45 -12 ages -2 -26 -13
agno 1 -4 -18 agos 2 -29 43 agua 22 -22 1 ague 1 -85 -5 ah -26 -8 -9 aham -3 20 -5 ahia -1 17 1 aine 1 4 50
ains 17 -12 48 aint -17 -18 -15 air -27 31 -3 airs -4 -13 -1 aker -46 -2 -1 alba -27 -17 26 aldi 50 -39 -13
aldo 26 -4 -19 alem -7 -4 50 alen -4 -6 -29 ales 4 -24 22 alia -14 2 20 alie 0 -4 11 alla 43 -23 0
alle -5 -60 2 allo 71 -16 -27 alls 5 21 7 ally 12 -9 -2 alon -19 -11 11 alta -10 7 40 alth 0 3 -11
alto -18 -7 -2 alía -2 69 -6 aman 22 -6 -4 amar -9 35 -18 amas 17 -8 13 amba 11 -18 21 ambi -23 -4 -2
ames 28 -6 -3 amos -7 -5 28 ampo -8 4 -18 amps 17 -7 -1 amts 0 -13 -5 anal -18 -7 -11 anca -15 30 -1
ance 38 -5 47 anco -7 -23 26 anda 8 -26 -5 ando 72 -18 -22 ands -6 19 -18 andt 12 -10 -2 aneo 47 -8 -33
aner -16 29 -9 anet -17 4 3 anga 55 30 -52 ange -15 -21 6 ango -8 -39 65 ania -29 -23 28 anks 68 -23 -1
anne 2 -4 10 anon -3 18 15 anos 0 14 -1 ansa -1 -84 -2 anta -17 20 26 ante 43 57 -26 anti -23 66 -21
anto -10 -25 11 ants -21 -13 -46 anté -9 22 -33 anza -10 29 -10 apan -1 -2 14 apis -14 -13 -8 app -1 -20 -13
aque -4 -26 14 arca -24 36 -7 arch -10 -2 -21 ardi 48 -12 -13 ardo -2 -18 32 ards -7 -23 -2 aren -33 17 3
aria -5 -41 -52 arif -10 -7 43 ario 17 29 -26 aris -12 15 28 army 0 10 -6 arno -7 -4 33 aroc -1 -4 23
arra -2 9 -21 arro 16 6 24 arry -38 -2 38 arta 57 -22 -80 arte -5 -36 -18 arti -20 -85 -4 arts -10 -6 46
arty 3 -10 -19 arín -40 10 21 asco -11 -10 0 asia 36 -9 -14 asil -7 -33 5 aska -2 -4 16 assa 11 20 -4
assi 31 -38 -6 aste -27 -26 -9 atal -3 -33 -112 atch -14 41 -24 atem -24 -2 -3 aten -24 -26 -1 ater -44 45 -8
ates 10 -57 34 atin -9 22 -15 atre 0 -13 16 atti 38 -14 -12 auen -13 -2 -2 auer 76 -17 -4 aulo -1 25 -1
ault 4 17 -4 ause -16 -24 -42 avan 15 40 -13 avel 22 -14 -9 aven -30 -4 45 avia -13 -5 28 away -3 -13 -4
awks -7 57 -11 ayer -10 12 -2 ayor -31 18 35 azzo -36 60 7 ação -13 -22 -40 aúde -4 12 -20 b -11 -9 -26
bach 3 38 7 bajo -19 14 7 bama 57 -26 -19 band -1 -56 -3 bank -6 -4 42 bar 29 -28 -13 barn -13 58 32
bato -8 18 -8 bay -12 -6 18 bell -1 -15 34 bens 16 -6 -13 berg 35 -14 7 bert -4 -25 10 bitz 42 -12 -8
bles 32 -16 -8 blic -19 -7 -13 bner 33 -9 -3 book -17 -79 -29 boro -17 -14 48 bras -14 -23 -25 bray -21 -1 71
bria -3 6 17 bund -2 35 -2 burg -18 -18 -9 bury -6 25 -37 bush 55 -11 -3 c -15 -27 -8 cale -23 17 12
cano 2 1 -14 cans -1 -86 -7 care -41 -21 -19 cars -8 -12 -1 casa -14 -38 -22 cata -6 1 80 cena 13 14 0
cfa -32 5 -19 chal 12 -39 -31 chel 5 -24 -52 chen -25 -43 -23 cher 78 -10 -4 ches 0 -30 -29 chez 31 -1 -1
cial -30 -1 -36 cias -3 20 -10 cife -1 20 7 cine 3 -47 42 city 0 -40 60 ción -34 6 -64 cken -9 -2 -28
cker 20 -8 24 club -1 56 -35 cnn -2 20 -3 co. 0 -37 -1 cola 24 -14 -24 colo -21 -14 26 cons -7 85 -20
copd -10 -55 -13 cord -6 22 -12 core -6 -27 -13 cost -7 -4 -21 cott 17 -5 -2 cruz -36 -10 0 cuba -2 -4 17
cup -1 -23 -8 d -14 -7 -6 dade -8 -29 33 daho -1 -3 13 dale -23 40 76 dame -1 -1 -38 dana -4 46 -34
day -18 0 -1 days -35 -36 -32 dc -4 33 -6 ddad 1 -22 -4 ddle 3 -3 -32 dern -5 -11 31 dero 24 -16 -6
ders 4 49 -15 dian 16 -40 -2 dina 14 -8 -11 dine -55 -11 -11 ding 18 -5 2 dini 76 -32 -49 dio -37 -18 23
dium -4 -31 -2 dley -7 -6 16 dlin 4 -13 8 dorf -48 21 64 dorn 36 -13 -19 dour 3 -2 -37 dres -4 -18 10
drid -4 20 6 dtag 0 -27 -23 duro 61 -9 -13 eace -14 17 37 each -19 -7 -9 east -3 -23 20 eaux -5 26 49
ebra -20 -6 22 ecco -31 -10 6 eden -40 -4 1 edes -3 32 -22 edia -2 53 -13 edra -12 -21 -15 efe -6 18 -1
egal -28 -25 25 egas -1 26 -3 egel -3 11 -4 egen -5 -12 -13 egna -4 24 -13 ehem -11 -8 26 ehen -22 -18 -15
eich 11 -17 -5 eien -3 -5 -20 eine -11 -33 -31 eira 59 -5 -13 eiro 31 -17 62 eita -6 9 -16 eite -9 -23 -12
eles 27 -13 -10 eley 6 -28 30 elhi -2 -3 49 elho -5 -38 0 elia 13 -14 0 elin 42 -11 -2 elis 42 -26 -17
ella 46 28 -20 elle -19 30 0 elli 41 -51 -29 ello -22 1 27 elmo -36 -4 -4 emen -2 -8 13 emos -13 -9 -3
enal -15 -48 -16 enca 0 -39 3 ence -39 3 -64 ench -18 -10 -47 ency -10 -40 77 enda 0 13 28 ende -40 -28 -10
ends -3 -14 -4 enis 18 -16 41 enne -13 -4 12 ense -19 36 -21 enta 29 -8 -10 ente -8 -48 -11 enti -13 4 11
ento -19 4 -26 ents -6 -19 7 enya -3 18 1 enza -2 29 -36 epa 0 18 -2 epot -6 -8 22 eral -46 6 0 eran 11 -6 -8
erce -1 -19 16 erde -30 23 16 erdi -1 -12 -1 erei -9 -6 -18 eren -14 -16 -7 eres -13 -11 -6 ergy 0 -66 -3
eria -14 -33 -31 erie 3 -19 -4 erin -11 -12 -10 erio 0 -3 -38 erna -43 36 54 erno -10 22 -40 erns -2 23 -9
eron 10 -11 -55 eros -17 88 -17 erra 11 35 20 erri 19 -18 22 erro -92 -35 130 erry 42 -10 -10 ersa -5 -9 38
erse -8 81 -14 erta 3 22 6 erto 15 21 -13 erts 105 -19 -12 ería -12 15 -20 esca -21 36 -23 esch 17 -3 40
esia -7 25 2 esol -13 -23 51 esta -1 47 -38 este -7 -33 56 etat -4 -24 -37 etro 65 -37 -17 etta -6 -32 51
ette 0 50 -18 etti 132 -66 -40 etto 41 -14 -4 etts -4 -8 37 eurs -48 16 16 euse 0 -15 -3 evel -6 28 -2
eves 3 12 4 evin 28 -6 -6 ewis 31 -5 -4 exas -1 25 -19 eyer 18 38 -6 eyes -5 -10 -14 ezes -3 -3 48
fair -20 28 -5 feld -7 1 17 fens -2 -13 -6 ffer 30 -5 -6 fice -6 -33 -22 fico 63 -15 -46 fler 35 33 -14
ford -5 -21 121 form 0 -10 -2 furt 0 -35 6 gado 24 -13 -10 gala -40 27 -9 gate -5 19 -1 gaza -2 -7 21
gdom 0 -10 2 gees -1 -42 -1 gera 0 12 -2 ggen 68 -18 -39 gger 89 -8 -7 ggia 17 5 -7 ggio -11 13 2 gham 3 31 -20
ghts -4 -22 -2 gil 18 -5 -11 gion -6 -47 29 glia 2 -31 42 glio 16 -68 -12 gner 25 -10 -3 gola 0 -33 18
gold 44 -42 -17 gop 0 11 -2 gore 54 -16 -6 gotá 0 -31 -2 gpu -5 -35 -11 gram -14 -97 -25 grey -37 -3 -2
gton -54 -4 51 guay 0 -9 32 guez 76 -37 -12 gulf 0 -2 22 gypt -3 -6 13 haft -5 -34 -7 hain -22 -8 32
hall 59 -31 -10 hana 0 -11 29 hang -1 -7 29 hard 7 -11 -17 hart 35 -5 -8 haus -10 6 71 head -10 -17 -6
heck -33 -7 -6 heim -3 50 -54 hein 38 -4 17 hens -4 -12 -7 hers 28 21 -28 hias 9 -5 41 hile -3 -29 11
hina 6 -25 18 hine -1 -10 -32 hing -1 -13 -1 hire -2 -28 26 hler 62 -3 -10 hner 30 -5 -8 holm 18 -3 3
home -41 41 -5 hone -2 -17 -2 hool 0 -2 -28 hops -7 -11 -2 hoto -3 33 -4 hran -2 -17 31 hten -17 -4 -4
http -12 -21 -5 i -17 -8 -2 iago -10 -6 -23 iale -3 -73 -9 iams 1 66 -14 iana -26 -37 52 iani -17 67 -15
iano -55 31 40 ians -51 -41 -10 iaux -12 -18 -11 iban -42 43 -11 ible -11 -24 -9 ibya 0 -8 12 ical 23 -17 -12
ican -18 -40 6 icas -7 -3 15 ices -10 0 -15 icht -8 58 -9 icia 12 -42 -11 icle -1 14 -33 idad -35 53 -57
iden -20 -5 -28 ideo -2 -32 40 ider -44 -14 42 idge 6 13 -9 idia -2 0 29 ield -12 -30 9 ieri -18 59 -4
iero 26 -28 -13 iers 13 -22 -4 iese -11 -13 22 igan -1 -7 12 ight -6 23 -26 igia -3 -11 35 igne 1 -2 11
ii -18 3 -47 iii 10 -13 -4 ijon 0 26 -27 ilar -15 -3 39 ilha 6 2 21 illa -65 80 73 ille -25 -31 24
illo 61 -39 -21 ills -19 -15 38 imer -40 -20 -8 imes -18 -1 45 inal -21 50 -35 inas -9 -31 7 inc. -1 -37 -15
inde 80 -36 -33 inen 31 30 -4 iner 51 -23 -6 ines -14 24 -4 inga -17 2 31 inge -12 -9 -7 ings -4 21 -10
inha 9 0 28 inho 28 -19 41 inia -4 -16 16 inic 0 -41 46 inna -6 -23 36 inos -13 7 -1 ints -3 29 -4
ione -41 -42 -18 ioni 4 -12 -4 ions -17 -4 -33 ip -2 -24 -18 ipal -9 -104 64 ique -5 -37 14 iran -11 -29 43
iraq -1 -9 12 iras -16 -7 30 irch 0 43 -13 ires 14 -58 -11 irol -1 25 -5 iros -5 21 63 irro -5 0 -15
irós 13 -9 9 isco -19 42 0 isio 12 -6 -4 isis -7 16 -5 ison -5 -6 15 isse -46 4 -34 ista 7 24 -19 isto 3 34 -36
isão -12 -17 -14 ital -14 8 40 ited -37 82 -3 iten -9 -6 -52 ites 0 59 -6 iums -2 -11 -24 ival -5 12 -12
ivas 11 2 -3 iver -11 -34 2 ives -4 -11 -4 ivia -7 27 -12 ivil -1 -12 -4 ière -25 -35 84 jean -15 -17 -40
john 14 -4 -3 joão 0 -3 -63 kern -10 -11 -24 kers -29 -9 -2 ki -2 -43 -1 kiel -11 -8 62 kim 25 -8 -20
king 94 -19 3 kner 11 -2 -2 kong -12 -9 33 korb -6 -4 -20 kson 14 -25 -8 ktok 0 -62 -17 lace 11 -7 -1
lage -16 -31 -28 lais -34 40 -16 lake -15 -8 12 lana 6 -9 32 land 17 -25 55 lane 0 -8 31 lano 18 -22 -19
lari -6 29 -14 late -14 9 -15 lato 45 -11 -11 lbao 0 44 -43 lbau -7 -5 -20 lden 3 -10 33 lder 20 -5 10
leib -2 -5 -26 lena -27 -14 51 lero 11 -12 -1 lery -7 -27 57 less -1 -16 -30 leta -10 50 -7 lica -10 18 -35
lico -1 -41 -2 liga -6 -5 -18 lima 6 -42 -19 lina -18 -20 1 line 10 9 -22 ling 32 1 38 lini 42 19 -40
link -5 -1 -14 lino -25 -32 11 lins 35 -45 -2 lips -12 -1 -1 lire -1 -16 -4 list -29 33 0 lity -12 -31 23
llah 0 22 -1 llas 35 -25 24 llen -3 -8 -12 ller 103 -12 -32 lles -35 79 11 lley -10 3 -44 llis 83 -43 1
llon -38 95 -16 llos 54 -25 -16 llow -23 -4 77 llum -67 -13 69 lner 84 -18 -9 load -29 -7 -6 loch 12 -8 -4
lock -46 -6 -9 logy -3 -18 -9 lona -4 117 -81 long 5 -7 -37 lote -22 -13 21 love 18 -2 -2 loyd 18 5 -14
lsea -3 10 -2 lter -6 -23 -15 lton -15 20 13 lubs -2 -11 -2 lupe -11 -4 10 lusa -2 16 -3 lute -7 -16 -15
lver 45 -10 -42 lyon 0 63 -50 m 20 -3 -3 mada -1 62 -25 mail -17 -4 -11 male -25 -4 -2 mall 9 -18 47
mann 81 -4 -23 mano -13 15 20 mans 34 -35 -8 many -5 -12 24 mar -4 -31 -34 mara 90 -122 -18 mare -15 64 -56
mark -6 6 16 mart -13 91 -62 mata -10 -3 0 matt 20 -3 -5 may 70 -1 -29 mbia 0 -13 27 mbio -8 -12 9
mbra -1 61 -44 meer 23 -10 52 melo -32 -4 -3 ment -32 -85 -38 mera -5 59 -37 mere -35 -6 56 mers 19 -8 -4
mg -5 -61 71 mics -2 23 0 mini -3 -33 -31 mira -21 -10 30 mist -5 -10 -19 mith 32 -7 -3 mney 12 -3 -1
mond 14 -8 -5 more 5 -13 24 moss 24 -5 -5 mune -2 -64 -4 mura 17 -6 -3 nada -10 51 -4 nado 38 38 -23
naev 69 -28 -25 nais -4 -12 -12 nale -8 -112 58 nals -2 -17 -1 nand 13 -12 -20 nard -26 -10 -5 nari 0 -16 -7
nate -41 38 19 nato 9 -23 -21 nbul 0 -6 17 nces -36 57 -4 nchi 29 -10 -5 ncia -19 44 -80 ndel 21 -6 -8
nden -30 -29 32 nder 12 -59 -24 ndes 6 -23 27 ndez 12 -10 -5 ndle -49 -25 26 ndon -56 -18 86 ndor -6 32 -9
ndri 18 -6 -6 neau -29 -11 1 nell 3 -15 -6 neri 13 -11 -1 nern -19 14 -17 nero 10 -11 -12 ners -14 21 -13
nese -10 35 6 ness -8 -11 -3 news -2 -19 -8 ngen -18 47 -3 nger 32 -13 35 nhão 0 -11 12 nian -10 -18 -6
nica -20 86 -39 nico -7 28 12 nido -16 -6 -30 nien 0 -6 21 nier -5 -14 -21 nies -4 16 -2 ning 19 -19 -29
nino 34 12 -8 nion -1 -8 17 nita -42 2 -5 nity -45 -20 -24 nken 27 -5 -48 nner -40 -14 -31 nnes -45 28 3
nock 52 -17 -10 noni 53 -10 -36 nora -10 -12 -15 nord -38 21 77 nova -16 33 -4 noël -78 -10 -21 nsas -1 -11 29
nsen 47 -16 -6 nsin -1 -2 16 nson 28 -18 -21 ntas -19 14 29 nten -5 16 -3 nter 1 39 11 ntic 0 -1 -33
ntin 18 -37 -18 ntly -4 32 -28 nton 2 -7 12 ntos 0 27 -14 ntre -7 -34 72 ntro -17 -7 -26 ntur -2 -10 -3
ntão -2 -3 11 nyon -15 -7 3 oard -4 54 -16 oast -15 25 9 obin -25 -1 -15 ocha 5 -27 -7 oche -6 -7 12
oday 0 12 -2 oden -8 -7 -19 ofer 42 -1 -1 ogen 4 -10 -2 oges 0 32 -16 ogia 14 -5 -20 ogie -16 43 -15
ogle 21 10 -2 ogna -2 -18 39 ogía -1 -15 -2 oint -17 31 29 oire -11 -82 84 oman -11 43 -33 omas -6 -6 30
omen -11 -14 -9 onal -44 22 -22 onde -1 38 -21 oner 60 -12 -9 ones 12 -37 21 ongo -2 -19 42 onha -5 -23 -1
onio -10 -11 42 onte 33 -4 42 oods 17 4 -6 ools -15 -41 -2 oore 19 -11 -5 opea -8 0 13 oppa 43 -8 -33
oque 43 -7 -20 oral -9 17 -11 oran 46 -24 -14 orca 12 -53 7 orce -4 38 -7 orea -8 -31 31 oren 25 -11 39
ores -27 17 2 orge 33 -6 -19 oria -23 36 17 orio 22 31 -17 orld -1 -11 7 orna -22 36 -6 orne 75 -63 -8
orno -1 26 -3 orst 19 -4 -5 orte -48 36 -3 orth -49 25 30 orti 64 -13 -46 orto 0 -17 -47 orts -20 24 -24
orum 3 92 -29 osei 17 -6 -12 oser 19 -2 -3 oslo -1 -10 11 ossi 51 -8 -9 osso -38 40 -6 osta 28 -5 -44
oste -17 43 8 otel -2 -18 31 oten -18 -10 -6 ots -3 -32 -4 otta 101 -41 -22 otti 51 -10 -15 ough 3 37 -42
ound -16 -35 -24 oura 36 -21 -5 ouri -5 -10 18 ourt 20 8 21 ouse -15 -24 86 outh -28 18 108 oval 17 -3 -2
over -23 -10 48 ovic 33 -5 -5 oway 13 -3 -3 oyer -11 32 -32 oyle 14 -3 -4 ozzi 76 -11 -8 pa -7 -13 26
page 14 25 -8 pain -1 32 -13 pany -1 -20 -3 park 81 -15 -29 paul -33 -4 37 paz 6 -1 -48 pell 86 -43 -24
pers -10 -36 -3 phia 0 37 -18 pier -23 -10 19 pina -32 42 10 ping -21 33 -2 plan -10 -10 -4 play -6 43 -32
plr -18 40 -14 pole -9 15 -7 poli -14 27 6 pond -3 11 15 pool -43 86 -53 port -23 0 42 post -2 56 -8
ppel -17 -2 -1 ppen 36 -11 -19 pple -7 53 -7 ps -11 1 -3 pton 23 -10 -12 pzig -19 -9 14 quay -40 -5 58
quet 44 -9 -5 quez 31 -12 -5 r -14 -31 -25 rada -8 -16 16 rado -20 -57 -16 rael -24 -15 42 raga 60 3 -31
rage 6 87 -7 raia -17 -33 62 rain 14 -14 32 rald -4 67 -9 ram 0 -23 -26 rama -8 60 -23 rand 123 -34 -42
rani 28 -12 -3 rano 41 -35 33 raná 0 11 2 rari -2 11 -2 rary 4 -18 32 rati -26 -2 -38 rava -2 -14 4
rber 16 -7 -6 rces -4 -10 -11 rche -11 -17 14 rcia 5 -22 31 rcio -9 78 -30 rcos -1 -18 38 rden -14 -28 77
rder 0 -10 -18 rdes 3 15 -16 rdia -1 24 -8 real -26 86 -2 ream -4 -3 -10 reau -36 -36 33 reen 40 -8 -2
reet -11 14 21 reis 46 -17 -17 rela 10 -48 120 rell 38 -4 -22 rena -8 -16 23 rend -13 -2 -2 renn 1 -4 11
rens -17 -45 91 renz 3 36 -7 rera -17 -14 -2 rero 76 -61 -10 resh -15 -4 39 reso 0 18 -1 ress -21 71 -67
rest -5 -37 45 reta -28 -47 100 reto -32 -19 58 rett -6 -2 -25 rges -1 -13 19 rgia 1 -7 20 rian -20 -21 -15
rias 4 -27 -5 rica -30 18 21 rice 109 -16 12 rich 21 -4 -7 rick 14 -7 27 rico -2 35 -18 rict -15 50 -65
rida -3 -19 81 rien -40 -3 -2 rier -25 -8 13 ries -32 -43 18 rina 19 50 -14 rine -5 -2 -11 ring 55 -10 48
rini 17 -4 -4 rino -6 12 -3 rior -2 44 36 rios 1 -3 58 rism -16 -1 -2 rito 28 -5 -12 rity 1 -35 -10
ritz -22 35 -2 rium -9 107 -24 riva 2 -7 -10 rkey -2 -10 20 rlin 24 -10 7 rlow -29 -3 71 rman -47 41 -9
rner 76 -14 -13 rnet 8 -15 -17 rnia -4 -33 49 road -2 -19 3 roga 17 -22 5 rola 32 -12 -17 roma -11 43 -6
rona -36 24 -14 rone 32 17 -1 ront -15 -21 -2 ropa -2 -1 37 rope -2 -10 -12 rora -6 -23 62 ros. -22 47 -7
rosa 39 -26 -8 ross -3 8 33 rost -9 22 -15 roth 33 -11 -7 rove -4 28 -11 rown 69 20 -15 rque -30 47 -1
rras -3 16 0 rrer -44 -13 -2 rrin -2 -15 -23 rrow 2 -28 43 rría 65 -15 -30 rsch -52 -3 -2 rsen 30 -10 5
rses -1 -20 -1 rson 57 -14 -24 rtal 0 -2 18 rtel 15 39 -23 rter -2 57 -15 rtes 1 40 -24 rthe -27 103 -12
rtos -5 -11 -19 ruch -12 -16 -9 ruiz -13 -9 -5 rump 52 -11 -16 rung -2 -27 -2 runi 20 -9 -24 runo -21 -16 35
rush -17 -8 -6 rust -28 -26 -6 rvel -9 32 -2 rway -39 68 8 rwin -9 41 -47 s.a. -14 42 -19 sada 47 -18 -28
sado 10 -19 -7 sage -25 -5 -4 sand -62 -7 62 sapp 0 -53 0 sari 0 17 0 sboa -2 -17 17 scal -23 -4 -6
scar -32 -7 -1 sche -7 -10 -18 schi -23 -14 -6 scow -7 -5 19 sell 4 31 -13 sens 70 -9 -4 seo -15 -40 -12
sers -45 19 -1 ship -17 -19 61 shof -8 65 10 sia -77 -1 -5 side -8 -18 -16 sign -17 9 -7 sina -12 -4 4
sing -4 -16 -6 sino -4 49 -5 sion -50 57 2 sity -8 -3 -31 sler 22 -11 -13 sol 7 -18 45 sold 14 -4 -1
sole 4 -27 13 sp -1 -5 37 sper -28 -7 -19 ssel -23 50 71 ssen -1 -34 -5 sses -1 -23 -18 ssex -5 -7 20
ssia -10 20 6 ssin -26 -9 68 sson -27 45 -25 stan 33 -10 4 star -7 14 -5 stem -1 -13 -6 sten -13 -23 23
ster -4 -30 8 stia -10 11 -24 stle -4 35 -20 stos 31 -8 -3 stra -21 5 -5 stro -45 -4 21 stry 0 26 -8
sud -6 58 12 sul -28 2 31 sula -37 -18 2 sung -15 11 -5 sur -25 1 -2 sure -19 31 -7 sury 0 32 -2 t -13 -4 -1
tado 2 -52 -86 tadt -1 -52 35 tain -3 -23 -22 tale 12 4 17 taly -2 -6 10 tana -28 25 12 tand -6 -18 55
tano 81 -24 25 tars -7 60 -21 tate -3 -43 1 tato -3 23 -22 teca -2 -43 35 tein 32 -12 3 tela -7 -13 -39
tent -12 -7 -2 tern -18 -2 -7 tero 75 -49 -32 ters 53 12 -10 teur -27 -2 -4 tham -32 -2 31 than 59 -25 -10
thon -10 -12 -32 tian -20 -4 -7 tico -35 55 -2 tien 27 -8 14 ties -10 32 -21 tika -31 98 -32 time -3 -43 32
tina -30 14 6 tine 2 -23 5 ting -53 25 -13 tini 28 -19 -21 tino -9 -16 33 tion -63 -49 29 tip -18 -7 -3
tiva -2 13 33 tive -3 10 -19 tivo -2 -22 -52 tler 11 -10 -5 tman -9 -7 -18 tner 10 -1 -2 togo 0 -25 3
tola -35 -44 15 tone -48 22 -40 toni -5 -53 19 tor -11 -11 -4 tore -43 21 -6 tori 43 -17 -37 tors -11 31 -8
tory -4 26 -5 tour 14 20 -21 tral -4 29 25 tria -5 -6 15 triz -2 -35 -17 ttan -9 -2 15 ttel 5 -18 10
tter 15 9 -69 ttle -1 38 -30 tton 34 -9 -7 tube -4 -99 -4 tung -1 66 -26 tura 3 -15 -46 ture -19 -4 -35
tute 0 1 -11 tv -3 10 -9 u.n. 0 -20 -3 u.s. 0 -61 82 uale -34 -7 -10 uana -1 49 -32 uard -8 10 -20
uare -3 -7 -31 uber -11 10 -5 ubin 15 -2 0 ucas 54 -4 -14 ucci 11 -3 -2 uche -6 -15 -24 udc -3 42 -22
udio -3 -2 16 ue 0 11 -1 uela -4 -48 4 ufen -13 -6 -5 ugal -37 19 33 uk 0 -10 -6 unal 0 26 -10 undo -9 -23 2
unds -2 11 52 uneo -2 -18 -33 unga 25 -15 29 unta -8 52 -19 unty -14 -24 36 ural -9 31 6 uras -16 -13 36
urch 0 -14 27 ures -8 16 -4 uria -1 -15 9 urse -16 19 127 urst 14 -9 -21 us -4 -20 33 usa 0 -33 30
usch 10 -10 -1 usen -3 23 -4 uson -17 -10 47 ussi -1 -14 -2 uter 17 -3 -7 utin 11 -6 -2 utta -1 -6 41
uzzo 0 18 7 vale -1 -37 -18 var -1 -29 18 vard -1 19 -1 vaux 0 -4 -22 veau -3 20 -21 vent -29 -23 -21
vera 17 18 -9 vere 10 33 -32 vers -2 46 20 very 28 20 -2 vice -16 32 -2 view -8 -4 -20 vigo -17 44 4
vila 0 -13 -12 vina -3 -25 19 vine 6 -2 11 ving -36 210 -13 vist 58 -31 -27 vive -16 45 -8 vora 33 -29 -14
vr -3 -26 -10 wald 38 16 13 wane -2 6 32 war -8 -18 -18 ward -11 -11 -11 wart 17 -10 -10 ways -13 3 -4
week -16 10 -6 well -8 62 29 west 9 61 -5 wick -7 -17 21 wood 3 132 -82 word -11 -8 -13 wski -22 -15 -2
x -5 45 -11 xico -2 -4 13 y -20 -6 -2 york -4 -32 22 yria -10 -13 26 zaré 0 -8 18 zine -1 38 -8 zola 18 -5 0
zona -19 -7 36 ária 11 -10 8 ânia -4 -7 -17 äder -15 -4 -4 ässe -17 -4 -1 ères -3 -10 24 état -1 -26 -5
ívar -6 -9 27 ônia 0 24 -8 övp -4 -20 -3`,
  "word before:": String.raw`
" 2 6 -75 # -21 -76 2 & -13 -8 -11 ' -33 -50 18 ( 55 20 11 ) 41 6 -31 * 11 6 -4 + -4 -14 -5 , 38 21 34
- 6 -79 20 . -23 103 -25 / -171 -50 82 1 17 -1 -1 2 -11 -5 -11 5 -3 -5 -17 : -41 -11 -13 ; 28 6 61 > -14 -27 -8
@ 28 64 -16 [ 50 31 -12 ] 34 -5 -6 a 93 0 -2 about -10 -21 32 accused 20 -5 -3 across 0 -9 24 ad -34 33 59
affiliate -14 70 -9 afp 17 -1 -4 after -3 49 -29 against -32 77 -25 agli -7 -33 22 ai -27 14 21 al -33 83 -28
alla 23 66 -90 alle -19 -33 11 alongside 16 -3 -3 als -36 -20 -9 am -33 -64 76 an -34 -1 -45 anche 52 -25 19
and 33 -23 -8 ao -41 24 11 apuntó -44 -6 -3 are -15 -8 30 around -3 -8 40 as 45 48 -38 association -13 -14 -3
at -38 60 33 au -9 81 -43 auch 35 -5 -2 auf -20 54 34 aus -11 -35 29 aux -2 -10 -47 avec 11 -19 -13
barrio -1 -4 23 beat 48 114 -10 because -3 19 -5 before -11 -9 -39 bei 14 28 -24 beide -25 -4 -2 beim -4 45 -40
beispiel -6 21 -2 believe -6 41 -4 betonte 20 -2 0 between -34 4 39 beyond -5 -5 31 bezirk -2 -1 -29
bis -1 -5 27 both -29 -5 6 brother -40 -2 -1 but 90 -9 -42 by 78 48 -42 calle -18 -11 7 called -20 -17 -15
che 8 -13 10 club -9 25 -12 cnn's 60 -25 -9 com 22 -51 20 come 21 -8 -1 comentó 25 -17 -11 comme 31 13 7
como -16 27 37 company -16 72 -13 con 29 56 18 confédération 31 -19 -1 contra 53 26 -31 contre 10 14 -38
d' 78 -46 12 da 30 89 -47 dal -66 30 -11 dalla -41 84 -14 das -32 -51 -2 dass 0 22 -7 de 144 -84 98
dei -15 -48 -35 del -68 44 -38 dell' -69 64 -14 della -75 126 -13 delle -23 -25 41 dem -24 2 5 den -36 -17 -66
der 4 -2 -18 des -10 -63 31 desde 3 1 13 di 124 -3 92 dice 27 -14 -9 die -23 1 -44 diese -14 -5 -3
diesen -10 -4 -1 dijo 18 -1 -15 directeur 10 -5 -1 dit -36 -5 48 diz 22 -4 -14 do -10 52 19 dos -21 6 -24
drei -15 -44 -3 du -12 -40 19 durch 3 -26 -1 during -9 -16 -8 e 33 81 -53 ein -20 -11 -1 eine 4 -16 -2
einer -1 -14 -4 el -6 28 7 em -53 -91 50 empresa -29 97 -10 en -52 -52 19 erklärte 16 -1 0 ersten -15 -3 -2
es 39 -6 6 escuela -46 20 -7 est 11 -13 4 et 28 57 -19 etwa 13 -30 45 every -4 17 -2 ex -17 84 -40
explicó 18 -16 -1 first -1 -19 7 following 29 -8 -4 for 80 30 5 former -4 70 -7 four -10 -6 43 from -12 19 119
full -6 -19 -2 fügte 13 -2 0 für -50 -34 -22 gegen -6 36 -14 gegenüber 0 26 0 gli -7 -52 -15 group -1 24 -3
haben -14 -34 -1 hacia -2 -18 26 hat -9 55 9 hatte 45 -7 -4 have -16 -7 -4 her -5 10 20 his -6 -33 -7
how -27 1 -11 i -41 -34 137 ihre -18 -8 -10 ihrem -11 -4 -4 il -16 -7 10 im -9 41 -48 in -54 -95 28
including -63 24 57 ins 37 -19 28 insiste 12 -2 -3 into 12 -11 5 is 42 -32 -21 ist 12 -9 3 its -3 20 19
joined -6 40 -10 kam 17 -2 -2 l' -35 0 -23 la 7 41 20 langen -20 -1 -2 last 24 -13 -20 laut 34 78 -6
le 17 -76 73 leader 19 7 -2 leave -2 -2 11 left -1 89 -31 les -11 3 -32 like -14 -15 -24 lire -1 -14 -2
little 1 -16 19 lo -3 13 -5 local -2 -3 16 los 25 -4 -8 lycée -71 48 -2 maestro 14 -10 -1 many -5 -36 -1
mayor -46 -1 -2 meet 13 -3 -5 meinte 14 -3 -1 meisten -12 -5 -2 member 6 -12 0 mentre 26 -25 -3 met 64 -32 -5
mit -23 15 -5 modern -5 -19 -9 my -28 -13 -11 na -39 60 -51 nach -24 -24 97 nachrichtenagentur -27 58 -3
named -23 -7 -14 near -22 -29 57 nel -6 -28 -30 nella -3 57 -36 neue -19 -26 -3 new -11 -20 -5 no -36 -27 1
noch -19 -4 -4 northern -2 -3 15 now -1 -10 30 nur 28 -5 -4 o 44 51 16 observe -15 14 -1 oder -35 -11 17
of -10 -1 75 off -92 -23 156 ohne -35 -16 -8 on -29 -106 42 one -11 -9 -2 or 5 28 -37 os -6 -40 -14 ou -2 32 11
out 12 -13 -4 outside 29 -4 9 over 4 -16 46 par -37 48 -14 para 35 -28 62 pela -16 45 -17 pelo -31 17 4
per -30 -9 -10 piazza -6 -4 22 play 16 -3 -4 poi 53 -27 -11 por 56 -42 37 pour -16 29 28 presidenta 13 -7 -1
präsidentin 2 -11 0 que 44 -8 2 racconta 9 -15 -4 recent -5 39 -4 sagt 23 -12 -4 sagte 88 -26 -4 said 41 0 -28
say -10 -6 -1 secretary 18 -13 0 see 11 2 3 segundo 72 -16 -25 según 72 -18 -31 seine -29 -6 -4 selon 25 16 -3
sender -1 48 -2 senior -1 -11 -4 si -6 12 4 sich 61 45 -34 so 230 -40 -31 sobre 33 16 -5 société -5 28 -5
some -19 24 38 son -5 20 -14 sono 1 13 -3 spokesman -12 -7 -2 su 21 -5 -12 sur -20 72 -24 take -1 11 -5
tanto 41 31 -9 team -19 42 -16 teatro -15 20 -27 than -4 14 -5 that 11 70 -12 the -51 1 59 their -10 -21 19
then 101 6 -15 this -4 42 -5 three -12 -28 6 through -14 44 -3 to 60 23 48 told 20 96 -22 top -5 41 -4
tra -11 -6 16 two -5 -15 0 um -13 -11 -26 un -1 20 -23 una -6 19 5 und -10 27 14 under -7 -9 35
unsere -12 -4 -3 unter 22 -11 -5 up -4 -4 40 us 82 -5 -53 via -37 34 53 vicepresidente -27 40 0 viele -14 -4 -1
visited -13 -19 37 vom -17 51 -6 von 48 -26 10 war 34 -4 -3 was 25 -2 -13 watching 12 11 -3 what 20 -8 -11
when 64 63 -56 while -10 59 22 wie 14 37 -5 will 5 -22 -4 wird 27 -6 5 with -24 78 -48 y -11 -107 34
year 32 -13 -10 year-old 3 -11 9 your -9 -29 -12 zu -20 -12 -28 zum -25 -19 -32 zur -6 -22 -13 zwei -45 -13 -8
| -56 -58 -5 © 2 -66 -4 » 22 18 -7 ¿ -29 -16 -17 à -10 35 38 è 21 -3 -2 über -17 23 -8 в -17 -27 -6
– -29 18 -19 — 38 50 -12 ‘ -53 36 -6 “ -5 -27 30 ” 107 -35 -35 „ 15 -7 -4 • -30 2 7`,
  "second before:": String.raw`
" 54 -36 -66 ' 14 -44 -61 ( -24 -70 -16 ) 44 -21 2 , 90 0 -15 - 5 -37 -12 . 44 -48 -44 / -6 -61 -12
1 -10 -11 -41 11 -17 11 30 12 -2 16 -7 15 -2 51 -38 17 -18 -6 33 19 4 -15 -9 2 15 -43 -25 2019 -4 -30 5
2024 -8 28 0 3 -18 18 -12 4 -4 36 -2 5 -13 -30 29 6 -2 -3 40 9 -22 3 22 : 7 -24 -43 ; 56 -20 -25 [ -9 10 10
a -23 -13 -8 about -2 -23 -7 accanto 6 -1 -38 according 141 26 -83 across 10 -21 21 además 25 -12 -5
adesso 1 52 -39 after -8 26 -9 age -2 -6 -23 ago 13 -4 0 agreement -8 13 1 ainda 28 -11 -11 airport -9 -3 10
al -136 -33 3 alcalde 4 -10 21 all 10 -31 -18 all' 28 -5 -14 alla 1 -7 51 along -1 -17 31 already 2 4 -12
als 41 -20 -25 also 60 12 -22 am -8 -6 16 ambiente -20 9 -32 an -23 -21 30 analysts 1 10 -9 anche 9 -9 27
and 11 -6 19 announced 0 22 -37 anos -7 11 -2 ao 2 27 -15 appears 0 34 -5 approach 12 -2 -1 are -5 6 -13
area -3 -16 43 as -8 -1 -28 asked 0 14 5 assemblea -7 -8 27 association -1 19 -2 at -38 44 112 até 0 -17 -18
au -69 33 31 auch -28 4 0 auf -35 -79 -18 aus -8 -69 67 aussi -7 4 14 authority -19 65 -8 avec -1 16 11
away -4 -14 43 back 24 -22 8 bank -46 -88 24 barcelona -1 -13 22 barn 22 3 6 base -13 -7 38 battle -12 -5 27
bay -23 -4 52 beekeeper -16 -12 44 been -44 39 47 before -1 3 -14 bei -5 44 -43 beim -18 17 -8
besonders -5 -5 -11 between -5 -15 2 bis -18 -10 -9 boat 52 -12 -15 book 12 -14 -9 born -2 -3 12
bourg -14 -8 33 bravo -25 21 15 brown -1 -12 6 building 0 41 -16 built -4 2 26 but -8 7 23 by -12 24 -38
c' 14 -13 4 call 32 -24 -36 called -3 24 23 came -68 -11 63 capogruppo -3 56 -13 casa -22 45 17 case -7 -16 21
central -8 70 -34 centre -52 -4 48 centro -5 0 12 chairman 2 3 32 charlotte 0 -9 25 che 21 -52 -14
chef -7 -9 25 chiesa -9 -4 14 church -3 10 1 city -28 32 12 civica -5 -14 -5 clinic 2 -4 13 close -6 -19 37
club 11 -7 -3 cnn -17 104 5 code 29 -10 -27 com -31 95 -65 come -8 34 -17 comments 13 -2 -6 commune -8 -5 13
como -28 -43 9 company -19 74 -12 con 13 9 7 concelho 11 -3 0 conducted 1 23 -13 connected -2 18 -9
consejera -10 -21 -22 consigliere -1 -50 -19 contra 16 34 -43 contro 0 67 -68 country 0 40 -51 county -10 -7 8
court 37 -17 -9 cousin 0 -15 10 crews -14 -6 37 criticism 20 -7 -2 côté -4 -5 13 d' -13 28 -1 da -87 67 53
dal -41 30 32 dall' -27 24 -2 dalla 11 7 -21 dann -9 -2 -11 dans -13 -45 81 das -38 14 2 dass 20 12 31
davanti -9 -9 58 de -52 -17 -35 deal 9 11 4 death 56 -13 -3 declaraciones 11 43 -31 declarações -15 49 -24
dei 27 -16 -20 del -36 -30 28 delegado -10 -36 -37 dell' 4 19 -7 della 37 10 -46 dem -34 -39 1 den -2 -10 13
depois 21 -5 -7 depuis -14 8 -14 der -23 6 87 des 22 9 -39 desde -1 18 -4 después -36 -5 -26 di 64 -6 -17
dia -9 -21 0 die -31 3 -62 dique -15 -3 11 director -32 47 -29 diretor 0 12 -1 diretora -16 12 -9
direttore -7 14 -12 disse 3 19 -9 do -31 -55 43 domanda -5 -1 -10 don't -6 35 -7 dort 11 -18 -9 down 19 -24 53
dozens -12 -7 10 du -20 -154 -12 durante -5 -50 -13 during -4 -10 -7 e 18 33 -54 east -1 -13 11 ein -11 -3 -1
einsatz 14 -11 -2 el 1 -46 82 eltern -1 -2 23 en 3 -49 28 encontro 28 10 -19 environnement -1 -3 13
equipo 4 -11 -1 erklärte 4 11 -1 erst 23 -8 -4 es 38 6 -27 escribió 0 28 -7 est -7 -17 11 et -13 -12 12
example -5 13 -8 experience -16 -9 -6 fa 3 -13 -13 facebook -18 -35 -3 family 48 -11 -22 fans 10 -4 -8
farm 50 -14 -8 father -34 -4 -3 feita -2 28 -6 ferguson -5 -11 21 ferry -40 -12 71 film 31 -4 -3 first 14 5 29
fisheries -11 -45 7 flew -7 -24 27 flown 4 11 5 for -7 -12 -45 former 7 -1 -35 foto -103 -6 13 france 0 5 -45
frasi 20 -4 -11 frente 7 21 -22 friday -1 -42 40 from -13 61 5 fábrica -14 -5 -2 für -25 -7 -33 gegen -8 18 -9
gegenüber -13 18 -1 general -3 -7 -11 gente -7 -6 11 gerente -5 -7 -24 gespräch -9 50 -3 get 2 -27 -1
goals -1 10 -18 gobierno 13 -5 -8 gol 29 -8 -25 governo 63 -37 -12 grande -44 -17 66 graz -3 -27 -3
group -27 -16 30 grund -1 -6 44 guidato 24 -6 -8 ha 55 -32 -23 habe -8 -4 21 haben -11 -19 -2 had 8 20 -24
half 24 47 -11 hall -22 -11 129 has -24 -7 38 hashtag -3 -11 -3 hat -5 6 18 hatte 41 -11 -18 he 52 -4 -10
head -1 -11 0 headlines 10 -38 5 health 26 -16 2 hear 13 -2 -8 her 17 -6 -18 him 13 -22 2 his 0 -17 -6
history 1 -7 -14 hoje 9 31 -25 home 32 -5 34 hospital -2 -37 65 house -1 -10 53 i -12 2 -16 ich -1 19 -4
if -14 -14 7 ihr -5 39 -3 ihrem 18 -2 -1 il 107 -55 -51 im -19 -6 149 image 43 -33 -19 in -46 -74 89
included -4 -8 31 including 20 -5 -4 information -4 21 -11 interview 1 44 -1 into -8 -22 43 is -25 -38 -25
it 7 -53 2 james 28 -3 3 je -10 31 -13 joined 0 32 -2 journalists 0 -2 10 junto 13 -13 -9 just -1 -4 18
justice 22 -5 -2 kam 5 -18 6 keep -1 -66 -20 killing 39 -3 -2 kinder -2 -5 -11 know 0 -25 0 known -9 25 -9
korea 20 -8 -2 l' -21 -22 -8 la -67 24 0 lane -20 -9 62 las 19 -18 4 last -8 -2 -18 later -6 -2 18 laut 0 24 -1
le -30 -32 7 lead 12 4 -1 league -3 44 -12 led 27 -41 -2 legal 7 16 2 les -7 5 -22 letter 22 -15 -14
library -30 36 10 ließ -47 -2 0 like -3 -1 -27 litoral -5 -5 38 live 1 5 -16 living -1 29 -1 lo -37 -20 -13
long -1 -6 24 looking 27 35 -26 los 36 -27 -12 lugar 0 -12 41 m 27 -7 -20 made -10 16 -1 mai 33 -3 3
maine -36 -11 -10 makes -28 -2 -4 mal -13 -2 -8 man -10 -4 -6 manager -7 57 -12 mann 1 -17 6 mano 15 -11 -13
mar -16 -7 -12 marketing 0 14 -8 match -11 26 -3 matin -25 -6 -2 mayor -9 -23 47 meeting -6 -11 -13
mehr -3 -10 -2 meio 5 -17 -17 mercato -18 -24 42 mesa 23 10 -7 met -1 10 35 middle 0 18 -18 millions -33 -8 -23
minister -19 -54 -29 ministra -10 -56 -22 ministre 4 -42 -28 ministro -7 -33 -25 mit -10 -7 -14
monitor 0 -11 11 montag -12 -8 -2 more -7 -20 -27 most -18 -12 26 moved -9 -7 11 municipal -20 -19 -26
museum -4 -11 14 mês -5 -14 21 na -40 9 -32 nach -7 -11 -7 name 86 -17 -52 nazionale -14 23 -16 news -9 36 -7
no -65 26 -4 noch -7 -13 1 nord -11 -7 40 norte 8 -10 10 north 0 12 -3 notamment 0 18 -31 note 9 -11 -20
notte 13 -14 -22 now 18 -1 -14 number -14 -3 -5 o 21 7 -30 obama -1 -6 11 obras 19 -16 -13 oder -2 -15 -8
of -32 -7 16 off -29 11 47 officer -5 0 -41 oktober 0 -1 -16 on -79 -65 69 one -11 23 7 only 0 -11 -1
open -2 26 8 ora -7 -12 -18 ou -14 -35 46 our -45 -6 -7 out 13 39 7 outside 0 -22 48 over 0 -23 5
page 42 -17 -3 par -6 15 -27 para -6 -26 -29 parents -7 1 23 park -4 -11 17 parte 28 17 16 partner -1 23 -12
party -2 31 -13 pause 3 12 -37 people -3 -11 25 per -9 -21 -27 pescadores -18 12 35 photo -99 -15 -4
piscina -9 -18 42 place 1 -10 19 played 4 -26 -1 poi -49 -25 -7 police 21 -12 50 pool -2 -12 40 por -31 -38 20
port -12 -6 20 porto 19 -10 0 post 1 32 -5 posted 0 -21 -32 posto 11 -8 23 pour -4 0 33 presente 63 -14 -66
presidente -31 -16 -63 produced 17 -22 -1 professor -1 -5 -19 province 0 -11 4 puerto -13 -12 43
página -1 29 -9 pároco -3 -72 43 quartier 0 -5 11 que -8 14 -4 quello 9 -11 -13 radio -4 9 -12 rand 19 -2 6
reality 1 -10 -9 regionale -3 -11 -36 report 23 -5 -25 reported -15 -18 10 reports 12 -13 -5 request -2 29 -1
residents -20 -27 64 river -1 -4 10 road -13 -14 34 role -9 -4 -48 room 0 10 1 route 0 -12 7 rund -3 6 10
russia 12 -6 -7 sa -11 25 -5 sagt 21 -14 -6 sagte -34 -3 0 said 38 -31 1 saturday 0 -13 -1 saying 23 -1 -1
says 27 17 -6 saúde -5 -17 33 schon -5 -18 -2 school 2 10 -6 science -6 1 -13 se 23 6 -31 search -19 22 -10
secondo -1 3 -13 secretaria -3 -30 -11 secretario -4 -15 -14 secretária 11 -39 -17 sede -18 50 -26 see -2 17 -1
segundo 0 19 -3 según 2 -34 -4 seinen -11 -2 -4 selon -2 60 -17 semana -2 -21 -19 senators -12 -1 6
series 0 35 -6 service -10 56 -5 services -13 5 -30 she 13 8 -1 shows -9 -13 15 si -1 -2 21 sich 17 -21 -17
sie -5 -11 40 since 48 -11 16 sindaca -3 -19 39 sindaco -3 -17 38 sister -28 -3 -2 sits -21 -3 34
situado 0 -15 9 so -21 -10 -6 some 25 14 -16 son 12 0 -4 south -3 -6 19 spoke -1 -36 0 spokesperson -10 13 0
sprecherin 0 18 -9 später -2 -3 34 staff -5 -5 21 stall -6 7 31 stand 40 -11 -6 star 11 -3 6 state -1 21 -5
still -28 -1 -10 story -6 42 -2 struck 1 -11 32 student 0 16 -20 style 2 -10 -1 su 12 -1 -4 suburb -2 -4 11
such -6 98 -54 sul -26 4 -11 support -6 33 -3 sur -3 -4 -15 taken -2 27 -24 talked 11 -3 10 también 11 -4 0
também 12 5 -5 team 19 -6 -8 technology 12 -6 -1 test -4 -1 16 than 1 -18 23 that 11 -48 13 the -137 71 -6
their -1 -24 -6 then 14 69 -5 think -2 44 -22 this -13 -14 -9 through -4 -30 43 throughout -1 -9 16
time 21 -4 -11 times 0 -10 -2 to 2 21 -2 together 0 18 -6 told 20 85 5 took 6 22 -3 tools -3 -26 -1
tout 0 -5 12 town -5 -14 -17 tribunal 0 -13 -19 trust -2 -35 -2 tutto -2 -40 63 twitter -7 21 -7 two 56 -1 -35
u.s. 0 -9 20 uhr 17 -3 0 um -13 -19 -2 un 0 25 -6 una -3 -24 -4 und 32 -31 6 union -3 -15 -4 uns 0 10 10
unter -8 -20 -6 up -20 12 4 us -4 19 -3 use -3 -17 -6 valle 1 -4 -30 vecina -3 -23 72 vecinos -20 -10 51
version 3 -5 -14 vez 60 -12 -21 via -4 -12 0 viene 1 -9 11 village -26 -12 34 visit 0 -16 19 volta -4 20 -25
von -34 55 -21 vor -18 0 -27 vorsitzender -2 -3 22 wallace 1 19 -2 war -3 -21 -4 was -21 -26 -9 way 5 -2 -44
ways -7 -8 -11 we 5 18 3 week -11 -1 31 weekend -4 13 -1 went -28 -17 88 west -30 7 38 when 39 -5 23
which 13 33 -12 while 1 19 -1 who 11 22 -10 wie 25 13 -9 wieder -27 10 -4 will -13 -23 -2 williams 55 -18 -9
win -6 42 -47 wing 9 -16 6 winter -5 -1 40 wir 13 -11 1 with -25 34 -55 woman -1 -1 -37 words 23 -4 -13
work 30 -4 -6 wrote -5 -29 1 y 9 -35 -30 year 19 -19 -20 years 16 -3 -5 you -5 28 -1 zona -6 23 2 zu -3 -9 -17
zum -22 65 -37 « 14 -34 -40 » 21 30 -28 à 33 60 -76 è 60 -21 36 über -10 -28 20 – 45 -7 -30 — 45 14 -22
‘ 51 -45 -19 “ 41 -33 -35 ” 18 13 -55 „ -4 -29 -18 • -4 25 -14`,
  "word behind:": String.raw`
! -24 -46 -12 " -1 20 10 # -3 -14 -7 ' -11 -5 -85 ( 33 -12 37 ) 2 11 4 , 37 46 87 - -29 -25 71 . 43 42 76
/ 0 -104 -1 1 16 -2 -47 12 18 -9 0 2 -4 64 -10 2024 -1 -10 -4 2025 0 -11 -3 3 -1 5 -13 4 -28 -2 12
40 -1 -12 -12 5 -6 -5 -11 9 -16 -15 -37 : 30 -4 -18 ; 47 28 16 ? -41 39 -28 [ 40 68 -4 ] 29 42 -2 a -29 -17 -11
ab 0 -8 32 abbiamo -7 -11 13 about -1 11 -2 abriu -1 26 -6 abschließend 47 -3 -4 account -1 31 -3
added 18 -16 -7 adds 7 -23 -2 administration 53 -6 -3 admite -1 14 6 admitted 22 -5 -2 afirma -1 17 0
after -22 63 7 against 12 -3 0 agreed 29 -15 -3 ahead -5 34 -1 ainda -2 -11 4 aircraft -6 -15 6 al 23 -13 23
all -3 -28 -5 all' 11 -6 26 alla 17 -11 16 als 37 1 -5 also 34 68 -43 am 47 36 -9 ambassador -5 -15 9
an -42 34 -21 and 44 -9 -7 announced 1 14 5 ao 3 -18 0 app 0 -21 -1 are 2 21 6 area -9 -25 95 as 40 -4 33
asked 9 -17 -7 at 24 26 -28 attorneys 13 -5 -4 au -24 29 -6 auch -20 -21 20 auf 58 -5 -15 aus 73 8 -50
aussi -1 -16 -4 avait 0 27 -16 aveva 11 12 10 beat -28 99 -5 because -4 16 -7 before -8 17 6 began 6 27 9
bei -7 -15 13 being -4 -7 29 bereits -25 -5 -1 berichtete -18 68 -4 bis -7 -17 28 border -9 -21 1
brings -17 48 -6 but -4 -10 12 by -52 -9 -39 called 37 -4 -5 came -13 66 -40 campaign 6 -13 -3 can -15 10 -2
captain -43 -4 2 car 0 -13 -24 carried 0 13 -4 case 24 -5 -5 chair -2 -1 14 chairman -7 26 -1 character 30 5 -5
che 24 53 -35 chief -41 25 -13 ci -8 -5 30 closed 0 14 0 coach -49 54 -85 com -47 -41 68 comentou 2 -19 -5
comentó 15 -8 -3 commissioner -34 2 -1 como 78 0 -20 complained 15 -3 6 con -21 15 114 conta 0 -17 -3
could 24 0 -16 course -23 -4 35 d' -8 -51 -42 da -23 44 -2 dafür -4 12 -27 dalla -31 27 -11 dans -6 -19 19
das 11 -40 16 data -3 -19 -7 de 9 26 -1 deal 11 -3 0 death 34 -6 -3 decision 52 -11 -5 dei -14 16 -6
del -3 22 -23 dell' -7 -34 -18 dem 12 -2 0 den 0 18 -17 depuis 13 20 25 deputy -3 0 10 der -10 -29 -58
des -16 -55 -62 desde -3 -7 42 di -54 28 4 did 31 -50 24 die 6 75 -49 dijo 55 -19 -18 director -2 -2 -11
disse 10 20 -7 dit -2 -10 43 diz 16 -30 -6 do 0 -31 23 donde -5 38 28 dopo 19 0 -4 dove -4 -5 -32 du -6 18 2
during -10 8 9 e 41 58 -63 ed -2 -5 13 ein 23 -30 -4 eine 45 -1 -13 einen 38 16 9 einer -7 -15 -9 el -14 -30 44
em -2 -60 -35 en 32 90 -47 entre 0 -11 25 era 13 12 -40 erwartet 21 -2 -1 es 76 -39 -32 est 2 -4 21
este -2 -27 -5 está -10 13 19 et -4 28 -14 explains 1 -14 32 explica 11 -10 -4 fa 16 -21 -9 faces 0 13 -9
family 36 -20 -19 family's 10 -5 -3 fell -9 43 -24 film -10 10 -13 first 3 38 -9 foi 43 -11 -9 for -3 17 -79
foreign -9 -8 22 from 31 -30 -25 fue 19 -3 -8 führt -12 -4 -2 für 4 22 -17 gab -25 -2 -1 game -1 26 -33
ganhou 38 -20 -11 gar 3 -14 22 gave 25 7 -9 gegen -6 -6 -15 geht -6 34 -9 gekommen -3 -2 -13 gerade 1 14 -1
gibt -13 -4 33 gives 27 -6 -5 gli -43 -1 -15 goes 6 33 40 gov. -2 -7 25 government -1 -23 34
grande -20 -53 -107 grew -32 99 -12 group -2 6 -15 ha 37 35 -10 haben -6 12 1 había 21 -7 -7 had 89 -29 -24
han -9 -2 11 hanno -18 5 6 has 44 19 26 hat 6 5 16 hatte 18 3 -3 hatten 12 -9 -3 have -32 26 7 having -6 27 -3
head -23 4 -8 helps -3 16 -1 high -2 -6 -41 himself 34 -13 -6 home 0 -13 41 hotel -8 -9 -10 i -33 -13 -10
il -8 4 -28 im 7 -8 74 in -1 26 17 into 9 -8 13 is 3 28 28 ist -3 1 -25 it -7 39 -48 jetzt 0 31 -1
just -6 -3 -10 já -25 22 12 kam 30 -4 5 l' -24 17 -8 la -53 32 27 last 38 11 -13 later 6 16 -20 law -7 -13 -14
le -13 -14 -24 leader -19 62 -25 left 37 -6 -3 les -15 5 -15 levou 0 22 -3 lies -4 -8 15 lo 35 -12 -4
looks 12 -3 -1 loves 27 -4 -4 ma 2 -9 15 made -26 38 -4 magazine -11 28 -5 makes 17 -4 -3 man 0 -16 54
mantiene -13 7 20 market -8 -9 23 may -1 28 -17 mayor -7 -4 33 me -20 -40 38 meeting -8 12 -14 mehr -2 9 -26
member -9 17 30 members -3 -33 -3 met 22 66 -15 might -1 -11 40 minister -19 -19 -5 mit -2 -9 51 model 27 2 -1
mother 1 -9 21 moved 12 4 -13 muss -16 -2 -8 must -11 -5 8 n' 36 35 5 na -17 22 -60 nach -12 -33 -7
nannte 1 27 -2 ne -3 -6 17 nel 7 -15 -30 nella 12 -14 4 nesta -6 12 -17 new -38 10 -14 news -51 120 -6
nicht -7 43 5 no 66 -38 -46 noch 39 16 -7 non -29 17 25 nos -19 -1 -18 notes -18 -10 -1 novo -16 -57 -108
now -13 -45 2 nuclear -2 -9 39 nur -2 -15 7 não -5 -6 -12 o 22 -46 5 oder -33 -14 -13 of 7 -40 -44
offers -33 5 56 officer -3 -52 10 officials -4 24 6 ohne -14 4 -2 on -45 32 45 once 33 -2 -6 ont 28 -22 -30
opened -1 -18 -3 or -5 -4 -53 ou -24 24 36 out 5 -8 -15 où -4 -8 39 page 0 -84 -1 par -7 18 -10 para -7 -26 44
party -3 65 -5 pas 14 -13 -1 passou 0 -2 18 per 4 -34 9 played 4 47 -2 players -1 24 -16 plays 23 -3 -2
pointed -6 44 -5 police -13 -12 45 por -17 56 4 porque 46 -12 -23 pour -17 15 50 premier -4 -12 34
prime -2 1 20 provides -4 10 -3 public -4 -4 17 put 22 30 -7 qu -2 39 -10 qu' -6 28 -8 que 13 -56 25
qui -4 -12 27 recalled 17 -5 -2 received 0 35 -2 replied 32 -9 -2 report -7 -26 -9 reported -4 113 -12
request 2 11 0 residents -2 -2 13 respondeu -42 72 -4 river -5 -6 37 rund 0 16 0 s' -6 -23 0 sagte 20 -7 8
said 79 -30 -79 saw 4 26 -12 says 23 -11 -17 schon 0 -2 15 school -21 -9 9 se 16 7 70 secretary 27 -42 -5
sei -22 24 -4 seine -4 14 -4 seinen -12 -3 -3 seit 13 -4 57 sem -3 -20 -29 sent 24 6 -2 señaló 40 0 -13
should -46 -13 0 showed 1 -18 -4 si 40 -8 -2 sich -11 38 -2 side 1 -16 -3 sie -65 -6 -10 since -2 24 22
sind -18 -14 -37 so -6 -19 6 sobre 8 14 -6 soll 14 -12 -2 sono 14 13 7 sont -2 -11 39 spoke 3 -10 -2
spokesman -27 65 -14 spokesperson -1 36 -2 sprach 0 41 -6 star -26 6 8 started -3 15 -3 state -4 -8 27
steht -12 7 7 struck 37 -8 -6 subiu 19 18 -9 sul -3 35 -16 supporters -42 43 -1 sur 17 -11 -8 takes -3 31 -2
también 18 -25 -16 também -1 -7 18 than -12 -2 -3 thanked 14 -4 -10 that -7 48 -13 the -9 -36 -15 this 0 -22 39
tiene -5 27 15 to -58 -12 28 today -6 -13 -19 told 114 -57 -31 took 37 14 -28 town -5 -7 25 tras 5 -11 -2
trial 33 -19 -23 um 17 -5 -17 un -11 23 0 una -10 -11 0 und 19 31 -1 under 21 29 -35 unter -5 -19 40
until -28 -5 64 up -8 -11 -5 users -3 18 -2 v. -25 -6 -30 va -6 -21 9 vai 6 23 -4 videos -4 -17 -3
vive 55 -6 -19 vom 39 -4 -3 von 32 -12 17 vor 34 -45 28 vous -1 -14 11 wanted -35 -4 -2 wants -33 -5 0
war 53 4 -26 waren -1 15 0 warnt 11 -2 -1 was 41 12 30 wasn't -3 -2 11 website 0 107 -24 weiter 17 -6 -3
went 12 -14 12 were 15 -1 18 when 53 -24 20 where -6 -6 16 which -9 3 28 while -2 -5 56 who 17 25 -20
will 34 8 32 wird -13 -14 3 with -9 -53 71 wollte 22 -2 1 won -33 -25 21 would -7 76 -30 writes 26 -20 -4
wrote 75 -10 -34 wurde 62 -18 -8 y 14 -24 -8 your -18 -14 -7 zeigt -6 15 0 zu -4 2 68 zum 16 26 -12
zunächst 0 -2 11 zur -2 -16 -4 zusammen -13 -4 38 | -19 -47 -1 « -12 18 15 » 4 -70 18 à -45 -14 50 è -7 28 13
é -14 21 36 était -35 17 28 über -21 5 37 – 25 -39 87 — 10 -3 71 ‘ 20 40 -6 “ 10 35 -21 ” -36 -98 33 … -30 36 3`,
};
