using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Reading.Choices;

/// <summary>One answer of a list, as its code. « Non renseigné » where the list has it takes the marks of « not known ».</summary>
/// <param name="hasLevels">The answers are levels, which some write in figures.</param>
/// <param name="scale">What such figures mean; null when nobody said it.</param>
internal sealed class ChoiceReader(OptionMatcher options, bool hasLevels = false, LevelScale? scale = null) : ValueReader
{
    protected override CellReading ReadText(string text)
    {
        if (hasLevels && LevelScale.IsLevel(text)) return ReadLevel(text);
        if (options.Match(text) is { } option) return CellReading.Of(option.Code);
        if (Missing.Is(text) || Wording.Fold(text) == "ras") return options.Options.Any(o => o.Code == Option.NotStated) ? CellReading.Of(Option.NotStated) : CellReading.Nothing;

        return CellReading.No(ProblemCode.Unreadable, $"« {text.Trim()} » peut vouloir dire plusieurs réponses, ou aucune de celles de la liste.");
    }

    // « niveau 4 » is the same on both scales.
    private CellReading ReadLevel(string text)
    {
        if ((scale?.Read(text) ?? options.Exactly(text)?.Code) is { } level) return CellReading.Of(level);
        return CellReading.No(ProblemCode.Unreadable, scale is null
            ? $"« {text.Trim()} » n'a pas le même sens sur l'échelle de 1969 et sur celle de 2019 : dites laquelle suit cette colonne."
            : $"« {text.Trim()} » n'est pas un niveau de l'échelle de {scale.Code}.");
    }
}
