/**
 * The elements of a task pane manifest for Excel: their order, how often they may stand, their attributes and text.
 * Written from Microsoft's reference of the add-in only manifest
 * (learn.microsoft.com/javascript/api/manifest, and /office/dev/add-ins/develop/manifest-element-ordering).
 * What this add-in has no use for (Word, Outlook, single sign-on, COM twins, dictionaries) is left out.
 */
import { address, guid, locale, oneOf, partId, resourceId, setVersion, storeId, text, truth, version, wholeNumber } from './rules.ts';
import type { Rule } from './rules.ts';

/** The vocabularies; a child named without prefix is in that of its parent. */
export const NAMESPACES = {
  base: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  ov: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
} as const;

export interface Shape {
  /** By name; a trailing `?` marks one that may be absent. */
  readonly attributes?: Readonly<Record<string, Rule>>;
  readonly children?: readonly Child[];
  /** Elements without this rule have no text. */
  readonly text?: Rule;
}

export interface Child {
  /** Local name, with `bt:` or `ov:` where it leaves the parent's vocabulary. */
  readonly name: string;
  readonly least: 0 | 1;
  readonly most: number;
  /** A shape for each `xsi:type`, or one shape for an element without that attribute. */
  readonly shape: Shape | { readonly types: Readonly<Record<string, Shape>> };
}

type Content = Child['shape'];
const one = (name: string, shape: Content): Child => ({ name, least: 1, most: 1, shape });
const optional = (name: string, shape: Content): Child => ({ name, least: 0, most: 1, shape });
const oneOrMore = (name: string, shape: Content, most = Infinity): Child => ({ name, least: 1, most, shape });
const zeroOrMore = (name: string, shape: Content): Child => ({ name, least: 0, most: Infinity, shape });

function localised(prefix: '' | 'bt:', rule: Rule, attributes: Shape['attributes'] = {}): Shape {
  return {
    attributes: { ...attributes, DefaultValue: rule },
    children: [zeroOrMore(`${prefix}Override`, { attributes: { Locale: locale, Value: rule } })],
  };
}

const reference: Shape = { attributes: { resid: resourceId } };
const located: Shape = { children: [one('SourceLocation', reference)] };
const flag: Shape = { text: truth };

function requirements(prefix: '' | 'bt:'): Shape {
  const set: Shape = { attributes: { Name: text(125), 'MinVersion?': setVersion } };
  const sets: Shape = { attributes: { 'DefaultMinVersion?': setVersion }, children: [oneOrMore(`${prefix}Set`, set)] };
  const methods: Shape = { children: [oneOrMore('Method', { attributes: { Name: text(250) } })] };
  return { children: [optional(`${prefix}Sets`, sets), ...(prefix === '' ? [optional('Methods', methods)] : [])] };
}

const supertip: Shape = { children: [one('Title', reference), one('Description', reference)] };
const icon: Shape = { children: [oneOrMore('bt:Image', { attributes: { size: wholeNumber, resid: resourceId } })] };

const action: Content = {
  types: {
    ShowTaskpane: { children: [optional('TaskpaneId', { text: partId }), one('SourceLocation', reference), optional('Title', reference)] },
    ExecuteFunction: { children: [one('FunctionName', { text: text(250) })] },
  },
};

const labelled = [optional('OverriddenByRibbonApi', flag), one('Label', reference), one('Supertip', supertip)];
const item: Shape = {
  attributes: { id: partId },
  children: [...labelled, optional('Icon', icon), one('Action', action), optional('Enabled', flag)],
};
const control: Content = {
  types: {
    Button: { attributes: { id: partId }, children: [...labelled, one('Icon', icon), one('Action', action), optional('Enabled', flag)] },
    Menu: { attributes: { id: partId }, children: [...labelled, one('Icon', icon), one('Items', { children: [oneOrMore('Item', item)] })] },
  },
};

const group: Shape = {
  attributes: { id: partId },
  children: [optional('OverriddenByRibbonApi', flag), one('Label', reference), one('Icon', icon), oneOrMore('Control', control, 6)],
};

/** The ribbon's own tabs in Excel (learn.microsoft.com/office/dev/add-ins/develop/built-in-ui-ids). */
const excelTab = oneOf(
  'TabHome',
  'TabInsert',
  'TabPageLayoutExcel',
  'TabFormulas',
  'TabData',
  'TabReview',
  'TabView',
  'TabDeveloper',
  'TabAddIns',
  'TabPrintPreview',
  'TabBackgroundRemoval',
);

const commandSurface: Content = {
  types: {
    PrimaryCommandSurface: {
      children: [
        zeroOrMore('OfficeTab', { attributes: { id: excelTab }, children: [oneOrMore('Group', group)] }),
        optional('CustomTab', { attributes: { id: partId }, children: [oneOrMore('Group', group), one('Label', reference)] }),
      ],
    },
    ContextMenu: {
      children: [
        oneOrMore('OfficeMenu', {
          attributes: { id: oneOf('ContextMenuText', 'ContextMenuCell') },
          children: [oneOrMore('Control', control)],
        }),
      ],
    },
  },
};

const customFunctions: Content = {
  types: {
    CustomFunctions: { children: [one('Script', located), one('Page', located), one('Metadata', located), one('Namespace', reference)] },
  },
};

const workbook: Shape = {
  children: [
    one('Runtimes', { children: [one('Runtime', { attributes: { resid: resourceId, lifetime: oneOf('long') } })] }),
    one('AllFormFactors', { children: [one('ExtensionPoint', customFunctions)] }),
    one('DesktopFormFactor', {
      children: [
        optional('GetStarted', { children: [...(supertip.children ?? []), one('LearnMoreUrl', reference)] }),
        optional('FunctionFile', reference),
        oneOrMore('ExtensionPoint', commandSurface),
      ],
    }),
  ],
};

const id = { id: resourceId };
const resources: Shape = {
  children: [
    one('bt:Images', { children: [oneOrMore('bt:Image', localised('bt:', address, id))] }),
    one('bt:Urls', { children: [oneOrMore('bt:Url', localised('bt:', address, id))] }),
    one('bt:ShortStrings', { children: [oneOrMore('bt:String', localised('bt:', text(125), id))] }),
    one('bt:LongStrings', { children: [oneOrMore('bt:String', localised('bt:', text(250), id))] }),
  ],
};

const overrides: Shape = {
  children: [
    optional('Description', reference),
    optional('Requirements', requirements('bt:')),
    one('Hosts', { children: [one('Host', { types: { Workbook: workbook } })] }),
    one('Resources', resources),
  ],
};

const taskPaneApp: Shape = {
  children: [
    one('Id', { text: guid }),
    optional('AlternateId', { text: storeId }),
    one('Version', { text: version }),
    one('ProviderName', { text: text(125) }),
    one('DefaultLocale', { text: locale }),
    one('DisplayName', localised('', text(125))),
    one('Description', localised('', text(250))),
    one('IconUrl', localised('', address)),
    one('HighResolutionIconUrl', localised('', address)),
    one('SupportUrl', localised('', address)),
    optional('AppDomains', { children: [oneOrMore('AppDomain', { text: text(250) })] }),
    one('Hosts', { children: [one('Host', { attributes: { Name: oneOf('Workbook') } })] }),
    one('Requirements', requirements('')),
    one('DefaultSettings', { children: [one('SourceLocation', localised('', address))] }),
    one('Permissions', {
      text: { ...oneOf('ReadWriteDocument'), verwacht: 'ReadWriteDocument: het taakvenster leest en schrijft cellen' },
    }),
    one('ov:VersionOverrides', { types: { VersionOverridesV1_0: overrides } }),
  ],
};

/** The whole document. */
export const MANIFEST: Child = one('OfficeApp', { types: { TaskPaneApp: taskPaneApp } });
