/** Views of the database: totals that never mix real and invented reports, and what readers ask for first. */
export const SQL_VIEWS: Readonly<Record<string, string>> = {
  yearly_totals: `
  SELECT fictional, year, count(*) AS reports,
         count(initial_fen) AS initial_counted, sum(initial_fen) AS initial_fen, sum(initial_fen) / 100.0 AS initial,
         count(adjusted_fen) AS adjusted_counted, sum(adjusted_fen) AS adjusted_fen, sum(adjusted_fen) / 100.0 AS adjusted,
         count(executed_fen) AS executed_counted, sum(executed_fen) AS executed_fen, sum(executed_fen) / 100.0 AS executed
  FROM reports GROUP BY fictional, year`,
  innermost_lines: `
  SELECT * FROM budget_lines AS outer_line
  WHERE NOT EXISTS (SELECT 1 FROM budget_lines AS inner_line
                    WHERE inner_line.report = outer_line.report AND inner_line.parent_line = outer_line.line)`,
  open_questions: `
  SELECT * FROM findings WHERE severity = 'question' AND state = 'open'`,
};

/** Queries that the page of the data shows; a test runs each of them. @param department of the last query. */
export function toExampleQueries(department: string): Readonly<Record<ExampleQuery, string>> {
  return {
    totals: `SELECT fictional, year, executed, executed_counted, reports
FROM yearly_totals ORDER BY fictional, year;`,
    absences: `SELECT report, three_public_spent_status
FROM reports WHERE three_public_spent_status = 'not-reported';`,
    questions: `SELECT report, code, sentence_en, address
FROM open_questions ORDER BY report;`,
    lines: `SELECT report, name_zh, executed
FROM innermost_lines WHERE class = 'project' AND fictional = 0
ORDER BY executed_fen DESC LIMIT 10;`,
    series: `WITH RECURSIVE body(department) AS (
  VALUES ('${department}')
  UNION SELECT predecessor FROM predecessors JOIN body USING (department)
)
SELECT department, year, executed FROM reports JOIN body USING (department)
ORDER BY year, department;`,
  };
}

/** Names of the example queries, in the order of the page. */
export const EXAMPLE_QUERIES = ['totals', 'absences', 'questions', 'lines', 'series'] as const;

type ExampleQuery = (typeof EXAMPLE_QUERIES)[number];
