// Questions to the worker. A text that is given while another is read takes its place: answers about the old one come to nobody.
const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
const waiting = new Map();
let asked = 0;

worker.addEventListener('message', ({ data: { id, answer, trouble } }) => {
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (trouble === undefined) resolve(answer);
  else reject(new Error(trouble));
});

/** Asks the worker; what is wrong with the text or the settings is an error with a message for the reader. */
export function ask(question, given = {}, handed = []) {
  const id = ++asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, question, ...given }, handed);
  });
}
