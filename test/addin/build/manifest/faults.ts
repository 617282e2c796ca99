/** A fault put into the sound manifest, and the places at which it must be found. */
export interface Fault {
  readonly name: string;
  readonly seed: (xml: string) => string;
  /** Exactly the places of the findings, in the order of the lines. */
  readonly places: readonly string[];
}

/** Replaces the one place, or the `nth` of several, where `from` stands; a text that is not there is a mistake in the test. */
function swap(from: string, to: string, nth = 1): (xml: string) => string {
  return (xml) => {
    const parts = xml.split(from);
    if (parts.length < nth + 1) throw new Error(`"${from}" does not stand ${nth} times in the manifest`);
    return parts.slice(0, nth).join(from) + to + parts.slice(nth).join(from);
  };
}

/** Removes an element that is the only one of its name, with its contents. */
function without(name: string): (xml: string) => string {
  return (xml) => {
    const bare = xml.replace(new RegExp(`\\s*<${name}[ >][\\s\\S]*</${name}>`), '');
    if (bare === xml) throw new Error(`<${name}> does not stand in the manifest`);
    return bare;
  };
}

const OVERRIDES = 'OfficeApp/VersionOverrides';
const HOST = `${OVERRIDES}/Hosts/Host`;
const POINT = `${HOST}/AllFormFactors/ExtensionPoint`;
const SURFACE = `${HOST}/DesktopFormFactor/ExtensionPoint[@xsi:type="PrimaryCommandSurface"]`;
const MENU = `${HOST}/DesktopFormFactor/ExtensionPoint[@xsi:type="ContextMenu"]`;
const GROUP = `${SURFACE}/OfficeTab/Group`;
const CONTROL = `${GROUP}/Control[@id="IBT.OpenTaskpane"]`;
const RESOURCES = `${OVERRIDES}/Resources`;
const image = (id: string): string => `${RESOURCES}/bt:Images/bt:Image[@id="${id}"]`;
const url = (id: string): string => `${RESOURCES}/bt:Urls/bt:Url[@id="${id}"]`;
const short = (id: string): string => `${RESOURCES}/bt:ShortStrings/bt:String[@id="${id}"]`;
const long = (id: string): string => `${RESOURCES}/bt:LongStrings/bt:String[@id="${id}"]`;

const HELP = '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/hulp.html"/>';

const WELL_FORMED: readonly Fault[] = [
  { name: 'an element that is not closed', seed: swap('</Permissions>', ''), places: ['XML'] },
  { name: 'a bare ampersand', seed: swap('Interbestuurlijk toezicht</', 'Interbestuurlijk & toezicht</'), places: ['XML'] },
  { name: 'a prefix that is not declared', seed: swap('<bt:Urls>', '<bu:Urls>'), places: ['XML'] },
  { name: 'an attribute given twice', seed: swap('lifetime="long"', 'lifetime="long" lifetime="long"'), places: ['XML'] },
  { name: 'another encoding', seed: swap('UTF-8', 'ISO-8859-1'), places: ['XML'] },
  { name: 'a DOCTYPE', seed: swap('?>', '?><!DOCTYPE OfficeApp>'), places: ['XML'] },
  { name: 'an empty file', seed: () => '', places: ['XML'] },
];

const STRUCTURE: readonly Fault[] = [
  { name: 'another root element', seed: (xml) => xml.replaceAll('OfficeApp', 'OfficeAdd'), places: ['OfficeAdd'] },
  { name: 'an older schema', seed: swap('appforoffice/1.1', 'appforoffice/1.0'), places: ['OfficeApp'] },
  { name: 'an add-in of another kind', seed: swap('"TaskPaneApp"', '"MailApp"'), places: ['OfficeApp/@xsi:type'] },
  { name: 'no kind of add-in', seed: swap('xsi:type="TaskPaneApp"', ''), places: ['OfficeApp'] },
  {
    name: 'the version before the id',
    seed: (xml) => swap('<Id>', '<Version>0.1.0.0</Version><Id>')(swap('<Version>0.1.0.0</Version>', '')(xml)),
    places: ['OfficeApp/Id'],
  },
  {
    name: 'the requirements before the hosts',
    seed: (xml) => xml.replace(/(<Hosts>[\s\S]*?<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/, '$3$2$1'),
    places: ['OfficeApp/Hosts'],
  },
  {
    name: 'the label after the supertip',
    seed: (xml) => xml.replace(/(<Label resid="Taskpane.Label"\/>)(\s*)(<Supertip>[\s\S]*?<\/Supertip>)/, '$3$2$1'),
    places: [`${CONTROL}/Label`],
  },
  { name: 'no id', seed: without('Id'), places: ['OfficeApp'] },
  { name: 'no support address', seed: swap('<SupportUrl DefaultValue="https://localhost:3000/hulp.html"/>', ''), places: ['OfficeApp'] },
  { name: 'no permissions', seed: without('Permissions'), places: ['OfficeApp'] },
  { name: 'no requirements', seed: without('Requirements'), places: ['OfficeApp'] },
  { name: 'no default settings', seed: without('DefaultSettings'), places: ['OfficeApp'] },
  { name: 'no version overrides', seed: without('VersionOverrides'), places: ['OfficeApp'] },
  {
    name: 'a display name given twice',
    seed: swap('<Description DefaultValue', '<DisplayName DefaultValue="Toezicht"/><Description DefaultValue'),
    places: ['OfficeApp/DisplayName[2]'],
  },
  { name: 'an unknown element', seed: swap('<Permissions>', '<Licence/><Permissions>'), places: ['OfficeApp/Licence'] },
  {
    name: 'a misspelt element',
    seed: (xml) => xml.replaceAll('LearnMoreUrl', 'LearnMoreURL'),
    places: [`${HOST}/DesktopFormFactor/GetStarted`, `${HOST}/DesktopFormFactor/GetStarted/LearnMoreURL`],
  },
  {
    name: 'an unknown attribute',
    seed: swap('lifetime="long"', 'lifetime="long" scope="all"'),
    places: [`${HOST}/Runtimes/Runtime/@scope`],
  },
  { name: 'an attribute that is missing', seed: swap(' DefaultValue="Toezicht huisvesting"', ''), places: ['OfficeApp/DisplayName'] },
  { name: 'text between the elements', seed: swap('<Runtimes>', '<Runtimes>lang'), places: [`${HOST}/Runtimes`] },
  {
    name: 'an icon outside the basic types',
    seed: swap('bt:Image size="16" resid="Icon.16"', 'Image size="16" resid="Icon.16"'),
    places: [`${GROUP}/Icon/Image`],
  },
  {
    name: 'overrides in the base vocabulary',
    seed: swap('office/taskpaneappversionoverrides', 'office/appforoffice/1.1'),
    places: [OVERRIDES],
  },
  {
    name: 'a host of another program',
    seed: swap('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
    places: [`${HOST}/@xsi:type`],
  },
  { name: 'a base host of another program', seed: swap('Name="Workbook"', 'Name="Document"'), places: ['OfficeApp/Hosts/Host/@Name'] },
  {
    name: 'seven buttons in a group',
    seed: (xml) =>
      xml.replace(/<Control [\s\S]*?<\/Control>/, (button) =>
        [...'1234567'].map((n) => button.replace('OpenTaskpane', `Open${n}`)).join(''),
      ),
    places: [`${GROUP}/Control[@id="IBT.Open7"]`],
  },
];

const VALUES: readonly Fault[] = [
  {
    name: 'an id in braces',
    seed: swap('<Id>189b64d0-61cc-4754-9bf3-757b615fb223</Id>', '<Id>{189b64d0-61cc-4754-9bf3-757b615fb223}</Id>'),
    places: ['OfficeApp/Id'],
  },
  { name: 'an id with a letter too few', seed: swap('fb223<', 'fb22<'), places: ['OfficeApp/Id'] },
  {
    name: 'an id of zeros',
    seed: swap('189b64d0-61cc-4754-9bf3-757b615fb223', '00000000-0000-0000-0000-000000000000'),
    places: ['OfficeApp/Id'],
  },
  { name: 'a version of three parts', seed: swap('0.1.0.0', '0.1.0'), places: ['OfficeApp/Version'] },
  { name: 'a version of words', seed: swap('0.1.0.0', '0.1.0.0-beta'), places: ['OfficeApp/Version'] },
  { name: 'a version part of six digits', seed: swap('0.1.0.0', '0.1.0.202507'), places: ['OfficeApp/Version'] },
  { name: 'a locale with an underscore', seed: swap('nl-NL', 'nl_NL'), places: ['OfficeApp/DefaultLocale'] },
  { name: 'a language in words', seed: swap('nl-NL', 'Nederlands'), places: ['OfficeApp/DefaultLocale'] },
  {
    name: 'an override in an unknown locale',
    seed: swap(
      '<DisplayName DefaultValue="Toezicht huisvesting"/>',
      '<DisplayName DefaultValue="Toezicht huisvesting"><Override Locale="Engels" Value="Supervision"/></DisplayName>',
    ),
    places: ['OfficeApp/DisplayName/Override/@Locale'],
  },
  {
    name: 'a locale overridden twice',
    seed: swap(
      '<DisplayName DefaultValue="Toezicht huisvesting"/>',
      '<DisplayName DefaultValue="Toezicht huisvesting"><Override Locale="fy-NL" Value="Tasjoch"/><Override Locale="fy-NL" Value="Tafersjoch"/></DisplayName>',
    ),
    places: ['OfficeApp/DisplayName/Override[2]/@Locale'],
  },
  { name: 'a permission that does not exist', seed: swap('>ReadWriteDocument<', '>ReadWriteAll<'), places: ['OfficeApp/Permissions'] },
  { name: 'a permission that is too small', seed: swap('>ReadWriteDocument<', '>ReadDocument<'), places: ['OfficeApp/Permissions'] },
  {
    name: 'a display name of 126 characters',
    seed: swap('DefaultValue="Toezicht huisvesting"', `DefaultValue="${'t'.repeat(126)}"`),
    places: ['OfficeApp/DisplayName/@DefaultValue'],
  },
  {
    name: 'a description of 251 characters',
    seed: (xml) => xml.replace(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'t'.repeat(251)}"`),
    places: ['OfficeApp/Description/@DefaultValue'],
  },
  {
    name: 'an empty provider name',
    seed: swap('<ProviderName>Interbestuurlijk toezicht<', '<ProviderName> <'),
    places: ['OfficeApp/ProviderName'],
  },
  {
    name: 'a short string of 126 characters',
    seed: swap('DefaultValue="Interbestuurlijk toezicht"', `DefaultValue="${'t'.repeat(126)}"`),
    places: [`${short('Group.Label')}/@DefaultValue`],
  },
  {
    name: 'a long string of 251 characters',
    seed: (xml) => xml.replace(/DefaultValue="Typ [^"]*"/, `DefaultValue="${'t'.repeat(251)}"`),
    places: [`${long('GetStarted.Description')}/@DefaultValue`],
  },
  {
    name: 'a resid of 33 characters',
    seed: (xml) => xml.replaceAll('"Help.Url"', `"${'h'.repeat(33)}"`),
    places: [`${HOST}/DesktopFormFactor/GetStarted/LearnMoreUrl/@resid`, `${url('h'.repeat(33))}/@id`],
  },
  {
    name: 'a button id of 126 characters',
    seed: swap('IBT.OpenTaskpane', 'k'.repeat(126)),
    places: [`${GROUP}/Control[@id="${'k'.repeat(126)}"]/@id`],
  },
  { name: 'a tab that Excel does not have', seed: swap('TabHome', 'TabStart'), places: [`${SURFACE}/OfficeTab/@id`] },
  {
    name: 'a requirement version of three parts',
    seed: swap('DefaultMinVersion="1.1"', 'DefaultMinVersion="1.1.0"'),
    places: ['OfficeApp/Requirements/Sets/@DefaultMinVersion'],
  },
];

const REFERENCES: readonly Fault[] = [
  {
    name: 'a label without its text',
    seed: swap('<Label resid="Group.Label"/>', '<Label resid="Group.Lable"/>'),
    places: [`${GROUP}/Label/@resid`, `${short('Group.Label')}/@id`],
  },
  {
    name: 'a tooltip whose text is removed',
    seed: (xml) => xml.replace(/\s*<bt:String id="Taskpane.Tooltip"[^>]*>/, ''),
    places: [`${CONTROL}/Supertip/Description/@resid`],
  },
  {
    name: 'a description that refers to a short string',
    seed: swap('<Description resid="GetStarted.Description"/>', '<Description resid="GetStarted.Title"/>'),
    places: [`${HOST}/DesktopFormFactor/GetStarted/Description/@resid`, `${long('GetStarted.Description')}/@id`],
  },
  {
    name: 'a page that differs in a capital only',
    seed: swap('<LearnMoreUrl resid="Help.Url"/>', '<LearnMoreUrl resid="help.url"/>'),
    places: [`${HOST}/DesktopFormFactor/GetStarted/LearnMoreUrl/@resid`, `${url('Help.Url')}/@id`],
  },
  {
    name: 'a resource that nothing uses',
    seed: swap(HELP, `${HELP}<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/index.html"/>`),
    places: [`${url('Old.Url')}/@id`],
  },
  {
    name: 'a resource id in two lists',
    seed: swap(
      'id="GetStarted.Title" DefaultValue="Toezicht huisvesting staat klaar"/>',
      'id="GetStarted.Title" DefaultValue="Klaar"/><bt:String id="Help.Url" DefaultValue="Hulp"/>',
    ),
    places: [`${short('Help.Url')}/@id`],
  },
  { name: 'a resource given twice', seed: swap(HELP, HELP + HELP), places: [`${RESOURCES}/bt:Urls/bt:Url[5]/@id`] },
  {
    name: 'a button of the context menu with the id of one in the ribbon',
    seed: swap('IBT.BeoordeelRij', 'IBT.Beoordelen'),
    places: [`${MENU}/OfficeMenu/Control/@id`],
  },
  { name: 'a menu that Excel does not have', seed: swap('ContextMenuCell', 'ContextMenuRow'), places: [`${MENU}/OfficeMenu/@id`] },
  {
    name: 'buttons that run in another page than the pane',
    seed: swap('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
    places: [`${HOST}/DesktopFormFactor/FunctionFile/@resid`],
  },
  {
    name: 'a button without the name of what it does',
    seed: swap('<FunctionName>help</FunctionName>', ''),
    places: [`${GROUP}/Control[@id="IBT.Help"]/Action`],
  },
  {
    name: 'two groups with one id',
    seed: (xml) => xml.replace(/<Group [\s\S]*?<\/Group>/, (group) => group + group.replace(/id="IBT\.(?!Group)/g, 'id="IBT.Nog')),
    places: [`${SURFACE}/OfficeTab/Group[2]/@id`],
  },
];

const RUNTIME: readonly Fault[] = [
  {
    name: 'a runtime on another page',
    seed: swap('<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"'),
    places: [`${HOST}/Runtimes/Runtime/@resid`],
  },
  {
    name: 'functions on another page',
    seed: swap('<SourceLocation resid="Taskpane.Url"/>', '<SourceLocation resid="Help.Url"/>'),
    places: [`${POINT}/Page/SourceLocation/@resid`],
  },
  {
    name: 'a pane on another page',
    seed: swap('<SourceLocation resid="Taskpane.Url"/>', '<SourceLocation resid="Help.Url"/>', 2),
    places: [`${CONTROL}/Action/SourceLocation/@resid`],
  },
  { name: 'a runtime that lives short', seed: swap('lifetime="long"', 'lifetime="short"'), places: [`${HOST}/Runtimes/Runtime/@lifetime`] },
  { name: 'a runtime without lifetime', seed: swap(' lifetime="long"', ''), places: [`${HOST}/Runtimes/Runtime`] },
  { name: 'no runtime', seed: without('Runtimes'), places: [HOST] },
  {
    name: 'a second pane',
    seed: swap('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Tweede</TaskpaneId>'),
    places: [`${CONTROL}/Action/TaskpaneId`],
  },
  {
    name: 'a button that opens nothing',
    seed: (xml) =>
      xml.replace(/<Action [\s\S]*?<\/Action>/, '<Action xsi:type="ExecuteFunction"><FunctionName>open</FunctionName></Action>'),
    places: [`${HOST}/DesktopFormFactor`],
  },
  {
    name: 'a default page that is not the pane',
    seed: swap(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/hulp.html"/>',
    ),
    places: ['OfficeApp/DefaultSettings/SourceLocation/@DefaultValue'],
  },
  {
    name: 'no shared runtime among the requirements',
    seed: swap('<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
    places: ['OfficeApp/Requirements/Sets'],
  },
  {
    name: 'a shared runtime of a version that does not exist',
    seed: swap('<Set Name="SharedRuntime" MinVersion="1.1"/>', '<Set Name="SharedRuntime" MinVersion="2.1"/>'),
    places: ['OfficeApp/Requirements/Sets/Set[@Name="SharedRuntime"]'],
  },
  {
    name: 'functions without explained errors',
    seed: swap('Name="CustomFunctionsRuntime" MinVersion="1.2"', 'Name="CustomFunctionsRuntime"'),
    places: ['OfficeApp/Requirements/Sets/Set[@Name="CustomFunctionsRuntime"]'],
  },
  {
    name: 'a requirement set no manifest may ask for',
    seed: swap('<Set Name="SharedRuntime"', '<Set Name="ExcelApiDesktop" MinVersion="1.1"/><Set Name="SharedRuntime"'),
    places: ['OfficeApp/Requirements/Sets/Set[@Name="ExcelApiDesktop"]'],
  },
  {
    name: 'a requirement set asked twice',
    seed: swap(
      '<Set Name="SharedRuntime" MinVersion="1.1"/>',
      '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="SharedRuntime" MinVersion="1.2"/>',
    ),
    places: ['OfficeApp/Requirements/Sets/Set[2]'],
  },
];

const FUNCTIONS: readonly Fault[] = [
  { name: 'no script', seed: without('Script'), places: [POINT, `${url('Functions.Script.Url')}/@id`] },
  { name: 'no page', seed: without('Page'), places: [POINT] },
  { name: 'no metadata', seed: without('Metadata'), places: [POINT, `${url('Functions.Metadata.Url')}/@id`] },
  {
    name: 'no namespace',
    seed: swap('<Namespace resid="Functions.Namespace"/>', ''),
    places: [POINT, `${short('Functions.Namespace')}/@id`],
  },
  {
    name: 'no functions',
    seed: without('AllFormFactors'),
    places: [HOST, `${url('Functions.Script.Url')}/@id`, `${url('Functions.Metadata.Url')}/@id`, `${short('Functions.Namespace')}/@id`],
  },
  {
    name: 'metadata as script',
    seed: (xml) =>
      swap(
        '<SourceLocation resid="Functions.Metadata.Url"/>',
        '<SourceLocation resid="Functions.Script.Url"/>',
        2,
      )(swap('<SourceLocation resid="Functions.Script.Url"/>', '<SourceLocation resid="Functions.Metadata.Url"/>')(xml)),
    places: [`${POINT}/Script/SourceLocation/@resid`, `${POINT}/Metadata/SourceLocation/@resid`],
  },
  {
    name: 'a namespace with a hyphen',
    seed: swap('DefaultValue="IBT"', 'DefaultValue="IBT-U"'),
    places: [`${short('Functions.Namespace')}/@DefaultValue`],
  },
  {
    name: 'a namespace that starts with a digit',
    seed: swap('DefaultValue="IBT"', 'DefaultValue="1BT"'),
    places: [`${short('Functions.Namespace')}/@DefaultValue`],
  },
  {
    name: 'a namespace other than that of saved workbooks',
    seed: swap('DefaultValue="IBT"', 'DefaultValue="TOEZICHT"'),
    places: [`${short('Functions.Namespace')}/@DefaultValue`],
  },
  {
    name: 'a namespace of its own in another language',
    seed: swap('DefaultValue="IBT"/>', 'DefaultValue="IBT"><bt:Override Locale="en-US" Value="IGS"/></bt:String>'),
    places: [`${short('Functions.Namespace')}/bt:Override/@Value`],
  },
];

const ADDRESSES: readonly Fault[] = [
  {
    name: 'a page over http',
    seed: swap('"https://localhost:3000/hulp.html"', '"http://localhost:3000/hulp.html"'),
    places: ['OfficeApp/SupportUrl/@DefaultValue'],
  },
  {
    name: 'a script over http',
    seed: swap('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'),
    places: [`${url('Functions.Script.Url')}/@DefaultValue`],
  },
  {
    name: 'a page on a host that is not declared',
    seed: swap('"https://localhost:3000/hulp.html"', '"https://elders.nl/hulp.html"', 2),
    places: [`${url('Help.Url')}/@DefaultValue`],
  },
  {
    name: 'a page beside the base address',
    seed: swap('"https://localhost:3000/hulp.html"', '"https://localhost:30001/hulp.html"', 2),
    places: [`${url('Help.Url')}/@DefaultValue`],
  },
  {
    name: 'a relative address',
    seed: swap('"https://localhost:3000/icons/icon-80.png"', '"icons/icon-80.png"'),
    places: [`${image('Icon.80')}/@DefaultValue`],
  },
  {
    name: 'an address with a user name',
    seed: swap('"https://localhost:3000/functions.json"', '"https://ibt@localhost:3000/functions.json"'),
    places: [`${url('Functions.Metadata.Url')}/@DefaultValue`],
  },
  {
    name: 'an address of more than 2048 characters',
    seed: swap('hulp.html"', `hulp.html?${'h'.repeat(2048)}"`),
    places: ['OfficeApp/SupportUrl/@DefaultValue'],
  },
  {
    name: 'a domain with a slash at the end',
    seed: swap('<Hosts>', '<AppDomains><AppDomain>https://elders.nl/</AppDomain></AppDomains><Hosts>'),
    places: ['OfficeApp/AppDomains/AppDomain'],
  },
  {
    name: 'a domain with a wildcard',
    seed: swap('<Hosts>', '<AppDomains><AppDomain>https://*.elders.nl</AppDomain></AppDomains><Hosts>'),
    places: ['OfficeApp/AppDomains/AppDomain'],
  },
  {
    name: 'a domain over http',
    seed: swap('<Hosts>', '<AppDomains><AppDomain>http://elders.nl</AppDomain></AppDomains><Hosts>'),
    places: ['OfficeApp/AppDomains/AppDomain'],
  },
  {
    name: 'the domain of the add-in itself',
    seed: swap('<Hosts>', '<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>'),
    places: ['OfficeApp/AppDomains/AppDomain'],
  },
  {
    name: 'an address with a broken escape',
    seed: swap('"https://localhost:3000/functions.js"', '"https://localhost:3000/%zz.js"'),
    places: [`${url('Functions.Script.Url')}/@DefaultValue`],
  },
  {
    name: 'a page elsewhere in another language',
    seed: swap(HELP, HELP.replace('/>', '><bt:Override Locale="en-US" Value="https://elders.nl/hulp.html"/></bt:Url>')),
    places: [`${url('Help.Url')}/bt:Override/@Value`],
  },
  { name: 'no domains in their list', seed: swap('<Hosts>', '<AppDomains></AppDomains><Hosts>'), places: ['OfficeApp/AppDomains'] },
];

const ICONS: readonly Fault[] = [
  { name: 'an icon without 80 pixels', seed: swap('<bt:Image size="80" resid="Icon.80"/>', ''), places: [`${GROUP}/Icon`] },
  {
    name: 'an icon of a size Excel does not know',
    seed: swap('<bt:Image size="64" resid="Icon.64"/>', '<bt:Image size="96" resid="Icon.64"/>'),
    places: [`${GROUP}/Icon/bt:Image[@size="96"]`],
  },
  {
    name: 'a size given twice',
    seed: swap('<bt:Image size="16" resid="Icon.16"/>', '<bt:Image size="16" resid="Icon.16"/><bt:Image size="16" resid="Icon.16"/>'),
    places: [`${GROUP}/Icon/bt:Image[2]`],
  },
  {
    name: 'a small icon with the large picture',
    seed: swap('size="16" resid="Icon.16"', 'size="16" resid="Icon.80"', 2),
    places: [`${CONTROL}/Icon/bt:Image[@size="16"]`],
  },
  { name: 'a picture of 32 pixels for 16', seed: swap('icon-16.png', 'icon-32.png'), places: [`${image('Icon.16')}/@DefaultValue`] },
  { name: 'a picture of 80 pixels for 16', seed: swap('icon-16.png', 'icon-80.png'), places: [`${image('Icon.16')}/@DefaultValue`] },
  {
    name: 'a high resolution icon of 32 pixels',
    seed: swap('icon-64.png', 'icon-32.png'),
    places: ['OfficeApp/HighResolutionIconUrl/@DefaultValue'],
  },
  {
    name: 'a large picture in another language',
    seed: swap('icon-16.png"/>', 'icon-16.png"><bt:Override Locale="en-US" Value="https://localhost:3000/icons/icon-80.png"/></bt:Image>'),
    places: [`${image('Icon.16')}/bt:Override/@Value`],
  },
  {
    name: 'no icon of the add-in',
    seed: swap('<IconUrl DefaultValue="https://localhost:3000/icons/icon-32.png"/>', ''),
    places: ['OfficeApp'],
  },
];

/** Faults that only the files of a build show; the build of the fixtures has every page and icon. */
export const FILE_FAULTS: readonly Fault[] = [
  { name: 'a page that is not built', seed: swap('hulp.html', 'help.html'), places: ['OfficeApp/SupportUrl/@DefaultValue'] },
  {
    name: 'a page in another folder',
    seed: swap('"https://localhost:3000/functions.js"', '"https://localhost:3000/js/functions.js"'),
    places: [`${url('Functions.Script.Url')}/@DefaultValue`],
  },
  {
    name: 'a file name in capitals',
    seed: swap('"https://localhost:3000/functions.json"', '"https://localhost:3000/Functions.json"'),
    places: [`${url('Functions.Metadata.Url')}/@DefaultValue`],
  },
  { name: 'an icon that does not exist', seed: swap('icon-80.png', 'icon-81.png'), places: [`${image('Icon.80')}/@DefaultValue`] },
];

/** Faults that show in the manifest alone. */
export const FAULTS = [...WELL_FORMED, ...STRUCTURE, ...VALUES, ...REFERENCES, ...RUNTIME, ...FUNCTIONS, ...ADDRESSES, ...ICONS];
