using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>One answer of a list, as its code. « Non renseigné » where the list has it takes the marks of « not known ».</summary>
internal sealed class ChoiceReader(OptionMatcher options) : ValueReader
{
    protected override CellReading ReadText(string text)
    {
        if (options.Match(text) is { } option) return CellReading.Of(option.Code);
        if (Missing.Is(text) || Wording.Fold(text) == "ras") return options.Options.Any(o => o.Code == Option.NotStated) ? CellReading.Of(Option.NotStated) : CellReading.Nothing;

        return CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » peut vouloir dire plusieurs réponses, ou aucune de celles de la liste.");
    }
}
