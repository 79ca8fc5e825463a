/**
 * What the command says when something is wrong: usage, files, settings, registries; written as `MESSAGES`. What stands before the first colon
 * (a file, an option) and a word that was meant are told apart from it.
 */
export const ERRORS = {
  seeHelp: "{what:told} (see '{command}')", didYouMean: "did you mean '{word}'?",
  recordAt: 'record {n:number}', relationAt: 'relation {n:number}', oneRecord: '1 record', records: '{n:number} records', nothingToMend: '{records:told}: nothing to mend',
  registryWritten: '{file} is written; change its records, then: {command}',
  noSuchField: 'there is no such field', noSuchFieldOf: 'there is no such field; the fields are {fields}', fieldNeeded: 'this field is needed',
  mustBeText: 'must be a text in quotes, not {value}', mustBeNumber: 'must be a number without quotes, not {value}', mustBeList: 'must be a list in square brackets, not {value}',
  mustBeObject: 'must be an object in braces, not {value}', mustBeTrue: 'must be true, or left out, not {value}', mustBeOneOf: 'must be one of {choices}, not {value}',
  mustNotBeEmpty: 'must not be empty', mustBeSlug: 'must be kebab-case ASCII, joint bodies joined by +', mustBeRoman: 'must be a Roman numeral', mustBeCapital: 'must be one capital letter',
  mustBeDate: "must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '{value}'", dateOption: "--{option} must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not '{value}'",
  noSymbol: '“{symbol}” is no symbol of a Party document; write it as 57-NQ/TW', writeCanonical: 'write {right}, the canonical form of “{symbol}”', symbolSays: 'is {value}, the symbol says {right}; leave it out',
  codeMeans: 'is {value:type}, the code {code} means {types:types}', termIs: 'is {term}, but {date:date} lies in term {other}; mend one of them, or name it in "unverified"',
  noBody: 'no body has the id {id}; did you mean \'{word}\'? For a body of your own give its issuerName too', sameId: 'has the id {id}, as record {n:number} has; give dates or terms that differ, or drop one',
  noType: 'no type has the id {id}', issuerMissing: 'is missing: a text that names the body does not find the document; write it as ban-bi-thu, or tinh-uy with an issuerName',
  issuerNameMissing: 'is missing: {issuer} is a kind of body; write which one it is, as Tỉnh uỷ Lào Cai',
  dateMissing: 'is missing, and so is the term: later documents of this number cannot be told from it; write one, as 2024-03-05 or XIII',
  notRead: 'no citation is read in “{text}”; mend the symbol', notFound: '“{text}” does not find it; its body is read as {said}, the record has {known}',
  otherBody: '“{text}” is read as {said}, the record has {known}: mend issuer or issuerName', noDocument: 'no document has the id {id}', noDocumentBut: 'no document has the id {id}; of this symbol there are {ids}',
  registryActions: 'registry does init or check: write {init}, or registry check FILE', registryNeedsFile: 'registry check needs a file; {command} writes one to begin with', registryOneFile: "registry init writes one file, and '{file}' is a second one",
  shortForm: 'type and number alone are no citation: “{text}”; write the symbol, as {symbol}',
  notStdin: '{option} reads a file, not standard input', notRegistry: 'must be a JSON array of records, such as {example}',
  lookupNeeds: 'lookup needs a document, such as {example}', checkNeeds: 'check needs a citation, such as {example}, or - for lines of standard input', stdinOnce: '- is standard input, which is read once',
  unknownOption: "Unknown option '{option}'", optionNeeds: "Option '{option}' argument missing", optionTakesNone: "Option '{option}' does not take an argument", optionAmbiguous: "Option '{option}' argument is ambiguous",
  unknownWordOption: "unknown option '{word}'; commands: {commands}", unknownCommand: "unknown command '{word}'; commands: {commands}",
  oneOfOption: "--{option} must be {choices} or {last}, not '{value}'", languageOption: "--language must be en, vi or fr, not '{value}'",
  explainOnce: "explain takes FILE:OFFSET or --text, not both; quote the text if '{word}' is of it", explainNeeds: 'explain needs FILE:OFFSET or --text TEXT', explainOne: "explain takes one place, and '{word}' is a second one",
  offsetOfText: '--offset belongs to --text; of a file write FILE:OFFSET', offsetNumber: "--offset must be a number of UTF-16 units from 0, not '{value}'", noOffset: "'{word}' has no offset; write FILE:OFFSET, such as article.md:120",
  noLine: '{file} has no line {line:number} with a column {column:number}', behindEnd: 'the offset {offset:number} is behind the end of the text, which has {length:number} UTF-16 units',
  depth: "--depth is a number of steps from --from, not '{value}'", depthAlone: "--depth is a number of steps from --from, not '{value}' without --from",
  wholeGraph: '--{option} is for the whole graph: say it with --merge, not with --partial', forTexts: '--{option} is for texts, and --merge reads graphs: say it where they are made', selfOne: '--self is for one text; give one file',
  fixOrDiff: '--fix and --diff: choose one', diffPrints: '--diff prints a diff, no findings; leave --format out', stdinName: '--stdin-filename names standard input, and only files are read; leave it out, or the files',
  configOrNot: '--config and --no-config: choose one', noRule: "there is no rule '{id}'", noRuleListed: "there is no rule '{id}'; --list-rules lists them", ruleOption: "--rule is a rule and its level, such as --rule spacing:error, not '{word}'",
  maxWarnings: "--max-warnings must be a whole number from 0, not '{value}'", linkHolds: '--link {address}: holds neither {document} nor {symbol}', annotateOne: 'annotate takes one file',
  markdownOnly: '--format markdown is for Markdown; say --input-format markdown if the input is', filterStdin: 'filter reads standard input and no files: {command}', doubtfulAlone: '--doubtful is for --graph; leave it out, or add --graph',
  notJsonHere: "is not JSON: '{text}' does not belong here", notJsonEnd: 'is not JSON: the file ends too early',
  noSuchSetting: 'there is no such setting', noSuchRule: 'there is no such rule', noSuchSettingOf: 'there is no such setting; there are {known}', mustBeChoice: "must be '{choices}' or '{last}', not {value}", mustBeAnObject: 'must be an object, not {value}', mustBeSchema: 'must be the address of the schema, not {value}',
  mustBePath: 'must be the path of a file, not {value}', mustBeWhole: 'must be a whole number from 0, not {value}', mustBePattern: 'must be a pattern of paths with /, without ! before it, not {value}', mustBePatterns: 'must be a list of patterns, not {value}',
  exists: 'exists; say --force to replace it', noFolder: 'its folder does not exist', folderIsFile: 'its folder is a file', permission: 'permission denied', isFolder: 'is a folder', noSpace: 'no space is left on the disk',
  quota: 'the quota of the disk is used up', tooLarge: 'the file grows larger than is allowed', readOnly: 'the disk is read-only', noFile: 'no such file or folder', links: 'too many symbolic links', nameTooLong: 'its name is too long',
  tooLargeToRead: 'too large to be read: a text may have 536,870,888 characters; cut it into several files', noTexts: 'no text, Markdown or HTML file in this folder',
  noLintTexts: 'no file of text, data or source code that is known by its extension (a file that is named is always read) in this folder',
  badUtf8: 'invalid UTF-8 at byte {offset:number} ({byte}); convert it to UTF-8', badUtf16: 'invalid UTF-8 at byte {offset:number} ({byte}); it looks like UTF-16; convert it to UTF-8', standardInput: 'standard input',
  fileLeftOut: '1 .{extension} file is left out; to read it: {command}', filesLeftOut: '{n:number} .{extension} files are left out; to read them: {command}',
  needsReader: 'needs {name} to be read; npm install {package}', readerBroken: 'needs {name} to be read, which cannot be loaded ({why}); npm install {package}', isText: 'is a text; read it as UTF-8', isOther: 'is {kind}; {remedy}',
  brokenWord: 'is a Word document that cannot be read ({why}); open it in Word and save it anew', zipLarge: 'holds more than {n:number} MB unpacked; divide it', pdfPictures: 'is a PDF without text: its pages are pictures; recognise their text (OCR) first',
  pdfPassword: 'is a PDF with a password; save it without one', brokenPdf: 'is a PDF that cannot be read ({why}); save it anew',
  notFixedChanged: 'not fixed: it was changed meanwhile', notFixedFile: 'not fixed: is no regular file', notFixedCites: 'not fixed: the mended text would not cite the same', notFixedPdf: 'not fixed: is a PDF; mend it where it was written',
  notFixedWord: 'not fixed: is a Word document; mend it where it was written', notFixed: 'not fixed: {why:told}',
  corpusIncomplete: 'the corpus is incomplete: nothing is printed or written', graphIncomplete: 'the graph is incomplete: nothing is printed or written', noTextCites: 'no text cites {id:document}; extract lists the ids',
  oneTooMany: '1 warning, more than {max:number} (--max-warnings)', tooMany: '{n:number} warnings, more than {max:number} (--max-warnings)', withConfig: 'with {file}',
  notInTableBoth: 'citations not in the table: {several:number} that may mean several documents, {none:number} that mean none that is known (extract lists them)',
  notInTableSeveral: 'citations not in the table: {several:number} that may mean several documents (extract lists them)', notInTableNone: 'citations not in the table: {none:number} that mean none that is known (extract lists them)',
  linesFailed: '{n:number} of {all:number} lines answered with an error',
} as const;

export type ErrorPhrases = Readonly<Record<keyof typeof ERRORS, string>>;

/** A message with the hint behind it, and one with the word that was meant. */
export const SEE = /^(.*) \(see '[^']*'\)$/su;
export const MEANT = /^(.*); (did you mean '[^']*'\?)$/su;
