const MIB = 1024 * 1024;

/**
 * How much a document may be. A report with its annexes is a tenth of each of these or less; what is
 * above them is no report, or was made to do harm, and is refused before it costs memory or time.
 */
export const LIMITS = {
  /** Bytes of a file. Reports with photographs reach 20 MiB; three copies of the file still fit beside its reader. */
  fileBytes: 50 * MIB,
  /** Entries of an archive. A Word file with a picture on every page has some hundreds. */
  archiveEntries: 4_000,
  /** Bytes that are unpacked from an archive in all, counted while unpacking. Pictures are never unpacked. */
  unpackedBytes: 96 * MIB,
  /** Bytes of the parts of a Word file that are read as a tree, each byte of which costs some twenty of memory. */
  docxBytes: 12 * MIB,
  /** Bytes of the parts of a workbook. */
  xlsxBytes: 32 * MIB,
  /** Bytes of a web page or a text, which is held as text, as a tree and as blocks. */
  textBytes: 12 * MIB,
  /** Elements of a web page or of an XML part. A Word file of a hundred pages has some two hundred thousand. */
  nodes: 500_000,
  /** Elements inside each other: where browsers stop. */
  depth: 512,
  /** Pages of a PDF. The longest final accounts have some hundreds; a page takes ten milliseconds or more. */
  pages: 500,
  /** Pieces of text in a PDF, of one to some dozen characters each. */
  pdfItems: 600_000,
  /** Columns of a table. The widest annexes have some sixty. */
  columns: 400,
  /** Rows of a table. Lists of projects have some thousands. */
  rows: 20_000,
  /** Cells of all tables, those that a merged cell covers included. */
  cells: 200_000,
  /** Characters of all blocks and of what was left out: fifteen times the longest report. */
  characters: 3_000_000,
  /** Blocks. */
  blocks: 100_000,
  /** Milliseconds after which reading is given up. */
  milliseconds: 10_000,
  /** Bytes of memory that reading may take in all. */
  memoryBytes: 512 * MIB,
} as const;
