/** A switch of the display: where the choice is kept, and how it is marked on the root element. */
export interface AppearanceSwitch {
  readonly key: string;
  readonly attribute: string;
  readonly on: string;
  readonly off: string;
}

/** The switches of the display. */
export const APPEARANCE = {
  theme: { key: 'mingzhang:theme', attribute: 'data-theme', on: 'dark', off: 'light' },
  type: { key: 'mingzhang:type', attribute: 'data-type', on: 'large', off: 'standard' },
} as const satisfies Record<string, AppearanceSwitch>;

const kept = Object.values(APPEARANCE).map(({ key, attribute }) => [key, attribute]);

/**
 * Runs in the head before the first paint, so that a reader's dark or large display does not flash.
 * Small and without imports: its hash stands in the Content-Security-Policy.
 */
export const APPEARANCE_SCRIPT = `for(const[k,a]of${JSON.stringify(kept)}){try{const v=localStorage.getItem(k);if(v)document.documentElement.setAttribute(a,v)}catch{}}`;
