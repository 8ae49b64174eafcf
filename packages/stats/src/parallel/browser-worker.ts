// `@samsyn/stats/browser-worker`, the file of a module worker:
// new Worker(new URL('@samsyn/stats/browser-worker', import.meta.url), { type: 'module' })
import { heavyTasks } from './heavy-tasks.ts';
import { serveTasks } from './serve-tasks.ts';

serveTasks(heavyTasks, self);
