// Prints what chinese-days knows: "day yyyy-MM-dd 1|0" (works or not) for every day of 2007 to 2026, then
// "due start n due" for 10,000 random pairs. The series of random numbers is fixed.
import chineseDays from 'chinese-days';

const { isWorkday, findWorkday } = chineseDays;
const first = Date.UTC(2007, 0, 1);
const last = Date.UTC(2026, 11, 31);
const day = 86_400_000;
const text = time => new Date(time).toISOString().slice(0, 10);
const lines = [];

for (let time = first; time <= last; time += day) lines.push(`day ${text(time)} ${isWorkday(text(time)) ? 1 : 0}`);

let seed = 20080601;
const random = bound => {
  // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % bound;
};
const lastStart = Math.round((Date.UTC(2026, 6, 31) - first) / day);
for (let i = 0; i < 10_000; i++) {
  const start = text(first + random(lastStart) * day);
  const n = 1 + random(90);
  lines.push(`due ${start} ${n} ${findWorkday(n, start)}`);
}

process.stdout.write(lines.join('\n') + '\n');
