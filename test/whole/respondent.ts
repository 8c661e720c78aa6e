import type { Page } from 'playwright-core';
import {
  confirmTexts,
  fieldTitles,
  formThanks,
  inAll,
  languageChoices,
  rightChoice,
} from '../../src/language/rights-form';
import type { Language } from '../../src/language/text';
import type { Right } from '../../src/register/request';

/** What a person asks for on the form. */
export interface Asked {
  right: Right;
  name: string;
  email: string;
  details: string;
}

/** A data subject before the forms of a register, in their language, in tabs that close behind them. */
export class Respondent {
  constructor(private readonly language: Language) {}

  /** Fills in the form for requests: the language first, then the page in it. */
  async asks(form: Page, { right, name, email, details }: Asked): Promise<void> {
    const { language } = this;
    await form.getByRole('radio', { name: languageChoices[language], exact: true }).check();
    await this.goesOn(form);
    await form.getByRole('radio', { name: rightChoice(right, language), exact: true }).check();
    const field = (key: 'name' | 'email' | 'details') =>
      form.getByRole('textbox', { name: fieldTitles[key][language] });
    await field('name').fill(name);
    await field('email').fill(email);
    await field('details').fill(details);
    await this.goesOn(form);
    await form.getByText(formThanks().split('\n')[0] as string).waitFor();
    await form.close();
  }

  /** Types the code into the page to which the mail led; the reference stands there already. */
  async confirms(form: Page, code: string): Promise<void> {
    await form.getByRole('textbox', { name: inAll(confirmTexts.code) }).fill(code);
    await this.goesOn(form);
    await form.getByText(confirmTexts.thanks[this.language]).waitFor();
    await form.close();
  }

  /** Presses the button that leads on, which is the first. */
  private goesOn(form: Page): Promise<void> {
    return form.locator('form button').first().click();
  }
}
