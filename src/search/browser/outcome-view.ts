import type { SearchPageSettings } from '../../views/search/search-settings.ts';
import type { Result, SearchAnswer, SearchRequest, Suggestion } from '../query/search-types.ts';
import { showChips } from './chips-view.ts';
import { downloadText } from './download.ts';
import { getElement } from './element.ts';
import { facetLabels } from './facet-labels.ts';
import { showFeed } from './feed-view.ts';
import { groupView } from './group-view.ts';
import { makeListView } from './list-view.ts';
import { showNamed } from './named-view.ts';
import { asksForSomething, isNarrowed, withoutFilters } from './request.ts';
import { resultItem } from './result-item.ts';
import { writeResultsTable } from './results-table.ts';
import type { PageSay } from './say.ts';
import { makeSortView } from './sort-view.ts';
import { afterPause } from './turns.ts';

/** Milliseconds after which a reader is told to wait; what is quicker shows nothing. */
const PATIENCE = 400;

/** All that was found for a search. */
export interface Outcome {
  readonly request: SearchRequest;
  readonly answer: SearchAnswer;
  readonly first: readonly Result[];
  /** Pages named as what was typed. */
  readonly named: readonly Suggestion[];
}

/** What comes below the box: the start, the results, or that the search failed. */
export interface OutcomeView {
  /** Results shown. */
  readonly shown: number;
  wait(request: SearchRequest): void;
  /** @returns the number of results in words, or that there are none. */
  show(outcome: Outcome): string;
  /** Shows the groups beside the results of the outcome shown last. */
  showGroups(groups: readonly (readonly Result[])[]): void;
  /** Says that the search failed, in place of everything. */
  fail(error: unknown): void;
}

/** What a reader asks for below the box. */
interface OutcomeEvents {
  readonly onRequest: (change: (request: SearchRequest) => SearchRequest) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
}

/** Makes what the page prints below the box work. */
export function makeOutcomeView(
  root: HTMLElement,
  settings: SearchPageSettings,
  say: PageSay,
  { onRequest, onMore, onRetry }: OutcomeEvents,
): OutcomeView {
  const part = (name: string): HTMLElement => getElement(root, `[data-search-${name}]`);
  const [start, found, failed, loading] = [part('start'), part('found'), part('failed'), part('loading')];
  const [count, none, groups] = [part('count'), part('none'), part('groups')];
  const download = part('download') as HTMLButtonElement;
  const patience = afterPause(PATIENCE);
  let last: Outcome | undefined;

  const settle = (shown: HTMLElement): void => {
    patience.cancel();
    for (const one of [start, found, failed]) one.hidden = one !== shown;
    loading.hidden = true;
    root.removeAttribute('aria-busy');
  };
  /** What is there stays. */
  const failBeside = (error: unknown): void => {
    failed.hidden = false;
    failed.scrollIntoView({ block: 'nearest' });
    reportError(error);
  };
  const list = makeListView(say('more'), { onMore, onFailure: failBeside });
  part('list').append(list.element);
  const sort = makeSortView(found, onRequest);
  part('retry').addEventListener('click', onRetry);
  part('clear').addEventListener('click', () => {
    onRequest(withoutFilters);
  });
  const save = async ({ answer }: Outcome): Promise<void> => {
    const words = {
      columns: settings.columns,
      separator: say('valueSeparator'),
      labelOf: facetLabels(answer),
    };
    const table = writeResultsTable(await answer.list.rows(), words, location.href);
    downloadText(table, say('fileName'), 'text/csv');
  };
  download.addEventListener('click', () => {
    if (last) save(last).catch(failBeside);
  });
  return {
    get shown() {
      return list.shown;
    },
    wait(request) {
      if (asksForSomething(request)) start.hidden = true;
      root.setAttribute('aria-busy', 'true');
      patience.run(() => {
        loading.hidden = false;
        failed.hidden = true;
      });
    },
    show(outcome) {
      const { request, answer, first, named } = outcome;
      const { total } = answer.list;
      const labelOf = facetLabels(answer);
      last = outcome;
      groups.replaceChildren();
      list.show(answer.list, first, (result) => resultItem(result, say));
      showNamed(part('named'), named, settings.kinds);
      showChips(part('chips'), request, labelOf, settings, say, (without) => {
        onRequest(() => without);
      });
      showFeed(root, request, labelOf, settings, say);
      sort.show(request);
      part('tools').hidden = total === 0;
      part('clear').hidden = !isNarrowed(request);
      none.hidden = total > 0;
      count.textContent = countOf(request, answer, say);
      settle(asksForSomething(request) ? found : start);
      return asksForSomething(request) ? count.textContent : '';
    },
    showGroups(results) {
      if (!last) return;
      const { answer } = last;
      groups.replaceChildren(
        ...answer.groups.map((group, index) =>
          groupView(group, results[index] ?? [], say, settings.languages, failBeside),
        ),
      );
    },
    fail(error) {
      settle(failed);
      reportError(error);
    },
  };
}

function countOf({ text }: SearchRequest, { list: { total }, isExact }: SearchAnswer, say: PageSay): string {
  if (total > 0) return say(isExact ? 'count' : 'atMost', { count: total });
  return text === '' ? say('noneChosen') : say('none', { query: text });
}
