import { toSubscript, toSuperscript } from './raised.ts';

const commands: Record<string, string> = {
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  pm: '±',
  times: '×',
  cdot: '·',
  sim: '~',
  approx: '≈',
  neq: '≠',
  rightarrow: '→',
  to: '→',
  degree: '°',
  circ: '°',
  infty: '∞',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  tau: 'τ',
  omega: 'ω',
  textregistered: '®',
  texttrademark: '™',
  dagger: '†',
  ddagger: '‡',
};

/** A short TeX formula as a reader expects it (`p = 0.035`, `≥ 3`, `m²`), or `undefined` where the dollars are money. */
export const plainFormula = (formula: string): string | undefined => {
  if (!/[=<>^_\\≥≤]/.test(formula)) return undefined;
  if (
    /^[\d.,]+\s?(?:million|billion|thousand|per|and|to)?\b/i.test(formula) &&
    !formula.includes('\\')
  )
    return undefined;
  if (/\p{L}{4,}\s+\p{L}{2,}\s+\p{L}{2,}/u.test(formula)) return undefined;
  let out = formula
    .replace(/\\(?:text|mathrm|mathbf|mathit|textit|textbf|rm)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([%$&#_{}])/g, '$1')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\([A-Za-z]+)/g, (all, name: string) => commands[name] ?? all);
  let known = !/\\[A-Za-z]/.test(out);
  out = out
    .replace(/\^\{([^{}]*)\}|\^(.)/g, (all: string, braced?: string, single?: string) => {
      const raised = toSuperscript(braced ?? single ?? '');
      known &&= raised !== undefined;
      return raised ?? all;
    })
    .replace(/_\{([^{}]*)\}|_(.)/g, (all: string, braced?: string, single?: string) => {
      const lowered = toSubscript(braced ?? single ?? '');
      known &&= lowered !== undefined;
      return lowered ?? all;
    })
    .replace(/[{}]/g, '');
  return known ? out.trim() : undefined;
};
