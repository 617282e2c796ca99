import { join } from 'node:path';
import { filesIn } from './build-files.ts';
import type { BuildFiles } from './build-files.ts';

/** The pages and scripts a build leaves beside the manifest. */
const BUILT = ['functions.js', 'functions.json', 'taskpane.html', 'hulp.html', 'index.html'];

/** The files a build of the project will leave, known without building: the pages by name, the icons as they are. */
export function filesOfProject(project: string): BuildFiles {
  const icons = filesIn(join(project, 'addin'));
  const isIcon = (path: string): boolean => path.startsWith('icons/');
  return {
    has: (path) => (isIcon(path) ? icons.has(path) : BUILT.includes(path)),
    size: (path) => (isIcon(path) ? icons.size(path) : undefined),
  };
}
