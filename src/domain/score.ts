import Big from 'big.js';

/** Decimals of a score brought to a hundred points. */
const SCORE_DECIMALS = 2;

/** A score brought to full marks of 100, so that reports can stand beside each other. Full marks are above zero. */
export function pointsOf100(score: Big, fullMarks: Big): Big {
  return score.times(100).div(fullMarks).round(SCORE_DECIMALS, Big.roundHalfUp);
}
