/** The package ships no types; this is the part that is used. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly compressionMethod: number;
    readonly generalPurposeBitFlag: number;
    readonly relativeOffsetOfLocalHeader: number;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export interface Options {
    readonly decodeStrings?: boolean;
    readonly validateEntrySizes?: boolean;
    readonly strictFileNames?: boolean;
  }

  const yauzl: { fromBufferPromise(buffer: Buffer, options?: Options): Promise<ZipFile> };
  export default yauzl;
}
