/** A value that can stand in JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An input of the editor's form, in the words of Sveltia CMS; the options follow its `widget`. */
export interface InputConfig {
  readonly widget: string;
  /** Help below the input. */
  readonly hint?: string;
  readonly required?: boolean | readonly string[];
  readonly readonly?: boolean;
  /** Whether each language has its own value. */
  readonly i18n?: boolean;
  /** A regular expression and what is said when the input does not match it. */
  readonly pattern?: readonly [string, string];
  /** Inputs of an object or of each item of a list. */
  readonly fields?: readonly FieldConfig[];
  /** Input of each item of a list that holds one value an item. */
  readonly field?: FieldConfig;
  /** Shapes that an object can take. */
  readonly types?: readonly TypeConfig[];
  readonly [option: string]: Json | undefined;
}

/** An input with the key that it writes and the label that it bears. */
export interface FieldConfig extends InputConfig {
  readonly name: string;
  readonly label: string;
}

/** One of the shapes that an object can take. */
export interface TypeConfig {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FieldConfig[];
  readonly [option: string]: Json | undefined;
}

/** A collection of entries, or of files, or one file. */
export interface CollectionConfig {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FieldConfig[];
  readonly [option: string]: Json | undefined;
}

/** Where content is kept. */
export interface BackendConfig {
  readonly name: 'github' | 'gitlab' | 'gitea';
  readonly repo: string;
  readonly [option: string]: Json | undefined;
}

/** The configuration of Sveltia CMS. */
export interface AdminConfig {
  readonly backend: BackendConfig;
  readonly collections: readonly CollectionConfig[];
  readonly singletons: readonly CollectionConfig[];
  readonly [option: string]: Json | undefined;
}
