// Evaluates a file of expressions with feelin and prints one JSON value a line: {"error": …} or {"value": …}.
import { readFileSync } from 'node:fs';
import { evaluate } from 'feelin';

const plain = value => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  if (value.constructor?.name?.startsWith('Feel')) return { date: String(value.toJSON?.() ?? value) };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
};

let context = {};
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  if (line.startsWith('@')) {
    context = JSON.parse(line.slice(1));
    continue;
  }
  const expression = line.split(' ≠ ')[0];
  try {
    console.log(JSON.stringify({ value: plain(evaluate(expression, context).value) }));
  } catch (error) {
    console.log(JSON.stringify({ error: error.message }));
  }
}
