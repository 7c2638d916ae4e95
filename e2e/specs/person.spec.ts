import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/accessibility';
import { plannedChanges } from '../support/batch';
import { expect, test } from '../support/fixtures';
import { wireDefinition } from '../support/manyDefinitions';
import { ADA, everybody, idWithoutPerson, letHold, peopleWithRole, VIC } from '../support/people';
import type { SimulatorControl } from '../support/simulatorControl';

const RECORDINGS = 'recording:recording:view';
const SLOW = { timeout: 30_000 };

const field = (page: Page) => page.getByRole('searchbox', { name: 'Permission, or a part of one' });
const answer = (page: Page) => page.getByRole('group', { name: `Answer to ${RECORDINGS}` });
const like = (page: Page) => page.getByRole('region', { name: /^Make .* like/ });
const held = (page: Page) => page.getByRole('region', { name: 'Licenses held' });
const roles = (page: Page) => page.getByRole('region', { name: 'Roles' });

async function fits(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

async function serveDefinitions(simulator: SimulatorControl, body: unknown): Promise<void> {
  await simulator.faults(
    { path: '/api/v2/license/definitions/', times: 1000, fault: { kind: 'status', status: 404 } },
    { path: '/api/v2/license/definitions', times: 1000, fault: { kind: 'status', status: 200, body } },
  );
}

/** The plan as the wizard shows it: each change with its license. */
async function expectPlan(page: Page, changes: readonly (readonly [string, string])[]): Promise<void> {
  await expect(page).toHaveURL(/\/batch\?draft=[^&]+&step=review$/);
  await expect(plannedChanges(page).getByRole('row')).toHaveCount(changes.length + 1, SLOW);
  for (const [change, licenseId] of changes) {
    await expect(
      plannedChanges(page).getByRole('row').filter({ hasText: change }).filter({ hasText: licenseId }),
    ).toHaveCount(1);
  }
}

test.describe('why one can or can’t', () => {
  test('finds a permission by any part and says which role grants it and which license covers it', async ({
    asAdmin: page,
  }) => {
    test.slow();
    await page.goto(`/users/${ADA}`);
    await field(page).fill('record VIEW');
    const matches = page.getByRole('list', { name: 'Permissions found' });
    await expect(matches.getByRole('listitem').filter({ hasText: RECORDINGS })).toContainText('Can', SLOW);
    await expect(page).toHaveURL(/can=record\+VIEW/);
    await matches.getByRole('link', { name: RECORDINGS, exact: true }).click();

    await expect(answer(page)).toContainText(
      'Yes: a role grants it to Ada Admin, and a license held covers it.',
    );
    await expect(answer(page)).toContainText('This role grants it:');
    await expect(answer(page).getByText('Admin', { exact: true })).toBeVisible();
    await expect(answer(page).getByRole('link', { name: 'cloudCX3' })).toBeVisible();
    await expect(answer(page)).toContainText('lists it itself');
    await expect(answer(page).getByRole('link', { name: RECORDINGS })).toHaveAttribute(
      'href',
      `/permissions?permission=${encodeURIComponent(RECORDINGS)}`,
    );
    await page.goBack();
    await expect(field(page)).toHaveValue('record VIEW');
    await expectNoAxeViolations(page);
  });

  test('where a license is missing, names those that would cover it and goes to the wizard', async ({
    asAdmin: page,
    simulator,
  }) => {
    test.slow();
    const [lead] = await peopleWithRole(simulator, 'Supervisor', 1);
    await letHold(simulator, lead?.id ?? '', ['communicate']);
    await page.goto(`/users/${lead?.id}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText(
      `No: ${lead?.name.trim()} holds no license that covers it.`,
      SLOW,
    );
    await expect(answer(page).getByText('Supervisor', { exact: true })).toBeVisible();
    const givers = answer(page).getByRole('list', { name: 'Licenses that would cover it' });
    await expect(givers.getByRole('listitem').first()).toContainText('cloudCX1');
    await expect(givers.getByRole('listitem').first()).toContainText('Makes communicate redundant.');
    await expectNoAxeViolations(page);

    await givers.getByRole('button', { name: 'Batch assign cloudCX1', exact: true }).click();
    await expectPlan(page, [['Add', 'cloudCX1']]);
    await page.goBack();
    await expect(answer(page)).toBeVisible();
  });

  test('a license held may cover it by what it comprises, at any depth: the whole path is told', async ({
    asAdmin: page,
    simulator,
  }) => {
    const base = wireDefinition('cloudCX1', [RECORDINGS]);
    const middle = wireDefinition('cloudCX2', [], [base]);
    await serveDefinitions(simulator, [
      wireDefinition('collaboratePro', ['a:b:c'], [middle]),
      middle,
      // In a circle, which the path leaves out.
      wireDefinition('engage1', [], [wireDefinition('engage2', [], [wireDefinition('engage1', null), base])]),
    ]);
    const [lead] = await peopleWithRole(simulator, 'Supervisor', 1);
    await letHold(simulator, lead?.id ?? '', ['collaboratePro', 'engage1']);
    await page.goto(`/users/${lead?.id}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText('Yes: a role grants it to', SLOW);
    await expect(answer(page)).toContainText('These licenses held cover it:');
    await expect(answer(page)).toContainText('collaborateProincludescloudCX2includescloudCX1');
    await expect(answer(page)).toContainText('engage1includesengage2includescloudCX1');
    await answer(page).getByRole('link', { name: 'cloudCX2' }).click();
    await expect(page).toHaveURL(/\/definitions\/cloudCX2$/);
    await page.goBack();
    await expect(answer(page)).toContainText('includescloudCX2', SLOW);
  });

  test('what would cover it may need others, and those others: all of it goes to the wizard', async ({
    asAdmin: page,
    simulator,
  }) => {
    const addOn = wireDefinition('gcAgentCopilot', [RECORDINGS], [], ['gc2WEMupgrade']);
    await serveDefinitions(simulator, [
      wireDefinition('gcSTAupgrade', [], [addOn], ['gc2WEMupgrade']),
      addOn,
      wireDefinition('gc2WEMupgrade', ['a:b:c'], [], ['cloudCX2']),
      wireDefinition('cloudCX2', ['d:e:f'], [], ['gc2WEMupgrade']),
    ]);
    const [lead] = await peopleWithRole(simulator, 'Supervisor', 1);
    await letHold(simulator, lead?.id ?? '', ['collaboratePro']);
    await page.goto(`/users/${lead?.id}?can=${RECORDINGS}`);
    const givers = answer(page).getByRole('list', { name: 'Licenses that would cover it' });
    await expect(givers.getByRole('listitem').first()).toContainText(
      'Needs gc2WEMupgrade and cloudCX2 too, which are added with it.',
      SLOW,
    );
    await expect(givers.getByRole('listitem').nth(1)).toContainText('gcSTAupgradeincludesgcAgentCopilot');
    await expectNoAxeViolations(page);
    await givers.getByRole('button', { name: 'Batch assign gcAgentCopilot', exact: true }).click();
    await expectPlan(page, [
      ['Add', 'cloudCX2'],
      ['Add', 'gc2WEMupgrade'],
      ['Add', 'gcAgentCopilot'],
    ]);
  });

  test('a permission that no license lists takes a role alone, here as on Permissions', async ({
    asAdmin: page,
  }) => {
    await page.goto(`/users/${ADA}?can=billing:user:view`);
    const group = page.getByRole('group', { name: 'Answer to billing:user:view' });
    await expect(group).toContainText(
      'Yes: a role grants it to Ada Admin, and no license that the organization can hold is needed.',
      SLOW,
    );
    await expect(group).toContainText('Admin, by billing:*:*');
    await group.getByRole('link', { name: 'billing:user:view' }).click();
    await expect(page.getByRole('tab', { name: /^Can use it \([1-9]/ })).toBeVisible(SLOW);
    await expect(
      page.getByRole('grid', { name: 'People' }).getByRole('row').filter({ hasText: 'Ada Admin' }),
    ).toContainText('None needed');
  });

  test('where the role is missing, says which would grant it', async ({ asAdmin: page }) => {
    await page.goto(`/users/${VIC}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText(
      'No: no role grants it to Vic Viewer, and no license held covers it.',
      SLOW,
    );
    await expect(answer(page)).toContainText('Granted by Supervisor, Quality Analyst and Admin.');
  });

  test('a permission that nobody knows of, and a text that occurs in none', async ({ asAdmin: page }) => {
    await page.goto(`/users/${ADA}?can=no:such:thing`);
    await expect(page.getByRole('group', { name: 'Answer to no:such:thing' })).toContainText(
      'No license that the organization can hold lists it',
      SLOW,
    );
    await field(page).fill('quack');
    await expect(
      page.getByText('No license covers and no role grants a permission with “quack”'),
    ).toBeVisible();
  });

  test('without seeing roles, licenses alone are judged and the missing permission is named', async ({
    asAdmin: page,
    simulator,
  }) => {
    await simulator.faults({
      path: '/api/v2/authorization/roles',
      times: 20,
      fault: { kind: 'status', status: 403 },
    });
    await page.goto(`/users/${ADA}?can=${RECORDINGS}`);
    await expect(
      page.getByText('What roles grant is unknown: you lack authorization:role:view.'),
    ).toBeVisible(SLOW);
    await expect(answer(page)).toContainText(
      'Unknown: a license held covers it; whether a role grants it to Ada Admin is not known.',
    );
  });

  test('roles that can’t be read can be read again', async ({ asAdmin: page, simulator }) => {
    await simulator.faults({
      path: '/api/v2/authorization/roles',
      times: 3,
      fault: { kind: 'status', status: 500 },
    });
    await page.goto(`/users/${ADA}?can=${RECORDINGS}`);
    await expect(page.getByText('What roles grant is not known. Nothing was changed.')).toBeVisible(SLOW);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(answer(page)).toContainText('Yes: a role grants it', SLOW);
  });

  test('whoever may see neither licenses nor roles is told that it is unknown', async ({
    asOutsider: page,
  }) => {
    await page.goto(`/users/${ADA}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText(
      'Unknown: it can’t be told whether Ada Admin can do this.',
      SLOW,
    );
    await expect(answer(page)).toContainText('authorization:license:view');
    await expect(answer(page)).toContainText('authorization:role:view');
  });

  test('for whoever sees one division, the roles of a person outside it are unknown', async ({
    asDivisional: page,
  }) => {
    await page.goto(`/users/${ADA}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText('Unknown: a license held covers it', SLOW);
    await expect(answer(page)).toContainText('Which roles the person has is not known.');
    await expect(roles(page)).toContainText('Roles are not known');
  });

  test('an inactive person can use nothing for now', async ({ asAdmin: page, simulator }) => {
    const ignatz = (await everybody(simulator)).find(({ name }) => name === 'Ignatz Inactive');
    await page.goto(`/users/${ignatz?.id}?can=${RECORDINGS}`);
    await expect(answer(page)).toContainText('The person is inactive', SLOW);
  });
});

test.describe('needed, held and redundant', () => {
  test('the difference is told in words, and leads to the wizard', async ({ asAdmin: page, simulator }) => {
    test.slow();
    const [lead] = await peopleWithRole(simulator, 'Contact Center Agent', 1);
    await letHold(simulator, lead?.id ?? '', ['cloudCX2', 'cloudCX1', 'gcSTAupgrade']);
    await page.goto(`/users/${lead?.id}`);
    await expect(held(page)).toContainText('cloudCX1 is redundant: cloudCX2 includes all of it.', SLOW);
    await expect(roles(page)).toContainText('cloudCX2 is held without being needed by the roles.', SLOW);
    await expect(roles(page)).toContainText('gcSTAupgrade is held without being needed by the roles.');
    await roles(page).getByRole('button', { name: 'Make it what the roles need' }).click();
    await expectPlan(page, [
      ['Remove', 'cloudCX2'],
      ['Remove', 'gcSTAupgrade'],
    ]);
    await page.goBack();
    await held(page).getByRole('button', { name: 'Plan its removal' }).click();
    await expectPlan(page, [['Remove', 'cloudCX1']]);
  });

  test('what is missing, and what is more than needed', async ({ asAdmin: page, simulator }) => {
    const [one, other] = await peopleWithRole(simulator, 'Contact Center Agent', 2);
    await letHold(simulator, one?.id ?? '', []);
    await page.goto(`/users/${one?.id}`);
    await expect(roles(page)).toContainText('Missing for the roles: cloudCX1.', SLOW);
    await roles(page).getByRole('button', { name: 'Add what is missing' }).click();
    await expectPlan(page, [['Add', 'cloudCX1']]);

    await letHold(simulator, other?.id ?? '', ['cloudCX3']);
    await page.goto(`/users/${other?.id}`);
    await expect(roles(page)).toContainText('cloudCX3 is more than the roles need: cloudCX1 would do.', SLOW);
    await roles(page).getByRole('button', { name: 'Make it what the roles need' }).click();
    await expectPlan(page, [
      ['Add', 'cloudCX1'],
      ['Remove', 'cloudCX3'],
    ]);
  });
});

test.describe('make like', () => {
  test('picks another person, shows the difference, and takes the chosen part of it to the wizard', async ({
    asAdmin: page,
    simulator,
  }) => {
    test.slow();
    const [one] = await peopleWithRole(simulator, 'Contact Center Agent', 1);
    const [other] = await peopleWithRole(simulator, 'Supervisor', 1);
    await letHold(simulator, one?.id ?? '', ['cloudCX1', 'engage1']);
    await letHold(simulator, other?.id ?? '', ['cloudCX2', 'gcSTAupgrade', 'engage1']);
    await page.goto(`/users/${one?.id}`);
    await like(page)
      .getByRole('combobox', { name: 'Make like' })
      .fill(other?.email ?? '');
    await page
      .getByRole('option')
      .filter({ hasText: other?.email ?? '' })
      .click();
    await expect(page).toHaveURL(new RegExp(`like=${other?.id}$`));

    const adds = like(page).getByRole('group', { name: /^Add what/ });
    const removes = like(page).getByRole('group', { name: /^Remove what/ });
    await expect(adds.getByRole('checkbox', { name: 'Add cloudCX2' })).toBeChecked(SLOW);
    await expect(adds.getByRole('checkbox', { name: 'Add gcSTAupgrade' })).toBeChecked();
    await expect(removes.getByRole('checkbox', { name: 'Remove cloudCX1' })).not.toBeChecked();
    await expect(like(page)).toContainText('cloudCX1 would be redundant: it is included in cloudCX2.');
    await expect(like(page)).toContainText('Their roles differ too. License Desk doesn’t change roles');
    await expect(like(page)).toContainText('alone has Supervisor.');
    await expect(like(page)).toContainText('alone has Contact Center Agent.');
    await expect(like(page)).toContainText('2 to add, nothing to remove');

    await removes.getByRole('checkbox', { name: /^Remove what/ }).check();
    await adds.getByRole('checkbox', { name: 'Add gcSTAupgrade' }).uncheck();
    await expect(like(page)).toContainText('1 to add, 1 to remove');
    await expect(like(page)).not.toContainText('would be redundant');
    await page.reload();
    await expect(like(page)).toContainText('1 to add, 1 to remove', SLOW);
    await like(page).getByRole('button', { name: 'Take to Batch assign' }).click();
    await expectPlan(page, [
      ['Add', 'cloudCX2'],
      ['Remove', 'cloudCX1'],
    ]);
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(/^Make .* like /);
    await page.goBack();
    await like(page).getByRole('link', { name: 'Compare side by side' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Compare people' })).toBeVisible();
  });

  test('points out what is redundant with the other person and what is missing its prerequisite', async ({
    asAdmin: page,
    simulator,
  }) => {
    const [one, other] = await peopleWithRole(simulator, 'Contact Center Agent', 2);
    await letHold(simulator, one?.id ?? '', []);
    await letHold(simulator, other?.id ?? '', ['cloudCX2', 'cloudCX1', 'gc2WEMupgrade']);
    await page.goto(`/users/${one?.id}?like=${other?.id}&except=cloudCX2&except=cloudCX1`);
    await expect(like(page)).toContainText('Needs cloudCX2, which would not be held.', SLOW);
    await like(page).getByRole('checkbox', { name: 'Add cloudCX2' }).check();
    await expect(like(page)).not.toContainText('which would not be held');
    await like(page).getByRole('checkbox', { name: 'Add cloudCX1' }).check();
    await expect(like(page)).toContainText('Brings nothing: it is included in cloudCX2.');
  });

  test('an inactive person is warned of, free of accessibility violations', async ({
    asAdmin: page,
    simulator,
  }) => {
    const ignatz = (await everybody(simulator)).find(({ name }) => name === 'Ignatz Inactive');
    await letHold(simulator, ignatz?.id ?? '', []);
    await page.goto(`/users/${ignatz?.id}?like=${ADA}`);
    await expect(like(page)).toContainText('The person is inactive. The plan leaves it out', SLOW);
    await expectNoAxeViolations(page);
  });

  test('the viewer can plan it, though not run it', async ({ asViewer: page, simulator }) => {
    const [one] = await peopleWithRole(simulator, 'Contact Center Agent', 1);
    await letHold(simulator, one?.id ?? '', []);
    await page.goto(`/users/${one?.id}?like=${ADA}&except=gcAgentCopilot&except=gcPredictiveEngagementTrial`);
    await expect(like(page)).toContainText('1 to add, nothing to remove', SLOW);
    await like(page).getByRole('button', { name: 'Take to Batch assign' }).click();
    await expectPlan(page, [['Add', 'cloudCX3']]);
    await expect(page.getByText(/authorization:grant:add/).first()).toBeVisible();
  });

  test('whoever sees one division finds its people alone, and can be made like an id without a person', async ({
    asDivisional: page,
    simulator,
  }) => {
    const mine = (await everybody(simulator)).find(
      ({ id, state, division }) =>
        division.name === 'Northern Europe' && state === 'active' && !id.startsWith('5e55'),
    );
    const [orphan, holds] = await idWithoutPerson(simulator);
    await letHold(simulator, mine?.id ?? '', []);
    await page.goto(`/users/${mine?.id}`);
    await like(page).getByRole('combobox', { name: 'Make like' }).fill('ada.admin');
    await expect(page.getByText('Nobody found')).toBeVisible(SLOW);

    await page.goto(`/users/${mine?.id}?like=${orphan}`);
    await expect(like(page)).toContainText('The directory shows nobody behind this id', SLOW);
    await expect(like(page).getByRole('checkbox', { name: `Add ${holds[0]}` })).toBeVisible(SLOW);
    await expect(like(page)).toContainText('Whether the two differ in roles is not known.');
  });

  test('an id that nobody has, and licenses that can’t be read', async ({ asAdmin: page, simulator }) => {
    await page.goto(`/users/${VIC}?like=no%2Fsuch%20id`);
    await expect(like(page)).toContainText('What one of the two holds is not known', SLOW);
    await like(page).getByRole('button', { name: 'Pick another' }).click();
    await expect(like(page).getByRole('combobox', { name: 'Make like' })).toBeVisible();

    await simulator.faults({
      path: `/api/v2/license/users/${ADA}`,
      times: 3,
      fault: { kind: 'status', status: 503 },
    });
    await page.goto(`/users/${VIC}?like=${ADA}`);
    await expect(like(page)).toContainText('What one of the two holds is not known', SLOW);
    await like(page).getByRole('button', { name: 'Try again' }).click();
    await expect(like(page).getByRole('checkbox', { name: 'Add cloudCX3' })).toBeVisible(SLOW);
  });
});

test('permissions are links, also of a license held', async ({ asAdmin: page }) => {
  await page.goto(`/users/${ADA}`);
  await held(page)
    .getByRole('button', { name: /^cloudCX3/ })
    .click();
  await held(page).getByRole('searchbox', { name: 'Search the permissions of cloudCX3' }).fill('grant add');
  await expect(held(page).getByRole('link', { name: 'authorization:grant:add' })).toHaveAttribute(
    'href',
    /\/permissions\?permission=/,
  );
});

test('all of it fits a phone', async ({ asAdmin: page, simulator }) => {
  const [lead] = await peopleWithRole(simulator, 'Supervisor', 1);
  await letHold(simulator, lead?.id ?? '', ['communicate', 'collaboratePro']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/users/${lead?.id}?can=${RECORDINGS}&like=${ADA}`);
  await expect(answer(page)).toBeVisible(SLOW);
  await expect(like(page).getByRole('checkbox', { name: 'Add cloudCX3' })).toBeVisible(SLOW);
  await fits(page);
  await expectNoAxeViolations(page);
});
