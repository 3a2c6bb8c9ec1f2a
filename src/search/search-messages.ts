/** Words of the search page, handed over by the page. */
export interface SearchMessages {
  readonly loading: string;
  readonly failed: string;
  readonly prompt: string;
  readonly none: string;
  readonly one: string;
  readonly other: string;
  readonly fictional: string;
}

/** Reads the words from the page; a missing one is empty. */
export function readSearchMessages(json: string): SearchMessages {
  const given: unknown = JSON.parse(json);
  const word = (name: keyof SearchMessages): string => {
    const value: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    loading: word('loading'),
    failed: word('failed'),
    prompt: word('prompt'),
    none: word('none'),
    one: word('one'),
    other: word('other'),
    fictional: word('fictional'),
  };
}
