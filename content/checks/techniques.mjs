// A technique ships with its caution: words where one is due, a source where it is medical, a reason where none is.

function checkCaution({ caution, none_because: reason }) {
  if (caution === undefined) return 'has no caution: write one, or null and none_because';
  if (caution === null) return reason ? null : 'is null and says no reason: add none_because';
  if (reason) return 'stands beside none_because: one of them is wrong';
  return caution.medical && !caution.sources ? 'is medical and has no source' : null;
}

export const checkCautions = ({ techniques }) =>
  techniques.flatMap((technique) => {
    const what = checkCaution(technique);
    return what ? [[`${technique.id}.caution`, what]] : [];
  });

/** The command line takes the same names; it holds them itself, as it reads no content. */
export const checkNames = (source) => ({ techniques }) =>
  techniques.filter(({ id }) => !source.includes(`"${id}"`)).map(({ id }) => [id, 'cannot be logged from the command line: add it in cli/options.cpp']);
