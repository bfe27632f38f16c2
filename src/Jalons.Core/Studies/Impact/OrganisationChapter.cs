using Jalons.Core.Programmes;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Impact;

/// <summary>Chapter 3: how journeys go, how long they take, how well they are recorded, territory by territory.</summary>
internal static class OrganisationChapter
{
    public static Section Of(StudyData data) => new("L’organisation")
    {
        Number = "3",
        Lead = "Les services se mènent de front : chacun a ses délais, ses attentes et ses ruptures.",
        Sections =
        [
            new("Les parcours et les ruptures") { Number = "3.1", Blocks = [.. Funnels.Of(data), .. Ruptures.Of(data)] },
            new("Les délais") { Number = "3.2", Blocks = Delays.Of(data) },
            new("L’outillage du suivi") { Number = "3.3", Blocks = [Soundness.Completeness(data), new BulletList([.. Soundness.Sentences(data)])] },
            .. data.Programme.Territories.Select((territory, rank) => Monograph(data, territory, $"3.{rank + 4}")),
        ],
    };

    private static Section Monograph(StudyData data, Territory territory, string number) => new(territory.Name)
    {
        Number = number,
        Blocks =
        [
            TargetFigures.Bullets(data, territory),
            TerritoryTables.Beside(data, territory),
            .. StudyData.ToWrite($"la monographie du territoire {territory.Name} : montage, rôles, coordination, offre, difficultés, pérennité."),
        ],
    };
}
