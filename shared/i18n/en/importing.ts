/** Reading in what other programs wrote: why something could not be read. */
export const importing = {
  problems: {
    'unknown-format': 'This is no format that Plumeline reads.',
    'wrong-encoding': 'The text is in no encoding that Plumeline knows. Save the file as UTF-8.',
    malformed: 'The file is damaged or not what its name says.',
    'not-a-file': 'This is a folder, a pipe or a device, and no file.',
    'too-large':
      'This is too large to be read: a file may have 50 MB, one text 500,000 characters. Split it, or leave out what is no message.',
    'too-many': 'There is more in it than Plumeline reads at once. The rest was left out.',
    empty: 'There is no text in it.',
    newer: 'A newer version of Plumeline wrote this file. Update Plumeline to read it.',
    'unsafe-archive': 'The archive is not safe to unpack, so nothing of it was read.',
    encrypted: 'The file is protected by a password. Remove the password and import it again.',
    doctype: 'The XML declares a document type or entities, which could do harm, so it was not read.',
    'bad-entry': 'An entry could not be read.',
    'picture-left-out': 'A picture is too large, damaged or of a type that a message cannot hold, and was left out.',
    'attachment-left-out': 'The attachment “{{name}}” was left out.',
    'seal-file': 'This is the seal of an exported file. Import the file that it belongs to.',
  },
  /** Of an archive that another program made soundly. */
  otherPacking: 'The archive is packed in a way that Plumeline does not read. Pack it anew as a usual ZIP file.',
  /** Of an entry that was left out. */
  entryProblems: {
    actions: 'This macro has no text.',
    cells: 'The row has more cells than the table has columns, so that it is not clear which is the text.',
    columns: 'The table has no column for the text.',
    entry: 'This entry is not what the format has in this place.',
    language: 'It is not clear in which language this text is.',
    'no-text': 'This row has no text.',
    quotes: 'A quotation mark is missing, or one too many, so that the row could not be read.',
    title: 'This row has no title.',
    'too-long': 'This text is longer than any message.',
  },
} as const
