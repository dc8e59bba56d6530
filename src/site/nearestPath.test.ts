import {describe, expect, it} from 'vitest';
import {nearestPath} from './nearestPath.ts';

const paths = ['/', '/cleanup', '/cleanup-wait', '/connection', '/lab', '/read-my-terminal', '/session', '/terms'];

describe('The page that somebody meant', () => {
  it.each([
    ['/clenaup', '/cleanup'],
    ['/cleanup_wait', '/cleanup-wait'],
    ['/Cleanup-Wait.html', '/cleanup-wait'],
    ['/sessions/', '/session'],
    ['/docs/connection', '/connection'],
    ['/cleanup/R1', '/cleanup'],
    ['/read-terminal', '/read-my-terminal'],
    ['/labs', '/lab'],
  ])('by %s is %s', (asked, path) => {
    expect(nearestPath(asked, paths)).toBe(path);
  });

  it.each(['/', '/nope', '/wp-login.php', '/%zz', '//', '/x'])('is nobody knows which by %s', (asked) => {
    expect(nearestPath(asked, paths)).toBeNull();
  });

  it('is not searched for long in an address of 100,000 letters', () => {
    expect(nearestPath(`/cleanup/${'x'.repeat(100_000)}`, paths)).toBe('/cleanup');
  });
});
