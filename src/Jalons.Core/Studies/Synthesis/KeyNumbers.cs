using Jalons.Documents;

namespace Jalons.Core.Studies.Synthesis;

/// <summary>The programme in six numbers.</summary>
internal static class KeyNumbers
{
    public static KeyFigures Six(StudyData data) => new(
    [
        new(data.Count("R01"), "personnes reçues en diagnostic"), new(data.Share("B01"), "n’avaient pas d’ordinateur"), new(data.Share("B04"), "n’avaient pas d’abonnement internet chez elles"),
        new(data.Count("R02"), "personnes équipées d’un ordinateur"), new(data.Count("R04"), "personnes orientées vers une formation"), new(data.Count("R05"), "personnes ont passé une certification"),
    ]);
}
