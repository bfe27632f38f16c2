using Jalons.Core.Studies.Topics;
using Jalons.Documents;

namespace Jalons.Core.Studies.Publics;

/// <summary>Chapter 3: who referred the people received.</summary>
internal static class PrescriberChapter
{
    public static Section Of(StudyData data) => new("D’où viennent-elles ?")
    {
        Number = "3",
        Lead = Finding.First(data, "X01", "Premier prescripteur") + ".",
        Sections =
        [
            new("Les prescripteurs")
            {
                Number = "3.1",
                Blocks = Partners.Of(data),
            },
            new("La couverture du territoire") { Number = "3.2", Blocks = Equity.Of(data) },
            new("Regards de prescripteurs") { Number = "3.3", Blocks = StudyData.ToWrite("ce que disent les prescripteurs du repérage, de l’orientation et des retours d’information, verbatims à l’appui.") },
        ],
    };
}
