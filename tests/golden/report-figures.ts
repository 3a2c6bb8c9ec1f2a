import type { ProjectFacts } from './facts.ts';
import { decimalOf } from './amounts.ts';
import type { Given, Speaker } from './speaker.ts';
import { TRADES } from './words/general.ts';
import { tradeName } from './words/place-characters.ts';

const GRADES = {
  zh: { excellent: '优', good: '良', fair: '中', poor: '差' },
  en: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' },
} as const;
const ACCOUNTANTS = TRADES.find(({ en }) => en === 'Accountants')!;

/** The figures and names of a report as its sentences write them. */
export function figuresOf(speaker: Speaker): Given {
  const { facts, locale, draws } = speaker;
  const { department, year, budget, staff } = facts;
  const { region, short } = department;
  const { basic, personnel, operating, projectTotal, total, threePublic } = budget;
  const firm = tradeName((limit) => draws.below(limit));
  const zh = locale === 'zh';
  return {
    ...projectFiguresOf(budget.projects[0]!, speaker),
    dept: zh ? short.zh : `the ${short.en}`,
    whole: zh ? `全${region.level}` : `the whole ${region.city ? 'county' : 'city'}`,
    level: region.level,
    year: `${year}`,
    last: `${year - 1}`,
    next: `${year + 1}`,
    finance: zh ? `${region.level}财政局` : 'the Finance Bureau',
    evaluator: zh ? firm.zh + ACCOUNTANTS.zh : `${firm.en} ${ACCOUNTANTS.en}`,
    initial: speaker.money(total.initial),
    increase: speaker.money(total.increase),
    decrease: speaker.money(total.decrease),
    adjusted: speaker.money(total.adjusted),
    executed: speaker.money(total.executed),
    executionrate: speaker.rate(rateOf(total.executed, total.adjusted)),
    adjustmentrate: speaker.rate(rateOf(total.adjusted - total.initial, total.initial)),
    closing: speaker.money(total.adjusted - total.executed),
    change: changeText(total.initial - facts.before, facts.before, speaker),
    basic: speaker.money(basic.executed),
    basicshare: speaker.rate(rateOf(basic.executed, total.executed)),
    projects: speaker.money(projectTotal.executed),
    projectshare: speaker.rate(10_000 - rateOf(basic.executed, total.executed)),
    personnel: speaker.money(personnel.executed),
    operating: speaker.money(operating.executed),
    threepublic: speaker.money(threePublic.vehicles + threePublic.receptions + threePublic.abroad),
    vehicles: speaker.money(threePublic.vehicles),
    receptions: speaker.money(threePublic.receptions),
    abroad: speaker.money(threePublic.abroad),
    sections: `${draws.between(4, 18)}`,
    units: `${draws.between(2, 14)}`,
    posts: `${staff.administrative + staff.institution}`,
    administrative: `${staff.administrative}`,
    institution: `${staff.institution}`,
    inpost: `${staff.inPost}`,
    retired: `${staff.retired}`,
    staffrate: speaker.rate(rateOf(staff.inPost, staff.administrative + staff.institution)),
    score: decimalOf(facts.score, 2),
    grade: GRADES[locale][facts.grade],
  };
}

/** The figures of one project. */
export function projectFiguresOf(project: ProjectFacts, speaker: Speaker): Given {
  return {
    thisproject: speaker.word(project.name),
    projectinitial: speaker.money(project.initial),
    projectadjusted: speaker.money(project.adjusted),
    projectexecuted: speaker.money(project.executed),
    projectrate: speaker.rate(rateOf(project.executed, project.adjusted)),
  };
}

/** Hundredths of a per cent, rounded half up. */
export function rateOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000);
}

function changeText(by: number, before: number, speaker: Speaker): string {
  const rate = speaker.rate(Math.abs(rateOf(by, before)));
  if (speaker.locale === 'zh') return `${by < 0 ? '下降' : '增长'}${rate}`;
  return `${by < 0 ? 'down' : 'up'} ${rate}`;
}
