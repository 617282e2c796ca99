/**
 * Says in Dutch that Node is older than the project needs, or gives `undefined` when it is new enough.
 * Plain syntax and no imports: this file must also load in the Node it complains about.
 * @param {string} version of the running Node, such as `18.20.4`
 * @param {string} needed the `engines` range of package.json, of the form `>=20.19`
 * @returns {string | undefined}
 * @example nodeTooOld('18.20.4', '>=20.19') // 'Node 18.20.4 is te oud: …'
 */
export function nodeTooOld(version, needed) {
  const minimum = needed.replace('>=', '');
  const has = version.split('.').map(Number);
  const wants = minimum.split('.').map(Number);
  const newEnough = has[0] === wants[0] ? Number(has[1]) >= Number(wants[1]) : Number(has[0]) > Number(wants[0]);
  if (newEnough) return undefined;
  return (
    'Node ' +
    version +
    ' is te oud: dit project heeft Node ' +
    minimum +
    ' of nieuwer nodig. Haal een nieuwere versie op https://nodejs.org en probeer het opnieuw.'
  );
}
