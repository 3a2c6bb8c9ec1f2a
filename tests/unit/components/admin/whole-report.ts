/** A report of the fictional Sample City in which every field of the schema stands, in several styles of YAML. */
export const WHOLE_REPORT = `---
# 演示用报告：每个字段各填一次。
title: { zh: 示例市水务局2023年度绩效自评报告, en: "Self-evaluation of the Sample City Water Bureau, 2023" }
language: zh
kind: self-evaluation
evaluator: { by: finance, name: { zh: 示例市财政局, en: Sample City Finance Bureau } }
coverage: full
coverageNote: { zh: 全文, en: Whole text }
prose: original
filed: 2024-05-22
published: 2024-06-14 # 公开日
source:
  title: 示例市水务局2023年度绩效自评报告
  publisher: 示例市水务局
  url: https://www.example.org/2023
  format: { zh: 网页, en: web page }
  sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  note: { zh: "虚构", en: 'Invented' }
disclosure:
  indexNumber: SC-SWJ/2024-00052
  documentNumber: 示水〔2024〕26号
  category: { zh: 财政, en: Public finance }
  genre: { zh: 预算, en: Budgets }
  issuer: { zh: 示例市水务局, en: Sample City Water Bureau }
  written: 2024-05-22
  validity: in-force
  method: proactive
  scope: { zh: 面向社会, en: The public }
  keywords:
    - { zh: 绩效自评, en: self-evaluation }
budget:
  unit: 万元
  initial: 2116.00
  increase: 623.20
  decrease: 0.00
  adjusted: 2739.20
  executed: 2481.70
  stated: { executionRate: 90.60%, adjustmentRate: 29.45% }
  reasons:
    adjustment: { zh: "追加防汛经费", en: "Flood funds were added" }
    lowExecution: { zh: 跨年支付, en: Paid in the next year }
  carryOver: { opening: 10.50, closing: 268.00 }
  lastYear: { initial: 2000.00, adjusted: 2050.00, executed: 2039.50 }
  lines:
    # 基本支出
    - id: basic
      class: basic
      name: { zh: 基本支出, en: Basic expenditure }
      initial: 1116.00
      increase: 23.20
      decrease: 0.00
      adjusted: 1139.20
      executed: 1101.70
      partial: true
      lines:
        - id: personnel
          class: personnel
          name: { zh: 人员经费, en: Personnel }
          initial: 1000.00
          increase: 23.20
          decrease: 0.00
          adjusted: 1023.20
          executed: 1001.70
          partial: true
          lines:
            - id: wages
              class: personnel
              name: { zh: 工资, en: Wages }
              initial: 800.00
              increase: 23.20
              decrease: 0.00
              adjusted: 823.20
              executed: 801.70
              partial: false
    - id: projects
      class: project
      name: { zh: 项目支出, en: Projects }
      initial: 1000.00
      increase: 600.00
      decrease: 0.00
      adjusted: 1600.00
      executed: 1380.00
  sources:
    - class: general-public-budget
      name: { zh: 一般公共预算, en: General public budget }
      initial: 2116.00
      adjusted: 2739.20
      executed: 2481.70
  threePublic:
    travelAbroad: { budget: 0.00, spent: 0.00 }
    vehicles: { budget: 96.00, spent: 95.70 }
    receptions: { budget: 10.00, spent: 4.10 }
    total: { budget: 106.00, spent: 99.80 }
staffing:
  posts: 29
  inPost: 28
  kinds: { administrative: 20, institution: 5, workers: 3, other: 1 }
  retired: 12
  temporary: 2
  asOf: 2023-12-31
evaluation:
  score: 97.90
  fullMarks: 100
  grade: excellent
  outside: { by: third-party, name: { zh: 示例评估中心, en: Sample Assessment Centre }, score: 95.00, fullMarks: 100, grade: excellent }
indicators:
  - name: { zh: 产出, en: Output }
    weight: 90
    partial: true
    subgroups:
      - name: { zh: 数量, en: Quantity }
        indicators:
          - id: dykes
            name: { zh: 堤防长度, en: Length of dykes }
            comparator: ">="
            target: 17.0
            actual: 9.80
            unit: { zh: 公里, en: km }
            weight: 10
            score: 8.0
            deviation: { zh: 汛期停工, en: Stopped by the flood }
          - id: quality
            name: { zh: 工程质量, en: Quality of works }
            comparator: qualitative
            target: { zh: 良好, en: good }
            actual: { zh: 良好, en: good }
            weight: 10
            score: 10
notReported: [budget.sources]
annexes:
  - number: 1
    title: { zh: 预算表, en: Budget table }
    included: false
replies:
  - code: execution-rate
    place: budget.executed
    state: explained
    text: { zh: 年末集中支付。, en: Paid at the end of the year. }
    date: 2024-07-01
---

## 部门基本情况

2023年年初预算2116.00万元，实际支出2481.70万元。[^1]

| 项目 | 金额 |
| --- | ---: |
| 基本支出 | 1101.70 |

## 评价结果

得分97.90分。

[^1]: 见附表。
`;

/** Its translation, with every field. */
export const WHOLE_TRANSLATION = `---
translationOf: pending
status: reviewed
blocks:
  s-1-b1: unknown bcdfghjk
  s-2-b1: unknown kdrtmpqx machine
---

## The department

The initial budget for 2023 was CNY 21.16 million and CNY 24.817 million was spent.[^1]

| Item | Amount |
| --- | ---: |
| Basic expenditure | 1101.70 |

## Results of the evaluation

The score was 97.90.

[^1]: See the annex.
`;
