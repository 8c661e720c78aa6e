import {
  createInterceptorKey,
  IUniverInstanceService,
  InterceptorManager,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { IRenderManagerService, UniverRenderEnginePlugin, type IRender } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { StatusBarController, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { IShortcutService, UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';

const nothing = () => ({ dispose() {} });

/** The page has its own keys: Univer hears none. */
class NoShortcuts {
  registerShortcut = nothing;
  forceEscape = nothing;
  forceDisable = nothing;
}

/** Univer's own would walk through every cell of each selection to add them up. What asks for it wants only this. */
class NoStatusBar {
  readonly interceptor = new InterceptorManager({
    STATUS_BAR_PERMISSION_CORRECT: createInterceptorKey('STATUS_BAR_PERMISSION_CORRECT'),
  });
}

/** Univer without any bar, menu, key or editor of its own, so that it says nothing in any language. */
export function startUniver(element: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container: element,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
    override: [[IShortcutService, { useClass: NoShortcuts as never }]],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    // Cells that are half seen through it read as other ones.
    scrollConfig: { trackBackgroundColor: '#fff' },
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    disableAutoFocus: true,
    override: [[StatusBarController, { useClass: NoStatusBar as never }]],
  });
  return univer;
}

/** Waits until a workbook is drawn. */
export async function drawn(univer: Univer, unitId: string): Promise<IRender> {
  const injector = univer.__getInjector();
  const lifecycle = injector.get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  if (!render) throw new Error('The cells could not be drawn.');
  // It scrolls with the wheel only what has its own focus.
  injector.get(IUniverInstanceService).focusUnit(unitId);
  // It would come first in the order of the Tab key; the page's own element around it takes the focus.
  render.engine.getCanvasElement().removeAttribute('tabindex');
  // Univer waits seconds before it listens to its fill handle.
  lifecycle.stage = LifecycleStages.Steady;
  return render;
}
