import { MEASURE_IDS } from '../../../../src/vocabulary/measures.ts';
import type { ReportsData } from '../../../../src/views/reports/reports-data.ts';

/** Four reports: two years of one real department, a project of it, and an invented department. */
export const DATA: ReportsData = {
  release: '2025-03-31-1a2b3c4d5e6f',
  departments: [
    { id: 'water', name: 'Water Bureau' },
    { id: 'sample', name: 'Sample Office' },
  ],
  regions: [
    { id: 'jiangsu', name: 'Jiangsu', path: [0] },
    { id: 'wuxi', name: 'Wuxi', path: [0, 1] },
    { id: 'sample-city', name: 'Sample City', path: [2] },
  ],
  kinds: [
    { id: 'self-evaluation', name: 'Self-evaluation' },
    { id: 'project-self-evaluation', name: 'Project' },
  ],
  department: [0, 1, 0, 0],
  region: [1, 2, 1, 1],
  kind: [0, 0, 1, 0],
  year: [2024, 2024, 2024, 2023],
  fictional: [0, 1, 0, 0],
  questions: [0, 2, 1, 0],
  measures: {
    ...Object.fromEntries(MEASURE_IDS.map((id) => [id, ['s', 's', 's', 's']])),
    adjusted: ['1000.00', '9000000000000.05', '10.00', 'r'],
    executed: ['905.00', '20.10', '9.00', '800.10'],
    executionRate: ['90.50', '0.00', '90.00', 'c'],
    scoreOfHundred: ['97.5', 's', '8', '100'],
  },
};
