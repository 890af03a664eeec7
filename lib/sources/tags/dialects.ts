/** A way to write records as tagged lines: "TI  - A title". */
export interface Dialect {
  id: string;
  label: string;
  extensions: readonly string[];
  /** A line that begins a field: its tag and its text. */
  field: RegExp;
  /** A line that goes on with the field above, and what of it is text. */
  more: RegExp;
  /** A tag that begins a record, and one that ends it. */
  begins: RegExp;
  ends: RegExp | null;
  /** Lines above, below or between the records. */
  furniture: RegExp;
  tags: { title: string[]; abstract: string[]; authors: string[]; date: string[]; ids: string[] };
  /** Lines that only this dialect has. */
  sign: RegExp;
  example: string;
}

export const DIALECTS: readonly Dialect[] = [
  {
    id: "refer",
    label: "EndNote's refer (enw)",
    extensions: ["enw"],
    field: /^%([0-9A-Z@!?$]) (.*)$/,
    more: /^(.*)$/,
    begins: /^0$/,
    ends: null,
    furniture: /^$/,
    tags: { title: ["T"], abstract: ["X"], authors: ["A"], date: ["8", "D"], ids: ["R", "U", "M", "Z"] },
    sign: /^%0 [A-Z][A-Za-z ]+\r?$/m,
    example: "%0 Journal Article",
  },
  {
    id: "ris",
    label: "RIS",
    extensions: ["ris"],
    field: /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/,
    more: /^(?![A-Z][A-Z0-9] {1,2}-)(.*)$/,
    begins: /^TY$/,
    ends: /^ER$/,
    furniture: /^(?:\d+\.|Record #.*|Provider:.*|Content:.*)$/,
    tags: {
      title: ["TI", "T1", "CT", "BT", "ST"],
      abstract: ["AB", "N2"],
      authors: ["AU", "A1"],
      date: ["DA", "Y1", "PY"],
      ids: ["DO", "UR", "L1", "L2", "M1", "N1", "AN", "ID"],
    },
    sign: /^TY {1,2}- /m,
    example: "TY  - JOUR",
  },
  {
    id: "nbib",
    label: "PubMed (nbib)",
    extensions: ["nbib"],
    field: /^([A-Z]{2,4}) *- (.*)$/,
    more: /^ {6}(.*)$/,
    begins: /^PMID$/,
    ends: null,
    furniture: /^$/,
    tags: {
      title: ["TI"],
      abstract: ["AB"],
      authors: ["FAU", "AU"],
      date: ["DEP", "DP"],
      ids: ["LID", "AID", "SO"],
    },
    sign: /^PMID- \d+/m,
    example: "PMID- 25744111",
  },
  {
    id: "wos",
    label: "Web of Science",
    extensions: ["ciw", "isi"],
    field: /^([A-Z][A-Z0-9])(?: (.*))?$/,
    more: /^ {3}(.*)$/,
    begins: /^PT$/,
    ends: /^ER$/,
    furniture: /^(?:FN|VR|EF)(?: .*)?$/,
    tags: { title: ["TI"], abstract: ["AB"], authors: ["AF", "AU"], date: ["PD", "PY"], ids: ["DI"] },
    sign: /^FN (?:Clarivate|Thomson|ISI)/m,
    example: "FN Clarivate Analytics Web of Science",
  },
];
